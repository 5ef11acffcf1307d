using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Serialization;

namespace Bench.Runs;

/// <summary>
/// The code of a run, as the build recorded it in the program. The sources that are checked out at run time do not matter.
/// </summary>
/// <param name="Commit">Commit the program was built from, 12 digits; "unknown" when it was built outside of a repository.</param>
/// <param name="IsClean">Whether every source was the same as in that commit.</param>
/// <param name="Structures">Git's hash of src/Lookups at that commit. It changes only when a structure changes.</param>
/// <param name="Build">Fingerprint of the built code. It tells apart two builds that are not clean.</param>
internal sealed record Code(string Commit, bool IsClean, string Structures, string Build)
{
    private const string UnknownCommit = "unknown";
    private const int BuildDigits = 8;
    private const int VersionParts = 3;

    /// <summary>The code of this program.</summary>
    public static Code This { get; } = Read();

    /// <summary>The commit, with the build's fingerprint if sources differ from the commit.</summary>
    public string Name => IsClean ? Commit : $"{Commit}+dirty.{Build}";

    /// <summary>Version of Bench.</summary>
    public static string Version { get; } = typeof(Code).Assembly.GetName().Version!.ToString(VersionParts);

    /// <summary>Every field with its value as text. Two clean builds of one commit are the same code.</summary>
    [JsonIgnore]
    public IReadOnlyList<Fact> Facts => [new("commit", Name)];

    /// <summary>URL of the repository, as its clone knows it; empty if the repository was never cloned.</summary>
    public static string Url => Stamps.GetValueOrDefault("Url", "");

    private static Dictionary<string, string> Stamps =>
        typeof(Code).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().ToDictionary(stamp => stamp.Key, stamp => stamp.Value ?? "");

    private static Code Read()
    {
        var stamps = Stamps;
        var commit = stamps.GetValueOrDefault("Commit") is { Length: > 0 } known ? known : UnknownCommit;
        var isClean = commit != UnknownCommit && stamps.GetValueOrDefault("Dirty") == "";
        return new Code(commit, isClean, stamps.GetValueOrDefault("Structures") ?? "", Fingerprint());
    }

    /// <summary>
    /// First digits of a hash over the module ids that the compiler derives from the code. Only the same code has the same digits.
    /// </summary>
    private static string Fingerprint()
    {
        var modules = new[] { typeof(Code), typeof(Lookups.Bio), typeof(Workloads.Streams.BioStream) };
        var ids = string.Concat(modules.Select(type => type.Module.ModuleVersionId.ToString("N")));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(ids)))[..BuildDigits];
    }
}
