//! Shared set-up for the tests.
