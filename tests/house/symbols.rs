//! WebKit's libraries use the system's SQLite, and its network the system's OpenSSL. Were
//! ours exported from the program, the linker would bind them to it.

#[cfg(target_os = "linux")]
#[test]
fn test_program_exports_no_symbol_of_sqlite_or_openssl() {
    use std::process::Command;

    use samovar_tests::place;

    const OURS: [&str; 6] = [
        "sqlite3",
        "sqlcipher",
        "EVP_",
        "CRYPTO_",
        "OPENSSL_",
        "SSL_",
    ];

    let output = Command::new("nm")
        .args(["-D", "--defined-only"])
        .arg(place::program("samovar"))
        .output()
        .unwrap();
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    let exported: Vec<String> = String::from_utf8(output.stdout)
        .unwrap()
        .lines()
        .filter(|line| OURS.iter().any(|ours| line.contains(ours)))
        .map(str::to_owned)
        .collect();
    assert_eq!(exported, [""; 0]);
}
