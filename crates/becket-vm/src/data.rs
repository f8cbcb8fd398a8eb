//! Data that may cross between a run and its host: copied by value, never shared. Not here: how it goes in (`intake.rs`) and out
//! (`outlet.rs`), and JSON text (`builtins/json.rs`). Invariant: data nested deeper than [`DEPTH_MAX`] does not cross.

use alloc::string::String;
use alloc::vec::Vec;
use core::convert::Infallible;

use crate::atom::PropertyKey;
use crate::intake::Name;
use crate::machine::{Machine, Run};
use crate::outlet::{Outlet, Refusal};
use crate::value::Word;

/// How deep data may be nested.
pub const DEPTH_MAX: usize = 512;

/// A value outside of a run.
#[derive(Clone, PartialEq, Debug, Default)]
pub enum Data {
    /// `undefined`
    #[default]
    Undefined,
    /// `null`
    Null,
    /// `true` or `false`
    Bool(bool),
    /// A number.
    Number(f64),
    /// A string. A lone surrogate does not cross: it becomes U+FFFD.
    String(String),
    /// An array; a hole is `undefined`.
    Array(Vec<Data>),
    /// The own enumerable properties of an object, in order.
    Object(Vec<(String, Data)>),
    /// A date: milliseconds since 1970, NaN where it is invalid.
    Date(f64),
    /// The bytes of a `Uint8Array`.
    Bytes(Vec<u8>),
}

/// The text of a date as `toISOString` gives it; none where it is invalid.
pub fn iso_text(time: f64) -> Option<String> {
    crate::date::format::text(crate::date::clip(time), crate::date::format::Form::Iso)
}

/// Why a value cannot leave a run.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum NotData {
    /// A function.
    Function,
    /// A symbol.
    Symbol,
    /// A BigInt.
    BigInt,
    /// An object that is no plain object, array, date or `Uint8Array`: a Map, an Error.
    Exotic,
    /// A getter or a `toJSON`: reading it would run the program.
    Accessor,
    /// Nested deeper than [`DEPTH_MAX`], or in itself.
    TooDeep,
}

impl core::fmt::Display for NotData {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str(match self {
            Self::Function => "a function cannot leave the run",
            Self::Symbol => "a symbol cannot leave the run",
            Self::BigInt => "a BigInt cannot leave the run: make it a string or a number",
            Self::Exotic => "only plain objects, arrays, dates and `Uint8Array`s can leave the run",
            Self::Accessor => "an object with a getter or a `toJSON` cannot leave the run",
            Self::TooDeep => "the value is nested too deeply, or in itself",
        })
    }
}

/// Collects what an outlet is told.
#[derive(Debug, Default)]
struct Collector {
    /// The containers that are open, innermost last.
    open: Vec<Open>,
    whole: Data,
}

#[derive(Debug)]
enum Open {
    Array(Vec<Data>),
    /// The last property is the one whose value comes next.
    Object(Vec<(String, Data)>),
}

impl Collector {
    fn add(&mut self, data: Data) -> Result<(), Infallible> {
        match self.open.last_mut() {
            None => self.whole = data,
            Some(Open::Array(items)) => items.push(data),
            Some(Open::Object(properties)) => {
                if let Some(last) = properties.last_mut() {
                    last.1 = data;
                }
            }
        }
        Ok(())
    }

    fn end(&mut self) -> Result<(), Infallible> {
        let data = match self.open.pop() {
            Some(Open::Array(items)) => Data::Array(items),
            Some(Open::Object(properties)) => Data::Object(properties),
            None => Data::Undefined,
        };
        self.add(data)
    }
}

impl Outlet for Collector {
    type Error = Infallible;

    fn undefined(&mut self) -> Result<(), Infallible> {
        self.add(Data::Undefined)
    }

    fn null(&mut self) -> Result<(), Infallible> {
        self.add(Data::Null)
    }

    fn bool(&mut self, value: bool) -> Result<(), Infallible> {
        self.add(Data::Bool(value))
    }

    fn number(&mut self, value: f64) -> Result<(), Infallible> {
        self.add(Data::Number(value))
    }

    fn string(&mut self, text: &str) -> Result<(), Infallible> {
        self.add(Data::String(String::from(text)))
    }

    fn date(&mut self, time: f64) -> Result<(), Infallible> {
        self.add(Data::Date(time))
    }

    fn bytes(&mut self, bytes: &[u8]) -> Result<(), Infallible> {
        self.add(Data::Bytes(bytes.to_vec()))
    }

    fn begin_array(&mut self, _length: u32) -> Result<(), Infallible> {
        self.open.push(Open::Array(Vec::new()));
        Ok(())
    }

    fn end_array(&mut self) -> Result<(), Infallible> {
        self.end()
    }

    fn begin_object(&mut self) -> Result<(), Infallible> {
        self.open.push(Open::Object(Vec::new()));
        Ok(())
    }

    fn key(&mut self, text: &str, name: Option<Name>) -> Result<Option<Name>, Infallible> {
        if let Some(Open::Object(properties)) = self.open.last_mut() {
            properties.push((String::from(text), Data::Undefined));
        }
        Ok(name)
    }

    fn end_object(&mut self) -> Result<(), Infallible> {
        self.end()
    }
}

impl Machine {
    /// The property key of a text.
    pub(crate) fn text_key(&mut self, text: &str) -> PropertyKey {
        match crate::string::Units::Latin1(text.as_bytes()).array_index() {
            Some(index) => PropertyKey::Index(index),
            None => PropertyKey::Name(self.atoms.intern_str(text)),
        }
    }

    /// Takes a value off the heap: no more of it than the run may have memory, though what is shared on the heap is not shared
    /// outside.
    pub(crate) fn extract(&mut self, value: Word) -> Run<Result<Data, NotData>> {
        let mut collector = Collector::default();
        match self.tell(value, &mut collector) {
            Ok(()) => Ok(Ok(collector.whole)),
            Err(Refusal::NotData(why)) => Ok(Err(why)),
            Err(Refusal::Trap(trap)) => Err(trap),
            Err(Refusal::Host(never)) => match never {},
        }
    }
}
