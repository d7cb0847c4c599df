//! The component that holds the state: actions go into it, effects come out and are carried out once the screen shows
//! the new state.

use crate::checker::Checker;
use crate::components::{Out, page};
use crate::keys::Keys;
use crate::language::{Choice, Languages};
use crate::shell::{Host, Shell};
use crate::state::{Action, Dropped, Effect, State};
use crate::ui::Ui;
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
    /// The languages.
    pub languages: Rc<Languages>,
    /// The one to begin with.
    pub choice: Choice,
    /// Its words.
    pub ui: Rc<Ui>,
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
        let act = ctx.link().callback(|action| action);
        let AppProps { checker, keys, dropped, languages, choice, ui, host } = ctx.props().clone();
        let shell = Shell::new(checker, keys, languages.clone(), host, act.clone());
        if dropped.is_some() {
            shell.discard();
        }
        let mut state = State::new(ui, languages, choice, shell.list(), dropped);
        state.signals = shell.signals();
        state.can_share = shell.can_share();
        let mut effects = state.update(shell.history());
        effects.extend(state.update(Action::Opened(shell.route())));
        effects.extend(state.update(shell.opened()));
        let out = Out { act, picture: shell.picture() };
        Self { state, shell, out, effects }
    }

    fn update(&mut self, _: &Context<Self>, action: Action) -> bool {
        self.effects.extend(self.state.update(action));
        true
    }

    fn view(&self, _: &Context<Self>) -> Html {
        page(&self.state, &self.out)
    }

    fn rendered(&mut self, _: &Context<Self>, _: bool) {
        for effect in std::mem::take(&mut self.effects) {
            self.shell.carry_out(effect);
        }
        self.shell.name_page();
    }
}
