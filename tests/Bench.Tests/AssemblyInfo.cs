using Xunit.Sdk;
using Xunit.v3;

// Tests that measure, and one that runs the formatter, must not share the processor with others.
[assembly: Parallelization(Mode = ParallelMode.None)]
