// For pages that show the check in a frame: makes the frame, and holds each message against the window and the origin that it
// must come from. docs/embedding.md describes it.

const PROTOCOL = 1;

// The height that is kept for what is to come, in pixels, so that nothing on the page moves when it does.
const ROOM = { badge: 400, input: 320, scan: 480 };

// Puts a frame into `place`. `src` is the address of embed.html; `title` names the frame for those who do not see it. `code` is
// handed over by message, so that it stands in no address.
//
// The frame is an EventTarget: "ready", "result" (its detail is the report) and "error" (its detail has code and message).
export class LabelcheckFrame extends EventTarget {
  #frame;
  #origin;
  #listen = (event) => this.#take(event);
  #waiting = [];
  #room;
  #isReady = false;

  constructor(place, { src, title, code, mode = "answer", sandbox = false, ...settings }) {
    super();
    if (!title) throw new TypeError("a frame needs a title, for those who do not see it");
    const address = new URL(src, document.baseURI);
    address.searchParams.set("origin", location.origin);
    address.searchParams.set("mode", mode);
    for (const [name, value] of Object.entries(settings)) {
      if (value !== undefined && value !== null) address.searchParams.set(name, value);
    }
    // What runs in a sandbox without an origin says that it comes from "null". The window decides then.
    this.#origin = sandbox ? "null" : address.origin;
    this.#frame = document.createElement("iframe");
    this.#frame.title = title;
    this.#frame.width = "100%";
    this.#room = ROOM[mode] || Math.max(innerHeight, 640);
    this.#frame.height = this.#room;
    if (sandbox) this.#frame.sandbox = "allow-scripts";
    // Only for a camera that is asked for.
    if (mode === "scan") this.#frame.allow = `camera ${address.origin}`;
    this.#frame.src = address.href;
    addEventListener("message", this.#listen);
    place.append(this.#frame);
    if (code) this.check(code);
  }

  // The frame itself.
  get element() {
    return this.#frame;
  }

  // Has a text checked. `id` comes back with its result.
  check(code, id) {
    this.#send({ type: "check", code, id });
  }

  // Opens the camera, in mode "scan".
  scan(id) {
    this.#send({ type: "scan", id });
  }

  reset() {
    this.#send({ type: "reset" });
  }

  // Takes the frame away.
  remove() {
    removeEventListener("message", this.#listen);
    this.#frame.remove();
  }

  #take({ source, origin, data }) {
    if (source !== this.#frame.contentWindow || origin !== this.#origin || data?.labelcheck !== PROTOCOL) return;
    const { type, id, report, height, code, message, version } = data;
    if (type === "height" && Number.isFinite(height)) this.#frame.height = Math.min(Math.max(height, this.#room), 20_000);
    if (type === "ready") this.#ready(version);
    if (type === "result") this.#tell("result", report, id);
    if (type === "error") this.#tell("error", { code, message }, id);
  }

  #ready(version) {
    this.#isReady = true;
    this.#tell("ready", { version });
    this.#waiting.splice(0).forEach((message) => this.#send(message));
  }

  #send(message) {
    if (!this.#isReady) return void this.#waiting.push(message);
    // In a sandbox without an origin nobody else can be in the frame's place but by its own doing.
    const target = this.#origin === "null" ? "*" : this.#origin;
    this.#frame.contentWindow?.postMessage({ labelcheck: PROTOCOL, ...message }, target);
  }

  #tell(type, detail, id) {
    this.dispatchEvent(Object.assign(new CustomEvent(type, { detail }), { questionId: id }));
  }
}
