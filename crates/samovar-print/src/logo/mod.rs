//! The community's logo on paper. A picture comes from anybody, also inside of a
//! planner of others: it is decoded whole, within limits, before anything is made
//! of it, and only its pixels go on. What else lies in such a file (where a photo
//! was taken, what follows the picture) reaches no planner and no paper.

mod given;
mod picture;

pub use picture::{Picture, PictureFault};

use crate::clean::Cleaner;
use crate::lost::{Part, Why};
use serde::Serialize;

/// The most a file may weigh, and the most pixels it may have along a side.
pub const MOST_LOGO_BYTES: usize = 1024 * 1024;
pub const MOST_LOGO_SIDE: u32 = 4096;

/// What a sheet is given to draw.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Logo {
    /// By which it is known: of its file.
    pub name: String,
    /// None: there is one, and nothing can read it. The sheet comes without.
    pub picture: Option<Picture>,
}

/// Where it stands on a slip, and how large: millimetres.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Place {
    pub x: f64,
    pub y: f64,
    pub width: f64,
    pub height: f64,
    pub format: &'static str,
}

/// What is free for it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Room {
    pub x: f64,
    pub y: f64,
    pub width: f64,
    pub height: f64,
    pub side: Side,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    Middle,
    Right,
}

impl Room {
    /// As large as it fits, by its own proportions.
    pub fn hold(&self, picture: &Picture) -> Place {
        let (width, height) = (f64::from(picture.width), f64::from(picture.height));
        let scale = (self.width / width).min(self.height / height);
        let (width, height) = (width * scale, height * scale);
        let free = self.width - width;
        Place {
            x: self.x
                + match self.side {
                    Side::Middle => free / 2.0,
                    Side::Right => free,
                },
            y: self.y + (self.height - height) / 2.0,
            width,
            height,
            format: picture.format(),
        }
    }
}

/// The picture that can be drawn; that there is one which cannot is told.
pub fn drawable<'l>(logo: Option<&'l Logo>, cleaner: &mut Cleaner<'_>) -> Option<&'l Picture> {
    let logo = logo?;
    if logo.picture.is_none() {
        cleaner.lose(Part::Logo, &logo.name, Why::Damaged, Vec::new());
    }
    logo.picture.as_ref()
}
