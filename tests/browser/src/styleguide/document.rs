//! What stands around every page, and the page of one state by itself.

use anyhow::{Result, ensure};
use labelcheck_www::components::{Out, page};
use labelcheck_www::state::State;
use yew::{Callback, Html};

use super::built::Built;
use super::kit::Kit;
use super::nodes;
use super::states::Row;

/// A page.
pub(super) struct Document<'a> {
    pub(super) lang: &'a str,
    pub(super) dir: &'a str,
    /// In English.
    pub(super) title: &'a str,
    /// Further lines of its head.
    pub(super) links: &'a str,
    pub(super) body: Html,
}

impl Document<'_> {
    pub(super) fn draw(self) -> Result<String> {
        let Document { lang, dir, title, links, body } = self;
        let body = nodes::draw(body)?;
        Ok(format!(
            "<!doctype html>\n<html lang=\"{lang}\" dir=\"{dir}\">\n<head>\n<meta charset=\"utf-8\">\n\
             <title lang=\"en\">{title} - Labelcheck styleguide</title>\n\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1, viewport-fit=cover\">\n\
             <meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"robots\" content=\"noindex\">\n\
             {links}\n</head>\n<body>\n{body}\n</body>\n</html>\n"
        ))
    }
}

/// The page of a state as the app draws it, with the part marked that it is about.
pub(super) fn alone(built: &Built, kit: &Kit, row: &Row) -> Result<String> {
    let mut nodes = drawn(&row.drawn);
    nodes::from_below(&mut nodes);
    let part = row.part.unwrap_or("main");
    ensure!(nodes::find(&nodes, part).is_some(), "{}: there is no {part}", row.name());
    nodes::first(&mut nodes, part, |tag| {
        nodes::set(tag, "data-part", "");
        if row.opened {
            nodes::open(tag);
        }
    });
    let (lang, dir) = kit.ui.lang();
    let body = yew::html! { <div id="app">{ nodes }</div> };
    Document { lang, dir, title: &row.name(), links: &built.links, body }.draw()
}

/// A screen.
pub(super) fn drawn(state: &State) -> Html {
    page(state, &Out { act: Callback::noop(), picture: Callback::noop() })
}
