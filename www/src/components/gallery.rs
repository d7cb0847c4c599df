//! Samples to try without a label at hand.

use super::{HEADING, Out, controls};
use crate::state::{Action, Gallery, Sample, Samples, State};
use crate::ui::Ui;
use yew::{Html, html};

pub(super) fn gallery(state: &State, ui: &Ui, out: &Out) -> Html {
    html! {
        <>
            <h1 id={HEADING} tabindex="-1">{ ui.say("ui-gallery") }</h1>
            { match &state.gallery {
                Gallery::Unasked | Gallery::Loading => html! { <p class="status">{ ui.say("ui-loading") }</p> },
                Gallery::Failed => controls::trouble("gallery", "ui-gallery-failed", ui, html! {
                    <button class="button" type="button" onclick={out.on(|| Action::LoadSamples)}>{ ui.say("ui-try-again") }</button>
                }),
                Gallery::Loaded(samples) => cards(samples, ui, out),
            } }
        </>
    }
}

fn cards(samples: &Samples, ui: &Ui, out: &Out) -> Html {
    html! {
        <>
            { for samples.on.map(|day| html! { <p class="lead">{ ui.with_day("ui-gallery-intro", "day", day) }</p> }) }
            <ul class="cards">
                { for samples.samples.iter().enumerate().map(|(index, sample)| card(index, sample, ui, out)) }
            </ul>
        </>
    }
}

fn card(index: usize, sample: &Sample, ui: &Ui, out: &Out) -> Html {
    html! {
        <li class="card">
            <img src={sample.picture.clone()} alt="" width="96" height="96" loading="lazy" decoding="async" />
            <div>
                <h2 lang="en" dir="auto">{ &sample.title }</h2>
                <p lang="en" dir="auto">{ &sample.note }</p>
                <button class="button" type="button" data-sample={sample.id.clone()} aria-label={ui.with("ui-gallery-try", "name", sample.title.clone())}
                    onclick={out.on(move || Action::SampleChosen(index))}>{ ui.say("ui-check") }</button>
            </div>
        </li>
    }
}
