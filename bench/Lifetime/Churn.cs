using System.Diagnostics;

namespace Bench.Lifetime;

/// <summary>A thread that updates a registry at a given rate while readers are timed.</summary>
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
    /// <param name="comeAndGo">Registers and removes a provider: two updates.</param>
    /// <param name="updatesPerSecond">
    /// The target rate of updates per second. If an update takes longer, the thread makes as many as it can.
    /// </param>
    /// <param name="letGo">
    /// Ends the reader's use of its snapshot. Otherwise an update that waits for a reader that no longer reads would wait forever.
    /// </param>
    public Churn(Action comeAndGo, int updatesPerSecond, Action letGo)
    {
        this.comeAndGo = comeAndGo;
        this.letGo = letGo;
        ticksBetween = Stopwatch.Frequency * UpdatesAtOnce / updatesPerSecond;
        thread = new Thread(Update) { IsBackground = true, Name = "churn" };
        thread.Start();
    }

    /// <summary>Ends the thread.</summary>
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
                    // A sleep is too long for 10 000 updates a second, and a busy loop would take processor time from the reader on the
                    // same core.
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
