using System.Runtime.InteropServices;

namespace Bench.Lifetime;

/// <summary>
/// Whether a history of registrations, unregistrations and lookups is linearizable: whether each operation can be given a moment between
/// its begin and its end so that all answers are those of one operation after the other.
/// </summary>
/// <remarks>
/// A registration has a number of its own, so that it is an object of its own that becomes live once and gone once. A history is
/// linearizable when that of each object is (locality; Herlihy and Wing, "Linearizability", TOPLAS 1990), and for such an object the
/// question comes down to two moments: r, when it becomes live, in the interval of its registration and no later than the end of any lookup
/// that found it; u, when it is gone, in the interval of its unregistration, no earlier than the begin of any lookup that found it and no
/// later than the end of any that found it gone. Both exist, or no order explains the answers. So a few numbers per object are the whole of
/// its history, and objects that have gone are forgotten, whatever the length of the run.
/// <para>
/// Where a tag itself says how to map, that was decided when the bio was made: such a lookup lasts from the making of the bio to its
/// mapping. What then protects the provider is that its unregistration does not return before, which is checked beside
/// (<see cref="HistoryKind.Held"/>).
/// </para>
/// </remarks>
public sealed class HistoryChecker
{
    private const int MostSamples = 5;
    private readonly Dictionary<long, Life> lives = [];
    private readonly List<string> samples = [];

    /// <summary>Operations seen.</summary>
    public long Operations { get; private set; }

    /// <summary>Answers and objects that no order explains.</summary>
    public long Violations { get; private set; }

    /// <summary>The first few, in words.</summary>
    public IReadOnlyList<string> Samples => samples;

    /// <summary>Objects that are not forgotten yet.</summary>
    public int Remembered => lives.Count;

    /// <summary>Adds operations, in any order; a registration's must have been added by the time <see cref="Settle"/> is called.</summary>
    /// <param name="events">The operations.</param>
    public void Add(ReadOnlySpan<HistoryEvent> events)
    {
        foreach (ref readonly var what in events)
        {
            Operations++;
            if (what.Kind == HistoryKind.Wrong)
            {
                Violate($"registration {what.Registration}: a lookup by reader {what.Reader} found what it never was");
                continue;
            }

            ref var life = ref CollectionsMarshal.GetValueRefOrAddDefault(lives, what.Registration, out var isKnown);
            if (!isKnown)
            {
                life = Life.Unknown;
            }

            life.Add(in what);
        }
    }

    /// <summary>
    /// Judges all objects by what was added. Call it when no operation is under way: what has gone by then is forgotten, since no bio that
    /// was made for it is in flight.
    /// </summary>
    public void Settle()
    {
        foreach (var (number, life) in lives)
        {
            if (life.Fault() is { } fault)
            {
                Violate($"registration {number}: {fault}");
            }

            if (life.HasGone)
            {
                lives.Remove(number);
            }
            else
            {
                CollectionsMarshal.GetValueRefOrNullRef(lives, number).ForgetFaults();
            }
        }
    }

    private void Violate(string text)
    {
        Violations++;
        if (samples.Count < MostSamples)
        {
            samples.Add(text);
        }
    }

    /// <summary>All that matters of an object's history.</summary>
    private struct Life
    {
        private const long Never = long.MaxValue;
        private long registerBegin;
        private long registerEnd;
        private long unregisterBegin;
        private long unregisterEnd;
        private long lastLiveBegin;
        private long lastHeldBegin;
        private long firstLiveEnd;
        private long firstGoneEnd;
        private int registrations;
        private int unregistrations;

        public static Life Unknown => new()
        {
            registerBegin = Never,
            registerEnd = Never,
            unregisterBegin = Never,
            unregisterEnd = Never,
            lastLiveBegin = long.MinValue,
            lastHeldBegin = long.MinValue,
            firstLiveEnd = Never,
            firstGoneEnd = Never,
        };

        public readonly bool HasGone => unregistrations > 0;

        public void Add(in HistoryEvent what)
        {
            switch (what.Kind)
            {
                case HistoryKind.Register:
                    (registerBegin, registerEnd) = (what.Begin, what.End);
                    registrations++;
                    break;
                case HistoryKind.Unregister:
                    (unregisterBegin, unregisterEnd) = (what.Begin, what.End);
                    unregistrations++;
                    break;
                case HistoryKind.Live:
                    lastLiveBegin = Math.Max(lastLiveBegin, what.Begin);
                    firstLiveEnd = Math.Min(firstLiveEnd, what.End);
                    break;
                case HistoryKind.Held:
                    lastHeldBegin = Math.Max(lastHeldBegin, what.Begin);
                    break;
                default:
                    firstGoneEnd = Math.Min(firstGoneEnd, what.End);
                    break;
            }
        }

        /// <summary>What no order explains, in words. An interval that has not begun lies after everything.</summary>
        public readonly string? Fault() =>
            registrations != 1 || unregistrations > 1 ? $"registered {registrations} times, unregistered {unregistrations} times"
            : firstLiveEnd < registerBegin ? $"found {registerBegin - firstLiveEnd} ticks before its registration began"
            : unregisterBegin < registerEnd ? "unregistered before its registration had ended"
            : lastLiveBegin > unregisterEnd
                ? $"found by a lookup that began {lastLiveBegin - unregisterEnd} ticks after its unregistration had ended"
            : lastHeldBegin > unregisterEnd ? $"mapped by its tag {lastHeldBegin - unregisterEnd} ticks after its unregistration had ended"
            : firstGoneEnd < unregisterBegin ? "found gone before its unregistration began"
            : firstGoneEnd < lastLiveBegin ? "found gone, and found again by a lookup that began after that"
            : null;

        /// <summary>So that what is still live is not judged twice for the same answer.</summary>
        public void ForgetFaults()
        {
            if (Fault() is not null)
            {
                (firstGoneEnd, firstLiveEnd, registrations) = (Never, Never, 1);
            }
        }
    }
}
