//! Whether the camera is alive, by what each wait for a picture has come to. Pure: the camera's own file does the rest.

/// After so many milliseconds of waiting for a picture, the preview has frozen.
const FROZEN: f64 = 5_000.0;

/// After so many milliseconds without pictures of its own, another program has the camera, or the device does not give it
/// back, as after it was turned.
const MUTED: f64 = 3_000.0;

/// After so many milliseconds of pictures, the camera works, and may be opened anew again.
const STEADY: f64 = 10_000.0;

/// What a wait for a picture has come to.
#[derive(Clone, Copy, Default)]
pub(super) struct Beat {
    /// The time, in milliseconds.
    pub(super) now: f64,
    /// How long the wait was.
    pub(super) waited: f64,
    /// Whether there is another picture.
    pub(super) moved: bool,
    /// Whether the browser says that the camera gives none for now.
    pub(super) muted: bool,
    /// Whether the browser says that it never will again.
    pub(super) ended: bool,
}

/// What to do.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Next {
    /// Nothing: it is alive.
    Look,
    /// Open it anew.
    Open,
    /// That was done, and it did not help.
    Fail,
}

/// The camera's life since it was opened.
pub(super) struct Pulse {
    opened: f64,
    /// Whether it was opened anew, and has not worked for long since.
    anew: bool,
    still: f64,
    muted: Option<f64>,
}

impl Pulse {
    /// It was opened at this time, in milliseconds.
    pub(super) fn new(now: f64) -> Self {
        Self { opened: now, anew: false, still: 0.0, muted: None }
    }

    /// It was opened anew at this time.
    pub(super) fn again(&mut self, now: f64) {
        *self = Self { anew: true, ..Self::new(now) };
    }

    /// Takes up what a wait has come to, and says what to do.
    pub(super) fn take(&mut self, beat: Beat) -> Next {
        let Beat { now, waited, moved, muted, ended } = beat;
        self.still = if moved { 0.0 } else { self.still + waited };
        self.muted = muted.then(|| self.muted.unwrap_or(now));
        let lost = ended || self.muted.is_some_and(|since| now - since >= MUTED);
        if moved && !muted && !ended && now - self.opened >= STEADY {
            self.anew = false;
        }
        match (lost, self.anew) {
            (true, true) => Next::Fail,
            (true, false) => Next::Open,
            // What is on screen may be all that there is to see: a browser tells little of pictures out of sight.
            (false, false) if self.still >= FROZEN => Next::Open,
            (false, _) => Next::Look,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Beat, Next, Pulse};

    const PICTURE: Beat = Beat { now: 0.0, waited: 30.0, moved: true, muted: false, ended: false };
    const NONE: Beat = Beat { waited: 1_000.0, moved: false, ..PICTURE };
    const MUTED: Beat = Beat { muted: true, ..NONE };
    const ENDED: Beat = Beat { ended: true, ..NONE };

    fn at(second: u32, beat: Beat) -> Beat {
        Beat { now: 1_000.0 * f64::from(second), ..beat }
    }

    #[test]
    fn one_that_freezes_is_opened_anew_once() {
        let mut pulse = Pulse::new(0.0);
        let seen = (1..=4).map(|second| pulse.take(at(second, NONE)));
        assert!(seen.into_iter().all(|next| next == Next::Look));
        assert_eq!(pulse.take(at(5, PICTURE)), Next::Look);
        assert!((6..=9).all(|second| pulse.take(at(second, NONE)) == Next::Look), "counted from the last picture");
        assert_eq!(pulse.take(at(10, NONE)), Next::Open);
        pulse.again(10_000.0);
        assert!(
            (11..=60).all(|second| pulse.take(at(second, NONE)) == Next::Look),
            "it neither fails nor begins again"
        );
    }

    #[test]
    fn one_that_is_taken_away_is_opened_anew_and_then_fails() {
        for lost in [MUTED, ENDED] {
            let mut pulse = Pulse::new(0.0);
            let limit = if lost.ended { 0 } else { 3 };
            assert!((1..=limit).all(|second| pulse.take(at(second, lost)) == Next::Look));
            assert_eq!(pulse.take(at(limit + 1, lost)), Next::Open);
            pulse.again(5_000.0);
            assert!((5..5 + limit).all(|second| pulse.take(at(second, lost)) == Next::Look));
            assert_eq!(pulse.take(at(5 + limit, lost)), Next::Fail);
        }
    }

    #[test]
    fn a_short_pause_is_none() {
        let mut pulse = Pulse::new(0.0);
        for second in 1..60 {
            assert_eq!(pulse.take(at(second, if second % 3 == 0 { PICTURE } else { MUTED })), Next::Look);
        }
    }

    #[test]
    fn one_that_has_worked_for_a_while_is_opened_anew_again() {
        let mut pulse = Pulse::new(0.0);
        pulse.again(0.0);
        assert_eq!(pulse.take(at(9, PICTURE)), Next::Look);
        assert_eq!(pulse.take(at(9, ENDED)), Next::Fail);
        assert_eq!(pulse.take(at(10, PICTURE)), Next::Look);
        assert_eq!(pulse.take(at(11, ENDED)), Next::Open);
    }
}
