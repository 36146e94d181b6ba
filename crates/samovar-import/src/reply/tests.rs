use super::*;

#[test]
fn words_of_every_tool_are_read() {
    for (reply, values) in [
        (
            Reply::Going,
            "Yes|YES|going|Attending|approved|Checked In|Да, приду|да|+|Буду|registered|paid|ACTIVE|Приду!|Участвует|CHECKED_IN|Подтверждено|I'll be there",
        ),
        (
            Reply::Declined,
            "No|Not Attending|declined|Нет, не смогу|нет|-|Не приду|can't make it|not_going|Отказ|Не участвует|К сожалению, нет",
        ),
        (
            Reply::Maybe,
            "Maybe|?|Пока не знаю|pending_approval|Возможно|под вопросом|Not sure|TO_BE_PAID|notpaid|может быть|Awaiting payment|Думаю",
        ),
        (
            Reply::Waitlisted,
            "Waitlist|waitlisted|лист ожидания|Waiting list|В листе ожидания|on the wait list",
        ),
        (
            Reply::Cancelled,
            "Cancelled|canceled|Refunded|отменено|deleted|возврат|CANCELLED|Deleted",
        ),
        (Reply::Invited, "invited|приглашён|No reply|нет ответа"),
    ] {
        for value in values.split('|') {
            assert_eq!(read(value), Some(reply), "{value}");
        }
    }
    assert_eq!(read("banana"), None);
    assert_eq!(read(""), None);
}

/// Reply, heads beside, and what is not plain of the two.
fn shown(value: &str) -> String {
    let reading = reading(value);
    let reply = reading.reply.map_or("-", Reply::code);
    let heads = reading
        .plus_ones
        .map_or(String::new(), |n| format!(" +{n}"));
    let unclear = match (reading.plain, reading.heads_plain) {
        (true, true) => "",
        (false, true) => " reply?",
        (true, false) => " heads?",
        (false, false) => " reply? heads?",
    };
    format!("{reply}{heads}{unclear}")
}

fn check(table: &[(&str, &[&str])]) {
    let mut wrong = Vec::new();
    for (expected, values) in table {
        for value in *values {
            let got = shown(value);
            if got != *expected {
                wrong.push(format!("{value}: {expected} wanted, {got} got"));
            }
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
}

#[test]
fn a_plain_yes_outvotes_words_elsewhere() {
    check(&[
        (
            "going",
            &[
                "Sure, no worries",
                "Yes, no problem!",
                "I said no last time, but yes!",
                "Yes, unfortunately late",
                "Yes! Can't wait",
                "I'll be there, sorry for being late",
                "Thank you for the invitation, I'll be there!",
                "Wouldn't miss it",
                "Yes, thank you so much",
                "Of course I'll come",
                "I won't miss it",
                "Yep, might be late",
                "Yes, arriving at 19:30",
                "Happy to come!",
                "Count me in",
                "Yes please!",
                "I’ll be there 😀",
                "going",
                "Да, нет проблем",
                "Спасибо за приглашение, буду!",
                "Обязательно приду, жду с нетерпением, не могу дождаться",
                "Да! Ожидаю этот вечер весь год",
                "Буду, опоздаю на 50 минут",
                "Конечно приду",
                "Приду с удовольствием",
                "Да, без сомнений",
                "ДААА",
                "да)))",
                "Приду, к сожалению, с опозданием",
                "В прошлый раз не смогла, в этот раз буду",
                "Не пропущу!",
                "с радостью",
                "Да, спасибо, буду после работы",
                "Ja, gerne",
                "ich komme",
                "Sí, claro",
                "je viens",
                "Oui, avec plaisir",
                "Sim, com certeza",
                "claro que sí",
            ],
        ),
        (
            "declined",
            &[
                "No",
                "No, sorry",
                "Sorry, can't make it",
                "Unfortunately I can't come",
                "I'd love to, but I can't make it",
                "Would love to come but I'm out of town",
                "No thanks",
                "I won't be able to attend",
                "can’t this time, see you next time",
                "Of course not",
                "not coming",
                "I'll have to miss it",
                "не смогу",
                "Не получится, извините",
                "Нет, спасибо",
                "К сожалению, не смогу прийти",
                "Увы, нет",
                "Хотела бы прийти, но не смогу",
                "Спасибо за приглашение, но меня не будет",
                "Буду в отпуске",
                "Конечно не приду",
                "неа",
                "Не-а",
                "Никак нет",
                "leider nicht",
                "Nein, leider nicht",
                "No puedo",
                "malheureusement non",
                "infelizmente não",
            ],
        ),
        (
            "maybe",
            &[
                "not sure yet",
                "I'm not sure",
                "Maybe",
                "I'll try to come",
                "Hope to make it",
                "Probably yes",
                "возможно приду",
                "Скорее всего приду",
                "Пока не знаю",
                "Не уверена",
                "постараюсь",
                "Если получится",
                "50/50",
                "50%",
                "vielleicht",
                "talvez",
                "peut-être",
                "quizás",
            ],
        ),
    ]);
}

#[test]
fn what_is_not_plain_is_said_to_be_so() {
    check(&[
        (
            "- reply?",
            &[
                "Мимо",
                "banana",
                "Спасибо!",
                "Hello",
                "מגיע",
                "🥜",
                "what is this?",
            ],
        ),
        (
            "going reply?",
            &[
                "Нет проблем",
                "no problem",
                "Looking forward to it!",
                "I'd love to!",
                "Yes, my dog is called Rex",
                "Да, а где парковка?",
                "Болею, но приду",
                "I'm planning to come?",
            ],
        ),
        (
            "maybe reply?",
            &[
                "Приду, если не заболею",
                "I'll come if I find a babysitter",
                "Yes, maybe",
                "Приду, но пока не уверен",
                "вряд ли смогу, не приду",
            ],
        ),
        (
            "declined reply?",
            &[
                "Нет, приду",
                "Увы",
                "Sorry",
                "I don't think so",
                "Занят",
                "no hablo",
            ],
        ),
    ]);
}

#[test]
fn heads_in_words_count() {
    check(&[
        (
            "going +1",
            &[
                "приду +1",
                "да, +1",
                "да +1",
                "Буду с женой",
                "2 чел.",
                "Придём вдвоём",
                "с мужем",
                "Я и жена",
                "Мы с мужем придём",
                "Нас двое",
                "Приду с подругой",
                "Да, плюс один",
                "Да, с моим молодым человеком",
                "с другом",
                "Yes +1",
                "Yes, plus one",
                "yes, with my wife",
                "My partner and I",
                "My partner and I will be there",
                "Yes, me and my husband",
                "Bringing a friend",
                "Yes, for two",
                "two of us",
                "Yes, 2 people",
                "Yes, +1 (my wife)",
                "Both of us will be there",
                "Ja, mit Begleitung",
            ],
        ),
        (
            "going +2",
            &[
                "Нас будет трое",
                "Придём втроём",
                "Да, с двумя детьми",
                "Буду с женой и сыном",
                "Буду с женой, сыном",
                "да, +2",
                "2 взрослых и ребёнок",
                "Yes +2",
                "there will be three of us",
                "with my two kids",
                "Yes, party of 3",
                "We are 3",
                "2 adults and 1 child",
                "yes, me and 2 friends",
            ],
        ),
        (
            "going +3",
            &[
                "Мы с женой и двумя детьми",
                "Нас четверо",
                "Yes, with my wife and two kids",
                "4 people",
            ],
        ),
        (
            "going +0",
            &[
                "Да, но без жены",
                "Yes, but without my wife",
                "Yes, just me",
                "Приду одна",
                "буду один",
                "Yes, no plus one",
                "I'll come alone",
            ],
        ),
        (
            "going +0 heads?",
            &[
                "Да, может быть с ребёнком",
                "Yes, maybe with a friend",
                "Yes, perhaps +1",
                "Придём!",
                "We'll be there",
            ],
        ),
        (
            "going +2 heads?",
            &["Да, с детьми", "Yes, with friends", "Yes, 2 guests"],
        ),
        (
            "declined",
            &["Не сможем с женой", "We can't come with the kids"],
        ),
        ("- reply?", &["2", "0.50", "0,00", "двое", "01/02/2025"]),
    ]);
}

#[test]
fn every_phrase_is_written_as_it_is_read() {
    assert_eq!(crate::answer_words::unreachable(), Vec::<String>::new());
    assert_eq!(crate::food_words::unreachable(), Vec::<String>::new());
}

/// Lateness, clocks, days and money count nobody.
#[test]
fn numbers_of_something_else_are_no_heads() {
    check(&[
        (
            "going",
            &[
                "Приду, опоздаю минут на 20",
                "Буду, опоздаю на 20",
                "Опоздаю на 20 минут, но буду",
                "Приду на 15 минут позже",
                "Приду на 2 часа",
                "Приду часа на 2",
                "Приду часов в 7",
                "Буду минут через 20",
                "Буду к 8",
                "Буду после 19:30",
                "Буду до 21",
                "Приду с 7 до 9",
                "Да, с 19 часов",
                "Буду в 20",
                "Буду 5 декабря",
                "Приду 20-го",
                "Буду к 7 вечера",
                "Да, задержусь на 10-15 минут",
                "Да, задержусь минут на 10-15",
                "Приду через 2 недели",
                "Приду с 500 рублями",
                "Буду, но минут на 30",
                "Буду в 19.30",
                "I'll be there, 20 min late",
                "Yes, I'll be 20 min late",
                "Yes, 20 late",
                "Yes, running 20 late",
                "Yes, late by 20",
                "Yes, but only for 2 hours",
                "Yes, for 1 or 2 hours",
                "I'll come by 8",
                "I'll come at 7",
                "I'll come at seven",
                "Yes, from 7 to 9",
                "Yes, until 21",
                "Yes, in 20",
                "Yes, between 7 and 8",
                "I'll come with 5 euros",
                "I'll come with $5",
                "I'll come with €20",
                "Yes, 7-8pm",
                "Yes, 7 pm",
                "Yes, on 5 December",
                "Yes, 5th",
                "Yes, around 8",
                "Yes, 10 to 15 minutes late",
            ],
        ),
        (
            "going +0 heads?",
            &["We'll be there at 7", "Придём на 2 часа", "Придём к 8"],
        ),
        (
            "going +1",
            &[
                "Приду с женой к 8",
                "Буду в 20 с женой",
                "Да, +1, опоздаем минут на 20",
                "Yes +1, 20 min late",
                "Yes, with my wife, by 8",
                "Yes, for 2",
                "2 of us, until 9",
                "Yes, about 2 people",
                "Да, около 2 человек",
                "Да, на 2 человек",
                "Нас 2, к 8",
                "Plus 1, at 7",
            ],
        ),
        (
            "going +2",
            &["Yes, plus 2", "Да, плюс 2", "Придём трое", "We are 3, at 8"],
        ),
        (
            "going +0 heads?",
            &[
                "Приду на 2",
                "Да, 2",
                "Yes, 2",
                "Yes, with 2",
                "Yes, 14",
                "Придём 3",
            ],
        ),
    ]);
    for value in [
        "Опоздаю минут на 20",
        "20 min late",
        "к 8",
        "after 19:30",
        "20 минут",
        "с 7 до 9",
        "на 20",
        "5 euros",
    ] {
        assert!(reading(value).plus_ones.unwrap_or(0) == 0, "{value}");
    }
}

#[test]
fn a_yes_at_the_front_outvotes() {
    let wrong: Vec<String> = [
        ("going", "Конечно! Как же без меня"),
        ("going", "Конечно, как же вы без меня"),
        ("going", "Куда же без меня"),
        ("going", "I'm in, no need for food"),
        ("going", "I'm in, can't eat nuts though"),
        ("going", "Count me in, no meat please"),
        ("going", "I'll be there, no gifts please"),
        ("going", "Sure! No food for me"),
        ("going", "Of course! Can't let you party alone"),
        ("going", "Приду, нет нужды в еде"),
        ("going", "Буду! Не могу есть мясо"),
        ("going", "Конечно, без мяса"),
        ("going", "Не пропущу ни за что"),
        ("going", "Ни за что не пропущу"),
        ("going", "Ни за что на свете не пропущу!"),
        ("going", "Не пропустим ни за что"),
        ("going", "I won't miss it"),
        ("going", "I won't miss this for the world"),
        ("going", "no way I'm missing it"),
        ("going", "No way I'd miss this"),
        ("going", "Never missing it"),
        ("going", "I'm not missing this"),
        ("going", "can't miss it"),
        ("declined", "I'll miss it"),
        ("declined", "Have to miss this one"),
        ("declined", "No way"),
        ("declined", "Ни за что"),
        ("declined", "Без меня"),
        ("declined", "Давайте без меня"),
        ("declined", "Sure would, but can't make it"),
        ("declined", "Конечно, не приду"),
        ("declined", "Рада бы прийти, но не могу"),
        ("declined", "Пропущу"),
        ("declined", "I'd be happy to, but I can't come"),
        ("maybe", "maybe with a friend"),
        ("maybe", "perhaps +1"),
        ("maybe", "Может быть с женой"),
        ("maybe", "возможно с другом"),
        ("going", "Приду, может быть с женой"),
        ("going", "Yes, maybe with a friend"),
    ]
    .into_iter()
    .filter_map(|(wanted, value)| {
        let got = read(value).map_or("-", Reply::code);
        (got != wanted).then(|| format!("{value}: {got}"))
    })
    .collect();
    assert_eq!(wrong, Vec::<String>::new());
    check(&[(
        "maybe +0 reply? heads?",
        &["maybe with a friend", "Может быть с женой"],
    )]);
}
