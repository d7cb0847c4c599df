// Starts the app: checks that the browser can run it, fetches what it needs at the same time, and hands over. It is
// written for browsers older than those that can run the app, so that they can say so; what is older still runs old.js.
//
// This is the only file that knows the addresses of the others. Each is fetched with its hash, and the Trusted Types
// policy lets scripts be loaded from these addresses alone.

const files = {
  app: [at("asset:app.wasm"), "integrity:app.wasm"],
  stock: [at("asset:stock.wasm"), "integrity:stock.wasm"],
  first: [at("asset:element.wasm"), "integrity:element.wasm"],
  keys: [at("asset:keys.bin"), "integrity:keys.bin"],
  samples: [at("asset:samples.json"), "integrity:samples.json"],
  samplesKeys: [at("asset:samples-keys.bin"), "integrity:samples-keys.bin"],
};
// Of each language: tag, name, question, the file with its words, and that with the stock page's.
const languages = "languages:list";
const worker = at("asset:worker.js");
const stockWorker = at("asset:stock-worker.js");
// Which of the two pages this is: one for shoppers, one for checking stock.
const isStock = document.documentElement.dataset.app === "stock";
const serviceWorker = new URL("sw.js", document.baseURI).href;

// What whoever runs this page has set. Their files keep their names, and have no hash.
const settings = new URL("deployment.json", document.baseURI).href;

// Under which name a choice of the user's is stored: one for each folder, so that two checkers on one host have one each.
const choice = (name) => `labelcheck.${name}:${new URL("./", document.baseURI).pathname}`;

const policy = self.trustedTypes
  ? self.trustedTypes.createPolicy("labelcheck", { createScriptURL: own })
  : { createScriptURL: own };

// What the app itself asks for: shell/host.rs describes it.
const host = {
  worker: () => new Worker(policy.createScriptURL(worker), { type: "module" }),
  stockWorker: () => new Worker(policy.createScriptURL(stockWorker), { type: "module" }),
  samples: async () => {
    const [list, keys] = await Promise.all([
      get(files.samples).then((response) => response.json()),
      get(files.samplesKeys).then((response) => response.arrayBuffer()),
    ]);
    for (const sample of list.samples) sample.picture = new URL(sample.picture, files.samples[0]).href;
    return [JSON.stringify(list), new Uint8Array(keys)];
  },
  languages,
  wanted: [[chosen("language")], new URLSearchParams(location.search).getAll("lang"), navigator.languages || []],
  words: (tag) => {
    const [, , , address, integrity, stock, stockIntegrity] = languages.find(([one]) => one === tag);
    const words = text(at(address), integrity);
    if (!isStock) return words;
    return Promise.all([words, text(at(stock), stockIntegrity)]).then((both) => both.join("\n"));
  },
  overrides: (path) => text(new URL(path, document.baseURI).href),
  remember: (tag) => {
    shutMenu();
    choose("language", tag);
  },
  chosen: (name) => chosen(name) || undefined,
  choose,
};

// The texts that were asked for, by address.
const texts = {};

// How long a browser may take to read what it has stored before the app starts without it, in milliseconds.
const READING = 3_000;

// How long the first paint may take before the app starts without it, in milliseconds.
const PAINT = 500;

boot();

async function boot() {
  document.getElementById("trouble-retry").addEventListener("click", () => location.reload());
  if (!canRun()) return say("old");
  // A scanned link is answered as soon as can be. Otherwise what the page came with is on screen first, and the app does not
  // compete with it.
  if (!scanned()) await firstPaint();
  const keysBuiltIn = get(files.keys).then((response) => response.arrayBuffer());
  const keysStored = import("asset:keys.js").then(stored);
  const wordsWanted = deployment().then(likely);
  let loaded;
  let back = () => {};
  try {
    const place = await first(keysBuiltIn, keysStored, wordsWanted);
    const device = import("asset:device.js").then((device) => Object.assign(host, device));
    const module = get(isStock ? files.stock : files.app).then(compiled);
    const script = isStock ? import("asset:stock.js") : import("asset:app.js");
    loaded = await Promise.all([script, module, keysBuiltIn, keysStored, wordsWanted, device]);
    if (place) back = place();
  } catch (error) {
    // Both mean that the files came whole and the browser does not understand them.
    const old = error instanceof SyntaxError || error instanceof WebAssembly.CompileError;
    return old ? say("old", error) : say("files", error);
  }
  try {
    const [app, module, keys, storedKeys] = loaded;
    watch();
    await app.default({ module_or_path: module });
    await (isStock ? app.startStock : app.start)(new Uint8Array(keys), storedKeys, host);
    host.painted().then(back);
    document.documentElement.setAttribute("data-started", "");
  } catch (error) {
    return say("start", error);
  }
  keep();
}

// Answers a scanned link with the check alone, two thirds of the download, before the rest of the app is asked for. Where
// that fails, the app answers, and says what is wrong if it cannot.
async function first(keys, storedKeys, words) {
  const code = scanned();
  if (!code) return undefined;
  try {
    const [shown, module] = await Promise.all([import("asset:first.js"), get(files.first).then(compiled)]);
    await words;
    const { tag, overrides } = host.likely;
    await shown.answer({
      module,
      keys: await keys,
      stored: await storedKeys,
      lang: tag,
      words: await words,
      overrides: overrides && (await host.overrides(overrides).catch(() => undefined)),
      code: code[0],
    });
    await host.painted();
    return shown.place;
  } catch (error) {
    return undefined;
  }
}

function scanned() {
  return /^#[0-9]{17,}$/.exec(location.hash);
}

// Once something was painted, where the browser tells; a page that is out of sight is never.
function firstPaint() {
  const isTold = self.PerformanceObserver && (PerformanceObserver.supportedEntryTypes || []).includes("paint");
  if (!isTold) return undefined;
  return new Promise((resolve) => {
    setTimeout(resolve, PAINT);
    new PerformanceObserver(resolve).observe({ type: "paint", buffered: true });
  });
}

// Without this there is nothing to try. A browser whose WebAssembly is too old fails to compile the module, which is told
// apart below; camera, worker and others are looked for when they are needed, and said by name.
function canRun() {
  return typeof WebAssembly === "object" && typeof WebAssembly.compile === "function";
}

// While it arrives, where the host sends the type that browsers ask for.
function compiled(response) {
  if (WebAssembly.compileStreaming && response.headers.get("Content-Type") === "application/wasm") {
    return WebAssembly.compileStreaming(response);
  }
  return response.arrayBuffer().then((bytes) => WebAssembly.compile(bytes));
}

// The newer key list that an earlier visit stored. Without storage, or where reading it fails, the one built in counts.
function stored(keys) {
  Object.assign(host, keys);
  const tooLong = new Promise((resolve) => setTimeout(resolve, READING));
  return Promise.race([keys.stored(), tooLong]).catch(() => undefined);
}

// The languages lie over the page, and go away like any menu: once one is chosen, with the Escape key, and when something
// else is pressed. What had the focus in there leaves it to what opens them.
function shutMenu() {
  const menu = document.getElementById("language-menu");
  if (!menu || !menu.open) return;
  const inside = menu.contains(document.activeElement);
  menu.open = false;
  if (inside) menu.firstElementChild.focus();
}

document.addEventListener("keydown", ({ key }) => {
  if (key === "Escape") shutMenu();
});
document.addEventListener("pointerdown", ({ target }) => {
  if (!target.closest("#language-menu")) shutMenu();
});

async function deployment() {
  try {
    const response = await fetch(settings);
    host.deployment = response.ok ? await response.text() : response.status < 500 ? "" : undefined;
    return JSON.parse(host.deployment) || {};
  } catch (error) {
    // None, or one that the module says more about.
    return {};
  }
}

// Fetches the words that will be wanted, as far as can be told while the module is on its way. The module decides, and asks
// for others where this was wrong.
function likely({ languages: offered, equal, overrides }) {
  let tag = "en";
  try {
    const tags = languages.map(([tag]) => tag).filter((tag) => !offered || offered.includes(tag));
    const wanted = [].concat(...host.wanted, equal || [], tag).map(script);
    tag = wanted.map((one) => tags.find((tag) => script(tag) === one)).find((tag) => tag) || tag;
    if (overrides && overrides[tag]) host.overrides(overrides[tag]);
  } catch (error) {
    // Then these words.
  }
  host.likely = { tag, overrides: overrides && overrides[tag] };
  return host.words(tag);
}

// What a language tag means to readers: "zh-CN" and "zh-Hans" are the same.
function script(tag) {
  try {
    const { language, script } = new Intl.Locale(tag).maximize();
    return language + script;
  } catch (error) {
    return tag;
  }
}

// A text, fetched once. One that did not come is asked for again.
function text(address, integrity) {
  if (!texts[address]) {
    texts[address] = get([address, integrity]).then((response) => response.text());
    texts[address].catch(() => delete texts[address]);
  }
  return texts[address];
}

function chosen(name) {
  try {
    return localStorage.getItem(choice(name));
  } catch (error) {
    return null;
  }
}

// Keeps a choice, or forgets it. Whether the browser let it: where it does not, the user chooses again.
function choose(name, value) {
  try {
    if (value === undefined) localStorage.removeItem(choice(name));
    else localStorage.setItem(choice(name), value);
    return true;
  } catch (error) {
    return false;
  }
}

// What came damaged is asked for once more, past what the browser keeps of it.
async function get([address, integrity]) {
  const again = () => fetch(address, { integrity, cache: "reload" });
  const response = await fetch(address, { integrity }).catch(again);
  if (!response.ok) throw new Error(`${response.status} ${new URL(address).pathname}`);
  return response;
}

// A trap in the module ends the app; a page that looks alive and is not is worse than one that says so.
function watch() {
  const stopped = (error) => {
    if (error instanceof WebAssembly.RuntimeError) say("stopped", error);
  };
  addEventListener("error", (event) => stopped(event.error));
  addEventListener("unhandledrejection", (event) => stopped(event.reason));
}

// Keeps everything for the next visit without a connection. The app works without this, too.
function keep() {
  if (!navigator.serviceWorker) return;
  navigator.serviceWorker.register(policy.createScriptURL(serviceWorker)).catch(() => {});
  if (isStock) navigator.serviceWorker.ready.then(({ active }) => active.postMessage("stock"), () => {});
}

function say(reason, error) {
  document.querySelector(`[data-reason="${reason}"]`).hidden = false;
  document.getElementById("trouble-detail").textContent = error ? String(error.message || error) : "";
  document.getElementById("trouble-retry").hidden = reason === "old";
  const loading = document.getElementById("loading");
  if (loading) loading.hidden = true;
  document.documentElement.dataset.trouble = reason;
  document.getElementById("trouble").hidden = false;
}

function own(address) {
  if ([worker, stockWorker, serviceWorker].includes(address)) return address;
  throw new TypeError("not one of the app's own scripts");
}

function at(name) {
  return new URL(name, import.meta.url).href;
}
