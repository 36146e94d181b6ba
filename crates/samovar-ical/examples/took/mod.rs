//! What this process has taken so far.

/// Seconds that this thread, the only one, has run.
pub fn cpu() -> f64 {
    // The file is as old as the last tick of the clock, or the last sleep.
    std::thread::sleep(std::time::Duration::from_millis(1));
    let stat = std::fs::read_to_string("/proc/self/schedstat").unwrap_or_default();
    let nanoseconds = stat.split(' ').next().and_then(|text| text.parse().ok());
    nanoseconds.map_or(f64::NAN, |number: f64| number / 1e9)
}

/// The most memory it has held, in MB.
pub fn peak() -> f64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find(|line| line.starts_with("VmHWM:"));
    let kb = line.and_then(|line| line.split_whitespace().nth(1)?.parse().ok());
    kb.map_or(f64::NAN, |kb: f64| kb / 1024.0)
}
