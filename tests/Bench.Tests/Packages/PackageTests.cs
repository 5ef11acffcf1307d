using System.IO.Compression;
using System.Xml.Linq;
using Bench.Processes;
using Bench.Runs;
using Bench.Tests.Commands;
using Bench.Tests.Gate;
using Xunit;

namespace Bench.Tests.Packages;

public sealed class PackageTests
{
    private const string Program = """
        using Lookups;
        using Lookups.Encodings;

        Region[] bars = [new(Start: 0x20_0000_0000, Bytes: 1UL << 34, BusOffset: 0x8000_0000, Owner: 3)];
        var reach = new ReachTable(bars.Length, clients: 1);
        using var fabric = new Fabric(new ProviderTable(bars), reach);
        using var ids = IdTable.Build(fabric, tagBits: 8);
        var tag = ids.Encode(0x20_0000_1000UL, fabric.Find(0x20_0000_1000UL), new ClientId(0));
        Console.WriteLine($"owner {ids.Resolve(0x20_0000_1000UL, tag).Owner}");
        """;

    [Fact]
    public void The_tool_starts_outside_of_any_repository_and_the_library_is_used_by_another_program()
    {
        using var directory = new TemporaryDirectory();
        var packages = directory["packages"];
        Pack("bench/bench.csproj", packages);
        Pack("src/Lookups/Lookups.csproj", packages);
        Pack("src/HotLoops/HotLoops.csproj", packages);
        var version = (string)XElement.Load(Path.Combine(BenchProcess.Root, "Directory.Build.props")).Descendants("Version").Single();
        CheckMetadata(Path.Combine(packages, $"Bench.Tool.{version}.nupkg"), "Bench.Tool", version);
        CheckMetadata(Path.Combine(packages, $"Lookups.{version}.nupkg"), "Lookups", version);
        CheckMetadata(Path.Combine(packages, $"Bench.HotLoops.{version}.nupkg"), "Bench.HotLoops", version);

        var again = directory["again"];
        Pack("src/Lookups/Lookups.csproj", again);
        Assert.Equal(
            File.ReadAllBytes(Path.Combine(packages, $"Lookups.{version}.nupkg")),
            File.ReadAllBytes(Path.Combine(again, $"Lookups.{version}.nupkg")));

        // No other package source, and no package that this user installed before.
        File.WriteAllText(
            directory["nuget.config"],
            $"<configuration><packageSources><clear /><add key=\"here\" value=\"{packages}\" /></packageSources></configuration>");
        var environment = Environment
            .GetEnvironmentVariables()
            .Cast<System.Collections.DictionaryEntry>()
            .ToDictionary(entry => (string)entry.Key, entry => (string)entry.Value!);
        environment["NUGET_PACKAGES"] = directory["cache"];
        var tools = directory["tools"];
        Ran(Dotnet("tool", "install", "Bench.Tool", "--version", version, "--tool-path", tools, "--add-source", packages));

        var elsewhere = directory["elsewhere"];
        Directory.CreateDirectory(elsewhere);
        Assert.Contains("fio-nvme.bios.gz", Ran(Tool("list")), StringComparison.Ordinal);
        Assert.StartsWith($"{version}, commit ", Ran(Tool("--version")), StringComparison.Ordinal);
        Assert.Contains("1000 bios", Ran(Tool("verify", "--encoding", "id-table", "--bios", "1000")), StringComparison.Ordinal);
        Assert.All(
            [
                ("publish --check", "expected a checkout of Bench (Bench.sln), here or above, found none"),
                ("quote", "expected a complete run; 'bench run' makes one, found none"),
                ("gate --base HEAD", "expected a git repository, whose commits can be compared, found none"),
            ],
            refused =>
            {
                var run = Tool(refused.Item1.Split(' '));
                Assert.Equal(2, run.ExitCode);
                Assert.Contains(refused.Item2, run.Error, StringComparison.Ordinal);
            });

        File.WriteAllText(Path.Combine(elsewhere, "Program.cs"), Program);
        File.WriteAllText(
            Path.Combine(elsewhere, "user.csproj"),
            $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <UseAppHost>false</UseAppHost>
              </PropertyGroup>
              <ItemGroup><PackageReference Include="Lookups" Version="[{version}]" /></ItemGroup>
            </Project>
            """);
        Assert.Contains("owner 3", Ran(Dotnet("run", "--project", elsewhere)), StringComparison.Ordinal);

        // A foreign repository with only the packages.
        using var parser = ForeignRepository.Parser(File.ReadAllText(directory["nuget.config"]));
        parser.Replace("Numbers.cs", "number = (10 * number) + letter - '0';", "number = long.Parse($\"{number}{letter - '0'}\");");
        parser.Commit("slower");
        var gate = Gate(parser.Path, "--base", "HEAD~1", "--tier", "timed");
        Assert.True(gate.ExitCode == 1, gate.Output + gate.Error);
        Assert.Contains("| numbers/sum | **slower** |", gate.Output, StringComparison.Ordinal);

        ProcessResult Dotnet(params string[] arguments) => ProcessRun.Run("dotnet", arguments, directory.Root, environment);

        ProcessResult Gate(string folder, params string[] arguments) =>
            ProcessRun.Run(Path.Combine(tools, "bench"), ["gate", .. arguments], folder, environment);

        ProcessResult Tool(params string[] arguments) => ProcessRun.Run(Path.Combine(tools, "bench"), arguments, elsewhere);
    }

    private static void Pack(string project, string folder) =>
        Ran(ProcessRun.Run(
            "dotnet", ["pack", project, "--configuration", Configuration, "--no-build", "--output", folder], BenchProcess.Root));

    private static void CheckMetadata(string path, string id, string version)
    {
        using var package = ZipFile.OpenRead(path);
        Assert.NotNull(package.GetEntry("README.md"));
        using var stream = package.GetEntry($"{id}.nuspec")!.Open();
        var metadata = XElement
            .Load(stream)
            .Descendants()
            .Where(element => !element.HasElements)
            .ToLookup(element => element.Name.LocalName);
        Assert.Equal((id, version, "MIT", "README.md"), (Of("id"), Of("version"), Of("license"), Of("readme")));

        string Of(string name) => metadata[name].First().Value;
    }

    private static string Ran(ProcessResult run)
    {
        Assert.True(run.ExitCode == 0, $"{run.Output}{run.Error}");
        return run.Output;
    }

    // The configuration of the tests, because that is the one that is built.
    private static string Configuration => Directory.GetParent(AppContext.BaseDirectory.TrimEnd('/', '\\'))!.Name;
}
