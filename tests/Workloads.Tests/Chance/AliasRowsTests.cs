using Workloads.Chance;
using Xunit;

namespace Workloads.Tests.Chance;

public class AliasRowsTests
{
    [Fact]
    public void Outcomes_come_in_proportion_to_their_weights()
    {
        Weighted[][] rows =
        [
            [new(7, 1)],
            [new(0, 1), new(1, 2), new(2, 3), new(3, 0), new(9, 4)],
            [new(5, long.MaxValue / 2), new(6, long.MaxValue / 2)],
            [],
        ];
        var draws = new AliasRows(rows).Draws;
        var random = new Mix64(1);
        const int Draws = 400_000;
        for (var row = 0; row < rows.Length; row++)
        {
            var seen = new Dictionary<uint, int>();
            for (var i = 0; i < Draws; i++)
            {
                var value = draws.Draw((uint)row, (uint)random.Next());
                seen[value] = seen.GetValueOrDefault(value) + 1;
            }

            var total = rows[row].Sum(weighted => (double)weighted.Weight);
            Assert.All(
                seen.Keys,
                value =>
                    Assert.Contains(
                        rows[row].DefaultIfEmpty(new Weighted(0, 1)), weighted => weighted.Value == value && weighted.Weight > 0));
            Assert.All(
                rows[row],
                weighted =>
                    Assert.InRange(
                        seen.GetValueOrDefault(weighted.Value) / (double)Draws,
                        (weighted.Weight / total) - 0.005,
                        (weighted.Weight / total) + 0.005));
        }
    }
}
