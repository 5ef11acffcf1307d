using System.Text.RegularExpressions;
using Xunit;

namespace Workloads.Tests.Fuzzing;

/// <summary>That a reader with a fault would be found out.</summary>
public partial class FuzzRunTests
{
    [Fact]
    public void A_reader_that_breaks_is_reported_with_the_input_that_breaks_it()
    {
        var (message, input) = FailureOf(stored =>
        {
            var content = Content(stored);
            if (content.Length > 0 && content[0] == 'B' && content.Length % 10 == 7)
            {
                throw new NotSupportedException("broken");
            }
        });

        Assert.Contains("broken -- again with BENCH_FUZZ_SEED=1 BENCH_FUZZ_FIRST=", message, StringComparison.Ordinal);
        Assert.Equal((byte)'B', input[0]);
        Assert.Equal(7, input.Length % 10);
    }

    [Fact]
    public void A_reader_that_takes_too_much_memory_is_reported() =>
        Assert.Contains(
            "bytes --",
            FailureOf(stored => GC.KeepAlive(Content(stored).Length > 100 ? new byte[FuzzRun.MostBytes] : [])).Message,
            StringComparison.Ordinal);

    [Fact]
    public void An_error_of_two_lines_is_reported() =>
        Assert.Contains(
            "says more than one short line",
            FailureOf(stored =>
                throw (
                    Content(stored).Length > 0
                        ? new BadInputException("a", 1, "b", "two\nlines", "d")
                        : new BadInputException("a", 1, "b", "c", "d"))
            ).Message,
            StringComparison.Ordinal);

    [Fact]
    public void A_reader_to_which_it_matters_how_bytes_come_is_reported() => Assert.Contains(
        "in one piece:",
        FailureOf(stored =>
        {
            if (Content(stored).Length > 100 && stored is Crumbs)
            {
                throw new BadInputException("a", 1, "b", "c", "d");
            }
        }).Message,
        StringComparison.Ordinal);

    private static (string Message, byte[] Input) FailureOf(Action<Stream> look)
    {
        var target = FuzzTarget.Of("bios") with
        {
            Read = stored =>
            {
                look(stored);
                return 0;
            },
            Detects = _ => true,
        };
        var message = Assert.Throws<InvalidOperationException>(() => new FuzzRun(target, seed: 1, first: 0, inputs: 1000).Run()).Message;
        var path = InputFile().Match(message).Groups[1].Value;
        var input = File.ReadAllBytes(path);
        File.Delete(path);
        return (message, input);
    }

    private static byte[] Content(Stream stored)
    {
        using var copy = new MemoryStream();
        stored.CopyTo(copy);
        return copy.ToArray();
    }

    [GeneratedRegex(@"\((.*\.bin)\)")]
    private static partial Regex InputFile();
}
