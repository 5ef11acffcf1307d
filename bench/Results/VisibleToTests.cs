using System.Runtime.CompilerServices;

// Tests use the internal parts behind the published files one by one; no one else calls them.
[assembly: InternalsVisibleTo("Bench.Tests")]
[assembly: InternalsVisibleTo("Page.Tests")]
