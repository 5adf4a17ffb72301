(function () {
  function mark(event, on) {
    var hit = event.target.closest("[data-e]");
    if (!hit) return;
    var all = hit.closest("article").querySelectorAll(".m[data-e]");
    for (var m of all) {
      if (m.dataset.e === hit.dataset.e) m.classList.toggle("on", on);
    }
  }
  document.addEventListener("mouseover", function (event) { mark(event, true); });
  document.addEventListener("mouseout", function (event) { mark(event, false); });
})();
