namespace Bench.Claims;

/// <summary>The thresholds of a difference. Every verdict that uses one says so in its reason.</summary>
internal static class Thresholds
{
    /// <summary>A structure that is faster by less than this factor is not chosen over another.</summary>
    public const double Practical = 1.02;

    /// <summary>A cost that matters: a tenth of the 100 ns that an I/O has at 10 M I/Os per second and core.</summary>
    public const double WorryNs = 10;

    /// <summary>The time that a bit must save to be worth spending: a hundredth of those 100 ns.</summary>
    public const double WorthNs = 1;

    /// <summary>
    /// Growth over a whole sweep of providers that still counts as O(1), relative to the growth of a pointer. A pointer searches nothing
    /// but grows too, because more providers take more cache lines.
    /// </summary>
    public const double Constant = 1.10;

    /// <summary>The most that reading through a registry may cost: time relative to the same structure without one.</summary>
    public const double RegistryTarget = 1.10;

    /// <summary>The target for 0 bits.</summary>
    public const double ZeroBitsTarget = 1.4;

    /// <summary>
    /// The most time that kernel code may take, relative to the same algorithm in C#, before the difference is investigated.
    /// </summary>
    public const double KernelCode = 1.15;

    /// <summary>Providers of the chassis in the thread of 2019: 24 NVMe drives with a CMB each.</summary>
    public const int Chassis = 24;

    /// <summary>The most providers of a machine without SR-IOV: 8 GPUs, 8 NICs and 32 drives are 48.</summary>
    public const int RealMachine = 64;

    /// <summary>The widest small id: the hole of one byte that struct bio has up to Linux 6.18.</summary>
    public const int SmallBits = 8;
}
