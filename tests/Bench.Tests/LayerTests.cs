using System.Text.RegularExpressions;
using Bench.Runs;
using Xunit;

namespace Bench.Tests;

/// <summary>
/// A folder uses only folders before it: the folders of a project form no cycle, by the namespaces that their files name.
/// </summary>
public sealed partial class LayerTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("bench", "Bench")]
    [InlineData("src/Lookups", "Lookups")]
    [InlineData("src/Workloads", "Workloads")]
    public void No_folders_use_each_other(string project, string prefix)
    {
        var uses = UsesOf(Path.Combine(Commands.BenchProcess.Root, project), prefix);
        var order = Order(uses);
        output.WriteLine($"{prefix}: {string.Join(" -> ", order.Where(uses.ContainsKey))}");

        // Of the folders without a position in the order, those that no other folder uses lie above a cycle and not on it.
        var cycle = uses.Keys.Except(order).Order(StringComparer.Ordinal).ToList();
        while (cycle.Find(folder => !cycle.Exists(other => uses[other].ContainsKey(folder))) is { } above)
        {
            cycle.Remove(above);
        }

        Assert.True(
            cycle.Count == 0,
            string.Join(
                '\n',
                cycle.SelectMany(folder =>
                    uses[folder].Where(use => cycle.Contains(use.Key)).Select(use => $"{folder} uses {use.Key}: {use.Value}"))));
    }

    [Fact]
    public void A_cycle_is_found()
    {
        var uses = new Dictionary<string, Dictionary<string, string>>
        {
            ["Low"] = new() { ["High"] = "Low/A.cs" },
            ["High"] = new() { ["Low"] = "High/B.cs" },
            ["Top"] = new() { ["High"] = "Top/C.cs" },
            ["Base"] = [],
        };

        Assert.Equal(["Base"], Order(uses));
    }

    /// <summary>For each folder, the folders that it uses, each with a file that uses it.</summary>
    private static Dictionary<string, Dictionary<string, string>> UsesOf(string root, string prefix)
    {
        var uses = new Dictionary<string, Dictionary<string, string>>(StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(root, "*.cs", SearchOption.AllDirectories))
        {
            var parts = Path.GetRelativePath(root, file).Split(Path.DirectorySeparatorChar);
            if (parts.Length < 2 || parts.Any(part => part is "bin" or "obj"))
            {
                continue;
            }

            var used = uses.TryGetValue(parts[0], out var known) ? known : uses[parts[0]] = [];
            foreach (var match in Namespaces()
                    .Matches(File.ReadAllText(file))
                    .Where(match => match.Groups["prefix"].Value == prefix && match.Groups["folder"].Value != parts[0]))
            {
                used.TryAdd(match.Groups["folder"].Value, string.Join('/', parts));
            }
        }

        return uses;
    }

    /// <summary>Folders in an order in which each uses only those before it; what lies on a cycle, or above one, is missing.</summary>
    private static List<string> Order(Dictionary<string, Dictionary<string, string>> uses)
    {
        var order = new List<string>();
        while (uses
                .Keys.Except(order)
                .Order(StringComparer.Ordinal)
                .FirstOrDefault(folder => uses[folder].Keys.All(used => order.Contains(used) || !uses.ContainsKey(used)))
                is { } next)
        {
            order.Add(next);
        }

        return order;
    }

    [GeneratedRegex(@"(?:using (?:static )?|[^\w.])(?<prefix>Bench|Lookups|Workloads)\.(?<folder>\w+)")]
    private static partial Regex Namespaces();
}
