// Today's mark on the annual clock. Without this script the clock is complete but for it.
(function () {
  "use strict";
  var wheel = document.querySelector(".wheel > svg");
  var note = document.querySelector(".wheel .today");
  if (!wheel || !note) return;

  // Both days as UTC, so that no hour is lost or won between them.
  var now = new Date();
  var first = wheel.dataset.firstDay.split("-").map(Number);
  var day = (Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) - Date.UTC(first[0], first[1] - 1, first[2])) / 86400000;
  var days = Number(wheel.dataset.days);
  if (day < 0 || day >= days) return;

  // Up to the edge, with a head that points at the day; below the numbers.
  var mark = document.createElementNS(wheel.namespaceURI, "path");
  mark.setAttribute("class", "today");
  mark.setAttribute("d", "M0 -" + wheel.dataset.hub + "V-" + wheel.dataset.rim + "m0 9l-5 -10h10z");
  mark.setAttribute("transform", "rotate(" + ((day + 0.5) / days * 360).toFixed(1) + ")");
  wheel.querySelector(".year").before(mark);
  note.textContent = note.dataset.label + " " + [now.getDate(), now.getMonth() + 1, now.getFullYear()].join(".");
})();
