// The worker of the stock page: holds the session that is open, keeps it on the device, and answers what is asked. All that
// is decided is decided in engine.wasm; this file fetches, keeps and hands on.
//
// Start it:  new Worker(this file, { type: "module" })
//
// From the page; `id` is any number and comes back with the reply. One message is answered after the other.
//   { id, kind: "start", keys, stored }      the key list that is built in, and a newer one if there is one: bytes
//                                            -> { sessions, keeps }: JSON of each, newest first; whether any are kept
//   { id, kind: "begin", name, question }    begins a session and opens it           -> { lost: 0 }
//   { id, kind: "open", session }            opens one by its id                      -> { lost }: parts that are lost
//   { id, kind: "close" }                                                             -> { sessions }
//   { id, kind: "delete", session }                                                   -> { sessions }
//   { id, kind: "take", unit }               a newer key list: bytes                  -> {}
//   { id, kind: "ask", ask }                 JSON of message.rs                       -> { reply, kept }
//   { id, kind: "file", file }               a File whose rows are to be added        -> { reply, kept }
//   { id, kind: "digest", file }             SHA-256 of a File                        -> { digest }
//   { id, kind: "export", form, note, asking }                                        -> { bytes, ending, media, digest }
// Instead of any: { id, error, detail }: the name of a message, and what it is about.
//
// What changed is on the device before the reply says so (`kept`). Where the device refuses, it is tried again with the
// next change, so that nothing is lost once there is room.

import init, { Worker as Engine } from "asset:engine.js";

const NAME = "labelcheck.stock:" + new URL("../", self.location.href).pathname;
// Bytes of the largest file: it is held in memory.
const MAX_FILE = 256 * 1024 * 1024;

let engine;
let database;
let sessions = [];
// The session that is open: its id, and what lets another tab open it.
let open;
let release = () => {};
// What is to be kept and is not yet.
let unkept = new Map();
let unkeptSession;

let queue = ready();

addEventListener("message", ({ data }) => {
  queue = queue.then(() => answer(data));
});

async function ready() {
  const module = fetch(new URL("asset:engine.wasm", import.meta.url), { integrity: "integrity:engine.wasm" });
  await init({ module_or_path: module });
}

async function answer(message) {
  const { id, kind } = message;
  try {
    const reply = await kinds[kind](message);
    postMessage({ id, ...reply }, reply.bytes ? [reply.bytes.buffer] : []);
  } catch (thrown) {
    const [error, detail] = Array.isArray(thrown) ? thrown : ["stock-stopped", String(thrown?.message || thrown)];
    postMessage({ id, error, detail });
  }
}

const kinds = {
  async start({ keys, stored }) {
    engine = new Engine(keys, stored);
    try {
      database = await opened();
      sessions = await all("sessions");
    } catch {
      // A browser that keeps nothing: the page says so, and everything else works.
      database = undefined;
    }
    return { sessions: listed(), keeps: !!database };
  },

  async begin({ name, question }) {
    const before = sessions.map((session) => JSON.parse(session.json)).find(({ joins, statements }) => joins || statements);
    const id = crypto.randomUUID ? crypto.randomUUID() : String(Date.now());
    const json = Engine.begin(id, name, question, before && JSON.stringify(before), ...now());
    sessions.unshift({ id, changed: Date.now(), json });
    unkeptSession = { id, changed: Date.now(), json };
    await keep();
    return kinds.open({ session: id });
  },

  async open({ session }) {
    await closed();
    const found = sessions.find(({ id }) => id === session);
    if (!found) throw ["stock-gone", ""];
    release = await locked(session);
    open = session;
    const chunks = database ? await chunksOf(session) : [];
    return { lost: engine.open(found.json, chunks, ...now()) };
  },

  async close() {
    await closed();
    return { sessions: listed() };
  },

  async delete({ session }) {
    const free = await locked(session);
    try {
      if (database) {
        const stores = database.transaction(["sessions", "rows"], "readwrite");
        stores.objectStore("sessions").delete(session);
        stores.objectStore("rows").delete(rangeOf(session));
        await done(stores);
      }
      sessions = sessions.filter(({ id }) => id !== session);
    } finally {
      free();
    }
    return { sessions: listed() };
  },

  async take({ unit }) {
    engine.take(unit);
    return {};
  },

  async ask({ ask }) {
    return { reply: engine.ask(ask, ...now()), kept: await keepChanges() };
  },

  async file({ file }) {
    if (file.size > MAX_FILE) throw ["stock-too-large", file.name];
    const bytes = await file.arrayBuffer().catch((error) => {
      throw ["stock-unreadable", String(error.message || error)];
    });
    return { reply: engine.file(file.name, new Uint8Array(bytes)), kept: await keepChanges() };
  },

  async digest({ file }) {
    if (file.size > MAX_FILE) throw ["stock-too-large", file.name];
    const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", await file.arrayBuffer()));
    return { digest: Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("") };
  },

  async export({ form, note, asking }) {
    const { bytes, ending, media, digest } = engine.export(form, note, asking);
    return { bytes, ending, media, digest };
  },
};

function listed() {
  return sessions.map(({ json }) => json);
}

function now() {
  const now = new Date();
  const two = (number) => String(number).padStart(2, "0");
  return [now.getTime() / 1000, `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`];
}

async function closed() {
  if (open) await keepChanges();
  open = undefined;
  unkept = new Map();
  release();
  release = () => {};
}

// One tab at a time has a session open: two would write over each other.
function locked(session) {
  if (!navigator.locks) return () => {};
  return new Promise((resolve, reject) => {
    navigator.locks.request(`${NAME}:${session}`, { ifAvailable: true }, (lock) => {
      if (!lock) return reject(["stock-elsewhere", ""]);
      return new Promise((free) => resolve(free));
    });
  });
}

async function keepChanges() {
  if (!open) return true;
  const json = engine.changed();
  if (json !== undefined) {
    unkeptSession = { id: open, changed: Date.now(), json };
    sessions = [unkeptSession, ...sessions.filter(({ id }) => id !== open)];
  }
  for (let chunk = engine.nextChunk(); chunk; chunk = engine.nextChunk()) {
    unkept.set(chunk.number, chunk.json);
    chunk.free();
  }
  return keep();
}

async function keep() {
  if (!unkeptSession && unkept.size === 0) return true;
  if (!database) return false;
  try {
    const stores = database.transaction(["sessions", "rows"], "readwrite", { durability: "strict" });
    if (unkeptSession) stores.objectStore("sessions").put(unkeptSession);
    const rows = stores.objectStore("rows");
    for (const [number, json] of unkept) {
      if (json === undefined) rows.delete([open, number]);
      else rows.put(json, [open, number]);
    }
    await done(stores);
    unkept = new Map();
    unkeptSession = undefined;
    return true;
  } catch {
    return false;
  }
}

function opened() {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore("sessions", { keyPath: "id" });
      // By session and number of the chunk.
      request.result.createObjectStore("rows");
    };
    request.onsuccess = () => {
      // A newer build that changes what is kept is not held up.
      request.result.onversionchange = () => request.result.close();
      resolve(request.result);
    };
    request.onerror = () => reject(request.error);
    request.onblocked = () => reject(new Error("blocked"));
  });
}

function rangeOf(session) {
  return IDBKeyRange.bound([session, 0], [session, Infinity]);
}

async function all(store) {
  const found = await result(database.transaction(store).objectStore(store).getAll());
  return found.sort((one, other) => other.changed - one.changed);
}

function chunksOf(session) {
  return result(database.transaction("rows").objectStore("rows").getAll(rangeOf(session)));
}

function result(request) {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

function done(transaction) {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
}
