//! Two suppliers of the sample with their menus: the kitchen whose dishes the meetup
//! has, and somebody with coffee, of whom nothing is ordered yet.

use samovar_i18n::Lang;

use super::texts::Texts;
use super::{SampleDish, codes};
use crate::catering::Course;
use crate::error::Result;
use crate::ids::SupplierId;
use crate::planner::Writer;
use crate::supplier::{AddMenuDish, CreateSupplier, Unit, VatMode, edit, menu, store};

/// What is drunk: name, what a head takes and a unit holds in millilitres, of how many
/// in a hundred, and the price in cents and roubles.
type Drink = (&'static str, i64, i64, u32, (i64, i64));

struct Coffee {
    name: &'static str,
    contact: &'static str,
    notes: &'static str,
    drinks: [Drink; 3],
}

const EN: Coffee = Coffee {
    name: "Third Pot Coffee",
    contact: "Lena Marsh",
    notes: "Brings cups and takes them back the same evening.",
    drinks: [
        ("Filter coffee", 200, 5_000, 60, (3_200, 2_400)),
        ("Black tea", 200, 5_000, 15, (1_400, 1_100)),
        ("Water", 500, 19_000, 100, (600, 450)),
    ],
};

const RU: Coffee = Coffee {
    name: "Кофейня «Третий чайник»",
    contact: "Лена Маршева",
    notes: "Привозят чашки и забирают их тем же вечером.",
    drinks: [
        ("Фильтр-кофе", 200, 5_000, 60, (3_200, 2_400)),
        ("Чёрный чай", 200, 5_000, 15, (1_400, 1_100)),
        ("Вода", 500, 19_000, 100, (600, 450)),
    ],
};

/// Makes both, once however many samples there are; gives the kitchen.
pub fn make(writer: &Writer<'_>, texts: &Texts) -> Result<SupplierId> {
    let russian = texts.lang == Lang::Ru;
    let coffee = if russian { RU } else { EN };
    if store::find_named(writer.conn, coffee.name)?.is_none() {
        let supplier = edit::create(
            writer,
            CreateSupplier {
                name: coffee.name.to_owned(),
                contact: Some(coffee.contact.to_owned()),
                email: Some("cups@third-pot.example.com".to_owned()),
                final_hours: Some(24),
                notes: Some(coffee.notes.to_owned()),
                ..CreateSupplier::default()
            },
        )?;
        for (name, per_head, pack, taken, (cents, roubles)) in coffee.drinks {
            menu::add(
                writer,
                AddMenuDish {
                    name: name.to_owned(),
                    course: Some(Course::Drink),
                    allergens: Some(vec!["none".to_owned()]),
                    price_minor: Some(if russian { roubles * 100 } else { cents }),
                    per_head: Some(per_head * 1_000),
                    pack: Some(pack * 1_000),
                    unit: Some(Unit::Millilitre),
                    taken_percent: Some(taken),
                    ..AddMenuDish::plain(supplier.id)
                },
            )?;
        }
    }
    if let Some(known) = store::find_named(writer.conn, texts.supplier)? {
        return Ok(known);
    }
    let kitchen = edit::create(
        writer,
        CreateSupplier {
            name: texts.supplier.to_owned(),
            contact: Some(texts.supplier_contact.to_owned()),
            email: Some("kitchen@kettle.example.com".to_owned()),
            vat_rate: Some(if russian { 2_200 } else { 2_000 }),
            vat_mode: Some(VatMode::Included),
            final_hours: Some(72),
            overset_percent: Some(5),
            ..CreateSupplier::default()
        },
    )?;
    for dish in texts.dishes {
        menu::add(writer, on_menu(kitchen.id, dish, russian))?;
    }
    Ok(kitchen.id)
}

fn on_menu(kitchen: SupplierId, dish: &SampleDish, russian: bool) -> AddMenuDish {
    AddMenuDish {
        name: dish.name.to_owned(),
        course: Some(dish.course),
        diets: Some(codes(dish.diets)),
        allergens: Some(codes(dish.allergens)),
        portion: Some(dish.portion.to_owned()),
        price_minor: Some(dish.price(russian)),
        pack: Some(i64::from(dish.serves) * 1_000),
        ..AddMenuDish::plain(kitchen)
    }
}
