//! How a laptop comes to a planner that is shared, and goes: it asks by a file, the owner
//! compares six digits, and what the owner signs travels in every bundle.

use std::path::Path;

use samovar_share::{Member, Record, Request, SignedRecord, What};

use super::{
    AddLaptop, AskToJoin, JoinAsked, JoinRequest, RequestFile, SharedLaptopRef, Sharing,
    SharingState, show,
};
use crate::documents::Documents;
use crate::documents::failed::{about, told};
use crate::documents::identity::{self, Identity};
use crate::documents::project;
use crate::error::{Code, Error, Result};
use crate::incoming;
use crate::input;
use crate::job::Job;
use crate::outgoing::kind::FileKind;
use crate::outgoing::target::Target;
use crate::planner::{Planner, Writer, Written};
use crate::time::stamp;

/// A request is a few lines.
const MOST: u64 = 16 * 1024;

/// Writes a request for the owner. A planner that was copied here becomes a laptop of its own;
/// any other one has to be empty, for it becomes the one that is joined.
pub fn ask(planner: &Planner, request: AskToJoin, _: &Job) -> Result<Written<JoinAsked>> {
    let name = input::required("name", &request.name)?;
    let target = Target::check(
        planner.held(),
        Path::new(&request.path),
        FileKind::JoinRequest,
    )?;
    let one = planner.write_sharing(|writer, documents| {
        let conn = writer.conn;
        let known = identity::load(conn)?;
        let one = match (identity::state(conn, known.as_ref())?, known) {
            (SharingState::On, _) => return Err(Error::new(Code::SharingOn)),
            // Asked already: the same request once more.
            (SharingState::Asked, Some(known)) => known.called(name),
            (SharingState::Copied | SharingState::Removed, Some(known)) => {
                Identity::new(&name, known.shared)?
            }
            _ if project::is_filled(conn)? => return Err(Error::new(Code::PlannerNotEmpty)),
            _ => Identity::new(&name, None)?,
        };
        one.keep(conn, planner.laptop())?;
        let mut fresh = Documents::for_laptop(conn, one.clone())?;
        if one.shared.is_some() {
            // What was done while nobody followed is this laptop's.
            project::everything(conn, &mut fresh, writer.now)?;
        }
        *documents = Some(fresh);
        Ok(one)
    })?;
    let secret = one.secret()?;
    let public = secret.public();
    let digits = public.digits();
    let asked = Request {
        laptop: one.laptop.to_string(),
        name: one.name,
        public,
    };
    let bytes = asked.write(&secret);
    target.write(|out| out.write_all(&bytes))?;
    Ok(Written {
        tables: vec!["local_setting".to_owned()],
        ..Written::unchanged(JoinAsked {
            path: target.shown(),
            digits,
        })
    })
}

/// Who asks, for the owner to compare.
pub fn look(_: &Planner, request: RequestFile, _: &Job) -> Result<Written<JoinRequest>> {
    let asked = read(Path::new(&request.path))?;
    Ok(Written::unchanged(JoinRequest {
        digits: asked.public.digits(),
        name: asked.name,
    }))
}

fn read(path: &Path) -> Result<Request> {
    let bytes = incoming::read(path, MOST)?.ok_or_else(|| Error::at(Code::NotARequest, path))?;
    Request::read(&bytes).map_err(|error| match error {
        samovar_share::Error::Newer => Error::at(Code::BundleNewer, path),
        _ => about(&samovar_share::Error::NotARequest, path),
    })
}

/// The owner takes a laptop in.
pub fn add(planner: &Planner, request: AddLaptop, _: &Job) -> Result<Written<Sharing>> {
    let asked = read(Path::new(&request.path))?;
    let typed: String = request
        .digits
        .chars()
        .filter(char::is_ascii_digit)
        .collect();
    if typed != asked.public.digits() {
        return Err(Error::new(Code::DigitsDiffer));
    }
    signed(planner, |members| {
        match members.iter().find(|one| one.laptop == asked.laptop) {
            Some(known) => Err(Error::new(Code::LaptopKnown).with("name", known.name.as_str())),
            None => Ok(What::Added {
                laptop: asked.laptop.clone(),
                name: asked.name.clone(),
                public: asked.public.clone(),
            }),
        }
    })
}

/// The owner takes a laptop out: nothing is sealed to it any more, and nothing of it is read.
pub fn remove(planner: &Planner, request: SharedLaptopRef, _: &Job) -> Result<Written<Sharing>> {
    let laptop = request.laptop_id.to_string();
    signed(planner, |members| {
        match members.iter().find(|one| one.laptop == laptop) {
            Some(known) if !known.owner && !known.removed => Ok(What::Removed { laptop }),
            _ => Err(Error::new(Code::LaptopGone)),
        }
    })
}

fn signed(
    planner: &Planner,
    what: impl FnOnce(&[Member]) -> Result<What>,
) -> Result<Written<Sharing>> {
    planner.write_sharing(|writer, _| {
        let conn = writer.conn;
        let one = owner(writer)?;
        let members = one.members(&identity::records(conn)?)?;
        let what = what(
            members
                .as_ref()
                .map(|members| members.all())
                .unwrap_or_default(),
        )?;
        let record = Record {
            planner: one
                .shared
                .as_ref()
                .map(|shared| shared.planner.clone())
                .unwrap_or_default(),
            at: stamp(writer.now),
            what,
        };
        let signed = SignedRecord::sign(&record, &one.secret()?).map_err(|error| told(&error))?;
        identity::keep_record(conn, &signed)
    })?;
    planner.read(show::shown).map(show::told)
}

/// This laptop, where it is the one that decides who shares.
fn owner(writer: &Writer<'_>) -> Result<Identity> {
    let one = identity::load(writer.conn)?;
    let refused = |code| Err(Error::new(code));
    match (identity::state(writer.conn, one.as_ref())?, one) {
        (SharingState::On, Some(one)) if one.is_owner() => Ok(one),
        (SharingState::Off, _) => refused(Code::SharingOff),
        (SharingState::Copied, _) => refused(Code::SharingCopied),
        _ => refused(Code::NotTheOwner),
    }
}
