using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Bench.Measuring;

namespace Bench.Peers.Interop;

/// <summary>
/// The library of twins and peers in other languages, built from Peers/native by CMake; it may be missing, wholly or in part.
/// </summary>
internal static unsafe class NativeLibrarySource
{
    private const string FileName = "libbenchpeers.so";

    static NativeLibrarySource()
    {
        var contenders = Load();
        Floor = contenders.FirstOrDefault(c => c.Kind == NativeKind.Floor);
        var able = contenders.Where(c => c.Kind != NativeKind.Floor && c.Missing is null);
        Variants = [.. able.SelectMany(c => OwnVariant.All.Where(own => own.Info.Name == c.Like).Select(own => new NativeVariant(c, own)))];
        Missing =
            contenders.Count == 0
                ?
                [
                    $"no twins in C and no peers in C++: {FileName} was not built; bench/Peers/native/install.sh installs what it needs, "
                        + "then build again",
                ]
                : [.. contenders.Where(c => c.Missing is not null).Select(c => $"{c.Name}: {c.Missing} is missing")];
    }

    /// <summary>The loop without a lookup, in C; null when the library is missing.</summary>
    public static NativeContenderInfo? Floor { get; }

    /// <summary>All that can run, at every budget of the encoding whose tags they read.</summary>
    public static ImmutableArray<Variant> Variants { get; }

    /// <summary>What cannot, a line each.</summary>
    public static IReadOnlyList<string> Missing { get; }

    /// <summary>Where the library and the programs beside it are.</summary>
    public static string Directory { get; } = Path.Combine(AppContext.BaseDirectory, "native");

    private static List<NativeContenderInfo> Load()
    {
        var contenders = new List<NativeContenderInfo>();
        if (!NativeLibrary.TryLoad(Path.Combine(Directory, FileName), out var library)
            || !NativeLibrary.TryGetExport(library, "bench_contender_count", out var count)
            || !NativeLibrary.TryGetExport(library, "bench_contender_at", out var at))
        {
            return contenders;
        }

        for (uint i = 0; i < ((delegate* unmanaged<uint>)count)(); i++)
        {
            contenders.Add(NativeContenderInfo.Of(((delegate* unmanaged<uint, NativeContenderTable*>)at)(i)));
        }

        return contenders;
    }
}
