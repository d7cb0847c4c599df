// The scanner's worker: pictures in, texts of codes out. It runs apart from the page so that the preview never waits for
// it, and so that a detector that dies takes only this worker along.
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
//                                   "too-large"           more than MAX_FILE bytes or MAX_PIXELS pixels
//                                   "bad-request"         the message was not one of the above
//                                   "died"                the detector crashed. The worker has closed itself.
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

import init, { decode, decodeOpaque, luma, maxPixels, pictureSize } from "asset:scanner.js";

// A larger file is no photo of a label. In bytes.
const MAX_FILE = 64 * 1024 * 1024;
// A picture that states more pixels is not decoded: at four bytes each it would take 256 MB.
const MAX_PIXELS = 64 * 1024 * 1024;
// Long edge that a picture above the scanner's own limit, or of unknown size, is reduced to while it is decoded.
const REDUCED_EDGE = 3200;
// Where a picture's size stands: before this many bytes, behind camera data and colour profile.
const HEAD = 1024 * 1024;
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
    return (await readVideoFrame(frame)) ?? readDrawn(frame);
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

function readDrawn(frame) {
  const width = frame.displayWidth ?? frame.width;
  const height = frame.displayHeight ?? frame.height;
  const grey = draw(frame, width, height, width, height);
  return { codes: decode(grey, width, height, width, "frame"), width, height };
}

async function lookAtPicture(blob) {
  if (blob.size > MAX_FILE) throw "too-large";
  const bitmap = await decodePicture(blob);
  try {
    const pixels = bitmap.width * bitmap.height;
    // Only where an engine did not reduce although it was asked to.
    const scale = pixels > maxPixels() ? REDUCED_EDGE / Math.max(bitmap.width, bitmap.height) : 1;
    const width = Math.max(1, Math.floor(bitmap.width * scale));
    const height = Math.max(1, Math.floor(bitmap.height * scale));
    const grey = draw(bitmap, bitmap.width, bitmap.height, width, height);
    // Held no longer than needed: it is the largest thing here, and the scan takes a while.
    bitmap.close();
    return { codes: decode(grey, width, height, width, "picture"), width, height };
  } finally {
    bitmap.close();
    // A photo's 12 MB are not kept for the next frame.
    buffer = new Uint8Array(0);
  }
}

// One bitmap, never a second one, of at most the scanner's limit wherever the engine can reduce while decoding. The Exif
// orientation is the engine's business: codes are read at any angle.
async function decodePicture(blob) {
  const size = pictureSize(new Uint8Array(await blob.slice(0, HEAD).arrayBuffer()));
  if (size && size[0] * size[1] > MAX_PIXELS) throw "too-large";
  try {
    if (size && size[0] * size[1] <= maxPixels()) return await createImageBitmap(blob);
    // Only the width is given, so that a picture that is turned while it is decoded keeps its proportions.
    const width = size ? Math.ceil((REDUCED_EDGE * size[0]) / Math.max(...size)) : REDUCED_EDGE;
    return await createImageBitmap(blob, { resizeWidth: width, resizeQuality: "medium" });
  } catch {
    throw "unreadable-picture";
  }
}

// Grey pixels of anything that can be drawn, at width x height, strip by strip.
function draw(source, sourceWidth, sourceHeight, width, height) {
  if (width * height > maxPixels()) throw "too-large";
  const rows = Math.min(height, Math.max(1, Math.floor(STRIP / width)));
  prepare(width, rows);
  const grey = room(width * height);
  const scale = sourceHeight / height;
  for (let top = 0; top < height; top += rows) {
    const count = Math.min(rows, height - top);
    context.clearRect(0, 0, width, count);
    context.drawImage(source, 0, top * scale, sourceWidth, count * scale, 0, 0, width, count);
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
