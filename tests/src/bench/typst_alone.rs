//! Typst with nothing of ours: a table of so many rows as somebody would write it, with the
//! same fonts and the same words, made into a PDF. What our sheets cost stands beside it.

use std::fmt::Write as _;
use std::sync::LazyLock;

use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};
use typst_layout::PagedDocument;
use typst_pdf::PdfOptions;

const FONTS: [&[u8]; 3] = [
    include_bytes!("../../../crates/samovar-print/fonts/Inter-Regular.otf"),
    include_bytes!("../../../crates/samovar-print/fonts/Inter-SemiBold.otf"),
    include_bytes!("../../../crates/samovar-print/fonts/Inter-Bold.otf"),
];

static LIBRARY: LazyLock<LazyHash<Library>> =
    LazyLock::new(|| LazyHash::new(Library::builder().build()));

/// The table of an order: a dish, what it holds beneath it, and four figures.
pub struct Alone {
    source: Source,
    fonts: Vec<Font>,
    book: LazyHash<FontBook>,
}

impl Alone {
    pub fn of(rows: &[(String, String)]) -> Self {
        let mut text = String::from(
            "#set page(paper: \"a4\", margin: 17mm)\n#set text(font: \"Inter\", size: 9.5pt)\n\
             = Order\n#table(columns: (1fr, 18mm, 30mm, 26mm, 30mm), stroke: none,\n\
             table.header([*Dish*], [*Heads*], [*Units*], [*Price*], [*Cost*]),\n",
        );
        for (dish, holds) in rows {
            let _ = writeln!(
                text,
                "[{dish} \\ #text(8pt)[{holds}]], [40], [40], [4.50], [180.00],"
            );
        }
        text.push_str(")\n");
        let path = VirtualPath::new("alone.typ").expect("a plain file name");
        let id = FileId::new(RootedPath::new(VirtualRoot::Project, path));
        let fonts: Vec<Font> = FONTS
            .iter()
            .filter_map(|file| Font::new(Bytes::new(*file), 0))
            .collect();
        Self {
            source: Source::new(id, text),
            book: LazyHash::new(FontBook::from_fonts(fonts.iter())),
            fonts,
        }
    }

    /// From the start: what Typst remembers of the last time is forgotten, as we do.
    pub fn pdf(&self) -> (usize, Vec<u8>) {
        let document = typst::compile::<PagedDocument>(self)
            .output
            .expect("a page");
        let pdf = typst_pdf::pdf(&document, &PdfOptions::default()).expect("a PDF");
        typst::comemo::evict(0);
        (document.pages().len(), pdf)
    }
}

impl World for Alone {
    fn library(&self) -> &LazyHash<Library> {
        &LIBRARY
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.book
    }

    fn main(&self) -> FileId {
        self.source.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        match id == self.source.id() {
            true => Ok(self.source.clone()),
            false => Err(FileError::AccessDenied),
        }
    }

    fn file(&self, _: FileId) -> FileResult<Bytes> {
        Err(FileError::AccessDenied)
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.fonts.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}
