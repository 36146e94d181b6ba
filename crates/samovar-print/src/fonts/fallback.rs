//! The machine's own fonts, for letters that no bundled font has. Nothing is
//! looked for before such a letter comes; then the fonts are asked in an order
//! that depends on their names alone, so that a letter is drawn by the same
//! font on every sheet of this machine.

use super::Weight;
use fontdb::{Database, FaceInfo, ID, Stretch, Style};
use std::collections::{BTreeMap, HashMap};
use std::path::PathBuf;
use std::sync::{OnceLock, RwLock};
use typst::foundations::Bytes;
use typst::text::{Coverage, Font, FontInfo, FontInstance};

/// Sans serif families that their makers meant for names on a screen, of the
/// systems we run on. Those of a kind stand together; emoji come after letters.
const FIRST: [&str; 26] = [
    "Noto Sans",
    "Segoe UI",
    "Noto Sans CJK SC",
    "Noto Sans SC",
    "Microsoft YaHei",
    "PingFang SC",
    "WenQuanYi Zen Hei",
    "Noto Sans CJK JP",
    "Yu Gothic",
    "Hiragino Sans",
    "Noto Sans CJK KR",
    "Malgun Gothic",
    "Apple SD Gothic Neo",
    "UnDotum",
    "Noto Sans Thai",
    "Leelawadee UI",
    "Thonburi",
    "Noto Sans Devanagari",
    "Nirmala UI",
    "Kohinoor Devanagari",
    "Lohit Devanagari",
    "Ebrima",
    "Noto Color Emoji",
    "Segoe UI Emoji",
    "Apple Color Emoji",
    "Segoe UI Symbol",
];

/// Fonts that draw a frame, or nothing, for every letter there is.
const NO_LETTERS: [&str; 5] = [
    "lastresort",
    "last resort",
    "adobe blank",
    "adobe notdef",
    "unicode bmp fallback",
];

/// More different letters than this are looked up anew each time.
const MOST_REMEMBERED: usize = 50_000;

/// Where fonts are looked for.
#[derive(Clone, Debug)]
pub enum Place {
    Nowhere,
    Machine,
    Folder(PathBuf),
}

/// The fonts of one place.
pub struct Fallback {
    place: Place,
    shelf: OnceLock<Shelf>,
}

/// A font that is used, in two weights where there are two.
pub struct Drawing {
    /// As it is called.
    pub family: String,
    pub regular: Font,
    pub bold: Option<Font>,
    /// Of each weight that paper has.
    instances: [FontInstance; 2],
}

struct Shelf {
    fonts: Database,
    families: Vec<Family>,
    /// Which family draws what a reader sees as one letter.
    found: RwLock<HashMap<Box<str>, Option<usize>>>,
}

struct Family {
    name: String,
    regular: ID,
    bold: Option<ID>,
    coverage: OnceLock<Option<Coverage>>,
    drawing: OnceLock<Option<Drawing>>,
}

impl Fallback {
    pub fn new(place: Place) -> Self {
        Self {
            place,
            shelf: OnceLock::new(),
        }
    }

    /// The place in the order of the family that has all these letters, which
    /// are drawn one over another.
    pub fn find(&self, letters: &str) -> Option<usize> {
        if matches!(self.place, Place::Nowhere) {
            return None;
        }
        let shelf = self.shelf.get_or_init(|| Shelf::open(&self.place));
        if let Ok(found) = shelf.found.read()
            && let Some(family) = found.get(letters)
        {
            return *family;
        }
        let family = shelf.find(letters);
        if let Ok(mut found) = shelf.found.write()
            && found.len() < MOST_REMEMBERED
        {
            found.insert(letters.into(), family);
        }
        family
    }

    pub fn drawing(&self, family: usize) -> Option<&Drawing> {
        let shelf = self.shelf.get()?;
        shelf.families.get(family)?.drawing(&shelf.fonts)
    }
}

impl Drawing {
    pub fn instance(&self, weight: Weight) -> &FontInstance {
        let [regular, bold] = &self.instances;
        match weight {
            Weight::Regular => regular,
            Weight::SemiBold | Weight::Bold => bold,
        }
    }
}

impl Shelf {
    fn open(place: &Place) -> Self {
        let mut fonts = Database::new();
        match place {
            Place::Nowhere => {}
            Place::Machine => fonts.load_system_fonts(),
            Place::Folder(folder) => fonts.load_fonts_dir(folder),
        }
        let mut families: BTreeMap<(usize, String), Vec<&FaceInfo>> = BTreeMap::new();
        for face in fonts.faces() {
            let upright = face.style == Style::Normal && face.stretch == Stretch::Normal;
            if let Some((name, _)) = face.families.first()
                && upright
                && let Some(rank) = rank(name, face.monospaced)
            {
                families.entry((rank, name.clone())).or_default().push(face);
            }
        }
        let families = families
            .into_iter()
            .filter_map(|((_, name), faces)| Family::new(name, faces))
            .collect();
        Self {
            fonts,
            families,
            found: RwLock::default(),
        }
    }

    fn find(&self, letters: &str) -> Option<usize> {
        let drawn = || letters.chars().filter(|c| !super::draws_nothing(*c));
        self.families.iter().position(|family| {
            let coverage = family.coverage.get_or_init(|| family.read(&self.fonts));
            coverage
                .as_ref()
                .is_some_and(|coverage| drawn().all(|c| coverage.contains(u32::from(c))))
                && family
                    .drawing(&self.fonts)
                    .is_some_and(|drawing| drawn().all(|c| leaves_a_mark(&drawing.instances, c)))
        })
    }
}

impl Family {
    /// The faces nearest to what paper uses. The same name and weight may come
    /// from two files: then the file's name decides.
    fn new(name: String, mut faces: Vec<&FaceInfo>) -> Option<Self> {
        faces.sort_by_cached_key(|face| (face.weight.0, face.post_script_name.clone(), face.index));
        let nearest = |weight: u16| {
            faces
                .iter()
                .min_by_key(|face| face.weight.0.abs_diff(weight))
        };
        let regular = nearest(400)?;
        let bold = nearest(700).filter(|face| face.weight.0 > regular.weight.0);
        Some(Self {
            name,
            regular: regular.id,
            bold: bold.map(|face| face.id),
            coverage: OnceLock::new(),
            drawing: OnceLock::new(),
        })
    }

    /// Reads a font's table of letters, not the font.
    fn read(&self, fonts: &Database) -> Option<Coverage> {
        let info = fonts.with_face_data(self.regular, FontInfo::new)??;
        let draws_everything = info.coverage.contains(0xFFFE);
        (!draws_everything).then_some(info.coverage)
    }

    fn drawing(&self, fonts: &Database) -> Option<&Drawing> {
        self.drawing
            .get_or_init(|| {
                let regular = load(fonts, self.regular)?;
                let bold = (self.bold.and_then(|id| load(fonts, id)))
                    .filter(|bold| holds_all(bold, &regular));
                let heavy = bold.as_ref().unwrap_or(&regular);
                Some(Drawing {
                    family: self.name.clone(),
                    instances: [
                        Weight::Regular.instance(&regular),
                        Weight::Bold.instance(heavy),
                    ],
                    regular,
                    bold,
                })
            })
            .as_ref()
    }
}

/// A smaller number is asked first; None is never asked.
fn rank(family: &str, monospaced: bool) -> Option<usize> {
    let lower = family.to_lowercase();
    if NO_LETTERS.iter().any(|name| lower.contains(name)) {
        return None;
    }
    if let Some(place) = FIRST.iter().position(|name| *name == family) {
        return Some(place);
    }
    let is_plain = lower.starts_with("noto sans");
    let has_serifs = ["serif", "mincho", "song", "ming", "batang", "naskh"]
        .iter()
        .any(|word| lower.contains(word));
    Some(FIRST.len() + usize::from(!is_plain) + usize::from(has_serifs) + usize::from(monospaced))
}

/// The whole font, unless its maker forbids to put it into a document.
fn load(fonts: &Database, id: ID) -> Option<Font> {
    let (data, index) = fonts.with_face_data(id, |data, index| (data.to_vec(), index))?;
    let font = Font::new(Bytes::new(data), index)?;
    let instance = Weight::Regular.instance(&font);
    let restricted = instance.ttf().permissions() == Some(ttf_parser::Permissions::Restricted);
    (!restricted).then_some(font)
}

/// A bold face that lacks letters would leave holes where the regular has none.
fn holds_all(bold: &Font, regular: &Font) -> bool {
    let bold: Vec<u32> = bold.info().coverage.iter().collect();
    let mut bold = bold.into_iter().peekable();
    regular.info().coverage.iter().all(|letter| {
        while bold.next_if(|other| *other < letter).is_some() {}
        bold.peek() == Some(&letter)
    })
}

/// Some fonts have an empty glyph for what they cannot draw.
fn leaves_a_mark(instances: &[FontInstance; 2], letter: char) -> bool {
    instances.iter().all(|font| {
        let face = font.ttf();
        face.glyph_index(letter).is_some_and(|glyph| {
            face.glyph_bounding_box(glyph).is_some()
                || face.is_color_glyph(glyph)
                || face.glyph_raster_image(glyph, u16::MAX).is_some()
                || face.glyph_svg_image(glyph).is_some()
        })
    })
}
