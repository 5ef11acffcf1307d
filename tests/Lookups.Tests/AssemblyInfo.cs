using Xunit.Sdk;
using Xunit.v3;

// What counts the blocks of the whole process, or says where they are put, is in the collection Alone.
[assembly: Parallelization(Mode = ParallelMode.All)]
