namespace Workloads.Recordings.Reading;

/// <summary>Reads the lines of one text format; a struct, so that the loop over the lines is specialised for it.</summary>
internal interface ILineReader
{
    /// <summary>Reads one line.</summary>
    /// <param name="line">The line without its end.</param>
    /// <param name="sink">Receives the bio.</param>
    /// <returns>Whether the line contained a bio; otherwise it is counted as skipped.</returns>
    /// <exception cref="BadInputException">The line is damaged.</exception>
    bool TryRead<TSink>(ReadOnlySpan<byte> line, ref TSink sink) where TSink : IRecordingSink, allows ref struct;
}
