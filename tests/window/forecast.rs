//! The forecast on the catering screen: before an evening, and beside what came of it.

use samovar_tests::{Window, keys};
use serde_json::{Value, json};

async fn event(window: &Window, title: &str, starts: &str) -> Value {
    let wish = json!({"title": title, "starts": starts, "foodPlanned": "yes"});
    window.call("create_event", wish).await.unwrap()["id"].clone()
}

async fn going(window: &Window, event: &Value, name: &str) -> Value {
    let wish = json!({"eventId": event, "name": name, "state": "going"});
    window.call("add_guest", wish).await.unwrap()["row"]["id"].clone()
}

#[tokio::test]
async fn test_forecast_follows_the_replies_and_stands_beside_what_came() {
    for (lang, before, fewer, guess, after, was) in [
        (
            "en",
            [
                "20 said they come",
                "14 (10–18) probably come",
                "18 covers nine evenings of ten",
            ],
            "13 (9–17) probably come",
            "A guess: no earlier evening had a check-in",
            "1 of 2 came",
            "Before the evening: 1 (0–2) probably, 2 to be safe",
        ),
        (
            "ru",
            [
                "20 человек собираются прийти",
                "14 (10–18) человек, вероятно, придут",
                "На 18 человек хватит в девяти вечерах из десяти",
            ],
            "13 (9–17) человек, вероятно, придут",
            "Это догадка: прошлых вечеров с отметками на входе ещё не было",
            "Пришёл 1 из 2",
            "До вечера было сказано: вероятно 1 (0–2), с запасом 2",
        ),
    ] {
        let window = Window::open(&format!("forecast-{lang}")).await;
        let settings = json!({"welcomed": true, "language": lang});
        window.call("edit_settings", settings).await.unwrap();
        let next = event(&window, "Tea", "2030-12-18T19:00").await;
        let mut last = Value::Null;
        for number in 0..20 {
            last = going(&window, &next, &format!("Guest {number}")).await;
        }
        window
            .go(&format!("/event/{}/catering", next.as_str().unwrap()))
            .await;
        for words in before.iter().chain([&guess]) {
            window.sees(words).await;
        }
        window.picture("before").await;
        assert_eq!(window.axe().await, [""; 0]);
        let cancelled = json!({"guestIds": [last], "state": "cancelled"});
        window.call("set_reply", cancelled).await.unwrap();
        window.sees(fewer).await;
        // Beside the headcount on the overview too.
        window
            .go(&format!("/event/{}", next.as_str().unwrap()))
            .await;
        window.find("[data-testid=forecast-line]").await;
        window.sees(fewer).await;

        let past = event(&window, "Past tea", "2020-02-01T19:00").await;
        let anna = going(&window, &past, "Anna").await;
        going(&window, &past, "Boris").await;
        let arrival = json!({"guestId": anna, "early": true});
        window.call("check_in_guest", arrival).await.unwrap();
        window
            .go(&format!("/event/{}/catering", past.as_str().unwrap()))
            .await;
        for words in [after, was] {
            window.sees(words).await;
        }
        window.picture("after").await;

        // What the manager takes for usual is typed in the settings, and stays a guess.
        window.go("/settings").await;
        window.fill("[name=showRatePercent]", "50").await;
        window.type_keys(keys::ENTER).await;
        window.picture("settings").await;
        let asked = json!({"eventId": past});
        window
            .wait("the forecast to begin with a half", async || {
                let told = window.call("forecast", asked.clone()).await.unwrap();
                (told["m"] == json!(0.5)).then_some(())
            })
            .await;
        window.close().await;
    }
}
