namespace Bench.Results;

/// <summary>A row and the position that it was read from.</summary>
/// <typeparam name="TRow">The row.</typeparam>
/// <param name="Row">The row.</param>
/// <param name="File">Its file.</param>
/// <param name="Line">Its line in the file, from 1.</param>
internal sealed record Placed<TRow>(TRow Row, string File, long Line);
