// Keeps the whole app for visits without a connection: every file of this build, and nothing else.
//
// - Files are stored under addresses that carry their hash, and are checked against it when they are fetched.
// - A new build is fetched beside the old one and takes over when no page uses the old one any more. Nothing is reloaded
//   under the user's hands.
// - Nothing is requested from anywhere but the app's own folder.
// - What whoever runs the page has set, and their own words, keep their names: what is kept of them is used at once, and
//   fetched anew for the next visit.
// - A newer build takes over at once only where the user has asked for it; what the older one needs stays while a page
//   uses it.
// - What another app shares with this one is kept until the page has taken it, and goes nowhere else.
// - The key list on the server is none of its business: the page asks for it, verifies it, and keeps it.

// One for each folder: two checkers on one host leave each other's files alone.
const PREFIX = "labelcheck-" + new URL(self.registration.scope).pathname + "-";
const CACHE = PREFIX + "precache:version";
const LIST = "precache:list";
// The page for checking stock, which shoppers need not store: kept once it was opened.
const STOCK = "precache:stock";
const PAGE = new URL("./", self.registration.scope).href;
const KEYS = PAGE + "keys/";
const SETTINGS = PAGE + "deployment.json";
const SHARED = PAGE + "shared";

self.addEventListener("install", (event) => {
  event.waitUntil(fill());
});

self.addEventListener("activate", (event) => {
  event.waitUntil(takeOver());
});

// A page asks which files are not there as they should be.
self.addEventListener("message", (event) => {
  const [port] = event.ports;
  if (event.data === "use") self.skipWaiting();
  if (event.data === "stock") event.waitUntil(put(STOCK));
  if (event.data === "missing") event.waitUntil(missing().then((count) => port.postMessage(count)));
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method === "POST" && request.url === SHARED) event.respondWith(takeShared(request));
  if (request.method !== "GET") return;
  const address = request.url.split("#")[0].split("?")[0];
  if (address.startsWith(KEYS)) return;
  if (request.mode === "navigate") {
    if (address === PAGE || address === PAGE + "index.html") event.respondWith(stored(PAGE, request));
    else if ([...LIST, ...STOCK].some(([path]) => address === PAGE + path)) event.respondWith(stored(address, request));
    return;
  }
  if (address === SETTINGS) event.waitUntil(renew());
  if (address.startsWith(PAGE)) event.respondWith(stored(address, request));
});

async function fill() {
  await put(LIST);
  // Who has opened it before has it in this build, too.
  if (await isKept(STOCK)) await put(STOCK);
  await renew();
}

function isKept([[path]]) {
  return caches.match(PAGE + path);
}

async function put(list) {
  const cache = await caches.open(CACHE);
  // Browsers limit how many run at once; all files together are smaller than a photo.
  await Promise.all(
    list.map(async ([path, integrity]) => {
      const address = new URL(path, PAGE).href;
      // An older build's asset of the same name has the same bytes. Page and manifest keep their names: always fetched.
      const known = isAsset(address) ? await caches.match(address) : undefined;
      await cache.put(address, known || (await fetched(address, integrity)));
    }),
  );
}

// The page works with what it was built with where this fails.
async function renew() {
  try {
    const cache = await caches.open(CACHE);
    const response = await fetched(SETTINGS);
    const settings = await response.clone().json().catch(() => null);
    const addresses = Object.values((settings && settings.overrides) || {}).map((path) => new URL(path, PAGE).href);
    const mine = addresses.filter((address) => address.startsWith(PAGE));
    await Promise.all(mine.map((address) => fetched(address).then((words) => cache.put(address, words)).catch(() => {})));
    await cache.put(SETTINGS, response);
  } catch {
    // Without a connection, or without such a file: what is kept stays.
  }
}

function isAsset(address) {
  return address.startsWith(PAGE + "assets/");
}

async function fetched(address, integrity) {
  const response = await fetch(address, { integrity, cache: isAsset(address) ? "default" : "no-cache" });
  if (!response.ok) throw new Error(`${response.status} for ${address}`);
  return response;
}

// Reads every file again, and holds it against its hash.
async function missing() {
  const cache = await caches.open(CACHE);
  const wanted = (await isKept(STOCK)) ? [...LIST, ...STOCK] : LIST;
  const there = await Promise.all(
    wanted.map(async ([path, integrity]) => {
      const response = await cache.match(new URL(path, PAGE).href);
      return !!response && (await hash(response)) === integrity;
    }),
  );
  return there.filter((one) => !one).length;
}

async function hash(response) {
  const digest = await crypto.subtle.digest("SHA-384", await response.arrayBuffer());
  return "sha384-" + btoa(String.fromCharCode(...new Uint8Array(digest)));
}

async function takeOver() {
  // A page of an older build may still ask for its worker or its words. What is left of it goes with the next build.
  const pages = await self.clients.matchAll({ type: "window", includeUncontrolled: true });
  if (pages.length <= 1) {
    for (const name of await caches.keys()) {
      if (name.startsWith(PREFIX) && name !== CACHE) await caches.delete(name);
    }
  }
  // The page that has just been opened for the first time works without a connection at once.
  await self.clients.claim();
}

async function stored(address, request) {
  const cache = await caches.open(CACHE);
  // An older build's assets have names of their own.
  const older = () => (isAsset(address) ? caches.match(address) : undefined);
  return (await cache.match(address)) || (await older()) || fetch(request);
}

// The form that the manifest describes (Web Share Target): a picture, or else a text.
async function takeShared(request) {
  try {
    // Larger than any picture that is read: see worker.js.
    if (Number(request.headers.get("Content-Length")) > 65 * 1024 * 1024) throw new Error("too large");
    const form = await request.formData();
    const picture = form.getAll("picture").find((file) => file instanceof File && file.size > 0);
    const text = ["url", "text", "title"].map((name) => form.get(name)).find((text) => typeof text === "string" && text);
    const taken = picture || text;
    if (taken) {
      const type = picture ? picture.type || "application/octet-stream" : "text/plain;charset=utf-8";
      const store = await caches.open("labelcheck.shared");
      await store.put(SHARED, new Response(taken, { headers: { "Content-Type": type } }));
    }
  } catch {
    // Then there is nothing to take, and the page opens as it always does.
  }
  return Response.redirect(PAGE + "#shared", 303);
}
