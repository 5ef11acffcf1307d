using Lookups;
using Lookups.Registry;

namespace Bench.Lifetime.Faults;

/// <summary>A snapshot is published before its entries are written, as without the release that orders the two.</summary>
internal static class TornPublish
{
    public static Fault Fault { get; } = new("torn-publish", "a snapshot is published before its entries are written", new EntriesLast());

    private sealed unsafe class EntriesLast : RegistryRules
    {
        /// <summary>About a microsecond: as long as a store may well wait in a buffer when its line is elsewhere.</summary>
        private const int SpinsPerEntry = 50;

        public override void Publish(Fabric fabric, Action release)
        {
            var entries = new Span<BarInfo>(fabric.Providers.Infos + 1, fabric.Providers.Count);
            var written = entries.ToArray();
            entries.Clear();
            release();
            for (var i = 0; i < written.Length; i++)
            {
                Thread.SpinWait(SpinsPerEntry);
                entries[i] = written[i];
            }
        }
    }
}
