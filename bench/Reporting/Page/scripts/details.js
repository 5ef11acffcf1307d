// Everything there is about one row: all its columns, and the command that measures it again.

/** Columns that do not come from the results but are made of them; they have places of their own. */
const DERIVED = ["command", "notes", "file", "question", "note", "ratio_name", "yardstick_line"];

class Details {
  constructor(dialog, rows, onClose) {
    this.dialog = dialog;
    this.rows = rows;
    const find = (id) => dialog.querySelector(`#${id}`);
    [this.title, this.place, this.command, this.body, this.said] = ["details-title", "details-place", "details-command", "details-columns", "details-said"].map(find);
    find("copy-command").addEventListener("click", () => this.copy(this.command, "Command"));
    find("copy-link").addEventListener("click", () => this.copy(find("details-link"), "Link"));
    this.link = find("details-link");
    dialog.addEventListener("close", onClose);
    dialog.addEventListener("click", (event) => event.target === dialog && dialog.close());
  }

  open(row, where) {
    const at = (name) => this.rows.at(name, row);
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
