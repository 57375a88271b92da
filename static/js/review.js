/* Keys of the review queue: each presses the button or follows the link that names it. */
(() => {
  "use strict";
  const isTyping = (element) => element.closest("input:not([type=radio]), textarea, select, [contenteditable]");
  let isUnderWay = false;
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.repeat || event.isComposing) return;
    if (isUnderWay || isTyping(event.target)) return;
    const key = event.key.toLowerCase();
    const found = [...document.querySelectorAll("[data-key]")].find((one) => one.dataset.key === key);
    if (!found) return;
    event.preventDefault();
    isUnderWay = found.type !== "radio"; // only chosen, and no page is left
    found.click();
  });
  // A page that the browser kept is back from where a key had led.
  addEventListener("pageshow", () => {
    isUnderWay = false;
  });
})();
