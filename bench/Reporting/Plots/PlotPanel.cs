namespace Bench.Reporting.Plots;

/// <summary>One measured point.</summary>
/// <param name="X">Value on the x axis.</param>
/// <param name="Y">The measured value.</param>
/// <param name="Low">Lower end of its interval.</param>
/// <param name="High">Upper end of its interval.</param>
internal readonly record struct PlotPoint(double X, double Y, double Low, double High);

/// <summary>A line of a plot, or a line of dots.</summary>
/// <param name="Label">Its name; untrusted.</param>
/// <param name="Style">Its style.</param>
/// <param name="Points">Its points, by ascending x; at least one.</param>
internal sealed record PlotSeries(string Label, SeriesStyle Style, IReadOnlyList<PlotPoint> Points);

/// <summary>A part of a picture; its title distinguishes it from the other parts.</summary>
/// <param name="Name">Its title; untrusted; empty if there is only one panel.</param>
/// <param name="Series">The series; at least one.</param>
internal sealed record PlotPanel(string Name, IReadOnlyList<PlotSeries> Series);

/// <summary>An axis.</summary>
/// <param name="Label">Its label, with its unit.</param>
/// <param name="Scale">How it is divided.</param>
/// <param name="Format">Formats a value on it.</param>
internal sealed record PlotAxis(string Label, AxisScale Scale, Func<double, string> Format);
