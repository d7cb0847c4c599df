//! Puts modules into one: pages of others load a single script, and name it with a single hash.
//!
//! A line `import … from "bundle:NAME";` becomes the module NAME itself, in a function of its own so that its names stay its
//! own. What is put in may import nothing, and says what it exports as wasm-bindgen and our own scripts do.

use anyhow::{Context as _, Result, bail};

const FROM: &str = " from \"bundle:";

/// The script with the modules in it that `module` gives by their names.
pub(crate) fn bundle(script: &str, module: impl Fn(&str) -> Option<String>) -> Result<String> {
    let mut out = String::with_capacity(script.len());
    for line in script.lines() {
        let Some((names, rest)) = line.strip_prefix("import ").and_then(|rest| rest.split_once(FROM)) else {
            out.push_str(line);
            out.push('\n');
            continue;
        };
        let name =
            rest.strip_suffix("\";").with_context(|| format!("{line}: should end with a quote and a semicolon"))?;
        let code = module(name).with_context(|| format!("{line}: there is no such module"))?;
        out.push_str(&inlined(&wanted(names), &code).with_context(|| name.to_owned())?);
    }
    Ok(out)
}

/// `init, { Checker, Keys }` as what is taken out of the module's exports.
fn wanted(names: &str) -> String {
    match names.split_once(',') {
        Some((default, named)) if !default.contains('{') => {
            let named = named.trim().trim_start_matches('{').trim_end_matches('}').trim();
            format!("{{ default: {default}, {named} }}")
        }
        _ if names.starts_with('{') => names.to_owned(),
        _ => format!("{{ default: {names} }}"),
    }
}

fn inlined(wanted: &str, code: &str) -> Result<String> {
    let mut body = String::new();
    let mut exports = Vec::new();
    for line in code.lines() {
        if line.starts_with("import ") {
            bail!("a module that is put into another may import nothing: {line}");
        }
        let Some(exported) = line.strip_prefix("export ") else {
            body.push_str(line);
            body.push('\n');
            continue;
        };
        if let Some(list) = exported.strip_prefix('{').and_then(|list| list.trim_end().strip_suffix("};")) {
            for one in list.split(',').map(str::trim) {
                exports.push(match one.split_once(" as ") {
                    Some((inside, outside)) => format!("{outside}: {inside}"),
                    None => one.to_owned(),
                });
            }
            continue;
        }
        let declared = exported.strip_prefix("async ").unwrap_or(exported);
        let name = ["function ", "class ", "const "].iter().find_map(|word| declared.strip_prefix(word));
        let name = name.with_context(|| format!("an export of another form: {line}"))?;
        let end = name.find(|c: char| !(c.is_ascii_alphanumeric() || c == '_')).unwrap_or(name.len());
        exports.push(name[..end].to_owned());
        body.push_str(exported);
        body.push('\n');
    }
    Ok(format!("const {wanted} = (() => {{\n{body}return {{ {} }};\n}})();\n", exports.join(", ")))
}

#[cfg(test)]
mod tests {
    use super::bundle;

    #[test]
    fn a_module_is_put_in_with_what_it_exports() {
        let script =
            "import init, { A } from \"bundle:one.js\";\nimport { b } from \"bundle:two.js\";\nuse(init, A, b);\n";
        let module = |name: &str| {
            let one = "let hidden;\nexport class A {}\nasync function go() {}\nexport { hidden, go as default };\n";
            let code = if name == "one.js" { one } else { "export const b = 1;\nexport function c(d) {}\n" };
            Some(code.to_owned())
        };
        let bundled = bundle(script, module).unwrap_or_default();
        let expected = "const { default: init, A } = (() => {\nlet hidden;\nclass A {}\nasync function go() {}\n\
                        return { A, hidden, default: go };\n})();\n\
                        const { b } = (() => {\nconst b = 1;\nfunction c(d) {}\nreturn { b, c };\n})();\nuse(init, A, b);\n";
        assert_eq!(bundled, expected);
    }

    #[test]
    fn what_cannot_be_put_in_is_an_error() {
        let one = |code: &'static str| bundle("import { a } from \"bundle:a.js\";\n", move |_| Some(code.to_owned()));
        assert!(one("import \"x\";\n").is_err());
        assert!(one("export default 3;\n").is_err());
        assert!(bundle("import { a } from \"bundle:a.js\";\n", |_| None).is_err());
    }
}
