//! Commands to a planner that a test opened in its own way.

use samovar_core::{Job, Planner, dispatch};
use serde_json::Value;

/// The value of a command that must succeed.
pub fn call(planner: &Planner, name: &str, request: Value) -> Value {
    dispatch(planner, name, request.clone(), &Job::silent())
        .unwrap_or_else(|error| panic!("{name} {request}: {error}"))
        .value
}

/// The code of a command that must be refused.
pub fn refusal(planner: &Planner, name: &str, request: Value) -> &'static str {
    dispatch(planner, name, request, &Job::silent())
        .map(|reply| reply.value)
        .unwrap_err()
        .code
        .as_str()
}
