// For browsers that know no modules, in the language that they know. They cannot run the app and are told so.
(function () {
  var loading = document.getElementById("loading");
  var trouble = document.getElementById("trouble");
  var reason = document.querySelector('[data-reason="old"]');
  loading.style.display = "none";
  document.documentElement.setAttribute("data-trouble", "old");
  trouble.removeAttribute("hidden");
  reason.removeAttribute("hidden");
})();
