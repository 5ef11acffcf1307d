namespace Bench.Gate.Building;

/// <summary>Both commits of a gate, built: an assembly each for the timed tier, one program with both for the counted tier.</summary>
/// <param name="folder">Where it is.</param>
public sealed class SideBuild(string folder)
{
    /// <summary>Where it is.</summary>
    public string Folder => folder;

    /// <summary>The assembly of the base's encodings.</summary>
    public string Base => Path.Combine(folder, "base", "Side.Base.dll");

    /// <summary>The assembly of the head's encodings.</summary>
    public string Head => Path.Combine(folder, "head", "Side.Head.dll");

    /// <summary>The program to be counted.</summary>
    /// <param name="isa">Its instruction set.</param>
    /// <returns>The path of the program.</returns>
    public string Counter(string isa) => Path.Combine(folder, isa, "Counter");

    /// <summary>The model that all streams are made of.</summary>
    public string Model => Path.Combine(folder, "workload.model.json");

    /// <summary>Whether the program to be counted could be built.</summary>
    public bool HasCounters => CountedIsa.All.All(isa => File.Exists(Counter(isa)));
}
