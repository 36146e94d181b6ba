//! One side of one badge with its texts fitted.

use super::layout::{Layout, Square};
use super::{Badge, PhotoMark, Role};
use crate::clean::Cleaner;
use crate::fit::{self, Lines, Style};
use crate::fonts::{Fonts, MM_PER_POINT, Weight};
use crate::lost::{self, Part, Tally};
use crate::name::{Room, fit_name};
use crate::qr::Qr;
use samovar_i18n::{Lang, msg};
use serde::Serialize;

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Face {
    title: Lines,
    title_top: f64,
    first: Lines,
    second: Lines,
    company: Lines,
    /// From the top of the badge.
    second_top: f64,
    company_top: f64,
    role: Role,
    role_word: String,
    role_width: f64,
    code: String,
    qr: Option<Qr>,
    mark: Option<Placed>,
    #[serde(skip)]
    pub lost: Tally,
}

/// A mark of photos in its place.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
struct Placed {
    shape: PhotoMark,
    #[serde(flatten)]
    square: Square,
}

impl Face {
    pub fn new(
        badge: &Badge,
        title: &str,
        layout: &Layout,
        lang: Lang,
        cleaner: &mut Cleaner,
    ) -> Self {
        let code = cleaner.clean(Part::Code, &badge.code);
        let qr = Qr::new(&code);
        let width = layout.text_width();
        let beside = layout.beside_qr(qr.is_some());
        let large = cleaner.clean(Part::Name, &badge.large);
        let small = cleaner.clean(Part::Name, &badge.small);
        let room = Room {
            width,
            height: layout.name_height,
        };
        let (first, second) = fit_name(cleaner.fonts, &large, &small, room, layout.name_size);
        if first.cut || second.cut {
            cleaner.cut(Part::Name, &format!("{large} {small}"));
        }
        let company = Style {
            weight: Weight::Regular,
            size: layout.company_size,
            least: layout.company_size * 0.7,
            squeeze: layout.company_size * 0.85,
            good_lines: 2,
            most_lines: 2,
        };
        let text = cleaner.clean(Part::Company, &badge.company);
        let company = fit::fit(cleaner.fonts, &text, beside, company);
        if company.cut {
            cleaner.cut(Part::Company, &text);
        }
        let second_top = layout.name_top + first.height() + first.size * 0.07;
        let name_bottom = match second.is_empty() {
            true => layout.name_top + first.height(),
            false => second_top + second.height(),
        };
        Face {
            title: Lines::default(),
            title_top: 0.0,
            second_top,
            company_top: name_bottom + layout.company_gap,
            first,
            second,
            company,
            role: badge.role,
            role_word: match badge.role {
                Role::Guest => msg::print_role_guest(lang),
                Role::Speaker => msg::print_role_speaker(lang),
                Role::Staff => msg::print_role_staff(lang),
                Role::Host => msg::print_role_host(lang),
            },
            role_width: layout.role_width(beside, badge.photos.is_some()),
            lost: cleaner.tally(match badge.code.as_str() {
                "" => &badge.find_by,
                code => code,
            }),
            code,
            qr,
            mark: badge.photos.map(|shape| Placed {
                shape,
                square: layout.mark(beside),
            }),
        }
        .titled(title, layout, cleaner.fonts)
    }

    /// The badge's first line; two where a logo leaves it less room.
    fn titled(mut self, title: &str, layout: &Layout, fonts: &Fonts) -> Self {
        let style = Style {
            weight: Weight::Regular,
            size: layout.title_size,
            least: layout.title_size,
            squeeze: layout.title_size,
            good_lines: layout.title_lines,
            most_lines: layout.title_lines,
        };
        self.title = fit::fit(fonts, title, layout.title_width, style);
        let more = self.title.lines.len().saturating_sub(1) as f64;
        self.title_top = layout.title_top - more * 0.6 * layout.title_size * MM_PER_POINT;
        self
    }

    /// Where the paper has no foot, the badge's own first line has to say it.
    pub fn saying_what_is_lost(
        self,
        whole: &Tally,
        layout: &Layout,
        lang: Lang,
        fonts: &Fonts,
    ) -> Self {
        let (width, size) = (
            layout.title_width * layout.title_lines as f64,
            layout.title_size,
        );
        match lost::foot(fonts, [&self.lost, whole], lang, width, size).as_str() {
            "" => self,
            said => self.titled(said, layout, fonts),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::badges::BadgeSize;
    use crate::badges::layout::BESIDE_MARK;
    use crate::logo::Picture;
    use image::{GrayImage, ImageFormat};

    fn picture(width: u32, height: u32) -> Picture {
        let mut file = std::io::Cursor::new(Vec::new());
        GrayImage::new(width, height)
            .write_to(&mut file, ImageFormat::Png)
            .unwrap();
        Picture::read(file.get_ref()).unwrap()
    }

    #[test]
    fn mark_of_photos_lies_on_nothing_and_takes_nothing_from_the_name() {
        let fonts = Fonts::bundled();
        for size in [
            BadgeSize::Insert,
            BadgeSize::Card,
            BadgeSize::Lanyard,
            BadgeSize::Label,
        ] {
            let layout = Layout::of(size);
            for (code, mark) in [
                ("G106XZ", PhotoMark::No),
                ("", PhotoMark::Ask),
                ("", PhotoMark::Yes),
            ] {
                let badge = |photos| Badge {
                    large: "Wilhelmina".into(),
                    small: "Featherstonehaugh-Cholmondeley".into(),
                    company: "Northwind".into(),
                    code: code.into(),
                    photos,
                    ..Badge::default()
                };
                let face = |mark| {
                    let mut cleaner = Cleaner::new(&fonts);
                    Face::new(&badge(mark), "Tea", &layout, Lang::Ru, &mut cleaner)
                };
                let (plain, marked) = (face(None), face(Some(mark)));
                let place = marked.mark.unwrap();
                assert_eq!((plain.mark, place.shape), (None, mark));
                assert_eq!(
                    (&plain.first, &plain.second),
                    (&marked.first, &marked.second)
                );
                let Square { x, y, side } = place.square;
                let (right, bottom) = (x + side, y + side);
                let about = format!("{size:?} {place:?}");
                assert!(side >= 7.0, "{about}");
                assert!(x >= layout.pad - 1e-9, "{about}");
                assert!(right <= layout.width - layout.pad + 1e-9, "{about}");
                assert!(bottom <= layout.height, "{about}");
                // The band of the role ends before it, or is below.
                let beside = layout.pad + marked.role_width + BESIDE_MARK <= x + 1e-9;
                assert!(beside || bottom < layout.role_top, "{about}");
                // So does the code with its quiet zone.
                let quiet = layout.qr_side / 21.0 * 4.0;
                assert!(
                    marked.qr.is_none() || right <= layout.qr_x - quiet + 1e-9,
                    "{about}"
                );
            }
        }
    }

    #[test]
    fn logo_takes_nothing_from_the_name_and_lies_on_no_text() {
        let fonts = Fonts::bundled();
        let long = "Вечер Rust и чая: истории из продакшена, рассказанные у самовара";
        for size in [
            BadgeSize::Insert,
            BadgeSize::Card,
            BadgeSize::Lanyard,
            BadgeSize::Label,
        ] {
            for (width, height) in [(900, 90), (400, 400), (90, 900)] {
                let plain = Layout::of(size);
                let marked = plain.with_logo(&picture(width, height));
                let place = marked.logo.unwrap();
                let about = format!("{size:?} {place:?}");
                let proportion = f64::from(width) / f64::from(height);
                assert!(
                    (place.width / place.height - proportion).abs() < 1e-9,
                    "{about}"
                );
                assert!(place.width.max(place.height) > 6.0, "{about}");
                assert!(
                    place.y > 2.0 && place.y + place.height < plain.name_top,
                    "{about}"
                );
                assert!(place.x >= plain.pad - 1e-9, "{about}");
                assert!(
                    place.x + place.width <= plain.width - plain.pad + 1e-9,
                    "{about}"
                );
                for (large, small) in [
                    ("Анна", "Константинопольская-Задунайская"),
                    ("Li", ""),
                    ("Wilhelmina", "Featherstonehaugh-Cholmondeley"),
                ] {
                    let badge = Badge {
                        large: large.into(),
                        small: small.into(),
                        company: "Northwind".into(),
                        code: "G106XZ".into(),
                        ..Badge::default()
                    };
                    let face = |layout: &Layout| {
                        Face::new(&badge, long, layout, Lang::Ru, &mut Cleaner::new(&fonts))
                    };
                    let (before, now) = (face(&plain), face(&marked));
                    let titleless = |face: &Face| Face {
                        title: Lines::default(),
                        title_top: 0.0,
                        ..face.clone()
                    };
                    assert_eq!(titleless(&before), titleless(&now), "{about}");
                    let title_bottom = now.title_top + now.title.height();
                    assert!(
                        now.title_top > 2.0 && title_bottom < plain.name_top,
                        "{about}"
                    );
                    let beside = plain.pad + marked.title_width <= place.x;
                    let below = place.y + place.height <= now.title_top;
                    assert!(beside || below, "{about}");
                }
            }
        }
    }
}
