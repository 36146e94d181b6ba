//! A stopwatch in the page: from a key going down until the frame that shows
//! what it asked for is on the screen.

use std::time::Duration;

use serde_json::{Value, json};

use super::measure::percentile;
use crate::Window;

/// A frame is looked at as it begins; a message posted then arrives once it is painted.
const STOPWATCH: &str = "
    window.stopwatch = { due: null, took: null }
    const painted = (ready, done) => {
      const look = () => {
        if (!ready()) return requestAnimationFrame(look)
        const channel = new MessageChannel()
        channel.port1.onmessage = () => done(performance.now())
        channel.port2.postMessage(0)
      }
      requestAnimationFrame(look)
    }
    addEventListener('keydown', (event) => {
      const due = stopwatch.due
      if (!due || (due.key && event.key !== due.key)) return
      const begun = performance.now()
      stopwatch.due = null
      due.act?.()
      painted(due.ready, (now) => (stopwatch.took = now - begun))
    }, true)";

pub async fn install(window: &Window) {
    window.run(STOPWATCH).await;
}

/// Milliseconds from the key `key` (any, if empty) among `keys` to the frame in
/// which the expression `ready` is true.
pub async fn time(window: &Window, keys: &str, key: &str, ready: &str) -> f64 {
    timed(window, keys, key, "", ready).await
}

async fn timed(window: &Window, keys: &str, key: &str, act: &str, ready: &str) -> f64 {
    let key = json!(key);
    window
        .run(&format!(
            "stopwatch.took = null
             stopwatch.due = {{ key: {key}, act: () => {{ {act} }}, ready: () => {{ {ready} }} }}"
        ))
        .await;
    window.type_keys(keys).await;
    window
        .wait(&format!("{ready} after {keys}"), async || {
            window.run("return stopwatch.took").await.as_f64()
        })
        .await
}

/// The floor: a key that changes one text of the page at once, until it is painted.
pub async fn floor(window: &Window) -> Vec<f64> {
    window
        .run(
            "const mark = document.createElement('div')
             mark.id = 'mark'
             mark.style.cssText = 'position:fixed;bottom:0;right:0;z-index:99'
             document.body.append(mark)",
        )
        .await;
    let mut times = Vec::new();
    for number in 0..60 {
        let act = format!("document.getElementById('mark').textContent = '{number}'");
        times.push(timed(window, "\u{e008}\u{e000}", "", &act, "return true").await);
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    window.run("document.getElementById('mark').remove()").await;
    times
}

/// The time that 95 of 100 stay below.
pub fn p95(times: &[f64]) -> f64 {
    percentile(times, 0.95)
}

/// An answer of the running program.
pub async fn ask(window: &Window, command: &str, request: Value) -> Value {
    window
        .call(command, request)
        .await
        .unwrap_or_else(|refusal| panic!("{command}: {refusal:?}"))
}
