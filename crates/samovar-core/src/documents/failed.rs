//! What the crate of bundles says, as an error of ours.

use std::path::Path;

use samovar_share::Error as Failed;

use crate::error::{Code, Error};

/// An error that concerns no file.
pub fn told(error: &Failed) -> Error {
    Error::bug(format!("sharing: {error}"))
}

/// An error about a file that somebody brought.
pub fn about(error: &Failed, path: &Path) -> Error {
    let code = match error {
        Failed::NotARequest => Code::NotARequest,
        Failed::NotABundle => Code::NotABundle,
        Failed::NotForUs => Code::BundleNotForUs,
        Failed::Newer => Code::BundleNewer,
        Failed::TooLarge => Code::BundleTooLarge,
        Failed::OtherPlanner => Code::BundleOfAnother,
        Failed::Stranger => Code::BundleStranger,
        _ => Code::BundleDamaged,
    };
    Error::at(code, path)
}
