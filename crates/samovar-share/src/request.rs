//! A laptop asks to join: its name and its public keys, signed by itself. Three lines of text,
//! so that whoever opens the file sees what it is. Whether it is the right laptop say the
//! digits, and not the signature.

use serde::{Deserialize, Serialize};
use serde_json::json;

use crate::error::{Error, Result};
use crate::keys::{Public, Secret};
use crate::name;
use crate::purpose::Purpose;
use crate::version::is_newer;

const NAME: &str = "samovar-request";
const HEAD: &str = "samovar-request 1";
const LARGEST: usize = 16 * 1024;

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Request {
    /// The id of the laptop.
    pub laptop: String,
    pub name: String,
    pub public: Public,
}

impl Request {
    #[must_use]
    pub fn write(&self, secret: &Secret) -> Vec<u8> {
        let said = json!({
            "laptop": self.laptop,
            "name": self.name,
            "public": { "signs": self.public.signs, "opens": self.public.opens },
        })
        .to_string();
        let signature = secret.sign_for(Purpose::Request, &[said.as_bytes()]);
        format!("{HEAD}\n{said}\n{signature}\n").into_bytes()
    }

    pub fn read(bytes: &[u8]) -> Result<Self> {
        if is_newer(bytes, NAME) {
            return Err(Error::Newer);
        }
        if bytes.len() > LARGEST {
            return Err(Error::NotARequest);
        }
        let (said, signature) = lines(bytes).ok_or(Error::NotARequest)?;
        let request: Self = serde_json::from_str(said).map_err(|_| Error::NotARequest)?;
        if !name::is_id(&request.laptop)
            || !name::is_name(&request.name)
            || !request.public.is_sound()
        {
            return Err(Error::NotARequest);
        }
        let signed = [said.as_bytes()];
        if !request
            .public
            .verify_for(Purpose::Request, &signed, signature)
        {
            return Err(Error::BadSignature);
        }
        Ok(request)
    }
}

/// What is said, and its signature. A messenger may have made other ends of the lines.
fn lines(bytes: &[u8]) -> Option<(&str, &str)> {
    let text = str::from_utf8(bytes).ok()?.strip_suffix('\n')?;
    let mut lines = text
        .split('\n')
        .map(|line| line.strip_suffix('\r').unwrap_or(line));
    let (head, said, signature) = (lines.next()?, lines.next()?, lines.next()?);
    (head == HEAD && lines.next().is_none()).then_some((said, signature))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn request(name: &str) -> (Request, Secret) {
        let secret = Secret::new().unwrap();
        let request = Request {
            laptop: "0190a1b2-0000-7000-8000-000000000001".to_owned(),
            name: name.to_owned(),
            public: secret.public(),
        };
        (request, secret)
    }

    #[test]
    fn test_request_comes_back_as_it_was_written() {
        let (asked, secret) = request("Ноутбук «Казань»");
        let file = asked.write(&secret);
        assert_eq!(Request::read(&file).unwrap(), asked);
        let text = String::from_utf8(file).unwrap();
        assert_eq!(text.lines().count(), 3);
        assert!(text.starts_with("samovar-request 1\n"));
        let elsewhere = text.replace('\n', "\r\n");
        assert_eq!(Request::read(elsewhere.as_bytes()).unwrap(), asked);
    }

    #[test]
    fn test_request_signed_by_another_is_refused() {
        let (asked, _) = request("Kazan");
        let file = asked.write(&Secret::new().unwrap());
        assert_eq!(Request::read(&file).unwrap_err(), Error::BadSignature);
    }

    #[test]
    fn test_names_that_no_screen_can_show_are_refused() {
        for name in ["", "two\nlines", "\u{202E}nazaK", &"a".repeat(201)] {
            let (asked, secret) = request(name);
            assert_eq!(
                Request::read(&asked.write(&secret)).unwrap_err(),
                Error::NotARequest
            );
        }
    }

    #[test]
    fn test_request_that_is_large_or_of_another_version_is_refused() {
        let (asked, secret) = request("Kazan");
        let mut file = asked.write(&secret);
        let newer = String::from_utf8(file.clone())
            .unwrap()
            .replace("request 1", "request 2");
        assert_eq!(Request::read(newer.as_bytes()).unwrap_err(), Error::Newer);
        file.resize(LARGEST + 1, b'\n');
        assert_eq!(Request::read(&file).unwrap_err(), Error::NotARequest);
        assert_eq!(Request::read(b"").unwrap_err(), Error::NotARequest);
    }

    #[test]
    fn test_every_other_byte_and_every_beginning_is_refused() {
        let (asked, secret) = request("Kazan");
        let file = asked.write(&secret);
        for at in 0..file.len() {
            assert!(Request::read(&file[..at]).is_err(), "cut at {at}");
            for bit in 0..8 {
                let mut other = file.clone();
                other[at] ^= 1_u8 << bit;
                assert!(Request::read(&other).is_err(), "bit {bit} of {at}");
            }
        }
    }

    proptest! {
        #[test]
        fn test_any_bytes_are_read_without_a_panic(
            bytes in prop::collection::vec(any::<u8>(), 0..400),
            text in ".{0,200}",
        ) {
            prop_assert!(Request::read(&bytes).is_err());
            let file = format!("samovar-request 1\n{text}\n{text}\n");
            prop_assert!(Request::read(file.as_bytes()).is_err());
        }
    }
}
