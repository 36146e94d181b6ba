//! One side of one badge with its texts fitted.

use super::layout::Layout;
use super::{Badge, Role};
use crate::clean::Cleaner;
use crate::fit::{self, Lines, Style};
use crate::fonts::{Fonts, Weight};
use crate::lost::{self, Part, Tally};
use crate::name::{Room, fit_name};
use crate::qr::Qr;
use samovar_i18n::{Lang, msg};
use serde::Serialize;

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Face {
    title: String,
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
    #[serde(skip)]
    pub lost: Tally,
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
            title: fit::one_line(
                cleaner.fonts,
                title,
                width,
                Weight::Regular,
                layout.title_size,
            ),
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
            role_width: beside,
            lost: cleaner.tally(match badge.code.as_str() {
                "" => &badge.find_by,
                code => code,
            }),
            code,
            qr,
        }
    }

    /// Where the paper has no foot, the badge's own first line has to say it.
    pub fn say_what_is_lost(&mut self, whole: &Tally, layout: &Layout, lang: Lang, fonts: &Fonts) {
        let width = layout.text_width();
        let said = lost::foot(fonts, [&self.lost, whole], lang, width, layout.title_size);
        if !said.is_empty() {
            self.title = said;
        }
    }
}
