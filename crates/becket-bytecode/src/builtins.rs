//! Which builtins an edition has, how they are numbered, and what Becket does with each: the table that the compiler's side
//! and the machine's side of a blob must agree on. Made from `stdlib-api/builtins.txt` by `build.rs`.
//! Not here: what a builtin does (becket-vm's `builtins/` and `stdlib-api/*.js`).

/// A builtin object of the standard library: a function, a prototype or a namespace. It is never allocated and never changes.
#[derive(Debug)]
pub struct Builtin {
    /// Where it is found: `Array.prototype.map`.
    pub path: &'static str,
    /// Its `name`, where it is a function.
    pub name: &'static str,
    /// Whether it can be called.
    pub is_function: bool,
    /// Its `length`, where it is a function.
    pub length: u8,
    /// Its prototype: a number of a builtin.
    pub proto: Option<u32>,
    /// What Becket does when it is called.
    pub how: How,
    /// What is done to `this` (first) and the arguments before a native function runs.
    pub coerce: &'static [Coerce],
    /// Its own properties beside `name` and `length`, in V8's order.
    pub props: &'static [Prop],
}

/// What Becket does when a builtin is called.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum How {
    /// It cannot be called.
    Plain,
    /// Runs a function of the machine.
    Native(Native),
    /// The same; what that leaves goes to the standard library's function with this number.
    NativeThenStd(Native, u32),
    /// Runs the standard library's function with this number.
    Std(u32),
    /// A form of call that the machine itself knows.
    Special(Special),
    /// Not yet: a diagnostic says so.
    Later,
    /// Never: a diagnostic says what to use instead.
    Refused,
}

/// Calls of calls, and those that go on with a call that waits.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Special {
    /// `Function.prototype.apply`
    Apply,
    /// `Function.prototype.bind`
    Bind,
    /// `Function.prototype.call`
    Call,
    /// `%GeneratorPrototype%.next`
    GeneratorNext,
    /// `%GeneratorPrototype%.return`
    GeneratorReturn,
    /// `%GeneratorPrototype%.throw`
    GeneratorThrow,
    /// `%IteratorHelperPrototype%.next`
    HelperNext,
    /// What `%IteratorHelperPrototype%.return` does to a helper that has begun.
    HelperReturn,
    /// `%AsyncGeneratorPrototype%.next`
    AsyncGeneratorNext,
    /// `%AsyncGeneratorPrototype%.return`
    AsyncGeneratorReturn,
    /// `%AsyncGeneratorPrototype%.throw`
    AsyncGeneratorThrow,
}

/// What is done to one argument.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Coerce {
    /// The operation of the standard.
    pub to: To,
    /// Whether `undefined` is left as it is.
    pub keeps_undefined: bool,
    /// Whether it is done to all further arguments as well.
    pub is_rest: bool,
}

/// A coercion.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum To {
    /// None.
    Nothing,
    /// ToString of RequireObjectCoercible.
    ThisString,
    /// ToString.
    String,
    /// ToNumber.
    Number,
    /// ToIntegerOrInfinity.
    Integer,
}

/// An own property of a builtin.
#[derive(Debug)]
pub struct Prop {
    /// Its key; `@@iterator` is `Symbol.iterator`.
    pub key: &'static str,
    /// Bit 0 writable, bit 1 enumerable, bit 2 configurable.
    pub attrs: u8,
    /// Its value.
    pub value: Value,
}

/// The value of a builtin's property.
#[derive(Debug)]
pub enum Value {
    /// Another builtin, by number.
    Builtin(u32),
    /// A getter and perhaps a setter, by number.
    Accessor(u32, Option<u32>),
    /// A number.
    Number(f64),
    /// A string.
    String(&'static str),
    /// `true` or `false`
    Bool(bool),
    /// `undefined`
    Undefined,
    /// A well-known symbol, by the name after `Symbol.`.
    Symbol(&'static str),
    /// Node has something here that Becket does not have.
    Absent,
}

/// The number of the builtin at `path`, if there is one.
pub fn find(path: &str) -> Option<u32> {
    BUILTINS.iter().position(|builtin| builtin.path == path).map(|i| i as u32)
}

/// The builtin with this number.
pub fn get(id: u32) -> Option<&'static Builtin> {
    BUILTINS.get(id as usize)
}

/// The own property `key` of the builtin with this number.
pub fn own(id: u32, key: &str) -> Option<&'static Prop> {
    get(id)?.props.iter().find(|prop| prop.key == key)
}

include!(concat!(env!("OUT_DIR"), "/builtins.rs"));

/// The number of the builtin at `path`, which must be there: for tables that are made when Becket is compiled.
///
/// # Panics
/// When there is no such builtin: in a constant, that is an error of the compilation.
#[allow(clippy::indexing_slicing, clippy::panic)] // Only in constants, where both are errors of the compilation.
pub const fn position(path: &str) -> u32 {
    let mut i = 0;
    while i < BUILTINS.len() {
        let (a, b) = (BUILTINS[i].path.as_bytes(), path.as_bytes());
        if a.len() == b.len() {
            let mut j = 0;
            while j < a.len() && a[j] == b[j] {
                j += 1;
            }
            if j == a.len() {
                return i as u32;
            }
        }
        i += 1;
    }
    panic!("no builtin has this path")
}
