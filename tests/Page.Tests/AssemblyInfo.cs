using Page.Tests;
using Xunit;
using Xunit.Sdk;
using Xunit.v3;

// Tests that time the page must not share the processor with others.
[assembly: Parallelization(Mode = ParallelMode.None)]
[assembly: AssemblyFixture(typeof(Chromium))]
[assembly: AssemblyFixture(typeof(FullPage))]
