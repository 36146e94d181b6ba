//! Channels that know no escape: a sign that would be a mark is split from what makes
//! it one by a word joiner, which nobody sees and which ends no word.

pub const JOINER: char = '\u{2060}';

#[derive(Debug)]
pub struct Joined<'a> {
    out: &'a mut String,
}

impl<'a> Joined<'a> {
    pub fn new(out: &'a mut String) -> Self {
        Self { out }
    }

    pub fn joiner(&mut self) {
        if !self.out.ends_with(JOINER) {
            self.out.push(JOINER);
        }
    }

    pub fn push(&mut self, c: char) {
        self.out.push(c);
    }

    pub fn raw(&mut self, text: &str) {
        self.out.push_str(text);
    }

    /// A mark of ours: not one with a sign of the text before it.
    pub fn mark(&mut self, mark: &str) {
        if mark.chars().next().is_some_and(|c| self.out.ends_with(c)) {
            self.joiner();
        }
        self.out.push_str(mark);
    }

    /// A sign that is a mark only beside another one.
    pub fn apart_from_same(&mut self, c: char) {
        if self.out.ends_with(c) {
            self.joiner();
        }
        self.out.push(c);
    }

    /// A sign that is a mark by itself.
    pub fn apart(&mut self, c: char) {
        self.joiner();
        self.out.push(c);
        self.joiner();
    }

    pub fn last(&self) -> Option<char> {
        self.out.chars().next_back()
    }
}

/// Beside what a client reads a mark: inside of a word it shows the stars.
pub fn is_edge(beside: Option<char>) -> bool {
    beside.is_none_or(|c| c.is_whitespace() || ".,:;!?\"'()[]{}<>«»„“”–—-/…".contains(c))
}
