//! `lock`, `recovery-sheet`, and where a passphrase is read from: a path is typed, and
//! never the words, which other programs of the laptop would see.

use std::path::PathBuf;

use clap::Args;

// Of every command: how a locked planner is opened. As help it would stand in the place of
// the program's own.
#[derive(Debug, Args)]
pub struct PassphraseArg {
    /// The file whose first line is the passphrase of a locked planner, or its recovery
    /// key. Left out, it is asked for at the terminal.
    #[arg(
        long,
        global = true,
        env = "SAMOVAR_PASSPHRASE_FILE",
        value_name = "FILE"
    )]
    pub passphrase_file: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub struct LockArgs {
    /// Another passphrase instead of the one there is.
    #[arg(long)]
    pub change: bool,
    /// The file whose first line is the new passphrase. Left out, it is asked for twice at
    /// the terminal.
    #[arg(long, env = "SAMOVAR_NEW_PASSPHRASE_FILE", value_name = "FILE")]
    pub new_passphrase_file: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub struct RecoverySheetArgs {
    /// The PDF to write.
    pub file: PathBuf,
}
