namespace Workloads.Recordings;

/// <summary>Knows where in a recording its reader is, so that whatever looks at a part of it can say where something is wrong.</summary>
internal interface IRecordingPlace
{
    /// <summary>An error at the current line about bytes of the file.</summary>
    BadInputException Wrong(string field, string expected, ReadOnlySpan<byte> found);
}
