//! One instruction whose operands are not what they mostly are, or that allocates, throws or calls: what the loop leaves to the
//! machine as a whole. An operation may end in a `Trap`: an exception, a limit, a refusal, or "a helper must do this".
//! Not here: the fast paths (`interp.rs`), and what the operations do (`ops.rs`, `call.rs`).

use becket_bytecode::builtins::{self, How};
use becket_bytecode::ops::{Instr, Opcode};

use crate::call::{CALLEE, Called, FrameFlags, Return, THIS};
use crate::interp::{Exit, target, target_price};
use crate::machine::{Machine, Run, Trap, state, well_known};
use crate::program::CodeId;
use crate::value::Word;

/// Where the loop goes on after an instruction that was done out of line.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Flow {
    /// In the running call, which is the same as before.
    Here,
    /// In the running call, which may be another.
    Elsewhere,
    /// Nowhere: [`Machine::exit`] says why.
    Out,
}

/// What does an instruction.
type Step = fn(&mut Machine, Instr) -> Run<Flow>;

/// For each number of an opcode, what does it.
#[allow(clippy::indexing_slicing)] // Made when Becket is compiled.
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
            Ok(Flow::Here)
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
        Opcode::Neg
        | Opcode::BitNot
        | Opcode::ToNumber
        | Opcode::ToNumeric
        | Opcode::Inc
        | Opcode::IncJumpLt
        | Opcode::Dec => |machine, instr| machine.bring(instr, |machine| machine.unary_op(instr)),
        Opcode::Not => {
            |machine, instr| machine.bring(instr, |machine| Ok(Word::bool(!machine.truthy(machine.reg(instr.b)))))
        }
        Opcode::Typeof | Opcode::TypeofJump => {
            |machine, instr| machine.bring(instr, |machine| machine.type_of(instr.b))
        }
        Opcode::ToString | Opcode::ToPart => {
            |machine, instr| machine.bring(instr, |machine| machine.to_string_op(instr))
        }
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
            if let Some(value) = machine.known_property(machine.reg(instr.b), instr.imm) {
                machine.set_reg(instr.a, value);
                return Ok(Flow::Here);
            }
            let called = machine.get_prop_op(instr)?;
            machine.settle_read(called, instr.a)
        },
        Opcode::SetProp | Opcode::InitProp => |machine, instr| {
            let called = machine.set_prop_op(instr)?;
            machine.settle_write(called)
        },
        Opcode::GetElem | Opcode::GetElemJump => |machine, instr| {
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
        Opcode::InitElem => |machine, instr| machine.after(|machine| machine.init_elem(instr)),
        Opcode::InitGetter | Opcode::InitSetter => {
            |machine, instr| machine.after(|machine| machine.init_accessor(instr))
        }
        Opcode::NewObject => |machine, instr| {
            // Most objects that begin empty get a few properties.
            let slots = if instr.b == 0 { 4 } else { u32::from(instr.b) };
            machine.bring(instr, |machine| machine.new_object(slots).map(Word::object))
        },
        Opcode::NewObjectFrom => |machine, instr| machine.copy_op(instr, Machine::new_object_from),
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
        Opcode::Append => |machine, instr| machine.after(|machine| machine.append(instr)),
        Opcode::AppendHole => |machine, instr| machine.after(|machine| machine.append_hole(instr)),
        Opcode::AppendSpread => |machine, instr| machine.after(|machine| machine.append_spread(instr)),
        Opcode::CopyProps => |machine, instr| machine.after(|machine| machine.copy_props(instr)),
        Opcode::CopyRest => |machine, instr| machine.copy_op(instr, Machine::copy_rest),
        Opcode::SetFunctionName => |machine, instr| machine.after(|machine| machine.set_function_name_op(instr)),
        Opcode::InitProto => |machine, _| machine.stop(Exit::Refused(crate::thrown::REFUSED_PROTOTYPE)),
        Opcode::CallEach => |machine, instr| machine.call_each(instr),
        Opcode::CallMethod => |machine, instr| {
            let window = machine.base + usize::from(instr.b);
            if let Some(method) = machine.known_property(machine.at(window + THIS), instr.imm) {
                machine.put(window + CALLEE, method);
                // As where the method is in the inline cache: what a call leaves on the stack must not depend on that.
                if let Some(value) = machine.quick_in_window(instr) {
                    machine.set_reg(instr.a, value);
                    return Ok(Flow::Here);
                }
                return machine.call_in_window(instr);
            }
            let called = machine.call_method(instr)?;
            machine.settle_call(called, instr.a)
        },
        Opcode::New => |machine, instr| {
            if machine.construct_plainly(&instr)? {
                return Ok(Flow::Elsewhere);
            }
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
            machine.stop(Exit::Host { import: instr.imm, first, count, dst: instr.a })
        },
        Opcode::Return => |machine, instr| {
            let exit = machine.leave(machine.reg(instr.a))?;
            machine.stop_or_go_on(exit)
        },
        Opcode::ReturnUndefined => |machine, _| {
            let exit = machine.leave(Word::UNDEFINED)?;
            machine.stop_or_go_on(exit)
        },
        Opcode::Throw => |machine, instr| {
            machine.put(state::EXCEPTION, machine.reg(instr.a));
            Err(Trap::Throw)
        },
        Opcode::Intrinsic => |machine, instr| machine.bring(instr, |machine| machine.intrinsic(instr)),
        Opcode::Refuse => |machine, instr| machine.stop(Exit::Refused(instr.imm)),
        Opcode::IterInit | Opcode::IterPattern => |machine, instr| machine.after(|machine| machine.iter_init(instr)),
        Opcode::IterNext | Opcode::IterSkip => |machine, instr| machine.after(|machine| machine.iter_next(instr)),
        Opcode::IterClose => |machine, instr| machine.after(|machine| machine.iter_close(instr)),
        Opcode::ForInInit => |machine, instr| machine.after(|machine| machine.for_in_init(instr)),
        Opcode::ForInNext => |machine, instr| machine.after(|machine| machine.for_in_next(instr)),
        Opcode::GetPrivate => |machine, instr| machine.bring(instr, |machine| machine.get_private(instr)),
        Opcode::SetPrivate => |machine, instr| machine.after(|machine| machine.set_private(instr)),
        Opcode::InitPrivate => |machine, instr| machine.after(|machine| machine.init_private(instr)),
        Opcode::HasPrivate => |machine, instr| machine.bring(instr, |machine| machine.has_private(instr)),
        Opcode::NewPrivateName => |machine, instr| machine.bring(instr, |machine| Ok(machine.new_private_name())),
        Opcode::CheckInstance | Opcode::CheckClass => {
            |machine, instr| machine.after(|machine| machine.check_receiver(instr))
        }
        Opcode::CheckSuperclass => |machine, instr| machine.after(|machine| machine.check_superclass(instr)),
        Opcode::NewPrototype => |machine, instr| machine.bring(instr, |machine| machine.new_prototype(instr)),
        Opcode::NewClass => |machine, instr| machine.after(|machine| machine.new_class(instr)),
        Opcode::InitMember => |machine, instr| machine.after(|machine| machine.init_member(instr)),
        Opcode::SealClass => |machine, instr| machine.after(|machine| machine.seal_class(instr)),
        Opcode::GetSuper => |machine, instr| {
            let called = machine.get_super(instr)?;
            machine.settle_read(called, instr.a)
        },
        Opcode::SetSuper => |machine, instr| {
            let called = machine.set_super(instr)?;
            machine.settle_write(called)
        },
        Opcode::DerivedResult => |machine, instr| machine.bring(instr, |machine| machine.derived_result(instr)),
        Opcode::CheckThis => |machine, instr| machine.after(|machine| machine.check_this(instr)),
        Opcode::ThrowError => |machine, instr| Err(machine.throw_known(instr)),
        Opcode::TemplateObject => |machine, instr| machine.after(|machine| machine.template_object(instr)),
        Opcode::CreateGenerator => |machine, _| {
            let exit = machine.create_generator()?;
            machine.stop_or_go_on(exit)
        },
        Opcode::Yield => |machine, instr| {
            let exit = machine.yield_op(instr)?;
            machine.stop_or_go_on(exit)
        },
        Opcode::Await => |machine, instr| {
            let exit = machine.await_op(instr)?;
            machine.stop_or_go_on(exit)
        },
        Opcode::Complete => |machine, instr| {
            let exit = machine.complete(instr)?;
            machine.stop_or_go_on(exit)
        },
        Opcode::CreatePromise => |machine, _| machine.after(Machine::create_promise),
        Opcode::IterOpen => |machine, instr| machine.after(|machine| machine.iter_open(instr)),
        Opcode::CheckResult => |machine, instr| machine.after(|machine| machine.check_result(instr)),
        Opcode::ThrowNoThrow => |machine, instr| machine.after(|machine| machine.throw_no_throw(instr)),
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
        | Opcode::Move2
        | Opcode::Move3
        | Opcode::Move5
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
        | Opcode::JumpAhead
        | Opcode::JumpNullish
        | Opcode::JumpNotNullish
        | Opcode::JumpUndefined
        | Opcode::JumpNotUndefined
        | Opcode::JumpStrictEqInt
        | Opcode::JumpStrictNeInt
        | Opcode::Call
        | Opcode::Charge => |_, _| Err(Trap::Refused(crate::thrown::REFUSED_OPERATION)),
    }
}

impl Machine {
    /// Does an instruction, the one before `pc`.
    #[inline(always)]
    #[allow(clippy::indexing_slicing)] // There is a place for each byte.
    pub(crate) fn step(&mut self, instr: Instr) -> Run<Flow> {
        STEPS[instr.op as usize](self, instr)
    }

    /// The value of an operation goes to `a`, or a helper is entered that will bring it.
    #[inline(always)]
    fn bring(&mut self, instr: Instr, operation: impl FnOnce(&mut Self) -> Run<Word>) -> Run<Flow> {
        match operation(self) {
            Ok(word) => {
                self.set_reg(instr.a, word);
                Ok(Flow::Here)
            }
            Err(trap) => self.get_help(trap, instr),
        }
    }

    /// The same for a conditional branch.
    #[inline(always)]
    fn decide(&mut self, instr: Instr, operation: impl FnOnce(&mut Self) -> Run<bool>) -> Run<Flow> {
        match operation(self) {
            Ok(is_taken) => self.branch(is_taken, instr).map(|()| Flow::Here),
            Err(trap) => self.get_help(trap, instr),
        }
    }

    /// An operation that gives no value; it may enter a call.
    #[inline(always)]
    fn after(&mut self, operation: impl FnOnce(&mut Self) -> Run<()>) -> Run<Flow> {
        let base = self.base;
        operation(self)?;
        Ok(if self.base == base { Flow::Here } else { Flow::Elsewhere })
    }

    /// The new object of an operation goes to `a`, or a helper was entered that fills it.
    #[inline(always)]
    fn copy_op(&mut self, instr: Instr, operation: impl FnOnce(&mut Self, Instr) -> Run<Option<Word>>) -> Run<Flow> {
        match operation(self, instr)? {
            Some(object) => {
                self.set_reg(instr.a, object);
                Ok(Flow::Here)
            }
            None => Ok(Flow::Elsewhere),
        }
    }

    /// Ends the loop.
    fn stop(&mut self, exit: Exit) -> Run<Flow> {
        self.exit = exit;
        Ok(Flow::Out)
    }

    /// The running call was left, or waits.
    fn stop_or_go_on(&mut self, exit: Option<Exit>) -> Run<Flow> {
        match exit {
            Some(exit) => self.stop(exit),
            None => Ok(Flow::Elsewhere),
        }
    }

    /// Where an operation did not give a value: enters the helper that will bring it, if that is why.
    #[cold]
    fn get_help(&mut self, trap: Trap, instr: Instr) -> Run<Flow> {
        let Trap::Help(helper) = trap else { return Err(trap) };
        let (args, count) = self.helper_args(instr);
        let back = Return { pc: self.pc, dst: 0, flags: FrameFlags::FINISH };
        self.call_helper(helper, args.get(..count).unwrap_or(&[]), back).map(|()| Flow::Elsewhere)
    }

    /// Takes a conditional branch, or not, and pays for where it leads.
    pub(crate) fn branch(&mut self, is_taken: bool, instr: Instr) -> Run<()> {
        if is_taken {
            self.pc = target(instr) as u32;
        }
        let price = if is_taken { target_price(instr) } else { i64::from(instr.c) };
        self.charge(price as u64)
    }

    /// Calls what is in the window of an instruction.
    pub(crate) fn call_in_window(&mut self, call: Instr) -> Run<Flow> {
        let window = self.base + usize::from(call.b);
        let callee = self.at(window + CALLEE);
        let back = Return { pc: self.pc, dst: call.a, flags: FrameFlags::PLAIN };
        if let Some(id) = callee.as_builtin()
            && (id == well_known::STRING_REPLACE() || id == well_known::REGEXP_TEST())
            && let Some(value) = self.miss_at_once(id, window, usize::from(call.c))
        {
            self.set_reg(call.a, value);
            return Ok(Flow::Here);
        }
        let row = callee.as_builtin().and_then(|id| Some((id, builtins::get(id)?)));
        let called = match row {
            Some((id, row)) if !matches!(row.how, How::Special(_)) => {
                self.call_row(id, row, window, usize::from(call.c), back)?
            }
            _ => self.call(window, usize::from(call.c), back)?,
        };
        self.settle_call(called, call.a)
    }

    /// Continues a call that was made.
    #[inline(always)]
    fn settle_call(&mut self, called: Called, dst: u8) -> Run<Flow> {
        match called {
            Called::Entered => Ok(Flow::Elsewhere),
            Called::Value(word) => {
                self.set_reg(dst, word);
                Ok(Flow::Here)
            }
            Called::Host { import, first, count } => self.stop(Exit::Host { import, first, count, dst }),
        }
    }

    /// The value of a property that was read, or a getter that will bring it.
    #[inline(always)]
    fn settle_read(&mut self, called: Called, dst: u8) -> Run<Flow> {
        if let Called::Value(word) = called {
            self.set_reg(dst, word);
            return Ok(Flow::Here);
        }
        self.settle_write(called)
    }

    /// A property was written, or a setter was entered whose value nobody wants.
    #[inline(always)]
    fn settle_write(&mut self, called: Called) -> Run<Flow> {
        match called {
            Called::Entered => Ok(Flow::Elsewhere),
            Called::Value(_) => Ok(Flow::Here),
            Called::Host { .. } => Err(self.throw_type("A capability cannot be a getter, setter or iterator method")),
        }
    }
}
