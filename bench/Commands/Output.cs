using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Bench.Reporting;
using Spectre.Console;

namespace Bench.Commands;

/// <summary>What a verb prints: tables for people, JSON for machines, progress only where somebody watches.</summary>
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

    /// <summary>Prints rows as aligned columns; plain text in a pipe, nothing is cut.</summary>
    /// <param name="title">What the table shows.</param>
    /// <param name="columns">The names of the columns.</param>
    /// <param name="rows">A cell for each column.</param>
    /// <param name="pipeWidth">How wide it may be in a pipe; longer cells take several lines.</param>
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

    /// <summary>What moves the pen or reorders text is for whoever wrote the program, not for names in a file.</summary>
    public static string Harmless(string text) => MarkdownText.Visible(text);

    /// <summary>Runs steps with a bar and the time left on a terminal, and silently in a pipe.</summary>
    /// <param name="title">What is being done.</param>
    /// <param name="steps">How many steps there are.</param>
    /// <param name="work">The work; it calls its argument after each step with a word on it.</param>
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
