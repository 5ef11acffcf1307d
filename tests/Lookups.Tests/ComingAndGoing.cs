using System.Collections.Immutable;
using Workloads.Chance;

namespace Lookups.Tests;

/// <summary>Providers that are registered, removed and moved, one or a few at a time, among regions that never overlap.</summary>
/// <param name="pool">The possible regions.</param>
/// <param name="hostMemory">Ordinary memory, as far as it is known.</param>
/// <param name="seed">Seed of all random choices.</param>
internal sealed class ComingAndGoing((Region Region, MapOutcome Outcome)[] pool, ImmutableArray<MemoryRange> hostMemory, ulong seed)
{
    private readonly List<int> present = [.. Enumerable.Range(0, pool.Length / 2)];
    private Mix64 dice = new(seed);

    /// <summary>A fabric of the present providers, which the caller disposes.</summary>
    public Fabric Now() => Fabrics.Of([.. present.Select(i => pool[i])], hostMemory, isShortLived: true);

    /// <summary>One comes, one goes, numbers behind it moving up or not, or one is replaced.</summary>
    public void Step()
    {
        for (var changes = 1 + Draw(3); changes > 0; changes--)
        {
            var absent = Enumerable.Range(0, pool.Length).Except(present).ToList();
            switch (Draw(4))
            {
                case 0 when absent.Count > 0:
                    present.Add(absent[Draw(absent.Count)]);
                    break;
                case 1 when present.Count > 0:
                    present.RemoveAt(Draw(present.Count));
                    break;
                case 2 when present.Count > 0:
                    present[Draw(present.Count)] = present[^1];
                    present.RemoveAt(present.Count - 1);
                    break;
                case 3 when present.Count > 0 && absent.Count > 0:
                    present[Draw(present.Count)] = absent[Draw(absent.Count)];
                    break;
            }
        }
    }

    private int Draw(int below) => (int)Mix64.Below(dice.Next(), (ulong)below);
}
