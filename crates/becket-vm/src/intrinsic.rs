//! What the standard library's own code may ask of the machine. Not here: their names (becket-bytecode's `intrinsics.rs`).

use becket_bytecode::builtins::{self, How, To};
use becket_bytecode::intrinsics::Intrinsic;
use becket_bytecode::ops::Instr;

use crate::atom::PropertyKey;
use crate::job::Job;
use crate::layout::Kind;
use crate::machine::{Machine, Run, Slot, Trap, state};
use crate::native::Cx;
use crate::number::convert;
use crate::promise::Settled;
use crate::thrown::TRACE;
use crate::value::Word;

impl Machine {
    /// Does an intrinsic on the values in consecutive registers.
    pub(crate) fn intrinsic(&mut self, instr: Instr) -> Run<Word> {
        let Some(intrinsic) = Intrinsic::from_number(instr.imm) else {
            return Err(Trap::Refused(crate::thrown::REFUSED_OPERATION));
        };
        let first = self.base + usize::from(instr.b);
        let count = usize::from(instr.c);
        let arg =
            |machine: &Self, index: usize| if index < count { machine.at(first + index) } else { Word::UNDEFINED };
        let value = arg(self, 0);
        match intrinsic {
            Intrinsic::IsObject => Ok(Word::bool(value.is_language_object())),
            Intrinsic::IsCallable => Ok(Word::bool(self.is_callable(value))),
            Intrinsic::IsConstructor => Ok(Word::bool(self.is_constructor(value))),
            Intrinsic::IsArray => Ok(Word::bool(value.is_object() && self.heap.kind(value.offset()) == Kind::Array)),
            Intrinsic::Kind => {
                Ok(Word::int(if value.is_object() { self.heap.kind(value.offset()) as i32 } else { -1 }))
            }
            Intrinsic::ToObject => {
                if value.is_nullish() {
                    return Err(self.throw_type("Cannot convert undefined or null to object"));
                }
                if value.is_language_object() { Ok(value) } else { self.new_wrapper(Slot(first)) }
            }
            Intrinsic::ToLength => Ok(Word::number(convert::to_length(value.as_number().unwrap_or(0.0)) as f64)),
            Intrinsic::ToInteger => Ok(Word::number(convert::to_integer_or_infinity(value.as_number().unwrap_or(0.0)))),
            Intrinsic::NewArray => self.sized_array(value),
            Intrinsic::DefineData => {
                let Some(key) = self.intrinsic_key(arg(self, 1))? else { return Ok(Word::UNDEFINED) };
                self.define_data(Slot(first), key, Slot(first + 2))?;
                Ok(Word::UNDEFINED)
            }
            Intrinsic::CallNative => self.call_native(first),
            Intrinsic::Coercions => {
                let row = value.as_builtin().and_then(builtins::get);
                let text: alloc::string::String =
                    row.map_or(&[][..], |row| row.coerce).iter().map(coercion_letter).collect();
                self.new_str(&text)
            }
            Intrinsic::PathOf => {
                let path = value.as_builtin().and_then(builtins::get).map_or("", |row| row.path);
                self.new_str(path)
            }
            Intrinsic::IsPrototypeIn => {
                let prototype = arg(self, 1);
                self.is_prototype_in(value, prototype).map(Word::bool)
            }
            Intrinsic::Describe => {
                let text = self.value_text(value);
                self.new_str(&text)
            }
            Intrinsic::Unwrap => {
                let is_wrapper = value.is_object() && self.heap.kind(value.offset()) == Kind::Wrapper;
                Ok(if is_wrapper { self.heap.word(value.offset() + 2) } else { Word::UNDEFINED })
            }
            Intrinsic::Circle => {
                let steps = arg(self, 1);
                self.json_circle(value, steps)
            }
            Intrinsic::Done => Ok(Word::HOLE),
            Intrinsic::BoundTarget => {
                let is_bound = value.is_object() && self.heap.kind(value.offset()) == Kind::Bound;
                Ok(if is_bound { self.heap.word(value.offset() + 2) } else { Word::UNDEFINED })
            }
            Intrinsic::HasElement => {
                let Some(key) = self.intrinsic_key(arg(self, 1))? else { return Ok(Word::FALSE) };
                let object = self.at(first);
                Ok(Word::bool(object.is_language_object() && self.has_own(object, key)?))
            }
            Intrinsic::OwnKeys => self.keys_array(Slot(first), crate::object::Which::EnumerableAndSymbols),
            Intrinsic::IsEnumerable => {
                let Some(key) = self.intrinsic_key(arg(self, 1))? else { return Ok(Word::FALSE) };
                let own = self.own_property(self.at(first), key)?;
                Ok(Word::bool(own.is_some_and(|own| own.attrs.has(crate::shape::Attrs::ENUMERABLE))))
            }
            Intrinsic::NewError => {
                let proto = self.builtin_at(value).as_builtin();
                let proto = proto.unwrap_or_else(crate::machine::well_known::ERROR_PROTOTYPE);
                let at = self.new_error_from(crate::shape::Proto::Builtin(proto), crate::thrown::Beginning::Maker)?;
                Ok(Word::object(at))
            }
            Intrinsic::WellKnown => {
                let name = if value.is_string() { self.string_text_paid(value) } else { alloc::string::String::new() };
                let id = crate::edition::symbol_key(&name).and_then(crate::atom::Key::as_symbol).unwrap_or(0);
                Ok(Word::immediate(crate::value::Immediate::Symbol(id)))
            }
            Intrinsic::ToPropertyKey => {
                if value.is_symbol() {
                    return Ok(value);
                }
                Ok(self.primitive_to_string(Slot(first))?.unwrap_or(Word::UNDEFINED))
            }
            Intrinsic::DefineHidden => {
                let Some(key) = self.intrinsic_key(arg(self, 1))? else { return Ok(Word::UNDEFINED) };
                self.define(Slot(first), key, Slot(first + 2), crate::shape::Attrs(5))?;
                Ok(Word::UNDEFINED)
            }
            Intrinsic::Property => {
                let Some(key) = self.intrinsic_key(arg(self, 1))? else { return Ok(Word::UNDEFINED) };
                self.property_list(Slot(first), key)
            }
            Intrinsic::DefineOwn => {
                let Some(key) = self.intrinsic_key(arg(self, 1))? else { return Ok(Word::UNDEFINED) };
                let attrs = crate::shape::Attrs(arg(self, 2).as_number().unwrap_or(0.0) as u8);
                self.put_property(Slot(first), key, attrs, [Slot(first + 3), Slot(first + 4)])
            }
            Intrinsic::AllKeys => self.keys_array(Slot(first), crate::object::Which::All),
            Intrinsic::NewOver => {
                let proto = self.proto_for(Slot(first))?;
                self.new_object_of(Kind::Object, proto, 4).map(Word::object)
            }
            Intrinsic::PrototypeOf => {
                self.settle_proto(value)?;
                let value = self.at(first);
                Ok(self.proto_word(self.proto_of(value)))
            }
            Intrinsic::Adopt => self.adopt(value, Slot(first + 1)),
            Intrinsic::IsList => Ok(Word::bool(self.is_list(value))),
            Intrinsic::NewLike => self.new_like(Slot(first)),
            Intrinsic::AppendTo => {
                if value.is_object() && self.heap.kind(value.offset()) == Kind::Array {
                    self.push_element(Slot(first), Slot(first + 1))?;
                }
                Ok(Word::UNDEFINED)
            }
            Intrinsic::NextElement => {
                let (from, end) = (arg(self, 1).as_number(), arg(self, 2).as_number());
                self.next_element(Slot(first), from.unwrap_or(0.0), end.unwrap_or(0.0))
            }
            Intrinsic::SortPlain => self.sort_plain(Slot(first)).map(Word::bool),
            Intrinsic::SortNumbers => self.sort_numbers(Slot(first), arg(self, 1)).map(Word::bool),
            Intrinsic::Step if self.is_iterator(value) => self.step_table(Slot(first)).map(Word::bool),
            Intrinsic::Step => Ok(Word::FALSE),
            Intrinsic::StepKey | Intrinsic::StepValue if !self.is_iterator(value) => Ok(Word::UNDEFINED),
            Intrinsic::StepKey => Ok(self.stepped(value, 0)),
            Intrinsic::StepValue => Ok(self.stepped(value, 1)),
            Intrinsic::TableSize => Ok(self.collection_size(value)),
            Intrinsic::Inner => Ok(self.inner(value, arg(self, 1))),
            Intrinsic::SetInner => {
                self.set_inner(value, arg(self, 1), arg(self, 2));
                Ok(Word::UNDEFINED)
            }
            Intrinsic::NewBare => self.new_bare(),
            Intrinsic::IsPlainRegExp => Ok(Word::bool(self.is_plain_regexp(value))),
            Intrinsic::RegExpPart if !self.is_regexp(value) => Ok(Word::UNDEFINED),
            Intrinsic::RegExpPart if arg(self, 1) == Word::int(0) => Ok(self.regexp_source(value.offset())),
            Intrinsic::RegExpPart => {
                let letters: alloc::string::String = self.regexp_flags(value.offset()).letters().collect();
                self.new_str(&letters)
            }
            Intrinsic::NewRegExpIterator => crate::builtins::regexp::all::iterator(self, Slot(first)),
            Intrinsic::RegExpParts => self.regexp_parts(Slot(first), Slot(first + 1)),
            Intrinsic::FullCopy => self.full_copy(Slot(first)),
            Intrinsic::NewPromise => self.new_plain_promise(),
            Intrinsic::IsPromise => Ok(Word::bool(self.is_promise(value))),
            Intrinsic::SettlePromise
            | Intrinsic::ResolvePromise
            | Intrinsic::QueueThenable
            | Intrinsic::PerformThen
                if !self.is_promise(value) =>
            {
                Ok(Word::UNDEFINED)
            }
            Intrinsic::SettlePromise => {
                let is_rejected = arg(self, 1) == Word::TRUE;
                let how = if is_rejected { Settled::Rejected } else { Settled::Fulfilled };
                self.settle_promise(Slot(first), Slot(first + 2), how)?;
                Ok(Word::UNDEFINED)
            }
            Intrinsic::ResolvePromise => self.resolve_promise(Slot(first), Slot(first + 1)).map(Word::bool),
            Intrinsic::QueueThenable => {
                self.push_job(Job::Thenable, Slot(first), Slot(first + 1), Slot(first + 2))?;
                Ok(Word::UNDEFINED)
            }
            Intrinsic::PerformThen => {
                self.perform_then(first)?;
                Ok(Word::UNDEFINED)
            }
            Intrinsic::WaitReturn => {
                self.wait_return(Slot(first), Slot(first + 1))?;
                Ok(Word::UNDEFINED)
            }
            Intrinsic::FailReturn => Ok(self.fail_return(Slot(first), Slot(first + 1))?.unwrap_or(Word::HOLE)),
            Intrinsic::NewWrapped => self.new_wrapped(Slot(first), Slot(first + 1)),
            Intrinsic::NewHelper => self.new_helper(Slot(first), Slot(first + 1)),
            Intrinsic::JoinEnter => self.join_enter(Slot(first)).map(Word::bool),
            Intrinsic::JoinLeave => {
                self.join_leave();
                Ok(Word::UNDEFINED)
            }
            Intrinsic::HostFunction => self.host_function(value),
            Intrinsic::TypedLength => Ok(crate::builtins::typed::length_or_why(self, value)),
            Intrinsic::TypedKind
            | Intrinsic::TypedStart
            | Intrinsic::TypedFollows
            | Intrinsic::TypedBuffer
            | Intrinsic::ViewLength
            | Intrinsic::BufferLargest
            | Intrinsic::BufferLength => Ok(self.ask_bytes(intrinsic, value)),
            Intrinsic::Decode if self.is_kind(value, Kind::TextDecoder) => {
                let is_stream = arg(self, 2) == Word::TRUE;
                Ok(self.decode_bytes(Slot(first), Slot(first + 1), is_stream)?.unwrap_or(Word::UNDEFINED))
            }
            Intrinsic::Decode => Ok(Word::UNDEFINED),
            Intrinsic::DomPart => Ok(self.dom_part(value, arg(self, 1).as_int() as u32).unwrap_or(Word::HOLE)),
            Intrinsic::Builtin => Ok(self.builtin_at(value)),
            Intrinsic::Global => {
                let path = alloc::format!("%global%.{}", self.charged_text(value)?);
                Ok(builtins::find(&path).map_or(Word::UNDEFINED, Word::builtin))
            }
            Intrinsic::NameOf => {
                let name = self.constructor_name(value).unwrap_or_default();
                self.new_str(&name)
            }
            Intrinsic::Refuse => Err(Trap::Refused(value.as_int() as u32)),
            Intrinsic::ThrowDom => {
                let (name, message) = (self.charged_text(value)?, self.charged_text(arg(self, 1))?);
                Err(self.throw_dom(&name, &message, arg(self, 2).as_int()))
            }
            Intrinsic::NewDecoder => {
                let flags = i32::from(value == Word::TRUE) | i32::from(arg(self, 1) == Word::TRUE) << 1;
                self.new_decoder(flags)
            }
            Intrinsic::StackOf => {
                if value.is_object() {
                    Ok(self.stack_value(value.offset())?.unwrap_or(Word::HOLE))
                } else {
                    Ok(Word::UNDEFINED)
                }
            }
            Intrinsic::StackHolder => Ok(self.stack_holder(value)?.map_or(Word::UNDEFINED, Word::object)),
            Intrinsic::MakeStack => {
                let keeper = if value.is_object() { self.trace_keeper(value.offset()) } else { None };
                let Some(keeper) = keeper.filter(|at| self.heap.word(at + TRACE).is_block()) else {
                    // The code that made the headline has put something else in its place.
                    return Err(Trap::Refused(crate::thrown::REFUSED_SHOWN));
                };
                let headline = self.charged_text(arg(self, 1))?;
                self.make_stack(keeper, headline)
            }
            Intrinsic::Capture => {
                self.capture_stack(Slot(first), Slot(first + 1))?;
                Ok(Word::UNDEFINED)
            }
            Intrinsic::SetStack => {
                if self.is_kind(value, Kind::Error) {
                    self.heap.set_word(value.offset() + TRACE, arg(self, 1));
                }
                Ok(Word::UNDEFINED)
            }
            Intrinsic::NewBuffer => crate::builtins::buffer::make(self, Slot(first), Slot(first + 1)),
            Intrinsic::Clock => Ok(self.at(state::CLOCK)),
            Intrinsic::SetClock => {
                self.put(state::CLOCK, Word::number(crate::date::clip(value.as_number().unwrap_or(f64::NAN))));
                Ok(self.at(state::CLOCK))
            }
            Intrinsic::Random => Ok(self.random()),
            Intrinsic::Seed => {
                self.seed(value);
                Ok(Word::UNDEFINED)
            }
            Intrinsic::NewUrl => self.new_url(value),
            Intrinsic::UrlWord => Ok(self.url_word(value, arg(self, 1))),
            Intrinsic::SetUrlWord => {
                self.set_url_word(value, arg(self, 1), arg(self, 2));
                Ok(Word::UNDEFINED)
            }
            Intrinsic::UrlParse => {
                let base = arg(self, 1);
                self.url_parse(value, base)
            }
            Intrinsic::UrlPart => {
                let part = arg(self, 1);
                self.url_part(value, part)
            }
            Intrinsic::UrlChange => {
                let (part, to) = (arg(self, 1), arg(self, 2));
                self.url_change(Slot(first), part, to)
            }
            Intrinsic::FormDecode => self.form_decode(Slot(first)),
            Intrinsic::FormEncode => self.form_encode(Slot(first)),
        }
    }

    /// What the hook language asks of buffers and views.
    fn ask_bytes(&self, intrinsic: Intrinsic, value: Word) -> Word {
        if intrinsic == Intrinsic::BufferLength {
            return self.buffer_bytes(value).map_or(Word::int(-1), |it| Word::number(f64::from(it.1)));
        }
        if intrinsic == Intrinsic::BufferLargest {
            let largest = if self.is_kind(value, Kind::ArrayBuffer) { self.buffer_largest(value) } else { None };
            return largest.map_or(Word::UNDEFINED, Word::number);
        }
        if !self.is_kind(value, Kind::TypedArray) && !self.is_kind(value, Kind::DataView) {
            return Word::UNDEFINED;
        }
        let at = value.offset();
        match intrinsic {
            Intrinsic::TypedKind => Word::int(i32::from(self.element_kind(at) as u8)),
            Intrinsic::ViewLength => Word::number(self.view(at).map_or(0.0, |view| f64::from(view.length))),
            Intrinsic::TypedStart => self.heap.word(at + crate::bytes::START),
            Intrinsic::TypedFollows => Word::bool(self.heap.word(at + crate::bytes::LENGTH) == Word::UNDEFINED),
            _ => self.heap.word(at + crate::bytes::BUFFER),
        }
    }

    /// The builtin that is the value, or at the path that is.
    fn builtin_at(&mut self, value: Word) -> Word {
        let path = if value.is_string() { self.string_text(value) } else { return value };
        builtins::find(&path).map_or(Word::UNDEFINED, Word::builtin)
    }

    fn intrinsic_key(&mut self, key: Word) -> Run<Option<PropertyKey>> {
        self.put(state::SCRATCH + 7, key);
        self.primitive_key(Slot(state::SCRATCH + 7))
    }

    /// A new array of this length, all holes.
    pub(crate) fn sized_array(&mut self, length: Word) -> Run<Word> {
        let number = length.as_number().unwrap_or(-1.0);
        let length = number as u32;
        if f64::from(length) != number {
            return Err(self.throw_range("Invalid array length"));
        }
        // Up to 65,536 elements the block is made at once; beyond, it grows with what is put there.
        let capacity = if length <= 1 << 16 { length } else { 0 };
        self.charge(u64::from(capacity))?;
        let array = self.new_array(capacity, capacity, Word::HOLE)?;
        self.heap.set_word(array + 2, Word::number(f64::from(length)));
        Ok(Word::object(array))
    }

    /// Runs the native part of a builtin on values that are coerced: builtin, this, array of arguments.
    fn call_native(&mut self, first: usize) -> Run<Word> {
        let (builtin, this, list) = (self.at(first), self.at(first + 1), self.at(first + 2));
        let (Some(id), true) = (builtin.as_builtin(), list.is_object()) else {
            return Err(Trap::Refused(crate::thrown::REFUSED_OPERATION));
        };
        let window = self.base + self.n_regs();
        let count = self.array_length(list.offset()) as usize;
        self.charge(count as u64 / 4)?;
        self.grow_stack(window + 4 + count + 256)?;
        self.put(window, builtin);
        self.put(window + 1, this);
        self.forget_return(window);
        for index in 0..count {
            let value = self.own_element(list.offset(), index as u32).unwrap_or(Word::UNDEFINED);
            self.put(window + 4 + index, value);
        }
        let Some(row) = builtins::get(id) else { return Err(Trap::Refused(crate::thrown::REFUSED_BUILTIN)) };
        let (How::Native(native) | How::NativeThenStd(native, _)) = row.how else {
            return Err(Trap::Refused(crate::thrown::REFUSED_BUILTIN));
        };
        self.native_top = window + 4 + count;
        self.keep_given(window);
        if !self.coerce_in_place(row, window, count)? {
            return Err(Trap::Refused(crate::thrown::REFUSED_OPERATION));
        }
        let result = crate::builtins::call(native, &mut Cx::new(self, id, window, count, Word::UNDEFINED));
        self.native_top = 0;
        result
    }
}

fn coercion_letter(coerce: &builtins::Coerce) -> char {
    let letter = match coerce.to {
        To::Nothing => '.',
        To::ThisString => 'S',
        To::String => 's',
        To::Number => 'n',
        To::Integer => 'i',
    };
    // A capital asks for the same, but leaves `undefined`; a digit is for all further arguments.
    match (letter, coerce.keeps_undefined, coerce.is_rest) {
        ('s', _, true) => '1',
        ('n', _, true) => '2',
        ('s', true, _) => 'T',
        ('n', true, _) => 'N',
        ('i', true, _) => 'I',
        (letter, _, _) => letter,
    }
}
