//! What a row of a run sheet is.

use crate::wire::word_enum;

word_enum! {
    /// Of one moment they stand in this order.
    RunKind {
        Session = "session", Cue = "cue", Sitting = "sitting", Delivery = "delivery", Call = "call",
        Shift = "shift", Task = "task", Promise = "promise",
    }
}
