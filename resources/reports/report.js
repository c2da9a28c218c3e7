"use strict";
(() => {
  const section = document.getElementById("side-by-side");
  const rows = [...section.querySelectorAll(".row")];
  const said = JSON.parse(section.dataset.sayings);
  const kinds = Object.keys(said.relations).filter((kind) => rows.some((row) => row.classList.contains(kind)));
  const make = (tag, name, parent) => {
    const made = document.createElement(tag);
    made.className = name;
    parent.append(made);
    return made;
  };

  // Filter: by relation and by words.
  const bar = make("div", "filter", section.querySelector(".intro"));
  const none = make("p", "none", section);
  none.textContent = said.none;
  none.hidden = true;
  const boxes = new Map();
  if (kinds.length > 1) {
    make("span", "", bar).textContent = said.show;
    for (const kind of kinds) {
      const label = make("label", "", bar);
      const box = make("input", "", label);
      box.type = "checkbox";
      box.checked = true;
      box.addEventListener("change", show);
      boxes.set(kind, box);
      label.append(` ${said.relations[kind]}`);
    }
  }
  const search = make("input", "search", bar);
  search.type = "search";
  search.placeholder = said.search;
  search.setAttribute("aria-label", said.search);
  let waiting = 0;
  search.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(show, 150);
  });
  const texts = new Map();
  const textOf = (row) => {
    if (!texts.has(row)) texts.set(row, row.textContent.toLowerCase());
    return texts.get(row);
  };
  function show() {
    const words = search.value.trim().toLowerCase();
    let left = 0;
    for (const row of rows) {
      const wanted = [...boxes].every(([kind, box]) => box.checked || !row.classList.contains(kind));
      row.hidden = !(wanted && (!words || textOf(row).includes(words)));
      left += row.hidden ? 0 : 1;
    }
    none.hidden = left > 0;
  }

  // A link to a row that the filter hides brings the row back.
  document.addEventListener("click", (event) => {
    const link = event.target.closest?.('a[href^="#row"]');
    const row = link && document.getElementById(link.getAttribute("href").slice(1));
    if (row && row.hidden) row.hidden = false;
  });

  // What a number leads to, shown beside it.
  const peek = make("div", "peek", document.body);
  peek.setAttribute("role", "tooltip");
  peek.hidden = true;
  const linesOf = (target) => {
    if (target.classList.contains("no")) return [["", target.nextElementSibling?.textContent ?? ""]];
    const cells = [...target.querySelectorAll("td[data-name]")].map((cell) => [cell.dataset.name, cell.querySelector("p").textContent]);
    const told = [...target.querySelectorAll("dt")].map((name) => [name.textContent, name.nextElementSibling.textContent]);
    return [...cells, ...told];
  };
  const open = (event) => {
    const link = event.target.closest?.('a[href^="#row"], a[href^="#c"]');
    const target = link && document.getElementById(link.getAttribute("href").slice(1));
    peek.hidden = !target || link.classList.contains("rowno") || Boolean(link.closest("svg"));
    if (peek.hidden) return;
    peek.replaceChildren();
    for (const [name, text] of linesOf(target)) {
      const line = make("p", "", peek);
      line.dir = "auto";
      if (name) make("b", "", line).textContent = `${name}: `;
      line.append(text.trim());
    }
    const place = link.getBoundingClientRect();
    const below = place.bottom + peek.offsetHeight + 12 < innerHeight;
    peek.style.left = `${Math.max(8, Math.min(place.left, innerWidth - peek.offsetWidth - 16))}px`;
    peek.style.top = `${below ? place.bottom + 6 : Math.max(8, place.top - peek.offsetHeight - 6)}px`;
  };
  document.addEventListener("mouseover", open);
  document.addEventListener("focusin", open);
  addEventListener("scroll", () => { peek.hidden = true; }, { passive: true });
})();
