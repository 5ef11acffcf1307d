// Colours, shapes and words that the charts, their legend and the table share. Colours are CSS variables: they follow the theme, and paper.

const FAMILY_INKS = 8;

/** Pixels under which a picture has room for less. */
const NARROW = 600;

/** A shape of equal sides: where d3 has no such symbol. */
function polygon(sides, areaOfOne, turn) {
  return {
    draw(context, size) {
      const r = Math.sqrt(size / areaOfOne);
      for (let i = 0; i < sides; i++) {
        const angle = turn + (i * 2 * Math.PI) / sides;
        context[i === 0 ? "moveTo" : "lineTo"](r * Math.sin(angle), -r * Math.cos(angle));
      }

      context.closePath();
    },
  };
}

const HEXAGON = polygon(6, 2.6, 0);
const TRIANGLE_DOWN = polygon(3, 1.3, Math.PI);

/** A family has a colour and a shape too, for those who do not tell the colours apart. */
function familyShapes() {
  return [d3.symbolCircle, d3.symbolSquare, d3.symbolDiamond, d3.symbolTriangle, d3.symbolStar, d3.symbolCross, TRIANGLE_DOWN, HEXAGON];
}

function inkOf(row) {
  return `var(--family-${row.familyCode % FAMILY_INKS})`;
}

/** Twins and peers are crosses of lines, whatever their family. */
function shapeOf(row) {
  return row.own ? familyShapes()[row.familyCode % FAMILY_INKS] : row.role === "twin" ? d3.symbolPlus : d3.symbolTimes;
}

/** What needs SIMD is hollow. */
function fillOf(row) {
  return row.simd || !row.own ? "var(--panel)" : inkOf(row);
}

/** A mark of the charts as a small picture in text. */
function glyph(row) {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  for (const [name, value] of Object.entries({ width: 14, height: 14, viewBox: "-7 -7 14 14", "aria-hidden": "true", class: "glyph" })) {
    svg.setAttribute(name, value);
  }

  const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
  for (const [name, value] of Object.entries({ d: d3.symbol(shapeOf(row), 52)(), fill: fillOf(row), stroke: inkOf(row), "stroke-width": 1.6 })) {
    path.setAttribute(name, value);
  }

  svg.append(path);
  return svg;
}

/** What the marks of a view mean, as items of a list. */
function legendItems(view) {
  const families = [...d3.group(view.rows, (row) => row.familyCode).values()].map(([row]) => row).sort((a, b) => a.familyCode - b.familyCode);
  const items = families.map((row) => ({ sample: { ...row, own: true, simd: false }, text: row.family }));
  const grey = (row) => ({ ...row, familyCode: 0 });
  const add = (row, text) => row && items.push({ sample: grey(row), text });
  add(view.rows.find((row) => row.own && row.simd), "hollow: needs SIMD");
  add(view.rows.find((row) => row.role === "twin"), "twin in C, not ranked");
  add(view.rows.find((row) => row.role === "peer"), "library, not ranked");
  add(view.rows.find((row) => row.role === "registered"), "read through a registry, not ranked");
  return items.map(({ sample, text }) => element("li", {}, glyph(sample), element("bdi", {}, text)));
}

/** What is said of a row where the pointer is: put together once, since the library wants it of every row it draws. */
function tipText(row, ratioName) {
  return (row.tip ??= [
    `${row.encoding}, ${bitsText(row.bits)}${row.own ? "" : ` (${roleText(row.role)})`}`,
    `${row.family}; ${row.simd ? `SIMD: ${row.isa}` : row.isa}`,
    ratioText(row, ratioName),
    `${digits(row.ns)} ns per bio ${interval(row.nsLow, row.nsHigh)}, beside ${digits(row.floor)} ns`,
    bytes(row.memory),
    ...(row.notes ? [row.notes] : []),
  ].join("\n"));
}

/** Values of a logarithmic axis that are round, no more than fit. */
function roundTicks(low, high, most) {
  const all = [];
  for (let power = Math.floor(Math.log10(low)); power <= Math.ceil(Math.log10(high)); power++) {
    [1, 1.5, 2, 3, 5, 7].forEach((step) => all.push(Number(`${step}e${power}`)));
  }

  const within = (steps) => all.filter((tick, i) => steps.includes(i % 6) && tick >= low * 0.999 && tick <= high * 1.001);
  return [[0, 1, 2, 3, 4, 5], [0, 2, 3, 4], [0, 2, 4], [0, 3], [0]].map(within).find((ticks) => ticks.length <= most) ?? within([0]);
}

/** The measure of time on the vertical axes. */
function measureOf(state, view) {
  return state.measure === "ns"
    ? { label: "ns per bio", y: (row) => row.ns, low: (row) => row.nsLow, high: (row) => row.nsHigh }
    : { label: `time per bio, ${view.ratioName}`, y: (row) => row.ratio, low: (row) => row.ratioLow, high: (row) => row.ratioHigh };
}

/** The part of a logarithmic axis that some rows need. Zero has no place on it and lies at the lower end. */
function logDomain(rows, measure, others = []) {
  const values = [...rows.flatMap((row) => [measure.y(row), measure.low(row), measure.high(row)]), ...others].filter((value) => value > 0);
  const [low, high] = values.length > 0 ? d3.extent(values) : [1, 1];
  return [Math.max(low, high / 1e6) / 1.06, high * 1.08];
}

/** What the vertical axis measures, and what the line across the picture is: over the picture, where no mark lies. */
function axisTitles(label, yardstick, isNarrow) {
  const title = (text, left, dy, fill) => Plot.text([text], {
    frameAnchor: left ? "top-left" : "top-right", dx: left ? -44 : 0, dy, textAnchor: left ? "start" : "end", fill, fontSize: 11,
  });
  return [
    title(`↑ ${label} (logarithmic)`, true, isNarrow ? -29 : -14, "var(--muted)"),
    yardstick ? title(`┄ ${yardstick}`, false, -14, "var(--floor)") : null,
  ];
}
