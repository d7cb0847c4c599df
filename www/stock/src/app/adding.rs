//! Adding rows: codes, boxes, photos, files.

use super::App;
use crate::sight::Seen;
use crate::state::{Camera, Msg, Tables};
use crate::{view, wedge};
use labelcheck::stock::Columns;
use labelcheck_engine::message::{Ask, Preview};
use labelcheck_www::shell::clock;
use wasm_bindgen_futures::spawn_local;
use web_sys::File;
use yew::Context;

impl App {
    pub(super) fn code(&mut self, ctx: &Context<Self>, text: &str) {
        let text = text.trim();
        let is_open = self.state.shown.is_some() || self.state.working.is_some();
        if text.is_empty() || !is_open {
            return;
        }
        self.state.notice = None;
        if wedge::is_other_layout(text) {
            self.notice("ui-stock-layout", text.to_owned());
        }
        self.ask(ctx, Ask::Box { name: "scan".to_owned(), texts: vec![text.to_owned()] });
    }

    pub(super) fn sighted(&mut self, ctx: &Context<Self>, texts: &[String]) {
        match self.sight.frame(texts, clock::milliseconds()) {
            Some(Seen::Box(texts)) => self.ask(ctx, Ask::Box { name: "camera".to_owned(), texts }),
            Some(Seen::Beside(product)) => match self.boxed {
                Some(number) => self.ask(ctx, Ask::Beside { number, product }),
                None => self.ask(ctx, Ask::Box { name: "camera".to_owned(), texts: vec![product] }),
            },
            None => {}
        }
    }

    pub(super) fn file(&mut self, ctx: &Context<Self>, file: File) {
        self.state.notice = None;
        self.state.reading = Some(file.name());
        let courier = self.courier.clone();
        self.send(ctx, async move {
            // Which file it was, the reply says.
            Msg::Replied(Box::new(Ask::Cancel), courier.file(&file).await)
        });
    }

    pub(super) fn photos(&mut self, ctx: &Context<Self>, files: Vec<File>) {
        self.state.notice = None;
        self.state.reading = files.first().map(File::name);
        let (reader, link, turn) = (self.reader.clone(), ctx.link().clone(), self.turn);
        spawn_local(async move {
            for file in files {
                let texts = reader.picture(&file).await;
                link.send_message(Msg::Of(turn, Box::new(Msg::Photo(file.name(), texts))));
            }
        });
    }

    pub(super) fn tables(&mut self, file: String, tables: Vec<Preview>) {
        self.state.reading = None;
        let chosen: Vec<Option<Columns>> =
            tables.iter().map(|table| table.columns.is_usable().then(|| table.columns.clone())).collect();
        // Where nothing is usable, the person says what is.
        let chosen = if chosen.iter().all(Option::is_none) {
            tables.iter().map(|table| Some(table.columns.clone())).collect()
        } else {
            chosen
        };
        self.state.tables = Some(Tables { file, tables, chosen });
        self.focus = Some(view::TABLES);
    }

    pub(super) fn import(&mut self, ctx: &Context<Self>, wanted: bool) {
        let Some(tables) = &self.state.tables else { return };
        self.state.notice = None;
        if !wanted {
            self.state.tables = None;
            self.ask(ctx, Ask::Cancel);
            return;
        }
        let columns = tables.chosen.clone();
        if columns.iter().flatten().any(|columns| !columns.is_usable()) {
            return self.notice("ui-stock-no-code", String::new());
        }
        self.state.tables = None;
        self.work_begins(true);
        self.ask(ctx, Ask::Import { columns });
    }

    pub(super) fn stop_camera(&mut self, ctx: &Context<Self>) {
        self.camera.stop();
        self.tick = None;
        self.state.camera = Camera::Off;
        if let Some(texts) = self.sight.end() {
            self.ask(ctx, Ask::Box { name: "camera".to_owned(), texts });
        }
    }
}
