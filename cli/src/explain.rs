//! `labelcheck explain`: what the code of a reason means, for who helps others.

use crate::args::ExplainArgs;
use crate::exit::Outcome;
use crate::languages;
use crate::problem::Problem;
use crate::render;
use crate::shell::{self, Out};
use labelcheck::{ReasonCode, Words};

pub(crate) fn run(args: &ExplainArgs, out: &mut Out) -> Result<Outcome, Problem> {
    let words = languages::spoken(&args.speaking)?;
    match &args.code {
        None => {
            let rows = ReasonCode::ALL.iter().map(|code| (code.code().to_owned(), words.explain(*code).happened));
            out.put(render::table(&rows.collect::<Vec<_>>(), shell::columns()))?;
        }
        Some(code) => {
            let known = ReasonCode::ALL.iter().find(|known| known.code().eq_ignore_ascii_case(code.trim()));
            let code = known.ok_or_else(|| Problem::new("cli-no-reason").name(code))?;
            out.put(format!("{}\n\n", code.code()))?;
            out.put(render::table(&rows(&words, *code), shell::columns()))?;
        }
    }
    Ok(Outcome::ChecksOut)
}

fn rows(words: &Words, code: ReasonCode) -> Vec<(String, String)> {
    let explanation = words.explain(code);
    let mut rows = vec![(words.ui("ui-reasons-happened"), explanation.happened)];
    rows.extend(explanation.means.map(|means| (words.ui("ui-reasons-means"), means)));
    rows.extend(explanation.to_do.map(|to_do| (words.ui("ui-reasons-do"), to_do)));
    if code.rank() == 0 {
        rows.push((String::new(), words.ui("ui-reasons-minor")));
    }
    rows
}
