//! Chance that is the same in each run, and how often it is tried.

/// The same numbers each time (xorshift).
pub struct Chance(u64);

impl Chance {
    pub fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1)
    }

    pub fn below(&mut self, most: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % most.max(1) as u64) as usize
    }
}

pub fn trials(usual: u64) -> u64 {
    std::env::var("SAMOVAR_TRIALS")
        .ok()
        .and_then(|text| text.parse().ok())
        .unwrap_or(usual)
}
