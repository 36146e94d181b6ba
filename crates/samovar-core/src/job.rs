//! Long work that reports how far it is and stops when asked.

use std::sync::atomic::{AtomicBool, Ordering};

use crate::error::{Code, Error, Result};

type Report = Box<dyn Fn(u64, u64) + Send + Sync>;

/// Handed to commands that may take longer than a second.
#[derive(Default)]
pub struct Job {
    cancelled: AtomicBool,
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
            cancelled: AtomicBool::new(false),
            report: Some(Box::new(report)),
        }
    }

    /// Asks the work to stop; a write that stops leaves nothing behind.
    pub fn cancel(&self) {
        self.cancelled.store(true, Ordering::Relaxed);
    }

    /// Called by the work itself, every few hundred rows.
    pub fn step(&self, done: usize, total: usize) -> Result<()> {
        if self.cancelled.load(Ordering::Relaxed) {
            return Err(Error::new(Code::Cancelled));
        }
        if let Some(report) = &self.report {
            report(done as u64, total as u64);
        }
        Ok(())
    }
}
