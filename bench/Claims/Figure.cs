using System.Globalization;
using Bench.Reporting;
using Bench.Results;

namespace Bench.Claims;

/// <summary>The unit of a figure.</summary>
internal enum FigureUnit
{
    /// <summary>Times the floor.</summary>
    TimesFloor,

    /// <summary>A factor between two measurements.</summary>
    Factor,

    /// <summary>Nanoseconds.</summary>
    Ns,

    /// <summary>A share, 0 to 1, shown in percent.</summary>
    Share,

    /// <summary>A count.</summary>
    Count,
}

/// <summary>One figure behind a verdict, and the rows of the results that it comes from.</summary>
/// <param name="Text">The name of the figure. Untrusted.</param>
/// <param name="Value">Its value.</param>
/// <param name="Unit">The unit of the value.</param>
/// <param name="Rows">The rows that the value is computed from.</param>
internal sealed record Figure(string Text, Estimate Value, FigureUnit Unit, params IReadOnlyList<ResultRow> Rows)
{
    private const double SmallestShown = 0.005;

    /// <summary>The value with its interval, in its unit.</summary>
    public string Shown => Unit switch
    {
        _ when double.IsInfinity(Value.Value) => "refused",
        FigureUnit.TimesFloor => $"{Number(Value.Value)} × floor {Interval(1)}",
        FigureUnit.Factor => $"{Number(Value.Value)} × {Interval(1)}",
        FigureUnit.Ns => $"{Number(Value.Value)} ns {Interval(1)}",
        FigureUnit.Share => $"{Number(Value.Value * 100)} % {Interval(100)}",
        _ => Value.Value.ToString("0", CultureInfo.InvariantCulture),
    };

    /// <summary>Formats a value in its unit, for a sentence.</summary>
    /// <param name="value">The value.</param>
    /// <param name="unit">The unit of the value.</param>
    /// <returns>The number without its interval; "refused" where no encoding serves.</returns>
    public static string Short(Estimate value, FigureUnit unit) => unit switch
    {
        _ when double.IsInfinity(value.Value) => "refused",
        FigureUnit.TimesFloor or FigureUnit.Factor => $"{Brief(value.Value)} x",
        FigureUnit.Ns => $"{Brief(value.Value)} ns",
        FigureUnit.Share => $"{value.Value * 100:0} %",
        _ => value.Value.ToString("0", CultureInfo.InvariantCulture),
    };

    /// <summary>Describes where a row stands in the CSV files. Untrusted.</summary>
    /// <param name="row">The row.</param>
    /// <returns>Experiment, encoding and all settings that distinguish the row from its neighbours.</returns>
    public static string Source(ResultRow row)
    {
        List<string> settings =
        [
            $"{row.Experiment}: {row.Encoding}",
            Quantity.Bits(row.TagBits),
            Evidence.Providers(row),
            row.Topology,
            row.Operation,
        ];
        if (row.Experiment == "recorded")
        {
            settings.Add(row.Workload);
        }

        if (row.P2pShare < 1)
        {
            settings.Add($"P2P share {Quantity.Share(row.P2pShare)}");
        }

        if (row.BounceShare > 0)
        {
            settings.Add($"bounce share {Quantity.Share(row.BounceShare)}");
        }

        return string.Join(", ", settings);
    }

    private string Interval(double scale) => $"[{Number(Value.Low * scale)}, {Number(Value.High * scale)}]";

    // Two significant digits.
    private static string Brief(double value) => value.ToString(Math.Abs(value) < 9.95 ? "0.0#" : "0", CultureInfo.InvariantCulture);

    // Avoids "-0.00" for values that round to zero at two digits.
    private static string Number(double value) => value <= -SmallestShown ? $"-{Quantity.Ns(-value)}" : Quantity.Ns(Math.Max(0, value));
}
