using System.ComponentModel;
using Bench.Comparison;
using Bench.Reporting;
using Bench.Reporting.Tables;
using Spectre.Console.Cli;
using static Bench.Reporting.Tables.MarkdownTable;

namespace Bench.Commands;

/// <summary>Compares results of several machines or of several kernels.</summary>
internal sealed class CompareCommand : Command<CompareCommand.Settings>
{
    public override int Execute(CommandContext context, Settings settings, CancellationToken cancellationToken)
    {
        var comparison = new ResultComparison(ComparedSet.Open(settings.Paths));
        var tables = new ComparisonTables(comparison).Make(settings.All);
        if (settings.Json)
        {
            Output.WriteJson(tables);
            return BenchApp.Success;
        }

        foreach (var table in tables)
        {
            if (settings.Markdown)
            {
                Console.Out.WriteLine(Markdown(table));
            }
            else
            {
                Output.WriteTable(table.Title, table.Columns, table.Rows);
            }
        }

        return BenchApp.Success;
    }

    private static string Markdown(ComparisonTable table)
    {
        var markdown = new MarkdownTable([.. table.Columns.Select(column => Text(MarkdownText.Escape(column)))]);
        foreach (var row in table.Rows)
        {
            markdown.Add([.. row.Select(MarkdownText.Escape)]);
        }

        return $"**{MarkdownText.Escape(table.Title)}**\n\n{markdown}";
    }

    internal sealed class Settings : ReportSettings
    {
        [CommandArgument(0, "<RUN>")]
        [Description("Folders of runs, or folders with runs in them. The others are compared with the first.")]
        public string[] Paths { get; init; } = [];

        [CommandOption("--all")]
        [Description("Show every row that all runs have, not only those that differ most.")]
        public bool All { get; init; }

        [CommandOption("--markdown")]
        [Description("Print Markdown, to paste.")]
        public bool Markdown { get; init; }
    }
}
