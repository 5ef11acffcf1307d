using System.Text;

namespace Workloads.Recordings.Storage;

/// <summary>Converts text that Windows programs saved, with a byte order mark, as UTF-8 or UTF-16, to UTF-8.</summary>
internal static class TextEncoding
{
    private const int Longest = 4;
    private const byte FirstOfText = (byte)'\t';

    /// <summary>Returns the same bytes or, if they begin with the mark of an encoding, the same text as UTF-8 without the mark.</summary>
    /// <remarks>A mark counts only if text follows it: in a binary file, the same bytes may be a number.</remarks>
    /// <param name="content">The decompressed bytes.</param>
    /// <returns>A stream that closes <paramref name="content"/>.</returns>
    public static Stream ToUtf8(Stream content)
    {
        var peek = new PeekStream(content, Longest);
        return peek.Head.Span switch
        {
            [0xef, 0xbb, 0xbf] => Behind(3, peek),
            [0xef, 0xbb, 0xbf, >= FirstOfText, ..] => Behind(3, peek),
            [0xff, 0xfe, >= FirstOfText, 0] => Transcoded(peek, Encoding.Unicode),
            [0xfe, 0xff, 0, >= FirstOfText] => Transcoded(peek, Encoding.BigEndianUnicode),
            _ => peek,
        };
    }

    private static Stream Transcoded(PeekStream content, Encoding from) =>
        Encoding.CreateTranscodingStream(Behind(2, content), from, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));

    private static PeekStream Behind(int bytes, PeekStream content)
    {
        content.ReadExactly(stackalloc byte[bytes]);
        return content;
    }
}
