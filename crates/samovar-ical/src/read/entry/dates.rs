//! On which dates an entry takes place: its rules, further dates and
//! exceptions, and the date of a series that it stands for.

use std::sync::Arc;

use calcard::icalendar::{
    ICalendarEntry, ICalendarParameterName, ICalendarPeriod, ICalendarProperty, ICalendarValue,
};

use super::super::properties::{self, Moment, moment_of};
use super::super::recurrence::{Extra, MOST_WRITTEN, Recurring};
use super::super::remark::RemarkCode;
use super::super::time::RecurrenceId;
use super::Reading;
use super::times::after;

impl Reading<'_> {
    pub(super) fn recurrence_id(&mut self) -> Option<RecurrenceId> {
        let entry = self.part.property(&ICalendarProperty::RecurrenceId)?;
        let Some(moment) = entry.values.first().and_then(moment_of) else {
            self.note(
                RemarkCode::DateInvalid,
                entry
                    .values
                    .first()
                    .map(properties::text)
                    .unwrap_or_default(),
            );
            return None;
        };
        if entry
            .params
            .iter()
            .any(|param| param.name == ICalendarParameterName::Range)
        {
            self.note(RemarkCode::RangeIgnored, "");
        }
        Some(self.date(entry, moment))
    }

    fn date(&mut self, entry: &ICalendarEntry, moment: Moment) -> RecurrenceId {
        match moment {
            Moment::Day(day) => RecurrenceId::Day(day),
            _ => RecurrenceId::At(self.clock(entry, moment)),
        }
    }

    pub(super) fn recurring(&mut self) -> Option<Recurring> {
        let mut recurring = Recurring::default();
        let part = self.part;
        for entry in &part.entries {
            match entry.name {
                ICalendarProperty::Rrule => match entry.values.first() {
                    Some(ICalendarValue::RecurrenceRule(rule)) => {
                        recurring.rules.push(Arc::new((**rule).clone()))
                    }
                    Some(other) => self.note(RemarkCode::RuleInvalid, properties::text(other)),
                    None => {}
                },
                ICalendarProperty::Rdate => self.extras(entry, &mut recurring),
                ICalendarProperty::Exdate => {
                    for value in entry.values.iter().take(MOST_WRITTEN) {
                        match moment_of(value) {
                            Some(moment) => recurring.except.push(self.date(entry, moment)),
                            None => self.note(RemarkCode::DateInvalid, properties::text(value)),
                        }
                    }
                }
                _ => {}
            }
        }
        recurring.rules.truncate(20);
        recurring.except.truncate(MOST_WRITTEN);
        recurring.extra.truncate(MOST_WRITTEN);
        (!recurring.rules.is_empty() || !recurring.extra.is_empty()).then_some(recurring)
    }

    fn extras(&mut self, entry: &ICalendarEntry, recurring: &mut Recurring) {
        for value in entry.values.iter().take(MOST_WRITTEN) {
            let extra = match value {
                ICalendarValue::Period(ICalendarPeriod::Range { start, end }) => {
                    properties::moment(start)
                        .zip(properties::moment(end))
                        .map(|(start, end)| {
                            let starts = self.clock(entry, start);
                            let ends = self.clock(entry, end);
                            Extra {
                                starts: RecurrenceId::At(starts),
                                ends: Some(ends),
                            }
                        })
                }
                ICalendarValue::Period(ICalendarPeriod::Duration { start, duration }) => {
                    properties::moment(start).map(|start| {
                        let starts = self.clock(entry, start);
                        Extra {
                            ends: after(&starts, duration),
                            starts: RecurrenceId::At(starts),
                        }
                    })
                }
                value => moment_of(value).map(|moment| Extra {
                    starts: self.date(entry, moment),
                    ends: None,
                }),
            };
            match extra {
                Some(extra) => recurring.extra.push(extra),
                None => self.note(RemarkCode::DateInvalid, properties::text(value)),
            }
        }
    }
}
