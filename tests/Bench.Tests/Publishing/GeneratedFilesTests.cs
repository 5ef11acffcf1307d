using Bench.Publishing;
using Bench.Runs;
using Workloads;
using Xunit;

namespace Bench.Tests.Publishing;

/// <summary>A command writes and removes its own files, and nobody else's.</summary>
public sealed class GeneratedFilesTests : IDisposable
{
    private const string Manifest = "generated.txt";
    private readonly TemporaryDirectory folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void What_is_no_longer_wanted_is_removed_and_files_of_others_stay()
    {
        Make(("a.md", "one"), ("plots/b.svg", "two")).Write();
        File.WriteAllText(folder["plots", "mine.svg"], "a picture of somebody's own");
        File.WriteAllText(folder["notes.md"], "notes");

        Assert.Equal(["plots/b.svg"], Make(("a.md", "one")).Write());

        Assert.Equal(["a.md", Manifest, "notes.md", "plots/mine.svg"], Files());
    }

    [Fact]
    public void A_generated_file_that_somebody_changed_is_not_removed()
    {
        Make(("a.md", "one"), ("b.md", "two")).Write();
        File.WriteAllText(folder["b.md"], "two, and what somebody added");

        Make(("a.md", "one")).Write();

        Assert.Equal("two, and what somebody added", File.ReadAllText(folder["b.md"]));
    }

    [Fact]
    public void What_differs_is_stale_until_it_is_written()
    {
        Make(("a.md", "one"), ("b.md", "two"), ("c.md", "three")).Write();
        File.WriteAllText(folder["a.md"], "tampered with");
        File.Delete(folder["b.md"]);
        var files = Make(("a.md", "one"), ("b.md", "two"), ("d.md", "four"));

        Assert.Equal(["a.md", "b.md", "c.md", "d.md"], files.Stale());
        Assert.Equal(files.Stale(), files.Write());
        Assert.Empty(files.Stale());
    }

    [Fact]
    public void A_page_of_which_a_section_is_generated_is_never_removed()
    {
        var files = new GeneratedFiles(folder.Root, Manifest);
        File.WriteAllText(folder["README.md"], "written by people");
        files.Splice("README.md", text => $"{text}, one");
        files.Splice("README.md", text => $"{text}, two");
        files.Write();
        Assert.Equal("written by people, one, two", File.ReadAllText(folder["README.md"]));

        Make(("a.md", "one")).Write();

        Assert.True(File.Exists(folder["README.md"]));
    }

    [Theory]
    [InlineData("00  ../../etc/passwd\n")]
    [InlineData("00  /etc/passwd\n")]
    [InlineData("nothing\n")]
    public void A_manifest_that_leads_out_of_the_folder_is_refused(string text)
    {
        File.WriteAllText(folder[Manifest], text);

        Assert.Contains(
            "generated.txt: line 1: path: expected ",
            Assert.Throws<BadInputException>(() => Make(("a.md", "one")).Write()).Message,
            StringComparison.Ordinal);
        Assert.False(File.Exists(folder["a.md"]));
    }

    private GeneratedFiles Make(params (string Path, string Text)[] wanted)
    {
        var files = new GeneratedFiles(folder.Root, Manifest);
        wanted.ToList().ForEach(file => files.Add(file.Path, file.Text));
        return files;
    }

    private IEnumerable<string> Files() =>
        Directory
            .GetFiles(folder.Root, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(folder.Root, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);
}
