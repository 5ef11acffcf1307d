namespace Bench.Reporting.Plots;

/// <summary>One measured point.</summary>
/// <param name="X">Where on the x axis, as a value.</param>
/// <param name="Y">The measured value.</param>
/// <param name="Low">Lower end of its interval.</param>
/// <param name="High">Upper end of its interval.</param>
internal readonly record struct PlotPoint(double X, double Y, double Low, double High);

/// <summary>A line of a plot.</summary>
/// <param name="Label">Its name; untrusted.</param>
/// <param name="Style">How it looks.</param>
/// <param name="Points">Its points, by ascending x; at least one.</param>
internal sealed record PlotSeries(string Label, SeriesStyle Style, IReadOnlyList<PlotPoint> Points);
