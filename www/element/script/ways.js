// The ways to a code of <label-check>: a field, and in mode "scan" the camera and photos. Loaded when an element offers them. The
// worker reads the codes, and worker.js describes its messages.

// How long a frame and a photo may take, in milliseconds, and how long nothing may be found until that is said.
const FRAME = 4_000;
const PICTURE = 20_000;
const PATIENCE = 8_000;
// Restarts of the worker in a row, after which it is given up, and the pause before the first of them, in milliseconds.
const RESTARTS = 5;
const PAUSE = 250;

// What is said here, by language, as Fluent.
export const words = "words:ways";

// One worker for all elements of the page.
let reader;
let policy;

export class Ways {
  #with;
  #stream;
  // What was begun last: what belongs to an earlier beginning is void.
  #turn = 0;
  #video;
  #said;
  #button;

  constructor(context) {
    this.#with = context;
    this.#said = context.node("p", { class: "said", role: "status" }, []);
    if (context.scans) this.#showCamera();
    this.#showField();
  }

  // What is said where nothing was entered.
  get empty() {
    return this.#with.say("ui-code-empty");
  }

  disable(isDisabled) {
    if (isDisabled) this.stop();
    for (const one of this.#with.place.querySelectorAll("input, button")) one.disabled = isDisabled;
  }

  #showField() {
    const { node, place, say, found, typing, share } = this.#with;
    const field = node("input", { class: "field", id: "code", type: "text", autocomplete: "off", spellcheck: "false" }, []);
    field.setAttribute("aria-describedby", "hint");
    const button = node("button", { class: "button", type: "button" }, [say("ui-check")]);
    const submit = () => {
      const text = field.value.trim();
      // What goes wrong is said by whoever shows the answer.
      if (text) return found(text).catch(() => {});
      this.#said.textContent = `${say("ui-code-empty")} ${say("ui-code-empty.do")}`;
      field.setAttribute("aria-invalid", "true");
      field.focus();
    };
    field.addEventListener("input", () => {
      field.removeAttribute("aria-invalid");
      typing();
    });
    field.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" || event.isComposing) return;
      event.preventDefault();
      submit();
    });
    button.addEventListener("click", submit);
    const label = node("label", { for: "code" }, [say("ui-code-label")]);
    const hint = node("p", { class: "hint", id: "hint" }, [say("ui-code-hint")]);
    place.append(label, hint, node("div", { class: "row" }, [field, button]), this.#said);
    for (const one of [field, button]) share(one);
  }

  // Camera and photo.
  #showCamera() {
    const { node, place, say, share, worker } = this.#with;
    this.#video = node("video", { class: "view", playsinline: "", muted: "", hidden: "", "aria-label": say("ui-camera-view") }, []);
    this.#video.muted = true;
    this.#button = node("button", { class: "button", type: "button" }, [say("ui-scan")]);
    this.#button.addEventListener("click", () => (this.#stream ? this.stop() : this.start().catch(() => {})));
    const photo = node("input", { class: "unseen", id: "photo", type: "file", accept: "image/*" }, []);
    photo.addEventListener("change", () => {
      const [file] = photo.files;
      photo.value = "";
      if (file) this.#photo(file);
    });
    const label = node("label", { class: "button button-second", for: "photo" }, [say("ui-photo")]);
    place.append(this.#video, node("div", { class: "row" }, [this.#button, photo, label]));
    for (const one of [this.#button, label]) share(one);
    if (worker) return;
    this.#button.hidden = label.hidden = photo.hidden = true;
    // The page hears of it once it knows that the element is ready.
    queueMicrotask(() => this.#fail("worker", "ui-embed-no-worker"));
  }

  // Opens the camera; gives the report of the first label in sight, or nothing where it was stopped before.
  async start() {
    const { say, scans, worker, found } = this.#with;
    if (!scans || !worker) return undefined;
    this.stop();
    const turn = ++this.#turn;
    this.#say("ui-camera-starting");
    try {
      const stream = await open();
      if (turn !== this.#turn) return void end(stream);
      this.#stream = stream;
      this.#video.srcObject = stream;
      this.#video.hidden = false;
      this.#button.textContent = say("ui-stop");
      await this.#video.play();
      this.#say("ui-camera-looking");
      const text = await this.#look(turn, worker);
      if (text === undefined) return undefined;
      this.stop();
      return await found(text);
    } catch (error) {
      if (turn === this.#turn) {
        this.stop();
        this.#fail(error.code === "worker" ? "worker" : "camera", error.id || (await cause(error)));
      }
      throw error;
    }
  }

  stop() {
    this.#turn++;
    this.#said.textContent = "";
    end(this.#stream);
    if (!this.#stream) return;
    this.#stream = undefined;
    this.#video.srcObject = null;
    this.#video.hidden = true;
    this.#button.textContent = this.#with.say("ui-scan");
  }

  // One frame at a time: the next is taken when the last is answered.
  async #look(turn, worker) {
    let since = performance.now();
    while (turn === this.#turn) {
      if (this.#video.readyState < 2 || document.hidden) {
        await new Promise((resolve) => setTimeout(resolve, 100));
        continue;
      }
      const frame = self.VideoFrame ? new VideoFrame(this.#video) : await createImageBitmap(this.#video);
      const { texts = [] } = await readerOf(worker).ask({ kind: "frame", frame }, FRAME, [frame]);
      if (turn !== this.#turn) return undefined;
      if (texts.length > 0) return likely(texts);
      if (performance.now() - since > PATIENCE) {
        since = performance.now();
        this.#say("ui-camera-hint");
      }
    }
    return undefined;
  }

  async #photo(blob) {
    const { worker, found } = this.#with;
    this.stop();
    const turn = ++this.#turn;
    try {
      const { texts, error } = await readerOf(worker).ask({ kind: "picture", blob }, PICTURE);
      // Something else was asked for meanwhile.
      if (turn !== this.#turn) return;
      if (error === "too-large") return this.#fail("picture", "ui-photo-large");
      if (error === "pdf") return this.#fail("picture", "ui-photo-pdf");
      if (!texts) return this.#fail("picture", "ui-photo-unreadable");
      if (texts.length === 0) return this.#fail("picture", "ui-photo-none");
      await found(likely(texts));
    } catch (error) {
      if (error.code === "worker") this.#fail("worker", error.id);
      // Everything else was said by whoever shows the answer.
    }
  }

  #say(id) {
    const { say } = this.#with;
    this.#said.textContent = id === "ui-camera-hint" ? `${say(id)} ${say(`${id}.do`)}` : say(id);
  }

  #fail(code, id) {
    const { say, failed } = this.#with;
    this.#said.textContent = `${say(id)} ${say(`${id}.do`)}`;
    failed(code, say(id));
  }
}

// The worker, started anew where it dies or does not answer.
class Reader {
  #address;
  #worker;
  #ready;
  #waiting = new Map();
  #last = 0;
  #restarts = 0;

  constructor(address) {
    this.#address = address;
  }

  // What it says of a frame or a picture; a frame that took it down says nothing, and a picture is unreadable.
  async ask(message, limit, given = []) {
    await this.#start();
    const id = ++this.#last;
    const reply = new Promise((resolve) => this.#waiting.set(id, resolve));
    const timer = setTimeout(() => this.#end({ error: "died" }), limit);
    this.#worker.postMessage({ id, ...message }, given);
    const said = await reply;
    clearTimeout(timer);
    if (said.error === "died") this.#restarts++;
    else this.#restarts = 0;
    return said;
  }

  async #start() {
    if (this.#restarts > RESTARTS) {
      this.#restarts = 0;
      throw unusable();
    }
    if (this.#restarts > 0 && !this.#worker) {
      await new Promise((resolve) => setTimeout(resolve, PAUSE * 2 ** this.#restarts));
    }
    if (!this.#worker) {
      this.#worker = new Worker(trusted(this.#address), { type: "module" });
      this.#ready = new Promise((resolve, reject) => {
        this.#worker.onmessage = ({ data }) => {
          if (data.ready === true) resolve();
          else if (data.ready === false) reject(unusable());
          else this.#reply(data);
        };
        this.#worker.onerror = this.#worker.onmessageerror = (event) => {
          event.preventDefault();
          reject(unusable());
          this.#end({ error: "died" });
        };
      });
    }
    await this.#ready.catch((error) => {
      this.#end({ error: "died" });
      throw error;
    });
  }

  #reply(data) {
    this.#waiting.get(data.id)?.(data);
    this.#waiting.delete(data.id);
    if (data.error === "died") this.#end(data);
  }

  #end(said) {
    this.#worker?.terminate();
    this.#worker = undefined;
    for (const resolve of this.#waiting.values()) resolve(said);
    this.#waiting.clear();
  }
}

function readerOf(address) {
  if (!reader || reader.address !== address) reader = Object.assign(new Reader(address), { address });
  return reader;
}

// Trusted Types: the one address that a worker is started from, which stands in the page's own HTML or beside this module.
function trusted(address) {
  if (!self.trustedTypes) return address;
  try {
    policy ||= trustedTypes.createPolicy("labelcheck", { createScriptURL: (one) => one });
    return policy.createScriptURL(address);
  } catch {
    // The page's list of policies does not have this one.
    throw unusable();
  }
}

// Of several codes, the one that looks like a label.
function likely(texts) {
  return texts.find((text) => /#[0-9]{17,}$/.test(text)) ?? texts[0];
}

function unusable() {
  return Object.assign(new Error("the worker could not be started"), { code: "worker", id: "ui-scanner-failed" });
}

async function open() {
  if (!self.isSecureContext) throw Object.assign(new Error("not a secure context"), { id: "ui-camera-insecure" });
  if (!navigator.mediaDevices?.getUserMedia) throw Object.assign(new Error("no camera"), { id: "ui-camera-none" });
  const rules = document.permissionsPolicy || document.featurePolicy;
  if (rules && !rules.allowsFeature("camera")) {
    throw Object.assign(new Error("the page around this one forbids it"), { id: "ui-camera-policy" });
  }
  const video = { facingMode: "environment", width: { ideal: 1280 }, height: { ideal: 720 } };
  return navigator.mediaDevices.getUserMedia({ video });
}

// Why there is no camera, as far as the browser tells. Firefox and Safari do not say whether the page around a frame forbids it,
// but then they do not list one either (Media Capture and Streams, section 9.2).
async function cause({ name }) {
  if (name === "NotFoundError" || name === "OverconstrainedError") return "ui-camera-none";
  if (name === "NotReadableError" || name === "AbortError") return "ui-camera-busy";
  if (name !== "NotAllowedError" && name !== "SecurityError") return "ui-camera-unknown";
  if (self === self.top) return "ui-camera-denied";
  const devices = await navigator.mediaDevices.enumerateDevices().catch(() => []);
  return devices.some(({ kind }) => kind === "videoinput") ? "ui-camera-denied" : "ui-camera-policy";
}

function end(stream) {
  stream?.getTracks().forEach((track) => track.stop());
}
