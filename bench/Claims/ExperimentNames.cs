namespace Bench.Claims;

/// <summary>The names of the experiments that verdicts use, as in the results.</summary>
internal static class ExperimentNames
{
    /// <summary>Every budget hot, under cache pressure, cold, and with construction.</summary>
    public const string Conditions = "conditions";

    /// <summary>A sweep over the number of providers, with the encodings that represent their families.</summary>
    public const string Providers = "providers";

    /// <summary>A sweep over the number of providers, with all encodings.</summary>
    public const string Limits = "limits";

    /// <summary>The same sweep with cold caches.</summary>
    public const string LimitsCold = "limits-cold";

    /// <summary>The same sweep with the whole of dma_map.</summary>
    public const string LimitsMap = "limits-map";

    /// <summary>A sweep over the share of P2P bios.</summary>
    public const string P2pShare = "p2p-share";

    /// <summary>Construct, map, and both.</summary>
    public const string DoubleLookup = "double-lookup";

    /// <summary>Lookups through a registry during registrations and removals of providers.</summary>
    public const string Lifetime = "lifetime";

    /// <summary>Lookups of several bios at once.</summary>
    public const string Simd = "simd";

    /// <summary>Encodings beside the same algorithms in C.</summary>
    public const string Twins = "twins";

    /// <summary>Kernel code, beside the encodings that do the same.</summary>
    public const string Kernel = "kernel";

    /// <summary>A sweep over the share of bounced bios.</summary>
    public const string Bounce = "bounce";
}
