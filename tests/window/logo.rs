//! The community's logo: chosen beside the tickets, on their paper, removed in the
//! settings and brought back; by pointer and by keys.

use samovar_tests::Window;
use serde_json::json;

/// A ring on nothing, 48 × 16.
const RING: &[u8] = include_bytes!("../fixtures/ring.png");

/// Whether the page shows the logo: loaded, and as wide as it is.
const SHOWN: &str =
    "return document.querySelector('[data-testid=settings-logo] img')?.naturalWidth ?? 0";

/// Pictures of the PDF that was saved last.
async fn printed(window: &Window) -> usize {
    let file = window.exported("pdf").await;
    let bytes = std::fs::read(&file).unwrap();
    std::fs::remove_file(&file).unwrap();
    let image = b"/Subtype/Image";
    let plain: Vec<u8> = bytes.iter().copied().filter(|byte| *byte != b' ').collect();
    plain
        .windows(image.len())
        .filter(|some| some == image)
        .count()
}

#[tokio::test]
async fn test_logo_is_chosen_beside_the_tickets_printed_removed_and_brought_back() {
    for lang in ["en", "ru"] {
        let window = Window::open(&format!("logo-{lang}")).await;
        let call = async |name, request| window.call(name, request).await.unwrap();
        call(
            "edit_settings",
            json!({ "welcomed": true, "language": lang }),
        )
        .await;
        let event = call(
            "create_event",
            json!({ "title": "Rust Night", "starts": "2036-12-18T18:30" }),
        )
        .await;
        let event = event["id"].as_str().unwrap().to_owned();
        call(
            "add_guest",
            json!({ "eventId": event, "name": "Anna Petrova", "state": "going" }),
        )
        .await;
        let folder = tempfile::tempdir().unwrap();
        let (ring, list) = (
            folder.path().join("ring.png"),
            folder.path().join("list.gif"),
        );
        std::fs::write(&ring, RING).unwrap();
        std::fs::write(&list, b"GIF89a\x01\0\x01\0\0\0\0;").unwrap();

        window
            .go(&format!("/event/{event}/documents?sheet=tickets"))
            .await;
        // What is no logo is told beside the button, and changes nothing.
        window.choose_file("[data-testid=logo-file]", &list).await;
        window.sees("list.gif").await;
        window.choose_file("[data-testid=logo-file]", &ring).await;
        window.find("input[name=logo]:checked").await;
        window.focused("input[name=logo]").await;
        window.picture("tickets").await;
        window.click("[data-testid=pdf-save]").await;
        assert_eq!(printed(&window).await, 1, "{lang}");
        // Without it, by the key of the tick that has the focus.
        window
            .run("document.querySelector('input[name=logo]').focus()")
            .await;
        window.type_keys(" ").await;
        window.find("input[name=logo]:not(:checked)").await;
        window.click("[data-testid=pdf-save]").await;
        assert_eq!(printed(&window).await, 0, "{lang}");

        window
            .go(&format!("/event/{event}/documents?sheet=badges"))
            .await;
        window.find("input[name=logo]:checked").await;
        window.picture("badges").await;
        window.click("a[href*='show=logo']").await;
        window.focused("#settings-logo").await;
        let shown = async || window.run(SHOWN).await.as_u64().unwrap();
        window
            .wait("the logo among the settings", async || {
                (shown().await == 48).then_some(())
            })
            .await;
        window.picture("settings").await;
        window.click("[data-testid=logo-remove]").await;
        window
            .wait("no logo", async || (shown().await == 0).then_some(()))
            .await;
        window.focused("[data-testid=logo-choose]").await;
        window.control("z").await;
        window
            .wait("the logo again", async || {
                (shown().await == 48).then_some(())
            })
            .await;
        window.close().await;
    }
}
