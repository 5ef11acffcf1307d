namespace Workloads.Recordings.Reading;

/// <summary>The first line of a file that may be comma-separated values, from which the formats recognise a file.</summary>
internal readonly ref struct CsvHead(ReadOnlySpan<byte> head)
{
    private readonly ReadOnlySpan<byte> line = TextHead.FirstLine(head);

    /// <summary>How many fields it has.</summary>
    public int Count => line.Count((byte)',') + 1;

    /// <summary>Whether the line consists of these column names.</summary>
    public bool Is(string header) => System.Text.Ascii.Equals(line, header);

    /// <summary>A field, without blanks around it; empty when there is none.</summary>
    public ReadOnlySpan<byte> this[int index]
    {
        get
        {
            var rest = line;
            for (; index > 0; index--)
            {
                rest = rest[(rest.IndexOf((byte)',') + 1)..];
            }

            var comma = rest.IndexOf((byte)',');
            return (comma < 0 ? rest : rest[..comma]).Trim(" \t"u8);
        }
    }

    /// <summary>Whether fields consist of decimal digits only.</summary>
    public bool AreNumbers(params ReadOnlySpan<int> indices)
    {
        foreach (var index in indices)
        {
            var field = this[index];
            if (field.IsEmpty || field.ContainsAnyExceptInRange((byte)'0', (byte)'9'))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a field is a number with a fraction.</summary>
    public bool IsFraction(int index)
    {
        var field = this[index];
        var whole = Digits.Decimal(field, out _);
        return whole > 0
            && whole + 1 < field.Length
            && field[whole] == '.'
            && !field[(whole + 1)..].ContainsAnyExceptInRange((byte)'0', (byte)'9');
    }
}
