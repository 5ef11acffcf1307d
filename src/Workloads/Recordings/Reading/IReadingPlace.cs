namespace Workloads.Recordings.Reading;

/// <summary>Where in a recording its reader is, for errors.</summary>
internal interface IReadingPlace
{
    /// <summary>An error at this line or record about bytes of the file.</summary>
    BadInputException Wrong(string field, string expected, ReadOnlySpan<byte> found);
}
