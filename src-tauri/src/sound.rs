//! The sounds of the door: short tones made here, so that no file and no
//! webview is needed to hear them. A thread of its own plays them; nobody waits
//! for it. A computer without a loudspeaker is silent and says so in the log.

use std::num::{NonZeroU16, NonZeroU32};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, SyncSender, sync_channel};
use std::thread;
use std::time::{Duration, Instant};

use rodio::buffer::SamplesBuffer;
use rodio::{DeviceSinkBuilder, MixerDeviceSink, Player};
use serde::Deserialize;
use tauri::State;

use crate::log;

/// More than the ear can tell apart; what comes beyond is left out.
const WAITING: usize = 4;
/// The loudspeaker is given back when nobody has come for so long.
const IDLE: Duration = Duration::from_secs(60);
/// One that did not open is tried again no sooner.
const PATIENCE: Duration = Duration::from_secs(15);
const RATE: u32 = 44_100;
const LOUDNESS: f32 = 0.5;
/// A tone that starts or ends at once clicks.
const FADE_MS: u32 = 8;

/// What came of a scan, for the ear.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Sound {
    Ok,
    Dup,
    Miss,
    Note,
}

impl Sound {
    /// Tones one after another: hertz and milliseconds; 0 Hz is a pause.
    const fn tones(self) -> &'static [(u32, u32)] {
        match self {
            Self::Ok => &[(660, 90), (990, 130)],
            Self::Dup => &[(300, 130), (0, 70), (300, 130)],
            Self::Miss => &[(190, 520)],
            Self::Note => &[(520, 90), (0, 50), (520, 90), (0, 50), (520, 90)],
        }
    }

    fn samples(self) -> Vec<f32> {
        let mut samples = Vec::new();
        for (hertz, ms) in self.tones() {
            let length = ms * RATE / 1000;
            let fade = (FADE_MS * RATE / 1000) as f32;
            for at in 0..length {
                let turn = std::f32::consts::TAU * *hertz as f32 * at as f32 / RATE as f32;
                let from_end = (length - 1 - at) as f32;
                let edge = (at as f32 / fade).min(from_end / fade).min(1.0);
                samples.push(turn.sin() * edge * LOUDNESS);
            }
        }
        samples
    }
}

/// The way to the thread that plays.
pub struct Sounds(SyncSender<Sound>);

impl Sounds {
    pub fn start() -> std::io::Result<Self> {
        let (sender, wanted) = sync_channel(WAITING);
        thread::Builder::new()
            .name("sounds".to_owned())
            .spawn(move || Loudspeaker::default().play_all(&wanted))?;
        Ok(Self(sender))
    }
}

/// Answers at once, whether or not anything can be heard.
#[tauri::command]
pub fn native_play_sound(sounds: State<'_, Sounds>, sound: Sound) {
    // Full: the ear is behind already.
    let _ = sounds.0.try_send(sound);
}

#[derive(Default)]
struct Loudspeaker {
    open: Option<MixerDeviceSink>,
    /// Dropped, it falls silent: a new result cuts the old one short.
    playing: Option<Player>,
    /// Set from the audio thread when the device went away.
    lost: Arc<AtomicBool>,
    failed_at: Option<Instant>,
}

impl Loudspeaker {
    fn play_all(mut self, wanted: &Receiver<Sound>) {
        loop {
            match wanted.recv_timeout(IDLE) {
                Ok(sound) => self.play(sound),
                Err(RecvTimeoutError::Timeout) => self.close(),
                Err(RecvTimeoutError::Disconnected) => return,
            }
        }
    }

    fn play(&mut self, sound: Sound) {
        if self.lost.swap(false, Ordering::Relaxed) {
            self.close();
        }
        if self.open.is_none() {
            self.open = self.try_open();
        }
        let (Some(device), Some(rate)) = (&self.open, NonZeroU32::new(RATE)) else {
            return;
        };
        let player = Player::connect_new(device.mixer());
        player.append(SamplesBuffer::new(NonZeroU16::MIN, rate, sound.samples()));
        self.playing = Some(player);
    }

    fn close(&mut self) {
        self.playing = None;
        self.open = None;
    }

    fn try_open(&mut self) -> Option<MixerDeviceSink> {
        if self.failed_at.is_some_and(|at| at.elapsed() < PATIENCE) {
            return None;
        }
        let lost = Arc::clone(&self.lost);
        let opened = DeviceSinkBuilder::from_default_device().and_then(|builder| {
            builder
                .with_error_callback(move |error| {
                    log::error("sound", &error);
                    lost.store(true, Ordering::Relaxed);
                })
                .open_stream()
        });
        match opened {
            Ok(mut device) => {
                device.log_on_drop(false);
                self.failed_at = None;
                Some(device)
            }
            Err(error) => {
                // Once: a computer without sound is no news at every guest.
                if self.failed_at.is_none() {
                    log::error("sound", &error);
                }
                self.failed_at = Some(Instant::now());
                None
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ALL: [Sound; 4] = [Sound::Ok, Sound::Dup, Sound::Miss, Sound::Note];

    fn heard(sound: Sound) -> Vec<u32> {
        sound
            .tones()
            .iter()
            .map(|(hertz, _)| *hertz)
            .filter(|hertz| *hertz > 0)
            .collect()
    }

    #[test]
    fn results_are_told_apart_by_number_and_height_of_tones() {
        assert!(heard(Sound::Ok).is_sorted_by(|one, next| one < next));
        assert_eq!(heard(Sound::Ok).len(), 2);
        assert_eq!(heard(Sound::Dup), [300, 300]);
        assert_eq!(heard(Sound::Miss), [190]);
        assert_eq!(heard(Sound::Note), [520, 520, 520]);
    }

    #[test]
    fn tones_begin_and_end_in_silence_and_never_clip() {
        for sound in ALL {
            let samples = sound.samples();
            assert_eq!(samples.first(), Some(&0.0), "{sound:?}");
            assert_eq!(samples.last().map(|one| one.abs()), Some(0.0), "{sound:?}");
            assert!(samples.iter().all(|one| one.abs() <= LOUDNESS), "{sound:?}");
            // Heard out before the next guest.
            assert!(samples.len() < RATE as usize, "{sound:?}");
        }
    }
}
