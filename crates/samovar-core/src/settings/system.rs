//! The language that this computer is set to, for as long as nobody has chosen one.

use samovar_i18n::Lang;

/// What the terminal is set to; where a program has no such variables, the system's menus.
#[must_use]
pub fn language() -> Lang {
    ["LC_ALL", "LC_MESSAGES", "LANG"]
        .iter()
        .find_map(|name| std::env::var(name).ok().filter(|value| !value.is_empty()))
        .or_else(menus)
        .map_or(Lang::En, |locale| Lang::from_locale(&locale))
}

/// Where Windows keeps `ru-RU`: the language that the user chose, else the one that was
/// installed, else that of the region.
#[cfg(windows)]
const PLACES: [(&str, &str); 3] = [
    (r"Control Panel\Desktop", "PreferredUILanguages"),
    (
        r"Control Panel\Desktop\MuiCached",
        "MachinePreferredUILanguages",
    ),
    (r"Control Panel\International", "LocaleName"),
];

#[cfg(windows)]
fn menus() -> Option<String> {
    let user = winreg::RegKey::predef(winreg::enums::HKEY_CURRENT_USER);
    PLACES.iter().find_map(|(key, name)| {
        let value: String = user.open_subkey(key).ok()?.get_value(name).ok()?;
        // A list, the preferred one first.
        let mut lines = value.lines().map(str::trim);
        lines.find(|one| !one.is_empty()).map(str::to_owned)
    })
}

/// `( "ru-RU", "en-GB" )`: what Finder starts has no variables.
#[cfg(target_os = "macos")]
fn menus() -> Option<String> {
    let told = std::process::Command::new("defaults")
        .args(["read", "-g", "AppleLanguages"])
        .output()
        .ok()?;
    let list = String::from_utf8(told.stdout).ok()?;
    list.split('"').nth(1).map(str::to_owned)
}

#[cfg(not(any(windows, target_os = "macos")))]
fn menus() -> Option<String> {
    None
}
