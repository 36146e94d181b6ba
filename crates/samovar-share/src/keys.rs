//! The keys of a laptop: one to sign with (Ed25519), one to open what is sealed to it
//! (X25519, by age), and the six digits by which two people tell that a public key is the
//! right one.

use std::fmt;

use age::secrecy::ExposeSecret as _;
use age::x25519::{Identity, Recipient};
use curve25519_dalek::MontgomeryPoint;
use ed25519_dalek::{SECRET_KEY_LENGTH, Signature, Signer as _, SigningKey, VerifyingKey};
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use crate::digits;
use crate::error::{Error, Result};
use crate::purpose::Purpose;

const HEAD: &str = "samovar-secret 1 ";

/// Goes into no bundle and no log. Both keys write over themselves when they are dropped.
pub struct Secret {
    signs: SigningKey,
    opens: Identity,
}

impl Secret {
    pub fn new() -> Result<Self> {
        let mut seed = Zeroizing::new([0_u8; SECRET_KEY_LENGTH]);
        // First, for age panics where there is no chance.
        getrandom::fill(seed.as_mut_slice()).map_err(|_| Error::Random)?;
        Ok(Self {
            signs: SigningKey::from_bytes(&seed),
            opens: Identity::generate(),
        })
    }

    /// One line, for the laptop's own file.
    #[must_use]
    pub fn to_text(&self) -> Zeroizing<String> {
        let signs = Zeroizing::new(hex::encode(self.signs.as_bytes()));
        let opens = self.opens.to_string();
        let opens = opens.expose_secret();
        // Whole at once: a string that grows leaves copies of itself behind.
        let length = HEAD.len() + signs.len() + 1 + opens.len();
        let mut text = Zeroizing::new(String::with_capacity(length));
        text.push_str(HEAD);
        text.push_str(&signs);
        text.push(' ');
        text.push_str(opens);
        text
    }

    pub fn from_text(text: &str) -> Result<Self> {
        let (signs, opens) = text
            .trim()
            .strip_prefix(HEAD)
            .and_then(|keys| keys.split_once(' '))
            .ok_or(Error::Unsound)?;
        let mut seed = Zeroizing::new([0_u8; SECRET_KEY_LENGTH]);
        hex::decode_to_slice(signs, seed.as_mut_slice()).map_err(|_| Error::Unsound)?;
        Ok(Self {
            signs: SigningKey::from_bytes(&seed),
            opens: opens.parse().map_err(|_| Error::Unsound)?,
        })
    }

    #[must_use]
    pub fn public(&self) -> Public {
        Public {
            signs: hex::encode(self.signs.verifying_key().as_bytes()),
            opens: self.opens.to_public().to_string(),
        }
    }

    /// In hexadecimal digits.
    #[must_use]
    pub fn sign(&self, bytes: &[u8]) -> String {
        hex::encode(self.signs.sign(bytes).to_bytes())
    }

    pub(crate) fn sign_for(&self, purpose: Purpose, parts: &[&[u8]]) -> String {
        self.sign(&purpose.hash(parts))
    }

    pub(crate) const fn opens(&self) -> &Identity {
        &self.opens
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Secret").finish_non_exhaustive()
    }
}

/// What the others know a laptop by.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Public {
    /// 64 hexadecimal digits.
    pub signs: String,
    /// As age writes it: `age1…`.
    pub opens: String,
}

impl Public {
    /// Whether this laptop signed these bytes.
    #[must_use]
    pub fn verify(&self, bytes: &[u8], signature: &str) -> bool {
        let signed = || {
            let signature = Signature::from_bytes(&from_hex(signature)?);
            self.signing()?.verify_strict(bytes, &signature).ok()
        };
        signed().is_some()
    }

    pub(crate) fn verify_for(&self, purpose: Purpose, parts: &[&[u8]], signature: &str) -> bool {
        self.verify(&purpose.hash(parts), signature)
    }

    /// Whether both can be used, and stand as they are always written.
    #[must_use]
    pub fn is_sound(&self) -> bool {
        self.signing().is_some() && self.recipient().is_some()
    }

    /// Six digits that two people compare before one lets the other's laptop in.
    #[must_use]
    pub fn digits(&self) -> String {
        digits::of(self)
    }

    fn signing(&self) -> Option<VerifyingKey> {
        let key = VerifyingKey::from_bytes(&from_hex(&self.signs)?).ok()?;
        (!key.is_weak()).then_some(key)
    }

    pub(crate) fn recipient(&self) -> Option<Recipient> {
        let key: Recipient = self.opens.parse().ok()?;
        (key.to_string() == self.opens && !is_weak(&self.opens)).then_some(key)
    }
}

/// To seal something to such a key gives the same secret whoever does it, and age panics.
fn is_weak(opens: &str) -> bool {
    let point = || {
        let (_, bytes) = bech32::decode(opens).ok()?;
        Some(MontgomeryPoint(bytes.try_into().ok()?))
    };
    // Any number does: it is made a multiple of eight, and of no order above that.
    point().is_none_or(|point| point.mul_clamped([0; 32]).to_bytes() == [0; 32])
}

/// In the one way in which it is written: nothing signed can be written in two.
fn from_hex<const LENGTH: usize>(text: &str) -> Option<[u8; LENGTH]> {
    let mut bytes = [0; LENGTH];
    hex::decode_to_slice(text, &mut bytes).ok()?;
    (hex::encode(bytes) == text).then_some(bytes)
}

#[cfg(test)]
mod tests {
    use bech32::{Bech32, Hrp};

    use super::*;

    fn opens(bytes: [u8; 32]) -> String {
        bech32::encode::<Bech32>(Hrp::parse("age").unwrap(), &bytes).unwrap()
    }

    #[test]
    fn test_secret_comes_back_from_its_line() {
        let secret = Secret::new().unwrap();
        let text = secret.to_text();
        assert_eq!(text.lines().count(), 1);
        let again = Secret::from_text(&format!("{}\n", *text)).unwrap();
        assert_eq!(again.public(), secret.public());
        assert_eq!(again.sign(b"tea"), secret.sign(b"tea"));
        assert_eq!(*again.to_text(), *text);
    }

    #[test]
    fn test_secret_of_no_shape_is_refused() {
        let text = Secret::new().unwrap().to_text();
        let text = text.as_str();
        for wrong in [
            "",
            "samovar-secret 1 ",
            "samovar-secret 1 00 AGE",
            &text[..text.len() - 1],
            &text.replace("secret 1", "secret 2"),
        ] {
            assert_eq!(Secret::from_text(wrong).unwrap_err(), Error::Unsound);
        }
    }

    #[test]
    fn test_secret_shows_nothing() {
        let secret = Secret::new().unwrap();
        assert_eq!(format!("{secret:?}"), "Secret { .. }");
    }

    #[test]
    fn test_two_secrets_are_two() {
        let one = Secret::new().unwrap().public();
        let other = Secret::new().unwrap().public();
        assert_ne!(one.signs, other.signs);
        assert_ne!(one.opens, other.opens);
    }

    #[test]
    fn test_signature_is_of_these_bytes_by_this_laptop() {
        let secret = Secret::new().unwrap();
        let public = secret.public();
        let signature = secret.sign(b"tea");
        assert!(public.is_sound());
        assert!(public.verify(b"tea", &signature));
        assert!(!public.verify(b"coffee", &signature));
        assert!(!public.verify(b"tea", &signature.to_uppercase()));
        assert!(!public.verify(b"tea", &signature[1..]));
        assert!(!public.verify(b"tea", ""));
        assert!(!Secret::new().unwrap().public().verify(b"tea", &signature));
    }

    #[test]
    fn test_keys_that_nobody_would_have_are_unsound() {
        let good = Secret::new().unwrap().public();
        let with = |signs: &str, opens: &str| Public {
            signs: signs.to_owned(),
            opens: opens.to_owned(),
        };
        let mut one = [0; 32];
        one[0] = 1;
        let mut minus_one = [0xff; 32];
        minus_one[0] = 0xec;
        minus_one[31] = 0x7f;
        for wrong in [
            with(&good.signs.to_uppercase(), &good.opens),
            with(&good.signs[2..], &good.opens),
            with(&hex::encode(one), &good.opens),
            with(&good.signs, &good.opens.to_uppercase()),
            with(&good.signs, "age1"),
            with(&good.signs, ""),
            with(&good.signs, &opens([0; 32])),
            with(&good.signs, &opens(one)),
            with(&good.signs, &opens(minus_one)),
        ] {
            assert!(!wrong.is_sound(), "{wrong:?}");
        }
        let mut nine = [0; 32];
        nine[0] = 9;
        assert!(with(&good.signs, &opens(nine)).is_sound());
    }

    #[test]
    fn test_digits_are_of_both_keys() {
        let public = Public {
            signs: "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a".to_owned(),
            opens: "age1pyqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq8r66x".to_owned(),
        };
        assert!(public.is_sound());
        assert_eq!(public.digits(), "418936");
        let other = Public {
            opens: opens([16; 32]),
            ..public.clone()
        };
        assert_eq!(other.digits().len(), 6);
        assert_ne!(other.digits(), public.digits());
    }
}
