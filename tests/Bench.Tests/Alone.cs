using Xunit;

namespace Bench.Tests;

/// <summary>
/// Tests that assert measured times, that need a processor for each of their threads, or that count resources of the whole process. They
/// run alone. A test that only runs a measurement in a process of its own does not belong here.
/// </summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public static class Alone;
