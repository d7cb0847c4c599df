// Packs the npm package, installs it in a project as others have one, and uses it there: types, a bundler, a server that renders
// pages. Run by `cargo xtask test`, which then opens the built page in browsers.
//
//   node test.mjs PACKAGE OUT    the folder that a build has left; a folder for everything that is made here

import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const [pack, out] = process.argv.slice(2).map((path) => resolve(path));
const here = dirname(fileURLToPath(import.meta.url));
const npm = (args, cwd) => execFileSync("npm", args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });
const expect = (what, holds) => {
  if (!holds) throw new Error(`not so: ${what}`);
  console.log(`ok: ${what}`);
};

mkdirSync(out, { recursive: true });
// What npm has installed stays for the next run; everything else is made anew.
for (const name of readdirSync(out)) if (name !== "node_modules") rmSync(join(out, name), { recursive: true });
for (const name of readdirSync(here)) if (name !== "node_modules") cpSync(join(here, name), join(out, name), { recursive: true });

const [{ filename, files }] = JSON.parse(npm(["pack", "--json", "--pack-destination", out, pack], out));
const names = files.map(({ path }) => path);
for (const name of ["index.js", "index.d.ts", "frame.js", "frame.d.ts", "react.d.ts", "README.md", "package.json"]) {
  expect(`the package has ${name}`, names.includes(name));
}
for (const start of ["label-check-", "element-", "keys-", "worker-", "scanner-", "label-check-ta-"]) {
  expect(`the package has dist/${start}…`, names.some((name) => name.startsWith(`dist/${start}`)));
}
npm(["ci", "--no-audit", "--no-fund"], out);
npm(["install", "--no-save", "--no-package-lock", "--no-audit", "--no-fund", `./${filename}`], out);

npm(["run", "types"], out);
expect("the types fit a project in strict mode", true);
// As the package's README says for the scanner.
cpSync(join(out, "node_modules", "labelcheck", "dist"), join(out, "public", "labelcheck"), { recursive: true });
npm(["run", "build"], out);
const built = readdirSync(join(out, "dist", "assets"));
for (const ending of [".wasm", ".bin", ".txt"]) {
  expect(`the bundler has taken the ${ending} files along`, built.some((name) => name.endsWith(ending)));
}
const assets = join(out, "node_modules", "labelcheck", "dist");
const wasm = readdirSync(assets).find((name) => name.startsWith("element-") && name.endsWith(".wasm"));
const same = built.some((name) => name.endsWith(".wasm") && readFileSync(join(out, "dist", "assets", name)).equals(readFileSync(join(assets, wasm))));
expect("with the same bytes", same);

// On a server that renders pages: the import does nothing, and the page has the element with what is inside.
const server = `
  import { version } from "labelcheck";
  import "labelcheck/frame";
  import { createElement as h } from "react";
  import { renderToString } from "react-dom/server";
  console.log(renderToString(h("label-check", { code: "#1", "heading-level": "3" }, h("p", null, "Not yet."))), version);
`;
const rendered = execFileSync("node", ["--input-type=module", "--eval", server], { cwd: out, encoding: "utf8" });
expect(`rendered on a server: ${rendered.trim()}`, rendered.includes('<label-check code="#1" heading-level="3"><p>Not yet.</p></label-check>'));
expect("the page is there", existsSync(join(out, "dist", "index.html")));
