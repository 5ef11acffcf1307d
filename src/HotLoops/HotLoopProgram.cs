using System.Globalization;
using System.Reflection.Emit;
using System.Runtime.CompilerServices;

namespace HotLoops;

/// <summary>
/// Turns hot loops into a program: it reads one request per line and answers each with one line, until its input ends. A program in any
/// language that follows the same protocol can be gated; docs/gate.md describes the protocol.
/// </summary>
public static class HotLoopProgram
{
    /// <summary>First line that a program writes: the protocol and its version.</summary>
    public const string Greeting = "hotloops 1";

    /// <summary>When this variable is set, a method named after each loop precedes the loop in the JIT's listing.</summary>
    internal const string MarkVariable = "HOTLOOPS_MARK";

    /// <summary>Share of the pieces, the fastest, that count toward the time: an interrupt disturbs one piece in a few hundred.</summary>
    private const double Kept = 0.95;

    /// <summary>The warm-up runs the timed number of items divided by this.</summary>
    private const int WarmShare = 8;

    private const int WarmPieces = 2;
    private const int ShortPieces = 1;
    private const int LongPieces = 6;

    /// <summary>Serves the loops on standard input and output.</summary>
    /// <param name="loops">The loops; their names are unique.</param>
    /// <returns>The exit code, 0.</returns>
    public static int Serve(params IEnumerable<NamedLoop> loops) => Serve(loops, Console.In, Console.Out);

    internal static int Serve(IEnumerable<NamedLoop> loops, TextReader input, TextWriter output)
    {
        var byName = loops.ToDictionary(loop => loop.Name);
        output.WriteLine(Greeting);
        foreach (var name in byName.Keys)
        {
            output.WriteLine($"loop {name}");
        }

        Answer(output, "ready");
        var open = default((string Name, HotLoop Loop)?);
        while (input.ReadLine() is { } line)
        {
            var words = line.Split(' ');
            switch (words[0])
            {
                case "open" when words.Length == 3 && byName.TryGetValue(words[1], out var loop) && ulong.TryParse(words[2], out var seed):
                    open?.Loop.Dispose();
                    open = null;
                    try
                    {
                        Mark(words[1]);
                        open = (words[1], loop.Open(seed));
                        Answer(output, "opened");
                    }
                    catch (NotSupportedException refusal)
                    {
                        Answer(output, $"refused {refusal.Message.ReplaceLineEndings(" ")}");
                    }

                    break;
                case "run" when open is not null && ItemsOf(words) is { } items:
                    Answer(output, string.Create(CultureInfo.InvariantCulture, $"ns {Time(open.Value.Loop, items):R}"));
                    break;
                case "digest" when open is not null && ItemsOf(words) is { } items:
                    Answer(output, $"digest {(Digest(open.Value.Loop, items) is { } digest ? digest.ToString("x16") : "none")}");
                    break;
                case "count" when open is not null && Callgrind.IsSupported:
                    Answer(output, string.Create(CultureInfo.InvariantCulture, $"counted {Count(open.Value.Name, open.Value.Loop)}"));
                    break;
                case "close" when open is not null:
                    open.Value.Loop.Dispose();
                    open = null;
                    Answer(output, "closed");
                    break;
                default:
                    Answer(output, $"unknown {line}");
                    break;
            }
        }

        open?.Loop.Dispose();
        return 0;
    }

    private static long? ItemsOf(string[] words) =>
        words.Length == 2 && long.TryParse(words[1], NumberStyles.None, CultureInfo.InvariantCulture, out var items) ? items : null;

    private static void Answer(TextWriter output, string line)
    {
        output.WriteLine(line);
        output.Flush();
    }

    /// <summary>Nanoseconds per item.</summary>
    private static double Time(HotLoop loop, long items)
    {
        var clock = TickClock.Best;
        var pieces = new List<(double NsPerItem, int Items)>();
        for (long done = 0; done < items / WarmShare;)
        {
            // Another process used the caches in the meantime.
            done += loop.Prepare();
            loop.Run();
        }

        for (long done = 0; done < items;)
        {
            var count = loop.Prepare();
            var from = clock.Read();
            loop.Run();
            var ns = (clock.Read() - from) * clock.NsPerTick;
            pieces.Add((ns / count, count));
            done += count;
        }

        pieces.Sort();
        var kept = pieces.Take(Math.Max(1, (int)(pieces.Count * Kept))).ToList();
        return kept.Sum(piece => piece.NsPerItem * piece.Items) / kept.Sum(piece => piece.Items);
    }

    private static ulong? Digest(HotLoop loop, long items)
    {
        ulong? all = null;
        for (long done = 0; done < items;)
        {
            done += loop.Prepare();
            loop.Run();
            if (loop.Digest() is not { } digest)
            {
                return null;
            }

            all = (((all ?? 0) << 7) | ((all ?? 0) >> 57)) ^ (digest * 0x9E3779B97F4A7C15);
        }

        return all;
    }

    /// <summary>
    /// Counts a short run and a long one, and returns by how many items the long run is longer. The warm-up fills caches and trains
    /// predictors first. Between two dumps, only the loop and the requests themselves are counted.
    /// </summary>
    private static unsafe long Count(string name, HotLoop loop)
    {
        var warmPlace = stackalloc byte[Callgrind.PlaceBytes];
        var shortPlace = stackalloc byte[Callgrind.PlaceBytes];
        var longPlace = stackalloc byte[Callgrind.PlaceBytes];
        Callgrind.Name(warmPlace, "warm");
        Callgrind.Name(shortPlace, $"{name} short");
        Callgrind.Name(longPlace, $"{name} long");
        Callgrind.StartInstrumentation();
        Callgrind.ToggleCollect();
        RunPieces(WarmPieces);
        Callgrind.DumpStatsAt(warmPlace);
        var shorter = RunPieces(ShortPieces);
        Callgrind.DumpStatsAt(shortPlace);
        var longer = RunPieces(LongPieces);
        Callgrind.DumpStatsAt(longPlace);
        Callgrind.ToggleCollect();
        Callgrind.StopInstrumentation();
        return longer - shorter;

        long RunPieces(int pieces)
        {
            long items = 0;
            for (var i = 0; i < pieces; i++)
            {
                items += loop.Prepare();
                Callgrind.ToggleCollect();
                loop.Run();
                Callgrind.ToggleCollect();
            }

            return items;
        }
    }

    private static void Mark(string name)
    {
        if (RuntimeFeature.IsDynamicCodeSupported && Environment.GetEnvironmentVariable(MarkVariable) is not null)
        {
            var mark = new DynamicMethod($"loop {name}", null, null);
            mark.GetILGenerator().Emit(OpCodes.Ret);
            mark.CreateDelegate<Action>()();
        }
    }
}
