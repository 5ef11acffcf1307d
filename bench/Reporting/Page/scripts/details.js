// Everything there is about one row: all its columns, and the command that measures it again.

/** Columns that do not come from the results but are made of them; they have places of their own. */
const DERIVED = ["command", "notes", "file", "question", "note", "ratio_name", "yardstick_line", "family_ink"];

/** What makes two rows the same measurement, on whatever machine. */
const MEASUREMENT = [
  "experiment", "encoding", "tag_bits", "role", "library", "topology", "providers", "workload", "p2p_share", "bounce_share", "provider_locality", "temperature",
  "dependency", "operation", "readers", "updates_per_second", "yardstick",
];

class Details {
  constructor(dialog, rows, onClose) {
    this.dialog = dialog;
    this.rows = rows;
    const find = (id) => dialog.querySelector(`#${id}`);
    [this.title, this.place, this.command, this.body, this.said] = ["details-title", "details-place", "details-command", "details-columns", "details-said"].map(find);
    [this.other, this.compared] = [find("compare-with"), find("compared")];
    this.other.addEventListener("change", () => this.compare());
    find("copy-command").addEventListener("click", () => this.copy(this.command, "Command"));
    find("copy-link").addEventListener("click", () => this.copy(find("details-link"), "Link"));
    this.link = find("details-link");
    dialog.addEventListener("close", onClose);
    dialog.addEventListener("click", (event) => event.target === dialog && dialog.close());
  }

  open(row, where, beside) {
    const at = (name) => this.rows.at(name, row);
    this.row = row;
    this.others = [...beside.map((line) => line.row).filter((other) => other !== row), ...this.elsewhere(row)];
    this.other.replaceChildren(element("option", { value: "" }, "…"), ...this.others.map((other, i) => element("option", { value: String(i) }, this.nameOf(other))));
    this.compare();
    say(this.title, `${shown(at("encoding"))}, ${bitsText(at("tag_bits"))}`);
    say(this.place, `${shown(at("experiment"))}: ${where}`);
    say(this.command, shown(at("command")));
    say(this.link, location.href);
    this.link.href = location.hash;
    say(this.said, "");
    const line = (name, text) => element("tr", {}, element("th", { scope: "row" }, name), element("td", {}, element("bdi", {}, text)));
    this.body.replaceChildren(
      ...(at("file") ? [line("file", shown(at("file")))] : []),
      ...(at("notes") ? [line("notes", shown(at("notes")))] : []),
      ...[...this.rows.columns.values()].filter((column) => !DERIVED.includes(column.name)).map((column) => line(column.name, shown(column.at(row)) || "—")));
    if (!this.dialog.open) {
      this.dialog.showModal();
    }

    this.dialog.scrollTop = 0;
  }

  /** The same measurement on other machines. */
  elsewhere(row) {
    const isSame = (other) => MEASUREMENT.every((name) => this.rows.at(name, other) === this.rows.at(name, row));
    return [...Array(this.rows.count).keys()].filter((other) => this.rows.at("machine", other) !== this.rows.at("machine", row) && isSame(other));
  }

  nameOf(row) {
    const at = (name) => this.rows.at(name, row);
    const machine = at("machine") === this.rows.at("machine", this.row) ? "" : ` on ${shown(at("machine"))}`;
    return `${shown(at("encoding"))}, ${bitsText(at("tag_bits"))}${at("role") === "own" ? "" : ` (${roleText(at("role"))})`}${machine}`;
  }

  /** Says how the row compares with another. Times of two machines are no ratio: each is held against its own floor. */
  compare() {
    const other = this.others[Number(this.other.value)];
    if (this.other.value === "") {
      say(this.compared, "");
      return;
    }

    const [one, two] = [this.row, other].map((row) => rowOf(this.rows, row));
    if (this.rows.at("machine", this.row) === this.rows.at("machine", other)) {
      const ratio = one.ns / two.ns;
      const low = ratio * Math.exp(-Math.hypot(Math.log(one.ns / one.nsLow), Math.log(two.nsHigh / two.ns)));
      const high = ratio * Math.exp(Math.hypot(Math.log(one.nsHigh / one.ns), Math.log(two.ns / two.nsLow)));
      const told = low > 1 ? "slower" : high < 1 ? "faster" : "statistically indistinguishable";
      say(this.compared, `${digits(ratio)} times the time of ${this.nameOf(other)} ${interval(low, high)}: ${told}.`);
    } else {
      say(this.compared, `${ratioText(one, this.rows.at("ratio_name", this.row))} here, ${ratioText(two, this.rows.at("ratio_name", other))} on ${shown(this.rows.at("machine", other))}.`);
    }
  }

  close() {
    if (this.dialog.open) {
      this.dialog.close();
    }
  }

  async copy(source, what) {
    try {
      await navigator.clipboard.writeText(source.textContent);
      say(this.said, `${what} copied.`);
    } catch {
      // Not every browser lets a local page write there; what is selected can be copied by hand.
      getSelection().selectAllChildren(source);
      say(this.said, `${what} selected: copy it with the keyboard.`);
    }
  }
}
