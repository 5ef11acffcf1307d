using System.Diagnostics;

namespace Bench.Lifetime;

/// <summary>A thread that updates a registry so many times a second for as long as readers are timed.</summary>
internal sealed class Churn : IDisposable
{
    private const int UpdatesAtOnce = 2;
    private readonly Action comeAndGo;
    private readonly Action letGo;
    private readonly long ticksBetween;
    private readonly Thread thread;
    private Exception? failure;
    private volatile bool isOver;

    /// <summary>Starts updating.</summary>
    /// <param name="comeAndGo">A provider comes and goes: two updates.</param>
    /// <param name="updatesPerSecond">
    /// Updates a second that are tried for; who cannot make so many makes as many as there is time for.
    /// </param>
    /// <param name="letGo">
    /// Ends the reader's use of what it has entered: an update that waits for it would wait for ever once it no longer reads.
    /// </param>
    public Churn(Action comeAndGo, int updatesPerSecond, Action letGo)
    {
        this.comeAndGo = comeAndGo;
        this.letGo = letGo;
        ticksBetween = Stopwatch.Frequency * UpdatesAtOnce / updatesPerSecond;
        thread = new Thread(Update) { IsBackground = true, Name = "churn" };
        thread.Start();
    }

    /// <summary>Ends it.</summary>
    /// <exception cref="InvalidOperationException">An update failed.</exception>
    public void Dispose()
    {
        isOver = true;
        letGo();
        thread.Join();
        if (failure is not null)
        {
            throw new InvalidOperationException("An update failed while readers were timed.", failure);
        }
    }

    private void Update()
    {
        try
        {
            var next = Stopwatch.GetTimestamp();
            while (!isOver)
            {
                if (Stopwatch.GetTimestamp() < next)
                {
                    // A sleep is too long for 10 000 a second, and a loop would take the processor's power from the reader beside it.
                    Thread.SpinWait(20);
                    continue;
                }

                comeAndGo();
                next = Math.Max(next + ticksBetween, Stopwatch.GetTimestamp() - ticksBetween);
            }
        }
        catch (Exception error)
        {
            failure = error;
        }
    }
}
