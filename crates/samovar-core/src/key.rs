//! What opens a locked planner: a key made from a passphrase, and the salt that the file
//! begins with.
//!
//! One file is all that is needed: people copy planners on sticks, and a key file beside
//! it would stay behind. So the key comes from the passphrase and the salt alone, and
//! nothing of it is in the file (ADR 63).

use std::fmt;
use std::path::Path;

use argon2::{Algorithm, Argon2, Params, Version};
use sha2::{Digest, Sha256};
use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

use crate::error::{Code, Error, Result};
use crate::incoming;
use crate::keyboard::other_layout;
use crate::outgoing::names::LOCKED;
pub use crate::outgoing::names::is_locked_head;

/// Letters of the shortest passphrase: whoever has the file can try as long as he likes.
pub const SHORTEST: usize = 10;

const KIBIBYTES: u32 = 64 * 1024;
const PASSES: u32 = 3;
const LANES: u32 = 1;

/// The first bytes of a locked planner: the mark, and chance.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Salt([u8; 16]);

impl Salt {
    fn fresh() -> Result<Self> {
        let mut salt = [0; 16];
        getrandom::fill(&mut salt).map_err(|error| Error::bug(error.to_string()))?;
        let (mark, _) = salt.split_at_mut(LOCKED.len());
        mark.copy_from_slice(LOCKED);
        Ok(Self(salt))
    }

    fn of_head(head: &[u8]) -> Option<Self> {
        let salt = head.get(..16).filter(|head| is_locked_head(head))?;
        Some(Self(salt.try_into().ok()?))
    }

    #[must_use]
    pub fn hex(&self) -> String {
        hex(&self.0)
    }
}

/// The salt of a locked planner; `None` for every other file. The file is opened and closed:
/// not for a planner that this process has open, which would lose SQLite's locks by it.
#[must_use]
pub fn salt_of(path: &Path) -> Option<Salt> {
    Salt::of_head(&incoming::head(path, 16).ok()?)
}

/// Opens the file with its salt, and each backup made while it is that file's.
#[derive(Clone)]
pub struct Key {
    salt: Salt,
    bytes: Zeroizing<[u8; 32]>,
}

impl Key {
    /// For a file that is to be locked.
    pub fn new(passphrase: &str) -> Result<Self> {
        if passphrase.trim().chars().count() < SHORTEST {
            return Err(Error::field("passphrase", Code::PassphraseShort).with("least", SHORTEST));
        }
        Self::of(passphrase, Salt::fresh()?)
    }

    /// What somebody typed to open the file with that salt: the passphrase, or the recovery
    /// key off the sheet. Whether it is right, only the file says.
    pub fn typed(text: &str, salt: Salt) -> Result<Self> {
        // A scanner types the sheet's code with the keyboard as it is set.
        let other = other_layout(text).map(Zeroizing::new);
        let scanned = || Self::recovered(other.as_ref()?, salt);
        match Self::recovered(text, salt).or_else(scanned) {
            Some(key) => Ok(key),
            None => Self::of(text, salt),
        }
    }

    /// Composed first: a Mac types `й` as two letters.
    fn of(passphrase: &str, salt: Salt) -> Result<Self> {
        let composed: Zeroizing<String> = Zeroizing::new(passphrase.nfc().collect());
        let mut bytes = Zeroizing::new([0; 32]);
        Params::new(KIBIBYTES, PASSES, LANES, Some(bytes.len()))
            .map(|params| Argon2::new(Algorithm::Argon2id, Version::V0x13, params))
            .and_then(|argon| {
                argon.hash_password_into(composed.as_bytes(), &salt.0, bytes.as_mut_slice())
            })
            .map_err(|error| Error::bug(error.to_string()))?;
        Ok(Self { salt, bytes })
    }

    #[must_use]
    pub const fn salt(&self) -> Salt {
        self.salt
    }

    /// Whether both open the same file.
    #[must_use]
    pub fn is(&self, other: &Self) -> bool {
        self.salt == other.salt && *self.bytes == *other.bytes
    }

    /// The key as it stands on the recovery sheet.
    #[must_use]
    pub fn recovery(&self) -> Zeroizing<String> {
        let mut whole = Zeroizing::new(self.bytes.to_vec());
        whole.extend(self.check());
        let letters = Zeroizing::new(letters(&whole));
        let mut grouped = Zeroizing::new(String::with_capacity(letters.len() * 5 / 4));
        for (at, letter) in letters.chars().enumerate() {
            if at > 0 && at % GROUP == 0 {
                grouped.push('-');
            }
            grouped.push(letter);
        }
        grouped
    }

    /// `None` where it is no recovery key of that file, or mistyped.
    fn recovered(text: &str, salt: Salt) -> Option<Self> {
        let whole = Zeroizing::new(bytes_of(text)?);
        let (bytes, check) = whole.split_at_checked(32)?;
        let key = Self {
            salt,
            bytes: Zeroizing::new(bytes.try_into().ok()?),
        };
        (key.check() == check).then_some(key)
    }

    /// Tells a mistyped letter, and the sheet of another planner.
    fn check(&self) -> [u8; 3] {
        let mut sum = Sha256::new();
        sum.update(self.salt.0);
        sum.update(self.bytes.as_slice());
        let [one, two, three, ..] = <[u8; 32]>::from(sum.finalize());
        [one, two, three]
    }

    /// For the system's keyring.
    #[must_use]
    pub fn hex(&self) -> Zeroizing<String> {
        Zeroizing::new(hex(self.bytes.as_slice()))
    }

    #[must_use]
    pub fn from_hex(text: &str, salt: Salt) -> Option<Self> {
        let mut bytes = Zeroizing::new([0; 32]);
        if text.len() != 64 || !text.is_ascii() {
            return None;
        }
        for (at, byte) in bytes.iter_mut().enumerate() {
            *byte = u8::from_str_radix(text.get(2 * at..2 * at + 2)?, 16).ok()?;
        }
        Some(Self { salt, bytes })
    }

    /// As SQLCipher takes a key that needs no more making, with the salt.
    pub(crate) fn raw(&self) -> Zeroizing<String> {
        Zeroizing::new(format!("x'{}{}'", self.hex().as_str(), self.salt.hex()))
    }
}

/// Its bytes stand in no log.
impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Key").field(&self.salt).finish()
    }
}

fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write as _;
    let mut text = String::with_capacity(bytes.len() * 2);
    for byte in bytes {
        let _ = write!(text, "{byte:02x}");
    }
    text
}

/// Crockford's letters: none looks like another, and none spells a word by itself.
const LETTERS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const GROUP: usize = 4;
/// 32 bytes of the key and 3 that check it, five bits a letter.
const LONG: usize = 56;

fn letters(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(LONG);
    let (mut held, mut bits) = (0_u32, 0);
    for byte in bytes {
        held = held << 8 | u32::from(*byte);
        bits += 8;
        while bits >= 5 {
            bits -= 5;
            let at = (held >> bits & 31) as usize;
            text.push(LETTERS.get(at).copied().map_or('0', char::from));
        }
        held &= (1 << bits) - 1;
    }
    text
}

/// As people type it: small letters, gaps or none, `O` for zero, `I` and `L` for one.
fn bytes_of(text: &str) -> Option<Vec<u8>> {
    let mut bytes = Vec::with_capacity(35);
    let (mut held, mut bits, mut read) = (0_u32, 0, 0);
    for letter in text.chars() {
        if letter.is_whitespace() || matches!(letter, '-' | '–' | '—' | '‑') {
            continue;
        }
        let letter = match letter.to_ascii_uppercase() {
            'O' => '0',
            'I' | 'L' => '1',
            other => other,
        };
        let value = LETTERS.iter().position(|one| char::from(*one) == letter)?;
        held = held << 5 | u32::try_from(value).ok()?;
        bits += 5;
        read += 1;
        if bits >= 8 {
            bits -= 8;
            bytes.push(u8::try_from(held >> bits & 255).ok()?);
        }
        held &= (1 << bits) - 1;
    }
    (read == LONG).then_some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key() -> Key {
        Key::new("correct horse battery").unwrap()
    }

    #[test]
    fn the_passphrase_opens_again_however_its_letters_are_made() {
        let key = Key::new("тихий майский чай").unwrap();
        // `й` as a Mac makes it.
        let two = "тихии\u{306} маи\u{306}скии\u{306} чаи\u{306}";
        assert!(Key::typed(two, key.salt()).unwrap().is(&key));
        assert!(
            !Key::typed("тихий майский чаи", key.salt())
                .unwrap()
                .is(&key)
        );
        // The same passphrase elsewhere is another key.
        assert!(!Key::new("тихий майский чай").unwrap().is(&key));
    }

    #[test]
    fn a_short_passphrase_is_refused_with_how_long_it_is_to_be() {
        let error = Key::new("  чай   ").unwrap_err();
        assert_eq!(error.code, Code::PassphraseShort);
        assert_eq!(error.args["least"], 10);
    }

    #[test]
    fn the_recovery_key_opens_as_people_type_it() {
        let key = key();
        let sheet = key.recovery();
        assert_eq!(sheet.len(), 56 + 13);
        let typed = [
            sheet.to_string(),
            sheet.to_lowercase(),
            sheet.replace('-', ""),
            sheet.replace('-', " ").replace('0', "o").replace('1', "l"),
            other_layout(&sheet).unwrap(),
        ];
        for text in typed {
            assert!(Key::typed(&text, key.salt()).unwrap().is(&key), "{text}");
        }
        let first = sheet.chars().next().unwrap();
        let other = if first == '7' { "8" } else { "7" };
        let mistyped = format!("{other}{}", &sheet[1..]);
        assert!(!Key::typed(&mistyped, key.salt()).unwrap().is(&key));
        // The sheet of another planner opens nothing here.
        let elsewhere = super::tests::key();
        assert!(Key::recovered(&sheet, elsewhere.salt()).is_none());
    }

    #[test]
    fn the_keyring_gives_the_key_back_and_nothing_else() {
        let key = key();
        assert!(Key::from_hex(&key.hex(), key.salt()).unwrap().is(&key));
        for odd in ["", "zz", &key.hex()[1..], "ё".repeat(32).as_str()] {
            assert!(Key::from_hex(odd, key.salt()).is_none(), "{odd}");
        }
        assert!(!format!("{key:?}").contains(&*key.hex()));
    }

    #[test]
    fn a_locked_planner_is_known_by_its_first_bytes() {
        let salt = key().salt();
        assert!(is_locked_head(&salt.0));
        assert!(!is_locked_head(b"SQLite format 3\0"));
        assert!(!is_locked_head(b"SMV1"));
    }
}
