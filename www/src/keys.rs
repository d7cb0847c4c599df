//! The key lists that the app has: the one built in, and the newest that verified. Pure: bytes are handed in.
//!
//! Nothing is taken over but what verified whole from the pinned root, and is not older than what is built in.

#[cfg(test)]
mod tests;

use crate::state::{Dropped, DroppedWhy};
use labelcheck::{Evidence, Files, KeyList, KeyListError, PinnedRoot};
use std::cell::RefCell;
use std::rc::Rc;

/// The root that everything is verified from, fixed when the app is built.
pub const ROOT: &[u8] = include_bytes!("../../labels/trust/repository/1.root.json");

/// The key lists.
pub struct Keys {
    root: PinnedRoot,
    built_in: KeyList,
    held: RefCell<Rc<KeyList>>,
}

/// A list, and what it says.
pub struct Taken {
    /// The list.
    pub list: Rc<KeyList>,
    /// What it says.
    pub evidence: Rc<Evidence>,
}

/// The list that is built in, verified and not read: both take long enough on a slow device that the page should be free
/// between them.
pub struct Verified {
    root: PinnedRoot,
    built_in: KeyList,
}

impl Verified {
    /// Verifies it from the root.
    ///
    /// # Errors
    /// Where it, or the root, cannot be used: then the app was built wrongly, or changed on its way.
    pub fn load(root: &[u8], built_in: &[u8]) -> Result<Self, KeyListError> {
        let root = PinnedRoot::new(root)?;
        let built_in = KeyList::load(&root, Files::from_bytes(built_in)?)?;
        Ok(Self { root, built_in })
    }

    /// The same, with a rest after every few signatures.
    ///
    /// # Errors
    /// As for `load`.
    pub async fn load_resting(root: &[u8], built_in: &[u8], rest: impl AsyncFn()) -> Result<Self, KeyListError> {
        let root = PinnedRoot::new(root)?;
        let mut loading = KeyList::loading(&root, Files::from_bytes(built_in)?)?;
        let mut steps = 0_usize;
        while loading.step()? {
            steps += 1;
            if steps % STEPS == 1 {
                rest().await;
            }
        }
        let built_in = loading.finish()?;
        Ok(Self { root, built_in })
    }
}

/// Steps of loading between two rests: few enough that a slow phone is not held up for what is felt (50 ms).
const STEPS: usize = 4;

/// The newest root that there is, as the host says beside the signed part of the timestamp; none where it does not say.
///
/// The Update Framework asks for the next root until the host says that there is none (5.3.3 of its specification, 1.0.34),
/// which browsers report as an error each time. Nothing signed says it in either form: a host that wants to withhold a root
/// can. It stands in the timestamp because that is published anew with every change, so that it cannot be left behind.
pub fn newest_root(timestamp: &[u8]) -> Option<u64> {
    #[derive(serde::Deserialize)]
    struct Beside {
        newest_root: u64,
    }
    serde_json::from_slice::<Beside>(timestamp).ok().map(|beside| beside.newest_root)
}

impl Keys {
    /// Verifies the list that is built in, and goes by it.
    ///
    /// # Errors
    /// Where it, or the root, cannot be used: then the app was built wrongly, or changed on its way.
    pub fn new(root: &[u8], built_in: &[u8]) -> Result<(Self, Rc<Evidence>), KeyListError> {
        Self::of(Verified::load(root, built_in)?)
    }

    /// Goes by the list that is built in, and has verified.
    ///
    /// # Errors
    /// Where what it says cannot be used.
    pub fn of(Verified { root, built_in }: Verified) -> Result<(Self, Rc<Evidence>), KeyListError> {
        let evidence = Evidence::usable(&built_in)?;
        let held = RefCell::new(Rc::new(built_in.clone()));
        Ok((Self { root, built_in, held }, Rc::new(evidence)))
    }

    /// The pinned root.
    pub fn root(&self) -> &PinnedRoot {
        &self.root
    }

    /// The list that the app goes by.
    pub fn held(&self) -> Rc<KeyList> {
        self.held.borrow().clone()
    }

    /// Verifies a stored unit: from the pinned root, and against the list that is built in.
    ///
    /// # Errors
    /// Why it is not to be used, and is to be dropped.
    pub fn verified(&self, unit: &[u8]) -> Result<KeyList, Dropped> {
        self.verify(unit).map_err(|error| Dropped { why: why(&error), detail: error.to_string() })
    }

    fn verify(&self, unit: &[u8]) -> Result<KeyList, KeyListError> {
        let list = KeyList::load_not_before(&self.root, Files::from_bytes(unit)?, &self.built_in)?;
        Evidence::usable(&list).map(|_| list)
    }

    /// Verifies the list of the samples' day, which is older than the one built in: only samples are checked with it.
    ///
    /// # Errors
    /// Where it does not verify from the pinned root.
    pub fn of_samples(&self, unit: &[u8]) -> Result<Evidence, KeyListError> {
        Evidence::usable(&KeyList::load(&self.root, Files::from_bytes(unit)?)?)
    }

    /// Goes by a verified list from now on, if it is newer than the one held.
    pub fn take(&self, list: KeyList) -> Option<Taken> {
        if !list.supersedes(&self.held()) {
            return None;
        }
        let evidence = Rc::new(Evidence::usable(&list).ok()?);
        let list = Rc::new(list);
        self.held.replace(list.clone());
        Some(Taken { list, evidence })
    }

    /// Whether what is stored gives way to the list held: it is older, or not to be used at all.
    pub fn replaces(&self, stored: Option<&[u8]>) -> bool {
        match stored.map(|unit| self.verify(unit)) {
            Some(Ok(stored)) => self.held().supersedes(&stored),
            Some(Err(_)) | None => true,
        }
    }
}

fn why(error: &KeyListError) -> DroppedWhy {
    match error {
        KeyListError::Rollback { .. } | KeyListError::RootVersion { .. } => DroppedWhy::Older,
        KeyListError::Missing { .. }
        | KeyListError::TooLarge { .. }
        | KeyListError::Malformed { .. }
        | KeyListError::Mismatch { .. } => DroppedWhy::Damaged,
        // Not signed by those whom the pinned root names.
        _ => DroppedWhy::Foreign,
    }
}
