//! A sheet that has been paged and can be looked at, page by page, or turned
//! into a PDF. Only the pages asked for are typeset, a few at a time.

use crate::clean::{Cleaner, MissingGlyph};
use crate::error::PrintError;
use crate::fonts::Case;
use crate::logo::Picture;
use crate::lost::Lost;
use crate::slim::Slim;
use crate::typeset::{Drawing, Template, complaint, typeset};
use chrono::{DateTime, Datelike, FixedOffset, Timelike};
use serde::Serialize;
use std::sync::Arc;
use typst::ecow::EcoVec;
use typst::foundations::{Datetime, Smart};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, Timestamp};
use typst_svg::SvgOptions;

/// Pages typeset together. Few enough to forget quickly what they needed,
/// enough not to start over too often.
const PAGES_AT_ONCE: usize = 16;

/// A finished sheet.
#[derive(Clone, Debug)]
pub struct Sheet {
    template: Template,
    /// JSON, as the template reads it: the same for every page, and each page.
    setup: String,
    pages: Vec<String>,
    made_at: DateTime<FixedOffset>,
    missing: Vec<MissingGlyph>,
    lost: Vec<Lost>,
    fonts: Arc<Case>,
    logo: Option<Picture>,
}

impl Sheet {
    pub(crate) fn new<P: Serialize>(
        template: Template,
        setup: &impl Serialize,
        pages: impl IntoIterator<Item = P>,
        made_at: DateTime<FixedOffset>,
        cleaner: Cleaner,
    ) -> Result<Self, PrintError> {
        let fonts = cleaner.fonts;
        let printed = cleaner.finish();
        Ok(Sheet {
            template,
            setup: json(setup)?,
            pages: pages
                .into_iter()
                .map(|page| json(&page))
                .collect::<Result<_, _>>()?,
            made_at,
            missing: printed.missing,
            lost: printed.lost,
            fonts: fonts.case(&printed.used),
            logo: None,
        })
    }

    /// What its template draws where its setup has a place for it.
    pub(crate) fn with_logo(self, logo: Option<&Picture>) -> Self {
        Sheet {
            logo: logo.cloned(),
            ..self
        }
    }

    /// At least one.
    #[must_use]
    pub fn page_count(&self) -> usize {
        self.pages.len()
    }

    /// Characters that no font has, printed as □, by text.
    #[must_use]
    pub fn missing_glyphs(&self) -> &[MissingGlyph] {
        &self.missing
    }

    /// The texts that are not on the paper as they were written, row by row.
    #[must_use]
    pub fn lost(&self) -> &[Lost] {
        &self.lost
    }

    /// The machine's own fonts that draw what the bundled ones lack.
    #[must_use]
    pub fn machine_fonts(&self) -> &[String] {
        &self.fonts.machine
    }

    /// One page as a complete SVG document with letters as outlines, the same
    /// as in the PDF. Pages count from zero.
    ///
    /// # Errors
    /// [`PrintError::NoPage`], [`PrintError::Typeset`].
    pub fn svg(&self, page: usize) -> Result<String, PrintError> {
        let wanted = self.pages.get(page..=page).ok_or(PrintError::NoPage {
            page,
            pages: self.pages.len(),
        })?;
        let document = typeset(&self.drawing(), wanted)?;
        let page = document
            .pages()
            .first()
            .ok_or(PrintError::NoPage { page, pages: 0 })?;
        Ok(typst_svg::svg(page, &SvgOptions::default()))
    }

    /// The whole sheet: tagged, with title and language, fonts embedded. The
    /// same data and print time give the same bytes.
    ///
    /// # Errors
    /// [`PrintError::Typeset`].
    pub fn pdf(&self) -> Result<Vec<u8>, PrintError> {
        let document = self.document()?;
        let options = PdfOptions {
            creator: Smart::Custom(Some("Samovar".to_owned())),
            timestamp: timestamp(self.made_at),
            ..PdfOptions::default()
        };
        typst_pdf::pdf(&document, &options).map_err(complaint)
    }

    pub(crate) fn document(&self) -> Result<PagedDocument, PrintError> {
        let mut pages = EcoVec::new();
        let mut info = None;
        let mut slim = Slim::default();
        for some in self.pages.chunks(PAGES_AT_ONCE) {
            let mut document = typeset(&self.drawing(), some)?;
            info.get_or_insert_with(|| document.info_mut().clone());
            let mut some = document.pages().to_vec();
            drop(document);
            for page in &mut some {
                slim.slim(&mut page.frame);
            }
            pages.extend(some);
        }
        Ok(PagedDocument::new(pages, info.unwrap_or_default()))
    }

    fn drawing(&self) -> Drawing<'_> {
        Drawing {
            template: self.template,
            fonts: &self.fonts,
            setup: &self.setup,
            logo: self.logo.as_ref(),
        }
    }
}

fn json(data: &impl Serialize) -> Result<String, PrintError> {
    serde_json::to_string(data).map_err(|error| PrintError::Typeset(error.to_string()))
}

fn timestamp(at: DateTime<FixedOffset>) -> Option<Timestamp> {
    let small = |number: u32| u8::try_from(number).ok();
    let datetime = Datetime::from_ymd_hms(
        at.year(),
        small(at.month())?,
        small(at.day())?,
        small(at.hour())?,
        small(at.minute())?,
        small(at.second())?,
    )?;
    Timestamp::new_local(datetime, at.offset().local_minus_utc() / 60)
}
