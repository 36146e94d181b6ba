//! Does what a person does: clicks, types, chooses files, goes to a screen.

use std::path::Path;
use std::time::Duration;

use fantoccini::Locator;
use fantoccini::elements::Element;
use serde_json::{Value, json};

use super::Window;
use crate::keys;

impl Window {
    /// Clicks what a CSS selector finds.
    pub async fn click(&self, css: &str) {
        self.click_on(css, async || self.find(css).await).await;
    }

    /// Clicks the control with this role and name.
    pub async fn press(&self, role: &str, name: &str) {
        self.click_on(name, async || self.named(role, name).await)
            .await;
    }

    /// Clicks what lies still: a click goes to a point of the screen, and lands
    /// beside a button that a preview has just pushed down. One that a moving
    /// page swallowed is made again.
    async fn click_on(&self, what: &str, find: impl AsyncFn() -> Element) {
        self.wait(&format!("a click on {what}"), async || {
            let found = find().await;
            let before = self.place_of(&found).await?;
            tokio::time::sleep(Duration::from_millis(60)).await;
            if self.place_of(&found).await? != before {
                return None;
            }
            let clicked = found.click().await.ok();
            if clicked.is_none() {
                // The driver is content with half a button under the head of the page.
                let script = "arguments[0].scrollIntoView({ block: 'center' })";
                self.run_on(&found, script).await;
            }
            clicked
        })
        .await;
    }

    /// Where an element lies. (The driver's own answer is an error for what is
    /// scrolled out above.)
    async fn place_of(&self, element: &Element) -> Option<Value> {
        let script = "const { x, y, width, height } = arguments[0].getBoundingClientRect()
            return [x, y, width, height]";
        self.run_on(element, script).await
    }

    /// `None` where the element has gone meanwhile.
    async fn run_on(&self, element: &Element, script: &str) -> Option<Value> {
        let element = serde_json::to_value(element).expect("a reference to an element");
        self.client.execute(script, vec![element]).await.ok()
    }

    /// Replaces what a field holds.
    pub async fn fill(&self, css: &str, text: &str) {
        self.find(css).await;
        self.fill_element(&self.find(css).await, text).await;
    }

    /// Replaces what the field of this label holds.
    pub async fn fill_named(&self, label: &str, text: &str) {
        self.fill_element(&self.named("textbox", label).await, text)
            .await;
    }

    async fn fill_element(&self, field: &Element, text: &str) {
        field.click().await.expect("a field takes a click");
        field
            .send_keys(&format!("{}a{}", keys::CONTROL, keys::RELEASE))
            .await
            .expect("a field takes keys");
        field
            .send_keys(keys::BACKSPACE)
            .await
            .expect("a field takes keys");
        field.send_keys(text).await.expect("a field takes keys");
    }

    /// Types to whatever has the focus. The driver names it before it sends the keys, and
    /// sends none where it has gone in between: what has the focus then gets them.
    pub async fn type_keys(&self, text: &str) {
        let mut refused = None;
        for _ in 0..20 {
            let sent = match self.client.active_element().await {
                Ok(focused) => focused.send_keys(text).await,
                Err(error) => Err(error),
            };
            match sent {
                Ok(()) => return,
                Err(error) => refused = Some(error),
            }
            tokio::time::sleep(Duration::from_millis(60)).await;
        }
        panic!("keys are taken: {refused:?}");
    }

    /// Holds Control (and Shift) while pressing one key.
    pub async fn control(&self, key: &str) {
        self.type_keys(&format!("{}{key}{}", keys::CONTROL, keys::RELEASE))
            .await;
    }

    /// Gives a file to a file field, which may be hidden behind a button.
    pub async fn choose_file(&self, css: &str, path: &Path) {
        let field = self
            .client
            .wait()
            .for_element(Locator::Css(css))
            .await
            .expect("a file field");
        field
            .send_keys(&path.display().to_string())
            .await
            .expect("a file field takes a path");
    }

    /// Waits until the screen asked for is there: its text stays the same.
    pub async fn settled(&self) {
        let mut last = String::new();
        for _ in 0..40 {
            let now = self.page_text().await;
            if now == last && !now.is_empty() {
                return;
            }
            last = now;
            tokio::time::sleep(Duration::from_millis(150)).await;
        }
    }

    /// Goes to a screen by its address, `/events`, as its link does.
    pub async fn go(&self, address: &str) {
        let script = "const link = document.createElement('a')
            link.href = '#' + arguments[0]
            document.body.append(link)
            link.click()
            link.remove()";
        self.client
            .execute(script, vec![json!(address)])
            .await
            .expect("the page follows a link");
    }
}
