using Xunit;

namespace Bench.Tests;

/// <summary>Tests that measure time, or that count what the whole process holds: nothing runs beside them.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public static class Alone;
