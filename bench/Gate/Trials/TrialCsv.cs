using System.Globalization;
using System.Reflection;
using CsvHelper;
using Workloads;

namespace Bench.Gate.Trials;

/// <summary>The CSV of trials: a column per property of <see cref="TrialRow"/>.</summary>
internal static class TrialCsv
{
    private static readonly PropertyInfo[] Columns = typeof(TrialRow).GetProperties();
    private static readonly CsvWriterOptions Writing = new() { NewLine = "\n", FormatProvider = CultureInfo.InvariantCulture };
    private static readonly CsvReaderOptions Reading = new()
    {
        Separator = ',',
        TrackLineNumbers = true,
        MalformedData = CsvMalformedDataHandling.Throw,
        FieldCountMismatch = CsvFieldCountHandling.Throw,
        FormatProvider = CultureInfo.InvariantCulture,
    };

    /// <summary>Reads all rows; none when there is no file.</summary>
    /// <exception cref="BadInputException">A line that is not a trial's.</exception>
    public static IReadOnlyList<TrialRow> Read(string path)
    {
        if (!File.Exists(path))
        {
            return [];
        }

        using var text = new StreamReader(path);
        using var csv = CsvReader.Create(text, Reading, leaveOpen: true);
        try
        {
            if (!csv.Headers.SequenceEqual(Columns.Select(Name)))
            {
                throw new BadInputException(path, 1, "header", string.Join(',', Columns.Select(Name)), string.Join(',', csv.Headers));
            }

            var rows = new List<TrialRow>();
            while (csv.Read())
            {
                var row = Activator.CreateInstance<TrialRow>();
                for (var i = 0; i < Columns.Length; i++)
                {
                    Columns[i].SetValue(row, Parse(path, csv.LineNumber, Columns[i], csv.GetString(i)));
                }

                rows.Add(row);
            }

            return rows;
        }
        catch (CsvFormatException error)
        {
            throw new BadInputException(path, error.LineNumber, "record", "as many fields as the header, quotes that match", error.Message);
        }
    }

    /// <summary>Appends the rows of one trial, on disk before this returns.</summary>
    public static void Append(string path, IEnumerable<TrialRow> rows)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        using var file = new FileStream(path, FileMode.Append, FileAccess.Write, FileShare.Read);
        using var text = new StreamWriter(file);
        using (var csv = CsvWriter.Create(text, Writing, leaveOpen: true))
        {
            if (file.Length == 0)
            {
                csv.WriteRecord([.. Columns.Select(Name)]);
            }

            foreach (var row in rows)
            {
                csv.WriteRecord([.. Columns.Select(column => Convert.ToString(column.GetValue(row), CultureInfo.InvariantCulture)!)]);
            }
        }

        text.Flush();
        file.Flush(flushToDisk: true);
    }

    private static string Name(PropertyInfo column) => column.Name.ToLowerInvariant();

    private static object Parse(string path, long line, PropertyInfo column, string text)
    {
        try
        {
            return Convert.ChangeType(text, column.PropertyType, CultureInfo.InvariantCulture);
        }
        catch (FormatException)
        {
            throw new BadInputException(path, line, Name(column), column.PropertyType.Name, text);
        }
    }
}
