using Lookups;

namespace Workloads.Models;

/// <summary>
/// The rules that a model must satisfy before a stream can be made from it. A fitted model satisfies them; a file may hold anything.
/// </summary>
internal static class ModelRules
{
    /// <summary>Checks a model that was read.</summary>
    /// <exception cref="BadInputException">The model breaks a rule; the exception names the first.</exception>
    public static void Check(string file, WorkloadModel model)
    {
        void Require(bool condition, string field, string expected, string found)
        {
            if (!condition)
            {
                throw new BadInputException(file, 0, field, expected, found);
            }
        }

        Require(model.Bios > 0, "bios", "1 or more", $"{model.Bios}");
        Require(model.Devices is > 0 and <= WorkloadModel.MostDevices, "devices", $"1 to {WorkloadModel.MostDevices}", $"{model.Devices}");
        Require(
            !model.Classes.IsDefaultOrEmpty && model.Classes.Length <= WorkloadModel.MostClasses,
            "classes",
            $"1 to {WorkloadModel.MostClasses}",
            model.Classes.IsDefaultOrEmpty ? "none" : $"{model.Classes.Length}");
        Require(
            model.Classes.All(node => node.Phase >= 0 && node.Phase < model.Classes.Length),
            "classes",
            "phases from 0 without gaps",
            "others");
        Require(!model.Shapes.IsDefaultOrEmpty, "shapes", "at least one", "none");
        Require(!model.Distances.IsDefault, "distances", "a list", "none");
        Require(
            !model.GapsNs.IsDefault && model.GapsNs.Length == BioClass.GapLevels && model.GapsNs.All(level => !level.IsDefault),
            "gaps_ns",
            $"{BioClass.GapLevels} lists",
            "others");
        Require(
            !model.DeviceSwitches.IsDefault
                && model.DeviceSwitches.Length == model.Devices
                && model.DeviceSwitches.All(row => !row.IsDefault),
            "device_switches",
            "a list for each device",
            "others");
        foreach (var node in model.Classes)
        {
            Require(
                IsOp(node.Op) && Enum.IsDefined(node.Place) && node.GapLevel is >= 0 and < BioClass.GapLevels,
                "classes",
                "a class of bios",
                node.ToString());
            Require(
                !node.Next.IsDefaultOrEmpty && node.Next.All(next => next.To < model.Classes.Length && next.Count > 0),
                "classes",
                "indexes of classes, and counts, for what comes next",
                node.ToString());
            Require(
                model.Shapes.Any(s => s.Phase == node.Phase && s.Op == node.Op && s.Place == node.Place),
                "shapes",
                $"a shape for each operation and place in classes",
                $"none for {node.Op} {node.Place}");
            Require(
                node.Place is Place.Jump or Place.Sequential || model.Distances.Any(d => d.Op == node.Op && d.Place == node.Place),
                "distances",
                "a list for each operation and place in classes",
                $"none for {node.Op} {node.Place}");
            Require(model.GapsNs[node.GapLevel].Length > 0, "gaps_ns", "values for each gap level in classes", $"none for {node.GapLevel}");
        }

        for (var i = 0; i < model.Classes.Length; i++)
        {
            var to = model.Classes.Sum(node => node.Next.Where(next => next.To == i).Sum(next => (decimal)next.Count));
            Require(
                to == model.Classes[i].Next.Sum(next => (decimal)next.Count),
                "classes",
                "as many steps to a class as away from it",
                model.Classes[i].ToString());
        }

        foreach (var row in model.DeviceSwitches)
        {
            Require(
                row.All(next => next.To < model.Devices && next.Count > 0),
                "device_switches",
                "devices below the number of devices, and counts",
                string.Join(' ', row));
        }

        foreach (var shape in model.Shapes)
        {
            Require(
                IsOp(shape.Op)
                    && shape.Phase >= 0 && shape.Phase < model.Phases
                    && Enum.IsDefined(shape.Place)
                    && shape.Bytes > 0
                    && shape.Segments is > 0 and <= WorkloadModel.MostSegments
                    && shape.Count > 0
                    && shape.Segments <= shape.Bytes,
                "shapes",
                "bytes of 1 or more, 1 to 256 segments, a count of 1 or more",
                shape.ToString());
        }

        foreach (var range in model
                .Distances.SelectMany(d => d.Addresses.IsDefault ? [] : d.Addresses.AsEnumerable())
                .Concat(model.GapsNs.SelectMany(level => level)))
        {
            Require(ValueCounts.IsRange(range), "distances or gaps_ns", "[low, width, count] as counting gives them", range.ToString());
        }

        Require(model.Distances.All(d => !d.Addresses.IsDefaultOrEmpty), "distances", "addresses", "none");
        Require(model.Shapes.Sum(s => (decimal)s.Count) == model.Bios, "bios", "the sum of all shape counts", $"{model.Bios}");
        Require(
            model.Classes.Sum(node => node.Next.Sum(next => (decimal)next.Count)) == model.Bios,
            "bios",
            "the sum of all steps between classes",
            $"{model.Bios}");
    }

    private static bool IsOp(BioOp op) => op is BioOp.Read or BioOp.Write or BioOp.Other;
}
