//! The columns of each list, in their order. Headers are those that our own
//! import reads back.

use samovar_i18n::{Lang, text};

use crate::spreadsheet::Column;
use crate::wire::word_enum;

word_enum! {
    GuestColumn {
        Name = "name", Family = "family", Given = "given", Patronymic = "patronymic", Email = "email",
        Phone = "phone", Company = "company", JobTitle = "job-title", Reply = "reply", PlusOnes = "plus-ones",
        Companions = "companions", Diet = "diet", Allergens = "allergens", DietNote = "diet-note", Note = "note",
        Tags = "tags", Consent = "consent", Source = "source", Asked = "asked", Answered = "answered",
        Code = "code", TicketCodes = "ticket-codes", TicketKind = "ticket-kind",
        FirstArrival = "first-arrival", Here = "here",
    }
}

word_enum! {
    PersonColumn {
        Name = "name", Family = "family", Given = "given", Patronymic = "patronymic", Email = "email",
        Phone = "phone", Company = "company", JobTitle = "job-title", Tags = "tags", Language = "language",
        Diet = "diet", Allergens = "allergens", DietNote = "diet-note", Note = "note", Consent = "consent",
        Invited = "invited", Came = "came", Pledged = "pledged", Kept = "kept",
        Stage = "stage",
    }
}

/// The header and the width of a column, by its word.
pub fn column(lang: Lang, word: &str) -> Column {
    Column {
        header: text(lang, &format!("list-column-{word}"), &[]).unwrap_or_else(|| word.to_owned()),
        width: match word {
            "name" | "title" | "what" | "who" | "email" | "companions" | "diet-note" | "note"
            | "ticket-codes" => 30,
            "company" | "job-title" | "ticket-kind" | "diet" | "allergens" | "device" => 24,
            "phone" | "family" | "given" | "patronymic" | "tags" | "source" | "station"
            | "kind" | "override" => 20,
            "asked" | "answered" | "first-arrival" | "at" => 17,
            _ => 14,
        },
    }
}

/// The columns asked for, each once, or all.
pub fn chosen<T: Copy + PartialEq>(asked: Option<Vec<T>>, all: &[T]) -> Vec<T> {
    let Some(asked) = asked.filter(|asked| !asked.is_empty()) else {
        return all.to_vec();
    };
    let mut chosen: Vec<T> = Vec::new();
    for column in asked {
        if !chosen.contains(&column) {
            chosen.push(column);
        }
    }
    chosen
}
