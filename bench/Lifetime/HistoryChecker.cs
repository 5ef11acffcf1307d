using System.Runtime.InteropServices;

namespace Bench.Lifetime;

/// <summary>
/// Checks whether a history of registrations, unregistrations and lookups is linearizable: whether each operation can be given a moment
/// between its begin and its end so that the answers are those of a sequential order.
/// </summary>
/// <remarks>
/// Each registration has its own number, so it is an object of its own that becomes live once and gone once. A history is linearizable if
/// the history of each object is (locality; Herlihy and Wing, "Linearizability", TOPLAS 1990). For one object, two moments must exist:
/// r, when it becomes live, lies in the interval of its registration and no later than the end of any lookup that found it; u, when it is
/// gone, lies in the interval of its unregistration, no earlier than the begin of any lookup that found it and no later than the end of
/// any lookup that found it gone. If one does not exist, no order explains the answers. So a few numbers describe an object's whole
/// history, and objects that have gone are dropped, whatever the length of the run.
/// <para>
/// If the tag itself says how to map, the mapping is decided when the bio is made, so such a lookup lasts from the making of the bio to its
/// mapping. The provider is then protected because its unregistration does not return before that; <see cref="HistoryKind.Held"/> checks
/// this separately.
/// </para>
/// </remarks>
internal sealed class HistoryChecker
{
    private const int MostSamples = 5;
    private readonly Dictionary<long, Life> lives = [];
    private readonly List<string> samples = [];

    /// <summary>The number of operations seen.</summary>
    public long Operations { get; private set; }

    /// <summary>The number of answers and objects that no order explains.</summary>
    public long Violations { get; private set; }

    /// <summary>The first few violations, as text.</summary>
    public IReadOnlyList<string> Samples => samples;

    /// <summary>The number of objects whose history is still kept.</summary>
    public int Remembered => lives.Count;

    /// <summary>
    /// Adds operations, in any order. The registration of each object must have been added when <see cref="Settle"/> is called.
    /// </summary>
    /// <param name="events">The operations.</param>
    public void Add(ReadOnlySpan<HistoryEvent> events)
    {
        foreach (ref readonly var what in events)
        {
            Operations++;
            if (what.Kind == HistoryKind.Wrong)
            {
                Violate($"registration {what.Registration}: a lookup by reader {what.Reader} gave a wrong answer");
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
    /// Judges all objects by the operations added so far. Call it when no operation is in progress: objects that have gone are then
    /// dropped, because no bio that was made for them is in flight.
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

    /// <summary>The part of an object's history that decides the verdict.</summary>
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

        /// <summary>
        /// The fault that no order explains, as text; null for none. An interval that has not begun counts as later than all others.
        /// </summary>
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

        /// <summary>Clears the faults, so that an object that is still live is not judged twice for the same answer.</summary>
        public void ForgetFaults()
        {
            if (Fault() is not null)
            {
                (firstGoneEnd, firstLiveEnd, registrations) = (Never, Never, 1);
            }
        }
    }
}
