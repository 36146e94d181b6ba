//! Long work under way: how far it is, and how to stop it. A job has the name
//! the page gave it, or that of its command.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use samovar_core::Job;
use serde::Serialize;
use tauri::{AppHandle, Emitter, Manager};

/// A page needs no more than twenty pictures a second.
const PACE: Duration = Duration::from_millis(50);

#[derive(Default)]
pub struct Jobs(Mutex<Vec<(String, Arc<Job>)>>);

#[derive(Clone, Serialize)]
struct Progress<'a> {
    job: &'a str,
    done: u64,
    total: u64,
}

impl Jobs {
    /// Asks every job of this name to stop.
    pub fn cancel(&self, name: &str) {
        for (_, job) in self.lock().iter().filter(|(running, _)| running == name) {
            job.cancel();
        }
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Vec<(String, Arc<Job>)>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Runs `work` as a job that reports to the page and can be cancelled. A job
/// that reported anything also reports its end, however it ended.
pub fn run<T>(app: &AppHandle, name: &str, work: impl FnOnce(&Job) -> T) -> T {
    let last = Arc::new(Mutex::new(None::<(Instant, u64)>));
    let report = {
        let (app, name, last) = (app.clone(), name.to_owned(), Arc::clone(&last));
        move |done: u64, total: u64| {
            let mut last = last.lock().unwrap_or_else(PoisonError::into_inner);
            // The last step is told by the end of the job.
            if done >= total || last.is_some_and(|(at, _)| at.elapsed() < PACE) {
                return;
            }
            *last = Some((Instant::now(), total));
            tell(&app, &name, done, total);
        }
    };
    let job = Arc::new(Job::watched(report));
    app.state::<Jobs>()
        .lock()
        .push((name.to_owned(), Arc::clone(&job)));
    let result = work(&job);
    app.state::<Jobs>()
        .lock()
        .retain(|(_, running)| !Arc::ptr_eq(running, &job));
    if let Some((_, total)) = *last.lock().unwrap_or_else(PoisonError::into_inner) {
        tell(app, name, total, total);
    }
    result
}

fn tell(app: &AppHandle, job: &str, done: u64, total: u64) {
    // A page that is gone needs no news.
    let _ = app.emit("progress", Progress { job, done, total });
}
