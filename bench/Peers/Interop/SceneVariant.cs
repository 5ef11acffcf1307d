using System.Collections.Immutable;
using Bench.Measuring;
using Lookups;

namespace Bench.Peers.Interop;

/// <summary>A contender inside a kernel at one budget of the encoding whose tags it reads.</summary>
internal sealed class SceneVariant : Variant
{
    private readonly KernelProgram program;

    private SceneVariant(KernelProgram program, KernelContender contender, Variant like)
        : base(
            like.Info with { Name = contender.Name, Summary = contender.Summary, Source = program.Environment, Headline = false },
            like.TagBits)
    {
        this.program = program;
        Like = like;
        Role = Role.Kernel;
        Library = program.Environment;
    }

    /// <summary>All contenders of the chosen kernel; empty when none was chosen.</summary>
    public static ImmutableArray<Variant> All { get; } = KernelProgram.Current is not { } program ? [] :
    [
        .. from contender in program.Contenders
           from own in OwnVariant.All
           where own.Info.Name == contender.Like
           select new SceneVariant(program, contender, own),
    ];

    public override Variant Like { get; }

    public override Promise Promise => Like.Promise;

    public override Type EncodingType => typeof(SceneVariant);

    public override string? Refusal(Fabric fabric)
    {
        if (Like.Refusal(fabric) is { } reason)
        {
            return reason;
        }

        var scene = new KernelScene(Info.Name, TagBits, fabric);
        program.Run(scene.Write, Info.Name, out var refusal);
        return refusal;
    }

    public override Contender Build(Scene scene) => new SceneContender(this, program, Like.Build(scene), scene);
}
