namespace Bench.Gate.Building;

/// <summary>The instruction sets that loops are counted for.</summary>
public static class CountedIsa
{
    /// <summary>All of them, by the names that NativeAOT's compiler has for them; valgrind 3.19 knows no AVX-512.</summary>
    public static IReadOnlyList<string> All { get; } = ["x86-64-v2", "x86-64-v3"];
}
