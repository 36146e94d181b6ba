//! What the columns of a programme are called, in English and Russian.

use crate::table::Field;

const NAMES: &[(Field, &[&str])] = &[
    (
        Field::Id,
        &[
            "id",
            "sessionid",
            "code",
            "guid",
            "submissionid",
            "proposalid",
            "номер",
            "ид",
        ],
    ),
    (
        Field::Title,
        &[
            "title",
            "session",
            "sessiontitle",
            "talk",
            "talktitle",
            "proposaltitle",
            "topic",
            "name",
            "название",
            "тема",
            "доклад",
            "темадоклада",
            "названиедоклада",
            "пункт",
            "что",
        ],
    ),
    (
        Field::About,
        &[
            "about",
            "abstract",
            "description",
            "summary",
            "описание",
            "аннотация",
            "тезисы",
            "очём",
            "очем",
        ],
    ),
    (
        Field::Kind,
        &[
            "kind",
            "type",
            "sessiontype",
            "sessionformat",
            "format",
            "вид",
            "тип",
            "формат",
        ],
    ),
    (
        Field::Track,
        &["track", "tracks", "stream", "поток", "трек", "секция"],
    ),
    (
        Field::Room,
        &[
            "room",
            "hall",
            "stage",
            "location",
            "place",
            "where",
            "зал",
            "комната",
            "аудитория",
            "место",
            "где",
        ],
    ),
    (Field::Day, &["day", "date", "день", "дата"]),
    (
        Field::Starts,
        &[
            "start",
            "starts",
            "startsat",
            "starttime",
            "startdate",
            "begin",
            "from",
            "time",
            "when",
            "scheduledat",
            "начало",
            "старт",
            "время",
            "когда",
            "с",
        ],
    ),
    (
        Field::Ends,
        &[
            "end",
            "ends",
            "endsat",
            "endtime",
            "until",
            "to",
            "finish",
            "конец",
            "окончание",
            "до",
        ],
    ),
    (
        Field::Minutes,
        &[
            "minutes",
            "duration",
            "length",
            "min",
            "scheduledduration",
            "durationminutes",
            "durationmin",
            "минут",
            "минуты",
            "мин",
            "длительность",
            "продолжительность",
        ],
    ),
    (
        Field::Speakers,
        &[
            "speaker",
            "speakers",
            "speakernames",
            "speakername",
            "presenter",
            "presenters",
            "who",
            "author",
            "authors",
            "owner",
            "спикер",
            "спикеры",
            "докладчик",
            "докладчики",
            "выступающий",
            "выступающие",
            "кто",
            "автор",
            "авторы",
            "ведущий",
        ],
    ),
    (Field::GivenName, &["firstname", "givenname", "имя"]),
    (
        Field::FamilyName,
        &["lastname", "familyname", "surname", "фамилия"],
    ),
    (
        Field::Email,
        &[
            "email",
            "speakeremail",
            "speakeremails",
            "owneremail",
            "mail",
            "почта",
            "электроннаяпочта",
        ],
    ),
    (Field::Status, &["status", "state", "статус", "состояние"]),
];

/// What each column means by its name; a field that one column gives is no other's.
#[must_use]
pub fn guess<'h>(headers: impl Iterator<Item = &'h str>) -> Vec<Field> {
    let mut taken: Vec<Field> = Vec::new();
    headers
        .map(|header| {
            let key: String = header
                .chars()
                .filter(|c| c.is_alphanumeric())
                .flat_map(char::to_lowercase)
                .collect();
            let found = NAMES
                .iter()
                .find(|(_, names)| names.contains(&key.as_str()))
                .map_or(Field::Ignore, |(field, _)| *field);
            if taken.contains(&found) {
                return Field::Ignore;
            }
            if found != Field::Ignore {
                taken.push(found);
            }
            found
        })
        .collect()
}
