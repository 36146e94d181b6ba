//! Finds what a person or a screen reader finds, and waits for it.

use std::time::{Duration, Instant};

use fantoccini::Locator;
use fantoccini::elements::{Element, ElementRef};
use serde_json::json;

use super::{ELEMENT, PATIENCE, Window};

impl Window {
    /// Waits until this has the focus. Not `:focus`, which WebKit gives to the window
    /// in front alone, and windows of other tests may be there.
    pub async fn focused(&self, css: &str) {
        let script = format!(
            "return document.activeElement?.matches({}) ?? false",
            json!(css)
        );
        self.wait(&format!("{css} to have the focus"), async || {
            (self.run(&script).await == json!(true)).then_some(())
        })
        .await;
    }

    /// The clipboard of the display is one: whoever copies holds it until it is pasted.
    pub async fn clipboard() -> tokio::sync::MutexGuard<'static, ()> {
        static CLIPBOARD: tokio::sync::Mutex<()> = tokio::sync::Mutex::const_new(());
        CLIPBOARD.lock().await
    }

    /// The first element for a CSS selector, as soon as it is shown.
    pub async fn find(&self, css: &str) -> Element {
        self.wait(&format!("{css} to be shown"), async || {
            for element in self.client.find_all(Locator::Css(css)).await.ok()? {
                if element.is_displayed().await.ok()? {
                    return Some(element);
                }
            }
            None
        })
        .await
    }

    /// The control with this role (`button`, `link`, `textbox`, `tab`, …) and
    /// accessible name; a name that only contains the text will do where no
    /// control has exactly it.
    pub async fn named(&self, role: &str, name: &str) -> Element {
        self.wait(&format!("{role} “{name}”"), async || {
            let found = self
                .client
                .execute(BY_NAME, vec![json!(role), json!(name)])
                .await
                .ok()?;
            let id = found.get(ELEMENT)?.as_str()?.to_owned();
            Some(Element::from_element_id(
                self.client.clone(),
                ElementRef::from(id),
            ))
        })
        .await
    }

    /// Waits until the page says `text` somewhere that can be seen.
    pub async fn sees(&self, text: &str) {
        self.wait(&format!("the text “{text}”"), async || {
            self.page_text().await.contains(text).then_some(())
        })
        .await;
    }

    /// Waits until the page says `text` no more.
    pub async fn sees_no(&self, text: &str) {
        self.wait(&format!("the text “{text}” to go"), async || {
            (!self.page_text().await.contains(text)).then_some(())
        })
        .await;
    }

    /// All the text to be seen, spaces and line ends made single spaces.
    pub async fn page_text(&self) -> String {
        let text = self.run("return document.body.innerText").await;
        text.as_str()
            .unwrap_or_default()
            .split_whitespace()
            .collect::<Vec<_>>()
            .join(" ")
    }

    /// Waits until `ready` has an answer; fails with what is on the page.
    pub async fn wait<T>(&self, what: &str, ready: impl AsyncFnMut() -> Option<T>) -> T {
        if let Some(found) = self.in_time(ready).await {
            return found;
        }
        self.picture_to(&self.pictures.join("failed.png")).await;
        let text = self.page_text().await;
        panic!(
            "waited in vain for {what}; pictures in {}; the page says: {text}",
            self.pictures.display()
        );
    }

    /// What `ready` answers, as soon as it does; nothing where it never does. For a test
    /// that has more to tell of its failure than the page.
    pub async fn in_time<T>(&self, mut ready: impl AsyncFnMut() -> Option<T>) -> Option<T> {
        let begin = Instant::now();
        while begin.elapsed() < PATIENCE {
            if let Some(found) = ready().await {
                return Some(found);
            }
            tokio::time::sleep(Duration::from_millis(60)).await;
        }
        None
    }
}

/// Finds a visible element by role and accessible name (the parts of accname
/// that our page uses), exact names before partial ones.
const BY_NAME: &str = r#"
const [role, wanted] = arguments
const selectors = {
  button: 'button, [role=button], summary',
  link: 'a[href], [role=link]',
  textbox: 'input:not([type]), input[type=text], input[type=search], input[type=email], input[type=tel], input[type=number], input[type=url], textarea, [role=textbox], [role=searchbox], [role=combobox], [role=spinbutton]',
  combobox: 'select, [role=combobox]',
  checkbox: 'input[type=checkbox], [role=checkbox], [role=switch]',
  radio: 'input[type=radio], [role=radio]',
  menuitem: '[role^=menuitem]',
  heading: 'h1, h2, h3, h4, [role=heading]',
}
const shown = (element) => element.getClientRects().length > 0 && getComputedStyle(element).visibility !== 'hidden'
const tidy = (text) => (text ?? '').replace(/\s+/g, ' ').trim()
const nameOf = (element) => {
  const by = element.getAttribute('aria-labelledby')
  if (by) return tidy(by.split(/\s+/).map((id) => document.getElementById(id)?.textContent ?? '').join(' '))
  const label = element.getAttribute('aria-label')
  if (label) return tidy(label)
  if (element.labels?.length) return tidy([...element.labels].map((one) => one.textContent).join(' '))
  if (element.matches('input, textarea, select')) return tidy(element.placeholder || element.title)
  return tidy(element.textContent) || tidy(element.title)
}
const modal = [...document.querySelectorAll('dialog[open], [role=dialog], [role=alertdialog]')].filter(shown).at(-1)
const scopes = modal ? [modal, document] : [document]
for (const scope of scopes) {
  const all = [...scope.querySelectorAll(selectors[role] ?? `[role=${role}]`)].filter(shown)
  const found = all.find((one) => nameOf(one) === wanted) ?? all.find((one) => nameOf(one).includes(wanted))
  if (found) return found
}
return null
"#;
