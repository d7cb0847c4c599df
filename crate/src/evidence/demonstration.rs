//! The public test keys. Their private halves lie in the source tree, so nothing that they sign is real.

use crate::key::PublicKey;

/// Public halves of the keys under `labels/keys/`, and of the well-known test vectors of RFC 8032 section 7.1.
const TEST_KEYS: &[[u8; 32]] = &include!("test_keys.in");

/// Whether the private half of this key is public.
pub(crate) fn is_test_key(key: &PublicKey) -> bool {
    TEST_KEYS.contains(&key.to_bytes())
}
