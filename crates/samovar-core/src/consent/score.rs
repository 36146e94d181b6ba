//! How much mails that came back weigh against an address. In halves, so that nothing is
//! rounded: three points within thirty days hold it.

use chrono::NaiveDate;

/// Three points.
pub const HOLDS: u32 = 6;
const DAYS: i64 = 30;

/// What one failure weighs, by its number of RFC 3463: an address that is wrong (5.1.x) holds
/// at once, another refusal for good is a point, one for now half of it. Anything else is no
/// failure.
#[must_use]
pub fn halves(status: &str) -> u32 {
    let mut parts = status.split('.');
    match (parts.next(), parts.next()) {
        (Some("5"), Some("1")) => HOLDS,
        (Some("5"), Some(_)) => 2,
        (Some("4"), Some(_)) => 1,
        _ => 0,
    }
}

/// Whether days with what they weigh hold an address: any thirty in a row.
#[must_use]
pub fn holds(days: &[(NaiveDate, u32)]) -> bool {
    days.iter().any(|(last, _)| {
        let within = days.iter().filter(|(day, _)| {
            let before = (*last - *day).num_days();
            (0..DAYS).contains(&before)
        });
        within.map(|(_, halves)| halves).sum::<u32>() >= HOLDS
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn days(status: &str, days: &[u64]) -> bool {
        let first = NaiveDate::from_ymd_opt(2026, 11, 1).unwrap();
        let all: Vec<(NaiveDate, u32)> = days
            .iter()
            .map(|day| (first + chrono::Days::new(*day), halves(status)))
            .collect();
        holds(&all)
    }

    #[test]
    fn a_wrong_address_holds_at_once_and_others_add_up() {
        assert!(days("5.1.1", &[0]));
        assert!(days("5.1.10", &[0]));
        assert!(!days("5.2.1", &[0, 1]));
        assert!(days("5.2.1", &[0, 1, 2]));
        assert!(days("5.7.1", &[0, 14, 29]));
        assert!(!days("5.7.1", &[0, 14, 30]), "the first is too long ago");
    }

    #[test]
    fn a_full_mailbox_holds_on_the_sixth_day() {
        assert!(!days("4.2.2", &[0, 1, 2, 3, 4]));
        assert!(days("4.2.2", &[0, 1, 2, 3, 4, 5]));
        assert!(!days("4.2.2", &[0, 6, 12, 18, 24, 30]));
    }

    #[test]
    fn what_is_no_failure_weighs_nothing() {
        for status in ["2.1.5", "", "5", "x.1.1"] {
            assert_eq!(halves(status), 0, "{status}");
        }
    }
}
