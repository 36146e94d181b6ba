//! A figure, and how figures are told.

use serde_json::json;

/// What we need beside what a peer needs.
pub struct Figure {
    pub what: String,
    pub ours: f64,
    /// What it is compared with, and what that needs.
    pub peer: Option<(String, f64)>,
    pub unit: &'static str,
    /// The most the ratio should be, or, without a peer, the figure itself.
    pub goal: Option<f64>,
}

impl Figure {
    pub fn beside(what: &str, ours: f64, peer: &str, theirs: f64, unit: &'static str) -> Self {
        Self {
            what: what.to_owned(),
            ours,
            peer: Some((peer.to_owned(), theirs)),
            unit,
            goal: None,
        }
    }

    pub fn alone(what: &str, ours: f64, unit: &'static str) -> Self {
        Self {
            what: what.to_owned(),
            ours,
            peer: None,
            unit,
            goal: None,
        }
    }

    pub fn goal(mut self, most: f64) -> Self {
        self.goal = Some(most);
        self
    }

    /// The most that a figure without a peer should be.
    pub fn at_most(self, most: f64) -> Self {
        self.goal(most)
    }

    fn ratio(&self) -> Option<f64> {
        self.peer.as_ref().map(|(_, theirs)| self.ours / theirs)
    }
}

/// For people: a line each.
pub fn table(figures: &[Figure]) -> String {
    let mut rows = vec![["", "ours", "peer", "ratio", "goal", "peer is"].map(str::to_owned)];
    for figure in figures {
        let amount = |value: f64| format!("{} {}", round(value), figure.unit);
        rows.push([
            figure.what.clone(),
            amount(figure.ours),
            figure
                .peer
                .as_ref()
                .map_or_else(String::new, |(_, theirs)| amount(*theirs)),
            figure
                .ratio()
                .map_or_else(String::new, |ratio| format!("{ratio:.2}")),
            figure
                .goal
                .map_or_else(String::new, |goal| format!("≤ {goal}")),
            figure
                .peer
                .as_ref()
                .map_or_else(String::new, |(name, _)| name.clone()),
        ]);
    }
    let width = |column: usize| {
        rows.iter()
            .map(|row| row[column].chars().count())
            .max()
            .unwrap_or(0)
    };
    let widths: Vec<usize> = (0..6).map(width).collect();
    let line = |row: &[String; 6]| {
        let cells =
            row.iter()
                .zip(&widths)
                .enumerate()
                .map(|(column, (cell, &width))| match column {
                    0 | 5 => format!("{cell:<width$}"),
                    _ => format!("{cell:>width$}"),
                });
        cells.collect::<Vec<_>>().join("  ").trim_end().to_owned()
    };
    rows.iter().map(line).collect::<Vec<_>>().join("\n")
}

fn round(value: f64) -> String {
    match value.abs() {
        large if large >= 100.0 => format!("{value:.0}"),
        middle if middle >= 1.0 => format!("{value:.2}"),
        _ => format!("{value:.4}"),
    }
}

/// For programs.
pub fn json(figures: &[Figure], scale: f64) -> String {
    let figures: Vec<_> = figures
        .iter()
        .map(|figure| {
            json!({
                "figure": figure.what,
                "ours": figure.ours,
                "peer": figure.peer.as_ref().map(|(_, theirs)| theirs),
                "peerIs": figure.peer.as_ref().map(|(name, _)| name),
                "unit": figure.unit,
                "ratio": figure.ratio(),
                "goal": figure.goal,
            })
        })
        .collect();
    format!("{:#}\n", json!({ "scale": scale, "figures": figures }))
}
