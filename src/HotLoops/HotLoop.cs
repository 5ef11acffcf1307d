namespace HotLoops;

/// <summary>
/// A hot loop that is open. A gate asks it for pieces of work, again and again: inputs are made outside of what is timed, then the loop
/// runs over them.
/// </summary>
/// <remarks>
/// A piece should take from 100 ns to a few milliseconds, and no two pieces should have the same inputs: a branch predictor learns short
/// streams. The same seed must give the same pieces, since both sides of a gate are held against each other over them.
/// </remarks>
public abstract class HotLoop : IDisposable
{
    /// <summary>Makes the inputs of the next piece.</summary>
    /// <returns>How many items <see cref="Run"/> does; above 0.</returns>
    public abstract int Prepare();

    /// <summary>Runs the loop over the piece: all that is timed and counted.</summary>
    public abstract void Run();

    /// <summary>A number that depends on every answer of the last run: both sides must give the same.</summary>
    /// <returns>The number; null when answers are not to be compared.</returns>
    public virtual ulong? Digest() => null;

    /// <inheritdoc/>
    public virtual void Dispose() => GC.SuppressFinalize(this);
}

/// <summary>A hot loop that a program has.</summary>
/// <param name="Name">
/// SUBJECT/LOOP, such as <c>id-table/resolve</c>: loops of one subject are measured one after the other. No spaces.
/// </param>
/// <param name="Open">
/// Opens it, given the seed of its inputs. <see cref="NotSupportedException"/> says why it cannot run here.
/// </param>
public sealed record NamedLoop(string Name, Func<ulong, HotLoop> Open);
