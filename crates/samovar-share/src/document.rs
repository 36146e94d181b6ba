//! Rows of tables as one document of Automerge: what two laptops wrote without knowing of each
//! other comes together in the same way on both, and what did not win can still be read.
//!
//! A row is a map under `table/id`, with a scalar for each column that is not null. A row that
//! was deleted stays, with a mark: whoever changed it meanwhile has lost nothing.

use std::collections::{BTreeMap, BTreeSet};

use automerge::transaction::{CommitOptions, Transactable};
use automerge::{
    ActorId, AutoCommit, Change, ChangeHash, ObjId, ObjType, PatchAction, Prop, ROOT, ReadDoc,
    ScalarValue, Value as Stored,
};

use crate::error::{Error, Result};

/// Under which a row keeps that it was deleted, and how many times; no column is called so.
const DELETED: &str = ":deleted";

/// What a column of a row holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    Null,
    Int(i64),
    Text(String),
}

/// Names a row: its table and its id.
pub type Key = (String, String);

/// A row as a document has it. Columns that are not among its values are null, or were not
/// there yet when it was written.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Row {
    pub deleted: bool,
    pub values: BTreeMap<String, Value>,
}

/// A value with who wrote it: the laptop, by the first bytes of its actor, and when by its
/// clock, in seconds since 1970.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    pub value: Value,
    pub laptop: Vec<u8>,
    pub at: i64,
}

/// A change that is to be kept and told to others.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Made {
    pub hash: String,
    pub bytes: Vec<u8>,
}

/// A deletion that did not know of what others wrote into the row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Crossed {
    pub deleted: Written,
    /// The latest of what was written beside it.
    pub edited: Written,
    pub column: String,
}

/// The length of what names a laptop at the head of an actor.
const LAPTOP: usize = 16;

/// Who writes: the sixteen bytes of the laptop's id, and chance. It is another one each time a
/// planner is opened, so that a file which was copied or put back never writes the same number twice.
#[derive(Debug, Clone)]
pub struct Actor(ActorId);

impl Actor {
    pub fn new(laptop: [u8; LAPTOP]) -> Result<Self> {
        let mut bytes = laptop.to_vec();
        let mut chance = [0; 8];
        getrandom::fill(&mut chance).map_err(|_| Error::Random)?;
        bytes.extend(chance);
        Ok(Self(ActorId::from(bytes)))
    }
}

/// The laptop that an actor's bytes begin with.
fn laptop_of(actor: &ActorId) -> Vec<u8> {
    let bytes = actor.to_bytes();
    bytes.get(..LAPTOP).unwrap_or(bytes).to_vec()
}

/// One document, open.
pub struct Document {
    doc: AutoCommit,
}

impl std::fmt::Debug for Document {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Document")
    }
}

impl Document {
    /// The document that changes make, in whatever order they stand. `changes`: as they were made.
    pub fn of<'b>(actor: &Actor, changes: impl IntoIterator<Item = &'b [u8]>) -> Result<Self> {
        let mut doc = AutoCommit::new().with_actor(actor.0.clone());
        doc.apply_changes_batch(parsed(changes)?)
            .map_err(|_| Error::Damaged)?;
        Ok(Self { doc })
    }

    /// Takes what others wrote; says which rows may be others now.
    pub fn apply<'b>(
        &mut self,
        changes: impl IntoIterator<Item = &'b [u8]>,
    ) -> Result<BTreeSet<Key>> {
        let before = self.doc.get_heads();
        self.doc
            .apply_changes_batch(parsed(changes)?)
            .map_err(|_| Error::Damaged)?;
        let after = self.doc.get_heads();
        let mut touched = BTreeSet::new();
        for patch in self.doc.diff(&before, &after) {
            let key = match (patch.path.first(), &patch.action) {
                (Some((_, Prop::Map(key))), _) | (None, PatchAction::PutMap { key, .. }) => key,
                _ => continue,
            };
            if let Some(key) = split(key) {
                touched.insert(key);
            }
        }
        // Another value that is not in effect is no difference to Automerge; it is to whoever
        // has to choose.
        for (table, id) in self.keys() {
            if !self.split(&table, &id).is_empty() {
                touched.insert((table, id));
            }
        }
        Ok(touched)
    }

    /// What is written by all changes since the last [`Document::commit`], as one.
    pub fn commit(&mut self, at: i64) -> Option<Made> {
        self.doc
            .commit_with(CommitOptions::default().with_time(at))?;
        let change = self.doc.get_last_local_change()?;
        Some(Made {
            hash: change.hash().to_string(),
            bytes: change.raw_bytes().to_vec(),
        })
    }

    /// The latest changes, which no other builds on.
    pub fn heads(&mut self) -> Vec<String> {
        self.doc
            .get_heads()
            .iter()
            .map(ToString::to_string)
            .collect()
    }

    /// Every row, the deleted ones too.
    pub fn keys(&self) -> Vec<Key> {
        self.doc.keys(ROOT).filter_map(|key| split(&key)).collect()
    }

    pub fn row(&self, table: &str, id: &str) -> Option<Row> {
        let object = self.object(table, id)?;
        let mut row = Row::default();
        for item in self.doc.map_range(&object, ..) {
            let value = scalar(&item.value.into_value())?;
            let key = item.key.into_owned();
            match key.as_str() {
                DELETED => row.deleted = value != Value::Int(0),
                _ => {
                    row.values.insert(key, value);
                }
            }
        }
        Some(row)
    }

    /// Writes a value, also where the row has it: what others wrote beside it is settled.
    pub fn set(&mut self, table: &str, id: &str, column: &str, value: &Value) -> Result<()> {
        let object = self.object_or_new(table, id)?;
        self.put(&object, column, value)
    }

    /// Marks a row as deleted; once more where it is, now knowing what others wrote into it.
    pub fn delete(&mut self, table: &str, id: &str) -> Result<()> {
        let object = self.object_or_new(table, id)?;
        let times = match self.doc.get(&object, DELETED) {
            Ok(Some((mark, _))) => scalar(&mark),
            _ => None,
        };
        // The same value again would be no change.
        let times = match times {
            Some(Value::Int(times)) => times.saturating_add(1),
            _ => 1,
        };
        self.put(&object, DELETED, &Value::Int(times))
    }

    pub fn bring_back(&mut self, table: &str, id: &str) -> Result<()> {
        let object = self.object_or_new(table, id)?;
        self.put(&object, DELETED, &Value::Int(0))
    }

    /// The columns into which several wrote without knowing of each other.
    pub fn split(&self, table: &str, id: &str) -> Vec<String> {
        let Some(object) = self.object(table, id) else {
            return Vec::new();
        };
        self.doc
            .map_range(&object, ..)
            .filter(|item| item.conflict && item.key != DELETED)
            .map(|item| item.key.into_owned())
            .collect()
    }

    /// The values that were written into a column without knowing of each other, the one in
    /// effect first. One alone where all agree.
    pub fn written(&mut self, table: &str, id: &str, column: &str) -> Vec<Written> {
        let Some(object) = self.object(table, id) else {
            return Vec::new();
        };
        let Ok(Some((_, wins))) = self.doc.get(&object, column) else {
            return Vec::new();
        };
        let mut all: Vec<(Value, ObjId)> = self
            .doc
            .get_all(&object, column)
            .unwrap_or_default()
            .into_iter()
            .filter_map(|(value, op)| Some((scalar(&value)?, op)))
            .collect();
        all.sort_by_key(|(_, op)| *op != wins);
        let mut told: Vec<Written> = Vec::new();
        for (value, op) in all {
            if !told.iter().any(|one| one.value == value) {
                let (laptop, at) = self.writer_of(&op);
                told.push(Written { value, laptop, at });
            }
        }
        told
    }

    /// Whether a row was deleted by somebody who did not know what others wrote into it.
    pub fn crossed(&mut self, table: &str, id: &str) -> Option<Crossed> {
        let object = self.object(table, id)?;
        let (mark, op) = self.doc.get(&object, DELETED).ok()??;
        if scalar(&mark)? == Value::Int(0) {
            return None;
        }
        let known = [self.doc.hash_for_opid(&op)?];
        let columns: Vec<(String, Value, ObjId)> = self
            .doc
            .map_range(&object, ..)
            .filter(|item| item.key != DELETED)
            .filter_map(|item| {
                let id = item.id();
                Some((item.key.into_owned(), scalar(&item.value.into_value())?, id))
            })
            .collect();
        let mut latest: Option<(String, Written)> = None;
        for (column, value, edit) in columns {
            let then = self.doc.get_at(&object, column.as_str(), &known).ok()?;
            if then.is_some_and(|(_, then)| then == edit) {
                continue;
            }
            let (laptop, at) = self.writer_of(&edit);
            if latest.as_ref().is_none_or(|(_, one)| one.at < at) {
                latest = Some((column, Written { value, laptop, at }));
            }
        }
        let (column, edited) = latest?;
        let (laptop, at) = self.writer_of(&op);
        Some(Crossed {
            deleted: Written {
                value: Value::Null,
                laptop,
                at,
            },
            edited,
            column,
        })
    }

    /// The rows that went by the same change as this one.
    pub fn gone_together(&self, table: &str, id: &str) -> Vec<Key> {
        let mark_of = |table: &str, id: &str| {
            let object = self.object(table, id)?;
            let (mark, op) = self.doc.get(&object, DELETED).ok()??;
            (scalar(&mark)? != Value::Int(0)).then(|| self.doc.hash_for_opid(&op))?
        };
        let Some(hash) = mark_of(table, id) else {
            return Vec::new();
        };
        self.keys()
            .into_iter()
            .filter(|(table, id)| mark_of(table, id) == Some(hash))
            .collect()
    }

    fn writer_of(&mut self, op: &ObjId) -> (Vec<u8>, i64) {
        let laptop = match op {
            ObjId::Id(_, actor, _) => laptop_of(actor),
            ObjId::Root => Vec::new(),
        };
        let at = self
            .doc
            .hash_for_opid(op)
            .and_then(|hash| self.doc.get_change_by_hash(&hash))
            .map(|change| change.timestamp())
            .unwrap_or_default();
        (laptop, at)
    }

    fn object(&self, table: &str, id: &str) -> Option<ObjId> {
        match self.doc.get(ROOT, format!("{table}/{id}")).ok()?? {
            (Stored::Object(ObjType::Map), object) => Some(object),
            _ => None,
        }
    }

    fn object_or_new(&mut self, table: &str, id: &str) -> Result<ObjId> {
        match self.object(table, id) {
            Some(object) => Ok(object),
            None => self
                .doc
                .put_object(ROOT, format!("{table}/{id}"), ObjType::Map)
                .map_err(|_| Error::Damaged),
        }
    }

    fn put(&mut self, object: &ObjId, column: &str, value: &Value) -> Result<()> {
        let value = match value {
            Value::Null => ScalarValue::Null,
            Value::Int(number) => ScalarValue::Int(*number),
            Value::Text(text) => ScalarValue::Str(text.as_str().into()),
        };
        self.doc
            .put(object, column, value)
            .map_err(|_| Error::Damaged)
    }
}

/// Who made a change, and its hash: asked of what came from elsewhere before it is taken.
pub fn looked_at(bytes: &[u8]) -> Result<(String, Vec<u8>)> {
    let change = Change::try_from(bytes).map_err(|_| Error::Damaged)?;
    Ok((change.hash().to_string(), laptop_of(change.actor_id())))
}

/// The hashes that a change builds on.
pub fn builds_on(bytes: &[u8]) -> Result<Vec<String>> {
    let change = Change::try_from(bytes).map_err(|_| Error::Damaged)?;
    Ok(change.deps().iter().map(ChangeHash::to_string).collect())
}

fn parsed<'b>(changes: impl IntoIterator<Item = &'b [u8]>) -> Result<Vec<Change>> {
    changes
        .into_iter()
        .map(|bytes| Change::try_from(bytes).map_err(|_| Error::Damaged))
        .collect()
}

fn split(key: &str) -> Option<Key> {
    let (table, id) = key.split_once('/')?;
    Some((table.to_owned(), id.to_owned()))
}

/// What is no value of ours is not understood.
fn scalar(value: &Stored<'_>) -> Option<Value> {
    match value {
        Stored::Scalar(value) => match value.as_ref() {
            ScalarValue::Null => Some(Value::Null),
            ScalarValue::Int(number) => Some(Value::Int(*number)),
            ScalarValue::Str(text) => Some(Value::Text(text.to_string())),
            _ => None,
        },
        Stored::Object(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn document(laptop: u8) -> Document {
        Document::of(&Actor::new([laptop; 16]).unwrap(), []).unwrap()
    }

    fn text(value: &str) -> Value {
        Value::Text(value.to_owned())
    }

    fn tell(from: &Made, to: &mut Document) -> BTreeSet<Key> {
        to.apply([from.bytes.as_slice()]).unwrap()
    }

    #[test]
    fn what_two_wrote_is_the_same_on_both_and_the_other_value_is_kept() {
        let (mut anna, mut boris) = (document(1), document(2));
        anna.set("guest", "g", "note", &text("late")).unwrap();
        anna.set("guest", "g", "plus", &Value::Int(1)).unwrap();
        let first = anna.commit(1).unwrap();
        let key = ("guest".to_owned(), "g".to_owned());
        assert_eq!(tell(&first, &mut boris), BTreeSet::from([key.clone()]));
        assert_eq!(anna.row("guest", "g"), boris.row("guest", "g"));

        anna.set("guest", "g", "note", &text("vegan")).unwrap();
        boris.set("guest", "g", "note", &text("early")).unwrap();
        boris.set("guest", "g", "plus", &Value::Null).unwrap();
        let (hers, his) = (anna.commit(2).unwrap(), boris.commit(3).unwrap());
        assert_eq!(tell(&his, &mut anna), BTreeSet::from([key.clone()]));
        assert!(tell(&hers, &mut boris).len() <= 1);
        let both = anna.written("guest", "g", "note");
        assert_eq!(both, boris.written("guest", "g", "note"));
        assert_eq!(both.len(), 2);
        let row = anna.row("guest", "g").unwrap();
        assert_eq!(row.values["note"], both[0].value);
        assert_eq!(row.values["plus"], Value::Null);
        assert_eq!(row, boris.row("guest", "g").unwrap());

        // Whoever chooses settles it for both.
        let other = both[1].value.clone();
        anna.set("guest", "g", "note", &other).unwrap();
        let chosen = anna.commit(4).unwrap();
        tell(&chosen, &mut boris);
        assert_eq!(boris.written("guest", "g", "note").len(), 1);
        assert_eq!(boris.row("guest", "g").unwrap().values["note"], other);
    }

    #[test]
    fn another_value_that_is_not_in_effect_is_heard_of() {
        let (mut a, mut b) = (document(1), document(2));
        let row = ("task".to_owned(), "t1".to_owned());
        a.set("task", "t1", "title", &text("Tea")).unwrap();
        let made = a.commit(1).unwrap();
        tell(&made, &mut b);
        for (one, value) in [(&mut a, "Tea at six"), (&mut b, "Tea at seven")] {
            one.set("task", "t1", "title", &text(value)).unwrap();
        }
        let (of_a, of_b) = (a.commit(2).unwrap(), b.commit(2).unwrap());
        // Neither has heard of the other when it writes once more.
        for (one, value) in [(&mut a, "At six"), (&mut b, "At seven")] {
            one.set("task", "t1", "title", &text(value)).unwrap();
        }
        let (more_a, more_b) = (a.commit(3).unwrap(), b.commit(3).unwrap());
        for (to, made) in [(&mut a, [of_b, more_b]), (&mut b, [of_a, more_a])] {
            for one in made {
                assert!(tell(&one, to).contains(&row));
            }
            let mut values = to.written("task", "t1", "title");
            values.sort_by_key(|one| one.laptop.clone());
            let values: Vec<Value> = values.into_iter().map(|one| one.value).collect();
            assert_eq!(values, [text("At six"), text("At seven")]);
        }
    }

    #[test]
    fn a_change_that_comes_twice_or_too_early_does_no_harm() {
        let (mut anna, mut boris) = (document(1), document(2));
        anna.set("guest", "g", "note", &text("one")).unwrap();
        let first = anna.commit(1).unwrap();
        anna.set("guest", "g", "note", &text("two")).unwrap();
        let second = anna.commit(2).unwrap();
        assert_eq!(
            builds_on(&second.bytes).unwrap(),
            std::slice::from_ref(&first.hash)
        );
        assert!(tell(&second, &mut boris).is_empty());
        assert!(boris.row("guest", "g").is_none());
        tell(&first, &mut boris);
        tell(&first, &mut boris);
        assert_eq!(boris.row("guest", "g").unwrap().values["note"], text("two"));
        assert_eq!(boris.heads(), [second.hash]);
    }

    #[test]
    fn what_was_written_into_a_row_that_another_deleted_is_told() {
        let (mut anna, mut boris) = (document(1), document(2));
        for id in ["g", "h"] {
            anna.set("guest", id, "note", &text("one")).unwrap();
        }
        let first = anna.commit(1).unwrap();
        tell(&first, &mut boris);
        anna.delete("guest", "g").unwrap();
        anna.delete("guest", "h").unwrap();
        let gone = anna.commit(2).unwrap();
        boris.set("guest", "g", "note", &text("two")).unwrap();
        let edit = boris.commit(3).unwrap();
        tell(&gone, &mut boris);
        tell(&edit, &mut anna);
        for one in [&mut anna, &mut boris] {
            let crossed = one.crossed("guest", "g").unwrap();
            assert_eq!(crossed.edited.value, text("two"));
            assert_eq!(crossed.edited.laptop, [2; 16]);
            assert_eq!(crossed.deleted.laptop, [1; 16]);
            assert!(one.crossed("guest", "h").is_none());
            assert!(one.row("guest", "g").unwrap().deleted);
            assert_eq!(one.gone_together("guest", "g").len(), 2);
        }
        // Deleted once more, now knowing of it.
        anna.delete("guest", "g").unwrap();
        anna.commit(4).unwrap();
        assert!(anna.crossed("guest", "g").is_none());
    }

    #[test]
    fn a_document_is_what_its_changes_make_in_any_order() {
        let mut anna = document(1);
        let mut all = Vec::new();
        for at in 0..20 {
            anna.set("guest", &format!("g{}", at % 3), "n", &Value::Int(at))
                .unwrap();
            all.push(anna.commit(at).unwrap().bytes);
        }
        all.reverse();
        let actor = Actor::new([3; 16]).unwrap();
        let again = Document::of(&actor, all.iter().map(Vec::as_slice)).unwrap();
        assert_eq!(again.keys(), anna.keys());
        for (table, id) in anna.keys() {
            assert_eq!(again.row(&table, &id), anna.row(&table, &id));
        }
        assert!(Document::of(&actor, [b"no change".as_slice()]).is_err());
    }
}
