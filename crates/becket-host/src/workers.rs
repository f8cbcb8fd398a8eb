//! Workers that wait for runs. Not here: the runs that they are lent to (`drive.rs`).

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use becket_vm::edition::Edition;
use becket_vm::worker::Worker;

/// Workers that a pool keeps in each of its places.
const IDLE_MAX: usize = 4;
/// Places where workers wait.
const PLACES: usize = 16;

/// Workers of one edition, lent to one run at a time. A worker that ran a program keeps it ready; a thread gets the worker that it
/// had before, whose memory is near to it, and does not wait for other threads.
#[derive(Debug)]
pub struct Workers {
    edition: Arc<Edition>,
    idle: [Idle; PLACES],
    is_stressed: bool,
}

/// A place where workers wait: not in a line of the processor's cache that another has a part of, nor in the one that is fetched
/// with it.
#[derive(Debug, Default)]
#[repr(align(128))]
struct Idle(Mutex<Waiting>);

// Each goes from hand to hand in each run, and is large.
type Waiting = Vec<Box<Worker>>;

impl Idle {
    fn lock(&self) -> MutexGuard<'_, Waiting> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The place of this thread.
fn own_place() -> usize {
    static THREADS: AtomicUsize = AtomicUsize::new(0);
    thread_local! {
        static OWN: usize = THREADS.fetch_add(1, Ordering::Relaxed) % PLACES;
    }
    OWN.with(|own| *own)
}

impl Workers {
    /// An empty pool.
    pub fn new(edition: &Arc<Edition>) -> Self {
        Self { edition: Arc::clone(edition), idle: Default::default(), is_stressed: false }
    }

    /// A pool whose workers collect at every allocation: slow, and with the same results.
    #[must_use]
    pub fn stressed(edition: &Arc<Edition>) -> Self {
        Self { is_stressed: true, ..Self::new(edition) }
    }

    /// The edition.
    pub fn edition(&self) -> &Arc<Edition> {
        &self.edition
    }

    pub(crate) fn take(&self) -> Box<Worker> {
        let pop = |idle: &Idle| idle.lock().pop();
        let (before, own) = self.idle.split_at(own_place().min(PLACES - 1));
        let idle = own.iter().chain(before).find_map(pop);
        idle.unwrap_or_else(|| {
            let mut worker = Box::new(Worker::new(&self.edition));
            if self.is_stressed {
                worker.stress_collector();
            }
            worker
        })
    }

    pub(crate) fn give(&self, mut worker: Box<Worker>) {
        worker.release();
        let Some(idle) = self.idle.get(own_place()) else { return };
        let mut idle = idle.lock();
        if idle.len() < IDLE_MAX {
            idle.push(worker);
        }
    }
}
