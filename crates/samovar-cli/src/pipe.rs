//! `pipe`: the table of commands over standard input and output, one JSON
//! object a line. `{"id", "name", "args"}` in; `{"id", "value", "changed",
//! "step"}` or `{"id", "error": {kind, code, args}}` out. It lets a browser
//! test drive the real planner behind the real bundle. Where the planner does
//! not open, it answers as the window's shell does: every command is refused
//! with the reason, but its backups can be looked at.

use std::io::{BufRead, Write};
use std::path::Path;

use samovar_core::key::Key;
use samovar_core::{Code, Error, Reply, Result, WireError, recovery};
use serde_json::{Value, json};

use crate::args::Args;
use crate::passphrase;
use crate::session::Session;

pub fn run(args: &Args) -> Result<()> {
    let (key, session) = match passphrase::of_planner(args) {
        Ok(key) => {
            let session = Session::open_by(args, key.as_ref());
            (key, session)
        }
        Err(reason) => (None, Err(reason)),
    };
    let session = session.map_err(|reason| reason.wire());
    let (stdin, mut stdout) = (std::io::stdin(), std::io::stdout());
    let io = |error| Error::io(Path::new("-"), false, error);
    let mut stdin = stdin.lock();
    let mut line = Vec::new();
    while stdin.read_until(b'\n', &mut line).map_err(io)? > 0 {
        // What is no text is refused like any other line that is no request.
        let answer = match std::str::from_utf8(&line) {
            Ok(text) if text.trim().is_empty() => None,
            Ok(text) => Some(answer(&session, args, key.as_ref(), text)),
            Err(error) => Some(no_request(&error)),
        };
        line.clear();
        let Some(answer) = answer else { continue };
        writeln!(stdout, "{answer}")
            .and_then(|()| stdout.flush())
            .map_err(io)?;
    }
    Ok(())
}

fn no_request(why: &dyn std::fmt::Display) -> Value {
    let error = Error::new(Code::BadRequest).with("detail", why.to_string());
    json!({ "id": null, "error": error.wire() })
}

fn answer(
    session: &std::result::Result<Session, WireError>,
    planner: &Args,
    key: Option<&Key>,
    line: &str,
) -> Value {
    let request: Value = match serde_json::from_str(line) {
        Ok(request) => request,
        Err(error) => return no_request(&error),
    };
    let id = request.get("id").cloned().unwrap_or(Value::Null);
    let name = request
        .get("name")
        .and_then(Value::as_str)
        .unwrap_or_default();
    let args = request.get("args").cloned().unwrap_or_else(|| json!({}));
    let reply = match session {
        Ok(session) => session.dispatch(name, args).map_err(|error| error.wire()),
        Err(_) if name == "list_backups" => recovery::list_backups(&planner.planner, key)
            .map(|backups| Reply {
                value: json!(backups),
                changed: Vec::new(),
                step: None,
                facts: Value::Null,
            })
            .map_err(|error| error.wire()),
        Err(reason) => Err(reason.clone()),
    };
    match reply {
        Ok(reply) => {
            json!({ "id": id, "value": reply.value, "changed": reply.changed, "step": reply.step, "facts": reply.facts })
        }
        Err(error) => json!({ "id": id, "error": error }),
    }
}
