//! What stands around the members of an object: its brackets, and the text before them. Not here: the members (`inspect.rs`), and
//! what the object is called (`name.rs`).

use alloc::string::String;
use alloc::vec::Vec;

use super::{Inspector, Sort, name};
use crate::atom::PropertyKey;
use crate::machine::Run;
use crate::value::Word;

/// The text before the members of an object, and the brackets around them.
pub(super) struct Frame {
    pub(super) base: String,
    pub(super) open: String,
    pub(super) close: &'static str,
    /// Whether this is all where no property is shown.
    is_whole: bool,
}

impl Frame {
    /// An object whose text says what it is.
    fn of_text(base: String) -> Self {
        Self { base, open: String::from("{"), close: "}", is_whole: true }
    }

    /// An object with a name before its brackets.
    fn of_items(name: &str, brackets: (char, &'static str), is_whole: bool) -> Self {
        let mut open = String::from(name);
        open.push(brackets.0);
        Self { base: String::new(), open, close: brackets.1, is_whole }
    }

    /// The text of an object of which no property is shown, if that is all.
    pub(super) fn whole(&self) -> Option<String> {
        let brackets = || self.open.clone() + self.close;
        self.is_whole.then(|| if self.base.is_empty() { brackets() } else { self.base.clone() })
    }
}

const BRACES: (char, &str) = ('{', "}");
const SQUARE: (char, &str) = ('[', "]");

impl Inspector<'_> {
    /// What stands around the members of an object. The keys that the text before them repeats are taken out.
    pub(super) fn frame(
        &mut self,
        value: Word,
        sort: Sort,
        (maker, tag): (Option<&str>, &str),
        keys: &mut Vec<PropertyKey>,
    ) -> Run<Frame> {
        let named = |fallback: &str, size: Option<u32>| name::prefix(maker, tag, fallback, size);
        let is_plain = |name: &str| maker == Some(name) && tag.is_empty();
        Ok(match sort {
            Sort::Array => {
                let length = if value.is_object() { self.machine.array_length(value.offset()) } else { 0 };
                let name = if is_plain("Array") { String::new() } else { named("Array", Some(length)) };
                Frame::of_items(&name, SQUARE, length == 0)
            }
            Sort::Set | Sort::Map => {
                let size = self.machine.table_live(self.table(value));
                let fallback = if sort == Sort::Set { "Set" } else { "Map" };
                Frame::of_items(&named(fallback, Some(size)), BRACES, size == 0)
            }
            Sort::WeakMap => Frame::of_items(&named("WeakMap", None), BRACES, false),
            Sort::WeakSet => Frame::of_items(&named("WeakSet", None), BRACES, false),
            Sort::Buffer => Frame::of_items(&named("ArrayBuffer", None), BRACES, false),
            Sort::View => Frame::of_items(&named("DataView", None), BRACES, false),
            Sort::Promise => Frame::of_items(&named("Promise", None), BRACES, false),
            Sort::MapIterator | Sort::SetIterator => {
                Frame::of_items(&self.iterator_name(value, sort, tag), BRACES, false)
            }
            Sort::Function => Frame::of_text(self.function_base(value, maker, tag)?),
            Sort::Error => Frame::of_text(self.error_base(value, maker, tag, keys)?),
            Sort::RegExp => Frame::of_text(self.regexp_base(value, maker, tag)?),
            Sort::Wrapper => Frame::of_text(self.wrapper_base(value, maker, tag)?),
            Sort::Date => {
                let text = crate::builtins::date::shown(self.machine.date_value(value));
                let prefix = named("Date", None);
                Frame::of_text(if prefix == "Date " { text } else { prefix + &text })
            }
            Sort::Typed => {
                self.refuse_own(value, "length")?;
                let at = value.offset();
                let length = self.machine.view(at).map_or(0, |view| view.length);
                let kind = self.machine.element_kind(at).name();
                let name = named(kind, Some(length));
                Frame::of_items(&name, SQUARE, length == 0 && !self.shown.hidden)
            }
            Sort::Arguments if maker == Some("Object") => Frame::of_items("[Arguments] ", BRACES, true),
            Sort::Arguments | Sort::Url | Sort::UrlSearchParams | Sort::Other => {
                let name = if is_plain("Object") { String::new() } else { named("Object", None) };
                Frame::of_items(&name, BRACES, true)
            }
        })
    }
}
