//! The time and chance: builtins that are capabilities, and run only where theirs is granted. What the blob's manifest says of
//! them is an import of a module of Becket's own. Not here: modules that a hook imports by name (`import.rs`).

use becket_bytecode::builtins;
use becket_bytecode::module::Effect;
use becket_syntax::ast;
use becket_syntax::codes::Code;
use becket_syntax::diagnostic::Diagnostic;
use becket_syntax::span::Span;

use crate::capability::{Approval, Signature};
use crate::checked::Use;
use crate::resolve::Resolver;
use crate::ty::Type;

/// A capability of Becket's own.
struct Standard {
    capability: &'static str,
    module: &'static str,
    function: &'static str,
    returns: Type,
    code: Code,
    label: &'static str,
    help: &'static str,
    /// Builtins that ask for it whenever they are called.
    paths: &'static [&'static str],
}

static CLOCK: Standard = Standard {
    capability: "clock",
    module: "becket:clock",
    function: "now",
    returns: Type::Number,
    code: Code::Clock,
    label: "needs the capability `clock`",
    help: "let the host grant it, or let the event carry the time",
    paths: &["Date.now"],
};

static CHANCE: Standard = Standard {
    capability: "random",
    module: "becket:random",
    function: "seed",
    returns: Type::String,
    code: Code::Random,
    label: "needs the capability `random`",
    help: "let the host grant it, or let the event carry a number",
    paths: &["Math.random", "crypto.randomUUID", "%becket:crypto%.randomUUID"],
};

/// Whether a use of a builtin asks for its capability for sure.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Asks {
    Surely,
    Perhaps,
}

impl<'a> Resolver<'a, '_> {
    /// A builtin that is read as a member of another.
    pub(crate) fn standard_member(&mut self, id: u32, shown: &str, span: Span) {
        let Some(path) = builtins::get(id).map(|it| it.path) else { return };
        for standard in [&CLOCK, &CHANCE] {
            if standard.paths.contains(&path) {
                self.ask(standard, Asks::Surely, shown, span);
            }
        }
    }

    /// A function of a builtin module that is imported by name. When it is called cannot be seen here: a call outside every
    /// function stops the run.
    pub(crate) fn standard_import(&mut self, id: u32, shown: &str, span: Span) {
        let Some(path) = builtins::get(id).map(|it| it.path) else { return };
        for standard in [&CLOCK, &CHANCE] {
            if standard.paths.contains(&path) {
                let is_granted = self.options.allow.iter().any(|it| it == standard.capability);
                self.ask(standard, if is_granted { Asks::Perhaps } else { Asks::Surely }, shown, span);
            }
        }
    }

    /// `Date` where it is neither called nor constructed with arguments: what becomes of it cannot be seen.
    pub(crate) fn standard_value(&mut self, name: ast::Name, span: Span) {
        if self.is_date(span) {
            let text = self.text(name);
            self.ask(&CLOCK, Asks::Perhaps, text, span);
        }
    }

    /// `Date()` and `new Date()`: the time of the run. With arguments, `new Date(…)` is the time that they say.
    pub(crate) fn standard_call(&mut self, callee: &'a ast::Expr<'a>, args: Option<&'a [ast::Arg<'a>]>) {
        let ast::ExprKind::Name(_) = callee.kind else { return };
        if !self.is_date(callee.span) {
            return;
        }
        match args {
            None => self.ask(&CLOCK, Asks::Surely, "Date()", callee.span),
            Some([]) => self.ask(&CLOCK, Asks::Surely, "new Date()", callee.span),
            Some(args) if args.iter().all(|arg| matches!(arg, ast::Arg::Spread(_))) => {
                self.ask(&CLOCK, Asks::Perhaps, "new Date(…)", callee.span);
            }
            Some(_) => {}
        }
    }

    /// A name that is called, or read under a computed name.
    pub(crate) fn standard_chain(&mut self, base: &'a ast::Expr<'a>, links: &'a [ast::Link<'a>]) {
        match links.first().map(|it| it.kind) {
            Some(ast::LinkKind::Call(_)) => self.standard_call(base, None),
            Some(ast::LinkKind::Index(index)) if !matches!(index.kind, ast::ExprKind::String(_)) => {
                self.standard_index(base.span);
            }
            _ => {}
        }
    }

    /// `Date[name]`, `Math[name]`: which member it is cannot be seen.
    fn standard_index(&mut self, span: Span) {
        let known = self.tables.uses.get(span.start as usize).and_then(|it| it.unpack());
        let Some(Use::Builtin(id)) = known else { return };
        match builtins::get(id).map(|it| it.path) {
            Some("Date") => self.ask(&CLOCK, Asks::Perhaps, "Date", span),
            Some("Math" | "crypto") => self.ask(&CHANCE, Asks::Perhaps, "Math", span),
            _ => {}
        }
    }

    /// Whether a name that was resolved is the builtin `Date`.
    fn is_date(&self, span: Span) -> bool {
        let known = self.tables.uses.get(span.start as usize).and_then(|it| it.unpack());
        matches!(known, Some(Use::Builtin(id)) if builtins::get(id).is_some_and(|it| it.path == "Date"))
    }

    /// Adds the capability to the manifest, or says that it is not granted.
    fn ask(&mut self, standard: &Standard, asks: Asks, shown: &str, span: Span) {
        if self.options.is_std {
            return;
        }
        let is_granted = self.options.allow.iter().any(|it| it == standard.capability);
        if !is_granted && asks == Asks::Surely {
            let headline = format!("`{shown}` is not granted to this hook");
            let diagnostic = Diagnostic::error(standard.code, span, headline).label(standard.label).help(standard.help);
            return self.error(diagnostic);
        }
        if asks == Asks::Surely && self.is_at_load() {
            let headline = format!("`{shown}` is read outside every function");
            let diagnostic = Diagnostic::error(Code::EffectAtLoad, span, headline)
                .label("this would run once when the hook is loaded, not for an event")
                .help("read it inside the exported function");
            return self.error(diagnostic);
        }
        if is_granted {
            let signature = Signature {
                capability: standard.capability.into(),
                params: Vec::new(),
                returns: standard.returns.clone(),
                is_async: false,
                effect: Effect::Read,
                undo: None,
                approval: Approval::Never,
                label: None,
                is_sink: false,
                cost: None,
                limit: None,
            };
            self.import_number(standard.module, standard.function, span, &signature);
        }
    }
}
