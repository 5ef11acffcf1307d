namespace HotLoops;

/// <summary>
/// An open hot loop. A gate runs it piece by piece: the inputs of a piece are made outside the timed code, then the loop runs over them.
/// </summary>
/// <remarks>
/// A piece should take from 100 ns to a few milliseconds. No two pieces should have the same inputs: a branch predictor learns short
/// streams. The same seed must give the same pieces, because a gate compares both sides over them.
/// </remarks>
public abstract class HotLoop : IDisposable
{
    /// <summary>Makes the inputs of the next piece.</summary>
    /// <returns>The number of items that <see cref="Run"/> does; above 0.</returns>
    public abstract int Prepare();

    /// <summary>Runs the loop over the piece. Only this call is timed and counted.</summary>
    public abstract void Run();

    /// <summary>Computes a number that depends on every answer of the last run. Both sides must give the same number.</summary>
    /// <returns>The number; null when the answers cannot be compared.</returns>
    public virtual ulong? Digest() => null;

    /// <inheritdoc/>
    public virtual void Dispose() => GC.SuppressFinalize(this);
}

/// <summary>A hot loop of a program.</summary>
/// <param name="Name">
/// SUBJECT/LOOP, such as <c>id-table/resolve</c>: the loops of one subject are measured one after the other. No spaces.
/// </param>
/// <param name="Open">
/// Opens the loop with the seed of its inputs. Throws <see cref="NotSupportedException"/>, with the reason as the message, when the loop
/// cannot run here.
/// </param>
public sealed record NamedLoop(string Name, Func<ulong, HotLoop> Open);
