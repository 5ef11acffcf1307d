// The facets as checkboxes: made once, then only told their counts.

const MOST_OPTIONS = 200;

/** Makes an element. Text reaches the page only by this and by textContent, so that it is never read as markup. */
function element(name, properties = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (key === "class") {
      made.className = value;
    } else if (key === "on") {
      Object.entries(value).forEach(([event, handler]) => made.addEventListener(event, handler));
    } else if (value !== undefined && value !== null) {
      made.setAttribute(key, value);
    }
  }

  made.append(...children);
  return made;
}

/** Sets a text only where it differs, which spares the browser the layout. */
function say(target, text) {
  if (target.textContent !== text) {
    target.textContent = text;
  }
}

/** The checkboxes of all facets. */
class FilterForm {
  constructor(form, facets, onChange) {
    this.facets = facets;
    this.onChange = onChange;
    this.chosen = new Map();
    this.options = facets.all.map((facet) => this.build(facet, form.querySelector(facet.main ? "#main-filters" : "#more-filters")));
  }

  build(facet, parent) {
    const name = `filter-${facet.key}`;
    const boxes = facet.data.values.slice(0, MOST_OPTIONS).map((value, code) => {
      const box = element("input", { type: "checkbox", name, value: String(value), on: { change: () => this.change(facet, code, box.checked) } });
      const number = element("span", { class: "count" });
      const label = element("label", { class: "option" }, box, element("span", { class: "value" }, element("bdi", {}, facet.text(value))), unseen(", "), number, unseen(" rows"));
      return { box, number, label, rows: -1 };
    });
    const clear = element("button", { type: "button", class: "clear", hidden: "", on: { click: () => this.clear(facet) } }, "any", unseen(` ${facet.title}`));
    const beyond = facet.data.values.length - MOST_OPTIONS;
    parent.append(element(
      "fieldset", { "data-facet": facet.key },
      element("legend", {}, facet.title), clear,
      element("div", { class: "options" }, ...boxes.map((option) => option.label), ...(beyond > 0 ? [`and ${count(beyond)} more, by their settings`] : []))));
    return { facet, boxes, clear };
  }

  change(facet, code, checked) {
    const codes = new Set(this.chosen.get(facet.key));
    if (checked) {
      codes.add(code);
    } else {
      codes.delete(code);
    }

    this.onChange(facet, codes);
  }

  clear(facet) {
    // The button goes away with what it clears, and must not take the keyboard's place in the page with it.
    this.options[this.facets.all.indexOf(facet)].boxes[0]?.box.focus();
    this.onChange(facet, new Set());
  }

  /** Shows what is chosen, and what every choice would leave. */
  show(chosen, counts) {
    this.chosen = chosen;
    this.options.forEach(({ facet, boxes, clear }, f) => {
      const codes = chosen.get(facet.key);
      clear.hidden = !codes?.size;
      boxes.forEach((option, code) => {
        const isChosen = codes?.has(code) ?? false;
        option.box.checked = isChosen;
        option.label.classList.toggle("chosen", isChosen);
        const rows = counts[f][code];
        if (option.rows !== rows) {
          option.rows = rows;
          option.number.textContent = count(rows);
          option.label.classList.toggle("none", rows === 0);
        }
      });
    });
  }
}

/** Text for those who listen to the page. */
function unseen(text) {
  return element("span", { class: "unseen" }, text);
}
