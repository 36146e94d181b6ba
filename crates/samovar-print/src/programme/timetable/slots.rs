//! How high the hours are. Between two times at which something begins or ends lies a slot; it
//! is as high as what stands in it needs, and what the page has left goes by minutes.

/// A slot is never lower: a pause of five minutes is to be seen.
const LEAST: f64 = 1.2;
/// An hour in which nothing is takes no more than so many minutes of the page.
const MOST_EMPTY: f64 = 20.0;
/// A short day is not drawn out to the foot of the page.
const MOST_A_MINUTE: f64 = 1.1;
/// A page may end so much earlier, where nothing goes on to the next.
const EARLIER: f64 = 0.6;

/// What stands from one slot until another, and the height that it needs.
#[derive(Clone, Copy, Debug)]
pub struct Need {
    pub from: usize,
    pub until: usize,
    pub height: f64,
}

/// Slots of one page, with their heights.
#[derive(Clone, Debug, PartialEq)]
pub struct Stretch {
    pub from: usize,
    pub heights: Vec<f64>,
}

impl Stretch {
    pub fn until(&self) -> usize {
        self.from + self.heights.len()
    }

    /// Where a slot begins, from the first of the page; one beyond the last, where that ends.
    pub fn top(&self, slot: usize) -> f64 {
        let before = slot.saturating_sub(self.from);
        self.heights.iter().take(before).sum()
    }
}

/// Shares slots out between pages that have room for so much.
pub fn stretches(minutes: &[f64], needs: &[Need], room: f64) -> Vec<Stretch> {
    let mut found = Vec::new();
    let mut from = 0;
    while from < minutes.len() {
        let until = last(minutes, needs, from, room);
        let mut heights = heights(minutes, needs, (from, until));
        fill(&mut heights, minutes, needs, from, room);
        found.push(Stretch { from, heights });
        from = until;
    }
    found
}

/// As many as fit; fewer, where then nothing is parted.
fn last(minutes: &[f64], needs: &[Need], from: usize, room: f64) -> usize {
    let mut most = from + 1;
    let mut whole = None;
    let mut clean = None;
    for until in from + 1..=minutes.len() {
        let height: f64 = heights(minutes, needs, (from, until)).iter().sum();
        if height > room && until > from + 1 {
            break;
        }
        most = until;
        whole = Some(height);
        if !needs
            .iter()
            .any(|need| need.from < until && until < need.until)
        {
            clean = Some((until, height));
        }
    }
    match (clean, whole) {
        (Some((until, height)), Some(whole)) if height >= whole * EARLIER => until,
        _ => most,
    }
}

/// The lowest at which everything has its need. The shortest ask first: what they get counts
/// for the longer ones around them.
fn heights(minutes: &[f64], needs: &[Need], (from, until): (usize, usize)) -> Vec<f64> {
    let mut heights = vec![LEAST; until - from];
    let mut inside: Vec<(usize, usize, f64)> = needs
        .iter()
        .map(|need| (need.from.max(from), need.until.min(until), need.height))
        .filter(|(first, end, _)| first < end)
        .collect();
    inside.sort_by_key(|(first, end, _)| (end - first, *first));
    for (first, end, need) in inside {
        let own = || minutes.iter().skip(first).take(end - first);
        let all: f64 = own().sum();
        let slots = heights.iter().skip(first - from).take(end - first);
        let have: f64 = slots.sum();
        if have >= need {
            continue;
        }
        let slots = heights.iter_mut().skip(first - from).take(end - first);
        for (height, minutes) in slots.zip(own()) {
            *height += (need - have) * minutes / all.max(f64::MIN_POSITIVE);
        }
    }
    heights
}

/// Gives what is left to the slots, by their minutes.
fn fill(heights: &mut [f64], minutes: &[f64], needs: &[Need], from: usize, room: f64) {
    let weights: Vec<f64> = (from..from + heights.len())
        .map(|slot| {
            let minutes = minutes.get(slot).copied().unwrap_or_default();
            let used = |need: &Need| need.from <= slot && slot < need.until;
            match needs.iter().any(used) {
                true => minutes,
                false => minutes.min(MOST_EMPTY),
            }
        })
        .collect();
    let all: f64 = weights.iter().sum();
    let used: f64 = heights.iter().sum();
    let left = (room - used).min(all * MOST_A_MINUTE - used);
    if left <= 0.0 || all <= 0.0 {
        return;
    }
    for (height, weight) in heights.iter_mut().zip(weights) {
        *height += left * weight / all;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn needs(of: &[(usize, usize, f64)]) -> Vec<Need> {
        of.iter()
            .map(|(from, until, height)| Need {
                from: *from,
                until: *until,
                height: *height,
            })
            .collect()
    }

    #[test]
    fn everything_has_the_height_that_it_needs() {
        let minutes = [30.0, 5.0, 25.0, 60.0];
        let needs = needs(&[(0, 1, 12.0), (1, 2, 20.0), (0, 4, 60.0), (2, 4, 10.0)]);
        for stretch in stretches(&minutes, &needs, 180.0) {
            for need in &needs {
                let (from, until) = (need.from.max(stretch.from), need.until.min(stretch.until()));
                assert!(stretch.top(until) - stretch.top(from) >= need.height - 1e-9);
            }
        }
    }

    #[test]
    fn a_page_ends_where_nothing_goes_on() {
        let minutes = [30.0; 8];
        let all: Vec<(usize, usize, f64)> = (0..4).map(|at| (at * 2, at * 2 + 2, 40.0)).collect();
        let pages = stretches(&minutes, &needs(&all), 100.0);
        let ends: Vec<(usize, usize)> = pages.iter().map(|one| (one.from, one.until())).collect();
        assert_eq!(ends, [(0, 4), (4, 8)]);
    }

    #[test]
    fn no_page_is_higher_than_its_room_and_no_slot_is_lost() {
        let minutes: Vec<f64> = (0..60).map(|at| 5.0 + f64::from(at % 7) * 10.0).collect();
        let all: Vec<(usize, usize, f64)> = (0..55)
            .map(|at| (at, at + 1 + at % 5, 8.0 + (at % 9) as f64 * 3.0))
            .collect();
        let pages = stretches(&minutes, &needs(&all), 170.0);
        let mut next = 0;
        for page in &pages {
            assert_eq!(page.from, next);
            assert!(page.heights.iter().sum::<f64>() <= 170.0 + 1e-9);
            next = page.until();
        }
        assert_eq!(next, minutes.len());
    }
}
