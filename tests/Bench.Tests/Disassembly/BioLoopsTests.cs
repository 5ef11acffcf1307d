using Bench.Disassembly;
using Bench.Runs;
using Xunit;

namespace Bench.Tests.Disassembly;

/// <summary>Reads JIT listings: shortened recordings of real ones.</summary>
public class BioLoopsTests
{
    /// <summary>Two bios per turn, then one: an id table's loop.</summary>
    private const string Straight = """
        ; Assembly listing for method Bench.Measuring.Loops:Resolve[Lookups.Encodings.IdTable](Lookups.Encodings.IdTable,System.Span`1[Lookups.DmaSegment]) (FullOpts)
        ; Emitting BLENDED_CODE for generic X64 + VEX + EVEX on Unix

        G_M000_IG01:
               push     rbp

        G_M000_IG02:
               cmp      edx, 2
               jl       SHORT G_M000_IG05
               align    [0 bytes for IG03]

        G_M000_IG03:
               mov      rdi, qword ptr [rax]
               mov      r8, qword ptr [rax+0x08]
               shl      r8, 5
               add      rdi, qword ptr [rsi+r8+0x10]
               mov      qword ptr [rcx], rdi
               lea      rdi, [rcx+0x10]
               mov      r8, qword ptr [rax+0x20]
               mov      qword ptr [rdi], r8
               add      edx, -2
               add      rax, 64

        G_M000_IG04:
               add      rcx, 32
               cmp      edx, 2
               jge      SHORT G_M000_IG03

        G_M000_IG05:
               test     edx, edx
               jle      SHORT G_M000_IG07

        G_M000_IG06:
               mov      rsi, qword ptr [rax]
               mov      qword ptr [rcx], rsi
               dec      edx
               add      rax, 32
               add      rcx, 16
               test     edx, edx
               jg       SHORT G_M000_IG06

        G_M000_IG07:
               pop      rbp
               ret

        ; Total bytes of code 240
        """;

    /// <summary>A search inside each turn, an exit for bios not found that returns to the middle, and two kinds of structure.</summary>
    private const string Searching = """
        ; Assembly listing for method Some:Loop[A`1[B]](int) (FullOpts)
        G_M000_IG01:
               test     r10d, r10d
               jne      G_M000_IG10
               cmp      esi, 4
               jge      SHORT G_M000_IG06

        G_M000_IG02:
               test     esi, esi
               je       SHORT G_M000_IG20

        G_M000_IG03:
               mov      r8, qword ptr [rdi]
               mov      qword ptr [rdx], r8
               dec      esi
               add      rdi, 32
               add      rdx, 16

        G_M000_IG05:
               cmp      esi, 4
               jl       SHORT G_M000_IG02

        G_M000_IG06:
               mov      rcx, qword ptr [rdi]

        G_M000_IG07:
               mov      r8, qword ptr [r8+0x08]
               cmp      r8, rcx
               ja       SHORT G_M000_IG07

        G_M000_IG08:
               cmp      rcx, qword ptr [r8]
               jae      SHORT G_M000_IG02
               inc      dword ptr [rbp-0x20]
               call     [Some:Other(ulong):ulong]
               mov      qword ptr [rdx], rcx
               sub      rdi, -128
               add      rdx, 0x40
               jmp      SHORT G_M000_IG05

        G_M000_IG10:
               mov      rcx, qword ptr [rdi]
               mov      qword ptr [rdx], rcx
               add      rdi, 128
               add      rdx, 64
               jmp      SHORT G_M000_IG10

        G_M000_IG20:
               ret
        """;

    [Fact]
    public void Listings_are_told_apart_and_freed_of_remarks()
    {
        var methods = MethodListing.ParseAll($"{Straight}\n{Searching}");
        Assert.Equal(["Bench.Measuring.Loops:Resolve[Lookups.Encodings.IdTable]", "Some:Loop[A`1[B]]"], methods.Select(m => m.Method));
        Assert.All(methods, m => Assert.DoesNotContain(m.Lines, line => line.StartsWith(';')));
        Assert.Equal("G_M000_IG01:", methods[0].Lines[0]);
        Assert.Equal("       ret", methods[0].Lines[^1]);
        Assert.Equal(["Some:Other"], methods[1].Calls);
    }

    [Fact]
    public void The_loop_of_several_bios_is_counted_and_the_one_for_the_rest_is_not()
    {
        var loop = Assert.Single(Count(Straight).Loops);
        Assert.Equal((2, 13, 6, 1, 0), (loop.Bios, loop.Instructions, loop.MemoryAccesses, loop.Branches, loop.Calls));
        Assert.Empty(loop.Steps);
        Assert.Equal("6.5", loop.PerBio(loop.Instructions));
    }

    [Fact]
    public void Each_kind_and_each_step_is_counted_and_the_way_of_what_is_not_found_is_not()
    {
        var loops = Count(Searching).Loops;
        Assert.Equal(2, loops.Count);
        Assert.Equal((4, 11, 5, 2, 1), (loops[0].Bios, loops[0].Instructions, loops[0].MemoryAccesses, loops[0].Branches, loops[0].Calls));
        Assert.Equal([3], loops[0].Steps);
        Assert.Equal((4, 5, 2, 0, 0), (loops[1].Bios, loops[1].Instructions, loops[1].MemoryAccesses, loops[1].Branches, loops[1].Calls));
    }

    [Theory]
    [InlineData("add      rcx, 32", "add      rcx, 48", "no block advances")]
    [InlineData("jge      SHORT G_M000_IG03", "jmp      rax", "unknown target of a jump: rax")]
    public void What_is_not_understood_is_not_counted(string code, string other, string reason)
    {
        var text = Straight
            .Replace(code, other, StringComparison.Ordinal)
            .Replace("add      rcx, 16", "add      rcx, 8", StringComparison.Ordinal);
        var counts = Count(text);
        Assert.Empty(counts.Loops);
        Assert.Contains(reason, counts.Unknown, StringComparison.Ordinal);
    }

    private static BioLoops Count(string text) => BioLoops.Count(Assert.Single(MethodListing.ParseAll(text)));
}
