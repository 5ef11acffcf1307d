using System.Runtime.CompilerServices;

[assembly: InternalsVisibleTo("Lookups.Tests")]
