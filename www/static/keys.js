// The key list's dealings with the world: its files on the server, the unit that is stored on this device, and what the
// service worker keeps. What is true of all this is decided in the module, which verifies every byte from the root that
// is compiled in.

// Outlives builds, so it has no name that the service worker would clean up. One entry, which is replaced as a whole; below
// the page's own folder, so that two checkers on one host have one each.
const STORE = "labelcheck.keys";
const SERVER = new URL("keys/", document.baseURI);
const ENTRY = new URL("stored", SERVER).href;
const BUILT_IN = new URL("asset:keys.bin", import.meta.url).href;

// How long one page may keep others from writing, how long the service worker may take to read what it keeps, and how long
// a paint may take in a page that is out of sight, and how long a page may be busy: in milliseconds.
const LOCK = 10_000;
const READING = 20_000;
const PAINT = 1_000;
const IDLE = 3_000;

export function painted() {
  return new Promise((resolve) => {
    setTimeout(resolve, PAINT);
    requestAnimationFrame(() => setTimeout(resolve));
  });
}

export function rest() {
  return self.scheduler && scheduler.yield ? scheduler.yield() : new Promise((resolve) => setTimeout(resolve));
}

// When nothing else is to be done, or after a while.
export function idle() {
  return new Promise((resolve) => {
    if (self.requestIdleCallback) requestIdleCallback(resolve, { timeout: IDLE });
    else setTimeout(resolve, PAINT);
  });
}

export async function file(path, limit, milliseconds) {
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), milliseconds);
  try {
    // All other names carry a version or a hash.
    const changes = /^(timestamp|\d+\.root)\.json$/.test(path);
    const response = await fetch(new URL(path, SERVER), {
      cache: changes ? "no-cache" : "default",
      credentials: "omit",
      redirect: "error",
      signal: abort.signal,
    });
    // Some hosts forbid what they do not have.
    if ([403, 404, 410].includes(response.status)) return null;
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    return await read(response.body.getReader(), limit);
  } finally {
    clearTimeout(timer);
    abort.abort();
  }
}

// Stops when there is too much, however much there is: the module refuses what is over its limit.
async function read(reader, limit) {
  const parts = [];
  let length = 0;
  while (length <= limit) {
    const { done, value } = await reader.read();
    if (done) break;
    parts.push(value);
    length += value.length;
  }
  const bytes = new Uint8Array(length);
  parts.reduce((at, part) => (bytes.set(part, at), at + part.length), 0);
  return bytes;
}

export function lock() {
  if (!navigator.locks) return Promise.resolve(() => {});
  return new Promise((taken, failed) => {
    const abort = new AbortController();
    const timer = setTimeout(() => abort.abort(), LOCK);
    const hold = (release) => (clearTimeout(timer), taken(release));
    navigator.locks.request(ENTRY, { signal: abort.signal }, () => new Promise(hold)).catch(failed);
  });
}

export async function stored() {
  const response = await (await caches.open(STORE)).match(ENTRY);
  return response && new Uint8Array(await response.arrayBuffer());
}

export async function store(unit) {
  await (await caches.open(STORE)).put(ENTRY, new Response(unit));
}

export async function discard() {
  await (await caches.open(STORE)).delete(ENTRY);
}

export async function kept() {
  const workers = navigator.serviceWorker;
  if (!workers) return {};
  if (!workers.controller) return { controlled: false };
  const { port1, port2 } = new MessageChannel();
  const missing = await new Promise((resolve) => {
    // One that an older build left running does not know the question.
    const timer = setTimeout(() => resolve(null), READING);
    port1.onmessage = (event) => (clearTimeout(timer), resolve(event.data));
    workers.controller.postMessage("missing", [port2]);
  });
  port1.close();
  const keys = await caches.match(BUILT_IN);
  return {
    controlled: missing !== null,
    missing: missing || 0,
    keys: keys && new Uint8Array(await keys.arrayBuffer()),
  };
}
