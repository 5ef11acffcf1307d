using System.Collections.Immutable;
using Lookups;

namespace Bench.Peers;

/// <summary>The common part of the .NET collections that look up by id.</summary>
internal static class ManagedIds
{
    private const int MostBits = 16;
    private static readonly ImmutableArray<int> Budgets = [4, 5, 6, 7, 8, MostBits];

    public static EncodingInfo Info(string name, string summary) => new()
    {
        Name = name,
        Family = EncodingFamily.SmallId,
        TagBits = Budgets,
        Summary = summary,
        Source = ".NET's base class library.",
        Cost = "O(1); the collector's memory",
    };

    public static int Capacity(int tagBits) => Math.Min(ProviderTable.MostProviders, (1 << tagBits) - 1);

    public static Dictionary<uint, ulong> Offsets(Fabric fabric)
    {
        var offsets = new Dictionary<uint, ulong> { [0] = 0 };
        foreach (ref readonly var info in fabric.Providers.Providers)
        {
            offsets.Add(info.Id, info.BusOffset);
        }

        return offsets;
    }
}
