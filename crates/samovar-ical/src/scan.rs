//! Where in a text something stands that needs a second look. Knows bytes only;
//! what they mean say the callers.

/// The compiler compares all bytes of a chunk at once, as long as nothing
/// branches (`|`, not `||`).
const CHUNK: usize = 16;

/// What stands in the last chunk where the text has ended. Nobody looks for it.
const NOTHING: u8 = b'0';

/// The places of the bytes that are wanted, in order.
#[inline]
pub(crate) fn places(
    bytes: &[u8],
    is_wanted: impl Fn(u8) -> bool + Copy,
) -> impl Iterator<Item = usize> {
    let (chunks, rest) = bytes.as_chunks::<CHUNK>();
    let mut last = [NOTHING; CHUNK];
    if let Some(last) = last.get_mut(..rest.len()) {
        last.copy_from_slice(rest);
    }
    let mut chunks = chunks.iter();
    let mut last = (!rest.is_empty()).then_some(last);
    let mut next = 0;
    let mut found = Found { from: 0, marks: 0 };
    std::iter::from_fn(move || {
        loop {
            if let Some(place) = found.next() {
                return Some(place);
            }
            let chunk = match chunks.next() {
                Some(chunk) => *chunk,
                None => last.take()?,
            };
            found = Found::in_chunk(next, &chunk, is_wanted);
            next += CHUNK;
        }
    })
}

/// A bit for each byte of a chunk that is wanted and was not told yet.
struct Found {
    from: usize,
    marks: u32,
}

impl Found {
    #[inline]
    fn in_chunk(from: usize, chunk: &[u8; CHUNK], is_wanted: impl Fn(u8) -> bool) -> Self {
        let any = chunk.iter().fold(false, |any, byte| any | is_wanted(*byte));
        let mark = |(at, byte): (usize, &u8)| u32::from(is_wanted(*byte)) << at;
        let marks = match any {
            true => chunk.iter().enumerate().map(mark).sum(),
            false => 0,
        };
        Self { from, marks }
    }

    #[inline]
    fn next(&mut self) -> Option<usize> {
        let at = self.marks.trailing_zeros();
        self.marks &= self.marks.wrapping_sub(1);
        (at < u32::BITS).then(|| self.from + at as usize)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_are_found_at_any_place_of_any_length() {
        for length in 0..3 * CHUNK {
            for step in 1..length + 2 {
                let wanted: Vec<usize> = (step - 1..length).step_by(step).collect();
                let mut bytes = vec![b'.'; length];
                for place in &wanted {
                    bytes[*place] = b',';
                }
                let found: Vec<usize> = places(&bytes, |byte| byte == b',').collect();
                assert_eq!(found, wanted);
            }
        }
    }
}
