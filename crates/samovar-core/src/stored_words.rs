//! The words that rows hold are those that the nouns read.

use crate::db::values::words;

macro_rules! held {
    ($($noun:ty = $words:ident),* $(,)?) => {$(
        let read: Vec<&str> = <$noun>::ALL.iter().map(|value| value.word()).collect();
        assert_eq!(read, words::$words, stringify!($noun));
    )*};
}

#[test]
fn every_word_that_a_row_may_hold_is_one_of_its_noun() {
    held! {
        crate::print::badges::HolderKind = HOLDERS,
        crate::calendar::busy::BusyKind = BUSY,
        crate::reply::ReplyAnswer = ANSWERS,
        crate::checkin::rows::PassageKind = PASSAGES,
        crate::person::contact::ContactKind = CONTACTS,
        crate::catering::Course = COURSES,
        crate::catering::sitting::SittingKind = SITTINGS,
        crate::catering::sitting::Eaters = EATERS,
        crate::catering::sitting::SittingBasis = BASES,
        crate::catering::sitting::Service = SERVICES_OF_FOOD,
        crate::catering::Unit = UNITS,
        crate::event::EventKind = EVENTS,
        crate::event::EventState = STATES,
        crate::event::FoodPlanned = FOOD,
        crate::event::DoorKept = DOOR_KEPT,
        crate::guest::GuestState = GUESTS,
        crate::invitation::Wording = WORDINGS,
        crate::invitation::InvitationFormat = FORMATS,
        crate::invitation::Message = MESSAGES,
        crate::invitation::Sent = SENT,
        crate::invitation::MailService = SERVICES,
        crate::person::Consent = CONSENTS,
        crate::session::SessionKind = SESSIONS,
        crate::track::TrackColour = TRACK_COLOURS,
        crate::speaker::SpeakerState = SPEAKERS,
        crate::sponsor::SponsorState = SPONSORS,
        crate::sponsor::PromisedBy = PROMISERS,
        crate::cue::CueAnchor = CUE_ANCHORS,
        crate::cue::Lane = LANES,
        crate::show::marks::MarkKind = SHOW_MARKS,
        crate::run_sheet::kind::RunKind = RUN_ROWS,
        crate::team::DutyKind = DUTIES,
        crate::team::AssignmentState = ASSIGNMENTS,
        crate::feedback::QuestionKind = QUESTIONS,
        crate::feedback::FeedbackWay = FEEDBACK_WAYS,
        crate::budget::Side = BUDGET_SIDES,
        crate::budget::Category = BUDGET_CATEGORIES,
        crate::budget::Basis = BUDGET_BASES,
        crate::budget::HeadsBasis = BUDGET_HEADS,
        crate::budget::Source = BUDGET_SOURCES,
        crate::budget::DocKind = BUDGET_DOCS,
        crate::money::VatMode = VAT_MODES,
        crate::kpi::Metric = METRICS,
        crate::channel::ChannelKind = CHANNELS,
        crate::message::MessageKind = MESSAGE_KINDS,
        crate::message::what_for::MessageUse = MESSAGE_USES,
        crate::consent::ConsentPurpose = PURPOSES,
        crate::consent::ConsentAnswer = CONSENT_ANSWERS,
        crate::consent::ConsentHow = CONSENT_WAYS,
        crate::consent::HoldReason = HOLD_REASONS,
    }
}
