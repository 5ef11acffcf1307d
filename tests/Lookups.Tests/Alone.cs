using Xunit;

namespace Lookups.Tests;

/// <summary>
/// Tests that count the blocks of the whole process, or set their placement: no other test runs at the same time, and no fixture of another
/// class is disposed meanwhile.
/// </summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public static class Alone;
