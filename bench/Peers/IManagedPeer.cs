using Lookups;

namespace Bench.Peers;

/// <summary>A collection of .NET as a contender: one file in Peers/Managed, which is also its registration.</summary>
/// <typeparam name="TSelf">The peer itself.</typeparam>
public interface IManagedPeer<TSelf> : IBioEncoding<TSelf>
    where TSelf : struct, IManagedPeer<TSelf>
{
    /// <summary>The library's type, as its documentation calls it.</summary>
    static abstract string Library { get; }
}

/// <summary>Is shown every managed peer at its own type.</summary>
public interface IManagedPeerVisitor
{
    /// <summary>Called once per peer.</summary>
    /// <typeparam name="TPeer">The peer.</typeparam>
    void Visit<TPeer>() where TPeer : struct, IManagedPeer<TPeer>;
}
