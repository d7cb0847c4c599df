// The page that makes the lines to copy, with what they do shown below.

import "asset:label-check.js";
import { LabelcheckFrame } from "asset:frame.js";

const module = { src: new URL("asset:label-check.js", import.meta.url).href, integrity: "integrity:label-check.js" };
const frameModule = { src: new URL("asset:frame.js", import.meta.url).href, integrity: "integrity:frame.js" };
const languages = "languages:names";

const form = document.getElementById("choices");
const preview = document.getElementById("preview");
const snippet = document.querySelector("#snippet code");
const policy = document.querySelector("#policy code");
let shown;

for (const [tag, name] of languages) {
  const option = new Option(name, tag);
  option.lang = tag;
  form.lang.append(option);
}

form.addEventListener("input", show);
form.addEventListener("submit", (event) => event.preventDefault());
document.getElementById("copy").addEventListener("click", async () => {
  const copied = document.getElementById("copied");
  copied.textContent = "";
  try {
    await navigator.clipboard.writeText(snippet.textContent);
    copied.textContent = "Copied.";
  } catch {
    getSelection().selectAllChildren(snippet);
    copied.textContent = "Marked: copy it with the keyboard.";
  }
});
show();

function show() {
  const { as, mode, code, lang, jurisdiction, theme } = Object.fromEntries(new FormData(form));
  const asks = mode === "input" || mode === "scan";
  document.getElementById("code").disabled = asks;
  const settings = { mode, lang, jurisdiction, theme };
  if (mode === "answer" && as === "element") delete settings.mode;
  const given = Object.entries(settings).filter(([, value]) => value);
  const wanted = JSON.stringify([as, given, asks || code]);
  if (wanted === shown) return;
  shown = wanted;
  preview.replaceChildren();
  if (as === "frame") showFrame(given, asks ? undefined : code);
  else showElement(given, asks ? undefined : code);
}

function showElement(given, code) {
  const element = document.createElement("label-check");
  const attributes = code ? [["code", code], ...given] : given;
  for (const [name, value] of attributes) element.setAttribute(name, value);
  preview.append(element);
  const inside = attributes.map(([name, value]) => ` ${name}="${escaped(value)}"`).join("");
  snippet.textContent =
    `<script type="module" crossorigin\n  src="${module.src}"\n  integrity="${module.integrity}"></script>\n\n` +
    `<label-check${inside}>\n  <p>The label of this product is checked here.</p>\n</label-check>\n`;
  policy.textContent =
    `default-src 'none'; script-src 'self' ${location.origin} 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; ` +
    `connect-src 'self' ${location.origin}; worker-src 'self'; require-trusted-types-for 'script'`;
}

function showFrame(given, code) {
  const settings = Object.fromEntries(given);
  const src = new URL("embed.html", document.baseURI).href;
  new LabelcheckFrame(preview, { src, title: "Security label", code, ...settings });
  const lines = Object.entries({ src, title: "Security label", ...(code && { code }), ...settings });
  const inside = lines.map(([name, value]) => `    ${name}: ${JSON.stringify(value)},\n`).join("");
  snippet.textContent =
    `<div id="label-check-here"></div>\n\n` +
    `<script type="module" crossorigin\n  src="your-script.js"></script>\n\n` +
    `// your-script.js\nimport { LabelcheckFrame } from "${frameModule.src}";\n\n` +
    `const frame = new LabelcheckFrame(document.getElementById("label-check-here"), {\n${inside}});\n` +
    `frame.addEventListener("result", ({ detail }) => console.log(detail.answer));\n`;
  policy.textContent = `default-src 'none'; script-src 'self' ${location.origin}; style-src 'self'; frame-src ${location.origin}`;
}

function escaped(text) {
  return text.replace(/&/g, "&amp;").replace(/"/g, "&quot;").replace(/</g, "&lt;");
}
