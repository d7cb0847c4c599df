// What the app asks of the device beside its camera: shell/device.rs describes it. Each function that hands something on
// returns a promise of what became of it: "copied", "saved", "quiet" (the device or the user has said so), or it fails.

export const canShare = typeof navigator.share === "function";
export const canVibrate = typeof navigator.vibrate === "function";

export async function share(text) {
  try {
    await navigator.share({ text });
  } catch (error) {
    // The user changed their mind.
    if (error.name !== "AbortError") throw error;
  }
  return "quiet";
}

export async function copy(text) {
  // Missing where pages are not opened with https.
  if (navigator.clipboard) await navigator.clipboard.writeText(text);
  else copyBySelection(text);
  return "copied";
}

function copyBySelection(text) {
  const field = document.createElement("textarea");
  field.value = text;
  field.className = "unseen";
  const focused = document.activeElement;
  document.body.append(field);
  field.select();
  const copied = document.execCommand("copy");
  field.remove();
  if (focused) focused.focus();
  if (!copied) throw new Error("not copied");
}

export async function save(name, type, text) {
  return keep(name, new Blob([text], { type }));
}

function keep(name, blob) {
  const link = document.createElement("a");
  link.download = name;
  link.href = URL.createObjectURL(blob);
  link.click();
  // Browsers have taken it up by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  return "saved";
}

// The picture of an answer: its lines, the first of them large, and its code below. In pixels.
const WIDTH = 1080;
const EDGE = 72;
const SIZES = { first: 64, rest: 40 };
const CODE = 640;

export async function picture(lines, lang, direction, width, modules) {
  const canvas = document.createElement("canvas");
  // So that letters are those of the language, where a script is shared.
  canvas.lang = lang;
  const context = canvas.getContext("2d");
  const rows = lines.flatMap((line, at) => {
    const size = at === 0 ? SIZES.first : SIZES.rest;
    context.font = font(size, at === 0);
    const parts = wrapped(context, line, WIDTH - 2 * EDGE);
    return parts.map((text, part) => ({ text, size, bold: at === 0, gap: part === parts.length - 1 ? size * 0.8 : 0 }));
  });
  const high = rows.reduce((sum, { size, gap }) => sum + size * 1.35 + gap, 0);
  canvas.width = WIDTH;
  canvas.height = 2 * EDGE + high + (width ? CODE : 0);
  context.fillStyle = "#fff";
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.fillStyle = "#14201f";
  context.textBaseline = "top";
  context.direction = direction;
  context.textAlign = "start";
  let y = EDGE;
  for (const { text, size, bold, gap } of rows) {
    context.font = font(size, bold);
    context.fillText(text, direction === "rtl" ? WIDTH - EDGE : EDGE, y);
    y += size * 1.35 + gap;
  }
  if (width) drawCode(context, width, modules, y);
  const blob = await new Promise((resolve) => canvas.toBlob(resolve, "image/png"));
  return keep("label.png", blob);
}

function font(size, bold) {
  return `${bold ? 700 : 400} ${size}px ${getComputedStyle(document.body).fontFamily}`;
}

// At spaces, where there are any, or else between any two letters.
function wrapped(context, line, most) {
  const words = Intl.Segmenter
    ? [...new Intl.Segmenter(undefined, { granularity: "word" }).segment(line)].map(({ segment }) => segment)
    : line.split(/(?<= )/);
  const rows = [""];
  for (const word of words) {
    const longer = rows.at(-1) + word;
    if (context.measureText(longer.trimEnd()).width <= most || rows.at(-1) === "") rows[rows.length - 1] = longer;
    else rows.push(word.trimStart());
  }
  return rows.map((row) => row.trimEnd()).filter((row) => row);
}

// Whole pixels, with the four modules of white around it that readers want (ISO/IEC 18004).
function drawCode(context, width, modules, top) {
  const scale = Math.floor(CODE / (width + 8));
  const left = Math.floor((WIDTH - scale * width) / 2);
  context.fillStyle = "#000";
  modules.forEach((dark, at) => {
    if (dark) context.fillRect(left + (at % width) * scale, top + 4 * scale + Math.floor(at / width) * scale, scale, scale);
  });
}

// A short sign that something was found.
let audio;

export function signal(sound, vibration) {
  sign("good", sound, vibration);
}

// Signs that are told apart by how many there are, too: not everybody hears how high they are.
const SIGNS = { good: [880], again: [660, 660], bad: [220, 220, 220] };

export function sign(kind, sound, vibration) {
  const tones = SIGNS[kind];
  if (vibration && canVibrate) navigator.vibrate(tones.flatMap(() => [80, 60]));
  if (!sound || !self.AudioContext) return;
  audio ||= new AudioContext();
  audio.resume().then(() => tones.forEach((frequency, at) => beep(frequency, audio.currentTime + at * 0.2)), () => {});
}

function beep(frequency, from) {
  const tone = audio.createOscillator();
  const volume = audio.createGain();
  tone.frequency.value = frequency;
  volume.gain.setValueAtTime(0.2, from);
  volume.gain.exponentialRampToValueAtTime(0.001, from + 0.15);
  tone.connect(volume).connect(audio.destination);
  tone.start(from);
  tone.stop(from + 0.15);
}

// Keeps what is stored also when room gets short, where the browser can be asked.
export function persist() {
  navigator.storage?.persist?.().catch(() => {});
}

export function print() {
  self.print();
}

// Tells of a newer build, once it is stored whole and waits; and of pictures that the system opens with this app.
export function listen(updated, given) {
  watchForUpdate(updated).catch(() => {});
  self.launchQueue?.setConsumer(async ({ files }) => {
    for (const handle of files || []) given(await handle.getFile());
  });
}

async function watchForUpdate(updated) {
  const workers = navigator.serviceWorker;
  if (!workers) return;
  const registration = await workers.ready;
  const watch = (worker) => {
    if (worker?.state === "installed" && workers.controller) updated();
    else worker?.addEventListener("statechange", () => worker.state === "installed" && workers.controller && updated());
  };
  watch(registration.waiting);
  registration.addEventListener("updatefound", () => watch(registration.installing));
}

export async function useUpdate() {
  const registration = await navigator.serviceWorker.ready;
  navigator.serviceWorker.addEventListener("controllerchange", () => location.reload(), { once: true });
  if (registration.waiting) registration.waiting.postMessage("use");
  else location.reload();
}

// What another app has shared with this one, which the service worker took in. It is given out once.
export async function shared() {
  const entry = new URL("shared", document.baseURI).href;
  const store = await caches.open("labelcheck.shared");
  const response = await store.match(entry);
  if (!response) return undefined;
  await store.delete(entry);
  const type = response.headers.get("Content-Type") || "";
  return type.startsWith("text/plain") ? response.text() : new File([await response.blob()], "shared", { type });
}
