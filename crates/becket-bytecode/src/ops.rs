//! The opcode table: one row for each operation, and all that is derived from it.
//! A row gives the number, the operands, the price, what it may do, and its documentation; the encoder, the verifier,
//! the listing, the prices and `docs/bytecode.md` read the row. Not here: what an operation does (becket-vm).
//!
//! An instruction is eight bytes, `{op, a, b, c, imm}`. `a`, `b`, `c` are registers or small numbers, `imm` is an index, a
//! number or a label. Labels are indices of instructions in the same function: that is what "pc" means everywhere in a blob.
//! Numbers are never reused; a change of meaning is a new row and a new format version.
//!
//! Calls. A call's window begins at register `w`: `w` holds the callee, `w+1` the receiver (`this`), `w+2` and `w+3` are
//! written by the machine (where to return to), and the arguments follow from `w+4`. The callee's register 0 is its first
//! argument, so no argument is ever copied.

pub use crate::facts::Facts;

/// Registers that the machine writes between the receiver and the first argument of a call window, and those two.
pub const WINDOW_WORDS: u8 = 4;
/// A function may name registers below this one; the rest are scratch of the machine.
pub const REGISTERS_MAX: u8 = 240;

/// What an operand means, and so how it is encoded, verified and listed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    /// A register that is written.
    Dst,
    /// A register that is read.
    Reg,
    /// A register that is read and written.
    Mut,
    /// The first register of a call window; the window and its arguments must be registers of the function.
    Window,
    /// The number of arguments in a window.
    Argc,
    /// The first of several consecutive registers, as many as the operand of kind `Count` says.
    Base,
    /// A number of registers from `Base` on.
    Count,
    /// The first of the three registers of an iteration.
    Iter,
    /// The first of two registers.
    Pair,
    /// An unsigned byte.
    Byte,
    /// A signed byte.
    Small,
    /// A signed 32-bit number.
    Int,
    /// An index into the constants.
    Const,
    /// An index into the constants that must be a string.
    Str,
    /// An index into the atoms: a property name. The loader gives each such operation an inline cache.
    Atom,
    /// An index into the functions.
    Func,
    /// An index into the shapes: the names of an object literal whose values are in consecutive registers.
    Shape,
    /// An index into the imports.
    Import,
    /// A builtin of the edition.
    Builtin,
    /// An intrinsic: only in the standard library's own code.
    Intrinsic,
    /// An index into the function's captures.
    Capture,
    /// A variable of the module.
    Slot,
    /// A spilled local of the function.
    Spill,
    /// The index of an instruction of the same function.
    Label,
}

/// Which field of an instruction an operand is in.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[allow(missing_docs)]
pub enum Field {
    A,
    B,
    C,
    Imm,
}

/// What an operation may do, beside computing.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Flag {
    /// May throw: the compiler gives it a line entry.
    Throws,
    /// May go elsewhere than to the next instruction: ends a block.
    Branches,
    /// Never goes to the next instruction: may end a function.
    Ends,
    /// Leaves the machine.
    Effect,
    /// Only in the standard library's own code.
    Std,
    /// Made by the loader: never in a blob.
    Loader,
}

/// One row of the table.
#[derive(Debug)]
pub struct Row {
    /// Which operation.
    pub op: Opcode,
    /// Its name in listings.
    pub name: &'static str,
    /// What it does.
    pub doc: &'static str,
    /// Its operands in the order in which they are written.
    pub operands: &'static [(Field, Kind)],
    /// Its price in steps.
    pub cost: u8,
    /// What it may do.
    pub flags: &'static [Flag],
}

impl Row {
    /// Whether the row has the flag.
    pub fn has(&self, flag: Flag) -> bool {
        self.flags.contains(&flag)
    }
}

macro_rules! field {
    (a) => {
        Field::A
    };
    (b) => {
        Field::B
    };
    (c) => {
        Field::C
    };
    (imm) => {
        Field::Imm
    };
}

macro_rules! ops {
    ($( $(#[doc = $doc:literal])+ $name:ident = $number:literal { $($field:ident : $kind:ident),* } cost $cost:literal $(, $flag:ident)*; )+) => {
        /// An operation of the machine.
        #[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
        #[repr(u8)]
        pub enum Opcode {
            $( $(#[doc = $doc])+ $name = $number, )+
        }

        /// The table, in order of the numbers.
        pub static ROWS: &[Row] = &[ $( Row {
            op: Opcode::$name,
            name: stringify!($name),
            doc: concat!($($doc, "\n"),+),
            operands: &[ $( (field!($field), Kind::$kind) ),* ],
            cost: $cost,
            flags: &[ $( Flag::$flag ),* ],
        }, )+ ];

    };
}

ops! {
    /// `a = imm` as an integer.
    LoadInt = 0 { a: Dst, imm: Int } cost 1;
    /// `a = constants[imm]`: a number or a string.
    LoadConst = 1 { a: Dst, imm: Const } cost 1;
    /// `a = undefined`.
    LoadUndefined = 2 { a: Dst } cost 1;
    /// `a = null`.
    LoadNull = 3 { a: Dst } cost 1;
    /// `a = true`.
    LoadTrue = 4 { a: Dst } cost 1;
    /// `a = false`.
    LoadFalse = 5 { a: Dst } cost 1;
    /// `a =` the mark of a binding that has no value yet.
    LoadTdz = 6 { a: Dst } cost 1;
    /// `a =` a builtin of the standard library.
    LoadBuiltin = 7 { a: Dst, imm: Builtin } cost 1;
    /// `a = b`.
    Move = 8 { a: Dst, b: Reg } cost 1;
    /// `a = this`.
    LoadThis = 9 { a: Dst } cost 1;
    /// `a =` the running function itself.
    LoadCallee = 10 { a: Dst } cost 1;

    /// `a =` a new function over `functions[imm]`, with the captures that its description lists.
    Closure = 12 { a: Dst, imm: Func } cost 4;
    /// `a = captures[imm]`.
    LoadCapture = 13 { a: Dst, imm: Capture } cost 1;
    /// `a =` a new box that holds `b`: a variable that closures share and assign.
    NewBox = 14 { a: Dst, b: Reg } cost 2;
    /// `a =` what the box `b` holds.
    LoadBox = 15 { a: Dst, b: Reg } cost 1;
    /// The box `a` holds `b` from now on.
    StoreBox = 16 { a: Reg, b: Reg } cost 1;
    /// `a =` what the box `captures[imm]` holds.
    LoadCaptureBox = 17 { a: Dst, imm: Capture } cost 1;
    /// The box `captures[imm]` holds `a` from now on.
    StoreCaptureBox = 18 { a: Reg, imm: Capture } cost 1;
    /// `a =` the module's variable `imm`.
    LoadModule = 19 { a: Dst, imm: Slot } cost 1;
    /// The module's variable `imm` is `a` from now on.
    StoreModule = 20 { a: Reg, imm: Slot } cost 1;
    /// Throws a ReferenceError that names `constants[imm]` if `a` has no value yet.
    CheckTdz = 21 { a: Reg, imm: Str } cost 1, Throws;
    /// Throws the TypeError of an assignment to a constant, whose name is `constants[imm]`.
    ThrowConstAssign = 22 { imm: Str } cost 1, Throws, Branches, Ends;
    /// `a =` the spilled local `imm`.
    LoadSpill = 23 { a: Dst, imm: Spill } cost 1;
    /// The spilled local `imm` is `a` from now on.
    StoreSpill = 24 { a: Reg, imm: Spill } cost 1;

    /// `a =` the imported host function `imm` as a value.
    LoadImport = 25 { a: Dst, imm: Import } cost 1;

    /// `a = b + c`. Numbers add; otherwise both become strings. A concatenation pays for short results by length.
    Add = 30 { a: Dst, b: Reg, c: Reg } cost 1, Throws;
    /// `a = b - c`.
    Sub = 31 { a: Dst, b: Reg, c: Reg } cost 1, Throws;
    /// `a = b * c`.
    Mul = 32 { a: Dst, b: Reg, c: Reg } cost 1, Throws;
    /// `a = b / c`.
    Div = 33 { a: Dst, b: Reg, c: Reg } cost 1, Throws;
    /// `a = b % c`.
    Rem = 34 { a: Dst, b: Reg, c: Reg } cost 2, Throws;
    /// `a = b ** c`.
    Exp = 35 { a: Dst, b: Reg, c: Reg } cost 8, Throws;
    /// `a = b & c`.
    BitAnd = 36 { a: Dst, b: Reg, c: Reg } cost 1, Throws;
    /// `a = b | c`.
    BitOr = 37 { a: Dst, b: Reg, c: Reg } cost 1, Throws;
    /// `a = b ^ c`.
    BitXor = 38 { a: Dst, b: Reg, c: Reg } cost 1, Throws;
    /// `a = b << c`.
    Shl = 39 { a: Dst, b: Reg, c: Reg } cost 1, Throws;
    /// `a = b >> c`.
    Shr = 40 { a: Dst, b: Reg, c: Reg } cost 1, Throws;
    /// `a = b >>> c`.
    UShr = 41 { a: Dst, b: Reg, c: Reg } cost 1, Throws;
    /// `a = b + imm`.
    AddInt = 42 { a: Dst, b: Reg, imm: Int } cost 1, Throws;
    /// `a = b - imm`.
    SubInt = 43 { a: Dst, b: Reg, imm: Int } cost 1, Throws;
    /// `a = b * imm`.
    MulInt = 44 { a: Dst, b: Reg, imm: Int } cost 1, Throws;
    /// `a = b % imm`.
    RemInt = 45 { a: Dst, b: Reg, imm: Int } cost 2, Throws;
    /// `a = b & imm`.
    BitAndInt = 46 { a: Dst, b: Reg, imm: Int } cost 1, Throws;
    /// `a = b | imm`.
    BitOrInt = 47 { a: Dst, b: Reg, imm: Int } cost 1, Throws;
    /// `a = b << imm`.
    ShlInt = 48 { a: Dst, b: Reg, imm: Int } cost 1, Throws;
    /// `a = b >> imm`.
    ShrInt = 49 { a: Dst, b: Reg, imm: Int } cost 1, Throws;
    /// `a = b >>> imm`.
    UShrInt = 50 { a: Dst, b: Reg, imm: Int } cost 1, Throws;

    /// `a = -b`.
    Neg = 55 { a: Dst, b: Reg } cost 1, Throws;
    /// `a = +b`: ToNumber.
    ToNumber = 56 { a: Dst, b: Reg } cost 1, Throws;
    /// `a =` ToNumeric of `b`: what `b++` gives.
    ToNumeric = 57 { a: Dst, b: Reg } cost 1, Throws;
    /// `a = !b`.
    Not = 58 { a: Dst, b: Reg } cost 1;
    /// `a = ~b`.
    BitNot = 59 { a: Dst, b: Reg } cost 1, Throws;
    /// `a = typeof b`.
    Typeof = 60 { a: Dst, b: Reg } cost 1;
    /// `a = b + 1` for numerics: `b` becomes a number first.
    Inc = 61 { a: Dst, b: Reg } cost 1, Throws;
    /// `a = b - 1` for numerics.
    Dec = 62 { a: Dst, b: Reg } cost 1, Throws;
    /// `a =` ToString of `b`, as a template literal does it.
    ToString = 63 { a: Dst, b: Reg } cost 1, Throws;
    /// `a =` ToPropertyKey of `b`: what a computed name is evaluated to.
    ToPropertyKey = 64 { a: Dst, b: Reg } cost 1, Throws;
    /// `a =` the strings in `b…b+c` joined.
    Concat = 65 { a: Dst, b: Base, c: Count } cost 2, Throws;
    /// Throws unless `a` can be destructured: not `undefined` or `null`. The line's note is the source text of the value.
    CheckObjectCoercible = 66 { a: Reg } cost 1, Throws;

    /// `a = b < c`.
    Lt = 70 { a: Dst, b: Reg, c: Reg } cost 1, Throws;
    /// `a = b <= c`.
    Le = 71 { a: Dst, b: Reg, c: Reg } cost 1, Throws;
    /// `a = b > c`.
    Gt = 72 { a: Dst, b: Reg, c: Reg } cost 1, Throws;
    /// `a = b >= c`.
    Ge = 73 { a: Dst, b: Reg, c: Reg } cost 1, Throws;
    /// `a = b == c`.
    LooseEq = 74 { a: Dst, b: Reg, c: Reg } cost 1, Throws;
    /// `a = b != c`.
    LooseNe = 75 { a: Dst, b: Reg, c: Reg } cost 1, Throws;
    /// `a = b === c`.
    StrictEq = 76 { a: Dst, b: Reg, c: Reg } cost 1;
    /// `a = b !== c`.
    StrictNe = 77 { a: Dst, b: Reg, c: Reg } cost 1;
    /// `a = b in c`.
    In = 78 { a: Dst, b: Reg, c: Reg } cost 4, Throws;
    /// `a = b instanceof c`.
    Instanceof = 79 { a: Dst, b: Reg, c: Reg } cost 4, Throws;

    /// Goes to `imm`.
    Jump = 80 { imm: Label } cost 1, Branches, Ends;
    /// Goes to `imm` if `a` is truthy.
    JumpTrue = 81 { a: Reg, imm: Label } cost 1, Branches;
    /// Goes to `imm` if `a` is falsy.
    JumpFalse = 82 { a: Reg, imm: Label } cost 1, Branches;
    /// Goes to `imm` if `a` is `undefined` or `null`.
    JumpNullish = 83 { a: Reg, imm: Label } cost 1, Branches;
    /// Goes to `imm` if `a` is neither `undefined` nor `null`.
    JumpNotNullish = 84 { a: Reg, imm: Label } cost 1, Branches;
    /// Goes to `imm` if `a` is `undefined`.
    JumpUndefined = 85 { a: Reg, imm: Label } cost 1, Branches;
    /// Goes to `imm` if `a` is not `undefined`.
    JumpNotUndefined = 86 { a: Reg, imm: Label } cost 1, Branches;
    /// Goes to `imm` if `a < b`.
    JumpLt = 87 { a: Reg, b: Reg, imm: Label } cost 1, Throws, Branches;
    /// Goes to `imm` if `a <= b`.
    JumpLe = 88 { a: Reg, b: Reg, imm: Label } cost 1, Throws, Branches;
    /// Goes to `imm` if `a > b`.
    JumpGt = 89 { a: Reg, b: Reg, imm: Label } cost 1, Throws, Branches;
    /// Goes to `imm` if `a >= b`.
    JumpGe = 90 { a: Reg, b: Reg, imm: Label } cost 1, Throws, Branches;
    /// Goes to `imm` unless `a < b`.
    JumpNotLt = 91 { a: Reg, b: Reg, imm: Label } cost 1, Throws, Branches;
    /// Goes to `imm` unless `a <= b`.
    JumpNotLe = 92 { a: Reg, b: Reg, imm: Label } cost 1, Throws, Branches;
    /// Goes to `imm` unless `a > b`.
    JumpNotGt = 93 { a: Reg, b: Reg, imm: Label } cost 1, Throws, Branches;
    /// Goes to `imm` unless `a >= b`.
    JumpNotGe = 94 { a: Reg, b: Reg, imm: Label } cost 1, Throws, Branches;
    /// Goes to `imm` if `a == b`.
    JumpLooseEq = 95 { a: Reg, b: Reg, imm: Label } cost 1, Throws, Branches;
    /// Goes to `imm` if `a != b`.
    JumpLooseNe = 96 { a: Reg, b: Reg, imm: Label } cost 1, Throws, Branches;
    /// Goes to `imm` if `a === b`.
    JumpStrictEq = 97 { a: Reg, b: Reg, imm: Label } cost 1, Branches;
    /// Goes to `imm` if `a !== b`.
    JumpStrictNe = 98 { a: Reg, b: Reg, imm: Label } cost 1, Branches;
    /// Goes to `imm` if `a < b`, where `b` is a number.
    JumpLtInt = 99 { a: Reg, b: Small, imm: Label } cost 1, Throws, Branches;
    /// Goes to `imm` if `a <= b`, where `b` is a number.
    JumpLeInt = 100 { a: Reg, b: Small, imm: Label } cost 1, Throws, Branches;
    /// Goes to `imm` if `a > b`, where `b` is a number.
    JumpGtInt = 101 { a: Reg, b: Small, imm: Label } cost 1, Throws, Branches;
    /// Goes to `imm` if `a >= b`, where `b` is a number.
    JumpGeInt = 102 { a: Reg, b: Small, imm: Label } cost 1, Throws, Branches;
    /// Goes to `imm` unless `a < b`, where `b` is a number.
    JumpNotLtInt = 103 { a: Reg, b: Small, imm: Label } cost 1, Throws, Branches;
    /// Goes to `imm` unless `a <= b`, where `b` is a number.
    JumpNotLeInt = 104 { a: Reg, b: Small, imm: Label } cost 1, Throws, Branches;
    /// Goes to `imm` unless `a > b`, where `b` is a number.
    JumpNotGtInt = 105 { a: Reg, b: Small, imm: Label } cost 1, Throws, Branches;
    /// Goes to `imm` unless `a >= b`, where `b` is a number.
    JumpNotGeInt = 106 { a: Reg, b: Small, imm: Label } cost 1, Throws, Branches;
    /// Goes to `imm` if `a === b`, where `b` is a number.
    JumpStrictEqInt = 107 { a: Reg, b: Small, imm: Label } cost 1, Branches;
    /// Goes to `imm` if `a !== b`, where `b` is a number.
    JumpStrictNeInt = 108 { a: Reg, b: Small, imm: Label } cost 1, Branches;

    /// `a = b.name`.
    GetProp = 110 { a: Dst, b: Reg, imm: Atom } cost 2, Throws;
    /// `a.name = b`.
    SetProp = 111 { a: Reg, b: Reg, imm: Atom } cost 2, Throws;
    /// `a = b[c]`.
    GetElem = 112 { a: Dst, b: Reg, c: Reg } cost 2, Throws;
    /// `a[b] = c`.
    SetElem = 113 { a: Reg, b: Reg, c: Reg } cost 2, Throws;
    /// `a = delete b.name`.
    DeleteProp = 114 { a: Dst, b: Reg, imm: Atom } cost 4, Throws;
    /// `a = delete b[c]`.
    DeleteElem = 115 { a: Dst, b: Reg, c: Reg } cost 4, Throws;
    /// Defines the own data property `name` of the new object `a` as `b`.
    InitProp = 116 { a: Reg, b: Reg, imm: Atom } cost 2, Throws;
    /// Defines the own data property `b` (a property key) of the new object `a` as `c`.
    InitElem = 117 { a: Reg, b: Reg, c: Reg } cost 6, Throws;
    /// Defines the getter of property `b` (a property key) of the new object `a` as the function `c`.
    InitGetter = 118 { a: Reg, b: Reg, c: Reg } cost 4, Throws;
    /// Defines the setter of property `b` (a property key) of the new object `a` as the function `c`.
    InitSetter = 119 { a: Reg, b: Reg, c: Reg } cost 4, Throws;
    /// `a = {}` with room for `b` properties.
    NewObject = 120 { a: Dst, b: Byte } cost 4;
    /// `a =` an object with the names `shapes[imm]` and the values in `b…`, as many as the shape has names.
    NewObjectOf = 121 { a: Dst, b: Base, c: Count, imm: Shape } cost 3;
    /// `a = []` with room for `imm` elements.
    NewArray = 122 { a: Dst, imm: Int } cost 3;
    /// `a =` an array of the values in `b…b+c`.
    NewArrayOf = 123 { a: Dst, b: Base, c: Count } cost 3;
    /// Appends `b` to the new array `a`.
    Append = 124 { a: Reg, b: Reg } cost 1;
    /// Appends a hole to the new array `a`.
    AppendHole = 125 { a: Reg } cost 1;
    /// Appends all that the iterable `b` gives to the new array `a`.
    AppendSpread = 126 { a: Reg, b: Reg } cost 3, Throws;
    /// Copies the own enumerable properties of `b` to the new object `a`: object spread.
    CopyProps = 127 { a: Reg, b: Reg } cost 3, Throws;
    /// `a =` a new object with the own enumerable properties of the value in `b`, without the keys in `b+1…b+c-1`, or
    /// in the array that is alone there.
    CopyRest = 128 { a: Dst, b: Base, c: Count } cost 4, Throws;
    /// Gives the function `a` the name in `b` (a property key), with `get ` before it for `c = 1`, `set ` for `c = 2`.
    SetFunctionName = 129 { a: Reg, b: Reg, c: Byte } cost 2;
    /// Sets the prototype of the new object `a` to `b` if `b` is an object or null: `__proto__: b` in a literal.
    InitProto = 130 { a: Reg, b: Reg } cost 2;
    /// `a =` a new object with the own enumerable properties of `b`, and room for `c` more: a literal that begins with a spread.
    NewObjectFrom = 131 { a: Dst, b: Reg, c: Byte } cost 5, Throws;
    /// `a =` the number in `b`, or else its string: a part of a template, which `Concat` joins.
    ToPart = 132 { a: Dst, b: Reg } cost 1, Throws;

    /// `a =` call of the function in the window `b` with `c` arguments. The line's note is the source text of the callee.
    Call = 140 { a: Dst, b: Window, c: Argc } cost 4, Throws;
    /// `a =` call of the method `name` of the receiver in `b+1`, with `c` arguments.
    CallMethod = 141 { a: Dst, b: Window, c: Argc, imm: Atom } cost 5, Throws;
    /// `a = new` of the constructor in the window `b` with `c` arguments.
    New = 142 { a: Dst, b: Window, c: Argc } cost 6, Throws;
    /// `a =` call of the function in the window `b`, whose arguments are the elements of the array in `b+4`.
    CallSpread = 143 { a: Dst, b: Window, c: Argc } cost 6, Throws;
    /// `a = new` of the constructor in the window `b`, whose arguments are the elements of the array in `b+4`.
    NewSpread = 144 { a: Dst, b: Window, c: Argc } cost 8, Throws;
    /// Ask the host. The run stops here until it is answered. The arguments are in `b…b+c`.
    CallHost = 145 { a: Dst, b: Base, c: Count, imm: Import } cost 10, Throws, Effect;
    /// Gives `a` to the caller.
    Return = 146 { a: Reg } cost 2, Branches, Ends;
    /// Gives `undefined` to the caller.
    ReturnUndefined = 147 { } cost 2, Branches, Ends;
    /// Throws `a`.
    Throw = 148 { a: Reg } cost 2, Throws, Branches, Ends;
    /// `a =` the result of the intrinsic `imm` on the values in `b…b+c`.
    Intrinsic = 149 { a: Dst, b: Base, c: Count, imm: Intrinsic } cost 2, Throws, Std;
    /// Stops the run, uncatchably, with the diagnostic whose number is `imm`: reached something that Becket does not run.
    Refuse = 150 { imm: Int } cost 1, Branches, Ends;

    /// Begins an iteration of the iterable `b` in the registers `a`, `a+1`, `a+2`.
    IterInit = 155 { a: Iter, b: Reg } cost 3, Throws;
    /// `a =` the next value of the iteration `b`, or goes to `imm` at its end.
    IterNext = 156 { a: Dst, b: Iter, imm: Label } cost 2, Throws, Branches;
    /// Closes the iteration `a`, which was left before its end: `return()` is called if there is one. With `b = 1` what that
    /// call throws is swallowed, and its result is not looked at: another exception is on its way.
    IterClose = 157 { a: Iter, b: Byte } cost 2, Throws;
    /// Begins an enumeration of the property names of `b` in the registers `a`, `a+1`, `a+2`.
    ForInInit = 158 { a: Iter, b: Reg } cost 4;
    /// `a =` the next name of the enumeration `b`, or goes to `imm` at its end.
    ForInNext = 159 { a: Dst, b: Iter, imm: Label } cost 2, Branches;

    /// Throws unless `a` has the mark `b`: it is an instance of the class whose name is `constants[imm]`.
    CheckInstance = 160 { a: Reg, b: Reg, imm: Str } cost 2, Throws;
    /// Throws unless `a` is the class `b` itself, whose name is `constants[imm]`.
    CheckClass = 161 { a: Reg, b: Reg, imm: Str } cost 1, Throws;
    /// Throws an error with the message `constants[imm]`: a TypeError for `a = 0`, a ReferenceError for 1.
    ThrowError = 162 { a: Byte, imm: Str } cost 2, Throws, Branches, Ends;
    /// `a =` what the constructor of a class that extends another gives: `b` if it is an object, its `this` in `c` if `b` is
    /// `undefined`.
    DerivedResult = 163 { a: Dst, b: Reg, c: Reg } cost 1, Throws;
    /// Throws unless the `this` in `a` has a value; with `b = 1` unless it has none.
    CheckThis = 164 { a: Reg, b: Byte } cost 1, Throws;

    /// The parameters of a generator are bound: a new generator over this call is given to the caller, and the call waits.
    CreateGenerator = 170 { } cost 4;
    /// Gives `b` to the consumer and waits; `a` is what it sends back, `a+1` says how: 0 `next`, 1 `return`, 2 `throw`. Bit 0 of
    /// `c`: `b` is the result object itself. Bit 1: what is thrown comes as a value; else it is thrown here.
    Yield = 171 { a: Pair, b: Reg, c: Byte } cost 4, Throws;
    /// Waits for `b`; `a` is what it settles to.
    Await = 172 { a: Dst, b: Reg } cost 4, Throws;
    /// Begins an iteration of `b` by its protocol in the registers `a` (the iterator), `a+1` (its `next`), `a+2`, for a `yield*`:
    /// with `c = 1` for a `for await`, with `c = 2` for a `yield*` of an async generator.
    IterOpen = 173 { a: Iter, b: Reg, c: Byte } cost 4, Throws;
    /// Makes the function `a` a class with the prototype `b`. With `imm = 1` its own prototype is the superclass `c`.
    NewClass = 174 { a: Reg, b: Reg, c: Reg, imm: Int } cost 8;
    /// Closes the prototype `a` of a class: from now on nothing may be added to it, changed or removed.
    SealClass = 175 { a: Reg } cost 2;
    /// `a =` property `c` (any value) of the object in `b`, read with the receiver in `b+1`: `super[c]`.
    GetSuper = 176 { a: Dst, b: Pair, c: Reg } cost 4, Throws;
    /// Assigns `c` to property `b` of the receiver in `a+1`, as the object in `a` has it: `super[b] = c`.
    SetSuper = 177 { a: Pair, b: Reg, c: Reg } cost 4, Throws;
    /// `a = new` of the superclass in the window `b` with `c` arguments; the receiver in `b+1` is `new.target`.
    CallSuper = 178 { a: Dst, b: Window, c: Argc } cost 6, Throws;
    /// `a = b.name`, where `c` is the private name.
    GetPrivate = 179 { a: Dst, b: Reg, c: Reg, imm: Atom } cost 2, Throws;
    /// `a.name = c`, where `b` is the private name.
    SetPrivate = 180 { a: Reg, b: Reg, c: Reg, imm: Atom } cost 2, Throws;
    /// Gives `a` the private field `b` with the value `c`. A name without `#` is a class's: then it is the mark of its private
    /// methods.
    InitPrivate = 181 { a: Reg, b: Reg, c: Reg, imm: Atom } cost 3, Throws;
    /// `a = name in c`, where `b` is the private name.
    HasPrivate = 182 { a: Dst, b: Reg, c: Reg, imm: Atom } cost 2, Throws;
    /// `a =` a new regular expression of the pattern `constants[imm]` with the flags `b`.
    NewRegExp = 183 { a: Dst, b: Byte, imm: Str } cost 8, Throws;
    /// Makes the array `a` of a tagged template's strings, and the array `b` of how they are written, a template object.
    TemplateObject = 184 { a: Reg, b: Reg } cost 4;
    /// The same as `CallSuper` with the elements of the array in `b+4` as arguments.
    CallSuperSpread = 185 { a: Dst, b: Window, c: Argc } cost 8, Throws;
    /// `a =` a new private name.
    NewPrivateName = 186 { a: Dst } cost 2;
    /// Defines the member `b` (a property key) of the class or prototype `a` as the function `c`: a method for `imm = 0`, a
    /// getter for 1, a setter for 2. It does not show in enumerations.
    InitMember = 187 { a: Reg, b: Reg, c: Reg, imm: Int } cost 4, Throws;
    /// Throws unless a class may extend `a`.
    CheckSuperclass = 188 { a: Reg } cost 2, Throws;
    /// `a =` a new object whose prototype is `b`, the prototype of a superclass.
    NewPrototype = 189 { a: Dst, b: Reg } cost 4, Throws;

    /// An async function begins: its promise is made.
    CreatePromise = 190 { } cost 4;
    /// A generator or async function is done: with `b = 0` it returns `a`, with `b = 1` it throws it.
    Complete = 191 { a: Reg, b: Byte } cost 3, Throws, Branches, Ends;
    /// Throws the TypeError of an iterator that gave `a` as a result, unless it is an object.
    CheckResult = 192 { a: Reg } cost 1, Throws;
    /// Closes the iterator `a` of a `yield*`, which has no method `throw`, unless it is an async one (`b = 1`) and closed, and
    /// throws the TypeError that says so.
    ThrowNoThrow = 193 { a: Reg, b: Byte } cost 3, Throws;

    /// One step of the iteration `b` whose value nobody asks for: it is not read where the iterator is an object of the program's
    /// own. `a` is overwritten; at the end it goes to `imm`.
    IterSkip = 198 { a: Dst, b: Iter, imm: Label } cost 2, Throws, Branches;

    /// Pays `imm` steps: put by the loader before a block whose price does not fit into the branches to it.
    Charge = 200 { imm: Int } cost 0, Loader;
    /// `a =` the function `imm` of the standard library's own code: put by the loader.
    LoadStd = 201 { a: Dst, imm: Int } cost 1, Loader;
    /// `Move` and the `Move` after it: put by the loader in the place of the first.
    Move2 = 202 { a: Dst, b: Reg } cost 1, Loader;
    /// `Move` and the two after it.
    Move3 = 203 { a: Dst, b: Reg } cost 1, Loader;
    /// `Move` and the four after it: the callee, the receiver and the three arguments of a callback.
    Move5 = 204 { a: Dst, b: Reg } cost 1, Loader;
    /// `Inc` and the `JumpLt` after it, which asks about the same register: put by the loader in the place of the first.
    IncJumpLt = 205 { a: Dst, b: Reg } cost 1, Throws, Loader;
    /// A `Jump` to what comes later: put by the loader in its place, and paid with what comes before it.
    JumpAhead = 206 { imm: Int } cost 1, Loader;
    /// `GetElem` and the `JumpNotUndefined` after it, which asks about what was read: put by the loader in the place of the first.
    GetElemJump = 207 { a: Dst, b: Reg, c: Reg } cost 2, Throws, Loader;
    /// `Typeof`, the `LoadConst` of the name of a type, `c`, and the branch after it that compares them: put by the loader in the
    /// place of the first.
    TypeofJump = 208 { a: Dst, b: Reg, c: Byte } cost 1, Loader;
    /// `IterInit`, `c` times the `LoadUndefined` and `IterNext` of a variable, and the `IterClose` after these: an array pattern.
    /// Put by the loader in the place of the first.
    IterPattern = 209 { a: Iter, b: Reg, c: Byte } cost 3, Throws, Loader;
    /// `Call` of a callback by a loop of the library, of which `imm` is the number: put by the loader in its place.
    CallEach = 210 { a: Dst, b: Window, c: Argc, imm: Int } cost 4, Throws, Loader;
}

impl Opcode {
    /// The operation with this number.
    #[inline]
    pub const fn from_number(number: u8) -> Option<Self> {
        Facts::of_number(number).op
    }

    /// The operation's row.
    #[inline]
    #[allow(clippy::indexing_slicing)] // `ROW_OF` has a place for any byte, and holds indices of rows.
    pub fn row(self) -> &'static Row {
        // Each opcode is made from its row, so the search always ends at one.
        let index = ROW_OF[self as usize];
        &ROWS[index as usize]
    }

    /// The operation that one of the loader begins with, of those that do several together; any other is what it is.
    #[must_use]
    pub const fn plain(self) -> Self {
        match self {
            Self::Move2 | Self::Move3 | Self::Move5 => Self::Move,
            Self::IncJumpLt => Self::Inc,
            Self::GetElemJump => Self::GetElem,
            Self::JumpAhead => Self::Jump,
            Self::TypeofJump => Self::Typeof,
            Self::IterPattern => Self::IterInit,
            Self::CallEach => Self::Call,
            op => op,
        }
    }

    /// Whether its operands must be such as the row cannot say: the verifier has a rule of its own for it.
    pub(crate) const fn is_special(self) -> bool {
        matches!(self, Self::CallSpread | Self::NewSpread | Self::CallSuperSpread | Self::CopyRest)
    }

    /// What loading asks of the row.
    #[inline]
    pub const fn facts(self) -> &'static Facts {
        Facts::of_number(self as u8)
    }
}

/// For each number, the index of its row.
#[allow(clippy::indexing_slicing)] // Evaluated when Becket is compiled.
static ROW_OF: [u8; 256] = {
    let mut rows = [0; 256];
    let mut i = 0;
    while i < ROWS.len() {
        rows[ROWS[i].op as usize] = i as u8;
        i += 1;
    }
    rows
};

/// One instruction.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(C)]
pub struct Instr {
    /// The operation.
    pub op: Opcode,
    /// The first small operand.
    pub a: u8,
    /// The second small operand.
    pub b: u8,
    /// The third small operand.
    pub c: u8,
    /// The large operand.
    pub imm: u32,
}

impl Instr {
    /// An instruction without a large operand.
    pub const fn abc(op: Opcode, a: u8, b: u8, c: u8) -> Self {
        Self { op, a, b, c, imm: 0 }
    }

    /// An instruction with all its operands.
    pub const fn new(op: Opcode, a: u8, b: u8, c: u8, imm: u32) -> Self {
        Self { op, a, b, c, imm }
    }

    /// The three small fields, `a` lowest.
    #[inline]
    pub(crate) const fn small(self) -> u32 {
        u32::from_le_bytes([self.a, self.b, self.c, 0])
    }

    /// The value of a field.
    pub const fn field(self, field: Field) -> u32 {
        match field {
            Field::A => self.a as u32,
            Field::B => self.b as u32,
            Field::C => self.c as u32,
            Field::Imm => self.imm,
        }
    }
}
