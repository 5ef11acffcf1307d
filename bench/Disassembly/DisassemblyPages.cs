using System.Globalization;
using System.Text;
using Bench.Files;
using Bench.Reporting;
using Bench.Reporting.Tables;
using Bench.Runs;

namespace Bench.Disassembly;

/// <summary>The generated pages: one listing per encoding and budget, and one table of all encodings.</summary>
internal static class DisassemblyPages
{
    /// <summary>Name of the table's file.</summary>
    public const string TableFile = "README.md";

    /// <summary>Extension of the listings.</summary>
    public const string ListingExtension = ".asm";

    private const string MachineHeading = "machine: ";

    /// <summary>Name of the file of one encoding at one budget.</summary>
    /// <param name="loops">Its loops.</param>
    public static string FileOf(CompiledLoops loops) =>
        $"{PathSlug.Of(loops.Name)}-{loops.TagBits.ToString(CultureInfo.InvariantCulture)}bit{ListingExtension}";

    /// <summary>The machine that a table was made on; null when the table does not name it.</summary>
    /// <param name="table">The table's page.</param>
    public static string? MachineOf(string table) => table.Split('\n')
        .FirstOrDefault(line => line.StartsWith($"- {MachineHeading}", StringComparison.Ordinal))?[(MachineHeading.Length + 2)..].Trim();

    /// <summary>The listing of one encoding.</summary>
    /// <param name="loops">Its loops.</param>
    public static string Listing(CompiledLoops loops)
    {
        var text = new StringBuilder();
        var floor = BioLoops.Count(loops.Pass);
        text.Append(CultureInfo.InvariantCulture, $"; encoding: {loops.Name}\n; bits: {loops.TagBits}\n; ISA: {loops.Isa}\n");
        text.Append(
            CultureInfo.InvariantCulture,
            $"; {MachineHeading}{OneLine(Machine.This.Name)}\n; runtime: {OneLine($"{Machine.This.Runtime} {Machine.This.Isa}")}\n"
                + $"; topology: {loops.Topology}\n");
        text.Append(CultureInfo.InvariantCulture, $"; instructions per bio, floor: {InstructionsPerBio(floor)}\n");
        if (loops.Resolve.Count > 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"; instructions per bio: {InstructionsPerBio(BioLoops.Count(loops.Resolve))}\n");
        }

        foreach (var listing in loops.Pass.Concat(loops.Resolve).Append(loops.Latency).Append(loops.Map).OfType<MethodListing>())
        {
            Append(text, listing);
        }

        return text.ToString();
    }

    /// <summary>The table.</summary>
    /// <param name="all">The floor, then every encoding.</param>
    /// <param name="isListed">Whether a loop has a file of its own.</param>
    /// <param name="command">The command that makes it.</param>
    public static string Table(IReadOnlyList<CompiledLoops> all, Func<CompiledLoops, bool> isListed, string command)
    {
        var table = new MarkdownTable([
            MarkdownTable.Text("encoding"),
            MarkdownTable.Number("bits"),
            MarkdownTable.Text("ISA"),
            MarkdownTable.Text("topology"),
            MarkdownTable.Number("instructions per bio, floor"),
            MarkdownTable.Number("instructions per bio"),
            MarkdownTable.Number("loads + stores per bio"),
            MarkdownTable.Number("conditional branches per bio"),
            MarkdownTable.Number("calls per bio"),
            MarkdownTable.Text("file"),
        ]);
        foreach (var loops in all)
        {
            var floor = BioLoops.Count(loops.Pass);
            var counts = loops.Resolve.Count == 0 ? floor : BioLoops.Count(loops.Resolve);
            table.Add(
                loops.Name,
                loops.TagBits.ToString(CultureInfo.InvariantCulture),
                loops.Isa,
                loops.Topology,
                MarkdownText.Escape(InstructionsPerBio(floor)),
                MarkdownText.Escape(InstructionsPerBio(counts)),
                PerBio(counts, l => l.MemoryAccesses),
                PerBio(counts, l => l.Branches),
                PerBio(counts, l => l.Calls),
                isListed(loops) ? $"[{FileOf(loops)}]({FileOf(loops)})" : "");
        }

        return $"""
            # What the JIT makes of the loops

            Generated with command: `{command}`

            - {MachineHeading}{Machine.This.Name}
            - runtime: {MarkdownText.Escape($"{Machine.This.Runtime} {Machine.This.Isa}")}

            {table}
            The loop is that of `resolve`, per bio of one segment: read address, length and tag, find the BAR info, write bus address and
            length. Figures are of the code, not of a run: they count every instruction in the body of the loop, the loop's own share
            included, whichever way its branches go. Code the loop is left for, as for an address that the candidate does not hold, is not
            counted. What reads, changes and writes back is a load and a store; a gather is one load.

            Several figures with slashes are several loops, in the order of the code: the structure comes in kinds, as with one level or with
            two, and a machine runs one of them. "+ 9 per step" is the body of a loop inside, which runs as often as there are steps to take.
            Encodings that remember earlier lookups are left out: what they do depends on the stream.

            ## One body

            {OneBody(all)}
            Loads and stores per bio of the scalar encodings that take no steps. Hot, latency, cold and map read the structure through one body, `Resolve`
            and `BusOffset` of the encoding, which the JIT compiles into each loop. The loop of latency reads one thing more of a bio than the hot one: the
            count of its segments, which the next bio is found through. It and map decide in each turn of which kind a structure is, hence "to". Map also
            reads a bio's segments' place and count, the id in the entry and the client's byte for that id, and leaves a bio's length to its segments, whose loop
            is not counted. The last column is what one lookup tells who watches it, and what the lines are counted by that are evicted before a cold one: the
            address, the length, the tag and the two stores of the hot loop are not in it, and the two bounds of a region are one. What the JIT keeps on
            the stack is in none.

            """.ReplaceLineEndings("\n");
    }

    private static MarkdownTable OneBody(IReadOnlyList<CompiledLoops> all)
    {
        var table = new MarkdownTable([
            MarkdownTable.Text("encoding"), MarkdownTable.Number("bits"), MarkdownTable.Number("hot"), MarkdownTable.Number("latency"),
            MarkdownTable.Number("map"), MarkdownTable.Number("told when watched")]);
        foreach (var loops in all.Where(l => l.Isa == "scalar" && l.Resolve.Count > 0).Reverse().DistinctBy(l => l.Name).Reverse())
        {
            var hot = BioLoops.Count(loops.Resolve);
            if (hot.Unknown is null && hot.Loops.All(l => l.Steps.Count == 0))
            {
                table.Add(
                    loops.Name,
                    loops.TagBits.ToString(CultureInfo.InvariantCulture),
                    PerBio(hot, l => l.Code.Where(i => !i.IsOnStack).Sum(i => i.MemoryAccesses)),
                    Turn(loops.Latency),
                    Turn(loops.Map),
                    double.IsNaN(loops.WatchedLoads) ? "0" : loops.WatchedLoads.ToString("0.##", CultureInfo.InvariantCulture));
            }
        }

        return table;

        static string Turn(MethodListing? listing) => (listing is null ? null : TurnAccesses.Of(listing))?.ToString() ?? "not counted";
    }

    private static string InstructionsPerBio(BioLoops counts) =>
        counts.Unknown is { } reason
            ? $"not counted: {reason}"
            : string.Join(
                " / ", counts.Loops.Select(l => l.PerBio(l.Instructions) + string.Concat(l.Steps.Select(step => $" + {step} per step"))));

    private static string PerBio(BioLoops counts, Func<LoopCount, int> figure) =>
        counts.Unknown is null ? string.Join(" / ", counts.Loops.Select(l => l.PerBio(figure(l)))) : "not counted";

    private static void Append(StringBuilder text, MethodListing listing)
    {
        text.Append(CultureInfo.InvariantCulture, $"\n; {listing.Method}\n");
        foreach (var line in listing.Lines)
        {
            text.Append(line).Append('\n');
        }
    }

    private static string OneLine(string text) => string.Concat(text.Select(c => MarkdownText.IsInvisible(c) ? ' ' : c));
}
