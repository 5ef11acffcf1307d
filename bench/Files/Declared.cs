using System.Collections.Immutable;
using System.Reflection;

namespace Bench.Files;

/// <summary>
/// A catalogue: every value of a type that a file of this program declares in a public static property of a static class. The file is
/// the registration: a new file adds a value.
/// </summary>
public static class Declared
{
    /// <summary>Collects the values of a type.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <returns>The values, in the order of the names of the classes that declare them.</returns>
    public static ImmutableArray<T> Of<T>() =>
    [
        .. typeof(Declared).Assembly.GetTypes()
            .Where(type => type is { IsAbstract: true, IsSealed: true })
            .OrderBy(type => type.FullName, StringComparer.Ordinal)
            .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(property => property.PropertyType == typeof(T))
            .Select(property => (T)property.GetValue(null)!),
    ];
}
