namespace Workloads.Streams;

/// <summary>The properties of a generated bio that a recording holds and a lookup does not use.</summary>
/// <param name="TimeNs">Nanoseconds since the start of the stream.</param>
/// <param name="Offset">Byte offset on the device, a multiple of 512.</param>
/// <param name="Device">Number of the device.</param>
/// <param name="Bytes">Requested length; a bio in a small BAR is shorter.</param>
public readonly record struct BioOrigin(ulong TimeNs, ulong Offset, uint Device, uint Bytes);
