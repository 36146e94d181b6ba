//! What this laptop remembers of locked planners: their keys, in the keyring of the
//! system, which opens with its user's session. Nothing of it is in a file of ours, and
//! where there is no keyring the passphrase is typed. A keyring that is locked itself asks
//! its user, for as long as that takes: nothing here is called on the window's thread.

use samovar_core::key::{Key, Salt};
use serde::Serialize;
use zeroize::Zeroizing;

use crate::log;

const SERVICE: &str = "org.samovar.planner";
/// Asked for where no planner is locked yet, to learn whether there is a keyring at all.
const NOBODY: &str = "none";

/// Where keys are remembered.
pub enum Keyring {
    /// Secret Service, Credential Manager, Keychain.
    System,
    /// Of this process alone.
    #[cfg(test)]
    Memory(std::sync::Mutex<std::collections::HashMap<String, String>>),
}

/// Why nothing can be remembered here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Lack {
    /// No keyring runs.
    Absent,
    /// There is one, and it stays shut.
    Shut,
}

impl Keyring {
    /// The key of the planner with this salt.
    #[must_use]
    pub fn find(&self, salt: Salt) -> Option<Key> {
        let kept = self.read(&salt.hex()).ok()??;
        Key::from_hex(&kept, salt)
    }

    /// Whether a key is remembered; without a salt, whether one could be.
    pub fn holds(&self, salt: Option<Salt>) -> Result<bool, Lack> {
        let account = salt.map_or_else(|| NOBODY.to_owned(), |salt| salt.hex());
        Ok(self.read(&account)?.is_some())
    }

    pub fn remember(&self, key: &Key) -> Result<(), Lack> {
        let account = key.salt().hex();
        match self {
            Self::System => entry(&account)
                .and_then(|entry| entry.set_password(&key.hex()))
                .map_err(|error| {
                    log::error("remember a key", &error);
                    lack(&error)
                }),
            #[cfg(test)]
            Self::Memory(kept) => {
                let mut kept = kept.lock().map_err(|_| Lack::Shut)?;
                kept.insert(account, key.hex().to_string());
                Ok(())
            }
        }
    }

    /// What was never remembered is forgotten too.
    pub fn forget(&self, salt: Salt) -> Result<(), Lack> {
        match self {
            Self::System => match entry(&salt.hex()).and_then(|entry| entry.delete_credential()) {
                Ok(()) | Err(::keyring::Error::NoEntry) => Ok(()),
                Err(error) => Err(lack(&error)),
            },
            #[cfg(test)]
            Self::Memory(kept) => {
                let mut kept = kept.lock().map_err(|_| Lack::Shut)?;
                kept.remove(&salt.hex());
                Ok(())
            }
        }
    }

    fn read(&self, account: &str) -> Result<Option<Zeroizing<String>>, Lack> {
        match self {
            Self::System => match entry(account).and_then(|entry| entry.get_password()) {
                Ok(kept) => Ok(Some(Zeroizing::new(kept))),
                Err(::keyring::Error::NoEntry) => Ok(None),
                Err(error) => Err(lack(&error)),
            },
            #[cfg(test)]
            Self::Memory(kept) => {
                let kept = kept.lock().map_err(|_| Lack::Shut)?;
                Ok(kept.get(account).cloned().map(Zeroizing::new))
            }
        }
    }
}

fn entry(account: &str) -> ::keyring::Result<::keyring::Entry> {
    ::keyring::Entry::new(SERVICE, account)
}

fn lack(error: &::keyring::Error) -> Lack {
    match error {
        ::keyring::Error::NoStorageAccess(_) => Lack::Shut,
        _ => Lack::Absent,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn key_is_remembered_by_the_salt_of_its_planner_until_it_is_forgotten() {
        let keyring = Keyring::Memory(std::sync::Mutex::default());
        let key = Key::new("tea and rust in may").unwrap();
        let other = Key::new("tea and rust in may").unwrap();
        assert_eq!(keyring.holds(None), Ok(false));
        assert!(keyring.find(key.salt()).is_none());
        keyring.remember(&key).unwrap();
        assert!(keyring.find(key.salt()).unwrap().is(&key));
        assert_eq!(keyring.holds(Some(other.salt())), Ok(false));
        keyring.forget(key.salt()).unwrap();
        keyring.forget(key.salt()).unwrap();
        assert_eq!(keyring.holds(Some(key.salt())), Ok(false));
    }
}
