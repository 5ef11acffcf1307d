namespace Bench.Results;

/// <summary>
/// A measurement that was planned and cannot be made: the encoding does not serve that machine model, or this machine lacks something.
/// </summary>
internal sealed record RefusalRow : ICheckedRow
{
    /// <summary>Name of the experiment.</summary>
    public required string Experiment { get; init; }

    /// <summary>Name of the encoding.</summary>
    public required string Encoding { get; init; }

    /// <summary>Family of the encoding.</summary>
    public required string Family { get; init; }

    /// <summary>Bits the bio carries.</summary>
    public required int TagBits { get; init; }

    /// <summary>Instruction set the encoding needs.</summary>
    public required string Isa { get; init; }

    /// <summary>Number of providers of the machine model.</summary>
    public required int Providers { get; init; }

    /// <summary>Name of the machine model (may be untrusted text).</summary>
    public required string Topology { get; init; }

    /// <summary>What was to be timed.</summary>
    public required string Operation { get; init; }

    /// <summary>The yardstick of the planned measurement.</summary>
    public required string Yardstick { get; init; }

    /// <summary>Whether this machine lacks something; else the encoding cannot serve the machine model.</summary>
    public required bool IsOfThisMachine { get; init; }

    /// <summary>Why, in a sentence.</summary>
    public required string Reason { get; init; }

    public void Check(string file, long line)
    {
        if (Encoding.Length == 0 || Reason.Length == 0)
        {
            throw new Workloads.BadInputException(file, line, Encoding.Length == 0 ? "encoding" : "reason", "a text", "nothing");
        }
    }
}
