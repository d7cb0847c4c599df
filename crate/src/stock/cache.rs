//! Findings by label: identical labels are verified once.
//!
//! The key is the whole text and the product number. Evidence, policy and day are those of the one [`Stock`](super::Stock)
//! that a cache belongs to. Failures are kept like everything else: a thousand copies of a forged label cost one check.

use super::Finding;
use std::collections::HashMap;
use std::hash::{BuildHasher, RandomState};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};

/// Parts that are locked apart, so that threads seldom wait for each other.
const SHARDS: usize = 16;

/// Labels that a shard keeps in each of its two generations: 32,768 in all, about 40 MB at most.
const GENERATION: usize = 1_024;

/// Longest key that is kept, in bytes: a statement has about 1,500 digits. What is longer is no label, and answered fast.
const KEY_BYTES: usize = 3_000;

type Slot = Arc<OnceLock<Arc<Finding>>>;

#[derive(Debug)]
pub(super) struct Cache {
    hasher: RandomState,
    shards: Vec<Mutex<Shard>>,
}

/// Two generations: when the new one is full, it becomes the old one, and the old one is forgotten. What is asked for
/// again moves to the new one.
#[derive(Debug, Default)]
struct Shard {
    new: HashMap<Box<str>, Slot>,
    old: HashMap<Box<str>, Slot>,
}

impl Default for Cache {
    fn default() -> Self {
        Self { hasher: RandomState::new(), shards: (0..SHARDS).map(|_| Mutex::default()).collect() }
    }
}

impl Cache {
    /// The finding of a label, made if it is not held. Who asks while another makes it waits for that.
    pub(super) fn get(&self, code: &str, product: Option<&str>, make: impl FnOnce() -> Finding) -> Arc<Finding> {
        // A product number is digits: the first space ends it.
        let key = [product.unwrap_or_default(), " ", code].concat();
        if key.len() > KEY_BYTES {
            return Arc::new(make());
        }
        let at = usize::try_from(self.hasher.hash_one(&key) % 16).unwrap_or(0) % SHARDS;
        let slot = lock(&self.shards[at]).slot(key);
        // Outside the lock: a check takes a hundred times as long as everything here.
        Arc::clone(slot.get_or_init(|| Arc::new(make())))
    }

    #[cfg(test)]
    pub(super) fn len(&self) -> usize {
        self.shards.iter().map(|shard| lock(shard)).map(|shard| shard.new.len() + shard.old.len()).sum()
    }
}

impl Shard {
    fn slot(&mut self, key: String) -> Slot {
        if let Some(slot) = self.new.get(&*key) {
            return Arc::clone(slot);
        }
        if self.new.len() == GENERATION {
            self.old = std::mem::take(&mut self.new);
        }
        let (key, slot) = self.old.remove_entry(&*key).unwrap_or_else(|| (key.into_boxed_str(), Slot::default()));
        self.new.insert(key, Arc::clone(&slot));
        slot
    }
}

/// A thread that panicked left nothing half done: each step here is one call of the map.
fn lock(shard: &Mutex<Shard>) -> MutexGuard<'_, Shard> {
    shard.lock().unwrap_or_else(PoisonError::into_inner)
}
