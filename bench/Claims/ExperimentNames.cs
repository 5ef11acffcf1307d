namespace Bench.Claims;

/// <summary>The names of the experiments that verdicts rest on, as in the results.</summary>
public static class ExperimentNames
{
    /// <summary>Every budget hot, under cache pressure, cold, and with construction.</summary>
    public const string Conditions = "conditions";

    /// <summary>The number of providers swept, the encodings that stand for their positions.</summary>
    public const string Providers = "providers";

    /// <summary>The number of providers swept, all encodings.</summary>
    public const string Limits = "limits";

    /// <summary>The same with nothing in any cache.</summary>
    public const string LimitsCold = "limits-cold";

    /// <summary>The same in memory.</summary>
    public const string LimitsMemory = "limits-memory";

    /// <summary>The same with the whole of dma_map.</summary>
    public const string LimitsMap = "limits-map";

    /// <summary>The share of P2P bios swept.</summary>
    public const string P2pShare = "p2p-share";

    /// <summary>Construct, map, and both.</summary>
    public const string DoubleLookup = "double-lookup";

    /// <summary>Read through a registry while providers come and go.</summary>
    public const string Lifetime = "lifetime";

    /// <summary>Lookups of several bios at once.</summary>
    public const string Simd = "simd";

    /// <summary>Encodings beside the same algorithms in C.</summary>
    public const string Twins = "twins";

    /// <summary>Kernel code, beside the encodings that do the same.</summary>
    public const string Kernel = "kernel";

    /// <summary>The share of bounced bios swept.</summary>
    public const string Bounce = "bounce";
}
