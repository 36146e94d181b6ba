//! The one door for markup: names are ours, texts and values are escaped, what is opened
//! is closed. Letters that XML can't hold are left out.

/// Elements on their way into a text.
#[derive(Debug, Default)]
pub struct Markup {
    out: String,
    open: Vec<&'static str>,
}

impl Markup {
    /// With a first line of its own.
    pub fn new(head: &'static str) -> Self {
        Self {
            out: head.to_owned(),
            open: Vec::new(),
        }
    }

    pub fn open(&mut self, name: &'static str, attributes: &[(&'static str, &str)]) {
        self.line();
        self.tag(name, attributes);
        self.open.push(name);
    }

    pub fn close(&mut self) {
        if let Some(name) = self.open.pop() {
            self.line();
            self.end(name);
        }
    }

    /// An element with nothing but a text.
    pub fn leaf(&mut self, name: &'static str, attributes: &[(&'static str, &str)], text: &str) {
        self.line();
        self.tag(name, attributes);
        escape(&mut self.out, text);
        self.end(name);
    }

    /// An element that never holds anything, as a page has them.
    pub fn single(&mut self, name: &'static str, attributes: &[(&'static str, &str)]) {
        self.line();
        self.tag(name, attributes);
    }

    /// A style of ours.
    pub fn style(&mut self, rules: &'static str) {
        self.line();
        self.out.push_str("<style>");
        self.out.push_str(rules);
        self.out.push_str("</style>");
    }

    pub fn finish(mut self) -> String {
        while !self.open.is_empty() {
            self.close();
        }
        self.out.push('\n');
        self.out
    }

    fn line(&mut self) {
        self.out.push('\n');
        for _ in &self.open {
            self.out.push_str("  ");
        }
    }

    fn tag(&mut self, name: &'static str, attributes: &[(&'static str, &str)]) {
        self.out.push('<');
        self.out.push_str(name);
        for (name, value) in attributes {
            self.out.push(' ');
            self.out.push_str(name);
            self.out.push_str("=\"");
            escape(&mut self.out, value);
            self.out.push('"');
        }
        self.out.push('>');
    }

    fn end(&mut self, name: &'static str) {
        self.out.push_str("</");
        self.out.push_str(name);
        self.out.push('>');
    }
}

fn escape(out: &mut String, text: &str) {
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            '\r' => {}
            '\n' | '\t' => out.push(c),
            c if c.is_control() || matches!(c, '\u{FFFE}' | '\u{FFFF}') => {}
            c => out.push(c),
        }
    }
}
