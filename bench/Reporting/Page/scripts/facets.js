// What rows can be picked by, and how many rows every choice would leave.

/**
 * key: its name in a link. ofRow: whether it picks rows within a place; the others pick places. main: shown without unfolding.
 */
const FACETS = [
  { key: "bits", column: "tag_bits", title: "Bits in the bio", ofRow: true, main: true, text: String },
  { key: "providers", column: "providers", title: "Providers", main: true, text: count },
  { key: "p2p", column: "p2p_share", title: "Share of P2P bios", main: true, text: share },
  { key: "workload", column: "workload", title: "Workload", main: true },
  { key: "temperature", column: "temperature", title: "Temperature", main: true },
  { key: "isa", column: "isa", title: "Instruction set", ofRow: true, main: true },
  { key: "role", column: "role", title: "Whose code", ofRow: true, main: true, text: roleText },
  { key: "experiment", column: "experiment", title: "Experiment" },
  { key: "machine", column: "machine", title: "Machine" },
  { key: "topology", column: "topology", title: "Topology" },
  { key: "operation", column: "operation", title: "Operation" },
  { key: "dependency", column: "dependency", title: "Dependency" },
  { key: "family", column: "family", title: "Family", ofRow: true },
  { key: "yardstick", column: "yardstick", title: "Yardstick" },
  { key: "bounce", column: "bounce_share", title: "Share that bounces", text: share },
  { key: "locality", column: "provider_locality", title: "Provider locality", text: share },
  { key: "readers", column: "readers", title: "Readers", text: count },
];

const ROLE_TEXTS = { own: "own encodings", twin: "twins in C", peer: "libraries (peers)", registered: "own, read through a registry" };

function roleText(role) {
  return Object.hasOwn(ROLE_TEXTS, role) ? ROLE_TEXTS[role] : shown(role);
}

/** Picks rows, and counts what every other choice would pick. */
class Facets {
  constructor(rows) {
    this.rows = rows;
    this.all = FACETS.map((facet) => ({ text: shown, ...facet, data: rows.column(facet.column).encoded() }));
    this.byKey = new Map(this.all.map((facet) => [facet.key, facet]));
    this.misses = new Uint8Array(rows.count);
    this.missedBy = new Uint8Array(rows.count);
  }

  /**
   * Picks the rows that every facet lets through, where a facet without a choice lets all through.
   * Counts, for every value of every facet, the rows that would be there if this facet let only that value through.
   */
  pick(chosen) {
    const { misses, missedBy } = this;
    misses.fill(0);
    this.all.forEach((facet, f) => {
      const codes = chosen.get(facet.key);
      if (codes?.size > 0) {
        const passes = new Uint8Array(facet.data.values.length);
        codes.forEach((code) => (passes[code] = 1));
        facet.data.codes.forEach((code, row) => {
          if (!passes[code]) {
            misses[row]++;
            missedBy[row] = f;
          }
        });
      }
    });

    const counts = this.all.map((facet) => new Uint32Array(facet.data.values.length));
    const without = new Uint32Array(this.all.length);
    let picked = 0;
    for (let row = 0; row < this.rows.count; row++) {
      if (misses[row] === 0) {
        picked++;
        this.all.forEach((facet, f) => counts[f][facet.data.codes[row]]++);
      } else if (misses[row] === 1) {
        const f = missedBy[row];
        counts[f][this.all[f].data.codes[row]]++;
        without[f]++;
      }
    }

    return { picked, counts, without, has: (row) => misses[row] === 0 };
  }

  /** Whether a row passes the facets that pick within a place, whatever place it is of. */
  withinPlace(chosen) {
    const active = this.all.filter((facet) => facet.ofRow && chosen.get(facet.key)?.size > 0);
    return (row) => active.every((facet) => chosen.get(facet.key).has(facet.data.codes[row]));
  }

  /** What is chosen, in words: one facet after the other, in their order. */
  inWords(chosen) {
    return this.all
      .filter((facet) => chosen.get(facet.key)?.size > 0)
      .map((facet) => ({
        facet,
        text: `${facet.title}: ${anyOf([...chosen.get(facet.key)].sort((a, b) => a - b).map((code) => facet.text(facet.data.values[code])))}`,
      }));
  }
}
