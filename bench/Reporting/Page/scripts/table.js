// The rows in view as a table that can be sorted.

const TABLE_WINDOW = 200;

/** Rows that are there at once, more than the table's frame shows; the others follow when these have been painted. */
const TABLE_FIRST = 40;

/** Columns: what they are called, what they sort by (nothing: they do not), and what a cell says. */
const TABLE_COLUMNS = [
  { key: "encoding", title: "Encoding", by: (row) => row.encoding, text: (row) => row.encoding },
  { key: "bits", title: "Bits", number: true, by: (row) => row.bits, text: (row) => String(row.bits) },
  { key: "family", title: "Family", by: (row) => row.family, text: (row) => row.family },
  { key: "isa", title: "ISA", by: (row) => row.isa, text: (row) => row.isa },
  { key: "ns", title: "ns/bio [95\u00a0%\u00a0CI]", number: true, by: (row) => row.ns, text: (row) => digits(row.ns), more: (row) => interval(row.nsLow, row.nsHigh) },
  { key: "floor", title: "floor ns", number: true, by: (row) => row.floor, text: (row) => digits(row.floor) },
  { key: "ratio", title: "× floor [95\u00a0%\u00a0CI]", number: true, by: (row) => row.ratio, text: (row) => digits(row.ratio), more: (row) => interval(row.ratioLow, row.ratioHigh) },
  { key: "memory", title: "Memory", number: true, by: (row) => row.memory, text: (row) => bytes(row.memory) },
  { key: "build", title: "Build", number: true, by: (row) => row.build, text: (row) => duration(row.build) },
  { key: "register", title: "One more provider", number: true, by: (row) => row.register, text: (row) => duration(row.register) },
  { key: "lines", title: "Lines", number: true, by: (row) => row.lines, text: (row) => (row.lines > 0 ? digits(row.lines) : "") },
  { key: "notes", title: "Notes", by: (row) => row.notes, text: (row) => row.notes },
  { key: "details", title: "More" },
];

/** A table of rows. */
class RowTable {
  constructor(table, more, onSort, onOpen) {
    this.table = table;
    this.more = more;
    this.onOpen = onOpen;
    this.limit = TABLE_WINDOW;
    this.buttons = TABLE_COLUMNS.map((column) => (column.by ? element("button", { type: "button", class: "sort", "data-sort": column.key, on: { click: () => onSort(column) } }) : null));
    this.heads = TABLE_COLUMNS.map((column, i) => element("th", { scope: "col", class: `of-${column.key}${column.number ? " number" : ""}` }, this.buttons[i] ?? column.title));
    table.tHead.replaceChildren(element("tr", {}, ...this.heads));
    this.blank = this.blankRow();
    this.spare = [];
    table.tBodies[0].addEventListener("click", (event) => {
      const button = event.target.closest("button[data-row]");
      if (button) {
        this.onOpen(Number(button.dataset.row));
      }
    });
    more.addEventListener("click", () => {
      const first = this.limit;
      this.limit += TABLE_WINDOW * 5;
      this.finish();
      this.table.tBodies[0].rows[first]?.querySelector("button").focus();
    });
  }

  /** A row with no text yet: a copy of it costs less than one made anew. */
  blankRow() {
    const cells = TABLE_COLUMNS.map((column, i) => {
      if (i === 0) {
        return element("th", { scope: "row" }, element("span", { class: "ink" }), element("bdi"), element("span", { class: "badges" }));
      }

      if (!column.by) {
        return element("td", { class: "of-details" }, element("button", { type: "button", class: "open" }, "Details", unseen(" of "), unseen("")));
      }

      return element("td", { class: `of-${column.key}${column.number ? " number" : ""}` }, element("span"), ...(column.more ? [" ", element("small")] : []));
    });
    return element("tr", {}, ...cells);
  }

  /** Shows the rows of a view in the order that was chosen. */
  show(view, state) {
    const sorted = TABLE_COLUMNS.find((column) => column.key === state.sort);
    this.rows = sorted ? [...view.rows].sort((a, b) => this.compare(sorted, a, b) * (state.descending ? -1 : 1)) : [...view.rows].sort((a, b) => a.bits - b.bits || byRatio(a, b));
    this.limit = TABLE_WINDOW;
    TABLE_COLUMNS.forEach((column, i) => {
      const isSorted = column === sorted;
      if (column.by) {
        this.heads[i].setAttribute("aria-sort", isSorted ? (state.descending ? "descending" : "ascending") : "none");
        say(this.buttons[i], this.title(column, view));
      }
    });
    // A column with nothing in it takes room from the others.
    ["lines", "notes"].forEach((key) => this.table.classList.toggle(`without-${key}`, view.rows.every((row) => !row[key])));
    this.fill();
  }

  /** The heading of a column: times are beside what the rows were measured beside. */
  title(column, view) {
    const isFloor = view.ratioName === "× floor";
    return column.key === "ratio" ? `${view.ratioName} [95\u00a0%\u00a0CI]` : column.key === "floor" && !isFloor ? "yardstick ns" : column.title;
  }

  compare(column, a, b) {
    const [x, y] = [column.by(a), column.by(b)];
    return x < y ? -1 : x > y ? 1 : a.bits - b.bits || byRatio(a, b);
  }

  fill() {
    this.written = 0;
    this.writeUpTo(TABLE_FIRST);
    clearTimeout(this.rest);
    if (this.written < this.end) {
      this.table.setAttribute("aria-busy", "true");
      this.rest = setTimeout(() => requestAnimationFrame(() => this.finish()));
    }

    this.tellMore();
  }

  /** How many rows the table has when it is complete. */
  get end() {
    return Math.min(this.rows.length, this.limit);
  }

  /** Writes the rows that are not there yet. */
  finish() {
    clearTimeout(this.rest);
    this.writeUpTo(this.end);
    this.table.removeAttribute("aria-busy");
    this.tellMore();
  }

  tellMore() {
    const left = this.rows.length - this.end;
    this.more.hidden = left === 0;
    say(this.more, `Show more of the ${counted(left, "row")} left`);
  }

  writeUpTo(most) {
    const body = this.table.tBodies[0];
    const end = Math.min(this.end, most);
    while (this.spare.length < end) {
      this.spare.push(this.blank.cloneNode(true));
    }

    for (; this.written < end; this.written++) {
      this.write(this.spare[this.written], this.rows[this.written]);
    }

    while (body.rows.length > end) {
      body.lastElementChild.remove();
    }

    body.append(...this.spare.slice(body.rows.length, end));
  }

  write(line, row) {
    const cells = line.cells;
    TABLE_COLUMNS.forEach((column, i) => {
      if (i > 0 && column.by) {
        say(cells[i].firstChild, column.text(row));
        if (column.more) {
          say(cells[i].lastChild, column.more(row));
        }
      }
    });
    const [ink, name, badges] = cells[0].children;
    const look = `${row.familyCode} ${row.role} ${row.simd}`;
    if (ink.dataset.look !== look) {
      ink.dataset.look = look;
      ink.replaceChildren(glyph(row));
    }

    say(name, row.encoding);
    if (badges.firstChild || row.best || row.front || row.simd || !row.own) {
      badges.replaceChildren(...badgesOf(row).map(([kind, text]) => element("span", { class: `badge ${kind}` }, text)));
    }

    line.classList.toggle("best", row.best);
    const open = cells[cells.length - 1].firstChild;
    open.dataset.row = row.row;
    say(open.lastChild, `${row.encoding}, ${bitsText(row.bits)}`);
  }
}

/** What must be seen of a row before its figures. */
function badgesOf(row) {
  return [
    row.best ? ["is-best", `best of ${bitsText(row.bits)}`] : null,
    row.front ? ["is-front", "Pareto"] : null,
    row.simd ? ["is-simd", "SIMD"] : null,
    row.own ? null : ["is-other", row.role === "twin" || row.role === "peer" ? row.role : shown(row.role)],
  ].filter(Boolean);
}
