using Xunit;

namespace Workloads.Tests;

public class BadInputExceptionTests
{
    [Fact]
    public void The_message_is_one_line_whatever_the_input_holds()
    {
        var error = new BadInputException("a\nb", 7, "field", "this", "x\u001b[31m\r\n\u202e");

        Assert.Equal("a\\u000ab: line 7: field: expected this, found x\\u001b[31m\\u000d\\u000a\\u202e", error.Message);
    }

    [Fact]
    public void A_long_quote_is_cut_even_when_it_looks_like_a_path() =>
        Assert.Equal(63, BadInputException.Printable(new string('/', 1_000_000)).Length);

    [Fact]
    public void A_long_path_is_kept() =>
        Assert.StartsWith(
            new string('p', 200) + ": ", new BadInputException(new string('p', 200), 0, "f", "e", "f").Message, StringComparison.Ordinal);
}
