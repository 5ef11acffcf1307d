using System.ComponentModel;
using Spectre.Console.Cli;

namespace Bench.Commands;

/// <summary>Options of every verb that reports.</summary>
internal class ReportSettings : CommandSettings
{
    [CommandOption("--json")]
    [Description("Print JSON instead of text.")]
    public bool Json { get; init; }
}

/// <summary>Options of every verb that reads a recording.</summary>
internal class RecordingSettings : ReportSettings
{
    [CommandOption("--skip-damaged")]
    [Description("Skip damaged lines, count them and show the first three. Default: the first one is an error.")]
    public bool SkipDamaged { get; init; }
}

/// <summary>Options of every verb that needs a workload and a machine.</summary>
internal class SceneSettings : ReportSettings
{
    [CommandOption("--recording <FILE>")]
    [Description(
        "A recording of any format 'bench list formats' names, plain or compressed; or a model made by 'workload fit'. Default: "
            + "recordings/fio-nvme.bios.gz.")]
    public string? Recording { get; init; }

    [CommandOption("--topology <FILE|MODEL>")]
    [Description(
        "A topology file (docs/formats.md), or a built-in machine model, optionally with its number of providers: sr-iov:256. Default: "
            + "gpu-server.")]
    public string? Topology { get; init; }

    [CommandOption("--encoding <NAME>")]
    [Description("Only the encoding of this name, or those whose names contain it if none has it; may be given more than once.")]
    public string[] Encoding { get; init; } = [];

    [CommandOption("--seed <N>")]
    [Description("Seed of machines and streams. Default: 1.")]
    public ulong Seed { get; init; } = 1;
}
