//! A picture that was decoded for real, as paper takes it: upright, without
//! transparency (paper is white), no larger than a printer can show.

use super::given;
use super::{MOST_LOGO_BYTES, MOST_LOGO_SIDE};
use image::codecs::jpeg::JpegEncoder;
use image::codecs::png::{CompressionType, FilterType as Prediction, PngEncoder};
use image::imageops::FilterType;
use image::metadata::Orientation;
use image::{DynamicImage, GrayImage, ImageDecoder, ImageFormat, ImageReader, Limits, RgbImage};
use std::io::Cursor;
use typst::foundations::Bytes;

/// Sharp in the largest place that a sheet has for it.
const KEPT_SIDE: u32 = 1000;
/// Noise of this side is light enough, and anything is seen.
const LEAST_SIDE: u32 = 200;
/// A preview holds it once for every badge of a page.
const KEPT_BYTES: usize = 256 * 1024;
/// Four channels of sixteen bits at the most pixels, and as much again to work with.
const MOST_MEMORY: u64 = 2 * 8 * (MOST_LOGO_SIDE as u64) * (MOST_LOGO_SIDE as u64);
/// Lighter than this is white on paper.
const NEARLY_WHITE: u8 = 244;

/// PNG or JPEG of our own making.
#[derive(Clone, PartialEq, Eq)]
pub struct Picture {
    bytes: Bytes,
    format: ImageFormat,
    /// In pixels.
    pub width: u32,
    pub height: u32,
}

/// Why a file is no logo.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PictureFault {
    /// Neither PNG nor JPEG; empty where it is no picture that we know.
    #[error("{given} is neither PNG nor JPEG")]
    OtherKind { given: &'static str },
    #[error("more than {MOST_LOGO_BYTES} bytes")]
    TooHeavy,
    #[error("{width} × {height} pixels")]
    TooManyPixels { width: u32, height: u32 },
    /// Cut off or damaged.
    #[error("cannot be decoded")]
    Broken,
    /// White on white: nothing of it would be seen.
    #[error("white on white paper")]
    White,
}

impl Picture {
    /// Decodes the whole of a file.
    ///
    /// # Errors
    /// [`PictureFault`] says why it is no logo.
    pub fn read(bytes: &[u8]) -> Result<Self, PictureFault> {
        if bytes.len() > MOST_LOGO_BYTES {
            return Err(PictureFault::TooHeavy);
        }
        let format = given::kind(bytes).map_err(|given| PictureFault::OtherKind { given })?;
        if format == ImageFormat::Jpeg && !given::jpeg_has_its_end(bytes) {
            return Err(PictureFault::Broken);
        }
        let seen = on_white(&decoded(bytes, format)?).ok_or(PictureFault::Broken)?;
        if !is_seen(&seen) {
            return Err(PictureFault::White);
        }
        Self::made(&seen, format).ok_or(PictureFault::Broken)
    }

    /// The file as it is kept.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// The same for the typesetter, not copied.
    pub(crate) fn file(&self) -> Bytes {
        self.bytes.clone()
    }

    /// `image/…`
    #[must_use]
    pub fn mime(&self) -> &'static str {
        match self.format {
            ImageFormat::Jpeg => "jpeg",
            _ => "png",
        }
    }

    /// As a template names it.
    pub(super) fn format(&self) -> &'static str {
        match self.format {
            ImageFormat::Jpeg => "jpg",
            _ => "png",
        }
    }

    /// The first that is light enough: drawings stay as they are, photos become
    /// JPEG, and what is noise is made smaller.
    fn made(seen: &DynamicImage, format: ImageFormat) -> Option<Self> {
        let kept = within(seen, KEPT_SIDE);
        let made = |image: &DynamicImage, format| {
            Some(Self {
                bytes: Bytes::new(encoded(image, format)?),
                format,
                width: image.width(),
                height: image.height(),
            })
        };
        let first = made(&kept, format)?;
        if first.bytes.len() <= KEPT_BYTES {
            return Some(first);
        }
        let mut smaller = kept;
        loop {
            let photo = made(&smaller, ImageFormat::Jpeg)?;
            let side = smaller.width().max(smaller.height());
            if photo.bytes.len() <= KEPT_BYTES || side <= LEAST_SIDE {
                return Some(photo);
            }
            smaller = within(&smaller, side * 7 / 10);
        }
    }
}

impl std::fmt::Debug for Picture {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let (width, height, bytes) = (self.width, self.height, self.bytes.len());
        write!(f, "{} {width} × {height}, {bytes} bytes", self.format())
    }
}

fn decoded(bytes: &[u8], format: ImageFormat) -> Result<DynamicImage, PictureFault> {
    let mut limits = Limits::default();
    limits.max_alloc = Some(MOST_MEMORY);
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format);
    reader.limits(limits);
    let mut decoder = reader.into_decoder().map_err(|_| PictureFault::Broken)?;
    // Said by its head, before any pixel is unpacked.
    let (width, height) = decoder.dimensions();
    if width == 0 || height == 0 {
        return Err(PictureFault::Broken);
    }
    if width > MOST_LOGO_SIDE || height > MOST_LOGO_SIDE {
        return Err(PictureFault::TooManyPixels { width, height });
    }
    let turned = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    let mut image = DynamicImage::from_decoder(decoder).map_err(|_| PictureFault::Broken)?;
    image.apply_orientation(turned);
    Ok(image)
}

/// What paper shows of it: white where nothing covers it.
fn on_white(image: &DynamicImage) -> Option<DynamicImage> {
    if !image.color().has_color() && !image.color().has_alpha() {
        return Some(image.to_luma8().into());
    }
    let seen = image.to_rgba8();
    let (width, height) = seen.dimensions();
    let pixels: Vec<u8> = (seen.pixels())
        .flat_map(|pixel| {
            let [red, green, blue, cover] = pixel.0;
            [red, green, blue].map(|part| over_white(part, cover))
        })
        .collect();
    let is_grey =
        (pixels.chunks_exact(3)).all(|rgb| rgb.first() == rgb.get(1) && rgb.get(1) == rgb.get(2));
    if is_grey {
        let grey = pixels
            .chunks_exact(3)
            .filter_map(|rgb| rgb.first())
            .copied();
        return GrayImage::from_raw(width, height, grey.collect()).map(Into::into);
    }
    RgbImage::from_raw(width, height, pixels).map(Into::into)
}

fn over_white(part: u8, cover: u8) -> u8 {
    let (part, cover) = (u32::from(part), u32::from(cover));
    // Rounded; never beyond 255.
    u8::try_from((part * cover + 255 * (255 - cover) + 127) / 255).unwrap_or(u8::MAX)
}

fn is_seen(image: &DynamicImage) -> bool {
    image.as_bytes().iter().any(|part| *part < NEARLY_WHITE)
}

fn within(image: &DynamicImage, side: u32) -> DynamicImage {
    if image.width() <= side && image.height() <= side {
        return image.clone();
    }
    image.resize(side, side, FilterType::CatmullRom)
}

fn encoded(image: &DynamicImage, format: ImageFormat) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    let done = match format {
        ImageFormat::Jpeg => {
            image.write_with_encoder(JpegEncoder::new_with_quality(&mut bytes, 90))
        }
        _ => image.write_with_encoder(PngEncoder::new_with_quality(
            &mut bytes,
            CompressionType::Default,
            Prediction::Adaptive,
        )),
    };
    done.ok().map(|()| bytes)
}
