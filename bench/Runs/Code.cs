using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Serialization;

namespace Bench.Runs;

/// <summary>The code of a run, as the build has written it into the program: what is checked out when it runs does not matter.</summary>
/// <param name="Commit">Commit the program was built from, 12 digits; "unknown" when it was built outside of a repository.</param>
/// <param name="IsClean">Whether every source was as in that commit.</param>
/// <param name="Structures">Git's hash of src/Lookups at that commit: the same as long as no structure has changed.</param>
/// <param name="Build">Fingerprint of the built code: differs between two builds that are not clean.</param>
public sealed record Code(string Commit, bool IsClean, string Structures, string Build)
{
    private const string UnknownCommit = "unknown";
    private const int BuildDigits = 8;
    private const int VersionParts = 3;

    /// <summary>The code of this program.</summary>
    public static Code This { get; } = Read();

    /// <summary>The commit; with the build's fingerprint where sources differ from it.</summary>
    public string Name => IsClean ? Commit : $"{Commit}+dirty.{Build}";

    /// <summary>Version of Bench.</summary>
    public static string Version { get; } = typeof(Code).Assembly.GetName().Version!.ToString(VersionParts);

    /// <summary>Every field with its value as text. Two clean builds of one commit are the same code.</summary>
    [JsonIgnore]
    public IReadOnlyList<Fact> Facts => [new("commit", Name)];

    /// <summary>Where the repository is found, as its clone knows it; empty of one that was never cloned.</summary>
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

    /// <summary>First digits of the identities that the compiler derives from the code: the same for the same code only.</summary>
    private static string Fingerprint()
    {
        var modules = new[] { typeof(Code), typeof(Lookups.Bio), typeof(Workloads.Streams.BioStream) };
        var ids = string.Concat(modules.Select(type => type.Module.ModuleVersionId.ToString("N")));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(ids)))[..BuildDigits];
    }
}
