//! One change of one document, signed by the laptop that made it: whoever carries it on can
//! neither alter it nor put another's name to it.

use serde::{Deserialize, Serialize};

use crate::keys::{Public, Secret};
use crate::purpose::Purpose;

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SignedChange {
    /// The name of the document.
    pub document: String,
    /// The id of the laptop that made it.
    pub laptop: String,
    /// As the merge engine keeps it.
    #[serde(with = "text")]
    pub bytes: Vec<u8>,
    pub signature: String,
}

impl SignedChange {
    #[must_use]
    pub fn sign(document: &str, laptop: &str, bytes: Vec<u8>, secret: &Secret) -> Self {
        let parts = [document.as_bytes(), laptop.as_bytes(), bytes.as_slice()];
        let signature = secret.sign_for(Purpose::Change, &parts);
        Self {
            document: document.to_owned(),
            laptop: laptop.to_owned(),
            bytes,
            signature,
        }
    }

    /// By the keys of the laptop that it names.
    #[must_use]
    pub fn verify(&self, laptop: &Public) -> bool {
        let parts = [
            self.document.as_bytes(),
            self.laptop.as_bytes(),
            self.bytes.as_slice(),
        ];
        laptop.verify_for(Purpose::Change, &parts, &self.signature)
    }
}

/// Bytes in JSON: a third more as Base64, two or three times more as numbers.
mod text {
    use base64::Engine as _;
    use base64::engine::general_purpose::STANDARD;
    use serde::de::{Deserialize as _, Deserializer, Error as _};
    use serde::ser::Serializer;

    pub fn serialize<S: Serializer>(bytes: &[u8], serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&STANDARD.encode(bytes))
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<u8>, D::Error> {
        let text = String::deserialize(deserializer)?;
        STANDARD.decode(text).map_err(D::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn test_change_comes_back_from_json() {
        let secret = Secret::new().unwrap();
        let change = SignedChange::sign("event-1", "kazan", vec![0, 1, 254, 255], &secret);
        let json = serde_json::to_string(&change).unwrap();
        assert!(json.contains("\"bytes\":\"AAH+/w==\""), "{json}");
        let again: SignedChange = serde_json::from_str(&json).unwrap();
        assert_eq!(again, change);
        assert!(again.verify(&secret.public()));
    }

    #[test]
    fn test_change_that_is_not_as_it_was_signed_is_told() {
        let secret = Secret::new().unwrap();
        let public = secret.public();
        let change = SignedChange::sign("event-1", "kazan", b"tea".to_vec(), &secret);
        assert!(change.verify(&public));
        assert!(!change.verify(&Secret::new().unwrap().public()));
        let with = |document: &str, laptop: &str, bytes: &[u8]| SignedChange {
            document: document.to_owned(),
            laptop: laptop.to_owned(),
            bytes: bytes.to_owned(),
            signature: change.signature.clone(),
        };
        assert!(!with("event-2", "kazan", b"tea").verify(&public));
        assert!(!with("event-1", "perm", b"tea").verify(&public));
        assert!(!with("event-1", "kazan", b"coffee").verify(&public));
        assert!(!with("event-1k", "azan", b"tea").verify(&public));
    }
}
