//! What one row answers: the reply, the people somebody brings, food. Cells
//! repeat from row to row, so each distinct one is read once. What is not plain
//! is read as the likeliest thing and listed; what a person said that a cell
//! means speaks over every reading. Who the row is and which rows belong
//! together is decided elsewhere.

use crate::count::{self, Counts, Said};
use crate::food::{self, Answer, Asked};
use crate::limits::MAX_PLUS_ONES;
use crate::option_columns::{self, Meaning};
use crate::{About, Allergen, Diet, Entry, Field, Mapping, Reply, Row, Stated, Table, Unclear};
use crate::{WarningCode, clean, reply, shown};
use std::collections::{BTreeSet, HashMap};

/// Reads the answers of one row after another by the same mapping.
pub struct Answers<'a> {
    table: &'a Table,
    mapping: &'a Mapping,
    /// What a person chose for a value of the reply column.
    replies: HashMap<&'a str, Option<Reply>>,
    /// What a person said that a cell means.
    decided: HashMap<(About, String), &'a str>,
    reply_readings: HashMap<String, reply::Reading>,
    counts: HashMap<(String, Counts), Option<Said>>,
    food: HashMap<(String, Asked), Answer>,
    options: HashMap<usize, Meaning>,
}

/// The words of a cell as they are compared: as read, in small letters.
fn key(value: &str) -> String {
    // What came back from a screen may be the beginning of a long cell.
    shown(&clean::line(value)).to_lowercase()
}

impl<'a> Answers<'a> {
    pub fn new(table: &'a Table, mapping: &'a Mapping) -> Self {
        let replies = mapping
            .reply_values
            .iter()
            .map(|v| (v.value.as_str(), v.reply))
            .collect();
        let decided = mapping
            .readings
            .iter()
            .map(|said| ((said.about, key(&said.value)), said.taken_as.as_str()))
            .collect();
        Self {
            table,
            mapping,
            replies,
            decided,
            reply_readings: HashMap::new(),
            counts: HashMap::new(),
            food: HashMap::new(),
            options: HashMap::new(),
        }
    }

    /// The answers of a row into its entry; gives the heads that the row
    /// stands for as a ticket.
    pub fn read(
        &mut self,
        row: &Row,
        entry: &mut Entry,
        warn: &mut Vec<(WarningCode, String)>,
    ) -> u32 {
        let in_words = self.reply(row, entry, warn);
        let heads = self.heads(row, entry, warn, in_words);
        self.foods(row, entry);
        heads
    }

    fn decision(&self, about: About, value: &str) -> Option<&'a str> {
        if self.decided.is_empty() {
            return None;
        }
        self.decided.get(&(about, key(value))).copied()
    }

    fn header(&self, column: usize) -> &'a str {
        self.table
            .columns
            .get(column)
            .map_or("", |column| column.header.as_str())
    }

    /// The columns of a field that say something in this row.
    fn cells<'r>(&self, row: &'r Row, field: Field) -> Vec<(usize, &'r str)> {
        self.mapping
            .columns(field)
            .map(|column| (column, row.cell(column)))
            .filter(|(_, cell)| !cell.trim().is_empty())
            .collect()
    }

    /// The reply into the entry; gives what its words say of heads.
    fn reply(
        &mut self,
        row: &Row,
        entry: &mut Entry,
        warn: &mut Vec<(WarningCode, String)>,
    ) -> Option<(usize, String, reply::Reading)> {
        entry.reply = self.mapping.default_reply;
        self.ticked_replies(row, entry);
        let (column, cell) = self.cells(row, Field::Reply).first().copied()?;
        let value = clean::line(cell);
        if value.is_empty() {
            return None;
        }
        let reading = self
            .reply_readings
            .entry(value.clone())
            .or_insert_with(|| reply::reading(&value))
            .clone();
        if let Some(taken_as) = self.decision(About::Reply, &value) {
            entry.reply = Reply::parse(taken_as);
            return Some((column, value, reading));
        }
        let chosen = self.replies.get(value.as_str()).copied();
        entry.reply = chosen.unwrap_or(reading.reply);
        // A choice that is not the reading's own was made by a person.
        let by_hand = chosen.is_some_and(|reply| reply != reading.reply);
        if entry.reply.is_none() {
            warn.push((WarningCode::UnknownReply, value.clone()));
        }
        if !reading.plain && !by_hand {
            entry.unclear.push(Unclear {
                line: row.line,
                column: column as u32,
                about: About::Reply,
                value: value.clone(),
                taken_as: entry.reply.map_or("", Reply::code).to_owned(),
            });
        }
        Some((column, value, reading))
    }

    /// Boxes of which each is one reply.
    fn ticked_replies(&mut self, row: &Row, entry: &mut Entry) {
        let mut ticked: Vec<(usize, Reply)> = Vec::new();
        for (column, cell) in self.cells(row, Field::ReplyOption) {
            if option_columns::tick(cell) == Some(true)
                && let Meaning::Reply(reply) = self.option(column, Field::ReplyOption)
            {
                ticked.push((column, reply));
            }
        }
        // Whoever was invited and confirmed has confirmed.
        if ticked.iter().any(|(_, reply)| *reply != Reply::Invited) {
            ticked.retain(|(_, reply)| *reply != Reply::Invited);
        }
        let Some((column, first)) = ticked.first().copied() else {
            return;
        };
        let cancelled = ticked.iter().any(|(_, reply)| *reply == Reply::Cancelled);
        if cancelled || ticked.iter().all(|(_, reply)| *reply == first) {
            entry.reply = Some(if cancelled { Reply::Cancelled } else { first });
            return;
        }
        entry.reply = None;
        let headers: Vec<&str> = ticked.iter().map(|(at, _)| self.header(*at)).collect();
        let value = headers.join(" + ");
        match self.decision(About::Reply, &value) {
            Some(taken_as) => entry.reply = Reply::parse(taken_as),
            None => entry.unclear.push(Unclear {
                line: row.line,
                column: column as u32,
                about: About::Reply,
                value,
                taken_as: String::new(),
            }),
        }
    }

    fn option(&mut self, column: usize, field: Field) -> Meaning {
        let header = self.header(column);
        self.options
            .entry(column)
            .or_insert_with(|| option_columns::meaning(header, field))
            .clone()
    }

    /// The numbers of all columns that count the same way, added up.
    fn counted(
        &mut self,
        row: &Row,
        entry: &mut Entry,
        warn: &mut Vec<(WarningCode, String)>,
        counts: Counts,
    ) -> Option<u32> {
        let field = match counts {
            Counts::Beside => Field::PlusOnes,
            Counts::All => Field::PartySize,
        };
        let mut sum: Option<u32> = None;
        for (column, cell) in self.cells(row, field) {
            let value = clean::line(cell);
            if let Some(taken_as) = self.decision(About::PlusOnes, &value) {
                if let Ok(number) = taken_as.parse::<u32>() {
                    sum = Some(sum.unwrap_or(0).saturating_add(number.min(MAX_PLUS_ONES)));
                }
                continue;
            }
            let said = self
                .counts
                .entry((value.clone(), counts))
                .or_insert_with(|| count::heads(&value, counts))
                .clone();
            let Some(said) = said else { continue };
            if said.plain {
                for name in said.names {
                    if !entry.companions.contains(&name) {
                        entry.companions.push(name);
                    }
                }
            } else {
                entry.unclear.push(Unclear {
                    line: row.line,
                    column: column as u32,
                    about: About::PlusOnes,
                    value: value.clone(),
                    taken_as: said.number.map_or(String::new(), |n| n.to_string()),
                });
            }
            match said.number {
                Some(number) => sum = Some(sum.unwrap_or(0).saturating_add(number)),
                None => warn.push((WarningCode::UnclearPlusOnes, value.clone())),
            }
            if said.words {
                add_line(&mut entry.note, &value);
            }
        }
        sum.map(|number| number.min(MAX_PLUS_ONES))
    }

    fn heads(
        &mut self,
        row: &Row,
        entry: &mut Entry,
        warn: &mut Vec<(WarningCode, String)>,
        in_words: Option<(usize, String, reply::Reading)>,
    ) -> u32 {
        entry.plus_ones = self.counted(row, entry, warn, Counts::Beside);
        let all = self.counted(row, entry, warn, Counts::All);
        let heads = all.filter(|all| *all > 0).unwrap_or(1);
        if !self.mapping.has(Field::OrderId) && all.is_some_and(|all| all > 0) {
            // Two columns of one number: the larger, not the sum.
            let said = entry.plus_ones.unwrap_or(0);
            entry.plus_ones = Some(said.max(heads - 1));
        }
        let Some((column, value, reading)) = in_words else {
            return heads;
        };
        if let Some(taken_as) = self.decision(About::PlusOnes, &value) {
            if let Ok(number) = taken_as.parse::<u32>() {
                entry.plus_ones = Some(number.min(MAX_PLUS_ONES));
            }
            return heads;
        }
        let Some(number) = reading.plus_ones else {
            return heads;
        };
        let number = number.min(MAX_PLUS_ONES);
        // A column that asks for the number knows better than a remark.
        let differs = entry.plus_ones.is_some_and(|known| known != number);
        let known = entry.plus_ones.is_some();
        if !known {
            entry.plus_ones = Some(number);
        }
        if !known && !reading.heads_plain || differs && (reading.heads_plain && number > 0) {
            entry.unclear.push(Unclear {
                line: row.line,
                column: column as u32,
                about: About::PlusOnes,
                value,
                taken_as: entry.plus_ones.unwrap_or(0).to_string(),
            });
        }
        heads
    }

    fn foods(&mut self, row: &Row, entry: &mut Entry) {
        let questions = [
            (Field::Diet, Asked::Diet),
            (Field::Allergies, Asked::Allergies),
            (Field::DietAndAllergies, Asked::Both),
            (Field::DietOption, Asked::Diet),
            (Field::AllergyOption, Asked::Allergies),
        ];
        // "Do you have allergies? Yes", where no other column says which.
        let mut asked_yes: Option<(usize, Asked)> = None;
        for (field, asked) in questions {
            let option = matches!(field, Field::DietOption | Field::AllergyOption);
            for (column, cell) in self.cells(row, field) {
                let ticked = option_columns::tick(cell);
                let names_one = option
                    || ticked.is_some()
                        && option_columns::food_option(self.header(column)).is_some();
                match (ticked, names_one) {
                    (Some(false), true) => {}
                    (Some(true), true) => {
                        let header = option_columns::words(self.header(column));
                        let kind = if option { field } else { Field::DietOption };
                        if let Meaning::Food(answer) = self.option(column, kind) {
                            self.take_food(row, column, entry, &header, answer, asked);
                        }
                    }
                    (Some(true), false) if self.decision_of_food(cell, asked).is_none() => {
                        asked_yes = Some((column, asked));
                    }
                    _ => {
                        let value = clean::block(cell);
                        let answer = self
                            .food
                            .entry((value.clone(), asked))
                            .or_insert_with(|| food::read(&value, asked))
                            .clone();
                        self.take_food(row, column, entry, &value, answer, asked);
                    }
                }
            }
        }
        if let Some((column, asked)) = asked_yes {
            let told = entry.diet_note.is_some()
                || match asked {
                    Asked::Diet => entry.diet.codes().next().is_some(),
                    Asked::Allergies => entry.allergens.codes().next().is_some(),
                    Asked::Both => {
                        entry.diet.codes().next().is_some()
                            || entry.allergens.codes().next().is_some()
                    }
                };
            if !told {
                let header = option_columns::words(self.header(column));
                let answer = food::in_own_words(&header, asked);
                self.take_food(row, column, entry, &header, answer, asked);
            }
        }
    }

    fn decision_of_food(&self, value: &str, asked: Asked) -> Option<&'a str> {
        let about = match asked {
            Asked::Diet => About::Diet,
            Asked::Allergies | Asked::Both => About::Allergens,
        };
        self.decision(about, value)
    }

    /// One answer about food into the entry, with what a person said of it.
    fn take_food(
        &self,
        row: &Row,
        column: usize,
        entry: &mut Entry,
        value: &str,
        mut answer: Answer,
        asked: Asked,
    ) {
        let of_diet = self.decision(About::Diet, value);
        let of_allergens = self.decision(About::Allergens, value);
        if let Some(taken_as) = of_diet {
            answer.diet = stated(taken_as, Diet::parse);
        }
        if let Some(taken_as) = of_allergens {
            answer.allergens = stated(taken_as, Allergen::parse);
        }
        let decided = of_diet.is_some() || of_allergens.is_some();
        if answer.unclear {
            for about in abouts(&answer, asked) {
                let known = match about {
                    About::Diet => of_diet,
                    _ => of_allergens,
                };
                if known.is_none() {
                    entry.unclear.push(Unclear {
                        line: row.line,
                        column: column as u32,
                        about,
                        value: clean::line(value),
                        taken_as: match about {
                            About::Diet => codes(&answer.diet, Diet::code),
                            _ => codes(&answer.allergens, Allergen::code),
                        },
                    });
                }
            }
        }
        entry.diet = std::mem::take(&mut entry.diet).and(answer.diet);
        entry.allergens = std::mem::take(&mut entry.allergens).and(answer.allergens);
        let Some(note) = answer.note else { return };
        let said = || [of_diet, of_allergens].into_iter().flatten();
        // "None" was decided: the words have nothing left to say.
        if decided && said().all(|taken_as| taken_as == "none") {
            return;
        }
        let settled = decided && said().all(|taken_as| !taken_as.is_empty());
        entry.diet_note_settled = settled && (entry.diet_note.is_none() || entry.diet_note_settled);
        add_line(&mut entry.diet_note, &note);
    }
}

/// What an unclear answer is unclear about.
fn abouts(answer: &Answer, asked: Asked) -> Vec<About> {
    let diets = answer.diet.codes().next().is_some();
    let allergens = answer.allergy || answer.allergens.codes().next().is_some();
    let mut list = Vec::new();
    if diets || !allergens && asked == Asked::Diet {
        list.push(About::Diet);
    }
    if allergens || !diets && asked != Asked::Diet {
        list.push(About::Allergens);
    }
    list
}

fn codes<T: Ord + Copy>(said: &Stated<T>, code: fn(T) -> &'static str) -> String {
    match said {
        Stated::NotAsked => String::new(),
        Stated::Nothing => "none".to_owned(),
        Stated::These(set) => {
            let codes: Vec<&str> = set.iter().map(|thing| code(*thing)).collect();
            codes.join("+")
        }
    }
}

/// What a person chose, read back.
fn stated<T: Ord>(taken_as: &str, parse: fn(&str) -> Option<T>) -> Stated<T> {
    match taken_as {
        "none" => Stated::Nothing,
        "" => Stated::These(BTreeSet::new()),
        codes => Stated::These(codes.split('+').filter_map(parse).collect()),
    }
}

/// Adds a line to a text that may be none yet.
pub(crate) fn add_line(slot: &mut Option<String>, line: &str) {
    match slot {
        Some(text) if text.lines().any(|known| known == line) => {}
        Some(text) => {
            text.push('\n');
            text.push_str(line);
        }
        None => *slot = Some(line.to_owned()),
    }
}
