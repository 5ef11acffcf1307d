using Bench.Tests;
using Bench.Tests.Commands;
using Bench.Tests.Gate;
using Bench.Tests.Packages;
using Xunit;
using Xunit.Sdk;
using Xunit.v3;

[assembly: TestCollectionOrderer(typeof(LongestFirst))]

namespace Bench.Tests;

/// <summary>Starts the slowest test classes first, so that all others run beside them and not after them.</summary>
public sealed class LongestFirst : ITestCollectionOrderer
{
    private static readonly Type[] Longest =
        [typeof(GateVerbTests), typeof(PackageTests), typeof(VerifyTests), typeof(VerbTests), typeof(SelfTestTests)];

    public IReadOnlyCollection<TTestCollection> OrderTestCollections<TTestCollection>(IReadOnlyCollection<TTestCollection> testCollections)
        where TTestCollection : ITestCollection => [.. testCollections.OrderBy(Place)];

    private static int Place<TTestCollection>(TTestCollection collection)
        where TTestCollection : ITestCollection
    {
        var place = Array.FindIndex(
            Longest, type => collection.TestCollectionDisplayName.Contains(type.FullName!, StringComparison.Ordinal));
        return place >= 0 ? place : Longest.Length;
    }
}
