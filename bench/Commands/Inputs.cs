using System.Globalization;
using System.Numerics;
using Bench.Measuring;
using Workloads;
using Workloads.Models;
using Workloads.Recordings;

namespace Bench.Commands;

/// <summary>Turns command-line arguments into models, machines and encodings.</summary>
internal static class Inputs
{
    /// <summary>
    /// Learns the model of a recording, reads a saved model, or makes up a model by its name (<see cref="MadeWorkloads.All"/>).
    /// </summary>
    /// <param name="path">The file.</param>
    /// <param name="others">Further sinks that receive the bios of a recording while it is read.</param>
    /// <exception cref="BadInputException">The file is neither a recording nor a model.</exception>
    public static WorkloadModel Model(string path, params IReadOnlyList<IRecordingSink> others) => Model(path, false, out _, others);

    /// <summary>As <see cref="Model(string, IReadOnlyList{IRecordingSink})"/>; also returns how the recording was read.</summary>
    /// <param name="path">The file.</param>
    /// <param name="skipDamaged">Whether damaged lines are skipped and counted.</param>
    /// <param name="identity">What was read and skipped; null for a model.</param>
    /// <param name="others">Further sinks that receive the bios of a recording while it is read.</param>
    /// <exception cref="BadInputException">The file is neither a recording nor a model.</exception>
    public static WorkloadModel Model(
        string path, bool skipDamaged, out RecordingIdentity? identity, params IReadOnlyList<IRecordingSink> others)
    {
        identity = null;
        if (MadeWorkloads.Contains(path))
        {
            return MadeWorkloads.Make(path);
        }

        if (IsModel(path))
        {
            return File.Exists(path)
                ? ModelFile.Read(path, File.ReadAllText(path))
                : throw new BadInputException(path, 0, "model", "a file", "no such file");
        }

        var fitter = new ModelFitter();
        var sinks = new SinkList([fitter, .. others]);
        identity = RecordingFile.Read(path, ref sinks, skipDamaged);
        return fitter.Finish(Path.GetFileName(path), identity.FormatName, identity.Sha256);
    }

    /// <summary>Whether a path names a saved model, not a recording.</summary>
    public static bool IsModel(string path) => path.EndsWith(".json", StringComparison.OrdinalIgnoreCase);

    /// <summary>The encodings whose names contain one of the texts; all when there is none.</summary>
    /// <exception cref="BadInputException">No name contains one of the texts.</exception>
    public static IReadOnlyList<OwnVariant> Variants(IReadOnlyList<string> texts)
    {
        foreach (var text in texts)
        {
            if (!OwnVariant.All.Any(v => v.Info.Name.Contains(text, StringComparison.Ordinal)))
            {
                throw new BadInputException(
                    "--encoding",
                    0,
                    "name",
                    $"part of one of {string.Join(", ", OwnVariant.All.Select(v => v.Info.Name).Distinct())}",
                    text);
            }
        }

        // A complete name selects that encoding only, not its checking variant.
        var names = OwnVariant.All.Select(v => v.Info.Name).ToHashSet(StringComparer.Ordinal);
        return texts.Count == 0
            ? OwnVariant.All
            :
            [
                .. OwnVariant.All.Where(v =>
                    texts.Any(t => names.Contains(t) ? v.Info.Name == t : v.Info.Name.Contains(t, StringComparison.Ordinal))),
            ];
    }

    /// <summary>Refuses a number outside the range that a command accepts.</summary>
    /// <param name="option">The option that the number was given with.</param>
    /// <param name="value">The number.</param>
    /// <param name="least">The lowest accepted number.</param>
    /// <param name="most">The highest accepted number.</param>
    /// <exception cref="BadInputException">The value is below the lowest, above the highest, or not a number.</exception>
    public static void RequireBetween<T>(string option, T value, T least, T most) where T : INumber<T>
    {
        if (!(value >= least && value <= most))
        {
            throw new BadInputException(
                option,
                0,
                "number",
                $"{least} to {most}",
                value.ToString(null, CultureInfo.InvariantCulture));
        }
    }
}
