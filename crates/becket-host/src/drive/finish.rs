//! A run to its end, on this thread or as a task: functions whose answers come later are waited for, together, until the run is out of
//! time.
//! Not here: the run (`drive.rs`), and the calls in flight (`flight.rs`).

use super::{Ending, Progress, Run, Waiting};
use crate::flight::{Flights, block_on};
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
                    if let Err(ending) = block_on(self.go_on(progress, &mut flights)) {
                        break Err(ending);
                    }
                }
                Err(ending) => break Err(ending),
            }
        };
        if flights.is_empty() { ended } else { block_on(self.land(&mut flights)).and(ended) }
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
                    if let Err(ending) = self.go_on(progress, &mut flights).await {
                        break Err(ending);
                    }
                }
                Err(ending) => break Err(ending),
            }
        };
        self.land(&mut flights).await.and(ended)
    }

    /// Lets the functions run that the run waits for, or has begun.
    async fn go_on(&mut self, progress: Progress, flights: &mut Flights) -> Result<(), Ending> {
        let deadline = self.deadline();
        match progress {
            Progress::Done => Ok(()),
            Progress::Waiting(waiting) => {
                let mut others = Vec::new();
                let answer = deadline.wait(flights.along(waiting.answer(), &mut others)).await;
                self.settle_calls(others)?;
                match answer {
                    Some(answer) => self.settle(answer),
                    None => Err(self.time_out()),
                }
            }
            Progress::Started(waiting) => {
                flights.push(waiting.call.number, waiting.answer());
                Ok(())
            }
            Progress::Pending if flights.is_empty() => {
                let detail = "a call that was made elsewhere is answered by whoever made it";
                Err(StoreError::Failed(String::from(detail)).into())
            }
            Progress::Pending => match deadline.wait(flights.next()).await {
                Some(answers) => self.settle_calls(answers),
                None => Err(self.time_out()),
            },
        }
    }

    fn settle_calls(&mut self, answers: Vec<(u64, Answer)>) -> Result<(), Ending> {
        answers.into_iter().try_for_each(|(number, answer)| self.settle_call(number, answer))
    }

    /// Waits for the calls that are still in flight when the run has ended, or is suspended: what they did is recorded. Those that are
    /// not there in time are dropped, and what became of them is not known.
    async fn land(&mut self, flights: &mut Flights) -> Result<(), Ending> {
        let deadline = self.deadline();
        while !flights.is_empty() {
            match deadline.wait(flights.next()).await {
                Some(answers) => self.settle_calls(answers)?,
                None => break,
            }
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
