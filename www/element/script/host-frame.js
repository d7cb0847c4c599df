// The imagined magazine's script: the check in a frame, and what it says of the label.

import { LabelcheckFrame } from "asset:frame.js";

const heard = (window.heard = []);
const place = document.getElementById("place");
const query = new URLSearchParams(location.search);
const frame = new LabelcheckFrame(place, {
  src: query.get("frame") || "embed.html",
  title: "Security label of the camera",
  mode: query.get("mode") || "answer",
  lang: query.get("lang") || "en",
  theme: query.get("theme") || "light",
  sandbox: query.has("sandbox"),
  code: query.has("empty") ? undefined : place.dataset.code,
});
for (const name of ["ready", "result", "error"]) {
  frame.addEventListener(name, ({ detail, questionId }) => heard.push({ name, detail, id: questionId }));
}
window.labelcheckFrame = frame;
