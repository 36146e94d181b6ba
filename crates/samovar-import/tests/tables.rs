//! What a table is and which column is what: kinds of lists as people make
//! them, with invented people, in English and Russian, each as the rows that
//! come out of it. Nothing may be guessed in silence: what stays out, what is
//! doubtful and what is not used is shown beside the people.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

use samovar_import::{Entry, Field, Mapping, ReadOptions, Reply, extract, read, recognise, unused};

/// One person on one line: only what is there.
fn shown(entry: &Entry) -> String {
    let lines: Vec<String> = entry.lines.iter().map(u32::to_string).collect();
    let part = |text: &Option<String>| text.clone().unwrap_or_default();
    let name = match &entry.name {
        name if name.given.is_none() && name.family.is_none() => name.display.clone(),
        name => {
            let parts = [&name.given, &name.patronymic, &name.family].map(part);
            parts.join("/")
        }
    };
    let mut out = vec![lines.join("+"), name];
    out.push(format!(
        "{}{}",
        entry.reply.map_or("–", Reply::code),
        entry
            .plus_ones
            .filter(|number| *number > 0)
            .map_or(String::new(), |number| format!(" +{number}"))
    ));
    out.extend(entry.emails.iter().cloned());
    out.extend(entry.phones.iter().map(|phone| {
        phone
            .e164
            .clone()
            .unwrap_or_else(|| format!("~{}", phone.raw))
    }));
    if !entry.companions.is_empty() {
        out.push(format!("with {}", entry.companions.join(", ")));
    }
    if let Some(inside) = entry.checked_in {
        let at = entry
            .checked_in_at
            .map(|at| at.wall.format(" %m-%d %H:%M").to_string());
        let time = entry
            .checked_in_time
            .map(|at| at.format(" %H:%M").to_string());
        out.push(format!(
            "in {inside}{}{}",
            at.unwrap_or_default(),
            time.unwrap_or_default()
        ));
    }
    if let Some(company) = &entry.company {
        out.push(format!("of {company}"));
    }
    for warning in &entry.warnings {
        out.push(format!("! {} {}", warning.code.code(), warning.cell));
    }
    out.join(" | ")
}

/// Everything that is told of a file.
fn told(bytes: &[u8], name: &str) -> Vec<String> {
    let table = read(bytes, name, &ReadOptions::default()).unwrap();
    let mapping = recognise(&table).mapping;
    let result = extract(&table, &mapping);
    let mut out: Vec<String> = result.people.iter().map(shown).collect();
    out.extend(
        result
            .rejected
            .iter()
            .map(|row| format!("- {} {} {}", row.line, row.why.code(), row.cell)),
    );
    out.extend(table.skipped_lines.iter().map(|line| {
        let why = serde_json::to_value(line.why).unwrap();
        format!("~ {} {} {}", line.line, why.as_str().unwrap(), line.text)
    }));
    out.extend(unused(&table, &mapping).iter().map(|column| {
        let field = serde_json::to_value(column.looks_like).unwrap();
        format!("? {} {}", column.header, field.as_str().unwrap())
    }));
    let all = table.rows.len() + table.rejected_lines.len();
    let lines: usize = result.people.iter().map(|entry| entry.lines.len()).sum();
    assert_eq!(lines + result.rejected.len(), all, "no row is lost: {name}");
    out
}

#[track_caller]
fn check(csv: &str, expected: &[&str]) {
    assert_eq!(told(csv.as_bytes(), "list.csv"), expected);
}

fn mapping(csv: &str) -> Mapping {
    let table = read(csv.as_bytes(), "list.csv", &ReadOptions::default()).unwrap();
    recognise(&table).mapping
}

#[test]
fn titles_hints_numbers_and_stars_stand_around_headers() {
    check(
        "ГОСТИ ВЕЧЕРА;;;;\nКод;Клиент;Менеджер;Количество приглашённых;Подтверждение (да/нет)\n\
         1001;Прадо Лукия;Гилев Тимофей;2;ДА\n1002;Нунёв Оскар;Гилев Тимофей;1;НЕТ\n",
        &[
            "3 | Лукия//Прадо | going",
            "4 | Оскар//Нунёв | declined",
            "~ 1 title ГОСТИ ВЕЧЕРА",
            "? Количество приглашённых partySize",
        ],
    );
    check(
        "Guest list\nupdated 12 Nov\n\n#,1. Name *,2. E-mail (required),Q3: Will you come? (yes/no)\n\
         1,Ida Berg,ida@example.org,yes\n2,Per Lund,per@example.org,no\n",
        &[
            "5 | Ida//Berg | going | ida@example.org",
            "6 | Per//Lund | declined | per@example.org",
            "~ 1 title Guest list",
            "~ 2 title updated 12 Nov",
        ],
    );
    check(
        "First,Last,Email,QTY,Payment Status\nJohn,Doe,john@example.org,2,Completed\n\
         Jane,Roe,jane@example.org,1,Refunded\nMax,Rowe,max@example.org,1,Pending\n",
        &[
            "2 | John//Doe | going +1 | john@example.org",
            "3 | Jane//Roe | cancelled | jane@example.org",
            "4 | Max//Rowe | maybe | max@example.org",
        ],
    );
}

#[test]
fn second_headers_are_nobody() {
    check(
        "Name,Email,RSVP\nИмя,Почта,Ответ\nIda Berg,ida@example.org,yes\n",
        &[
            "3 | Ida//Berg | going | ida@example.org",
            "~ 2 second-header Имя · Почта · Ответ",
        ],
    );
    check(
        "Имя;Почта;Придёте?;Телефон\n(полностью);;(да/нет);+7...\nИда Холм;ida@example.org;да;\n",
        &[
            "3 | Ида//Холм | going | ida@example.org",
            "~ 2 second-header (полностью) · (да/нет) · +7...",
        ],
    );
    // What is below names a column that had no name.
    assert_eq!(
        mapping("Имя;Почта;Еда;\n;;Питание;Аллергии\nИда Холм;ida@example.org;веган;орехи\n")
            .fields,
        [Field::FullName, Field::Email, Field::Diet, Field::Allergies]
    );
}

#[test]
fn a_header_of_five_hundred_letters_is_the_question_in_it() {
    let around = "We meet in the large hall beside the station and photos are taken. ".repeat(8);
    let header = format!("{around}Will you come to the evening? Please answer soon.");
    assert!(header.len() > 500);
    let csv = format!("Name,{header}\nIda Berg,yes\nPer Lund,no\n");
    check(&csv, &["2 | Ida//Berg | going", "3 | Per//Lund | declined"]);
    let around = "Мы встречаемся в большом зале у вокзала, вход со двора, зал тёплый. ".repeat(8);
    let csv = format!("Имя;{around}Получится прийти?\nИда Холм;да\nПётр Белов;нет\n");
    check(
        &csv,
        &["2 | Ида//Холм | going", "3 | Пётр//Белов | declined"],
    );
}

#[test]
fn unused_columns_that_look_like_answers_are_told() {
    check(
        "Name,RSVP,Shirt,Brings,Spare seat in a car,Fee,Room no,Arrives on the,Born\n\
         Ida Berg,yes,M,2,yes,100,12,2026-12-18,1990\nPer Lund,yes,L,0,no,100,13,2026-12-19,1985\n\
         Max Rowe,no,M,1,no,100,14,2026-12-18,1999\n",
        &[
            "2 | Ida//Berg | going",
            "3 | Per//Lund | going",
            "4 | Max//Rowe | declined",
            "? Brings plusOnes",
            "? Spare seat in a car note",
            "? Arrives on the answeredAt",
        ],
    );
    check(
        "Имя;Ответ;Кому писать в субботу;Что на тарелку\nИда Холм;да;8 921 000-11-40;веган\n\
         Пётр Белов;нет;8 921 000-11-41;халяль\n",
        &[
            "2 | Ида//Холм | going | +79210001140",
            "3 | Пётр//Белов | declined | +79210001141",
        ],
    );
    check(
        "api_id,name,email,approval_status,survey_response_rating\ng1,Ida Berg,ida@example.org,approved,5\n",
        &[
            "2 | Ida//Berg | going | ida@example.org",
            "? survey_response_rating rating",
        ],
    );
}

#[test]
fn several_people_in_one_name_are_a_party() {
    check(
        "Name,Response\n\"Tom, Sally and Harry\",yes\nAnna Lind,yes\n\"Маша и Петя Соколовы\",yes\n\
         Jonas Berg + 1,yes\nAnn & Bob Smith,yes\n\"Smith, John\",yes\nSmith family,yes\nMr & Mrs Lee,yes\n",
        &[
            "2 | Tom// | going +2 | with Sally, Harry | ! several-people Tom, Sally and Harry",
            "3 | Anna//Lind | going",
            "4 | Маша//Соколова | going +1 | with Петя Соколов | ! several-people Маша и Петя Соколовы",
            "5 | Jonas//Berg | going +1 | ! several-people Jonas Berg + 1",
            "6 | Ann//Smith | going +1 | with Bob Smith | ! several-people Ann & Bob Smith",
            "7 | John//Smith | going",
            "8 | Smith family | going | ! maybe-no-person Smith family",
            "9 | Mr & Mrs Lee | going +1 | ! maybe-no-person Mr & Mrs Lee",
        ],
    );
    check(
        "Имя;Почта;Придёте?;Имя второго гостя;Имя третьего гостя\nИда Холм;ida@example.org;да;Пер Холм;Улла Холм\n\
         Макс Рой;max@example.org;да;;\n",
        &[
            "2 | Ида//Холм | going +2 | ida@example.org | with Пер Холм, Улла Холм",
            "3 | Макс//Рой | going | max@example.org",
        ],
    );
    check(
        "First name,Last name,RSVP\nAnn & Bob,Smith,yes\nIda,Berg,yes\n",
        &[
            "2 | Ann//Smith | going +1 | with Bob Smith | ! several-people Ann & Bob",
            "3 | Ida//Berg | going",
        ],
    );
}

#[test]
fn tickets_of_unknown_tools_are_those_of_their_holders() {
    check(
        "Order ID,Buyer name,Buyer email,Buyer phone,Attendee name,Ticket type\n\
         1,Ida Berg,ida@example.org,+47 900 00 001,Ida Berg,Standard\n\
         1,Ida Berg,ida@example.org,+47 900 00 001,Per Lund,Standard\n\
         2,Eva Holt,eva@example.org,+47 900 00 002,Max Rowe,VIP\n3,Ann Fox,ann@example.org,,,Standard\n",
        &[
            "2 | Ida//Berg | going | ida@example.org | +4790000001",
            "3 | Per//Lund | going",
            "4 | Max//Rowe | going",
            "5 | Ann//Fox | going | ann@example.org",
        ],
    );
    // A buyer who is not named so: their address stands beside their name.
    check(
        "Order,Name,Email,Company,Attendee,Ticket\n11,Ida Berg,ida@example.org,Acme,Ida Berg,Std\n\
         11,Ida Berg,ida@example.org,Acme,Per Lund,Std\n12,Eva Holt,eva@example.org,Umbra,Max Rowe,Std\n",
        &[
            "2 | Ida//Berg | going | ida@example.org",
            "3 | Per//Lund | going",
            "4 | Max//Rowe | going",
        ],
    );
    check(
        "Номер заказа,Покупатель,Почта покупателя,Участник,Статус\n1,Ирина Белова,irina@example.org,Ирина Белова,оплачено\n\
         1,Ирина Белова,irina@example.org,Олег Дёмин,оплачено\n2,Вера Лунина,vera@example.org,Глеб Жилин,возврат\n",
        &[
            "2 | Ирина//Белова | going | irina@example.org",
            "3 | Олег//Дёмин | going",
            "4 | Глеб//Жилин | cancelled",
        ],
    );
    check(
        "Customer,Customer Email,Tickets,Attendees\nIda Berg,ida@example.org,3,\"Ida Berg, Per Lund, Ann Fox\"\n\
         Eva Holt,eva@example.org,1,Eva Holt\n",
        &[
            "2 | Ida//Berg | going +2 | ida@example.org | with Per Lund, Ann Fox",
            "3 | Eva//Holt | going | eva@example.org",
        ],
    );
}

#[test]
fn sums_are_nobody_wherever_they_stand() {
    check(
        "Name,Table,RSVP,Guests\nIda Holm,Table 1,Yes,1\nTable 1 total,,,3\nPriya Nair,Table 2,Yes,0\n\
         Table 2 total,,,1\nNumber of guests,,,4\nAverage per table,,,2\nCount,,,2\n",
        &[
            "2 | Ida//Holm | going +1",
            "4 | Priya//Nair | going",
            "- 3 summary-row Table 1 total · 3",
            "- 5 summary-row Table 2 total · 1",
            "- 6 summary-row Number of guests · 4",
            "- 7 summary-row Average per table · 2",
            "- 8 summary-row Count · 2",
        ],
    );
    check(
        "Имя;Стол;Придёт?;Гостей\nИда Холм;1;да;1\nИтого стол 1;;;2\nВсего придут;;;12\nСреднее;;;1,5\n;;;14\n\
         Пётр Белов;2;нет;0\nВсего: 3 чел.;;;\nПридут: 12;;;\n",
        &[
            "2 | Ида//Холм | going +1",
            "7 | Пётр//Белов | declined",
            "- 3 summary-row Итого стол 1 · 2",
            "- 4 summary-row Всего придут · 12",
            "- 5 summary-row Среднее · 1,5",
            "- 6 summary-row 14",
            "- 8 summary-row Всего: 3 чел.",
            "- 9 summary-row Придут: 12",
        ],
    );
}

#[test]
fn rounded_phones_are_told_and_join_nobody() {
    check(
        "Имя;Телефон;Придёте?\nИрина Белова;7,92112E+10;да\nОлег Дёмин;7,92112E+10;да\n\
         Тимур Азизов;79210001144;да\nВера Лунина;7,921000115E+10;нет\nГлеб Жилин;7.92E+10;да\nЯна Кац;8.9E10;да\n",
        &[
            "2 | Ирина//Белова | going | ! lost-digits 7,92112E+10",
            "3 | Олег//Дёмин | going | ! lost-digits 7,92112E+10",
            "4 | Тимур//Азизов | going | +79210001144",
            "5 | Вера//Лунина | declined | +79210001150",
            "6 | Глеб//Жилин | going | ! lost-digits 7.92E+10",
            "7 | Яна//Кац | going | ! lost-digits 8.9E10",
        ],
    );
}

#[test]
fn cards_keep_phones_under_names_outside_the_standard() {
    let card = "BEGIN:VCARD\nVERSION:3.0\nFN:Ida Berg\nX-PHONE:+47 900 00 001\nitem1.TEL:+47 900 00 002\n\
         item1.X-ABLabel:Boat\nX-MOBILE;TYPE=x:+47 900 00 003\nX-CUSTOM(CHARSET=UTF-8,):+47 900 00 004\n\
         X-ABUID:123456789012\nX-FAX:+47 900 00 005\nIMPP:tel:+4790000006\nEND:VCARD\n";
    assert_eq!(
        told(card.as_bytes(), "card.vcf"),
        ["1 | Ida//Berg | – | +4790000001 | +4790000002 | +4790000003 | +4790000004 | +4790000006"]
    );
}

#[test]
fn arrivals_are_read_with_their_time() {
    check(
        "Name,Status,Attendance\nIda Berg,Approved,2026-12-18 19:04\nPer Lund,Approved,\n",
        &[
            "2 | Ida//Berg | going | in true 12-18 19:04",
            "3 | Per//Lund | going",
        ],
    );
    check(
        "ФИО;Ответ;Время прихода\nИда Холм;да;19:04\nПётр Белов;да;\n",
        &[
            "2 | Ида//Холм | going | in true 19:04",
            "3 | Пётр//Белов | going",
        ],
    );
    check(
        "Name,RSVP,Checked in,Check-in time\nIda Holm,Yes,yes,2026-12-18 19:04\nPer Lund,Yes,no,\n",
        &[
            "2 | Ida//Holm | going | in true 12-18 19:04",
            "3 | Per//Lund | going | in false",
        ],
    );
    check(
        "Name,RSVP,Attendance\nIda Berg,Yes,Yes\nPer Lund,Yes,No\nMax Rowe,No,No\n",
        &[
            "2 | Ida//Berg | going | in true",
            "3 | Per//Lund | going | in false",
            "4 | Max//Rowe | declined | in false",
        ],
    );
}

#[test]
fn attendance_is_the_reply_where_nothing_else_is() {
    check(
        "name,email,attendance,guests\nIda Berg,ida@example.org,yes,1\nPer Lund,per@example.org,no,0\n\
         Max Rowe,max@example.org,maybe,0\nEva Holt,eva@example.org,Attending,2\n",
        &[
            "2 | Ida//Berg | going +1 | ida@example.org",
            "3 | Per//Lund | declined | per@example.org",
            "4 | Max//Rowe | maybe | max@example.org",
            "5 | Eva//Holt | going +2 | eva@example.org",
        ],
    );
    check(
        "Имя;Посещаемость\nИда Холм;буду\nПётр Белов;не буду\nГлеб Жилин;возможно\n",
        &[
            "2 | Ида//Холм | going",
            "3 | Пётр//Белов | declined",
            "4 | Глеб//Жилин | maybe",
        ],
    );
}

#[test]
fn questions_of_coming_are_the_reply_in_every_language() {
    for (timestamp, question, yes, no) in [
        ("Timestamp", "Can you make it?", "Yes", "No"),
        ("Timestamp", "Count you in?", "Yep", "Nope"),
        ("Отметка времени", "Получится прийти?", "Да", "Нет"),
        ("Отметка времени", "Ждать вас?", "Да", "Нет"),
        ("Zeitstempel", "Kommst du?", "Ja", "Nein"),
        ("Zeitstempel", "Bist du dabei?", "Ja", "Nein"),
        ("Marca temporal", "¿Vienes?", "Sí", "No"),
        ("Marca temporal", "¿Vas a venir?", "Sí", "No"),
        ("Carimbo de data/hora", "Você vem?", "Sim", "Não"),
        ("Carimbo de data/hora", "Vai comparecer?", "Sim", "Não"),
        ("Horodateur", "Tu viens ?", "Oui", "Non"),
        ("Horodateur", "Serez-vous présent ?", "Oui", "Non"),
    ] {
        let csv = format!(
            "{timestamp},Name,{question}\n2026-12-01 10:00:00,Ida Berg,{yes}\n2026-12-02 10:00:00,Per Lund,{no}\n"
        );
        let mapping = mapping(&csv);
        assert_eq!(mapping.fields[2], Field::Reply, "{question}");
        assert_eq!(mapping.default_reply, None, "{question}");
        let people = told(csv.as_bytes(), "list.csv");
        assert_eq!(
            people,
            ["2 | Ida//Berg | going", "3 | Per//Lund | declined"],
            "{question}"
        );
    }
    // A question that nobody knows: nobody comes by default, and it is told.
    check(
        "Timestamp,Full name,Zork the 5th?\n12/1/2026 10:00:00,Ann Probe,Yes\n12/2/2026 10:00:00,Tom Sample,No\n",
        &[
            "2 | Ann//Probe | –",
            "3 | Tom//Sample | –",
            "? Zork the 5th? reply",
        ],
    );
}

#[test]
fn another_question_declines_nobody() {
    for question in [
        "Is Child?",
        "Newsletter",
        "Photo consent",
        "Were you here last year?",
        "Workshop",
        "First time?",
        "Wheelchair access?",
        "Parking?",
        "Will you attend the workshop?",
        "Did you attend last year?",
        "Ребёнок?",
        "Рассылка",
        "Согласие на фото",
        "Были в прошлом году?",
        "Мастер-класс",
        "Впервые у нас?",
        "Нужна парковка?",
        "Kind?",
        "Fotos erlaubt?",
        "Zum ersten Mal?",
        "Parkplatz?",
        "¿Primera vez?",
        "¿Es niño?",
        "¿Estacionamiento?",
        "Autoriza fotos?",
        "Primeira vez?",
        "Première fois ?",
        "Accès PMR ?",
        "Stationnement ?",
    ] {
        let csv = format!("Name,{question}\nIda Berg,y\nPer Lund,n\nArya Holt,y\n");
        assert_eq!(
            told(csv.as_bytes(), "list.csv").get(..3).unwrap(),
            [
                "2 | Ida//Berg | –",
                "3 | Per//Lund | –",
                "4 | Arya//Holt | –"
            ],
            "{question}"
        );
        // Beside the reply it changes nothing.
        let csv = format!("Name,{question},RSVP\nIda Berg,no,yes\nPer Lund,yes,no\n");
        let table = read(csv.as_bytes(), "list.csv", &ReadOptions::default()).unwrap();
        let people = extract(&table, &recognise(&table).mapping).people;
        let replies: Vec<_> = people.iter().map(|entry| entry.reply).collect();
        assert_eq!(
            replies,
            [Some(Reply::Going), Some(Reply::Declined)],
            "{question}"
        );
    }
    check(
        "Timestamp,Full name,First time?,Photo consent\n12/1/2026 10:00:00,Ann Probe,Yes,No\n\
         12/2/2026 10:00:00,Tom Sample,No,No\n",
        &[
            "2 | Ann//Probe | going",
            "3 | Tom//Sample | going",
            "? First time? note",
            "? Photo consent note",
        ],
    );
}

#[test]
fn lists_without_a_header_begin_with_a_person() {
    check(
        "Ida Berg,yes\nPer Lund,no\nMax Rowe,yes\nEva Holt,yes\n",
        &[
            "1 | Ida//Berg | going",
            "2 | Per//Lund | declined",
            "3 | Max//Rowe | going",
            "4 | Eva//Holt | going",
        ],
    );
    check(
        "Ida,Berg\nPer,Lund\nMax,Rowe\n",
        &[
            "1 | Ida//Berg | –",
            "2 | Per//Lund | –",
            "3 | Max//Rowe | –",
        ],
    );
    check(
        "Белова Ирина;да\nДёмин Олег;нет\nЛунина Вера;да\n",
        &[
            "1 | Ирина//Белова | going",
            "2 | Олег//Дёмин | declined",
            "3 | Вера//Лунина | going",
        ],
    );
    check(
        "Ирина Белова,+7 921 000-11-40,да\nОлег Дёмин,+7 921 000-11-41,нет\n",
        &[
            "1 | Ирина//Белова | going | +79210001140",
            "2 | Олег//Дёмин | declined | +79210001141",
        ],
    );
    // Who can be reached is no title.
    check(
        "Ida Berg,ida@example.org,yes\nName,Email,RSVP\nPer Lund,per@example.org,no\n",
        &[
            "1 | Ida//Berg | going | ida@example.org",
            "3 | Per//Lund | declined | per@example.org",
        ],
    );
    check(
        "12,Имя,Почта,Придёт\n1,Ида Холм,ida@example.org,да\n2,Пётр Белов,petr@example.org,нет\n",
        &[
            "2 | Ида//Холм | going | ida@example.org",
            "3 | Пётр//Белов | declined | petr@example.org",
        ],
    );
}

#[test]
fn lists_side_by_side_are_all_read() {
    let csv = "СПИСОК;СТАТУС;;СПИСОК;город\n3;;;2;\nПРОБОВА АННА;Gold;;Моделев Иван;Псков\n\
         ТЕСТОВ БОРИС;;;Примерова Лидия;Тверь\nЭСКИЗОВ ЛЕВ;;;;\n";
    check(
        csv,
        &[
            "3 | АННА//ПРОБОВА | –",
            "4 | БОРИС//ТЕСТОВ | –",
            "5 | ЛЕВ//ЭСКИЗОВ | –",
            "8 | Иван//Моделев | –",
            "9 | Лидия//Примерова | –",
            "- 2 not-a-person 3",
            "- 7 not-a-person 2",
        ],
    );
    let table = read(csv.as_bytes(), "list.csv", &ReadOptions::default()).unwrap();
    let beside: Vec<_> = table
        .lists_beside
        .iter()
        .map(|list| (list.column, list.lines_later, list.rows))
        .collect();
    assert_eq!(beside, [(3, 5, 3)]);
    check(
        "Table 1,Table 2,Table 3\nIda Berg,Per Lund,Max\nEva Holt,,Ann Fox\n",
        &[
            "2 | Ida//Berg | –",
            "3 | Eva//Holt | –",
            "5 | Per//Lund | –",
            "8 | Max// | –",
            "9 | Ann//Fox | –",
        ],
    );
    check(
        "Имя;Ответ;Имя;Ответ\nИда Холм;да;Пётр Белов;нет\nГлеб Жилин;да;;\n",
        &[
            "2 | Ида//Холм | going",
            "3 | Глеб//Жилин | going",
            "5 | Пётр//Белов | declined",
        ],
    );
}

#[test]
fn what_may_be_nobody_is_told() {
    check(
        "Name,Ticket\nIda Berg,Standard\nNorthwind GmbH,Standard\nООО «Ромашка»,Standard\nPyConf Speaker,Free\n\
         Photographer,Free\n+1 of Ida,Standard\nTBA,Standard\nGuest of Zoë,Standard\n",
        &[
            "2+7 | Ida//Berg | going +1 | ! maybe-no-person +1 of Ida",
            "3 | Northwind GmbH | going | ! maybe-no-person Northwind GmbH",
            "4 | ООО «Ромашка» | going | ! maybe-no-person ООО «Ромашка»",
            "5 | PyConf Speaker | going | ! maybe-no-person PyConf Speaker",
            "6 | Photographer | going | ! maybe-no-person Photographer",
            "8 | TBA | going | ! maybe-no-person TBA",
            "9 | Guest of Zoë | going | ! maybe-no-person Guest of Zoë",
        ],
    );
    check(
        "Имя;Ответ\nИра Белова;да\nгость Иры;да\nБухгалтерия;да\nN.N.;да\nСемья Ивановых;да\n12;да\n",
        &[
            "2+3 | Ира//Белова | going +1 | ! maybe-no-person гость Иры",
            "4 | Бухгалтерия | going | ! maybe-no-person Бухгалтерия",
            "5 | N.N. | going | ! maybe-no-person N.N.",
            "6 | Семья Ивановых | going | ! maybe-no-person Семья Ивановых",
            "- 7 not-a-person 12 · да",
        ],
    );
}

#[test]
fn equal_names_and_lost_letters_are_told() {
    check(
        "Billettype,Medlemsnr,Navn\n1,2009,Pia Prøve\n1,2009,Morten Prøve\n1,1355,Vibe Mønster\n1,2009,Pia Prøve\n",
        &[
            "2 | Pia//Prøve | going | ! same-name Pia Prøve",
            "3 | Morten//Prøve | going",
            "4 | Vibe//Mønster | going",
            "5 | Pia//Prøve | going | ! same-name Pia Prøve",
        ],
    );
    check(
        "Nom,Réponse\nAur\u{FFFD}lien Essai,oui\nR\u{FFFD}mi Modèle,non\nZoë Exemple,oui\n",
        &[
            "2 | Aur\u{FFFD}lien//Essai | going | ! lost-letters Aur\u{FFFD}lien Essai",
            "3 | R\u{FFFD}mi//Modèle | declined | ! lost-letters R\u{FFFD}mi Modèle",
            "4 | Zoë//Exemple | going",
        ],
    );
}

#[test]
fn names_are_ordered_row_by_row() {
    check(
        "СПИСОК\nПРОБОВА ЗОЯ\nТЕСТОВА ЛЮБОВЬ\nГУЛЬНАРА РАШИДОВНА\nОБРАЗЦОВА ИРИНА\nЗУХРА ИЛЬДАРОВНА\nПРИМЕРОВ ВИКТОР\n\
         ОЛЬГА КАРТИНА\n",
        &[
            "2 | ЗОЯ//ПРОБОВА | –",
            "3 | ЛЮБОВЬ//ТЕСТОВА | –",
            "4 | ГУЛЬНАРА/РАШИДОВНА/ | –",
            "5 | ИРИНА//ОБРАЗЦОВА | –",
            "6 | ЗУХРА/ИЛЬДАРОВНА/ | –",
            "7 | ВИКТОР//ПРИМЕРОВ | –",
            "8 | ОЛЬГА//КАРТИНА | –",
        ],
    );
    // Two rows do not turn a file of names that say nothing.
    check(
        "Name\nIvanov Ivan\nMinh Thu\nArun Desai\nKofi Mensah\nPetrov Oleg\nAmara Okafor\nHiro Tanaka\nLin Shu\n\
         Nils Dahl\nTove Dahl\nKaito Mori\nSana Qureshi\nOmid Karimi\n",
        &[
            "2 | Ivan//Ivanov | –",
            "3 | Minh//Thu | –",
            "4 | Arun//Desai | –",
            "5 | Kofi//Mensah | –",
            "6 | Oleg//Petrov | –",
            "7 | Amara//Okafor | –",
            "8 | Hiro//Tanaka | –",
            "9 | Lin//Shu | –",
            "10 | Nils//Dahl | –",
            "11 | Tove//Dahl | –",
            "12 | Kaito//Mori | –",
            "13 | Sana//Qureshi | –",
            "14 | Omid//Karimi | –",
        ],
    );
}

#[test]
fn bad_tables_are_read_without_harm() {
    let wide: Vec<String> = (0..10_000).map(|n| format!("c{n}")).collect();
    let row: Vec<String> = (0..10_000).map(|n| n.to_string()).collect();
    let csv = format!("{}\n{}\n", wide.join(","), row.join(","));
    let refused = read(csv.as_bytes(), "list.csv", &ReadOptions::default());
    assert!(refused.is_err());
    check(
        "الاسم,البريد,الحضور\nمحمد عبد الرحمن,m@example.org,\nشيرين خالد,,\n",
        &[
            "2 | محمد عبد//الرحمن | – | m@example.org",
            "3 | شيرين//خالد | –",
        ],
    );
    check(
        "Name,RSVP,Guests\nIda Berg,yes,1\n,,\nPer Lund,,two\nEva Holt,?,\nMax Rowe,5,7\n",
        &[
            "2 | Ida//Berg | going +1",
            "4 | Per//Lund | – +2",
            "5 | Eva//Holt | maybe",
            "6 | Max//Rowe | – +7 | ! unknown-reply 5",
        ],
    );
}
