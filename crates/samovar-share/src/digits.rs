//! Six digits by which two people tell that a public key is the one they mean. Whoever swaps the
//! file on the way would look for a key with the same digits, and needs some hundred thousand
//! tries for it; each takes as long as a try at a passphrase does.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use argon2::{Algorithm, Argon2, Params, Version};

use crate::keys::Public;
use crate::purpose::Purpose;

/// As for a passphrase: 64 MiB, three times.
const KIBIBYTES: u32 = 64 * 1024;
const PASSES: u32 = 3;

/// They are asked for with every look at the laptops, and never change.
static KNOWN: Mutex<BTreeMap<[u8; 32], String>> = Mutex::new(BTreeMap::new());

pub fn of(public: &Public) -> String {
    let keys = Purpose::Digits.hash(&[public.signs.as_bytes(), public.opens.as_bytes()]);
    let mut known = KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
    known
        .entry(keys)
        .or_insert_with(|| worked_out(&keys))
        .clone()
}

fn worked_out(keys: &[u8; 32]) -> String {
    let mut hash = [0; 8];
    let salt = Purpose::Digits.hash(&[]);
    let slow = Params::new(KIBIBYTES, PASSES, 1, Some(hash.len()))
        .map(|params| Argon2::new(Algorithm::Argon2id, Version::V0x13, params))
        .and_then(|argon| argon.hash_password_into(keys, &salt, &mut hash));
    // No room for it: nothing is let in by digits that nobody has worked out.
    if slow.is_err() {
        return String::new();
    }
    format!("{:06}", u64::from_be_bytes(hash) % 1_000_000)
}
