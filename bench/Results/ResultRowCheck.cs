using System.Globalization;
using Workloads;

namespace Bench.Results;

/// <summary>Checks that the columns of one row agree, in addition to each being a number.</summary>
internal static class ResultRowCheck
{
    private const int WidestTag = 64;

    /// <summary>Refuses a row that no measurement can produce.</summary>
    /// <param name="row">The row.</param>
    /// <param name="file">The file it is in, for the error.</param>
    /// <param name="line">Its line, for the error; 0 when it has none yet.</param>
    /// <exception cref="BadInputException">A check fails.</exception>
    public static void Check(ResultRow row, string file, long line)
    {
        Require(row.Experiment.Length > 0, nameof(row.Experiment), "a name", row.Experiment);
        Require(row.Encoding.Length > 0, nameof(row.Encoding), "a name", row.Encoding);
        Require(row.Machine.Length > 0, nameof(row.Machine), "a name", row.Machine);
        Require(row.Run.Length > 0, nameof(row.Run), "an id", row.Run);
        Require(row.Starts > 0, nameof(row.Starts), "1 or more", Text(row.Starts));
        Require(row.TagBits is >= 0 and <= WidestTag, nameof(row.TagBits), "0 to 64", Text(row.TagBits));
        Require(row.P2pShare is >= 0 and <= 1, nameof(row.P2pShare), "0 to 1", Text(row.P2pShare));
        Require(row.BounceShare is >= 0 and <= 1, nameof(row.BounceShare), "0 to 1", Text(row.BounceShare));
        Require(row.ProviderLocality is >= 0 and <= 1, nameof(row.ProviderLocality), "0 to 1", Text(row.ProviderLocality));
        Require(IsTime(row.NsPerBio), nameof(row.NsPerBio), "a finite number, 0 or more", Text(row.NsPerBio));
        Require(IsTime(row.FloorNs), nameof(row.FloorNs), "a finite number, 0 or more", Text(row.FloorNs));
        Require(IsTime(row.BuildNs), nameof(row.BuildNs), "a finite number, 0 or more", Text(row.BuildNs));
        Require(IsTime(row.RegisterNs), nameof(row.RegisterNs), "a finite number, 0 or more", Text(row.RegisterNs));
        Require(IsTime(row.LinesPerLookup), nameof(row.LinesPerLookup), "a finite number, 0 or more", Text(row.LinesPerLookup));
        Require(IsTime(row.RatioToFloor), nameof(row.RatioToFloor), "a finite number, 0 or more", Text(row.RatioToFloor));
        Require(IsTime(row.CiLow) && row.CiLow <= row.CiHigh, nameof(row.CiLow), $"at most ci_high {Text(row.CiHigh)}", Text(row.CiLow));
        Require(double.IsFinite(row.CiHigh), nameof(row.CiHigh), "a finite number, 0 or more", Text(row.CiHigh));
        Require(
            IsTime(row.RatioLow) && row.RatioLow <= row.RatioHigh,
            nameof(row.RatioLow),
            $"at most ratio_high {Text(row.RatioHigh)}",
            Text(row.RatioLow));
        Require(double.IsFinite(row.RatioHigh), nameof(row.RatioHigh), "a finite number, 0 or more", Text(row.RatioHigh));
        Require(
            DateTimeOffset.TryParse(row.Utc, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out _),
            nameof(row.Utc), "a time in ISO 8601", row.Utc);

        void Require(bool holds, string property, string expected, string found)
        {
            if (!holds)
            {
                throw new BadInputException(file, line, RowColumn.NameOf(property), expected, found);
            }
        }
    }

    private static bool IsTime(double value) => double.IsFinite(value) && value >= 0;

    private static string Text(double value) => value.ToString("R", CultureInfo.InvariantCulture);
}
