using Bench.Commands;

return BenchApp.Run(args);
