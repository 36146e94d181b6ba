//! People whom a name counts and does not name: "+ 1", «с женой», "x2", "(3 people)".

use crate::words;

/// Takes "+ 1", "(+2 детей)", "plus one", «с женой», "x2" off the end.
pub fn without_counted(text: &str) -> (String, u32) {
    let lower = words::lower(text);
    // Byte offsets must fit the text itself.
    if lower.len() != text.len() {
        return (text.to_owned(), 0);
    }
    if let Some(at) = lower.rfind('+') {
        let after = lower.get(at + 1..).unwrap_or_default();
        let after = after.trim_matches([' ', ')', ']', '.']);
        let digits: String = after.chars().take_while(char::is_ascii_digit).collect();
        let rest = after.get(digits.len()..).unwrap_or_default();
        let of_others = rest
            .split_whitespace()
            .all(|word| COUNTED.contains(&word.trim_matches(['.', ',', '(', ')'])));
        let before = text.get(..at).unwrap_or_default();
        // "1+1" is nobody with a companion.
        let named = before.chars().any(char::is_alphabetic);
        if named
            && of_others
            && let Some(number @ 1..=30) = number(&digits, rest)
        {
            return (
                before.trim_end_matches([' ', '(', '[', ',']).to_owned(),
                number,
            );
        }
    }
    if let Some((before, inner)) = bracketed(&lower)
        && let Some(heads @ 2..=30) = heads(inner)
    {
        return (
            text.get(..before).unwrap_or(text).trim_end().to_owned(),
            heads - 1,
        );
    }
    // Brackets and a full stop are as wide as the blanks they become.
    let bare = lower.replace(['(', ')', '.'], " ");
    let bare = bare.trim_end();
    for (ending, number) in ENDS {
        if let Some(before) = bare.strip_suffix(ending) {
            let before = text.get(..before.len()).unwrap_or(text);
            return (before.trim_end_matches([' ', '(', ',']).to_owned(), number);
        }
    }
    (text.to_owned(), 0)
}

/// Where the bracket at the end of a text opens, and what stands in it.
fn bracketed(text: &str) -> Option<(usize, &str)> {
    let inner = text.strip_suffix(')')?;
    let at = inner.rfind('(')?;
    Some((at, inner.get(at + 1..)?))
}

/// «2 чел.», "3 people", "2": heads with the guest.
fn heads(inner: &str) -> Option<u32> {
    let mut words = inner.split_whitespace();
    let number = words.next()?.parse().ok()?;
    const HEADS: [&str; 8] = [
        "чел",
        "чел.",
        "человека",
        "человек",
        "people",
        "pax",
        "persons",
        "personen",
    ];
    words.all(|word| HEADS.contains(&word)).then_some(number)
}

fn number(digits: &str, rest: &str) -> Option<u32> {
    if digits.is_empty() {
        // "Ida Berg + guest": one.
        return (!rest.trim().is_empty()).then_some(1);
    }
    digits.parse().ok()
}

/// Words at the end of a name, and how many they bring.
const ENDS: [(&str, u32); 60] = [
    (" plus one", 1),
    (" plus 1", 1),
    (" plus two", 2),
    (" plus 2", 2),
    (" and guest", 1),
    (" & guest", 1),
    (" and a guest", 1),
    (" and one guest", 1),
    (" and two guests", 2),
    (" and 1 guest", 1),
    (" and 2 guests", 2),
    (" and friend", 1),
    (" and a friend", 1),
    (" and partner", 1),
    (" and wife", 1),
    (" and husband", 1),
    (" and spouse", 1),
    (" and date", 1),
    (" with guest", 1),
    (" with a guest", 1),
    (" with partner", 1),
    (" with wife", 1),
    (" with his wife", 1),
    (" with husband", 1),
    (" with her husband", 1),
    (" with a friend", 1),
    (" with girlfriend", 1),
    (" with boyfriend", 1),
    (" with spouse", 1),
    (" with plus one", 1),
    (" x2", 1),
    (" x3", 2),
    (" x 2", 1),
    (" x 3", 2),
    (" с женой", 1),
    (" с мужем", 1),
    (" с супругой", 1),
    (" с супругом", 1),
    (" с подругой", 1),
    (" с другом", 1),
    (" с девушкой", 1),
    (" с парнем", 1),
    (" с гостем", 1),
    (" со спутником", 1),
    (" со спутницей", 1),
    (" с ребенком", 1),
    (" с ребёнком", 1),
    (" с дочкой", 1),
    (" с дочерью", 1),
    (" с сыном", 1),
    (" с мамой", 1),
    (" и гость", 1),
    (" и спутник", 1),
    (" плюс один", 1),
    (" плюс 1", 1),
    (" und begleitung", 1),
    (" mit begleitung", 1),
    (" et accompagnant", 1),
    (" y acompañante", 1),
    (" e acompanhante", 1),
];

/// Whom "+ 2 …" counts.
const COUNTED: &[&str] = &[
    "guest",
    "guests",
    "friend",
    "friends",
    "kid",
    "kids",
    "child",
    "children",
    "person",
    "people",
    "adult",
    "adults",
    "partner",
    "wife",
    "husband",
    "more",
    "others",
    "baby",
    "гость",
    "гостя",
    "гостей",
    "друг",
    "друга",
    "друзей",
    "подруга",
    "чел",
    "человек",
    "человека",
    "ребенок",
    "ребёнок",
    "ребенка",
    "ребёнка",
    "детей",
    "дети",
    "муж",
    "жена",
    "супруг",
    "супруга",
    "спутник",
    "спутница",
    "взрослый",
    "взрослых",
    "begleitung",
    "person",
    "personen",
    "kind",
    "kinder",
    "gast",
    "gäste",
    "invitado",
    "invitados",
    "acompañante",
    "acompañantes",
    "convidado",
    "acompanhante",
    "invité",
    "invités",
    "enfant",
    "enfants",
    "one",
    "один",
];

/// Somebody without a name: "guest", «дети».
pub fn is_anybody(part: &str) -> bool {
    let folded = words::spaced(part);
    let mut words = folded.split_whitespace();
    words.all(|word| COUNTED.contains(&word) || matches!(word, "a" | "one" | "his" | "her" | "my"))
}
