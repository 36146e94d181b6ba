//! Drawing on Linux machines without a usable GPU.
//!
//! WebKitGTK then composites in software and shares buffers with a device that
//! is not there: windows stay blank or crawl. Two of its variables switch that
//! off; they must be set before the first thread starts, hence the exec.

/// Draws without the GPU where asked, or where there is none.
#[cfg(target_os = "linux")]
pub fn settle(safe: bool) {
    use std::os::unix::process::CommandExt;

    let missing: Vec<_> = wanted(safe || !has_gpu())
        .iter()
        .filter(|name| std::env::var_os(name).is_none())
        .map(|name| (name, "1"))
        .collect();
    if missing.is_empty() {
        return;
    }
    let Ok(program) = std::env::current_exe() else {
        return;
    };
    // Comes back only if it could not: then the window is drawn as it would be.
    let error = std::process::Command::new(program)
        .args(std::env::args_os().skip(1))
        .envs(missing)
        .exec();
    eprintln!("samovar: {error}");
}

#[cfg(not(target_os = "linux"))]
pub fn settle(_safe: bool) {}

#[cfg(target_os = "linux")]
fn wanted(safe: bool) -> &'static [&'static str] {
    if safe {
        &[
            "WEBKIT_DISABLE_DMABUF_RENDERER",
            "WEBKIT_DISABLE_COMPOSITING_MODE",
        ]
    } else {
        &[]
    }
}

#[cfg(target_os = "linux")]
fn has_gpu() -> bool {
    std::fs::read_dir("/dev/dri").is_ok_and(|entries| {
        entries
            .filter_map(Result::ok)
            .any(|entry| entry.file_name().to_string_lossy().starts_with("renderD"))
    })
}
