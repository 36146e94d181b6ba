//! Hands pages to Typst and takes back a typeset document. The world Typst
//! sees is our templates, one JSON file, the logo and the fonts of the sheet: no
//! other path, no package, no clock.

use crate::error::PrintError;
use crate::fonts::Case;
use crate::logo::Picture;
use std::sync::{Arc, LazyLock};
use typst::diag::{FileError, FileResult, SourceDiagnostic};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};
use typst_layout::PagedDocument;

/// What draws the pages of a kind of sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Template {
    DoorList,
    Badges,
    Calibration,
    Tickets,
    SignIn,
    TentCards,
    Tables,
    DishLabels,
    Programme,
    FeedbackForm,
    RecoverySheet,
}

/// What all pages of a sheet are drawn with. The setup is JSON.
pub struct Drawing<'s> {
    pub template: Template,
    pub fonts: &'s Arc<Case>,
    pub setup: &'s str,
    pub logo: Option<&'s Picture>,
}

/// Typesets pages, which are JSON; each becomes exactly one page of the document.
///
/// # Errors
/// [`PrintError::Typeset`] if the template is at fault.
pub fn typeset(sheet: &Drawing<'_>, pages: &[String]) -> Result<PagedDocument, PrintError> {
    let (fonts, setup) = (sheet.fonts, sheet.setup);
    let families = serde_json::Value::from(fonts.families.as_slice());
    let pages_json = pages.join(",");
    let json = format!("{{\"fonts\":{families},\"setup\":{setup},\"pages\":[{pages_json}]}}");
    let world = Desk {
        fonts: Arc::clone(fonts),
        main: sheet.template.source().id(),
        pages: Bytes::new(json.into_bytes()),
        logo: sheet.logo.map(Picture::file),
    };
    let document = typst::compile::<PagedDocument>(&world)
        .output
        .map_err(complaint);
    // The next pages share nothing with these but our own template: what Typst
    // remembers of them would only pile up, and keep them from being slimmed.
    typst::comemo::evict(0);
    let document = document?;
    match document.pages().len() {
        count if count == pages.len() => Ok(document),
        count => Err(PrintError::Typeset(format!(
            "{} pages came out as {count}",
            pages.len()
        ))),
    }
}

struct Desk {
    fonts: Arc<Case>,
    main: FileId,
    pages: Bytes,
    logo: Option<Bytes>,
}

static LIBRARY: LazyLock<LazyHash<Library>> =
    LazyLock::new(|| LazyHash::new(Library::builder().build()));

macro_rules! template {
    ($name:literal) => {
        LazyLock::new(|| {
            Source::new(
                file_id($name),
                include_str!(concat!("../templates/", $name)).to_owned(),
            )
        })
    };
}

/// What the templates share.
static SHARED: LazyLock<Source> = template!("paper.typ");
static DOOR_LIST: LazyLock<Source> = template!("door-list.typ");
static BADGES: LazyLock<Source> = template!("badges.typ");
static CALIBRATION: LazyLock<Source> = template!("calibration.typ");
static TICKETS: LazyLock<Source> = template!("tickets.typ");
static SIGN_IN: LazyLock<Source> = template!("sign-in.typ");
static TENT_CARDS: LazyLock<Source> = template!("tent-cards.typ");
static TABLES: LazyLock<Source> = template!("tables.typ");
static DISH_LABELS: LazyLock<Source> = template!("dish-labels.typ");
static PROGRAMME: LazyLock<Source> = template!("programme.typ");
static FEEDBACK_FORM: LazyLock<Source> = template!("feedback-form.typ");
static RECOVERY_SHEET: LazyLock<Source> = template!("recovery-sheet.typ");
static PAGES: LazyLock<FileId> = LazyLock::new(|| file_id("pages.json"));
static LOGO: LazyLock<FileId> = LazyLock::new(|| file_id("logo"));

impl Template {
    fn source(self) -> &'static Source {
        match self {
            Template::DoorList => &DOOR_LIST,
            Template::Badges => &BADGES,
            Template::Calibration => &CALIBRATION,
            Template::Tickets => &TICKETS,
            Template::SignIn => &SIGN_IN,
            Template::TentCards => &TENT_CARDS,
            Template::Tables => &TABLES,
            Template::DishLabels => &DISH_LABELS,
            Template::Programme => &PROGRAMME,
            Template::FeedbackForm => &FEEDBACK_FORM,
            Template::RecoverySheet => &RECOVERY_SHEET,
        }
    }

    const ALL: [Template; 11] = [
        Template::DoorList,
        Template::Badges,
        Template::Calibration,
        Template::Tickets,
        Template::SignIn,
        Template::TentCards,
        Template::Tables,
        Template::DishLabels,
        Template::Programme,
        Template::FeedbackForm,
        Template::RecoverySheet,
    ];
}

impl World for Desk {
    fn library(&self) -> &LazyHash<Library> {
        &LIBRARY
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.fonts.book
    }

    fn main(&self) -> FileId {
        self.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        Template::ALL
            .into_iter()
            .map(Template::source)
            .chain([&*SHARED])
            .find(|source| source.id() == id)
            .cloned()
            .ok_or(FileError::AccessDenied)
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        let file = match id {
            id if id == *PAGES => Some(&self.pages),
            id if id == *LOGO => self.logo.as_ref(),
            _ => None,
        };
        file.cloned().ok_or(FileError::AccessDenied)
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.fonts.fonts.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}

fn file_id(name: &str) -> FileId {
    let path = VirtualPath::new(name).unwrap_or_else(|_| unreachable!("a plain file name"));
    FileId::new(RootedPath::new(VirtualRoot::Project, path))
}

/// Typst's own words, for the log.
pub fn complaint(errors: impl IntoIterator<Item = SourceDiagnostic>) -> PrintError {
    let messages: Vec<String> = errors
        .into_iter()
        .map(|error| error.message.to_string())
        .collect();
    PrintError::Typeset(messages.join("; "))
}
