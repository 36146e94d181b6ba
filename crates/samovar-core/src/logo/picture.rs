//! A picture as a row holds it.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use samovar_print::{MOST_LOGO_BYTES, Picture};

/// The letters that so many bytes become.
pub const MOST_TEXT: usize = MOST_LOGO_BYTES.div_ceil(3) * 4;

/// What is kept of a picture, where it can be read.
pub fn read(image: &str) -> Option<Picture> {
    if image.len() > MOST_TEXT {
        return None;
    }
    Picture::read(&STANDARD.decode(image).ok()?).ok()
}
