//! The end of a run's time: by which clock it is, how much is left, and waiting no longer than that.
//! Not here: how long runs may take (`Limits::time_ms_max`), and what is done with an answer that is late (`drive.rs`).

use std::future::{Future, poll_fn};
use std::pin::pin;
use std::sync::{Arc, OnceLock};
use std::task::{Context, Poll, Wake, Waker};
use std::thread::Thread;
use std::time::{Duration, Instant};

use becket_vm::watch::Watch;
use futures_timer::Delay;

/// When a run is out of time. A host function finds it in its [`Call`](crate::registry::Call), as the time that it has and as the
/// sign to give up: what it gives later is recorded, and the hook does not get it.
///
/// The clock goes on while host functions work. Where there is no clock, as in WebAssembly without a system, it never
/// comes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Deadline {
    /// Nanoseconds of the process's clock.
    until: u64,
}

impl Deadline {
    /// Of a run that has not begun.
    pub(crate) const NEVER: Self = Self { until: u64::MAX };

    /// Of a run that was ended for it.
    pub(crate) const PAST: Self = Self { until: 0 };

    /// The end of a time that begins now.
    pub(crate) fn after_ms(ms: u64) -> Self {
        now().map_or(Self::NEVER, |now| Self { until: now.saturating_add(ms.saturating_mul(1_000_000)) })
    }

    /// How much time is left; nothing when it is over.
    ///
    /// # Examples
    /// ```
    /// use becket_host::registry::{Answer, Call, Function};
    /// use becket_vm::data::Data;
    ///
    /// let ask = Function::plain(|call, _| {
    ///     let patience = call.deadline.left(); // for the timeout of whatever is asked
    ///     Ok(Data::Bool(patience.as_secs() < 60))
    /// });
    /// ```
    pub fn left(self) -> Duration {
        Duration::from_nanos(self.until.saturating_sub(now().unwrap_or(0)))
    }

    /// Whether no time is left. A function that does much in parts asks between them.
    pub fn is_over(self) -> bool {
        is_past(self.until)
    }

    /// What the machine looks at.
    pub(crate) fn watch(self) -> Watch {
        Watch { until: self.until, is_past }
    }

    /// Waits for something until then, as a task that is woken.
    pub(crate) async fn wait<T>(self, future: impl Future<Output = T>) -> Option<T> {
        let mut future = pin!(future);
        let mut timer = None;
        poll_fn(|ctx| {
            if let Poll::Ready(value) = future.as_mut().poll(ctx) {
                return Poll::Ready(Some(value));
            }
            if self == Self::NEVER {
                return Poll::Pending;
            }
            let timer = timer.get_or_insert_with(|| Delay::new(self.left()));
            pin!(timer).poll(ctx).map(|()| None)
        })
        .await
    }

    /// Waits for something until then on this thread.
    pub(crate) fn block_on<T>(self, future: impl Future<Output = T>) -> Option<T> {
        let waker = Waker::from(Arc::new(Unpark(std::thread::current())));
        let mut ctx = Context::from_waker(&waker);
        let mut future = pin!(future);
        loop {
            match future.as_mut().poll(&mut ctx) {
                Poll::Ready(value) => return Some(value),
                Poll::Pending if self.is_over() => return None,
                Poll::Pending => std::thread::park_timeout(self.left()),
            }
        }
    }
}

/// Wakes a thread.
struct Unpark(Thread);

impl Wake for Unpark {
    fn wake(self: Arc<Self>) {
        self.0.unpark();
    }
}

fn is_past(until: u64) -> bool {
    now().is_some_and(|now| now >= until)
}

/// Nanoseconds since this was asked first.
fn now() -> Option<u64> {
    static START: OnceLock<Instant> = OnceLock::new();
    if cfg!(all(target_family = "wasm", target_os = "unknown")) {
        return None;
    }
    u64::try_from(START.get_or_init(Instant::now).elapsed().as_nanos()).ok()
}
