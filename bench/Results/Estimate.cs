namespace Bench.Results;

/// <summary>Where an interval lies against a threshold.</summary>
public enum Side
{
    /// <summary>All of it below.</summary>
    Below,

    /// <summary>The threshold is within it: this measurement cannot tell.</summary>
    Straddles,

    /// <summary>All of it above.</summary>
    Above,
}

/// <summary>
/// A measured value with an interval. Operations on two values treat them as independent: the squares of the half-widths of both intervals
/// add; for ratios, those of the logarithms. Rows of one run share their process starts, except those that were measured again: their
/// values move together, and these intervals are then wider than 95 % needs.
/// </summary>
/// <param name="Value">The value.</param>
/// <param name="Low">Lower end.</param>
/// <param name="High">Upper end.</param>
internal readonly record struct Estimate(double Value, double Low, double High)
{
    /// <summary>A number that was counted, not measured.</summary>
    /// <param name="value">The number.</param>
    /// <returns>The number, without an interval.</returns>
    public static Estimate Exactly(double value) => new(value, value, value);

    /// <summary>The larger distance from the value to an end of the interval, as a share of the value.</summary>
    public double RelativeHalfWidth => Math.Max(High - Value, Value - Low) / Value;

    /// <summary>Ratio to the floor.</summary>
    /// <param name="row">The measurement.</param>
    /// <returns>The ratio.</returns>
    public static Estimate Ratio(ResultRow row) => new(row.RatioToFloor, row.RatioLow, row.RatioHigh);

    /// <summary>Nanoseconds per bio.</summary>
    /// <param name="row">The measurement.</param>
    /// <returns>The time.</returns>
    public static Estimate Ns(ResultRow row) => new(row.NsPerBio, row.CiLow, row.CiHigh);

    /// <summary>
    /// Nanoseconds above the floor. They are computed from the paired ratio and not from the difference of two medians, because pairs are
    /// timed a millisecond apart and see the same clock.
    /// </summary>
    /// <param name="row">The measurement.</param>
    /// <returns>The time above the floor; may be negative.</returns>
    public static Estimate AboveFloor(ResultRow row) =>
        new((row.RatioToFloor - 1) * row.FloorNs, (row.RatioLow - 1) * row.FloorNs, (row.RatioHigh - 1) * row.FloorNs);

    /// <summary>Divides by another value.</summary>
    /// <param name="other">The divisor; above 0.</param>
    /// <returns>The factor. If an end of an interval is not above 0, with the worst case of both intervals.</returns>
    public Estimate Over(Estimate other)
    {
        var value = Value / other.Value;
        return Low > 0 && other.Low > 0
            ? new Estimate(
                value,
                value * Math.Exp(-Reach(Math.Log(Value / Low), Math.Log(other.High / other.Value))),
                value * Math.Exp(Reach(Math.Log(High / Value), Math.Log(other.Value / other.Low))))
            : new Estimate(value, Low / other.High, High / other.Low);
    }

    /// <summary>Subtracts another value.</summary>
    /// <param name="other">The value to subtract.</param>
    /// <returns>The difference.</returns>
    public Estimate Minus(Estimate other)
    {
        var value = Value - other.Value;
        return new Estimate(
            value, value - Reach(Value - Low, other.High - other.Value), value + Reach(High - Value, other.Value - other.Low));
    }

    /// <summary>Multiplies by a factor.</summary>
    /// <param name="factor">A factor above 0.</param>
    /// <returns>The product.</returns>
    public Estimate Times(double factor) => new(Value * factor, Low * factor, High * factor);

    /// <summary>The position of the interval relative to a threshold.</summary>
    /// <param name="threshold">The threshold.</param>
    /// <returns>The side.</returns>
    public Side Against(double threshold) => Low > threshold ? Side.Above : High < threshold ? Side.Below : Side.Straddles;

    private static double Reach(double one, double other) => Math.Sqrt((one * one) + (other * other));
}
