//! Clocks. CPU time is what is compared: on a machine that also does other
//! work, the wall clock measures the others.

use std::time::{Duration, Instant};

use cpu_time::ProcessTime;

/// Seconds of CPU (all threads, user and system) and of the wall clock.
#[derive(Debug, Clone, Copy)]
pub struct Took {
    pub cpu: f64,
    pub wall: f64,
}

pub fn took<T>(work: impl FnOnce() -> T) -> (T, Took) {
    let (cpu, wall) = (ProcessTime::now(), Instant::now());
    let value = work();
    (
        value,
        Took {
            cpu: cpu.elapsed().as_secs_f64(),
            wall: wall.elapsed().as_secs_f64(),
        },
    )
}

/// Each work of both, in turns, so that whatever else the machine does hits both.
pub fn by_turns(rounds: usize, mut work: impl FnMut(usize, usize) -> Took) -> [Vec<Took>; 2] {
    let mut times = [Vec::new(), Vec::new()];
    for round in 0..rounds {
        for (side, times) in times.iter_mut().enumerate() {
            times.push(work(side, round));
        }
    }
    times
}

/// The middle one of several, not drawn by the odd slow one.
pub fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(f64::NAN)
}

/// The value that this part of them (0.95: 95 of 100) does not exceed.
pub fn percentile(values: &[f64], part: f64) -> f64 {
    let mut values = values.to_vec();
    values.sort_by(f64::total_cmp);
    let rank = (values.len() as f64 * part).ceil() as usize;
    values
        .get(rank.saturating_sub(1))
        .copied()
        .unwrap_or(f64::NAN)
}

/// How many processes wanted to run, on average over the last minute.
pub fn load() -> f64 {
    let text = std::fs::read_to_string("/proc/loadavg").unwrap_or_default();
    text.split(' ')
        .next()
        .and_then(|load| load.parse().ok())
        .unwrap_or(f64::NAN)
}

/// The most memory this process has held so far, in MB; none where the system
/// does not say.
pub fn peak_mb() -> Option<f64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM:"))?;
    let kb: f64 = line.split_whitespace().nth(1)?.parse().ok()?;
    Some(kb / 1024.0)
}

/// CPU seconds and MB (shared memory counted in parts) of processes that run now.
pub fn processes(ids: &[u32]) -> (f64, f64) {
    let read = |id: u32, file: &str| {
        std::fs::read_to_string(format!("/proc/{id}/{file}")).unwrap_or_default()
    };
    let mut cpu = Duration::ZERO;
    let mut kb = 0.0;
    for &id in ids {
        // In nanoseconds, for each thread that lives.
        for thread in std::fs::read_dir(format!("/proc/{id}/task"))
            .into_iter()
            .flatten()
            .flatten()
        {
            let stat = std::fs::read_to_string(thread.path().join("schedstat")).unwrap_or_default();
            let ran = stat
                .split_whitespace()
                .next()
                .and_then(|text| text.parse().ok())
                .unwrap_or(0);
            cpu += Duration::from_nanos(ran);
        }
        let memory = read(id, "smaps_rollup");
        let pss = memory.lines().find(|line| line.starts_with("Pss:"));
        kb += pss
            .and_then(|line| line.split_whitespace().nth(1)?.parse::<f64>().ok())
            .unwrap_or(0.0);
    }
    (cpu.as_secs_f64(), kb / 1024.0)
}

/// All processes that came from `root`, without it.
pub fn descendants(root: u32) -> Vec<u32> {
    let mut parents = Vec::new();
    for entry in std::fs::read_dir("/proc").into_iter().flatten().flatten() {
        let Some(id) = entry
            .file_name()
            .to_str()
            .and_then(|name| name.parse::<u32>().ok())
        else {
            continue;
        };
        let stat = std::fs::read_to_string(entry.path().join("stat")).unwrap_or_default();
        // The name, in brackets, may hold anything; the parent comes after it.
        let after = stat.rsplit(')').next().unwrap_or_default();
        if let Some(parent) = after
            .split_whitespace()
            .nth(1)
            .and_then(|text| text.parse::<u32>().ok())
        {
            parents.push((id, parent));
        }
    }
    let mut found = vec![root];
    loop {
        let more: Vec<u32> = parents
            .iter()
            .filter(|(id, parent)| found.contains(parent) && !found.contains(id))
            .map(|(id, _)| *id)
            .collect();
        if more.is_empty() {
            found.remove(0);
            return found;
        }
        found.extend(more);
    }
}
