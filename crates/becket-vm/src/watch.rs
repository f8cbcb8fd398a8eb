//! Steps that are held back, so that a run ends by the clock as well: after [`LOOK_STEPS`] steps at the latest the machine asks
//! the host's clock whether time is left. Native work that is paid for at once is done in between; where that may take longer
//! than going through the run's memory does, it looks itself ([`Pacer`]). Not here: the clock, which is the host's, and what the
//! limit is (`limits.rs`). Invariant: how many steps a run takes, and where it ends, is the same with a clock and without, unless
//! the clock ends it.

use crate::limits::Limit;
use crate::number::big::{Pace, Stopped};

/// Steps between two looks at the clock: a tenth of a millisecond of ordinary code. Fewer in the machine's own tests, so that there
/// is a look at every place.
const LOOK_STEPS: i64 = if cfg!(test) { 61 } else { 1 << 16 };

/// Digits of long work between two looks: about as much time.
const LOOK_DIGITS: usize = 1 << 16;

/// The end of a run's time, on a clock that the host has.
///
/// # Examples
/// ```
/// use becket_vm::watch::Watch;
///
/// // A clock that has always run out.
/// let watch = Watch { until: 0, is_past: |_| true };
/// assert!((watch.is_past)(watch.until));
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Watch {
    /// When the time is over; the machine only hands it on.
    pub until: u64,
    /// Whether it is later than `until`.
    pub is_past: fn(u64) -> bool,
}

/// The steps of a run that are not in its fuel.
#[derive(Clone, Copy, Default, Debug)]
pub(crate) struct Held {
    steps: i64,
    watch: Option<Watch>,
}

impl Held {
    /// By which clock the next run ends.
    pub(crate) fn set_watch(&mut self, watch: Option<Watch>) {
        self.watch = watch;
    }

    /// The fuel of a run that may take so many steps: the rest is held.
    #[inline]
    pub(crate) fn fill(&mut self, steps: u64) -> i64 {
        let steps = i64::try_from(steps).unwrap_or(i64::MAX);
        self.steps = 0;
        if self.watch.is_some() {
            // The places of the looks follow from the limit, so that they are the same in a run that was suspended between them.
            self.steps = steps - steps % LOOK_STEPS;
        }
        steps - self.steps
    }

    /// Steps that are left beside this much fuel; less than none where some are owed.
    #[inline]
    pub(crate) fn left(&self, fuel: i64) -> i64 {
        fuel.saturating_add(self.steps)
    }

    /// Fills the fuel again, which is used up, if steps and time are left.
    #[cold]
    #[inline(never)]
    pub(crate) fn look(&mut self, fuel: &mut i64) -> Result<(), Limit> {
        let left = self.left(*fuel);
        if left < 0 {
            return Err(Limit::Steps);
        }
        if self.watch.is_some_and(|watch| (watch.is_past)(watch.until)) {
            return Err(Limit::Time);
        }
        *fuel = self.fill(left as u64);
        Ok(())
    }
}

impl Held {
    /// What looks at the clock for work that is paid for.
    pub(crate) fn pacer(&self) -> Pacer {
        Pacer { watch: self.watch, digits: 0 }
    }
}

/// Stops work that takes long where the time of its run is over.
#[derive(Debug)]
pub(crate) struct Pacer {
    watch: Option<Watch>,
    /// Since the last look.
    digits: usize,
}

impl Pace for Pacer {
    #[inline]
    fn go_on(&mut self, digits: usize) -> Result<(), Stopped> {
        self.digits += digits;
        if self.digits < LOOK_DIGITS {
            return Ok(());
        }
        self.digits = 0;
        if self.watch.is_some_and(|watch| (watch.is_past)(watch.until)) { Err(Stopped) } else { Ok(()) }
    }
}
