using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;
using Bench.Measuring;

namespace Bench.Peers.Interop;

/// <summary>
/// The library of twins and peers in other languages, which CMake builds from Peers/native, and the image of kernel code, which
/// <c>bench kernel</c> builds. Either may be missing; the library may also be incomplete.
/// </summary>
internal static unsafe class NativeLibrarySource
{
    private const string FileName = "libbenchpeers.so";
    private const int ReasonBytes = 256;

    static NativeLibrarySource()
    {
        var missing = new List<string>();
        var contenders = Load(missing);
        var inKernel = new List<NativeContenderInfo>();
        if (KernelProgram.Current is null && File.Exists(KernelImage.Path))
        {
            inKernel = LoadImage(KernelImage.Path, out var why);
            missing.AddRange(why.Length > 0 ? [$"no kernel code: {KernelImage.Path}: {why}"] : Array.Empty<string>());
        }

        Floor = contenders.FirstOrDefault(c => c.Kind == NativeKind.Floor);
        Variants = [.. VariantsOf(contenders), .. VariantsOf(inKernel)];
        missing.AddRange(contenders.Where(c => c.Missing is not null).Select(c => $"{c.Name}: {c.Missing} is missing"));
        Missing = missing;
    }

    /// <summary>The loop without a lookup, in C; null when the library is missing.</summary>
    public static NativeContenderInfo? Floor { get; }

    /// <summary>All contenders that can run, at every budget of the encoding whose tags they read.</summary>
    public static ImmutableArray<Variant> Variants { get; }

    /// <summary>The contenders that cannot run, one line each.</summary>
    public static IReadOnlyList<string> Missing { get; }

    /// <summary>Folder of the library and of the programs beside it.</summary>
    public static string Directory { get; } = Path.Combine(AppContext.BaseDirectory, "native");

    private static IEnumerable<NativeVariant> VariantsOf(List<NativeContenderInfo> contenders) =>
        from contender in contenders
        where contender.Kind != NativeKind.Floor && contender.Missing is null
        from own in OwnVariant.All
        where own.Info.Name == contender.Like
        select new NativeVariant(contender, contenders.First(c => c.Kind == NativeKind.Floor), own);

    private static List<NativeContenderInfo> Load(List<string> missing)
    {
        var contenders = new List<NativeContenderInfo>();
        if (!NativeLibrary.TryLoad(Path.Combine(Directory, FileName), out var library)
            || !NativeLibrary.TryGetExport(library, "bench_contender_count", out var count)
            || !NativeLibrary.TryGetExport(library, "bench_contender_at", out var at))
        {
            missing.Add(
                $"no twins in C and no peers in C++: {FileName} was not built; bench/Peers/native/install.sh installs what it needs, then "
                    + "build again");
            return contenders;
        }

        for (uint i = 0; i < ((delegate* unmanaged<uint>)count)(); i++)
        {
            contenders.Add(NativeContenderInfo.Of(((delegate* unmanaged<uint, NativeContenderTable*>)at)(i)));
        }

        return contenders;
    }

    /// <summary>Maps an image of kernel code into this process; it stays mapped until the process ends.</summary>
    /// <param name="image">The file.</param>
    /// <param name="reason">Why the image cannot be mapped; else empty.</param>
    /// <returns>Its contenders.</returns>
    internal static List<NativeContenderInfo> LoadImage(string image, out string reason)
    {
        var contenders = new List<NativeContenderInfo>();
        reason = $"{FileName} was not built";
        if (!NativeLibrary.TryLoad(Path.Combine(Directory, FileName), out var library)
            || !NativeLibrary.TryGetExport(library, "bench_image_load", out var load))
        {
            return contenders;
        }

        uint count = 0;
        var why = stackalloc byte[ReasonBytes];
        why[0] = 0;
        fixed (byte* path = Encoding.UTF8.GetBytes(image + '\0'))
        {
            var first = ((delegate* unmanaged<byte*, uint*, byte*, nuint, NativeContenderTable*>)load)(path, &count, why, ReasonBytes);
            for (uint i = 0; i < count; i++)
            {
                contenders.Add(NativeContenderInfo.Of(first + i));
            }
        }

        reason = Marshal.PtrToStringUTF8((nint)why) ?? "";
        return contenders;
    }
}
