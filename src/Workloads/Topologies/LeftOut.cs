namespace Workloads.Topologies;

/// <summary>A part of a topology file that is neither provider nor client.</summary>
/// <param name="Line">Line of the file; for several lines, the first.</param>
/// <param name="What">The range and its owner, or the line itself (untrusted text).</param>
/// <param name="Why">The reason.</param>
public sealed record LeftOut(int Line, string What, string Why);
