//! Who this laptop is among those that share the planner. It lies in the planner, so that a
//! locked planner locks it too; a mark in the laptop's own file says that the planner was not
//! copied from another laptop, where two would be one.

use rusqlite::{Connection, OptionalExtension};
use samovar_share::{Member, Members, Public, Secret, SignedRecord};
use serde::{Deserialize, Serialize};

use super::failed::told;
use crate::error::{Error, Result};
use crate::ids::{self, DeviceId};
use crate::laptop;
use crate::wire::word_enum;

word_enum! {
    /// How this planner on this laptop stands to other laptops. It asked to join and waits for
    /// the owner's bundle; the file was brought from another laptop, and two would be one; the
    /// owner has removed this laptop.
    SharingState {
        Off = "off",
        Asked = "asked",
        On = "on",
        Copied = "copied",
        Removed = "removed",
    }
}

const KEY: &str = "sharing";

#[derive(Clone, Serialize, Deserialize)]
pub struct Identity {
    pub laptop: DeviceId,
    pub name: String,
    secret: String,
    /// What the laptop's own file holds as well.
    mark: String,
    /// None while the owner's bundle is waited for.
    pub shared: Option<Shared>,
}

/// The planner that is shared, and who began it.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Shared {
    pub planner: String,
    pub owner: DeviceId,
    pub owner_name: String,
    pub owner_keys: Public,
}

impl Identity {
    /// A laptop that nobody knows yet.
    pub fn new(name: &str, shared: Option<Shared>) -> Result<Self> {
        let secret = Secret::new().map_err(|error| told(&error))?;
        Ok(Self {
            laptop: DeviceId::new(),
            name: name.to_owned(),
            secret: secret.to_text().to_string(),
            mark: ids::fresh().to_string(),
            shared,
        })
    }

    /// The one that begins to share, and so owns the sharing.
    pub fn owner(name: &str) -> Result<Self> {
        let mut one = Self::new(name, None)?;
        one.shared = Some(Shared {
            planner: ids::fresh().to_string(),
            owner: one.laptop,
            owner_name: name.to_owned(),
            owner_keys: one.secret()?.public(),
        });
        Ok(one)
    }

    pub fn secret(&self) -> Result<Secret> {
        Secret::from_text(&self.secret).map_err(|error| told(&error))
    }

    pub fn is_owner(&self) -> bool {
        self.shared
            .as_ref()
            .is_some_and(|shared| shared.owner == self.laptop)
    }

    /// Everybody who shares or did, this laptop too where the owner has added it.
    pub fn members(&self, records: &[SignedRecord]) -> Result<Option<Members>> {
        let Some(shared) = &self.shared else {
            return Ok(None);
        };
        let owner = (
            shared.owner.to_string(),
            shared.owner_name.clone(),
            &shared.owner_keys,
        );
        let members = Members::of(&shared.planner, (&owner.0, &owner.1, owner.2), records)
            .map_err(|error| told(&error))?;
        Ok(Some(members))
    }

    /// Keeps it, and the mark with the laptop.
    pub fn keep(&self, conn: &Connection, laptop: &laptop::Laptop) -> Result<()> {
        conn.execute(
            "INSERT INTO local_setting(key, value) VALUES (?1, ?2)
             ON CONFLICT(key) DO UPDATE SET value = excluded.value",
            (KEY, serde_json::to_string(self)?),
        )?;
        laptop.keep([(self.mark_key(), Some(self.mark.clone()))]);
        Ok(())
    }

    #[must_use]
    pub fn called(self, name: String) -> Self {
        Self { name, ..self }
    }

    /// Marks the planner as this laptop's again, from wherever it was brought.
    #[must_use]
    pub fn marked_anew(mut self) -> Self {
        self.mark = ids::fresh().to_string();
        self
    }

    pub fn forget(conn: &Connection, laptop: &laptop::Laptop) -> Result<()> {
        if let Some(one) = load(conn)? {
            laptop.keep([(one.mark_key(), None)]);
        }
        conn.execute("DELETE FROM local_setting WHERE key = ?1", [KEY])?;
        Ok(())
    }

    fn mark_key(&self) -> String {
        format!("shared_{}", self.laptop)
    }

    fn is_of_here(&self, conn: &Connection) -> Result<bool> {
        Ok(laptop::stored(conn, &self.mark_key())?.as_deref() == Some(self.mark.as_str()))
    }
}

/// Who this laptop is, as the planner says.
pub fn load(conn: &Connection) -> Result<Option<Identity>> {
    let kept: Option<String> = conn
        .query_row(
            "SELECT value FROM local_setting WHERE key = ?1",
            [KEY],
            |row| row.get(0),
        )
        .optional()?;
    kept.map(|text| serde_json::from_str(&text).map_err(Error::from))
        .transpose()
}

/// How this planner stands to the other laptops.
pub fn state(conn: &Connection, one: Option<&Identity>) -> Result<SharingState> {
    let Some(one) = one else {
        return Ok(SharingState::Off);
    };
    if !one.is_of_here(conn)? {
        return Ok(SharingState::Copied);
    }
    let Some(members) = one.members(&records(conn)?)? else {
        return Ok(SharingState::Asked);
    };
    Ok(match members.get(&one.laptop.to_string()) {
        None => SharingState::Asked,
        Some(Member { removed: true, .. }) => SharingState::Removed,
        Some(_) => SharingState::On,
    })
}

/// What the owner signed.
pub fn records(conn: &Connection) -> Result<Vec<SignedRecord>> {
    let mut statement =
        conn.prepare_cached("SELECT text, signature FROM share_record ORDER BY 2")?;
    let all = statement
        .query_map([], |row| {
            Ok(SignedRecord {
                text: row.get(0)?,
                signature: row.get(1)?,
            })
        })?
        .collect::<rusqlite::Result<_>>()?;
    Ok(all)
}

pub fn keep_record(conn: &Connection, record: &SignedRecord) -> Result<()> {
    conn.prepare_cached("INSERT OR IGNORE INTO share_record(signature, text) VALUES (?1, ?2)")?
        .execute((&record.signature, &record.text))?;
    Ok(())
}
