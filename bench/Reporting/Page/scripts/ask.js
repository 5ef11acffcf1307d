// What most people ask: a condition, bits at most, providers. It chooses filters, and shows what they say, whoever chose them.

const CONDITIONS = [
  { name: "hot", filters: { temperature: "hot", operation: "resolve", dependency: "independent" } },
  { name: "pressure", filters: { temperature: "shared", operation: "resolve" } },
  { name: "cold", filters: { temperature: "cold", operation: "resolve" } },
  { name: "construct + map", filters: { temperature: "hot", operation: "both" } },
];

const ASKED = ["temperature", "operation", "dependency", "bits", "providers"];

/** The form above the results. */
class AskForm {
  constructor(form, facets, onChange) {
    Object.assign(this, { form, facets, onChange, chosen: new Map() });
    this.radios = CONDITIONS.map(({ name }) => element("input", { type: "radio", name: "condition", value: name, on: { change: () => this.ask() } }));
    form.querySelector("fieldset").append(...CONDITIONS.map(({ name }, i) => element("label", {}, this.radios[i], ` ${name}`)));
    [this.bits, this.providers] = ["bits", "providers"].map((key) => {
      const select = form.querySelector(`#ask-${key}`);
      const { data } = facets.byKey.get(key);
      select.append(element("option", { value: "" }, "any"), ...data.values.map((value) => element("option", { value: String(value) }, count(value))));
      select.addEventListener("change", () => this.ask());
      return select;
    });
  }

  /** The filters that the form says; the others stay. */
  ask() {
    const chosen = new Map([...this.chosen].filter(([key]) => !ASKED.includes(key)));
    const condition = CONDITIONS[this.radios.findIndex((radio) => radio.checked)];
    Object.entries(condition?.filters ?? {}).forEach(([key, word]) => chosen.set(key, this.codes(key, (value) => value === word)));
    if (this.bits.value) {
      chosen.set("bits", this.codes("bits", (value) => value <= Number(this.bits.value)));
    }

    if (this.providers.value) {
      chosen.set("providers", this.codes("providers", (value) => value === Number(this.providers.value)));
    }

    this.onChange(chosen);
  }

  codes(key, isChosen) {
    return new Set(this.facets.byKey.get(key).data.values.flatMap((value, code) => (isChosen(value) ? [code] : [])));
  }

  /** Shows what the filters say; nothing where they say something else. */
  show(chosen) {
    this.chosen = chosen;
    const values = (key) => [...(chosen.get(key) ?? [])].map((code) => this.facets.byKey.get(key).data.values[code]);
    this.radios.forEach((radio, i) => {
      const { filters } = CONDITIONS[i];
      radio.checked = ["temperature", "operation", "dependency"].every((key) => values(key).join() === (filters[key] ?? ""));
    });
    const bits = values("bits");
    const most = Math.max(...bits);
    this.bits.value = bits.length > 0 && bits.length === this.codes("bits", (value) => value <= most).size ? String(most) : "";
    this.providers.value = values("providers").length === 1 ? String(values("providers")[0]) : "";
  }
}
