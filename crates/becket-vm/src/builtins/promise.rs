//! `then` of promises that nobody has changed. Not here: those of a class of their own, and all other methods
//! (`stdlib-api/promise.js`), and what a reaction does (`job.rs`).

use crate::machine::{Run, Trap};
use crate::native::Cx;
use crate::value::Word;

/// A constructor in the hook language that cannot be called without `new`.
pub(crate) fn construct(cx: &mut Cx<'_>, refusal: &str) -> Run<Word> {
    Err(if cx.is_construct() { Trap::Bail } else { cx.throw_type(refusal) })
}

/// `Promise.prototype.then`. ECMA-262 27.2.5.4.
pub(crate) fn then(cx: &mut Cx<'_>) -> Run<Word> {
    let this = cx.this().word();
    if !cx.machine.is_promise(this) || cx.machine.is_plain_promise(this)? != Some(true) {
        return Err(Trap::Bail);
    }
    let (on_fulfilled, on_rejected) = (cx.arg(0).word(), cx.arg(1).word());
    let this = cx.this().word();
    let first = cx.root(this)?;
    cx.root(on_fulfilled)?;
    cx.root(on_rejected)?;
    let derived = cx.machine.new_plain_promise()?;
    let derived = cx.root(derived)?;
    cx.root(Word::UNDEFINED)?;
    cx.root(Word::UNDEFINED)?;
    cx.machine.perform_then(first.0)?;
    Ok(cx.get(derived).word())
}
