using System.Collections.Immutable;
using Bench.Measuring;
using Lookups;
using Lookups.Registry;

namespace Bench.Lifetime;

/// <summary>
/// A registry over an encoding with all providers of a scene, under the same ids, and one slot to spare: for a provider that comes and goes and that no bio
/// of the stream lies in.
/// </summary>
/// <typeparam name="TEncoding">The encoding.</typeparam>
internal sealed class RegisteredMachine<TEncoding> : IDisposable
    where TEncoding : struct, IBioEncoding<TEncoding>
{
    private const int MostReaders = 4;
    private const ulong SpareBytes = 4096;
    private const ulong FirstSpare = 1UL << 45;
    private readonly ProviderChange spare;

    /// <summary>Registers the providers.</summary>
    /// <param name="scene">The scene.</param>
    /// <param name="tagBits">Bits in the bio.</param>
    /// <exception cref="EncodingRefusedException">The encoding does not hold one provider more than there are.</exception>
    public RegisteredMachine(Scene scene, int tagBits)
    {
        var fabric = scene.Fabric;
        var offset = fabric.Providers.Count > 0 ? fabric.Providers.Providers[0].BusOffset : 0;
        Registry = new Registry<TEncoding>(tagBits, new RegistryOptions
        {
            Slots = fabric.Providers.Count + 1,
            Clients = fabric.Reach.Clients,
            MostReaders = MostReaders,
            CommonBusOffset = offset,
            HostMemory = fabric.HostMemory,
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
            new Region(SpareAddress(fabric), SpareBytes, offset, 1),
            ImmutableArray.CreateRange(Enumerable.Repeat(MapOutcome.BusAddr, fabric.Reach.Clients)));
    }

    /// <summary>The registry.</summary>
    public Registry<TEncoding> Registry { get; }

    /// <summary>The spare provider comes and goes again: two updates.</summary>
    public void ComeAndGo() => Registry.Unregister(Registry.Register(in spare));

    /// <inheritdoc/>
    public void Dispose() => Registry.Dispose();

    private static ImmutableArray<MapOutcome> ReachOf(Fabric fabric, ProviderId provider) =>
        [.. Enumerable.Range(0, fabric.Reach.Clients).Select(client => fabric.Reach[new ClientId(client), provider])];

    private static ulong SpareAddress(Fabric fabric)
    {
        var address = FirstSpare;
        while (fabric.Providers.FindByScan(address) != ProviderId.Host)
        {
            address += SpareBytes;
        }

        return address;
    }
}
