// The matrix narrowed down at once: the links of the filters become switches that work together.
// Without this script they lead to pages of their own that show the same.
(function () {
  "use strict";
  var table = document.querySelector(".matrix table");
  var filters = document.querySelector(".filters");
  var count = document.querySelector(".count span");
  if (!table || !filters || !count) return;

  var rows = Array.from(table.querySelectorAll("tbody tr:not(.group)"));
  var parties = Array.from(table.querySelectorAll("thead th[data-party]"), function (cell) { return cell.dataset.party; });
  var chosen = {};

  // A cell that the choice of party and state lets stand.
  function fits(cell, index) {
    if (chosen.osapuoli && parties[index] !== chosen.osapuoli) return false;
    if (chosen.osapuoli && !chosen.tila && cell.matches(".involvement-ei-koske, .involvement-ei-nimetty")) return false;
    return !chosen.tila || cell.classList.contains("state-" + chosen.tila);
  }

  function show() {
    var shown = 0;
    rows.forEach(function (row) {
      var cells = Array.from(row.querySelectorAll("td"));
      row.hidden =
        (chosen.vahvuus && row.dataset.strength !== chosen.vahvuus) ||
        (chosen.vastuutaho && row.dataset.roles.split(" ").indexOf(chosen.vastuutaho) < 0) ||
        ((chosen.osapuoli || chosen.tila) && !cells.some(fits));
      if (!row.hidden) shown += 1;
      cells.forEach(function (cell, index) { cell.hidden = !!chosen.osapuoli && parties[index] !== chosen.osapuoli; });
    });
    table.querySelectorAll("thead th[data-party]").forEach(function (cell) {
      cell.hidden = !!chosen.osapuoli && cell.dataset.party !== chosen.osapuoli;
    });
    table.querySelectorAll("tbody").forEach(function (group) { group.hidden = !group.querySelector("tr:not(.group):not([hidden])"); });
    count.textContent = shown;
    filters.querySelectorAll("button[data-value]").forEach(function (button) {
      button.setAttribute("aria-pressed", chosen[button.dataset.key] === button.dataset.value);
    });
    reset.disabled = Object.keys(chosen).length === 0;
    remember();
  }

  // In the address, so that a selection can be sent on. From a disk browsers do not allow it.
  function remember() {
    var query = new URLSearchParams(chosen).toString();
    try {
      history.replaceState(null, "", location.pathname + (query ? "?" + query : "") + location.hash);
    } catch (error) { /* The selection is shown all the same. */ }
  }

  function makeButton(text) {
    var button = document.createElement("button");
    button.type = "button";
    button.textContent = text;
    return button;
  }

  filters.querySelectorAll("[data-filter]").forEach(function (group) {
    var key = group.dataset.filter;
    // On a small screen one party's list is easier to read than its column.
    if (key === "osapuoli" && matchMedia("(max-width: 40rem)").matches) return;
    group.querySelectorAll("a[data-value]").forEach(function (link) {
      var button = makeButton(link.textContent);
      button.dataset.key = key;
      button.dataset.value = link.dataset.value;
      button.addEventListener("click", function () {
        if (chosen[key] === button.dataset.value) delete chosen[key];
        else chosen[key] = button.dataset.value;
        show();
      });
      link.replaceWith(button);
    });
  });

  var reset = makeButton(filters.dataset.reset);
  reset.className = "reset";
  reset.addEventListener("click", function () {
    chosen = {};
    show();
    // It is out of use now: the focus must not be lost with it.
    filters.querySelector("button").focus();
  });
  filters.append(reset);

  new URLSearchParams(location.search).forEach(function (value, key) {
    var known = filters.querySelector('button[data-key="' + CSS.escape(key) + '"][data-value="' + CSS.escape(value) + '"]');
    if (known) chosen[key] = value;
  });
  show();
})();
