using System.ComponentModel;
using Bench.Gate;

namespace Probe;

/// <summary>
/// Runs every hot loop of one of the two builds under callgrind: warm, a short run, a long run, with a dump after each. Structures are
/// built with instrumentation off, so that a plan that takes seconds takes seconds.
/// </summary>
/// <remarks>Arguments: 0 or 1 for the build, the file of bios, then names of encodings, or none for all.</remarks>
internal static unsafe class Counter
{
    /// <summary>Before anything is counted: caches fill, predictors settle.</summary>
    private const int WarmChunks = 2;

    /// <summary>What is subtracted, with all that is not the bios'.</summary>
    private const int ShortChunks = 1;

    private static int Main(string[] arguments)
    {
        var table = default(SideTable);
        if (arguments[0] == "0")
        {
            BaseSide.Export((nint)(&table));
        }
        else
        {
            HeadSide.Export((nint)(&table));
        }

        using var bios = new CountedBios(File.ReadAllBytes(arguments[1]), table.BioBytes, table.DmaSegmentBytes);
        var wanted = arguments.Skip(2).Select(Parse).ToDictionary(w => w.Name, w => w.Injected);
        var line = stackalloc byte[1024];
        for (var i = 0; i < table.Encodings; i++)
        {
            var description = System.Text.Encoding.UTF8.GetString(line, table.Describe(i, line, 1024));
            var name = description[..description.IndexOf('\t', StringComparison.Ordinal)];
            if (wanted.Count > 0 && !wanted.ContainsKey(name))
            {
                continue;
            }

            try
            {
                var handle = table.Open(i, bios.Scene, wanted.GetValueOrDefault(name));
                if (handle != 0)
                {
                    Count(ref table, handle, name, bios);
                    table.Close(handle);
                }
            }
            catch (Exception error) when (error is Win32Exception or OutOfMemoryException)
            {
                // Valgrind has 128 GiB of addresses for a program, and a memmap of all physical addresses may ask for more.
                Console.Out.WriteLine($"{name}: {error.Message}");
            }
        }

        return 0;
    }

    private static (string Name, int Injected) Parse(string text)
    {
        var parts = text.Split('=');
        return (parts[0], parts.Length > 1 ? int.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture) : 0);
    }

    private static void Count(ref SideTable table, nint handle, string name, CountedBios bios)
    {
        var warmPlace = stackalloc byte[Callgrind.PlaceBytes];
        var shortPlace = stackalloc byte[Callgrind.PlaceBytes];
        var longPlace = stackalloc byte[Callgrind.PlaceBytes];
        Callgrind.Name(warmPlace, "warm");
        Callgrind.StartInstrumentation();
        Callgrind.ToggleCollect();
        foreach (var loop in bios.Loops)
        {
            // Between two dumps nothing is counted but the loop and the requests themselves.
            Callgrind.Name(shortPlace, $"{name}/{loop.Stream}/{loop.Loop}/short");
            Callgrind.Name(longPlace, $"{name}/{loop.Stream}/{loop.Loop}/long");
            RunChunks(ref table, handle, loop, bios, 0, WarmChunks);
            Callgrind.DumpStatsAt(warmPlace);
            RunChunks(ref table, handle, loop, bios, WarmChunks, ShortChunks);
            Callgrind.DumpStatsAt(shortPlace);
            RunChunks(ref table, handle, loop, bios, WarmChunks + ShortChunks, loop.Chunks.Length - WarmChunks - ShortChunks);
            Callgrind.DumpStatsAt(longPlace);
        }

        Callgrind.ToggleCollect();
        Callgrind.StopInstrumentation();
    }

    /// <summary>Each chunk's bios are new, and in the nearest cache, as after they were made.</summary>
    private static void RunChunks(ref SideTable table, nint handle, CountedLoop loop, CountedBios bios, int from, int count)
    {
        for (var i = from; i < from + count; i++)
        {
            var chunk = loop.Chunks[i];
            table.Take(handle, (SubmittedBio*)chunk.Bios, chunk.Count, bios.BufferLayout);
            Callgrind.ToggleCollect();
            table.Run(handle, (int)loop.Loop, bios.BufferLayout, chunk.Count, (byte*)chunk.Segments, chunk.SegmentCount, bios.Mapped);
            Callgrind.ToggleCollect();
        }
    }
}
