using System.ComponentModel;
using Bench.Disassembly;
using Bench.Measuring;
using Bench.Processes;
using Bench.Results;
using Spectre.Console.Cli;

namespace Bench.Commands;

/// <summary>Writes the machine code behind the figures.</summary>
internal sealed class DisassembleCommand : Command<DisassembleCommand.Settings>
{
    private const string CompileOption = "--compile-only";
    private const ulong Seed = 1;

    public override int Execute(CommandContext context, Settings settings, CancellationToken cancellationToken)
    {
        var variants = Inputs.Variants(settings.Encoding).Where(v => !v.Info.Remembers).ToList();
        if (settings.CompileOnly)
        {
            CompiledLoops.Compile(variants, Inputs.Model(Repository.DefaultRecording), Repository.DefaultRecording, Seed);
            return BenchApp.Success;
        }

        var folder = settings.Out ?? Path.Combine(Repository.Root, "docs", "disassembly");
        var host = MeasuringHost.Describe(Repository.Root);
        if (settings.Check && OtherCpu(folder, host) is { } other)
        {
            Report(settings, [], $"not checked: {folder} was written on {other}, this is {host.Cpu}");
            return BenchApp.Success;
        }

        var loops = CompiledLoops.Make([.. Self.Program, "disassemble", CompileOption, .. settings.Encoding.SelectMany(name => new[] { "--encoding", name })]);
        var isWhole = settings.Encoding.Length == 0;
        var files = loops.ToDictionary(l => Path.Combine(folder, DisassemblyPages.FileOf(l)), l => DisassemblyPages.Listing(l, host));
        if (isWhole)
        {
            files.Add(Path.Combine(folder, DisassemblyPages.TableFile), DisassemblyPages.Table(loops, host, "bench disassemble"));
        }

        var stale = files.Where(file => !File.Exists(file.Key) || File.ReadAllText(file.Key) != file.Value).Select(file => file.Key).ToList();
        var orphans = isWhole ? Orphans(folder, files.Keys) : [];
        if (!settings.Check)
        {
            stale.ForEach(file => AtomicFile.Write(file, files[file]));
            orphans.ForEach(File.Delete);
        }

        Report(settings, [.. stale, .. orphans], isWhole ? null : $"{DisassemblyPages.TableFile} is made of all encodings only, and was left alone");
        return settings.Check && stale.Count + orphans.Count > 0 ? BenchApp.Negative : BenchApp.Success;
    }

    /// <summary>Listings of encodings that no longer exist.</summary>
    private static List<string> Orphans(string folder, IEnumerable<string> files) =>
        Directory.Exists(folder) ? [.. Directory.GetFiles(folder, $"*{DisassemblyPages.ListingExtension}").Except(files).Order(StringComparer.Ordinal)] : [];

    /// <summary>Another processor's code differs, and is no worse for it.</summary>
    private static string? OtherCpu(string folder, MeasuringHost host)
    {
        var written = Directory.Exists(folder)
            ? Directory.GetFiles(folder, $"*{DisassemblyPages.ListingExtension}").Select(file => DisassemblyPages.CpuOf(File.ReadAllText(file)))
            : [];
        return written.FirstOrDefault(cpu => cpu is not null && cpu != host.Cpu);
    }

    private static void Report(Settings settings, IEnumerable<string> files, string? remark)
    {
        var shown = files.Select(file => Path.GetRelativePath(Directory.GetCurrentDirectory(), file)).ToList();
        if (settings.Json)
        {
            Output.WriteJson(new { check = settings.Check, files = shown, remark });
            return;
        }

        shown.ForEach(file => Console.Out.WriteLine($"{(settings.Check ? "stale" : "wrote or removed")} {file}"));
        if (remark is not null)
        {
            Console.Out.WriteLine(remark);
        }
    }

    internal sealed class Settings : ReportSettings
    {
        [CommandOption("--encoding <NAME>")]
        [Description("Only encodings whose name contains this; may be given more than once. The table over all is then left alone.")]
        public string[] Encoding { get; init; } = [];

        [CommandOption("--check")]
        [Description("Write nothing; name what is stale and exit with 1 when anything is. Says so and exits with 0 on another processor.")]
        public bool Check { get; init; }

        [CommandOption("--out <DIR>")]
        [Description("Where the listings go. Default: docs/disassembly.")]
        public string? Out { get; init; }

        [CommandOption(CompileOption, IsHidden = true)]
        [Description("What the child process is asked for.")]
        public bool CompileOnly { get; init; }
    }
}
