namespace Lookups;

/// <summary>How a lookup treats a wrong address or tag. Only rows with the same promise are compared.</summary>
public enum Promise
{
    /// <summary>Address and tag are right by construction, as mainline assumes: the lookup does not check them.</summary>
    Trusting,

    /// <summary>The lookup verifies its key: a wrong address, or a tag that outlived its provider, finds no provider.</summary>
    Checking,
}
