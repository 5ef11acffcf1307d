using System.Globalization;
using System.Numerics;
using Bench.Measuring;
using Workloads;
using Workloads.Models;
using Workloads.Recordings;

namespace Bench.Commands;

/// <summary>Turns what was typed into models, machines and encodings.</summary>
internal static class Inputs
{
    /// <summary>
    /// Learns a recording's model, reads a model that was saved, or makes up one by its name (<see cref="MadeWorkloads.All"/>).
    /// </summary>
    /// <param name="path">The file.</param>
    /// <param name="others">What else is to see the bios of a recording while it is read.</param>
    /// <exception cref="BadInputException">The file is neither.</exception>
    public static WorkloadModel Model(string path, params IReadOnlyList<IRecordingSink> others) => Model(path, false, out _, others);

    /// <summary>As <see cref="Model(string, IReadOnlyList{IRecordingSink})"/>, and says how a recording was read.</summary>
    /// <param name="path">The file.</param>
    /// <param name="skipDamaged">Whether damaged lines are skipped and counted.</param>
    /// <param name="identity">What was read and skipped; null of a model.</param>
    /// <param name="others">What else is to see the bios of a recording while it is read.</param>
    /// <exception cref="BadInputException">The file is neither.</exception>
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

    /// <summary>Whether a path names a model that was saved, not a recording.</summary>
    public static bool IsModel(string path) => path.EndsWith(".json", StringComparison.OrdinalIgnoreCase);

    /// <summary>The encodings whose names contain one of the texts; all when there is none.</summary>
    /// <exception cref="BadInputException">A text that no name contains.</exception>
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

        // A whole name is that encoding, and not its checking variant too.
        var names = OwnVariant.All.Select(v => v.Info.Name).ToHashSet(StringComparer.Ordinal);
        return texts.Count == 0
            ? OwnVariant.All
            :
            [
                .. OwnVariant.All.Where(v =>
                    texts.Any(t => names.Contains(t) ? v.Info.Name == t : v.Info.Name.Contains(t, StringComparison.Ordinal))),
            ];
    }

    /// <summary>Refuses a number that a command cannot mean.</summary>
    /// <param name="option">The option it was given with.</param>
    /// <param name="value">The number.</param>
    /// <param name="least">The least that makes sense.</param>
    /// <param name="most">The most.</param>
    /// <exception cref="BadInputException">It is less, or more, or none.</exception>
    public static void RequireBetween<T>(string option, T value, T least, T most) where T : INumber<T>
    {
        if (!(value >= least && value <= most))
        {
            throw new BadInputException(
                option,
                0,
                "number",
                string.Create(CultureInfo.InvariantCulture, $"{least} to {most}"),
                value.ToString(null, CultureInfo.InvariantCulture));
        }
    }
}
