//! Lists and seating tables that stand side by side in one sheet: each is a
//! table of its own, and they are read as if they stood one below the other.
//! Only where each of them plainly holds people; a second person in the same
//! row ("Contact") is no second list.

use crate::layout::is_blank;
use crate::table::ListBeside;
use crate::{Row, clean, columns, headers, words};

/// Rows that are compared.
const SAMPLE: usize = 400;

/// One list: its columns and, among them, the one with people.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Block {
    start: usize,
    end: usize,
    people: usize,
}

/// Puts the lists below one another, with the names of the columns that come
/// out. Nothing changes where there is one list.
pub fn stack(names: &mut Vec<String>, rows: &mut Vec<Row>) -> Vec<ListBeside> {
    let width = rows
        .iter()
        .map(|row| row.cells.len())
        .chain([names.len()])
        .max()
        .unwrap_or(0);
    if width < 2 || rows.is_empty() {
        return Vec::new();
    }
    let grid = Sheet { names, rows, width };
    let seating = grid.seating();
    let blocks = if seating.len() > 1 {
        seating.clone()
    } else {
        let repeated = grid.repeated();
        if repeated.len() > 1 {
            repeated
        } else {
            grid.apart()
        }
    };
    if blocks.len() < 2 {
        return Vec::new();
    }
    let places = Places::of(names, &blocks, seating.len() > 1);
    let height = rows.iter().map(|row| row.line).max().unwrap_or(0);
    let mut beside = Vec::new();
    let mut stacked: Vec<Row> = Vec::new();
    for (number, block) in (0u32..).zip(&blocks) {
        let later = height.saturating_mul(number);
        let before = stacked.len();
        for row in rows.iter() {
            let cells = places.cells(row, number as usize, block, names);
            if let Some(cells) = cells {
                stacked.push(Row {
                    line: row.line.saturating_add(later),
                    cells,
                });
            }
        }
        if number > 0 {
            beside.push(ListBeside {
                column: u32::try_from(block.start).unwrap_or(u32::MAX),
                lines_later: later,
                rows: u32::try_from(stacked.len() - before).unwrap_or(u32::MAX),
            });
        }
    }
    *names = places.names;
    *rows = stacked;
    beside
}

struct Sheet<'a> {
    names: &'a [String],
    rows: &'a [Row],
    width: usize,
}

impl Sheet<'_> {
    fn name(&self, column: usize) -> &str {
        self.names.get(column).map_or("", String::as_str)
    }

    fn share(&self, column: usize, test: impl Fn(&str) -> bool) -> f64 {
        let cells = self.rows.iter().take(SAMPLE).map(|row| row.cell(column));
        columns::share(cells, test).unwrap_or(0.0)
    }

    /// Tables by number, each over the people who sit there.
    fn seating(&self) -> Vec<Block> {
        let heads: Vec<(usize, String)> = (0..self.width)
            .filter_map(|column| {
                let stem = numbered(self.name(column))?;
                (self.share(column, is_name) >= 0.6).then_some((column, stem))
            })
            .collect();
        let Some((_, stem)) = heads.first() else {
            return Vec::new();
        };
        let starts: Vec<usize> = heads
            .iter()
            .filter(|(_, other)| other == stem)
            .map(|(column, _)| *column)
            .collect();
        self.blocks(&starts, |start| start)
    }

    /// The same names of columns once more, from left to right.
    fn repeated(&self) -> Vec<Block> {
        let first = (0..self.width).find(|column| !self.name(*column).is_empty());
        let Some(first) = first else {
            return Vec::new();
        };
        let key = |column: usize| words::spaced(self.name(column));
        let starts: Vec<usize> = (first..self.width)
            .filter(|column| key(*column) == key(first) && !self.name(*column).is_empty())
            .collect();
        if starts.len() < 2 {
            return Vec::new();
        }
        let blocks = self.blocks(&starts, |start| start);
        let with_people: Vec<Block> = blocks
            .iter()
            .filter_map(|block| self.people(block.start, block.end))
            .collect();
        let people = |block: &Block| key(block.people);
        let alike = with_people.len() == blocks.len()
            && with_people.windows(2).all(|pair| match pair {
                [a, b] => people(a) == people(b),
                _ => true,
            });
        if alike { with_people } else { Vec::new() }
    }

    /// Lists with a blank column between them.
    fn apart(&self) -> Vec<Block> {
        let mut runs: Vec<(usize, usize)> = Vec::new();
        for column in (0..self.width).filter(|column| !self.is_blank(*column)) {
            match runs.last_mut() {
                Some((_, end)) if *end == column => *end += 1,
                _ => runs.push((column, column + 1)),
            }
        }
        if runs.len() < 2 {
            return Vec::new();
        }
        let mut found: Vec<Block> = Vec::new();
        for (start, end) in runs {
            let Some(block) = self.people(start, end) else {
                continue;
            };
            let alone = match found.first() {
                None => true,
                Some(first) => {
                    let (a, b) = (self.name(first.people), self.name(block.people));
                    let both_unnamed = self.names.iter().all(String::is_empty);
                    words::spaced(a) == words::spaced(b) && !a.is_empty()
                        || both_unnamed
                        || self.independent(first.people, block.people)
                }
            };
            if alone {
                found.push(block);
            }
        }
        found
    }

    /// Two columns of people are two lists where one goes on when the other
    /// has ended or has a gap, in more than a stray row.
    fn independent(&self, a: usize, b: usize) -> bool {
        let only_b = self
            .rows
            .iter()
            .filter(|row| is_blank(row.cell(a)) && is_name(row.cell(b)))
            .count();
        only_b >= 2
    }

    fn people(&self, start: usize, end: usize) -> Option<Block> {
        use crate::Field::{FamilyName, FullName, GivenName};
        let named = (start..end).find(|column| {
            let meaning = headers::look_up(self.name(*column)).map(|meaning| meaning.field);
            matches!(meaning, Some(FullName | GivenName | FamilyName))
        });
        let people = named.or_else(|| {
            (start..end).find(|column| self.share(*column, columns::is_person) >= 0.5)
        })?;
        Some(Block { start, end, people })
    }

    fn blocks(&self, starts: &[usize], people: impl Fn(usize) -> usize) -> Vec<Block> {
        let ends = starts.iter().skip(1).copied().chain([self.width]);
        starts
            .iter()
            .zip(ends)
            .map(|(start, end)| Block {
                start: *start,
                end: (*start..end)
                    .rev()
                    .find(|column| !self.is_blank(*column))
                    .map_or(end, |column| column + 1),
                people: people(*start),
            })
            .collect()
    }

    fn is_blank(&self, column: usize) -> bool {
        self.name(column).is_empty() && self.rows.iter().all(|row| is_blank(row.cell(column)))
    }
}

/// Where each column of each list goes.
struct Places {
    names: Vec<String>,
    /// The place of every column of every list.
    of: Vec<Vec<usize>>,
    /// The place of the table's own name, where the heads are tables.
    table: Option<usize>,
}

impl Places {
    fn of(names: &[String], blocks: &[Block], seating: bool) -> Self {
        let name = |column: usize| names.get(column).map_or("", String::as_str);
        let mut places = Self {
            names: Vec::new(),
            of: Vec::new(),
            table: None,
        };
        let first_people = blocks.first().map_or(0, |block| block.people - block.start);
        for (number, block) in blocks.iter().enumerate() {
            let mut taken: Vec<usize> = Vec::new();
            let mut columns = Vec::new();
            for column in block.start..block.end {
                let known = (0..places.names.len()).find(|at| {
                    let same = places
                        .names
                        .get(*at)
                        .is_some_and(|known| words::spaced(known) == words::spaced(name(column)));
                    !taken.contains(at) && same && !name(column).is_empty()
                });
                let at = if number > 0 && column == block.people {
                    first_people
                } else {
                    match known.filter(|_| number > 0) {
                        Some(at) => at,
                        // Without names the place in the list tells.
                        None if number > 0
                            && name(column).is_empty()
                            && column - block.start < places.names.len()
                            && !taken.contains(&(column - block.start)) =>
                        {
                            column - block.start
                        }
                        None => {
                            places.names.push(name(column).to_owned());
                            places.names.len() - 1
                        }
                    }
                };
                taken.push(at);
                columns.push(at);
            }
            places.of.push(columns);
        }
        if seating {
            let stem = blocks.first().map_or("", |block| name(block.people));
            let label: String = stem.chars().filter(|c| !c.is_ascii_digit()).collect();
            if let Some(people) = places.names.get_mut(first_people) {
                people.clear();
            }
            places.table = Some(places.names.len());
            places.names.push(clean::line(&label));
        }
        places
    }

    /// The cells of a row in one list; none where it has nothing there.
    fn cells(
        &self,
        row: &Row,
        number: usize,
        block: &Block,
        names: &[String],
    ) -> Option<Vec<String>> {
        let mut cells = vec![String::new(); self.names.len()];
        let mut some = false;
        for (column, at) in (block.start..block.end).zip(self.of.get(number)?) {
            let cell = row.cell(column);
            if !is_blank(cell)
                && let Some(slot) = cells.get_mut(*at)
            {
                some = true;
                slot.push_str(cell);
            }
        }
        if !some {
            return None;
        }
        if let (Some(at), Some(name)) = (self.table, names.get(block.people))
            && let Some(slot) = cells.get_mut(at)
        {
            slot.clone_from(name);
        }
        Some(cells)
    }
}

/// «Стол 3», "Table 12": what is numbered.
fn numbered(header: &str) -> Option<String> {
    let folded = words::spaced(header);
    let digits = folded.chars().any(|c| c.is_ascii_digit());
    let stem: String = folded.chars().filter(|c| !c.is_ascii_digit()).collect();
    let stem = words::spaced(&stem);
    const TABLES: [&str; 18] = [
        "table",
        "стол",
        "столик",
        "tisch",
        "mesa",
        "tavolo",
        "bord",
        "tafel",
        "team",
        "команда",
        "group",
        "группа",
        "gruppe",
        "grupo",
        "groupe",
        "row",
        "ряд",
        "stolik",
    ];
    let words: Vec<&str> = stem.split_whitespace().collect();
    let table = words.iter().any(|word| TABLES.contains(word));
    (digits && table && words.len() <= 2).then_some(stem)
}

/// A name of one to four words.
fn is_name(cell: &str) -> bool {
    let cell = clean::line(cell);
    let words = cell.split(' ').count();
    let letters = |word: &str| {
        word.chars().next().is_some_and(columns::begins_a_name)
            && word
                .chars()
                .all(|c| c.is_alphabetic() || "-'’.".contains(c))
    };
    (1..=4).contains(&words) && cell.split(' ').all(letters) && !crate::yes_no::is_answer(&cell)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stacked(text: &str, header: bool) -> (Vec<String>, Vec<String>, usize) {
        let mut lines = (1..).zip(
            text.lines()
                .map(|line| line.split(';').map(str::to_owned).collect::<Vec<_>>()),
        );
        let mut names = if header {
            lines.next().unwrap().1
        } else {
            Vec::new()
        };
        let mut rows: Vec<Row> = lines.map(|(line, cells)| Row { line, cells }).collect();
        let beside = stack(&mut names, &mut rows).len();
        let shown = rows
            .iter()
            .map(|row| format!("{} {}", row.line, row.cells.join("|")))
            .collect();
        (names, shown, beside)
    }

    #[test]
    fn lists_beside_each_other_are_read_below() {
        let (names, rows, beside) = stacked(
            "СПИСОК;СТАТУС;;СПИСОК;город\nАнна Белова;Gold;;Олег Дёмин;Псков\nИра Лунина;;;;\n",
            true,
        );
        assert_eq!(names, ["СПИСОК", "СТАТУС", "город"]);
        assert_eq!(
            rows,
            [
                "2 Анна Белова|Gold|",
                "3 Ира Лунина||",
                "5 Олег Дёмин||Псков"
            ]
        );
        assert_eq!(beside, 1);
        let (names, rows, _) = stacked(
            "Table 1;Table 2;Table 3\nIda Berg;Per Lund;Max\nEva;Ann Fox;\n",
            true,
        );
        assert_eq!(names, ["", "Table"]);
        assert_eq!(
            rows,
            [
                "2 Ida Berg|Table 1",
                "3 Eva|Table 1",
                "5 Per Lund|Table 2",
                "6 Ann Fox|Table 2",
                "8 Max|Table 3",
            ]
        );
        let (names, rows, _) = stacked(
            "Name;RSVP;Name;RSVP\nIda Berg;yes;Per Lund;no\nEva Holt;yes;;\n",
            true,
        );
        assert_eq!(names, ["Name", "RSVP"]);
        assert_eq!(rows, ["2 Ida Berg|yes", "3 Eva Holt|yes", "5 Per Lund|no"]);
        let (_, rows, _) = stacked("Ida Berg;;Per Lund\nEva Holt;;Max Rowe", false);
        assert_eq!(rows.len(), 4);
    }

    #[test]
    fn one_list_with_a_second_person_stays_one() {
        for text in [
            "Name;Email;;Contact\nIda Berg;ida@example.org;;Per Lund\nEva Holt;;;Per Lund",
            "Name;RSVP\nIda Berg;yes\nEva Holt;no",
            "Клиент;Менеджер\nАнна Белова;Олег Дёмин",
        ] {
            assert_eq!(stacked(text, true).2, 0, "{text}");
        }
    }
}
