using System.Runtime.CompilerServices;
using Lookups.Memory;
using Xunit;

namespace Lookups.Tests;

[Collection(nameof(Alone))]
public sealed unsafe class GuardedMemoryTests : IDisposable
{
    private readonly string file = Path.GetTempFileName();

    [Theory]
    [InlineData(1)]
    [InlineData(64)]
    [InlineData(4095)]
    [InlineData(4096)]
    [InlineData(4097)]
    [InlineData(100_000)]
    public void The_first_byte_behind_a_guarded_block_cannot_be_read(int bytes)
    {
        Assert.SkipUnless(AlignedMemory.CanGuard, "This system has no pages to guard with.");
        using var memory = AllocateGuarded<byte>(bytes, out var first);
        Assert.True(CanRead((byte*)first));
        Assert.True(CanRead(first + bytes - 1));
        Assert.False(CanRead(first + bytes));
    }

    [Fact]
    public void A_guarded_block_of_nothing_can_be_freed_but_not_read()
    {
        Assert.SkipUnless(AlignedMemory.CanGuard, "This system has no pages to guard with.");
        using var memory = AllocateGuarded<ulong>(0, out var first);
        Assert.False(CanRead((byte*)first));
    }

    [Fact]
    public void A_guarded_block_is_zero_aligned_for_its_elements_and_freed_once()
    {
        Assert.SkipUnless(AlignedMemory.CanGuard, "This system has no pages to guard with.");
        var live = AlignedMemory.LiveBlocks;
        var memory = AllocateGuarded<BarInfo>(77, out var first);
        Assert.Equal(0UL, (ulong)first % 8);
        Assert.True(new ReadOnlySpan<byte>(first, 77 * Unsafe.SizeOf<BarInfo>()).IndexOfAnyExcept((byte)0) < 0);
        memory.Dispose();
        memory.Dispose();
        Assert.Equal(live, AlignedMemory.LiveBlocks);
    }

    [Fact]
    public void Unless_asked_for_blocks_start_at_a_cache_line()
    {
        using var memory = AlignedMemory.Allocate<byte>(77, out var first);
        Assert.Equal(0UL, (ulong)first % AlignedMemory.Alignment);
    }

    public void Dispose() => File.Delete(file);

    private static AlignedMemory AllocateGuarded<T>(int count, out T* first) where T : unmanaged
    {
        AlignedMemory.Placement = BlockPlacement.BeforeGuardPage;
        try
        {
            return AlignedMemory.Allocate((nuint)count, out first);
        }
        finally
        {
            AlignedMemory.Placement = BlockPlacement.CacheLine;
        }
    }

    /// <summary>Lets the kernel read the byte, in write(2): where an access would crash this process, the kernel returns EFAULT.</summary>
    private bool CanRead(byte* address)
    {
        using var handle = File.OpenHandle(file, FileMode.Open, FileAccess.Write);
        try
        {
            RandomAccess.Write(handle, new ReadOnlySpan<byte>(address, 1), 0);
            return true;
        }
        catch (IOException)
        {
            return false;
        }
    }
}
