namespace Bench.Gate.Trials;

/// <summary>What a trial said of one encoding: a row of the trials' CSV.</summary>
public sealed record TrialRow
{
    /// <summary>What was injected; empty for nothing.</summary>
    public required string Injection { get; init; }

    /// <summary>Number of the trial among those of its kind.</summary>
    public required int Index { get; init; }

    /// <summary>Whether another processor was kept busy.</summary>
    public required bool Loaded { get; init; }

    /// <summary>The encoding.</summary>
    public required string Encoding { get; init; }

    /// <summary>What the gate said.</summary>
    public required string Verdict { get; init; }

    /// <summary>What the counted tier said.</summary>
    public required string Counted { get; init; }

    /// <summary>By how much counts grew, as a share: the loop that decides.</summary>
    public required double Growth { get; init; }

    /// <summary>What the timed tier said.</summary>
    public required string Timed { get; init; }

    /// <summary>Time after over before.</summary>
    public required double Ratio { get; init; }

    /// <summary>Starts that it took.</summary>
    public required int Starts { get; init; }

    /// <summary>Whether BenchmarkDotNet, run twice, says slower.</summary>
    public required bool RivalSlower { get; init; }

    /// <summary>The ratio of its two medians.</summary>
    public required double RivalRatio { get; init; }

    /// <summary>Seconds that the gate took.</summary>
    public required double GateSeconds { get; init; }

    /// <summary>Seconds that the two runs of BenchmarkDotNet took.</summary>
    public required double RivalSeconds { get; init; }

    /// <summary>Commit of the encodings.</summary>
    public required string Commit { get; init; }

    /// <summary>Processor.</summary>
    public required string Cpu { get; init; }

    /// <summary>When.</summary>
    public required string Utc { get; init; }
}
