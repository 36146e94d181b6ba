//! What a stick that is pulled out, or a tired one, leaves of a file.

use samovar_tests::random::Dice;

/// The bytes with something wrong, and what that is.
pub fn damaged(whole: &[u8], dice: &mut Dice) -> (String, Vec<u8>) {
    let mut bytes = whole.to_vec();
    let at = dice.below(whole.len());
    match dice.below(4) {
        0 => {
            bytes.truncate(at);
            (
                format!("cut off after {at} of {} bytes", whole.len()),
                bytes,
            )
        }
        1 => {
            let bit = dice.below(8);
            bytes[at] ^= 1 << bit;
            (format!("bit {bit} of byte {at} is another"), bytes)
        }
        2 => {
            let end = (at + 512).min(bytes.len());
            // Turned over: zeroes over zeroes would be no damage.
            bytes[at..end].iter_mut().for_each(|byte| *byte = !*byte);
            (format!("bytes {at} to {end} are others"), bytes)
        }
        _ => {
            bytes.push(0);
            ("with a byte too many".to_owned(), bytes)
        }
    }
}
