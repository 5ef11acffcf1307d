// The rows of one place as the charts and the table need them.

/** One row, read out of its columns the first time that it is asked for. */
function rowOf(rows, row) {
  return (rows.read[row] ??= readRow(rows, row));
}

function readRow(rows, row) {
  const at = (name) => rows.at(name, row);
  const own = at("role") === "own";
  const simd = at("isa") !== "scalar";
  return {
    row,
    encoding: shown(at("encoding")),
    family: shown(at("family")),
    familyCode: Number(at("family_ink")),
    role: at("role"),
    own,
    isa: shown(at("isa")),
    simd,
    usable: own && at("kernel_usable") && !simd,
    bits: at("tag_bits"),
    ns: at("ns_per_bio"), nsLow: at("ci_low"), nsHigh: at("ci_high"),
    floor: at("floor_ns"),
    ratio: at("ratio_to_floor"), ratioLow: at("ratio_low"), ratioHigh: at("ratio_high"),
    memory: at("footprint_bytes"),
    build: at("build_ns"),
    register: at("register_ns"),
    lines: at("lines_per_lookup"),
    notes: shown(at("notes")),
    tip: null,
    front: false,
    best: false,
  };
}

/** By time, then by name, as every report ranks. */
function byRatio(a, b) {
  return a.ratio - b.ratio || (a.encoding < b.encoding ? -1 : a.encoding > b.encoding ? 1 : 0);
}

/** The best of some rows that may be compared: one that a kernel could use where there is one, and never a twin or a peer. */
function bestOf(rows) {
  const own = rows.filter((row) => row.own);
  const usable = own.filter((row) => row.usable);
  return (usable.length > 0 ? usable : own).reduce((best, row) => (best && byRatio(best, row) <= 0 ? best : row), null);
}

/** The best row of every number of bits. */
function bestOfBudgets(rows) {
  return [...d3.group(rows, (row) => row.bits)].sort(([a], [b]) => a - b).map(([, budget]) => bestOf(budget)).filter(Boolean);
}

/** Marks the own rows that no other own row beats in time and memory both, and returns them from the smallest on. */
function markFront(rows) {
  const own = rows.filter((row) => row.own).sort((a, b) => a.memory - b.memory || a.ratio - b.ratio);
  let fastest = Infinity;
  let smallest = -1;
  for (const row of own) {
    row.front = row.ratio < fastest || (row.ratio === fastest && row.memory === smallest);
    if (row.ratio < fastest) {
      fastest = row.ratio;
      smallest = row.memory;
    }
  }

  return own.filter((row) => row.front);
}

/** One place through the filters. */
function viewOf(rows, places, place, has) {
  const list = places.members[place].filter(has).map((row) => Object.assign(rowOf(rows, row), { front: false, best: false }));
  const front = markFront(list);
  const best = bestOfBudgets(list);
  best.forEach((row) => (row.best = true));
  const [first] = places.members[place];
  return {
    place, rows: list, front, best,
    winner: bestOf(list),
    ratioName: shown(rows.at("ratio_name", first)),
    yardstick: shown(rows.at("yardstick_line", first)),
    where: whereText(places, place),
  };
}

/** "1.24 × floor [1.22, 1.28]"; beside another contender "1.24, ratio to that [1.22, 1.28]". */
function ratioText(row, ratioName) {
  const isFactor = ratioName.startsWith("×");
  return `${digits(row.ratio)}${isFactor ? "\u00a0" : ", "}${isFactor ? ratioName.replace(" ", "\u00a0") : ratioName} ${interval(row.ratioLow, row.ratioHigh).replace(" ", "\u00a0")}`;
}

/** A place in a few words: the machine, and what is not as usual. */
function whereText(places, place) {
  const usual = { p2p_share: 1, bounce_share: 0, provider_locality: 0, temperature: "hot", dependency: "independent", operation: "resolve", readers: 1, updates_per_second: 0, yardstick: "floor" };
  const unusual = Object.entries(usual).filter(([name, value]) => places.at(name, place) !== value).map(([name]) => settingText(name, places.at(name, place)));
  return [settingText("topology", places.at("topology", place)), settingText("providers", places.at("providers", place)), ...unusual].join(", ");
}

/** What the page is asked for, in a sentence. */
function answerText(view) {
  const { winner, rows, where, ratioName } = view;
  if (!winner) {
    return `No encoding of this project among the ${counted(rows.length, "row")} on ${where}: twins and peers are not ranked.`;
  }

  const budgets = [...new Set(rows.map((row) => row.bits))].sort((a, b) => a - b);
  const withBits = budgets.length === 1
    ? ` with ${bitsText(budgets[0])}`
    : ` with ${budgets.length <= 4 ? anyOf(budgets.map(String)) : `${budgets[0]} to ${budgets.at(-1)}`} bits`;
  const name = budgets.length === 1 ? winner.encoding : `${winner.encoding} with ${bitsText(winner.bits)}`;
  return `Best${withBits} on ${where}: ${name}, ${ratioText(winner, ratioName)}${winner.simd ? "; it needs SIMD" : ""}.`;
}
