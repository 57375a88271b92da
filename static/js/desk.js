/* What makes the editors' forms quicker: words are selected in an article's text, and fields that are
   chosen by typing have names. Every form works without it. Offsets are counted in code points, as the
   archive's are. */
"use strict";
{
  const PARTING = " … ";
  const FILLED = { content: "words", speaker_printed: "speaker", cue: "cue" };
  const MEANS = { words: "the words said", speaker: "the speaker, as printed", cue: "the words that attribute them" };
  const isOfAWord = (letter) => letter !== undefined && /[\p{L}\p{N}\p{M}]/u.test(letter);

  /* Places: pairs of offsets, written “120-164, 180-200”. */

  const readPlace = (written) =>
    [...(written || "").matchAll(/(\d+)-(\d+)/g)].map((found) => [Number(found[1]), Number(found[2])]);
  const writePlace = (place) => place.map((piece) => piece.join("-")).join(", ");

  /* The text of one article, of which `letters` begin at the offset `start`. */

  class Text {
    constructor(element) {
      this.element = element;
      this.start = Number(element.dataset.start);
      this.letters = [...element.textContent];
    }

    has([start, end]) {
      return start >= this.start && end <= this.start + this.letters.length;
    }

    words([start, end]) {
      return this.letters.slice(start - this.start, end - this.start).join("");
    }

    /* What is selected, as whole words without the blanks around them; null where there is nothing. */
    selected() {
      const selection = document.getSelection();
      if (!selection.rangeCount) return null;
      const range = selection.getRangeAt(0);
      if (range.collapsed || !this.element.contains(range.commonAncestorContainer)) return null;
      return this.wholeWords(this.offset(range, "start"), this.offset(range, "end"));
    }

    offset(range, side) {
      const before = document.createRange();
      before.setStart(this.element, 0);
      before.setEnd(range[`${side}Container`], range[`${side}Offset`]);
      return [...before.toString()].length;
    }

    wholeWords(start, end) {
      const letters = this.letters;
      while (start < end && !letters[start].trim()) start += 1;
      while (end > start && !letters[end - 1].trim()) end -= 1;
      if (start === end) return null;
      while (isOfAWord(letters[start]) && isOfAWord(letters[start - 1])) start -= 1;
      while (isOfAWord(letters[end - 1]) && isOfAWord(letters[end])) end += 1;
      return [start + this.start, end + this.start];
    }

    /* Draw the text anew, each run of it under the marks that hold it. */
    mark(marks) {
      const last = this.start + this.letters.length;
      const bounds = new Set([this.start, last]);
      for (const [, place] of marks) for (const piece of place) for (const end of piece) bounds.add(end);
      const cuts = [...bounds].filter((at) => at >= this.start && at <= last).sort((a, b) => a - b);
      this.element.replaceChildren(
        ...cuts.slice(1).map((end, n) => {
          const names = marks
            .filter(([, place]) => place.some((piece) => piece[0] <= cuts[n] && piece[1] >= end))
            .map(([name]) => `mark-${name}`);
          const words = this.words([cuts[n], end]);
          if (!names.length) return document.createTextNode(words);
          const span = document.createElement("span");
          span.className = names.join(" ");
          span.textContent = words;
          return span;
        }),
      );
    }
  }

  /* A claim's form: what is selected fills its fields. */

  function openDesk(desk) {
    if (!document.getElementById("id_content")) return; // who may only look
    const text = new Text(desk.querySelector(".desk__text"));
    const told = desk.querySelector(".desk__told");
    const fields = Object.keys(FILLED).map((name) => new Field(name, () => draw()));
    let chosen = null;

    function draw() {
      const marks = fields.map((field) => [FILLED[field.name], field.place]);
      const others = ["antecedent", "recorded"].map((name) => [name, readPlace(desk.dataset[name])]);
      text.mark([...marks, ...others]);
    }

    makeSelectable(text.element, draw);
    const keep = () => {
      const selected = text.selected();
      if (selected || document.activeElement === text.element) chosen = selected;
    };
    document.addEventListener("selectionchange", keep);
    for (const button of desk.querySelectorAll("[data-fills]")) {
      // A press of the mouse leaves the selection as it is.
      button.addEventListener("mousedown", (event) => event.preventDefault());
      button.addEventListener("click", () => {
        keep(); // a browser tells of a selection with its next frame, and keys may be faster
        const field = fields.find((one) => one.name === button.dataset.fills);
        if (!chosen) {
          told.textContent = "Nothing is selected: select the words in the text first.";
          return;
        }
        if (button.dataset.adds) field.add(chosen, text);
        else field.fill(chosen, text);
        draw();
        const pieces = field.place.length > 1 ? `, ${field.place.length} pieces` : "";
        told.textContent = `Now ${MEANS[FILLED[field.name]]}${pieces}: “${field.input.value}”. Not saved yet.`;
      });
    }
    desk.querySelector(".desk__ways").hidden = false;
    draw();
    const first = text.element.querySelector(".mark-words");
    if (first) text.element.scrollTop = first.offsetTop - text.element.offsetTop - 60;
  }

  /* A caret, as in a field, in a text that cannot be changed. */
  function makeSelectable(element, draw) {
    element.classList.add("is-ready");
    const attributes = {
      contenteditable: "true", inputmode: "none", spellcheck: "false", role: "textbox", tabindex: "0",
      "aria-readonly": "true", "aria-multiline": "true", "aria-label": "Text of the article: select words here",
    };
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.addEventListener("beforeinput", (event) => event.preventDefault());
    element.addEventListener("drop", (event) => event.preventDefault());
    // An input method writes where nothing else may.
    element.addEventListener("compositionend", draw);
  }

  /* A field with words, and the hidden one that says where they stand. */

  class Field {
    constructor(name, changed) {
      this.name = name;
      this.input = document.getElementById(`id_${name}`);
      this.hidden = document.getElementById(`id_${name}_place`);
      this.input.addEventListener("input", () => {
        this.hidden.value = "";
        changed();
      });
    }

    get place() {
      return readPlace(this.hidden.value);
    }

    fill(piece, text) {
      this.put([piece], text);
    }

    /* Add a piece to those there are; where these were typed, their places are found on saving. */
    add(piece, text) {
      const typed = this.input.value.trim();
      const others = this.place.filter(([start, end]) => end <= piece[0] || start >= piece[1]);
      if (typed && (!this.place.length || !others.every((one) => text.has(one)))) {
        this.hidden.value = "";
        this.input.value = typed + PARTING + text.words(piece);
      } else {
        this.put([...others, piece].sort((a, b) => a[0] - b[0]), text);
      }
    }

    put(place, text) {
      this.hidden.value = writePlace(place);
      this.input.value = place.map((one) => text.words(one)).join(PARTING);
    }
  }

  /* An article's form: what is selected becomes a new claim. */

  function offerClaims(element) {
    const text = new Text(element);
    const offer = document.getElementById("add-selected");
    if (!offer) return;
    const lead = () => {
      const selected = text.selected();
      if (!selected) return;
      const address = new URL(offer.href);
      address.searchParams.set("content_place", writePlace([selected]));
      offer.href = address;
      offer.textContent = "Add a claim with the selected words";
    };
    document.addEventListener("selectionchange", lead);
    offer.addEventListener("click", lead);
  }

  /* Fields in which one chooses by typing: Django gives the drawn ones no names. */

  function nameChoice(select) {
    const label = document.querySelector(`label[for="${select.id}"]`);
    const words = select.getAttribute("aria-label") || (label ? label.textContent.trim().replace(/:$/, "") : "");
    const box = select.nextElementSibling && select.nextElementSibling.querySelector(".select2-selection");
    if (!words || !box) return;
    const name = document.createElement("span");
    name.id = `${select.id}-name`;
    name.hidden = true;
    name.textContent = words;
    select.after(name);
    const container = box.querySelector(".select2-selection__rendered");
    box.setAttribute("aria-labelledby", `${name.id} ${container.id}`);
    // Drawn as a field of its own inside the box, which is one already.
    for (const wrong of ["title", "role", "aria-readonly"]) container.removeAttribute(wrong);
    if (label) label.addEventListener("click", () => box.focus());
    django.jQuery(select).on("select2:open", () => {
      const open = document.querySelector(".select2-container--open .select2-dropdown");
      open.querySelector(".select2-search__field").setAttribute("aria-label", `Search: ${words}`);
      const offered = open.querySelector(".select2-results__options");
      offered.setAttribute("aria-label", words);
      box.setAttribute("aria-controls", offered.id);
    });
  }

  const nameChoices = (where) =>
    where.querySelectorAll("select.admin-autocomplete:not([name*=__prefix__])").forEach(nameChoice);

  // After Django has drawn them.
  django.jQuery(() => {
    nameChoices(document);
    document.querySelectorAll(".desk").forEach(openDesk);
    document.querySelectorAll(".passage.whole[data-start]").forEach(offerClaims);
    const shown = document.querySelector(".preview");
    if (shown) shown.focus();
  });
  document.addEventListener("formset:added", (event) => nameChoices(event.target));
}
