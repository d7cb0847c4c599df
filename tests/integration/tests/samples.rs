//! The samples under `labels/samples/`, one test each: their files are what their descriptions make, their pictures
//! read back, and their reports follow the published schema.

use labelcheck::issue::Symbol;
use labelcheck::scan::{Effort, LumaImage, scan};
use labelcheck::{Age, AnswerCode, Report};
use labelcheck_integration::sample::{Sample, folders, key_list, make};
use labelcheck_integration::{expect_file, repository};
use libtest_mimic::{Arguments, Failed, Trial};
use std::process::ExitCode;

fn main() -> ExitCode {
    let folders = folders().expect("the samples");
    assert!(folders.len() >= 20, "there are only {} samples", folders.len());
    let mut trials: Vec<_> = folders
        .into_iter()
        .map(|folder| {
            let name = folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
            Trial::test(name, move || one(&make(folder)?))
        })
        .collect();
    trials.push(Trial::test("in_force_holds_as_the_list_ages", in_force_holds_as_the_list_ages));
    trials.push(Trial::test("every_vector_follows_the_schema", every_vector_follows_the_schema));
    trials.push(Trial::test("the_published_schema_is_that_of_the_types", the_published_schema_is_that_of_the_types));
    libtest_mimic::run(&Arguments::from_args(), trials).exit_code()
}

fn one(sample: &Sample) -> Result<(), Failed> {
    sample.expect_files()?;
    follows_schema(&serde_json::to_value(sample.report()?)?)?;
    let (size, pixels) = Symbol::new(&sample.text)?.pixels(4);
    let side = u32::try_from(size)?;
    let found = scan(&LumaImage::new(side, side, pixels)?, Effort::Picture);
    if found.iter().map(|found| &found.text).ne([&sample.text]) {
        return Err(format!("the picture reads as {found:?}").into());
    }
    Ok(())
}

/// The first sample is for trying at the real clock, with the list that a build carries: fresh, then old and said to be, then
/// too old. Years later, when the label has expired, that is said whatever the list's age.
fn in_force_holds_as_the_list_ages() -> Result<(), Failed> {
    let sample = make(repository("labels/samples/in-force"))?;
    let published = key_list()?.published();
    for (days, answer, age) in [
        (4, AnswerCode::ChecksOut, Age::Fresh),
        (60, AnswerCode::ChecksOut, Age::Stale),
        (209, AnswerCode::ChecksOut, Age::Stale),
        (210, AnswerCode::CannotTell, Age::TooOld),
        (4_000, AnswerCode::DoesNot, Age::TooOld),
    ] {
        let report = sample.report_at(published.plus_seconds(days * 86_400))?;
        if (report.answer, report.list.age) != (answer, age) {
            return Err(format!("after {days} days: {:?}, {:?}", report.reason, report.list.age).into());
        }
    }
    Ok(())
}

fn every_vector_follows_the_schema() -> Result<(), Failed> {
    for entry in std::fs::read_dir(repository("tests/vectors/cases"))? {
        let path = entry?.path();
        let case: serde_json::Value = serde_json::from_slice(&std::fs::read(&path)?)?;
        follows_schema(&case["report"]).map_err(|error| Failed::from(format!("{}: {error}", path.display())))?;
    }
    Ok(())
}

fn the_published_schema_is_that_of_the_types() -> Result<(), Failed> {
    let mut schema = serde_json::to_value(schemars::schema_for!(Report))?;
    schema["$id"] = "https://labelcheck.example/report-1.schema.json".into();
    expect_file(&repository("docs/report.schema.json"), &(serde_json::to_string_pretty(&schema)? + "\n"))?;
    Ok(())
}

fn follows_schema(report: &serde_json::Value) -> Result<(), String> {
    let schema = std::fs::read_to_string(repository("docs/report.schema.json")).map_err(|error| error.to_string())?;
    let schema = serde_json::from_str(&schema).map_err(|error| error.to_string())?;
    let validator = jsonschema::validator_for(&schema).map_err(|error| error.to_string())?;
    let errors: Vec<_> = validator.iter_errors(report).map(|error| error.to_string()).collect();
    if errors.is_empty() { Ok(()) } else { Err(errors.join("\n")) }
}
