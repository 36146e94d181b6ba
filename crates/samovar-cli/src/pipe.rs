//! `pipe`: the table of commands over standard input and output, one JSON
//! object a line. `{"id", "name", "args"}` in; `{"id", "value", "changed",
//! "step"}` or `{"id", "error": {kind, code, args}}` out. It lets a browser
//! test drive the real planner behind the real bundle.

use std::io::{BufRead, Write};
use std::path::Path;

use samovar_core::{Code, Error, Result};
use serde_json::{Value, json};

use crate::session::Session;

pub fn run(session: &Session) -> Result<()> {
    let (stdin, mut stdout) = (std::io::stdin(), std::io::stdout());
    let io = |error| Error::io(Path::new("-"), false, error);
    for line in stdin.lock().lines() {
        let line = line.map_err(io)?;
        if line.trim().is_empty() {
            continue;
        }
        let answer = answer(session, &line);
        writeln!(stdout, "{answer}").and_then(|()| stdout.flush()).map_err(io)?;
    }
    Ok(())
}

fn answer(session: &Session, line: &str) -> Value {
    let request: Value = match serde_json::from_str(line) {
        Ok(request) => request,
        Err(error) => {
            let error = Error::new(Code::BadRequest).with("detail", error.to_string());
            return json!({ "id": null, "error": error.wire() });
        }
    };
    let id = request.get("id").cloned().unwrap_or(Value::Null);
    let name = request.get("name").and_then(Value::as_str).unwrap_or_default();
    let args = request.get("args").cloned().unwrap_or_else(|| json!({}));
    match session.dispatch(name, args) {
        Ok(reply) => json!({ "id": id, "value": reply.value, "changed": reply.changed, "step": reply.step }),
        Err(error) => json!({ "id": id, "error": error.wire() }),
    }
}
