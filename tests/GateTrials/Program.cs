using GateTrials;

// same COUNT [five] [beside]: the same commit twice; all loops, or those of five encodings; alone, or one on each processor at once
// slow COUNT [beside]:        each slowdown COUNT times
// table:                      the table of docs/gate.md
var rows = new TrialFile(Path.Combine(Checkout.Root, "results", "gate", "trials.jsonl"));
var trials = new Trials(rows, isBeside: args is [.., "beside"]);
switch (args)
{
    case ["same", var count, ..]:
        trials.Same(int.Parse(count), isFive: args.Contains("five"));
        return 0;
    case ["slow", var count, ..]:
        trials.Slow(int.Parse(count));
        return 0;
    case ["table"]:
        TrialTable.WriteInto(Path.Combine(Checkout.Root, "docs", "gate.md"), rows.Read());
        return 0;
    default:
        Console.Error.WriteLine("usage: same COUNT [five] [beside] | slow COUNT [beside] | table");
        return 2;
}
