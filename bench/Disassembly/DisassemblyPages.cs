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

    private const string MachineHeading = "machine: ";

    /// <summary>Name of the file of one encoding at one budget.</summary>
    /// <param name="loops">Its loops.</param>
    public static string FileOf(CompiledLoops loops) =>
        $"{PathSlug.Of(loops.Name)}-{loops.TagBits}bit.asm";

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
            $"; {MachineHeading}{MarkdownText.Visible(Machine.This.Name)}\n"
                + $"; runtime: {MarkdownText.Visible($"{Machine.This.Runtime} {Machine.This.Isa}")}\n"
                + $"; topology: {loops.Topology}\n");
        text.Append(CultureInfo.InvariantCulture, $"; instructions per bio, floor: {InstructionsPerBio(floor)}\n");
        if (loops.Resolve.Count > 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"; instructions per bio: {InstructionsPerBio(BioLoops.Count(loops.Resolve))}\n");
        }

        foreach (var listing in loops.Pass.Concat(loops.Resolve).Append(loops.Latency).Append(loops.Map).OfType<MethodListing>())
        {
            text.Append(CultureInfo.InvariantCulture, $"\n; {listing.Method}\n");
            text.AppendJoin("", listing.Lines.Select(line => $"{line}\n"));
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
                $"{loops.TagBits}",
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
            # Machine code of the loops

            Generated with command: `{command}`

            - {MachineHeading}{Machine.This.Name}
            - runtime: {MarkdownText.Escape($"{Machine.This.Runtime} {Machine.This.Isa}")}

            {table}
            The loop is that of `resolve`. For each bio of one segment it reads address, length and tag, finds the BAR info, and writes bus
            address and length. The figures describe the code, not a run: they count every instruction in the body of the loop, including
            the loop's own overhead, whichever way its branches go. They do not count code outside of the body, such as the code for an
            address that the candidate does not hold. An instruction that reads, modifies and writes memory counts as a load and a store. A
            gather counts as one load.

            Figures separated by slashes are those of several loops, in the order of the code: the structure comes in several kinds, for
            example with one level or with two, and a machine uses one of them. "+ 9 per step" is the body of an inner loop, which runs
            once for each step of a search. Encodings that cache earlier lookups are left out: their work depends on the stream.

            ## Loads and stores in each kind of loop

            {LoadsAndStores(all)}
            Loads and stores per bio of the scalar encodings that take no steps. The hot, latency, cold and map loops read the structure
            with the same source code, `Resolve` and `BusOffset` of the encoding, which the JIT compiles into each loop. The latency loop
            reads one more field of a bio than the hot loop: its segment count, through which it finds the next bio. The latency and map
            loops decide for each bio which kind the structure is, hence "to". The map loop also reads where a bio's segments are and how
            many there are, the id in the entry, and the client's byte for that id. It does not read a bio's length: the loop over the
            segments, which is not counted, reads their lengths.

            The last column counts the loads that one lookup reports to an observer. They determine the cache lines that are evicted before
            a cold lookup. The column excludes the address, the length, the tag and the two stores of the hot loop, and counts the two
            bounds of a region as one load. No column includes accesses to the stack.

            """.ReplaceLineEndings("\n");
    }

    private static MarkdownTable LoadsAndStores(IReadOnlyList<CompiledLoops> all)
    {
        var table = new MarkdownTable([
            MarkdownTable.Text("encoding"), MarkdownTable.Number("bits"), MarkdownTable.Number("hot"), MarkdownTable.Number("latency"),
            MarkdownTable.Number("map"), MarkdownTable.Number("observed loads")]);
        foreach (var loops in all.Where(l => l.Isa == "scalar" && l.Resolve.Count > 0).Reverse().DistinctBy(l => l.Name).Reverse())
        {
            var hot = BioLoops.Count(loops.Resolve);
            if (hot.Unknown is null && hot.Loops.All(l => l.Steps.Count == 0))
            {
                table.Add(
                    loops.Name,
                    $"{loops.TagBits}",
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
}
