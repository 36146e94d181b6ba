//! The requests of all commands, read from the table as it was written for the
//! window: a new command is tried without a line here.

use std::collections::BTreeMap;

use crate::place;

#[derive(Debug, Clone, PartialEq)]
pub enum Type {
    Text,
    Number,
    Flag,
    Null,
    Anything,
    Word(String),
    Named(String),
    List(Box<Type>),
    /// Name, whether it may be left out, type.
    Object(Vec<(String, bool, Type)>),
    Union(Vec<Type>),
}

pub struct Table {
    pub types: BTreeMap<String, Type>,
    /// The request of each command.
    pub requests: BTreeMap<String, Type>,
}

impl Table {
    pub fn read() -> Self {
        let path = place::project().join("ui/src/lib/generated/api.ts");
        let text = without_comments(&std::fs::read_to_string(path).unwrap());
        let mut types = BTreeMap::new();
        for definition in text.split("export type ").skip(1) {
            let (name, rest) = definition.split_once('=').unwrap();
            if !name.contains('<') {
                types.insert(name.trim().to_owned(), Reader::new(rest).union());
            }
        }
        let (_, commands) = text.split_once("export interface Commands {").unwrap();
        let requests = commands
            .lines()
            .filter_map(|line| {
                let (name, rest) = line.trim().split_once(": { request: ")?;
                let (request, _) = rest.split_once(';')?;
                Some((name.to_owned(), Reader::new(request).union()))
            })
            .collect();
        Self { types, requests }
    }
}

fn without_comments(text: &str) -> String {
    let mut kept = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("/*") {
        kept.push_str(before);
        rest = after.split_once("*/").map_or("", |(_, after)| after);
    }
    kept + rest
}

/// Reads one type, and stops after it.
struct Reader<'t>(&'t str);

impl<'t> Reader<'t> {
    fn new(text: &'t str) -> Self {
        Self(text)
    }

    fn takes(&mut self, sign: &str) -> bool {
        self.0 = self.0.trim_start();
        match self.0.strip_prefix(sign) {
            Some(rest) => {
                self.0 = rest;
                true
            }
            None => false,
        }
    }

    fn word(&mut self) -> &'t str {
        let text = self.0.trim_start();
        let end = text
            .find(|letter: char| !(letter.is_alphanumeric() || letter == '_'))
            .unwrap_or(text.len());
        let (word, rest) = text.split_at(end);
        self.0 = rest;
        word
    }

    fn quoted(&mut self) -> String {
        let (text, rest) = self.0.split_once('"').unwrap();
        self.0 = rest;
        text.to_owned()
    }

    fn union(&mut self) -> Type {
        self.takes("|");
        let mut of = vec![self.one()];
        while self.takes("|") {
            of.push(self.one());
        }
        if of.len() == 1 {
            of.remove(0)
        } else {
            Type::Union(of)
        }
    }

    fn one(&mut self) -> Type {
        if self.takes("\"") {
            return Type::Word(self.quoted());
        }
        if self.takes("{") {
            return self.object();
        }
        match self.word() {
            "string" => Type::Text,
            "number" | "bigint" => Type::Number,
            "boolean" => Type::Flag,
            "null" => Type::Null,
            "Array" => {
                assert!(self.takes("<"));
                let of = self.union();
                assert!(self.takes(">"));
                Type::List(Box::new(of))
            }
            "Record" => {
                let (_, rest) = self.0.split_once('>').unwrap();
                self.0 = rest;
                Type::Anything
            }
            "unknown" => Type::Anything,
            name => {
                // Generic ones are answers.
                if self.takes("<") {
                    self.union();
                    assert!(self.takes(">"));
                }
                Type::Named(name.to_owned())
            }
        }
    }

    fn object(&mut self) -> Type {
        let mut fields = Vec::new();
        while !self.takes("}") {
            // Keys of any name: left empty.
            if self.takes("[") {
                let (_, rest) = self.0.split_once(']').unwrap();
                self.0 = rest;
                self.takes("?");
                assert!(self.takes(":"));
                self.union();
                self.takes(",");
                continue;
            }
            let name = if self.takes("\"") {
                self.quoted()
            } else {
                self.word().to_owned()
            };
            let optional = self.takes("?");
            assert!(self.takes(":"), "after {name}: {:.40}", self.0);
            fields.push((name, optional, self.union()));
            self.takes(",");
        }
        Type::Object(fields)
    }
}
