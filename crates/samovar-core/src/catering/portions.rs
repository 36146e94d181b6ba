//! portions
