//! The window, from the start of the program until it can be used, beside a
//! blank page in WebKit's own smallest browser, opened and drawn in the same way.

use std::path::Path;
use std::time::{Duration, Instant};

use fantoccini::{Client, Locator};

use super::import::PEOPLE;
use super::measure::{descendants, median, processes};
use super::{Bench, Figure};
use crate::driver::Driver;
use crate::{Home, place};

const PATIENCE: Duration = Duration::from_secs(60);
const ROUNDS: usize = 3;
/// The start is over before this: what is held then is held for good.
const REST: Duration = Duration::from_secs(2);

/// One start: seconds to use, CPU seconds and MB of all its processes.
struct Start {
    wall: f64,
    cpu: f64,
    memory: f64,
}

pub fn run(bench: &Bench) -> Vec<Figure> {
    let folders = [
        "/usr/lib/x86_64-linux-gnu",
        "/usr/lib/aarch64-linux-gnu",
        "/usr/lib64",
        "/usr/libexec",
    ];
    let blank = folders
        .iter()
        .map(|folder| Path::new(folder).join("webkit2gtk-4.1/MiniBrowser"))
        .find(|path| path.exists());
    let (Some(blank), true) = (blank, std::env::var_os("DISPLAY").is_some()) else {
        eprintln!(
            "  left out: needs a display and WebKit's MiniBrowser (apt package webkit2gtk-driver)"
        );
        return Vec::new();
    };
    let work = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .expect("a runtime");
    work.block_on(async {
        let (mut ours, mut theirs) = (Vec::new(), Vec::new());
        for _ in 0..ROUNDS {
            ours.push(
                start(
                    &Home::new().drawn_as_used(),
                    &place::program("samovar"),
                    &[],
                    "[data-testid=home-welcome]",
                )
                .await,
            );
            theirs.push(start(&blank_home(), &blank, &["--automation"], "body").await);
        }
        let middle = |list: &[Start], of: fn(&Start) -> f64| median(list.iter().map(of).collect());
        let beside = |what: &str, unit, of: fn(&Start) -> f64| {
            Figure::beside(
                what,
                middle(&ours, of),
                "a blank page of WebKit",
                middle(&theirs, of),
                unit,
            )
        };
        let mut figures = vec![
            beside("Window, start to use", "s", |one| one.wall),
            beside("Window, start to use", "s CPU", |one| one.cpu),
            beside("Window, memory at rest", "MB", |one| one.memory),
        ];
        let people = bench.count(PEOPLE);
        figures.push(Figure::beside(
            &format!("Window, memory with the list of {people} people"),
            crowded(bench, people).await,
            "a blank page of WebKit",
            middle(&theirs, |one| one.memory),
            "MB",
        ));
        figures
    })
}

/// MB of all processes once the directory has been opened and scrolled through.
async fn crowded(bench: &Bench, people: usize) -> f64 {
    let home = Home::new().drawn_as_used();
    bench.crowd(people, &home.planner());
    let driver = Driver::start(&home, None);
    let session = driver.session(&place::program("samovar"), &[]).await;
    let client = session.expect("a window opens");
    wait(&client, "[data-pane=main]").await;
    let script = "const link = document.createElement('a')
        link.href = '#/people'
        document.body.append(link)
        link.click()
        link.remove()";
    client.execute(script, vec![]).await.expect("a link");
    wait(
        &client,
        "[data-pane=main] [role=grid] [role=row][aria-rowindex='9']",
    )
    .await;
    for part in 1..=20 {
        let scroll = format!(
            "const grid = document.querySelector('[data-pane=main] [role=grid]')
             grid.scrollTop = grid.scrollHeight * {part} / 21"
        );
        client.execute(&scroll, vec![]).await.expect("it scrolls");
        tokio::time::sleep(Duration::from_millis(200)).await;
    }
    tokio::time::sleep(REST).await;
    let (_, memory) = processes(&descendants(driver.id()));
    let _ = client.close().await;
    memory
}

/// Where the blank page is drawn as the program draws (`src-tauri/src/graphics.rs`).
fn blank_home() -> Home {
    let has_gpu = std::fs::read_dir("/dev/dri").is_ok_and(|entries| {
        entries
            .flatten()
            .any(|entry| entry.file_name().to_string_lossy().starts_with("renderD"))
    });
    let home = Home::new();
    if has_gpu {
        home.drawn_as_used()
    } else {
        home.drawn_without_gpu()
    }
}

async fn start(home: &Home, program: &Path, args: &[&str], ready: &str) -> Start {
    let driver = Driver::start(home, None);
    let begun = Instant::now();
    let client = driver.session(program, args).await;
    let client = client.expect("a window opens");
    wait(&client, ready).await;
    let wall = begun.elapsed().as_secs_f64();
    let all = descendants(driver.id());
    let (cpu, _) = processes(&all);
    tokio::time::sleep(REST).await;
    let (_, memory) = processes(&descendants(driver.id()));
    let _ = client.close().await;
    Start { wall, cpu, memory }
}

async fn wait(client: &Client, css: &str) {
    let begun = Instant::now();
    while client.find(Locator::Css(css)).await.is_err() {
        assert!(begun.elapsed() < PATIENCE, "{css} never came");
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
}
