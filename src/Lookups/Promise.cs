namespace Lookups;

/// <summary>What a lookup does about an address or a tag that is wrong. Only rows of one promise are compared.</summary>
public enum Promise
{
    /// <summary>Address and tag are right by construction, as mainline assumes: a lookup does not look whether they are.</summary>
    Trusting,

    /// <summary>What it looks up by is verified: a wrong address, or a tag that outlived its provider, finds nobody.</summary>
    Checking,
}
