//! A disk that is full in the middle of the queue: the name that was not saved
//! stays in view until it is, and nothing that was green is lost.

use std::fs;
use std::path::Path;
use std::process::Command;

use samovar_tests::{Home, Window, keys};

use crate::door_desk as desk;

const GUESTS: usize = 400;

#[tokio::test]
async fn test_name_that_is_not_saved_stays_until_there_is_room() {
    let home = Home::with_planner_in("disk");
    let disk = home.folder().join("disk");
    let Some(_mounted) = SmallDisk::mount(&disk) else {
        return;
    };
    let (event, guests) = desk::evening(&home, GUESTS);
    let codes: Vec<String> = guests.into_iter().map(|(_, code)| code).collect();
    let window = Window::open_at("door-disk", &home).await;
    desk::open(&window, &event).await;
    let filler = disk.join("filler");
    fill(&filler);

    // What SQLite has room for already goes in; then nobody does.
    let mut next = 0;
    while window
        .run("return document.querySelector('[data-testid=door-unsaved]') === null")
        .await
        == true
    {
        assert!(next < GUESTS, "the disk never filled");
        window
            .type_keys(&format!("{}{}", codes[next], keys::ENTER))
            .await;
        next += 1;
        tokio::time::sleep(std::time::Duration::from_millis(30)).await;
    }
    window
        .find("[data-testid=door-card][data-card=unsaved]")
        .await;
    let name = window
        .run("return document.querySelector('[data-testid=door-unsaved] .name').textContent")
        .await;
    let name = name.as_str().unwrap().to_owned();
    assert!(!desk::in_the_file(&home).contains(&name));
    fs::remove_file(&filler).unwrap();
    window.picture("not-saved").await;
    assert_eq!(window.axe().await, [""; 0]);

    // The queue goes on and the name stays; then it is tried again.
    window
        .type_keys(&format!("{}{}", codes[next], keys::ENTER))
        .await;
    window.find("[data-testid=door-card][data-card=in]").await;
    window.sees(&name).await;
    assert!(!desk::in_the_file(&home).contains(&name));
    window.picture("queue-goes-on").await;
    window.click("[data-testid=door-retry]").await;
    window
        .wait("the name to be saved", async || {
            desk::in_the_file(&home).contains(&name).then_some(())
        })
        .await;
    window.picture("saved").await;
}

/// Takes every last byte.
fn fill(path: &Path) {
    use std::io::Write;
    let mut file = fs::File::create(path).unwrap();
    for size in [1 << 20, 4096, 1] {
        while file.write_all(&vec![0; size]).is_ok() {}
    }
}

/// A small disk for the planner alone; only root may make one.
struct SmallDisk(std::path::PathBuf);

impl SmallDisk {
    fn mount(folder: &Path) -> Option<Self> {
        let mounted = Command::new("mount")
            .args(["-t", "tmpfs", "-o", "size=16m", "tmpfs"])
            .arg(folder)
            .output()
            .is_ok_and(|output| output.status.success());
        if !mounted {
            println!("skipped: a small disk can't be mounted here");
            return None;
        }
        Some(Self(folder.to_owned()))
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg("-l").arg(&self.0).status();
    }
}
