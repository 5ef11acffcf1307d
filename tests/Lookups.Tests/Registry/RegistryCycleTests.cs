using Lookups.Memory;
using Lookups.Registry;
using Xunit;

namespace Lookups.Tests.Registry;

/// <summary>Every encoding, with registrations and removals while bios are in flight, against a dictionary.</summary>
[Collection(nameof(Alone))]
public sealed class RegistryCycleTests
{
    public static IEnumerable<object[]> Names => RegistryCase.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void A_tag_finds_its_own_provider_or_nobody_and_never_another(string name)
    {
        var encoding = RegistryCase.Named(name);
        _ = encoding.Promise;
        var live = AlignedMemory.LiveBlocks;
        var (mapped, stale) = encoding.Cycle(updates: 120, seed: 7);
        Assert.True(mapped > 100, $"{mapped} bios were mapped");
        Assert.True(encoding.Promise.MustDrain || stale > 10, $"{stale} of them were stale");
        Assert.Equal(live, AlignedMemory.LiveBlocks);
    }

    [Theory]
    [InlineData("chosen-bits/0")]
    [InlineData("chosen-bits-compact/0")]
    [InlineData("chosen-bits-numbers/0")]
    [InlineData("id-perfect-hash/4")]
    [InlineData("id-perfect-hash-checked/4")]
    public void The_same_where_many_come_and_go_and_what_was_planned_for_few_does_not_do(string name)
    {
        var (mapped, stale) = RegistryCase.Named(name).Cycle(updates: 600, seed: 11, slots: 60, places: 90);
        Assert.True(mapped > 1000 && stale > 20, $"{mapped} bios were mapped, {stale} of them stale");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Reading_allocates_nothing(string name) => Assert.Equal(0, RegistryCase.Named(name).AllocatedByReading());

    [Theory]
    [MemberData(nameof(Names))]
    public void No_encoding_needs_more_than_the_registry_can_do(string name)
    {
        var promise = RegistryCase.Named(name).Promise;
        Assert.True(promise.Stale is StaleAnswer.Nobody || promise.MustDrain, $"{promise}");
        Assert.False(promise.Stale == StaleAnswer.Another);
    }

    [Theory]
    [InlineData("chosen-bits/0", StaleAnswer.Nobody, false, true, 1)]
    [InlineData("flag-interval-tree/1", StaleAnswer.Nobody, false, true, 1)]
    [InlineData("mapping-hint/2", StaleAnswer.Itself, false, true, 0)]
    [InlineData("hint-or-lookup/3", StaleAnswer.Itself, false, true, 0)]
    [InlineData("id-table/4", StaleAnswer.Nobody, false, false, 1)]
    [InlineData("id-buckets/4", StaleAnswer.Nobody, false, true, 1)]
    [InlineData("id-perfect-hash/4", StaleAnswer.Nobody, false, true, 1)]
    [InlineData("id-perfect-hash/5", StaleAnswer.Nobody, false, true, 1)]
    [InlineData("id-perfect-hash/6", StaleAnswer.Nobody, false, true, 1)]
    [InlineData("id-perfect-hash/7", StaleAnswer.Nobody, false, true, 1)]
    [InlineData("id-perfect-hash/8", StaleAnswer.Nobody, false, true, 1)]
    [InlineData("id-perfect-hash-checked/4", StaleAnswer.Nobody, false, true, 1)]
    [InlineData("id-perfect-hash-checked/8", StaleAnswer.Nobody, false, true, 1)]
    [InlineData("index-table/16", StaleAnswer.Nobody, false, false, 1)]
    [InlineData("index-generation/16", StaleAnswer.Nobody, false, false, 8)]
    [InlineData("index-generation/32", StaleAnswer.Nobody, false, false, 4096)]
    [InlineData("bar-pointer/64", StaleAnswer.Nobody, false, false, 1)]
    [InlineData("tagged-pointer/48", StaleAnswer.Nobody, false, false, 4096)]
    [InlineData("offset-in-bio/64", StaleAnswer.Itself, false, true, 1)]
    [InlineData("struct-page/64", StaleAnswer.Itself, true, true, 0)]
    public void What_an_encoding_promises_is_found_by_trying_it(
        string name,
        StaleAnswer stale,
        bool isBound,
        bool addressDecides,
        int generations
    ) => Assert.Equal(new LifetimePromise(stale, isBound, addressDecides, generations), RegistryCase.Named(name).Promise);
}
