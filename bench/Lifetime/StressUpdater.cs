using System.Diagnostics;
using HdrHistogram;
using Lookups;
using Lookups.Registry;
using Workloads.Chance;

namespace Bench.Lifetime;

/// <summary>The updater of a stress run: registers and removes one to three providers at a time, and keeps the slots nearly full.</summary>
/// <typeparam name="TEncoding">The encoding.</typeparam>
internal sealed class StressUpdater<TEncoding>(
    Registry<TEncoding> registry, StressMachine machine, List<HistoryEvent> history, ulong seed)
    where TEncoding : struct, IBioEncoding<TEncoding>
{
    private const int MostAtOnce = 3;
    private const int MostFree = 2;
    private readonly Registration[] present = new Registration[machine.Places];
    private readonly long[] numbers = new long[machine.Places];
    private readonly ProviderChange[] changes = new ProviderChange[MostAtOnce];
    private readonly Registration[] registrations = new Registration[MostAtOnce];
    private readonly int[] places = new int[MostAtOnce];
    private readonly long[] arriving = new long[MostAtOnce];
    private Mix64 dice = new(seed);
    private long lastNumber;
    private int live;

    public long Updates { get; private set; }

    public long RanOut { get; private set; }

    public LongHistogram UpdateNs { get; } = new(StressReader<TEncoding>.LongestNs, 3);

    /// <summary>The most events that one turn adds.</summary>
    public static int EventsPerTurn => MostAtOnce;

    /// <summary>Registers or removes one to three providers, or tries to.</summary>
    public void Turn()
    {
        var count = Choose();
        if (count == 0)
        {
            return;
        }

        var begin = Stopwatch.GetTimestamp();
        if (!TryUpdate(changes.AsSpan(0, count)))
        {
            return;
        }

        var end = Stopwatch.GetTimestamp();
        UpdateNs.RecordValue(Math.Min(StressReader<TEncoding>.LongestNs, (end - begin) * 1_000_000_000 / Stopwatch.Frequency));
        for (var i = 0; i < count; i++)
        {
            Record(i, begin, end);
        }

        Updates += count;
    }

    /// <summary>
    /// Records a change. The board changes only after the update, so that readers also send to providers that are about to be removed.
    /// </summary>
    private void Record(int index, long begin, long end)
    {
        var place = places[index];
        if (changes[index].IsRegistration)
        {
            numbers[place] = arriving[index];
            present[place] = registrations[index];
            live++;
            history.Add(new HistoryEvent(numbers[place], begin, end, HistoryKind.Register, -1));
            machine.Tell(place, numbers[place]);
        }
        else
        {
            history.Add(new HistoryEvent(numbers[place], begin, end, HistoryKind.Unregister, -1));
            numbers[place] = 0;
            live--;
            machine.Tell(place, 0);
        }
    }

    /// <summary>
    /// Tries an update. When ids or addresses have run out, it waits for them half of the time and gives up otherwise: a registry can be
    /// used in both ways.
    /// </summary>
    private bool TryUpdate(ReadOnlySpan<ProviderChange> wanted)
    {
        var refusal = registry.TryUpdate(wanted, registrations);
        if (refusal == RegistryRefusal.None)
        {
            if (registry.Promise.MustDrain)
            {
                registry.WaitForDrain(registry.Epoch);
            }

            return true;
        }

        // The registry is full, except for the providers that this very update removes.
        if (refusal is not (RegistryRefusal.IdsInQuarantine or RegistryRefusal.AddressInQuarantine))
        {
            return false;
        }

        RanOut++;
        if (dice.Next() % 2 == 0)
        {
            return false;
        }

        try
        {
            registry.Update(wanted, registrations);
            return true;
        }
        catch (RegistryRefusedException)
        {
            // The awaited ids or addresses are free, but a later change of the same update cannot be made.
            return false;
        }
    }

    /// <summary>
    /// Chooses different places. It registers only as many providers as there are slots, and removes none while more than two slots are
    /// free.
    /// </summary>
    private int Choose()
    {
        var wanted = 1 + (int)(dice.Next() % MostAtOnce);
        var count = 0;
        var after = live;
        for (var i = 0; i < wanted; i++)
        {
            var place = (int)(dice.Next() % (ulong)machine.Places);
            var isFree = numbers[place] == 0;
            if (Array.IndexOf(places, place, 0, count) >= 0 || (isFree ? after >= machine.Slots : after + MostFree < machine.Slots))
            {
                continue;
            }

            places[count] = place;
            if (isFree)
            {
                arriving[count] = ++lastNumber;
                changes[count] = ProviderChange.Register(machine.RegionOf(place, lastNumber), machine.Reach);
                after++;
            }
            else
            {
                changes[count] = ProviderChange.Unregister(present[place]);
                after--;
            }

            count++;
        }

        return count;
    }
}
