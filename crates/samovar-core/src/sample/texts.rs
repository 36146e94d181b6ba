//! The words of the sample meetup in both languages. They are data of a
//! planner like any other, so they stand here and not among the messages.

use samovar_i18n::Lang;

use super::SampleDish;
use crate::catering::Course;
use crate::session::SessionKind;

pub struct Talk {
    pub title: &'static str,
    pub about: &'static str,
    pub needs: &'static str,
}

pub struct Item {
    pub title: &'static str,
    pub kind: SessionKind,
    /// Minutes after the start of the event.
    pub after: i64,
    pub minutes: u32,
    pub speaker: Option<usize>,
    pub small_room: bool,
}

pub struct Texts {
    pub lang: Lang,
    pub title: &'static str,
    pub about: &'static str,
    pub notes: &'static str,
    pub host: &'static str,
    pub organizer: &'static str,
    pub venue: &'static str,
    pub address: &'static str,
    pub access: &'static str,
    pub venue_contact: &'static str,
    pub big_room: &'static str,
    pub small_room: &'static str,
    pub talks: &'static [Talk],
    pub sessions: &'static [Item],
    pub roles: &'static [&'static str],
    pub supplier: &'static str,
    pub supplier_contact: &'static str,
    pub dishes: &'static [SampleDish],
}

impl Texts {
    pub fn of(lang: Lang) -> Self {
        match lang {
            Lang::En => EN,
            Lang::Ru => RU,
        }
    }
}

const fn item(
    title: &'static str,
    kind: SessionKind,
    after: i64,
    minutes: u32,
    speaker: Option<usize>,
) -> Item {
    Item {
        title,
        kind,
        after,
        minutes,
        speaker,
        small_room: false,
    }
}

const fn dish(
    name: &'static str,
    course: Course,
    [diets, allergens]: [&'static str; 2],
    (portion, serves): (&'static str, u32),
    (cents, roubles): (i64, i64),
) -> SampleDish {
    SampleDish {
        name,
        course,
        diets,
        allergens,
        portion,
        serves,
        cents,
        roubles,
    }
}

const EN: Texts = Texts {
    lang: Lang::En,
    title: "Samovar Night",
    about: "An evening of short talks about building small things that last, with tea in the break.",
    notes: "This is sample data: every person in it is invented. Delete the event when you are done looking.",
    host: "Vera Lisitsyna",
    organizer: "Samovar Club",
    venue: "The Boiler House",
    address: "12 Kettle Lane",
    access: "Step-free from the yard. Ring the second bell.",
    venue_contact: "Hall keeper",
    big_room: "Big hall",
    small_room: "Tea room",
    talks: &[
        Talk {
            title: "A clock that never needs the network",
            about: "Keeping time on a laptop that is offline for weeks.",
            needs: "A clicker",
        },
        Talk {
            title: "Paper is an interface",
            about: "What a printed list does better than a screen.",
            needs: "",
        },
        Talk {
            title: "Forty guests, one oven",
            about: "Planning food by counting, not by guessing.",
            needs: "A table for samples",
        },
    ],
    sessions: &[
        item("Doors and tea", SessionKind::Doors, 0, 20, None),
        item("Welcome", SessionKind::Other, 20, 10, None),
        item(
            "A clock that never needs the network",
            SessionKind::Talk,
            30,
            40,
            Some(0),
        ),
        item("Tea break", SessionKind::Break, 70, 25, None),
        item("Paper is an interface", SessionKind::Talk, 95, 35, Some(1)),
        Item {
            small_room: true,
            ..item(
                "Workshop: set the clocks",
                SessionKind::Workshop,
                110,
                40,
                Some(0),
            )
        },
        item(
            "A clock, part two: questions",
            SessionKind::Panel,
            130,
            30,
            Some(0),
        ),
        item("Supper and talking", SessionKind::Networking, 160, 50, None),
    ],
    roles: &["Door", "Sound"],
    supplier: "Kettle Kitchen",
    supplier_contact: "Tom Fenn",
    dishes: &[
        dish(
            "Chicken pie",
            Course::Main,
            ["", "gluten+eggs+milk"],
            ("1/6 pie", 6),
            (2400, 1800),
        ),
        dish(
            "Mushroom pie",
            Course::Main,
            ["vegetarian", "gluten+milk"],
            ("1/6 pie", 6),
            (2100, 1600),
        ),
        dish(
            "Buckwheat bowl",
            Course::Main,
            ["vegan+gluten-free+halal+kosher", "none"],
            ("One bowl", 1),
            (650, 450),
        ),
        dish(
            "Honey cake",
            Course::Dessert,
            ["vegetarian", "gluten+eggs+milk+nuts"],
            ("1/12 cake", 12),
            (3000, 2400),
        ),
        dish(
            "Fruit",
            Course::Dessert,
            ["vegan+gluten-free+halal+kosher", "not-stated"],
            ("A bowl for four", 4),
            (900, 700),
        ),
    ],
};

const RU: Texts = Texts {
    lang: Lang::Ru,
    title: "Вечер у самовара",
    about: "Вечер коротких докладов о небольших вещах, которые служат долго. В перерыве чай.",
    notes: "Это пример: все люди в нём вымышлены. Осмотритесь и удалите событие.",
    host: "Вера Лисицына",
    organizer: "Клуб «Самовар»",
    venue: "Котельная",
    address: "Чайный переулок, 12",
    access: "Со двора вход без ступеней. Второй звонок.",
    venue_contact: "Хранитель зала",
    big_room: "Большой зал",
    small_room: "Чайная",
    talks: &[
        Talk {
            title: "Часы, которым не нужна сеть",
            about: "Как считать время на ноутбуке, который неделями не в сети.",
            needs: "Кликер",
        },
        Talk {
            title: "Бумага — тоже интерфейс",
            about: "Что печатный список умеет лучше экрана.",
            needs: "",
        },
        Talk {
            title: "Сорок гостей и одна печь",
            about: "Планируем еду подсчётом, а не наугад.",
            needs: "Стол для образцов",
        },
    ],
    sessions: &[
        item("Сбор гостей и чай", SessionKind::Doors, 0, 20, None),
        item("Открытие", SessionKind::Other, 20, 10, None),
        item(
            "Часы, которым не нужна сеть",
            SessionKind::Talk,
            30,
            40,
            Some(0),
        ),
        item("Перерыв на чай", SessionKind::Break, 70, 25, None),
        item(
            "Бумага — тоже интерфейс",
            SessionKind::Talk,
            95,
            35,
            Some(1),
        ),
        Item {
            small_room: true,
            ..item(
                "Мастерская: заводим часы",
                SessionKind::Workshop,
                110,
                40,
                Some(0),
            )
        },
        item(
            "Часы, часть вторая: вопросы",
            SessionKind::Panel,
            130,
            30,
            Some(0),
        ),
        item("Ужин и разговоры", SessionKind::Networking, 160, 50, None),
    ],
    roles: &["Вход", "Звук"],
    supplier: "Кухня «Чайник»",
    supplier_contact: "Тимофей Фенин",
    dishes: &[
        dish(
            "Пирог с курицей",
            Course::Main,
            ["", "gluten+eggs+milk"],
            ("1/6 пирога", 6),
            (2400, 1800),
        ),
        dish(
            "Пирог с грибами",
            Course::Main,
            ["vegetarian", "gluten+milk"],
            ("1/6 пирога", 6),
            (2100, 1600),
        ),
        dish(
            "Гречка с овощами",
            Course::Main,
            ["vegan+gluten-free+halal+kosher", "none"],
            ("Одна миска", 1),
            (650, 450),
        ),
        dish(
            "Медовик",
            Course::Dessert,
            ["vegetarian", "gluten+eggs+milk+nuts"],
            ("1/12 торта", 12),
            (3000, 2400),
        ),
        dish(
            "Фрукты",
            Course::Dessert,
            ["vegan+gluten-free+halal+kosher", "not-stated"],
            ("Миска на четверых", 4),
            (900, 700),
        ),
    ],
};
