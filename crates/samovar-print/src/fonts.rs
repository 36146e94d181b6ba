//! The bundled fonts and what they can draw: Inter for Latin, Cyrillic and
//! Greek, Noto Sans for Armenian, Georgian, Hebrew and Arabic. System fonts
//! are never looked at, so a sheet looks the same on every machine.

use std::sync::LazyLock;
use typst::foundations::Bytes;
use typst::layout::Abs;
use typst::text::{Font, FontBook, FontInstance, FontStretch, FontStyle, FontVariant, FontWeight};
use typst::utils::LazyHash;

/// In the order in which they are tried; within a family regular comes first.
const FILES: [&[u8]; 11] = [
    include_bytes!("../fonts/Inter-Regular.otf"),
    include_bytes!("../fonts/Inter-SemiBold.otf"),
    include_bytes!("../fonts/Inter-Bold.otf"),
    include_bytes!("../fonts/NotoSansArmenian-Regular.ttf"),
    include_bytes!("../fonts/NotoSansArmenian-Bold.ttf"),
    include_bytes!("../fonts/NotoSansGeorgian-Regular.ttf"),
    include_bytes!("../fonts/NotoSansGeorgian-Bold.ttf"),
    include_bytes!("../fonts/NotoSansHebrew-Regular.ttf"),
    include_bytes!("../fonts/NotoSansHebrew-Bold.ttf"),
    include_bytes!("../fonts/NotoSansArabic-Regular.ttf"),
    include_bytes!("../fonts/NotoSansArabic-Bold.ttf"),
];

/// Family names, in the order in which they are tried.
pub const FAMILIES: [&str; 5] = [
    "Inter",
    "Noto Sans Armenian",
    "Noto Sans Georgian",
    "Noto Sans Hebrew",
    "Noto Sans Arabic",
];

pub static FONTS: LazyLock<Vec<Font>> = LazyLock::new(|| {
    FILES
        .iter()
        .filter_map(|file| Font::new(Bytes::new(*file), 0))
        .collect()
});

pub static BOOK: LazyLock<LazyHash<FontBook>> =
    LazyLock::new(|| LazyHash::new(FontBook::from_fonts(FONTS.iter())));

/// A weight that is used on paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weight {
    Regular,
    SemiBold,
    Bold,
}

impl Weight {
    fn number(self) -> u16 {
        match self {
            Weight::Regular => 400,
            Weight::SemiBold => 600,
            Weight::Bold => 700,
        }
    }
}

/// Whether a bundled font has a glyph for the character.
pub fn covers(letter: char) -> bool {
    letter == ' ' || REGULAR.iter().any(|font| has_glyph(font, letter))
}

/// The width of one line of text in millimetres at a size in points. Slightly
/// more than what is drawn: figures count as tabular ones, kerning is left out.
pub fn width(text: &str, weight: Weight, size: f64) -> f64 {
    let fonts = match weight {
        Weight::Regular => &REGULAR,
        Weight::SemiBold => &SEMI_BOLD,
        Weight::Bold => &BOLD,
    };
    let ems: f64 = text.chars().map(|letter| advance(fonts, letter)).sum();
    ems * size * MM_PER_POINT
}

pub const MM_PER_POINT: f64 = 25.4 / 72.0;

static REGULAR: LazyLock<Vec<FontInstance>> = LazyLock::new(|| instances(Weight::Regular));
static SEMI_BOLD: LazyLock<Vec<FontInstance>> = LazyLock::new(|| instances(Weight::SemiBold));
static BOLD: LazyLock<Vec<FontInstance>> = LazyLock::new(|| instances(Weight::Bold));

/// One font of each family, the one Typst picks for the weight.
fn instances(weight: Weight) -> Vec<FontInstance> {
    let variant = FontVariant::new(
        FontStyle::Normal,
        FontWeight::from_number(weight.number()),
        FontStretch::NORMAL,
    );
    FAMILIES
        .iter()
        .filter_map(|family| BOOK.select(&family.to_lowercase(), variant))
        .filter_map(|index| FONTS.get(index).cloned())
        .map(|font| font.instantiate(variant, Abs::pt(10.0), &Default::default()))
        .collect()
}

fn has_glyph(font: &FontInstance, letter: char) -> bool {
    font.ttf().glyph_index(letter).is_some()
}

/// In ems. A missing glyph never gets here: `clean` has replaced it.
fn advance(fonts: &[FontInstance], letter: char) -> f64 {
    // Tabular figures are as wide as a zero in Inter, narrower ones are padded.
    let letter = if letter.is_ascii_digit() { '0' } else { letter };
    fonts
        .iter()
        .find_map(|font| {
            let glyph = font.ttf().glyph_index(letter)?;
            font.x_advance(glyph.0)
        })
        .map_or(1.0, |width| width.get())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_bundled_font_is_read_and_named() {
        let mut families: Vec<&str> = FONTS
            .iter()
            .map(|font| font.info().family.as_str())
            .collect();
        families.dedup();
        assert_eq!(FONTS.len(), FILES.len());
        assert_eq!(families, FAMILIES);
        for list in [&*REGULAR, &*SEMI_BOLD, &*BOLD] {
            assert_eq!(list.len(), FAMILIES.len());
        }
    }

    #[test]
    fn letters_of_our_guests_are_covered() {
        for letter in
            "AZaz09ÅéßőŠžĐđƠơƯưẠạỄễỹ АЯаяЁёЇїҐґҚқӘәӨөҢңІі Ωλ Հայք ქართული שלום سلام «„“”—–…№€₽□"
                .chars()
        {
            assert!(covers(letter), "{letter} U+{:04X}", u32::from(letter));
        }
        assert!(!covers('漢'));
        assert!(!covers('🎉'));
    }

    #[test]
    fn width_grows_with_text_size_and_weight() {
        assert!(width("Анна", Weight::Bold, 10.0) > width("Анна", Weight::Regular, 10.0));
        assert!(
            (width("0011", Weight::Regular, 10.0) - width("8888", Weight::Regular, 10.0)).abs()
                < 1e-9
        );
        // An em is the font size: ten "0" of about 0.62 em at 10 pt.
        let zeros = width("0000000000", Weight::Regular, 10.0);
        assert!((18.0..26.0).contains(&zeros), "{zeros}");
    }
}
