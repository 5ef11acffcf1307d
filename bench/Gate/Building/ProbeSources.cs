using System.Security.Cryptography;

namespace Bench.Gate.Building;

/// <summary>The source of what is built around a commit's encodings: it lies beside this program, not in the commits.</summary>
internal static class ProbeSources
{
    private const int FingerprintDigits = 8;
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "gate-probe");

    /// <summary>Where slowdowns to inject are.</summary>
    public static string Injections { get; } = Path.Combine(Folder, "Side", "Injections");

    /// <summary>A few digits that differ when any of the files does.</summary>
    public static string Fingerprint { get; } = Hash();

    /// <summary>Copies it.</summary>
    public static void CopyTo(string folder)
    {
        foreach (var file in Files())
        {
            var target = Path.Combine(folder, Path.GetRelativePath(Folder, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }

    private static string Hash()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in Files())
        {
            hash.AppendData(File.ReadAllBytes(file));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..FingerprintDigits];
    }

    private static string[] Files()
    {
        var files = Directory.GetFiles(Folder, "*", SearchOption.AllDirectories);
        Array.Sort(files, StringComparer.Ordinal);
        return files;
    }
}
