//! The public test keys. Their private halves lie in the source tree, so nothing that they sign is real.

use crate::key::PublicKey;

/// Ed25519: public halves of the keys under `labels/keys/` and `labels/trust/keys/`, and of the well-known test vectors
/// of RFC 8032 section 7.1. P-256: first coordinates of the public points of the keys under `labels/trust/keys/`.
const TEST_KEYS: (&[[u8; 32]], &[[u8; 32]]) = include!("test_keys.in");

/// Whether the private half of this key is public.
pub(crate) fn is_test_key(key: &PublicKey) -> bool {
    is_test_key_bytes(&key.to_bytes())
}

/// The same for the bytes of a public key: 32 of Ed25519, or a point of P-256 in either form of SEC 1. A point and its
/// negative have the same first coordinate, and who knows the private half of one knows that of the other.
pub(crate) fn is_test_key_bytes(key: &[u8]) -> bool {
    match key.len() {
        32 => TEST_KEYS.0.iter().any(|test| test == key),
        33 | 65 => TEST_KEYS.1.iter().any(|test| test == &key[1..33]),
        _ => false,
    }
}
