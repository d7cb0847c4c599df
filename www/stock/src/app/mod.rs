//! The component that holds the state: what happens goes in, and what is to be done is done here. `adding` adds rows, `replies`
//! is what becomes of what the worker answers.

mod adding;
mod replies;

use crate::courier::Courier;
use crate::host::StockHost;
use crate::sight::Sight;
use crate::state::{Camera, Msg, Notice, OnDevice, PAGE, PRINTED, State, Working};
use crate::{keyboard, view, words};
use gloo_events::{EventListener, EventListenerOptions, EventListenerPhase};
use gloo_timers::callback::{Interval, Timeout};
use labelcheck::Date;
use labelcheck::stock::Question;
use labelcheck_engine::message::{Ask, Shown};
use labelcheck_engine::session::Statement;
use labelcheck_engine::view::View;
use labelcheck_www::checker::Checker;
use labelcheck_www::keys::Keys;
use labelcheck_www::language::{Choice, Languages};
use labelcheck_www::shell::camera::{Camera as Device, CameraEvent};
use labelcheck_www::shell::clock;
use labelcheck_www::shell::keys::KeyStore;
use labelcheck_www::shell::reader::Reader;
use labelcheck_www::shell::{Host, speak, words as load_words};
use labelcheck_www::ui::Ui;
use std::collections::{BTreeSet, VecDeque};
use std::future::Future;
use std::rc::Rc;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::spawn_local;
use web_sys::{HtmlElement, window};
use yew::{Component, Context, Html, Properties};

/// How often boxes that have gone are looked for, in milliseconds.
const TICK: u32 = 200;

/// How long until what the device did not take is tried again, in milliseconds.
const KEEP: u32 = 3_000;

/// What the page is started with.
#[derive(Clone, Properties)]
pub struct AppProps {
    /// The key list that is built in, and a newer one that was stored.
    pub bytes: (JsValue, JsValue),
    /// What the page itself holds of them, to look for a newer one.
    pub keys: Rc<Keys>,
    /// Goes with them.
    pub checker: Rc<Checker>,
    /// The languages.
    pub languages: Rc<Languages>,
    /// The one to begin with.
    pub choice: Choice,
    /// Its words.
    pub ui: Rc<Ui>,
    /// The page's own functions.
    pub host: JsValue,
}

/// They are given once, at the start.
impl PartialEq for AppProps {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.keys, &other.keys)
    }
}

/// The page.
pub struct App {
    state: State,
    host: Rc<Host>,
    own: Rc<StockHost>,
    languages: Rc<Languages>,
    courier: Rc<Courier>,
    reader: Rc<Reader>,
    camera: Rc<Device>,
    sight: Sight,
    tick: Option<Interval>,
    /// Runs while something is not on the device.
    keep: Option<Timeout>,
    /// Counts sessions that were opened and closed: what belongs to an earlier one is void.
    turn: u32,
    /// What was scanned and mended while something else was under way.
    later: VecDeque<Ask>,
    /// The row of the box that the camera saw last.
    boxed: Option<u32>,
    /// The language that was asked for last.
    wanted: usize,
    /// Where the focus goes once the screen shows the new state.
    focus: Option<&'static str>,
    /// Whether the focus was on the page, the last time that it was drawn.
    had_focus: bool,
    _listeners: Vec<EventListener>,
}

impl Component for App {
    type Message = Msg;
    type Properties = AppProps;

    fn create(ctx: &Context<Self>) -> Self {
        let AppProps { bytes, keys, checker, languages, choice, ui, host } = ctx.props().clone();
        let own: Rc<StockHost> = Rc::new(host.clone().unchecked_into());
        let host: Rc<Host> = Rc::new(host.unchecked_into());
        let courier = Rc::new(Courier::new(&own));
        let reader = Rc::new(Reader::new(host.clone()));
        let seen = ctx.link().callback(|event| match event {
            CameraEvent::Texts(texts) => Msg::Boxed(texts),
            CameraEvent::Failed(trouble) => Msg::CameraIs(Camera::Failed(trouble)),
            CameraEvent::Live(_) | CameraEvent::Allowed => Msg::CameraIs(Camera::On),
            CameraEvent::Nothing => Msg::Nothing,
        });
        let camera = Rc::new(Device::new(host.clone(), reader.clone(), seen));
        let on = |name: &str| host.chosen(name).as_deref() == Some("1");
        let signals = (on("sound"), on("vibration"));
        let named = languages.offered.iter().map(|language| (language.tag.clone(), language.name.clone()));
        let state = State {
            ui,
            languages: named.collect(),
            language: choice.language,
            ready: false,
            keeps: true,
            sessions: Vec::new(),
            deleting: None,
            shown: None,
            view: View { count: PAGE, ..View::default() },
            picked: BTreeSet::new(),
            tables: None,
            reading: None,
            working: None,
            heard: None,
            notice: None,
            whole: None,
            wants_row: false,
            kept: OnDevice::All,
            lost: 0,
            camera: Camera::Off,
            printing: false,
            digest: None,
            signals,
        };
        let starting = courier.clone();
        ctx.link().send_future(async move { Msg::Started(starting.start(&bytes.0, &bytes.1).await) });
        look_for_list(host.clone(), keys, checker, courier.clone());
        let listeners = listeners(ctx, &courier);
        Self {
            state,
            host,
            own,
            languages,
            courier,
            reader,
            camera,
            sight: Sight::default(),
            tick: None,
            keep: None,
            turn: 0,
            later: VecDeque::new(),
            boxed: None,
            wanted: choice.language,
            focus: None,
            had_focus: false,
            _listeners: listeners,
        }
    }

    fn update(&mut self, ctx: &Context<Self>, msg: Msg) -> bool {
        let is_new = self.look_at_device(ctx);
        self.happen(ctx, msg) || is_new
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        view::page(&self.state, &ctx.link().callback(|msg| msg))
    }

    fn rendered(&mut self, ctx: &Context<Self>, first: bool) {
        // All rows are on the page now: it is printed, and then as it was.
        if self.state.printing && self.state.shown.as_ref().is_some_and(|shown| is_whole(shown)) {
            self.state.printing = false;
            self.own.print();
            self.show(ctx);
        }
        if first {
            speak(&self.state.ui);
        }
        let Some(document) = window().and_then(|window| window.document()) else { return };
        document.set_title(&self.state.ui.say("ui-stock-title"));
        // What was pressed may be gone now, and the focus with it: it goes to the rows, or else to the top of the page.
        let has_focus = || document.active_element().is_some_and(|element| element.tag_name() != "BODY");
        let lost = || (self.had_focus && !has_focus()).then_some([view::LIST, view::HEADING]);
        let wanted = self.focus.take().map_or_else(|| lost().into_iter().flatten().collect(), |id| vec![id]);
        let element = wanted.into_iter().find_map(|id| document.get_element_by_id(id));
        if let Some(element) = element.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
            // An element that cannot take the focus leaves it where it is.
            let _ = element.focus();
        }
        self.had_focus = has_focus();
    }
}

impl App {
    fn happen(&mut self, ctx: &Context<Self>, msg: Msg) -> bool {
        match msg {
            Msg::Nothing => return false,
            Msg::Of(turn, msg) => return turn == self.turn && self.happen(ctx, *msg),
            Msg::Started(Ok((sessions, keeps))) => {
                self.state.ready = true;
                self.state.keeps = keeps;
                self.state.sessions = sessions;
            }
            Msg::Listed(Ok(sessions)) => {
                self.leave();
                self.state.sessions = sessions;
            }
            Msg::Started(Err(why)) | Msg::Listed(Err(why)) | Msg::Opened(Err(why)) => self.failed(why),
            Msg::Begin(_) | Msg::Open(_) if !self.state.ready => return false,
            Msg::Begin(fields) => {
                self.state.ready = false;
                self.begin(ctx, &fields);
            }
            Msg::Open(id) => {
                self.state.ready = false;
                self.state.notice = None;
                let courier = self.courier.clone();
                ctx.link().send_future(async move { Msg::Opened(courier.open(&id).await) });
            }
            Msg::Opened(Ok(lost)) => {
                self.own.persist();
                self.leave();
                self.state.lost = lost;
                self.state.view = View { count: PAGE, ..View::default() };
                self.focus = Some(view::HEADING);
                self.work_begins(false);
                self.ask(ctx, Ask::More);
            }
            Msg::Close => {
                self.stop_camera(ctx);
                self.turn += 1;
                self.focus = Some(view::HEADING);
                let courier = self.courier.clone();
                ctx.link().send_future(async move { Msg::Listed(courier.close().await) });
            }
            Msg::DeleteAsked(id) => self.state.deleting = id,
            Msg::Delete(id) => {
                self.state.deleting = None;
                let courier = self.courier.clone();
                ctx.link().send_future(async move { Msg::Listed(courier.delete(&id).await) });
            }
            Msg::Keep => {
                self.keep = None;
                let courier = self.courier.clone();
                ctx.link().send_future(async move {
                    // What came of it is beside the reply.
                    let _ = courier.keep().await;
                    // What came of it is looked at with every message.
                    Msg::Nothing
                });
                return false;
            }
            Msg::Ask(ask) => {
                if matches!(ask, Ask::Question { .. } | Ask::Recheck) {
                    self.work_begins(false);
                }
                self.ask(ctx, ask);
            }
            Msg::Replied(ask, Ok(reply)) => self.replied(ctx, *ask, reply),
            Msg::Replied(_, Err(why)) => self.failed(why),
            Msg::View(view) => {
                self.state.view = view.clone();
                self.ask(ctx, Ask::View { view });
            }
            Msg::Code(text) => self.code(ctx, &text),
            Msg::Boxed(texts) => self.sighted(ctx, &texts),
            Msg::Visible => {
                if self.state.shown.is_some() && self.state.working.is_none() {
                    self.show(ctx);
                }
            }
            Msg::Tick => self.sighted(ctx, &[]),
            Msg::File(file) => self.file(ctx, file),
            Msg::Photos(files) => self.photos(ctx, files),
            Msg::Photo(name, Ok(texts)) if !texts.is_empty() => {
                self.state.reading = None;
                self.ask(ctx, Ask::Box { name, texts });
            }
            Msg::Photo(name, Ok(_)) => {
                self.state.reading = None;
                self.notice("ui-stock-photo-nothing", name);
            }
            Msg::Photo(name, Err(trouble)) => {
                self.state.reading = None;
                self.notice(trouble.message(), name);
            }
            Msg::Column(table, field, column) => {
                if let Some(Some(columns)) = self.state.tables.as_mut().and_then(|tables| tables.chosen.get_mut(table))
                {
                    columns.set(field, column);
                }
            }
            Msg::Table(table, wanted) => {
                if let Some(tables) = &mut self.state.tables
                    && let (Some(chosen), Some(preview)) = (tables.chosen.get_mut(table), tables.tables.get(table))
                {
                    *chosen = wanted.then(|| preview.columns.clone());
                }
            }
            Msg::Import(wanted) => self.import(ctx, wanted),
            Msg::Pick(numbers, true) => self.state.picked.extend(numbers),
            Msg::Pick(numbers, false) => self.state.picked.retain(|number| !numbers.contains(number)),
            Msg::CloseRow => {
                self.state.whole = None;
                self.state.wants_row = false;
                self.focus = Some(view::LIST);
            }
            Msg::Statement(key, seen, file) => self.statement(ctx, key, seen, file),
            Msg::Camera(true) => {
                self.state.camera = Camera::On;
                self.sight = Sight::default();
                let link = ctx.link().clone();
                self.tick = Some(Interval::new(TICK, move || link.send_message(Msg::Tick)));
                // Once the element that shows its pictures is there.
                self.focus = Some(view::CAMERA_STOP);
                let camera = self.camera.clone();
                spawn_local(async move { camera.start() });
            }
            Msg::Camera(false) => self.stop_camera(ctx),
            Msg::CameraIs(camera) => {
                if self.state.camera != Camera::Off {
                    self.state.camera = camera;
                }
            }
            Msg::Export(form) => self.export(ctx, form),
            Msg::Exported(Ok(digest)) => self.state.digest = digest,
            Msg::Exported(Err(why)) => self.failed(why),
            Msg::Print if self.state.working.is_some() => self.notice("ui-stock-busy", String::new()),
            Msg::Print => {
                self.state.printing = true;
                self.state.view.from = 0;
                let view = View { count: PRINTED, ..self.state.view.clone() };
                self.ask(ctx, Ask::View { view });
            }
            Msg::Sound => {
                self.state.signals.0 = !self.state.signals.0;
                self.remember("sound", self.state.signals.0);
            }
            Msg::Vibration => {
                self.state.signals.1 = !self.state.signals.1;
                self.remember("vibration", self.state.signals.1);
            }
            Msg::Language(at) => self.language(ctx, at),
            // Another was asked for meanwhile.
            Msg::Spoken(at, _) if at != self.wanted => return false,
            Msg::Spoken(at, Some(ui)) => {
                self.state.language = at;
                speak(&ui);
                self.host.remember(ui.lang().0);
                self.state.ui = ui;
            }
            Msg::Spoken(_, None) => self.notice("ui-stock-stopped", String::new()),
        }
        true
    }

    /// Takes up what the worker has said of the device, and sees to it that what is not there is tried again: whether that is
    /// news.
    fn look_at_device(&mut self, ctx: &Context<Self>) -> bool {
        let kept = self.courier.kept();
        let is_new = std::mem::replace(&mut self.state.kept, kept) != kept;
        if kept == OnDevice::All {
            self.keep = None;
        } else if self.state.keeps && self.keep.is_none() {
            let link = ctx.link().clone();
            self.keep = Some(Timeout::new(KEEP, move || link.send_message(Msg::Keep)));
        }
        is_new
    }

    fn begin(&mut self, ctx: &Context<Self>, [name, rule, on, days]: &[String; 4]) {
        let today = clock::now().local;
        let name = if name.trim().is_empty() { today.to_string() } else { name.trim().to_owned() };
        let question = question(rule, on, days, &Question::default());
        let Ok(question) = serde_json::to_string(&question) else { return };
        let courier = self.courier.clone();
        ctx.link().send_future(async move { Msg::Opened(courier.begin(&name, &question).await) });
    }

    fn ask(&mut self, ctx: &Context<Self>, ask: Ask) {
        // What is scanned and mended meanwhile is not lost: it comes next.
        let can_wait = matches!(
            ask,
            Ask::Box { .. }
                | Ask::Beside { .. }
                | Ask::Paste { .. }
                | Ask::Edit { .. }
                | Ask::Decide { .. }
                | Ask::Statement { .. }
                | Ask::Join { .. }
                | Ask::Rename { .. }
        );
        if can_wait && self.state.working.is_some() {
            self.later.push_back(ask);
            return;
        }
        if matches!(ask, Ask::Row { .. }) {
            self.state.wants_row = true;
        }
        let courier = self.courier.clone();
        self.send(ctx, async move {
            let answered = courier.ask(&ask).await;
            Msg::Replied(Box::new(ask), answered)
        });
    }

    /// Does something for the session that is open now: what comes of it is void in another.
    fn send(&self, ctx: &Context<Self>, doing: impl Future<Output = Msg> + 'static) {
        let turn = self.turn;
        ctx.link().send_future(async move { Msg::Of(turn, Box::new(doing.await)) });
    }

    /// Forgets what belongs to a session.
    fn leave(&mut self) {
        self.turn += 1;
        self.later.clear();
        self.boxed = None;
        let state = &mut self.state;
        state.ready = true;
        state.picked.clear();
        (state.shown, state.whole, state.tables, state.working) = (None, None, None, None);
        (state.heard, state.reading, state.digest, state.wants_row, state.printing) = (None, None, None, false, false);
    }

    /// The rows as they are now.
    fn show(&mut self, ctx: &Context<Self>) {
        let view = self.state.view.clone();
        self.ask(ctx, Ask::View { view });
    }

    fn work_begins(&mut self, can_stop: bool) {
        let at = clock::milliseconds();
        self.state.working = Some(Working { done: 0.0, rows: 0, since: at, at, can_stop });
    }

    fn statement(&mut self, ctx: &Context<Self>, key: String, seen: Vec<String>, file: Option<web_sys::File>) {
        let jurisdiction = self.state.shown.as_ref().and_then(|shown| shown.session.question.jurisdiction.clone());
        let mut statement = Statement { jurisdiction: jurisdiction.unwrap_or_default(), seen, ..Statement::default() };
        let courier = self.courier.clone();
        self.send(ctx, async move {
            if let Some(file) = file {
                statement.file = file.name();
                match courier.digest(&file).await {
                    Ok(digest) => statement.sha256 = digest,
                    Err(why) => return Msg::Exported(Err(why)),
                }
            }
            Msg::Ask(Ask::Statement { key, statement: Some(statement) })
        });
    }

    fn export(&mut self, ctx: &Context<Self>, form: labelcheck_engine::export::Form) {
        let Some(shown) = &self.state.shown else { return };
        self.state.digest = None;
        let name: String = shown.session.name.chars().map(|c| if c.is_alphanumeric() { c } else { '-' }).collect();
        let [note, asking] = ["ui-stock-one-rule", "ui-stock-asking"].map(|id| self.state.ui.say(id));
        let (courier, own) = (self.courier.clone(), self.own.clone());
        self.send(ctx, async move {
            let written = courier.export(form.name(), &note, &asking).await;
            Msg::Exported(written.map(|written| {
                own.save(&format!("{name}{}", written.ending), &written.media, &written.bytes);
                written.digest
            }))
        });
    }

    fn language(&mut self, ctx: &Context<Self>, at: usize) {
        self.wanted = at;
        let (host, languages) = (self.host.clone(), self.languages.clone());
        ctx.link().send_future(async move {
            let loaded = match languages.offered.get(at) {
                Some(language) => load_words(&host, language).await.ok(),
                None => None,
            };
            Msg::Spoken(at, loaded.map(Rc::new))
        });
    }

    fn remember(&self, name: &str, on: bool) {
        self.host.choose(name, Some(if on { "1" } else { "0" }));
    }

    fn failed(&mut self, (why, detail): (String, String)) {
        self.state.ready = true;
        // It was asked before the session was closed.
        if why == "stock-closed" {
            return;
        }
        self.state.working = None;
        self.state.reading = None;
        let message = match words::trouble(&why) {
            "ui-stock-stopped" if !self.state.keeps || self.state.kept != OnDevice::All => "ui-stock-stopped-unkept",
            message => message,
        };
        self.notice(message, detail);
    }

    fn notice(&mut self, message: &'static str, text: String) {
        self.state.notice = Some(Notice { message, text });
    }
}

/// Whether every row that fits is shown, as far as rows are printed.
fn is_whole(shown: &Shown<'_>) -> bool {
    u32::try_from(shown.lines.len()).is_ok_and(|count| count == shown.matching.min(PRINTED))
}

/// What is asked, from what stands in the form.
pub(crate) fn question(rule: &str, on: &str, days: &str, before: &Question) -> Question {
    Question {
        jurisdiction: Some(rule.to_owned()).filter(|rule| !rule.is_empty()),
        on: Date::parse(on),
        lapsing_days: days.trim().parse().unwrap_or(30),
        ..before.clone()
    }
}

/// Looks once for a newer key list than the one held, and hands it to the worker.
fn look_for_list(host: Rc<Host>, keys: Rc<Keys>, checker: Rc<Checker>, courier: Rc<Courier>) {
    spawn_local(async move {
        let store = KeyStore::new(host, keys.clone(), checker);
        if let Ok(true) = store.look().await.result {
            let unit = js_sys::Uint8Array::from(&*keys.held().files().to_bytes());
            // The next visit goes by it in any case.
            let _ = courier.take(&unit).await;
        }
    });
}

fn listeners(ctx: &Context<App>, courier: &Rc<Courier>) -> Vec<EventListener> {
    let Some(window) = window() else { return Vec::new() };
    let Some(document) = window.document() else { return Vec::new() };
    let options = || EventListenerOptions { phase: EventListenerPhase::Capture, passive: false };
    let link = ctx.link().clone();
    let keys = keyboard::listen(&document, move |text| link.send_message(Msg::Code(text)));
    let link = ctx.link().clone();
    let dropped = EventListener::new_with_options(&document, "drop", options(), move |event| {
        let data = event.dyn_ref::<web_sys::DragEvent>().and_then(web_sys::DragEvent::data_transfer);
        if let Some(file) = data.and_then(|data| data.files()).and_then(|files| files.get(0)) {
            event.prevent_default();
            let is_picture = file.type_().starts_with("image/");
            link.send_message(if is_picture { Msg::Photos(vec![file]) } else { Msg::File(file) });
        }
    });
    let link = ctx.link().clone();
    // Out of sight, another day may have begun.
    let visible = EventListener::new(&document, "visibilitychange", move |_| link.send_message(Msg::Visible));
    let over = EventListener::new_with_options(&document, "dragover", options(), |event| event.prevent_default());
    let courier = courier.clone();
    let closing = EventListener::new_with_options(&window, "beforeunload", options(), move |event| {
        // What is not on the device would be lost with the page.
        if courier.kept() != OnDevice::All {
            event.prevent_default();
        }
    });
    vec![keys, dropped, visible, over, closing]
}
