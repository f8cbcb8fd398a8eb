//! Calls in flight: the answers of functions that a run has called and goes on without. Not here: which calls those are, and what
//! is done with an answer (`drive.rs`).

use std::future::{Future, poll_fn};
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::task::{Context, Poll, Wake, Waker};
use std::thread::Thread;

use crate::registry::Answer;

type Flight = Pin<Box<dyn Future<Output = Answer> + Send>>;

/// The answers that come later, in the order of the calls.
#[derive(Default)]
pub(crate) struct Flights {
    flying: Vec<(u64, Flight)>,
}

impl Flights {
    pub(crate) fn is_empty(&self) -> bool {
        self.flying.is_empty()
    }

    /// One more call.
    pub(crate) fn push(&mut self, number: u64, answer: impl Future<Output = Answer> + Send + 'static) {
        self.flying.push((number, Box::pin(answer)));
    }

    /// Waits until at least one is there; gives those that are, in the order of the calls.
    pub(crate) async fn next(&mut self) -> Vec<(u64, Answer)> {
        poll_fn(|ctx| {
            let answers = self.poll(ctx);
            if answers.is_empty() && !self.is_empty() { Poll::Pending } else { Poll::Ready(answers) }
        })
        .await
    }

    /// Waits for something else, and lets the calls in flight go on meanwhile. The answers that come are added to `answers`.
    pub(crate) async fn along<T>(&mut self, other: impl Future<Output = T>, answers: &mut Vec<(u64, Answer)>) -> T {
        let mut other = pin!(other);
        poll_fn(|ctx| {
            answers.extend(self.poll(ctx));
            other.as_mut().poll(ctx)
        })
        .await
    }

    fn poll(&mut self, ctx: &mut Context<'_>) -> Vec<(u64, Answer)> {
        let mut answers = Vec::new();
        self.flying.retain_mut(|(number, answer)| match answer.as_mut().poll(ctx) {
            Poll::Ready(answer) => {
                answers.push((*number, answer));
                false
            }
            Poll::Pending => true,
        });
        answers
    }
}

/// Wakes a thread.
struct Unpark(Thread);

impl Wake for Unpark {
    fn wake(self: Arc<Self>) {
        self.0.unpark();
    }
}

/// Waits on this thread for what comes later.
pub(crate) fn block_on<T>(future: impl Future<Output = T>) -> T {
    let waker = Waker::from(Arc::new(Unpark(std::thread::current())));
    let mut ctx = Context::from_waker(&waker);
    let mut future = pin!(future);
    loop {
        match future.as_mut().poll(&mut ctx) {
            Poll::Ready(value) => return value,
            Poll::Pending => std::thread::park(),
        }
    }
}
