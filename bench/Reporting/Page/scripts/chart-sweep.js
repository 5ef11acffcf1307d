// The best of each number of bits over places that differ in one number only.

const MOST_LINES = 14;

/** The sweeps that a place lies on: those with at least one more place. */
function sweepsOf(places, place) {
  return places.sweeps.filter((sweep) => sweep.lines[place].length > 1);
}

/**
 * The lines of a sweep. With several numbers of bits in view a line is the best of each; with one it is an encoding. Places that the filters leave
 * out are on it all the same, since it is about what differs between them; filters within a place count.
 */
function sweepOf(sweep, rows, places, place, passes) {
  const points = sweep.lines[place].map((other) => ({
    place: other,
    value: places.at(sweep.column, other),
    rows: places.members[other].filter(passes).map((row) => rowOf(rows, row)),
  })).filter((point) => point.rows.length > 0);
  const budgets = new Set(points.flatMap((point) => point.rows.map((row) => row.bits)));
  const single = budgets.size === 1;
  const marks = points.flatMap((point) => (single ? point.rows.filter((row) => row.own) : bestOfBudgets(point.rows)).map((row) => ({
    ...row, source: row, x: point.value, isHere: point.place === place, line: single ? row.encoding : row.bits,
  })));
  const lines = [...d3.group(marks, (mark) => mark.line).values()];
  const shownLines = lines.length <= MOST_LINES ? lines : lines.sort((a, b) => b.length - a.length || d3.min(a, (mark) => mark.ratio) - d3.min(b, (mark) => mark.ratio)).slice(0, MOST_LINES);
  shownLines.sort((a, b) => (single ? byRatio(a.at(-1), b.at(-1)) : a[0].bits - b[0].bits));
  return { sweep, single, bits: single ? [...budgets][0] : null, lines: shownLines, left: lines.length - shownLines.length, points, here: places.at(sweep.column, place), marks: shownLines.flat() };
}

/** Where the pictures of a sweep put the names of its lines: at their ends, pushed apart until none lies on another. */
function endLabels(lines, toPixel, top, bottom, step) {
  const labels = lines.map((line) => ({ mark: line.at(-1), at: toPixel(line.at(-1)) })).sort((a, b) => a.at - b.at);
  labels.forEach((label, i) => (label.at = Math.max(label.at, i === 0 ? top : labels[i - 1].at + step)));
  for (let i = labels.length - 1; i >= 0; i--) {
    labels[i].at = Math.min(labels[i].at, i === labels.length - 1 ? bottom : labels[i + 1].at - step);
  }

  return labels;
}

/** Values far enough apart for their names; powers of two, the round numbers here, before their neighbours. */
function spacedTicks(values, toPixel) {
  const isRound = (value) => Number.isInteger(Math.log2(value));
  const ticks = [];
  for (const value of [...values].sort((a, b) => isRound(b) - isRound(a) || a - b)) {
    if (ticks.every((tick) => Math.abs(toPixel(tick) - toPixel(value)) > 36)) {
      ticks.push(value);
    }
  }

  return ticks;
}

function sweepChart(data, view, state, width) {
  const { sweep, lines, marks, single } = data;
  const isNarrow = width < NARROW;
  const measure = measureOf(state, view);
  const domain = logDomain(marks, measure, state.measure === "ns" ? [] : [1]);
  const onAxis = (value) => Math.min(Math.max(value, domain[0]), domain[1]);
  const height = isNarrow ? 340 : 400;
  const margins = { marginLeft: 46, marginRight: isNarrow ? 96 : 190, marginTop: isNarrow ? 40 : 26, marginBottom: 44 };
  const toPixel = d3.scaleLog(domain, [height - margins.marginBottom, margins.marginTop]);
  const values = [...new Set(data.points.map((point) => point.value))];
  const isLog = sweep.log && values[0] > 0;
  const ticks = spacedTicks(values, (isLog ? d3.scaleLog : d3.scaleLinear)(d3.extent(values), [0, width - margins.marginLeft - margins.marginRight - 16]));
  const y = (mark) => onAxis(measure.y(mark));
  const ink = new Map(lines.map((line, i) => [line[0].line, lines.length < 2 ? "var(--sweep-from)" : `color-mix(in oklch, var(--sweep-to) ${Math.round((100 * i) / (lines.length - 1))}%, var(--sweep-from))`]));
  const inkOfMark = (mark) => ink.get(mark.line);
  const labels = endLabels(lines, (mark) => toPixel(y(mark)), margins.marginTop, height - margins.marginBottom, 13);
  const right = d3.max(values);
  const name = ({ mark }) => (single ? mark.encoding : isNarrow ? bitsText(mark.bits) : `${bitsText(mark.bits)}  ${mark.encoding}`).slice(0, 32);

  return Plot.plot({
    width, height, ...margins,
    style: { background: "none", fontSize: "11px" },
    x: { type: isLog ? "log" : "linear", label: null, inset: 8 },
    y: { type: "log", domain, label: null },
    marks: [
      Plot.gridY(roundTicks(...domain, 9), { stroke: "var(--rule)", strokeOpacity: 1 }),
      Plot.axisY(roundTicks(...domain, 9), { text: String, tickSize: 0, fontSize: 11, label: null, fill: "var(--muted)" }),
      Plot.axisX(ticks, { text: sweep.text, tickSize: 4, fontSize: 11, label: null, fill: "var(--muted)" }),
      ...axisTitles(measure.label, state.measure === "ns" ? "" : view.yardstick, isNarrow),
      Plot.text([`${sweep.axis}${isLog ? " (logarithmic)" : ""} →`], { frameAnchor: "bottom-right", lineAnchor: "top", dy: 26, textAnchor: "end", fill: "var(--muted)", fontSize: 11 }),
      state.measure === "ns" ? null : Plot.ruleY([1], { stroke: "var(--floor)", strokeWidth: 1.5, strokeDasharray: "5 3" }),
      Plot.ruleX([data.here], { stroke: "var(--rule)", strokeWidth: 8 }),
      Plot.ruleX(marks, { x: "x", y1: (mark) => onAxis(measure.low(mark)), y2: (mark) => onAxis(measure.high(mark)), stroke: inkOfMark, strokeWidth: 1.4 }),
      Plot.line(marks, { x: "x", y, z: "line", stroke: inkOfMark, strokeWidth: 1.6 }),
      Plot.dot(marks, { x: "x", y, symbol: shapeOf, fill: (mark) => (mark.simd ? "var(--panel)" : inkOfMark(mark)), stroke: inkOfMark, r: 3, sort: null }),
      Plot.link(labels, {
        x1: ({ mark }) => mark.x, x2: right, y1: ({ mark }) => y(mark), y2: ({ at }) => toPixel.invert(at), stroke: ({ mark }) => inkOfMark(mark), strokeOpacity: 0.35,
      }),
      Plot.text(labels, { x: right, y: ({ at }) => toPixel.invert(at), text: name, dx: 10, textAnchor: "start", fontSize: 11, fill: "var(--ink)" }),
      Plot.tip(marks, Plot.pointer({ x: "x", y, title: (mark) => `${sweep.text(mark.x)} ${sweep.title}\n${tipText(mark.source, view.ratioName)}`, fontSize: 12, lineWidth: 40, stroke: "var(--rule)" })),
    ],
  });
}

/** The same in words. */
function sweepText(data, state) {
  const value = (mark) => (state.measure === "ns" ? `${digits(mark.ns)} ns` : digits(mark.ratio));
  const { sweep, single, lines, left, points } = data;
  const first = sweep.text(points[0].value);
  const last = sweep.text(points.at(-1).value);
  const list = lines.map((line) => `${single ? line[0].encoding : bitsText(line[0].bits)} from ${value(line[0])} to ${value(line.at(-1))}`);
  return `${single ? `Every encoding with ${bitsText(data.bits)}` : "The best of each number of bits"}, from ${first} to ${last} ${sweep.title}: ${list.join("; ")}.${left > 0 ? ` ${counted(left, "more line")} left out.` : ""} The grey bar is where the place in view lies.`;
}
