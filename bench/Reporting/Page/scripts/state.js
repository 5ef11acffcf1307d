// What the reader has chosen, and its spelling in the address, so that a view can be linked to.

const MEASURES = ["ratio", "ns"];

/** The choices of a reader who has made none. */
function noChoices() {
  return { chosen: new Map(), place: null, measure: "ratio", sweep: null, sort: null, descending: false, row: null };
}

/** Reads an address. Whatever it says that is not so is passed over: an address is anyone's text. */
function readFragment(fragment, facets, places) {
  const state = noChoices();
  const words = new URLSearchParams(fragment.replace(/^#/, ""));
  for (const facet of facets.all) {
    const codes = new Set(words.getAll(facet.key).map((word) => facet.data.values.findIndex((value) => String(value) === word)).filter((code) => code >= 0));
    if (codes.size > 0) {
      state.chosen.set(facet.key, codes);
    }
  }

  const known = (word, names) => (names.includes(word) ? word : null);
  state.place = places.byKey.has(words.get("place")) ? words.get("place") : null;
  state.measure = known(words.get("measure"), MEASURES) ?? "ratio";
  state.sweep = known(words.get("sweep"), SWEEPS.map((sweep) => sweep.column));
  state.sort = known(words.get("sort"), TABLE_COLUMNS.filter((column) => column.by).map((column) => column.key));
  state.descending = words.get("order") === "descending";
  state.row = /^[0-9a-z]{1,16}$/.test(words.get("row") ?? "") ? words.get("row") : null;
  return state;
}

/** The address of a view: only what differs from the view that opens by itself. */
function writeFragment(state, facets) {
  const words = new URLSearchParams();
  for (const facet of facets.all) {
    for (const code of [...(state.chosen.get(facet.key) ?? [])].sort((a, b) => a - b)) {
      words.append(facet.key, facet.data.values[code]);
    }
  }

  const add = (name, value) => value && words.append(name, value);
  add("place", state.place);
  add("measure", state.measure === "ratio" ? null : state.measure);
  add("sweep", state.sweep);
  add("sort", state.sort);
  add("order", state.sort && state.descending ? "descending" : null);
  add("row", state.row);
  return words.toString();
}

/** The address of the view, put where it can be copied from when the view has been painted: telling the browser takes longer than drawing. */
class Address {
  becomes(fragment) {
    this.fragment = fragment;
    clearTimeout(this.soon);
    this.soon = setTimeout(() => this.show());
  }

  show() {
    clearTimeout(this.soon);
    if (location.hash.slice(1) !== this.fragment) {
      try {
        history.replaceState(null, "", `#${this.fragment}`);
      } catch {
        // A browser that has had too many of them in a short time: the view is right all the same, and the next change tells the address.
      }
    }
  }
}
