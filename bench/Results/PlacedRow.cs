namespace Bench.Results;

/// <summary>A row and where it was read.</summary>
/// <param name="Row">The row.</param>
/// <param name="File">Its file.</param>
/// <param name="Line">Its line there, from 1.</param>
public sealed record PlacedRow(ResultRow Row, string File, long Line);
