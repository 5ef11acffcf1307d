using System.Diagnostics;
using Bench.Runs;
using Xunit;

namespace Bench.Tests.Commands;

/// <summary>
/// Checks white space only. The build refuses everything else that <c>dotnet format</c> checks, because code style and analyzers are errors
/// there. <c>.ci/run</c> runs all of <c>dotnet format --verify-no-changes</c>, which loads the solution and takes two processors a minute.
/// </summary>
public class SourceFormatTests
{
    [Fact]
    public async Task All_source_is_formatted()
    {
        var stop = TestContext.Current.CancellationToken;
        using var format = Process.Start(new ProcessStartInfo("dotnet", ["format", "whitespace", ".", "--folder", "--verify-no-changes"])
        {
            WorkingDirectory = BenchProcess.Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var error = format.StandardError.ReadToEndAsync(stop);
        var output = await format.StandardOutput.ReadToEndAsync(stop);
        await format.WaitForExitAsync(stop);
        Assert.True(format.ExitCode == 0, output + await error);
    }
}
