//! What the loop does out of line: operations whose operands are not numbers, and all that allocates or throws. An operation
//! on an object that needs the program's own code (a getter, `valueOf`, an iterator) answers [`Trap::Help`], and a helper in
//! the hook language does it as a frame. Not here: calls (`call.rs`) and property lookup itself (`object.rs`).

use becket_bytecode::ops::{Instr, Opcode};

use crate::atom::PropertyKey;
use crate::cache::{Cache, CacheKind};
use crate::call::{Called, FrameFlags, Return, THIS};
use crate::edition::{Helper, Symbol};
use crate::layout::{Header, Kind};
use crate::machine::{Machine, Run, Slot, Trap, state, well_known};
use crate::number::{convert, math};
use crate::object::Got;
use crate::shape::Attrs;
use crate::value::{Immediate, Offset, ROM_END, Tag, Word};

mod class;
mod copy;
pub(crate) mod iterate;
mod property;

/// What `typeof` tells apart.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u8)]
pub(crate) enum TypeName {
    Undefined,
    Object,
    Boolean,
    Number,
    String,
    Symbol,
    BigInt,
    Function,
}

impl TypeName {
    /// All of them, in order of their numbers, with their names.
    pub(crate) const ALL: [(TypeName, &str); 8] = [
        (Self::Undefined, "undefined"),
        (Self::Object, "object"),
        (Self::Boolean, "boolean"),
        (Self::Number, "number"),
        (Self::String, "string"),
        (Self::Symbol, "symbol"),
        (Self::BigInt, "bigint"),
        (Self::Function, "function"),
    ];
}

impl Machine {
    /// The position of a register of the running call.
    #[inline]
    pub(crate) fn slot(&self, register: u8) -> Slot {
        Slot(self.base + usize::from(register))
    }

    /// The arguments of the helper that does an instruction.
    pub(crate) fn helper_args(&self, instr: Instr) -> ([Word; 4], usize) {
        let (a, b, c) = (self.reg(instr.a), self.reg(instr.b), self.reg(instr.c));
        let imm = Word::int(instr.imm as i32);
        let undefined = Word::UNDEFINED;
        match instr.op {
            Opcode::AddInt
            | Opcode::SubInt
            | Opcode::MulInt
            | Opcode::RemInt
            | Opcode::BitAndInt
            | Opcode::BitOrInt
            | Opcode::ShlInt
            | Opcode::ShrInt
            | Opcode::UShrInt => ([b, imm, undefined, undefined], 2),
            Opcode::JumpLtInt
            | Opcode::JumpLeInt
            | Opcode::JumpGtInt
            | Opcode::JumpGeInt
            | Opcode::JumpNotLtInt
            | Opcode::JumpNotLeInt
            | Opcode::JumpNotGtInt
            | Opcode::JumpNotGeInt => ([a, Word::int(i32::from(instr.b as i8)), undefined, undefined], 2),
            Opcode::SetElem => ([a, b, c, undefined], 3),
            op if op.row().operands.first().is_some_and(|operand| operand.1 == becket_bytecode::ops::Kind::Dst) => {
                ([b, c, undefined, undefined], 2)
            }
            _ => ([a, b, c, undefined], 3),
        }
    }

    /// Gives the value of a call that an instruction made on its own behalf its meaning.
    pub(crate) fn finish(&mut self, value: Word) -> Run<Option<crate::interp::Exit>> {
        match self.waited_at().map(|instr| instr.op) {
            Some(Opcode::Await) => self.await_promise(value),
            Some(Opcode::Complete) if self.is_kind(self.frame_owner(), Kind::AsyncGenerator) => {
                self.leave_async_generator()
            }
            Some(Opcode::Complete) => self.leave_async(),
            _ => self.finish_here(value).map(|()| None),
        }
    }

    /// The same where the running call goes on at once.
    fn finish_here(&mut self, value: Word) -> Run<()> {
        let op = self.pc.saturating_sub(1) as usize;
        let functions = if self.code.is_std() { &self.edition.std.functions } else { &self.prepared.program.functions };
        let Some(instr) = functions.get(self.code.index()).and_then(|code| code.ops.get(op)).copied() else {
            return Ok(());
        };
        let holds = self.truthy(value);
        match instr.op.plain() {
            Opcode::JumpLt | Opcode::JumpLe | Opcode::JumpGt | Opcode::JumpGe | Opcode::JumpLooseEq => {
                self.branch(holds, instr)
            }
            Opcode::JumpLtInt | Opcode::JumpLeInt | Opcode::JumpGtInt | Opcode::JumpGeInt => self.branch(holds, instr),
            Opcode::JumpNotLt
            | Opcode::JumpNotLe
            | Opcode::JumpNotGt
            | Opcode::JumpNotGe
            | Opcode::JumpLooseNe
            | Opcode::JumpNotLtInt
            | Opcode::JumpNotLeInt
            | Opcode::JumpNotGtInt
            | Opcode::JumpNotGeInt => self.branch(!holds, instr),
            Opcode::LooseNe => {
                self.set_reg(instr.a, Word::bool(!holds));
                Ok(())
            }
            Opcode::DeleteElem | Opcode::In | Opcode::Instanceof | Opcode::LooseEq => {
                self.set_reg(instr.a, Word::bool(holds));
                Ok(())
            }
            Opcode::SetProp
            | Opcode::InitProp
            | Opcode::SetSuper
            | Opcode::SetElem
            | Opcode::AppendSpread
            | Opcode::CopyProps
            | Opcode::IterClose => Ok(()),
            Opcode::IterOpen => self.finish_iter_open(instr, value),
            Opcode::ThrowNoThrow => Err(self.throw_type("The iterator does not provide a 'throw' method.")),
            Opcode::IterNext | Opcode::IterSkip => self.finish_iter_next(instr, value),
            Opcode::IterInit => self.finish_iter_init(instr, value),
            _ => {
                self.set_reg(instr.a, value);
                Ok(())
            }
        }
    }

    /// `b + c` or `b + imm` where not both are numbers.
    pub(crate) fn add_op(&mut self, instr: Instr) -> Run<Word> {
        let (left, right) = if instr.op == Opcode::AddInt {
            self.put(state::SCRATCH, Word::int(instr.imm as i32));
            (self.slot(instr.b), Slot(state::SCRATCH))
        } else {
            (self.slot(instr.b), self.slot(instr.c))
        };
        let (a, b) = (self.at(left.0), self.at(right.0));
        if a.is_string() && b.is_string() {
            return self.join(left, right);
        }
        if a.is_language_object() || b.is_language_object() {
            return Err(Trap::Help(Helper::Add));
        }
        if a.is_string() || b.is_string() {
            // The operands may be variables: the strings are made beside them.
            let (to_left, to_right) = (Slot(state::SCRATCH + 1), Slot(state::SCRATCH + 2));
            self.put(to_left.0, a);
            self.put(to_right.0, b);
            for slot in [to_left, to_right] {
                if let Some(string) = self.primitive_to_string(slot)? {
                    self.put(slot.0, string);
                }
            }
            return self.join(to_left, to_right);
        }
        if a.is_bigint() || b.is_bigint() {
            return self.big_op(Helper::Add, left, right);
        }
        let (a, b) = self.two_numbers(left, right)?;
        Ok(Word::number(a + b))
    }

    fn join(&mut self, left: Slot, right: Slot) -> Run<Word> {
        self.charge(2)?;
        self.concat(left, right)
    }

    /// Both operands as numbers; neither is an object.
    fn two_numbers(&mut self, left: Slot, right: Slot) -> Run<(f64, f64)> {
        let mut numbers = [0.0; 2];
        for (slot, number) in [left, right].into_iter().zip(&mut numbers) {
            self.flatten_if_string(slot)?;
            match self.primitive_to_number(self.at(slot.0)) {
                Some(value) => *number = value,
                None => return Err(self.throw_not_a_number(self.at(slot.0))),
            }
        }
        let [a, b] = numbers;
        Ok((a, b))
    }

    /// The operands of an instruction; none is an object.
    fn operands(&mut self, instr: Instr, helper: Helper) -> Run<(Slot, Slot)> {
        let has_imm =
            instr.op.row().operands.contains(&(becket_bytecode::ops::Field::Imm, becket_bytecode::ops::Kind::Int));
        let right = if has_imm {
            self.put(state::SCRATCH, Word::int(instr.imm as i32));
            Slot(state::SCRATCH)
        } else {
            self.slot(instr.c)
        };
        let left = self.slot(instr.b);
        if self.at(left.0).is_language_object() || self.at(right.0).is_language_object() {
            return Err(Trap::Help(helper));
        }
        Ok((left, right))
    }

    fn has_big(&self, left: Slot, right: Slot) -> bool {
        self.at(left.0).is_bigint() || self.at(right.0).is_bigint()
    }

    /// Arithmetic of which an operand is no number, or whose result needs care.
    pub(crate) fn number_op(&mut self, instr: Instr) -> Run<Word> {
        let helper = match instr.op {
            Opcode::Sub | Opcode::SubInt => Helper::Sub,
            Opcode::Mul | Opcode::MulInt => Helper::Mul,
            Opcode::Div => Helper::Div,
            Opcode::Rem | Opcode::RemInt => Helper::Rem,
            _ => Helper::Exp,
        };
        let (left, right) = self.operands(instr, helper)?;
        if self.has_big(left, right) {
            return self.big_op(helper, left, right);
        }
        let (a, b) = self.two_numbers(left, right)?;
        Ok(Word::number(match helper {
            Helper::Sub => a - b,
            Helper::Mul => a * b,
            Helper::Div => a / b,
            Helper::Rem => convert::remainder(a, b),
            _ => math::pow(a, b),
        }))
    }

    /// A bit operation of which an operand is no integer word.
    pub(crate) fn bit_op(&mut self, instr: Instr) -> Run<Word> {
        let helper = match instr.op {
            Opcode::BitAnd | Opcode::BitAndInt => Helper::BitAnd,
            Opcode::BitOr | Opcode::BitOrInt => Helper::BitOr,
            Opcode::BitXor => Helper::BitXor,
            Opcode::Shl | Opcode::ShlInt => Helper::Shl,
            Opcode::Shr | Opcode::ShrInt => Helper::Shr,
            _ => Helper::UShr,
        };
        let (left, right) = self.operands(instr, helper)?;
        if self.has_big(left, right) {
            return self.big_op(helper, left, right);
        }
        let (a, b) = self.two_numbers(left, right)?;
        let (a, b) = (convert::to_int32(a), convert::to_int32(b));
        Ok(match helper {
            Helper::BitAnd => Word::int(a & b),
            Helper::BitOr => Word::int(a | b),
            Helper::BitXor => Word::int(a ^ b),
            Helper::Shl => Word::int(a.wrapping_shl(b as u32)),
            Helper::Shr => Word::int(a.wrapping_shr(b as u32)),
            _ => Word::number(f64::from((a as u32).wrapping_shr(b as u32))),
        })
    }

    /// `-b`, `~b`, ToNumber, `b + 1`, `b - 1` where `b` is no number word.
    pub(crate) fn unary_op(&mut self, instr: Instr) -> Run<Word> {
        let slot = self.slot(instr.b);
        let helper = match instr.op.plain() {
            Opcode::Neg => Helper::Neg,
            Opcode::BitNot => Helper::BitNot,
            Opcode::Inc => Helper::Inc,
            Opcode::Dec => Helper::Dec,
            Opcode::ToNumeric => Helper::ToNumeric,
            _ => Helper::ToNumber,
        };
        let value = self.at(slot.0);
        if value.is_language_object() {
            return Err(Trap::Help(helper));
        }
        if value.is_bigint() && helper != Helper::ToNumber {
            return if helper == Helper::ToNumeric { Ok(value) } else { self.big_unary(helper, slot) };
        }
        self.flatten_if_string(slot)?;
        let Some(number) = self.primitive_to_number(self.at(slot.0)) else {
            return Err(self.throw_not_a_number(self.at(slot.0)));
        };
        Ok(match instr.op.plain() {
            Opcode::Neg => Word::number(-number),
            Opcode::BitNot => Word::int(!convert::to_int32(number)),
            Opcode::Inc => Word::number(number + 1.0),
            Opcode::Dec => Word::number(number - 1.0),
            _ => Word::number(number),
        })
    }

    /// `typeof b`
    pub(crate) fn type_of(&mut self, register: u8) -> Run<Word> {
        Ok(self.edition.type_string(self.typeof_name(self.reg(register))))
    }

    /// What `typeof` says. ECMA-262 13.5.3
    pub(crate) fn typeof_name(&self, value: Word) -> TypeName {
        match value.tag() {
            Tag::Int | Tag::Double => TypeName::Number,
            Tag::String => TypeName::String,
            Tag::Symbol => TypeName::Symbol,
            Tag::BigInt => TypeName::BigInt,
            Tag::Special if value.is_bool() => TypeName::Boolean,
            Tag::Special if value == Word::NULL => TypeName::Object,
            Tag::Special | Tag::Internal => TypeName::Undefined,
            Tag::Immediate if value.is_symbol() => TypeName::Symbol,
            Tag::Object | Tag::Immediate if self.is_callable(value) => TypeName::Function,
            Tag::Object | Tag::Immediate => TypeName::Object,
        }
    }

    /// ToString as a template literal does it.
    pub(crate) fn to_string_op(&mut self, instr: Instr) -> Run<Word> {
        self.primitive_to_string(self.slot(instr.b))?.ok_or(Trap::Help(Helper::ToString))
    }

    /// ToPropertyKey: strings and symbols stay, other primitives become strings.
    pub(crate) fn to_property_key(&mut self, instr: Instr) -> Run<Word> {
        let slot = self.slot(instr.b);
        let value = self.at(slot.0);
        if value.is_symbol() {
            return Ok(value);
        }
        self.primitive_to_string(slot)?.ok_or(Trap::Help(Helper::ToPropertyKey))
    }

    /// The strings and numbers in consecutive registers, joined.
    pub(crate) fn concat_op(&mut self, instr: Instr) -> Run<Word> {
        let first = self.base + usize::from(instr.b);
        let count = usize::from(instr.c);
        self.charge(2 * count as u64)?;
        self.concat_all(first, count)
    }

    /// `left op right` for the four orders, where not both are numbers.
    pub(crate) fn compare(&mut self, instr: Instr, left: u8, right: u8) -> Run<bool> {
        let (left, right) = (self.slot(left), self.slot(right));
        self.compare_slots(instr, left, right)
    }

    /// The same against a small number.
    pub(crate) fn compare_int(&mut self, instr: Instr) -> Run<bool> {
        self.put(state::SCRATCH, Word::int(i32::from(instr.b as i8)));
        let left = self.slot(instr.a);
        self.compare_slots(instr, left, Slot(state::SCRATCH))
    }

    fn compare_slots(&mut self, instr: Instr, left: Slot, right: Slot) -> Run<bool> {
        let order = match instr.op {
            Opcode::Lt | Opcode::JumpLt | Opcode::JumpNotLt | Opcode::JumpLtInt | Opcode::JumpNotLtInt => Helper::Lt,
            Opcode::Le | Opcode::JumpLe | Opcode::JumpNotLe | Opcode::JumpLeInt | Opcode::JumpNotLeInt => Helper::Le,
            Opcode::Gt | Opcode::JumpGt | Opcode::JumpNotGt | Opcode::JumpGtInt | Opcode::JumpNotGtInt => Helper::Gt,
            _ => Helper::Ge,
        };
        let (a, b) = (self.at(left.0), self.at(right.0));
        if a.is_language_object() || b.is_language_object() {
            return Err(Trap::Help(order));
        }
        if a.is_string() && b.is_string() {
            let ordering = self.compare_strings(left, right)?;
            return Ok(match order {
                Helper::Lt => ordering.is_lt(),
                Helper::Le => ordering.is_le(),
                Helper::Gt => ordering.is_gt(),
                _ => ordering.is_ge(),
            });
        }
        if self.has_big(left, right) {
            let ordering = self.compare_bigs(left, right)?;
            return Ok(ordering.is_some_and(|ordering| match order {
                Helper::Lt => ordering.is_lt(),
                Helper::Le => ordering.is_le(),
                Helper::Gt => ordering.is_gt(),
                _ => ordering.is_ge(),
            }));
        }
        let (a, b) = self.two_numbers(left, right)?;
        Ok(match order {
            Helper::Lt => a < b,
            Helper::Le => a <= b,
            Helper::Gt => a > b,
            _ => a >= b,
        })
    }

    /// `==`
    pub(crate) fn loose_eq(&mut self, left: u8, right: u8) -> Run<bool> {
        let (left, right) = (self.slot(left), self.slot(right));
        self.loose_equals(left, right)?.ok_or(Trap::Help(Helper::LooseEq))
    }

    /// `===`
    pub(crate) fn strict_eq(&mut self, left: u8, right: u8) -> Run<bool> {
        let (left, right) = (self.slot(left), self.slot(right));
        let (a, b) = (self.at(left.0), self.at(right.0));
        if a.is_string()
            && b.is_string()
            && let Some(equal) = crate::string::equal_at_once(&self.heap, a.offset(), b.offset())
        {
            return Ok(equal);
        }
        self.strict_equals(left, right)
    }

    /// `b instanceof c`
    pub(crate) fn instanceof_op(&mut self, instr: Instr) -> Run<Word> {
        let class = self.reg(instr.c);
        if !class.is_language_object() {
            return Err(self.throw_type("Right-hand side of 'instanceof' is not an object"));
        }
        // What the program says itself about its instances comes first.
        match self.get(class, PropertyKey::Name(Symbol::HasInstance.key()))? {
            Got::Value(method) if method == Word::builtin(well_known::HAS_INSTANCE()) => {}
            Got::Value(Word::UNDEFINED | Word::NULL) | Got::Missing if self.is_callable(class) => {}
            Got::Value(Word::UNDEFINED | Word::NULL) | Got::Missing => {
                return Err(self.throw_type("Right-hand side of 'instanceof' is not callable"));
            }
            Got::Value(_) | Got::Getter(_) => return Err(Trap::Help(Helper::Instanceof)),
        }
        let (value, class) = (self.reg(instr.b), self.reg(instr.c));
        if !self.is_callable(class) {
            return Ok(Word::FALSE);
        }
        if class.is_object() && self.heap.kind(class.offset()) == Kind::Bound {
            return Err(Trap::Help(Helper::Instanceof));
        }
        if !value.is_language_object() {
            return Ok(Word::FALSE);
        }
        let prototype = match self.get(class, PropertyKey::Name(self.edition.names.prototype))? {
            Got::Value(prototype) => prototype,
            _ => Word::UNDEFINED,
        };
        if !prototype.is_language_object() {
            // What throws is the method, whose call is in the trace.
            return Err(Trap::Help(Helper::Instanceof));
        }
        let value = self.reg(instr.b);
        self.is_prototype_in(value, prototype).map(Word::bool)
    }

    /// Whether an object is among the prototypes of a value.
    pub(crate) fn is_prototype_in(&mut self, value: Word, prototype: Word) -> Run<bool> {
        let mut at = self.proto_word(self.proto_of(value));
        while at != Word::NULL {
            if at == prototype {
                return Ok(true);
            }
            self.charge(1)?;
            at = self.proto_word(self.proto_of(at));
        }
        Ok(false)
    }

    /// A new box that holds a register.
    pub(crate) fn new_box(&mut self, register: u8) -> Run<Word> {
        self.reserve(2)?;
        let first = [Header::new(Kind::Box, 2, 0).0, self.reg(register).0];
        Ok(Word::block(self.heap.push(&first, 2, Word::UNDEFINED)))
    }

    /// `LoadSpill`, `StoreSpill`: no instruction but these names the register of the block.
    pub(crate) fn spill_op(&mut self, instr: Instr) {
        let Some(place) = self.spill_place(instr.imm) else { return };
        if instr.op == Opcode::LoadSpill {
            self.set_reg(instr.a, self.heap.word(place));
        } else if place >= ROM_END {
            let value = self.reg(instr.a);
            self.heap.set_word(place, value);
        }
    }

    /// A spilled local of the running call.
    pub(crate) fn spilled(&self, number: u32) -> Word {
        self.spill_place(number).map_or(Word::UNDEFINED, |place| self.heap.word(place))
    }

    fn spill_place(&self, number: u32) -> Option<Offset> {
        let register = self.description(self.code).and_then(becket_bytecode::module::Function::block_register);
        let block = register.map_or(Word::UNDEFINED, |register| self.reg(register));
        block.is_block().then(|| block.offset() + 1 + number)
    }

    /// The ReferenceError of a binding that has no value yet.
    #[cold]
    pub(crate) fn throw_tdz(&mut self, constant: u32) -> Trap {
        let constants = if self.code.is_std() { &self.edition.std_constants } else { &self.prepared.constants };
        let name = constants.get(constant as usize).copied().unwrap_or(Word::UNDEFINED);
        let name = if name.is_string() { self.string_text(name) } else { alloc::string::String::new() };
        let message = if name == "this" {
            alloc::string::String::from(
                "Must call super constructor in derived class before accessing 'this' or returning from derived constructor",
            )
        } else {
            alloc::format!("Cannot access '{name}' before initialization")
        };
        self.throw(crate::thrown::ErrorKind::Reference, &message)
    }

    /// The value of a property that an inline cache knows.
    pub(crate) fn known_property(&self, value: Word, site: u32) -> Option<Word> {
        let caches = &self.prepared.caches;
        if !value.is_object() {
            let cache = caches.get(site, Self::kind_as_shape(value))?;
            return (cache.kind == CacheKind::Constant).then_some(Word(cache.value));
        }
        let header = self.heap.object_header(value.offset());
        let cache = caches.get(site, header.low())?;
        match cache.kind {
            CacheKind::Own => {
                let place = self.heap.property_place(value.offset(), header, u32::from(cache.slot));
                Some(self.heap.word(place))
            }
            CacheKind::Constant => Some(Word(cache.value)),
            CacheKind::Prototype => Some(self.prototype_slot(*cache)),
            CacheKind::Empty | CacheKind::Add | CacheKind::StringLength => None,
        }
    }

    /// The call of a method by name: the window's callee is found first.
    pub(crate) fn call_method(&mut self, instr: Instr) -> Run<Called> {
        let window = self.base + usize::from(instr.b);
        let receiver = self.at(window + THIS);
        let back = Return { pc: self.pc, dst: instr.a, flags: FrameFlags::PLAIN };
        let key = self.cache_key(instr.imm);
        if receiver.is_nullish() {
            let trap = self.throw_nullish(receiver, PropertyKey::Name(key), "read");
            self.place_at_dot();
            return Err(trap);
        }
        let got = self.get_cached(receiver, key, instr.imm)?;
        match got {
            Got::Value(method) => {
                if method.is_immediate() && !receiver.is_object() {
                    self.remember_method(receiver, method, instr.imm);
                }
                self.put(window, method);
                if let Some(value) = self.quick_in_window(instr) {
                    return Ok(Called::Value(value));
                }
                self.call(window, usize::from(instr.c), back)
            }
            Got::Missing => Err(self.throw_not_callable(Word::UNDEFINED)),
            Got::Getter(getter) => {
                // The getter's value must be called then: the helper reads and calls.
                let argc = usize::from(instr.c);
                self.native_top = window + 4 + argc;
                self.put(window + 2, getter);
                let array = self.new_array_from(window + 4, argc)?;
                self.put(window + 3, Word::object(array));
                let note = self.note().unwrap_or_default();
                let text = self.new_str(&note)?;
                self.native_top = 0;
                let args = [self.at(window + THIS), self.at(window + 2), self.at(window + 3), text];
                self.call_helper(Helper::CallGetter, &args, back).map(|()| Called::Entered)
            }
        }
    }

    /// What stands for a shape in the inline cache of a method of a value that is no object on the heap.
    #[inline(always)]
    pub(crate) fn kind_as_shape(value: Word) -> u32 {
        match value.tag() {
            Tag::String => Cache::STRING,
            Tag::Int | Tag::Double => 2,
            Tag::Immediate => match value.as_immediate() {
                Some(Immediate::Builtin(id)) => 16 + id,
                _ => 3,
            },
            Tag::Object | Tag::Special | Tag::Symbol | Tag::BigInt | Tag::Internal => 4,
        }
    }

    fn remember_method(&mut self, receiver: Word, method: Word, cache: u32) {
        let shape = Self::kind_as_shape(receiver);
        if !matches!(shape, 3 | 4) {
            let entry = Cache { shape, kind: CacheKind::Constant, slot: 0, value: method.0 };
            self.prepared.caches.remember(cache, entry);
        }
    }

    /// `CallSpread`, `NewSpread`.
    pub(crate) fn call_spread(&mut self, instr: Instr) -> Run<Called> {
        let window = self.base + usize::from(instr.b);
        let back = Return { pc: self.pc, dst: instr.a, flags: FrameFlags::PLAIN };
        // The compiler made the list: a plain array.
        let Some(count) = self.spread_arguments(window)? else {
            return Err(Trap::Refused(crate::thrown::REFUSED_OPERATION));
        };
        self.native_top = window + 4 + count;
        let called = if instr.op == Opcode::CallSpread {
            self.call(window, count, back)
        } else {
            self.construct(window, count, back)
        };
        self.native_top = 0;
        called
    }

    /// Gives a function the name that its computed key says.
    pub(crate) fn set_function_name_op(&mut self, instr: Instr) -> Run<()> {
        let prefix = match instr.c {
            1 => "get ",
            2 => "set ",
            _ => "",
        };
        self.put(state::SCRATCH + 3, self.reg(instr.b));
        self.set_function_name(self.slot(instr.a), Slot(state::SCRATCH + 3), prefix)
    }

    /// Defines a getter or setter of a new object.
    pub(crate) fn init_accessor(&mut self, instr: Instr) -> Run<()> {
        let object = self.slot(instr.a);
        let key_slot = Slot(state::SCRATCH + 4);
        self.put(key_slot.0, self.reg(instr.b));
        let Some(key) = self.primitive_key(key_slot)? else { return Ok(()) };
        let known = self
            .own_property(self.at(object.0), key)?
            .filter(|own| own.attrs.has(Attrs::ACCESSOR) && own.value.is_block());
        let (mut getter, mut setter) = (Word::UNDEFINED, Word::UNDEFINED);
        if let Some(own) = known {
            getter = self.heap.word(own.value.offset() + 1);
            setter = self.heap.word(own.value.offset() + 2);
        }
        if instr.op == Opcode::InitGetter {
            getter = self.reg(instr.c);
        } else {
            setter = self.reg(instr.c);
        }
        self.put(state::SCRATCH + 5, getter);
        self.put(state::SCRATCH + 6, setter);
        let pair = self.new_accessor(Slot(state::SCRATCH + 5), Slot(state::SCRATCH + 6))?;
        self.put(state::SCRATCH + 5, Word::block(pair));
        self.define(object, key, Slot(state::SCRATCH + 5), Attrs(6).with(Attrs::ACCESSOR))
    }
}
