using System.Runtime.CompilerServices;
using Bench.Measuring;
using Lookups;
using Xunit;

namespace Bench.Tests.Measuring;

/// <summary>The claims about addresses in the remarks of <see cref="BufferLayout"/>.</summary>
public sealed unsafe class BufferLayoutTests
{
    private const ulong PageBytes = 4096;
    private const int Early = 60;
    private const int SeveralRounds = 200;

    [Theory]
    [InlineData(Cell.MostBatches * 256)]
    [InlineData(Cell.ChunkBios * 32)]
    public void A_bio_never_looks_like_an_answer_that_is_still_being_written(int answers)
    {
        using var room = new BufferLayout(answers);
        for (var move = 0; move < SeveralRounds; move++, room.Move())
        {
            foreach (var bios in new[] { (nuint)room.Bios, (nuint)room.OpponentBios })
            {
                for (var i = 0; i < Cell.ChunkBios; i++)
                {
                    for (var read = i; read < Math.Min((i / Cell.BatchBios * Cell.BatchBios) + Cell.BatchBios, i + Early + 1); read++)
                    {
                        var lead = (bios + ((nuint)read * Bio.SizeBytes) - AddressOf(room, LaneWork.AnswerOf(i))) % PageBytes;
                        Assert.InRange(lead, 64UL, 4016UL);
                    }
                }
            }
        }
    }

    [Theory]
    [InlineData(Cell.MostBatches * 256)]
    [InlineData(Cell.ChunkBios * 32)]
    public void Nothing_overlaps_and_every_place_is_another(int answers)
    {
        using var room = new BufferLayout(answers);
        var places = new SortedDictionary<ulong, ulong>();
        for (var move = 0; move < SeveralRounds; move++, room.Move())
        {
            const ulong BioBytes = Cell.ChunkBios * Bio.SizeBytes;
            var (bios, opponents, first) = ((ulong)room.Bios, (ulong)room.OpponentBios, (ulong)AddressOf(room, 0));
            Assert.True(bios + BioBytes <= opponents && opponents + BioBytes <= first);
            places[bios] = first + ((ulong)room.Answers.Length * DmaSegment.SizeBytes);
        }

        Assert.Equal(answers, room.Answers.Length);
        Assert.True(places.Count >= 30, $"{places.Count} places");
        Assert.All(places.Zip(places.Skip(1)), pair => Assert.True(pair.First.Value <= pair.Second.Key));
    }

    private static nuint AddressOf(BufferLayout room, int answer) => (nuint)Unsafe.AsPointer(ref room.Answers[answer]);
}
