using System.Globalization;
using Workloads;
using Workloads.Topologies;

namespace Bench.Measuring;

/// <summary>Opens the machine that a choice names: a built-in machine model or a topology file.</summary>
internal static class MachineModels
{
    /// <summary>The machine of the default tables: the largest of the machine models that people run peer-to-peer I/O on.</summary>
    public const string Default = "gpu-server";

    /// <summary>Parses the name of a machine.</summary>
    /// <param name="text">Name of a built-in machine model, NAME:PROVIDERS, or the path of a file.</param>
    /// <returns>The choice.</returns>
    /// <exception cref="BadInputException">
    /// Neither a machine model nor a file, or a number of providers that the model cannot have.
    /// </exception>
    public static MachineChoice Choose(string text)
    {
        var parts = text.Split(':');
        if (MachineModel.All.FirstOrDefault(model => model.Name == parts[0]) is { } known && parts.Length <= 2)
        {
            var providers = known.DefaultProviders;
            if (parts.Length == 2
                && (!int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out providers)
                    || providers < known.Range.Fewest || providers > known.Range.Most))
            {
                throw new BadInputException(
                    "--topology", 0, "providers", $"{known.Range.Fewest} to {known.Range.Most} for {known.Name}", parts[1]);
            }

            return new MachineChoice(known.Name, providers);
        }

        return File.Exists(text)
            ? new MachineChoice(Path.GetFullPath(text), 0)
            : throw new BadInputException(
                "--topology", 0, "topology", $"a file or one of {string.Join(", ", MachineModel.All.Select(s => s.Name))}", text);
    }

    /// <summary>Opens a machine.</summary>
    /// <param name="machine">The choice.</param>
    /// <param name="seed">Seed of a built-in machine model.</param>
    /// <returns>The machine.</returns>
    /// <exception cref="BadInputException">The file cannot be read.</exception>
    public static Topology Open(MachineChoice machine, ulong seed)
    {
        return machine.Providers == 0
            ? TopologyFile.Read(machine.Name)
            : MachineModel.All.First(s => s.Name == machine.Name).Build(machine.Providers, seed);
    }
}
