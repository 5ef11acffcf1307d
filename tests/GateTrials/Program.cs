using GateTrials;

// same COUNT [five]: the same commit twice, every other time beside a busy processor; all loops, or those of five encodings
// slow COUNT:        each slowdown so many times
// table:             the table of docs/gate.md
var rows = new TrialFile(Path.Combine(Checkout.Root, "results", "gate", "trials.jsonl"));
switch (args)
{
    case ["same", var count, .. var five]:
        new Trials(rows).Same(int.Parse(count), isFive: five is ["five"]);
        return 0;
    case ["slow", var count]:
        new Trials(rows).Slow(int.Parse(count));
        return 0;
    case ["table"]:
        TrialTable.WriteInto(Path.Combine(Checkout.Root, "docs", "gate.md"), rows.Read());
        return 0;
    default:
        Console.Error.WriteLine("usage: same COUNT [five] | slow COUNT | table");
        return 2;
}
