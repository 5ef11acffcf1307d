using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Workloads.Models;

/// <summary>
/// Converts a list to JSON with several elements per line; the default indentation would use a line for every number.
/// </summary>
internal abstract class ModelListJson<T> : JsonConverter<ImmutableArray<T>>
{
    private const int LineLength = 120;

    public sealed override ImmutableArray<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        Require(reader.TokenType == JsonTokenType.StartArray, "a list");
        var elements = ImmutableArray.CreateBuilder<T>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            elements.Add(ReadElement(ref reader));
        }

        return elements.ToImmutable();
    }

    public sealed override void Write(Utf8JsonWriter writer, ImmutableArray<T> value, JsonSerializerOptions options)
    {
        var text = new StringBuilder("[");
        var lineStart = 0;
        foreach (var element in value)
        {
            var shown = Show(element);
            if (text.Length + shown.Length - lineStart > LineLength)
            {
                text.Append('\n');
                lineStart = text.Length;
            }

            text.Append(shown).Append(", ");
        }

        text.Length -= value.IsEmpty ? 0 : 2;

        writer.WriteRawValue(text.Append(']').ToString());
    }

    protected abstract T ReadElement(ref Utf8JsonReader reader);

    protected abstract string Show(T element);

    /// <summary>Reads an element that consists of a list of whole numbers.</summary>
    protected static void ReadNumbers(ref Utf8JsonReader reader, scoped Span<ulong> numbers)
    {
        Require(reader.TokenType == JsonTokenType.StartArray, "a list of numbers");
        foreach (ref var number in numbers)
        {
            Require(
                reader.Read() && reader.TokenType == JsonTokenType.Number && reader.TryGetUInt64(out number),
                "a whole number from 0 to 2^64 - 1");
        }

        Require(reader.Read() && reader.TokenType == JsonTokenType.EndArray, $"{numbers.Length} numbers");
    }

    protected static long CountOf(ulong number)
    {
        Require(number <= long.MaxValue, "a count below 2^63");
        return (long)number;
    }

    protected static void Require(bool condition, string expected)
    {
        if (!condition)
        {
            throw new JsonException($"Expected {expected}.");
        }
    }
}

/// <summary>Converts to <c>[to, count]</c>.</summary>
internal sealed class NextCountsJson : ModelListJson<NextCount>
{
    protected override NextCount ReadElement(ref Utf8JsonReader reader)
    {
        Span<ulong> numbers = stackalloc ulong[2];
        ReadNumbers(ref reader, numbers);
        Require(numbers[0] <= int.MaxValue, "an index");
        return new NextCount((int)numbers[0], CountOf(numbers[1]));
    }

    protected override string Show(NextCount element) => $"[{element.To}, {element.Count}]";
}

/// <summary>Converts to <c>[low, width, count]</c>.</summary>
internal sealed class ValueRangesJson : ModelListJson<ValueRange>
{
    protected override ValueRange ReadElement(ref Utf8JsonReader reader)
    {
        Span<ulong> numbers = stackalloc ulong[3];
        ReadNumbers(ref reader, numbers);
        return new ValueRange(numbers[0], numbers[1], CountOf(numbers[2]));
    }

    protected override string Show(ValueRange element) => $"[{element.Low}, {element.Width}, {element.Count}]";
}

/// <summary>Converts to objects with named fields, one per line.</summary>
internal sealed class ShapesJson : ModelListJson<ShapeCount>
{
    protected override ShapeCount ReadElement(ref Utf8JsonReader reader) =>
        JsonSerializer.Deserialize(ref reader, ShapeJson.Default.ShapeCount);

    protected override string Show(ShapeCount element) => JsonSerializer.Serialize(element, ShapeJson.Default.ShapeCount);
}
