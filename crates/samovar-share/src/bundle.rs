//! What other laptops lack, in one file: a line that says so, then age over gzip over a
//! signature and JSON. Age tells a file that was cut off or altered; the signature tells who
//! saved it, for whoever is sealed to could seal as well.

use std::io::{self, BufReader, Read, Write as _};
use std::iter;

use age::{DecryptError, Decryptor, Encryptor};
use flate2::Compression;
use flate2::bufread::GzDecoder;
use flate2::write::GzEncoder;

use crate::error::{Error, Result};
use crate::keys::{Public, Secret};
use crate::member::{Member, Members};
use crate::payload::Payload;
use crate::purpose::Purpose;
use crate::version::is_newer;

const NAME: &str = "samovar-bundle";
const HEAD: &[u8] = b"samovar-bundle 1\n";

/// Of a file, and of what is in it; the second is counted while it is read.
const FILE: usize = 256 * 1024 * 1024;
const INFLATED: usize = 1024 * 1024 * 1024;
/// Age looks through its head anew with each line of it: 200 laptops have room.
const AGE_HEAD: usize = 32 * 1024;
const RECIPIENTS: usize = 200;
/// In hexadecimal digits.
const SIGNATURE: usize = 128;

/// A bundle that was opened. Who saved it has only been said, until `sender` or `is_of`.
#[derive(Debug)]
pub struct Sealed {
    pub payload: Payload,
    /// As it was signed.
    pub json: Vec<u8>,
    pub signature: String,
}

impl Sealed {
    #[must_use]
    pub fn is_of(&self, laptop: &Public) -> bool {
        laptop.verify_for(Purpose::Bundle, &[self.json.as_slice()], &self.signature)
    }

    /// The member that saved it.
    pub fn sender<'a>(&self, members: &'a Members) -> Result<&'a Member> {
        let member = members
            .get(&self.payload.from)
            .filter(|member| !member.removed)
            .ok_or(Error::Stranger)?;
        if !self.is_of(&member.public) {
            return Err(Error::BadSignature);
        }
        Ok(member)
    }
}

/// The bytes of a file that these laptops alone can open.
pub fn seal(payload: &Payload, secret: &Secret, to: &[Public]) -> Result<Vec<u8>> {
    if to.is_empty() {
        return Err(Error::NoRecipients);
    }
    if to.len() > RECIPIENTS || !payload.is_bounded() {
        return Err(Error::TooLarge);
    }
    let mut recipients = Vec::with_capacity(to.len());
    for laptop in to {
        recipients.push(laptop.recipient().ok_or(Error::Unsound)?);
    }
    let json = serde_json::to_vec(payload).map_err(|_| Error::Unwritable)?;
    if json.len() > INFLATED {
        return Err(Error::TooLarge);
    }
    let signature = secret.sign_for(Purpose::Bundle, &[json.as_slice()]);
    let to = recipients.iter().map(|one| one as &dyn age::Recipient);
    let encryptor = Encryptor::with_recipients(to).map_err(|_| Error::Unwritable)?;
    let bytes = pack(encryptor, &signature, &json).map_err(|_| Error::Unwritable)?;
    if bytes.len() > FILE {
        return Err(Error::TooLarge);
    }
    Ok(bytes)
}

/// What a file holds, where it is whole and we are among those it is sealed to.
pub fn open(bytes: &[u8], secret: &Secret) -> Result<Sealed> {
    open_within(bytes, secret, INFLATED)
}

fn open_within(bytes: &[u8], secret: &Secret, most: usize) -> Result<Sealed> {
    let sealed = after_head(bytes)?;
    if bytes.len() > FILE {
        return Err(Error::TooLarge);
    }
    let head = sealed.get(..AGE_HEAD).unwrap_or(sealed);
    if !head.windows(5).any(|part| part == b"\n--- ") {
        return Err(Error::Damaged);
    }
    let decryptor = Decryptor::new_buffered(sealed).map_err(|_| Error::Damaged)?;
    let opened = decryptor
        .decrypt(iter::once(secret.opens() as &dyn age::Identity))
        .map_err(|error| match error {
            DecryptError::NoMatchingKeys => Error::NotForUs,
            _ => Error::Damaged,
        })?;
    let (signature, json) = unpack(opened, most)?;
    let payload: Payload = serde_json::from_slice(&json).map_err(|_| Error::NotABundle)?;
    if !payload.is_bounded() {
        return Err(Error::TooLarge);
    }
    Ok(Sealed {
        payload,
        json,
        signature,
    })
}

fn after_head(bytes: &[u8]) -> Result<&[u8]> {
    if let Some(sealed) = bytes.strip_prefix(HEAD) {
        return Ok(sealed);
    }
    Err(if is_newer(bytes, NAME) {
        Error::Newer
    } else if HEAD.starts_with(bytes) {
        // A stick that was pulled out leaves nothing, or a few letters.
        Error::Damaged
    } else {
        Error::NotABundle
    })
}

fn pack(encryptor: Encryptor, signature: &str, json: &[u8]) -> io::Result<Vec<u8>> {
    let sealed = encryptor.wrap_output(HEAD.to_vec())?;
    let mut packed = GzEncoder::new(sealed, Compression::default());
    packed.write_all(signature.as_bytes())?;
    packed.write_all(b"\n")?;
    packed.write_all(json)?;
    packed.finish()?.finish()
}

/// The signature and the JSON; nothing may follow.
fn unpack(opened: impl Read, most: usize) -> Result<(String, Vec<u8>)> {
    let mut packed = GzDecoder::new(BufReader::new(opened));
    let mut signature = String::new();
    Read::by_ref(&mut packed)
        .take(SIGNATURE as u64)
        .read_to_string(&mut signature)
        .map_err(|_| Error::Damaged)?;
    let mut end = [0];
    packed.read_exact(&mut end).map_err(|_| Error::Damaged)?;
    if end != *b"\n" {
        return Err(Error::NotABundle);
    }
    let mut json = Vec::new();
    Read::by_ref(&mut packed)
        .take(most as u64 + 1)
        .read_to_end(&mut json)
        .map_err(|_| Error::Damaged)?;
    if json.len() > most {
        return Err(Error::TooLarge);
    }
    let mut rest = packed.into_inner();
    match rest.read(&mut end) {
        Ok(0) => Ok((signature, json)),
        _ => Err(Error::Damaged),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use proptest::prelude::*;

    use super::*;
    use crate::change::SignedChange;
    use crate::member::{RECORDS, Record, SignedRecord, What};
    use crate::payload::Owner;

    fn secrets() -> [Secret; 3] {
        [(); 3].map(|()| Secret::new().unwrap())
    }

    fn payload(secret: &Secret) -> Payload {
        let record = Record {
            planner: "planner-1".to_owned(),
            at: "2026-05-01T10:00:00Z".to_owned(),
            what: What::Removed {
                laptop: "perm".to_owned(),
            },
        };
        Payload {
            planner: "planner-1".to_owned(),
            owner: Owner {
                laptop: "moscow".to_owned(),
                name: "Москва".to_owned(),
                public: secret.public(),
            },
            from: "moscow".to_owned(),
            schema: 70,
            clock: 1_777_629_600_000,
            tick: "17".to_owned(),
            records: vec![SignedRecord::sign(&record, secret).unwrap()],
            heads: BTreeMap::from([("event-1".to_owned(), vec!["ab".to_owned()])]),
            changes: vec![SignedChange::sign(
                "event-1",
                "moscow",
                b"tea".to_vec(),
                secret,
            )],
            devices: vec![("d".to_owned(), "Door 1".to_owned(), String::new())],
        }
    }

    fn small(secret: &Secret) -> Payload {
        Payload {
            records: Vec::new(),
            changes: Vec::new(),
            ..payload(secret)
        }
    }

    #[test]
    fn test_bundle_for_two_opens_with_both_and_with_no_third() {
        let [moscow, kazan, perm] = secrets();
        let said = payload(&moscow);
        let file = seal(&said, &moscow, &[moscow.public(), kazan.public()]).unwrap();
        assert!(file.starts_with(b"samovar-bundle 1\nage-encryption.org/v1\n"));
        for secret in [&moscow, &kazan] {
            let sealed = open(&file, secret).unwrap();
            assert_eq!(sealed.payload, said);
            assert!(sealed.is_of(&moscow.public()));
            assert!(!sealed.is_of(&kazan.public()));
        }
        assert_eq!(open(&file, &perm).unwrap_err(), Error::NotForUs);
    }

    #[test]
    fn test_sender_is_a_member_that_stands_and_signed() {
        let [moscow, kazan, _] = secrets();
        let of = |owner: &str, secret: &Secret, records: &[SignedRecord]| {
            Members::of("planner-1", (owner, "Moscow", &secret.public()), records).unwrap()
        };
        let file = seal(&payload(&moscow), &moscow, &[moscow.public()]).unwrap();
        let sealed = open(&file, &moscow).unwrap();
        let members = of("moscow", &moscow, &[]);
        assert_eq!(sealed.sender(&members).unwrap().laptop, "moscow");
        let others = of("omsk", &moscow, &[]);
        assert_eq!(sealed.sender(&others).unwrap_err(), Error::Stranger);
        let another = of("moscow", &kazan, &[]);
        assert_eq!(sealed.sender(&another).unwrap_err(), Error::BadSignature);

        let record = |what: What| {
            let record = Record {
                planner: "planner-1".to_owned(),
                at: "2026-05-01".to_owned(),
                what,
            };
            SignedRecord::sign(&record, &kazan).unwrap()
        };
        let laptop = "moscow".to_owned();
        let removed = [
            record(What::Added {
                laptop: laptop.clone(),
                name: "Moscow".to_owned(),
                public: moscow.public(),
            }),
            record(What::Removed { laptop }),
        ];
        let members = of("kazan", &kazan, &removed);
        assert_eq!(sealed.sender(&members).unwrap_err(), Error::Stranger);
    }

    #[test]
    fn test_every_other_byte_is_refused() {
        let [moscow, _, _] = secrets();
        let file = seal(&small(&moscow), &moscow, &[moscow.public()]).unwrap();
        assert!(open(&file, &moscow).is_ok());
        for at in 0..file.len() {
            for turned in [1_u8 << (at % 8), 0x20, 0xff] {
                let mut other = file.clone();
                other[at] ^= turned;
                assert!(open(&other, &moscow).is_err(), "{turned} at {at}");
            }
        }
    }

    #[test]
    fn test_every_beginning_is_damaged_and_so_is_what_follows() {
        let [moscow, kazan, _] = secrets();
        let file = seal(&small(&moscow), &moscow, &[kazan.public(), moscow.public()]).unwrap();
        for end in 0..file.len() {
            let error = open(&file[..end], &moscow).unwrap_err();
            assert_eq!(error, Error::Damaged, "{end} of {}", file.len());
        }
        let longer = [&file[..], b"\0"].concat();
        assert_eq!(open(&longer, &moscow).unwrap_err(), Error::Damaged);
    }

    /// Age seals 64 KiB at a time; what is cut between two of them is cut off all the same.
    #[test]
    fn test_large_bundle_that_is_cut_between_parts_is_damaged() {
        let [moscow, _, _] = secrets();
        let mut said = small(&moscow);
        // Does not pack.
        let mut number = 1_u64;
        said.heads = (0..12_000)
            .map(|_| {
                number = number
                    .wrapping_mul(6_364_136_223_846_793_005)
                    .wrapping_add(1);
                (format!("{number:016x}"), Vec::new())
            })
            .collect();
        let file = seal(&said, &moscow, &[moscow.public()]).unwrap();
        assert_eq!(open(&file, &moscow).unwrap().payload, said);
        let head = HEAD.len();
        let age = file[head..]
            .windows(5)
            .position(|part| part == b"\n--- ")
            .unwrap();
        // A line with a hash of 43 letters, and a nonce.
        let begins = head + age + 1 + 4 + 43 + 1 + 16;
        let part = 64 * 1024 + 16;
        assert!(file.len() > begins + part);
        for end in [begins, begins + part - 1, begins + part, begins + part + 1] {
            assert_eq!(open(&file[..end], &moscow).unwrap_err(), Error::Damaged);
        }
    }

    #[test]
    fn test_other_files_and_other_versions_are_told_apart() {
        let [moscow, _, _] = secrets();
        let error = |bytes: &[u8]| open(bytes, &moscow).unwrap_err();
        assert_eq!(error(b"PK\x03\x04"), Error::NotABundle);
        assert_eq!(error(b"samovar-request 1\n{}\n"), Error::NotABundle);
        assert_eq!(error(&[0; 64]), Error::NotABundle);
        assert_eq!(error(b"samovar-bundle 2\nanything"), Error::Newer);
        assert_eq!(error(b""), Error::Damaged);
        assert_eq!(error(b"samovar-bundle 1\n"), Error::Damaged);
    }

    #[test]
    fn test_more_than_may_be_inflated_is_too_large() {
        let [moscow, _, _] = secrets();
        let file = seal(&small(&moscow), &moscow, &[moscow.public()]).unwrap();
        let length = open(&file, &moscow).unwrap().json.len();
        assert!(open_within(&file, &moscow, length).is_ok());
        assert_eq!(
            open_within(&file, &moscow, length - 1).unwrap_err(),
            Error::TooLarge
        );
    }

    #[test]
    fn test_head_of_age_without_an_end_is_not_looked_through() {
        let [moscow, _, _] = secrets();
        let mut file = [HEAD, b"age-encryption.org/v1\n"].concat();
        file.extend(b"-> a\n\n".repeat(500_000));
        file.extend(b"--- ");
        assert_eq!(open(&file, &moscow).unwrap_err(), Error::Damaged);
    }

    #[test]
    fn test_nothing_is_sealed_to_nobody_or_to_a_weak_key() {
        let [moscow, _, _] = secrets();
        let said = small(&moscow);
        assert_eq!(seal(&said, &moscow, &[]).unwrap_err(), Error::NoRecipients);
        let age = bech32::Hrp::parse("age").unwrap();
        let weak = Public {
            opens: bech32::encode::<bech32::Bech32>(age, &[0; 32]).unwrap(),
            ..moscow.public()
        };
        assert_eq!(
            seal(&said, &moscow, &[moscow.public(), weak]).unwrap_err(),
            Error::Unsound
        );
    }

    #[test]
    fn test_as_many_laptops_as_may_be_have_room_in_the_head() {
        let [moscow, kazan, _] = secrets();
        let mut to = vec![kazan.public(); RECIPIENTS - 1];
        to.push(moscow.public());
        let said = small(&moscow);
        let file = seal(&said, &moscow, &to).unwrap();
        assert_eq!(open(&file, &moscow).unwrap().payload, said);
        to.push(kazan.public());
        assert_eq!(seal(&said, &moscow, &to).unwrap_err(), Error::TooLarge);
    }

    #[test]
    fn test_more_records_than_laptops_can_have_are_too_large() {
        let [moscow, _, _] = secrets();
        let mut said = payload(&moscow);
        said.records = vec![said.records[0].clone(); RECORDS + 1];
        let to = [moscow.public()];
        assert_eq!(seal(&said, &moscow, &to).unwrap_err(), Error::TooLarge);
    }

    proptest! {
        #[test]
        fn test_any_bytes_are_opened_without_a_panic(
            bytes in prop::collection::vec(any::<u8>(), 0..400),
        ) {
            let secret = Secret::new().unwrap();
            for head in ["", "samovar-bundle 1\n", "samovar-bundle 1\nage-encryption.org/v1\n"] {
                let file = [head.as_bytes(), &bytes].concat();
                prop_assert!(open(&file, &secret).is_err());
            }
        }
    }
}
