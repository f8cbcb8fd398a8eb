//! Literals of objects, arrays and templates. Not here: literals whose value is known when the hook is compiled (`expr.rs`).

use becket_bytecode::ops::{Instr, Opcode};
use becket_syntax::ast::{self, ArrayElem, Prop, PropKeyKind};
use becket_syntax::span::Span;

use crate::chain::is_optional;
use crate::class::Naming;
use crate::constant::{Key, text_of};
use crate::expr::{Known, int_of};
use crate::function::{CROWDED, DIRECT_MAX, Emitter, SHAPE_MAX};
use crate::note::Asker;

/// The key of a member of an object literal.
#[derive(Clone, Copy, Debug)]
enum PropName {
    Atom(u32),
    /// In a register, as a property key.
    Reg(u8),
}

impl<'a> Emitter<'_, '_, 'a> {
    /// `target` if it may be written early, else a temporary.
    fn early(&mut self, dst: u8) -> u8 {
        if self.is_temp(dst) { dst } else { self.temp() }
    }

    // Arrays.

    /// `[a, , ...b]`
    pub(crate) fn array(&mut self, elems: &'a [ArrayElem<'a>], dst: u8) {
        let begins_with_spread = matches!(elems.first(), Some(ArrayElem::Spread(_)));
        if !begins_with_spread {
            self.pass_code();
        }
        let is_plain = |elem: &ArrayElem<'a>| matches!(elem, ArrayElem::Expr(_));
        let n_first = elems.iter().take(DIRECT_MAX).take_while(|elem| is_plain(elem)).count();
        let n_first = if self.next > CROWDED { 0 } else { n_first };
        let (first, rest) = elems.split_at(n_first);
        let array = if rest.is_empty() { dst } else { self.early(dst) };
        let mark = self.next;
        if first.is_empty() {
            self.new_array(array, rest.len(), begins_with_spread);
        } else {
            let base = self.next;
            for elem in first {
                if let ArrayElem::Expr(expr) = elem {
                    let reg = self.temp();
                    self.expr_to(expr, reg);
                }
            }
            self.emit(Instr::abc(Opcode::NewArrayOf, array, base, n_first as u8));
        }
        self.release(mark);
        for (at, elem) in rest.iter().enumerate() {
            match elem {
                ArrayElem::Expr(expr) => self.append(array, expr),
                ArrayElem::Spread(expr) => {
                    self.expect_iterable(expr, Asker::Iterable);
                    let note = self.spread_note(expr);
                    self.begin_spread(at + n_first, expr);
                    self.append_spread(self.spread_place(expr), array, expr, note);
                }
                ArrayElem::Hole => self.emit(Instr::abc(Opcode::AppendHole, array, 0, 0)),
            }
        }
        self.emit(Instr::abc(Opcode::Move, dst, array, 0));
    }

    /// Appends a value to a new array.
    pub(crate) fn append(&mut self, array: u8, expr: &'a ast::Expr<'a>) {
        let mark = self.next;
        let reg = self.expr(expr);
        self.emit(Instr::abc(Opcode::Append, array, reg, 0));
        self.release(mark);
    }

    /// V8 takes what is spread into an array for a statement, unless the array begins with it: then it makes the array of it.
    pub(crate) fn begin_spread(&mut self, at: usize, expr: &ast::Expr<'a>) {
        if at > 0 && self.place_of(expr) != 0 {
            self.begin_at(expr);
        }
    }

    /// A new array for elements that follow; V8 has no code for it where a spread is the first.
    pub(crate) fn new_array(&mut self, array: u8, n: usize, begins_with_spread: bool) {
        let place = self.place;
        self.emit(Instr::new(Opcode::NewArray, array, 0, 0, n.min(1024) as u32));
        if begins_with_spread {
            self.place = place;
        }
    }

    /// Appends what an iterable gives to a new array.
    pub(crate) fn append_spread(&mut self, span: Span, array: u8, expr: &'a ast::Expr<'a>, note: Option<u32>) {
        let mark = self.next;
        let reg = self.expr(expr);
        self.emit_noted(span, note, Instr::abc(Opcode::AppendSpread, array, reg, 0));
        self.release(mark);
    }

    // Objects.

    /// `{ a, b: c, get d() {}, ...e }`
    pub(crate) fn object(&mut self, props: &'a [Prop<'a>], dst: u8) {
        if !matches!(props.first(), Some(Prop::Spread(_))) {
            self.pass_code();
        }
        let atoms = if self.next > CROWDED { Vec::new() } else { self.shape_prefix(props) };
        let (first, rest) = props.split_at(atoms.len());
        let object = if rest.is_empty() { dst } else { self.early(dst) };
        let mut rest = rest;
        if let ([], Some((Prop::Spread(expr), others))) = (first, rest.split_first()) {
            // V8 makes the object as a copy of what is spread first: until then it has no code.
            let mark = self.next;
            let reg = self.expr(expr);
            let n_more = others.iter().filter(|prop| !matches!(prop, Prop::Spread(_))).count();
            self.emit_here(Instr::abc(Opcode::NewObjectFrom, object, reg, n_more.min(64) as u8));
            self.release(mark);
            rest = others;
        } else if first.is_empty() {
            self.emit(Instr::abc(Opcode::NewObject, object, rest.len().min(64) as u8, 0));
        } else {
            let mark = self.next;
            let base = self.next;
            for (prop, atom) in first.iter().zip(&atoms) {
                let reg = self.temp();
                let name = self.builder.pools.atom_string(*atom);
                match prop {
                    Prop::Value { value, .. } => {
                        self.pass_literal(value);
                        self.named_to(value, name, reg);
                    }
                    Prop::Method { key, function, .. } => {
                        self.pass(key.span.start);
                        self.closure(function, Some(name), reg);
                    }
                    Prop::Spread(_) => (),
                }
            }
            let n = atoms.len() as u8;
            let shape = self.builder.pools.shape(atoms);
            self.emit(Instr::new(Opcode::NewObjectOf, object, base, n, shape));
            self.release(mark);
        }
        for prop in rest {
            let mark = self.next;
            if let Prop::Spread(expr) = prop {
                self.pass(self.place_of(expr));
            }
            self.property(object, prop);
            self.release(mark);
        }
        self.emit(Instr::abc(Opcode::Move, dst, object, 0));
    }

    /// V8 gives a property of an object literal a position, which is seen where its value has none.
    fn pass_literal(&mut self, value: &ast::Expr<'a>) {
        use ast::ExprKind::{AssignOp, Binary, Chain, Class, Function, Logical, Update};
        let has_place = match value.kind {
            Chain(_, links) => is_optional(links),
            kind => matches!(kind, Function(_) | Class(_) | Update { .. } | AssignOp(..) | Binary(..) | Logical(..)),
        };
        if has_place {
            self.pass(self.place_of(value));
        }
    }

    /// The names of the first members that are plain, distinct and few.
    fn shape_prefix(&mut self, props: &'a [Prop<'a>]) -> Vec<u32> {
        let mut atoms = Vec::new();
        for prop in props.iter().take(SHAPE_MAX) {
            let key = match prop {
                Prop::Value { key, is_shorthand, .. } if *is_shorthand || !self.is_proto(key) => key,
                Prop::Method { key, kind: ast::MethodKind::Method, .. } => key,
                Prop::Value { .. } | Prop::Method { .. } | Prop::Spread(_) => break,
            };
            match self.literal_name(key) {
                Some(Key::Atom(atom)) if !atoms.contains(&atom) => atoms.push(atom),
                _ => break,
            }
        }
        atoms
    }

    fn is_proto(&self, key: &ast::PropKey<'a>) -> bool {
        matches!(key.kind, PropKeyKind::Name(name) if self.checked.module.names.text(name) == "__proto__")
    }

    /// How a property with this key is named, if that is known and needs no computation.
    pub(crate) fn literal_name(&mut self, key: &ast::PropKey<'a>) -> Option<Key> {
        let string = match key.kind {
            PropKeyKind::Name(name) => self.builder.pools.name(&self.checked.module.names, name),
            PropKeyKind::String(text) => self.builder.pools.text(text_of(text)),
            PropKeyKind::Number(value) => {
                return int_of(value).and_then(|int| u32::try_from(int).ok()).map(Key::Index);
            }
            PropKeyKind::BigInt(digits) => self.builder.pools.string(&crate::integer::in_decimal(digits)),
            PropKeyKind::Computed(_) | PropKeyKind::Private(_) => return None,
        };
        Some(self.builder.pools.key(string))
    }

    /// The key of a property as a property key in a register.
    pub(crate) fn key_in_register(&mut self, key: &ast::PropKey<'a>) -> u8 {
        match (self.literal_name(key), key.kind) {
            (Some(Key::Atom(atom)), _) => {
                let reg = self.temp();
                let string = self.builder.pools.atom_string(atom);
                self.load_string(string, reg);
                reg
            }
            (Some(Key::Index(index)), _) => self.index_key(index),
            (None, PropKeyKind::Computed(expr)) => {
                let reg = self.temp();
                let was_in_key = std::mem::replace(&mut self.is_in_key, true);
                self.expr_to(expr, reg);
                self.is_in_key = was_in_key;
                if !matches!(self.known(expr), Some(Known::String(_))) {
                    self.emit_here(Instr::abc(Opcode::ToPropertyKey, reg, reg, 0));
                }
                reg
            }
            (None, PropKeyKind::Number(value)) => {
                let reg = self.temp();
                self.load_number(value, reg);
                self.emit_at(key.span, Instr::abc(Opcode::ToPropertyKey, reg, reg, 0));
                reg
            }
            (None, _) => {
                self.refuse();
                self.temp()
            }
        }
    }

    fn prop_name(&mut self, key: &ast::PropKey<'a>) -> PropName {
        match self.literal_name(key) {
            Some(Key::Atom(atom)) => PropName::Atom(atom),
            _ => PropName::Reg(self.key_in_register(key)),
        }
    }

    /// One member, into an object that exists.
    fn property(&mut self, object: u8, prop: &'a Prop<'a>) {
        match prop {
            Prop::Spread(expr) => {
                let reg = self.expr(expr);
                self.emit_here(Instr::abc(Opcode::CopyProps, object, reg, 0));
            }
            Prop::Value { key, value, is_shorthand } if !is_shorthand && self.is_proto(key) => {
                let reg = self.expr(value);
                self.emit(Instr::abc(Opcode::InitProto, object, reg, 0));
            }
            Prop::Value { key, value, .. } => {
                let name = self.prop_name(key);
                let reg = self.temp();
                self.pass_literal(value);
                self.named_value(name, value, reg);
                self.init(object, name, reg, key);
                self.pass_literal(value);
            }
            Prop::Method { key, kind, function } => {
                if *kind == ast::MethodKind::Method {
                    self.pass(key.span.start);
                }
                let name = self.prop_name(key);
                let reg = self.temp();
                let string = match name {
                    PropName::Atom(atom) => Some(self.builder.pools.atom_string(atom)),
                    PropName::Reg(_) => None,
                };
                let prefix = match kind {
                    ast::MethodKind::Method => 0,
                    ast::MethodKind::Getter => 1,
                    ast::MethodKind::Setter => 2,
                };
                match string {
                    Some(string) if prefix == 0 => self.closure(function, Some(string), reg),
                    _ => {
                        self.closure(function, None, reg);
                        let key = self.name_register(name);
                        self.emit(Instr::abc(Opcode::SetFunctionName, reg, key, prefix));
                    }
                }
                match kind {
                    ast::MethodKind::Method => self.init(object, name, reg, key),
                    ast::MethodKind::Getter | ast::MethodKind::Setter => {
                        let op = if prefix == 1 { Opcode::InitGetter } else { Opcode::InitSetter };
                        let name = self.name_register(name);
                        self.emit_here(Instr::abc(op, object, name, reg));
                    }
                }
            }
        }
    }

    fn name_register(&mut self, name: PropName) -> u8 {
        match name {
            PropName::Reg(reg) => reg,
            PropName::Atom(atom) => {
                let reg = self.temp();
                let string = self.builder.pools.atom_string(atom);
                self.load_string(string, reg);
                reg
            }
        }
    }

    /// A value that gets the name of its property, if it is a function without one.
    fn named_value(&mut self, name: PropName, value: &'a ast::Expr<'a>, dst: u8) {
        match name {
            PropName::Atom(atom) => {
                let string = self.builder.pools.atom_string(atom);
                self.named_to(value, string, dst);
            }
            PropName::Reg(key) => self.named_by(value, Naming::Reg(key), dst),
        }
    }

    fn init(&mut self, object: u8, name: PropName, value: u8, key: &ast::PropKey<'a>) {
        match name {
            PropName::Atom(atom) => self.emit_at(key.span, Instr::new(Opcode::InitProp, object, value, 0, atom)),
            PropName::Reg(name) => self.emit_at(key.span, Instr::abc(Opcode::InitElem, object, name, value)),
        }
    }

    // Templates.

    /// The object of a tagged template: one for each place in the source, made when it is evaluated first.
    pub(crate) fn template_object(&mut self, template: &'a ast::Template<'a>, dst: u8) {
        let slot = self.builder.n_slots;
        self.builder.n_slots += 1;
        let end = self.label();
        self.emit(Instr::new(Opcode::LoadModule, dst, 0, 0, slot));
        // Until then the variable has no value, which is as good as false.
        self.branch(Opcode::JumpTrue, dst, 0, end);
        let mark = self.next;
        let (raw, part) = (self.temp(), self.temp());
        let n = template.strings.len().min(1024) as u32;
        self.emit(Instr::new(Opcode::NewArray, dst, 0, 0, n));
        self.emit(Instr::new(Opcode::NewArray, raw, 0, 0, n));
        for string in template.strings {
            match string.cooked {
                Some(text) => self.load_known(Known::String(text_of(text)), part),
                None => self.emit(Instr::abc(Opcode::LoadUndefined, part, 0, 0)),
            }
            self.emit(Instr::abc(Opcode::Append, dst, part, 0));
            self.load_known(Known::String(text_of(ast::Text::Utf8(string.raw))), part);
            self.emit(Instr::abc(Opcode::Append, raw, part, 0));
        }
        self.emit(Instr::abc(Opcode::TemplateObject, dst, raw, 0));
        self.emit(Instr::new(Opcode::StoreModule, dst, 0, 0, slot));
        self.release(mark);
        self.bind(end);
    }

    /// `` `a${b}c` ``: each part becomes a string at once, in order, and all are joined at the end.
    pub(crate) fn template(&mut self, template: &'a ast::Template<'a>, dst: u8) {
        let n_max = if self.next > CROWDED { 2 } else { DIRECT_MAX };
        let base = self.next;
        let is_text = |part: &ast::TemplatePart<'a>| {
            part.cooked.is_some_and(|text| text_of(text) != becket_bytecode::module::Text::from(""))
        };
        let n_parts = template.exprs.len() + template.strings.iter().filter(|part| is_text(part)).count();
        let to_part = if n_parts == 1 { Opcode::ToString } else { Opcode::ToPart };
        let mut n = 0;
        for (at, part) in template.strings.iter().enumerate() {
            if let Some(text) = part.cooked.map(text_of)
                && text != becket_bytecode::module::Text::from("")
            {
                n = self.room_for_part(base, n, n_max);
                let reg = self.temp();
                self.load_known(Known::String(text), reg);
                n += 1;
            }
            if let Some(expr) = template.exprs.get(at) {
                n = self.room_for_part(base, n, n_max);
                let reg = self.temp();
                if matches!(self.known(expr), Some(Known::String(_))) {
                    self.expr_to(expr, reg);
                } else {
                    let value = self.expr_or(expr, reg);
                    self.emit_here(Instr::abc(to_part, reg, value, 0));
                }
                self.release(reg + 1);
                n += 1;
            }
        }
        let instr = if n == 1 {
            Instr::abc(Opcode::Move, dst, base, 0)
        } else {
            Instr::abc(Opcode::Concat, dst, base, n as u8)
        };
        if n == 1 {
            self.emit(instr);
        } else {
            self.emit_here(instr);
        }
    }

    /// The value in its own register if it is a plain variable, else in `dst`.
    fn expr_or(&mut self, expr: &'a ast::Expr<'a>, dst: u8) -> u8 {
        match self.register_if_plain(expr) {
            Some(reg) => {
                self.pass(expr.span.start);
                reg
            }
            None => {
                self.expr_to(expr, dst);
                dst
            }
        }
    }

    /// Joins the parts so far when there are too many.
    fn room_for_part(&mut self, base: u8, n: usize, n_max: usize) -> usize {
        if n < n_max {
            return n;
        }
        self.emit_here(Instr::abc(Opcode::Concat, base, base, n as u8));
        self.release(base + 1);
        1
    }
}
