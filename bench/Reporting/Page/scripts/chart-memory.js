// Memory against time, and the rows that no other row beats in both.

const MEMORY_KNEE = 32;
const MEMORY_TICKS = [0, 64, 1024, 16 * 1024, 256 * 1024, 4 * 2 ** 20, 64 * 2 ** 20, 2 ** 30, 16 * 2 ** 30];
const MEMORY_LEFT = 46;
const MEMORY_RIGHT = 24;
const LABEL_GAP = 12;

/** The name of a row beside its mark: to the right where there is room for it, else to the side that has more. */
function frontLabel(row, at, width) {
  const text = `${row.encoding}, ${bitsText(row.bits)}`;
  const [left, right] = [at, width - at].map((room) => Math.floor((room - LABEL_GAP) / LETTER));
  const isRight = text.length <= right || right >= left;
  const most = isRight ? right : left;
  return { row, isRight, text: shortened(text, most) };
}

function memoryChart(view, width) {
  const isNarrow = width < NARROW;
  const measure = measureOf({ measure: "ratio" }, view);
  const domain = logDomain(view.rows, measure, [1]);
  const onAxis = (value) => Math.min(Math.max(value, domain[0]), domain[1]);
  const most = Math.max(1024, d3.max(view.rows, (row) => row.memory) ?? 0) * 1.6;
  const ticks = MEMORY_TICKS.filter((tick) => tick <= most);
  const shownTicks = isNarrow ? ticks.filter((_, i) => i % 2 === 0) : ticks;
  const y = (row) => onAxis(row.ratio);
  const labelled = view.front.filter((row, i) => view.front.findIndex((other) => other.encoding === row.encoding && other.memory === row.memory && other.ratio === row.ratio) === i);
  const toPixel = d3.scaleSymlog([-6, most], [MEMORY_LEFT, width - MEMORY_RIGHT]).constant(MEMORY_KNEE);
  const labels = labelled.map((row) => frontLabel(row, toPixel(row.memory), width));

  return Plot.plot({
    width, height: isNarrow ? 320 : 380,
    marginLeft: MEMORY_LEFT, marginRight: MEMORY_RIGHT, marginTop: isNarrow ? 40 : 26, marginBottom: 44,
    style: { background: "none", fontSize: "11px" },
    // Logarithmic but for the first bytes: 0 B, the footprint of what needs no structure at all, has its place.
    x: { type: "symlog", constant: MEMORY_KNEE, domain: [-6, most], label: null },
    y: { type: "log", domain, label: null },
    marks: [
      Plot.gridY(roundTicks(...domain, 9), { stroke: "var(--rule)", strokeOpacity: 1 }),
      Plot.axisY(roundTicks(...domain, 9), { text: String, tickSize: 0, fontSize: 11, label: null, fill: "var(--muted)" }),
      Plot.gridX(shownTicks, { stroke: "var(--rule)", strokeOpacity: 1 }),
      Plot.axisX(shownTicks, { text: bytes, tickSize: 0, fontSize: 11, label: null, fill: "var(--muted)" }),
      ...axisTitles(measure.label, view.yardstick, isNarrow),
      Plot.text(["memory of the structure →"], { frameAnchor: "bottom-right", lineAnchor: "top", dy: 26, textAnchor: "end", fill: "var(--muted)", fontSize: 11 }),
      Plot.ruleY([1], { stroke: "var(--floor)", strokeWidth: 1.5, strokeDasharray: "5 3" }),
      Plot.line(view.front, { x: "memory", y, curve: "step-after", stroke: "var(--ink)", strokeOpacity: 0.55, strokeWidth: 1.5 }),
      Plot.ruleX(view.rows, { x: "memory", y1: (row) => onAxis(row.ratioLow), y2: (row) => onAxis(row.ratioHigh), stroke: inkOf, strokeOpacity: 0.55 }),
      Plot.dot(view.rows, { x: "memory", y, symbol: shapeOf, fill: fillOf, stroke: inkOf, strokeWidth: 1.4, r: 3.6, sort: null }),
      Plot.dot(view.front, { x: "memory", y, r: 7.5, stroke: "var(--ink)", strokeWidth: 1.3 }),
      ...[true, false].map((isRight) => Plot.text(labels.filter((label) => label.isRight === isRight), {
        x: ({ row }) => row.memory, y: ({ row }) => y(row), text: "text",
        textAnchor: isRight ? "start" : "end", dx: isRight ? LABEL_GAP : -LABEL_GAP,
        fontSize: 11, fill: "var(--ink)", stroke: "var(--panel)", strokeWidth: 4,
      })),
      Plot.tip(view.rows, Plot.pointer({ x: "memory", y, title: (row) => tipText(row, view.ratioName), fontSize: 12, lineWidth: 40, stroke: "var(--rule)" })),
    ],
  });
}

/** The same in words. */
function memoryText(view) {
  const list = view.front.map((row) => `${row.encoding} with ${bitsText(row.bits)} (${bytes(row.memory)}, ${digits(row.ratio)})`);
  return `Not beaten in both time and memory by any other row in view: ${list.join("; ") || "none"}.`;
}
