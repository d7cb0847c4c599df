//! Status lists: which labels are withdrawn or suspended (`docs/key-list.md`, `sg/status.<n>.cwt`).

use super::PublishError;
use crate::cbor::{Head, Writer};
use crate::cose;
use crate::date::Instant;
use crate::key::{PublicKey, SecretKey};
use crate::limits;

/// What a status list says of a label (Token Status List, "Status Types").
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum LabelStatus {
    /// VALID: in force.
    Valid,
    /// INVALID: withdrawn, for good.
    Withdrawn,
    /// SUSPENDED: for now.
    Suspended,
}

/// The states of the labels of one status list: two bits each, the first label in the lowest bits of the first byte.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct StatusBits(Vec<u8>);

impl StatusBits {
    /// A list of so many labels, rounded up to whole bytes, all valid. At most [`limits::STATUS_INDEX`] and one.
    pub fn new(labels: u32) -> Self {
        let bytes = usize::try_from(labels.div_ceil(4)).unwrap_or(usize::MAX);
        Self(vec![0; bytes.min(limits::STATUS_BYTES)])
    }

    /// Sets the status of a label.
    ///
    /// # Errors
    /// Where the list has no such index.
    pub fn set(&mut self, index: u32, status: LabelStatus) -> Result<(), PublishError> {
        let bits: u8 = match status {
            LabelStatus::Valid => 0,
            LabelStatus::Withdrawn => 1,
            LabelStatus::Suspended => 2,
        };
        let byte = usize::try_from(index / 4).ok().and_then(|at| self.0.get_mut(at));
        let byte = byte.ok_or(PublishError::StatusIndex(index))?;
        let shift = index % 4 * 2;
        *byte = *byte & !(3 << shift) | bits << shift;
        Ok(())
    }

    /// The packed bits.
    pub fn bytes(&self) -> &[u8] {
        &self.0
    }
}

/// What a Status List Token says.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct StatusToken {
    /// When it is too old by its own word.
    pub expires: Option<Instant>,
    /// The states.
    pub bits: StatusBits,
}

/// Reads a Status List Token as readers of the key list do: the file of this path, signed by one of the status keys, each
/// with its identifier.
///
/// # Errors
/// Where a reader would leave it out.
pub fn read_status_token(bytes: &[u8], path: &str, keys: &[(Vec<u8>, PublicKey)]) -> Result<StatusToken, PublishError> {
    let list = crate::evidence::read_token(bytes, path, keys, limits::STATUS_BYTES).map_err(PublishError::Document)?;
    Ok(StatusToken { expires: list.expires(), bits: StatusBits(list.bytes().to_vec()) })
}

/// Claims of CWT (RFC 8392) and of Token Status List in CWT.
const SUB: i64 = 2;
const EXP: i64 = 4;
const IAT: i64 = 6;
const STATUS_LIST: i64 = 65_533;

/// What a token says that it is (RFC 9596).
const TYPE: &str = "application/statuslist+cwt";

/// The Status List Token of packed states: `path` is the target's own path, `sg/status.1.cwt`. Signed with a status key,
/// which may sign no labels; `kid` names it.
pub fn status_token(
    path: &str,
    statuses: &[u8],
    issued: Instant,
    expires: Instant,
    key: &SecretKey,
    kid: &[u8],
) -> Vec<u8> {
    // The draft recommends the highest level: the list is made once and fetched by everybody.
    let list = miniz_oxide::deflate::compress_to_vec_zlib(statuses, 10);
    let mut claims = Writer::default();
    claims.head(Head::Map(4));
    claims.integer(SUB);
    claims.text(path);
    claims.integer(EXP);
    claims.integer(expires.seconds());
    claims.integer(IAT);
    claims.integer(issued.seconds());
    claims.integer(STATUS_LIST);
    // Core deterministic order: `lst` is the shorter text.
    claims.head(Head::Map(2));
    claims.text("lst");
    claims.byte_string(&list);
    claims.text("bits");
    claims.integer(2);
    cose::write_typed(kid, Some(TYPE), &claims.into_bytes(), &[], |message| key.sign(message))
}
