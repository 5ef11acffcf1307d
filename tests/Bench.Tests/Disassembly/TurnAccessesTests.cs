using Bench.Disassembly;
using Xunit;

namespace Bench.Tests.Disassembly;

/// <summary>Counts the loads and stores of a turn along each path through it.</summary>
public class TurnAccessesTests
{
    /// <summary>A table of one level or of two, and a local that is kept on the stack.</summary>
    private const string Kinds = """
        ; Assembly listing for method Some:Loop() (FullOpts)
        G_M000_IG01:
               mov      rcx, qword ptr [rsi]

        G_M000_IG02:
               mov      rax, qword ptr [rdi]
               mov      r8, qword ptr [rbp-0x20]
               test     r10d, r10d
               jne      SHORT G_M000_IG04

        G_M000_IG03:
               mov      rax, qword ptr [rax]
               mov      rax, qword ptr [rax+0x08]

        G_M000_IG04:
               mov      rax, qword ptr [rax]
               mov      qword ptr [rdx], rax
               cmp      esi, ecx
               jl       SHORT G_M000_IG02

        G_M000_IG05:
               ret
        """;

    /// <summary>Segments inside a bio, and a bio that is refused before them.</summary>
    private const string Segments = """
        ; Assembly listing for method Some:Loop() (FullOpts)
        G_M000_IG02:
               mov      rax, qword ptr [rdi]
               test     rax, rax
               je       SHORT G_M000_IG05

        G_M000_IG03:
               mov      rcx, qword ptr [rdi+0x08]

        G_M000_IG04:
               mov      r8, qword ptr [rcx]
               mov      qword ptr [rdx], r8
               dec      esi
               jg       SHORT G_M000_IG04

        G_M000_IG05:
               add      rdi, 32
               cmp      rdi, r9
               jl       SHORT G_M000_IG02

        G_M000_IG06:
               ret
        """;

    [Fact]
    public void Both_kinds_of_a_structure_are_counted_and_the_stack_is_not() =>
        Assert.Equal(new TurnAccesses(3, 5), Of(Kinds));

    [Fact]
    public void A_turn_goes_through_the_loop_inside_and_does_not_count_it() =>
        Assert.Equal(new TurnAccesses(2, 2), Of(Segments));

    [Fact]
    public void A_loop_of_one_block_is_a_turn()
    {
        var oneBlock = Kinds.Replace("jne      SHORT G_M000_IG04", "nop", StringComparison.Ordinal);
        Assert.Equal(new TurnAccesses(5, 5), Of(oneBlock));
    }

    [Fact]
    public void What_has_no_loop_has_no_turn() =>
        Assert.Null(Of(Kinds.Replace("jl       SHORT G_M000_IG02", "nop", StringComparison.Ordinal)));

    private static TurnAccesses? Of(string listing) => TurnAccesses.Of(Assert.Single(MethodListing.ParseAll(listing)));
}
