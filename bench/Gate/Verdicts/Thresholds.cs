using System.Globalization;
using CsvHelper;
using Workloads;

namespace Bench.Gate.Verdicts;

/// <summary>
/// The practical thresholds of the loops and subjects that have their own: <c>.ci/gate-thresholds.csv</c>, with the columns name, percent
/// and reason.
/// </summary>
internal static class Thresholds
{
    private const int NameColumn = 0;
    private const int PercentColumn = 1;
    private const int ReasonColumn = 2;
    private static readonly string[] Columns = ["name", "percent", "reason"];
    private static readonly CsvReaderOptions Options = new()
    {
        Separator = ',',
        TrackLineNumbers = true,
        MalformedData = CsvMalformedDataHandling.Throw,
        FieldCountMismatch = CsvFieldCountHandling.Throw,
        FormatProvider = CultureInfo.InvariantCulture,
    };

    /// <summary>Reads the thresholds as shares, by name: none when the file does not exist.</summary>
    /// <exception cref="BadInputException">A line is not valid.</exception>
    public static IReadOnlyDictionary<string, double> Read(string path)
    {
        var thresholds = new Dictionary<string, double>(StringComparer.Ordinal);
        if (!File.Exists(path))
        {
            return thresholds;
        }

        using var text = new StreamReader(path);
        using var csv = CsvReader.Create(text, Options, leaveOpen: true);
        try
        {
            if (!csv.Headers.SequenceEqual(Columns))
            {
                throw new BadInputException(path, 1, "header", string.Join(',', Columns), string.Join(',', csv.Headers));
            }

            while (csv.Read())
            {
                var percent = csv.GetString(PercentColumn);
                if (csv.GetString(ReasonColumn).Length == 0)
                {
                    throw new BadInputException(path, csv.LineNumber, "reason", "why this loop has its own threshold", "nothing");
                }

                thresholds[csv.GetString(NameColumn)] =
                    double.TryParse(percent, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
                    && value is > 0 and <= 100
                        ? value / 100
                        : throw new BadInputException(path, csv.LineNumber, "percent", "above 0, up to 100", percent);
            }
        }
        catch (CsvFormatException error)
        {
            throw new BadInputException(path, error.LineNumber, "record", "as many fields as the header, quotes that match", error.Message);
        }

        return thresholds;
    }
}
