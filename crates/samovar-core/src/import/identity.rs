//! What a person of a file is recognised by when the same list comes again.

use std::collections::HashMap;

use samovar_import::Source;
use sha2::{Digest, Sha256};

use super::file::Opened;
use crate::db::text;
use crate::ids::EventId;
use crate::person::contact::{ContactKind, NewContact};

/// What tells each entry from others in the next import of the same list: the
/// tool's own id; else, where there is no address either, the name within this
/// event. Ids of somebody's own sheet say nothing outside that sheet.
pub fn identities(file: &Opened, event: Option<EventId>) -> Vec<Option<NewContact>> {
    let source = file.recognition.source;
    let mut seen: HashMap<String, u32> = HashMap::new();
    file.extracted
        .people
        .iter()
        .map(|entry| {
            let id = entry.source_id.as_ref().filter(|_| source != Source::Sheet);
            if let Some(id) = id {
                let norm = format!("{}:{id}", source.code());
                return Some(NewContact {
                    kind: ContactKind::Source,
                    value: norm.clone(),
                    norm,
                });
            }
            let reachable =
                !entry.emails.is_empty() || entry.phones.iter().any(|phone| phone.e164.is_some());
            if reachable {
                return None;
            }
            let name = text::fold(&entry.name.display);
            let times = seen.entry(name.clone()).or_default();
            *times += 1;
            let place = event.map(|event| event.to_string()).unwrap_or_default();
            let digest = Sha256::digest(format!("{place}\n{}\n{name}\n{times}", source.code()));
            let short: String = digest
                .iter()
                .take(12)
                .map(|byte| format!("{byte:02x}"))
                .collect();
            // Without a value: it is for the program alone.
            Some(NewContact {
                kind: ContactKind::Source,
                value: String::new(),
                norm: format!("row:{short}"),
            })
        })
        .collect()
}
