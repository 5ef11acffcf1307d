namespace Bench.Reporting;

/// <summary>Where the results are, and where what people read goes.</summary>
/// <param name="Results">Directory of the results.</param>
/// <param name="Plots">Directory of the pictures, with a directory per machine. Pictures in those that no result asks for are removed.</param>
/// <param name="Docs">Directory of results.md, claims.md and index.html.</param>
/// <param name="Readme">The README with the two markers.</param>
public sealed record PublishPaths(string Results, string Plots, string Docs, string Readme);
