// The browser's own reader of QR codes, where there is one to be relied on (Accelerated Shape Detection in Images,
// https://wicg.github.io/shape-detection-api/). It is fast, and reads some codes that ours does not. But it is another
// program on each device: some are missing, hang or read wrongly, and one wrong digit would make a good label look changed.
// So it is used only beside our own reader:
//
// - It has to read a known picture first, word for word.
// - A text that it alone has read counts when it has read the same in the frame before, too.
// - It is dropped, for as long as this worker lives, when it is late, when it throws, and when each of the two has read a
//   text in a frame that the other has not: one of them is wrong then, and only ours is tested.
//
// Codes are arrays: the text, then x and y of each corner, as in worker.js.

// How long it may take with a frame, with a photo and with the known picture, in milliseconds. The last is the first thing that
// it does, which may load it.
const FRAME = 300;
const PHOTO = 2_000;
const KNOWN = 5_000;

// A photo is shown to it in these sizes, in pixels. What counts has been read in each, so from different pixels.
const SIZES = [4_000_000, 2_500_000];

// The known picture: rows of modules, dark ones as 1, in hexadecimal, and what stands in it. Like a label, it has a part that is
// not digits, and zeros in front.
const TEXT = "HTTPS://LABELCHECK.EXAMPLE/#00112358132134558914";
const ROWS = `
  fe9703f8 82c4ea08 ba309ae8 ba8322e8 ba12c2e8 82358208 feaaabf8 00d1c800 b72d2258 3d572cd0
  73d4ae90 1470f058 a7a36260 d942abc8 a75d9b18 a08289f8 ca835d68 1922a4c0 a30719f8 101e7410
  7716afa8 00b1b8a8 fed3dac8 82feb8d8 ba419fe8 bac0f6c0 bad9ffa8 824dba38 fef42680
`.trim().split(/\s+/);
// Pixels a module, and modules of the white border.
const SCALE = 8;
const BORDER = 4;

// None: it was not found yet, or dropped.
let detector;
// The texts that it read in the frame before.
let before = [];
// Whether it has looked at the frame before alone.
let alone = false;

// Takes it into use, if it can be relied on. Until then our own reader works without it.
export async function find() {
  try {
    const formats = await inTime(KNOWN, BarcodeDetector.getSupportedFormats());
    if (!formats.includes("qr_code")) return;
    const candidate = new BarcodeDetector({ formats: ["qr_code"] });
    const found = await inTime(KNOWN, candidate.detect(knownPicture()));
    if (found.length === 1 && found[0].rawValue === TEXT) detector = candidate;
  } catch {
    // There is none, or it does not work.
  }
}

// Reads a frame of the camera with both. `own` reads it with ours; it is left out at every second frame at most, where
// the detector sees nothing.
export async function readFrame(frame, own) {
  const theirs = await detect(frame, FRAME);
  const said = before;
  before = theirs ? theirs.map(textOf) : [];
  alone = theirs?.length === 0 && !alone;
  if (alone) return [];
  const ours = await own();
  if (!theirs) return ours;
  const more = without(theirs, ours);
  const missed = without(ours, theirs).filter((code) => !isBarCode(code));
  if (more.length > 0 && missed.length > 0) {
    detector = undefined;
    return ours;
  }
  return [...ours, ...more.filter((code) => said.includes(textOf(code)))];
}

// What a photo says in which our own reader has found these, if there is no QR code among them. `width` and `height` are those
// that corners refer to.
export async function readPhoto(blob, width, height, ours) {
  if (!ours.every(isBarCode)) return ours;
  const [larger, smaller] = SIZES;
  try {
    const first = await readReduced(blob, width, height, larger);
    const both = first.length > 0 ? among(first, await readReduced(blob, width, height, smaller)) : [];
    return [...ours, ...without(both, ours)];
  } catch {
    // Our own reader has had pixels of it: it is not unreadable.
    return ours;
  }
}

async function readReduced(blob, width, height, pixels) {
  if (!detector) return [];
  const resizeWidth = Math.max(1, Math.round(Math.sqrt((pixels * width) / height)));
  const bitmap = await createImageBitmap(blob, { resizeWidth, resizeQuality: "medium" });
  const scale = width / bitmap.width;
  const codes = await detect(bitmap, PHOTO);
  bitmap.close();
  return (codes ?? []).map(([text, ...corners]) => [text, ...corners.map((number) => number * scale)]);
}

// What it reads; nothing where it is not in use, or no longer.
async function detect(image, limit) {
  if (!detector) return undefined;
  try {
    const found = await inTime(limit, detector.detect(image));
    return found.map(({ rawValue, cornerPoints }) => [rawValue, ...cornerPoints.flatMap(({ x, y }) => [x, y])]);
  } catch {
    detector = undefined;
    return undefined;
  }
}

function textOf([text]) {
  return text;
}

// Those on products, which it is not asked for, are all digits.
function isBarCode([text]) {
  return /^[0-9]+$/.test(text);
}

// The codes whose texts are among the others, and those whose texts are not.
function among(codes, others) {
  const texts = others.map(textOf);
  return codes.filter((code) => texts.includes(textOf(code)));
}

function without(codes, others) {
  const texts = others.map(textOf);
  return codes.filter((code) => !texts.includes(textOf(code)));
}

// What comes of a promise; throws if it takes longer.
function inTime(limit, promise) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(reject, limit, "late");
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

function knownPicture() {
  const side = (ROWS.length + 2 * BORDER) * SCALE;
  const picture = new ImageData(side, side);
  picture.data.fill(255);
  const isDark = (x, y) => x in ROWS && y in ROWS && (parseInt(ROWS[y], 16) >>> (31 - x)) & 1;
  for (let at = 0; at < side * side; at += 1) {
    const [x, y] = [at % side, at / side].map((pixels) => Math.floor(pixels / SCALE) - BORDER);
    if (isDark(x, y)) picture.data.fill(0, 4 * at, 4 * at + 3);
  }
  return picture;
}
