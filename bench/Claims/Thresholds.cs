namespace Bench.Claims;

/// <summary>What counts as a difference. Every verdict that uses one says so in its reason.</summary>
public static class Thresholds
{
    /// <summary>Faster by less than this factor is no reason to choose one structure over another.</summary>
    public const double Practical = 1.02;

    /// <summary>What is worth worrying about: a tenth of the 100 ns that an I/O has at 10 M I/Os per second and core.</summary>
    public const double WorryNs = 10;

    /// <summary>What a bit must buy to be worth spending: a hundredth of those 100 ns.</summary>
    public const double WorthNs = 1;

    /// <summary>
    /// Growth over a whole sweep of providers that still counts as O(1), over that of a pointer: it searches nothing and grows too,
    /// since more providers are more cache lines.
    /// </summary>
    public const double Constant = 1.10;

    /// <summary>What reading through a registry may cost: time over that of the same structure without one.</summary>
    public const double RegistryTarget = 1.10;

    /// <summary>What was hoped for 0 bits.</summary>
    public const double ZeroBitsTarget = 1.4;

    /// <summary>What kernel code may take over the same algorithm in C# before it is looked into.</summary>
    public const double KernelCode = 1.15;

    /// <summary>Providers of the chassis in the thread of 2019: 24 NVMe drives with a CMB each.</summary>
    public const int Chassis = 24;

    /// <summary>The most providers of a machine without SR-IOV: 8 GPUs, 8 NICs and 32 drives are 48.</summary>
    public const int RealMachine = 64;

    /// <summary>The widest small id: the hole of one byte that struct bio has.</summary>
    public const int SmallBits = 8;
}
