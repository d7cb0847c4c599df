// The answer to a scanned link, before all of the app is there: the check alone, verified from the same root, in the same
// words. The app then takes its place, with the same answer.

import init, { Checker, Keys } from "asset:element.js";
import { article, banner, node } from "asset:answer.js";

export async function answer({ module, keys, stored, lang, words, overrides, code }) {
  await init({ module_or_path: module });
  const list = new Keys(new Uint8Array(keys), stored);
  const checker = new Checker(list, lang, words, overrides);
  const now = new Date();
  const two = (number) => String(number).padStart(2, "0");
  const today = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  const [report, said] = JSON.parse(checker.check(code, Math.floor(now.getTime() / 1000), today));
  const page = document.documentElement;
  page.lang = said.lang;
  page.dir = said.direction;
  const main = document.getElementById("main");
  main.dataset.screen = "answer";
  main.dataset.answer = report.answer;
  main.dataset.kind = report.kind;
  main.replaceChildren(node("p", { class: "list-date" }, [checker.listLine()]), article(said));
  const there = document.getElementById("demonstration");
  if (report.list.demonstration && !there) main.parentNode.prepend(banner(checker.say("ui-demonstration-line")));
  checker.free();
  list.free();
  page.setAttribute("data-answered", "");
}

// What the reader has opened, and how far they have read: the app puts its own nodes in the place of these.
export function place() {
  const open = [...document.querySelectorAll("article.answer details")].map((details) => details.open);
  const { scrollX, scrollY } = window;
  return () => {
    const all = document.querySelectorAll("article.answer details");
    if (all.length === open.length) all.forEach((details, at) => (details.open = open[at]));
    window.scrollTo(scrollX, scrollY);
  };
}
