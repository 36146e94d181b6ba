//! The real program, its window on a virtual display, driven by WebDriver.
//!
//! Every window has a home of its own (planner, settings, caches), so that
//! tests run beside each other. Elements are found as a person or a screen
//! reader finds them: by role and name, or by a `data-testid`.

use std::cell::Cell;
use std::fs::File;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitStatus, Stdio};
use std::sync::Arc;
use std::time::{Duration, Instant};

use fantoccini::elements::{Element, ElementRef};
use fantoccini::{Client, Locator};
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::display::Display;
use crate::driver::Driver;
use crate::scanner::Scanner;
use crate::screen_reader::ScreenReader;
use crate::{keys, place};

/// Nothing on these machines takes that long; only a failure waits so.
pub(crate) const PATIENCE: Duration = Duration::from_secs(30);
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

/// A manager's home folder, in a temporary place.
#[derive(Clone)]
pub struct Home {
    folder: Arc<TempDir>,
    planner: PathBuf,
    /// The session bus on which a screen reader listens.
    heard: Option<String>,
    large_text: bool,
}

impl Home {
    #[must_use]
    #[allow(clippy::new_without_default, reason = "a home is made on disk")]
    pub fn new() -> Self {
        Self::with_planner_in("")
    }

    /// A home whose planner lies in a folder of its own, which may be another disk.
    #[must_use]
    pub fn with_planner_in(folder: &str) -> Self {
        let home = tempfile::tempdir().expect("a temporary folder");
        std::fs::create_dir_all(home.path().join("Documents")).expect("a folder for documents");
        let folder = home.path().join(folder);
        std::fs::create_dir_all(&folder).expect("a folder for the planner");
        Self {
            folder: Arc::new(home),
            planner: folder.join("planner.samovar"),
            heard: None,
            large_text: false,
        }
    }

    /// A home whose windows a screen reader listens to.
    #[must_use]
    pub fn heard_by(reader: &ScreenReader) -> Self {
        Self {
            heard: Some(reader.address().to_owned()),
            ..Self::new()
        }
    }

    /// A desktop that asks every program for text of twice the size.
    #[must_use]
    pub fn with_large_text(mut self) -> Self {
        self.large_text = true;
        self
    }

    #[must_use]
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    #[must_use]
    pub fn planner(&self) -> PathBuf {
        self.planner.clone()
    }

    /// The files of one kind in the planner's folder of exports, in any of its folders.
    #[must_use]
    pub fn exports(&self, kind: &str) -> Vec<PathBuf> {
        let mut files = Vec::new();
        let mut folders = vec![self.planner.with_file_name("planner exports")];
        while let Some(folder) = folders.pop() {
            for path in std::fs::read_dir(folder)
                .into_iter()
                .flatten()
                .filter_map(|entry| Some(entry.ok()?.path()))
            {
                if path.is_dir() {
                    folders.push(path);
                } else if path.extension().is_some_and(|ending| ending == kind) {
                    files.push(path);
                }
            }
        }
        files.sort();
        files
    }

    /// Waits until no process holds the planner.
    pub fn wait_until_closed(&self) {
        let Ok(lock) = File::open(self.planner.with_file_name("planner.samovar.lock")) else {
            return;
        };
        let begin = Instant::now();
        while lock.try_lock().is_err() && begin.elapsed() < PATIENCE {
            std::thread::sleep(Duration::from_millis(20));
        }
    }

    /// A command that runs in this home.
    #[must_use]
    pub fn command(&self, program: &Path) -> Command {
        let mut command = Command::new(program);
        let at = |name: &str| self.folder().join(name);
        command
            .env("HOME", self.folder())
            .env("XDG_DATA_HOME", at(".local/share"))
            .env("XDG_CONFIG_HOME", at(".config"))
            .env("XDG_CACHE_HOME", at(".cache"))
            .env("XDG_STATE_HOME", at(".local/state"))
            .env("SAMOVAR_PLANNER", self.planner())
            .env("LANG", "C.UTF-8")
            .env_remove("LC_ALL")
            .env_remove("LANGUAGE")
            .env_remove("WAYLAND_DISPLAY")
            .env("GDK_BACKEND", "x11")
            .env("NO_AT_BRIDGE", "1")
            // WebDriver's screenshots wait for a frame that never comes when the
            // page is drawn without compositing and has nothing new to draw.
            .env("WEBKIT_DISABLE_DMABUF_RENDERER", "0")
            .env("WEBKIT_DISABLE_COMPOSITING_MODE", "0")
            .env("TAURI_WEBVIEW_AUTOMATION", "true");
        if self.large_text {
            command.env("GDK_DPI_SCALE", "2");
        }
        if let Some(bus) = &self.heard {
            command
                .env("DBUS_SESSION_BUS_ADDRESS", bus)
                .env_remove("NO_AT_BRIDGE");
        }
        command
    }
}

/// An error of the backend as the page gets it.
#[derive(Debug, Clone, PartialEq)]
pub struct Refusal {
    pub kind: String,
    pub code: String,
    pub args: Value,
}

pub struct Window {
    pub client: Client,
    pub home: Home,
    /// Held: the program ends with it, before its display does.
    _driver: Driver,
    _display: Option<Display>,
    pictures: PathBuf,
    taken: Cell<u32>,
}

impl Window {
    /// Opens the program on an empty planner. `test` names the folder of pictures.
    pub async fn open(test: &str) -> Self {
        Self::open_at(test, &Home::new()).await
    }

    /// Opens the program in a home that may have been used before.
    pub async fn open_at(test: &str, home: &Home) -> Self {
        let pictures = place::pictures(test);
        let _ = std::fs::remove_dir_all(&pictures);
        Self::open_with(pictures, home).await
    }

    /// Opens the program on a planner that may not open.
    pub async fn open_on_anything(test: &str, home: &Home) -> Self {
        let pictures = place::pictures(test);
        let _ = std::fs::remove_dir_all(&pictures);
        Self::start(pictures, home, Display::if_needed(), &[]).await
    }

    /// Opens the program on a display of its own, with a scanner plugged into it.
    pub async fn open_with_scanner(test: &str, home: &Home) -> (Self, Scanner) {
        let display = Display::start();
        let scanner = Scanner::at(display.name());
        let window = Self::start(place::pictures(test), home, Some(display), &[]).await;
        window.find("[data-pane=main]").await;
        scanner.focus_window("Samovar|Самовар");
        (window, scanner)
    }

    /// Opens the program on a display of its own: where windows of other tests come and
    /// go on top, the display tells ours of its own pointer in the middle of a drag.
    pub async fn open_alone(test: &str) -> Self {
        let pictures = place::pictures(test);
        let _ = std::fs::remove_dir_all(&pictures);
        let window = Self::start(pictures, &Home::new(), Some(Display::start()), &[]).await;
        window.find("[data-pane=main]").await;
        window
    }

    /// Opens the program; pictures go to `pictures`, which is not emptied.
    pub async fn open_with(pictures: PathBuf, home: &Home) -> Self {
        let window = Self::start(pictures, home, Display::if_needed(), &[]).await;
        window.find("[data-pane=main]").await;
        window
    }

    /// Opens the program with arguments on a planner that was used before.
    pub async fn open_told(test: &str, home: &Home, arguments: &[&str]) -> Self {
        let pictures = place::pictures(test);
        let _ = std::fs::remove_dir_all(&pictures);
        let window = Self::start(pictures, home, Display::if_needed(), arguments).await;
        window.find("[data-pane=main]").await;
        window
    }

    async fn start(
        pictures: PathBuf,
        home: &Home,
        display: Option<Display>,
        arguments: &[&str],
    ) -> Self {
        let (driver, client) =
            Driver::open(home, display.as_ref().map(Display::name), arguments).await;
        Self {
            client,
            home: home.clone(),
            _driver: driver,
            _display: display,
            pictures,
            taken: Cell::new(0),
        }
    }

    /// Starts the program once more in the same home, and waits for its end.
    #[must_use]
    pub fn start_again(&self) -> Option<ExitStatus> {
        self.start_again_with(&[])
    }

    /// The same with arguments.
    #[must_use]
    pub fn start_again_with(&self, arguments: &[&str]) -> Option<ExitStatus> {
        let mut command = self.home.command(&place::program("samovar"));
        command
            .args(arguments)
            // It begins no window of its own.
            .env_remove("DISPLAY")
            .env_remove("TAURI_WEBVIEW_AUTOMATION")
            .stderr(Stdio::null());
        let mut second = command.spawn().expect("the program starts");
        let begin = Instant::now();
        while begin.elapsed() < PATIENCE {
            if let Some(status) = second.try_wait().expect("a child can be waited for") {
                return Some(status);
            }
            std::thread::sleep(Duration::from_millis(50));
        }
        let _ = second.kill();
        let _ = second.wait();
        None
    }

    /// Ends the program as a power cut would: SIGKILL, nothing flushed.
    pub fn kill(self) {
        drop(self);
    }

    /// Closes the window as a person does.
    pub async fn close(self) {
        let _ = self.client.clone().close().await;
    }

    // ---- looking

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
    pub async fn wait<T>(&self, what: &str, mut ready: impl AsyncFnMut() -> Option<T>) -> T {
        let begin = Instant::now();
        loop {
            if let Some(found) = ready().await {
                return found;
            }
            if begin.elapsed() > PATIENCE {
                self.picture_to(&self.pictures.join("failed.png")).await;
                let text = self.page_text().await;
                panic!(
                    "waited in vain for {what}; pictures in {}; the page says: {text}",
                    self.pictures.display()
                );
            }
            tokio::time::sleep(Duration::from_millis(60)).await;
        }
    }

    // ---- doing

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

    // ---- behind the page

    /// Runs JavaScript in the page.
    pub async fn run(&self, script: &str) -> Value {
        self.client
            .execute(script, vec![])
            .await
            .unwrap_or_else(|error| panic!("{script}: {error}"))
    }

    /// Runs JavaScript that ends in a promise: `return fetch(…)`.
    pub async fn run_async(&self, script: &str, arguments: Vec<Value>) -> Value {
        let whole = format!(
            "const done = arguments[arguments.length - 1];
             (async (...given) => {{ {script} }})(...arguments)
                .then((value) => done({{ value: value ?? null }}), (thrown) => done({{ thrown: thrown?.code ? thrown : String(thrown) }}))"
        );
        self.client
            .execute_async(&whole, arguments)
            .await
            .unwrap_or_else(|error| panic!("{script}: {error}"))
    }

    /// Sends a command as the page does, past every screen.
    pub async fn call(&self, name: &str, request: Value) -> Result<Value, Refusal> {
        let answer = self
            .run_async(
                "return window.__TAURI_INTERNALS__.invoke('rpc', { name: given[0], args: given[1] })",
                vec![json!(name), request],
            )
            .await;
        match answer.get("thrown") {
            None => Ok(answer["value"]["value"].clone()),
            Some(thrown) => Err(Refusal {
                kind: thrown["kind"].as_str().unwrap_or_default().to_owned(),
                code: thrown["code"]
                    .as_str()
                    .map_or_else(|| thrown.to_string(), str::to_owned),
                args: thrown["args"].clone(),
            }),
        }
    }

    /// The file of one kind in the folder of exports, as soon as it is written.
    pub async fn exported(&self, kind: &str) -> PathBuf {
        self.wait(&format!("a file .{kind}"), async || {
            self.home.exports(kind).into_iter().next()
        })
        .await
    }

    /// Keeps a picture of the page for looking at.
    pub async fn picture(&self, name: &str) -> PathBuf {
        self.settled().await;
        self.taken.set(self.taken.get() + 1);
        let path = self
            .pictures
            .join(format!("{:02}-{name}.png", self.taken.get()));
        self.picture_to(&path).await;
        path
    }

    /// Keeps a picture of the page at exactly `path`.
    pub async fn picture_to(&self, path: &Path) {
        // What the page says is drawn a frame or two later.
        let drawn = "const done = arguments[0]; requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 50)))";
        let _ = tokio::time::timeout(PATIENCE, self.client.execute_async(drawn, vec![])).await;
        let taken = tokio::time::timeout(PATIENCE, self.client.screenshot()).await;
        if let Ok(Ok(png)) = taken {
            std::fs::create_dir_all(path.parent().expect("a folder"))
                .expect("a folder for pictures");
            std::fs::write(path, png).expect("a picture is written");
        }
    }

    /// What axe finds against WCAG 2.2 A and AA, each as "rule: element".
    pub async fn axe(&self) -> Vec<String> {
        let axe = place::project().join("ui/node_modules/axe-core/axe.min.js");
        let axe = std::fs::read_to_string(&axe)
            .unwrap_or_else(|error| panic!("{}: {error}", axe.display()));
        if self.run("return typeof window.axe").await != "object" {
            self.run(&axe).await;
        }
        let answer = self
            .run_async(
                "const { violations } = await window.axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] });
                 return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`))",
                vec![],
            )
            .await;
        assert!(answer.get("thrown").is_none(), "{answer}");
        let found = answer["value"].as_array().cloned().unwrap_or_default();
        found
            .iter()
            .filter_map(|one| one.as_str().map(str::to_owned))
            .collect()
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
