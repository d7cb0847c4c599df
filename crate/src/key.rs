//! Ed25519 keys and signatures (RFC 8032), strict in both.

use core::fmt;
use ed25519_dalek::{Signature, VerifyingKey};
use sha2::{Digest, Sha256};

/// A public key that can verify labels: its point is the canonical one of its bytes, and it is not weak.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct PublicKey(VerifyingKey);

/// Bytes that are no usable public key.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum KeyError {
    /// No point of the curve.
    NotAPoint,
    /// A point whose own encoding is another: RFC 8032 section 5.1.3 as strict readers take it.
    NotCanonical,
    /// A point of small order: every message has a signature under it.
    Weak,
    /// No PKCS#8 PEM file of an Ed25519 private key.
    Pkcs8,
}

impl PublicKey {
    /// Reads the 32 bytes of a key.
    ///
    /// # Errors
    /// Where the bytes are no point, not the point's own encoding, or a weak key.
    pub fn from_bytes(bytes: &[u8; 32]) -> Result<Self, KeyError> {
        let key = VerifyingKey::from_bytes(bytes).map_err(|_| KeyError::NotAPoint)?;
        if key.to_edwards().compress().to_bytes() != *bytes {
            return Err(KeyError::NotCanonical);
        }
        if key.is_weak() {
            return Err(KeyError::Weak);
        }
        Ok(Self(key))
    }

    /// The 32 bytes of the key.
    pub fn to_bytes(&self) -> [u8; 32] {
        self.0.to_bytes()
    }

    /// The usual key identifier: the first four bytes of the SHA-256 of the key. A hint, which may collide.
    pub fn key_id(&self) -> [u8; 4] {
        let digest = Sha256::digest(self.0.as_bytes());
        [digest[0], digest[1], digest[2], digest[3]]
    }

    /// Whether the signature is this key's over the message.
    ///
    /// Not inlined: it is called in two places, and large.
    ///
    /// `verify_strict`: plain verification accepts signatures of small-order components that other
    /// implementations refuse, and batch verification accepts more of them.
    #[inline(never)]
    pub(crate) fn verify(&self, message: &[u8], signature: &[u8; 64]) -> bool {
        self.0.verify_strict(message, &Signature::from_bytes(signature)).is_ok()
    }
}

impl fmt::Display for KeyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NotAPoint => "the bytes are no Ed25519 public key",
            Self::NotCanonical => "the public key is not in its canonical encoding",
            Self::Weak => "the public key is weak: it has small order",
            Self::Pkcs8 => "this is no PKCS#8 PEM file of an Ed25519 private key",
        })
    }
}

impl core::error::Error for KeyError {}

/// A private key that signs labels. Never printed; wiped when dropped.
#[cfg(feature = "issue")]
pub struct SecretKey(ed25519_dalek::SigningKey);

#[cfg(feature = "issue")]
impl SecretKey {
    /// A key from 32 random bytes: the caller draws them from the system.
    pub fn from_random(bytes: &[u8; 32]) -> Self {
        Self(ed25519_dalek::SigningKey::from_bytes(bytes))
    }

    /// Reads a PKCS#8 PEM file (RFC 8410).
    ///
    /// # Errors
    /// Where the text is no such file.
    pub fn from_pem(pem: &str) -> Result<Self, KeyError> {
        use ed25519_dalek::pkcs8::DecodePrivateKey;
        ed25519_dalek::SigningKey::from_pkcs8_pem(pem).map(Self).map_err(|_| KeyError::Pkcs8)
    }

    /// The PKCS#8 PEM file of the key, in version 1, without the public half: OpenSSL 3 reads no other.
    ///
    /// # Errors
    /// None in practice: the encoder's own.
    pub fn to_pem(&self) -> Result<String, KeyError> {
        use ed25519_dalek::pkcs8::{EncodePrivateKey, KeypairBytes, spki::der::pem::LineEnding};
        let key = KeypairBytes { secret_key: self.0.to_bytes(), public_key: None };
        key.to_pkcs8_pem(LineEnding::LF).map(|pem| pem.as_str().to_owned()).map_err(|_| KeyError::Pkcs8)
    }

    /// The public half.
    pub fn public(&self) -> PublicKey {
        PublicKey(self.0.verifying_key())
    }

    pub(crate) fn sign(&self, message: &[u8]) -> [u8; 64] {
        use ed25519_dalek::Signer;
        self.0.sign(message).to_bytes()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn weak_and_non_canonical_keys_are_refused() {
        let mut identity = [0; 32];
        identity[0] = 1;
        assert_eq!(PublicKey::from_bytes(&identity), Err(KeyError::Weak));
        assert_eq!(PublicKey::from_bytes(&[0; 32]), Err(KeyError::Weak));
        // y = 1 with the sign bit of x = 0 set, and y = p + 1: both name the identity in a second way.
        let mut negative_zero = identity;
        negative_zero[31] = 0x80;
        assert_eq!(PublicKey::from_bytes(&negative_zero), Err(KeyError::NotCanonical));
        let mut beyond = [0xff; 32];
        (beyond[0], beyond[31]) = (0xee, 0x7f);
        assert_eq!(PublicKey::from_bytes(&beyond), Err(KeyError::NotCanonical));
        let mut none = [0; 32];
        none[0] = 2;
        assert_eq!(PublicKey::from_bytes(&none), Err(KeyError::NotAPoint));
    }
}
