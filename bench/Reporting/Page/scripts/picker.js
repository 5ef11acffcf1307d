// The place in view, among those that the filters leave.

class PlacePicker {
  constructor(places, select, before, after, onPick) {
    Object.assign(this, { places, select, before, after });
    this.labels = new Map();
    this.listed = "";
    select.addEventListener("change", () => onPick(select.value));
    before.addEventListener("click", () => onPick(this.select.options[this.select.selectedIndex - 1].value));
    after.addEventListener("click", () => onPick(this.select.options[this.select.selectedIndex + 1].value));
  }

  /** The places with rows, experiment by experiment; a place's label is made when it is first needed. */
  show(counts, place) {
    const listed = [...counts.keys()].sort((a, b) => a - b);
    const signature = listed.join();
    if (signature !== this.listed) {
      this.listed = signature;
      const groups = d3.group(listed, (one) => this.places.at("experiment", one));
      this.select.replaceChildren(...[...groups].map(([experiment, members]) => element("optgroup", { label: shown(experiment) }, ...members.map((one) => this.option(one)))));
    }

    this.select.value = this.places.keys[place] ?? "";
    const at = this.select.selectedIndex;
    this.before.disabled = at <= 0;
    this.after.disabled = at < 0 || at >= this.select.options.length - 1;
  }

  option(place) {
    let option = this.labels.get(place);
    if (!option) {
      option = element("option", { value: this.places.keys[place] }, `${shown(this.places.at("experiment", place))}: ${this.places.label(place)}`);
      this.labels.set(place, option);
    }

    return option;
  }
}
