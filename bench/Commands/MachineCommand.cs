using Bench.Runs;
using Spectre.Console.Cli;

namespace Bench.Commands;

/// <summary>Prints the description of machine and code that a run on this machine would store.</summary>
internal sealed class MachineCommand : Command<ReportSettings>
{
    public override int Execute(CommandContext context, ReportSettings settings, CancellationToken cancellationToken)
    {
        if (settings.Json)
        {
            Output.WriteJson(new { machine = Machine.This, code = Code.This });
            return BenchApp.Success;
        }

        Console.Out.WriteLine(Machine.This.Name);
        foreach (var fact in Machine.This.Facts.Concat(Code.This.Facts))
        {
            Console.Out.WriteLine($"  {fact.Name,-18}{Output.Harmless(fact.Value)}");
        }

        return BenchApp.Success;
    }
}
