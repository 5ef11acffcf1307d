using Workloads.Chance;
using Workloads.Models;

namespace Workloads.Plans;

/// <summary>
/// A random walk through the classes of a model. It takes each step exactly in proportion to its count, so the shares are exactly those
/// of the recording, however rarely the recording went from one phase to the next.
/// </summary>
/// <remarks>
/// A random Eulerian circuit, walked several times, of the graph that has every counted step as an edge. The exits of each class are in
/// random order, except the last exit: a random spanning tree towards the start determines it (BEST theorem, van Aardenne-Ehrenfest and
/// de Bruijn, 1951; the tree by Wilson's algorithm, STOC'96). A plain Markov walk of two million steps gave 3 % too few reads for a
/// recording of two long phases.
/// </remarks>
internal sealed class ClassWalk
{
    private readonly int[][] exits;
    private readonly int[] phases;
    private readonly int[] taken;
    private readonly int[] lastExit;
    private readonly bool[] reached;
    private readonly byte[] steps;
    private int length;
    private Mix64 random;

    private ClassWalk(WorkloadModel model, int rounds, ulong seed)
    {
        random = new Mix64(seed);
        exits =
        [
            .. model.Classes.Select(node => node.Next.SelectMany(next => Enumerable.Repeat(next.To, (int)next.Count)).ToArray()),
        ];
        phases = [.. model.Classes.Select(node => node.Phase)];
        taken = new int[exits.Length];
        lastExit = new int[exits.Length];
        reached = new bool[exits.Length];
        steps = new byte[model.Bios * rounds];
    }

    /// <summary>Walks through the classes of a model.</summary>
    /// <param name="model">The model; each class must have as many steps to it as away from it.</param>
    /// <param name="most">Maximum number of steps; 1 or more.</param>
    /// <param name="seed">Seed of the order.</param>
    /// <returns>
    /// Indexes of classes: the model's bios as many times as fit, each time in another order. If the model has more bios than fit: a Markov
    /// walk, whose shares are right only on average.
    /// </returns>
    public static byte[] Of(WorkloadModel model, int most, ulong seed)
    {
        var rounds = (int)(most / model.Bios);
        if (rounds == 0)
        {
            return Markov(model, most, seed);
        }

        var walk = new ClassWalk(model, rounds, seed);
        var parts = walk.Parts();
        for (; rounds > 0; rounds--)
        {
            walk.Shuffle();
            foreach (var part in parts)
            {
                walk.Circle(part);
            }
        }

        return walk.steps;
    }

    private static byte[] Markov(WorkloadModel model, int length, ulong seed)
    {
        var random = new Mix64(seed);
        var next = new AliasRows([.. model.Classes.Select(node => ModelTables.NextWeights(node.Next))]);
        var phases = model.Classes
            .Select((node, i) => (node.Phase, Class: new Weighted((ushort)i, node.Next.Sum(step => step.Count))))
            .GroupBy(node => node.Phase, node => node.Class)
            .Select(phase => (Classes: (IReadOnlyList<Weighted>)[.. phase], Bios: phase.Sum(node => (double)node.Weight)))
            .ToList();
        var anywhere = new AliasRows([.. phases.Select(phase => phase.Classes)]);
        var share = length / phases.Sum(phase => phase.Bios);
        var steps = new byte[length];
        var current = 0u;
        var phase = 0;
        var end = phases[0].Bios * share;
        for (var i = 0; i < length; i++)
        {
            var enters = i >= end && phase < phases.Count - 1;
            if (enters)
            {
                end += phases[++phase].Bios * share;
            }

            // Restarts at a random class of the phase once per batch, so that the walk stays in the phase and visits every part of a
            // merged model.
            current = enters || i % BioPlan.Batch == 0
                ? anywhere.Draws.Draw((uint)phase, (uint)random.Next())
                : next.Draws.Draw(current, (uint)random.Next());
            steps[i] = (byte)current;
        }

        return steps;
    }

    /// <summary>
    /// The parts of the model: groups of classes connected by steps. Usually one, but a merged model may have several. Each starts with the
    /// class that leads from the last phase back to the first, so that a walk from there does not split a phase.
    /// </summary>
    private List<List<int>> Parts()
    {
        var parts = new List<List<int>>();
        for (var i = 0; i < exits.Length; i++)
        {
            if (!parts.Exists(part => part.Contains(i)))
            {
                var part = new List<int> { i };
                for (var at = 0; at < part.Count; at++)
                {
                    part.AddRange(exits[part[at]].Distinct().Except(part).ToList());
                }

                var back = part.FindIndex(from => Array.Exists(exits[from], to => phases[to] < phases[from]));
                (part[0], part[Math.Max(0, back)]) = (part[Math.Max(0, back)], part[0]);
                parts.Add(part);
            }
        }

        return parts;
    }

    private void Shuffle()
    {
        Array.Clear(taken);
        Array.Clear(reached);
        foreach (var list in exits)
        {
            random.Shuffle(list.AsSpan());
        }
    }

    /// <summary>Takes every step of a part once, starting and ending at the first class of the part.</summary>
    private void Circle(List<int> part)
    {
        var first = exits[part[0]];
        var back = Math.Max(0, Array.FindIndex(first, to => phases[to] < phases[part[0]]));
        (first[0], first[back]) = (first[back], first[0]);
        PutTreeLast(part);
        for (var at = part[0]; taken[at] < exits[at].Length;)
        {
            at = exits[at][taken[at]++];
            steps[length++] = (byte)at;
        }
    }

    /// <summary>
    /// Makes the last exits of all classes except the first a tree that leads to the first class; otherwise the walk would end too early.
    /// </summary>
    private void PutTreeLast(List<int> part)
    {
        reached[part[0]] = true;
        foreach (var from in part)
        {
            // Walks at random until it reaches the tree. Only the last exit taken from each class counts.
            for (var at = from; !reached[at]; at = lastExit[at])
            {
                lastExit[at] = exits[at][Mix64.Below(random.Next(), (ulong)exits[at].Length)];
            }

            for (var at = from; !reached[at]; at = lastExit[at])
            {
                reached[at] = true;
                var list = exits[at];
                var index = Array.IndexOf(list, lastExit[at]);
                (list[index], list[^1]) = (list[^1], list[index]);
            }
        }
    }
}
