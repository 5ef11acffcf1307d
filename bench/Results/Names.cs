using System.Text.Json;

namespace Bench.Results;

/// <summary>The words for enumeration values in results and on the command line, in kebab-case.</summary>
internal static class Names
{
    /// <summary>The word for a value.</summary>
    /// <typeparam name="TEnum">The enumeration.</typeparam>
    /// <param name="value">The value.</param>
    /// <returns>Lower-case words joined by dashes.</returns>
    public static string Of<TEnum>(TEnum value) where TEnum : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}
