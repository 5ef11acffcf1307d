using System.Globalization;
using Bench.Results;

namespace Bench.Reporting;

/// <summary>Formats numbers for reports, with no more digits than the measurement has.</summary>
internal static class Quantity
{
    private static readonly string[] ByteUnits = ["B", "KiB", "MiB", "GiB", "TiB", "PiB", "EiB"];

    public static string Ns(double ns) => Digits(ns);

    public static string Ratio(double ratio) => Digits(ratio);

    public static string Interval(double low, double high) => $"[{Digits(low)}, {Digits(high)}]";

    /// <summary>A time or a ratio with its interval; the unit is in the heading.</summary>
    public static string WithInterval(Estimate value) => $"{Digits(value.Value)} {Interval(value.Low, value.High)}";

    public static string Duration(double ns) => ns switch
    {
        < 1e3 => $"{Digits(ns)} ns",
        < 1e6 => $"{Digits(ns / 1e3)} µs",
        < 1e9 => $"{Digits(ns / 1e6)} ms",
        _ => $"{Digits(ns / 1e9)} s",
    };

    public static string Share(double share) => (share * 100).ToString("0.##", CultureInfo.InvariantCulture) + " %";

    public static string Bits(int bits) => bits == 1 ? "1 bit" : $"{bits} bits";

    public static string Count(long count) => count.ToString("#,0", CultureInfo.InvariantCulture).Replace(',', ' ');

    public static string Bytes(long bytes)
    {
        const double step = 1024;
        double size = bytes;
        var unit = 0;
        while (size >= step && unit < ByteUnits.Length - 1)
        {
            size /= step;
            unit++;
        }

        return $"{size.ToString(unit == 0 || size >= 100 ? "0" : "0.0", CultureInfo.InvariantCulture)} {ByteUnits[unit]}";
    }

    private static string Digits(double value) =>
        value.ToString(value switch { < 9.995 => "0.00", < 99.95 => "0.0", _ => "0" }, CultureInfo.InvariantCulture);
}
