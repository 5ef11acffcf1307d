using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Bench.Results;

namespace Bench.Reporting.Page;

/// <summary>
/// All rows as the page carries them: column by column, since a column compresses far better than a row. A text, and a number that has few
/// values, is a dictionary and a code per row.
/// </summary>
internal static class PageData
{
    /// <summary>Significant digits of a real number; a measurement has fewer. Whole numbers keep all of theirs.</summary>
    public const int Digits = 5;

    private const int LineLength = 160;
    private const int LargestJson = 1 << 30;

    /// <summary>The rows as JSON.</summary>
    /// <param name="rows">The rows, in their order.</param>
    /// <param name="derived">Columns that are made of the rows, by name, behind those of the results. Their texts may be untrusted.</param>
    /// <returns>UTF-8: <c>{rows, columns: [{name, values, codes} or {name, cells}]}</c>.</returns>
    public static byte[] Json(IReadOnlyList<ResultRow> rows, IReadOnlyList<(string Name, Func<ResultRow, string> Text)> derived)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteNumber("rows", rows.Count);
            json.WriteStartArray("columns");
            foreach (var column in RowCsv<ResultRow>.Columns)
            {
                WriteColumn(json, column.Name, [.. rows.Select(row => Cell(column.Property.GetValue(row)!))]);
            }

            foreach (var (name, text) in derived)
            {
                WriteColumn(json, name, [.. rows.Select(text)]);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return buffer.ToArray();
    }

    /// <summary>JSON as text that can stand in a page.</summary>
    /// <param name="json">The JSON.</param>
    /// <returns>Base64 of its gzip, in lines. The same JSON may give another text with another version of the compressor.</returns>
    public static string Pack(byte[] json)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            gzip.Write(json);
        }

        var text = Convert.ToBase64String(packed.GetBuffer(), 0, (int)packed.Length);
        var lines = new StringBuilder();
        for (var start = 0; start < text.Length; start += LineLength)
        {
            lines.Append(text.AsSpan(start, Math.Min(LineLength, text.Length - start))).Append('\n');
        }

        return lines.ToString();
    }

    /// <summary>The JSON of a text that <see cref="Pack"/> made.</summary>
    /// <param name="text">The text: anyone's.</param>
    /// <param name="most">Bytes that are read at most: a few bytes of gzip can stand for very many.</param>
    /// <returns>The first bytes of it; null when it is nothing that <see cref="Pack"/> can have made.</returns>
    public static byte[]? Unpack(string text, int most = LargestJson)
    {
        try
        {
            using var gzip = new GZipStream(new MemoryStream(Convert.FromBase64String(text)), CompressionMode.Decompress);
            using var json = new MemoryStream();
            var piece = new byte[1 << 16];
            while (json.Length < most && gzip.Read(piece, 0, (int)Math.Min(piece.Length, most - json.Length)) is > 0 and var read)
            {
                json.Write(piece, 0, read);
            }

            return json.ToArray();
        }
        catch (Exception e) when (e is FormatException or InvalidDataException)
        {
            return null;
        }
    }

    // A seed has more digits than the numbers of a script, and is no quantity anyway.
    private static object Cell(object value) => value switch
    {
        double real => double.Parse(real.ToString($"G{Digits}", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture),
        ulong name => name.ToString(CultureInfo.InvariantCulture),
        _ => value,
    };

    private static void WriteColumn(Utf8JsonWriter json, string name, object[] cells)
    {
        object[] values = [.. cells.Distinct().Order(CellOrder.Instance)];
        var isDictionary = cells is not [double or long or int, ..] || values.Length <= cells.Length / 2;
        json.WriteStartObject();
        json.WriteString("name", name);
        WriteCells(json, isDictionary ? "values" : "cells", isDictionary ? values : cells);
        if (isDictionary)
        {
            var codes = values.Select((value, code) => (value, code)).ToDictionary(pair => pair.value, pair => pair.code);
            WriteCells(json, "codes", [.. cells.Select(cell => (object)codes[cell])]);
        }

        json.WriteEndObject();
    }

    private static void WriteCells(Utf8JsonWriter json, string name, object[] cells)
    {
        json.WriteStartArray(name);
        foreach (var cell in cells)
        {
            switch (cell)
            {
                case string text: json.WriteStringValue(text); break;
                case bool flag: json.WriteBooleanValue(flag); break;
                case double real: json.WriteNumberValue(real); break;
                default: json.WriteNumberValue(Convert.ToInt64(cell, CultureInfo.InvariantCulture)); break;
            }
        }

        json.WriteEndArray();
    }

    /// <summary>Numbers by size, texts by their characters: the same on every machine.</summary>
    private sealed class CellOrder : IComparer<object>
    {
        public static CellOrder Instance { get; } = new();

        public int Compare(object? x, object? y) =>
            x is string left && y is string right ? string.CompareOrdinal(left, right) : Comparer<object>.Default.Compare(x, y);
    }
}
