using System.Globalization;
using System.Reflection;
using System.Text.Json;

namespace Bench.Results;

/// <summary>
/// The CSV column of one property of a row. Every property that can be set is a column, so a property added to the record needs no change
/// here.
/// </summary>
/// <param name="Name">The column's name.</param>
/// <param name="IsRequired">Whether a file without the column is refused, as for every property that is <c>required</c>.</param>
/// <param name="Expected">Description of a valid cell, for errors.</param>
/// <param name="Property">The property.</param>
/// <param name="Parse">Parses a cell; null if the cell is not valid.</param>
internal sealed record RowColumn(
    string Name, bool IsRequired, string Expected, PropertyInfo Property, Func<string, object?> Parse)
{
    private const NumberStyles Real = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    /// <summary>The columns of a record, in the order of its properties.</summary>
    public static IReadOnlyList<RowColumn> AllOf(Type row) =>
        [.. row.GetProperties().Where(property => property.CanWrite).OrderBy(property => property.MetadataToken).Select(Of)];

    /// <summary>The name of a property's column.</summary>
    public static string NameOf(string property) => JsonNamingPolicy.SnakeCaseLower.ConvertName(property);

    /// <summary>The cell of a row: the shortest text that reads back as the same value.</summary>
    public string Cell(object row) => Property.GetValue(row) switch
    {
        string text => CellGuard.Guard(text),
        bool flag => flag ? "true" : "false",
        double real => real.ToString("R", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        var other => throw new NotSupportedException($"{Name}: {other?.GetType()}"),
    };

    private static RowColumn Of(PropertyInfo property)
    {
        var name = NameOf(property.Name);

        // By name, because ScottPlot brings a public attribute of the same name.
        var required = property.CustomAttributes.Any(attribute => attribute.AttributeType.Name == "RequiredMemberAttribute");
        var (expected, parse) = Cells(property.PropertyType);
        return new RowColumn(name, required, expected, property, parse);
    }

    private static (string Expected, Func<string, object?> Parse) Cells(Type type) =>
        Type.GetTypeCode(type) switch
        {
            TypeCode.String => ("text", CellGuard.Unguard),
            TypeCode.Boolean => ("true or false", cell => bool.TryParse(cell, out var flag) ? flag : null),
            TypeCode.Int32 => Whole<int>(),
            TypeCode.Int64 => Whole<long>(),
            TypeCode.UInt64 => Whole<ulong>(),
            TypeCode.Double => (
                "a finite number, 0 or more",
                cell =>
                    double.TryParse(cell, Real, CultureInfo.InvariantCulture, out var real) && double.IsFinite(real) && real >= 0
                        ? real
                        : null),
            _ => throw new NotSupportedException($"no CSV cell for {type}"),
        };

    // Digits only: no count in a results file can be negative.
    private static (string Expected, Func<string, object?> Parse) Whole<T>()
        where T : struct, IParsable<T> =>
        (
            "a whole number, 0 or more",
            cell =>
                cell.Length > 0 && cell.All(char.IsAsciiDigit) && T.TryParse(cell, CultureInfo.InvariantCulture, out var whole)
                    ? whole
                    : null);
}
