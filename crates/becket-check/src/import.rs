//! Imports and exports: what imported names stand for, and what the module offers.
//! Not here: the model of capability modules (`capability.rs`), and argument types (`argument.rs`).

use becket_bytecode::builtins::{self, BUILTINS, Value};
use becket_syntax::ast::{self, LinkKind, StmtKind};
use becket_syntax::codes::Code;
use becket_syntax::diagnostic::Diagnostic;
use becket_syntax::span::Span;

use crate::capability::CapabilityModule;
use crate::checked::{BindingId, BindingKind, ExportInfo, ScopeId, Use};
use crate::foreign::{Foreign, foreign};
use crate::hoist::for_each_name;
use crate::resolve::{ImportTarget, Resolver};
use becket_syntax::suggest;

/// How the names of builtin modules begin: they are part of the language's edition, and need no grant.
const BUILTIN_PREFIX: &str = "becket:";

/// The names of the builtin modules.
pub(crate) fn builtin_modules() -> impl Iterator<Item = &'static str> {
    let name =
        |path: &'static str| path.strip_prefix('%')?.strip_suffix('%').filter(|it| it.starts_with(BUILTIN_PREFIX));
    BUILTINS.iter().filter_map(move |it| name(it.path))
}

/// Whether a builtin is a module: what `import * as` gives.
pub(crate) fn is_builtin_module(id: u32) -> bool {
    builtins::get(id).is_some_and(|it| {
        !it.is_function && it.path.strip_prefix('%').is_some_and(|path| path.starts_with(BUILTIN_PREFIX))
    })
}

/// The code for a module that other places have, where the name says that it is one.
fn code_of_foreign(name: &str) -> Option<Code> {
    match foreign(name) {
        Foreign::Node(_) => Some(Code::NodeModule),
        Foreign::Package(Some(_)) => Some(Code::Package),
        Foreign::Package(None) => None,
        Foreign::File => Some(Code::OtherFile),
    }
}

impl<'a> Resolver<'a, '_> {
    /// The names that an import declaration declares.
    pub(crate) fn hoist_import(&mut self, import: &'a ast::Import<'a>) {
        if let Some(span) = import.attributes {
            let diagnostic = Diagnostic::error(Code::ImportAttributes, span, "Becket does not run import attributes")
                .help("write the import without `with { … }`");
            self.error(diagnostic);
        }
        if import.is_type {
            return;
        }
        let module_name = match import.module {
            ast::Text::Utf8(text) => text,
            ast::Text::Utf16(_) => "",
        };
        let builtin = self.builtin_module(module_name);
        let found = match builtin {
            Some(_) => None,
            None => self.granted_module(module_name, import.module_span),
        };
        for specifier in import.specifiers.iter().filter(|it| !it.is_type) {
            let target = match (builtin, found) {
                (Some(id), _) => Some(self.builtin_target(module_name, id, specifier)),
                (None, Some(number)) => self.import_target(number, specifier),
                (None, None) => Some(ImportTarget::Refused),
            };
            // A type leaves nothing at run time.
            if let Some(target) = target {
                let id = self.declare_import(specifier.local);
                self.facts_mut(id).import = Some(target);
            }
        }
    }

    fn granted_module(&mut self, name: &str, span: Span) -> Option<u32> {
        let modules = self.options.api.map_or(&[][..], |api| &api.modules);
        let Some(number) = modules.iter().position(|it| it.name == name) else {
            self.refuse_module(name, span);
            return None;
        };
        let module = &modules[number];
        let is_granted =
            |function: &crate::capability::CapabilityFunction| self.is_granted(&function.signature.capability);
        if module.functions.is_empty() || module.functions.iter().any(is_granted) || self.is_granted(&module.capability)
        {
            return Some(number as u32);
        }
        self.refuse_grant(name, &module.capability.clone(), span);
        None
    }

    fn is_granted(&self, capability: &str) -> bool {
        self.options.allow.iter().any(|it| it == capability)
    }

    fn refuse_grant(&mut self, name: &str, capability: &str, span: Span) {
        let diagnostic = Diagnostic::error(Code::NotGranted, span, format!("`{name}` is not granted to this hook"))
            .label(format!("needs the capability `{capability}`"));
        self.error(match capability {
            "becket:http" => {
                diagnostic.help("the host grants it for URLs: `--allow-http \"https://api.example.com/*\"`")
            }
            _ => diagnostic,
        });
    }

    /// The builtin module with this name, unless the host declares one of the same name.
    fn builtin_module(&self, name: &str) -> Option<u32> {
        let is_declared = self.options.api.is_some_and(|api| api.module(name).is_some());
        if is_declared || !name.starts_with(BUILTIN_PREFIX) {
            return None;
        }
        builtins::find(&format!("%{name}%"))
    }

    fn builtin_target(&mut self, module: &str, id: u32, specifier: &ast::ImportSpecifier<'a>) -> ImportTarget {
        let (name, span) = match specifier.imported {
            ast::Imported::Namespace => return ImportTarget::Builtin(id),
            ast::Imported::Default => ("default", specifier.local.span),
            ast::Imported::Name(name) => (name.text, name.span),
        };
        let props = builtins::get(id).map_or(&[][..], |it| it.props);
        if let Some(Value::Builtin(function)) = props.iter().find(|prop| prop.key == name).map(|prop| &prop.value) {
            let function = *function;
            self.standard_import(function, name, span);
            return ImportTarget::Builtin(function);
        }
        let names: Vec<&str> = props.iter().map(|prop| prop.key).collect();
        self.refuse_export(module, &names, name, span);
        ImportTarget::Refused
    }

    fn refuse_module(&mut self, name: &str, span: Span) {
        if let Some(code) = code_of_foreign(name) {
            let (label, help) = self.words_of_module(name);
            let headline = format!("there is no module `{name}`");
            return self.error(Diagnostic::error(code, span, headline).label(label).help(help));
        }
        let label = match self.granted_modules() {
            Some(granted) => format!("this hook may import {granted}"),
            None => "no module is granted to this hook".into(),
        };
        let mut best = suggest::Best::new(name);
        for module in self.options.api.map_or(&[][..], |api| &api.modules) {
            best.offer(&module.name);
        }
        for module in builtin_modules() {
            best.offer(module);
        }
        let diagnostic =
            Diagnostic::error(Code::UnknownModule, span, format!("there is no module `{name}`")).label(label);
        self.error(match best.found() {
            Some(near) => diagnostic.help(format!("did you mean `{near}`?")),
            None => diagnostic,
        });
    }

    /// The modules that this hook may import, as text.
    pub(crate) fn granted_modules(&self) -> Option<String> {
        let api = self.options.api?;
        let is_granted = |module: &&CapabilityModule| {
            self.is_granted(&module.capability)
                || module.functions.iter().any(|it| self.is_granted(&it.signature.capability))
        };
        let names: Vec<String> = api.modules.iter().filter(is_granted).map(|it| format!("`{}`", it.name)).collect();
        (!names.is_empty()).then(|| names.join(", "))
    }

    /// A granted module that has a function of this name.
    pub(crate) fn module_that_offers(&self, name: &str) -> Option<&str> {
        let api = self.options.api?;
        let offers = |module: &&CapabilityModule| {
            module.function(name).is_some_and(|function| self.is_granted(&function.signature.capability))
        };
        api.modules.iter().find(offers).map(|module| module.name.as_str())
    }

    fn import_target(&mut self, number: u32, specifier: &ast::ImportSpecifier<'a>) -> Option<ImportTarget> {
        let (name, span) = match specifier.imported {
            ast::Imported::Namespace => return Some(ImportTarget::Namespace(number)),
            ast::Imported::Default => ("default", specifier.local.span),
            ast::Imported::Name(name) => (name.text, name.span),
        };
        let module = self.options.api?.modules.get(number as usize)?;
        if module.types.iter().any(|ty| ty == name) && module.function(name).is_none() {
            return None;
        }
        Some(self.import_function(number, name, span).map_or(ImportTarget::Refused, ImportTarget::Function))
    }

    /// The number of a module's function among the imports; reports what does not exist or is not granted.
    fn import_function(&mut self, number: u32, name: &str, span: Span) -> Option<u32> {
        let module = self.options.api?.modules.get(number as usize)?;
        let Some(function) = module.function(name) else {
            self.refuse_import(module, name, span);
            return None;
        };
        if !self.is_granted(&function.signature.capability) {
            let shown = format!("{}.{name}", module.name);
            self.refuse_grant(&shown, &function.signature.capability, span);
            return None;
        }
        Some(self.import_number(&module.name, name, span, &function.signature))
    }

    fn refuse_import(&mut self, module: &CapabilityModule, name: &str, span: Span) {
        let names: Vec<&str> = module.functions.iter().map(|it| it.name.as_str()).collect();
        self.refuse_export(&module.name, &names, name, span);
    }

    fn refuse_export(&mut self, module: &str, exports: &[&str], name: &str, span: Span) {
        let mut best = suggest::Best::new(name);
        for export in exports {
            best.offer(export);
        }
        let (headline, help) = if name == "default" {
            let first = exports.first().map(|it| format!("import by name: `import {{ {it} }} from \"{module}\";`"));
            (format!("`{module}` has no default export"), first)
        } else {
            (format!("`{module}` has no export `{name}`"), best.found().map(|near| format!("did you mean `{near}`?")))
        };
        let diagnostic =
            Diagnostic::error(Code::UnknownImport, span, headline).label("its declarations do not have it");
        self.error(match help {
            Some(help) => diagnostic.help(help),
            None => diagnostic,
        });
    }

    /// `ns.member`: what the first link of a namespace means.
    pub(crate) fn namespace_member(&mut self, base: &ast::Expr<'a>, link: Option<&ast::Link<'a>>) {
        let ast::ExprKind::Name(name) = base.kind else { return };
        let Some(ImportTarget::Namespace(number)) = self.lookup(name).and_then(|id| self.facts[id.0 as usize].import)
        else {
            return;
        };
        match link {
            Some(ast::Link { kind: LinkKind::Member(ident), is_optional: false, .. }) => {
                let member = self.text(ident.name);
                if let Some(idx) = self.import_function(number, member, ident.span) {
                    self.set_use(ident.span.start, Use::Import(idx));
                }
            }
            _ => self.refuse_bare(Use::Namespace, name, base.span),
        }
    }

    /// An export declaration where the walk comes to it.
    pub(crate) fn export(&mut self, export: &'a ast::Export<'a>, span: Span) {
        match export {
            ast::Export::Decl(inner) => {
                self.stmts(std::slice::from_ref(inner));
                self.export_declared(inner);
            }
            ast::Export::DefaultExpr(expr) => {
                if let ast::ExprKind::Function(_) = expr.kind {
                    self.named_by = self.default_binding;
                }
                self.expr(expr);
                self.export_default(None, span);
            }
            ast::Export::DefaultDecl(inner) => {
                self.stmts(std::slice::from_ref(inner));
                let name = match inner.kind {
                    StmtKind::Function(function) => function.name,
                    StmtKind::Class(class) => class.name,
                    _ => None,
                };
                self.export_default(name, span);
            }
            ast::Export::Names { is_type: true, .. } => {}
            ast::Export::Names { from: Some((_, from)), .. } => self.refuse_reexport(*from),
            ast::Export::Names { specifiers, from: None, is_type: false } => {
                for specifier in specifiers.iter().filter(|it| !it.is_type) {
                    self.export_name(specifier);
                }
            }
            ast::Export::All(..) => self.refuse_reexport(span),
        }
    }

    fn refuse_reexport(&mut self, span: Span) {
        let diagnostic =
            Diagnostic::error(Code::ReExport, span, "Becket does not run exports of another module's names")
                .help("import the function, and export one of your own that calls it");
        self.error(diagnostic);
    }

    fn export_declared(&mut self, inner: &'a ast::Stmt<'a>) {
        match inner.kind {
            StmtKind::Var(decl) => {
                for declarator in decl.decls {
                    for_each_name(declarator.target, &mut |name, span| {
                        if let Some(id) = self.lookup(name) {
                            self.add_export(self.text(name), id, span);
                        }
                    });
                }
            }
            StmtKind::Function(ast::Function { name: Some(name), .. })
            | StmtKind::Class(ast::Class { name: Some(name), .. }) => {
                if let Some(id) = self.lookup(name.name) {
                    self.add_export(self.text(name.name), id, name.span);
                }
            }
            _ => {}
        }
    }

    fn export_default(&mut self, name: Option<ast::Ident>, span: Span) {
        let binding = match name {
            Some(name) => self.lookup(name.name),
            None => self.default_binding,
        };
        if let Some(id) = binding {
            let head = Span::new(span.start, span.end.min(span.start + 14));
            self.add_export("default", id, head);
        }
    }

    fn export_name(&mut self, specifier: &ast::ExportSpecifier<'a>) {
        let local = specifier.local;
        let found = self.module.names.find(local.text).and_then(|name| self.lookup(name));
        let Some(id) = found.filter(|id| self.binding(*id).scope == ScopeId::MODULE) else {
            let headline = format!("`{}` is exported but not declared", local.text);
            let diagnostic = Diagnostic::error(Code::UndeclaredExport, local.span, headline);
            return self.error(if self.is_declared_type(local.text) {
                diagnostic
                    .label("a type only, of which nothing is left to export")
                    .help(format!("write `type {}` here", local.text))
            } else {
                diagnostic.label("the module declares no such name")
            });
        };
        if self.binding(id).kind == BindingKind::Import {
            return self.refuse_reexport(specifier.span);
        }
        self.set_use(local.span.start, Use::Binding { id, needs_tdz_check: false });
        self.add_export(specifier.exported.text, id, specifier.exported.span);
    }

    /// Whether the module declares a type of this name.
    fn is_declared_type(&self, name: &str) -> bool {
        let is_it = |decl: &ast::TypeDecl<'_>| match decl {
            ast::TypeDecl::Interface(it) => self.text(it.name.name) == name,
            ast::TypeDecl::Alias(it) => self.text(it.name.name) == name,
            ast::TypeDecl::Declare => false,
        };
        self.module.body.iter().any(|stmt| match stmt.kind {
            StmtKind::Types(decl) => is_it(decl),
            _ => false,
        })
    }

    fn add_export(&mut self, name: &'a str, binding: BindingId, span: Span) {
        if let Some(earlier) = self.exported.get(name).copied() {
            let diagnostic = Diagnostic::error(Code::DuplicateExport, span, format!("`{name}` is exported twice"))
                .label("exported again")
                .secondary(earlier, "first exported here");
            return self.error(diagnostic);
        }
        self.exported.insert(name, span);
        self.binding_mut(binding).is_exported = true;
        self.exports.push(ExportInfo { name, binding, span });
    }
}
