using Bench.Results;

namespace Bench.Reporting;

/// <summary>The command that measures a row again.</summary>
internal static class RowCommand
{
    /// <summary>The command, harmless to paste whatever the row's names are.</summary>
    /// <param name="row">The row.</param>
    /// <returns>One line for a shell.</returns>
    public static string Of(ResultRow row)
    {
        var full = row.Rounds > 1 ? " --full" : "";
        return $"bench run {PathSlug.Of(row.Experiment)}{full} --encoding {PathSlug.Of(row.Encoding)}";
    }
}
