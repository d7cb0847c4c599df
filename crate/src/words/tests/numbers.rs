//! Plurals, month names and the patterns of dates, language by language.

use super::super::Arg;
use super::{language, spoken};
use crate::date::EndDate;

/// A count, and that many years, months and days.
type Counted = (i64, [&'static str; 3]);

/// How lengths of time are said.
const LENGTHS: [(&str, &[Counted]); 6] = [
    (
        "en",
        &[
            (1, ["1 year", "1 month", "1 day"]),
            (2, ["2 years", "2 months", "2 days"]),
            (3, ["3 years", "3 months", "3 days"]),
            (6, ["6 years", "6 months", "6 days"]),
            (11, ["11 years", "11 months", "11 days"]),
            (21, ["21 years", "21 months", "21 days"]),
        ],
    ),
    (
        "fr",
        &[
            (0, ["0 an", "0 mois", "0 jour"]),
            (1, ["1 an", "1 mois", "1 jour"]),
            (2, ["2 ans", "2 mois", "2 jours"]),
            (3, ["3 ans", "3 mois", "3 jours"]),
            (6, ["6 ans", "6 mois", "6 jours"]),
            (11, ["11 ans", "11 mois", "11 jours"]),
            (21, ["21 ans", "21 mois", "21 jours"]),
        ],
    ),
    // All six forms: zero, one, two, few (3), many (6), other; and 4, which takes the form of 3. A year mutates in three
    // ways, a month and a day after 2 only.
    (
        "cy",
        &[
            (0, ["0 mlynedd", "0 mis", "0 diwrnod"]),
            (1, ["1 flwyddyn", "1 mis", "1 diwrnod"]),
            (2, ["2 flynedd", "2 fis", "2 ddiwrnod"]),
            (3, ["3 blynedd", "3 mis", "3 diwrnod"]),
            (4, ["4 blynedd", "4 mis", "4 diwrnod"]),
            (5, ["5 mlynedd", "5 mis", "5 diwrnod"]),
            (6, ["6 blynedd", "6 mis", "6 diwrnod"]),
            (11, ["11 mlynedd", "11 mis", "11 diwrnod"]),
            (21, ["21 mlynedd", "21 mis", "21 diwrnod"]),
        ],
    ),
    (
        "zh-Hans",
        &[
            (1, ["1年", "1个月", "1天"]),
            (2, ["2年", "2个月", "2天"]),
            (3, ["3年", "3个月", "3天"]),
            (6, ["6年", "6个月", "6天"]),
            (11, ["11年", "11个月", "11天"]),
            (21, ["21年", "21个月", "21天"]),
        ],
    ),
    (
        "ms",
        &[
            (1, ["1 tahun", "1 bulan", "1 hari"]),
            (2, ["2 tahun", "2 bulan", "2 hari"]),
            (3, ["3 tahun", "3 bulan", "3 hari"]),
            (6, ["6 tahun", "6 bulan", "6 hari"]),
            (11, ["11 tahun", "11 bulan", "11 hari"]),
            (21, ["21 tahun", "21 bulan", "21 hari"]),
        ],
    ),
    (
        "ta",
        &[
            (1, ["1 ஆண்டு", "1 மாதம்", "1 நாள்"]),
            (2, ["2 ஆண்டுகள்", "2 மாதங்கள்", "2 நாள்கள்"]),
            (3, ["3 ஆண்டுகள்", "3 மாதங்கள்", "3 நாள்கள்"]),
            (6, ["6 ஆண்டுகள்", "6 மாதங்கள்", "6 நாள்கள்"]),
            (11, ["11 ஆண்டுகள்", "11 மாதங்கள்", "11 நாள்கள்"]),
            (21, ["21 ஆண்டுகள்", "21 மாதங்கள்", "21 நாள்கள்"]),
        ],
    ),
];

/// How dates are written: a month, the first of a month, another day, and the same month in a promise that has ended.
const DATES: [(&str, [&str; 4]); 6] = [
    ("en", ["May 2030", "1 May 2030", "31 May 2030", "The promise of security updates ended at the end of May 2030."]),
    (
        "fr",
        [
            "mai 2030",
            "1er mai 2030",
            "31 mai 2030",
            "La promesse de mises à jour de sécurité s’est terminée fin mai 2030.",
        ],
    ),
    (
        "cy",
        [
            "Mai 2030",
            "1 Mai 2030",
            "31 Mai 2030",
            "Daeth yr addewid am ddiweddariadau diogelwch i ben ar ddiwedd mis Mai 2030.",
        ],
    ),
    ("zh-Hans", ["2030年5月", "2030年5月1日", "2030年5月31日", "安全更新的承诺已在2030年5月底结束。"]),
    ("ms", ["Mei 2030", "1 Mei 2030", "31 Mei 2030", "Janji kemas kini keselamatan sudah tamat pada akhir Mei 2030."]),
    ("ta", ["மே 2030", "1 மே 2030", "31 மே 2030", "பாதுகாப்புப் புதுப்பிப்புகளுக்கான வாக்குறுதி மே 2030 இறுதியில் முடிந்தது."]),
];

/// The months as they stand within a date.
const MONTHS: [(&str, &str); 6] = [
    ("en", "January February March April May June July August September October November December"),
    ("fr", "janvier février mars avril mai juin juillet août septembre octobre novembre décembre"),
    ("cy", "Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr"),
    ("zh-Hans", "1月 2月 3月 4月 5月 6月 7月 8月 9月 10月 11月 12月"),
    ("ms", "Januari Februari Mac April Mei Jun Julai Ogos September Oktober November Disember"),
    ("ta", "ஜனவரி பிப்ரவரி மார்ச் ஏப்ரல் மே ஜூன் ஜூலை ஆகஸ்ட் செப்டம்பர் அக்டோபர் நவம்பர் டிசம்பர்"),
];

#[test]
fn lengths_of_time_have_the_plurals_of_their_language() {
    for (tag, table) in LENGTHS {
        let words = language(tag);
        for (count, expected) in table {
            for (id, expected) in ["years", "months", "days"].into_iter().zip(expected) {
                assert_eq!(words.format(id, &[(id, Arg::Number(*count))]), *expected, "{tag}");
            }
        }
    }
}

#[test]
fn dates_have_the_order_of_their_language_and_only_what_was_promised() {
    let date = |text| EndDate::parse(text).expect("a date");
    for (tag, [month, first, day, ended]) in DATES {
        let words = language(tag);
        for (text, expected) in [("2030-05", month), ("2030-05-01", first), ("2030-05-31", day)] {
            assert_eq!(words.date(date(text)), expected, "{tag}");
        }
        assert_eq!(words.format("promise-ended", &[("date", Arg::Date(date("2030-05")))]), ended, "{tag}");
    }
}

#[test]
fn months_have_their_names() {
    for (tag, names) in MONTHS {
        let words = language(tag);
        let written: Vec<String> = (1..=12).map(|month| words.ui(&format!("month-{month}"))).collect();
        assert_eq!(written.join(" "), names, "{tag}");
    }
}

#[test]
fn every_language_is_in_the_tables() {
    for language in spoken::all() {
        let in_all = LENGTHS.iter().any(|(tag, _)| *tag == language.tag)
            && DATES.iter().any(|(tag, _)| *tag == language.tag)
            && MONTHS.iter().any(|(tag, _)| *tag == language.tag);
        assert!(in_all, "{} has no numbers and dates to compare with", language.tag);
    }
}
