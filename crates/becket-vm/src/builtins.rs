//! The native functions of the standard library, by group, and the one place that calls them. Not here: which there are and
//! how they are coerced (`stdlib-api/builtins.txt`), and what is written in the hook language (`stdlib-api/*.js`).

use becket_bytecode::builtins::Native;

use crate::layout::Kind;
use crate::machine::{Run, Trap};
use crate::native::Cx;
use crate::object::Which;
use crate::shape::Integrity;
use crate::value::Word;

use array::search;
use iterator::Gives;
use map::Collection;
use object::Listed;

pub(crate) mod array;
pub(crate) mod error;
pub(crate) mod function;
pub(crate) mod iterator;
pub(crate) mod map;
pub(crate) mod object;

/// Runs a native function.
pub(crate) fn call(native: Native, cx: &mut Cx<'_>) -> Run<Word> {
    match native {
        Native::Array => array::construct(cx),
        Native::ArrayIsArray => array::is_array(cx),
        Native::ArrayOf => array::of(cx),
        Native::ArrayPrototypeAt => array::at(cx),
        Native::ArrayPrototypeConcat => array::concat(cx),
        Native::ArrayPrototypeFill => array::fill(cx),
        Native::ArrayPrototypeIncludes => search::includes(cx),
        Native::ArrayPrototypeIndexOf => search::index_of(cx),
        Native::ArrayPrototypeLastIndexOf => search::last_index_of(cx),
        Native::ArrayPrototypeJoin => search::join(cx),
        Native::ArrayPrototypePush => array::push(cx),
        Native::ArrayPrototypePop => array::pop(cx),
        Native::ArrayPrototypeReverse => array::reverse(cx),
        Native::ArrayPrototypeShift => array::shift(cx),
        Native::ArrayPrototypeSlice => array::slice(cx),
        Native::ArrayPrototypeSplice => array::splice(cx),
        Native::ArrayPrototypeUnshift => array::unshift(cx),
        Native::ArrayPrototypeKeys => array::iterator(cx, Gives::Keys),
        Native::ArrayPrototypeValues => array::iterator(cx, Gives::Values),
        Native::ArrayPrototypeEntries => array::iterator(cx, Gives::Entries),
        Native::ArrayIteratorPrototypeNext => iterator::array_next(cx),
        Native::MapIteratorPrototypeNext => iterator::table_next(cx, Kind::MapIterator, "Map Iterator.prototype.next"),
        Native::SetIteratorPrototypeNext => iterator::table_next(cx, Kind::SetIterator, "Set Iterator.prototype.next"),
        Native::IteratorPrototypeSymbolIterator => iterator::itself(cx),
        Native::Object => object::construct(cx),
        Native::ObjectAssign => object::assign(cx),
        Native::ObjectEntries => object::list(cx, Listed::Entries),
        Native::ObjectValues => object::list(cx, Listed::Values),
        Native::ObjectKeys => object::keys(cx, Which::Enumerable),
        Native::ObjectGetOwnPropertyNames => object::keys(cx, Which::Strings),
        Native::ObjectHasOwn => object::has_own(cx),
        Native::ObjectIs => object::is(cx),
        Native::ObjectFreeze => object::set_integrity(cx, Integrity::FROZEN),
        Native::ObjectSeal => object::set_integrity(cx, Integrity::SEALED),
        Native::ObjectPreventExtensions => object::set_integrity(cx, Integrity::NOT_EXTENSIBLE),
        Native::ObjectIsFrozen => object::test_integrity(cx, Integrity::FROZEN),
        Native::ObjectIsSealed => object::test_integrity(cx, Integrity::SEALED),
        Native::ObjectIsExtensible => object::is_extensible(cx),
        Native::ObjectPrototypeHasOwnProperty => object::has_own_property(cx),
        Native::ObjectPrototypeIsPrototypeOf => object::is_prototype_of(cx),
        Native::ObjectPrototypePropertyIsEnumerable => object::property_is_enumerable(cx),
        Native::ObjectPrototypeToString => object::to_string(cx),
        Native::ObjectPrototypeValueOf => object::value_of(cx),
        Native::FunctionPrototype => function::prototype(cx),
        Native::FunctionPrototypeToString => function::to_string(cx),
        Native::Map => map::construct(cx, Collection::Map),
        Native::MapPrototypeGet => map::get(cx),
        Native::MapPrototypeSet => map::set(cx),
        Native::MapPrototypeHas => map::has(cx, Collection::Map),
        Native::MapPrototypeDelete => map::delete(cx, Collection::Map),
        Native::MapPrototypeClear => map::clear(cx, Collection::Map),
        Native::MapPrototypeSizeGet => map::size(cx, Collection::Map),
        Native::MapPrototypeKeys => map::iterator(cx, Collection::Map, Gives::Keys),
        Native::MapPrototypeValues => map::iterator(cx, Collection::Map, Gives::Values),
        Native::MapPrototypeEntries => map::iterator(cx, Collection::Map, Gives::Entries),
        Native::Set => map::construct(cx, Collection::Set),
        Native::SetPrototypeAdd => map::add(cx),
        Native::SetPrototypeHas => map::has(cx, Collection::Set),
        Native::SetPrototypeDelete => map::delete(cx, Collection::Set),
        Native::SetPrototypeClear => map::clear(cx, Collection::Set),
        Native::SetPrototypeSizeGet => map::size(cx, Collection::Set),
        Native::SetPrototypeValues => map::iterator(cx, Collection::Set, Gives::Values),
        Native::SetPrototypeEntries => map::iterator(cx, Collection::Set, Gives::Entries),
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
