using System.Runtime.InteropServices;

namespace Bench.Peers.Interop;

/// <summary>The kind of a contender in another language; matches <c>enum bench_kind</c>.</summary>
internal enum NativeKind
{
    Floor = 0,
    Twin = 1,
    Peer = 2,
    Kernel = 3,
}

/// <summary>
/// The table of functions that a contender registers; matches <c>struct bench_contender</c> in native/include/bench_peer.h.
/// </summary>
[StructLayout(LayoutKind.Sequential)]
internal unsafe struct NativeContenderTable
{
    public byte* Name;
    public byte* Like;
    public byte* Library;
    public byte* Summary;
    public byte* Missing;
    public NativeKind Kind;
    public delegate* unmanaged<void*, uint, uint, byte*, nuint, void*> Build;
    public delegate* unmanaged[SuppressGCTransition]<void*, void*, nuint, void*, void> ResolveAll;
    public delegate* unmanaged<void*, ulong> Footprint;
    public delegate* unmanaged<void*, void> Destroy;
    public delegate* unmanaged<void*, void*, nuint, void> Prepare;
}

/// <summary>A contender in another language.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Like">The encoding whose tags it reads.</param>
/// <param name="Library">Name of the library; empty for twins.</param>
/// <param name="Summary">One-line description.</param>
/// <param name="Missing">What the contender lacks on this machine; null when it can run.</param>
/// <param name="Kind">Kind of the contender.</param>
/// <param name="Functions">Its functions; valid for the life of the process.</param>
internal sealed unsafe record NativeContenderInfo(
    string Name, string Like, string Library, string Summary, string? Missing, NativeKind Kind, nint Functions)
{
    public NativeContenderTable* Table => (NativeContenderTable*)Functions;

    public static NativeContenderInfo Of(NativeContenderTable* table) =>
        new(
            Text(table->Name) ?? "",
            Text(table->Like) ?? "",
            Text(table->Library) ?? "",
            Text(table->Summary) ?? "",
            Text(table->Missing),
            table->Kind,
            (nint)table);

    private static string? Text(byte* text) => Marshal.PtrToStringUTF8((nint)text);
}
