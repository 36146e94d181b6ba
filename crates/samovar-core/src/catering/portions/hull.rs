//! The least that more heads of one dish can cost, as straight pieces of rising slope.
//!
//! What a dish really costs rises by whole units. The pieces lie below it everywhere and
//! touch it where a unit is used up, so that a sum over dishes is a bound that is easy to
//! find. Costs are whole numbers; their slopes are fractions, kept times [`FINE`] and
//! rounded down, so that the bound never says too much.

/// Parts of one cost that slopes are counted in.
pub const FINE: i128 = 1 << 20;

/// So many more heads, each at this cost (times [`FINE`]).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Piece {
    pub heads: u32,
    pub slope: i128,
}

/// Pieces under points of rising heads; costs are times [`FINE`].
#[must_use]
pub fn under(points: &[(u32, i128)]) -> Vec<Piece> {
    let mut hull: Vec<(u32, i128)> = Vec::with_capacity(points.len());
    for &point in points {
        while let [.., before, last] = hull.as_slice()
            && !turns_up(*before, *last, point)
        {
            hull.pop();
        }
        hull.push(point);
    }
    hull.iter()
        .zip(hull.iter().skip(1))
        .filter(|(from, to)| to.0 > from.0)
        .map(|(from, to)| {
            let heads = to.0 - from.0;
            Piece {
                heads,
                slope: (to.1 - from.1).div_euclid(i128::from(heads)),
            }
        })
        .collect()
}

fn turns_up(a: (u32, i128), b: (u32, i128), c: (u32, i128)) -> bool {
    let run = |from: (u32, i128), to: (u32, i128)| i128::from(to.0) - i128::from(from.0);
    (b.1 - a.1) * run(b, c) < (c.1 - b.1) * run(a, b)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pieces_lie_below_and_rise() {
        let piece = |heads, slope| Piece { heads, slope };
        // Nothing for none, 8 for up to four, 16 for up to eight.
        assert_eq!(under(&[(0, 0), (4, 8), (8, 16)]), [piece(8, 2)]);
        // The first four are paid for already.
        assert_eq!(
            under(&[(0, 8), (4, 8), (8, 16), (9, 24)]),
            [piece(4, 0), piece(4, 2), piece(1, 8)]
        );
        assert_eq!(under(&[(0, 5)]), []);
    }
}
