//! How somebody stands to the invitations.

use crate::wire::word_enum;

word_enum! {
    /// What somebody holds against what they should. Prepared: nothing more is
    /// needed, but nobody has said yet that it was sent. Message: is to be told.
    Standing {
        Message = "message", Invitation = "invitation", Update = "update", Cancellation = "cancellation", HeldBack = "held-back",
        Prepared = "prepared", Current = "current", Waiting = "waiting", Declined = "declined", Withdrawn = "withdrawn", None = "none",
    }
}
