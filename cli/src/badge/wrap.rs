//! Lines of text in a picture, which has nobody to break them: by how wide letters are in wide fonts.
//!
//! Which font a picture is shown in is not known here. The widths are those of the widest fonts that are common, so that
//! nothing is cut off; in most the lines are shorter than they might be.

use textwrap::core::display_width;

/// Breaks a text into lines that are at most so wide, in thousandths of the font's size.
pub(super) fn wrap(text: &str, width: u32, bold: bool) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut used = 0;
    for piece in pieces(text).flat_map(|piece| parts(piece, width, bold)) {
        let wide = width_of(piece.trim_end(), bold);
        match lines.last_mut().filter(|_| used + wide <= width) {
            Some(line) => line.push_str(piece),
            None => {
                lines.push(piece.to_owned());
                used = 0;
            }
        }
        used += width_of(piece, bold);
    }
    lines.iter().map(|line| line.trim_end().to_owned()).collect()
}

/// How wide a text is at most, in thousandths of the font's size.
fn width_of(text: &str, bold: bool) -> u32 {
    let width: u32 = text.chars().map(advance).sum();
    if bold { width * 112 / 100 } else { width }
}

/// The text in pieces between which a line may end: behind a space, and beside an ideograph, but not before a mark that ends
/// something nor behind one that opens it.
fn pieces(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let mut before = rest.chars().next()?;
        let at = rest.char_indices().skip(1).find(|&(_, c)| {
            let may_end =
                (before == ' ' && c != ' ' || is_wide(before) || is_wide(c)) && !is_closing(c) && !is_opening(before);
            before = c;
            may_end && !is_mark(c)
        });
        let (piece, after) = rest.split_at(at.map_or(rest.len(), |(at, _)| at));
        rest = after;
        Some(piece)
    })
}

/// A piece that is wider than a line, in parts that are not: a long address.
fn parts(piece: &str, width: u32, bold: bool) -> Vec<&str> {
    let mut parts = Vec::new();
    let mut start = 0;
    for (at, c) in piece.char_indices() {
        let end = at + c.len_utf8();
        if at > start && !is_mark(c) && width_of(piece[start..end].trim_end(), bold) > width {
            parts.push(&piece[start..at]);
            start = at;
        }
    }
    parts.push(&piece[start..]);
    parts
}

fn is_wide(c: char) -> bool {
    width(c) == 2
}

fn is_closing(c: char) -> bool {
    matches!(
        c,
        '，' | '。'
            | '、'
            | '：'
            | '；'
            | '？'
            | '！'
            | '）'
            | '》'
            | '」'
            | '』'
            | '”'
            | '’'
            | '.'
            | ','
            | ')'
            | '\u{2069}'
    )
}

fn is_opening(c: char) -> bool {
    matches!(c, '（' | '《' | '「' | '『' | '“' | '‘' | '(' | '\u{2068}')
}

/// Whether it stands on, under or around the letter before it.
fn is_mark(c: char) -> bool {
    width(c) == 0 || matches!(c, '\u{bbe}'..='\u{bcd}' | '\u{bd7}')
}

fn width(c: char) -> usize {
    display_width(c.encode_utf8(&mut [0; 4]))
}

/// About how wide a letter is, in thousandths of the font's size: in DejaVu Sans, which is the widest, and in Noto Sans Tamil.
/// A few are wider than this; lines of any length are not.
fn advance(c: char) -> u32 {
    match c {
        'i' | 'j' | 'l' | 'f' | 't' | 'r' | 'I' | 'J' | ' ' | '\u{a0}' | '\u{202f}' | '.' | ',' | ':' | ';' | '!'
        | '/' | '(' | ')' | '-' | '’' => 420,
        'm' | 'w' | 'M' | 'W' | '@' | '%' | '&' | '—' | 'œ' | 'Œ' | 'æ' | 'Æ' | 'ŵ' | 'Ŵ' => 1_050,
        'a'..='z' | '0'..='9' => 640,
        'A'..='Z' => 790,
        // The rest of Latin: capitals may have any mark.
        '\u{a1}'..='\u{24f}' if c.is_lowercase() => 640,
        '\u{a1}'..='\u{24f}' => 800,
        'ஊ' | 'ஔ' => 2_060,
        'ண' | 'ஷ' | 'ஹ' => 1_660,
        'ஆ' | 'ஞ' | 'ன' | 'ஸ' => 1_320,
        '\u{b82}'..='\u{bb9}' => 1_130,
        'ி' | 'ீ' | 'ு' => 330,
        'ா' | 'ூ' => 660,
        'ெ' | 'ே' => 910,
        'ை' => 1_170,
        'ொ' | 'ோ' => 1_550,
        'ௌ' => 1_980,
        _ if width(c) == 0 => 0,
        _ => 1_000,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_line_is_wider_than_it_may_be_and_nothing_is_lost() {
        for text in [
            "Stride promises security updates until at least 31 January 2031.",
            "Glimmer承诺：安全更新至少提供到2030年5月31日。",
            "Glimmer வாக்குறுதி அளிக்கிறது: பாதுகாப்புப் புதுப்பிப்புகள் குறைந்தது 31 மே 2030 வரை கிடைக்கும்.",
            "Check again at a-very-long-name-of-a-host-that-fits-no-line.department.government.example",
            &"W".repeat(80),
            "",
        ] {
            for width in [10_000, 18_000] {
                let lines = wrap(text, width, true);
                assert!(lines.iter().all(|line| width_of(line, true) <= width), "{lines:#?}");
                assert!(
                    lines.iter().all(|line| !line.starts_with(is_closing) && !line.starts_with(is_mark)),
                    "{lines:#?}"
                );
                let squeezed = |text: &str| text.replace(' ', "");
                assert_eq!(squeezed(&lines.concat()), squeezed(text));
            }
        }
    }

    #[test]
    fn lines_end_at_spaces_where_there_are_any() {
        assert_eq!(wrap("until at least 31 May", 6_000, false), ["until at", "least 31", "May"]);
        assert_eq!(wrap("更新至少，提供到", 4_000, false), ["更新至", "少，提供", "到"]);
    }
}
