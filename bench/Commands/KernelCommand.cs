using System.ComponentModel;
using Bench.Peers.Interop;
using Bench.Processes;
using Spectre.Console.Cli;
using Workloads;

namespace Bench.Commands;

/// <summary>Builds the kernel's own structures and the twins as kernel code, and measures them beside the encodings.</summary>
internal sealed class KernelCommand : Command<KernelCommand.Settings>
{
    /// <summary>The unpacked source and its objects. Several checkouts may share the folder; it is created when it is missing.</summary>
    private static readonly string BuildFolder = Path.Combine(
        Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.Create),
        "bench",
        "kernel");

    private const string ModuleFolder = "/sys/kernel/debug/bench";

    public override int Execute(CommandContext context, Settings settings, CancellationToken cancellationToken)
    {
        if (settings.Source is not null && !File.Exists(Path.Combine(settings.Source, "Kbuild")))
        {
            throw new BadInputException("--source", 0, "folder", "an unpacked kernel tree, with a Kbuild in it", settings.Source);
        }

        if (settings is { Uml: true, Module: true })
        {
            throw new BadInputException("--module", 0, "option", "--uml or --module, not both", "both");
        }

        if (settings.Module && !Directory.Exists(ModuleFolder))
        {
            throw new BadInputException(
                ModuleFolder, 0, "folder", "the module, built by kernel/module.sh and loaded by insmod as root, and debugfs", "none");
        }

        if (settings.Module)
        {
            Environment.SetEnvironmentVariable(KernelProgram.Variable, ModuleFolder);
        }
        else
        {
            Build(settings);
        }

        string[] full = settings.Full ? ["--full"] : [];
        string[] starts = settings.Starts is { } count ? ["--starts", $"{count}"] : [];
        string[] folder = settings.Out is { } parent ? ["--out", parent] : [];
        return BenchApp.Run(["run", "kernel", .. full, .. starts, .. folder]);
    }

    private static void Build(Settings settings)
    {
        string[] source = settings.Source is null ? [] : [Path.GetFullPath(settings.Source)];
        Script("install.sh");
        Script(settings.Uml ? "uml.sh" : "build.sh", [BuildFolder, .. source]);
        if (settings.Uml)
        {
            Environment.SetEnvironmentVariable(KernelProgram.Variable, Path.Combine(BuildFolder, "linux"));
        }
        else
        {
            KernelImage.Install(Path.Combine(BuildFolder, "kernel.image"));
        }
    }

    /// <summary>Runs a script and shows its output immediately: a first build takes half a minute.</summary>
    private static void Script(string name, params string[] arguments)
    {
        var script = Path.Combine(Repository.Checkout, "kernel", name);
        var result = ProcessRun.Run("bash", [script, .. arguments], line: Console.Error.WriteLine, cancellation: BenchApp.Stop);
        if (result.ExitCode != 0)
        {
            var said = result.Error.Trim().Split('\n')[^1];
            throw new BadInputException(script, 0, "exit code", "0", said.Length == 0 ? $"{result.ExitCode}" : said);
        }
    }

    internal sealed class Settings : CommandSettings
    {
        [CommandOption("--source <DIR>")]
        [Description("An unpacked kernel tree. Default: Debian's linux-source-6.12, which is installed if possible.")]
        public string? Source { get; init; }

        [CommandOption("--uml")]
        [Description("Measure inside User Mode Linux, a kernel that runs as a program, and not in this process.")]
        public bool Uml { get; init; }

        [CommandOption("--module")]
        [Description("Measure inside the kernel of this machine, with the module that kernel/module.sh builds. Needs root.")]
        public bool Module { get; init; }

        [CommandOption("--full")]
        [Description("Measure 16 to 4096 providers. Default: only 44.")]
        public bool Full { get; init; }

        [CommandOption("--starts <N>")]
        [Description("Process starts. Default: 5.")]
        public int? Starts { get; init; }

        [CommandOption("--out <DIR>")]
        [Description("Parent folder of the run's folder. Default: results/local, which git ignores.")]
        public string? Out { get; init; }
    }
}
