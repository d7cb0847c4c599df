//! An answer's blocks as nodes. No words are added.

use super::{HEADING, shapes};
use labelcheck::{Answer, Block, Direction, Mood, Role, Shape, Text};
use yew::{Html, classes, html};

/// The answer: a band with its headline and shape, then its blocks in a frame that shows what it is about.
pub fn answer(answer: &Answer) -> Html {
    let (headline, rest) = match answer.blocks.split_first() {
        Some((Block::Headline { text }, rest)) => (Some(text), rest),
        _ => (None, &*answer.blocks),
    };
    let dir = match answer.direction {
        Direction::LeftToRight => "ltr",
        Direction::RightToLeft => "rtl",
    };
    let frame = match answer.shape {
        Shape::Label => "frame-label",
        Shape::Statement => "frame-statement",
        Shape::Link => "frame-link",
        Shape::Other => "frame-other",
    };
    let mood = match answer.mood {
        Mood::Good => "mood-good",
        Mood::Mind => "mood-mind",
        Mood::Bad => "mood-bad",
        Mood::Unknown => "mood-unknown",
    };
    html! {
        <article class={classes!("answer", frame, mood)} lang={answer.lang.clone()} {dir}>
            <div class="band">
                { shapes::mood(answer.mood, answer.shape) }
                <h1 id={HEADING} tabindex="-1">{ for headline.map(words) }</h1>
            </div>
            <div class="blocks">{ for rest.iter().map(block) }</div>
        </article>
    }
}

/// One block. All headings are of the second level: what is behind a summary has no heading above it but the first.
pub(super) fn block(block: &Block) -> Html {
    match block {
        // An answer has one headline, which stands in the band.
        Block::Headline { text } => heading(Some(text)),
        Block::Line { role, text } => line(*role, text),
        Block::Date { label, value, iso, detail } => html! {
            <div class="date">
                <p class="date-label">{ words(label) }</p>
                <p class="date-value"><time datetime={iso.clone()}>{ words(value) }</time></p>
                { for detail.iter().map(|detail| html! { <p class="date-detail">{ words(detail) }</p> }) }
            </div>
        },
        Block::List { title, items } => html! {
            <section class="list">
                { heading(title.as_ref()) }
                <ul>{ for items.iter().map(|item| html! { <li>{ words(item) }</li> }) }</ul>
            </section>
        },
        Block::Facts { title, rows } => html! {
            <section class="facts">
                { heading(title.as_ref()) }
                <dl>
                    { for rows.iter().map(|(name, value)| html! {
                        <div class="row"><dt>{ words(name) }</dt><dd>{ words(value) }</dd></div>
                    }) }
                </dl>
            </section>
        },
        Block::Disclosure { summary, blocks } => html! {
            <details>
                <summary>{ words(summary) }</summary>
                <div class="blocks">{ for blocks.iter().map(self::block) }</div>
            </details>
        },
        // The core's block list may grow; a build of this app goes with the core that it was built with.
        _ => Html::default(),
    }
}

fn line(role: Role, text: &Text) -> Html {
    match role {
        Role::Plain => html! { <p>{ words(text) }</p> },
        Role::Advice => html! { <p class="advice">{ words(text) }</p> },
        Role::Warning => html! {
            <p class="warning">{ shapes::warning() }<span>{ words(text) }</span></p>
        },
        Role::Note => html! { <p class="note">{ words(text) }</p> },
    }
}

fn heading(title: Option<&Text>) -> Html {
    title.map(|title| html! { <h2>{ words(title) }</h2> }).unwrap_or_default()
}

/// A text; in a span of its own where its language is not that of what surrounds it, with the direction of its own
/// first strong letter.
fn words(text: &Text) -> Html {
    match &text.lang {
        None => html! { { &text.text } },
        Some(lang) => html! { <span lang={lang.clone()} dir="auto">{ &text.text }</span> },
    }
}
