//! Started where there is no display: words instead of a panic, in the language of the
//! system, and nothing is made.

use samovar_tests::{Home, place};

#[test]
fn program_without_a_display_says_what_helps() {
    for (locale, words) in [
        ("en_GB.UTF-8", "found no display"),
        ("ru_RU.UTF-8", "не нашёл экрана"),
    ] {
        let home = Home::new();
        let output = home
            .command(&place::program("samovar"))
            .env_remove("DISPLAY")
            .env("LC_ALL", locale)
            .output()
            .unwrap();
        let said = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(1), "{said}");
        assert!(said.contains(words), "{said}");
        assert!(said.contains("samovar-cli"), "{said}");
        assert!(!said.contains("panicked"), "{said}");
        assert!(!home.planner().exists());
    }
}
