//! The component that holds the state: actions go into it, effects come out and are carried out once the screen shows
//! the new state.

use crate::checker::Checker;
use crate::components::{Out, page};
use crate::keys::Keys;
use crate::shell::{Host, Shell};
use crate::state::{Action, Dropped, Effect, State};
use std::rc::Rc;
use yew::{Component, Context, Html, Properties};

/// What the app is started with.
#[derive(Clone, Properties)]
pub struct AppProps {
    /// The core.
    pub checker: Rc<Checker>,
    /// The key lists.
    pub keys: Rc<Keys>,
    /// A stored list that is not used.
    pub dropped: Option<Dropped>,
    /// The page's own functions.
    pub host: Rc<Host>,
}

/// They are given once, at the start.
impl PartialEq for AppProps {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.checker, &other.checker)
    }
}

/// The app.
pub struct App {
    state: State,
    shell: Shell,
    out: Out,
    effects: Vec<Effect>,
}

impl Component for App {
    type Message = Action;
    type Properties = AppProps;

    fn create(ctx: &Context<Self>) -> Self {
        let props = ctx.props();
        let act = ctx.link().callback(|action| action);
        let shell = Shell::new(props.checker.clone(), props.keys.clone(), props.host.clone(), act.clone());
        if props.dropped.is_some() {
            shell.discard();
        }
        let mut state = State::new(shell.list(), props.dropped.clone());
        let mut effects = state.update(Action::Opened(shell.route()));
        effects.extend(state.update(shell.opened()));
        let out = Out { act, picture: shell.picture() };
        Self { state, shell, out, effects }
    }

    fn update(&mut self, _: &Context<Self>, action: Action) -> bool {
        self.effects.extend(self.state.update(action));
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        page(&self.state, &ctx.props().checker.ui, &self.out)
    }

    fn rendered(&mut self, _: &Context<Self>, _: bool) {
        for effect in std::mem::take(&mut self.effects) {
            self.shell.carry_out(effect);
        }
    }
}
