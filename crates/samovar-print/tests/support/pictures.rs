//! Logos of communities that do not exist, drawn here.

#![allow(dead_code)]

use image::{DynamicImage, ImageFormat, Rgb, RgbImage, Rgba, RgbaImage};
use samovar_print::{Logo, Picture};
use std::io::Cursor;

/// A ring and a bar on nothing.
pub fn drawing(width: u32, height: u32) -> DynamicImage {
    RgbaImage::from_fn(width, height, |x, y| {
        let side = f64::from(width.min(height));
        let (dx, dy) = (f64::from(x) - side / 2.0, f64::from(y) - side / 2.0);
        let from_middle = dx.hypot(dy) / side;
        let ring = (0.3..0.48).contains(&from_middle);
        let bar = f64::from(x) > side * 1.1 && (0.3..0.7).contains(&(f64::from(y) / side));
        match (ring, bar) {
            (true, _) => Rgba([176, 58, 36, 255]),
            (_, true) => Rgba([40, 40, 48, 255]),
            _ => Rgba([0, 0, 0, 0]),
        }
    })
    .into()
}

/// Every pixel another: what no compression makes small.
pub fn noise(width: u32, height: u32) -> DynamicImage {
    let mut state = 0x2545_f491_4f6c_dd1d_u64;
    let mut next = || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state.to_le_bytes()
    };
    RgbImage::from_fn(width, height, |_, _| {
        let [red, green, blue, ..] = next();
        Rgb([red, green, blue])
    })
    .into()
}

pub fn file(image: &DynamicImage, format: ImageFormat) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    let image = match format {
        ImageFormat::Jpeg => image.to_rgb8().into(),
        _ => image.clone(),
    };
    image.write_to(&mut bytes, format).unwrap();
    bytes.into_inner()
}

pub fn logo(width: u32, height: u32) -> Logo {
    let file = file(&drawing(width, height), ImageFormat::Png);
    Logo {
        name: "ring.png".to_owned(),
        picture: Some(Picture::read(&file).unwrap()),
    }
}
