//! How long an answer takes: to a scanned link, with the camera, with a photo.

use anyhow::Result;

use super::program::{self, met, percentile};

/// How long a scanned link may take to its answer, in milliseconds, by how it is opened.
const LINK: [(&str, f64); 4] = [
    ("first visit, 562.5 ms a request", 4_000.0),
    ("first visit, 150 ms a request", 4_000.0),
    ("second visit", 1_000.0),
    ("offline, as fast as it goes", 500.0),
];

/// How many frames the camera may take meanwhile.
const FRAMES: f64 = 3.0;

/// How long a photo may take, in milliseconds.
const PHOTO: f64 = 1_000.0;

/// How long fifty badges on one page may take, in milliseconds.
const BADGES: (&str, f64) = ("50 on a page", 1_000.0);

/// Badges on a page of somebody else's, as the Markdown that records it.
pub(super) fn badges() -> Result<String> {
    let output = program::run("badges")?;
    let mut table = String::from(
        "| badges | visits | all answered, ms | longest, ms | of that after the first, ms | aim, ms | met |\n\
         |---|---:|---:|---:|---:|---:|---|\n",
    );
    for (name, visits) in program::groups::<2>(&output)? {
        let [all, after] = [0, 1].map(|which| percentile(&visits, which, 50));
        let aim = (name == BADGES.0).then_some(BADGES.1);
        let (aim, met) = aim.map_or_else(Default::default, |aim| (format!("{aim:.0}"), met(all <= aim)));
        let (count, longest) = (visits.len(), percentile(&visits, 0, 100));
        table.push_str(&format!("| {name} | {count} | {all:.0} | {longest:.0} | {after:.0} | {aim} | {met} |\n"));
    }
    Ok(table)
}

/// A scanned link, as the Markdown that records it.
pub(super) fn link() -> Result<String> {
    link_table(&program::run("first_answer")?)
}

/// From the first readable frame of the camera, likewise.
pub(super) fn camera() -> Result<String> {
    camera_table(&program::run("camera_answer")?)
}

/// A photo, likewise.
pub(super) fn photo() -> Result<String> {
    photo_table(&program::run("photo_answer")?)
}

fn link_table(output: &str) -> Result<String> {
    let mut table = String::from(
        "| opened | visits | first content, ms | answer, ms | longest, ms | answer over first content | aim, ms | met |\n\
         |---|---:|---:|---:|---:|---:|---:|---|\n",
    );
    for (name, visits) in program::groups::<2>(output)? {
        let aim = LINK.iter().find(|(aimed, _)| *aimed == name).map(|(_, aim)| *aim);
        let [content, answer] = [0, 1].map(|which| percentile(&visits, which, 50));
        let (count, longest, ratio) = (visits.len(), percentile(&visits, 1, 100), answer / content);
        let (aim, met) = aim.map_or_else(Default::default, |aim| (format!("{aim:.0}"), met(answer <= aim)));
        table.push_str(&format!(
            "| {name} | {count} | {content:.0} | {answer:.0} | {longest:.0} | {ratio:.2} | {aim} | {met} |\n"
        ));
    }
    Ok(table)
}

fn camera_table(output: &str) -> Result<String> {
    let scans = program::lines::<2>(output)?;
    let [frames, most, milliseconds] = [(0, 50), (0, 100), (1, 50)].map(|(which, at)| percentile(&scans, which, at));
    let (count, met) = (scans.len(), met(frames <= FRAMES));
    Ok(format!(
        "| scans | frames | most frames | ms | aim, frames | met |\n|---:|---:|---:|---:|---:|---|\n\
         | {count} | {frames:.1} | {most:.1} | {milliseconds:.0} | {FRAMES:.0} | {met} |"
    ))
}

fn photo_table(output: &str) -> Result<String> {
    let photos = program::lines::<3>(output)?;
    let [decoding, answer, reader] = [0, 1, 2].map(|which| percentile(&photos, which, 50));
    let (count, longest, ratio, met) =
        (photos.len(), percentile(&photos, 1, 100), answer / decoding, met(answer <= PHOTO));
    Ok(format!(
        "| photos | decoding alone, ms | answer, ms | longest, ms | of that in the reader, ms | answer over decoding | aim, ms | met |\n\
         |---:|---:|---:|---:|---:|---:|---:|---|\n\
         | {count} | {decoding:.0} | {answer:.0} | {longest:.0} | {reader:.0} | {ratio:.1} | {PHOTO:.0} | {met} |"
    ))
}

#[cfg(test)]
mod tests {
    use super::{camera_table, link_table, photo_table};

    #[track_caller]
    fn check(table: anyhow::Result<String>, rows: &[&str]) {
        let table = table.expect("a table");
        assert_eq!(table.lines().skip(2).collect::<Vec<_>>(), rows);
        let columns: Vec<_> = table.lines().map(|line| line.matches('|').count()).collect();
        assert!(columns.iter().all(|count| *count == columns[0]), "{table}");
    }

    #[test]
    fn a_missed_aim_is_said() {
        let visits = "second visit\t300\t900\nsecond visit\t200\t1100\nsecond visit\t250\t1000\nelsewhere\t1\t2\n";
        let rows = [
            "| second visit | 3 | 250 | 1000 | 1100 | 4.00 | 1000 | yes |",
            "| elsewhere | 1 | 1 | 2 | 2 | 2.00 |  |  |",
        ];
        check(link_table(visits), &rows);
        let late = "first visit, 150 ms a request\t300\t4001\n";
        check(link_table(late), &["| first visit, 150 ms a request | 1 | 300 | 4001 | 4001 | 13.34 | 4000 | **no** |"]);
        check(camera_table("1.5\t50\n3.5\t117\n2.5\t83\n"), &["| 3 | 2.5 | 3.5 | 83 | 3 | yes |"]);
        check(camera_table("3.2\t107\n"), &["| 1 | 3.2 | 3.2 | 107 | 3 | **no** |"]);
        check(photo_table("100\t600\t550\n"), &["| 1 | 100 | 600 | 600 | 550 | 6.0 | 1000 | yes |"]);
        check(photo_table("100\t1600\t550\n"), &["| 1 | 100 | 1600 | 1600 | 550 | 16.0 | 1000 | **no** |"]);
    }
}
