using System.Globalization;

namespace Bench.Measuring;

/// <summary>The second-level cache of this machine's first processor.</summary>
internal static class SecondLevelCache
{
    private const string Size = "/sys/devices/system/cpu/cpu0/cache/index2/size";
    private const int UsualKib = 1024;

    /// <summary>Its size in bytes; 1 MiB if the system does not report it.</summary>
    public static int Bytes { get; } = Read() << 10;

    private static int Read()
    {
        try
        {
            var text = File.ReadAllText(Size).Trim();
            return text.EndsWith('K') && int.TryParse(text[..^1], NumberStyles.None, CultureInfo.InvariantCulture, out var kib) && kib > 0
                ? kib
                : UsualKib;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return UsualKib;
        }
    }
}
