//! The page of one language: the design tokens, then everything that the table of states names.

use anyhow::{Context as _, Result};
use yew::{Html, html};

use super::built::Built;
use super::controls;
use super::document::{Document, drawn};
use super::kit::Kit;
use super::nodes::{self, MAIN};
use super::states::{Row, slug};
use super::tokens::{PAIRS, Token, contrast, tokens};
use super::{At, SHEET, Specimen};

/// What the styleguide's own parts look like. The site's rules stand before it.
const OWN: &str = include_str!("styleguide.css");

/// The page of a language, and what it shows beside the rows.
pub(super) fn page(built: &Built, kits: &[Kit], kit: &Kit, rows: &[Row]) -> Result<(String, Vec<Specimen>)> {
    let tokens = tokens(&built.css);
    let mut sections = vec![
        ("Colours", colours(&tokens)),
        ("Type", kinds_of_type(&tokens, kit)),
        ("Spacing", spacing(&tokens)),
        ("Icons and shapes", shapes(rows)),
        ("Controls", controls::sheet(kit)),
    ];
    let sheets =
        sections.iter().map(|(name, _)| Specimen { slug: slug(name), name: (*name).to_owned(), at: At::Overview });
    let sheets: Vec<Specimen> = sheets.collect();
    for group in rows.chunk_by(|one, other| one.section == other.section) {
        let specimens: Result<Vec<Html>> = group.iter().map(|row| specimen(kit, row)).collect();
        sections.push((group[0].section, specimens?.into_iter().collect()));
    }
    let names: Vec<&str> = sections.iter().map(|(name, _)| *name).collect();
    let body = html! {
        <>
            { head(kits, Some(kit)) }
            <main class="sg-page">
                <h1>{ "Styleguide in " }<span lang={kit.tag().to_owned()} dir="auto">{ kit.name() }</span></h1>
                <p>{ "Every component in each of its states, in the colours that you prefer, light or dark. The products are the samples, on the samples' day. Nothing here does anything: the pages are drawn without the app." }</p>
                <nav aria-label="Parts of this page">
                    <ul class="sg-contents">
                        { for names.iter().map(|name| html! { <li><a href={format!("#{}", slug(name))}>{ name }</a></li> }) }
                    </ul>
                </nav>
                { for sections.into_iter().map(|(name, nodes)| html! {
                    <section id={slug(name)} class="sg-section" aria-labelledby={format!("{}-title", slug(name))}>
                        <h2 id={format!("{}-title", slug(name))}>{ name }</h2>
                        { nodes }
                    </section>
                }) }
            </main>
        </>
    };
    let links = format!("{}\n<link rel=\"stylesheet\" href=\"../{SHEET}\">", built.links);
    let page = Document { lang: "en", dir: "ltr", title: kit.name(), links: &links, body }.draw()?;
    Ok((page, sheets))
}

/// The page that leads to those of the languages.
pub(super) fn languages(built: &Built, kits: &[Kit]) -> Result<String> {
    let body = html! {
        <>
            { head(&[], None) }
            <main class="sg-page">
                <h1>{ "Styleguide" }</h1>
                <p>{ "Every component in each of its states. Choose a language:" }</p>
                <ul>
                    { for kits.iter().map(|kit| html! {
                        <li><a href={format!("{}/index.html", kit.tag())} lang={kit.tag().to_owned()} dir="auto">{ kit.name() }</a></li>
                    }) }
                </ul>
            </main>
        </>
    };
    let links = format!("{}\n<link rel=\"stylesheet\" href=\"{SHEET}\">", built.links.replace("../../", "../"));
    Document { lang: "en", dir: "ltr", title: "Languages", links: &links, body }.draw()
}

/// The styleguide's own sheet: the site's rules for a pointer, the focus and elements that a page has once, for classes that
/// stand for them; and the styleguide's own.
pub(super) fn sheet(built: &Built) -> String {
    let mut css = built.css.replace("\nmain {", &format!("\n.{MAIN} {{")).replace("  main {", &format!("  .{MAIN} {{"));
    for (state, class) in controls::STATES {
        css = css.replace(state, class);
    }
    for token in tokens(&built.css) {
        let name = &token.name;
        css.push_str(&format!(".sg-{name} {{ --sg: var(--{name}); }}\n.sg-on-{name} {{ --sg-on: var(--{name}); }}\n"));
    }
    css + OWN
}

fn head(kits: &[Kit], here: Option<&Kit>) -> Html {
    let is_here = |kit: &Kit| here.is_some_and(|here| here.tag() == kit.tag());
    html! {
        <header class="masthead">
            <div class="inner sg-wide">
                <a class="brand" href={if here.is_some() { "../index.html" } else { "index.html" }}>{ "Labelcheck styleguide" }</a>
                if !kits.is_empty() {
                    <nav aria-label="Languages">
                        { for kits.iter().map(|kit| html! {
                            <a href={format!("../{}/index.html", kit.tag())} lang={kit.tag().to_owned()} dir="auto"
                                aria-current={is_here(kit).then_some("page")}>{ kit.name() }</a>
                        }) }
                    </nav>
                }
            </div>
        </header>
    }
}

/// A state in its frame: a part of a screen with the margins that it has there, or the whole screen.
fn specimen(kit: &Kit, row: &Row) -> Result<Html> {
    let (name, slug) = (row.name(), row.slug());
    let mut screen = drawn(&row.drawn);
    if row.opened {
        nodes::first(&mut screen, row.part.unwrap_or("main"), nodes::open);
    }
    let mut nodes = match row.part {
        None => screen,
        Some(part) => {
            let main = nodes::find(&screen, "main");
            let in_main = main.and_then(|main| nodes::find(&main, part)).filter(|_| part != "main");
            match in_main {
                Some(found) => html! { <div class="inner sg-part">{ found }</div> },
                None => nodes::find(&screen, part).with_context(|| format!("{name}: there is no {part}"))?,
            }
        }
    };
    nodes::embed(&mut nodes, &slug);
    let (lang, dir) = kit.ui.lang();
    Ok(html! {
        <figure id={slug.clone()} class="sg-specimen" data-specimen={name.clone()}>
            <figcaption lang="en" dir="ltr"><a href={format!("{slug}.html")}>{ name }</a></figcaption>
            <div class="sg-frame" lang={lang.to_owned()} {dir}>{ nodes }</div>
        </figure>
    })
}

fn colours(tokens: &[Token]) -> Html {
    let value = |name: &str| tokens.iter().find(|token| token.name == name);
    let ratio = |one: &str, other: &str| contrast(one, other).map_or("?".to_owned(), |ratio| format!("{ratio:.1} : 1"));
    html! {
        <>
            <ul class="sg-tiles">
                { for tokens.iter().filter(|token| token.is_colour()).map(|token| html! {
                    <li>
                        <span class={format!("sg-colour sg-{}", token.name)}></span>
                        <strong>{ &token.name }</strong>
                        <span>{ if token.value == token.dark { token.value.clone() } else { format!("{}, dark {}", token.value, token.dark) } }</span>
                    </li>
                }) }
            </ul>
            <h3>{ "Colours on each other" }</h3>
            <ul class="sg-tiles">
                { for PAIRS.iter().filter_map(|(on, ground)| Some((on, ground, value(on)?, value(ground)?))).map(|(on, ground, top, below)| html! {
                    <li>
                        <span class={format!("sg-pair sg-{ground} sg-on-{on}")}>{ format!("{on} on {ground}") }</span>
                        <span>{ format!("{}, dark {}", ratio(&top.value, &below.value), ratio(&top.dark, &below.dark)) }</span>
                    </li>
                }) }
            </ul>
        </>
    }
}

/// What each size is for, in the language's own letters.
fn kinds_of_type(tokens: &[Token], kit: &Kit) -> Html {
    let (lang, dir) = kit.ui.lang();
    let sizes = ["date", "heading", "large", "text", "small"];
    let sizes = sizes.into_iter().filter_map(|name| tokens.iter().find(|token| token.name == name));
    let day = kit.ui.with_day("ui-list-date", "date", kit.now.local);
    html! {
        <dl class="sg-type">
            { for sizes.map(|token| html! {
                <div>
                    <dt>{ format!("{}: {}", token.name, token.value) }</dt>
                    <dd class={format!("sg-size sg-{}", token.name)} lang={lang.to_owned()} {dir}>{ if token.name == "date" { day.clone() } else { kit.ui.say("ui-purpose") } }</dd>
                </div>
            }) }
        </dl>
    }
}

fn spacing(tokens: &[Token]) -> Html {
    let is_space =
        |name: &str| name.strip_prefix('s').is_some_and(|rest| rest.parse::<u8>().is_ok()) || name == "target";
    html! {
        <dl class="sg-type">
            { for tokens.iter().filter(|token| is_space(&token.name)).map(|token| html! {
                <div>
                    <dt>{ format!("{}: {}", token.name, token.value) }</dt>
                    <dd><span class={format!("sg-bar sg-{}", token.name)}></span></dd>
                </div>
            }) }
        </dl>
    }
}

/// Every drawing of any screen, once, with the first place where it is used.
fn shapes(rows: &[Row]) -> Html {
    let mut found: Vec<(Html, String)> = Vec::new();
    for row in rows {
        for drawing in nodes::all(&drawn(&row.drawn), "svg") {
            if found.iter().all(|(other, _)| *other != drawing) {
                found.push((drawing, row.name()));
            }
        }
    }
    let tile = |(drawing, place): (Html, String)| {
        let classes = nodes::class(&drawing);
        // A sheet of paper is what stands for "checks out" where a maker says it.
        let mood = classes.split(' ').find_map(|class| class.strip_prefix("shape-")).unwrap_or("none");
        let mood = if mood == "sheet" { "good" } else { mood };
        html! {
            <li>
                <span class={format!("sg-drawing mood-{mood}")}>{ drawing }</span>
                <strong>{ classes }</strong>
                <span>{ place }</span>
            </li>
        }
    };
    html! { <ul class="sg-tiles">{ for found.into_iter().map(tile) }</ul> }
}
