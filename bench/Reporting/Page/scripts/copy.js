/** Puts a text on the clipboard; where the browser does not allow that, selects it. */
function startCopy(button, text) {
  button.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(text.textContent);
      say(button, "Copied");
    } catch {
      getSelection().selectAllChildren(text);
      say(button, "Selected: press Ctrl+C");
    }
  });
}
