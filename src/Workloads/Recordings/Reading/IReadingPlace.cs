namespace Workloads.Recordings.Reading;

/// <summary>The position of a reader in a recording, for errors.</summary>
internal interface IReadingPlace
{
    /// <summary>An error at this line or record about bytes of the file.</summary>
    BadInputException Wrong(string field, string expected, ReadOnlySpan<byte> found);
}
