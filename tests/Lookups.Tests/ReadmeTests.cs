using System.Runtime.CompilerServices;
using Lookups.Encodings;
using Xunit;

namespace Lookups.Tests;

/// <summary>The example in the library's README compiles and gives the right results.</summary>
public class ReadmeTests
{
    [Fact]
    public void The_example_finds_the_bus_address()
    {
        Region[] bars = [new(Start: 0x20_0000_0000, Bytes: 1UL << 34, BusOffset: 0x8000_0000, Owner: 3)];
        var reach = new ReachTable(bars.Length, clients: 1);
        var client = new ClientId(0);
        reach[client, new ProviderId(1)] = MapOutcome.BusAddr;
        using var fabric = new Fabric(new ProviderTable(bars), reach);
        using var ids = IdTable.Build(fabric, tagBits: 8);

        // At bio construction: find the owner of the memory, and the bits that the bio carries.
        var physAddr = 0x20_0000_1000UL;
        var provider = fabric.Find(physAddr);
        var tag = ids.Encode(physAddr, provider, client);

        // In dma_map: resolve those bits.
        ref readonly var info = ref ids.Resolve(physAddr, tag);
        var busAddr = physAddr + info.BusOffset;

        Assert.Equal(0x20_8000_1000UL, busAddr);
        Assert.Equal(3, info.Owner);
        Assert.Equal(1UL, tag);
    }

    [Fact]
    public void The_readme_shows_that_code()
    {
        var here = Path.GetDirectoryName(Here())!;
        var readme = File.ReadAllText(Path.Combine(here, "..", "..", "src", "Lookups", "README.md")).ReplaceLineEndings("\n");
        var example = readme.Split("```csharp\n")[1].Split("```")[0].TrimEnd();
        var code = string.Join('\n', File.ReadAllLines(Here()).Select(line => line.Length > 8 ? line[8..] : line));

        Assert.Contains(example, code, StringComparison.Ordinal);
    }

    private static string Here([CallerFilePath] string path = "") => path;
}
