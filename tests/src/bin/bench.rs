//! `make bench`: see [`samovar_tests::bench`].

fn main() {
    // The window and the peers are driven on Linux alone.
    #[cfg(unix)]
    samovar_tests::bench::main();
}
