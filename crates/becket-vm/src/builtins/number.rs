//! Number and its prototype. Not here: how numbers are written and read (`number/` of the machine), and arguments that are
//! objects (`stdlib-api/number.js`).

use alloc::format;
use alloc::string::String;

use crate::layout::Kind;
use crate::machine::{Run, Trap, well_known};
use crate::native::Cx;
use crate::number::{convert, format as write};
use crate::string::Units;
use crate::value::Word;

/// `Number(value)` and `new Number(value)`. ECMA-262 21.1.1.1.
pub(crate) fn construct(cx: &mut Cx<'_>) -> Run<Word> {
    if cx.arg(0).is_language_object() {
        return Err(Trap::Bail);
    }
    let value = cx.arg(0).word();
    let number = if cx.argc() == 0 {
        0.0
    } else if value.is_bigint() {
        cx.charge(2)?;
        cx.machine.big(value).to_double()
    } else {
        cx.coerce_number(0)?
    };
    if !cx.is_construct() {
        return Ok(Word::number(number));
    }
    let slot = cx.root(Word::number(number))?;
    cx.machine.new_wrapper(slot)
}

/// A predicate of numbers that is false for everything else. ECMA-262 21.1.2.2 to 21.1.2.5.
pub(crate) fn is(cx: &mut Cx<'_>, predicate: fn(f64) -> bool) -> Run<Word> {
    Ok(Word::bool(cx.arg(0).as_number().is_some_and(predicate)))
}

/// ThisNumberValue. ECMA-262 21.1.3.7.1.
fn this_number(cx: &mut Cx<'_>, method: &str) -> Run<f64> {
    let this = cx.this().word();
    if let Some(number) = this.as_number() {
        return Ok(number);
    }
    if this == Word::builtin(well_known::NUMBER_PROTOTYPE()) {
        return Ok(0.0);
    }
    if cx.this_is(Kind::Wrapper)
        && let Some(number) = cx.machine.heap.word(this.offset() + 2).as_number()
    {
        return Ok(number);
    }
    Err(cx.throw_type(&format!("Number.prototype.{method} requires that 'this' be a Number")))
}

/// ToIntegerOrInfinity of the first argument; an object is left to the hook language.
fn digits(cx: &mut Cx<'_>) -> Run<f64> {
    if cx.arg(0).is_language_object() {
        return Err(Trap::Bail);
    }
    Ok(convert::to_integer_or_infinity(cx.coerce_number(0)?))
}

/// What a number is written as by `write`, and without it by Number::toString.
fn written(cx: &mut Cx<'_>, write: impl FnOnce(&mut String)) -> Run<Word> {
    let mut text = String::new();
    write(&mut text);
    cx.charge(text.len() / 16)?;
    cx.machine.new_string(Units::Latin1(text.as_bytes()))
}

/// `number.valueOf()`. ECMA-262 21.1.3.7.
pub(crate) fn value_of(cx: &mut Cx<'_>) -> Run<Word> {
    this_number(cx, "valueOf").map(Word::number)
}

/// `number.toString(radix)`. ECMA-262 21.1.3.6.
pub(crate) fn to_string(cx: &mut Cx<'_>) -> Run<Word> {
    let number = this_number(cx, "toString")?;
    let radix = if *cx.arg(0) == Word::UNDEFINED { 10.0 } else { digits(cx)? };
    if !(2.0..=36.0).contains(&radix) {
        return Err(cx.throw_range("toString() radix argument must be between 2 and 36"));
    }
    if radix == 10.0 || !number.is_finite() {
        cx.charge(8)?;
        return written(cx, |text| write::to_string(number, text));
    }
    // Processors are slow at subnormal numbers, and here half of the distance to the next number is one, or is not far from it.
    let is_smallest = number != 0.0 && number.abs() < f64::MIN_POSITIVE / f64::EPSILON;
    cx.charge(if is_smallest { 520 } else { 120 })?;
    written(cx, |text| write::to_radix(number, radix as u32, text))
}

/// `number.toFixed(digits)`. ECMA-262 21.1.3.3.
pub(crate) fn to_fixed(cx: &mut Cx<'_>) -> Run<Word> {
    let number = this_number(cx, "toFixed")?;
    let digits = digits(cx)?;
    if !(0.0..=100.0).contains(&digits) {
        return Err(cx.throw_range("toFixed() digits argument must be between 0 and 100"));
    }
    cx.charge(20)?;
    written(cx, |text| write::to_fixed(number, digits as u32, text))
}

/// `number.toPrecision(precision)`. ECMA-262 21.1.3.5.
pub(crate) fn to_precision(cx: &mut Cx<'_>) -> Run<Word> {
    let number = this_number(cx, "toPrecision")?;
    cx.charge(60)?;
    if *cx.arg(0) == Word::UNDEFINED {
        return written(cx, |text| write::to_string(number, text));
    }
    let precision = digits(cx)?;
    cx.charge(100)?;
    if number.is_finite() && !(1.0..=100.0).contains(&precision) {
        return Err(cx.throw_range("toPrecision() argument must be between 1 and 100"));
    }
    written(cx, |text| write::to_precision(number, precision as u32, text))
}

/// `number.toExponential(digits)`. ECMA-262 21.1.3.2.
pub(crate) fn to_exponential(cx: &mut Cx<'_>) -> Run<Word> {
    let number = this_number(cx, "toExponential")?;
    cx.charge(60)?;
    let shortest = *cx.arg(0) == Word::UNDEFINED;
    cx.charge(if shortest { 0 } else { 100 })?;
    let digits = digits(cx)?;
    if number.is_finite() && !(0.0..=100.0).contains(&digits) {
        return Err(cx.throw_range("toExponential() argument must be between 0 and 100"));
    }
    written(cx, |text| write::to_exponential(number, (!shortest).then_some(digits as u32), text))
}
