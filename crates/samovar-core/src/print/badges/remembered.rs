//! How badges were printed last on this laptop: its printer and its paper. The
//! door reprints one without asking for any of it.

use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{BadgeSize, PrintBadges};
use crate::error::Result;
use crate::laptop::{self, Laptop};
use crate::settings::Paper;

const KEY: &str = "badges";

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
// What an earlier version did not know is as usual; the rest stays as it was kept.
#[serde(rename_all = "camelCase", default)]
pub struct BadgeSettings {
    pub size: BadgeSize,
    pub paper: Option<Paper>,
    pub both_sides: bool,
    pub cut_marks: bool,
    pub surname_first: bool,
    /// Where the planner has one.
    pub logo: bool,
    /// What wearers answered to photos, as shapes.
    pub photo_marks: bool,
    /// Tenths of a millimetre.
    pub right: i32,
    pub down: i32,
}

impl Default for BadgeSettings {
    fn default() -> Self {
        Self {
            size: BadgeSize::Insert,
            paper: None,
            both_sides: false,
            cut_marks: true,
            surname_first: false,
            logo: true,
            photo_marks: false,
            right: 0,
            down: 0,
        }
    }
}

impl BadgeSettings {
    /// What is not understood any more is forgotten.
    pub fn load(conn: &Connection) -> Result<Self> {
        let stored = laptop::stored(conn, KEY)?;
        Ok(stored
            .and_then(|text| serde_json::from_str(&text).ok())
            .unwrap_or_default())
    }

    pub fn save(&self, laptop: &Laptop) -> Result<()> {
        laptop.keep([(KEY.to_owned(), Some(serde_json::to_string(self)?))]);
        Ok(())
    }

    /// These, with what a request says otherwise.
    pub fn with(&self, request: &PrintBadges) -> Self {
        Self {
            size: request.size.unwrap_or(self.size),
            paper: request.paper.or(self.paper),
            both_sides: request.both_sides.unwrap_or(self.both_sides),
            cut_marks: request.cut_marks.unwrap_or(self.cut_marks),
            surname_first: request.surname_first.unwrap_or(self.surname_first),
            logo: request.logo.unwrap_or(self.logo),
            photo_marks: request.photo_marks.unwrap_or(self.photo_marks),
            right: request.right.unwrap_or(self.right),
            down: request.down.unwrap_or(self.down),
        }
    }
}
