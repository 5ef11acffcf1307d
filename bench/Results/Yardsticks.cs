namespace Bench.Results;

/// <summary>The names of yardsticks in rows. Any other name is that of a contender.</summary>
internal static class Yardsticks
{
    /// <summary>The same loop without the lookup.</summary>
    public const string Floor = "floor";

    /// <summary>One load of a pointer chase in L1.</summary>
    public const string L1Chase = "l1-chase";

    /// <summary>A pointer chase over as many cold lines as the lookup touches.</summary>
    public const string ColdChase = "cold-chase";

    /// <summary>The same structure without a registry.</summary>
    public const string Static = "static";

    /// <summary>The same reader while the other one rests.</summary>
    public const string Alone = "alone";
}

/// <summary>The names of a contender's role in rows.</summary>
internal static class Roles
{
    /// <summary>An encoding of this project.</summary>
    public const string Own = "own";

    /// <summary>The same algorithm in C.</summary>
    public const string Twin = "twin";

    /// <summary>A library.</summary>
    public const string Peer = "peer";

    /// <summary>An encoding of this project, read through a registry.</summary>
    public const string Registered = "registered";

    /// <summary>Kernel code: a structure of the kernel's own, or a twin built as the kernel is.</summary>
    public const string Kernel = "kernel";
}
