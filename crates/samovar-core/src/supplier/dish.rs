//! What a dish of a menu and a dish of an event have alike: checked in one place,
//! whichever of the two is made or changed.

use rusqlite::types::Value;
use rusqlite::{Connection, params_from_iter};

use super::{Unit, bounds};
use crate::catering::Course;
use crate::db::patch::Patch;
use crate::error::Result;
use crate::input;
use crate::person::food;

/// What is asked of a dish; `None` says nothing of it.
#[derive(Debug, Default)]
pub struct DishFields {
    pub name: Option<String>,
    pub course: Option<Course>,
    pub diets: Option<Vec<String>>,
    pub allergens: Option<Vec<String>>,
    pub traces: Option<Vec<String>>,
    pub portion: Option<String>,
    pub unit: Option<Unit>,
    pub per_head: Option<i64>,
    pub pack: Option<i64>,
    pub taken_percent: Option<u32>,
    pub min_units: Option<u32>,
    pub step: Option<u32>,
    pub price_minor: Option<i64>,
}

/// A column and what it is to hold.
pub type Column = (&'static str, Value);

impl DishFields {
    /// Those of a new dish: it has a name, and what nobody said it holds is not stated.
    fn of_new(mut self) -> Self {
        self.name.get_or_insert_default();
        self.allergens.get_or_insert_default();
        self
    }

    /// The columns that are asked for, each checked.
    pub fn checked(self) -> Result<Vec<Column>> {
        let mut columns = Vec::new();
        let mut put = |column: &'static str, value: Option<Value>| {
            columns.extend(value.map(|value| (column, value)));
        };
        put(
            "name",
            text(self.name, |name| input::required("name", name))?,
        );
        put("course", word(self.course.map(Course::word)));
        put("diets", codes(self.diets, food::dish_diets)?);
        put("allergens", codes(self.allergens, food::dish_allergens)?);
        put("traces", codes(self.traces, food::dish_traces)?);
        put(
            "portion",
            text(self.portion, |portion| input::line("portion", portion))?,
        );
        put("unit", word(self.unit.map(Unit::word)));
        put(
            "per_head",
            whole(self.per_head, |it| bounds::amount("perHead", it))?,
        );
        put("pack", whole(self.pack, |it| bounds::amount("pack", it))?);
        put(
            "taken_percent",
            whole(self.taken_percent, |it| bounds::percent("takenPercent", it))?,
        );
        put(
            "min_units",
            whole(self.min_units, |it| bounds::count("minUnits", it))?,
        );
        put(
            "step",
            whole(self.step, |it| bounds::at_least_one("step", it))?,
        );
        put(
            "price_minor",
            whole(self.price_minor, |it| bounds::sum("priceMinor", it))?,
        );
        Ok(columns)
    }

    /// Puts a new row into a table of dishes: what is asked for, beside what the row is
    /// besides a dish. What neither says is as the table has it.
    pub fn insert(self, conn: &Connection, into: &str, besides: Vec<Column>) -> Result<()> {
        let mut columns = self.of_new().checked()?;
        columns.extend(besides);
        let names: Vec<&str> = columns.iter().map(|(column, _)| *column).collect();
        let marks = vec!["?"; columns.len()].join(", ");
        let values = columns.into_iter().map(|(_, value)| value);
        conn.prepare_cached(&format!("{into}({}) VALUES ({marks})", names.join(", ")))?
            .execute(params_from_iter(values))?;
        Ok(())
    }

    /// Sets what is asked for.
    pub fn onto(self, patch: Patch) -> Result<Patch> {
        Ok(self
            .checked()?
            .into_iter()
            .fold(patch, |patch, (column, value)| {
                patch.set(column, Some(value))
            }))
    }
}

fn text(given: Option<String>, check: impl Fn(&str) -> Result<String>) -> Result<Option<Value>> {
    let checked = given.map(|text| check(&text)).transpose()?;
    Ok(checked.map(Value::from))
}

fn codes(
    given: Option<Vec<String>>,
    check: impl Fn(&[String]) -> Result<String>,
) -> Result<Option<Value>> {
    let checked = given.map(|codes| check(&codes)).transpose()?;
    Ok(checked.map(Value::from))
}

fn whole<N>(given: Option<N>, check: impl Fn(N) -> Result<N>) -> Result<Option<Value>>
where
    i64: From<N>,
{
    let checked = given.map(check).transpose()?;
    Ok(checked.map(|number| Value::from(i64::from(number))))
}

fn word(given: Option<&'static str>) -> Option<Value> {
    given.map(|word| Value::from(word.to_owned()))
}
