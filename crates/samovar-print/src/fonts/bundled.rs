//! The fonts that every Samovar carries: Inter for Latin, Cyrillic and Greek,
//! Noto Sans for Armenian, Georgian, Hebrew and Arabic, and a face for keys. Whatever
//! they hold looks the same on every machine.

use super::Weight;
use std::sync::LazyLock;
use typst::foundations::Bytes;
use typst::text::{Font, FontBook, FontInstance};

/// In the order in which they are tried; within a family regular comes first.
const FILES: [&[u8]; 12] = [
    include_bytes!("../../fonts/Inter-Regular.otf"),
    include_bytes!("../../fonts/Inter-SemiBold.otf"),
    include_bytes!("../../fonts/Inter-Bold.otf"),
    include_bytes!("../../fonts/NotoSansArmenian-Regular.ttf"),
    include_bytes!("../../fonts/NotoSansArmenian-Bold.ttf"),
    include_bytes!("../../fonts/NotoSansGeorgian-Regular.ttf"),
    include_bytes!("../../fonts/NotoSansGeorgian-Bold.ttf"),
    include_bytes!("../../fonts/NotoSansHebrew-Regular.ttf"),
    include_bytes!("../../fonts/NotoSansHebrew-Bold.ttf"),
    include_bytes!("../../fonts/NotoSansArabic-Regular.ttf"),
    include_bytes!("../../fonts/NotoSansArabic-Bold.ttf"),
    include_bytes!("../../fonts/AtkinsonHyperlegibleMono-SemiBold.ttf"),
];

/// For what is typed from paper letter by letter: each as wide as any other, and none to be
/// taken for another. It has capitals and figures only, which Inter has too, so nothing but
/// what asks for it by name is drawn with it.
pub const KEY_FACE: &str = "Atkinson Hyperlegible Mono";

/// Family names, in the order in which they are tried.
pub const FAMILIES: [&str; 6] = [
    "Inter",
    "Noto Sans Armenian",
    "Noto Sans Georgian",
    "Noto Sans Hebrew",
    "Noto Sans Arabic",
    KEY_FACE,
];

pub static FONTS: LazyLock<Vec<Font>> = LazyLock::new(|| {
    FILES
        .iter()
        .filter_map(|file| Font::new(Bytes::new(*file), 0))
        .collect()
});

static REGULAR: LazyLock<Vec<FontInstance>> = LazyLock::new(|| instances(Weight::Regular));
static SEMI_BOLD: LazyLock<Vec<FontInstance>> = LazyLock::new(|| instances(Weight::SemiBold));
static BOLD: LazyLock<Vec<FontInstance>> = LazyLock::new(|| instances(Weight::Bold));

/// One font of each family, the one Typst picks for the weight.
pub fn of_weight(weight: Weight) -> &'static [FontInstance] {
    match weight {
        Weight::Regular => &REGULAR,
        Weight::SemiBold => &SEMI_BOLD,
        Weight::Bold => &BOLD,
    }
}

fn instances(weight: Weight) -> Vec<FontInstance> {
    let book = FontBook::from_fonts(FONTS.iter());
    FAMILIES
        .iter()
        .filter_map(|family| book.select(&family.to_lowercase(), weight.variant()))
        .filter_map(|index| FONTS.get(index))
        .map(|font| weight.instance(font))
        .collect()
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
        for weight in [Weight::Regular, Weight::SemiBold, Weight::Bold] {
            assert_eq!(of_weight(weight).len(), FAMILIES.len());
        }
    }
}
