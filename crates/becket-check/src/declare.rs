//! Declarations to the model of capability modules: functions with their types, and what their tags promise.
//! Not here: reading declarations (`becket_syntax::declaration`), the model (`capability.rs`), written types (`convert.rs`).
//! Invariant: what a declaration does not say is taken as the more careful: a function without `@effect` writes.

use becket_syntax::ast::{FunctionType, TypeKind};
use becket_syntax::codes::Code;
use becket_syntax::declaration::{self, Declarations, DeclaredItem, DeclaredKind, DeclaredModule, Tag, TagKind};
use becket_syntax::diagnostic::{Diagnostic, Diagnostics};
use becket_syntax::span::Span;

use crate::capability::{Api, Approval, CapabilityFunction, CapabilityModule, Effect, Param, Rate, Signature};
use crate::convert::Converter;
use crate::ty::Type;
use becket_syntax::suggest;

/// Adds the modules of a declaration file to `api`; what is wrong with them is reported and left out.
pub fn declare(declarations: &Declarations<'_>, api: &mut Api) -> Diagnostics {
    let mut diagnostics = Diagnostics::new();
    for module in declarations.modules {
        if api.module(module.name).is_some() {
            let headline = format!("the module `{}` is declared twice", module.name);
            diagnostics
                .push(Diagnostic::error(Code::BadCapability, module.name_span, headline).label("declared again"));
            continue;
        }
        let model = ModuleReader { declarations, module, diagnostics: &mut diagnostics }.read();
        api.modules.push(model);
    }
    diagnostics.sort();
    diagnostics
}

struct ModuleReader<'d, 'a> {
    declarations: &'d Declarations<'a>,
    module: &'d DeclaredModule<'a>,
    diagnostics: &'d mut Diagnostics,
}

impl<'a> ModuleReader<'_, 'a> {
    fn read(mut self) -> CapabilityModule {
        let mut model = CapabilityModule {
            name: self.module.name.into(),
            capability: self.module.name.into(),
            functions: Vec::new(),
            types: Vec::new(),
        };
        for tag in self.module.tags {
            if let TagKind::Capability(name) = tag.kind {
                model.capability = name.into();
            }
        }
        for item in self.module.items {
            let name = self.declarations.names.text(item.name.name);
            match item.kind {
                DeclaredKind::Interface(_) | DeclaredKind::Alias(_) => model.types.push(name.into()),
                DeclaredKind::Const(_) => {
                    self.refuse(
                        item.name.span,
                        format!("`{name}` is not a function"),
                        "only functions can be imported",
                    );
                }
                DeclaredKind::Function(_) if model.function(name).is_some() => {
                    self.refuse(item.name.span, format!("the function `{name}` is declared twice"), "declared again");
                }
                DeclaredKind::Function(ty) => {
                    let signature = self.signature(item, ty, &model.capability);
                    model.functions.push(CapabilityFunction { name: name.into(), signature });
                }
            }
        }
        self.check_undo(&model);
        model
    }

    fn refuse(&mut self, span: Span, headline: String, label: &str) {
        self.diagnostics.push(Diagnostic::error(Code::BadCapability, span, headline).label(label));
    }

    fn signature(&mut self, item: &DeclaredItem<'a>, ty: &FunctionType<'a>, capability: &str) -> Signature {
        let mut converter = Converter::new(self.declarations, self.module, self.diagnostics);
        let params = ty.params.iter().map(|param| {
            let converted = converter.convert(param.ty, ty.type_params);
            let ty = match converted {
                Type::Array(elem) if param.is_rest => *elem,
                other => other,
            };
            Param { name: param.name.into(), ty, is_optional: param.is_optional, is_rest: param.is_rest }
        });
        let params = params.collect();
        let (is_async, returns) = match ty.returns.kind {
            TypeKind::Name("Promise", [inner]) => (true, converter.convert(inner, ty.type_params)),
            _ => (false, converter.convert(ty.returns, ty.type_params)),
        };
        let mut signature = Signature {
            capability: capability.into(),
            params,
            returns,
            is_async,
            effect: Effect::Write,
            undo: None,
            approval: Approval::Never,
            label: None,
            is_sink: false,
            cost: None,
            limit: None,
        };
        // What the module says holds for its functions unless they say otherwise.
        for tag in self.module.tags.iter().chain(item.tags) {
            apply(tag, &mut signature);
        }
        signature
    }

    fn check_undo(&mut self, model: &CapabilityModule) {
        for item in self.module.items {
            for tag in item.tags {
                let TagKind::Undo(name) = tag.kind else { continue };
                if model.function(name).is_some() {
                    continue;
                }
                let mut best = suggest::Best::new(name);
                for function in &model.functions {
                    best.offer(&function.name);
                }
                let headline = format!("`@undo {name}` names no function of `{}`", model.name);
                let diagnostic = Diagnostic::error(Code::BadCapability, tag.span, headline)
                    .label("the effect could not be taken back");
                self.diagnostics.push(match best.found() {
                    Some(near) => diagnostic.help(format!("did you mean `{near}`?")),
                    None => diagnostic,
                });
            }
        }
    }
}

fn apply(tag: &Tag<'_>, signature: &mut Signature) {
    match tag.kind {
        TagKind::Capability(name) => signature.capability = name.into(),
        TagKind::Effect(effect) => {
            signature.effect = match effect {
                declaration::Effect::Pure => Effect::Pure,
                declaration::Effect::Read => Effect::Read,
                declaration::Effect::Write => Effect::Write,
            };
        }
        TagKind::Undo(name) => signature.undo = Some(name.into()),
        TagKind::Approval(approval) => {
            signature.approval = match approval {
                declaration::Approval::Always => Approval::Always,
                declaration::Approval::Once => Approval::Once,
                declaration::Approval::Never => Approval::Never,
            };
        }
        TagKind::Label(name) => signature.label = Some(name.into()),
        TagKind::Sink => signature.is_sink = true,
        TagKind::Cost(steps) => signature.cost = Some(steps),
        TagKind::Limit(count, period) => signature.limit = Some(Rate { count, period }),
        TagKind::Other(..) => {}
    }
}
