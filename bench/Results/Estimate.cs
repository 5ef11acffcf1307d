
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
/// A measured value with an interval. What is made of two values takes the worst case of both intervals, so it is wider than 95 %
/// would need: two rows of one run are not independent, and a verdict should not rest on assuming that they are.
/// </summary>
/// <param name="Value">The value.</param>
/// <param name="Low">Lower end.</param>
/// <param name="High">Upper end.</param>
public readonly record struct Estimate(double Value, double Low, double High)
{
    /// <summary>A number that was counted, not measured.</summary>
    /// <param name="value">The number.</param>
    /// <returns>The number, without an interval.</returns>
    public static Estimate Exactly(double value) => new(value, value, value);

    /// <summary>Time over the floor's time.</summary>
    /// <param name="row">The measurement.</param>
    /// <returns>The ratio.</returns>
    public static Estimate Ratio(ResultRow row) => new(row.RatioToFloor, row.RatioLow, row.RatioHigh);

    /// <summary>Nanoseconds per bio.</summary>
    /// <param name="row">The measurement.</param>
    /// <returns>The time.</returns>
    public static Estimate Ns(ResultRow row) => new(row.NsPerBio, row.CiLow, row.CiHigh);

    /// <summary>
    /// Nanoseconds above the floor. From the paired ratio and not from the difference of two medians: pairs were timed a millisecond
    /// apart and see the same clock.
    /// </summary>
    /// <param name="row">The measurement.</param>
    /// <returns>The time above the floor; may be negative.</returns>
    public static Estimate AboveFloor(ResultRow row) =>
        new((row.RatioToFloor - 1) * row.FloorNs, (row.RatioLow - 1) * row.FloorNs, (row.RatioHigh - 1) * row.FloorNs);

    /// <summary>How many times the other.</summary>
    /// <param name="other">What it is divided by; above 0.</param>
    /// <returns>The factor.</returns>
    public Estimate Over(Estimate other) => new(Value / other.Value, Low / other.High, High / other.Low);

    /// <summary>How much more than the other.</summary>
    /// <param name="other">What is taken away.</param>
    /// <returns>The difference.</returns>
    public Estimate Minus(Estimate other) => new(Value - other.Value, Low - other.High, High - other.Low);

    /// <summary>Both together.</summary>
    /// <param name="other">What is added.</param>
    /// <returns>The sum.</returns>
    public Estimate Plus(Estimate other) => new(Value + other.Value, Low + other.Low, High + other.High);

    /// <summary>Scaled.</summary>
    /// <param name="factor">A factor above 0.</param>
    /// <returns>The product.</returns>
    public Estimate Times(double factor) => new(Value * factor, Low * factor, High * factor);

    /// <summary>Where the interval lies.</summary>
    /// <param name="threshold">The threshold.</param>
    /// <returns>The side.</returns>
    public Side Against(double threshold) => Low > threshold ? Side.Above : High < threshold ? Side.Below : Side.Straddles;
}
