// What the imagined pages do with what they are told: they count it, for tests to read, and a form says what it would send.

const heard = (window.heard = []);
document.addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) =>
  heard.push({ name: "policy", detail: `${effectiveDirective} ${blockedURI}` }),
);
for (const name of ["ready", "result", "error"]) {
  document.addEventListener(`labelcheck-${name}`, ({ detail, target }) => heard.push({ name, detail, id: target.id }));
}
document.getElementById("seller")?.addEventListener("submit", (event) => {
  event.preventDefault();
  document.getElementById("sent").textContent = new FormData(event.target).get("label");
});
