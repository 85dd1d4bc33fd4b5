// Lets a table be sorted by a tap or a key on a column's heading; without it nothing is missing.
"use strict";
(() => {
  const ahead = (one, other) => one.localeCompare(other, document.documentElement.lang, { numeric: true });

  function valueOf(row, column) {
    const cell = row.cells[column];
    const given = cell.dataset.order ?? cell.textContent.trim();
    const number = given === "" ? NaN : Number(given);
    return Number.isNaN(number) ? given : number;
  }

  function compared(one, other) {
    if (typeof one === "number" && typeof other === "number") return one - other;
    if (typeof one !== typeof other) return typeof one === "number" ? 1 : -1;
    return ahead(one, other);
  }

  function sort(table, column, heading) {
    const first = heading.classList.contains("number") && column > 0 ? "descending" : "ascending";
    const second = first === "descending" ? "ascending" : "descending";
    const order = heading.getAttribute("aria-sort") === first ? second : first;
    for (const other of table.tHead.rows[0].cells) other.removeAttribute("aria-sort");
    heading.setAttribute("aria-sort", order);
    const turn = order === "ascending" ? 1 : -1;
    const rows = Array.from(table.tBodies[0].rows, (row) => [valueOf(row, column), row]);
    rows.sort((one, other) => turn * compared(one[0], other[0]));
    table.tBodies[0].append(...rows.map((each) => each[1]));
  }

  for (const table of document.querySelectorAll("table[data-sortable]")) {
    if (table.tBodies[0].rows.length < 2) continue;
    Array.from(table.tHead.rows[0].cells, (heading, column) => {
      const button = document.createElement("button");
      button.type = "button";
      button.append(...heading.childNodes);
      heading.append(button);
      button.addEventListener("click", () => sort(table, column, heading));
    });
  }
})();
