using Bench.Reporting;
using Bench.Results;

namespace Bench.Claims;

/// <summary>A picture worth printing, with a claim as its title: one file in Claims/Plots, which is also its registration.</summary>
public interface IClaimPlot
{
    /// <summary>Letter of the claim that it shows.</summary>
    static abstract string Letter { get; }

    /// <summary>What it shows, in a few words: part of its file's name and of its title.</summary>
    static abstract string Aspect { get; }

    /// <summary>Axes. Its title is made of the claim and of what became of it.</summary>
    static abstract ReportSpec Show { get; }

    /// <summary>The rows to draw: few enough to be read at arm's length.</summary>
    /// <param name="rows">Rows of one machine, own encodings that a kernel could use; of two of the same measurement the newer.</param>
    /// <returns>The rows; none where they were not measured.</returns>
    static abstract IEnumerable<ResultRow> Rows(IReadOnlyList<ResultRow> rows);
}

/// <summary>Is shown every picture at its own type.</summary>
public interface IClaimPlotVisitor
{
    /// <summary>Called once per picture.</summary>
    /// <typeparam name="TPlot">The picture.</typeparam>
    void Visit<TPlot>() where TPlot : IClaimPlot;
}
