namespace Workloads.Recordings;

/// <summary>A recording being read: its decompressed bytes and the name to use in errors.</summary>
/// <param name="Name">The file's name as the user gave it.</param>
/// <param name="Content">The decompressed bytes, read once from front to back.</param>
public sealed record RecordingSource(string Name, Stream Content);
