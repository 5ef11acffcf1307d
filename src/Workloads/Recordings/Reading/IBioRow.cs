namespace Workloads.Recordings.Reading;

/// <summary>
/// A format of comma-separated values in which each row is one I/O; a struct, so that the loop over the rows is specialised for it.
/// </summary>
internal interface IBioRow
{
    /// <summary>Reads the current row. Must be inlined, so that the methods it calls are inlined into the loop, too.</summary>
    /// <exception cref="BadInputException">A field is damaged.</exception>
    static abstract RecordedBio Read(CsvRows row, DeviceNumbers devices);
}
