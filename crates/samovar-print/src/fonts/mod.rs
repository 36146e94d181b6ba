//! What sheets are drawn with: the bundled fonts first, so that a sheet looks
//! the same on every machine, and the machine's own for the letters that those
//! lack. Whether something can be drawn and how wide it is are asked here, and
//! Typst is given the same fonts in the same order.

mod bundled;
mod fallback;

pub use bundled::KEY_FACE;
use fallback::{Fallback, Place};
use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::{Arc, LazyLock};
use typst::layout::Abs;
use typst::text::{
    Font, FontBook, FontInfo, FontInstance, FontStretch, FontStyle, FontVariant, FontWeight,
};
use typst::utils::LazyHash;
use unicode_segmentation::UnicodeSegmentation;

/// Names a folder whose fonts are used instead of the machine's own.
const FOLDER: &str = "SAMOVAR_FONTS";

/// A weight that is used on paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weight {
    Regular,
    SemiBold,
    Bold,
}

impl Weight {
    fn variant(self) -> FontVariant {
        let number = match self {
            Weight::Regular => 400,
            Weight::SemiBold => 600,
            Weight::Bold => 700,
        };
        FontVariant::new(
            FontStyle::Normal,
            FontWeight::from_number(number),
            FontStretch::NORMAL,
        )
    }

    fn instance(self, font: &Font) -> FontInstance {
        font.clone()
            .instantiate(self.variant(), Abs::pt(10.0), &Default::default())
    }
}

/// The bundled fonts, and where to look for letters that they lack. Cheap to
/// clone; nothing is looked for before it is needed.
#[derive(Clone)]
pub struct Fonts {
    fallback: Arc<Fallback>,
}

static MACHINE: LazyLock<Fonts> = LazyLock::new(|| match std::env::var_os(FOLDER) {
    Some(folder) => Fonts::of_folder(folder),
    None => Fonts::looking(Place::Machine),
});

/// Where a letter is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Home {
    Bundled,
    /// A family of the machine's, by its place in the order.
    Machine(usize),
}

impl Fonts {
    /// What is installed here. `SAMOVAR_FONTS` names a folder to take instead.
    #[must_use]
    pub fn of_this_machine() -> Self {
        MACHINE.clone()
    }

    /// The fonts in a folder and those within it, and no others.
    pub fn of_folder(folder: impl Into<PathBuf>) -> Self {
        Self::looking(Place::Folder(folder.into()))
    }

    /// Nothing but what is bundled.
    #[must_use]
    pub fn bundled() -> Self {
        Self::looking(Place::Nowhere)
    }

    fn looking(place: Place) -> Self {
        Self {
            fallback: Arc::new(Fallback::new(place)),
        }
    }

    /// The fonts that draw what a reader sees as one letter. All its parts come
    /// from one font: a mark of another would stand beside it.
    pub(crate) fn home(&self, seen: &str) -> Option<Home> {
        if seen.chars().any(is_private) {
            return None;
        }
        if bundled(seen).is_some() {
            return Some(Home::Bundled);
        }
        self.fallback.find(seen).map(Home::Machine)
    }

    /// The width of one line of text in millimetres at a size in points.
    /// Slightly more than what is drawn: figures count as tabular ones, and
    /// letters that join are as wide as apart.
    pub(crate) fn width(&self, text: &str, weight: Weight, size: f64) -> f64 {
        let plain: Option<f64> = text
            .chars()
            .map(|letter| advance_of_bundled(weight, letter))
            .sum();
        let ems = plain.unwrap_or_else(|| {
            text.graphemes(true)
                .map(|seen| self.letter_width(seen, weight))
                .sum()
        });
        ems * size * MM_PER_POINT
    }

    /// In ems.
    fn letter_width(&self, seen: &str, weight: Weight) -> f64 {
        let widths = |font: &FontInstance| {
            seen.chars()
                .map(|letter| advance(font, letter).unwrap_or(0.0))
                .sum()
        };
        let bundled = bundled(seen).and_then(|family| bundled::of_weight(weight).get(family));
        if let Some(font) = bundled {
            return widths(font);
        }
        let family = self.fallback.find(seen);
        let drawing = family.and_then(|family| self.fallback.drawing(family));
        drawing.map_or(1.0, |drawing| widths(drawing.instance(weight)))
    }

    /// What Typst gets to draw with: the bundled fonts and these of the
    /// machine's, in the order in which they were asked here.
    pub(crate) fn case(&self, used: &BTreeSet<usize>) -> Arc<Case> {
        if used.is_empty() {
            return Arc::clone(&PLAIN);
        }
        let mut infos: Vec<FontInfo> = (bundled::FONTS.iter())
            .map(|font| font.info().clone())
            .collect();
        let mut fonts = bundled::FONTS.clone();
        let mut families = bundled::FAMILIES.map(str::to_owned).to_vec();
        let mut machine = Vec::new();
        for family in used {
            let Some(drawing) = self.fallback.drawing(*family) else {
                continue;
            };
            // A name of our own: an installed font may be called as a bundled
            // one, and have other letters.
            let name = format!("machine {family}");
            for font in [Some(&drawing.regular), drawing.bold.as_ref()] {
                let Some(font) = font else { continue };
                infos.push(FontInfo {
                    family: name.clone(),
                    ..font.info().clone()
                });
                fonts.push(font.clone());
            }
            families.push(name);
            machine.push(drawing.family.clone());
        }
        Arc::new(Case {
            book: LazyHash::new(FontBook::from_infos(infos)),
            fonts,
            families,
            machine,
        })
    }
}

impl std::fmt::Debug for Fonts {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str("Fonts")
    }
}

/// The fonts of one sheet, as Typst takes them.
pub(crate) struct Case {
    pub book: LazyHash<FontBook>,
    pub fonts: Vec<Font>,
    /// In the order in which they are tried.
    pub families: Vec<String>,
    /// How those of the machine's are called.
    pub machine: Vec<String>,
}

static PLAIN: LazyLock<Arc<Case>> = LazyLock::new(|| {
    Arc::new(Case {
        book: LazyHash::new(FontBook::from_fonts(bundled::FONTS.iter())),
        fonts: bundled::FONTS.clone(),
        families: bundled::FAMILIES.map(str::to_owned).to_vec(),
        machine: Vec::new(),
    })
});

impl std::fmt::Debug for Case {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.debug_list().entries(&self.families).finish()
    }
}

pub const MM_PER_POINT: f64 = 25.4 / 72.0;

/// Joiners, soft hyphens, variation selectors and fillers: they have no mark of
/// their own.
pub fn draws_nothing(c: char) -> bool {
    matches!(c,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{180b}'..='\u{180f}'
        | '\u{200b}'..='\u{200f}' | '\u{2060}'..='\u{2064}' | '\u{2066}'..='\u{206f}' | '\u{3164}'
        | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ffa0}' | '\u{e0000}'..='\u{e0fff}')
}

/// Nobody has agreed what these letters are: a font that has them, and Inter has
/// some, would draw a lie.
fn is_private(letter: char) -> bool {
    matches!(letter, '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..='\u{10ffff}')
}

/// The bundled family that has all of these.
fn bundled(seen: &str) -> Option<usize> {
    bundled::of_weight(Weight::Regular).iter().position(|font| {
        seen.chars().all(|letter| {
            letter == ' ' || draws_nothing(letter) || font.ttf().glyph_index(letter).is_some()
        })
    })
}

/// In ems; None if no bundled font has it.
fn advance_of_bundled(weight: Weight, letter: char) -> Option<f64> {
    bundled::of_weight(weight)
        .iter()
        .find_map(|font| advance(font, letter))
}

fn advance(font: &FontInstance, letter: char) -> Option<f64> {
    // Tabular figures are as wide as a zero in Inter, narrower ones are padded.
    let letter = if letter.is_ascii_digit() { '0' } else { letter };
    if draws_nothing(letter) {
        return Some(0.0);
    }
    let glyph = font.ttf().glyph_index(letter)?;
    font.x_advance(glyph.0).map(|width| width.get())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_of_our_guests_are_bundled() {
        let fonts = Fonts::bundled();
        for letter in
            "AZaz09ÅéßőŠžĐđƠơƯưẠạỄễỹ АЯаяЁёЇїҐґҚқӘәӨөҢңІі Ωλ Հայք ქართული שלום سلام «„“”—–…№€₽□"
                .chars()
        {
            assert_eq!(
                fonts.home(&letter.to_string()),
                Some(Home::Bundled),
                "{letter}"
            );
        }
        assert_eq!(fonts.home("漢"), None);
        assert_eq!(fonts.home("🎉"), None);
    }

    #[test]
    fn width_grows_with_text_size_and_weight() {
        let width = |text: &str, weight| Fonts::bundled().width(text, weight, 10.0);
        assert!(width("Анна", Weight::Bold) > width("Анна", Weight::Regular));
        assert!((width("0011", Weight::Regular) - width("8888", Weight::Regular)).abs() < 1e-9);
        // An em is the font size: ten "0" of about 0.62 em at 10 pt.
        let zeros = width("0000000000", Weight::Regular);
        assert!((18.0..26.0).contains(&zeros), "{zeros}");
    }

    #[test]
    fn folder_draws_what_its_fonts_hold_and_no_more() {
        let fonts = Fonts::of_folder(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fonts"));
        let is_drawn = |seen: &str| matches!(fonts.home(seen), Some(Home::Machine(_)));
        for seen in ["李", "김", "ช", "ชี", "अ", "मि", "🎉"] {
            assert!(is_drawn(seen), "{seen}");
        }
        for seen in ["龍", "ㅎ", "က", "👩‍💻", "李\u{e31}"] {
            assert_eq!(fonts.home(seen), None, "{seen}");
        }
        // Chinese is as wide as it is high.
        let width = fonts.width("李晓岚", Weight::Regular, 10.0);
        assert!((width - 30.0 * MM_PER_POINT).abs() < 0.1, "{width}");
        assert_eq!(fonts.case(&BTreeSet::new()).families, bundled::FAMILIES);
    }

    #[test]
    fn nobody_draws_what_has_no_agreed_meaning() {
        assert_eq!(Fonts::of_this_machine().home("\u{e000}"), None);
        assert_eq!(Fonts::of_this_machine().home("\u{10fffd}"), None);
    }
}
