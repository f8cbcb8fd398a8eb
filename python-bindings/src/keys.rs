//! Keys that events and results have again and again: a Python string for each, and a number that machines know it by, so that a
//! key is neither read nor hashed nor made anew.
//! Not here: what is done with keys (`feed.rs`, `gather.rs`).
//! Invariants: the strings that are kept live as long as the process, so that an address says which string it is; there are at
//! most as many as there are names.

use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Mutex, MutexGuard, OnceLock, PoisonError};

use becket::{Intake, NAMES_MAX, Name};
use pyo3::prelude::*;
use pyo3::types::PyString;

/// Places for addresses: a power of two.
const PLACES: usize = 4 * NAMES_MAX as usize;
/// Places that are looked at for one address.
const PROBES: usize = 4;
/// Beside a name: the key is short.
const SHORT: u16 = 1 << 15;
const _: () = assert!(NAMES_MAX < SHORT);
/// Longer keys are no names.
const LENGTH_MAX: usize = 64;
/// Strings of one text whose addresses are kept. Programs that read JSON have a new one in each event.
const SAME_MAX: u8 = 2;
/// Unknown keys that are passed over, at most, after one that was not worth keeping.
const PAUSE_MAX: u64 = 4_096;

/// An address and a name: `address << 16 | name + 1`, and [`SHORT`]; 0 where there is none.
static PLACE: [AtomicU64; PLACES] = [const { AtomicU64::new(0) }; PLACES];
/// The string of each name.
static STRINGS: [OnceLock<Py<PyString>>; NAMES_MAX as usize] = [const { OnceLock::new() }; NAMES_MAX as usize];
/// Unknown keys that are still to be passed over.
static PAUSE: AtomicU64 = AtomicU64::new(0);
/// Half of the names are taken.
static IS_HALF_FULL: AtomicBool = AtomicBool::new(false);
static LEARNED: OnceLock<Mutex<Learned>> = OnceLock::new();

/// What is asked rarely.
#[derive(Default)]
struct Learned {
    /// The name of each text, and how many addresses are kept for it.
    names: HashMap<Box<str>, (Name, u8)>,
    /// Strings whose addresses are kept, beside those of the names.
    others: Vec<Py<PyString>>,
    /// How many unknown keys were passed over the last time.
    pause: u64,
}

fn learned() -> MutexGuard<'static, Learned> {
    LEARNED.get_or_init(Mutex::default).lock().unwrap_or_else(PoisonError::into_inner)
}

fn address(key: &Bound<'_, PyString>) -> u64 {
    key.as_ptr() as u64
}

fn first_place(address: u64) -> usize {
    ((address >> 4).wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 40) as usize
}

/// The name of a key, if this very string is kept.
#[inline]
pub(crate) fn find(key: &Bound<'_, PyString>) -> Option<Name> {
    Some(Name((known(key)? & !SHORT).wrapping_sub(1)))
}

/// Whether it is known that a key is short ([`Intake::is_short_key`]).
#[inline]
pub(crate) fn is_short(key: &Bound<'_, PyString>) -> bool {
    known(key).is_some_and(|known| known & SHORT != 0)
}

/// What is kept of a key.
#[inline]
fn known(key: &Bound<'_, PyString>) -> Option<u16> {
    let address = address(key);
    let first = first_place(address);
    for at in first..first + PROBES {
        let place = PLACE[at % PLACES].load(Ordering::Acquire);
        if place >> 16 == address {
            return Some(place as u16);
        }
        if place == 0 {
            return None;
        }
    }
    None
}

/// The string of a name.
#[inline]
pub(crate) fn string(name: Name) -> Option<&'static Py<PyString>> {
    STRINGS.get(usize::from(name.0))?.get()
}

/// The name of a text: a new one if there is none and one is left.
pub(crate) fn name(py: Python<'_>, text: &str) -> Option<Name> {
    let mut learned = learned();
    if let Some((name, _)) = learned.names.get(text) {
        return Some(*name);
    }
    learned.add(text, &PyString::intern(py, text))
}

/// Keeps a string that has been a key of an event and that [`find`] did not know, if it is likely to come again.
#[inline]
pub(crate) fn meet(key: &Bound<'_, PyString>, text: &str) {
    let pause = PAUSE.load(Ordering::Relaxed);
    if pause > 0 {
        PAUSE.store(pause - 1, Ordering::Relaxed);
    } else {
        learn(key, text);
    }
}

/// The same for a key of what is left out: such keys take at most about half of the names.
#[inline]
pub(crate) fn meet_left_out(key: &Bound<'_, PyString>, text: &str) {
    if !IS_HALF_FULL.load(Ordering::Relaxed) {
        meet(key, text);
    }
}

#[cold]
fn learn(key: &Bound<'_, PyString>, text: &str) {
    let mut learned = learned();
    IS_HALF_FULL.store(learned.names.len() >= usize::from(NAMES_MAX / 2), Ordering::Relaxed);
    let is_kept = match learned.names.get(text).copied() {
        None => learned.add(text, key).is_some(),
        Some((name, count)) if count < SAME_MAX || PyString::intern(key.py(), text).is(key) => {
            let is_kept = learned.others.len() < usize::from(NAMES_MAX) && place(key, text, name);
            if is_kept {
                learned.others.push(key.clone().unbind());
                if let Some((_, count)) = learned.names.get_mut(text) {
                    *count = count.saturating_add(1);
                }
            }
            is_kept
        }
        Some(_) => false,
    };
    learned.pause = if is_kept { 0 } else { (2 * learned.pause + 1).min(PAUSE_MAX) };
    PAUSE.store(learned.pause, Ordering::Relaxed);
}

/// Notes the address of a string that is kept. The lock is held.
fn place(key: &Bound<'_, PyString>, text: &str, name: Name) -> bool {
    let address = address(key);
    if address >> 48 != 0 {
        return false;
    }
    let first = first_place(address);
    let short = if Intake::is_short_key(text) { SHORT } else { 0 };
    for at in first..first + PROBES {
        let place = &PLACE[at % PLACES];
        if place.load(Ordering::Acquire) == 0 {
            place.store(address << 16 | u64::from((name.0 + 1) | short), Ordering::Release);
            return true;
        }
    }
    false
}

impl Learned {
    /// Gives a text its name, and keeps the string.
    fn add(&mut self, text: &str, string: &Bound<'_, PyString>) -> Option<Name> {
        let next = u16::try_from(self.names.len()).ok()?;
        if next >= NAMES_MAX || text.len() > LENGTH_MAX {
            return None;
        }
        let name = Name(next);
        STRINGS.get(usize::from(next))?.set(string.clone().unbind()).ok()?;
        self.names.insert(text.into(), (name, 1));
        place(string, text, name);
        Some(name)
    }
}
