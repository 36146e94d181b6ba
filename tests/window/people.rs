//! Two rows become one person, and a person leaves for good, both by keyboard.

use samovar_tests::{Window, keys};
use serde_json::{Value, json};

async fn person(window: &Window, draft: Value) -> String {
    let made = window.call("add_person", draft).await.unwrap();
    made["id"].as_str().unwrap().to_owned()
}

async fn total(window: &Window) -> Value {
    window.call("list_people", json!({})).await.unwrap()["total"].clone()
}

async fn start(test: &str, lang: &str) -> Window {
    let window = Window::open(test).await;
    window
        .call("edit_settings", json!({"welcomed": true, "language": lang}))
        .await
        .unwrap();
    window
}

#[tokio::test]
async fn test_duplicates_are_merged_and_kept_apart_by_keyboard() {
    for lang in ["en", "ru"] {
        let window = start(&format!("duplicates-{lang}"), lang).await;
        for (name, email) in [
            ("Vera Kim", "vera@example.org"),
            ("Вера Ким", "vera@example.org"),
            ("Olga Berg", "family@example.org"),
            ("Mark Berg", "family@example.org"),
        ] {
            person(&window, json!({"name": name, "emails": [email]})).await;
        }
        window.go("/people").await;
        window.find("[data-testid=person-duplicates]").await;
        window
            .run("document.querySelector('[data-testid=person-duplicates]').focus()")
            .await;
        window.type_keys(keys::ENTER).await;
        window.find("[data-testid=duplicates-compare]").await;
        window.sees("Вера Ким").await;
        window.picture("pairs").await;
        window
            .run("document.querySelector('[data-grid]').focus()")
            .await;
        window.type_keys("m").await;
        window
            .wait("the pair to go", async || {
                (total(&window).await == 3).then_some(())
            })
            .await;
        window.sees_no("Вера Ким\n").await;
        // The next pair is on screen, the list has the focus again.
        window.sees("Mark Berg").await;
        window
            .run("document.querySelector('[data-grid]').focus()")
            .await;
        window.type_keys("t").await;
        window
            .wait("no pairs to be left", async || {
                let left = window.call("count_duplicates", json!({})).await.unwrap();
                (left["pairs"] == 0).then_some(())
            })
            .await;
        window.picture("none-left").await;
        window.control("z").await;
        window.control("z").await;
        window
            .wait("both to be two again", async || {
                let left = window.call("count_duplicates", json!({})).await.unwrap();
                (left["pairs"] == 2 && total(&window).await == 4).then_some(())
            })
            .await;
        window.close().await;
    }
}

#[tokio::test]
async fn test_pairs_that_agree_are_merged_together_and_one_undo_splits_them() {
    for lang in ["en", "ru"] {
        let window = start(&format!("merge-together-{lang}"), lang).await;
        for name in ["Vera Kim", "Olga Berg", "Anna Lake"] {
            let email = name.to_lowercase().replace(' ', ".") + "@example.org";
            person(&window, json!({"name": name, "emails": [email]})).await;
            person(&window, json!({"name": name})).await;
        }
        // Two of one name and two addresses: they are asked about side by side.
        for email in ["one@example.org", "other@example.org"] {
            person(&window, json!({"name": "Mark Berg", "emails": [email]})).await;
        }
        window.go("/people/duplicates").await;
        window.find("[data-testid=duplicates-compare]").await;
        window.sees("olga.berg@example.org").await;
        window.picture("pairs").await;
        window
            .click("[data-testid=duplicates-merge-agreeing]")
            .await;
        window
            .wait("three to be one each", async || {
                (total(&window).await == 5).then_some(())
            })
            .await;
        window.sees("other@example.org").await;
        window.picture("merged").await;
        // The list has the focus again, and its rows stand still.
        window.settled().await;
        window.control("z").await;
        window
            .wait("all to be two again", async || {
                (total(&window).await == 8).then_some(())
            })
            .await;

        // The same from the directory, for those who are chosen there.
        window.go("/people").await;
        window.find("[data-grid] [role=row]").await;
        window.settled().await;
        window
            .run("document.querySelector('[data-grid]').focus()")
            .await;
        window.control("a").await;
        window.find("[data-testid=person-merge-two]").await;
        window.picture("chosen").await;
        window.click("[data-testid=person-merge-two]").await;
        window
            .wait("those who agree to be one", async || {
                (total(&window).await == 5).then_some(())
            })
            .await;
        window.picture("left").await;
        assert_eq!(window.axe().await, Vec::<String>::new());
        window.close().await;
    }
}

#[tokio::test]
async fn test_a_person_is_erased_by_keyboard_and_undo_does_not_bring_them_back() {
    let window = start("erase", "ru").await;
    let id = person(
        &window,
        json!({"name": "Евлампия Здравомыслова", "emails": ["evla@example.org"]}),
    )
    .await;
    person(
        &window,
        json!({"name": "Anna Petrova", "notes": "Сестра Евлампии; Евлампия Здравомыслова"}),
    )
    .await;
    window.go(&format!("/people?person={id}")).await;
    window.find("[data-testid=person-more]").await;
    window
        .run("document.querySelector('[data-testid=person-more]').focus()")
        .await;
    window.type_keys(keys::UP).await;
    window.find("[role=menu]").await;
    window.picture("menu").await;
    window.type_keys(keys::ENTER).await;
    window.find("[data-testid=erase-dialog]").await;
    window.sees("Anna Petrova").await;
    window.picture("asked").await;
    // The way out has the focus: Enter alone erases nobody.
    window.type_keys(keys::TAB).await;
    window.type_keys(keys::ENTER).await;
    window.find("[data-testid=erase-close]").await;
    window.picture("erased").await;
    window.type_keys(keys::ENTER).await;
    window
        .wait("the person to be gone", async || {
            (total(&window).await == 1).then_some(())
        })
        .await;
    window.sees_no("Здравомыслова").await;
    window.control("z").await;
    window.settled().await;
    let found = window
        .call("list_people", json!({"query": "здрав"}))
        .await
        .unwrap();
    assert_eq!(found["total"], 0);
    window.close().await;
}
