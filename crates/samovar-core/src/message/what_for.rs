//! What a message is for. Usual texts and audiences hang on it, and tasks name it; nothing
//! of the planner is known here.

use crate::wire::word_enum;

word_enum! {
    /// Told before an event, about its details, asked whether they still come, thanked,
    /// asked how it was; drawn in, kept, won back; or of the manager's own.
    MessageUse {
        Announcement = "announcement", LastInfo = "last-info", Confirm = "confirm", Thanks = "thanks",
        Feedback = "feedback", Attract = "attract", Keep = "keep", WinBack = "win-back", Own = "own",
    }
}
