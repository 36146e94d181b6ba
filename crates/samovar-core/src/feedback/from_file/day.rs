//! The day that a cell names, whatever else stands in it: `2026/12/18 9:41:10 PM GMT+3`,
//! `18.12.2026 21:41`, `12/18/2026 21:41:10`. The hour is never kept.

use chrono::NaiveDate;

use crate::rule::Day;

/// Of two readings the one nearer to the evening.
pub fn of(cell: &str, evening: NaiveDate) -> Option<Day> {
    let mut numbers = cell
        .split(|letter: char| !letter.is_ascii_digit())
        .filter(|part| !part.is_empty())
        .map(|part| part.parse::<i32>().unwrap_or(0));
    let (first, second, third) = (numbers.next()?, numbers.next()?, numbers.next()?);
    let readings = match first > 31 {
        true => [date(first, second, third), None],
        false => [date(third, second, first), date(third, first, second)],
    };
    readings
        .into_iter()
        .flatten()
        .min_by_key(|day| day.signed_duration_since(evening).num_days().abs())
        .map(Day)
}

fn date(year: i32, month: i32, day: i32) -> Option<NaiveDate> {
    if !(2000..=2200).contains(&year) {
        return None;
    }
    NaiveDate::from_ymd_opt(year, u32::try_from(month).ok()?, u32::try_from(day).ok()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_read_as_forms_write_it() {
        let evening = NaiveDate::from_ymd_opt(2026, 12, 11).unwrap();
        let said = |cell: &str| of(cell, evening).map(|day| day.to_string());
        let day = |text: &str| Some(text.to_owned());
        assert_eq!(said("2026/12/12 9:41:10 PM GMT+3"), day("2026-12-12"));
        assert_eq!(said("12.12.2026 21:41:10"), day("2026-12-12"));
        assert_eq!(said("12/11/2026 21:41:10"), day("2026-12-11"));
        assert_eq!(said("13/12/2026"), day("2026-12-13"));
        assert_eq!(said("2026-12-12T18:41:10.000Z"), day("2026-12-12"));
        for cell in [
            "",
            "soon",
            "1/2",
            "31.02.2026",
            "12/18/1970",
            "99999999999-1-1",
        ] {
            assert_eq!(said(cell), None, "{cell}");
        }
    }
}
