namespace Workloads.Topologies;

/// <summary>What a topology file holds beside the providers and clients that were read.</summary>
/// <param name="Line">Line of the file; of several lines the first.</param>
/// <param name="What">The range and its owner, or the line itself (untrusted text).</param>
/// <param name="Why">Why it is neither provider nor client.</param>
public sealed record LeftOut(int Line, string What, string Why);
