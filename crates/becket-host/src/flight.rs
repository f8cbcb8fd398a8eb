//! Calls in flight: the answers of functions that a run has called and goes on without. Not here: which calls those are, and what
//! is done with an answer (`drive.rs`).

use std::future::{Future, poll_fn};
use std::pin::Pin;
use std::task::{Context, Poll};

use crate::registry::Answer;

type Flight = Pin<Box<dyn Future<Output = Answer> + Send>>;

/// What came first.
pub(crate) enum First<T> {
    /// Answers of calls in flight.
    Landed(Vec<(u64, Answer)>),
    /// What was waited for.
    Other(T),
}

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

    /// Lets all go on for a moment; gives the answers that are there.
    pub(crate) async fn landed(&mut self) -> Vec<(u64, Answer)> {
        poll_fn(|ctx| Poll::Ready(self.poll(ctx))).await
    }

    /// Waits until at least one is there; gives those that are, in the order of the calls.
    pub(crate) async fn next(&mut self) -> Vec<(u64, Answer)> {
        poll_fn(|ctx| {
            let answers = self.poll(ctx);
            if answers.is_empty() && !self.is_empty() { Poll::Pending } else { Poll::Ready(answers) }
        })
        .await
    }

    /// Waits for something else, and lets the calls in flight go on meanwhile: what is there first.
    pub(crate) async fn along<T>(&mut self, mut other: Pin<&mut impl Future<Output = T>>) -> First<T> {
        poll_fn(|ctx| {
            let answers = self.poll(ctx);
            if answers.is_empty() {
                other.as_mut().poll(ctx).map(First::Other)
            } else {
                Poll::Ready(First::Landed(answers))
            }
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
