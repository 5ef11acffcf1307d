using Xunit.Sdk;
using Xunit.v3;

// Tests that count the blocks of the whole process, or set their placement, are in the collection Alone.
[assembly: Parallelization(Mode = ParallelMode.All)]
