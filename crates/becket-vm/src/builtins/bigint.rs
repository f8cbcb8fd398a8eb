//! BigInt and its prototype. Not here: operators (`bigint.rs` of the machine), and arguments that are objects
//! (`stdlib-api/bigint.js`).

use alloc::format;

use crate::layout::Kind;
use crate::machine::{Run, Trap};
use crate::native::Cx;
use crate::number::big::Big;
use crate::number::{convert, format as write};
use crate::value::Word;

/// `BigInt(value)`. ECMA-262 21.2.1.1.
pub(crate) fn construct(cx: &mut Cx<'_>) -> Run<Word> {
    if cx.is_construct() {
        return Err(cx.throw_type("BigInt is not a constructor"));
    }
    let value = cx.arg(0).word();
    if value.is_language_object() {
        return Err(Trap::Bail);
    }
    let Some(number) = value.as_number() else {
        let slot = cx.root(value)?;
        return cx.machine.to_big(slot);
    };
    if !number.is_finite() || libm::trunc(number) != number {
        let mut text = alloc::string::String::new();
        write::to_string(number, &mut text);
        let message = format!("The number {text} cannot be converted to a BigInt because it is not an integer");
        return Err(cx.throw_range(&message));
    }
    cx.charge(4)?;
    cx.machine.new_big(&Big::from_double(number))
}

/// What of the bits of an integer is kept.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Sign {
    /// The highest is the sign.
    Signed,
    /// None is.
    Unsigned,
}

/// `BigInt.asIntN(bits, value)` and `BigInt.asUintN(bits, value)`. ECMA-262 21.2.2.1 and .2.
pub(crate) fn wrap(cx: &mut Cx<'_>, sign: Sign) -> Run<Word> {
    if cx.arg(0).is_language_object() || cx.arg(1).is_language_object() {
        return Err(Trap::Bail);
    }
    let bits = cx.coerce_number(0)?;
    let bits = convert::to_integer_or_infinity(bits);
    if !(0.0..=9007199254740991.0).contains(&bits) {
        return Err(cx.throw_range("Invalid value: not (convertible to) a safe integer"));
    }
    let bits = bits as u64;
    let value = cx.arg(1).word();
    // ToBigInt takes no numbers.
    if value.as_number().is_some() {
        let text = cx.machine.value_text(value);
        return Err(cx.throw_type(&format!("Cannot convert {text} to a BigInt")));
    }
    let slot = cx.root(value)?;
    let big = cx.machine.to_big(slot)?;
    cx.set(slot, big);
    let known = cx.machine.big_bits(big);
    cx.charge(2 + known as usize / 256)?;
    let needed = if cx.machine.is_negative_big(big) && sign == Sign::Unsigned { bits } else { known.min(bits) };
    cx.machine.room_for_big(needed)?;
    let big = cx.machine.big(cx.get(slot).word());
    let wrapped = if sign == Sign::Signed { big.as_int(bits) } else { big.as_uint(bits) };
    cx.machine.new_big(&wrapped)
}

/// ThisBigIntValue. ECMA-262 21.2.3.4.1.
fn this_big(cx: &mut Cx<'_>, method: &str) -> Run<Word> {
    let this = cx.this().word();
    if this.is_bigint() {
        return Ok(this);
    }
    if cx.this_is(Kind::Wrapper) {
        let value = cx.machine.heap.word(this.offset() + 2);
        if value.is_bigint() {
            return Ok(value);
        }
    }
    Err(cx.throw_type(&format!("BigInt.prototype.{method} requires that 'this' be a BigInt")))
}

/// `bigint.toString(radix)`. ECMA-262 21.2.3.3.
pub(crate) fn to_string(cx: &mut Cx<'_>) -> Run<Word> {
    let value = this_big(cx, "toString")?;
    let value = cx.root(value)?;
    let radix = cx.arg(0).word();
    if radix.is_language_object() {
        return Err(Trap::Bail);
    }
    let radix = if radix == Word::UNDEFINED { 10.0 } else { convert::to_integer_or_infinity(cx.coerce_number(0)?) };
    if !(2.0..=36.0).contains(&radix) {
        return Err(cx.throw_range("toString() radix argument must be between 2 and 36"));
    }
    let value = cx.get(value).word();
    cx.machine.big_to_string(value, radix as u32)
}

/// `bigint.valueOf()`. ECMA-262 21.2.3.4.
pub(crate) fn value_of(cx: &mut Cx<'_>) -> Run<Word> {
    this_big(cx, "valueOf")
}
