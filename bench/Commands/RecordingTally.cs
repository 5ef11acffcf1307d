using System.Text.Json;
using Lookups;
using Workloads.Models;
using Workloads.Recordings;
using Workloads.Topologies;

namespace Bench.Commands;

/// <summary>Counts the bios that were read from a recording, and prints the counts beside those of skipped lines.</summary>
internal sealed class RecordingTally : IRecordingSink
{
    private long bios;
    private long reads;
    private long writes;
    private long bytes;

    public void Add(in RecordedBio bio, ReadOnlySpan<Segment> segments)
    {
        bios++;
        reads += bio.Op == BioOp.Read ? 1 : 0;
        writes += bio.Op == BioOp.Write ? 1 : 0;
        bytes += bio.Op is BioOp.Read or BioOp.Write ? bio.Bytes : 0;
    }

    /// <summary>
    /// Prints the counts as JSON, with the model and the use of BARs; for a saved model, prints the counts that the model contains.
    /// </summary>
    public void WriteJson(WorkloadModel model, Skipped? skipped, BarUse? bars) => Output.WriteJson(new
    {
        model.Format,
        bios = skipped is null ? model.Bios + model.BiosWithoutData : bios,
        reads = skipped is null ? model.Shapes.Where(shape => shape.Op == BioOp.Read).Sum(shape => shape.Count) : reads,
        writes = skipped is null ? model.Shapes.Where(shape => shape.Op == BioOp.Write).Sum(shape => shape.Count) : writes,
        bytes = skipped is null ? model.Shapes.Sum(shape => shape.Count * shape.Bytes) : bytes,
        skipped = skipped?.Total ?? 0,
        SkippedKinds = skipped?.Kinds.ToDictionary(
            kind => JsonNamingPolicy.KebabCaseLower.ConvertName(kind.ToString()), kind => skipped[kind]),
        damaged = skipped?.FirstDamaged,
        remarks = skipped?.Remarks,
        model,
        bars,
    });

    /// <summary>Prints the counts as a table for people, in 80 columns.</summary>
    public void WriteTable(string title, RecordingIdentity identity)
    {
        var skipped = identity.Skipped;
        Output.WriteTable(title, ["read or skipped", "count"],
        [
            [$"bios or requests, read as {identity.FormatName}", $"{bios}"],
            ["  reads", $"{reads}"],
            ["  writes", $"{writes}"],
            ["  of another kind", $"{bios - reads - writes}"],
            ["  bytes read and written", $"{bytes}"],
            ["lines or records skipped", $"{skipped.Total}"],
            .. skipped.Kinds.Select(kind => (IReadOnlyList<string>)[$"  {Describe(kind)}", $"{skipped[kind]}"]),
        ]);
        foreach (var line in skipped.Remarks.Concat(skipped.FirstDamaged))
        {
            Console.Out.WriteLine(Output.Harmless(line));
        }
    }

    private static string Describe(SkippedKind kind) => kind switch
    {
        SkippedKind.BlankLine => "blank",
        SkippedKind.Heading => "headings and comments",
        SkippedKind.ShellPrompt => "shell prompts",
        SkippedKind.ToolMessage => "messages of tools",
        SkippedKind.Note => "notes between events",
        SkippedKind.StackTrace => "stack traces",
        SkippedKind.FunctionCall => "lines of a function tracer",
        SkippedKind.OtherEvent => "other events, no block I/O",
        SkippedKind.OtherStage => "other events of I/Os that are counted",
        SkippedKind.FileAction => "files opened and closed, waits",
        SkippedKind.SplitRest => "remainders of split bios",
        SkippedKind.Summary => "summary",
        _ => "damaged",
    };
}
