using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Bench.Reporting;
using Spectre.Console;

namespace Bench.Commands;

/// <summary>The output of a verb: tables for people, JSON for programs, progress only on a terminal.</summary>
internal static class Output
{
    private static readonly JsonSerializerOptions Json = new()
    {
        WriteIndented = true,
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
    };

    /// <summary>Prints a value as JSON.</summary>
    public static void WriteJson<T>(T value) => Console.Out.WriteLine(JsonSerializer.Serialize(value, Json));

    /// <summary>Prints rows as aligned columns. In a pipe the output is plain text, and nothing is cut.</summary>
    /// <param name="title">What the table shows.</param>
    /// <param name="columns">The names of the columns.</param>
    /// <param name="rows">A cell for each column.</param>
    /// <param name="pipeWidth">Greatest width of the table in a pipe; longer cells take several lines.</param>
    public static void WriteTable(
        string title, IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<string>> rows, int pipeWidth = 240)
    {
        var table = new Table { Title = new TableTitle(Markup.Escape(Harmless(title))), Border = TableBorder.Simple };
        foreach (var column in columns)
        {
            table.AddColumn(new TableColumn(Markup.Escape(Harmless(column))));
        }

        foreach (var row in rows)
        {
            table.AddRow([.. row.Select(cell => new Text(Harmless(cell)))]);
        }

        if (Console.IsOutputRedirected)
        {
            AnsiConsole.Profile.Width = pipeWidth;
        }

        AnsiConsole.Write(table);
    }

    /// <summary>Replaces characters that move or reorder text by spaces: a name in a file must not control the terminal.</summary>
    public static string Harmless(string text) => MarkdownText.Visible(text);

    /// <summary>Runs steps. A terminal shows a bar and the time left; a pipe shows nothing.</summary>
    /// <param name="title">What is being done.</param>
    /// <param name="steps">How many steps there are.</param>
    /// <param name="work">The work; it calls its argument after each step with a short description of the step.</param>
    public static void WithProgress(string title, int steps, Action<Action<string>> work)
    {
        if (Console.IsErrorRedirected)
        {
            work(_ => { });
            return;
        }

        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        console.Progress()
            .AutoClear(true)
            .Columns(
                new TaskDescriptionColumn { Alignment = Justify.Left },
                new ProgressBarColumn(),
                new PercentageColumn(),
                new RemainingTimeColumn())
            .Start(context =>
            {
                var task = context.AddTask(Markup.Escape(title), maxValue: Math.Max(1, steps));
                work(step =>
                {
                    task.Description = Markup.Escape($"{title}: {step}");
                    task.Increment(1);
                });
            });
    }
}
