namespace Page.Tests;

/// <summary>A page of many rows, and changes of its filters.</summary>
public sealed class LargePage : IDisposable
{
    public const int Rows = 20_000;

    /// <summary>Filters that are switched on and, later, off again.</summary>
    private static readonly string[] Changes =
    [
        "bits=8", "bits=0", "isa=scalar", "providers=256", "bits=8", "providers=256", "providers=44", "isa=scalar", "p2p=0.5",
        "experiment=limits", "p2p=0.5", "topology=mixed", "experiment=limits", "topology=mixed", "providers=44", "bits=0",
        "workload=recording-3.bios.gz", "role=own", "workload=recording-3.bios.gz", "temperature=cold", "temperature=hot", "role=own",
        "operation=map", "dependency=dependent", "temperature=cold", "temperature=hot", "operation=map", "dependency=dependent",
        "machine=Made-up CPU 8888 (test data)", "family=pointer", "machine=Made-up CPU 8888 (test data)", "family=pointer",
    ];

    private PublishedRows? _published;

    /// <summary>The page, made when it is first asked for: the benchmark does not ask unless it is run.</summary>
    internal PublishedRows Published => _published ??= new(MadeUpRows.Many(Rows));

    /// <summary>Makes all changes, one after the other, and leaves the page as it was.</summary>
    internal static Task<List<Change>> Change(OpenPage open) => open.Ask<List<Change>>(
        """
        async (names) => {
          const changes = [];
          const table = document.querySelector("#rows-table");
          const observer = new MutationObserver(() => {});
          observer.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
          for (const name of names) {
            const [key, value] = [name.slice(0, name.indexOf("=")), name.slice(name.indexOf("=") + 1)];
            const box = document.querySelector(`#filters input[name="filter-${key}"][value="${value}"]`);
            const pickedBefore = document.getElementById("picked").textContent;
            observer.takeRecords();
            const start = performance.now();
            box.click();
            document.body.getBoundingClientRect();
            [...document.querySelectorAll("#charts svg, #rows-table")].forEach((part) => part.getBoundingClientRect());
            const ms = performance.now() - start;
            const mutations = observer.takeRecords().length;
            do {
              await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
            } while (table.ariaBusy === "true");
            changes.push({
              name, ms, mutations, pickedBefore, picked: document.getElementById("picked").textContent,
              rows: table.tBodies[0].rows.length, nodes: document.querySelectorAll("*").length,
            });
          }

          observer.disconnect();
          return changes;
        }
        """, Changes);

    public void Dispose() => _published?.Dispose();
}

/// <summary>What a change of a filter did.</summary>
/// <param name="Name">The filter and its option.</param>
/// <param name="Ms">Milliseconds until it was drawn.</param>
/// <param name="Mutations">Changes of the document that the reader waits for.</param>
/// <param name="PickedBefore">How many rows were picked, in the page's words.</param>
/// <param name="Picked">How many are picked now.</param>
/// <param name="Rows">Rows of the table when it was complete.</param>
/// <param name="Nodes">Elements of the whole page.</param>
internal sealed record Change(string Name, double Ms, int Mutations, string PickedBefore, string Picked, int Rows, int Nodes);
