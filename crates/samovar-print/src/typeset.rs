//! Hands pages to Typst and takes back a typeset document. The world Typst
//! sees is one template, one JSON file and the bundled fonts: no other path,
//! no package, no clock.

use crate::error::PrintError;
use crate::fonts::{BOOK, FONTS};
use crate::page::{Page, Setup};
use serde::Serialize;
use std::sync::LazyLock;
use typst::diag::{FileError, FileResult, SourceDiagnostic};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};
use typst_layout::PagedDocument;

/// Typesets pages; each becomes exactly one page of the document.
///
/// # Errors
/// [`PrintError::Typeset`] if the template is at fault.
pub fn typeset(setup: &Setup, pages: &[Page]) -> Result<PagedDocument, PrintError> {
    let data = Data { setup, pages };
    let json = serde_json::to_vec(&data).map_err(|error| PrintError::Typeset(error.to_string()))?;
    let world = Desk {
        pages: Bytes::new(json),
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

#[derive(Serialize)]
struct Data<'a> {
    setup: &'a Setup,
    pages: &'a [Page],
}

struct Desk {
    pages: Bytes,
}

static LIBRARY: LazyLock<LazyHash<Library>> =
    LazyLock::new(|| LazyHash::new(Library::builder().build()));

static TEMPLATE: LazyLock<Source> = LazyLock::new(|| {
    Source::new(
        file_id("door-list.typ"),
        include_str!("../templates/door-list.typ").to_owned(),
    )
});

static PAGES: LazyLock<FileId> = LazyLock::new(|| file_id("pages.json"));

impl World for Desk {
    fn library(&self) -> &LazyHash<Library> {
        &LIBRARY
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &BOOK
    }

    fn main(&self) -> FileId {
        TEMPLATE.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == TEMPLATE.id() {
            Ok(TEMPLATE.clone())
        } else {
            Err(FileError::AccessDenied)
        }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == *PAGES {
            Ok(self.pages.clone())
        } else {
            Err(FileError::AccessDenied)
        }
    }

    fn font(&self, index: usize) -> Option<Font> {
        FONTS.get(index).cloned()
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
