using System.IO.Compression;
using System.Text;
using Bench.Publishing;
using Bench.Reporting.Page;
using Bench.Tests;
using Bench.Tests.Runs;
using Xunit;

namespace Page.Tests;

public sealed class PageCheckTests : IDisposable
{
    private readonly PublishedRows _published = new(MadeUpRows.Many(300));

    public void Dispose() => _published.Dispose();

    [Fact]
    public void A_page_is_the_same_as_itself_however_its_rows_are_packed()
    {
        var other = Repack(json => json, CompressionLevel.NoCompression);

        Assert.NotEqual(_published.Html, other);
        Assert.True(PageCheck.IsSame(_published.Html, _published.Html));
        Assert.True(PageCheck.IsSame(other, _published.Html));
    }

    [Fact]
    public void A_page_whose_rows_were_changed_is_another() =>
        Assert.False(
            PageCheck.IsSame(
                Repack(
                    json =>
                        Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(json).Replace("\"mixed\"", "\"mixes\"", StringComparison.Ordinal)),
                    CompressionLevel.Fastest),
                _published.Html));

    [Fact]
    public void A_page_that_unpacks_to_much_more_is_another() =>
        Assert.False(PageCheck.IsSame(Repack(json => [.. json, .. new byte[50_000_000]], CompressionLevel.Fastest), _published.Html));

    [Theory]
    [InlineData(0.3)]
    [InlineData(0.999)]
    public void A_page_that_was_cut_off_is_another(double part) =>
        Assert.False(PageCheck.IsSame(_published.Html[..(int)(_published.Html.Length * part)], _published.Html));

    [Theory]
    [InlineData("script-src ", "script-src 'unsafe-inline' ")]
    [InlineData("<h1>", "<h1>not ")]
    [InlineData("\"use strict\"", "\"use lenient\"")]
    [InlineData(WebPage.RowsOpening, WebPage.RowsOpening + "AAAA")]
    [InlineData(WebPage.RowsOpening, "")]
    public void A_page_that_was_edited_is_another(string from, string to)
    {
        var edited = _published.Html.Replace(from, to, StringComparison.Ordinal);
        Assert.NotEqual(_published.Html, edited);
        Assert.False(PageCheck.IsSame(edited, _published.Html));
    }

    [Fact]
    public void What_stands_behind_the_packed_rows_is_noticed()
    {
        var (start, end) = Packed();
        var junk = Convert.ToBase64String([.. Convert.FromBase64String(_published.Html[start..end]), .. "0123456789"u8]);
        Assert.False(PageCheck.IsSame(_published.Html[..start] + junk + _published.Html[end..], _published.Html));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Publish_names_a_page_that_was_tampered_with_and_puts_it_right(bool truncated)
    {
        using var folder = new TemporaryDirectory();
        var publisher = new Publisher(folder.Root);
        var page = $"docs/{WebPage.FileName}";
        File.WriteAllText(folder["README.md"], "<!-- bench:summary:begin -->\n<!-- bench:summary:end -->\n");
        MadeUpRun.Write(folder[Publisher.ResultsFolder, MadeUpRun.Machine.Slug], [MadeUpRows.Row(), MadeUpRows.Row("id-tree", 5)]);
        Assert.Contains(page, publisher.Make().Write());
        Assert.Empty(publisher.Make().Stale());

        var text = File.ReadAllText(folder[page]);
        var tampered = truncated ? text[..(text.Length / 3)] : text.Replace("<h1>", "<h1><a href=//example.org>", StringComparison.Ordinal);
        File.WriteAllText(folder[page], tampered);
        Assert.Equal([page], publisher.Make().Stale());
        Assert.Equal([page], publisher.Make().Write());
        Assert.Equal(text, File.ReadAllText(folder[page]));
    }

    private string Repack(Func<byte[], byte[]> change, CompressionLevel level)
    {
        var (start, end) = Packed();
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, level, leaveOpen: true))
        {
            gzip.Write(change(PageData.Unpack(_published.Html[start..end])!));
        }

        return _published.Html[..start] + Convert.ToBase64String(packed.ToArray()) + _published.Html[end..];
    }

    private (int Start, int End) Packed()
    {
        var start = _published.Html.IndexOf(WebPage.RowsOpening, StringComparison.Ordinal) + WebPage.RowsOpening.Length;
        return (start, _published.Html.IndexOf(WebPage.RowsClosing, start, StringComparison.Ordinal));
    }
}
