using System.Diagnostics;
using System.Globalization;
using System.Numerics;
using HotLoops;
using Workloads;

namespace Bench.Gate.Programs;

/// <summary>A running program of hot loops: each request is one line, and so is its answer (<see cref="HotLoopProgram"/>).</summary>
internal sealed class LoopProgram : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);
    private readonly Process process;
    private readonly CancellationToken cancellation;
    private readonly string name;
    private readonly List<string> said = [];
    private bool isOver;

    private LoopProgram(Process process, string name, CancellationToken cancellation)
    {
        (this.process, this.name, this.cancellation) = (process, name, cancellation);
        process.ErrorDataReceived += (_, line) => Keep(line.Data);
        process.BeginErrorReadLine();
        if (ReadLine() is var first && first != HotLoopProgram.Greeting)
        {
            throw Unexpected(HotLoopProgram.Greeting, first);
        }

        var loops = new List<string>();
        for (var line = ReadLine(); line != "ready"; line = ReadLine())
        {
            loops.Add(line.StartsWith("loop ", StringComparison.Ordinal) ? line["loop ".Length..] : throw Unexpected("loop NAME", line));
        }

        Loops = loops.Distinct().Count() == loops.Count && loops.Count > 0 && loops.TrueForAll(IsName)
            ? loops
            : throw Unexpected("loops of different names without spaces", string.Join(' ', loops));
    }

    /// <summary>The loops of the program, in its order.</summary>
    public IReadOnlyList<string> Loops { get; }

    /// <summary>The subject of a loop: the part of its name before the last slash.</summary>
    public static string SubjectOf(string loop) => loop.LastIndexOf('/') is var slash and > 0 ? loop[..slash] : loop;

    /// <summary>Starts a program in a folder and reads the names of its loops.</summary>
    /// <param name="command">The program and its arguments.</param>
    /// <param name="folder">The folder that it runs in.</param>
    /// <param name="environment">Environment variables of the program; the last of a name wins.</param>
    /// <param name="inherits">Whether it also inherits this process's environment variables.</param>
    /// <param name="cancellation">Ends the program.</param>
    /// <exception cref="BadInputException">The program does not exist, or does not follow the protocol.</exception>
    public static LoopProgram Start(
        IReadOnlyList<string> command, string folder, IEnumerable<KeyValuePair<string, string>> environment, bool inherits,
        CancellationToken cancellation)
    {
        var start = new ProcessStartInfo(command[0], command.Skip(1))
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder,
        };
        if (!inherits)
        {
            start.Environment.Clear();
        }

        foreach (var (variable, value) in environment)
        {
            start.Environment[variable] = value;
        }

        var process = new Process { StartInfo = start };
        var name = string.Join(' ', command);
        try
        {
            process.Start();
            return new LoopProgram(process, name, cancellation);
        }
        catch (System.ComponentModel.Win32Exception error)
        {
            throw new BadInputException(name, 0, "program", "a program that can be run", error.Message);
        }
        catch
        {
            End(process);
            throw;
        }
    }

    /// <summary>Pins the program to one of the processors that this process may use. Large numbers wrap around.</summary>
    public void PinTo(int turn)
    {
        if (OperatingSystem.IsLinux() || OperatingSystem.IsWindows())
        {
            using var current = Process.GetCurrentProcess();
            var allowed = (ulong)current.ProcessorAffinity;
            var processors = Enumerable.Range(0, BitOperations.Log2(allowed) + 1).Where(number => ((allowed >> number) & 1) != 0).ToArray();
            process.ProcessorAffinity = (nint)(1UL << processors[turn % processors.Length]);
        }
    }

    /// <summary>Opens a loop. Returns the reason why it cannot run here; null when it is open.</summary>
    public string? Open(string loop, ulong seed) => Ask($"open {loop} {seed}").Split(' ', 2) switch
    {
        ["opened"] => null,
        ["refused", var reason] => reason,
        var answer => throw Unexpected("opened or refused REASON", string.Join(' ', answer)),
    };

    /// <summary>Runs the open loop over a number of items, or a few more. Returns nanoseconds per item.</summary>
    public double Run(long items) => Ask($"run {items}").Split(' ') switch
    {
        ["ns", var text] when double.TryParse(text, CultureInfo.InvariantCulture, out var ns) && double.IsFinite(ns) && ns > 0 => ns,
        var answer => throw Unexpected("ns NUMBER", string.Join(' ', answer)),
    };

    /// <summary>Computes a number from all answers of the open loop over a number of items; null when the loop has none.</summary>
    public string? Digest(long items) => Ask($"digest {items}").Split(' ') switch
    {
        ["digest", "none"] => null,
        ["digest", var digest] => digest,
        var answer => throw Unexpected("digest HEX", string.Join(' ', answer)),
    };

    /// <summary>
    /// Counts the open loop, under callgrind. Returns by how many items the long run is longer than the short one; null when the program
    /// cannot count.
    /// </summary>
    public long? Count() => Ask("count").Split(' ') switch
    {
        ["counted", var text]
            when long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var items) && items > 0 => items,
        ["unknown", ..] => null,
        var answer => throw Unexpected("counted ITEMS", string.Join(' ', answer)),
    };

    public void Close()
    {
        if (Ask("close") is var answer && answer != "closed")
        {
            throw Unexpected("closed", answer);
        }
    }

    /// <summary>Lets the program end by itself, and waits for it.</summary>
    public void Finish()
    {
        isOver = true;
        process.StandardInput.Close();
        if (!process.WaitForExit(Patience) || process.ExitCode != 0)
        {
            throw Unexpected("exit code 0", process.HasExited ? $"{process.ExitCode}" : "nothing");
        }
    }

    /// <inheritdoc/>
    public void Dispose() => End(process);

    private static bool IsName(string name) => name.Length > 0 && name.All(letter => letter > ' ' && letter < 0x7f);

    private static void End(Process process)
    {
        try
        {
            process.Kill(entireProcessTree: true);
            process.WaitForExit();
        }
        catch (InvalidOperationException)
        {
            // The process never started.
        }

        process.Dispose();
    }

    private string Ask(string line)
    {
        try
        {
            process.StandardInput.Write(line + "\n");
            process.StandardInput.Flush();
        }
        catch (IOException)
        {
            throw Unexpected($"an answer to '{line}'", "the end of the program");
        }

        return ReadLine();
    }

    private string ReadLine()
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(Patience);
        try
        {
            return process.StandardOutput.ReadLineAsync(patience.Token).AsTask().GetAwaiter().GetResult()
                ?? throw Unexpected("an answer", "the end of the program");
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            throw Unexpected("an answer", $"none in {Patience.TotalMinutes} minutes");
        }
    }

    private void Keep(string? line)
    {
        lock (said)
        {
            if (line is not null && said.Count < 10)
            {
                said.Add(line);
            }
        }
    }

    private BadInputException Unexpected(string expected, string found)
    {
        if (!isOver)
        {
            process.WaitForExit(TimeSpan.FromMilliseconds(200));
        }

        lock (said)
        {
            return new BadInputException(name, 0, "protocol", expected, said.Count == 0 ? found : $"{found}: {string.Join("; ", said)}");
        }
    }
}
