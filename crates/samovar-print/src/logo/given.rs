//! What a file is by its first bytes, whatever its name says.

use image::ImageFormat;

/// A kind that can be a logo, or the name of one that cannot; empty for what is
/// no picture that we know.
pub fn kind(bytes: &[u8]) -> Result<ImageFormat, &'static str> {
    if bytes.starts_with(b"\x89PNG\r\n\x1a\n") {
        return Ok(ImageFormat::Png);
    }
    if bytes.starts_with(b"\xff\xd8\xff") {
        return Ok(ImageFormat::Jpeg);
    }
    Err(other(bytes))
}

fn other(bytes: &[u8]) -> &'static str {
    const BEGINNINGS: &[(&[u8], &str)] = &[
        (b"GIF8", "GIF"),
        (b"BM", "BMP"),
        (b"II*\0", "TIFF"),
        (b"MM\0*", "TIFF"),
        (b"\0\0\x01\0", "ICO"),
        (b"%PDF", "PDF"),
        (b"%!PS", "EPS"),
        (b"8BPS", "Photoshop"),
        (b"\xff\x0a", "JPEG XL"),
        (b"\0\0\0\x0cJXL ", "JPEG XL"),
    ];
    if let Some((_, name)) = (BEGINNINGS.iter()).find(|(begins, _)| bytes.starts_with(begins)) {
        return name;
    }
    match (bytes.get(..4), bytes.get(4..12)) {
        (Some(b"RIFF"), Some([.., b'W', b'E', b'B', b'P'])) => return "WebP",
        (_, Some([b'f', b't', b'y', b'p', brand @ ..])) => {
            return match brand {
                b"avif" | b"avis" => "AVIF",
                b"heic" | b"heix" | b"mif1" | b"msf1" => "HEIC",
                _ => "",
            };
        }
        _ => {}
    }
    // Drawn by words: perhaps after a declaration and remarks.
    let head = String::from_utf8_lossy(bytes.get(..2048).unwrap_or(bytes));
    let head = head.trim_start_matches(['\u{feff}', ' ', '\r', '\n', '\t']);
    if head.starts_with('<') && head.contains("<svg") {
        "SVG"
    } else {
        ""
    }
}

/// True where a JPEG has come to its end. The decoder fills what is missing of a
/// file that was cut off with grey, and says nothing.
pub fn jpeg_has_its_end(bytes: &[u8]) -> bool {
    let mut at = 2;
    while let (Some(first), Some(second)) = (bytes.get(at), bytes.get(at + 1)) {
        match (first, second) {
            (0xff, 0xd9) => return true,
            // A mark without a length, a nought that was put behind 255, a filling.
            (0xff, 0xd0..=0xd7 | 0x01 | 0x00) => at += 2,
            (0xff, 0xff) => at += 1,
            (0xff, _) => {
                let length = match (bytes.get(at + 2), bytes.get(at + 3)) {
                    (Some(high), Some(low)) => usize::from(u16::from_be_bytes([*high, *low])),
                    _ => return false,
                };
                at += 2 + length.max(2);
            }
            // The picture itself.
            _ => at += 1,
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_given_is_told_by_its_bytes() {
        for (bytes, said) in [
            (&b"GIF89a\x01\0\x01\0"[..], "GIF"),
            (b"RIFF\x24\0\0\0WEBPVP8 ", "WebP"),
            (b"\0\0\0\x20ftypavif\0\0\0\0", "AVIF"),
            (b"\0\0\0\x18ftypheic\0\0\0\0", "HEIC"),
            (b"%PDF-1.7", "PDF"),
            (
                b"<?xml version=\"1.0\"?>\n<!-- x -->\n<svg xmlns=\"y\"/>",
                "SVG",
            ),
            (b"\xef\xbb\xbf<svg/>", "SVG"),
            (b"Name;E-mail\nAnn;ann@example.org", ""),
            (b"<html><body>", ""),
            (b"", ""),
        ] {
            assert_eq!(kind(bytes), Err(said), "{bytes:?}");
        }
        assert_eq!(kind(b"\x89PNG\r\n\x1a\n...."), Ok(ImageFormat::Png));
        assert_eq!(kind(b"\xff\xd8\xff\xe0"), Ok(ImageFormat::Jpeg));
    }
}
