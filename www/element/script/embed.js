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
// What the host asked, by what came of it: reports, and details of errors.
const asked = new WeakMap();

if (query.has("origin") && !host) {
  console.warn(`origin=${query.get("origin")} is no origin as browsers write it: this frame talks to nobody`);
}

for (const name of SETTINGS) if (query.has(name)) element.setAttribute(name, query.get(name));
if (query.has("lang")) document.documentElement.lang = query.get("lang");

element.addEventListener("labelcheck-ready", ({ detail }) => send({ type: "ready", ...detail }));
// Once the promise of who asked has been kept.
element.addEventListener("labelcheck-result", ({ detail }) =>
  setTimeout(() => send({ type: "result", id: asked.get(detail), report: detail })),
);
element.addEventListener("labelcheck-error", ({ detail }) =>
  setTimeout(() => send({ type: "error", id: asked.get(detail), ...detail })),
);
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
  const { type, code } = message;
  const id = ["number", "string"].includes(typeof message.id) ? message.id : undefined;
  const refuse = (code, message, more) => send({ type: "error", id, code, message, ...more });
  if (message.labelcheck !== PROTOCOL) {
    return refuse("protocol", `this frame speaks version ${PROTOCOL}`, { versions: [PROTOCOL] });
  }
  if (type === "check" && typeof code === "string") return keep(element.check(code), id);
  if (type === "scan") return keep(element.scan(), id);
  if (type === "reset") return element.reset();
  refuse("message", `no such message: ${typeof type === "string" ? type.slice(0, 40) : typeof type}`);
}

// Remembers whose question a report or an error answers.
function keep(promise, id) {
  const remember = (what) => what && asked.set(what, id);
  promise.then(remember, ({ detail }) => remember(detail));
}

// Digits, as behind a label's address, or any text with percent signs.
function ofFragment() {
  const fragment = location.hash.slice(1);
  if (!fragment) return;
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
