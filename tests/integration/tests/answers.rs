//! What people read of each sample, in each language: `golden/<language>/<sample>.txt`, one test each. Every shell shows
//! these texts in this order; that each does is tested where the shell is.

use labelcheck_integration::sample::{folders, make};
use labelcheck_integration::words::{languages, plain};
use labelcheck_integration::{expect_file, repository};
use libtest_mimic::{Arguments, Trial};
use std::process::ExitCode;
use std::sync::Arc;

fn main() -> ExitCode {
    let languages = languages().expect("the languages");
    assert!(languages.len() >= 6, "there are only {} languages", languages.len());
    let samples = folders().expect("the samples").into_iter().map(|folder| {
        let sample = make(folder).expect("a sample");
        let report = sample.report().expect("a report");
        (sample.id, report)
    });
    let samples: Vec<_> = samples.map(Arc::new).collect();
    let mut trials = Vec::new();
    for (lang, words) in languages {
        let words = Arc::new(words);
        for sample in &samples {
            let (sample, words, lang) = (sample.clone(), words.clone(), lang.clone());
            trials.push(Trial::test(format!("{lang}::{}", sample.0), move || {
                let file = repository("tests/integration/golden").join(&lang).join(format!("{}.txt", sample.0));
                Ok(expect_file(&file, &plain(&words.answer(&sample.1)))?)
            }));
        }
    }
    libtest_mimic::run(&Arguments::from_args(), trials).exit_code()
}
