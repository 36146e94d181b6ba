//! Thunderbird as a guest has it: the real program without a window, its own code
//! taking in what mail brings and writing the answers. Driven through Marionette,
//! the protocol of Mozilla's own tests.

use std::fs;
use std::io::{BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use tempfile::TempDir;

const SCRIPT: &str = include_str!("thunderbird.js");
const PATIENCE: Duration = Duration::from_secs(60);

/// What a mail offered and what came of it.
#[derive(Debug, PartialEq, Eq)]
pub struct Received {
    /// `REQUEST`, `REQUEST:UPDATE`, `CANCEL`…; empty: nothing to press.
    pub offered: String,
    /// The answers it wrote, as files of mail.
    pub mails: Vec<PathBuf>,
}

pub struct Thunderbird {
    program: Child,
    stream: BufReader<TcpStream>,
    sent: u64,
    _profile: TempDir,
}

impl Thunderbird {
    /// A fresh profile of the guest with this address; `None`, said, where there
    /// is no Thunderbird.
    #[must_use]
    pub fn start(address: &str) -> Option<Self> {
        if Command::new("thunderbird")
            .arg("--version")
            .stdout(Stdio::null())
            .status()
            .is_err()
        {
            println!("skipped: Thunderbird is not installed");
            return None;
        }
        let profile = tempfile::tempdir().expect("a folder for the profile");
        // Freed at once for Thunderbird, which can't choose a port and say it.
        let port = TcpListener::bind("127.0.0.1:0")
            .and_then(|listener| listener.local_addr())
            .expect("a free port")
            .port();
        fs::write(profile.path().join("user.js"), preferences(address, port))
            .expect("the profile can be written");
        let program = Command::new("thunderbird")
            .args([
                "--no-remote",
                "--marionette",
                "--remote-allow-system-access",
            ])
            .arg("--profile")
            .arg(profile.path())
            .env("MOZ_HEADLESS", "1")
            .env("HOME", profile.path())
            .env("TMPDIR", profile.path())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("Thunderbird starts");
        let stream = connect(port);
        let mut this = Self {
            program,
            stream: BufReader::new(stream),
            sent: 0,
            _profile: profile,
        };
        this.hear();
        this.ask("WebDriver:NewSession", json!({}));
        this.ask("Marionette:SetContext", json!({"value": "chrome"}));
        Some(this)
    }

    /// Takes in the calendar part of a mail and presses the button it offers.
    pub fn receive(&mut self, calendar: &str, answer: &str) -> Received {
        let done = self.run(json!(["receive", calendar, answer]));
        Received {
            offered: text(&done["offered"]),
            mails: done["mails"]
                .as_array()
                .expect("mails")
                .iter()
                .map(|path| PathBuf::from(text(path)))
                .collect(),
        }
    }

    /// What its calendar shows for this UID: `20261218T190000 Europe/Moscow Title @ Place`.
    pub fn entries(&mut self, uid: &str) -> Vec<String> {
        let shown = self.run(json!(["entries", uid]));
        let shown = shown.as_array().expect("entries").iter();
        shown
            .map(|entry| {
                let part = |name: &str| text(&entry[name]);
                let line = format!("{} {} {}", part("starts"), part("zone"), part("title"));
                match part("place").as_str() {
                    "" => line,
                    place => format!("{line} @ {place}"),
                }
            })
            .collect()
    }

    fn run(&mut self, arguments: Value) -> Value {
        let script = format!(
            "const done = arguments[arguments.length - 1];
             (async (...args) => {{ {SCRIPT} }})(...arguments[0])
               .then((value) => done({{ value }}), (error) => done({{ error: `${{error}} ${{error.stack}}` }}))"
        );
        let request = json!({
            "script": script,
            "args": [arguments],
            "scriptTimeout": PATIENCE.as_millis() as u64,
            "sandbox": "system",
        });
        let answer = self.ask("WebDriver:ExecuteAsyncScript", request);
        let answer = &answer["value"];
        assert!(answer["error"].is_null(), "{}", answer["error"]);
        answer["value"].clone()
    }

    /// One command: `[0, number, name, parameters]` there, `[1, number, error, value]` back.
    fn ask(&mut self, command: &str, parameters: Value) -> Value {
        self.sent += 1;
        let message = json!([0, self.sent, command, parameters]).to_string();
        let framed = format!("{}:{message}", message.len());
        self.stream
            .get_mut()
            .write_all(framed.as_bytes())
            .expect("Thunderbird listens");
        let answer = self.hear();
        assert!(answer[2].is_null(), "{command}: {}", answer[2]);
        answer[3].clone()
    }

    /// A message with its length before it: `12:{"hello": 1}`.
    fn hear(&mut self) -> Value {
        let mut length = 0;
        loop {
            let mut byte = [0];
            self.stream.read_exact(&mut byte).expect("an answer");
            match byte[0] {
                b':' => break,
                digit => length = length * 10 + usize::from(digit - b'0'),
            }
        }
        let mut message = vec![0; length];
        self.stream.read_exact(&mut message).expect("an answer");
        serde_json::from_slice(&message).expect("JSON")
    }
}

impl Drop for Thunderbird {
    fn drop(&mut self) {
        // The profile goes too: nothing is lost that is asked for again.
        let _ = self.program.kill();
        let _ = self.program.wait();
    }
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

fn connect(port: u16) -> TcpStream {
    let begin = Instant::now();
    loop {
        match TcpStream::connect(("127.0.0.1", port)) {
            Ok(stream) => {
                stream
                    .set_read_timeout(Some(PATIENCE))
                    .expect("a socket takes a time limit");
                return stream;
            }
            Err(error) if begin.elapsed() > PATIENCE => panic!("Thunderbird is silent: {error}"),
            Err(_) => thread::sleep(Duration::from_millis(100)),
        }
    }
}

/// One account of the guest without a server, no first-run windows, no network.
fn preferences(address: &str, port: u16) -> String {
    let preferences = json!({
        "marionette.port": port,
        "app.update.auto": false,
        "mail.provider.suppress_dialog_on_startup": true,
        "mail.spotlight.firstRunDone": true,
        "mailnews.start_page.enabled": false,
        "datareporting.policy.dataSubmissionEnabled": false,
        "toolkit.telemetry.enabled": false,
        "network.proxy.type": 1,
        "network.proxy.socks": "127.0.0.1",
        "network.proxy.socks_port": 9,
        "mail.accountmanager.accounts": "account1,account2",
        "mail.accountmanager.localfoldersserver": "server2",
        "mail.account.account1.identities": "id1",
        "mail.account.account1.server": "server1",
        "mail.account.account2.server": "server2",
        "mail.identity.id1.fullName": "Guest",
        "mail.identity.id1.useremail": address,
        "mail.identity.id1.valid": true,
        "mail.server.server1.type": "none",
        "mail.server.server1.hostname": "example.org",
        "mail.server.server1.userName": "guest",
        "mail.server.server2.type": "none",
        "mail.server.server2.hostname": "Local Folders",
        "mail.server.server2.userName": "nobody",
    });
    let preferences = preferences.as_object().expect("an object");
    preferences
        .iter()
        .map(|(name, value)| format!("user_pref({}, {value});\n", json!(name)))
        .collect()
}
