using Workloads.Chance;
using Workloads.Models;

namespace Workloads.Plans;

/// <summary>
/// A random walk through the classes of a model that takes each step exactly as often, in proportion, as it was counted: its shares are
/// those of the recording, with nothing left to chance, however seldom the recording went from one phase to the next.
/// </summary>
/// <remarks>
/// A random Eulerian circuit of the graph that has every counted step as an edge, several times over: the exits of each class in random
/// order, but for the last one, which a random spanning tree towards the start decides (the BEST theorem, van Aardenne-Ehrenfest and de
/// Bruijn, 1951; the tree by Wilson's algorithm, STOC'96). A plain Markov walk of two million steps showed a recording of two long phases
/// with 3 % too few reads.
/// </remarks>
internal sealed class ClassWalk
{
    private readonly int[][] exits;
    private readonly int[] taken;
    private readonly bool[] reached;
    private readonly List<byte> steps;
    private Mix64 random;

    private ClassWalk(WorkloadModel model, int times, ulong seed)
    {
        random = new Mix64(seed);
        exits =
        [
            .. model.Classes.Select(node => node.Next.SelectMany(next => Enumerable.Repeat(next.To, (int)next.Count * times)).ToArray()),
        ];
        foreach (var list in exits)
        {
            random.Shuffle(list.AsSpan());
        }

        taken = new int[exits.Length];
        reached = new bool[exits.Length];
        steps = new List<byte>((int)model.Bios * times);
    }

    /// <summary>Walks.</summary>
    /// <param name="model">The model; as many of its steps lead to a class as away from it.</param>
    /// <param name="most">Most steps; 1 or more.</param>
    /// <param name="seed">Decides the order.</param>
    /// <returns>
    /// Indexes of classes: the model's bios as many times as there is room for. Of a model that has more bios than there is room
    /// for: a Markov walk, whose shares are right on average only.
    /// </returns>
    public static byte[] Of(WorkloadModel model, int most, ulong seed)
    {
        var times = (int)(most / model.Bios);
        if (times == 0)
        {
            return Markov(model, most, seed);
        }

        // Merged models may have parts that no step connects: one after the other.
        var walk = new ClassWalk(model, times, seed);
        for (var start = 0; start < walk.exits.Length; start++)
        {
            if (!walk.reached[start])
            {
                walk.Circle(start);
            }
        }

        return [.. walk.steps];
    }

    private static byte[] Markov(WorkloadModel model, int length, ulong seed)
    {
        var random = new Mix64(seed);
        var next = new AliasRows([.. model.Classes.Select(node => ModelTables.NextWeights(node.Next))]);
        var anywhere = new AliasRows([[.. model.Classes.Select((node, i) => new Weighted((ushort)i, node.Next.Sum(step => step.Count)))]]);
        var steps = new byte[length];
        var current = 0u;
        for (var i = 0; i < length; i++)
        {
            // Now and then from anywhere, so that no part of a merged model is left out.
            current = i % BioPlan.Batch == 0 ? anywhere.Draws.Draw(0, (uint)random.Next()) : next.Draws.Draw(current, (uint)random.Next());
            steps[i] = (byte)current;
        }

        return steps;
    }

    /// <summary>Takes every step of the part that a class belongs to, and ends where it starts.</summary>
    private void Circle(int start)
    {
        PutTreeLast(start);
        for (var at = start; taken[at] < exits[at].Length;)
        {
            at = exits[at][taken[at]++];
            steps.Add((byte)at);
        }
    }

    /// <summary>Makes the last exits of all classes but the start a tree that leads to it, or the walk would end before its time.</summary>
    private void PutTreeLast(int start)
    {
        reached[start] = true;
        var lastExit = new int[exits.Length];
        foreach (var from in PartOf(start))
        {
            // A walk at random until the tree is met; what it does in between counts only where it was last there.
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

    private List<int> PartOf(int start)
    {
        var part = new List<int> { start };
        for (var i = 0; i < part.Count; i++)
        {
            part.AddRange(exits[part[i]].Distinct().Except(part));
        }

        return part;
    }
}
