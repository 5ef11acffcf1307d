// Light, dark, or as the system is set. Kept for the next visit where the browser lets a page keep something.

const THEMES = ["auto", "light", "dark"];

function startTheme(select) {
  const show = (theme) => {
    document.documentElement.dataset.theme = theme;
    select.value = theme;
  };
  const remember = (theme) => {
    try {
      localStorage.setItem("bench-theme", theme);
    } catch {
      // Then the choice lasts as long as the page.
    }
  };
  let kept = "auto";
  try {
    kept = localStorage.getItem("bench-theme") ?? "auto";
  } catch {
    // As above.
  }

  show(THEMES.includes(kept) ? kept : "auto");
  select.addEventListener("change", () => {
    show(select.value);
    remember(select.value);
  });
}
