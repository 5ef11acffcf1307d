namespace Lookups.Structures;

/// <summary>A piece of address space and its owner: a provider's region, or known ordinary memory (id 0).</summary>
/// <param name="First">Its first byte.</param>
/// <param name="Last">Its last byte.</param>
/// <param name="Id">The provider; 0 for ordinary memory.</param>
internal readonly record struct AddressPiece(ulong First, ulong Last, ushort Id)
{
    /// <summary>The pieces of all regions in ascending order, without overlap. O(n log n).</summary>
    /// <param name="fabric">The fabric, of at most 65 535 providers.</param>
    /// <param name="withHostMemory">
    /// Whether to include known memory. A search that separates it from providers ends at host memory's entry, which holds every address,
    /// so the branch predictor never mispredicts the last comparison.
    /// </param>
    public static AddressPiece[] Of(Fabric fabric, bool withHostMemory)
    {
        var providers = new List<AddressPiece>(fabric.Providers.Count);
        foreach (var id in fabric.Providers.IdsByAddress())
        {
            ref readonly var info = ref fabric.Providers[new ProviderId(id)];
            providers.Add(new AddressPiece(info.Start, info.Start + (info.Bytes - 1), (ushort)id));
        }

        return withHostMemory ? [.. providers.Concat(Memory(fabric, providers)).OrderBy(piece => piece.First)] : [.. providers];
    }

    /// <summary>Known memory without the parts that a provider claims: the fabric does not guarantee that the two are disjoint.</summary>
    private static IEnumerable<AddressPiece> Memory(Fabric fabric, List<AddressPiece> providers)
    {
        var next = 0UL;
        var p = 0;
        foreach (var range in fabric.HostMemory.Where(range => range.Bytes > 0).OrderBy(range => range.Start))
        {
            var first = Math.Max(range.Start, next);
            var last = Math.Min(range.Start + (range.Bytes - 1), ProviderTable.PhysAddrEnd - 1);
            while (first <= last)
            {
                while (p < providers.Count && providers[p].Last < first)
                {
                    p++;
                }

                if (p == providers.Count || providers[p].First > last)
                {
                    yield return new AddressPiece(first, last, 0);
                    break;
                }

                if (providers[p].First > first)
                {
                    yield return new AddressPiece(first, providers[p].First - 1, 0);
                }

                first = providers[p].Last + 1;
            }

            next = Math.Max(next, last + 1);
        }
    }
}
