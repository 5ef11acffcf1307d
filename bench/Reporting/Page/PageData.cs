using System.Globalization;
using System.IO.Compression;
using System.Text.Json;
using Bench.Results;

namespace Bench.Reporting.Page;

/// <summary>
/// All rows in the page's format: column by column, because columns compress far better than rows. A column of texts, or of numbers with
/// few distinct values, is a dictionary and a code per row.
/// </summary>
internal static class PageData
{
    /// <summary>Significant digits of a real number; a measurement has fewer. Whole numbers keep all digits.</summary>
    public const int Digits = 5;

    private const int LineLength = 160;
    private const int LargestJson = 1 << 30;

    /// <summary>Sorts numbers by value and texts by character, the same on every machine.</summary>
    private static readonly Comparer<object> CellOrder = Comparer<object>.Create((x, y) =>
        x is string left && y is string right ? string.CompareOrdinal(left, right) : Comparer<object>.Default.Compare(x, y));

    /// <summary>The rows as JSON.</summary>
    /// <param name="rows">The rows, in their order.</param>
    /// <param name="derived">Columns computed from the rows, by name, after those of the results. Their texts may be untrusted.</param>
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

    /// <summary>Packs JSON as text that can be embedded in a page.</summary>
    /// <param name="json">The JSON.</param>
    /// <returns>Base64 of its gzip, in lines. Another version of the compressor may give another text for the same JSON.</returns>
    public static string Pack(byte[] json)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            gzip.Write(json);
        }

        var text = Convert.ToBase64String(packed.GetBuffer(), 0, (int)packed.Length);
        return string.Concat(text.Chunk(LineLength).Select(line => $"{new string(line)}\n"));
    }

    /// <summary>Unpacks a text made by <see cref="Pack"/>.</summary>
    /// <param name="text">The text; untrusted.</param>
    /// <param name="most">Maximum number of bytes to read: a few bytes of gzip can expand to very many.</param>
    /// <returns>The first bytes of the JSON; null if <see cref="Pack"/> cannot have made the text.</returns>
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

    // A seed has more digits than a JavaScript number can hold, and is not a quantity.
    private static object Cell(object value) => value switch
    {
        double real => double.Parse(real.ToString($"G{Digits}", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture),
        ulong name => name.ToString(CultureInfo.InvariantCulture),
        _ => value,
    };

    private static void WriteColumn(Utf8JsonWriter json, string name, object[] cells)
    {
        object[] values = [.. cells.Distinct().Order(CellOrder)];
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
}
