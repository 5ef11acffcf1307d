// The page: what is chosen becomes what is shown.

const PRINT_WIDTH = 700;

class Page {
  constructor(rows) {
    const find = (id) => document.getElementById(id);
    this.find = find;
    this.rows = rows;
    this.facets = new Facets(rows);
    this.places = new Places(rows);
    this.form = new FilterForm(find("filters"), this.facets, (facet, codes) => this.choose(facet, codes));
    this.ask = new AskForm(find("ask"), this.facets, (chosen) => this.change({ chosen, place: null, row: null }));
    this.picker = new PlacePicker(this.places, find("place"), find("place-before"), find("place-after"), (key) => this.change({ place: key, row: null }));
    this.table = new RowTable(find("rows-table"), find("more-rows"), (column) => this.sort(column), (row) => this.open(row));
    this.details = new Details(find("details"), rows, () => this.change({ row: null }));
    this.drawn = new Map();
    this.address = new Address();
    this.isPrinting = false;
    document.querySelectorAll("input[name=measure]").forEach((radio) => radio.addEventListener("change", () => this.change({ measure: radio.value })));
    find("sweep").addEventListener("change", () => this.change({ sweep: find("sweep").value }));
    find("reset").addEventListener("click", () => this.reset());
    find("reset-too").addEventListener("click", () => this.reset());
    document.querySelector(".skip").addEventListener("click", (event) => {
      // The address is the view's, so what a link within the page would put there must stay out of it.
      event.preventDefault();
      find(this.view ? "view-top" : "answer").focus();
    });
    addEventListener("hashchange", () => this.restore());
    matchMedia("print").addEventListener("change", (print) => this.turn(print.matches));
    addEventListener("beforeprint", () => this.turn(true));
    addEventListener("afterprint", () => this.turn(false));
    find("filter-fold").open = matchMedia("(min-width: 1000px)").matches;
    new ResizeObserver(() => this.resize()).observe(find("charts"));
    find("page").hidden = false;
    this.restore();
  }

  /** Asked of the browser only when it may have changed: the answer costs a layout of the page. */
  resize() {
    this.width = Math.max(300, Math.floor(this.find("charts").clientWidth - 2 * 16));
    this.draw();
  }

  restore() {
    this.state = readFragment(location.hash, this.facets, this.places);
    this.update();
    const line = this.state.row && this.view?.rows.find((row) => this.nameOf(row.row) === this.state.row);
    if (line) {
      this.details.open(line.row, this.view.where, this.view.rows);
    } else {
      this.details.close();
    }
  }

  change(changes) {
    Object.assign(this.state, changes);
    this.update();
  }

  choose(facet, codes) {
    const chosen = new Map(this.state.chosen).set(facet.key, codes);
    this.change({ chosen, row: null });
  }

  sort(column) {
    const again = this.state.sort === column.key;
    this.change(again && this.state.descending ? { sort: null, descending: false } : { sort: column.key, descending: again });
  }

  reset() {
    this.change({ chosen: new Map(), place: null, row: null });
    this.form.options[0].boxes[0]?.box.focus();
  }

  /** A row's name in a link: where it was measured and what it is, so that it stays when rows before it come and go. */
  nameOf(row) {
    const what = ["encoding", "tag_bits", "role", "library"].map((name) => this.rows.at(name, row)).join("\n");
    return hashOf(`${this.places.keys[this.places.ofRow[row]]}\n${what}`);
  }

  open(row) {
    this.change({ place: this.places.keys[this.places.ofRow[row]], row: this.nameOf(row) });
    this.address.show();
    this.details.open(row, this.view.where, this.view.rows);
  }

  update() {
    const picked = this.facets.pick(this.state.chosen);
    const counts = new Map();
    this.places.ofRow.forEach((place, row) => picked.has(row) && counts.set(place, (counts.get(place) ?? 0) + 1));
    const wanted = this.places.byKey.get(this.state.place);
    const place = counts.has(wanted) ? wanted : this.places.best(counts);
    this.form.show(this.state.chosen, picked.counts);
    this.ask.show(this.state.chosen);
    this.showChosen(picked, counts);
    this.picker.show(counts, place);
    this.view = place < 0 ? null : viewOf(this.rows, this.places, place, picked.has);
    this.find("view").hidden = !this.view;
    this.find("nothing").hidden = Boolean(this.view);
    this.address.becomes(writeFragment(this.state, this.facets));
    if (this.view) {
      say(this.find("answer"), answerText(this.view));
      this.draw();
    } else {
      this.showNothing(picked);
    }
  }

  showChosen(picked, counts) {
    const words = this.facets.inWords(this.state.chosen);
    this.find("reset").hidden = words.length === 0 && !this.state.place;
    say(this.find("picked"), `${count(picked.picked)} of ${counted(this.rows.count, "row")}, ${counted(counts.size, "setting")}`);
    this.once("chosen", words.map(({ text }) => text).join("\n"), () => this.find("chosen").replaceChildren(...words.map(({ facet, text }) => element("li", {}, element("bdi", {}, text), element(
      "button", { type: "button", on: { click: () => this.form.clear(facet) } }, "×", unseen(` any ${facet.title}`))))));
  }

  showNothing(picked) {
    const words = this.facets.inWords(this.state.chosen);
    const ways = words.map((word) => ({ ...word, rows: picked.without[this.facets.all.indexOf(word.facet)] })).filter((way) => way.rows > 0);
    const told = ways.length > 0
      ? `Loosen ${anyOf(ways.map((way) => `${way.facet.title} (${counted(way.rows, "row")})`))}.`
      : `Loosening only ${anyOf(words.map(({ facet }) => facet.title))} is not enough: loosen two or more.`;
    say(this.find("answer"), `No row matches: ${words.map(({ text }) => text).join("; ")}. ${told}`);
    this.find("loosen").replaceChildren(...ways.map((way) => element("li", {}, element(
      "button", { type: "button", on: { click: () => this.form.clear(way.facet) } }, `Any ${way.facet.title}`, ` (${counted(way.rows, "row")})`))));
  }

  /** Draws a part of the page anew where what it is drawn from has changed. */
  once(part, signature, draw) {
    if (this.drawn.get(part) !== signature) {
      this.drawn.set(part, signature);
      draw();
    }
  }

  draw() {
    const { view, state } = this;
    if (!view) {
      return;
    }

    const width = this.isPrinting ? PRINT_WIDTH : (this.width ?? 0);
    if (width === 0) {
      this.resize();
      return;
    }

    const shownRows = `${view.place}/${view.rows.map((row) => row.row).join()}`;
    document.querySelectorAll("input[name=measure]").forEach((radio) => (radio.checked = radio.value === state.measure));
    this.once("heading", String(view.place), () => this.drawHeading(view));
    this.once("budget", `${shownRows}/${state.measure}/${width}`, () => {
      this.put("budget", budgetChart(view, state, width), budgetText(view, state));
      this.find("legend").replaceChildren(...legendItems(view));
    });
    this.once("memory", `${shownRows}/${width}`, () => this.put("memory", memoryChart(view, width), memoryText(view)));
    this.drawSweep(view, width);
    this.once("table", `${shownRows}/${state.sort}/${state.descending}`, () => this.table.show(view, state));
    say(this.find("rows-caption"), `${counted(view.rows.length, "row")} on ${view.where}`);
  }

  drawSweep(view, width) {
    const { state, places } = this;
    const sweeps = sweepsOf(places, view.place);
    const sweep = sweeps.find((one) => one.column === state.sweep) ?? sweeps[0];
    const within = this.facets.all.filter((facet) => facet.ofRow).map((facet) => [...(state.chosen.get(facet.key) ?? [])].join()).join("/");
    this.find("sweep-part").hidden = !sweep;
    this.once("sweep", `${view.place}/${sweep?.column}/${within}/${state.measure}/${width}`, () => {
      if (sweep) {
        const data = sweepOf(sweep, this.rows, places, view.place, this.facets.withinPlace(state.chosen));
        this.put("sweep", sweepChart(data, view, state, width), sweepText(data, state));
        this.find("sweep").replaceChildren(...sweeps.map((one) => element("option", { value: one.column, selected: one === sweep ? "" : null }, one.title)));
        this.find("sweep-choice").hidden = sweeps.length < 2;
        say(this.find("sweep-over"), sweep.title);
      }
    });
  }

  drawHeading(view) {
    const at = (name) => shown(this.places.at(name, view.place));
    say(this.find("question"), at("question") || at("experiment"));
    say(this.find("note"), at("note"));
    this.find("settings").replaceChildren(...PLACE_COLUMNS.map((name) => element("div", {}, element("dt", {}, name.replaceAll("_", " ")), element(
      "dd", {}, element("bdi", {}, name.endsWith("_share") ? share(this.places.at(name, view.place)) : at(name))))));
  }

  /** Puts a picture in its place: one image to a screen reader, with its story beside it. */
  put(part, picture, story) {
    picture.setAttribute("role", "img");
    picture.setAttribute("aria-labelledby", `${part}-title`);
    picture.setAttribute("aria-describedby", `${part}-text`);
    // Within an image nothing has a name of its own; what the library calls its groups is kept for those who look for them.
    picture.querySelectorAll("[aria-label]").forEach((group) => {
      group.dataset.mark = group.getAttribute("aria-label");
      group.removeAttribute("aria-label");
    });
    picture.addEventListener("click", () => picture.value && this.open(picture.value.row));
    this.find(`${part}-chart`).replaceChildren(picture);
    say(this.find(`${part}-text`), story);
  }

  turn(isPrinting) {
    if (this.isPrinting !== isPrinting) {
      this.isPrinting = isPrinting;
      this.draw();
      this.table.finish();
    }
  }
}

/** Starts the page, or says why it cannot. */
async function start() {
  startTheme(document.getElementById("theme"));
  startCopy(document.getElementById("copy-answer"), document.getElementById("answer-text"));
  try {
    const rows = await readRows(document.getElementById("rows"));
    tellOrigin(rows);
    new Page(rows);
    document.documentElement.dataset.ready = "yes";
    performance.mark("bench-interactive");
  } catch (error) {
    document.getElementById("failure").hidden = false;
    throw error;
  } finally {
    document.getElementById("loading").remove();
  }
}

/** Where the rows come from, at the foot of the page. */
function tellOrigin(rows) {
  const distinct = (name) => rows.column(name).encoded().values.map(shown);
  const list = (names, most) => names.slice(0, most).join(", ") + (names.length > most ? ` and ${counted(names.length - most, "other")}` : "");
  say(document.getElementById("origin"), `${counted(rows.count, "row")} measured at commit ${list(distinct("commit"), 6)} on ${list(distinct("machine"), 4)}, ${list([...new Set(distinct("utc").map((utc) => utc.slice(0, 10)))], 4)}.`);
}
