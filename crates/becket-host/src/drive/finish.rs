//! A run to its end, on this thread or as a task: functions whose answers come later are waited for, together, until the run is
//! out of time. Not here: the run (`drive.rs`), the calls in flight (`flight.rs`), and the waiting itself (`deadline.rs`).

use std::pin::pin;

use super::{Ending, Progress, Run, Waiting};
use crate::flight::{First, Flights};
use crate::registry::{Answer, Failure, Function};
use crate::store::StoreError;

impl Run {
    /// Runs to the end on this thread, waiting for answers that come later.
    ///
    /// # Errors
    /// How the run ended.
    pub fn finish(&mut self) -> Result<(), Ending> {
        let mut flights = Flights::default();
        let ended = loop {
            match self.resume() {
                Ok(Progress::Done) => break Ok(()),
                Ok(progress) => {
                    let deadline = self.deadline();
                    let waited = deadline.block_on(self.go_on(progress, &mut flights));
                    if let Err(ending) = waited.unwrap_or_else(|| Err(self.time_out())) {
                        break Err(ending);
                    }
                }
                Err(ending) => break Err(ending),
            }
        };
        if flights.is_empty() {
            return ended;
        }
        let deadline = self.deadline();
        deadline.block_on(self.land(&mut flights)).unwrap_or(Ok(())).and(ended)
    }

    /// Runs to the end as a task.
    ///
    /// # Errors
    /// How the run ended.
    pub async fn finish_later(&mut self) -> Result<(), Ending> {
        let mut flights = Flights::default();
        let ended = loop {
            match self.resume() {
                Ok(Progress::Done) => break Ok(()),
                Ok(progress) => {
                    let deadline = self.deadline();
                    let waited = deadline.wait(self.go_on(progress, &mut flights)).await;
                    if let Err(ending) = waited.unwrap_or_else(|| Err(self.time_out())) {
                        break Err(ending);
                    }
                }
                Err(ending) => break Err(ending),
            }
        };
        let deadline = self.deadline();
        deadline.wait(self.land(&mut flights)).await.unwrap_or(Ok(())).and(ended)
    }

    /// Lets the functions run that the run waits for, or has begun. Answers are recorded as they come.
    async fn go_on(&mut self, progress: Progress, flights: &mut Flights) -> Result<(), Ending> {
        match progress {
            Progress::Done => Ok(()),
            Progress::Waiting(waiting) => {
                let mut answer = pin!(waiting.answer());
                loop {
                    match flights.along(answer.as_mut()).await {
                        First::Landed(answers) => self.settle_calls(answers)?,
                        First::Other(answer) => return self.settle(answer),
                    }
                }
            }
            Progress::Started(waiting) => {
                flights.push(waiting.call.number, waiting.answer());
                // It begins now, and not when the run waits for something: then time may be over.
                let answers = flights.landed().await;
                self.settle_calls(answers)
            }
            Progress::Pending if flights.is_empty() => {
                let detail = "a call that was made elsewhere is answered by whoever made it";
                Err(StoreError::Failed(String::from(detail)).into())
            }
            Progress::Pending => {
                let answers = flights.next().await;
                self.settle_calls(answers)
            }
        }
    }

    fn settle_calls(&mut self, answers: Vec<(u64, Answer)>) -> Result<(), Ending> {
        answers.into_iter().try_for_each(|(number, answer)| self.settle_call(number, answer))
    }

    /// Waits for the calls that are still in flight when the run has ended: what they did is recorded. Those that are not there in
    /// time are dropped, and what became of them is not known.
    async fn land(&mut self, flights: &mut Flights) -> Result<(), Ending> {
        while !flights.is_empty() {
            let answers = flights.next().await;
            self.settle_calls(answers)?;
        }
        Ok(())
    }
}

impl Waiting {
    /// Lets a deferred function run.
    async fn answer(self) -> Answer {
        match self.function {
            Function::Deferred(function) => function(self.call, self.args).await,
            Function::Plain(function) => function(&self.call, &self.args),
            Function::Driver => Err(Failure(String::from("nobody drives this run who could perform the function"))),
        }
    }
}
