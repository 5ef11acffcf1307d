using System.Numerics;
using System.Runtime.CompilerServices;
using Lookups;
using Workloads.Streams;
using Workloads.Verification;

namespace Bench.Measuring;

/// <summary>Which of the two loops of a cell runs.</summary>
internal enum Lane
{
    /// <summary>The loop of the yardstick that the lookup is compared with.</summary>
    Yardstick,

    /// <summary>The lookup.</summary>
    Lookup,
}

/// <summary>
/// One measurement: a stream, and two loops over the same bios, one of a contender and one of its yardstick. The caller times the loops;
/// only cold lookups are timed here.
/// </summary>
internal sealed unsafe class Cell : IDisposable
{
    /// <summary>
    /// Bios that a loop runs over at once, as many as a queue holds. With twice as many, no layout keeps loads apart from earlier stores
    /// (<see cref="BufferLayout"/>).
    /// </summary>
    public const int BatchBios = 128;

    /// <summary>
    /// Most batches that are timed at once. With their answers they take 12 KiB, 4 of the 8 ways of a 32 KiB L1, and stay there. So the
    /// floor is low and hides little.
    /// </summary>
    public const int MostBatches = 2;

    /// <summary>Most bios that are made, tagged and timed at once.</summary>
    public const int ChunkBios = MostBatches * BatchBios;

    private const int MostSegments = BatchBios * 32;
    private const ulong BouncePoolBytes = 128 << 20;
    private const ulong CompanionSeed = 0xc0;
    private readonly Scene scene;
    private readonly BioChunk chunk = new(ChunkBios, MostSegments);
    private readonly BufferLayout room;
    private readonly BouncePool? pool;
    private readonly Contender? opponent;
    private readonly PointerChase? chase;
    private readonly Application? application;
    private readonly Way[] ways;
    private BioStream? stream;
    private BioStream? opponentStream;
    private BioChunk? opponentChunk;
    private ulong streamSeed;
    private long chunksMade;
    private Companion? companion;
    private IDisposable? churn;

    /// <summary>Makes a cell from contenders that are built.</summary>
    /// <param name="scene">Machine and workload.</param>
    /// <param name="point">What is measured.</param>
    /// <param name="contender">What is timed; disposed with the cell.</param>
    /// <param name="opponent">The contender it is compared with, if there is one; disposed with the cell.</param>
    internal Cell(Scene scene, MeasurementPoint point, Contender contender, Contender? opponent)
    {
        this.scene = scene;
        this.opponent = opponent;
        Point = point;
        Contender = contender;
        var needsSegments = point.Operation is Operation.Map or Operation.MapEach or Operation.Both;
        room = new BufferLayout(needsSegments ? MostSegments : 0);
        Move();
        pool = needsSegments && point.BounceShare > 0 ? new BouncePool(BouncePoolBytes) : null;
        chase = point.Yardstick == Yardstick.L1Chase ? new PointerChase(PointerChase.LinesInL1) : null;
        application = point is { Temperature: Temperature.Shared, Pressure: > 0 } ? new Application(point.Pressure) : null;
        var yardstick = point.Yardstick == Yardstick.Alone ? Way.Contender
            : opponent is not null ? Way.Opponent
            : chase is not null ? Way.Chase
            : Way.Floor;
        ways = [yardstick, Way.Contender];
    }

    /// <summary>What a lane runs.</summary>
    private enum Way
    {
        Contender,
        Opponent,
        Floor,
        Chase,
    }

    /// <summary>What is measured.</summary>
    public MeasurementPoint Point { get; }

    /// <summary>What is timed.</summary>
    public Contender Contender { get; }

    /// <summary>Whether an application uses the caches between slices.</summary>
    public bool IsShared { get; set; }

    /// <summary>Bios in the current chunk.</summary>
    public int Bios => Contender.Bios.Length;

    /// <summary>Segments in the current chunk.</summary>
    public int Segments => chunk.SegmentCount;

    private LaneWork Work => new(Point.Operation, Point.Dependency, chunk.Segments, room.Answers, pool);

    /// <summary>Starts a stream, and the other readers and updates if the point has any.</summary>
    /// <param name="seed">Its seed.</param>
    /// <param name="opponentSeed">XOR of this and the seed gives the seed of the opponent's own stream; 0 for the same bios.</param>
    public void StartStream(ulong seed, ulong opponentSeed = 0)
    {
        stream = NewStream(seed);
        if (opponentSeed != 0)
        {
            opponentStream = NewStream(seed ^ opponentSeed);
            opponentChunk ??= new BioChunk(ChunkBios, MostSegments);
        }

        streamSeed = seed;
        chunksMade = 0;
        if (Point.Readers > 1)
        {
            companion ??= new Companion(Contender.Share(), NewStream(seed ^ CompanionSeed), Point, MostSegments);
        }

        if (Point.UpdatesPerSecond > 0)
        {
            churn ??= Contender.ComeAndGo(Point.UpdatesPerSecond);
        }
    }

    /// <summary>Moves bios and answers. If they conflict with the structure's addresses, they most likely stop doing so.</summary>
    public void Move()
    {
        room.Move();
        Contender.Settle(room.Bios);
        opponent?.Settle(room.OpponentBios);
    }

    /// <summary>Makes the next chunk of the stream and has it tagged.</summary>
    /// <param name="most">Most bios wanted.</param>
    /// <param name="repeatAfter">Chunks after which the stream starts anew; 0 for never. A measurement must use 0.</param>
    public void NextChunk(long most, int repeatAfter)
    {
        if (repeatAfter > 0 && chunksMade % repeatAfter == 0)
        {
            stream = NewStream(streamSeed);
        }

        chunksMade++;
        (stream ?? throw new InvalidOperationException("No stream was started.")).Fill(chunk, (int)Math.Min(most, ChunkBios));
        opponentStream?.Fill(opponentChunk!, chunk.Count);
        Take();
    }

    /// <summary>A hash of the chunk's addresses and lengths, to find chunks that repeat.</summary>
    public ulong Fingerprint()
    {
        var sum = 0UL;
        foreach (ref readonly var bio in chunk.Bios)
        {
            sum = BitOperations.RotateLeft(sum, 5) ^ bio.PhysAddr;
            sum = (sum * 0x9E3779B97F4A7C15) + bio.Bytes;
        }

        return sum;
    }

    /// <summary>
    /// Prepares a slice, untimed. First an application uses the caches, if there is one. Then bios and the buffer for answers are brought
    /// into L1, where a submitter that has just made them has them. Both lanes find the same state, whichever lane's bios were made last.
    /// </summary>
    /// <param name="lane">The lane that runs next.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Prepare(Lane lane)
    {
        if (IsShared)
        {
            application?.Run();
        }

        if (Point.Yardstick == Yardstick.Alone)
        {
            if (lane == Lane.Lookup)
            {
                companion?.Go();
            }
            else
            {
                companion?.Rest();
            }
        }

        (lane == Lane.Yardstick && opponent is not null ? opponent : Contender).Warm();
        room.Warm();
    }

    /// <summary>Runs one lane over the chunk.</summary>
    /// <param name="lane">The lane. If it is a constant, the caller has a copy of this code for that lane alone.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Run(Lane lane)
    {
        // Keep this path short and the same for both lanes: an additional decision in one lane would be in every ratio.
        var work = Work;
        switch (ways[(int)lane])
        {
            case Way.Contender:
                Contender.Run(in work);
                break;
            case Way.Opponent:
                opponent!.Run(in work);
                break;
            case Way.Floor:
                Contender.RunFloor(in work);
                break;
            default:
                chase!.Follow(Bios);
                break;
        }
    }

    /// <summary>Looks up every bio of the chunk cold.</summary>
    /// <returns>Ticks, lines and loads in total.</returns>
    public ColdTotals RunCold() => Contender.RunCold(room.Answers);

    /// <summary>Overwrites all answers, so that the answers of the next slice cannot be mistaken for earlier ones.</summary>
    public void ForgetAnswers() => OutputCheck.Forget(room.Answers);

    /// <summary>Checks the answers that the lookup has just written.</summary>
    /// <exception cref="WrongAnswerException">An answer is wrong or missing.</exception>
    public void CheckAnswers()
    {
        if (Point.Operation != Operation.Construct && OutputCheck.Run(scene, Work, chunk, Contender.NamesOwner) is { } difference)
        {
            throw new WrongAnswerException(Point.Encoding, Point.TagBits, difference);
        }
    }

    /// <summary>Proves all answers over some bios of the stream before any of them is timed.</summary>
    /// <param name="bios">How many.</param>
    /// <exception cref="WrongAnswerException">An answer differs from the oracle's.</exception>
    public void Prove(int bios)
    {
        var truth = new Truth(ChunkBios);
        using var scratch = new CheckScratch(chunk);
        for (var left = bios; left > 0; left -= chunk.Count)
        {
            stream!.Fill(chunk, Math.Min(left, ChunkBios));
            truth.Establish(scene.Fabric, chunk);
            if (Contender.Prove(scene, chunk, truth, scratch) is { } difference)
            {
                throw new WrongAnswerException(Point.Encoding, Point.TagBits, difference);
            }

            if (opponent?.Prove(scene, chunk, truth, scratch) is { } other)
            {
                throw new WrongAnswerException(Point.Against!, Point.AgainstBits, other);
            }
        }
    }

    public void Dispose()
    {
        churn?.Dispose();
        companion?.Dispose();
        opponent?.Dispose();
        Contender.Dispose();
        application?.Dispose();
        chase?.Dispose();
        pool?.Dispose();
        chunk.Dispose();
        opponentChunk?.Dispose();
        room.Dispose();
    }

    private BioStream NewStream(ulong seed) =>
        scene.Stream(Point.P2pShare, Point.BounceShare, Point.ProviderLocality, seed, Point.PieceBytes);

    /// <summary>Tags the chunk. Doing so again brings the lines that tagging touches back into the caches.</summary>
    public void Take()
    {
        // Where making a bio writes to the structure, the contender that tags last has its lines nearest. So the order alternates, and
        // independently of which lane runs first.
        var isLast = (chunksMade & 2) != 0;
        if (!isLast)
        {
            Contender.Take(chunk);
        }

        opponent?.Take(opponentChunk ?? chunk);
        if (isLast)
        {
            Contender.Take(chunk);
        }
    }
}

/// <summary>A contender gave an answer that differs from the oracle's. The contender is not measured.</summary>
/// <param name="contender">Its name.</param>
/// <param name="tagBits">Bits in the bio.</param>
/// <param name="difference">The first difference.</param>
internal sealed class WrongAnswerException(string contender, int tagBits, Difference difference)
    : Exception($"{contender} with {tagBits} bits is wrong and was not measured: {difference}");
