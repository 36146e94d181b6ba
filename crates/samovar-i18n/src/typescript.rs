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
        if variables.is_empty() {
            let _ = writeln!(out, "  '{key}': Record<string, never>");
            continue;
        }
        let facts: Vec<String> = variables
            .iter()
            .map(|name| {
                let quote = if name.contains('-') { "'" } else { "" };
                format!("{quote}{name}{quote}: number | string")
            })
            .collect();
        let _ = writeln!(out, "  '{key}': {{ {} }}", facts.join("; "));
    }
    out.push_str("}\n\nexport type MessageKey = keyof Messages\n");
    out
}
