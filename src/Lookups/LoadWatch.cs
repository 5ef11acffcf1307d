using System.Runtime.CompilerServices;

namespace Lookups;

/// <summary>
/// Observes every load that a lookup makes from its structure. The lookup is compiled once for each observer: with <see cref="Unwatched"/>
/// no code of the observer remains, with <see cref="LineWatch"/> the same lookup code counts its cache lines.
/// </summary>
public unsafe interface ILoadWatch
{
    /// <summary>Called before each load.</summary>
    void Load(void* address, int bytes = 8);
}

/// <summary>An observer that does nothing and costs nothing.</summary>
public readonly struct Unwatched : ILoadWatch
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public unsafe void Load(void* address, int bytes)
    {
        // Empty: every timed loop uses this observer.
    }
}

/// <summary>Records the distinct cache lines that one lookup touches, in the order of their first touch.</summary>
/// <param name="lines">The set to fill, owned by the caller.</param>
public readonly unsafe struct LineWatch(LineSet* lines) : ILoadWatch
{
    /// <inheritdoc/>
    public void Load(void* address, int bytes)
    {
        lines->Loads++;
        for (var line = (nuint)address / LineSet.LineBytes; line <= ((nuint)address + (nuint)bytes - 1) / LineSet.LineBytes; line++)
        {
            lines->Add(line);
        }
    }
}

/// <summary>Up to <see cref="Capacity"/> distinct cache lines.</summary>
public unsafe struct LineSet
{
    /// <summary>Size of a cache line in bytes.</summary>
    public const int LineBytes = 64;

    /// <summary>Maximum number of lines kept. A scan may touch more; those are counted without a check for duplicates.</summary>
    public const int Capacity = 512;

    private fixed ulong lines[Capacity];

    /// <summary>Number of lines.</summary>
    public int Count { get; private set; }

    /// <summary>Number of loads that touched them; a load of several lines counts once.</summary>
    public int Loads { get; set; }

    /// <summary>Copies the addresses of all lines that are kept.</summary>
    /// <param name="addresses">Room for <see cref="Capacity"/> of them.</param>
    /// <returns>How many there are.</returns>
    public readonly int CopyTo(Span<nuint> addresses)
    {
        var kept = Math.Min(Count, Capacity);
        for (var i = 0; i < kept; i++)
        {
            addresses[i] = (nuint)lines[i] * LineBytes;
        }

        return kept;
    }

    /// <summary>Removes all lines.</summary>
    public void Clear() => Count = Loads = 0;

    /// <summary>Adds a line unless the set already holds it.</summary>
    /// <param name="line">Its address divided by its size.</param>
    public void Add(nuint line)
    {
        for (var i = Math.Min(Count, Capacity) - 1; i >= 0; i--)
        {
            if (lines[i] == line)
            {
                return;
            }
        }

        if (Count < Capacity)
        {
            lines[Count] = line;
        }

        Count++;
    }
}
