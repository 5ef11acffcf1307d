using System.Collections.Immutable;
using Lookups;
using Lookups.Registry;

namespace Bench.Lifetime;

/// <summary>
/// A registry over an encoding with all providers of a fabric, under the same ids, and one spare slot for a provider that is registered and
/// removed again; no bio of the stream lies in it.
/// </summary>
/// <typeparam name="TEncoding">The encoding.</typeparam>
internal sealed class RegisteredMachine<TEncoding> : IDisposable
    where TEncoding : struct, IBioEncoding<TEncoding>
{
    private const int MostReaders = 4;
    private const ulong SpareBytes = 4096;
    private const ulong Alignment = 2UL << 20;
    private readonly ProviderChange spare;

    /// <summary>Registers the providers.</summary>
    /// <param name="fabric">The providers and their reach.</param>
    /// <param name="tagBits">Bits in the bio.</param>
    /// <exception cref="EncodingRefusedException">The encoding cannot hold one provider more than the fabric has.</exception>
    public RegisteredMachine(Fabric fabric, int tagBits)
    {
        var offset = fabric.Providers.Count > 0 ? fabric.Providers.Providers[0].BusOffset : 0;
        var end = EndOf(fabric);
        Registry = new Registry<TEncoding>(tagBits, new RegistryOptions
        {
            Slots = fabric.Providers.Count + 1,
            Clients = fabric.Reach.Clients,
            MostReaders = MostReaders,
            CommonBusOffset = offset,
            HostMemory = fabric.HostMemory,

            // Near the others, because keys of 32 bits and chosen bits perform badly on distant addresses.
            ParkedAt = end,
        });
        try
        {
            var changes = fabric.Providers.Providers.ToArray().Select(info => ProviderChange.Register(
                new Region(info.Start, info.Bytes, info.BusOffset, info.Owner), ReachOf(fabric, new ProviderId(info.Id)))).ToArray();
            var registrations = new Registration[changes.Length];
            Registry.Update(changes, registrations);
            for (var i = 0; i < registrations.Length; i++)
            {
                if (registrations[i].Slot.Value != i + 1)
                {
                    throw new InvalidOperationException($"Provider {i + 1} was given id {registrations[i].Slot.Value}.");
                }
            }
        }
        catch
        {
            Registry.Dispose();
            throw;
        }

        spare = ProviderChange.Register(
            new Region(end + Up((ulong)(fabric.Providers.Count + 1) * SpareBytes), SpareBytes, offset, 1),
            ImmutableArray.CreateRange(Enumerable.Repeat(MapOutcome.BusAddr, fabric.Reach.Clients)));
    }

    /// <summary>The registry.</summary>
    public Registry<TEncoding> Registry { get; }

    /// <summary>Registers and removes the spare provider: two updates.</summary>
    public void ComeAndGo() => Registry.Unregister(Registry.Register(in spare));

    public void Dispose() => Registry.Dispose();

    private static ImmutableArray<MapOutcome> ReachOf(Fabric fabric, ProviderId provider) =>
        [.. Enumerable.Range(0, fabric.Reach.Clients).Select(client => fabric.Reach[new ClientId(client), provider])];

    /// <summary>The first address above all BARs and memory.</summary>
    private static ulong EndOf(Fabric fabric) => Up(fabric.Providers.Providers.ToArray().Select(info => info.Start + info.Bytes)
        .Concat(fabric.HostMemory.Select(range => range.Start + range.Bytes)).DefaultIfEmpty().Max());

    private static ulong Up(ulong address) => (address + (Alignment - 1)) & ~(Alignment - 1);
}
