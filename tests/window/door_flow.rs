//! An hour at the door without a mouse, in both languages: door mode from the
//! palette to the question whether to leave it.

use fantoccini::Locator;
use samovar_tests::{Window, keys};
use serde_json::{Value, json};

use crate::door_desk as desk;

struct Words {
    language: &'static str,
    start: &'static str,
    count: &'static str,
    already: &'static str,
    waitlisted: &'static str,
    full: &'static str,
}

#[tokio::test]
async fn test_door_by_keyboard_alone_in_english() {
    evening(&Words {
        language: "en",
        start: "Start door mode",
        count: "4 here of 6",
        already: "First at",
        waitlisted: "Waitlisted",
        full: "6 coming, 6 seats. Enter adds anyway.",
    })
    .await;
}

#[tokio::test]
async fn test_door_by_keyboard_alone_in_russian() {
    evening(&Words {
        language: "ru",
        start: "Начать режим входа",
        count: "На месте 4 из 6",
        already: "Первый вход в",
        waitlisted: "Лист ожидания",
        full: "Придут: 6, мест: 6. Enter добавит всё равно.",
    })
    .await;
}

async fn evening(words: &Words) {
    let window = Window::open(&format!("door-{}", words.language)).await;
    let door = Door::plan(&window, words.language).await;
    door.start(words).await;

    // A party comes in whole; two of them are still in the cloakroom.
    door.scan(&door.chen).await;
    door.card("in").await;
    window.sees(words.count).await;
    door.says("4").await;
    // Faster than an answer comes.
    window.type_keys("--+").await;
    door.wait_until_here(3).await;
    window.picture("party").await;
    // The last of them comes later, by the same badge.
    door.scan(&door.chen).await;
    door.wait_until_here(4).await;

    // Latin letters find a Cyrillic name; one match and Enter is in.
    door.scan("scherbakov").await;
    door.card("in").await;
    door.name("Семён Щербаков").await;
    window.picture("welcome").await;
    assert_eq!(door.complaints().await, [""; 0]);

    // The second time is amber, until it is meant.
    door.scan("щербаков").await;
    door.card("again").await;
    window.sees(words.already).await;
    window.picture("again").await;
    assert_eq!(door.complaints().await, [""; 0]);
    assert_eq!(door.here().await, 5);
    window.control(keys::ENTER).await;
    door.wait_until_here(6).await;
    assert_eq!(door.last_override().await, "duplicate");

    // Who waits for a seat is left standing, then admitted.
    door.scan("анна").await;
    door.card("note").await;
    window.sees(words.waitlisted).await;
    window.picture("note").await;
    assert_eq!(door.complaints().await, [""; 0]);
    window.type_keys(keys::ESCAPE).await;
    door.card("ready").await;
    door.scan("анна").await;
    door.card("note").await;
    // Somebody reads the card before they answer it.
    tokio::time::sleep(std::time::Duration::from_millis(400)).await;
    window.type_keys(keys::ENTER).await;
    door.wait_until_here(7).await;
    assert_eq!(door.last_override().await, "waitlisted");

    // On no list: red, and a walk-in with the name that was typed.
    door.scan("Ольга Новая").await;
    door.card("nobody").await;
    window.picture("nobody").await;
    assert_eq!(door.complaints().await, [""; 0]);
    window.type_keys("\u{e032}").await;
    window.find("[data-testid=walk-in-name]").await;
    window.sees(words.full).await;
    window.picture("walk-in").await;
    assert_eq!(door.complaints().await, [""; 0]);
    window.type_keys(keys::ENTER).await;
    door.card("in").await;
    door.name("Ольга Новая").await;
    door.wait_until_here(8).await;
    assert_eq!(door.last_override().await, "over-capacity");

    // A mistake is taken back whole; one line of the list, too.
    window.control("z").await;
    door.card("undone").await;
    door.wait_until_here(7).await;
    let guests = door.ask("list_guests", json!({})).await;
    assert_eq!(guests["total"], 4, "the walk-in left no guest behind");
    for _ in 0..20 {
        if door.focused().await == "door-undo" {
            break;
        }
        window.type_keys(keys::TAB).await;
    }
    window.type_keys(keys::ENTER).await;
    door.wait_until_here(6).await;
    assert_eq!(door.focused().await, "door-field");

    // Esc puts the card away first; only then does it ask, and Enter stays.
    window.type_keys(keys::ESCAPE).await;
    door.card("ready").await;
    window.type_keys(keys::ESCAPE).await;
    let asked = "[role=alertdialog][open] form[data-listens]";
    window.find(asked).await;
    window.picture("leave").await;
    // Esc stays, and so does Enter; leaving is chosen.
    for stays in [keys::ESCAPE, keys::ENTER] {
        window.type_keys(stays).await;
        window
            .wait("the field again", async || {
                (door.focused().await == "door-field").then_some(())
            })
            .await;
        window.find("[data-testid=door-mode]").await;
        window.type_keys(keys::ESCAPE).await;
        window.find(asked).await;
    }
    window.type_keys(keys::TAB).await;
    window.type_keys(keys::ENTER).await;
    window.find("[data-testid=door-start]").await;
}

/// The door of one event with four guests: a party of four, one alone, one who
/// waits, one who may come.
struct Door<'a> {
    window: &'a Window,
    event: String,
    chen: String,
}

impl<'a> Door<'a> {
    async fn plan(window: &'a Window, language: &str) -> Self {
        let call = async |name: &str, request: Value| window.call(name, request).await.unwrap();
        call(
            "edit_settings",
            json!({"welcomed": true, "language": language}),
        )
        .await;
        let event = call(
            "create_event",
            json!({"title": "Rust Night", "starts": desk::tonight(), "zone": "Europe/Moscow", "capacity": 6}),
        )
        .await;
        let event = event["id"].as_str().unwrap().to_owned();
        let mut chen = String::new();
        for (name, state, plus_ones) in [
            ("Chen Smith", "going", 3),
            ("Семён Щербаков", "going", 0),
            ("Мария Хаддад", "going", 0),
            ("Анна Берёзкина", "waitlisted", 0),
        ] {
            let guest = call(
                "add_guest",
                json!({"eventId": event, "name": name, "state": state, "plusOnes": plus_ones}),
            )
            .await;
            if name == "Chen Smith" {
                chen = guest["row"]["code"].as_str().unwrap().to_lowercase();
            }
        }
        window.go(&format!("/event/{event}")).await;
        window.find("[data-testid=question-where]").await;
        Self {
            window,
            event,
            chen,
        }
    }

    async fn start(&self, words: &Words) {
        let window = self.window;
        window.type_keys(&format!("{}8", "\u{e00a}")).await;
        window.type_keys(keys::RELEASE).await;
        window.find("[data-testid=door-start]").await;
        window.control("k").await;
        window.find("[role=combobox]").await;
        window.type_keys(words.start).await;
        window.find("[role=option]").await;
        window.type_keys(keys::ENTER).await;
        window.find("[data-testid=door-station]").await;
        window
            .wait("the station's field to have the focus", async || {
                (self.focused().await == "door-station").then_some(())
            })
            .await;
        window.type_keys("Стойка 1").await;
        window.picture("start").await;
        assert_eq!(self.complaints().await, [""; 0]);
        window.type_keys(keys::ENTER).await;
        window.find("[data-testid=door-mode]").await;
        window
            .wait("the field to have the focus", async || {
                (self.focused().await == "door-field").then_some(())
            })
            .await;
        window.sees("Стойка 1").await;
        let backups = window.call("list_backups", json!({})).await.unwrap();
        assert_eq!(backups[0]["reason"], "door");
    }

    async fn scan(&self, text: &str) {
        self.window.type_keys(text).await;
        self.window.type_keys(keys::ENTER).await;
    }

    async fn card(&self, kind: &str) {
        self.window
            .find(&format!("[data-testid=door-card][data-card={kind}]"))
            .await;
    }

    async fn name(&self, wanted: &str) {
        self.window
            .wait(&format!("the card of {wanted}"), async || {
                let name = self
                    .window
                    .client
                    .find(Locator::Css("[data-testid=door-name]"))
                    .await
                    .ok()?;
                (name.text().await.ok()? == wanted).then_some(())
            })
            .await;
    }

    async fn says(&self, party: &str) {
        self.window
            .wait("the party", async || {
                let said = self
                    .window
                    .client
                    .find(Locator::Css("[data-testid=door-party]"))
                    .await
                    .ok()?;
                said.text().await.ok()?.contains(party).then_some(())
            })
            .await;
    }

    async fn focused(&self) -> String {
        let focused = self
            .window
            .run("return document.activeElement?.dataset.testid ?? ''")
            .await;
        focused.as_str().unwrap().to_owned()
    }

    async fn complaints(&self) -> Vec<String> {
        self.window.axe().await
    }

    async fn ask(&self, name: &str, mut request: Value) -> Value {
        request["eventId"] = json!(self.event);
        self.window.call(name, request).await.unwrap()
    }

    async fn here(&self) -> u64 {
        self.ask("door_status", json!({})).await["here"]
            .as_u64()
            .unwrap()
    }

    async fn wait_until_here(&self, heads: u64) {
        self.window
            .wait(&format!("{heads} here"), async || {
                (self.here().await == heads).then_some(())
            })
            .await;
    }

    async fn last_override(&self) -> String {
        let status = self.ask("door_status", json!({})).await;
        assert_eq!(status["recent"][0]["station"], "Стойка 1");
        status["recent"][0]["over"].as_str().unwrap().to_owned()
    }
}
