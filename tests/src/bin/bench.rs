//! `make bench`: see [`samovar_tests::bench`].

fn main() {
    samovar_tests::bench::main();
}
