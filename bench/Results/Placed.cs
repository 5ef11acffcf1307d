namespace Bench.Results;

/// <summary>A row and where it was read.</summary>
/// <typeparam name="TRow">The row.</typeparam>
/// <param name="Row">The row.</param>
/// <param name="File">Its file.</param>
/// <param name="Line">Its line there, from 1.</param>
public sealed record Placed<TRow>(TRow Row, string File, long Line);
