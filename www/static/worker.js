// The scanner's worker: pictures in, texts of codes out. It runs apart from the page so that the preview never waits for
// it, and so that a reader that dies takes only this worker along.
//
// Our own reader, scanner.wasm, works everywhere. Where the browser has one that can be relied on, that one looks at each frame of
// the camera first, and ours at those in which it finds something and at every second of the others. With a photo it helps only
// where ours finds none. `detector.js` says what it takes to be relied on, and what ends it.
//
// Start it:  new Worker(the worker, { type: "module" })
//
// From the page, one message at a time; `id` is any number and comes back with the reply:
//   { id, kind: "frame", frame }    frame: VideoFrame or ImageBitmap, in the transfer list. It is closed here, always.
//   { id, kind: "picture", blob }   blob: a Blob or File. It may be any file; what no engine can decode is said so.
//
// To the page:
//   { ready: true }                 once, first: messages are answered from now on (earlier ones wait).
//   { ready: false, error }         once, instead: the scanner could not be loaded ("not-loaded"). Nothing follows.
//   { id, texts, corners, width, height, ms }
//                                   texts: what was read, each once, in no order that means anything; [] for nothing.
//                                   corners: for each text eight numbers, x and y of the code's own top left, top right,
//                                   bottom right and bottom left, in pixels of a picture of width x height: for a frame
//                                   the visible part of it; a photo may have been reduced. ms: time spent here.
//   { id, error }                   "unreadable-picture"  no picture that this browser can decode
//                                   "pdf"                 a PDF: a document, of which no browser makes a picture here
//                                   "too-large"           more than MAX_FILE bytes or MAX_PIXELS pixels
//                                   "bad-request"         the message was not one of the above
//                                   "died"                our reader crashed. The worker has closed itself.
//
// What the page does:
// - Single flight: a frame is captured and sent only when the last reply has come, so that none waits and none is stale.
//   Ask the camera for 1280 x 720; capture with `new VideoFrame(video)` where there is one (no copy), otherwise
//   `createImageBitmap(video)`.
// - Restart: on "died", on the worker's `error` or `messageerror` event, and when a frame has had no reply for 4 s (a
//   picture: 20 s), `terminate()` it and start another; ids of the old one are void. The clock for the first message
//   starts at { ready: true }. Wait 0.25 s before the first restart, twice as long before each further one, up to 8 s, and
//   begin again after 50 good replies. Drop the frame that was in flight; a picture is tried once more, then reported as
//   unreadable. After { ready: false }, say that scanning needs a connection once, and leave typing open.
// - Stop sending while the page is hidden; the worker may stay, or be terminated to give its memory back.

import * as detector from "asset:detector.js";
import init, { decode, decodeOpaque, luma, maxPixels, pictureSize } from "asset:scanner.js";

// A larger file is no photo of a label. In bytes.
const MAX_FILE = 64 * 1024 * 1024;
// A picture that states more pixels is not decoded: at four bytes each it would take 256 MB.
const MAX_PIXELS = 64 * 1024 * 1024;
// Pixels that a picture above the scanner's own limit is reduced to while it is decoded: what remains of long and narrow
// ones, such as pictures of whole web pages, is wide enough.
const REDUCED = 3200 * 2400;
// The width for a picture of unknown size.
const REDUCED_WIDTH = 3200;
// Where a picture's size stands: before this many bytes, behind camera data and colour profile.
const HEAD = 1024 * 1024;
// Where a PDF says that it is one, in bytes (PDF Reference 1.7, appendix H.3, note 13).
const PDF_HEAD = 1024;
// Pixels that are drawn and read back at a time: a photo never exists as 48 MB of colours in our memory.
const STRIP = 1024 * 1024;

// One canvas and one buffer, used again for each picture, so that memory stays flat over thousands of frames.
let canvas;
let context;
let buffer = new Uint8Array(0);

// Messages are answered one after the other, also if a page sends several.
let queue = start();

addEventListener("message", ({ data }) => {
  queue = queue.then(() => answer(data));
});

async function start() {
  try {
    // The module's bytes are checked; the import above cannot be, but its name carries its hash.
    const module = fetch(new URL("asset:scanner.wasm", import.meta.url), { integrity: "integrity:scanner.wasm" });
    await init({ module_or_path: module });
    postMessage({ ready: true });
    // Meanwhile our own reader works without it.
    detector.find();
  } catch {
    postMessage({ ready: false, error: "not-loaded" });
    close();
  }
}

async function answer(message) {
  const id = message?.id;
  const begin = performance.now();
  try {
    const seen = await look(message);
    const texts = seen.codes.map(([text]) => text);
    const corners = seen.codes.map(([, ...numbers]) => numbers);
    postMessage({ id, texts, corners, width: seen.width, height: seen.height, ms: performance.now() - begin });
  } catch (thrown) {
    // Texts are what this file and the scanner throw on purpose. A trap inside of the module leaves it in an unknown
    // state: nothing is asked of it again.
    const died = thrown instanceof WebAssembly.RuntimeError;
    postMessage({ id, error: typeof thrown === "string" ? thrown : died ? "died" : "unreadable-picture" });
    if (died) close();
  }
}

function look(message) {
  if (message?.kind === "frame" && message.frame?.close) return lookAtFrame(message.frame);
  if (message?.kind === "picture" && message.blob instanceof Blob) return lookAtPicture(message.blob);
  throw "bad-request";
}

async function lookAtFrame(frame) {
  try {
    let seen = sizeOf(frame);
    const codes = await detector.readFrame(frame, async () => {
      seen = (await readVideoFrame(frame)) ?? readDrawn(frame);
      return seen.codes;
    });
    return { ...seen, codes };
  } finally {
    frame.close();
  }
}

// A camera's own pixels, without drawing: the grey plane comes first in these formats, and is all that is needed.
// Nothing for formats and engines where this does not work.
async function readVideoFrame(frame) {
  const planar = ["I420", "I420A", "I422", "I444", "NV12"].includes(frame.format);
  const packed = ["RGBA", "RGBX", "BGRA", "BGRX"].includes(frame.format);
  if (!frame.copyTo || !(planar || packed)) return undefined;
  const { x, y, width, height } = frame.visibleRect;
  // Cameras deliver whole frames. Of others, engines differ in what they copy (WebKitGTK 2.50: everything), so they are drawn.
  if (x !== 0 || y !== 0 || width !== frame.codedWidth || height !== frame.codedHeight) return undefined;
  let layout;
  let bytes;
  try {
    bytes = room(frame.allocationSize());
    [layout] = await frame.copyTo(bytes);
  } catch {
    return undefined;
  }
  if (planar) {
    const grey = bytes.subarray(layout.offset, layout.offset + layout.stride * height);
    return { codes: decode(grey, width, height, layout.stride, "frame"), width, height };
  }
  if (layout.offset !== 0 || layout.stride !== 4 * width) return undefined;
  return { codes: decodeOpaque(bytes, width, height, "frame"), width, height };
}

function sizeOf(frame) {
  return { width: frame.displayWidth ?? frame.width, height: frame.displayHeight ?? frame.height };
}

function readDrawn(frame) {
  const { width, height } = sizeOf(frame);
  const grey = draw(frame, width, height);
  return { codes: decode(grey, width, height, width, "frame"), width, height };
}

async function lookAtPicture(blob) {
  if (blob.size > MAX_FILE) throw "too-large";
  const bitmap = await decodePicture(blob);
  try {
    const [width, height] = reduced(bitmap.width, bitmap.height);
    const grey = draw(bitmap, width, height);
    // Held no longer than needed: it is the largest thing here, and the scan takes a while.
    bitmap.close();
    const ours = decode(grey, width, height, width, "picture");
    return { codes: await detector.readPhoto(blob, width, height, ours), width, height };
  } finally {
    bitmap.close();
    // A photo's 12 MB are not kept for the next frame.
    buffer = new Uint8Array(0);
  }
}

// One bitmap, never a second one, of at most the scanner's limit wherever the engine can reduce while decoding. The Exif
// orientation is the engine's business: codes are read at any angle.
async function decodePicture(blob) {
  const head = new Uint8Array(await blob.slice(0, HEAD).arrayBuffer());
  const size = pictureSize(head);
  if (size && size[0] * size[1] > MAX_PIXELS) throw "too-large";
  if (!size && isPdf(head)) throw "pdf";
  try {
    if (size && size[0] * size[1] <= maxPixels()) return await createImageBitmap(blob);
    // Only the width is given, so that a picture that is turned while it is decoded keeps its proportions.
    const resizeWidth = size ? reducedWidth(...size) : REDUCED_WIDTH;
    return await createImageBitmap(blob, { resizeWidth, resizeQuality: "medium" });
  } catch {
    throw "unreadable-picture";
  }
}

// The width may turn out to be that of a turned picture's other side: a wide one would then become so high that it takes more
// memory than the whole.
function reducedWidth(width, height) {
  return Math.ceil(Math.sqrt(Math.min((REDUCED * width) / height, (4 * REDUCED * height) / width)));
}

// Only where an engine did not reduce although it was asked to.
function reduced(width, height) {
  const scale = width * height > maxPixels() ? Math.sqrt(REDUCED / (width * height)) : 1;
  return [width, height].map((side) => Math.max(1, Math.floor(side * scale)));
}

function isPdf(head) {
  return new TextDecoder("latin1").decode(head.subarray(0, PDF_HEAD)).includes("%PDF-");
}

// Grey pixels of anything that can be drawn, at width x height, strip by strip.
function draw(source, width, height) {
  if (width * height > maxPixels()) throw "too-large";
  const rows = Math.min(height, Math.max(1, Math.floor(STRIP / width)));
  prepare(width, rows);
  const grey = room(width * height);
  for (let top = 0; top < height; top += rows) {
    const count = Math.min(rows, height - top);
    context.clearRect(0, 0, width, count);
    // Shifted, and not cut out: of frames, WebKitGTK 2.50 squeezes the whole into the place of the part.
    context.drawImage(source, 0, -top, width, height);
    grey.set(luma(context.getImageData(0, 0, width, count).data), top * width);
  }
  return grey;
}

function prepare(width, height) {
  canvas ??= new OffscreenCanvas(width, height);
  context ??= canvas.getContext("2d", { willReadFrequently: true });
  if (canvas.width !== width) canvas.width = width;
  if (canvas.height !== height) canvas.height = height;
}

function room(size) {
  if (buffer.length !== size) buffer = new Uint8Array(size);
  return buffer;
}
