//! The language of a person: any tag of BCP 47, written as that asks (`kk-KZ`,
//! `zh-Hant`), and which language of the program they are written to in.
//!
//! Files say languages in words as often as in codes; those that are common are
//! known by their names in English, in Russian and in themselves.

use icu_locale_core::Locale;
use samovar_i18n::Lang;

use crate::db::text::fold;
use crate::error::{Code, Error, Result};
use crate::wire::word_enum;

word_enum! {
    /// Why a mail is in its language: it is the person's, or the one that theirs
    /// is a kind of (`ru` of `ru-KZ`); there are no words in theirs; or nobody
    /// has said which is theirs.
    LanguageWhy { Own = "own", Base = "base", NoWords = "no-words", NotKnown = "not-known" }
}

/// How a filter names the people of whom nobody has said a language: as BCP 47 does.
pub const UNDETERMINED: &str = "und";

/// A condition on a column with a tag: its own and those below it (`kk` finds `kk-KZ`);
/// nothing, or [`UNDETERMINED`], finds those of whom none is known. With the value that
/// `:language` has to have.
#[must_use]
pub fn filter_sql(column: &str, asked: &str) -> (String, String) {
    let tag = match asked.trim() {
        "" | UNDETERMINED => String::new(),
        asked => said(asked).unwrap_or_else(|| asked.to_owned()),
    };
    let condition = format!(
        "({column} = :language OR (:language <> '' AND substr({column}, 1, length(:language) + 1) = :language || '-'))"
    );
    (condition, tag)
}

/// The language to write in to somebody whose language is `tag`.
#[must_use]
pub fn written_in(tag: &str, usual: Lang) -> (Lang, LanguageWhy) {
    if tag.is_empty() {
        return (usual, LanguageWhy::NotKnown);
    }
    if let Ok(lang) = tag.parse() {
        return (lang, LanguageWhy::Own);
    }
    match base(tag).parse() {
        Ok(lang) => (lang, LanguageWhy::Base),
        Err(_) => (usual, LanguageWhy::NoWords),
    }
}

fn base(tag: &str) -> &str {
    tag.split('-').next().unwrap_or_default()
}

/// A tag as it was typed, in its canonical form; nothing stays nothing.
pub fn checked(field: &str, typed: &str) -> Result<String> {
    let typed = typed.trim();
    if typed.is_empty() {
        return Ok(String::new());
    }
    said(typed)
        .ok_or_else(|| Error::field(field, Code::LanguageUnknown).with("value", typed.to_owned()))
}

/// What a file or a person says: a tag, or a name; the first of several.
#[must_use]
pub fn said(text: &str) -> Option<String> {
    let text = text.trim();
    tag(text).or_else(|| named(text)).or_else(|| {
        text.split([',', ';', '/', '|', '+', '&', '\n'])
            .flat_map(|part| part.split(" and "))
            .flat_map(|part| part.split(" и "))
            .find_map(|part| tag(part.trim()).or_else(|| named(part)))
    })
}

/// A tag in its canonical form, also as systems write it: `ru_RU.UTF-8`.
fn tag(text: &str) -> Option<String> {
    let plain = text.split(['.', '@']).next()?.replace('_', "-");
    let mut subtags = plain.split('-');
    let language = subtags.next()?.to_ascii_lowercase();
    if !matches!(language.len(), 2 | 3) || !language.bytes().all(|b| b.is_ascii_lowercase()) {
        return None;
    }
    let language = match RENAMED.iter().find(|(old, _)| *old == language) {
        Some((_, new)) => (*new).to_owned(),
        None => language,
    };
    let known = if language.len() == 2 {
        TWO_LETTERS.split(' ').any(|code| code == language)
    } else {
        !NOT_LANGUAGES.contains(&language.as_str())
    };
    if !known {
        return None;
    }
    let rest: String = subtags.map(|subtag| format!("-{subtag}")).collect();
    let locale = Locale::try_from_str(&format!("{language}{rest}")).ok()?;
    Some(locale.to_string())
}

/// A language by its name.
fn named(text: &str) -> Option<String> {
    let folded = fold(text);
    let mut words: Vec<&str> = folded
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !AROUND.contains(word))
        .collect();
    words.retain(|word| !word.is_empty());
    let [word] = words.as_slice() else {
        return None;
    };
    let found = NAMES.iter().find(|(_, english, russian, own)| {
        fold(english) == *word
            || own.split(' ').any(|own| fold(own) == *word)
            || (!russian.is_empty() && is_russian_name(word, &fold(russian)))
    });
    found.map(|(code, ..)| (*code).to_owned())
}

/// The stem with an ending of a language's name: «казахский», «по-казахски».
fn is_russian_name(word: &str, stem: &str) -> bool {
    word.strip_prefix(stem).is_some_and(|ending| {
        matches!(
            ending,
            "" | "ий" | "ии" | "и" | "ом" | "ого" | "ому" | "им" | "ая" | "ое"
        )
    })
}

/// Words around a name that name nothing.
const AROUND: &[&str] = &[
    "language",
    "lang",
    "язык",
    "языке",
    "языка",
    "по",
    "на",
    "in",
    "the",
    "speaking",
    "speaker",
];

/// Three letters where two are the rule (ISO 639-2), and codes that were renamed.
const RENAMED: &[(&str, &str)] = &[
    ("iw", "he"),
    ("in", "id"),
    ("ji", "yi"),
    ("mo", "ro"),
    ("eng", "en"),
    ("rus", "ru"),
    ("deu", "de"),
    ("ger", "de"),
    ("fra", "fr"),
    ("fre", "fr"),
    ("spa", "es"),
    ("por", "pt"),
    ("ita", "it"),
    ("nld", "nl"),
    ("dut", "nl"),
    ("pol", "pl"),
    ("ces", "cs"),
    ("cze", "cs"),
    ("slk", "sk"),
    ("slo", "sk"),
    ("ukr", "uk"),
    ("bel", "be"),
    ("kaz", "kk"),
    ("kir", "ky"),
    ("uzb", "uz"),
    ("tgk", "tg"),
    ("tuk", "tk"),
    ("tat", "tt"),
    ("hye", "hy"),
    ("arm", "hy"),
    ("kat", "ka"),
    ("geo", "ka"),
    ("aze", "az"),
    ("tur", "tr"),
    ("ell", "el"),
    ("gre", "el"),
    ("zho", "zh"),
    ("chi", "zh"),
    ("jpn", "ja"),
    ("kor", "ko"),
    ("ara", "ar"),
    ("heb", "he"),
    ("fas", "fa"),
    ("per", "fa"),
    ("hin", "hi"),
    ("vie", "vi"),
    ("tha", "th"),
    ("ron", "ro"),
    ("rum", "ro"),
    ("bul", "bg"),
    ("srp", "sr"),
    ("hrv", "hr"),
    ("slv", "sl"),
    ("hun", "hu"),
    ("fin", "fi"),
    ("swe", "sv"),
    ("nor", "no"),
    ("dan", "da"),
    ("est", "et"),
    ("lav", "lv"),
    ("lit", "lt"),
    ("mon", "mn"),
    ("ind", "id"),
];

/// Three letters that a cell may hold and that name no one language.
const NOT_LANGUAGES: &[&str] = &[
    "yes", "not", "any", "all", "und", "mul", "zxx", "mis", "oth", "non", "tba", "tbd", "nan",
];

/// ISO 639-1.
const TWO_LETTERS: &str = "aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv \
    cy da de dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig \
    ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn \
    mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg sh si \
    sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo \
    za zh zu";

/// Code, English, the stem of the Russian name, and what it calls itself.
const NAMES: &[(&str, &str, &str, &str)] = &[
    ("en", "english", "английск", ""),
    ("ru", "russian", "русск", ""),
    ("de", "german", "немецк", "deutsch"),
    ("fr", "french", "французск", "français francais"),
    ("es", "spanish", "испанск", "español espanol castellano"),
    ("pt", "portuguese", "португальск", "português portugues"),
    ("it", "italian", "итальянск", "italiano"),
    ("nl", "dutch", "нидерландск", "nederlands голландский"),
    ("pl", "polish", "польск", "polski"),
    ("cs", "czech", "чешск", "čeština cesky česky"),
    ("sk", "slovak", "словацк", "slovenčina"),
    ("uk", "ukrainian", "украинск", "українська"),
    ("be", "belarusian", "белорусск", "беларуская"),
    ("kk", "kazakh", "казахск", "қазақ қазақша"),
    ("ky", "kyrgyz", "киргизск", "кыргызча кыргызский"),
    ("uz", "uzbek", "узбекск", "oʻzbekcha ўзбекча"),
    ("tg", "tajik", "таджикск", "тоҷикӣ"),
    ("tk", "turkmen", "туркменск", "türkmençe"),
    ("tt", "tatar", "татарск", "татарча"),
    ("ba", "bashkir", "башкирск", "башҡортса"),
    ("hy", "armenian", "армянск", "հայերեն"),
    ("ka", "georgian", "грузинск", "ქართული"),
    ("az", "azerbaijani", "азербайджанск", "azərbaycanca"),
    ("tr", "turkish", "турецк", "türkçe turkce"),
    ("el", "greek", "греческ", "ελληνικά"),
    ("zh", "chinese", "китайск", "中文 汉语"),
    ("ja", "japanese", "японск", "日本語"),
    ("ko", "korean", "корейск", "한국어"),
    ("ar", "arabic", "арабск", "العربية"),
    ("he", "hebrew", "", "עברית иврит"),
    ("fa", "persian", "персидск", "فارسی farsi фарси"),
    ("hi", "hindi", "", "हिन्दी хинди"),
    ("vi", "vietnamese", "вьетнамск", "tiếng"),
    ("th", "thai", "тайск", "ไทย"),
    ("ro", "romanian", "румынск", "română молдавский"),
    ("bg", "bulgarian", "болгарск", "български"),
    ("sr", "serbian", "сербск", "српски srpski"),
    ("hr", "croatian", "хорватск", "hrvatski"),
    ("sl", "slovenian", "словенск", "slovenščina"),
    ("hu", "hungarian", "венгерск", "magyar"),
    ("fi", "finnish", "финск", "suomi"),
    ("sv", "swedish", "шведск", "svenska"),
    ("no", "norwegian", "норвежск", "norsk"),
    ("da", "danish", "датск", "dansk"),
    ("et", "estonian", "эстонск", "eesti"),
    ("lv", "latvian", "латышск", "latviešu"),
    ("lt", "lithuanian", "литовск", "lietuvių"),
    ("mn", "mongolian", "монгольск", "монгол"),
    ("id", "indonesian", "индонезийск", "indonesia"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_and_names_are_read_and_written_in_one_way() {
        for (text, tag) in [
            ("kk-KZ", "kk-KZ"),
            ("KK_kz", "kk-KZ"),
            ("pt-br", "pt-BR"),
            ("zh-hant", "zh-Hant"),
            ("zh-hant-tw", "zh-Hant-TW"),
            ("sr-Latn-RS", "sr-Latn-RS"),
            ("es-419", "es-419"),
            ("ru_RU.UTF-8", "ru-RU"),
            ("RU", "ru"),
            ("rus", "ru"),
            ("iw", "he"),
            ("gsw-CH", "gsw-CH"),
            ("Русский", "ru"),
            ("русский язык", "ru"),
            ("по-русски", "ru"),
            ("на английском", "en"),
            ("Казахский", "kk"),
            ("German", "de"),
            ("Deutsch", "de"),
            ("English, Russian", "en"),
            ("Русский и английский", "ru"),
            ("en/ru", "en"),
            ("Қазақша", "kk"),
            ("中文", "zh"),
        ] {
            assert_eq!(said(text).as_deref(), Some(tag), "{text}");
        }
    }

    #[test]
    fn what_names_no_language_is_none() {
        for text in [
            "",
            "-",
            "yes",
            "нет",
            "xx",
            "q",
            "English-speaking guests are welcome",
            "12",
            "ru-",
            "und",
            "русскоязычный район",
            "Klingon",
        ] {
            assert_eq!(said(text), None, "{text}");
        }
    }

    #[test]
    fn mails_fall_back_to_the_base_and_then_to_the_planner() {
        assert_eq!(written_in("ru", Lang::En), (Lang::Ru, LanguageWhy::Own));
        assert_eq!(written_in("ru-KZ", Lang::En), (Lang::Ru, LanguageWhy::Base));
        assert_eq!(
            written_in("kk-KZ", Lang::Ru),
            (Lang::Ru, LanguageWhy::NoWords)
        );
        assert_eq!(written_in("", Lang::En), (Lang::En, LanguageWhy::NotKnown));
    }
}
