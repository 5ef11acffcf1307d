// Numbers as the reports show them: the rules of Quantity.cs, so that a figure reads the same on every page.

const BYTE_UNITS = ["B", "KiB", "MiB", "GiB", "TiB", "PiB", "EiB"];

/** Rounds half away from zero by the decimal digits, as .NET does; toFixed alone goes by the binary value. */
function fixed(value, places) {
  if (!(value >= 1e-6 && value < 1e15)) {
    return value.toFixed(places);
  }

  const scale = 10 ** places;
  return (Math.round(Number(`${value}e${places}`)) / scale).toFixed(places);
}

function digits(value) {
  return fixed(value, value < 9.995 ? 2 : value < 99.95 ? 1 : 0);
}

function interval(low, high) {
  return `[${digits(low)}, ${digits(high)}]`;
}

function duration(ns) {
  return ns < 1e3 ? `${digits(ns)} ns` : ns < 1e6 ? `${digits(ns / 1e3)} µs` : ns < 1e9 ? `${digits(ns / 1e6)} ms` : `${digits(ns / 1e9)} s`;
}

function bytes(count) {
  let size = count;
  let unit = 0;
  while (size >= 1024 && unit < BYTE_UNITS.length - 1) {
    size /= 1024;
    unit++;
  }

  return `${fixed(size, unit === 0 || size >= 100 ? 0 : 1)} ${BYTE_UNITS[unit]}`;
}

function share(value) {
  return `${Number(fixed(value * 100, 2))} %`;
}

function count(value) {
  return String(value).replace(/\B(?=(\d{3})+$)/g, "\u00a0");
}

function counted(value, one, many = `${one}s`) {
  return `${count(value)} ${value === 1 ? one : many}`;
}

function bitsText(bits) {
  return counted(bits, "bit");
}

/** "a", "a or b", "a, b or c". */
function anyOf(texts) {
  return texts.length < 2 ? texts.join("") : `${texts.slice(0, -1).join(", ")} or ${texts.at(-1)}`;
}

/**
 * Untrusted text as one that only shows: what moves the pen or turns the direction of reading becomes a visible mark. It must still reach the page
 * as text, never as markup.
 */
function shown(text) {
  return String(text).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, "\ufffd");
}

/** A text of so many letters at most. */
function shortened(text, most) {
  return text.length <= most ? text : `${text.slice(0, Math.max(0, most - 1))}…`;
}
