//! Buttons, links and fields: each as it is, with the pointer on it, and with the focus.

use labelcheck_www::route::Route;
use labelcheck_www::state::{Action, Optics, State, Zoom};
use yew::{Html, html};

use super::document::drawn;
use super::kit::Kit;
use super::nodes;
use super::states::slug;

/// What the style sheet says for a pointer or the focus it says for these classes, too.
pub(super) const STATES: [(&str, &str); 2] = [(":hover", ".sg-is-hovered"), (":focus-visible", ".sg-is-focused")];

/// A control.
struct Control {
    name: &'static str,
    /// The part of the page that it is shown with.
    part: &'static str,
    /// What in it takes the focus.
    target: &'static str,
    /// What in it is pointed at.
    pointed: &'static str,
    state: State,
}

fn controls(kit: &Kit) -> Vec<Control> {
    let home = || kit.opened(Route::Home);
    let camera = |optics| kit.after(Route::Scan, [Action::CameraLive(optics)]);
    let light = |on| camera(Optics { torch: Some(on), ..Optics::default() });
    let zoom = Zoom { min: 1.0, max: 4.0, step: 0.5, value: 2.5 };
    let control = |name, part, target, state| Control { name, part, target, pointed: target, state };
    let photo = |name, state| Control { pointed: ".button", ..control(name, ".photo", "input", state) };
    vec![
        control("Main button", "#scan-button", "#scan-button", home()),
        photo("Button that chooses a file", home()),
        photo("The same, disabled", kit.after(Route::Home, [Action::PictureGiven])),
        control("Button", "#check-button", "#check-button", home()),
        control("Button, not pressed", ".optics", "#light-button", light(false)),
        control("Button, pressed", ".optics", "#light-button", light(true)),
        control("Range", ".zoom", "#zoom-range", camera(Optics { zoom: Some(zoom), ..Optics::default() })),
        control("Quiet button", "#list-button", "#list-button", home()),
        control("Field", ".code", "#code-field", home()),
        control("Field with an error", ".code", "#code-field", kit.after(Route::Home, [Action::CheckTyped])),
        control("List to choose from", ".market", "#market-select", home()),
        control("Link", ".aside", "#gallery-link", home()),
        control("What opens more", "#list-details", "summary", home()),
        control("Links in the masthead", ".masthead", "#nav-gallery", home()),
        control("Link to the screen that is shown", ".masthead", "#nav-about", kit.opened(Route::About)),
    ]
}

/// All of them.
pub(super) fn sheet(kit: &Kit) -> Html {
    controls(kit)
        .into_iter()
        .map(|control| {
            let name = slug(&format!("control {}", control.name));
            html! {
                <figure class="sg-specimen" data-specimen={control.name}>
                    <figcaption lang="en" dir="ltr">{ control.name }</figcaption>
                    <div class="sg-variants">{ variants(&control, &name, kit) }</div>
                </figure>
            }
        })
        .collect()
}

fn variants(control: &Control, name: &str, kit: &Kit) -> Html {
    let screen = drawn(&control.state);
    let Some(part) = nodes::find(&screen, control.part) else {
        return html! { <p lang="en" dir="ltr">{ format!("There is no {}.", control.part) }</p> };
    };
    let (lang, dir) = kit.ui.lang();
    let looks = [
        ("as it is", None),
        ("pointer", Some((control.pointed, "sg-is-hovered"))),
        ("focus", Some((control.target, "sg-is-focused"))),
    ];
    looks
        .into_iter()
        .map(|(look, change)| {
            let mut part = part.clone();
            if let Some((target, class)) = change {
                nodes::first(&mut part, target, |tag| nodes::add_class(tag, class));
            }
            nodes::embed(&mut part, &format!("{name}-{}", slug(look)));
            html! {
                <div class="sg-variant">
                    <p class="sg-look" lang="en" dir="ltr">{ look }</p>
                    <div lang={lang.to_owned()} {dir}>{ part }</div>
                </div>
            }
        })
        .collect()
}
