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
    window.submitted = []
    const field = document.querySelector('[data-testid=door-field]')
    field.addEventListener('input', ({ target }) => {
      window.typed = (window.typed ?? '') + target.value.slice(-1)
    })
    field.addEventListener('keydown', ({ key, target }) => {
      if (key === 'Enter' || key === 'Tab') window.submitted.push(target.value)
    }, true)
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
        let next =
            window.in_time(async || Some(greens(&window).await.len()).filter(|now| *now > here));
        let Some(now) = next.await else {
            let shown = greens(&window).await;
            let lost: Vec<_> = names.iter().filter(|name| !shown.contains(name)).collect();
            let submitted = window.run("return window.submitted").await;
            panic!("lost {lost:?}; what the field held at each end of a code: {submitted}");
        };
        here = now;
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

/// A computer that is busy for a moment repeats the key that is down just then. Nobody at
/// the door means a letter twice by it, nor an Enter.
#[tokio::test]
async fn test_keys_that_the_display_repeats_are_pressed_once() {
    let home = Home::new();
    let (event, guests) = desk::evening(&home, 3);
    let (window, scanner) = Window::open_with_scanner("door-repeats", &home).await;
    open_door(&window, &event).await;
    // Longer than a display waits before it repeats, which is two thirds of a second.
    let busy = Duration::from_millis(900);
    for (which, ending) in [(0, Ending::Enter), (1, Ending::Tab)] {
        let (name, code) = &guests[which];
        scanner.stall(code, busy, ending);
        window
            .wait(&format!("{name} to be green"), async || {
                (greens(&window).await.last() == Some(name)).then_some(())
            })
            .await;
    }
    assert_eq!(window.run("return window.submitted.length").await, json!(2));
    // What is held on purpose goes on: a text is taken back by its key.
    scanner.layout("us");
    scanner.burst("ABCDEF", Ending::None);
    scanner.hold("BackSpace", Duration::from_secs(2));
    let left = window
        .run("return document.querySelector('[data-testid=door-field]').value")
        .await;
    assert_eq!(left, json!(""));
    assert_eq!(desk::in_the_file(&home).len(), 2);
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
        scanner.burst(code, Ending::Enter);
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

/// Names that are somebody's, whatever the layout; typing on narrows; what is found
/// takes the place of the last card; and an unknown code is what the paper would say.
#[tokio::test]
async fn test_search_ranks_marks_and_narrows_on_either_layout() {
    let home = Home::new();
    let (event, guests) = desk::evening(&home, 2);
    desk::add(&home, &event, "Елена Кулагина", "Дорофеева Якушев");
    desk::add(&home, &event, "Авдей Якушев", "");
    desk::add(&home, &event, "Ада Якушевская", "");
    let (window, scanner) = Window::open_with_scanner("door-search", &home).await;
    open_door(&window, &event).await;
    let names = async || {
        let shown = window
            .run("return [...document.querySelectorAll('[role=option] .who')].map((one) => one.textContent.trim()).join()")
            .await;
        shown.as_str().unwrap().to_owned()
    };
    let sees = async |wanted: &str| {
        window
            .wait(&format!("the matches {wanted}"), async || {
                (names().await == wanted).then_some(())
            })
            .await;
    };
    let card = async |kind: &str| {
        window
            .find(&format!("[data-testid=door-card][data-card={kind}]"))
            .await;
    };
    // A guest is in; the search that follows takes the card's place.
    scanner.scan(std::slice::from_ref(&guests[0].1), Ending::Enter);
    card("in").await;
    // якуш, on the layout of another language: z r e i.
    scanner.layout("us");
    for key in ["z", "r", "e", "i"] {
        scanner.press(key);
    }
    sees("Авдей Якушев,Ада Якушевская,Елена Кулагина").await;
    window.picture("matches").await;
    let shown = window
        .run(
            "const card = document.querySelector('[data-testid=door-card]')
             return [document.querySelector('[role=option] mark').textContent, card.getBoundingClientRect().height < 2]",
        )
        .await;
    assert_eq!(shown, json!(["Якуш", true]));
    // Enter with several keeps what was typed; more letters leave one.
    scanner.press("Return");
    card("several").await;
    let field = async || {
        let typed = window
            .run("return document.querySelector('[data-testid=door-field]').value")
            .await;
        typed.as_str().unwrap().to_owned()
    };
    assert_eq!(field().await, "zrei");
    for key in ["t", "d", "c"] {
        scanner.press(key);
    }
    sees("Ада Якушевская").await;
    scanner.press("Return");
    window
        .wait("Ада to be in", async || {
            (greens(&window).await.last().map(String::as_str) == Some("Ада Якушевская"))
                .then_some(())
        })
        .await;
    // Nobody: said at once, without the card of the last guest.
    for key in ["q", "q", "q"] {
        scanner.press(key);
    }
    window.find(".no-match p").await;
    assert_eq!(names().await, "");
    scanner.press("Escape");
    card("ready").await;
    // An unknown code of one letter is red, as the paper would write it.
    scanner.layout("ru");
    scanner.scan(&["ZZZZZZ".to_owned()], Ending::Enter);
    card("nobody").await;
    scanner.scan(&["9ZZZ99".to_owned()], Ending::Tab);
    window.sees("9ZZZ99").await;
    window.picture("unknown").await;
    scanner.layout("us");
    assert_eq!(desk::in_the_file(&home), ["Гость 000", "Ада Якушевская"]);
}

/// Nothing that is open takes a scan for itself, and no end of a scan answers a question.
#[tokio::test]
async fn test_scan_into_a_dialog_is_a_scan() {
    let home = Home::new();
    let (event, guests) = desk::evening(&home, 5);
    let (window, scanner) = Window::open_with_scanner("door-dialogs", &home).await;
    scanner.layout("ru");
    let scan = |which: usize, ending| scanner.burst(&guests[which].1, ending);
    let here = async |count: usize| {
        window
            .wait(&format!("{count} in the file"), async || {
                (desk::in_the_file(&home).len() == count).then_some(())
            })
            .await;
    };
    // While door mode is being started: not the name of the station, and no start.
    window.go(&format!("/event/{event}/checkin")).await;
    window.click("[data-testid=door-start]").await;
    window.find("[data-testid=door-station]").await;
    window
        .wait("the station's field to have the focus", async || {
            (window
                .run("return document.activeElement?.dataset.testid ?? ''")
                .await
                == "door-station")
                .then_some(())
        })
        .await;
    scanner.press("d");
    // A hand's pause, and long enough for a busy computer to have heard of the key.
    tokio::time::sleep(Duration::from_secs(1)).await;
    let typed = window.run("return document.activeElement.value").await;
    assert_ne!(typed, json!(""));
    for (count, ending) in [(1, Ending::Enter), (2, Ending::Tab)] {
        scan(count - 1, ending);
        here(count).await;
        window.sees(&guests[count - 1].0).await;
        let station = window
            .run("return [document.activeElement.dataset.testid, document.activeElement.value]")
            .await;
        assert_eq!(station, json!(["door-station", typed]));
        tokio::time::sleep(Duration::from_millis(400)).await;
    }
    window.picture("starting").await;
    window.click("[data-testid=door-start-now]").await;
    window.find("[data-testid=door-mode]").await;
    desk::ready(&window).await;
    // Esc twice; the question is open, and the next badge comes.
    scan(2, Ending::Enter);
    here(3).await;
    window.find("[data-testid=door-card][data-card=in]").await;
    scanner.press("Escape");
    window
        .find("[data-testid=door-card][data-card=ready]")
        .await;
    scanner.press("Escape");
    window.find("[role=alertdialog][open]").await;
    scan(3, Ending::Enter);
    here(4).await;
    window.find("[data-testid=door-mode]").await;
    window
        .wait("the question to be gone", async || {
            (window
                .run("return document.querySelector('[role=alertdialog][open]') === null")
                .await
                == true)
                .then_some(())
        })
        .await;
    // Into the form of a walk-in: the name half typed stays, and nobody is added.
    scanner.press("F2");
    window.focused("[data-testid=walk-in-name]").await;
    scanner.press("d");
    // A hand's pause, and long enough for a busy computer to have heard of the key.
    tokio::time::sleep(Duration::from_secs(1)).await;
    let half = window.run("return document.activeElement.value").await;
    assert_ne!(half, json!(""));
    scan(4, Ending::Tab);
    here(5).await;
    let name = window
        .run("return document.querySelector('[data-testid=walk-in-name]').value")
        .await;
    assert_eq!(name, half);
    scanner.layout("us");
    let status = window
        .call("door_status", json!({"eventId": event}))
        .await
        .unwrap();
    assert_eq!(status["recent"][0]["station"], typed);
    let guests = window
        .call("list_guests", json!({"eventId": event}))
        .await
        .unwrap();
    assert_eq!(guests["total"], 5);
}

/// The address on a phone, and a rehearsal days before: it looks like the door, and nobody
/// has come.
#[tokio::test]
async fn test_rehearsal_takes_the_codes_of_other_tools_and_keeps_nothing() {
    let home = Home::new();
    let event = desk::luma_evening(&home);
    let (window, scanner) = Window::open_with_scanner("door-rehearsal", &home).await;
    window.go(&format!("/event/{event}/checkin")).await;
    window.find("[data-testid=door-field]").await;
    // At the door itself nothing is written so early without a word.
    window.fill("[data-testid=door-field]", "ben orr").await;
    scanner.press("Return");
    window
        .find("[data-testid=door-card][data-card=early]")
        .await;
    window.picture("early").await;
    assert_eq!(window.axe().await, [""; 0]);
    window.click("[data-testid=door-rehearse]").await;
    window.find("[data-testid=door-station]").await;
    window.picture("start").await;
    window.click("[data-testid=door-start-now]").await;
    window.find("[data-testid=door-rehearsal]").await;
    desk::ready(&window).await;
    scanner.layout("ru");
    scanner.type_out("https://lu.ma/check-in/evt-1?pk=g-D4e5F6");
    window.find("[data-testid=door-card][data-card=in]").await;
    window.sees("Ben Orr").await;
    scanner.layout("us");
    window.picture("welcome").await;
    assert_eq!(window.axe().await, [""; 0]);
    let status = async || {
        window
            .call("door_status", json!({"eventId": event}))
            .await
            .unwrap()
    };
    assert_eq!(status().await["here"], 0);
    window.click("[data-testid=door-leave]").await;
    window.find("[role=alertdialog][open]").await;
    window.picture("end").await;
    window.click("[data-testid=confirm-act]").await;
    window.find("[data-testid=door-start]").await;
    assert_eq!(status().await["here"], 0);
    assert_eq!(desk::in_the_file(&home), [""; 0]);
}
