//! The diets Samovar knows by name. A closed list, because a kitchen cooks and
//! counts by it; whatever somebody writes beyond it is kept as their own words
//! beside the codes. Allergens are a list of their own.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What a person eats or does not eat.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Diet {
    Vegetarian,
    Vegan,
    /// Fish, no meat.
    Pescatarian,
    /// The Orthodox fast: no meat, milk or eggs.
    Lenten,
    Halal,
    Kosher,
    GlutenFree,
    LactoseFree,
    /// No milk at all, unlike lactose-free.
    DairyFree,
    NoPork,
    NoBeef,
    /// Diabetics and those who avoid sugar.
    LowSugar,
    LowCarb,
}

impl Diet {
    /// Every diet, in the order lists show them.
    pub const ALL: [Self; 13] = [
        Self::Vegetarian,
        Self::Vegan,
        Self::Pescatarian,
        Self::Lenten,
        Self::Halal,
        Self::Kosher,
        Self::GlutenFree,
        Self::LactoseFree,
        Self::DairyFree,
        Self::NoPork,
        Self::NoBeef,
        Self::LowSugar,
        Self::LowCarb,
    ];

    /// The stable name used in files, translations and on the wire.
    pub fn code(self) -> &'static str {
        match self {
            Self::Vegetarian => "vegetarian",
            Self::Vegan => "vegan",
            Self::Pescatarian => "pescatarian",
            Self::Lenten => "lenten",
            Self::Halal => "halal",
            Self::Kosher => "kosher",
            Self::GlutenFree => "gluten-free",
            Self::LactoseFree => "lactose-free",
            Self::DairyFree => "dairy-free",
            Self::NoPork => "no-pork",
            Self::NoBeef => "no-beef",
            Self::LowSugar => "low-sugar",
            Self::LowCarb => "low-carb",
        }
    }

    /// The diet of a code.
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|diet| diet.code() == code)
    }

    /// Beginnings of words and phrases that name it, in folded text.
    pub(crate) fn stems(self) -> &'static [&'static str] {
        match self {
            Self::Vegetarian => &[
                "vegetar",
                "veggie",
                "вегетар",
                "вегитар",
                "вегетер",
                "без мяса",
                "без мясн",
                "мясо не ем",
                "не ем мяс",
                "не едим мяс",
                "не употребляю мяс",
                "no meat",
                "meat free",
                "meatless",
                "don t eat meat",
                "do not eat meat",
            ],
            Self::Vegan => &[
                "vegan",
                "веган",
                "plant based",
                "строго растительн",
                "растительное питание",
            ],
            Self::Pescatarian => &[
                "pescat",
                "pescet",
                "pesket",
                "песката",
                "пескета",
                "пескетар",
            ],
            Self::Lenten => &[
                "lenten",
                "постное",
                "постная",
                "постный",
                "постную",
                "соблюдаю пост",
                "пощусь",
                "в пост",
            ],
            Self::Halal => &["halal", "халял", "халяль", "hallal"],
            Self::Kosher => &["kosher", "кошер", "koscher", "casher", "kascher"],
            Self::GlutenFree => &[
                "gluten free",
                "glutenfree",
                "gluten intoler",
                "no gluten",
                "without gluten",
                "non gluten",
                "avoid gluten",
                "без глютен",
                "безглютен",
                "глютен не ем",
                "не ем глютен",
                "непереносимость глютен",
                "celiac",
                "coeliac",
                "целиак",
                "glutenfrei",
                "sans gluten",
                "sin gluten",
            ],
            Self::LactoseFree => &[
                "lactose free",
                "lactosefree",
                "lactose intoler",
                "no lactose",
                "without lactose",
                "без лактоз",
                "безлактоз",
                "непереносимость лактоз",
                "не переношу лактоз",
                "лактозная непереносим",
                "intolerance to lactose",
                "intolerant to lactose",
                "laktosefrei",
                "sans lactose",
                "sin lactosa",
            ],
            Self::DairyFree => &[
                "dairy free",
                "no dairy",
                "without dairy",
                "non dairy",
                "без молоч",
                "без молока",
                "безмолоч",
                "не ем молоч",
                "молочное не ем",
                "no milk",
                "milk free",
                "avoid dairy",
            ],
            Self::NoPork => &[
                "no pork",
                "without pork",
                "pork free",
                "don t eat pork",
                "do not eat pork",
                "avoid pork",
                "без свинин",
                "не ем свинин",
                "свинину не ем",
                "кроме свинин",
            ],
            Self::NoBeef => &[
                "no beef",
                "without beef",
                "beef free",
                "don t eat beef",
                "do not eat beef",
                "avoid beef",
                "без говядин",
                "не ем говядин",
                "говядину не ем",
            ],
            Self::LowSugar => &[
                "low sugar",
                "sugar free",
                "no sugar",
                "without sugar",
                "diabet",
                "без сахар",
                "диабет",
                "не ем сахар",
                "не ем сладк",
                "less sugar",
            ],
            Self::LowCarb => &[
                "low carb",
                "keto",
                "кето",
                "низкоуглевод",
                "безуглевод",
                "no carb",
            ],
        }
    }
}
