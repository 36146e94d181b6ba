//! Where the project, what was built from it and what the tests leave lie.

use std::path::{Path, PathBuf};

#[must_use]
pub fn project() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .expect("tests/ lies in the project")
        .to_owned()
}

/// A file of ours under `tests/fixtures`.
#[must_use]
pub fn fixture(name: &str) -> PathBuf {
    project().join("tests/fixtures").join(name)
}

/// The folder of build results that this very test runs from.
#[must_use]
pub fn built() -> PathBuf {
    let test = std::env::current_exe().expect("a running test has a path");
    let folder = test.parent().expect("a program lies in a folder");
    if folder.ends_with("deps") {
        folder.parent().expect("deps lies in a folder").to_owned()
    } else {
        folder.to_owned()
    }
}

/// A program of ours, built by `cargo build --workspace`.
#[must_use]
pub fn program(name: &str) -> PathBuf {
    let path = built().join(format!("{name}{}", std::env::consts::EXE_SUFFIX));
    assert!(
        path.exists(),
        "{} is missing: run `cargo build --workspace --all-targets` first",
        path.display()
    );
    path
}

/// Where the pictures of one test are kept for looking at.
#[must_use]
pub fn pictures(test: &str) -> PathBuf {
    let target = built()
        .parent()
        .expect("the profile lies in the target folder")
        .to_owned();
    target.join("window-tests").join(test)
}
