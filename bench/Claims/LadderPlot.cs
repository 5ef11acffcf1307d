using Bench.Reporting;
using Bench.Reporting.Plots;
using Bench.Results;
using Bench.Runs;
using SkiaSharp;

namespace Bench.Claims;

/// <summary>
/// Plots the answer: one panel for each condition over a shared axis of bits, one line for each machine, nanoseconds from zero.
/// </summary>
/// <param name="machines">The ladders of each run; at least one.</param>
internal sealed class LadderPlot(IReadOnlyList<(Run Run, IReadOnlyList<Ladder> Ladders)> machines)
{
    private const int Width = PlotFrame.Width;
    private const int PanelHeight = 230;
    private const float Left = 78;
    private const float Right = 24;
    private const float Margin = 6;
    private const float MachinesHeight = 24;
    private const float Bottom = 44;
    private const float TitleRoom = 46;
    private const float NameHeight = 20;

    /// <summary>
    /// The height of the y axis relative to the slowest choice: space for names, and for structures that are nearly as fast.
    /// </summary>
    private const double Air = 1.7;

    private static readonly Ink PanelInk = new(17, Ink.Dark, IsBold: true);
    private static readonly Ink TextInk = new(15, Ink.Dark);
    private static readonly Ink GreyInk = new(13, Ink.Grey);

    private readonly IReadOnlyList<int> budgets =
        [.. machines.SelectMany(machine => machine.Ladders).SelectMany(ladder => ladder.Budgets).Distinct().Order()];

    private List<Condition> Conditions =>
        [.. Condition.All.Where(condition => machines.Any(machine => Find(machine.Ladders, condition) is not null))];

    /// <summary>Draws the picture.</summary>
    /// <returns>The picture; its title is the finding on the first machine.</returns>
    public Picture ToPicture()
    {
        var any = machines[0].Ladders[0].Rows[0];
        var caption = new PlotCaption(
            AnswerText.Headline(machines[0].Ladders).TrimEnd('.'),
            $"{any.Topology}, {Evidence.Providers(any)}, all bios P2P, no SIMD. Line: best structure with at most N bits that names the "
                + "owner; grey: exactly N.",
            Foot: "");
        var top = caption.Height + MachinesHeight;
        var height = (int)(top + (Conditions.Count * PanelHeight) + Bottom);
        return new Picture(caption.Title, height, canvas =>
        {
            canvas.Clear(SKColors.White);
            caption.Draw(canvas, height);
            Draw(canvas, top);
        });
    }

    private void Draw(SKCanvas canvas, float top)
    {
        var (x, y) = (Right, top - MachinesHeight);
        for (var i = 0; i < machines.Count; i++)
        {
            using var paint = Paint(i);
            canvas.DrawCircle(x + 6, y - 5, 5, paint);
            var name = PlotText.Clean(machines[i].Run.Machine.Name);
            TextInk.Draw(canvas, name, x + 18, y);
            x += TextInk.Width(name) + 46;
        }

        for (var i = 0; i < Conditions.Count; i++)
        {
            DrawPanel(canvas, Conditions[i], top + (i * PanelHeight));
        }

        DrawAxis(canvas, top + (Conditions.Count * PanelHeight));
    }

    private void DrawPanel(SKCanvas canvas, Condition condition, float top)
    {
        var ladders = machines.Select(machine => Find(machine.Ladders, condition)).ToList();
        var highest =
            Air * ladders.OfType<Ladder>().SelectMany(ladder => budgets.Select(ladder.Choice)).OfType<ResultRow>().Max(row => row.CiHigh);
        var (low, high) = (top + PanelHeight - 18, top + TitleRoom);
        PanelInk.Draw(canvas, $"{condition.Name}, ns per bio", Left, top + 18);
        using var grid = new SKPaint { Color = new SKColor(0xE4, 0xE4, 0xE4), StrokeWidth = 1 };
        foreach (var tick in AxisTicks.Between(0, highest, AxisScale.Linear, low - high))
        {
            canvas.DrawLine(Left, Y(tick.Position), Width - Right, Y(tick.Position), grid);
            TextInk.Draw(canvas, tick.Label, Left - 8, Y(tick.Position) + 5, SKTextAlign.Right);
        }

        foreach (var ladder in ladders.OfType<Ladder>())
        {
            DrawExact(canvas, ladder, highest, Y);
        }

        for (var i = 0; i < ladders.Count; i++)
        {
            if (ladders[i] is { } ladder)
            {
                DrawLadder(canvas, ladder, i, Y);
            }
        }

        DrawOutliers(canvas, ladders.OfType<Ladder>().First(), highest, high, Y);

        float Y(double value) => (float)(low - (value / highest * (low - high)));
    }

    // Marks the best structure with exactly so many bits, where it is not the choice.
    private void DrawExact(SKCanvas canvas, Ladder ladder, double highest, Func<double, float> y)
    {
        using var grey = new SKPaint { Color = new SKColor(0xA8, 0xA8, 0xA8), IsAntialias = true };
        foreach (var bits in budgets)
        {
            if (Ranking.Best(ladder.Rows.Where(row => row.TagBits == bits && Ladder.Competes(row))) is { } exact
                && exact.NsPerBio <= highest)
            {
                canvas.DrawCircle(X(bits), y(exact.NsPerBio), 4, grey);
            }
        }
    }

    private void DrawLadder(SKCanvas canvas, Ladder ladder, int machine, Func<double, float> y)
    {
        using var paint = Paint(machine);
        using var line = Paint(machine);
        line.StrokeWidth = 2.5f;
        line.StrokeCap = SKStrokeCap.Square;
        (float X, ResultRow Row)? before = null;
        (float Right, float Y) named = default;
        foreach (var bits in budgets)
        {
            if (ladder.Choice(bits) is not { } choice)
            {
                continue;
            }

            var (x, at) = (X(bits), y(choice.NsPerBio));
            if (before is { } last)
            {
                canvas.DrawLine(last.X, y(last.Row.NsPerBio), x, y(last.Row.NsPerBio), line);
                canvas.DrawLine(x, y(last.Row.NsPerBio), x, at, line);
            }

            if (before?.Row != choice)
            {
                canvas.DrawLine(x, y(choice.CiLow), x, y(choice.CiHigh), line);
                canvas.DrawCircle(x, at, 6, paint);

                // The table has the names of other machines' choices; here they would overlap those of the first.
                var name = machine == 0 ? $"{choice.Encoding} {Quantity.Ns(choice.NsPerBio)}" : "";
                // A step goes down, so the line to it passes above.
                var left = Math.Min(x - 4, Width - Margin - TextInk.Width(name));
                var (above, below) = (y(choice.CiHigh) - 8, y(choice.CiLow) + NameHeight);
                var (wanted, other) = before is null ? (above, below) : (below, above);
                var isTaken = left < named.Right && Math.Abs(wanted - named.Y) < NameHeight;
                named = (left + TextInk.Width(name), isTaken ? other : wanted);
                TextInk.Draw(canvas, name, left, named.Y);
            }

            before = (x, choice);
        }
    }

    private void DrawOutliers(SKCanvas canvas, Ladder ladder, double highest, float top, Func<double, float> y)
    {
        using var paint = new SKPaint { Color = Ink.Dark, IsAntialias = true, StrokeWidth = 1.5f, Style = SKPaintStyle.Stroke };
        foreach (var row in ladder.Outliers.Where(AnswerText.IsMainstay))
        {
            var isAbove = row.NsPerBio > highest;
            var (x, at) = (X(row.TagBits), isAbove ? top - 6 : y(row.NsPerBio));
            canvas.DrawRect(x - 4, at - 4, 8, 8, paint);
            if (isAbove)
            {
                canvas.DrawLine(x, at - 4, x, at - 16, paint);
                canvas.DrawLine(x - 5, at - 11, x, at - 16, paint);
                canvas.DrawLine(x + 5, at - 11, x, at - 16, paint);
            }

            var isRight = row.TagBits > Ladder.MostBits / 2;
            GreyInk.Draw(
                canvas, $"{row.Encoding} {Quantity.Ns(row.NsPerBio)}", x + (isRight ? -10 : 10), at + 5,
                isRight ? SKTextAlign.Right : SKTextAlign.Left);
        }
    }

    private void DrawAxis(SKCanvas canvas, float top)
    {
        foreach (var bits in budgets)
        {
            TextInk.Draw(canvas, $"{bits}", X(bits), top + 6, SKTextAlign.Center);
        }

        TextInk.Draw(canvas, "bits at most", Width / 2f, top + 28, SKTextAlign.Center);
    }

    private float X(int bits)
    {
        var place = budgets.TakeWhile(budget => budget < bits).Count();
        return Left + ((place + 0.5f) * (Width - Left - Right) / budgets.Count);
    }

    private static Ladder? Find(IReadOnlyList<Ladder> ladders, Condition condition) =>
        ladders.FirstOrDefault(ladder => ladder.Condition == condition);

    private static SKPaint Paint(int machine) =>
        new() { Color = SeriesStyle.Of(machine).Color.ToSKColor(), IsAntialias = true };
}
