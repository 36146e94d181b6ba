//! The door under a scanner: keys of a real keyboard at the display (XTEST, so
//! they pass the X server, its layout, GTK and WebKit as a scanner's do), five
//! milliseconds apart, with nobody waiting for an answer.

use std::collections::BTreeSet;
use std::thread;
use std::time::{Duration, Instant};

use samovar_core::Planner;
use samovar_core::planner::system_clock;
use samovar_tests::scanner::Ending;
use samovar_tests::{Home, Window};
use serde_json::json;

use crate::door_desk as desk;

/// Keeps the name of every guest the card turned green for, in order.
const WATCH: &str = "
    window.greens = []
    document.querySelector('[data-testid=door-field]').addEventListener('input', ({ target }) => {
      window.typed = (window.typed ?? '') + target.value.slice(-1)
    })
    const card = document.querySelector('[data-testid=door-card]')
    const look = () => {
      const name = card.querySelector('[data-testid=door-name]')
      if (card.dataset.card === 'in' && name !== window.lastGreen) {
        window.lastGreen = name
        window.greens.push(name.textContent)
      }
    }
    new MutationObserver(look).observe(card, { subtree: true, childList: true, attributes: true })";

async fn open_door(window: &Window, event: &str) {
    desk::open(window, event).await;
    window.run(WATCH).await;
}

async fn greens(window: &Window) -> Vec<String> {
    let shown = window.run("return window.greens").await;
    shown
        .as_array()
        .unwrap()
        .iter()
        .map(|name| name.as_str().unwrap().to_owned())
        .collect()
}

/// 500 badges at the pace of the scanner, the Russian layout on: none lost, none
/// doubled, none out of order.
#[tokio::test]
async fn test_scanner_with_the_russian_layout_checks_in_500_guests() {
    let home = Home::new();
    let (event, guests) = desk::evening(&home, 500);
    let (window, scanner) = Window::open_with_scanner("door-scanner", &home).await;
    scanner.layout("ru");
    open_door(&window, &event).await;

    let (names, codes): (Vec<String>, Vec<String>) = guests.into_iter().unzip();
    let begin = Instant::now();
    let scanning = {
        let scanner = scanner.clone();
        thread::spawn(move || {
            for (round, codes) in codes.chunks(50).enumerate() {
                let ending = if round % 2 == 0 {
                    Ending::Enter
                } else {
                    Ending::Tab
                };
                scanner.scan(codes, ending);
            }
        })
    };
    while !scanning.is_finished() {
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    println!("500 codes typed in {:?}", begin.elapsed());
    let begin = Instant::now();
    let mut here = 0;
    // As long as it goes on, it may take its time: what counts is that none is lost.
    while here < 500 {
        here = window
            .wait("the next guest", async || {
                Some(greens(&window).await.len()).filter(|now| *now > here)
            })
            .await;
    }
    // One guest too many would come a moment later.
    tokio::time::sleep(Duration::from_millis(500)).await;
    println!("and the last card stood {:?} after", begin.elapsed());
    window.picture("after-500").await;
    // It was the Russian layout that stood between.
    let typed = window.run("return window.typed").await;
    let typed = typed.as_str().unwrap();
    assert!(typed.contains('п') && !typed.contains(|one: char| one.is_ascii_alphabetic()));
    assert_eq!(greens(&window).await, names);
    assert_eq!(desk::in_the_file(&home), names);
    let status = window
        .call("door_status", json!({"eventId": event}))
        .await
        .unwrap();
    assert_eq!(
        (&status["here"], &status["coming"]),
        (&json!(500), &json!(500))
    );
    scanner.layout("us");
}

/// The field is ready whatever had the focus, and no chord of a scanner leaves the door.
#[tokio::test]
async fn test_scan_is_taken_wherever_the_focus_was() {
    let home = Home::new();
    let (event, guests) = desk::evening(&home, 6);
    let (window, scanner) = Window::open_with_scanner("door-focus", &home).await;
    scanner.layout("ru");
    open_door(&window, &event).await;
    let take = async |which: usize| {
        let (name, code) = &guests[which];
        scanner.scan(std::slice::from_ref(code), Ending::Enter);
        window
            .wait(&format!("{name} to be green"), async || {
                (greens(&window).await.last() == Some(name)).then_some(())
            })
            .await;
    };
    take(0).await;
    // A button has the focus.
    window
        .run("document.querySelector('[data-testid=door-leave]').focus()")
        .await;
    take(1).await;
    // Somebody clicked beside everything.
    window.click("[data-testid=door-count]").await;
    take(2).await;
    // Half a name stands in the field.
    scanner.press("v+Shift_L");
    tokio::time::sleep(Duration::from_millis(300)).await;
    take(3).await;
    // The form of a walk-in is open.
    scanner.press("F2");
    window.find("[data-testid=walk-in-name]").await;
    take(4).await;
    scanner.press("Escape");
    // Chords that would open something or go elsewhere.
    for chord in [
        "ctrl+k",
        "ctrl+n",
        "ctrl+1",
        "alt+Left",
        "alt+1",
        "ctrl+p",
        "ctrl+comma",
        "F6",
    ] {
        scanner.press(chord);
    }
    take(5).await;
    window.find("[data-testid=door-mode]").await;
    assert_eq!(desk::in_the_file(&home).len(), 6);
    let guests = window
        .call("list_guests", json!({"eventId": event}))
        .await
        .unwrap();
    assert_eq!(guests["total"], 6, "no scan became a walk-in");
}

/// Killed in the middle of a burst, again and again: every guest whose card was
/// seen green is in the file, once. `SAMOVAR_KILLS=100` for the whole evening; each
/// round is the real program with its window, killed with SIGKILL.
#[tokio::test]
async fn test_everyone_shown_green_is_in_the_file_after_kills_in_the_middle_of_scanning() {
    let rounds: usize = std::env::var("SAMOVAR_KILLS")
        .ok()
        .and_then(|kills| kills.parse().ok())
        .unwrap_or(4);
    const A_ROUND: usize = 40;
    let home = Home::new();
    let (event, guests) = desk::evening(&home, rounds * A_ROUND);
    let mut shown = BTreeSet::new();
    let mut before_kill = Vec::new();
    for (round, guests) in guests.chunks(A_ROUND).enumerate() {
        let (window, scanner) = Window::open_with_scanner("door-kills", &home).await;
        open_door(&window, &event).await;
        let codes = guests
            .iter()
            .map(|(_, code)| code.clone())
            .collect::<Vec<_>>();
        let scanning = thread::spawn(move || scanner.scan(&codes, Ending::Enter));
        // Somewhere in the burst, each time somewhere else.
        let enough = 1 + (round * 7) % 30;
        let begin = Instant::now();
        let green = loop {
            let green = greens(&window).await;
            if green.len() >= enough || begin.elapsed() > Duration::from_secs(30) {
                break green;
            }
        };
        window.kill();
        let _ = scanning.join();
        before_kill.push(green.len());
        shown.extend(green);
        let kept = desk::in_the_file(&home);
        let once: BTreeSet<String> = kept.iter().cloned().collect();
        assert_eq!(
            once.len(),
            kept.len(),
            "round {round}: somebody is in twice"
        );
        let lost: Vec<&String> = shown.difference(&once).collect();
        assert!(
            lost.is_empty(),
            "round {round}: green, and not in the file: {lost:?}"
        );
    }
    println!(
        "{rounds} kills, {} guests seen green (by round {before_kill:?}), {} in the file",
        shown.len(),
        desk::in_the_file(&home).len()
    );
    assert!(before_kill.iter().all(|green| *green > 0));
    let planner = Planner::open(&home.planner(), system_clock()).unwrap();
    assert_eq!(planner.check().unwrap(), Vec::<String>::new());
}
