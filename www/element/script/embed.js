// The frame's page: <label-check> for sites that prefer isolation. docs/embedding.md describes the messages, version 1.
//
// Messages are taken from the window around this one alone, and only from the origin that it named when it opened the frame;
// what is sent goes to that origin alone. A frame that named none answers what stands in its fragment, and talks to nobody.

import "asset:label-check.js";

const PROTOCOL = 1;
// What the address may set, as the element's attributes. Never a code: hosts write addresses into their logs.
const SETTINGS = ["mode", "lang", "jurisdiction", "theme", "on", "heading-level"];

const query = new URLSearchParams(location.search);
const element = document.querySelector("label-check");
const host = originOf(query.get("origin"));
// The number of the question that is being answered, where the host gave one.
let asked;

for (const name of SETTINGS) if (query.has(name)) element.setAttribute(name, query.get(name));
if (query.has("lang")) document.documentElement.lang = query.get("lang");

element.addEventListener("labelcheck-ready", ({ detail }) => send({ type: "ready", ...detail }));
element.addEventListener("labelcheck-result", ({ detail }) => send({ type: "result", id: asked, report: detail }));
element.addEventListener("labelcheck-error", ({ detail }) => send({ type: "error", id: asked, ...detail }));
new ResizeObserver(() => send({ type: "height", height: Math.ceil(document.documentElement.getBoundingClientRect().height) })).observe(
  document.documentElement,
);
addEventListener("hashchange", ofFragment);
addEventListener("message", (event) => {
  if (host && event.source === parent && event.origin === host) take(event.data);
});
ofFragment();
element.load();

function take(message) {
  if (typeof message !== "object" || message === null || !("labelcheck" in message)) return;
  if (message.labelcheck !== PROTOCOL) {
    return send({ type: "error", code: "protocol", message: `this frame speaks version ${PROTOCOL}`, versions: [PROTOCOL] });
  }
  const { type, id, code } = message;
  asked = typeof id === "number" || typeof id === "string" ? id : undefined;
  if (type === "check" && typeof code === "string") return void element.check(code).catch(() => {});
  if (type === "scan") return void element.scan().catch(() => {});
  if (type === "reset") return element.reset();
  send({ type: "error", id: asked, code: "message", message: `no such message: ${String(type).slice(0, 40)}` });
}

// Digits, as behind a label's address, or any text with percent signs.
function ofFragment() {
  const fragment = location.hash.slice(1);
  if (!fragment) return;
  asked = undefined;
  element.code = /^[0-9]+$/.test(fragment) ? `#${fragment}` : decoded(fragment);
}

function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function send(message) {
  if (host && parent !== window) parent.postMessage({ labelcheck: PROTOCOL, ...message }, host);
}

// An origin, written as one: what is no exact match in the end is none at all.
function originOf(text) {
  try {
    const { origin } = new URL(text);
    return origin === text && origin !== "null" ? origin : undefined;
  } catch {
    return undefined;
  }
}
