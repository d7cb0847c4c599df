//! Loops in pairs: the bare signature verifications, and what is done around them. Whoever calls them holds the clock.
//!
//! One pair is a check of a label, the other loading the demonstration's key list.

mod list;

use ed25519_dalek::{Signature, Signer, SigningKey, VerifyingKey};
use labelcheck::{AnswerCode, Date, Evidence, Instant, Now, Policy, check};
use list::List;
use wasm_bindgen::prelude::wasm_bindgen;

/// Length of what an ordinary label signs, in bytes.
const MESSAGE: usize = 140;

/// Everything that both loops need, made once.
#[wasm_bindgen]
pub struct Bench {
    list: List,
    evidence: Evidence,
    policy: Policy,
    now: Now,
    text: String,
    key: VerifyingKey,
    message: Vec<u8>,
    signature: Signature,
}

#[wasm_bindgen]
impl Bench {
    /// Reads the demonstration's key list and its first sample.
    ///
    /// # Panics
    /// Where they cannot be read.
    #[wasm_bindgen(constructor)]
    #[expect(
        clippy::new_without_default,
        clippy::expect_used,
        reason = "a measurement without its data is worth nothing"
    )]
    pub fn new() -> Self {
        let list = List::new();
        let local = Date::new(2026, 11, 20).expect("a day");
        let signer = SigningKey::from_bytes(&[7; 32]);
        let message = vec![42; MESSAGE];
        Self {
            evidence: list.load(),
            list,
            policy: Policy::default(),
            now: Now { instant: Instant::from_seconds(1_795_176_000), local },
            text: include_str!("../../../labels/samples/in-force/label.txt").to_owned(),
            key: signer.verifying_key(),
            signature: signer.sign(&message),
            message,
        }
    }

    /// Verifies a signature so many times; how often it was right.
    pub fn bare(&self, times: u32) -> u32 {
        (0..times).map(|_| u32::from(self.key.verify_strict(&self.message, &self.signature).is_ok())).sum()
    }

    /// Checks a label so many times; how often it checked out.
    pub fn whole(&self, times: u32) -> u32 {
        let once = |_| check(&self.text, &self.evidence, &self.policy, self.now).answer == AnswerCode::ChecksOut;
        (0..times).map(|run| u32::from(once(run))).sum()
    }

    /// Verifies as many signatures as loading the key list does, so many times; how often all were right.
    pub fn bare_list(&self, times: u32) -> u32 {
        (0..times).map(|_| u32::from(self.list.bare(&self.key, &self.message, &self.signature))).sum()
    }

    /// Loads the key list as an app does, from its stored bytes to the evidence, so many times; how often it was whole.
    pub fn whole_list(&self, times: u32) -> u32 {
        (0..times).map(|_| u32::from(self.list.load().notes().is_empty())).sum()
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn both_loops_do_what_they_say() {
        let bench = super::Bench::new();
        assert_eq!((bench.bare(3), bench.whole(3)), (3, 3));
        assert_eq!((bench.bare_list(3), bench.whole_list(3)), (3, 3));
    }
}
