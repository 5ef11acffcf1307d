using System.Globalization;
using System.Text;
using Bench.Files;
using CsvHelper;
using Workloads;

namespace Bench.Results;

/// <summary>A row that can check whether its columns agree with each other.</summary>
internal interface ICheckedRow
{
    /// <summary>Refuses a row that no program can have written.</summary>
    /// <param name="file">The file the row is in, for the error.</param>
    /// <param name="line">Its line, for the error; 0 when it has none yet.</param>
    /// <exception cref="BadInputException">A check fails.</exception>
    void Check(string file, long line);
}

/// <summary>
/// Reads and writes a CSV of rows, with one column per property. A row that is written and read back is the same, to the last bit.
/// </summary>
/// <typeparam name="TRow">The row.</typeparam>
internal static class RowCsv<TRow> where TRow : class, ICheckedRow
{
    /// <summary>All columns, in the order of the record.</summary>
    internal static readonly IReadOnlyList<RowColumn> Columns = RowColumn.AllOf(typeof(TRow));

    private const int LargestRecordBytes = 1 << 20;

    private static readonly CsvReaderOptions ReaderOptions = new()
    {
        Separator = ',',
        TrackLineNumbers = true,
        MaxRecordSize = LargestRecordBytes,
        MalformedData = CsvMalformedDataHandling.Throw,
        FieldCountMismatch = CsvFieldCountHandling.Throw,
        FormatProvider = CultureInfo.InvariantCulture,
    };

    private static readonly CsvWriterOptions WriterOptions = new()
    {
        NewLine = "\n",

        // Quote text that starts or ends with a space, for readers that trim.
        Quoting = CsvQuoting.WhenNeededOrWhitespace,
        FormatProvider = CultureInfo.InvariantCulture,
    };

    /// <summary>Reads all rows of a file.</summary>
    /// <param name="path">The file.</param>
    /// <returns>The rows, in file order. Columns that the record does not have are ignored.</returns>
    /// <exception cref="BadInputException">The file is missing or is not a CSV of such rows.</exception>
    public static IReadOnlyList<TRow> Read(string path) => [.. ReadPlaced(path).Select(placed => placed.Row)];

    /// <summary>Reads all rows of a file, each with its line.</summary>
    /// <param name="path">The file.</param>
    /// <returns>The rows, in file order.</returns>
    /// <exception cref="BadInputException">The file is missing or is not a CSV of such rows.</exception>
    public static IReadOnlyList<Placed<TRow>> ReadPlaced(string path)
    {
        if (!File.Exists(path))
        {
            throw new BadInputException(path, 0, "file", "a CSV of rows", "no such file");
        }

        using var reader = new StreamReader(path, Encoding.UTF8);
        return ReadPlaced(reader, path);
    }

    /// <summary>Reads all rows of a text.</summary>
    /// <param name="text">The CSV.</param>
    /// <param name="name">The file's name, for errors.</param>
    /// <returns>The rows, in order.</returns>
    /// <exception cref="BadInputException">The text is not a CSV of such rows.</exception>
    public static IReadOnlyList<TRow> Read(TextReader text, string name) => [.. ReadPlaced(text, name).Select(placed => placed.Row)];

    private static List<Placed<TRow>> ReadPlaced(TextReader text, string name)
    {
        using var csv = CsvReader.Create(text, ReaderOptions, leaveOpen: true);
        try
        {
            var columns = FindColumns(csv, name);
            var rows = new List<Placed<TRow>>();
            while (csv.Read())
            {
                var row = ReadRow(csv, columns, name);
                row.Check(name, csv.LineNumber);
                rows.Add(new Placed<TRow>(row, name, csv.LineNumber));
            }

            return rows;
        }
        catch (CsvFormatException e)
        {
            throw new BadInputException(name, e.LineNumber, "record", "as many fields as the header, quotes that match", e.Message);
        }
    }

    /// <summary>Writes rows to a file, completely or not at all.</summary>
    /// <param name="path">The file.</param>
    /// <param name="rows">The rows.</param>
    /// <exception cref="BadInputException">A row could not be read back.</exception>
    public static void Write(string path, IReadOnlyList<TRow> rows)
    {
        foreach (var row in rows)
        {
            row.Check(path, 0);
        }

        AtomicFile.Write(path, ToText(rows));
    }

    /// <summary>Appends one row to a file that has a header. It is one write, which is on disk before this method returns.</summary>
    /// <param name="path">The file.</param>
    /// <param name="row">The row.</param>
    /// <exception cref="BadInputException">The row could not be read back.</exception>
    public static void Append(string path, TRow row)
    {
        row.Check(path, 0);
        var text = ToText([row]);
        var record = Encoding.UTF8.GetBytes(text[(text.IndexOf('\n') + 1)..]);
        using var file = new FileStream(path, FileMode.Append, FileAccess.Write, FileShare.Read, bufferSize: 0);
        file.Write(record);
        file.Flush(flushToDisk: true);
    }

    /// <summary>The CSV of rows, header first.</summary>
    /// <param name="rows">The rows.</param>
    /// <returns>The text, with a line feed after each line.</returns>
    public static string ToText(IReadOnlyList<TRow> rows)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using (var csv = CsvWriter.Create(text, WriterOptions, leaveOpen: true))
        {
            csv.WriteRecord([.. Columns.Select(column => column.Name)]);
            foreach (var row in rows)
            {
                csv.WriteRecord([.. Columns.Select(column => column.Cell(row))]);
            }
        }

        return text.ToString();
    }

    private static List<(RowColumn Column, int Index)> FindColumns(CsvReader csv, string name)
    {
        // Exact names: a header that only resembles a column belongs to another program.
        var headers = csv.Headers.ToList();
        var columns = new List<(RowColumn, int)>();
        foreach (var column in Columns)
        {
            var index = headers.IndexOf(column.Name);
            if (index >= 0)
            {
                columns.Add((column, index));
            }
            else if (column.IsRequired)
            {
                throw new BadInputException(name, 1, column.Name, "a column of this name", "no such column");
            }
        }

        return columns;
    }

    private static TRow ReadRow(CsvReader csv, List<(RowColumn Column, int Index)> columns, string name)
    {
        // All required members are set below, but the compiler cannot know that.
        var row = Activator.CreateInstance<TRow>();
        foreach (var (column, index) in columns)
        {
            var cell = csv.GetString(index);
            column.Property.SetValue(
                row,
                column.Parse(cell) ?? throw new BadInputException(name, csv.LineNumber, column.Name, column.Expected, cell));
        }

        return row;
    }
}
