//! Rows as they are written: a table for people, CSV, NDJSON, a page.

use super::args::OutputForm;
use super::said;
use crate::plain::{self, escaped};
use labelcheck::stock::{About, Checked, Line, Row};
use labelcheck::{AnswerCode, Effect, Fact, Words};
use labelcheck_stock::output::Csv;
use std::fmt::Write as _;

/// What the rows say in words, made once: the threads share it.
pub(super) struct Said {
    answers: [String; 3],
    effects: Vec<(Effect, String)>,
    not_asked: String,
    bad: String,
    until: String,
    headers: Vec<String>,
}

impl Said {
    pub(super) fn new(words: &Words) -> Self {
        let say = |id: &str| plain::unmarked(&words.message(id, &[]));
        Self {
            answers: said::ANSWERS.map(|(_, answer, _)| say(answer)),
            effects: said::EFFECTS.map(|(effect, id)| (effect, say(id))).into(),
            not_asked: say(said::NO_EFFECT),
            bad: say("cli-stock-bad"),
            until: say("cli-stock-header-support"),
            headers: said::HEADERS.map(say).into(),
        }
    }

    fn answer(&self, answer: AnswerCode) -> &str {
        match answer {
            AnswerCode::ChecksOut => &self.answers[0],
            AnswerCode::DoesNot => &self.answers[1],
            AnswerCode::CannotTell => &self.answers[2],
        }
    }

    pub(super) fn effect(&self, effect: Option<Effect>) -> &str {
        let found = self.effects.iter().find(|(other, _)| Some(*other) == effect);
        found.map_or(&self.not_asked, |(_, said)| said)
    }
}

/// Writes rows in one form.
pub(super) struct Render<'t> {
    form: OutputForm,
    about: &'t About,
    said: &'t Said,
    csv: Csv,
}

impl<'t> Render<'t> {
    pub(super) fn new(form: OutputForm, about: &'t About, said: &'t Said) -> Self {
        Self { form, about, said, csv: Csv::new(about) }
    }

    /// What stands before the rows.
    pub(super) fn head(&self) -> String {
        match self.form {
            OutputForm::Csv => Csv::head(),
            OutputForm::Table => {
                let [place, answer, reason, rule, until, quantity, item] =
                    [0, 1, 2, 3, 4, 5, 6].map(|at| &*self.said.headers[at]);
                table_row(place, answer, reason, rule, until, quantity, item)
            }
            OutputForm::Ndjson | OutputForm::Html => String::new(),
        }
    }

    /// One row.
    pub(super) fn row(&mut self, row: &Row, checked: &Checked, out: &mut Vec<u8>) {
        match self.form {
            OutputForm::Csv => self.csv.row(row, checked, out),
            OutputForm::Ndjson => {
                // Writing to memory does not fail, and these types have no keys that are not text.
                if serde_json::to_writer(&mut *out, &Line::new(row, checked, self.about)).is_ok() {
                    out.push(b'\n');
                }
            }
            OutputForm::Table => out.extend(self.table(row, checked).as_bytes()),
            OutputForm::Html => out.extend(self.page(row, checked).as_bytes()),
        }
    }

    fn table(&self, row: &Row, checked: &Checked) -> String {
        let place = format!("{}:{}", row.file, row.line);
        let [answer, reason, rule, until, item] = self.cells(row, checked);
        let quantity = checked.quantity.map_or_else(String::new, |quantity| quantity.to_string());
        table_row(&place, &answer, &reason, &rule, &until, &quantity, &item)
    }

    fn page(&self, row: &Row, checked: &Checked) -> String {
        let class = match checked.finding.as_ref().map(|finding| finding.answer) {
            Some(AnswerCode::ChecksOut) => "good",
            Some(AnswerCode::DoesNot) => "bad",
            Some(AnswerCode::CannotTell) => "unknown",
            None => "none",
        };
        let [answer, reason, rule, until, item] = self.cells(row, checked);
        let support = checked.finding.as_ref().and_then(|finding| finding.support?.end);
        let quantity = checked.quantity.map_or_else(String::new, |quantity| quantity.to_string());
        let mut line = format!("<tr class=\"{class}\">");
        for cell in [
            format!("{}:{}", row.file, row.line),
            answer,
            reason,
            rule,
            until,
            support.map_or_else(String::new, |end| end.to_string()),
            quantity,
            item,
        ] {
            let _ = write!(line, "<td>{}</td>", escaped(&cell));
        }
        line + "</tr>\n"
    }

    /// Answer, reason, the answer for the rule, until when, and what it is.
    fn cells(&self, row: &Row, checked: &Checked) -> [String; 5] {
        let problems = checked.problems.iter().map(|problem| problem.code());
        let item = [&*row.article, &*row.product, &*row.location].join(" ");
        let Some(finding) = &checked.finding else {
            let problems: Vec<_> = problems.collect();
            return [self.said.bad.clone(), problems.join(" "), String::new(), String::new(), item.trim().to_owned()];
        };
        let reasons: Vec<_> = finding.reason.iter().map(|reason| reason.code()).chain(problems).collect();
        let effect = finding.conformity.as_ref().map(|row| row.effect);
        let rule = if self.about.jurisdiction.is_some() { self.said.effect(effect) } else { "" };
        let label = finding.label.as_ref().map(|label| format!("{} {}", label.brand, label.models.join(", ")));
        [
            self.said.answer(finding.answer).to_owned(),
            reasons.join(" "),
            rule.to_owned(),
            finding.lapses().map_or_else(String::new, |day| day.to_string()),
            [label.unwrap_or_default(), item].join(" ").trim().to_owned(),
        ]
    }

    /// What stands before the rows of a page, which is known at the end.
    pub(super) fn page_head(&self, words: &Words, facts: &[String], counts: &[String]) -> String {
        let title = plain::unmarked(&words.message("cli-stock-title", &[]));
        let items =
            |lines: &[String]| lines.iter().map(|line| format!("<li>{}</li>\n", escaped(line))).collect::<String>();
        let mut headers: Vec<&str> = self.said.headers.iter().map(|header| &**header).collect();
        headers.insert(5, &self.said.until);
        let headers: String =
            headers.iter().map(|header| format!("<th scope=\"col\">{}</th>", escaped(header))).collect();
        format!(
            "<!doctype html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" \
             content=\"default-src 'none'; style-src 'unsafe-inline'\">\n<meta name=\"viewport\" content=\"width=device-width\">\n\
             <title>{}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n<h1>{}</h1>\n<ul>\n{}</ul>\n<ul>\n{}</ul>\n<table>\n\
             <thead><tr>{headers}</tr></thead>\n<tbody>\n",
            escaped(words.lang()),
            escaped(&title),
            escaped(&title),
            items(facts),
            items(counts),
        )
    }
}

/// What ends a page.
pub(super) const PAGE_END: &str = "</tbody>\n</table>\n</body>\n</html>\n";

const STYLE: &str = "body{font:1rem/1.4 system-ui,sans-serif;margin:1.5rem;color:#111;background:#fff}\
    table{border-collapse:collapse;width:100%}th,td{border:1px solid #767676;padding:.2rem .4rem;text-align:start;\
    vertical-align:top;overflow-wrap:anywhere}thead{display:table-header-group}tr{break-inside:avoid}\
    .bad td:nth-child(2){font-weight:700;border-inline-start:.4rem solid #b00}\
    .unknown td:nth-child(2){border-inline-start:.4rem double #555}.good td:nth-child(2){border-inline-start:.4rem solid #060}\
    @media print{body{margin:0;font-size:9pt}}";

/// A row of the table: columns of one width, as rows come one by one.
fn table_row(place: &str, answer: &str, reason: &str, rule: &str, until: &str, quantity: &str, item: &str) -> String {
    let fit = |text: &str, width: usize| {
        let text = plain::short(&plain_letters(text), width - 1);
        let pad = width.saturating_sub(text.chars().count());
        format!("{text}{}", " ".repeat(pad + 1))
    };
    // Of a long name the end tells more.
    let length = place.chars().count();
    let place = if length > 23 {
        format!("…{}", place.chars().skip(length - 22).collect::<String>())
    } else {
        place.to_owned()
    };
    let line = [(&*place, 24), (answer, 20), (reason, 14), (rule, 20), (until, 11), (quantity, 9), (item, 40)]
        .map(|(text, width)| fit(text, width))
        .concat();
    format!("{}\n", line.trim_end())
}

/// Letters as they are, and nothing that a terminal would obey.
fn plain_letters(text: &str) -> String {
    let is_plain = |c: char| {
        !c.is_control()
            && !matches!(c, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
    };
    text.chars().map(|c| if is_plain(c) { c } else { '\u{fffd}' }).collect()
}

/// A count with its quantity, in words.
pub(super) fn count(words: &Words, id: &str, facts: &[(&str, Fact)], tally: labelcheck::stock::Tally) -> String {
    let mut facts = facts.to_vec();
    facts.push(("count", Fact::Number(i64::try_from(tally.rows).unwrap_or(i64::MAX))));
    facts.push(("quantity", Fact::Text(tally.quantity.to_string())));
    plain::unmarked(&words.message(id, &facts))
}
