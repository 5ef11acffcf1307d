using System.Runtime.CompilerServices;

namespace Lookups;

/// <summary>
/// Is told of every load a lookup makes from its structure. The lookup is compiled once for each watch: with <see cref="Unwatched"/>
/// nothing of it is left, with <see cref="LineWatch"/> the very same code counts its cache lines.
/// </summary>
public unsafe interface ILoadWatch
{
    /// <summary>A load is about to be made.</summary>
    /// <param name="address">Its first byte.</param>
    /// <param name="bytes">Its length in bytes.</param>
    void Load(void* address, int bytes = 8);
}

/// <summary>Watches nothing and costs nothing.</summary>
public readonly struct Unwatched : ILoadWatch
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public unsafe void Load(void* address, int bytes)
    {
        // Nothing: this is the watch of every loop that is timed.
    }
}

/// <summary>Notes the distinct cache lines that one lookup touches, in the order of their first touch.</summary>
/// <param name="lines">Room for them, owned by the caller.</param>
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

    /// <summary>Most lines that are kept; a scan may touch more, which are counted but not told apart.</summary>
    public const int Capacity = 512;

    private fixed ulong lines[Capacity];

    /// <summary>Number of lines.</summary>
    public int Count { get; private set; }

    /// <summary>Number of loads that touched them; what is read at once counts once.</summary>
    public int Loads { get; set; }

    /// <summary>The addresses of the lines, as far as they are kept, for one who takes them all at once.</summary>
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

    /// <summary>Forgets all lines.</summary>
    public void Clear() => Count = Loads = 0;

    /// <summary>Adds a line that is not there yet.</summary>
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
