using Bench.Reporting.Tables;
using Bench.Results;

namespace Bench.Claims.Catalogue;

/// <summary>Small ids on machines with many providers.</summary>
internal static class IdsRunOutClaim
{
    private const double BetweenNoneAndOne = 0.5;
    private const string Family = "small-id";

    /// <summary>The claim.</summary>
    public static Claim Claim { get; } = new()
    {
        Letter = "e",
        Text = "A real chassis, 24 NVMe drives with a CMB each, already uses up 6 bits of ids.",
        Source = new(
            "Logan Gunthorpe",
            "25a87c72-630b-e1f1-c858-9c8b417506fc@deltatee.com",
            "An existing chassis with 24 NVMe drives, each with a CMB, already uses up 6 of those bits."),
        Effect = "small-id encodings that serve",
        Unit = FigureUnit.Count,
        Threshold = BetweenNoneAndOne,
        Rule =
            "It holds where none serves with fewer bits. Encodings with an id for each provider end at 2^n - 1; those that share ids "
            + "serve more. Refusals are rows, each with its reason.",
        Objection = "Larger chassis than 24 drives exist, drives may have several BARs, and hot-plug uses ids up.",
        Reply =
            "The claim names 24 drives. Beyond them the sweep goes to 4096 providers, and every refusal is a row with its "
                + "reason. Encodings that let providers share an id serve more than 2^n - 1. An id is reused once no bio in "
                + "flight can hold it (lifetime.md), so hot-plug delays ids and does not use them up.",
        Needs = [ExperimentNames.Providers],
        Cases = evidence =>
            Grid(evidence)
                .Where(cell => cell.Providers is >= Thresholds.Chassis and <= Thresholds.RealMachine)
                .Select(cell => new Case(
                    "",
                    cell.Bits,
                    $"{cell.Bits} bits and {cell.Providers} providers",
                    Estimate.Exactly(cell.Served.Count),
                    cell.Served)),
        Table = evidence => $"Small-id encodings that serve, of those tried:\n\n{GridTable(Grid(evidence))}",
    };

    /// <summary>Which small-id encodings serve, for each number of bits and providers.</summary>
    /// <param name="evidence">The results of one run.</param>
    /// <returns>By bits, then by providers.</returns>
    public static IReadOnlyList<IdCell> Grid(Evidence evidence)
    {
        var served = evidence.Of(ExperimentNames.Providers)
            .Where(row => row.Family == Family && row.TagBits <= Thresholds.SmallBits).ToLookup(row => (row.TagBits, row.Providers));
        var refused = evidence.Refused
            .Where(row => row.Experiment == ExperimentNames.Providers && row.Family == Family && row.TagBits <= Thresholds.SmallBits
                && row.Isa == Names.Of(Lookups.InstructionSet.Scalar))
            .ToLookup(row => (row.TagBits, row.Providers), row => row.Encoding);
        return
        [
            .. from cell in served.Select(cell => cell.Key).Union(refused.Select(cell => cell.Key)).Order()
               select new IdCell(cell.TagBits, cell.Providers, [.. served[cell]], [.. refused[cell].Distinct()]),
        ];
    }

    private static MarkdownTable GridTable(IReadOnlyList<IdCell> cells)
    {
        var providers = cells.Select(cell => cell.Providers).Distinct().Order().ToList();
        var table = new MarkdownTable([
            MarkdownTable.Number("bits"),
            .. providers.Select(count => MarkdownTable.Number($"{count} providers")),
        ]);
        foreach (var bits in cells.GroupBy(cell => cell.Bits))
        {
            table.Add([$"{bits.Key}", .. providers.Select(count => bits.FirstOrDefault(cell => cell.Providers == count) is { } cell
                ? $"{cell.Served.Count} of {cell.Served.Count + cell.Refused.Count}" : "")]);
        }

        return table;
    }
}

/// <summary>Small ids at one number of bits and providers.</summary>
/// <param name="Bits">Bits of the id.</param>
/// <param name="Providers">Providers registered.</param>
/// <param name="Served">Rows of the encodings that serve.</param>
/// <param name="Refused">Names of the encodings that do not serve.</param>
internal sealed record IdCell(int Bits, int Providers, IReadOnlyList<ResultRow> Served, IReadOnlyList<string> Refused);
