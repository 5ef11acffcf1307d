using System.Runtime.CompilerServices;

[assembly: InternalsVisibleTo("Workloads.Tests")]
