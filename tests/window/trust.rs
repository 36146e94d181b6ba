//! What the page can't do, tried from inside the page.

use samovar_tests::Window;
use serde_json::{Value, json};

#[tokio::test]
async fn test_page_reaches_our_commands_and_nothing_else() {
    let window = Window::open("trust").await;
    for command in [
        "plugin:event|emit",
        "plugin:window|close",
        "plugin:webview|create_webview_window",
        "plugin:dialog|open",
        "plugin:window-state|save_window_state",
        "plugin:app|version",
        "plugin:path|resolve_directory",
        "plugin:resources|close",
        "plugin:shell|execute",
    ] {
        let answer = window
            .run_async(
                "return window.__TAURI_INTERNALS__.invoke(given[0], {})",
                vec![json!(command)],
            )
            .await;
        assert!(
            answer["thrown"].to_string().contains("not allowed"),
            "{command}: {answer}"
        );
    }
    assert_eq!(
        window.run("return typeof window.__TAURI__").await,
        "undefined"
    );
}

#[tokio::test]
async fn test_page_runs_no_foreign_script_and_loads_nothing_from_elsewhere() {
    let window = Window::open("content-policy").await;
    let fetched = window
        .run_async(
            "await fetch('http://127.0.0.1:9/'); return 'loaded'",
            vec![],
        )
        .await;
    assert!(fetched.get("thrown").is_some(), "{fetched}");
    let hostile = "<img src=x onerror=\"window.hostile = 1\"><script>window.hostile = 2</script>";
    let ran = window
        .run_async(
            "const place = document.createElement('div');
             place.innerHTML = given[0];
             document.body.append(place);
             const script = document.createElement('script');
             script.textContent = 'window.hostile = 3';
             document.body.append(script);
             const remote = document.createElement('script');
             remote.src = 'https://example.org/x.js';
             document.body.append(remote);
             await new Promise((later) => setTimeout(later, 500));
             place.remove();
             return window.hostile ?? 'nothing'",
            vec![json!(hostile)],
        )
        .await;
    assert_eq!(ran, json!({"value": "nothing"}));
    window.run("location.href = 'https://example.org/'").await;
    window.run("window.open('https://example.org/')").await;
    tokio::time::sleep(std::time::Duration::from_millis(300)).await;
    let here = window
        .run("return location.protocol + '//' + location.host")
        .await;
    assert_eq!(here, "tauri://localhost");
}

#[tokio::test]
async fn test_paths_that_are_not_ours_are_not_opened() {
    let window = Window::open("foreign-paths").await;
    for (command, path) in [
        ("native_open_path", "/etc/passwd"),
        ("native_show_in_folder", "/etc/passwd"),
        ("native_open_path", "/nowhere/at/all.pdf"),
        ("native_open_path", "https://example.org/"),
    ] {
        let answer: Value = window
            .run_async(
                "return window.__TAURI_INTERNALS__.invoke(given[0], { path: given[1] })",
                vec![json!(command), json!(path)],
            )
            .await;
        assert_eq!(answer["thrown"]["kind"], "io", "{command} {path}: {answer}");
    }
}
