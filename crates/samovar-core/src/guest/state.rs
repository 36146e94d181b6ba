//! What a guest has answered.

use crate::wire::word_enum;

word_enum! {
    GuestState {
        Invited = "invited", Going = "going", Maybe = "maybe", Declined = "declined",
        Waitlisted = "waitlisted", Cancelled = "cancelled",
    }
}
