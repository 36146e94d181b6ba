//! The community's logo: one picture, which lies in the planner and goes wherever
//! that goes. It was decoded before it was kept, and is decoded again before it is
//! shown or printed: a planner may come from anybody. One that nothing can read
//! takes no sheet down; the paper comes without it, and that is told.

mod edit;
pub mod picture;
pub mod store;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use edit::{remove, set};

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SetLogo {
    /// A PNG or a JPEG.
    pub path: String,
}

/// Whether there is one.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CommunityLogo {
    pub logo: Option<Logo>,
}

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Logo {
    /// Of the file that it came from.
    pub name: String,
    /// `null`: there is one, and nothing can read it.
    pub picture: Option<LogoPicture>,
}

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LogoPicture {
    /// In pixels.
    pub width: u32,
    pub height: u32,
    /// As an image of the page takes it.
    pub data_url: String,
}
