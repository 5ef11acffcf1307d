// The published rows, column by column. A row is its number, from 0 on; nothing here knows what a column means.

/** One column: dictionary and codes, or plain cells. */
class Column {
  constructor({ name, values, codes, cells }) {
    this.name = name;
    this.values = values ?? null;
    this.codes = codes ? Uint32Array.from(codes) : null;
    this.cells = cells ?? null;
  }

  /** The value in a row. */
  at(row) {
    return this.codes ? this.values[this.codes[row]] : this.cells[row];
  }

  /** Gives a plain column a dictionary, in ascending order, so that it can be filtered by. */
  encoded() {
    if (!this.codes) {
      this.values = [...new Set(this.cells)].sort(typeof this.cells[0] === "number" ? (a, b) => a - b : undefined);
      const codes = new Map(this.values.map((value, code) => [value, code]));
      this.codes = Uint32Array.from(this.cells, (cell) => codes.get(cell));
    }

    return this;
  }
}

/** All rows. */
class Rows {
  constructor({ rows, columns }) {
    this.count = rows;
    this.read = [];
    this.columns = new Map(columns.map((column) => [column.name, new Column(column)]));
  }

  column(name) {
    return this.columns.get(name);
  }

  at(name, row) {
    return this.columns.get(name).at(row);
  }
}

/** Inflates the block that the page carries. No request leaves the page: a blob is read where it is. */
async function readRows(block) {
  const text = atob(block.textContent);
  const packed = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) {
    packed[i] = text.charCodeAt(i);
  }

  const inflated = new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Rows(await new Response(inflated).json());
}
