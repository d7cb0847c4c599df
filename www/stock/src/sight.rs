//! Which boxes a camera that never stops sees: each once, however long it stays. Pure: texts and times are handed in.

/// The codes of a box come within this time, in milliseconds: a frame may have only one of them.
const BOX: f64 = 500.0;

/// A code that was out of sight for so long is another box with the same code, in milliseconds.
const GONE: f64 = 1_500.0;

/// What is in sight.
#[derive(Clone, Default, Debug)]
pub struct Sight {
    /// Codes, and when they were seen last.
    seen: Vec<(String, f64)>,
    /// The box that is being looked at: since when, and its codes.
    open: Option<(f64, Vec<String>)>,
    /// The codes of the box that was told last.
    told: Vec<String>,
}

/// What was made out.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Seen {
    /// A box, by its codes.
    Box(Vec<String>),
    /// The product number of the box that was told last, which is still in sight.
    Beside(String),
}

impl Sight {
    /// Codes of a frame, perhaps none, at a time in milliseconds: a box, once all of its codes were seen.
    pub fn frame(&mut self, texts: &[String], at: f64) -> Option<Seen> {
        self.seen.retain(|(_, last)| at - last < GONE);
        let is_over = self.open.as_ref().is_some_and(|(since, _)| at - since >= BOX);
        let over = is_over.then(|| self.open.take()).flatten();
        let mut beside = None;
        for text in texts {
            if let Some((_, last)) = self.seen.iter_mut().find(|(seen, _)| seen == text) {
                *last = at;
                continue;
            }
            let is_told_in_sight = self.told.iter().any(|told| self.seen.iter().any(|(seen, _)| seen == told));
            self.seen.push((text.clone(), at));
            if is_told_in_sight
                && over.is_none()
                && self.open.is_none()
                && is_number(text)
                && !self.told.iter().any(|told| is_number(told))
            {
                self.told.push(text.clone());
                beside = Some(Seen::Beside(text.clone()));
                continue;
            }
            self.open.get_or_insert_with(|| (at, Vec::new())).1.push(text.clone());
        }
        match over {
            Some((_, texts)) => {
                self.told.clone_from(&texts);
                Some(Seen::Box(texts))
            }
            None => beside,
        }
    }

    /// The camera stops: what was not told yet.
    pub fn end(&mut self) -> Option<Vec<String>> {
        self.seen.clear();
        self.open.take().map(|(_, texts)| texts)
    }
}

/// Whether a text may be a product number.
fn is_number(text: &str) -> bool {
    (8..=14).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn boxes(frames: &[(f64, &[&str])]) -> Vec<Vec<String>> {
        let mut sight = Sight::default();
        let texts = |texts: &[&str]| texts.iter().map(|text| (*text).to_owned()).collect::<Vec<_>>();
        let told = frames.iter().filter_map(|(at, seen)| sight.frame(&texts(seen), *at));
        let mut told: Vec<_> = told
            .map(|seen| match seen {
                Seen::Box(texts) => texts,
                Seen::Beside(text) => vec!["+".to_owned(), text],
            })
            .collect();
        told.extend(sight.end());
        told
    }

    #[test]
    fn a_box_in_sight_is_counted_once() {
        let frames: Vec<(f64, &[&str])> = (0..100).map(|at| (f64::from(at) * 100.0, &["a"][..])).collect();
        assert_eq!(boxes(&frames), [["a"]]);
    }

    #[test]
    fn the_codes_of_a_box_belong_together() {
        assert_eq!(boxes(&[(0.0, &["qr"]), (200.0, &[]), (400.0, &["qr", "ean"]), (600.0, &["qr"])]), [["qr", "ean"]]);
    }

    #[test]
    fn a_code_that_flickers_is_the_same_box() {
        assert_eq!(
            boxes(&[(0.0, &["a"]), (600.0, &[]), (1_000.0, &["a"]), (2_400.0, &["a"]), (3_000.0, &[])]),
            [["a"]]
        );
    }

    #[test]
    fn a_bar_code_that_is_read_late_belongs_to_its_label() {
        let number = "4006381333931";
        let late = boxes(&[(0.0, &["qr"]), (600.0, &["qr"]), (900.0, &["qr", number]), (2_000.0, &["qr"])]);
        assert_eq!(late, [vec!["qr"], vec!["+", number]]);
        // Another box by then.
        let other = boxes(&[(0.0, &["qr"]), (600.0, &[]), (2_500.0, &[number]), (3_200.0, &[])]);
        assert_eq!(other, [["qr"], [number]]);
    }

    #[test]
    fn the_next_box_with_the_same_label_counts() {
        assert_eq!(boxes(&[(0.0, &["a"]), (600.0, &[]), (2_000.0, &["a"]), (2_600.0, &["b"])]), [["a"], ["a"], ["b"]]);
    }
}
