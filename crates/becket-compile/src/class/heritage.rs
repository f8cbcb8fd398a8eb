//! What a class extends, and when its computed keys are evaluated. Not here: the rest of a class's definition (`class.rs`).

use becket_bytecode::ops::{Instr, Opcode};
use becket_check::checked::ClassInfo;
use becket_syntax::ast::{self, MemberKind, PropKeyKind};

use super::TYPE_ERROR;
use crate::function::Emitter;

/// What a class extends, as long as it is being defined: a register, and one with the computed keys of its methods.
#[derive(Clone, Copy, Debug)]
pub(super) struct Heritage {
    pub(super) superclass: u8,
    pub(super) keys: Option<u8>,
}

impl<'a> Emitter<'_, '_, 'a> {
    /// Evaluates what a class extends, and after it, as V8 does, its computed keys: only then it is looked whether a class can
    /// extend that. The keys of methods are kept in an array.
    pub(super) fn heritage(&mut self, info: &ClassInfo<'a>, extends: &'a ast::Expr<'a>) -> Heritage {
        let superclass = self.temp();
        self.expr_to(extends, superclass);
        self.keep_temps();
        let mut keys = None;
        for member in info.node.members {
            let (MemberKind::Method(key, ..) | MemberKind::Field(key, ..)) = member.kind else { continue };
            if !self.is_computed(&key) {
                continue;
            }
            let is_field = matches!(member.kind, MemberKind::Field(..));
            if !is_field && keys.is_none() {
                let array = self.temp();
                self.emit(Instr::new(Opcode::NewArray, array, 0, 0, 0));
                self.keep_temps();
                keys = Some(array);
            }
            let mark = self.next;
            let reg = self.class_key(&key);
            if member.is_static {
                self.refuse_prototype(reg);
            }
            match keys {
                _ if is_field => {
                    if let Some(binding) = self.binding_at(key.span.start) {
                        self.write(binding, reg);
                    }
                }
                Some(array) => self.emit(Instr::abc(Opcode::Append, array, reg, 0)),
                None => (),
            }
            self.release(mark);
        }
        Heritage { superclass, keys }
    }

    /// The key of a member in a register; V8 takes one that is computed for a statement.
    pub(super) fn class_key(&mut self, key: &ast::PropKey<'a>) -> u8 {
        if let PropKeyKind::Computed(expr) = key.kind {
            self.begin_at(expr);
        }
        self.key_in_register(key)
    }

    /// Whether the key of a member takes code to know.
    pub(super) fn is_computed(&mut self, key: &ast::PropKey<'a>) -> bool {
        matches!(key.kind, PropKeyKind::Computed(_)) && self.literal_name(key).is_none()
    }

    /// Throws if the key of a static member is `prototype`.
    fn refuse_prototype(&mut self, key: u8) {
        let mark = self.next;
        let (prototype, end) = (self.temp(), self.label());
        let string = self.builder.pools.string("prototype");
        self.load_string(string, prototype);
        self.branch(Opcode::JumpStrictNe, key, prototype, end);
        let message = self.builder.pools.string("Classes may not have a static property named 'prototype'");
        let message = self.builder.pools.string_constant(message);
        self.emit_here(Instr::new(Opcode::ThrowError, TYPE_ERROR, 0, 0, message));
        self.bind(end);
        self.release(mark);
    }
}
