using System.Runtime.InteropServices;
using System.Text.RegularExpressions;
using Bench.Measuring;
using Bench.Processes;
using Bench.Runs;
using Spectre.Console.Cli;
using Workloads;

namespace Bench.Commands;

/// <summary>The program: its verbs, its exit codes, and its handling of Ctrl-C.</summary>
internal static partial class BenchApp
{
    /// <summary>Exit code of success.</summary>
    public const int Success = 0;

    /// <summary>The program ran, and the answer is no: an answer was wrong, or published files are stale.</summary>
    public const int Negative = 1;

    /// <summary>An argument or a file cannot be used.</summary>
    public const int BadInput = 2;

    /// <summary>The gate ran, but cannot decide whether anything became slower.</summary>
    public const int Undecided = 3;

    /// <summary>Ended by Ctrl-C or SIGTERM; what was measured is kept.</summary>
    public const int Interrupted = 130;

    private static readonly CancellationTokenSource Cancellation = new();

    /// <summary>Ends long work between two steps.</summary>
    public static CancellationToken Stop => Cancellation.Token;

    /// <summary>Runs a command line.</summary>
    /// <param name="arguments">The arguments.</param>
    /// <returns>An exit code.</returns>
    public static int Run(string[] arguments)
    {
        if (arguments is [BdnCommand.Verb, .. var rest])
        {
            return BdnCommand.Run(rest);
        }

        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, EndBetweenSteps);
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, EndBetweenSteps);
        var app = new CommandApp();
        app.Configure(configurator => Configure(configurator, arguments));
        return app.Run(arguments);
    }

    private static void Configure(IConfigurator app, string[] arguments)
    {
        app.SetApplicationName("bench");
        app.SetApplicationVersion($"{Code.Version}, commit {Code.This.Name}");
        app.UseStrictParsing();
        app.SetExceptionHandler((error, _) => Explain(error, arguments));
        app.AddCommand<ListCommand>("list")
            .WithDescription("Show encodings, experiments, topologies, recordings and formats.")
            .WithExample("list")
            .WithExample("list", "encodings", "--json");
        app.AddCommand<VerifyCommand>("verify")
            .WithDescription("Check every encoding against the oracle, a plain linear scan.")
            .WithExample("verify")
            .WithExample("verify", "--guarded", "--bios", "100000")
            .WithExample("verify", "--bios", "10000000", "--recording", "recordings/sqlite-wal.bios.gz", "--topology", "sr-iov:256");
        app.AddCommand<RunCommand>("run")
            .WithDescription("Measure experiments: one run, in its own folder.")
            .WithExample("run")
            .WithExample("run", "budget", "providers", "--full")
            .WithExample("run", "budget", "--recording", "my.iolog", "--topology", "iomem.txt");
        app.AddCommand<ReportCommand>("report")
            .WithDescription("Write the report of a run into its folder: tables, verdicts, pictures and the page.")
            .WithExample("report")
            .WithExample("report", "results/local/20261128-164012-emerald-rapids-quick");
        app.AddCommand<QuoteCommand>("quote")
            .WithDescription(
                "Print the answer as text to paste: sentences, table and verdicts in lines of 72 columns, with machine and commit.")
            .WithExample("quote")
            .WithExample("quote", "a", "d", "--markdown");
        app.AddCommand<MachineCommand>("machine")
            .WithDescription(
                "Print this machine as runs name it: processor, cores, hypervisor, memory, kernel, runtime; and the code of this program.")
            .WithExample("machine", "--json");
        app.AddCommand<TopologyCommand>("topology")
            .WithDescription("Show the providers and clients in a topology file, and what was left out and why.")
            .WithExample("topology", "iomem.txt")
            .WithExample("topology", "lspci.txt", "--json");
        app.AddCommand<MergeCommand>("merge")
            .WithDescription(
                "Merge the parts of a run, each measured with 'run --shard', into the rows of an undivided run.")
            .WithExample("merge", "parts");
        app.AddCommand<CompareCommand>("compare")
            .WithDescription(
                "Compare runs of several machines, commits or kernels: where does the best encoding differ, and which rows differ most?")
            .WithExample("compare", "results")
            .WithExample("compare", "results/local/BEFORE", "results/local/AFTER", "--markdown");
        app.AddCommand<AdviseCommand>("advise")
            .WithDescription("Recommend an encoding for a bit budget, with its cost and the best encoding for any other budget.")
            .WithExample("advise", "--bits", "8", "--topology", "iomem.txt", "--recording", "my.iolog")
            .WithExample("advise", "--bits", "1", "--topology", "sr-iov:200", "--isa", "scalar");
        app.AddCommand<CheckCommand>("check")
            .WithDescription(
                "Check what must be true of any run: every position has a row, nothing beats its floor, nothing allocates.")
            .WithExample("check")
            .WithExample("check", "results", "--json");
        app.AddCommand<BdnCommand>(BdnCommand.Verb)
            .WithDescription("Run every encoding as an ordinary benchmark of BenchmarkDotNet, with BenchmarkDotNet's switcher and options.")
            .WithExample("bdn", "--filter", "'*Resolve*'", "--job", "short");
        app.AddCommand<CoverageCommand>("coverage")
            .WithDescription("Report how often the 95 % interval of one run contains the pooled value of all repeated runs.")
            .WithExample("coverage", "/tmp/repeated", "--condition", "busy", "--csv", "results/coverage/emerald-rapids-busy.csv");
        app.AddCommand<CapacityCommand>("capacity")
            .WithDescription("Report how many providers each bit budget serves with a table of one load, and how large the table is.")
            .WithExample("capacity", "--machines", "100", "--csv", "results/capacity.csv");
        app.AddCommand<KernelCommand>("kernel")
            .WithDescription("Build Linux's own structures and our algorithms as kernel code, and measure them beside the encodings.")
            .WithExample("kernel")
            .WithExample("kernel", "--full", "--starts", "3")
            .WithExample("kernel", "--source", "/usr/src/linux");
        app.AddCommand<SelfTestCommand>("selftest")
            .WithDescription(
                "Test the measurement itself: identical code reads 1.00, a known slowdown is seen, no stream is learned, no work is "
                    + "skipped, nothing allocates, the timer is right.")
            .WithExample("selftest")
            .WithExample("selftest", "--inject", "repeated-stream");
        app.AddCommand<StressCommand>("stress")
            .WithDescription(
                "Register and remove providers while readers look up, and check the history: no stale bio may find another provider.")
            .WithExample("stress")
            .WithExample("stress", "--encoding", "id-table", "--seconds", "180", "--updates", "10000")
            .WithExample("stress", "--inject", "id-reuse");
        app.AddCommand<GateCommand>("gate")
            .WithDescription(
                "Compare two commits of any repository, hot loop by hot loop. Exit code 0: nothing is slower; 1: a loop is; 2: it cannot "
                    + "run; 3: undecided.")
            .WithExample("gate", "--base", "main")
            .WithExample("gate", "--base", "v1.0", "--head", "HEAD", "--tier", "counted", "--out", "gate")
            .WithExample("gate", "--base", "HEAD~1", "--loop", "chosen-bits/resolve");
        app.AddCommand<RunStartCommand>("run-start").IsHidden();
        app.AddCommand<DisassembleCommand>("disassemble")
            .WithDescription("Write the machine code of every encoding's loop, as the JIT compiles it, and count its instructions per bio.")
            .WithExample("disassemble")
            .WithExample("disassemble", "--encoding", "id-table", "--out", "listings")
            .WithExample("disassemble", "--check");
        app.AddCommand<PublishCommand>("publish")
            .WithDescription("Promote a run, and make pages, pictures and the README's summary of the published runs.")
            .WithExample("publish", "results/local/RUN")
            .WithExample("publish", "--check");
        app.AddBranch(
            "workload",
            workload =>
            {
                workload.SetDescription("Inspect a recording, learn a model from it, generate a stream from the model, compare the two.");
                workload
                    .AddCommand<InspectCommand>("inspect")
                    .WithDescription("Show what is in a recording or a model.")
                    .WithExample("workload", "inspect", "recordings/fio-nvme.bios.gz", "--plot", "fio.svg")
                    .WithExample("workload", "inspect", "recordings/p2p-nvme.bios.gz", "--topology", "recordings/p2p-guest.iomem.txt");
                workload
                    .AddCommand<ConvertCommand>("convert")
                    .WithDescription("Convert a recording of any format to the bios format, or only read it and report how fast.")
                    .WithExample("workload", "convert", "my.iolog", "--out", "my.bios.gz")
                    .WithExample("workload", "convert", "recordings/fio-host.blkparse.txt.gz", "--repeat", "5", "--json");
                workload
                    .AddCommand<FitCommand>("fit")
                    .WithDescription("Learn a model from a recording, or from several together.")
                    .WithExample("workload", "fit", "recordings/fio-nvme.bios.gz", "--out", "fio.model.json")
                    .WithExample("workload", "fit", "monday.model.json", "tuesday.model.json", "--out", "both.model.json");
                workload
                    .AddCommand<GenerateCommand>("generate")
                    .WithDescription("Generate a stream on a machine, as a recording with physical segments.")
                    .WithExample(
                        "workload", "generate", "fio.model.json", "--topology", "cmb-chassis", "--bios", "100000", "--out", "stream.bios");
                workload
                    .AddCommand<PaceCommand>("pace")
                    .WithDescription("Measure how fast streams are generated, compared with copying the same bios.")
                    .WithExample("workload", "pace")
                    .WithExample("workload", "pace", "fio.model.json", "--topology", "mixed:4096");
                workload
                    .AddCommand<FidelityCommand>("fidelity")
                    .WithDescription("Compare recordings with the streams generated from their models, and with naive streams.")
                    .WithExample("workload", "fidelity")
                    .WithExample("workload", "fidelity", "my.iolog", "--json");
            });
    }

    /// <summary>Prints one line on the error stream, never a stack trace, and returns the exit code of the error.</summary>
    private static int Explain(Exception error, string[] arguments)
    {
        var (code, line) = Said(error);
        line = $"{OptionOf(line, arguments)}{line}";
        Console.Error.WriteLine($"bench: {line.ReplaceLineEndings(" ")}");
        return code;
    }

    /// <summary>Finds the option whose value could not be read: the parser's message contains only the value.</summary>
    private static string OptionOf(string line, string[] arguments)
    {
        var value = Unreadable().Match(line).Groups["value"].Value;
        var at =
            value.Length == 0
                ? -1
                : Array.FindIndex(arguments, argument => argument == value || argument.EndsWith($"={value}", StringComparison.Ordinal));
        return at < 0 ? ""
            : arguments[at].Contains('=', StringComparison.Ordinal) ? $"{arguments[at].Split('=')[0]}: "
            : at > 0 ? $"{arguments[at - 1]}: "
            : "";
    }

    [GeneratedRegex("^Failed to convert '(?<value>.*)' to ")]
    private static partial Regex Unreadable();

    private static (int Code, string Line) Said(Exception error) =>
        error switch
        {
            // If there are several exceptions, the first is enough.
            AggregateException { InnerExceptions: [var first, ..] } => Said(first),
            OperationCanceledException => (Interrupted, "interrupted; what was measured is kept, and the same command continues from here"),
            BadInputException or CommandAppException or ArgumentException or UnauthorizedAccessException or IOException => (
                BadInput, error.Message),
            WrongAnswerException => (Negative, error.Message),
            ChildFailedException child => (child.ExitCode is Negative or Interrupted ? child.ExitCode : BadInput, error.Message),
            _ => (BadInput, $"unexpected {error.GetType().Name}: {error.Message}"),
        };

    private static void EndBetweenSteps(PosixSignalContext context)
    {
        // A second signal ends the process at once.
        context.Cancel = !Cancellation.IsCancellationRequested;
        Cancellation.Cancel();
    }
}
