// The worker of the stock page: holds the session that is open, keeps it on the device, and answers what is asked. All that
// is decided is decided in engine.wasm; this file fetches, keeps and hands on.
//
// Start it:  new Worker(this file, { type: "module" })
//
// From the page; `id` is any number and comes back with the reply. One message is answered after the other.
//   { id, kind: "start", keys, stored }      the key list that is built in, and a newer one if there is one: bytes
//                                            -> { sessions, keeps }: id and JSON of each, newest first; whether any are kept
//   { id, kind: "begin", name, question }    begins a session and opens it           -> { lost: 0 }
//   { id, kind: "open", session }            opens one by its id                      -> { lost }: parts that are lost
//   { id, kind: "close" }                                                             -> { sessions }
//   { id, kind: "delete", session }          one that cannot be read, too             -> { sessions }
//   { id, kind: "take", unit }               a newer key list: bytes                  -> {}
//   { id, kind: "keep" }                     what was not kept is tried again         -> {}
//   { id, kind: "ask", ask }                 JSON of message.rs                       -> { reply }
//   { id, kind: "file", file }               a File whose rows are to be added        -> { reply }
//   { id, kind: "digest", file }             SHA-256 of a File                        -> { digest }
//   { id, kind: "export", form, note, asking }                                        -> { bytes, ending, media, digest }
// Instead of any: { id, error, detail }: the name of a message, and what it is about. Beside each is `kept`, below.
//
// What changed is on the device before the reply says so. Where the device refuses, it is held here and tried again with the
// next change and when the page asks ("keep"), so that nothing is lost once there is room.

import init, { Worker as Engine } from "asset:engine.js";

const NAME = "labelcheck.stock:" + new URL("../", self.location.href).pathname;
// Bytes of the largest file: it is held in memory.
const MAX_FILE = 256 * 1024 * 1024;

let engine;
let database;
let sessions = [];
// The id of the session that is open.
let open;
// The id of one that is being opened: what closes the other meanwhile does not let go of it.
let wanted;
// What lets another tab open a session, by its id.
const locks = new Map();
// What is to be kept and is not yet, by session: its record, and its chunks by number. It outlives closing, so that a session
// that the device does not take is whole when it is opened again.
const unkept = new Map();
// Whether all is on the device: "yes", "full" where it has no room, "no" where it does not take it for another reason.
let kept = "yes";

// How long the browser may take to open what it keeps, in milliseconds.
const OPENING = 10_000;

const loaded = ready();
let queue = loaded.catch(() => {});

addEventListener("message", ({ data }) => {
  queue = queue.then(() => answer(data));
});

async function ready() {
  const bytes = (cache) => fetch(new URL("asset:engine.wasm", import.meta.url), { integrity: "integrity:engine.wasm", cache });
  // What came damaged is asked for once more, past what the browser keeps of it.
  await init({ module_or_path: await bytes("default").catch(() => bytes("reload")) });
}

async function answer(message) {
  const { id, kind } = message;
  try {
    await loaded;
    const reply = await kinds[kind](message);
    postMessage({ id, kept, ...reply }, reply.bytes ? [reply.bytes.buffer] : []);
  } catch (thrown) {
    const [error, detail] = Array.isArray(thrown) ? thrown : ["stock-stopped", String(thrown?.message || thrown)];
    postMessage({ id, kept, error, detail });
  }
}

const kinds = {
  async start({ keys, stored }) {
    engine = new Engine(keys, stored);
    // A browser that keeps nothing: the page says so, and everything else works.
    database = await opened().catch(() => undefined);
    await list();
    return { sessions: listed(), keeps: !!database };
  },

  async begin({ name, question }) {
    await list();
    const before = sessions.find(({ json }) => /"(joins|statements)":/.test(json) && isJson(json));
    const id = crypto.randomUUID ? crypto.randomUUID() : String(Date.now());
    const json = Engine.begin(id, name, question, before && before.json, ...now());
    waiting(id).session = { id, changed: Date.now(), json };
    await keepAll();
    return kinds.open({ session: id });
  },

  async open({ session }) {
    // Before the one that is open is closed: where another tab has this one, that one stays.
    await lock(session);
    try {
      wanted = session;
      await closed();
      // Another tab may have changed or deleted it since this one has read the list.
      await list();
      const found = sessions.find(({ id }) => id === session);
      if (!found) throw ["stock-no-session", ""];
      const lost = engine.open(found.json, await chunksOf(session), ...now());
      open = session;
      return { lost };
    } finally {
      wanted = undefined;
      unlock(session);
    }
  },

  async close() {
    await closed();
    await list();
    return { sessions: listed() };
  },

  async delete({ session }) {
    await lock(session);
    try {
      if (database) {
        const stores = database.transaction(["sessions", "rows"], "readwrite");
        stores.objectStore("sessions").delete(session);
        stores.objectStore("rows").delete(rangeOf(session));
        await done(stores);
      }
      unkept.delete(session);
    } catch (error) {
      throw ["stock-not-deleted", String(error?.message || error)];
    } finally {
      unlock(session);
    }
    // There may be room for another one now.
    await keepAll();
    await list();
    return { sessions: listed() };
  },

  async keep() {
    await keepAll();
    return {};
  },

  async take({ unit }) {
    engine.take(unit);
    return {};
  },

  async ask({ ask }) {
    mustBeOpen();
    const reply = engine.ask(ask, ...now());
    await keepChanges();
    return { reply };
  },

  async file({ file }) {
    mustBeOpen();
    if (file.size > MAX_FILE) throw ["stock-too-large", file.name];
    const bytes = await file.arrayBuffer().catch((error) => {
      throw ["stock-unreadable", String(error.message || error)];
    });
    const reply = engine.file(file.name, new Uint8Array(bytes));
    await keepChanges();
    return { reply };
  },

  async digest({ file }) {
    if (file.size > MAX_FILE) throw ["stock-too-large", file.name];
    const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", await file.arrayBuffer()));
    return { digest: Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("") };
  },

  async export({ form, note, asking }) {
    mustBeOpen();
    try {
      const { bytes, ending, media, digest } = engine.export(form, note, asking);
      return { bytes, ending, media, digest };
    } catch (error) {
      if (error instanceof WebAssembly.RuntimeError) throw error;
      throw [error.message === "stock-busy" ? "stock-busy" : "stock-not-written", String(error.message || error)];
    }
  },
};

// What was asked before a session was closed, and comes after.
function mustBeOpen() {
  if (!open) throw ["stock-closed", ""];
}

// What is on the device, and what it did not take: the newest first.
async function list() {
  const found = new Map();
  if (database) for (const session of await records().catch(() => sessions)) found.set(session.id, session);
  for (const [id, { session }] of unkept) if (session) found.set(id, session);
  sessions = [...found.values()].sort((one, other) => (other.changed || 0) - (one.changed || 0));
}

// One that cannot be read, too: only so can it be deleted.
function listed() {
  return sessions.map(({ id, json }) => [String(id), typeof json === "string" ? json : ""]);
}

function isJson(text) {
  try {
    return !!JSON.parse(text);
  } catch {
    return false;
  }
}

function now() {
  const now = new Date();
  const two = (number) => String(number).padStart(2, "0");
  return [now.getTime() / 1000, `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`];
}

async function closed() {
  await keepChanges();
  const before = open;
  open = undefined;
  engine.close();
  unlock(before);
}

// One tab at a time has a session: two would write over each other.
function lock(session) {
  if (!navigator.locks || locks.has(session)) return undefined;
  return new Promise((resolve, reject) => {
    navigator.locks.request(`${NAME}:${session}`, { ifAvailable: true }, (lock) => {
      if (!lock) return reject(["stock-elsewhere", ""]);
      resolve();
      return new Promise((free) => locks.set(session, free));
    });
  });
}

// What is not on the device yet is here only: another tab would begin from less.
function unlock(session) {
  if (session === open || session === wanted || unkept.has(session)) return;
  locks.get(session)?.();
  locks.delete(session);
}

async function keepChanges() {
  if (open) {
    const json = engine.changed();
    const { chunks } = waiting(open);
    if (json !== undefined) waiting(open).session = { id: open, changed: Date.now(), json };
    for (let chunk = engine.nextChunk(); chunk; chunk = engine.nextChunk()) {
      chunks.set(chunk.number, chunk.json);
      chunk.free();
    }
  }
  await keepAll();
}

async function keepAll() {
  let all = "yes";
  for (const id of [...unkept.keys()]) {
    let one = await keep(id);
    if (one === "no" && database) {
      // A connection that the browser has dropped, or that a newer build asked to give up, is opened again.
      const again = await opened().catch(() => undefined);
      if (again) {
        database.close();
        database = again;
        one = await keep(id);
      }
    }
    if (one === "yes") unlock(id);
    else all = one;
  }
  kept = all;
}

function waiting(id) {
  if (!unkept.has(id)) unkept.set(id, { session: undefined, chunks: new Map() });
  return unkept.get(id);
}

async function keep(id) {
  const { session, chunks } = waiting(id);
  if (session || chunks.size > 0) {
    if (!database) return "no";
    let stores;
    try {
      stores = database.transaction(["sessions", "rows"], "readwrite", { durability: "strict" });
      if (session) stores.objectStore("sessions").put(session);
      const rows = stores.objectStore("rows");
      for (const [number, json] of chunks) {
        if (json === undefined) rows.delete([id, number]);
        else rows.put(json, [id, number]);
      }
      await done(stores);
    } catch (error) {
      // All of it or nothing: rows that were put before one was refused would be there without the rest.
      abort(stores);
      return error?.name === "QuotaExceededError" ? "full" : "no";
    }
  }
  unkept.delete(id);
  return "yes";
}

function abort(transaction) {
  try {
    transaction?.abort();
  } catch {
    // It has ended.
  }
}

function opened() {
  return new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error("no answer")), OPENING);
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

async function records() {
  const store = () => database.transaction("sessions").objectStore("sessions");
  try {
    return await result(store().getAll());
  } catch {
    // One by one: one that cannot be read does not hide the others.
    const ids = await result(store().getAllKeys());
    return Promise.all(ids.map((id) => result(store().get(id)).catch(() => ({ id }))));
  }
}

// By number, with what the device did not take over what it has.
async function chunksOf(session) {
  const found = new Map();
  if (database) {
    const store = database.transaction("rows").objectStore("rows");
    const [keys, values] = await Promise.all([result(store.getAllKeys(rangeOf(session))), result(store.getAll(rangeOf(session)))]);
    keys.forEach(([, number], at) => found.set(number, values[at]));
  }
  for (const [number, json] of unkept.get(session)?.chunks || []) {
    if (json === undefined) found.delete(number);
    else found.set(number, json);
  }
  return [...found.values()].filter((json) => typeof json === "string");
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
