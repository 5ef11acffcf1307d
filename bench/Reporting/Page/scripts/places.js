// A place is what rows must have in common to be compared: all settings but the encoding and its bits.

const PLACE_COLUMNS = [
  "experiment", "machine", "topology", "providers", "workload", "p2p_share", "bounce_share", "provider_locality",
  "temperature", "dependency", "operation", "readers", "updates_per_second", "yardstick",
];

/** What a sweep can run over: numbers that places differ in. */
const SWEEPS = [
  { column: "providers", title: "providers", axis: "providers (registered BARs)", log: true, text: count },
  { column: "p2p_share", title: "share of P2P bios", axis: "share of bios in BAR memory", log: false, text: share },
  { column: "bounce_share", title: "share that bounces", axis: "share of P2P bios that bounce", log: false, text: share },
  { column: "provider_locality", title: "provider locality", axis: "chance that a bio has the previous bio's provider", log: false, text: share },
  { column: "updates_per_second", title: "updates a second", axis: "updates a second, of a provider that no bio uses", log: false, text: count },
  { column: "readers", title: "readers", axis: "processors that look up at the same time", log: false, text: count },
];

/** Divides the rows into places. */
class Places {
  constructor(rows) {
    this.rows = rows;
    this.columns = PLACE_COLUMNS.map((name) => rows.column(name).encoded());
    this.ofRow = this.number(this.columns);
    this.members = [];
    for (let row = 0; row < rows.count; row++) {
      (this.members[this.ofRow[row]] ??= []).push(row);
    }

    this.keys = this.members.map(([row]) => hashOf(this.columns.map((column) => column.at(row)).join("\n")));
    this.byKey = new Map(this.keys.map((key, place) => [key, place]));
    this.sweeps = SWEEPS.map((sweep) => ({ ...sweep, lines: this.lines(rows.column(sweep.column)) }));
    this.varying = this.varyingByExperiment();
  }

  /** Numbers the rows so that those equal in some columns get the same number. */
  number(columns) {
    let ids = new Uint32Array(this.rows.count);
    for (const column of columns) {
      const next = new Map();
      const width = column.values.length;
      ids = ids.map((id, row) => {
        const pair = id * width + column.codes[row];
        const seen = next.get(pair);
        if (seen !== undefined) {
          return seen;
        }

        next.set(pair, next.size);
        return next.size - 1;
      });
    }

    return ids;
  }

  /** For every place the places that differ from it in one column only, in the order of that column. */
  lines(column) {
    const others = this.number(this.columns.filter((other) => other !== column));
    const groups = new Map();
    this.members.forEach(([row], place) => {
      const group = groups.get(others[row]) ?? [];
      groups.set(others[row], group);
      group.push(place);
    });
    const lines = [];
    for (const group of groups.values()) {
      group.sort((a, b) => column.at(this.members[a][0]) - column.at(this.members[b][0]));
      group.forEach((place) => (lines[place] = group));
    }

    return lines;
  }

  /** Which settings tell the places of an experiment apart. */
  varyingByExperiment() {
    const values = new Map();
    this.members.forEach(([row]) => {
      const experiment = this.rows.at("experiment", row);
      const sets = values.get(experiment) ?? this.columns.map(() => new Set());
      values.set(experiment, sets);
      this.columns.forEach((column, i) => sets[i].add(column.codes[row]));
    });
    return new Map([...values].map(([experiment, sets]) => [experiment, new Set(PLACE_COLUMNS.filter((_, i) => sets[i].size > 1))]));
  }

  /** A setting of a place. */
  at(name, place) {
    return this.rows.at(name, this.members[place][0]);
  }

  /** What tells a place from the others of its experiment, in one line. */
  label(place) {
    const varying = this.varying.get(this.at("experiment", place));
    return PLACE_COLUMNS
      .filter((name) => name !== "experiment" && (name === "topology" || name === "providers" || varying.has(name)))
      .map((name) => settingText(name, this.at(name, place)))
      .join(" · ");
  }

  /** Where the page opens: the place of the budget experiment, or else of any, with the most of some rows. */
  best(counts) {
    let best = -1;
    counts.forEach((rows, place) => {
      const isBudget = this.at("experiment", place) === "budget";
      const better = best < 0 || (isBudget !== (this.at("experiment", best) === "budget") ? isBudget : rows > counts.get(best));
      best = better ? place : best;
    });
    return best;
  }
}

/** A setting in words that need no column heading. */
function settingText(name, value) {
  switch (name) {
    case "providers": return counted(value, "provider");
    case "p2p_share": return `${share(value)} P2P`;
    case "bounce_share": return `${share(value)} bounce`;
    case "provider_locality": return `${share(value)} provider locality`;
    case "updates_per_second": return `${count(value)} updates/s`;
    case "readers": return counted(value, "reader");
    case "yardstick": return `beside ${shown(value)}`;
    default: return shown(value);
  }
}

/** A short name for a text, the same wherever it is made (cyrb53): for links, so nothing depends on its being hard to forge. */
function hashOf(text) {
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    a = Math.imul(a ^ c, 2654435761);
    b = Math.imul(b ^ c, 1597334677);
  }

  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36);
}
