//! The TypeScript twin of the command table, `ui/src/lib/generated/api.ts`.
//!
//! Written from the Rust types themselves and committed; a test refuses a twin
//! that is out of date.

use std::any::TypeId;
use std::collections::{BTreeMap, HashSet};
use std::fmt::Write as _;

use ts_rs::{Config, TS, TypeVisitor};

use crate::db::tables;

/// Collects the commands and the declarations of every type they use.
pub struct Types {
    config: Config,
    seen: HashSet<TypeId>,
    declarations: BTreeMap<String, String>,
    commands: Vec<String>,
}

impl Types {
    fn new() -> Self {
        Self {
            config: Config::new().with_large_int("number"),
            seen: HashSet::new(),
            declarations: BTreeMap::new(),
            commands: Vec::new(),
        }
    }

    pub(crate) fn command<Request: TS + 'static, Response: TS + 'static>(&mut self, name: &str) {
        self.visit::<Request>();
        self.visit::<Response>();
        self.commands.push(format!(
            "  {name}: {{ request: {}; response: {} }};",
            Request::name(&self.config),
            Response::name(&self.config)
        ));
    }
}

impl TypeVisitor for Types {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        if !self.seen.insert(TypeId::of::<T>()) {
            return;
        }
        // Types without a file of their own are built in, or parts of others.
        if T::output_path().is_some() {
            let docs = T::docs().unwrap_or_default();
            self.declarations
                .entry(T::ident(&self.config))
                .or_insert_with(|| format!("{docs}export {}\n", T::decl(&self.config)));
        }
        T::visit_dependencies(self);
        T::visit_generics(self);
    }
}

/// The whole file, of the commands that `describe` tells.
#[must_use]
pub fn write(describe: impl FnOnce(&mut Types)) -> String {
    let mut types = Types::new();
    describe(&mut types);
    types.visit::<crate::error::WireError>();
    let mut out =
        String::from("// Generated from crates/samovar-core by `make generate`. Do not edit.\n\n");
    for declaration in types.declarations.values() {
        out.push_str(declaration);
        out.push('\n');
    }
    out.push_str(&tables::as_typescript());
    out.push('\n');
    out.push_str(
        "/** Every command: what it takes and what it answers. */\nexport interface Commands {\n",
    );
    for command in &types.commands {
        let _ = writeln!(out, "{command}");
    }
    out.push_str("}\n");
    out
}
