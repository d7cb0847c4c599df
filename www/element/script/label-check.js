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
// Classes that the page may style, as parts of the same names. What an answer warns of is not among them.
const PARTS = "answer band blocks button date date-detail date-label date-value facts field list".split(" ");

// Of each language: tag, address of its words, and their hash.
const languages = "languages:element";

// Where there are no elements, as on a server that renders pages, the module can be imported, and does nothing.
const hasElements = typeof HTMLElement === "function";
const style = hasElements && new CSSStyleSheet();
if (style) style.replaceSync("text:label-check.css");

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
  #camera;
  // The text that was checked last, and its report.
  #text = null;
  #report = null;

  constructor() {
    super();
    this.#root.adoptedStyleSheets = [style];
    this.#root.append(
      node("slot", { name: "heading" }, []),
      node("div", { class: "body" }, [
        node("div", { class: "caveats" }, []),
        node("div", { class: "ways" }, []),
        node("p", { class: "trouble", role: "alert" }, []),
        node("p", { class: "unseen", role: "status" }, []),
        node("div", { class: "result" }, []),
        node("slot", {}, []),
      ]),
    );
  }

  connectedCallback() {
    if (this.#loading) this.#again();
    else near.observe(this);
  }

  disconnectedCallback() {
    near.unobserve(this);
    this.#stopCamera();
  }

  attributeChangedCallback(name, before, after) {
    if (before === after) return;
    if (name === "code" || name === "mode") this.#forget();
    if (this.#loading) this.#again();
    else this.#judge();
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
    return this.#refresh();
  }

  // Opens the camera, in mode "scan"; gives the report of the label that it sees.
  async scan() {
    if (this.mode !== "scan") throw this.#fail(new Failure("mode", `scan() needs mode="scan"`));
    this.#loading = true;
    await this.#refresh();
    return this.#camera?.start();
  }

  // As it was before anything was checked.
  reset() {
    this.#forget();
    this.#stopCamera();
    if (this.#loading) this.#again();
    else this.#judge();
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

  // --- As part of a form.

  get form() {
    return this.#internals?.form ?? null;
  }

  get name() {
    return this.getAttribute("name") ?? "";
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

  formResetCallback() {
    this.reset();
  }

  formDisabledCallback() {
    if (this.#loading) this.#again();
  }

  formStateRestoreCallback(state) {
    if (state) this.check(state).catch(() => {});
  }

  // A form is given the text that was checked. Wanted and missing is an error, and so is what is no label; whether a label
  // that can be read will do is for the page to say, which gets the report.
  #judge(checker) {
    const [internals, report] = [this.#internals, this.#report];
    if (!internals?.setFormValue) return;
    internals.setFormValue(report ? this.value : null, this.value);
    const say = (id, otherwise) => (checker ? checker.say(id) : otherwise);
    const anchor = this.#root.querySelector("input, button") || undefined;
    if (report && report.kind === "not-a-label") {
      internals.setValidity({ badInput: true }, say("ui-embed-no-label", "This is no label."), anchor);
    } else if (!report && this.hasAttribute("required")) {
      internals.setValidity({ valueMissing: true }, say("ui-code-empty", "There is nothing to check yet."), anchor);
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
    try {
      const scan = this.mode === "scan" ? await once("scan", () => import("asset:label-check-scan.js")) : {};
      const checker = await checkerOf(this, scan.words);
      if (turn !== this.#turn) return undefined;
      this.#trouble("");
      this.#offer(checker, scan.Scanner);
      if (!this.#ready) {
        this.#ready = true;
        this.#tell("ready", { version });
      }
      const text = this.#text ?? this.getAttribute("code");
      return text === null ? this.#clear(checker) : this.#answer(checker, text);
    } catch (error) {
      // Nothing that was on screen of another question stays beside the error.
      if (turn === this.#turn) this.#part("result").replaceChildren();
      throw this.#fail(error);
    }
  }

  #answer(checker, text) {
    const [report, answer, caveats] = ask(checker, text, this);
    const level = Math.min(5, Math.max(1, parseInt(this.getAttribute("heading-level"), 10) || 2));
    // What is said beside the answer, where no theme can hide it, is not said twice.
    answer.blocks = answer.blocks.filter(({ block, text }) => block !== "line" || !caveats.includes(text.text));
    const blocks = this.mode === "badge" ? short(answer, checker) : answer.blocks;
    const shown = article({ ...answer, blocks }, level);
    for (const one of shown.querySelectorAll("[class]")) share(one);
    share(shown);
    this.#caveats(caveats, answer);
    const isNews = this.#text !== null;
    // An answer names the list's date at its end, too; in a badge that is behind the summary.
    const date = this.mode === "badge" ? [] : [node("p", { class: "list-date" }, [checker.listLine()])];
    this.#part("result").replaceChildren(...date, shown);
    this.#part("unseen").textContent = isNews ? answer.blocks[0].text.text : "";
    this.#slot().hidden = true;
    this.#report = report;
    this.#judge(checker);
    this.#tell("result", report);
    return report;
  }

  #clear(checker) {
    this.#report = null;
    const offers = this.mode === "input" || this.mode === "scan";
    const [, answer, caveats] = ask(checker, "", this);
    this.#caveats(offers ? caveats : [], answer);
    this.#part("result").replaceChildren();
    this.#part("unseen").textContent = "";
    this.#slot().hidden = offers;
    this.#judge(checker);
    return undefined;
  }

  #caveats(lines, { lang, direction }) {
    const caveats = this.#part("caveats");
    caveats.lang = lang;
    caveats.dir = direction;
    caveats.replaceChildren(...lines.map((line) => node("p", {}, [picture("mind", "shape-small"), line])));
  }

  // The ways to a code, of the modes that offer any.
  #offer(checker, Scanner) {
    const ways = this.#part("ways");
    const offered = `${this.mode} ${checker.lang} ${this.matches(":disabled")}`;
    if (ways.dataset.offered === offered) return;
    ways.dataset.offered = offered;
    ways.lang = checker.lang;
    ways.dir = checker.direction;
    this.#stopCamera();
    ways.replaceChildren();
    if (this.mode !== "input" && this.mode !== "scan") return;
    const field = node("input", { class: "field", id: "code", type: "text", autocomplete: "off", spellcheck: "false" }, []);
    field.setAttribute("aria-describedby", "hint");
    const button = node("button", { class: "button", type: "button" }, [checker.say("ui-check")]);
    const submit = () => {
      const text = field.value.trim();
      if (text) return this.check(text).catch(() => {});
      this.#trouble(`${checker.say("ui-code-empty")} ${checker.say("ui-code-empty.do")}`);
      field.setAttribute("aria-invalid", "true");
      field.focus();
    };
    field.addEventListener("input", () => field.removeAttribute("aria-invalid"));
    field.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" || event.isComposing) return;
      event.preventDefault();
      submit();
    });
    button.addEventListener("click", submit);
    field.disabled = button.disabled = this.matches(":disabled");
    const label = node("label", { for: "code" }, [checker.say("ui-code-label")]);
    const hint = node("p", { class: "hint", id: "hint" }, [checker.say("ui-code-hint")]);
    ways.append(label, hint, node("div", { class: "row" }, [field, button]));
    for (const one of [field, button]) share(one);
    if (!Scanner) return;
    this.#camera = new Scanner({
      place: ways,
      say: (id) => checker.say(id),
      worker: workerOf(this),
      found: (text) => this.check(text),
      share,
      // Said by the scanner itself, in sight; the page hears of it too.
      failed: (code, message) => this.#tell("error", { code, message }),
    });
    this.#camera.show();
  }

  #stopCamera() {
    this.#camera?.stop();
    this.#camera = undefined;
    delete this.#part("ways").dataset.offered;
  }

  #forget() {
    this.#text = null;
    this.#report = null;
  }

  #fail(error) {
    if (error instanceof WebAssembly.RuntimeError) stopped = error = new Failure("stopped", "the module has stopped");
    const { code = "failed", message } = error;
    // What the page shows meanwhile stays. Where it shows nothing, nobody is left with an empty place.
    const isEmpty = !this.#slot().assignedNodes().some((one) => one.textContent.trim());
    if (isEmpty) this.#trouble("The label could not be checked here.", "en");
    this.#slot().hidden = false;
    this.#tell("error", { code, message });
    return error;
  }

  #trouble(text, lang) {
    const trouble = this.#part("trouble");
    trouble.textContent = text;
    if (lang) trouble.lang = lang;
    else trouble.removeAttribute("lang");
  }

  #part(name) {
    return this.#root.querySelector(`.${name}`);
  }

  #slot() {
    return this.#root.querySelector("slot:not([name])");
  }

  #tell(what, detail) {
    this.dispatchEvent(new CustomEvent(`labelcheck-${what}`, { bubbles: true, composed: true, detail }));
  }
}

// Each attribute is a property, too; `lang` is one of every element.
for (const name of ["code", "jurisdiction", "theme", "keys", "root", "worker", "on"]) {
  Object.defineProperty(LabelCheck.prototype, name, {
    get() {
      return this.getAttribute(name);
    },
    set(value) {
      if (value === null || value === undefined) this.removeAttribute(name);
      else this.setAttribute(name, value);
    },
    enumerable: true,
    configurable: true,
  });
}
Object.defineProperty(LabelCheck.prototype, "mode", {
  ...Object.getOwnPropertyDescriptor(LabelCheck.prototype, "mode"),
  set(value) {
    this.setAttribute("mode", value);
  },
});

// --- Loading.

// `more` are words that are wanted beside those of every element.
async function checkerOf(element, more) {
  if (stopped) throw stopped;
  const [tag, words, integrity] = languageOf(element);
  const keys = element.keys && new URL(element.keys, document.baseURI);
  const root = element.root;
  const list = `${keys || ""} ${root || ""}`;
  return once(`checker ${tag} ${!more} ${list}`, async () => {
    const fluent = once(`words ${tag}`, () => textOf(words, integrity));
    const evidence = once(`keys ${list}`, () => evidenceOf(keys, root));
    const text = (await fluent) + (more ? more[tag] : "");
    const checker = new Checker(await evidence, tag, text);
    checker.lang = tag;
    checker.direction = checker.say("direction");
    return checker;
  });
}

async function evidenceOf(keys, root) {
  const module = once("module", start);
  const builtIn = root ? undefined : once("list", () => bytesOf(new URL("asset:keys.bin", import.meta.url), "integrity:keys.bin"));
  const chosen = keys && limited(keys);
  await module;
  try {
    if (!keys) {
      if (root) throw new Failure("root", "root is given without keys");
      return new Keys(await builtIn);
    }
    if (!root) return Keys.newer(await builtIn, await chosen);
    return Keys.supplied(await chosen, digestOf(root), keys.host);
  } catch (error) {
    if (error.code || error instanceof WebAssembly.RuntimeError) throw error;
    throw new Failure("keys-refused", error.message);
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
  if (!digest) throw new Failure("root", "root is written as sha256-... in base64");
  return Uint8Array.from(atob(digest), (letter) => letter.charCodeAt(0));
}

async function get(address, integrity, code) {
  try {
    const response = await fetch(address, { integrity });
    if (!response.ok) throw new Error(response.status);
    return response;
  } catch (error) {
    throw new Failure(code, `${address}: ${error.message}`);
  }
}

async function textOf(address, integrity) {
  return (await get(address, integrity, "words")).text();
}

async function bytesOf(address, integrity) {
  return new Uint8Array(await (await get(address, integrity, "keys")).arrayBuffer());
}

// A list that the page chose; it stops when there is too much.
async function limited(address) {
  const reader = (await get(address, "", "keys")).body.getReader();
  const parts = [];
  for (let length = 0; ; ) {
    const { done, value } = await reader.read();
    if (done) return new Uint8Array(await new Blob(parts).arrayBuffer());
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
  const own = new URL("asset:worker.js", import.meta.url);
  const address = element.worker ? new URL(element.worker, document.baseURI) : own;
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
  const market = /^[a-z]{2}$/i.test(jurisdiction) ? jurisdiction.toLowerCase() : undefined;
  try {
    return JSON.parse(checker.check(text, Math.floor(now / 1000), today, on || undefined, market));
  } catch (error) {
    if (error instanceof WebAssembly.RuntimeError) throw error;
    throw new Failure("on", error.message);
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
