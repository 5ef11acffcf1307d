using Xunit.Sdk;
using Xunit.v3;

// No test here shares anything with another, so that the cases of one theory need not wait for each other.
[assembly: Parallelization(Mode = ParallelMode.All)]
