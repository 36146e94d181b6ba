//! How wide the columns of a list are. Texts wrap, so the best widths are those
//! at which the rows are lowest and the list has the fewest pages: with a few
//! columns and a few steps all ways of sharing the paper out can be tried.

use crate::fonts::{Fonts, Weight};
use crate::page::{Column, ColumnKind};

/// Space between a column's text and the next column.
pub const GAP: f64 = 2.5;
pub const TICK: f64 = 8.0;
/// A tick box and the space to the next one.
pub const BOX: f64 = 5.0;
pub const BOX_STEP: f64 = 6.2;
pub const HEAD_SIZE: f64 = 7.5;

/// A column of text that may be wider or narrower.
pub struct Elastic<'a> {
    pub kind: ColumnKind,
    pub label: String,
    /// Narrower than this its words would break.
    pub least: f64,
    /// How high the cell of each row is when its text may be so wide.
    pub heights: Box<dyn Fn(f64) -> Vec<f64> + 'a>,
}

/// Into how many pieces the spare width is cut at most.
const MOST_STEPS: usize = 9;
/// A narrower step changes no line break.
const LEAST_STEP: f64 = 3.0;

/// Shares `width` out between the columns, all of it.
pub fn share(columns: Vec<Elastic>, width: f64) -> Vec<Column> {
    let least: f64 = columns.iter().map(|column| column.least).sum();
    let spare = width - least;
    let steps = ((spare / LEAST_STEP) as usize).min(MOST_STEPS);
    if steps == 0 {
        return columns
            .into_iter()
            .map(|column| {
                let width = column.least * width / least;
                finished(column, width)
            })
            .collect();
    }
    let step = spare / steps as f64;
    let heights: Vec<Vec<Vec<f64>>> = columns
        .iter()
        .map(|column| {
            (0..=steps)
                .map(|taken| (column.heights)(column.least + step * taken as f64 - GAP))
                .collect()
        })
        .collect();

    let mut best: Option<(f64, Vec<usize>)> = None;
    for shares in ways(columns.len(), steps) {
        let height = total(&heights, &shares);
        // Among equals the evenest: it looks calmer.
        let uneven: usize = shares.iter().map(|share| share * share).sum();
        let cost = height + uneven as f64 * 1e-6;
        if best.as_ref().is_none_or(|(least, _)| cost < *least) {
            best = Some((cost, shares));
        }
    }
    let shares = best.map(|(_, shares)| shares).unwrap_or_default();
    columns
        .into_iter()
        .zip(shares)
        .map(|(column, taken)| {
            let width = column.least + step * taken as f64;
            finished(column, width)
        })
        .collect()
}

fn finished(column: Elastic, width: f64) -> Column {
    Column {
        kind: column.kind,
        width,
        label: column.label,
    }
}

/// A row is as high as its highest cell.
fn total(heights: &[Vec<Vec<f64>>], shares: &[usize]) -> f64 {
    let cells: Vec<&[f64]> = heights
        .iter()
        .zip(shares)
        .filter_map(|(column, share)| column.get(*share).map(Vec::as_slice))
        .collect();
    let rows = cells.iter().map(|cells| cells.len()).max().unwrap_or(0);
    (0..rows)
        .map(|row| {
            let heights = cells.iter().filter_map(|cells| cells.get(row));
            heights.copied().fold(BOX, f64::max)
        })
        .sum()
}

/// Every way of giving so many steps to so many columns.
fn ways(columns: usize, steps: usize) -> Vec<Vec<usize>> {
    match columns {
        0 => Vec::new(),
        1 => vec![vec![steps]],
        _ => (0..=steps)
            .flat_map(|first| {
                ways(columns - 1, steps - first)
                    .into_iter()
                    .map(move |rest| [vec![first], rest].concat())
            })
            .collect(),
    }
}

/// The width of a column's head over a text column.
pub fn label_width(fonts: &Fonts, label: &str) -> f64 {
    fonts.width(label, Weight::SemiBold, HEAD_SIZE) + GAP
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A column whose rows are one line where the text fits and two elsewhere.
    fn elastic(least: f64, texts: &[f64]) -> Elastic<'_> {
        Elastic {
            kind: ColumnKind::Name,
            label: String::new(),
            least,
            heights: Box::new(move |width| {
                let height = |text: &f64| if *text <= width { 5.0 } else { 10.0 };
                texts.iter().map(height).collect()
            }),
        }
    }

    fn widths(columns: Vec<Elastic>, width: f64) -> Vec<f64> {
        let columns = share(columns, width);
        columns.iter().map(|column| column.width.round()).collect()
    }

    #[test]
    fn column_whose_texts_need_it_gets_the_width() {
        assert_eq!(
            widths(
                vec![elastic(20.0, &[15.0; 9]), elastic(20.0, &[50.0; 9])],
                90.0
            ),
            [37.0, 53.0]
        );
        // One long text among many is not worth a wide column.
        let texts = [40.0, 40.0, 40.0, 40.0, 400.0];
        let other = [40.0; 5];
        assert_eq!(
            widths(vec![elastic(20.0, &texts), elastic(20.0, &other)], 100.0),
            [47.0, 53.0]
        );
    }

    #[test]
    fn columns_fill_the_paper_even_when_it_is_too_narrow() {
        assert_eq!(
            widths(vec![elastic(80.0, &[]), elastic(80.0, &[])], 100.0),
            [50.0, 50.0]
        );
    }
}
