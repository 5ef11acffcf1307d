using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Lookups.Memory;
using Lookups.Structures;

namespace Lookups.Searches;

/// <summary>The plain red-black tree that holds the memory slots of a KVM guest, ordered by base.</summary>
/// <remarks>
/// In <c>struct kvm_memory_slot</c> the links, base_gfn and npages share a line and the slot is the answer; here the links and the
/// provider's entry share a line. KVM first tries the last-used slot; the encoding that caches the last hit adds this step.
/// </remarks>
public readonly unsafe struct MemSlots : IAddressSearch<MemSlots>
{
    [StructLayout(LayoutKind.Sequential, Size = 64)]
    private struct Slot
    {
        public RedBlackNode Links;
        public ulong Padding;
        public BarInfo Info;
    }

    private readonly BarInfo* host;
    private readonly Slot* root;
    private readonly AlignedMemory memory;

    private MemSlots(ProviderTable providers)
    {
        host = providers.Infos;
        memory = AlignedMemory.Allocate<Slot>((nuint)providers.Count, out var slots);
        RedBlackNode* top = null;
        for (var i = 0; i < providers.Count; i++)
        {
            slots[i].Info = providers.Infos[i + 1];
            Insert(&top, slots + i);
        }

        root = (Slot*)top;
    }

    /// <inheritdoc/>
    public static SearchInfo Info { get; } = new()
    {
        Name = "memslots",
        Kind = StructureKind.Tree,
        Summary = "a plain red-black tree of regions ordered by base, as KVM's memory slots.",
        Source = "search_memslots, include/linux/kvm_host.h, and kvm_insert_gfn_node, virt/kvm/kvm_main.c, Linux 6.18.",
        Cost = "O(log n) dependent loads; one 64 B slot line per level, the last of which holds the provider's entry",
    };

    /// <inheritdoc/>
    public static int Capacity => ProviderTable.MostProviders;

    /// <inheritdoc/>
    public nuint FootprintBytes => memory.Bytes;

    /// <inheritdoc/>
    public static MemSlots Build(Fabric fabric, out string? refusal)
    {
        refusal = null;
        return new MemSlots(fabric.Providers);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref readonly BarInfo Candidate<TWatch>(ulong physAddr, TWatch watch) where TWatch : struct, ILoadWatch
    {
        for (var slot = root; slot != null;)
        {
            watch.Load(slot, sizeof(Slot));
            if (physAddr >= slot->Info.Start)
            {
                if (physAddr < slot->Info.Start + slot->Info.Bytes)
                {
                    return ref slot->Info;
                }

                slot = (Slot*)slot->Links.Right;
            }
            else
            {
                slot = (Slot*)slot->Links.Left;
            }
        }

        return ref *host;
    }

    /// <inheritdoc/>
    public void Dispose() => memory?.Dispose();

    /// <summary>Checks links, colours and black heights.</summary>
    /// <exception cref="InvalidOperationException">The tree is broken.</exception>
    internal void CheckInvariants() => RedBlackTree.CheckColours((RedBlackNode*)root, null);

    private static void Insert(RedBlackNode** root, Slot* slot)
    {
        RedBlackNode* parent = null;
        var link = root;
        while (*link != null)
        {
            parent = *link;
            link = slot->Info.Start < ((Slot*)parent)->Info.Start ? &parent->Left : &parent->Right;
        }

        RedBlackTree.Insert<NotAugmented>(root, parent, link, (RedBlackNode*)slot);
    }
}
