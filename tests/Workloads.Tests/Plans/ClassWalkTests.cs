using Lookups;
using Workloads.Models;
using Workloads.Plans;
using Workloads.Tests.Models;
using Xunit;

namespace Workloads.Tests.Plans;

public class ClassWalkTests
{
    [Theory]
    [InlineData("files.bios.gz")]
    [InlineData("fio_randrw.v3.iolog.gz")]
    [InlineData("sqlite.blkparse.txt.gz")]
    public void Every_step_is_taken_as_often_as_it_was_counted(string sample)
    {
        var model = ModelTests.FitFile(sample);
        var walk = ClassWalk.Of(model, (int)(model.Bios * 10) + 7, seed: 3);

        Assert.Equal(model.Bios * 10, walk.Length);
        var steps = new Dictionary<(int, int), long>();
        for (var i = 0; i < walk.Length; i++)
        {
            // From the last back to the first.
            var step = (walk[i], walk[(i + 1) % walk.Length]);
            steps[step] = steps.GetValueOrDefault(step) + 1;
        }

        var counted = model.Classes.SelectMany((node, from) => node.Next.Select(next => ((from, next.To), next.Count * 10)));
        Assert.Equal(counted.ToDictionary(), steps);
        Assert.NotEqual(walk, ClassWalk.Of(model, (int)model.Bios * 10, seed: 4));
        Assert.Equal(walk, ClassWalk.Of(model, (int)model.Bios * 10, seed: 3));
    }

    [Fact]
    public void Parts_that_no_step_connects_are_all_walked()
    {
        var reads = ModelTests.Fit([.. Enumerable.Range(0, 30).Select(i => ModelTests.Bio((ulong)i, 0, BioOp.Read, (ulong)i << 30, 4096))]);
        var writes = ModelTests.Fit([
            .. Enumerable.Range(0, 10).Select(i => ModelTests.Bio((ulong)i, 0, BioOp.Write, (ulong)i << 30, 4096)),
        ]);
        var merged = WorkloadModel.Merge(reads, writes);
        Assert.Equal(2, merged.Classes.Length);

        Assert.Equal([60, 20], SharesOf(ClassWalk.Of(merged, 80, seed: 1)));

        // Too long to be walked whole: on average.
        var shares = SharesOf(ClassWalk.Of(merged with { Bios = 1L << 40 }, 400_000, seed: 1));
        Assert.InRange(shares[0] / 400_000.0, 0.7, 0.8);
    }

    private static int[] SharesOf(byte[] walk) => [walk.Count(step => step == 0), walk.Count(step => step == 1)];
}
