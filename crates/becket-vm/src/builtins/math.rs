//! The functions of Math: the coerced arguments go to `number/math.rs`, which has all the work. Not here: `Math.random`, which
//! a machine without chance does not have.

use alloc::vec::Vec;

use crate::machine::Run;
use crate::native::Cx;
use crate::number::math;
use crate::value::Word;

/// A function of one number. ECMA-262 21.3.2.
pub(crate) fn one(cx: &mut Cx<'_>, function: fn(f64) -> f64) -> Run<Word> {
    Ok(Word::number(function(cx.number(0))))
}

/// A function of one number that takes some time: the machine's own arithmetic has no instruction for it.
pub(crate) fn slow(cx: &mut Cx<'_>, function: fn(f64) -> f64) -> Run<Word> {
    cx.charge(10)?;
    one(cx, function)
}

/// A function of two numbers that takes some time.
pub(crate) fn two(cx: &mut Cx<'_>, function: fn(f64, f64) -> f64) -> Run<Word> {
    cx.charge(20)?;
    Ok(Word::number(function(cx.number(0), cx.number(1))))
}

/// `Math.max(…values)` and `Math.min(…values)`, from what no value at all gives. ECMA-262 21.3.2.24 and 21.3.2.25.
pub(crate) fn fold(cx: &mut Cx<'_>, none: f64, function: fn(f64, f64) -> f64) -> Run<Word> {
    cx.charge(cx.argc() / 4)?;
    Ok(Word::number((0..cx.argc()).fold(none, |result, index| function(result, cx.number(index)))))
}

/// `Math.hypot(…values)`. ECMA-262 21.3.2.18.
pub(crate) fn hypot(cx: &mut Cx<'_>) -> Run<Word> {
    cx.charge(10 + cx.argc() * 2)?;
    let values: Vec<f64> = (0..cx.argc()).map(|index| cx.number(index)).collect();
    Ok(Word::number(math::hypot(&values)))
}

/// `Math.clz32(x)`. ECMA-262 21.3.2.11.
pub(crate) fn clz32(cx: &mut Cx<'_>) -> Run<Word> {
    Ok(Word::number(f64::from(math::clz32(cx.number(0)))))
}

/// `Math.imul(x, y)`. ECMA-262 21.3.2.19.
pub(crate) fn imul(cx: &mut Cx<'_>) -> Run<Word> {
    Ok(Word::int(math::imul(cx.number(0), cx.number(1))))
}
