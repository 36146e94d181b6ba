//! Who shares the planner. The owner signs a record for every laptop that is added or removed;
//! whoever has all records, in whatever order, comes to the same members.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::error::{Error, Result};
use crate::keys::{Public, Secret};
use crate::name;
use crate::purpose::Purpose;

/// Far more than there are laptops.
pub(crate) const RECORDS: usize = 2_000;
const LONGEST: usize = 16 * 1024;

/// What the owner decided.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Record {
    /// The id of the planner: a record is good for no other.
    pub planner: String,
    pub at: String,
    pub what: What,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum What {
    Added {
        laptop: String,
        name: String,
        public: Public,
    },
    Removed {
        laptop: String,
    },
}

/// A record as it goes from laptop to laptop.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct SignedRecord {
    /// The JSON that was signed, letter by letter.
    pub text: String,
    pub signature: String,
}

impl SignedRecord {
    pub fn sign(record: &Record, owner: &Secret) -> Result<Self> {
        if !is_sound(record) {
            return Err(Error::Unsound);
        }
        let text = serde_json::to_string(record).map_err(|_| Error::Unwritable)?;
        let signature = owner.sign_for(Purpose::Record, &[text.as_bytes()]);
        Ok(Self { text, signature })
    }

    pub fn read(&self, owner: &Public) -> Result<Record> {
        if self.text.len() > LONGEST {
            return Err(Error::TooLarge);
        }
        if !owner.verify_for(Purpose::Record, &[self.text.as_bytes()], &self.signature) {
            return Err(Error::BadSignature);
        }
        let record: Record = serde_json::from_str(&self.text).map_err(|_| Error::Unsound)?;
        is_sound(&record).then_some(record).ok_or(Error::Unsound)
    }
}

fn is_sound(record: &Record) -> bool {
    match &record.what {
        What::Added {
            laptop,
            name,
            public,
        } => name::is_id(laptop) && name::is_name(name) && public.is_sound(),
        What::Removed { laptop } => name::is_id(laptop),
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Member {
    /// The id of the laptop.
    pub laptop: String,
    pub name: String,
    pub public: Public,
    pub owner: bool,
    pub removed: bool,
}

/// Everybody who was ever added, the owner first, then in the order of their coming.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Members {
    all: Vec<Member>,
}

impl Members {
    /// `owner`: the id of its laptop, its name and its keys. Removal wins whatever the order:
    /// a laptop that was removed comes back under another id.
    pub fn of(
        planner: &str,
        (owner, name, public): (&str, &str, &Public),
        records: &[SignedRecord],
    ) -> Result<Self> {
        if records.len() > RECORDS {
            return Err(Error::TooLarge);
        }
        if !public.is_sound() {
            return Err(Error::Unsound);
        }
        let mut added = BTreeMap::new();
        let mut removed = BTreeSet::new();
        for signed in records {
            let record = signed.read(public)?;
            if record.planner != planner {
                return Err(Error::OtherPlanner);
            }
            match record.what {
                What::Added {
                    laptop,
                    name,
                    public,
                } => {
                    added.insert((record.at, signed), (laptop, name, public));
                }
                What::Removed { laptop } => {
                    removed.insert(laptop);
                }
            }
        }
        let mut all = vec![Member {
            laptop: owner.to_owned(),
            name: name.to_owned(),
            public: public.clone(),
            owner: true,
            removed: false,
        }];
        // Were one added twice, the earlier record counts, on every laptop.
        let mut known = BTreeSet::from([owner.to_owned()]);
        for (laptop, name, public) in added.into_values() {
            if known.insert(laptop.clone()) {
                all.push(Member {
                    removed: removed.contains(&laptop),
                    laptop,
                    name,
                    public,
                    owner: false,
                });
            }
        }
        Ok(Self { all })
    }

    #[must_use]
    pub fn get(&self, laptop: &str) -> Option<&Member> {
        self.all.iter().find(|member| member.laptop == laptop)
    }

    #[must_use]
    pub fn all(&self) -> &[Member] {
        &self.all
    }

    /// Those who were not removed.
    pub fn standing(&self) -> impl Iterator<Item = &Member> {
        self.all.iter().filter(|member| !member.removed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PLANNER: &str = "planner-1";

    struct Sharing {
        secret: Secret,
        public: Public,
    }

    impl Sharing {
        fn new() -> Self {
            let secret = Secret::new().unwrap();
            let public = secret.public();
            Self { secret, public }
        }

        fn record(&self, at: &str, what: What) -> SignedRecord {
            let record = Record {
                planner: PLANNER.to_owned(),
                at: at.to_owned(),
                what,
            };
            SignedRecord::sign(&record, &self.secret).unwrap()
        }

        fn members(&self, records: &[SignedRecord]) -> Result<Members> {
            Members::of(PLANNER, ("owner", "Moscow", &self.public), records)
        }
    }

    fn added(laptop: &str, name: &str, public: &Public) -> What {
        What::Added {
            laptop: laptop.to_owned(),
            name: name.to_owned(),
            public: public.clone(),
        }
    }

    fn removed(laptop: &str) -> What {
        What::Removed {
            laptop: laptop.to_owned(),
        }
    }

    fn names(members: &Members) -> Vec<(&str, bool, bool)> {
        members
            .all()
            .iter()
            .map(|member| (member.name.as_str(), member.owner, member.removed))
            .collect()
    }

    #[test]
    fn test_record_comes_back_and_says_who_signed() {
        let sharing = Sharing::new();
        let kazan = Secret::new().unwrap().public();
        let record = Record {
            planner: PLANNER.to_owned(),
            at: "2026-05-01T10:00:00Z".to_owned(),
            what: added("kazan", "Казань", &kazan),
        };
        let signed = SignedRecord::sign(&record, &sharing.secret).unwrap();
        assert_eq!(signed.read(&sharing.public).unwrap(), record);
        assert_eq!(signed.read(&kazan).unwrap_err(), Error::BadSignature);
        let other = SignedRecord {
            text: signed.text.replace("kazan", "perm"),
            ..signed
        };
        assert_eq!(
            other.read(&sharing.public).unwrap_err(),
            Error::BadSignature
        );
    }

    #[test]
    fn test_members_are_the_owner_and_those_added_in_their_order() {
        let sharing = Sharing::new();
        let key = Secret::new().unwrap().public();
        let records = [
            sharing.record("2026-05-02", added("perm", "Perm", &key)),
            sharing.record("2026-05-01", added("kazan", "Kazan", &key)),
        ];
        let members = sharing.members(&records).unwrap();
        assert_eq!(
            names(&members),
            [
                ("Moscow", true, false),
                ("Kazan", false, false),
                ("Perm", false, false)
            ]
        );
        assert_eq!(members.get("perm").unwrap().name, "Perm");
        assert_eq!(members.get("omsk"), None);
    }

    #[test]
    fn test_removal_wins_whatever_the_order() {
        let sharing = Sharing::new();
        let key = Secret::new().unwrap().public();
        let mut records = [
            sharing.record("2026-05-01", added("kazan", "Kazan", &key)),
            sharing.record("2026-05-02", removed("kazan")),
            sharing.record("2026-05-03", added("kazan", "Kazan again", &key)),
        ];
        let members = sharing.members(&records).unwrap();
        assert_eq!(
            names(&members),
            [("Moscow", true, false), ("Kazan", false, true)]
        );
        let standing: Vec<_> = members.standing().map(|one| one.name.as_str()).collect();
        assert_eq!(standing, ["Moscow"]);
        records.reverse();
        assert_eq!(sharing.members(&records).unwrap(), members);
    }

    #[test]
    fn test_owner_is_neither_removed_nor_replaced() {
        let sharing = Sharing::new();
        let key = Secret::new().unwrap().public();
        let records = [
            sharing.record("2026-05-01", removed("owner")),
            sharing.record("2026-05-01", added("owner", "Kazan", &key)),
            sharing.record("2026-05-01", removed("nobody")),
        ];
        let members = sharing.members(&records).unwrap();
        assert_eq!(names(&members), [("Moscow", true, false)]);
        assert_eq!(members.get("owner").unwrap().public, sharing.public);
    }

    #[test]
    fn test_records_of_others_are_an_error() {
        let sharing = Sharing::new();
        let other = Sharing::new();
        let strange = other.record("2026-05-01", removed("kazan"));
        assert_eq!(
            sharing.members(&[strange]).unwrap_err(),
            Error::BadSignature
        );
        let elsewhere = sharing.record("2026-05-01", removed("kazan"));
        assert_eq!(
            Members::of(
                "planner-2",
                ("owner", "Moscow", &sharing.public),
                &[elsewhere]
            )
            .unwrap_err(),
            Error::OtherPlanner
        );
    }

    #[test]
    fn test_record_that_nothing_can_be_done_with_is_not_signed() {
        let sharing = Sharing::new();
        let mut key = Secret::new().unwrap().public();
        key.opens.clear();
        for what in [
            added("kazan", "Kazan", &key),
            added("kazan", "two\nlines", &sharing.public),
            removed(""),
        ] {
            let record = Record {
                planner: PLANNER.to_owned(),
                at: String::new(),
                what,
            };
            assert_eq!(
                SignedRecord::sign(&record, &sharing.secret).unwrap_err(),
                Error::Unsound
            );
        }
    }
}
