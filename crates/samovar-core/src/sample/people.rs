//! The people of the sample meetup. Nobody of them exists; their addresses end
//! in domains that RFC 2606 keeps for examples.

use crate::guest::GuestState::{self, Cancelled, Declined, Going, Invited, Maybe, Waitlisted};
use crate::speaker::SpeakerState;

pub struct Invented {
    pub given: &'static str,
    pub family: &'static str,
    pub email: &'static str,
    pub company: &'static str,
    pub diet: &'static str,
    pub allergens: &'static str,
}

pub struct Guest {
    pub person: Invented,
    pub state: GuestState,
    pub plus_ones: u32,
}

const fn person(
    [given, family, email, company]: [&'static str; 4],
    [diet, allergens]: [&'static str; 2],
) -> Invented {
    Invented {
        given,
        family,
        email,
        company,
        diet,
        allergens,
    }
}

const fn guest(
    who: [&'static str; 4],
    food: [&'static str; 2],
    state: GuestState,
    plus_ones: u32,
) -> Guest {
    Guest {
        person: person(who, food),
        state,
        plus_ones,
    }
}

const ASKED: [&str; 2] = ["none", "none"];
const UNASKED: [&str; 2] = ["not-asked", "not-asked"];

pub const SPEAKERS: &[(Invented, SpeakerState)] = &[
    (
        person(
            [
                "Эмма",
                "Торнквист",
                "emma.tornkvist@example.org",
                "Часовая мастерская",
            ],
            ["vegetarian", "none"],
        ),
        SpeakerState::Scheduled,
    ),
    (
        person(
            [
                "Oliver",
                "Pennywhistle",
                "oliver.pennywhistle@example.com",
                "Paper Mill",
            ],
            ASKED,
        ),
        SpeakerState::MaterialsIn,
    ),
    (
        person(
            [
                "Глеб",
                "Пирожков",
                "gleb.pirozhkov@example.net",
                "Печь и противень",
            ],
            UNASKED,
        ),
        SpeakerState::Invited,
    ),
];

pub const STAFF: &[Invented] = &[
    person(
        [
            "Вера",
            "Лисицына",
            "vera.lisitsyna@example.org",
            "Клуб «Самовар»",
        ],
        ["pescatarian", "none"],
    ),
    person(
        [
            "Tom",
            "Fennimore",
            "tom.fennimore@example.com",
            "Samovar Club",
        ],
        UNASKED,
    ),
];

pub const GUESTS: &[Guest] = &[
    guest(
        [
            "Анна",
            "Березкина",
            "anna.berezkina@example.org",
            "Лаборатория чая",
        ],
        ["vegan", "none"],
        Going,
        1,
    ),
    guest(
        [
            "Борис",
            "Ёлкин",
            "boris.elkin@example.org",
            "Лаборатория чая",
        ],
        ASKED,
        Going,
        2,
    ),
    guest(
        [
            "Валентина",
            "Щербакова",
            "v.shcherbakova@example.net",
            "Депо",
        ],
        ["gluten-free", "gluten"],
        Going,
        0,
    ),
    guest(
        ["Григорий", "Самоваров", "g.samovarov@example.org", ""],
        UNASKED,
        Going,
        0,
    ),
    guest(
        ["Дарья", "Чайкина", "darya.chaykina@example.com", "Депо"],
        ["vegetarian", "nuts"],
        Going,
        1,
    ),
    guest(
        ["Евгений", "Кузовков", "e.kuzovkov@example.net", "Маяк"],
        ASKED,
        Going,
        0,
    ),
    guest(
        ["Жанна", "Ольхова", "zhanna.olkhova@example.org", "Маяк"],
        ["lactose-free", "none"],
        Going,
        0,
    ),
    guest(
        ["Зоя", "Пчёлкина", "zoya.pchelkina@example.org", ""],
        UNASKED,
        Maybe,
        1,
    ),
    guest(
        [
            "Игорь",
            "Валежников",
            "igor.valezhnikov@example.com",
            "Верста",
        ],
        ["halal", "none"],
        Going,
        0,
    ),
    guest(
        ["Ксения", "Юрьева", "ksenia.yuryeva@example.net", "Верста"],
        ["gluten-free+vegan", "none"],
        Going,
        0,
    ),
    guest(
        ["Лев", "Тростников", "lev.trostnikov@example.org", ""],
        UNASKED,
        Invited,
        0,
    ),
    guest(
        [
            "Мария",
            "Журавлёва",
            "maria.zhuravleva@example.org",
            "Верста",
        ],
        ASKED,
        Declined,
        0,
    ),
    guest(
        ["Никита", "Ясенев", "nikita.yasenev@example.com", "Стапель"],
        UNASKED,
        Going,
        1,
    ),
    guest(
        [
            "Ольга",
            "Колокольцева",
            "olga.kolokoltseva@example.net",
            "Стапель",
        ],
        ["none", "milk"],
        Going,
        0,
    ),
    guest(
        ["Павел", "Хворостин", "pavel.khvorostin@example.org", ""],
        UNASKED,
        Maybe,
        0,
    ),
    guest(
        ["Раиса", "Лугова", "raisa.lugova@example.org", "Стапель"],
        UNASKED,
        Invited,
        0,
    ),
    guest(
        ["Семён", "Цветаев-Полев", "semyon.tsvetaev@example.com", ""],
        ASKED,
        Going,
        0,
    ),
    guest(
        [
            "Татьяна",
            "Шиповникова",
            "t.shipovnikova@example.net",
            "Маяк",
        ],
        UNASKED,
        Waitlisted,
        1,
    ),
    guest(
        ["Фёдор", "Эльбрусов", "fedor.elbrusov@example.org", ""],
        UNASKED,
        Cancelled,
        0,
    ),
    guest(
        ["Юлия", "Рябинина", "yulia.ryabinina@example.org", "Депо"],
        ["vegetarian", "none"],
        Going,
        0,
    ),
    guest(
        [
            "Ada",
            "Millstone",
            "ada.millstone@example.com",
            "Kettleworks",
        ],
        ["vegetarian", "none"],
        Going,
        1,
    ),
    guest(
        [
            "Benedict",
            "Ashgrove",
            "b.ashgrove@example.org",
            "Kettleworks",
        ],
        ASKED,
        Going,
        0,
    ),
    guest(
        [
            "Clara",
            "Winterbourne",
            "clara.w@example.net",
            "Lantern & Co",
        ],
        ["none", "nuts"],
        Going,
        0,
    ),
    guest(
        ["Dorian", "Falk", "dorian.falk@example.com", ""],
        UNASKED,
        Maybe,
        0,
    ),
    guest(
        [
            "Edith",
            "Nørgaard",
            "edith.norgaard@example.org",
            "Lantern & Co",
        ],
        ["pescatarian", "none"],
        Going,
        0,
    ),
    guest(
        ["Felix", "Quillon", "felix.quillon@example.net", ""],
        UNASKED,
        Invited,
        0,
    ),
    guest(
        [
            "Greta",
            "Löwenthal",
            "greta.lowenthal@example.com",
            "Harbour Lab",
        ],
        ["vegan", "none"],
        Going,
        0,
    ),
    guest(
        [
            "Hugo",
            "Marchetti",
            "hugo.marchetti@example.org",
            "Harbour Lab",
        ],
        ASKED,
        Going,
        3,
    ),
    guest(
        ["Imogen", "Starling", "imogen.starling@example.net", ""],
        UNASKED,
        Declined,
        0,
    ),
    guest(
        [
            "Jasper",
            "O’Dell",
            "jasper.odell@example.com",
            "Harbour Lab",
        ],
        UNASKED,
        Going,
        0,
    ),
    guest(
        [
            "Kira",
            "Vandermeer",
            "kira.vandermeer@example.org",
            "Tinsmiths",
        ],
        ["kosher", "none"],
        Going,
        0,
    ),
    guest(
        [
            "Leon",
            "Abernathy",
            "leon.abernathy@example.net",
            "Tinsmiths",
        ],
        UNASKED,
        Going,
        0,
    ),
    guest(
        ["Mabel", "Thorne", "mabel.thorne@example.com", ""],
        ["lactose-free+vegetarian", "none"],
        Going,
        0,
    ),
    guest(
        [
            "Nigel",
            "Copperfield-Ray",
            "nigel.cr@example.org",
            "Tinsmiths",
        ],
        UNASKED,
        Invited,
        0,
    ),
    guest(
        ["Odette", "Brightwater", "odette.b@example.net", ""],
        ASKED,
        Waitlisted,
        0,
    ),
    guest(
        [
            "Percival",
            "Moss",
            "percival.moss@example.com",
            "Kettleworks",
        ],
        UNASKED,
        Declined,
        0,
    ),
    guest(
        [
            "Rosalind",
            "Háy",
            "rosalind.hay@example.org",
            "Lantern & Co",
        ],
        UNASKED,
        Maybe,
        1,
    ),
    guest(
        ["Silas", "Underhill", "silas.underhill@example.net", ""],
        ["no-pork", "none"],
        Going,
        1,
    ),
    guest(
        [
            "Thea",
            "Zimmerlein",
            "thea.zimmerlein@example.com",
            "Kettleworks",
        ],
        ["none", "fish+crustaceans"],
        Going,
        0,
    ),
    guest(
        ["Ulric", "Vane", "ulric.vane@example.org", ""],
        UNASKED,
        Invited,
        0,
    ),
];
