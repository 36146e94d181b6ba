//! What cells mean, over whole lists of invented people: answers in sentences,
//! food in sentences, boxes that were ticked, numbers of people. Row by row:
//! what was read, what is marked as a guess, what is kept in words.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

use samovar_import::{
    About, Entry, Field, Mapping, ReadOptions, Reading, Stated, extract, read, recognise,
};

fn people(file: &str) -> Vec<Entry> {
    people_by(file, |_| {})
}

fn people_by(file: &str, change: impl Fn(&mut Mapping)) -> Vec<Entry> {
    let path = format!("{}/tests/fixtures/{file}", env!("CARGO_MANIFEST_DIR"));
    people_of(&std::fs::read(path).unwrap(), file, change)
}

fn people_of(bytes: &[u8], file: &str, change: impl Fn(&mut Mapping)) -> Vec<Entry> {
    let table = read(bytes, file, &ReadOptions::default()).unwrap();
    let mut mapping = recognise(&table).mapping;
    change(&mut mapping);
    let result = extract(&table, &mapping);
    assert_eq!(result.rejected, [], "{file}");
    result.people
}

fn codes<T: Ord + Copy>(said: &Stated<T>, code: fn(T) -> &'static str) -> Option<String> {
    match said {
        Stated::NotAsked => None,
        Stated::Nothing => Some("none".to_owned()),
        Stated::These(set) if set.is_empty() => Some("other".to_owned()),
        Stated::These(set) => Some(set.iter().map(|t| code(*t)).collect::<Vec<_>>().join("+")),
    }
}

/// What was read of one person; guesses behind a question mark.
fn shown(entry: &Entry) -> String {
    let mut parts = Vec::new();
    let reply = entry.reply.map_or("no reply", |reply| reply.code());
    let beside = entry.plus_ones.map_or(String::new(), |n| format!(" +{n}"));
    parts.push(format!("{reply}{beside}"));
    parts.extend(codes(&entry.diet, |d| d.code()).map(|diet| format!("diet {diet}")));
    parts.extend(codes(&entry.allergens, |a| a.code()).map(|all| format!("allergy {all}")));
    parts.extend(entry.diet_note.clone().map(|note| format!("words {note}")));
    parts.extend(entry.note.clone().map(|note| format!("note {note}")));
    for unclear in &entry.unclear {
        parts.push(format!(
            "?{} {}",
            unclear.about.code(),
            if unclear.taken_as.is_empty() {
                "-"
            } else {
                &unclear.taken_as
            }
        ));
    }
    parts.join(" | ")
}

fn check(file: &str, expected: &[&str]) {
    let got: Vec<String> = people(file).iter().map(shown).collect();
    assert_eq!(got, expected, "{file}");
}

#[test]
fn answers_in_sentences() {
    check(
        "answers-in-sentences-ru.csv",
        &[
            "going +1",
            "going +1",
            "going +1",
            "declined",
            "going",
            "going",
            "going",
            "maybe | ?reply maybe",
            "going",
            "going +1",
            "going",
            "going +0",
            "declined",
            "no reply | ?reply -",
            "going +2",
            "going +0 | ?plus-ones 0",
        ],
    );
    check(
        "answers-in-sentences-en.csv",
        &[
            "going +1",
            "going +1",
            "going +1",
            "declined",
            "going",
            "going",
            "going",
            "maybe | ?reply maybe",
            "going",
            "going +1",
            "going",
            "going +0",
            "declined",
            "no reply | ?reply -",
            "going +2",
            "going +0 | ?plus-ones 0",
            "going",
            "maybe",
        ],
    );
}

#[test]
fn diets_in_sentences() {
    check(
        "diets-in-sentences-en.csv",
        &[
            "going | diet gluten-free",
            "going | diet halal | words Halal (if possible) | ?diet halal",
            "going | diet lactose-free",
            "going | diet low-carb | words Low carb | ?diet low-carb",
            "going | allergy crustaceans+fish+molluscs | words No fish/seafood | ?allergens crustaceans+fish+molluscs",
            "going | diet other | words No peppers/tomatoes | ?diet -",
            "going | diet other | words No red meat | ?diet -",
            "going | allergy milk+nuts",
            "going | allergy other | words Raw onions or scallions allergy | ?allergens -",
            "going | diet gluten-free+no-pork+low-sugar | words no pork, wheat, sugar (ideally) | ?diet gluten-free+no-pork+low-sugar",
            "going | diet no-pork | allergy crustaceans+molluscs",
            "going | diet none",
            "going | ?diet -",
            "going | allergy peanuts+soy",
            "going | diet vegan+gluten-free",
            "going | diet other | words No Bell peppers | ?diet -",
            "going | diet other | words No cinnamon | ?diet -",
            "going | allergy nuts | words I'm not vegetarian, but no nuts please | ?allergens nuts",
            "going | allergy peanuts",
            "going | diet vegetarian | words Mostly vegetarian | ?diet vegetarian",
        ],
    );
    check(
        "diets-in-sentences-ru.csv",
        &[
            "going | diet gluten-free",
            "going | diet halal | words Халяль (по возможности) | ?diet halal",
            "going | diet lactose-free",
            "going | diet low-carb | words Низкоуглеводное | ?diet low-carb",
            "going | allergy crustaceans+fish+molluscs | words Без рыбы/морепродуктов | ?allergens crustaceans+fish+molluscs",
            "going | diet other | words Без перца и помидоров | ?diet -",
            "going | diet other | words Без красного мяса | ?diet -",
            "going | allergy milk+nuts",
            "going | allergy other | words Аллергия на сырой лук | ?allergens -",
            "going | diet gluten-free+no-pork+low-sugar | words без свинины, пшеницы, сахара (желательно) | ?diet gluten-free+no-pork+low-sugar",
            "going | diet no-pork | allergy crustaceans+molluscs",
            "going | diet none",
            "going | ?diet -",
            "going | allergy peanuts+soy",
            "going | diet vegan+gluten-free",
            "going | diet other | words Без болгарского перца | ?diet -",
            "going | diet other | words Без корицы | ?diet -",
            "going | allergy nuts | words Я не вегетарианка, но без орехов, пожалуйста | ?allergens nuts",
            "going | allergy peanuts",
            "going | diet vegetarian | words В основном вегетарианское | ?diet vegetarian",
            "going | allergy nuts | words орехи и мёд — аллергия | ?allergens nuts",
            "going | diet no-pork",
            "going | allergy nuts | words орехи | ?allergens nuts",
        ],
    );
}

#[test]
fn denials() {
    let expected = [
        "going | allergy none",
        "going | allergy none",
        "going | allergy none",
        "going | allergy none",
        "going | allergy other | words Дыня | ?allergens -",
        "going",
        "going | allergy none",
        "going | allergy none | ?allergens none",
        "going | allergy nuts",
    ];
    check("denials-ru.csv", &expected);
    check(
        "denials-en.csv",
        &expected
            .map(|row| row.replace("Дыня", "Melon"))
            .iter()
            .map(String::as_str)
            .collect::<Vec<_>>(),
    );
}

#[test]
fn boxes_that_were_ticked() {
    check(
        "tick-boxes.csv",
        &[
            "going | diet vegetarian",
            "going",
            "declined | diet vegetarian+gluten-free | allergy nuts",
            "going | diet gluten-free | allergy nuts",
            "going",
        ],
    );
    check(
        "tick-boxes-ru.csv",
        &[
            "going | diet vegan",
            "declined",
            "going | allergy nuts",
            "no reply",
            "no reply | ?reply -",
        ],
    );
}

#[test]
fn numbers_of_people() {
    check(
        "together-with-you.csv",
        &["going +1", "going +0", "going +3", "declined"],
    );
    check(
        "adults-and-children.csv",
        &["going +2", "going +0", "going +1"],
    );
}

#[test]
fn a_person_speaks_over_every_reading() {
    let said = |about, value: &str, taken_as: &str| Reading {
        about,
        value: value.to_owned(),
        taken_as: taken_as.to_owned(),
        always: false,
    };
    let file = "Name,RSVP,Guests,Diet,Allergies\n\
        Ann Ash,Nah mate zebra,2-3,Fish,a zebra thing\n\
        Bob Birch,yes,1,none,none\n";
    let bare: Vec<String> = people_of(file.as_bytes(), "x.csv", |_| {})
        .iter()
        .map(shown)
        .collect();
    assert_eq!(
        bare,
        [
            "declined +2 | allergy fish | words Fish⏎a zebra thing | ?reply declined | ?plus-ones 2 | ?allergens fish | ?allergens -".replace('⏎', "\n"),
            "going +1 | diet none | allergy none".to_owned(),
        ]
    );
    let people = people_of(file.as_bytes(), "x.csv", |mapping| {
        mapping.readings = vec![
            said(About::Reply, "nah mate zebra", "maybe"),
            said(About::PlusOnes, "2-3", "3"),
            said(About::Allergens, "Fish", "none"),
            said(About::Diet, "Fish", "none"),
            said(About::Allergens, "a zebra thing", "soy"),
            said(About::Reply, "yes", "waitlisted"),
        ];
    });
    assert_eq!(
        people.iter().map(shown).collect::<Vec<_>>(),
        [
            "maybe +3 | diet none | allergy soy | words a zebra thing",
            "waitlisted +1 | diet none | allergy none"
        ]
    );
    assert!(people[0].diet_note_settled);
}

#[test]
fn a_reply_that_a_person_chose_is_plain() {
    let file = "Name,RSVP\nAnn Ash,zebra\nBob Birch,yes\n";
    let people = people_of(file.as_bytes(), "x.csv", |mapping| {
        mapping.fields = vec![Field::FullName, Field::Reply];
        mapping.reply_values = vec![samovar_import::ReplyValue {
            value: "zebra".to_owned(),
            reply: Some(samovar_import::Reply::Declined),
            rows: 1,
        }];
    });
    assert_eq!(
        people.iter().map(shown).collect::<Vec<_>>(),
        ["declined", "going"]
    );
}

#[test]
fn a_yes_to_whether_there_are_allergies_is_never_a_word_alone() {
    let file = "Name,RSVP,Any food allergies?,Which ones?\n\
        Ann Ash,yes,TRUE,\nBob Birch,yes,FALSE,\nCid Cole,yes,Yes,nuts\nDot Dean,yes,no,\n";
    let people = people_of(file.as_bytes(), "x.csv", |mapping| {
        mapping.fields = vec![
            Field::FullName,
            Field::Reply,
            Field::Allergies,
            Field::Allergies,
        ];
    });
    assert_eq!(
        people.iter().map(shown).collect::<Vec<_>>(),
        [
            "going | allergy other | words Any food allergies | ?allergens -",
            "going | allergy none",
            "going | allergy nuts",
            "going | allergy none",
        ]
    );
}

#[test]
fn an_allergy_to_what_no_code_holds_is_one_in_every_column() {
    let file = "Name,RSVP,Diet\n\
        Ann Ash,yes,Raw onions or scallions allergy\n\
        Bob Birch,yes,аллергия на лук\n\
        Cid Cole,yes,\"vegan, allergic to kiwi\"\n\
        Dot Dean,yes,No allergies\n";
    let got: Vec<String> = people_of(file.as_bytes(), "x.csv", |_| {})
        .iter()
        .map(shown)
        .collect();
    assert_eq!(
        got,
        [
            "going | allergy other | words Raw onions or scallions allergy | ?allergens -",
            "going | allergy other | words аллергия на лук | ?allergens -",
            "going | diet vegan | allergy other | words vegan, allergic to kiwi | ?diet vegan | ?allergens -",
            "going | diet none | allergy none",
        ]
    );
}

#[test]
fn doubts_of_an_answer_that_was_given_anew_are_gone() {
    let file = "Timestamp,Name,Email,Will you come?,Guests,Diet\n\
        2026-10-01 10:00,Ann Ash,ann@example.org,Ask my zebra,2-3,zebra things\n\
        2026-10-02 10:00,Ann Ash,ann@example.org,yes,1,vegan\n\
        2026-10-01 10:00,Bob Birch,bob@example.org,Ask my zebra,2-3,zebra things\n\
        2026-10-02 10:00,Bob Birch,bob@example.org,yes,,\n\
        2026-10-01 10:00,Cid Cole,cid@example.org,yes,1,vegan\n\
        2026-10-02 10:00,Cid Cole,cid@example.org,Ask my zebra,2-3,zebra things\n";
    let got: Vec<String> = people_of(file.as_bytes(), "x.csv", |_| {})
        .iter()
        .map(shown)
        .collect();
    assert_eq!(
        got,
        [
            "going +1 | diet vegan",
            "going +2 | diet other | words zebra things | ?plus-ones 2 | ?diet -",
            "going +2 | diet other | words zebra things | ?reply - | ?plus-ones 2 | ?diet -",
        ]
    );
}
