//! A screen as a screen reader goes through it: Chromium's accessibility tree as lines of text.

use std::collections::HashMap;
use std::fmt::Write as _;

use anyhow::{Context as _, Result};
use serde_json::{Value, json};

use crate::webdriver::Session;

/// Roles of nodes that readers pass over: what counts is inside of them.
const PASSED_OVER: [&str; 10] = [
    "none",
    "generic",
    "InlineTextBox",
    "RootWebArea",
    "LabelText",
    "paragraph",
    "ListMarker",
    "time",
    "Legend",
    "definition",
];

/// Roles whose name is all that is read of them.
const CLOSED: [&str; 8] =
    ["heading", "link", "button", "radio", "StaticText", "DisclosureTriangle", "combobox", "term"];

/// States that are read with a node, where they are not usual.
const STATES: [&str; 8] = ["expanded", "checked", "pressed", "invalid", "required", "level", "live", "disabled"];

/// The page, a line for each node that is read.
pub fn spoken(session: &Session) -> Result<String> {
    let tree = session.devtools("Accessibility.getFullAXTree", json!({}))?;
    let nodes = tree["nodes"].as_array().context("no tree")?;
    let by_id: HashMap<&str, &Value> = nodes.iter().filter_map(|node| Some((node["nodeId"].as_str()?, node))).collect();
    let mut out = String::new();
    if let Some(root) = nodes.first() {
        speak(root, &by_id, 0, &mut out);
    }
    Ok(out)
}

fn speak(node: &Value, by_id: &HashMap<&str, &Value>, depth: usize, out: &mut String) {
    let role = node["role"]["value"].as_str().unwrap_or_default();
    let name = node["name"]["value"].as_str().unwrap_or_default().trim();
    let is_read = node["ignored"] != true && !PASSED_OVER.contains(&role) && !(role == "StaticText" && name.is_empty());
    let inside = if is_read { depth + 1 } else { depth };
    if is_read {
        let _ = writeln!(out, "{}{}", "  ".repeat(depth), line(node, role, name));
    }
    if is_read && CLOSED.contains(&role) {
        return;
    }
    let children = node["childIds"].as_array().into_iter().flatten();
    for child in children.filter_map(|id| by_id.get(id.as_str()?)) {
        speak(child, by_id, inside, out);
    }
}

fn line(node: &Value, role: &str, name: &str) -> String {
    let mut line = match role {
        "StaticText" => return name.replace(['\u{2068}', '\u{2069}'], ""),
        _ => role.to_owned(),
    };
    if !name.is_empty() {
        let _ = write!(line, " “{}”", name.replace(['\u{2068}', '\u{2069}'], ""));
    }
    let value = node["value"]["value"].as_str().unwrap_or_default();
    if !value.is_empty() {
        let _ = write!(line, " = “{value}”");
    }
    for property in node["properties"].as_array().into_iter().flatten() {
        let state = property["name"].as_str().unwrap_or_default();
        let value = &property["value"]["value"];
        let usual = matches!(value, Value::String(value) if value == "false" || value == "off") || *value == false;
        let matters = !usual || ["expanded", "checked", "pressed"].contains(&state);
        if STATES.contains(&state) && matters && !value.is_null() {
            let value = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
            let _ = write!(line, ", {state} {value}");
        }
    }
    let description = node["description"]["value"].as_str().unwrap_or_default();
    if !description.is_empty() && description != name {
        let _ = write!(line, " ({})", description.replace(['\u{2068}', '\u{2069}'], ""));
    }
    line
}
