using System.ComponentModel;
using Bench.Disassembly;
using Bench.Processes;
using Bench.Publishing;
using Bench.Runs;
using Spectre.Console.Cli;
using Workloads;

namespace Bench.Commands;

/// <summary>Writes the machine code behind the figures.</summary>
internal sealed class DisassembleCommand : Command<DisassembleCommand.Settings>
{
    private const string CompileOption = "--compile-only";
    private const ulong Seed = 1;
    private const string Manifest = "generated.txt";
    private const int MostOfFamily = 7;

    public override int Execute(CommandContext context, Settings settings, CancellationToken cancellationToken)
    {
        var variants = Inputs.Variants(settings.Encoding).Where(v => !v.Info.Remembers).ToList();
        if (settings.CompileOnly)
        {
            CompiledLoops.Compile(variants, Inputs.Model(Repository.DefaultRecording), Repository.DefaultRecording, Seed);
            return BenchApp.Success;
        }

        var folder = settings.Out ?? Path.Combine(Repository.LocalRuns, "disassembly");
        if (settings.Check && OtherMachine(folder) is { } other)
        {
            Report(settings, [], $"not checked: {folder} was written on {other}, this is {Machine.This.Name}");
            return BenchApp.Success;
        }

        if (settings.Check && !Directory.Exists(folder))
        {
            throw new BadInputException(
                folder,
                0,
                "listings",
                "listings that 'bench disassemble' wrote (the published ones: --headline --out docs/disassembly)",
                "none");
        }

        var loops = CompiledLoops.Make([
            .. Self.Program,
            "disassemble",
            CompileOption,
            .. settings.Encoding.SelectMany(name => new[] { "--encoding", name }),
        ]);
        var headline = variants
            .Where(v => v.Info is { Headline: true, KernelUsable: true, CheckingVariantOf: null })
            .GroupBy(v => v.Info.Family)
            .SelectMany(family => family.GroupBy(v => v.Info.Name).OrderBy(same => same.Key, StringComparer.Ordinal).Take(MostOfFamily))
            .Select(same => (same.Key, same.Max(v => v.TagBits))).ToHashSet();
        bool IsListed(CompiledLoops loop) => !settings.Headline || headline.Contains((loop.Name, loop.TagBits));
        var files = new GeneratedFiles(folder, Manifest);
        foreach (var loop in loops.Where(IsListed))
        {
            files.Add(DisassemblyPages.FileOf(loop), DisassemblyPages.Listing(loop));
        }

        files.Add(
            DisassemblyPages.TableFile,
            DisassemblyPages.Table(loops, IsListed, $"bench disassemble{(settings.Headline ? " --headline" : "")}"));
        var stale = settings.Check ? files.Stale() : files.Write();
        Report(settings, stale.Select(file => Path.Combine(folder, file)), null);
        return settings.Check && stale.Count > 0 ? BenchApp.Negative : BenchApp.Success;
    }

    /// <summary>The name of the other machine: the JIT compiles different code for another processor, and that code is not stale.</summary>
    private static string? OtherMachine(string folder)
    {
        var table = Path.Combine(folder, DisassemblyPages.TableFile);
        var written = File.Exists(table) ? DisassemblyPages.MachineOf(File.ReadAllText(table)) : null;
        return written == Machine.This.Name ? null : written;
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
        [Description("Only the encoding of this name, or those whose names contain it if none has it; may be given more than once.")]
        public string[] Encoding { get; init; } = [];

        [CommandOption("--headline")]
        [Description("Listings only of the scalar encodings that represent their families, each with its most bits. The table has all.")]
        public bool Headline { get; init; }

        [CommandOption("--check")]
        [Description("Write nothing; list stale files, and exit with 1 if there are any. On another processor, say so and exit with 0.")]
        public bool Check { get; init; }

        [CommandOption("--out <DIR>")]
        [Description(
            "Folder for the listings. Default: results/local/disassembly, which git ignores; docs/disassembly holds those of --headline.")]
        public string? Out { get; init; }

        [CommandOption(CompileOption, IsHidden = true)]
        [Description("The loops that the child process compiles.")]
        public bool CompileOnly { get; init; }
    }
}
