// An answer's blocks as nodes, the same as the app's own (www/src/components/answer.rs): a test holds the two against each
// other. No words are added.

const SVG = "http://www.w3.org/2000/svg";

// Shapes stand beside words, never instead of them: fill, then lines.
const SHAPES = {
  good: ["M3 32a29 29 0 1 0 58 0a29 29 0 1 0-58 0", "M18 33l10 10 19-21"],
  sheet: ["M10 4h30l14 14v42H10zM40 4v14h14", "M20 30h24M20 40h24M20 50h14"],
  mind: ["M32 4l30 54H2z", "M32 24v17M32 49v1"],
  bad: ["M20 3h24l17 17v24L44 61H20L3 44V20z", "M21 21l22 22M43 21L21 43"],
  unknown: ["M9 4h46a5 5 0 0 1 5 5v46a5 5 0 0 1-5 5H9a5 5 0 0 1-5-5V9a5 5 0 0 1 5-5", "M23 25a9 9 0 1 1 13 8c-3 2-4 3-4 7M32 48v1"],
};

// `level` is that of its heading: those inside are one further down.
export function article({ lang, direction, mood, shape, blocks }, level = 1) {
  const [first, ...rest] = blocks;
  const named = mood === "good" && shape === "statement" ? "sheet" : mood;
  const heading = node(`h${level}`, { id: "headline", tabindex: "-1" }, [words(first.text)]);
  return node("article", { class: `answer frame-${shape} mood-${mood}`, lang, dir: direction }, [
    node("div", { class: "band" }, [picture(named, `shape-${named}`), heading]),
    node("div", { class: "blocks" }, rest.map((one) => block(one, level + 1))),
  ]);
}

export function banner(line) {
  const text = node("p", { id: "demonstration" }, [line]);
  return node("aside", { class: "demonstration", "aria-labelledby": "demonstration" }, [picture("mind", "shape-small"), text]);
}

export function node(name, attributes, children) {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  made.append(...children);
  return made;
}

function block(one, level) {
  switch (one.block) {
    case "headline":
      return title(one.text, level)[0];
    case "line":
      return line(one);
    case "date": {
      const time = node("time", { datetime: one.iso }, [words(one.value)]);
      const parts = [node("p", { class: "date-label" }, [words(one.label)]), node("p", { class: "date-value" }, [time])];
      if (one.detail) parts.push(node("p", { class: "date-detail" }, [words(one.detail)]));
      return node("div", { class: "date" }, parts);
    }
    case "list":
      return node("section", { class: "list" }, [
        ...title(one.title, level),
        node("ul", {}, one.items.map((item) => node("li", {}, [words(item)]))),
      ]);
    case "facts": {
      const row = ([name, value]) =>
        node("div", { class: "row" }, [node("dt", {}, [words(name)]), node("dd", {}, [words(value)])]);
      return node("section", { class: "facts" }, [...title(one.title, level), node("dl", {}, one.rows.map(row))]);
    }
    case "disclosure":
      return node("details", {}, [
        node("summary", {}, [words(one.summary)]),
        node("div", { class: "blocks" }, one.blocks.map((inner) => block(inner, level))),
      ]);
    default:
      return "";
  }
}

function line({ role, text }) {
  if (role === "warning") {
    return node("p", { class: "warning" }, [picture("mind", "shape-small"), node("span", {}, [words(text)])]);
  }
  return node("p", role === "plain" ? {} : { class: role }, [words(text)]);
}

function title(text, level) {
  return text ? [node(`h${level}`, {}, [words(text)])] : [];
}

// A text of another language than what surrounds it says so, with the direction of its own first strong letter.
function words({ text, lang }) {
  return lang ? node("span", { lang, dir: "auto" }, [text]) : text;
}

export function picture(name, own) {
  const svg = document.createElementNS(SVG, "svg");
  const attributes = { class: `shape ${own}`, viewBox: "0 0 64 64", "aria-hidden": "true", focusable: "false" };
  for (const [attribute, value] of Object.entries(attributes)) svg.setAttribute(attribute, value);
  ["fill", "line"].forEach((kind, at) => {
    const path = document.createElementNS(SVG, "path");
    path.setAttribute("class", kind);
    path.setAttribute("d", SHAPES[name][at]);
    svg.append(path);
  });
  return svg;
}
