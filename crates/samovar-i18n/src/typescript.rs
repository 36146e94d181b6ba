//! The keys as TypeScript sees them, so that a wrong key or a forgotten
//! variable is a red line in the editor. The words themselves reach the window
//! from the same .ftl files.

use crate::KEYS;
use std::fmt::Write;

/// The text of `ui/src/lib/generated/messages.ts`.
#[must_use]
pub fn typescript() -> String {
    let mut out = String::from(
        "// Made from crates/samovar-i18n/ftl by `make generate`. Do not edit.\n\n\
         /** Every message and the facts it needs. */\nexport type Messages = {\n",
    );
    for (key, variables) in KEYS {
        let _ = write!(out, "  '{key}': {{");
        for (place, variable) in variables.iter().enumerate() {
            let comma = if place == 0 { "" } else { ";" };
            let quote = if variable.contains('-') { "'" } else { "" };
            let _ = write!(out, "{comma} {quote}{variable}{quote}: number | string");
        }
        out.push_str(if variables.is_empty() {
            "};\n"
        } else {
            " };\n"
        });
    }
    out.push_str("};\n");
    out
}
