extern alias Base;
extern alias Head;

namespace Probe;

/// <summary>The build of the base commit.</summary>
internal static class BaseSide
{
    public static void Export(nint table) => Base::Probe.Side.Export(table);
}

/// <summary>The build of the head commit.</summary>
internal static class HeadSide
{
    public static void Export(nint table) => Head::Probe.Side.Export(table);
}
