using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using Bench.Runs;
using Xunit;

namespace Bench.Tests.Commands;

public sealed class DisassembleTests : IDisposable
{
    private readonly TemporaryDirectory folder = new();

    [Fact]
    public void Listings_are_written_the_same_each_time_and_a_changed_one_is_stale()
    {
        Assert.SkipUnless(RuntimeInformation.ProcessArchitecture == Architecture.X64, "Listings are read for x86-64 only.");
        Assert.Equal(0, Disassemble().ExitCode);
        var file = Path.Combine(folder.Root, "id-table-4bit.asm");
        var text = File.ReadAllText(file);
        Assert.Matches("; instructions per bio, floor: [0-9.]+\n; instructions per bio: [0-9.]+\n", text);
        Assert.Contains("; Bench.Measuring.Loops:Resolve[Lookups.Encodings.IdTable]\n", text, StringComparison.Ordinal);

        File.WriteAllText(file, text + "nop\n");
        var stale = Disassemble("--check");
        Assert.Equal(1, stale.ExitCode);

        // Only this listing is stale: the listings of the other budgets were also regenerated, and are the same.
        Assert.Equal("stale id-table-4bit.asm", stale.Output.Trim());

        var table = Path.Combine(folder.Root, "README.md");
        File.WriteAllText(table, File.ReadAllText(table).Replace(Machine.This.Name, "Another", StringComparison.Ordinal));
        var other = Disassemble("--check");
        Assert.Equal(0, other.ExitCode);
        Assert.Contains("written on Another", other.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_table_has_every_encoding_and_listings_of_those_that_are_gone_are_removed()
    {
        // The first was written by an earlier run, whose list of written files names it; the second was added by hand.
        var (gone, foreign) = (Path.Combine(folder.Root, "gone-1bit.asm"), Path.Combine(folder.Root, "by-hand.asm"));
        const string Listing = "; encoding: gone\n";
        File.WriteAllText(gone, Listing);
        File.WriteAllText(foreign, Listing);
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Listing)));
        File.WriteAllText(Path.Combine(folder.Root, "generated.txt"), $"{hash}  gone-1bit.asm\n");
        Assert.Equal(0, BenchProcess.Run(folder.Root, "disassemble", "--out", ".").ExitCode);
        Assert.False(File.Exists(gone));
        Assert.True(File.Exists(foreign));
        var table = File.ReadAllText(Path.Combine(folder.Root, "README.md"));
        Assert.All(Bench.Measuring.OwnVariant.All.Where(v => !v.Info.Remembers), variant =>
        {
            var name = $"{variant.Info.Name}-{variant.TagBits}bit.asm";
            Assert.True(File.Exists(Path.Combine(folder.Root, name)));
            Assert.Contains($"[{name}]({name})", table, StringComparison.Ordinal);
        });
    }

    public void Dispose() => folder.Dispose();

    private BenchProcess Disassemble(params string[] more) =>
        BenchProcess.Run(folder.Root, ["disassemble", "--encoding", "id-table", "--out", ".", .. more]);
}
