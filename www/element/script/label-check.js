// <label-check>: the check as an element of any page. docs/embedding.md describes attributes, events, methods and parts.
//
// The module, a verified key list and the words of a language are fetched once for all elements of a page, when the first of
// them comes near the viewport.

import init, { Checker, Keys } from "bundle:element.js";
import { article, node, picture } from "bundle:answer.js";

export const version = "version:package";

const NAME = "label-check";
const MODES = ["answer", "badge", "input", "scan"];
// No key list is larger, in bytes (limits::KEY_LIST_BYTES).
const LARGEST = 16 * 1024 * 1024;
// How long a file may take, in milliseconds.
const PATIENCE = 60_000;
// A longer text is no label, in UTF-16 units (limits::TEXT_BYTES has less).
const LONG = 65_536;
// Classes that the page may style, as parts of the same names. What an answer warns of is not among them.
const PARTS = "answer band blocks button date date-detail date-label date-value facts field list".split(" ");

// Of each language: tag, address of its words, and their hash.
const languages = "languages:element";

// Where there are no elements, as on a server that renders pages, the module can be imported, and does nothing.
const hasElements = typeof HTMLElement === "function";
const css = "text:label-check.css";
const style = hasElements && sheet(self);

// What all elements of the page share, by what it depends on. What failed is asked for again the next time.
const shared = new Map();
const once = (key, make) => {
  if (!shared.has(key)) {
    const made = make();
    made.catch(() => shared.delete(key));
    shared.set(key, made);
  }
  return shared.get(key);
};

// Once the module has stopped, nothing is asked of it again.
let stopped;
const isTrap = (error) => typeof WebAssembly === "object" && error instanceof WebAssembly.RuntimeError;

// An error with a code that docs/embedding.md lists.
class Failure extends Error {
  constructor(code, message) {
    super(message);
    this.code = code;
  }
}

const near = globalThis.IntersectionObserver
  ? new IntersectionObserver(
      (entries) => entries.filter((one) => one.isIntersecting).forEach(({ target }) => target.load()),
      { rootMargin: "50%" },
    )
  : { observe: (element) => element.load(), unobserve() {} };

class LabelCheck extends (hasElements ? HTMLElement : class {}) {
  static formAssociated = true;
  static observedAttributes = ["code", "mode", "lang", "jurisdiction", "keys", "root", "on", "heading-level", "required"];

  #root = this.attachShadow({ mode: "open", delegatesFocus: true });
  #internals = this.attachInternals && this.attachInternals();
  // What was asked for last: answers to earlier questions are dropped.
  #turn = 0;
  #loading = false;
  #ready = false;
  #ways;
  // The text that was checked last, its report, and what the answer on screen depends on.
  #text = null;
  #report = null;
  #shown;
  #tag;

  constructor() {
    super();
    this.#root.adoptedStyleSheets = [style];
    this.#root.append(
      node("div", { class: "own" }, [node("slot", { name: "heading" }, [])]),
      node("div", { class: "body" }, [
        node("div", { class: "caveats" }, []),
        node("div", { class: "ways" }, []),
        node("p", { class: "trouble", role: "alert" }, []),
        node("p", { class: "unseen", role: "status" }, []),
        node("div", { class: "result" }, []),
        node("div", { class: "own" }, [node("slot", {}, [])]),
      ]),
    );
  }

  connectedCallback() {
    if (!this.#loading) near.observe(this);
    // Elsewhere it may speak another language, and a camera that was stopped is offered again.
    else if (this.mode === "scan" || languageOf(this)[0] !== this.#tag) this.#again();
  }

  disconnectedCallback() {
    near.unobserve(this);
    this.#stopWays();
  }

  // A style sheet is of one document.
  adoptedCallback() {
    this.#root.adoptedStyleSheets = [sheet(this.ownerDocument.defaultView)];
  }

  attributeChangedCallback(name, before, after) {
    if (before === after) return;
    if (name === "code" || name === "mode") this.#text = null;
    // Nothing of another question stays beside this one, on screen or in a form.
    if (name !== "required") this.#clear();
    this.#judge();
    if (this.#loading) this.#again();
  }

  // Loads and shows what the attributes ask for. Called when the element comes near the viewport; anybody may call it sooner.
  load() {
    near.unobserve(this);
    if (this.#loading) return;
    this.#loading = true;
    this.#again();
  }

  // Checks a text and shows its answer; gives the report, or nothing where something else was asked for meanwhile.
  async check(text) {
    this.#text = String(text);
    this.#loading = true;
    near.unobserve(this);
    this.#clear();
    this.#judge();
    return this.#refresh();
  }

  // Opens the camera, in mode "scan"; gives the report of the label that it sees.
  async scan() {
    if (this.mode !== "scan") throw this.#fail(new Failure("mode", `scan() needs mode="scan"`));
    this.#loading = true;
    near.unobserve(this);
    const asked = this.#turn + 1;
    await this.#refresh();
    return asked === this.#turn ? this.#ways?.start() : undefined;
  }

  // As it was before anything was checked.
  reset() {
    this.#text = null;
    this.#clear();
    this.#judge();
    if (this.#loading) this.#again();
  }

  get report() {
    return this.#report;
  }

  get value() {
    return this.#text ?? this.getAttribute("code") ?? "";
  }

  get mode() {
    const mode = this.getAttribute("mode");
    return MODES.includes(mode) ? mode : "answer";
  }

  set mode(mode) {
    this.setAttribute("mode", mode);
  }

  // --- As part of a form.

  get form() {
    return this.#internals?.form ?? null;
  }

  get type() {
    return NAME;
  }

  get validity() {
    return this.#internals?.validity;
  }

  get validationMessage() {
    return this.#internals?.validationMessage ?? "";
  }

  get willValidate() {
    return this.#internals?.willValidate ?? false;
  }

  checkValidity() {
    return this.#internals?.checkValidity() ?? true;
  }

  reportValidity() {
    return this.#internals?.reportValidity() ?? true;
  }

  // What is to be sent has to be there, wherever on the page it stands.
  formAssociatedCallback(form) {
    if (form && this.name) this.load();
  }

  formResetCallback() {
    this.reset();
  }

  formDisabledCallback(isDisabled) {
    this.#ways?.disable(isDisabled);
  }

  // Only what a visitor has entered: a code of the page's is not the one that was there before.
  formStateRestoreCallback(state) {
    if (!state || !this.#offers() || this.hasAttribute("code")) return;
    this.#text = state;
    if (this.#loading) this.#again();
  }

  // A form is given the text that was checked. Wanted and missing is an error, and so is what is no label; whether a label
  // that can be read will do is for the page to say, which gets the report.
  #judge(checker) {
    const [internals, report] = [this.#internals, this.#report];
    if (!internals?.setFormValue) return;
    internals.setFormValue(report ? this.value : null, this.value);
    const anchor = this.#root.querySelector("#code") || undefined;
    const isWanted = this.hasAttribute("required") && (this.#offers() || this.hasAttribute("code"));
    if (report?.kind === "not-a-label") {
      internals.setValidity({ badInput: true }, checker ? checker.say("ui-embed-no-label") : "This is no label.", anchor);
    } else if (!report && isWanted) {
      internals.setValidity({ valueMissing: true }, this.#ways?.empty ?? "There is nothing to check yet.", anchor);
    } else {
      internals.setValidity({});
    }
  }

  // --- What is shown.

  // What goes wrong is said in sight and to the page: nobody waits for the promise.
  #again() {
    this.#refresh().catch(() => {});
  }

  async #refresh() {
    const turn = ++this.#turn;
    const isOld = () => turn !== this.#turn;
    try {
      const ways = this.#offers() ? await once("ways", () => import("asset:label-check-ways.js")) : {};
      const checker = await checkerOf(this, ways.words);
      if (isOld()) return undefined;
      this.#tag = checker.lang;
      this.#speak(checker);
      this.#trouble("");
      this.#offer(checker, ways.Ways);
      if (!this.#ready) {
        this.#ready = true;
        this.#tell("ready", { version });
        // Whoever heard it may have asked for something else.
        if (isOld()) return undefined;
      }
      const text = this.#text ?? this.getAttribute("code");
      return text === null ? this.#wait(checker) : this.#answer(checker, text);
    } catch (error) {
      if (isOld()) return undefined;
      this.#clear();
      this.#judge();
      throw this.#fail(error);
    }
  }

  #answer(checker, text) {
    const depends = [checker.id, text, this.on, this.jurisdiction, this.mode, this.getAttribute("heading-level")].join("\n");
    if (this.#report && this.#shown === depends) return this.#report;
    const [report, answer, caveats] = ask(checker, text.slice(0, LONG), this);
    const level = Math.min(5, Math.max(1, parseInt(this.getAttribute("heading-level"), 10) || 2));
    // What is said beside the answer, where no theme can hide it, is not said twice.
    answer.blocks = answer.blocks.filter(({ block, text }) => block !== "line" || !caveats.includes(text.text));
    const blocks = this.mode === "badge" ? short(answer, checker) : answer.blocks;
    const shown = article({ ...answer, blocks }, level);
    for (const one of shown.querySelectorAll("[class]")) share(one);
    share(shown);
    this.#caveats(caveats);
    // An answer names the list's date at its end, too; in a badge that is behind the summary.
    const date = this.mode === "badge" ? [] : [node("p", { class: "list-date" }, [checker.listLine()])];
    this.#part("result").replaceChildren(...date, shown);
    this.#part("unseen").textContent = this.#text === null ? "" : answer.blocks[0].text.text;
    this.#slot().hidden = true;
    this.#report = report;
    this.#shown = depends;
    this.#judge(checker);
    this.#tell("result", report);
    return report;
  }

  // Nothing is asked yet: what the keys and the day are is said where somebody is about to ask.
  #wait(checker) {
    const [, , caveats] = ask(checker, "", this);
    this.#caveats(this.#offers() ? caveats : []);
    this.#slot().hidden = this.#offers();
    this.#judge(checker);
    return undefined;
  }

  #clear() {
    this.#report = null;
    this.#ways?.stop();
    this.#part("result").replaceChildren();
    this.#part("unseen").textContent = "";
    this.#trouble("");
    if (!this.#ways) {
      this.#caveats([]);
      this.#slot().hidden = false;
    }
  }

  // Everything that is said inside is in the language of the check, wherever on the page it stands.
  #speak({ lang, direction }) {
    for (const name of ["caveats", "ways", "unseen", "result"]) Object.assign(this.#part(name), { lang, dir: direction });
  }

  #caveats(lines) {
    this.#part("caveats").replaceChildren(...lines.map((line) => node("p", {}, [picture("mind", "shape-small"), line])));
  }

  #offers() {
    return this.mode === "input" || this.mode === "scan";
  }

  // The ways to a code, of the modes that offer any.
  #offer(checker, Ways) {
    const offered = `${this.mode} ${checker.lang}`;
    if (this.#ways?.offered === offered) return;
    this.#stopWays();
    if (!Ways || !this.isConnected) return;
    this.#ways = new Ways({
      node,
      place: this.#part("ways"),
      say: (id) => checker.say(id),
      scans: this.mode === "scan",
      worker: workerOf(this),
      found: (text) => this.check(text),
      // What was said of another text does not stay beside what is being typed.
      typing: () => this.#report && this.reset(),
      share,
      // Said in sight already; the page hears of it too.
      failed: (code, message) => this.#tell("error", { code, message }),
    });
    this.#ways.offered = offered;
    this.#ways.disable(this.matches(":disabled"));
  }

  #stopWays() {
    this.#ways?.stop();
    this.#ways = undefined;
    this.#part("ways").replaceChildren();
  }

  #fail(error) {
    if (isTrap(error)) stopped = error = new Failure("stopped", "the module has stopped");
    const { code = "failed", message } = error;
    // What the page shows meanwhile stays. Where it shows nothing, nobody is left with an empty place.
    const isEmpty = !this.#slot().assignedNodes().some((one) => one.textContent.trim());
    if (isEmpty) this.#trouble("The label could not be checked here.");
    this.#slot().hidden = false;
    error.detail = { code, message };
    this.#tell("error", error.detail);
    return error;
  }

  #trouble(text) {
    Object.assign(this.#part("trouble"), { textContent: text, lang: "en", dir: "ltr" });
  }

  #part(name) {
    return this.#root.querySelector(`.body > .${name}`);
  }

  #slot() {
    return this.#root.querySelector("slot:not([name])");
  }

  #tell(what, detail) {
    this.dispatchEvent(new CustomEvent(`labelcheck-${what}`, { bubbles: true, composed: true, detail }));
  }
}

// Attributes are properties, too; `lang` is one of every element.
const property = (name, attribute, get, set) =>
  Object.defineProperty(LabelCheck.prototype, name, {
    get() {
      return get(this, attribute);
    },
    set(value) {
      set(this, attribute, value);
    },
    enumerable: true,
    configurable: true,
  });
for (const name of ["code", "jurisdiction", "theme", "keys", "root", "worker", "on", "name", "headingLevel"]) {
  const attribute = name === "headingLevel" ? "heading-level" : name;
  const set = (element, name, value) => (value == null ? element.removeAttribute(name) : element.setAttribute(name, value));
  property(name, attribute, (element, name) => element.getAttribute(name), set);
}
for (const name of ["required", "disabled"]) {
  property(name, name, (element) => element.hasAttribute(name), (element, name, value) => element.toggleAttribute(name, !!value));
}

// --- Loading.

// `more` are words that are wanted beside those of every element.
async function checkerOf(element, more) {
  if (stopped) throw stopped;
  const [tag, words, integrity] = languageOf(element);
  const keys = element.keys && addressOf(element.keys, "keys");
  const root = element.root && digestOf(element.root);
  if (root && !keys) throw new Failure("root", "root is given without keys");
  const list = `${keys || ""} ${element.root || ""}`;
  const id = `checker ${tag} ${!more} ${list}`;
  return once(id, async () => {
    const fluent = once(`words ${tag}`, () => get(words, integrity, "words").then((response) => response.text()));
    const evidence = once(`keys ${list}`, () => evidenceOf(keys, root));
    evidence.catch(() => {});
    const text = (await fluent) + (more ? more[tag] : "");
    const checker = new Checker(await evidence, tag, text);
    return Object.assign(checker, { id, lang: tag, direction: checker.say("direction") });
  });
}

async function evidenceOf(keys, root) {
  const wanted = [
    once("module", start),
    once("list", () => get(new URL("asset:keys.bin", import.meta.url), "integrity:keys.bin", "keys").then(bytesOf)),
    keys && limited(keys),
  ];
  const [, builtIn, chosen] = await Promise.all(wanted);
  try {
    return keys ? Keys.chosen(builtIn, chosen, root, keys.host) : new Keys(builtIn);
  } catch (error) {
    throw isTrap(error) ? error : new Failure("keys-refused", error.message);
  }
}

// Fetched and compiled once, whatever becomes of the lists.
async function start() {
  if (typeof WebAssembly !== "object") throw new Failure("unsupported", "this browser has no WebAssembly");
  const response = await get(new URL("asset:element.wasm", import.meta.url), "integrity:element.wasm", "module");
  try {
    await init({ module_or_path: response });
  } catch (error) {
    throw new Failure("module", error.message);
  }
}

function digestOf(root) {
  const [, digest] = /^sha256-([A-Za-z0-9+/]{43}=)$/.exec(root) || [];
  if (!digest) throw new Failure("root", "root is sha256-... in base64");
  return Uint8Array.from(atob(digest), (letter) => letter.charCodeAt(0));
}

// An address on a host, which can be named.
function addressOf(text, code) {
  try {
    const address = new URL(text, document.baseURI);
    if (/^https?:$/.test(address.protocol)) return address;
  } catch {
    // Said below.
  }
  throw new Failure(code, `${code} is no address of a host`);
}

async function get(address, integrity, code) {
  try {
    const response = await fetch(address, { integrity, signal: AbortSignal.timeout?.(PATIENCE) });
    if (!response.ok) throw new Error(response.status);
    return response;
  } catch (error) {
    throw new Failure(code, `${address}: ${error.message}`);
  }
}

async function bytesOf(response) {
  return new Uint8Array(await response.arrayBuffer());
}

// A list that the page chose; it stops when there is too much.
async function limited(address) {
  const reader = (await get(address, "", "keys")).body.getReader();
  const parts = [];
  for (let length = 0; ; ) {
    const { done, value } = await reader.read().catch(({ message }) => {
      throw new Failure("keys", `${address}: ${message}`);
    });
    if (done) return bytesOf(new Response(new Blob(parts)));
    length += value.length;
    parts.push(value);
    if (length > LARGEST) {
      reader.cancel();
      throw new Failure("keys", `${address}: too large for a key list`);
    }
  }
}

// Where the scanner's worker is. A browser takes none from another origin than the page's.
function workerOf(element) {
  const address = element.worker ? addressOf(element.worker, "worker") : new URL("asset:worker.js", import.meta.url);
  return address.origin === self.origin ? address.href : undefined;
}

// The language of the element or of what surrounds it, then those of the visitor, then English.
function languageOf(element) {
  const around = element.closest("[lang]") || element.getRootNode().host?.closest("[lang]");
  const wanted = [element.lang || around?.lang, ...(navigator.languages || []), "en"];
  const known = (tag) => languages.find(([one]) => script(one) === script(tag));
  return wanted.filter((tag) => tag).map(known).find((one) => one);
}

// What a tag means to readers: "zh-CN" and "zh-Hans" are the same.
function script(tag) {
  try {
    const { language, script } = new Intl.Locale(tag).maximize();
    return language + script;
  } catch {
    return tag;
  }
}

// --- Checking.

function ask(checker, text, { on, jurisdiction }) {
  const now = new Date();
  const two = (number) => String(number).padStart(2, "0");
  const today = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  const market = jurisdiction?.toLowerCase();
  if (market && (!/^[a-z]{2}$/.test(market) || market === "uk")) {
    throw new Failure("jurisdiction", "a country is two letters of ISO 3166-1: gb, not uk");
  }
  try {
    return JSON.parse(checker.check(text, Math.floor(now / 1000), today, on || undefined, market || undefined));
  } catch (error) {
    throw isTrap(error) ? error : new Failure("on", error.message);
  }
}

// A badge: the headline, the date and every warning, or that it is none; the rest behind a summary.
function short({ mood, blocks: [headline, ...rest] }, checker) {
  const date = rest.find(({ block }) => block === "date");
  const isShown = (one) => one === date || one.role === "warning" || (mood === "unknown" && one === rest[0]);
  const summary = { text: checker.say("ui-embed-more") };
  return [headline, ...rest.filter(isShown), { block: "disclosure", summary, blocks: rest.filter((one) => !isShown(one)) }];
}

function share(one) {
  one.part = [...one.classList].filter((name) => PARTS.includes(name)).join(" ");
}

function sheet({ CSSStyleSheet }) {
  const made = new CSSStyleSheet();
  made.replaceSync(css);
  return made;
}

// --- Defining.

if (hasElements) {
  const there = customElements.get(NAME);
  if (!there) {
    customElements.define(NAME, LabelCheck);
  } else {
    const message = `<${NAME}> is defined already${there.version ? `, by version ${there.version}` : ""}: version ${version} is not used`;
    console.error(message);
    document.dispatchEvent(new CustomEvent("labelcheck-error", { detail: { code: "defined", message } }));
  }
}
LabelCheck.version = version;

export { LabelCheck };
