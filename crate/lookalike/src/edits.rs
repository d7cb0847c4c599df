//! How many slips of the pen lie between two names.

use crate::skeleton::ANY;

/// The number of characters to add, leave out, change or swap with their neighbour to make one of the other, each place being
/// touched once (optimal string alignment); none where it is more than `most`.
pub(crate) fn edits(one: &str, other: &str, most: usize) -> Option<usize> {
    let one: Vec<char> = one.chars().collect();
    let other: Vec<char> = other.chars().collect();
    if one.len().abs_diff(other.len()) > most {
        return None;
    }
    let mut before: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=other.len()).collect();
    for (row, &character) in one.iter().enumerate() {
        let mut line = vec![row + 1];
        for (column, &wanted) in other.iter().enumerate() {
            let is_same = character == wanted || character == ANY;
            let changed = last[column] + usize::from(!is_same);
            let mut least = changed.min(last[column + 1] + 1).min(line[column] + 1);
            if row > 0 && column > 0 && character == other[column - 1] && one[row - 1] == wanted {
                least = least.min(before[column - 1] + 1);
            }
            line.push(least);
        }
        before = core::mem::replace(&mut last, line);
    }
    last.last().copied().filter(|count| *count <= most)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_adjacent_swap_is_one() {
        for (one, other, count) in [
            ("canada", "canada", Some(0)),
            ("canada", "cnaada", Some(1)),
            ("canada", "canda", Some(1)),
            ("canada", "canadaa", Some(1)),
            ("canada", "kanada", Some(1)),
            ("canada", "kanadda", Some(2)),
            ("canada", "panama", Some(2)),
            ("canada", "kamerra", None),
            ("", "ab", Some(2)),
        ] {
            assert_eq!(edits(one, other, 2), count, "{one} {other}");
        }
    }
}
