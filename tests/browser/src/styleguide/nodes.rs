//! Takes parts out of a drawn screen, changes them, and draws them as text.

use std::rc::Rc;

use anyhow::Result;
use tokio::runtime;
use tokio::task::LocalSet;
use yew::virtual_dom::{AttributeOrProperty, VNode, VTag};
use yew::{AttrValue, Html, LocalServerRenderer, Properties, component};

/// Attributes that hold identifiers, or several of them.
const IDENTIFIERS: [&str; 7] = ["id", "for", "name", "list", "aria-labelledby", "aria-describedby", "aria-controls"];

/// The class that stands for the element `main`, of which a page has one.
pub(super) const MAIN: &str = "sg-main";

/// The way from a page of the styleguide to the site's own folder.
pub(super) const UP: &str = "../../";

/// The first element that fits: `#id`, `.class` or a tag's name, each also with `:has(..)` behind it.
pub(super) fn find(node: &Html, selector: &str) -> Option<Html> {
    match node {
        VNode::VTag(tag) if fits(tag, selector) => Some(node.clone()),
        VNode::VTag(tag) => find(tag.children()?, selector),
        VNode::VList(list) => list.iter().find_map(|child| find(child, selector)),
        _ => None,
    }
}

/// Every element that fits.
pub(super) fn all(node: &Html, selector: &str) -> Vec<Html> {
    match node {
        VNode::VTag(tag) if fits(tag, selector) => vec![node.clone()],
        VNode::VTag(tag) => tag.children().map(|children| all(children, selector)).unwrap_or_default(),
        VNode::VList(list) => list.iter().flat_map(|child| all(child, selector)).collect(),
        _ => vec![],
    }
}

/// The classes of an element.
pub(super) fn class(node: &Html) -> String {
    match node {
        VNode::VTag(tag) => attribute(tag, "class").unwrap_or_default(),
        _ => String::new(),
    }
}

/// Changes every element, from the outside in.
pub(super) fn each(node: &mut Html, change: &mut dyn FnMut(&mut VTag)) {
    match node {
        VNode::VTag(tag) => {
            let tag = Rc::make_mut(tag);
            change(tag);
            if let Some(children) = tag.children_mut() {
                each(children, change);
            }
        }
        VNode::VList(list) => Rc::make_mut(list).iter_mut().for_each(|child| each(child, change)),
        _ => {}
    }
}

/// Changes the first element that fits.
pub(super) fn first(node: &mut Html, selector: &str, change: impl FnOnce(&mut VTag)) {
    let mut change = Some(change);
    each(node, &mut |tag| {
        if fits(tag, selector)
            && let Some(change) = change.take()
        {
            change(tag);
        }
    });
}

/// Opens whatever can be opened.
pub(super) fn open(tag: &mut VTag) {
    if tag.tag() == "details" {
        set(tag, "open", "");
    }
    if let Some(children) = tag.children_mut() {
        each(children, &mut |tag| {
            if tag.tag() == "details" {
                set(tag, "open", "");
            }
        });
    }
}

/// Adds a class.
pub(super) fn add_class(tag: &mut VTag, class: &str) {
    let classes = format!("{} {class}", attribute(tag, "class").unwrap_or_default());
    set(tag, "class", classes.trim());
}

/// Sets an attribute.
pub(super) fn set(tag: &mut VTag, name: &'static str, value: &str) {
    thaw(tag);
    tag.add_attribute(name, value.to_owned());
}

/// Has addresses inside the site begin where a page of the styleguide is.
pub(super) fn from_below(node: &mut Html) {
    each(node, &mut |tag| {
        for name in ["href", "src"] {
            if let Some(address) =
                attribute(tag, name).filter(|address| !address.starts_with(['#', '.']) && !address.contains(':'))
            {
                set(tag, name, &format!("{UP}{address}"));
            }
        }
    });
}

/// Fits a part of a screen, or all of it, for a page that holds many: its identifiers become its own, its links lead to
/// itself, and what a page has once is there without its meaning.
pub(super) fn embed(node: &mut Html, slug: &str) {
    each(node, &mut |tag| {
        for name in IDENTIFIERS {
            if let Some(value) = attribute(tag, name) {
                let own: Vec<String> = value.split(' ').map(|one| format!("{slug}-{one}")).collect();
                set(tag, name, &own.join(" "));
            }
        }
        if attribute(tag, "href").is_some_and(|address| address.starts_with('#')) {
            set(tag, "href", &format!("#{slug}"));
        }
        let named = attribute(tag, "aria-label").is_some() || attribute(tag, "aria-labelledby").is_some();
        match tag.tag() {
            "main" => {
                let mut div = VTag::new("div");
                div.attributes = tag.attributes.clone();
                div.add_children(tag.children().cloned());
                add_class(&mut div, MAIN);
                *tag = div;
            }
            "nav" | "aside" => stripped(tag),
            "section" if named => stripped(tag),
            _ => {}
        }
    });
    from_below(node);
}

/// Draws nodes as text.
pub(super) fn draw(nodes: Html) -> Result<String> {
    let runtime = runtime::Builder::new_current_thread().build()?;
    let renderer = LocalServerRenderer::<Drawn>::with_props(DrawnProps { nodes }).hydratable(false);
    Ok(LocalSet::new().block_on(&runtime, renderer.render()))
}

#[derive(PartialEq, Properties)]
struct DrawnProps {
    nodes: Html,
}

#[component]
fn Drawn(props: &DrawnProps) -> Html {
    props.nodes.clone()
}

/// An element without its meaning as a landmark.
fn stripped(tag: &mut VTag) {
    thaw(tag);
    tag.attributes.get_mut_index_map().retain(|name, _| !matches!(&**name, "aria-label" | "aria-labelledby"));
    set(tag, "role", "presentation");
}

/// Makes attributes fit for change. Yew loses those that never change when others are added to them.
fn thaw(tag: &mut VTag) {
    for value in tag.attributes.get_mut_index_map().values_mut() {
        if let AttributeOrProperty::Static(text) = value {
            *value = AttributeOrProperty::Attribute(AttrValue::Static(text));
        }
    }
}

fn fits(tag: &VTag, selector: &str) -> bool {
    if let Some((outer, inner)) = selector.strip_suffix(')').and_then(|rest| rest.split_once(":has(")) {
        return fits(tag, outer) && tag.children().is_some_and(|children| find(children, inner).is_some());
    }
    match (selector.strip_prefix('#'), selector.strip_prefix('.')) {
        (Some(id), _) => attribute(tag, "id").is_some_and(|value| value == id),
        (_, Some(class)) => attribute(tag, "class").is_some_and(|value| value.split(' ').any(|one| one == class)),
        _ => tag.tag() == selector,
    }
}

fn attribute(tag: &VTag, name: &str) -> Option<String> {
    tag.attributes.iter().find(|(key, _)| *key == name).map(|(_, value)| value.to_owned())
}
