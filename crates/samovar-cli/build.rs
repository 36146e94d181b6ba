//! What Windows is to know of the program: its icon, its version, that it takes long paths
//! and UTF-8, and how much stack it needs. On other systems there is nothing to say.

use std::process::ExitCode;

const ICON: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../icons/icon.ico");

/// What Linux gives to a program's first thread; Windows gives an eighth of it.
const STACK: u32 = 8 * 1024 * 1024;

fn main() -> ExitCode {
    println!("cargo:rerun-if-changed=samovar-cli.manifest");
    println!("cargo:rerun-if-changed={ICON}");
    if std::env::var("CARGO_CFG_TARGET_OS").as_deref() != Ok("windows") {
        return ExitCode::SUCCESS;
    }
    match std::env::var("CARGO_CFG_TARGET_ENV").as_deref() {
        Ok("msvc") => println!("cargo:rustc-link-arg-bins=/STACK:{STACK}"),
        _ => println!("cargo:rustc-link-arg-bins=-Wl,--stack,{STACK}"),
    }
    let mut resource = tauri_winres::WindowsResource::new();
    resource
        .set("ProductName", "Samovar")
        .set_manifest(include_str!("samovar-cli.manifest"))
        .set_icon(ICON);
    match resource.compile() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            println!("cargo:error={error:#}");
            ExitCode::FAILURE
        }
    }
}
