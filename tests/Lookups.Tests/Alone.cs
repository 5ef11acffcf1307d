using Xunit;

namespace Lookups.Tests;

/// <summary>
/// Tests that count the blocks of the whole process, or say where they are put: nothing runs beside them, and no fixture of another class
/// is disposed meanwhile.
/// </summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public static class Alone;
