using System.Runtime.CompilerServices;

// The parts behind the published files are tested one by one, but are no one else's to call.
[assembly: InternalsVisibleTo("Bench.Tests")]
[assembly: InternalsVisibleTo("Page.Tests")]
