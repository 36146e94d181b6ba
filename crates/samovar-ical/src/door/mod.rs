//! The one door through which every calendar property passes, and the only
//! module that knows the `ics` crate. The tree below writes whatever it is
//! given; so here a [`Value`] and a [`Param`] can be made only by functions
//! that escape, quote or refuse, and a [`Name`] only from the list. Never add
//! a constructor that takes a ready-made string.
//!
//! A part is made of names, parameters and values,
//!
//! ```
//! use samovar_ical::door::{Kind, Name, Param, Part, Value};
//! let mut part = Part::new(Kind::VEVENT);
//! part.add_with(Name::SUMMARY, Param::common_name("Ann"), Value::line("Tea, talks"));
//! ```
//!
//! and nothing else compiles: no property of another name,
//!
//! ```compile_fail
//! use samovar_ical::door::{Kind, Name, Part, Value};
//! let mut part = Part::new(Kind::VEVENT);
//! part.add(Name("X-ANY\r\nATTENDEE"), Value::line("Tea, talks"));
//! ```
//!
//! no text that has not been escaped,
//!
//! ```compile_fail
//! use samovar_ical::door::{Kind, Name, Part, Value};
//! let mut part = Part::new(Kind::VEVENT);
//! part.add(Name::SUMMARY, Value("Tea\r\nATTENDEE:x".to_owned()));
//! ```
//!
//! ```compile_fail
//! use samovar_ical::door::{Kind, Name, Part};
//! let mut part = Part::new(Kind::VEVENT);
//! part.add(Name::SUMMARY, "Tea, talks".into());
//! ```
//!
//! no parameter that has not been quoted,
//!
//! ```compile_fail
//! use samovar_ical::door::{Kind, Name, Param, Part, Value};
//! let mut part = Part::new(Kind::VEVENT);
//! let param = Param { name: "CN", value: "\"".to_owned() };
//! part.add_with(Name::SUMMARY, [param], Value::line("Tea, talks"));
//! ```
//!
//! no word that the standard does not have, and no component around the door.
//!
//! ```compile_fail
//! let word = samovar_ical::door::Token("CONFIRMED\r\nX:1");
//! ```
//!
//! ```compile_fail
//! let part = samovar_ical::door::Part(ics::components::Component::new("VEVENT"));
//! ```

mod names;
mod param;
mod value;

use std::io;

use ics::components::{Component, Parameter, Property};

use crate::fold::Folder;
pub use names::{Kind, Name, Token};
pub use param::Param;
pub use value::{Value, Which, YearlyRule};

/// A component: an event, an alarm, a time zone or one of its observances.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part(Component<'static>);

impl Part {
    /// An empty component.
    pub fn new(kind: Kind) -> Self {
        Self(Component::new(kind.0))
    }

    /// Adds a property.
    pub fn add(&mut self, name: Name, value: Value) {
        self.add_with(name, [], value);
    }

    /// Adds a property with parameters.
    pub fn add_with(&mut self, name: Name, params: impl IntoIterator<Item = Param>, value: Value) {
        self.0.add_property(property(name, params, value));
    }

    /// Puts a component inside this one.
    pub fn put(&mut self, inner: Part) {
        self.0.add_component(inner.0);
    }
}

fn property(
    name: Name,
    params: impl IntoIterator<Item = Param>,
    value: Value,
) -> Property<'static> {
    let mut property = Property::new(name.0, value.0);
    for param in params {
        property.add(Parameter::new(param.name, param.value));
    }
    property
}

/// Writes one VCALENDAR piece by piece, so that a file of any length needs
/// the memory of its longest component only.
pub struct Document<'w, W: io::Write>(Folder<'w, W>);

impl<'w, W: io::Write> Document<'w, W> {
    /// Starts the calendar and writes the properties of its head.
    pub fn open<'h>(
        out: &'w mut W,
        head: impl IntoIterator<Item = &'h (Name, Value)>,
    ) -> io::Result<Self> {
        let mut folder = Folder::new(out);
        folder.write(&"BEGIN:VCALENDAR\r\n")?;
        for (name, value) in head {
            folder.write(&property(*name, [], value.clone()))?;
        }
        Ok(Self(folder))
    }

    /// Writes one component.
    pub fn put(&mut self, part: &Part) -> io::Result<()> {
        self.0.write(&part.0)
    }

    /// Ends the calendar. The writer below is not flushed.
    pub fn close(mut self) -> io::Result<()> {
        self.0.write(&"END:VCALENDAR\r\n")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::address::Email;

    fn written(part: &Part) -> String {
        let mut out = Vec::new();
        let mut document = Document::open(&mut out, []).unwrap();
        document.put(part).unwrap();
        document.close().unwrap();
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn text_is_escaped_and_stays_one_property() {
        let mut event = Part::new(Kind::VEVENT);
        event.add(
            Name::SUMMARY,
            Value::line("Tea; \"hot\", \\ or\r\nATTENDEE:mailto:eve@example.org\0"),
        );
        event.add(Name::DESCRIPTION, Value::text("1\r\n2\u{2028}END:VEVENT"));
        assert_eq!(
            written(&event),
            "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n\
             SUMMARY:Tea\\; \"hot\"\\, \\\\ or ATTENDEE:mailto:eve@example.org\r\n\
             DESCRIPTION:1\\n2\\nEND:VEVENT\r\n\
             END:VEVENT\r\nEND:VCALENDAR\r\n"
        );
    }

    #[test]
    fn common_name_is_quoted_and_cannot_leave_its_quotes() {
        let mut event = Part::new(Kind::VEVENT);
        event.add_with(
            Name::ATTENDEE,
            Param::common_name("Ann \"A;B:C\",\r\n D\\"),
            Value::address(&Email::parse("ann@example.org").unwrap()),
        );
        assert_eq!(
            written(&event),
            "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n\
             ATTENDEE;CN=\"Ann “A;B:C”,  D/\":mailto:ann@example.org\r\n\
             END:VEVENT\r\nEND:VCALENDAR\r\n"
        );
    }
}
