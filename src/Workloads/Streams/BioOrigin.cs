namespace Workloads.Streams;

/// <summary>Of a generated bio, what a recording would say of it and a lookup does not ask.</summary>
/// <param name="TimeNs">Nanoseconds since the start of the stream.</param>
/// <param name="Offset">Byte offset on the device, a multiple of 512.</param>
/// <param name="Device">Number of the device.</param>
/// <param name="Bytes">Length that was asked for: a bio in a small BAR is shorter.</param>
public readonly record struct BioOrigin(ulong TimeNs, ulong Offset, uint Device, uint Bytes);
