using Bench.Gated;
using Bench.Measuring;
using HotLoops;
using Workloads.Models;
using Workloads.Plans;
using Workloads.Recordings;
using Workloads.Topologies;

// The machine model and the workload of the default tables.
var fitter = new ModelFitter();
var recording = Path.Combine(AppContext.BaseDirectory, "fio-nvme.bios.gz");
var read = RecordingFile.Read(recording, ref fitter, skipDamaged: false);
var machine = MachineModel.All.First(model => model.Name == "gpu-server");
var topology = machine.Build(machine.DefaultProviders, 1);
var workload = new BioPlan(fitter.Finish(Path.GetFileName(recording), read.FormatName, read.Sha256));
using var scene = new Scene(topology, workload, crossBridge: true);
using var oneOffset = new Scene(topology, workload, crossBridge: true, oneBusOffset: true);
return HotLoopProgram.Serve(EncodingLoops.All(scene, oneOffset));
