//! A person without a mouse: real keys alone, counted.

use std::cell::Cell;

use samovar_tests::{Window, keys};
use serde_json::json;

const ALT: &str = "\u{e00a}";
/// More controls than any screen has between two of its parts.
const MOST_TABS: u32 = 120;

pub struct Keyboard<'w> {
    window: &'w Window,
    pressed: Cell<u32>,
}

impl<'w> Keyboard<'w> {
    pub fn of(window: &'w Window) -> Self {
        Self {
            window,
            pressed: Cell::new(0),
        }
    }

    pub fn pressed(&self) -> u32 {
        self.pressed.get()
    }

    /// A key that no driver can press, such as one in a dialog of the system.
    pub fn counts_one_more(&self) {
        self.pressed.set(self.pressed.get() + 1);
    }

    pub async fn press(&self, key: &str) {
        self.counts_one_more();
        self.window.type_keys(key).await;
    }

    pub async fn control(&self, key: &str) {
        self.counts_one_more();
        self.window.control(key).await;
    }

    pub async fn alt(&self, key: &str) {
        self.press(&format!("{ALT}{key}{}", keys::RELEASE)).await;
    }

    pub async fn write(&self, text: &str) {
        self.pressed
            .set(self.pressed.get() + text.chars().count() as u32);
        self.window.type_keys(text).await;
    }

    /// Tab until the focus is on what the selector finds.
    pub async fn tab_to(&self, css: &str, key: &str) {
        for _ in 0..MOST_TABS {
            let there = format!(
                "return document.activeElement?.matches({}) ?? false",
                json!(css)
            );
            if self.window.run(&there).await == json!(true) {
                return;
            }
            self.press(key).await;
        }
        panic!("Tab does not lead to {css}");
    }

    /// Tab until the focus is there, and Enter.
    pub async fn enter_on(&self, css: &str) {
        self.window.find(css).await;
        self.tab_to(css, keys::TAB).await;
        self.press(keys::ENTER).await;
    }
}
