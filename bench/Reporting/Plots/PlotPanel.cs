namespace Bench.Reporting.Plots;

/// <summary>One measured point.</summary>
/// <param name="X">Where on the x axis, as a value.</param>
/// <param name="Y">The measured value.</param>
/// <param name="Low">Lower end of its interval.</param>
/// <param name="High">Upper end of its interval.</param>
internal readonly record struct PlotPoint(double X, double Y, double Low, double High);

/// <summary>A line of a plot, or a line of dots.</summary>
/// <param name="Label">Its name; untrusted.</param>
/// <param name="Style">How it looks.</param>
/// <param name="Points">Its points, by ascending x; at least one.</param>
internal sealed record PlotSeries(string Label, SeriesStyle Style, IReadOnlyList<PlotPoint> Points);

/// <summary>A part of a picture, with what tells it from the others as its title.</summary>
/// <param name="Name">Its title; untrusted; empty of an only one.</param>
/// <param name="Series">What it shows; at least one.</param>
internal sealed record PlotPanel(string Name, IReadOnlyList<PlotSeries> Series);

/// <summary>An axis.</summary>
/// <param name="Label">What it shows, with its unit.</param>
/// <param name="Scale">How it is divided.</param>
/// <param name="Format">How a value on it is written.</param>
internal sealed record PlotAxis(string Label, AxisScale Scale, Func<double, string> Format);
