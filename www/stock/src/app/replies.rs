//! What becomes of the worker's replies.

use super::App;
use crate::state::{Heard, PAGE, Working};
use crate::{view, words};
use labelcheck::AnswerCode;
use labelcheck::stock::{Finding, Reliance};
use labelcheck_engine::message::{Ask, Reply, Shown};
use labelcheck_www::shell::clock;
use std::rc::Rc;
use yew::Context;

impl App {
    pub(super) fn replied(&mut self, ctx: &Context<Self>, ask: Ask, reply: Reply<'static>) {
        match reply {
            Reply::Rows(shown) => self.shown(ctx, *shown),
            Reply::Whole(_) if !self.state.wants_row => {}
            Reply::Whole(whole) => {
                if !matches!(&self.state.whole, Some(open) if open.line.item.number == whole.line.item.number) {
                    self.focus = Some(view::HEADING);
                }
                self.state.whole = Some(Rc::new(*whole));
            }
            Reply::Tables { file, tables } => self.tables(file, tables),
            Reply::Working { done, rows } => {
                let at = clock::milliseconds();
                let can_stop = matches!(ask, Ask::Import { .. } | Ask::Paste { .. });
                let begun = self.state.working.get_or_insert(Working { done, rows, since: at, at, can_stop });
                (begun.done, begun.rows, begun.at) = (done, rows, at);
                self.ask(ctx, Ask::More);
            }
            Reply::Refused { why, detail } => {
                if why != "stock-busy" {
                    self.state.working = None;
                }
                self.state.reading = None;
                self.sign(None);
                self.notice(words::trouble(&why), detail);
                self.go_on(ctx);
            }
            Reply::Done { numbers, count, worst } => {
                self.state.working = None;
                match &ask {
                    Ask::Box { name: from, texts } => {
                        if from == "camera" {
                            self.boxed = numbers.first().copied();
                        }
                        let label = worst.as_ref().and_then(|finding| finding.label.as_ref());
                        let name = label.map(|label| format!("{} {}", label.brand, label.models.join(", ")));
                        let name = name.unwrap_or_else(|| view::short(&texts.join(" ")));
                        self.state.heard = Some(Heard::One(words::answer(worst.as_ref()).1, name));
                        self.sign(worst.as_ref());
                    }
                    Ask::Remove { .. } => self.state.picked.clear(),
                    Ask::More | Ask::Import { .. } | Ask::Paste { .. } if count > 0 => {
                        self.state.heard = Some(Heard::Many(count));
                    }
                    _ => {}
                }
                if let Some(whole) = &self.state.whole {
                    let number = whole.line.item.number;
                    self.ask(ctx, Ask::Row { number });
                }
                self.go_on(ctx);
            }
        }
    }

    /// What was scanned meanwhile comes next, and then the rows as they are.
    pub(super) fn go_on(&mut self, ctx: &Context<Self>) {
        match self.later.pop_front() {
            Some(next) if self.state.working.is_none() => self.ask(ctx, next),
            Some(next) => self.later.push_front(next),
            None => self.show(ctx),
        }
    }

    pub(super) fn shown(&mut self, ctx: &Context<Self>, shown: Shown<'static>) {
        // The page of rows that was looked at may be gone.
        if shown.lines.is_empty() && self.state.view.from > 0 && shown.matching > 0 {
            self.state.view.from = (shown.matching - 1) / PAGE * PAGE;
            self.show(ctx);
            return;
        }
        self.state.shown = Some(Rc::new(shown));
    }

    /// Tells by sound and vibration: good is what can be relied on, or checks out where no rule is asked about.
    pub(super) fn sign(&self, finding: Option<&Finding>) {
        let asks = self.state.shown.as_ref().is_some_and(|shown| shown.session.question.jurisdiction.is_some());
        let kind = match finding {
            Some(finding) if finding.answer == AnswerCode::DoesNot => "bad",
            Some(finding) if finding.answer == AnswerCode::ChecksOut => match finding.reliance() {
                Reliance::No if asks => "again",
                _ => "good",
            },
            _ => "again",
        };
        self.own.sign(kind, self.state.signals.0, self.state.signals.1);
    }
}
