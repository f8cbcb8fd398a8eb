//! The native functions of the standard library, by group, and the one place that calls them. Not here: which there are and
//! how they are coerced (`stdlib-api/builtins.txt`), and what is written in the hook language (`stdlib-api/*.js`).

use becket_bytecode::builtins::Native;

use crate::machine::{Run, Trap};
use crate::native::Cx;
use crate::value::Word;

pub(crate) mod array;
pub(crate) mod error;
pub(crate) mod json;
pub(crate) mod object;

/// Runs a native function.
pub(crate) fn call(native: Native, cx: &mut Cx<'_>) -> Run<Word> {
    match native {
        Native::Array => array::construct(cx),
        Native::ArrayIsArray => array::is_array(cx),
        Native::ArrayPrototypePush => array::push(cx),
        Native::ArrayPrototypePop => array::pop(cx),
        Native::ArrayPrototypeShift => array::shift(cx),
        Native::ArrayPrototypeSlice => array::slice(cx),
        Native::JSONParse => json::parse(cx),
        Native::JSONStringify => json::stringify(cx),
        Native::Object => object::construct(cx),
        Native::ObjectKeys => object::keys(cx),
        Native::Error => error::construct(cx, "Error"),
        Native::TypeError => error::construct(cx, "TypeError"),
        Native::RangeError => error::construct(cx, "RangeError"),
        Native::SyntaxError => error::construct(cx, "SyntaxError"),
        Native::ReferenceError => error::construct(cx, "ReferenceError"),
        Native::EvalError => error::construct(cx, "EvalError"),
        Native::URIError => error::construct(cx, "URIError"),
        _ => Err(Trap::Refused(crate::thrown::REFUSED_BUILTIN)),
    }
}
