// Every row of the view over its bits, the fastest first, and the best of each number of bits joined by a line.

const LABEL_LEVELS = 4;
const LABEL_LINE = 15;
const LETTER = 6.4;
const TILT = 58;

/** Where every row stands: a band for each number of bits, a slot in it for each row, and room for the band's label; where room is short, rows overlap. */
function budgetSlots(rows, measure, isNarrow) {
  const bands = [...d3.group(rows, (row) => row.bits)].sort(([a], [b]) => a - b).map(([bits, list]) => ({ bits, list: list.sort((a, b) => measure.y(a) - measure.y(b)) }));
  const least = isNarrow ? 4.5 : Math.max(2, Math.round(rows.length / 18));
  const most = isNarrow ? 6 : Infinity;
  let start = 0;
  const at = new Map();
  for (const band of bands) {
    band.slots = Math.min(most, Math.max(least, band.list.length + 1));
    band.start = start;
    band.middle = start + band.slots / 2;
    const step = Math.min(1, (band.slots - 1) / band.list.length);
    band.list.forEach((row, i) => at.set(row, band.middle + (i - (band.list.length - 1) / 2) * step));
    start += band.slots;
  }

  return { bands, slots: start, at };
}

/** A label below its band, or beside it where it would go over the edge of the picture. */
function labelWithin(width, label) {
  const text = shortened(label.row.encoding, 30);
  const half = (text.length * LETTER) / 2 + 4;
  return { ...label, text, half, middle: Math.max(half, Math.min(label.middle, width - half)) };
}

/** Puts labels of different lengths on as few lines as keep them apart; null when that takes too many. */
function labelLevels(labels) {
  const ends = [];
  for (const label of labels) {
    label.level = ends.findIndex((end) => label.middle - label.half > end);
    if (label.level < 0) {
      label.level = ends.push(0) - 1;
    }

    ends[label.level] = label.middle + label.half;
  }

  return ends.length <= LABEL_LEVELS ? ends.length : null;
}

function budgetChart(view, state, width) {
  const measure = measureOf(state, view);
  const isNarrow = width < NARROW;
  const { bands, slots, at } = budgetSlots(view.rows, measure, isNarrow);
  const isNs = state.measure === "ns";
  const domain = logDomain(view.rows, measure, isNs ? view.rows.map((row) => row.floor) : [1]);
  const onAxis = (value) => Math.min(Math.max(value, domain[0]), domain[1]);
  const marginLeft = 46;
  const marginRight = 14;
  const scale = (width - marginLeft - marginRight) / slots;
  const labels = bands.map((band) => ({ band, row: view.best.find((row) => row.bits === band.bits), middle: marginLeft + band.middle * scale }))
    .filter(({ row }) => row).map((label) => labelWithin(width, label));
  const levels = labelLevels(labels);
  const longest = Math.max(0, ...labels.map((label) => label.text.length));
  const below = levels === null ? Math.min(170, longest * LETTER * 0.86 + 12) : levels * LABEL_LINE + 6;
  const x = (row) => at.get(row);
  const tiltedText = ({ band, text }) => shortened(text, Math.floor((marginLeft + band.middle * scale) / (LETTER * Math.cos((TILT * Math.PI) / 180))));
  const tilted = { rotate: -TILT, textAnchor: "end", dy: 26, dx: 4 };
  const labelMarks = levels === null
    ? [Plot.text(labels, { x: ({ band }) => band.middle, frameAnchor: "bottom", lineAnchor: "middle", text: tiltedText, fontSize: 11, fill: "var(--ink)", ...tilted })]
    : d3.range(levels).map((level) => Plot.text(labels.filter((label) => label.level === level), {
      x: ({ middle }) => (middle - marginLeft) / scale, frameAnchor: "bottom", lineAnchor: "top", dy: 24 + level * LABEL_LINE,
      text: "text", fontSize: 11, fill: "var(--ink)",
    }));

  return Plot.plot({
    width, height: (isNarrow ? 300 : 380) + below, marginLeft, marginRight, marginTop: isNarrow ? 40 : 26, marginBottom: 28 + below,
    style: { background: "none", fontSize: "11px" },
    x: { domain: [0, slots], axis: null },
    y: { type: "log", domain, label: null },
    marks: [
      Plot.rectX(bands.filter((_, i) => i % 2 === 1), { x1: "start", x2: (band) => band.start + band.slots, fill: "var(--band)" }),
      Plot.gridY(roundTicks(...domain, 9), { stroke: "var(--rule)", strokeOpacity: 1 }),
      Plot.axisY(roundTicks(...domain, 9), { text: String, tickSize: 0, fontSize: 11, label: null, fill: "var(--muted)" }),
      ...axisTitles(measure.label, view.yardstick, isNarrow),
      isNs
        ? Plot.ruleY(view.rows, { y: (row) => onAxis(row.floor), x1: (row) => x(row) - 0.45, x2: (row) => x(row) + 0.45, stroke: "var(--floor)", strokeWidth: 2 })
        : Plot.ruleY([1], { stroke: "var(--floor)", strokeWidth: 1.5, strokeDasharray: "5 3" }),
      Plot.line(view.best, { x, y: (row) => onAxis(measure.y(row)), stroke: "var(--ink)", strokeOpacity: 0.55, strokeWidth: 1.5 }),
      Plot.ruleX(view.rows, { x, y1: (row) => onAxis(measure.low(row)), y2: (row) => onAxis(measure.high(row)), stroke: inkOf, strokeWidth: 1.6 }),
      Plot.dot(view.rows, { x, y: (row) => onAxis(measure.y(row)), symbol: shapeOf, fill: fillOf, stroke: inkOf, strokeWidth: 1.4, r: isNarrow ? 2.6 : 3.4, sort: null }),
      Plot.dot(view.best, { x, y: (row) => onAxis(measure.y(row)), r: isNarrow ? 5.5 : 7, stroke: "var(--ink)", strokeWidth: 1.3 }),
      Plot.text(bands, { x: "middle", frameAnchor: "bottom", lineAnchor: "top", dy: 7, text: (band) => String(band.bits), fontSize: 12, fontWeight: 600, fill: "var(--ink)" }),
      Plot.text(["bits →"], { frameAnchor: "bottom-left", lineAnchor: "top", dx: -6, dy: 8, textAnchor: "end", fill: "var(--muted)", fontSize: 11 }),
      ...labelMarks,
      Plot.tip(view.rows, Plot.pointer({ x, y: (row) => onAxis(measure.y(row)), title: (row) => tipText(row, view.ratioName), fontSize: 12, lineWidth: 40, stroke: "var(--rule)" })),
    ],
  });
}

/** The same in words. */
function budgetText(view, state) {
  const list = view.best.map((row) => `${bitsText(row.bits)}: ${row.encoding}, ${state.measure === "ns" ? `${digits(row.ns)} ns` : digits(row.ratio)}`);
  return `${counted(view.rows.length, "row")} on ${view.where}, by bits. Best of each: ${list.join("; ") || "none"}.`;
}
