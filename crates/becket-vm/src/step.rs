//! One instruction whose operands are not what they mostly are, or that allocates, throws or calls: what the loop leaves to the
//! machine as a whole. An operation may end in a `Trap`: an exception, a limit, a refusal, or "a helper must do this".
//! Not here: the fast paths (`interp.rs`), and what the operations do (`ops.rs`, `call.rs`).

use becket_bytecode::ops::{Instr, Opcode};

use crate::cache::cached_method;
use crate::call::{CALLEE, Called, FrameFlags, Return, THIS};
use crate::interp::{Exit, target, target_price};
use crate::machine::{Machine, Run, Trap, state};
use crate::program::{Code, CodeId};
use crate::value::Word;

/// What does an instruction.
type Step = fn(&mut Machine, Instr) -> Run<Option<Exit>>;

/// For each number of an opcode, what does it.
static STEPS: [Step; 256] = {
    let refuse: Step = |_, _| Err(Trap::Refused(crate::thrown::REFUSED_OPERATION));
    let mut steps = [refuse; 256];
    let mut number = 0;
    while number < steps.len() {
        if let Some(op) = Opcode::from_number(number as u8) {
            steps[number] = step_of(op);
        }
        number += 1;
    }
    steps
};

const fn step_of(op: Opcode) -> Step {
    match op {
        Opcode::Closure => |machine, instr| {
            let id = if machine.code.is_std() { CodeId::std(instr.imm) } else { CodeId(instr.imm) };
            machine.bring(instr, |machine| machine.new_closure(id))
        },
        Opcode::NewBox => |machine, instr| machine.bring(instr, |machine| machine.new_box(instr.b)),
        Opcode::CheckTdz => |machine, instr| Err(machine.throw_tdz(instr.imm)),
        Opcode::ThrowConstAssign => |machine, _| Err(machine.throw_type("Assignment to constant variable.")),
        Opcode::LoadSpill | Opcode::StoreSpill => |machine, instr| {
            machine.spill_op(instr);
            Ok(None)
        },
        Opcode::Add | Opcode::AddInt => |machine, instr| machine.bring(instr, |machine| machine.add_op(instr)),
        Opcode::Sub
        | Opcode::SubInt
        | Opcode::Mul
        | Opcode::MulInt
        | Opcode::Div
        | Opcode::Rem
        | Opcode::RemInt
        | Opcode::Exp => |machine, instr| machine.bring(instr, |machine| machine.number_op(instr)),
        Opcode::BitAnd
        | Opcode::BitOr
        | Opcode::BitXor
        | Opcode::Shl
        | Opcode::Shr
        | Opcode::UShr
        | Opcode::BitAndInt
        | Opcode::BitOrInt
        | Opcode::ShlInt
        | Opcode::ShrInt
        | Opcode::UShrInt => |machine, instr| machine.bring(instr, |machine| machine.bit_op(instr)),
        Opcode::Neg | Opcode::BitNot | Opcode::ToNumber | Opcode::ToNumeric | Opcode::Inc | Opcode::Dec => {
            |machine, instr| machine.bring(instr, |machine| machine.unary_op(instr))
        }
        Opcode::Not => {
            |machine, instr| machine.bring(instr, |machine| Ok(Word::bool(!machine.truthy(machine.reg(instr.b)))))
        }
        Opcode::Typeof => |machine, instr| machine.bring(instr, |machine| machine.type_of(instr.b)),
        Opcode::ToString => |machine, instr| machine.bring(instr, |machine| machine.to_string_op(instr)),
        Opcode::ToPropertyKey => |machine, instr| machine.bring(instr, |machine| machine.to_property_key(instr)),
        Opcode::Concat => |machine, instr| machine.bring(instr, |machine| machine.concat_op(instr)),
        Opcode::CheckObjectCoercible => |machine, instr| Err(machine.throw_not_destructurable(machine.reg(instr.a))),
        Opcode::Lt | Opcode::Le | Opcode::Gt | Opcode::Ge => {
            |machine, instr| machine.bring(instr, |machine| machine.compare(instr, instr.b, instr.c).map(Word::bool))
        }
        Opcode::LooseEq => {
            |machine, instr| machine.bring(instr, |machine| machine.loose_eq(instr.b, instr.c).map(Word::bool))
        }
        Opcode::LooseNe => |machine, instr| {
            machine.bring(instr, |machine| machine.loose_eq(instr.b, instr.c).map(|equal| Word::bool(!equal)))
        },
        Opcode::StrictEq => {
            |machine, instr| machine.bring(instr, |machine| machine.strict_eq(instr.b, instr.c).map(Word::bool))
        }
        Opcode::StrictNe => |machine, instr| {
            machine.bring(instr, |machine| machine.strict_eq(instr.b, instr.c).map(|equal| Word::bool(!equal)))
        },
        Opcode::In => |machine, instr| machine.bring(instr, |machine| machine.in_op(instr)),
        Opcode::Instanceof => |machine, instr| machine.bring(instr, |machine| machine.instanceof_op(instr)),
        Opcode::JumpTrue => |machine, instr| machine.decide(instr, |machine| Ok(machine.truthy(machine.reg(instr.a)))),
        Opcode::JumpFalse => {
            |machine, instr| machine.decide(instr, |machine| Ok(!machine.truthy(machine.reg(instr.a))))
        }
        Opcode::JumpLt | Opcode::JumpLe | Opcode::JumpGt | Opcode::JumpGe => {
            |machine, instr| machine.decide(instr, |machine| machine.compare(instr, instr.a, instr.b))
        }
        Opcode::JumpNotLt | Opcode::JumpNotLe | Opcode::JumpNotGt | Opcode::JumpNotGe => |machine, instr| {
            machine.decide(instr, |machine| machine.compare(instr, instr.a, instr.b).map(|holds| !holds))
        },
        Opcode::JumpLtInt | Opcode::JumpLeInt | Opcode::JumpGtInt | Opcode::JumpGeInt => {
            |machine, instr| machine.decide(instr, |machine| machine.compare_int(instr))
        }
        Opcode::JumpNotLtInt | Opcode::JumpNotLeInt | Opcode::JumpNotGtInt | Opcode::JumpNotGeInt => {
            |machine, instr| machine.decide(instr, |machine| machine.compare_int(instr).map(|holds| !holds))
        }
        Opcode::JumpLooseEq => |machine, instr| machine.decide(instr, |machine| machine.loose_eq(instr.a, instr.b)),
        Opcode::JumpLooseNe => {
            |machine, instr| machine.decide(instr, |machine| machine.loose_eq(instr.a, instr.b).map(|equal| !equal))
        }
        Opcode::JumpStrictEq => |machine, instr| machine.decide(instr, |machine| machine.strict_eq(instr.a, instr.b)),
        Opcode::JumpStrictNe => {
            |machine, instr| machine.decide(instr, |machine| machine.strict_eq(instr.a, instr.b).map(|equal| !equal))
        }
        Opcode::GetProp => |machine, instr| {
            let object = machine.reg(instr.b);
            if object.is_object() {
                if let Some(value) = machine.in_closed_prototype(object, instr.imm) {
                    machine.set_reg(instr.a, value);
                    return Ok(None);
                }
            }
            let called = machine.get_prop_op(instr)?;
            machine.settle_read(called, instr.a)
        },
        Opcode::SetProp | Opcode::InitProp => |machine, instr| {
            let called = machine.set_prop_op(instr)?;
            machine.settle_write(called)
        },
        Opcode::GetElem => |machine, instr| {
            let called = machine.get_elem_op(instr)?;
            machine.settle_read(called, instr.a)
        },
        Opcode::SetElem => |machine, instr| {
            let called = machine.set_elem_op(instr)?;
            machine.settle_write(called)
        },
        Opcode::DeleteProp | Opcode::DeleteElem => {
            |machine, instr| machine.bring(instr, |machine| machine.delete_op(instr))
        }
        Opcode::InitElem => |machine, instr| machine.init_elem(instr).map(|()| None),
        Opcode::InitGetter | Opcode::InitSetter => |machine, instr| machine.init_accessor(instr).map(|()| None),
        Opcode::NewObject => |machine, instr| {
            // Most objects that begin empty get a few properties.
            let slots = if instr.b == 0 { 4 } else { u32::from(instr.b) };
            machine.bring(instr, |machine| machine.new_object(slots).map(Word::object))
        },
        Opcode::NewObjectOf => |machine, instr| machine.bring(instr, |machine| machine.new_object_of_shape(instr)),
        Opcode::NewArray => |machine, instr| {
            let room = instr.imm.min(1 << 20);
            machine.bring(instr, |machine| machine.new_array(0, room, Word::HOLE).map(Word::object))
        },
        Opcode::NewArrayOf => |machine, instr| {
            let window = machine.base + usize::from(instr.b);
            let argc = usize::from(instr.c);
            machine.bring(instr, |machine| machine.new_array_from(window, argc).map(Word::object))
        },
        Opcode::NewRegExp => |machine, instr| {
            let constants =
                if machine.code.is_std() { &machine.edition.std_constants } else { &machine.prepared.constants };
            let source = constants.get(instr.imm as usize).copied().unwrap_or(Word::UNDEFINED);
            machine.bring(instr, |machine| machine.new_regexp_op(source, instr.b))
        },
        Opcode::Append => |machine, instr| machine.append(instr).map(|()| None),
        Opcode::AppendHole => |machine, instr| machine.append_hole(instr).map(|()| None),
        Opcode::AppendSpread => |machine, instr| machine.append_spread(instr).map(|()| None),
        Opcode::CopyProps => |machine, instr| machine.copy_props(instr).map(|()| None),
        Opcode::CopyRest => |machine, instr| machine.copy_rest(instr).map(|()| None),
        Opcode::SetFunctionName => |machine, instr| machine.set_function_name_op(instr).map(|()| None),
        Opcode::InitProto => |_, _| Ok(Some(Exit::Refused(crate::thrown::REFUSED_PROTOTYPE))),
        Opcode::Call => |machine, instr| {
            let window = machine.base + usize::from(instr.b);
            let argc = usize::from(instr.c);
            let back = Return { pc: machine.pc, dst: instr.a, flags: FrameFlags::PLAIN };
            let called = machine.call(window, argc, back)?;
            machine.settle_call(called, instr.a)
        },
        Opcode::CallMethod => |machine, instr| {
            let window = machine.base + usize::from(instr.b);
            let argc = usize::from(instr.c);
            let back = Return { pc: machine.pc, dst: instr.a, flags: FrameFlags::PLAIN };
            let receiver = machine.at(window + THIS);
            let known = cached_method(&machine.prepared.caches, &machine.heap, receiver, instr.imm)
                .or_else(|| machine.in_closed_prototype(receiver, instr.imm));
            let called = match known {
                Some(method) => {
                    machine.put(window + CALLEE, method);
                    machine.call_found(method, window, argc, back)?
                }
                None => machine.call_method(instr)?,
            };
            machine.settle_call(called, instr.a)
        },
        Opcode::New => |machine, instr| {
            let window = machine.base + usize::from(instr.b);
            let argc = usize::from(instr.c);
            let back = Return { pc: machine.pc, dst: instr.a, flags: FrameFlags::PLAIN };
            let called = machine.construct(window, argc, back)?;
            machine.settle_call(called, instr.a)
        },
        Opcode::CallSpread | Opcode::NewSpread => |machine, instr| {
            let called = machine.call_spread(instr)?;
            machine.settle_call(called, instr.a)
        },
        Opcode::CallSuper | Opcode::CallSuperSpread => |machine, instr| {
            let called = machine.call_super(instr)?;
            machine.settle_call(called, instr.a)
        },
        Opcode::CallHost => |machine, instr| {
            let (first, count) = (machine.base + usize::from(instr.b), usize::from(instr.c));
            Ok(Some(Exit::Host { import: instr.imm, first, count, dst: instr.a }))
        },
        Opcode::Return => |machine, instr| machine.leave(machine.reg(instr.a)),
        Opcode::ReturnUndefined => |machine, _| machine.leave(Word::UNDEFINED),
        Opcode::Throw => |machine, instr| {
            machine.put(state::EXCEPTION, machine.reg(instr.a));
            Err(Trap::Throw)
        },
        Opcode::Intrinsic => |machine, instr| machine.bring(instr, |machine| machine.intrinsic(instr)),
        Opcode::Refuse => |_, instr| Ok(Some(Exit::Refused(instr.imm))),
        Opcode::IterInit => |machine, instr| machine.iter_init(instr).map(|()| None),
        Opcode::IterNext | Opcode::IterSkip => |machine, instr| machine.iter_next(instr).map(|()| None),
        Opcode::IterClose => |machine, instr| machine.iter_close(instr).map(|()| None),
        Opcode::ForInInit => |machine, instr| machine.for_in_init(instr).map(|()| None),
        Opcode::ForInNext => |machine, instr| machine.for_in_next(instr).map(|()| None),
        Opcode::GetPrivate => |machine, instr| machine.bring(instr, |machine| machine.get_private(instr)),
        Opcode::SetPrivate => |machine, instr| machine.set_private(instr).map(|()| None),
        Opcode::InitPrivate => |machine, instr| machine.init_private(instr).map(|()| None),
        Opcode::HasPrivate => |machine, instr| machine.bring(instr, |machine| machine.has_private(instr)),
        Opcode::NewPrivateName => |machine, instr| machine.bring(instr, |machine| Ok(machine.new_private_name())),
        Opcode::CheckInstance | Opcode::CheckClass => |machine, instr| machine.check_receiver(instr).map(|()| None),
        Opcode::CheckSuperclass => |machine, instr| machine.check_superclass(instr).map(|()| None),
        Opcode::NewPrototype => |machine, instr| machine.bring(instr, |machine| machine.new_prototype(instr)),
        Opcode::NewClass => |machine, instr| machine.new_class(instr).map(|()| None),
        Opcode::InitMember => |machine, instr| machine.init_member(instr).map(|()| None),
        Opcode::SealClass => |machine, instr| machine.seal_class(instr).map(|()| None),
        Opcode::GetSuper => |machine, instr| {
            let called = machine.get_super(instr)?;
            machine.settle_read(called, instr.a)
        },
        Opcode::SetSuper => |machine, instr| {
            let called = machine.set_super(instr)?;
            machine.settle_write(called)
        },
        Opcode::DerivedResult => |machine, instr| machine.bring(instr, |machine| machine.derived_result(instr)),
        Opcode::CheckThis => |machine, instr| machine.check_this(instr).map(|()| None),
        Opcode::ThrowError => |machine, instr| Err(machine.throw_known(instr)),
        Opcode::TemplateObject => |machine, instr| machine.template_object(instr).map(|()| None),
        Opcode::CreateGenerator => |machine, _| machine.create_generator(),
        Opcode::Yield => |machine, instr| machine.yield_op(instr),
        Opcode::Await => |machine, instr| machine.await_op(instr),
        Opcode::Complete => |machine, instr| machine.complete(instr),
        Opcode::CreatePromise => |machine, _| machine.create_promise().map(|()| None),
        Opcode::IterOpen => |machine, instr| machine.iter_open(instr).map(|()| None),
        Opcode::CheckResult => |machine, instr| machine.check_result(instr).map(|()| None),
        Opcode::ThrowNoThrow => |machine, instr| machine.throw_no_throw(instr).map(|()| None),
        // The loop does these itself, whatever is in the registers.
        Opcode::LoadInt
        | Opcode::LoadConst
        | Opcode::LoadUndefined
        | Opcode::LoadNull
        | Opcode::LoadTrue
        | Opcode::LoadFalse
        | Opcode::LoadTdz
        | Opcode::LoadBuiltin
        | Opcode::LoadImport
        | Opcode::LoadStd
        | Opcode::Move
        | Opcode::LoadThis
        | Opcode::LoadCallee
        | Opcode::LoadCapture
        | Opcode::LoadCaptureBox
        | Opcode::StoreCaptureBox
        | Opcode::LoadBox
        | Opcode::StoreBox
        | Opcode::LoadModule
        | Opcode::StoreModule
        | Opcode::Jump
        | Opcode::JumpNullish
        | Opcode::JumpNotNullish
        | Opcode::JumpUndefined
        | Opcode::JumpNotUndefined
        | Opcode::JumpStrictEqInt
        | Opcode::JumpStrictNeInt
        | Opcode::Charge => |_, _| Err(Trap::Refused(crate::thrown::REFUSED_OPERATION)),
    }
}

impl Machine {
    /// Does an instruction, the one before `pc`. Afterwards the running call may be another; `Some`: the loop stops.
    #[inline(never)]
    #[allow(clippy::indexing_slicing)] // There is a place for each byte.
    pub(crate) fn step(&mut self, code: &Code) -> Run<Option<Exit>> {
        match code.ops.get((self.pc as usize).wrapping_sub(1)) {
            Some(instr) => STEPS[instr.op as usize](self, *instr),
            None => Err(Trap::Refused(crate::thrown::REFUSED_OPERATION)),
        }
    }

    /// The value of an operation goes to `a`, or a helper is entered that will bring it.
    #[inline(always)]
    fn bring(&mut self, instr: Instr, operation: impl FnOnce(&mut Self) -> Run<Word>) -> Run<Option<Exit>> {
        match operation(self) {
            Ok(word) => {
                self.set_reg(instr.a, word);
                Ok(None)
            }
            Err(trap) => self.get_help(trap, instr),
        }
    }

    /// The same for a conditional branch.
    #[inline(always)]
    fn decide(&mut self, instr: Instr, operation: impl FnOnce(&mut Self) -> Run<bool>) -> Run<Option<Exit>> {
        match operation(self) {
            Ok(is_taken) => self.branch(is_taken, instr).map(|()| None),
            Err(trap) => self.get_help(trap, instr),
        }
    }

    /// Where an operation did not give a value: enters the helper that will bring it, if that is why.
    #[cold]
    fn get_help(&mut self, trap: Trap, instr: Instr) -> Run<Option<Exit>> {
        let Trap::Help(helper) = trap else { return Err(trap) };
        let (args, count) = self.helper_args(instr);
        let back = Return { pc: self.pc, dst: 0, flags: FrameFlags::FINISH };
        self.call_helper(helper, args.get(..count).unwrap_or(&[]), back).map(|()| None)
    }

    /// Takes a conditional branch, or not, and pays for where it leads.
    pub(crate) fn branch(&mut self, is_taken: bool, instr: Instr) -> Run<()> {
        if is_taken {
            self.pc = target(instr) as u32;
        }
        let price = if is_taken { target_price(instr) } else { i64::from(instr.c) };
        self.charge(price as u64)
    }

    /// Continues a call that was made.
    fn settle_call(&mut self, called: Called, dst: u8) -> Run<Option<Exit>> {
        match called {
            Called::Entered => Ok(None),
            Called::Value(word) => {
                self.set_reg(dst, word);
                Ok(None)
            }
            Called::Host { import, first, count } => Ok(Some(Exit::Host { import, first, count, dst })),
        }
    }

    /// The value of a property that was read, or a getter that will bring it.
    fn settle_read(&mut self, called: Called, dst: u8) -> Run<Option<Exit>> {
        if let Called::Value(word) = called {
            self.set_reg(dst, word);
            return Ok(None);
        }
        self.settle_write(called)
    }

    /// A property was written, or a setter was entered whose value nobody wants.
    fn settle_write(&mut self, called: Called) -> Run<Option<Exit>> {
        match called {
            Called::Entered | Called::Value(_) => Ok(None),
            Called::Host { .. } => Err(self.throw_type("A capability cannot be a getter, setter or iterator method")),
        }
    }
}
