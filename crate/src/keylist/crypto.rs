//! The cryptography that the TUF library runs on: Ed25519, strict, and ECDSA P-256 (hardware modules in use speak
//! it). Digests are SHA-2.

use crate::key::PublicKey;
use core::fmt;
use sha2::{Digest, Sha256, Sha384, Sha512};
use sigstore_crypto::{CryptoProvider, Error, HashContext, SigningScheme};
use sigstore_types::HashAlgorithm;

/// Makes the TUF library use the cryptography of this crate, for the whole process. What reads key lists here calls it;
/// a program that uses the library by itself calls it first.
///
/// # Errors
/// Where another part of the process was first with another provider, whose checks would then count and not ours.
pub fn use_own_crypto() -> Result<(), ForeignCrypto> {
    // A second call finds it taken, by this one.
    let _ = sigstore_crypto::install_default_provider(&PROVIDER);
    let ours: *const Provider = &PROVIDER;
    match sigstore_crypto::try_default_provider() {
        Some(installed) if core::ptr::addr_eq(installed, ours) => Ok(()),
        _ => Err(ForeignCrypto),
    }
}

/// Another provider of cryptography was installed first.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct ForeignCrypto;

impl fmt::Display for ForeignCrypto {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("another part of this program already chose the cryptography of key lists")
    }
}

impl core::error::Error for ForeignCrypto {}

// Not of size zero, so that its address is its own.
static PROVIDER: Provider = Provider(1);

struct Provider(#[allow(dead_code)] u8);

impl fmt::Debug for Provider {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("labelcheck")
    }
}

impl CryptoProvider for Provider {
    fn hash(&self, algorithm: HashAlgorithm) -> Result<Box<dyn HashContext>, Error> {
        Ok(match algorithm {
            HashAlgorithm::Sha2256 => Box::new(Context(Sha256::new())),
            HashAlgorithm::Sha2384 => Box::new(Context(Sha384::new())),
            HashAlgorithm::Sha2512 => Box::new(Context(Sha512::new())),
            _ => return Err(Error::UnsupportedAlgorithm("another digest than SHA-2".to_owned())),
        })
    }

    fn verify_raw(&self, scheme: SigningScheme, key: &[u8], message: &[u8], signature: &[u8]) -> Result<(), Error> {
        let valid = match scheme {
            SigningScheme::Ed25519 => ed25519(key, message, signature),
            SigningScheme::EcdsaP256Sha256 => p256(key, message, signature),
            #[cfg(feature = "client")]
            SigningScheme::RsaPssSha256 => rsa::<Sha256>(key, message, signature),
            #[cfg(feature = "client")]
            SigningScheme::RsaPssSha384 => rsa::<Sha384>(key, message, signature),
            #[cfg(feature = "client")]
            SigningScheme::RsaPssSha512 => rsa::<Sha512>(key, message, signature),
            _ => return Err(Error::UnsupportedAlgorithm(scheme.name().to_owned())),
        };
        if valid == Some(true) { Ok(()) } else { Err(Error::Verification(scheme.name().to_owned())) }
    }

    // TUF signs whole messages only.
    fn verify_prehashed(&self, scheme: SigningScheme, _: &[u8], _: &[u8], _: &[u8]) -> Result<(), Error> {
        Err(Error::UnsupportedAlgorithm(scheme.name().to_owned()))
    }
}

/// None where key or signature are malformed.
fn ed25519(key: &[u8], message: &[u8], signature: &[u8]) -> Option<bool> {
    let key = PublicKey::from_bytes(key.try_into().ok()?).ok()?;
    Some(key.verify(message, signature.try_into().ok()?))
}

/// The signature is ASN.1 DER, as TUF has it.
fn p256(key: &[u8], message: &[u8], signature: &[u8]) -> Option<bool> {
    use p256::ecdsa::{DerSignature, VerifyingKey, signature::Verifier};
    let key = VerifyingKey::from_sec1_bytes(key).ok()?;
    Some(key.verify(message, &DerSignature::try_from(signature).ok()?).is_ok())
}

/// RSASSA-PSS with a salt as long as the digest, as TUF's `rsassa-pss-*` schemes have it.
#[cfg(feature = "client")]
fn rsa<D: Digest + rsa::signature::digest::FixedOutputReset>(
    key: &[u8],
    message: &[u8],
    signature: &[u8],
) -> Option<bool> {
    use rsa::pss::{Signature, VerifyingKey};
    use rsa::{PublicKey, pkcs1::DecodeRsaPublicKey, signature::Verifier};
    let key = VerifyingKey::<D>::new(PublicKey::from_pkcs1_der(key).ok()?);
    Some(key.verify(message, &Signature::try_from(signature).ok()?).is_ok())
}

struct Context<D>(D);

impl<D: Digest + Send> HashContext for Context<D> {
    fn update(&mut self, data: &[u8]) {
        self.0.update(data);
    }

    fn finalize(self: Box<Self>) -> Vec<u8> {
        self.0.finalize().to_vec()
    }
}
