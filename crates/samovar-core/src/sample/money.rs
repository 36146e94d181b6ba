//! What the sample meetup costs beside its food, and who helps to pay for it.

use samovar_i18n::Lang;

use crate::budget::{
    AddBudgetDoc, AddBudgetLine, Basis, Category, DocKind, EditBudget, docs, edit,
};
use crate::error::Result;
use crate::ids::EventId;
use crate::money::VatMode;
use crate::planner::Writer;
use crate::sponsor::{
    AddPromise, AddSponsor, PromisedBy, SponsorState, edit as sponsors, promises,
};

struct Cost {
    en: &'static str,
    ru: &'static str,
    category: Category,
    basis: Basis,
    cents: i64,
    roubles: i64,
}

const COSTS: [Cost; 3] = [
    Cost {
        en: "Badges",
        ru: "Бейджи",
        category: Category::Print,
        basis: Basis::PerHead,
        cents: 80,
        roubles: 50,
    },
    Cost {
        en: "Photographer",
        ru: "Фотограф",
        category: Category::Photo,
        basis: Basis::Fixed,
        cents: 18_000,
        roubles: 15_000,
    },
    Cost {
        en: "Taxi for a speaker",
        ru: "Такси спикеру",
        category: Category::Travel,
        basis: Basis::Fixed,
        cents: 3_500,
        roubles: 1_800,
    },
];

pub fn add(writer: &Writer<'_>, lang: Lang, event: EventId) -> Result<()> {
    let say = |en: &'static str, ru: &'static str| match lang {
        Lang::En => en.to_owned(),
        Lang::Ru => ru.to_owned(),
    };
    let sum = |cents: i64, roubles: i64| match lang {
        Lang::En => cents,
        Lang::Ru => roubles * 100,
    };
    let mut photographer = None;
    for cost in &COSTS {
        let budget = edit::add(
            writer,
            AddBudgetLine {
                event_id: event,
                title: say(cost.en, cost.ru),
                side: None,
                category: Some(cost.category),
                basis: Some(cost.basis),
                heads: None,
                unit_minor: sum(cost.cents, cost.roubles),
                quantity: None,
                currency: None,
                vat_rate: None,
                vat_mode: Some(VatMode::None),
                supplier: None,
            },
        )?;
        if cost.category == Category::Photo {
            photographer = budget
                .lines
                .iter()
                .find(|line| line.category == Category::Photo)
                .and_then(|line| line.id);
        }
    }
    edit::frame(
        writer,
        EditBudget {
            event_id: event,
            limit_minor: Some(Some(sum(90_000, 80_000))),
            reserve_percent: Some(10),
        },
    )?;
    docs::add(
        writer,
        AddBudgetDoc {
            line_id: photographer,
            computed: None,
            kind: DocKind::Invoice,
            number: Some("17".to_owned()),
            date: None,
            amount_minor: sum(18_000, 15_000),
            vat_minor: None,
        },
    )?;
    sponsor(writer, event, say, sum)
}

fn sponsor(
    writer: &Writer<'_>,
    event: EventId,
    say: impl Fn(&'static str, &'static str) -> String,
    sum: impl Fn(i64, i64) -> i64,
) -> Result<()> {
    let sponsor = sponsors::add(
        writer,
        AddSponsor {
            event_id: event,
            name: say("Teapot Works", "Завод «Чайник»"),
            level: Some(say("General", "Генеральный")),
            state: Some(SponsorState::Signed),
            money_minor: Some(sum(40_000, 40_000)),
            currency: None,
            in_kind_minor: Some(sum(9_000, 8_000)),
            in_kind: Some(say("Mugs for everybody", "Кружки для всех")),
            contact: Some("sponsor@teapot.example.com".to_owned()),
            notes: None,
        },
    )?;
    for (made_by, words, days) in [
        (
            PromisedBy::Us,
            say("Logo on the first slide", "Логотип на первом слайде"),
            1,
        ),
        (
            PromisedBy::Them,
            say("Bring the mugs", "Привезти кружки"),
            2,
        ),
    ] {
        promises::add(
            writer,
            AddPromise {
                sponsor_id: sponsor.id,
                made_by,
                words,
                quantity: None,
                days_before: Some(days),
            },
        )?;
    }
    Ok(())
}
