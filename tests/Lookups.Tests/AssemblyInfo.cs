using Xunit.Sdk;
using Xunit.v3;

// Counting live blocks and allocated bytes needs the process to itself.
[assembly: Parallelization(Mode = ParallelMode.None)]
