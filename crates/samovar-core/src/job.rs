//! Long work that reports how far it is and stops when asked.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use crate::error::{Code, Error, Result};

type Report = Box<dyn Fn(u64, u64) + Send + Sync>;

/// Handed to commands that may take longer than a second.
#[derive(Default)]
pub struct Job {
    cancelled: Arc<AtomicBool>,
    report: Option<Report>,
}

impl Job {
    /// For callers that neither watch nor cancel.
    #[must_use]
    pub fn silent() -> Self {
        Self::default()
    }

    /// `report` receives (done, total).
    #[must_use]
    pub fn watched(report: impl Fn(u64, u64) + Send + Sync + 'static) -> Self {
        Self {
            cancelled: Arc::default(),
            report: Some(Box::new(report)),
        }
    }

    /// Asks the work to stop; a write that stops leaves nothing behind.
    pub fn cancel(&self) {
        self.cancelled.store(true, Ordering::Relaxed);
    }

    /// For work inside SQLite, which looks at it by itself.
    #[must_use]
    pub fn cancelling(&self) -> Arc<AtomicBool> {
        Arc::clone(&self.cancelled)
    }

    /// What ended because it was asked to says so.
    #[must_use]
    pub fn or_cancelled(&self, error: Error) -> Error {
        if self.cancelled.load(Ordering::Relaxed) {
            Error::new(Code::Cancelled)
        } else {
            error
        }
    }

    /// Whether the work is to stop, where there is nothing to report.
    pub fn look(&self) -> Result<()> {
        if self.cancelled.load(Ordering::Relaxed) {
            return Err(Error::new(Code::Cancelled));
        }
        Ok(())
    }

    /// Called by the work itself, every few hundred rows.
    pub fn step(&self, done: usize, total: usize) -> Result<()> {
        self.look()?;
        if let Some(report) = &self.report {
            report(done as u64, total as u64);
        }
        Ok(())
    }
}
