//! The words of the nouns as rows hold them. Said here once more, so that a file can be
//! opened, mended and looked through without the nouns that stand above; a test holds
//! each list against the enum that reads it (`stored_words.rs`).

pub const HOLDERS: &[&str] = &["guest", "companion", "speaker", "staff"];
pub const BUSY: &[&str] = &["events", "holidays", "venue"];
pub const ANSWERS: &[&str] = &["accepted", "declined", "tentative", "delegated", "counter"];
pub const PASSAGES: &[&str] = &["arrival", "departure", "void"];
pub const CONTACTS: &[&str] = &["email", "phone", "source"];
pub const COURSES: &[&str] = &["main", "snack", "dessert", "drink"];
pub const SITTINGS: &[&str] = &[
    "meal",
    "coffee",
    "reception",
    "banquet",
    "buffet",
    "boxes",
    "drinks",
];
pub const EATERS: &[&str] = &["all", "team", "tagged"];
pub const BASES: &[&str] = &["all", "expected", "safe", "number"];
pub const SERVICES_OF_FOOD: &[&str] = &["portions", "shared"];
pub const UNITS: &[&str] = &["pc", "slice", "ml", "g"];
pub const EVENTS: &[&str] = &["meetup", "workshop", "conference", "party", "other"];
pub const STATES: &[&str] = &["draft", "open", "full", "done", "cancelled"];
pub const FOOD: &[&str] = &["unknown", "yes", "no"];
pub const DOOR_KEPT: &[&str] = &["unknown", "yes", "no"];
pub const GUESTS: &[&str] = &[
    "invited",
    "going",
    "maybe",
    "declined",
    "waitlisted",
    "cancelled",
];
pub const WORDINGS: &[&str] = &[
    "invitation",
    "confirmation",
    "update",
    "cancellation",
    "seat",
    "waitlist",
    "details",
    "thanks",
];
pub const FORMATS: &[&str] = &["mail", "mbox", "calendar", "merge", "web"];
pub const MESSAGES: &[&str] = &["confirmation", "seat", "waitlist", "details", "thanks"];
pub const SENT: &[&str] = &["unknown", "yes", "no"];
pub const SERVICES: &[&str] = &["gmail", "outlook", "yandex", "mail-ru", "other"];
pub const CONSENTS: &[&str] = &["not-asked", "yes", "no"];
pub const SESSIONS: &[&str] = &[
    "talk",
    "workshop",
    "panel",
    "lightning",
    "break",
    "meal",
    "doors",
    "networking",
    "other",
];
pub const TRACK_COLOURS: &[&str] = &[
    "blue", "green", "amber", "red", "violet", "teal", "pink", "grey",
];
pub const SPONSORS: &[&str] = &[
    "asked", "promised", "signed", "invoiced", "paid", "declined",
];
pub const METRICS: &[&str] = &[
    "events",
    "visits",
    "new-people",
    "circle",
    "growth",
    "returning",
    "no-show",
    "response",
    "nps",
    "cost-per-head",
];
pub const PROMISERS: &[&str] = &["us", "them"];
pub const CUE_ANCHORS: &[&str] = &["start", "end", "clock"];
pub const LANES: &[&str] = &["stage", "sound", "light", "screen", "photo", "food", "door"];
pub const SHOW_MARKS: &[&str] = &["started", "done", "void"];
pub const RUN_ROWS: &[&str] = &[
    "session", "cue", "sitting", "delivery", "call", "shift", "task", "promise",
];
pub const DUTIES: &[&str] = &["door", "food", "photo", "video", "stage", "other"];
pub const ASSIGNMENTS: &[&str] = &["asked", "confirmed", "declined", "came", "absent"];
pub const QUESTIONS: &[&str] = &["recommend", "ten", "five", "choice", "text"];
pub const FEEDBACK_WAYS: &[&str] = &["typed", "file"];
pub const BUDGET_SIDES: &[&str] = &["expense", "income"];
pub const BUDGET_CATEGORIES: &[&str] = &[
    "venue",
    "food",
    "speakers",
    "equipment",
    "print",
    "photo",
    "gifts",
    "travel",
    "team",
    "promotion",
    "sponsors",
    "tickets",
    "own",
    "other",
];
pub const BUDGET_BASES: &[&str] = &["fixed", "per-head"];
pub const BUDGET_HEADS: &[&str] = &["all", "expected", "came"];
pub const VAT_MODES: &[&str] = &["none", "included", "added"];
pub const BUDGET_SOURCES: &[&str] = &["typed", "food", "venue", "room", "sponsor"];
pub const BUDGET_DOCS: &[&str] = &["invoice", "act", "receipt", "payment"];
pub const SPEAKERS: &[&str] = &["invited", "agreed", "materials-in", "scheduled", "declined"];
pub const CHANNELS: &[&str] = &[
    "email",
    "telegram",
    "telegram-html",
    "telegram-md",
    "vk",
    "max",
    "whatsapp",
    "discord",
    "mastodon",
    "sms",
    "page",
];
pub const MESSAGE_KINDS: &[&str] = &["service", "news"];
pub const MESSAGE_USES: &[&str] = &[
    "announcement",
    "last-info",
    "confirm",
    "thanks",
    "feedback",
    "attract",
    "keep",
    "win-back",
    "own",
];
pub const PURPOSES: &[&str] = &["processing", "mailing", "photo"];
pub const CONSENT_ANSWERS: &[&str] = &["yes", "no", "ask", "stop"];
pub const CONSENT_WAYS: &[&str] = &[
    "said", "paper", "form", "import", "mail", "merged", "earlier", "undone",
];
pub const HOLD_REASONS: &[&str] = &["bounced", "typed"];
