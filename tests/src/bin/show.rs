//! `make run` without a display: see [`samovar_tests::show`].

#[cfg(unix)]
fn main() -> std::process::ExitCode {
    samovar_tests::show::main()
}

/// The window is driven on Linux alone.
#[cfg(not(unix))]
fn main() {}
