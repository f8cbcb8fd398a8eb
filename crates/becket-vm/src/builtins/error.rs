//! Native parts of the Error constructors: a message that is a string or missing, and no options. The rest is in
//! `stdlib-api/error.js`, and so is `stack` where its headline takes code.

use becket_bytecode::builtins;

use crate::layout::Kind;
use crate::machine::{Run, Trap};
use crate::native::Cx;
use crate::shape::{Attrs, Proto};
use crate::thrown::TRACE;
use crate::value::Word;

/// `Error(message)` and `new Error(message)`, and the same for the other kinds. ECMA-262 20.5.1.1.
pub(crate) fn construct(cx: &mut Cx<'_>, name: &str) -> Run<Word> {
    let message = cx.arg(0);
    if !(message.is_string() || *message == Word::UNDEFINED) || *cx.arg(1) != Word::UNDEFINED {
        return Err(Trap::Bail);
    }
    let prototype = builtins::own(cx.builtin(), "prototype").map(|prop| &prop.value);
    let prototype = match prototype {
        Some(builtins::Value::Builtin(id)) => *id,
        _ => builtins::find(name).unwrap_or(0),
    };
    let error = cx.machine.new_bare_error(Proto::Builtin(prototype))?;
    let error = cx.root(Word::object(error))?;
    if cx.arg(0).is_string() {
        let (key, message) = (cx.machine.edition.names.message, cx.arg(0).word());
        cx.machine.add_named(error, key, message, Attrs(5))?;
    }
    Ok(cx.get(error).word())
}

/// `Error.isError(value)`. ECMA-262 20.5.2.1.
pub(crate) fn is_error(cx: &mut Cx<'_>) -> Run<Word> {
    let value = cx.arg(0).word();
    Ok(Word::bool(value.is_object() && cx.machine.heap.kind(value.offset()) == Kind::Error))
}

/// The getter of an own `stack`.
pub(crate) fn stack(cx: &mut Cx<'_>) -> Run<Word> {
    let this = cx.this().word();
    match cx.machine.stack_holder(this)? {
        Some(at) => cx.machine.stack_value(at)?.ok_or(Trap::Bail),
        None => Ok(Word::UNDEFINED),
    }
}

/// The setter of an own `stack`.
pub(crate) fn set_stack(cx: &mut Cx<'_>) -> Run<Word> {
    let (this, value) = (cx.this().word(), cx.arg(0).word());
    if let Some(at) = cx.machine.stack_holder(this)?
        && let Some(keeper) = cx.machine.trace_keeper(at)
    {
        cx.machine.heap.set_word(keeper + TRACE, value);
    }
    Ok(Word::UNDEFINED)
}
