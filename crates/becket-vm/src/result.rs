//! The result of a run that is done, as data or as JSON text. Not here: how a host is told it piece by piece (`outlet.rs`).

use alloc::vec::Vec;

use crate::data::Data;
use crate::machine::Machine;
use crate::value::Word;
use crate::worker::{End, Worker};

impl Worker {
    /// Reads the result at its own account: as many steps as the run had, none of them the program's, so that a run takes the
    /// same steps whatever its result becomes.
    pub(crate) fn read_result<T>(&mut self, read: impl FnOnce(&mut Machine, Word) -> T) -> T {
        let machine = &mut self.machine;
        let allowed = machine.limits.steps_max;
        let (result, left) = machine.at_account(allowed, |machine| read(machine, self.result));
        self.result_steps = allowed.saturating_sub(left);
        result
    }

    /// The result of a run that is done.
    ///
    /// # Errors
    /// Where it is no data, or a limit was reached while it was read.
    pub fn result(&mut self) -> Result<Data, End> {
        match self.read_result(Machine::extract) {
            Ok(Ok(data)) => Ok(data),
            Ok(Err(why)) => Err(End::NotData(why, None)),
            Err(trap) => Err(self.machine.end_of(trap)),
        }
    }

    /// The result of a run that is done as JSON text in UTF-8, as `JSON.stringify` makes it; `None` where there is no text,
    /// as for `undefined`. Nothing of the program runs: a `toJSON` or getter is an error.
    ///
    /// # Errors
    /// Where it is no data, or a limit was reached while it was read.
    pub fn result_json(&mut self) -> Result<Option<Vec<u8>>, End> {
        match self.read_result(|machine, value| machine.encode_utf8(value, u64::MAX)) {
            Ok(Ok(text)) => Ok(text),
            Ok(Err(why)) => Err(End::NotData(why, None)),
            Err(trap) => Err(self.machine.end_of(trap)),
        }
    }
}
