//! Keys of a repository: Ed25519, and ECDSA P-256, which the hardware modules in use speak.

use super::PublishError;
use crate::key::{PublicKey, SecretKey};
use core::fmt;
use ed25519_dalek::pkcs8::spki::der::pem::LineEnding;
use ed25519_dalek::pkcs8::{DecodePublicKey, EncodePublicKey};
use p256::ecdsa::DerSignature;
use p256::ecdsa::signature::{Signer as _, Verifier as _};
use p256::pkcs8::{DecodePrivateKey, EncodePrivateKey};
use serde_json::{Map, Value, json};
use sha2::{Digest, Sha256};

/// Signs for a role. The seam for hardware modules: whoever holds a key elsewhere implements it, or signs
/// [`Draft::payload`](super::Draft::payload) elsewhere and brings the signature.
pub trait Signer {
    /// The public half.
    fn public(&self) -> RepositoryKey;

    /// The signature over a message: 64 bytes of Ed25519, or ECDSA with SHA-256 in ASN.1 DER.
    ///
    /// # Errors
    /// Where the key does not sign: the module is locked, its holder declined.
    fn sign(&self, message: &[u8]) -> Result<Vec<u8>, SignError>;
}

/// A key did not sign; why not, in its own words.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct SignError(pub String);

impl fmt::Display for SignError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl core::error::Error for SignError {}

/// What kind of key it is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum KeyKind {
    /// Ed25519 (RFC 8032).
    Ed25519,
    /// ECDSA over P-256 with SHA-256 (FIPS 186-5).
    P256,
}

/// A private key of a repository, from a PKCS#8 PEM file. Never printed; wiped when dropped.
pub struct SigningKey(Secret);

enum Secret {
    Ed25519(SecretKey),
    P256(p256::ecdsa::SigningKey),
}

impl SigningKey {
    /// An Ed25519 key from 32 random bytes: the caller draws them from the system.
    pub fn ed25519_from_random(bytes: &[u8; 32]) -> Self {
        Self(Secret::Ed25519(SecretKey::from_random(bytes)))
    }

    /// A P-256 key from 32 random bytes; none for one of four thousand million draws, which lie outside the group: draw
    /// again.
    pub fn p256_from_random(bytes: &[u8; 32]) -> Option<Self> {
        p256::ecdsa::SigningKey::from_slice(bytes).ok().map(|key| Self(Secret::P256(key)))
    }

    /// Reads a PKCS#8 PEM file (RFC 5958, RFC 8410).
    ///
    /// # Errors
    /// Where the text is no such file of an Ed25519 or P-256 key.
    pub fn from_pem(pem: &str) -> Result<Self, PublishError> {
        if let Ok(key) = SecretKey::from_pem(pem) {
            return Ok(Self(Secret::Ed25519(key)));
        }
        p256::ecdsa::SigningKey::from_pkcs8_pem(pem)
            .map(|key| Self(Secret::P256(key)))
            .map_err(|_| PublishError::Key("this is no PKCS#8 PEM file of an Ed25519 or P-256 private key".to_owned()))
    }

    /// The PKCS#8 PEM file of the key.
    ///
    /// # Errors
    /// None in practice: the encoder's own.
    pub fn to_pem(&self) -> Result<String, PublishError> {
        match &self.0 {
            Secret::Ed25519(key) => key.to_pem().map_err(|error| PublishError::Key(error.to_string())),
            Secret::P256(key) => {
                let pem = key.to_pkcs8_pem(LineEnding::LF).map_err(|error| PublishError::Key(error.to_string()))?;
                Ok(pem.as_str().to_owned())
            }
        }
    }

    /// The public half.
    pub fn public(&self) -> RepositoryKey {
        RepositoryKey::of(match &self.0 {
            Secret::Ed25519(key) => Public::Ed25519(key.public()),
            Secret::P256(key) => Public::P256(*key.verifying_key()),
        })
    }
}

impl Signer for SigningKey {
    fn public(&self) -> RepositoryKey {
        self.public()
    }

    /// Deterministic for both kinds (RFC 8032, RFC 6979): the same document gets the same signature.
    fn sign(&self, message: &[u8]) -> Result<Vec<u8>, SignError> {
        match &self.0 {
            Secret::Ed25519(key) => Ok(key.sign(message).to_vec()),
            Secret::P256(key) => {
                let signature: DerSignature = key.try_sign(message).map_err(|error| SignError(error.to_string()))?;
                Ok(signature.as_bytes().to_vec())
            }
        }
    }
}

/// A public key of a repository, with the identifier under which documents name it.
///
/// TUF leaves the identifier to whoever writes the document. It is compared nowhere: equal are two keys with the same
/// public bytes.
#[derive(Clone, Debug)]
pub struct RepositoryKey {
    id: String,
    public: Public,
}

#[derive(Clone, PartialEq, Eq, Debug)]
enum Public {
    Ed25519(PublicKey),
    P256(p256::ecdsa::VerifyingKey),
}

impl PartialEq for RepositoryKey {
    fn eq(&self, other: &Self) -> bool {
        self.public == other.public
    }
}

impl Eq for RepositoryKey {}

impl RepositoryKey {
    /// The key with the identifier that securesystemslib gives it: the SHA-256 of its canonical JSON.
    fn of(public: Public) -> Self {
        let mut key = Self { id: String::new(), public };
        let canonical = sigstore_tuf::canonical_json::to_canonical_bytes(&key.to_json());
        // Only a number with a fraction could fail, and there is none.
        key.id = hex::encode(Sha256::digest(canonical.unwrap_or_default()));
        key
    }

    /// Reads a PEM file: a public key (SubjectPublicKeyInfo), or a private one, of which the public half is taken.
    ///
    /// # Errors
    /// Where the text is no such file, or the key is one that no reader takes.
    pub fn from_pem(pem: &str) -> Result<Self, PublishError> {
        if pem.contains("PRIVATE KEY") {
            return SigningKey::from_pem(pem).map(|key| key.public());
        }
        if let Ok(key) = ed25519_dalek::VerifyingKey::from_public_key_pem(pem) {
            return ed25519(key.as_bytes());
        }
        p256::ecdsa::VerifyingKey::from_public_key_pem(pem)
            .map(|key| Self::of(Public::P256(key)))
            .map_err(|_| PublishError::Key("this is no PEM file of an Ed25519 or P-256 key".to_owned()))
    }

    /// The PEM file of the public key (SubjectPublicKeyInfo).
    pub fn to_pem(&self) -> String {
        let pem = match &self.public {
            Public::Ed25519(key) => ed25519_dalek::VerifyingKey::from_bytes(&key.to_bytes())
                .ok()
                .and_then(|key| key.to_public_key_pem(LineEnding::LF).ok()),
            Public::P256(key) => key.to_public_key_pem(LineEnding::LF).ok(),
        };
        // A key that is there can be encoded.
        pem.unwrap_or_default()
    }

    /// What kind of key it is.
    pub fn kind(&self) -> KeyKind {
        match self.public {
            Public::Ed25519(_) => KeyKind::Ed25519,
            Public::P256(_) => KeyKind::P256,
        }
    }

    /// The identifier: 64 hexadecimal digits, unless somebody else's document names it otherwise.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// The key under an identifier of the caller's choice.
    pub fn with_id(self, id: &str) -> Self {
        Self { id: id.to_owned(), ..self }
    }

    /// The bytes of the public key: 32 of Ed25519, or the 65 of an uncompressed point (SEC 1).
    pub fn to_bytes(&self) -> Vec<u8> {
        match &self.public {
            Public::Ed25519(key) => key.to_bytes().to_vec(),
            Public::P256(key) => key.to_sec1_point(false).as_bytes().to_vec(),
        }
    }

    /// Whether its private half is public, as those of the demonstration are.
    pub fn is_test_key(&self) -> bool {
        crate::test_keys::is_test_key_bytes(&self.to_bytes())
    }

    /// Whether the signature is this key's over the message.
    pub fn verify(&self, message: &[u8], signature: &[u8]) -> bool {
        match &self.public {
            Public::Ed25519(key) => signature.try_into().is_ok_and(|signature| key.verify(message, signature)),
            Public::P256(key) => {
                DerSignature::try_from(signature).is_ok_and(|signature| key.verify(message, &signature).is_ok())
            }
        }
    }

    /// The key's TUF object.
    pub(super) fn to_json(&self) -> Value {
        match &self.public {
            Public::Ed25519(key) => {
                json!({"keytype": "ed25519", "scheme": "ed25519", "keyval": {"public": hex::encode(key.to_bytes())}})
            }
            Public::P256(_) => {
                json!({"keytype": "ecdsa", "scheme": "ecdsa-sha2-nistp256", "keyval": {"public": self.to_pem()}})
            }
        }
    }

    /// Reads a TUF object, under the identifier that the document gives it.
    pub(super) fn from_json(id: &str, json: &Value) -> Result<Self, PublishError> {
        let unusable = |what: &str| PublishError::Key(format!("key {id}: {what}"));
        let member =
            |object: &Map<String, Value>, name: &str| object.get(name).and_then(Value::as_str).map(str::to_owned);
        let object = json.as_object().ok_or_else(|| unusable("no key object"))?;
        let public = object.get("keyval").and_then(Value::as_object).and_then(|keyval| member(keyval, "public"));
        let public = public.ok_or_else(|| unusable("it has no public key"))?;
        let key = match member(object, "scheme").as_deref() {
            Some("ed25519") if !public.contains("-----BEGIN") => {
                let bytes = hex::decode(&public).ok().and_then(|bytes| bytes.try_into().ok());
                ed25519(&bytes.ok_or_else(|| unusable("it has not 64 hexadecimal digits"))?)
            }
            Some("ed25519" | "ecdsa-sha2-nistp256") => Self::from_pem(&public),
            _ => return Err(unusable("its scheme is neither ed25519 nor ecdsa-sha2-nistp256")),
        };
        key.map(|key| key.with_id(id)).map_err(|error| unusable(&error.to_string()))
    }
}

fn ed25519(bytes: &[u8; 32]) -> Result<RepositoryKey, PublishError> {
    let key = PublicKey::from_bytes(bytes).map_err(|error| PublishError::Key(error.to_string()))?;
    Ok(RepositoryKey::of(Public::Ed25519(key)))
}
