using System.Globalization;
using Bench.Measuring;
using Bench.Results;
using Lookups.Registry;

namespace Bench.Lifetime;

/// <summary>
/// A table of what each budget can promise to bios that outlive their provider. Every encoding is tried; encodings with equal results share
/// a row.
/// </summary>
internal static class PromiseTable
{
    private const int MostNames = 4;

    /// <summary>The columns.</summary>
    public static IReadOnlyList<string> Columns { get; } =
    [
        "bits",
        "family",
        "encodings",
        "a bio in flight after its provider is removed",
        "the provider may be removed",
        "its id may be reused",
        "its addresses may be reused",
    ];

    /// <summary>One row per family and promise, in order of bits.</summary>
    /// <returns>A cell for each column.</returns>
    public static IReadOnlyList<IReadOnlyList<string>> Rows() =>
        [
            .. OwnVariant
                .All.GroupBy(v => (v.Info.Family, v.Info.Name, Promise: v.LifetimePromise()))
                .GroupBy(g => (g.Key.Family, g.Key.Promise, Bits: BitsOf(g)))
                .OrderBy(rows => rows.Min(g => g.Min(v => v.TagBits)))
                .ThenBy(rows => rows.Key.Family)
                .ThenBy(rows => rows.First().Key.Name, StringComparer.Ordinal)
                .Select(rows => Row(rows.Key.Bits, Names.Of(rows.Key.Family), NamesOf([.. rows.Select(g => g.First())]), rows.Key.Promise)),
        ];

    /// <summary>The table as it is printed in docs/lifetime.md.</summary>
    /// <returns>Lines of Markdown.</returns>
    public static IEnumerable<string> Markdown() =>
    [
        Line(Columns),
        Line(Columns.Select(_ => "---")),
        .. Rows().Select(Line),
    ];

    /// <summary>The result of mapping a bio in flight after its provider has gone.</summary>
    /// <param name="promise">The promise.</param>
    public static string InFlight(LifetimePromise promise)
    {
        return promise.IsBoundToSnapshot ? "resolves as before, under the snapshot that made its tag"
            : promise.Stale == StaleAnswer.Itself ? "is mapped as before: the tag says how"
            : "is refused";
    }

    /// <summary>When a provider may be removed.</summary>
    /// <param name="promise">The promise.</param>
    public static string MayGo(LifetimePromise promise)
    {
        return promise.MustDrain ? "when its bios have completed" : "at once";
    }

    private static string Line(IEnumerable<string> cells) => $"| {string.Join(" | ", cells)} |";

    private static IReadOnlyList<string> Row(string bits, string family, string names, LifetimePromise promise) =>
    [
        bits,
        family,
        names,
        InFlight(promise),
        MayGo(promise),
        promise.Generations switch
        {
            // No provider is removed before its bios have completed, so reuse of its id and addresses comes after that too.
            _ when promise.MustDrain => "then",
            0 => "at once",
            1 => "when its bios have completed",
            _ => $"at once, {(promise.Generations - 1).ToString(CultureInfo.InvariantCulture)} times; then when its bios have completed",
        },
        promise.MustDrain ? "then" : promise.AddressDecides ? "when its bios have completed" : "at once",
    ];

    private static string BitsOf(IEnumerable<Variant> variants)
    {
        var bits = variants.Select(v => v.TagBits).Order().ToList();
        return bits.Count > 2 && bits[^1] - bits[0] == bits.Count - 1 ? $"{bits[0]}-{bits[^1]}" : string.Join(", ", bits);
    }

    /// <summary>Names the encodings that represent their family first.</summary>
    private static string NamesOf(List<Variant> variants)
    {
        var names = variants
            .OrderByDescending(v => v.Info.Headline)
            .ThenBy(v => v.Info.Name, StringComparer.Ordinal)
            .Select(v => v.Info.Name)
            .ToList();
        return names.Count <= MostNames + 1
            ? string.Join(", ", names)
            : $"{string.Join(", ", names.Take(MostNames))} and others";
    }
}
