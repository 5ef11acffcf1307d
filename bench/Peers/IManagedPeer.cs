using Lookups;

namespace Bench.Peers;

/// <summary>A .NET collection as a contender: one file in Peers/Managed, which also registers it.</summary>
/// <typeparam name="TSelf">The peer itself.</typeparam>
internal interface IManagedPeer<TSelf> : IBioEncoding<TSelf>
    where TSelf : struct, IManagedPeer<TSelf>
{
    /// <summary>The library's type, as named in its documentation.</summary>
    static abstract string Library { get; }
}

/// <summary>Visits every managed peer; the type parameter is the type of the peer.</summary>
internal interface IManagedPeerVisitor
{
    /// <summary>Called once per peer.</summary>
    /// <typeparam name="TPeer">The peer.</typeparam>
    void Visit<TPeer>() where TPeer : struct, IManagedPeer<TPeer>;
}
