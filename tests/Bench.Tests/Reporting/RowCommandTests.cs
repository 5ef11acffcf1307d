using Bench.Reporting;
using Bench.Runs;
using Xunit;

namespace Bench.Tests.Reporting;

public class RowCommandTests
{
    [Theory]
    [InlineData("budget", "gpu-server", 44, "bench run budget --encoding id-table")]
    [InlineData("budget", "gpu-server", 16, "bench run budget --encoding id-table --topology gpu-server:16")]
    [InlineData("budget", "my machine", 16, "bench run budget --encoding id-table --topology FILE")]
    [InlineData("limits", "mixed", 1024, "bench run limits --encoding id-table")]
    [InlineData("limits-machines", "sr-iov", 256, "bench run limits-machines --encoding id-table")]
    public void A_row_is_measured_again_by_what_made_it(string experiment, string topology, int providers, string command) =>
        Assert.Equal(
            command,
            RowCommand.Of(
                MadeUpResults.Row(experiment) with
                {
                    Run = "20260102-030405-zen-5-quick",
                    Topology = topology,
                    Providers = providers,
                    Workload = "fio-nvme.bios.gz",
                }));

    [Fact]
    public void A_full_run_is_asked_for_and_a_recording_of_the_user_s_own_is_a_file() =>
        Assert.Equal(
            "bench run budget --full --encoding id-table --recording FILE",
            RowCommand.Of(
                MadeUpResults.Row() with
                {
                    Run = "20260102-030405-zen-5-full",
                    Topology = "gpu-server",
                    Providers = 44,
                    Workload = "mine.iolog",
                }));

    [Fact]
    public void Kernel_code_is_built_before_it_is_measured() =>
        Assert.Equal(
            "bench kernel --full",
            RowCommand.Of(MadeUpResults.Row("kernel", "k-id-table") with { Run = "20260102-030405-zen-5-full", Role = "kernel" }));

    [Theory]
    [InlineData("$(reboot)")]
    [InlineData("; rm -rf ~")]
    [InlineData("`id`\n\u001b[2J")]
    [InlineData("--fresh")]
    public void A_hostile_name_is_harmless_to_paste(string name)
    {
        var row = MadeUpResults.Row(name, name) with { Topology = name, Workload = name };

        Assert.Matches("^bench run [a-z0-9-]+ --full --encoding [a-z0-9-]+ --topology FILE --recording FILE$", RowCommand.Of(row));
    }
}
