//! Reads one message through: what it uses, whether any part of it is empty,
//! and whether its counts have every form the language needs.

use crate::check::{attributes, empty};
use fluent_syntax::ast::{
    Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey,
};
use std::collections::BTreeSet;

/// What a message takes from elsewhere.
#[derive(Default)]
pub struct Uses {
    pub variables: BTreeSet<String>,
    pub messages: BTreeSet<String>,
    pub terms: BTreeSet<String>,
}

pub fn walk(
    pattern: &Pattern<&str>,
    lang: &str,
    place: &str,
    key: &str,
    problems: &mut Vec<String>,
) -> Uses {
    let mut walk = Walk {
        lang,
        place,
        key,
        uses: Uses::default(),
        problems,
    };
    // One form of a message may be silent on purpose; the whole may not.
    if pattern.elements.iter().all(is_blank) {
        walk.problems.push(empty(place, key));
    }
    walk.pattern(pattern);
    walk.uses
}

struct Walk<'a> {
    lang: &'a str,
    place: &'a str,
    key: &'a str,
    uses: Uses,
    problems: &'a mut Vec<String>,
}

impl Walk<'_> {
    fn pattern(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.expression(expression);
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                self.forms(selector, variants);
                for variant in variants {
                    self.pattern(&variant.value);
                }
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.uses.variables.insert(id.name.to_owned());
            }
            InlineExpression::MessageReference { id, attribute } => {
                if attribute.is_some() {
                    self.problems.push(attributes(self.place, self.key));
                }
                self.uses.messages.insert(id.name.to_owned());
            }
            InlineExpression::TermReference { id, arguments, .. } => {
                self.uses.terms.insert(id.name.to_owned());
                for argument in arguments.iter().flat_map(|call| &call.named) {
                    self.inline(&argument.value);
                }
            }
            InlineExpression::FunctionReference { id, arguments } => {
                if id.name != "NUMBER" {
                    self.problems.push(format!(
                        "{}: `{}` calls {}; only NUMBER is there in Rust, so pass the text in",
                        self.place, self.key, id.name
                    ));
                }
                for argument in &arguments.positional {
                    self.inline(argument);
                }
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
        }
    }

    /// A selector counts when it calls NUMBER or names a plural form other
    /// than `other`, which selectors on words use as well.
    fn forms(&mut self, selector: &InlineExpression<&str>, variants: &[Variant<&str>]) {
        let mut names = BTreeSet::new();
        let mut default = "";
        for variant in variants {
            if let VariantKey::Identifier { name } = variant.key {
                names.insert(name);
                if variant.default {
                    default = name;
                }
            }
        }
        let counts = matches!(selector, InlineExpression::FunctionReference { .. })
            || ["zero", "one", "two", "few", "many"]
                .iter()
                .any(|form| names.contains(form));
        if !counts {
            return;
        }
        let wanted: &[&str] = if self.lang == "ru" {
            &["one", "few", "many"]
        } else {
            &["one"]
        };
        let mut missing: Vec<String> = wanted
            .iter()
            .filter(|form| !names.contains(*form))
            .map(|form| format!("[{form}]"))
            .collect();
        if default != "other" {
            missing.push("*[other]".to_owned());
        }
        if !missing.is_empty() {
            self.problems.push(format!(
                "{}: `{}` counts something but lacks {}; add the form",
                self.place,
                self.key,
                missing.join(" ")
            ));
        }
    }
}

fn is_blank(element: &PatternElement<&str>) -> bool {
    match element {
        PatternElement::TextElement { value }
        | PatternElement::Placeable {
            expression: Expression::Inline(InlineExpression::StringLiteral { value }),
        } => value.trim().is_empty(),
        PatternElement::Placeable { .. } => false,
    }
}
