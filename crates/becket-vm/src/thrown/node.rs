//! Errors of Node's own classes: DOMException, whose parts are read by getters, and those that show a code beside their name.
//! Not here: what throws them (`stdlib-api/encoding.js`), and the text of errors (`thrown.rs`).

use crate::atom::Key;
use crate::layout::Kind;
use crate::machine::{Machine, Run, Slot, Trap, state, well_known};
use crate::shape::{Attrs, Proto};
use crate::value::{Offset, Word};

/// The parts of a DOMException.
pub(super) const DOM_NAME: u32 = 0;
pub(super) const DOM_MESSAGE: u32 = 1;
pub(super) const DOM_CODE: u32 = 2;

/// The private name of a part: no class of a program gets so far.
fn dom_key(part: u32) -> Key {
    Key::private(u32::MAX - part)
}

impl Machine {
    /// Throws a DOMException. Its getters read its parts under private names.
    #[cold]
    pub(crate) fn throw_dom(&mut self, name: &str, message: &str, code: i32) -> Trap {
        self.owe(message.len() as u64 / 4);
        match self.new_dom_exception(name, message, code) {
            Ok(error) => {
                self.put(state::EXCEPTION, error);
                Trap::Throw
            }
            Err(trap) => trap,
        }
    }

    fn new_dom_exception(&mut self, name: &str, message: &str, code: i32) -> Run<Word> {
        let error = Slot(state::SCRATCH + 6);
        let at = self.new_bare_error(Proto::Builtin(well_known::DOM_EXCEPTION_PROTOTYPE()))?;
        self.put(error.0, Word::object(at));
        for (part, text) in [(DOM_NAME, name), (DOM_MESSAGE, message)] {
            let text = self.new_str(text)?;
            self.add_named(error, dom_key(part), text, Attrs(0))?;
        }
        self.add_named(error, dom_key(DOM_CODE), Word::int(code), Attrs(0))?;
        Ok(self.at(error.0))
    }

    /// A part of a DOMException.
    pub(crate) fn dom_part(&mut self, value: Word, part: u32) -> Option<Word> {
        if !self.is_kind(value, Kind::Error) {
            return None;
        }
        self.find_named(value.offset(), dom_key(part.min(DOM_CODE))).map(|(word, _)| word)
    }

    /// What a getter of the standard library gives that is the `name` or `message` of an error.
    pub(crate) fn known_part(&mut self, error: Word, getter: Word) -> Option<Word> {
        let getters = [well_known::DOM_NAME(), well_known::DOM_MESSAGE()];
        let part = (0..).zip(getters).find(|(_, known)| getter == Word::builtin(*known))?;
        self.dom_part(error, part.0)
    }

    /// Whether an error is of one of the classes of Node's own code, which show a code.
    pub(super) fn is_nodes(&mut self, at: Offset) -> bool {
        let protos = [well_known::NODE_TYPE_ERROR_PROTOTYPE(), well_known::NODE_URI_ERROR_PROTOTYPE()];
        let proto = self.proto_of(Word::object(at));
        protos.into_iter().any(|known| proto == Proto::Builtin(known))
    }
}
