//! Schedule files as other tools write them, whole and broken. Nobody in them exists.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

use samovar_schedule::{Dialect, Link, Programme, ReadError, Reason, read};

fn reasons(programme: &Programme) -> Vec<(&str, Reason, u32)> {
    let left = programme.left_out.iter();
    left.map(|one| (one.what.as_str(), one.reason, one.count))
        .collect()
}

const PRETALX: &str = r##"<?xml version='1.0' encoding='utf-8' ?>
<!-- Made with love -->
<schedule>
  <generator name="pretalx" version="2025.1" />
  <version>0.7</version>
  <conference>
    <title>Tea Conference</title><acronym>tea26</acronym>
    <start>2026-05-30</start><end>2026-05-31</end><days>2</days>
    <timeslot_duration>00:05</timeslot_duration>
    <base_url>https://example.org</base_url>
    <time_zone_name>Europe/Berlin</time_zone_name>
    <track name="Web" color="#D97706" slug="1-web" />
  </conference>
  <day index='1' date='2026-05-30' start='2026-05-30T04:00:00+02:00' end='2026-05-31T03:59:00+02:00'>
    <room name='Hall A' guid='8e2f1c5e-0000-5000-8000-000000000001'>
      <event guid='8e2f1c5e-0000-5000-8000-000000000002' id='17' code='ABCDEF'>
        <room>Hall A</room>
        <title>Ownership</title><subtitle></subtitle>
        <type>Talk (long)</type>
        <date>2026-05-30T10:00:00+02:00</date><start>10:00</start><duration>00:45</duration>
        <abstract>About *owning*.

Second line.</abstract>
        <slug>tea26-17-ownership</slug><track>Web</track><logo></logo>
        <persons>
          <person id='3' code='QWERTZ' guid='8e2f1c5e-0000-5000-8000-000000000003'>Ada Novak</person>
          <person id='4'>Илья Крылов</person>
        </persons>
        <language>en</language><description></description>
        <recording><license></license><optout>false</optout></recording>
        <links></links>
        <attachments><attachment href="https://example.org/a.pdf">Slides</attachment></attachments>
        <url>https://example.org/talk/ABCDEF/</url>
        <feedback_url>https://example.org/talk/ABCDEF/feedback/</feedback_url>
        <mood>good</mood>
      </event>
    </room>
    <room name='Hall B'></room>
  </day>
  <day index='2' date='2026-05-31'></day>
</schedule>"##;

#[test]
fn a_schedule_of_pretalx_is_read_whole() {
    let programme = read(PRETALX.as_bytes()).unwrap();
    assert_eq!(programme.title, "Tea Conference");
    assert_eq!(programme.version, "0.7");
    assert_eq!(programme.zone.as_deref(), Some("Europe/Berlin"));
    assert_eq!(programme.days.len(), 2);
    assert_eq!(programme.rooms.len(), 1);
    assert_eq!(programme.tracks[0].name, "Web");
    assert_eq!(programme.tracks[0].colour.as_deref(), Some("#d97706"));
    let session = &programme.sessions[0];
    assert_eq!(session.key, "8e2f1c5e-0000-5000-8000-000000000002");
    assert_eq!(session.kind, "talk");
    assert_eq!(session.starts.unwrap().to_string(), "2026-05-30 10:00:00");
    assert_eq!((session.offset, session.minutes), (Some(120), Some(45)));
    assert_eq!(session.about, "About *owning*.\n\nSecond line.");
    assert_eq!(session.speakers, [0, 1]);
    assert_eq!(session.language, "en");
    assert_eq!(session.links, [link("https://example.org/a.pdf", "Slides")]);
    let names: Vec<&str> = programme
        .speakers
        .iter()
        .map(|one| one.name.as_str())
        .collect();
    assert_eq!(names, ["Ada Novak", "Илья Крылов"]);
    assert_eq!(
        reasons(&programme),
        [
            ("mood", Reason::UnknownPart, 1),
            ("base_url", Reason::NoPlace, 1),
            ("feedback_url", Reason::NoPlace, 1),
            ("recording", Reason::NoPlace, 1),
            ("url", Reason::NoPlace, 1),
            ("Hall B", Reason::EmptyRoom, 1),
        ]
    );
}

/// A day with these events, without rooms around them.
fn day(events: &str) -> Result<Programme, ReadError> {
    let text = format!(
        "<schedule><conference><title>Day</title><day_change>04:00</day_change></conference>\
         <day date=\"2026-05-30\" index=\"1\">{events}</day></schedule>"
    );
    read(text.as_bytes())
}

fn event(id: u32, start: &str, rest: &str) -> String {
    format!(
        "<event id=\"{id}\"><start>{start}</start><duration>00:30</duration><room>Hall</room>\
         <title>No {id}</title>{rest}</event>"
    )
}

#[test]
fn what_is_odd_is_taken_and_told() {
    let programme = day(&[
        event(1, "23:30", "<abstract>&lt;p&gt;Tea &amp;amp; &lt;script&gt;x()&lt;/script&gt;talk&lt;/p&gt;</abstract>"),
        event(1, "01:00", "<duration>00:00</duration>"),
        event(2, "12:00", "<status>cancelled</status>"),
        event(3, "", "<room></room><type>juggling</type>"),
        "<event id=\"9\"><start>10:00</start></event>".to_owned(),
    ]
    .concat())
    .unwrap();
    let keys: Vec<&str> = programme
        .sessions
        .iter()
        .map(|one| one.key.as_str())
        .collect();
    assert_eq!(keys, ["1", "1#2", "3"]);
    assert_eq!(programme.sessions[0].about, "Tea & talk");
    // After midnight it is the next day.
    assert_eq!(
        programme.sessions[1].starts.unwrap().to_string(),
        "2026-05-31 01:00:00"
    );
    assert_eq!(programme.sessions[1].minutes, None);
    assert_eq!(programme.sessions[2].kind, "other");
    assert_eq!(
        reasons(&programme),
        [
            ("juggling", Reason::UnknownKind, 1),
            ("9", Reason::NoTitle, 1),
            ("No 3", Reason::NoTime, 1),
            ("No 1", Reason::NoLength, 1),
            ("No 3", Reason::NoRoom, 1),
            ("No 1", Reason::SameId, 1),
            ("No 2", Reason::Cancelled, 1),
            ("abstract", Reason::PlainText, 1),
        ]
    );
}

#[test]
fn entities_of_its_own_make_no_file_be_read() {
    let lol = "<!DOCTYPE lolz [<!ENTITY lol \"lol\"><!ENTITY l2 \"&lol;&lol;&lol;\">]>\
               <schedule><conference><title>&l2;</title></conference></schedule>";
    let outside = "<!DOCTYPE s [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>\
                   <schedule><conference><title>&x;</title></conference></schedule>";
    let unknown = "<schedule><conference><title>&nbsp;</title></conference></schedule>";
    for text in [lol, outside, unknown] {
        assert_eq!(read(text.as_bytes()), Err(ReadError::OwnEntities), "{text}");
    }
}

#[test]
fn what_is_no_schedule_says_what_it_is() {
    let found = |text: &str| read(text.as_bytes()).unwrap_err();
    let no_schedule = |found: &str| ReadError::NotASchedule {
        found: found.to_owned(),
    };
    assert_eq!(found(""), ReadError::Empty);
    assert_eq!(found("<html><body/></html>"), no_schedule("html"));
    assert_eq!(found("{\"guests\": []}"), no_schedule("json"));
    assert_eq!(found("Name,Room"), no_schedule("text"));
    assert_eq!(
        found("<schedule>\n<day>\n</schedule>"),
        ReadError::Broken { line: 3 }
    );
    assert!(matches!(found("{\"schedule\": "), ReadError::Broken { .. }));
}

#[test]
fn a_deep_file_and_a_long_one_are_read_or_refused_and_never_more() {
    let deep = format!(
        "<schedule><day date=\"2026-05-30\">{}{}</day></schedule>",
        "<x>".repeat(200_000),
        "</x>".repeat(200_000)
    );
    assert!(read(deep.as_bytes()).unwrap().sessions.is_empty());
    assert!(read("[".repeat(100_000).as_bytes()).is_err());
    let many: String = (1..=10_000).map(|id| event(id, "10:00", "")).collect();
    assert_eq!(day(&many).unwrap().sessions.len(), 10_000);
    let too_many: String = (1..=30_001).map(|id| event(id, "10:00", "")).collect();
    assert_eq!(day(&too_many), Err(ReadError::TooMany { limit: 30_000 }));
}

const JSON: &str = r##"{"schedule": {"version": "3", "base_url": "https://example.org",
 "conference": {"acronym": "tea26", "title": "Tea", "start": "2026-05-30", "end": "2026-05-30", "daysCount": 1,
  "timeslot_duration": "00:05", "time_zone_name": "Europe/Berlin", "colors": {"primary": "#ff0000"},
  "rooms": [{"name": "Hall", "guid": "x", "capacity": 80}], "tracks": [{"name": "Web", "color": "#0000ff"}],
  "days": [{"index": 1, "date": "2026-05-30", "day_start": "2026-05-30T04:00:00+02:00",
   "day_end": "2026-05-31T03:59:00+02:00", "rooms": {"Hall": [
    {"id": 5, "guid": "g-5", "date": "2026-05-30T09:30:00+02:00", "start": "09:30", "duration": "01:00",
     "room": "Hall", "slug": "s", "title": "Opening", "subtitle": "With tea", "track": null, "type": "Workshop",
     "abstract": "Hello.", "description": "Hello. More of it.", "do_not_record": false,
     "persons": [{"id": 1, "code": "AAA", "public_name": "Ada Novak"}, {"name": "Илья Крылов"}],
     "links": [], "attachments": []}]}}]}}}"##;

#[test]
fn schedule_json_is_read_whole() {
    let programme = read(JSON.as_bytes()).unwrap();
    assert_eq!(programme.rooms[0].capacity, Some(80));
    let session = &programme.sessions[0];
    assert_eq!(
        (session.kind.as_str(), session.minutes),
        ("workshop", Some(60))
    );
    assert_eq!(session.about, "With tea\n\nHello.\n\nHello. More of it.");
    let keys: Vec<&str> = programme
        .speakers
        .iter()
        .map(|one| one.key.as_str())
        .collect();
    assert_eq!(keys, ["AAA", "name:илья крылов"]);
    assert_eq!(
        reasons(&programme),
        [
            ("base_url", Reason::NoPlace, 1),
            ("colors", Reason::NoPlace, 1)
        ]
    );
}

const SESSIONIZE: &str = r#"{
 "sessions": [
  {"id": "100", "title": "Ownership", "description": "All of it.", "startsAt": "2026-05-30T10:00:00",
   "endsAt": "2026-05-30T10:45:00", "isServiceSession": false, "isPlenumSession": false, "speakers": ["s-1"],
   "categoryItems": [7, 9], "questionAnswers": [], "roomId": 3, "liveUrl": null, "status": "Accepted"},
  {"id": "101", "title": "Lunch", "startsAt": "2026-05-30T12:00:00", "endsAt": "2026-05-30T13:00:00",
   "isServiceSession": true, "isPlenumSession": true, "speakers": [], "categoryItems": [], "roomId": 3}],
 "speakers": [{"id": "s-1", "firstName": "Ada", "lastName": "Novak", "fullName": "Ada Novak", "bio": "Drinks tea.",
   "links": [{"title": "Blog", "url": "https://example.org/ada", "linkType": "Blog"}]}],
 "categories": [{"id": 1, "title": "Track", "items": [{"id": 7, "name": "Web"}]},
                {"id": 2, "title": "Level", "items": [{"id": 9, "name": "All"}]}],
 "rooms": [{"id": 3, "name": "Hall"}]}"#;

#[test]
fn what_sessionize_gives_is_read_by_its_ids() {
    let programme = read(SESSIONIZE.as_bytes()).unwrap();
    assert_eq!(programme.dialect, Dialect::Sessionize);
    let seen: Vec<_> = programme
        .sessions
        .iter()
        .map(|one| {
            (
                one.title.as_str(),
                one.kind.as_str(),
                one.track.as_str(),
                one.minutes,
            )
        })
        .collect();
    assert_eq!(
        seen,
        [
            ("Ownership", "", "Web", Some(45)),
            ("Lunch", "meal", "", Some(60))
        ]
    );
    assert_eq!(programme.speakers[0].name, "Ada Novak");
    assert_eq!(programme.speakers[0].biography, "Drinks tea.");
    assert_eq!(
        programme.speakers[0].links,
        [link("https://example.org/ada", "Blog")]
    );
    assert_eq!(reasons(&programme), [("level", Reason::NoPlace, 1)]);
}

fn link(url: &str, title: &str) -> Link {
    Link {
        url: url.to_owned(),
        title: title.to_owned(),
    }
}

#[test]
fn links_are_kept_once_each_and_only_those_into_the_web() {
    let programme = day(&event(
        1,
        "10:00",
        "<links><link href=\"https://example.org/a\">Slides</link><link href=\"https://example.org/a\"/>\
         <link>http://example.org/b</link><link href=\"javascript:alert(1)\">Look</link>\
         <link href=\"/relative\">Here</link></links>",
    ))
    .unwrap();
    assert_eq!(
        programme.sessions[0].links,
        [
            link("https://example.org/a", "Slides"),
            link("http://example.org/b", "")
        ]
    );
    let left = reasons(&programme);
    assert!(
        left.contains(&("javascript:alert(1)", Reason::NoPlace, 1)),
        "{left:?}"
    );
    assert!(
        left.contains(&("/relative", Reason::NoPlace, 1)),
        "{left:?}"
    );
}

#[test]
fn a_speaker_who_has_cancelled_is_told_and_the_session_stays() {
    let programme = day(&event(
        1,
        "10:00",
        "<persons><person id=\"1\" state=\"cancelled\">Ada Novak</person>\
         <person id=\"2\">Илья Крылов</person></persons>",
    ))
    .unwrap();
    assert_eq!(programme.speakers.len(), 1);
    assert_eq!(programme.sessions[0].speakers, [0]);
    assert_eq!(reasons(&programme), [("Ada Novak", Reason::Cancelled, 1)]);
}

/// The same files counted by other means: days, rooms, sessions, ids of speakers.
#[test]
fn the_schedules_of_two_conferences_are_read_completely() {
    let folder =
        std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data/schedules");
    let Ok(entries) = std::fs::read_dir(&folder) else {
        // The files are not part of the project; those above are.
        return;
    };
    let mut seen = Vec::new();
    for path in entries.map(|entry| entry.unwrap().path()) {
        let programme = read(&std::fs::read(&path).unwrap()).unwrap();
        seen.push((
            path.file_name().unwrap().to_string_lossy().into_owned(),
            programme.days.len(),
            programme.rooms.len(),
            programme.sessions.len(),
            programme.speakers.len(),
        ));
    }
    let known = [
        ("fosdem-2012.xml".to_owned(), 2, 23, 442, 513),
        ("fosdem-2019.xml".to_owned(), 2, 33, 775, 729),
    ];
    for one in known {
        assert!(seen.contains(&one), "{seen:?}");
    }
}
