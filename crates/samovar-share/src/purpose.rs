//! What a signature is for. It covers a hash of the purpose and of each part with its length,
//! so that nothing signed for one purpose, or cut in other places, passes for another.

use sha2::{Digest as _, Sha256};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    Request,
    Record,
    Change,
    Bundle,
    Digits,
}

impl Purpose {
    const fn word(self) -> &'static str {
        match self {
            Self::Request => "samovar request 1",
            Self::Record => "samovar record 1",
            Self::Change => "samovar change 1",
            Self::Bundle => "samovar bundle 1",
            Self::Digits => "samovar digits 1",
        }
    }

    pub fn hash(self, parts: &[&[u8]]) -> [u8; 32] {
        let mut sum = Sha256::new();
        let mut add = |part: &[u8]| {
            sum.update((part.len() as u64).to_be_bytes());
            sum.update(part);
        };
        add(self.word().as_bytes());
        for part in parts {
            add(part);
        }
        sum.finalize().into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn test_parts_that_are_cut_elsewhere_are_others() {
        let whole = Purpose::Change.hash(&[b"ab", b"c"]);
        assert_eq!(whole, Purpose::Change.hash(&[b"ab", b"c"]));
        assert_ne!(whole, Purpose::Change.hash(&[b"a", b"bc"]));
        assert_ne!(whole, Purpose::Change.hash(&[b"abc"]));
        assert_ne!(whole, Purpose::Record.hash(&[b"ab", b"c"]));
    }
}
