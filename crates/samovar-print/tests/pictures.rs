//! What can be a logo, and what is refused: by real files, made here.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

#[path = "support/pictures.rs"]
mod drawn;

use drawn::{drawing, file, noise};
use image::{DynamicImage, GenericImageView, ImageFormat, RgbaImage};
use samovar_print::{MOST_LOGO_BYTES, Picture, PictureFault};

fn shown(picture: &Picture) -> DynamicImage {
    image::load_from_memory(picture.bytes()).unwrap()
}

#[test]
fn drawing_stays_png_on_white_and_photo_stays_jpeg() {
    let png = Picture::read(&file(&drawing(300, 100), ImageFormat::Png)).unwrap();
    assert_eq!((png.mime(), png.width, png.height), ("png", 300, 100));
    let seen = shown(&png);
    assert!(!seen.color().has_alpha());
    // Where nothing covered the paper it is white, not the black that was hidden there.
    assert_eq!(seen.get_pixel(0, 0).0, [255, 255, 255, 255]);
    assert_eq!(seen.get_pixel(50, 10).0, [176, 58, 36, 255]);
    let jpeg = Picture::read(&file(&drawing(300, 100), ImageFormat::Jpeg)).unwrap();
    assert_eq!((jpeg.mime(), jpeg.width, jpeg.height), ("jpeg", 300, 100));
}

#[test]
fn large_one_keeps_its_proportions_and_becomes_light() {
    let large = Picture::read(&file(&drawing(4000, 1000), ImageFormat::Png)).unwrap();
    assert_eq!((large.width, large.height), (1000, 250));
    let noise = file(&noise(560, 560), ImageFormat::Png);
    assert!(
        (512 * 1024..MOST_LOGO_BYTES).contains(&noise.len()),
        "{}",
        noise.len()
    );
    let light = Picture::read(&noise).unwrap();
    assert!(light.bytes().len() <= 256 * 1024, "{}", light.bytes().len());
}

#[test]
fn what_is_no_logo_is_refused_by_its_reason() {
    let png = file(&drawing(300, 100), ImageFormat::Png);
    let jpeg = file(&drawing(300, 100), ImageFormat::Jpeg);
    let white = RgbaImage::from_pixel(20, 20, image::Rgba([255, 255, 255, 255]));
    let nothing = RgbaImage::from_pixel(20, 20, image::Rgba([0, 0, 0, 0]));
    let other = |given| PictureFault::OtherKind { given };
    for (bytes, fault) in [
        (Vec::new(), other("")),
        (b"Name,E-mail\nAnn,ann@example.org\n".to_vec(), other("")),
        (b"GIF89a\x01\0\x01\0\0\0\0;".to_vec(), other("GIF")),
        (
            b"<svg xmlns=\"http://www.w3.org/2000/svg\"/>".to_vec(),
            other("SVG"),
        ),
        (vec![0x89; MOST_LOGO_BYTES + 1], PictureFault::TooHeavy),
        (png[..png.len() / 2].to_vec(), PictureFault::Broken),
        (png[..20].to_vec(), PictureFault::Broken),
        (jpeg[..jpeg.len() / 2].to_vec(), PictureFault::Broken),
        (jpeg[..20].to_vec(), PictureFault::Broken),
        (
            file(&drawing(4097, 1), ImageFormat::Png),
            PictureFault::TooManyPixels {
                width: 4097,
                height: 1,
            },
        ),
        (
            file(&drawing(2, 4100), ImageFormat::Jpeg),
            PictureFault::TooManyPixels {
                width: 2,
                height: 4100,
            },
        ),
        (file(&white.into(), ImageFormat::Png), PictureFault::White),
        (file(&nothing.into(), ImageFormat::Png), PictureFault::White),
    ] {
        let about = format!("{} bytes, {fault:?}", bytes.len());
        assert_eq!(Picture::read(&bytes).unwrap_err(), fault, "{about}");
    }
}

#[test]
fn picture_of_a_billion_pixels_is_refused_by_its_head() {
    let mut png = file(&drawing(8, 8), ImageFormat::Png);
    for (at, side) in [(16, 40_000_u32), (20, 30_000)] {
        png[at..at + 4].copy_from_slice(&side.to_be_bytes());
    }
    let sum = crc(&png[12..29]);
    png[29..33].copy_from_slice(&sum.to_be_bytes());
    assert_eq!(
        Picture::read(&png).unwrap_err(),
        PictureFault::TooManyPixels {
            width: 40_000,
            height: 30_000
        }
    );
}

fn crc(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(!0_u32, |sum, byte| {
        (0..8).fold(sum ^ u32::from(*byte), |sum, _| {
            (sum >> 1) ^ (0xedb8_8320 & (!(sum & 1)).wrapping_add(1))
        })
    })
}

/// A photo taken with the camera on its side, and with a place in its notes.
fn turned() -> Vec<u8> {
    let jpeg = file(&drawing(300, 100), ImageFormat::Jpeg);
    let exif = [
        &b"Exif\0\0II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0\x06\0\0\0\0\0\0\0"[..],
        b"55.7558N 37.6173E",
    ]
    .concat();
    let length = u16::try_from(exif.len() + 2).unwrap().to_be_bytes();
    [
        &jpeg[..2],
        &[0xff, 0xe1],
        &length,
        &exif,
        &jpeg[2..],
        b"<?php",
    ]
    .concat()
}

#[test]
fn picture_is_upright_and_only_its_pixels_are_kept() {
    let bytes = turned();
    let picture = Picture::read(&bytes).unwrap();
    assert_eq!((picture.width, picture.height), (100, 300));
    for more in [&b"37.6173E"[..], b"Exif", b"<?php"] {
        let is_in = |bytes: &[u8]| bytes.windows(more.len()).any(|some| some == more);
        assert!(is_in(&bytes) && !is_in(picture.bytes()), "{more:?}");
    }
}

#[test]
fn damaged_bytes_are_a_picture_or_a_reason_and_never_a_panic() {
    let mut state = 7_u32;
    let mut next = |below: usize| {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (state >> 8) as usize % below
    };
    for format in [ImageFormat::Png, ImageFormat::Jpeg] {
        let sound = file(&drawing(60, 20), format);
        let mut refused = 0;
        for _ in 0..600 {
            let mut bytes = sound.clone();
            for _ in 0..=next(4) {
                let at = next(bytes.len());
                bytes[at] = u8::try_from(next(256)).unwrap();
            }
            if next(4) == 0 {
                bytes.truncate(next(sound.len()));
            }
            refused += u32::from(Picture::read(&bytes).is_err());
        }
        assert!(refused > 100, "{refused} of {format:?}");
    }
}
