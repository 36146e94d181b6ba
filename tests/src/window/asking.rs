//! Asks the page and the program behind it, and takes pictures.

use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use super::{PATIENCE, Window};
use crate::place;

/// An error of the backend as the page gets it.
#[derive(Debug, Clone, PartialEq)]
pub struct Refusal {
    pub kind: String,
    pub code: String,
    pub args: Value,
}

impl Window {
    /// Runs JavaScript in the page.
    pub async fn run(&self, script: &str) -> Value {
        self.client
            .execute(script, vec![])
            .await
            .unwrap_or_else(|error| panic!("{script}: {error}"))
    }

    /// Runs JavaScript that ends in a promise: `return fetch(…)`.
    pub async fn run_async(&self, script: &str, arguments: Vec<Value>) -> Value {
        let whole = format!(
            "const done = arguments[arguments.length - 1];
             (async (...given) => {{ {script} }})(...arguments)
                .then((value) => done({{ value: value ?? null }}), (thrown) => done({{ thrown: thrown?.code ? thrown : String(thrown) }}))"
        );
        self.client
            .execute_async(&whole, arguments)
            .await
            .unwrap_or_else(|error| panic!("{script}: {error}"))
    }

    /// Sends a command as the page does, past every screen.
    pub async fn call(&self, name: &str, request: Value) -> Result<Value, Refusal> {
        let answer = self
            .run_async(
                "return window.__TAURI_INTERNALS__.invoke('rpc', { name: given[0], args: given[1] })",
                vec![json!(name), request],
            )
            .await;
        match answer.get("thrown") {
            None => Ok(answer["value"]["value"].clone()),
            Some(thrown) => Err(Refusal {
                kind: thrown["kind"].as_str().unwrap_or_default().to_owned(),
                code: thrown["code"]
                    .as_str()
                    .map_or_else(|| thrown.to_string(), str::to_owned),
                args: thrown["args"].clone(),
            }),
        }
    }

    /// The file of one kind in the folder of exports, as soon as it is written.
    pub async fn exported(&self, kind: &str) -> PathBuf {
        self.wait(&format!("a file .{kind}"), async || {
            self.home.exports(kind).into_iter().next()
        })
        .await
    }

    /// Keeps a picture of the page for looking at.
    pub async fn picture(&self, name: &str) -> PathBuf {
        self.settled().await;
        self.taken.set(self.taken.get() + 1);
        let path = self
            .pictures
            .join(format!("{:02}-{name}.png", self.taken.get()));
        self.picture_to(&path).await;
        path
    }

    /// Keeps a picture of the page at exactly `path`.
    pub async fn picture_to(&self, path: &Path) {
        // What the page says is drawn a frame or two later.
        let drawn = "const done = arguments[0]; requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 50)))";
        let _ = tokio::time::timeout(PATIENCE, self.client.execute_async(drawn, vec![])).await;
        let taken = tokio::time::timeout(PATIENCE, self.client.screenshot()).await;
        if let Ok(Ok(png)) = taken {
            std::fs::create_dir_all(path.parent().expect("a folder"))
                .expect("a folder for pictures");
            std::fs::write(path, png).expect("a picture is written");
        }
    }

    /// What axe finds against WCAG 2.2 A and AA, each as "rule: element".
    pub async fn axe(&self) -> Vec<String> {
        let axe = place::project().join("ui/node_modules/axe-core/axe.min.js");
        let axe = std::fs::read_to_string(&axe)
            .unwrap_or_else(|error| panic!("{}: {error}", axe.display()));
        if self.run("return typeof window.axe").await != "object" {
            self.run(&axe).await;
        }
        let answer = self
            .run_async(
                // Colours that are on their way to others are nobody's.
                "const moving = document.getAnimations().filter((one) => Number.isFinite(one.effect?.getComputedTiming().endTime));
                 const still = Promise.allSettled(moving.map((one) => one.finished));
                 await Promise.race([still, new Promise((done) => setTimeout(done, 1000))]);
                 const { violations } = await window.axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] });
                 return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`))",
                vec![],
            )
            .await;
        assert!(answer.get("thrown").is_none(), "{answer}");
        let found = answer["value"].as_array().cloned().unwrap_or_default();
        found
            .iter()
            .filter_map(|one| one.as_str().map(str::to_owned))
            .collect()
    }
}
