//! Chains: members of builtins and of imported modules, which are known before the hook runs, and member names that are
//! refused on anything.
//! Not here: the words for refused builtins (`family.rs`).

use std::collections::BTreeMap;
use std::sync::LazyLock;

use becket_bytecode::builtins::{self, How, Value};
use becket_syntax::ast::{self, ExprKind, LinkKind};
use becket_syntax::codes::Code;
use becket_syntax::diagnostic::Diagnostic;
use becket_syntax::span::Span;

use crate::checked::{FunctionId, Use};
use crate::family;
use crate::infer;
use crate::resolve::{Access, Resolver};
use becket_syntax::suggest;

/// A call of a method that only builtins of a later version have, unless the hook itself defines one of that name.
#[derive(Clone, Copy, Debug)]
pub(crate) struct DoubtfulCall {
    name: ast::Name,
    path: &'static str,
    is_later: bool,
    span: Span,
}

/// What is learnt about member names until the whole module was seen.
#[derive(Debug)]
pub(crate) struct MemberNames {
    calls: Vec<DoubtfulCall>,
    constructors: Vec<(ast::Name, Span)>,
    is_defined: Vec<bool>,
}

impl MemberNames {
    pub(crate) fn new(n_names: usize) -> Self {
        Self { calls: Vec::new(), constructors: Vec::new(), is_defined: vec![false; n_names] }
    }

    fn is_defined(&self, name: ast::Name) -> bool {
        self.is_defined.get(name.0 as usize).copied().unwrap_or(false)
    }

    pub(crate) fn define(&mut self, name: ast::Name) {
        if let Some(place) = self.is_defined.get_mut(name.0 as usize) {
            *place = true;
        }
    }
}

/// Methods that some prototype has and none runs: the name, one path, and whether any will run later.
static MISSING_METHODS: LazyLock<BTreeMap<&'static str, (&'static str, bool)>> = LazyLock::new(|| {
    let mut missing: BTreeMap<&str, (&str, bool)> = BTreeMap::new();
    let mut running = std::collections::BTreeSet::new();
    for object in builtins::BUILTINS.iter().filter(|it| it.path.ends_with(".prototype")) {
        for prop in object.props {
            let Value::Builtin(id) = prop.value else {
                running.insert(prop.key);
                continue;
            };
            let Some(it) = builtins::get(id) else { continue };
            match it.how {
                How::Later | How::Refused => {
                    let entry = missing.entry(prop.key).or_insert((it.path, false));
                    entry.1 |= it.how == How::Later;
                }
                How::Plain | How::Native(_) | How::NativeThenStd(..) | How::Std(_) | How::Special(_) => {
                    running.insert(prop.key);
                }
            }
        }
    }
    missing.retain(|name, _| !running.contains(name));
    missing
});

impl<'a> Resolver<'a, '_> {
    /// A chain in an expression.
    pub(crate) fn chain(&mut self, base: &'a ast::Expr<'a>, links: &'a [ast::Link<'a>]) {
        self.walk_chain(base, links, links.len());
    }

    /// A member that is assigned, updated or deleted.
    pub(crate) fn member_target(&mut self, expr: &'a ast::Expr<'a>) {
        let ExprKind::Chain(base, links) = expr.kind else {
            return self.expr(expr);
        };
        let object = self.walk_chain(base, links, links.len().saturating_sub(1));
        let Some((last, before)) = links.split_last() else { return };
        if let LinkKind::Member(ident) = last.kind {
            self.member_names.define(ident.name);
        }
        if self.options.is_std {
            return;
        }
        let last_name = self.link_name(last);
        if matches!(object, Some(Use::Builtin(_))) && before.len() == self.n_known {
            let shown = base.span.to(before.last().map_or(base.span, |it| it.span)).text(self.source);
            let diagnostic =
                Diagnostic::error(Code::BuiltinWrite, expr.span, format!("Becket does not change `{shown}`"))
                    .label("builtins are the same for every hook")
                    .help("write a function of your own");
            return self.error(diagnostic);
        }
        let is_prototype = |name: Option<&str>| name == Some("prototype");
        if is_prototype(last_name) || before.last().is_some_and(|link| is_prototype(self.link_name(link))) {
            let diagnostic = Diagnostic::error(Code::PrototypeWrite, expr.span, "Becket does not change prototypes")
                .label("methods are not added to a function's `prototype`")
                .help("put the function into the object: `{ value, method() { … } }`");
            self.error(diagnostic);
        }
    }

    /// Walks a chain whose first `n_read` links are read, and says what the object of its last link is, if it is known.
    /// `n_known` is how far that holds.
    fn walk_chain(&mut self, base: &'a ast::Expr<'a>, links: &'a [ast::Link<'a>], n_read: usize) -> Option<Use> {
        let outer_branches = self.flow.branches;
        let n_errors = self.diagnostics.n_errors();
        let mut known = None;
        if let ExprKind::Name(name) = base.kind {
            self.note_chain(name, base.span, links);
            if !self.refuse_foreign_chain(name, base, links) {
                let is_called = matches!(links.first().map(|it| it.kind), Some(LinkKind::Call(_)));
                known = self.refer(name, base.span, if is_called { Access::Callee } else { Access::Read });
                self.standard_chain(base, links);
            }
        } else if let ExprKind::Super = base.kind {
            self.super_base(base.span, links.first());
        } else {
            self.expr(base);
        }
        // What is wrong with the base is said; its members would only say it again.
        let is_refused = self.diagnostics.n_errors() > n_errors;
        let mut first = 0;
        match known {
            Some(Use::Namespace) => {
                self.namespace_member(base, links.first());
                known = links.first().and_then(|link| self.use_of_link(link));
                first = 1;
            }
            Some(Use::StdForm(_)) if !matches!(links.first().map(|it| it.kind), Some(LinkKind::Call(_))) => {
                self.error(Diagnostic::error(Code::UnknownName, base.span, "this is only a form of call"));
            }
            _ => {}
        }
        let mut object = if first == 0 { known } else { None };
        self.n_known = 0;
        let mut n_known = 0;
        let mut kind = infer::kind_of(self, base);
        for (i, link) in links.iter().enumerate() {
            let is_last = i + 1 == links.len();
            if link.is_optional {
                self.flow.branches += 1;
            }
            let before = object;
            if i >= first {
                if i >= n_read {
                    object = None;
                } else if let Some(Use::Builtin(id)) = object {
                    object = self.builtin_member(id, link, base);
                    if object.is_some() {
                        n_known = i + 1;
                    }
                } else {
                    object = None;
                }
                let next = if is_refused { None } else { links.get(i + 1) };
                self.link(link, before, kind, next);
            }
            if let (0, ExprKind::Super, LinkKind::Call(_)) = (i, base.kind, link.kind) {
                self.super_called(link);
            }
            if let (true, Some(Use::Import(idx))) = (i == first, known) {
                self.import_call(idx, link, base);
            }
            kind = None;
            if is_last {
                self.n_known = n_known.min(i);
                self.flow.branches = outer_branches;
                return before;
            }
        }
        self.flow.branches = outer_branches;
        None
    }

    fn use_of_link(&self, link: &ast::Link<'a>) -> Option<Use> {
        match link.kind {
            LinkKind::Member(ident) => self.tables.uses.get(ident.span.start as usize).and_then(|it| it.unpack()),
            _ => None,
        }
    }

    /// One link, which `next` follows.
    fn link(
        &mut self,
        link: &'a ast::Link<'a>,
        object: Option<Use>,
        kind: Option<infer::Kind>,
        next: Option<&'a ast::Link<'a>>,
    ) {
        let is_called = next.is_some_and(|it| matches!(it.kind, LinkKind::Call(_)));
        // What leads to the function that makes code of text.
        let leads_on = is_called || next.is_some_and(|it| self.link_name(it) == Some("constructor"));
        match link.kind {
            LinkKind::Member(ident) => {
                if !matches!(object, Some(Use::Builtin(_))) {
                    let text = self.text(ident.name);
                    self.member_name(text, ident.span);
                    if leads_on {
                        self.constructor_name(text, ident.span);
                    }
                    self.method_name(ident, text, kind, is_called);
                }
                if object == Some(Use::Arguments) && self.text(ident.name) == "callee" {
                    self.refuse_callee(ident.span);
                }
            }
            LinkKind::Index(expr) => {
                self.expr(expr);
                if let ExprKind::String(ast::Text::Utf8(text)) = expr.kind {
                    self.member_name(text, expr.span);
                    if leads_on {
                        self.constructor_name(text, expr.span);
                    }
                }
            }
            LinkKind::Private(name) => self.private_use(name),
            LinkKind::Typed => {}
            LinkKind::Call(args) => self.args(args),
            LinkKind::Tag(template) => {
                self.exprs(template.exprs);
            }
        }
    }

    fn refuse_callee(&mut self, span: Span) {
        let diagnostic = Diagnostic::error(Code::ArgumentsCallee, span, "Becket does not run `arguments.callee`")
            .label("strict code does not have it")
            .help("give the function a name and use that");
        self.error(diagnostic);
    }

    /// The name of a link, `a.name` or `a["name"]`.
    fn link_name(&self, link: &ast::Link<'a>) -> Option<&'a str> {
        match link.kind {
            LinkKind::Member(ident) => Some(self.text(ident.name)),
            LinkKind::Index(ast::Expr { kind: ExprKind::String(ast::Text::Utf8(text)), .. }) => Some(text),
            _ => None,
        }
    }

    /// A member of a builtin: refused if it does not run, and known if it is a builtin too.
    fn builtin_member(&mut self, id: u32, link: &'a ast::Link<'a>, base: &'a ast::Expr<'a>) -> Option<Use> {
        let name = self.link_name(link)?;
        let span = match link.kind {
            LinkKind::Member(ident) => ident.span,
            _ => link.span,
        };
        if family::is_behind(name) {
            self.member_name(name, span);
            return None;
        }
        let Some(prop) = inherited(id, name) else {
            if matches!(name, "length" | "name") && builtins::get(id).is_some_and(|it| it.is_function) {
                return None;
            }
            self.warn_of_unknown_member(id, name, span);
            return None;
        };
        let shown = base.span.to(link.span).text(self.source);
        match prop.value {
            Value::Builtin(member) => {
                let it = Use::Builtin(member);
                if let LinkKind::Member(ident) = link.kind {
                    self.set_use(ident.span.start, it);
                }
                // `Object.prototype.constructor` is `Object` again: the name is what is refused on other objects.
                let runs = self.refuse_builtin_unless_runs(member, shown, span);
                self.standard_member(member, shown, span);
                runs.then_some(it)
            }
            Value::Accessor(getter, _) => {
                self.refuse_builtin_unless_runs(getter, shown, span);
                None
            }
            Value::Absent => {
                self.error(family::absent(shown, span));
                None
            }
            Value::Symbol("species") => {
                self.error(family::absent("Symbol.species", span));
                None
            }
            Value::Symbol(_) | Value::Number(_) | Value::String(_) | Value::Bool(_) | Value::Undefined => None,
        }
    }

    fn refuse_builtin_unless_runs(&mut self, id: u32, shown: &str, span: Span) -> bool {
        match builtins::get(id).map(|it| it.how) {
            Some(How::Plain | How::Native(_) | How::NativeThenStd(..) | How::Std(_) | How::Special(_)) => true,
            Some(How::Later | How::Refused) | None => {
                self.refuse_builtin(id, shown, span);
                false
            }
        }
    }

    /// A builtin that Becket does not run.
    pub(crate) fn refuse_builtin(&mut self, id: u32, shown: &str, span: Span) {
        if self.options.is_std {
            return;
        }
        if let Some(it) = builtins::get(id) {
            self.error(family::builtin(it, shown, span));
        }
    }

    fn warn_of_unknown_member(&mut self, id: u32, name: &str, span: Span) {
        let Some(it) = builtins::get(id) else { return };
        if self.options.is_std || it.path.starts_with('%') {
            return;
        }
        let mut best = suggest::Best::new(name);
        for prop in it.props.iter().filter(|prop| !prop.key.starts_with("@@")) {
            best.offer(prop.key);
        }
        let diagnostic = Diagnostic::warning(Code::UnknownMember, span, format!("`{}` has no `{name}`", it.path))
            .label("this is `undefined`");
        self.diagnostics.push(match best.found() {
            Some(near) => diagnostic.help(format!("did you mean `{near}`?")),
            None => diagnostic,
        });
    }

    /// Member names that are refused on any object.
    fn member_name(&mut self, name: &str, span: Span) {
        if self.options.is_std {
            return;
        }
        if family::is_behind(name) {
            let diagnostic = Diagnostic::error(Code::ProtoAccess, span, format!("Becket does not run `{name}`"))
                .label("this reaches behind the object");
            self.error(diagnostic);
        } else if family::is_refused_everywhere(name) {
            let path = MISSING_METHODS.get(name).map_or(name, |it| it.0);
            self.error(family::method(path, false, span));
        }
    }

    /// `.constructor` that is called, or leads to another, unless the hook has properties of that name.
    fn constructor_name(&mut self, text: &str, span: Span) {
        if text == "constructor" && !self.options.is_std {
            match self.module.names.find(text) {
                Some(name) => self.member_names.constructors.push((name, span)),
                None => self.refuse_constructor(span),
            }
        }
    }

    fn refuse_constructor(&mut self, span: Span) {
        let diagnostic = Diagnostic::error(Code::ConstructorAccess, span, "Becket does not run `.constructor`")
            .label("called, it may make code of text")
            .help("write `new object.constructor(…)`, or name the class");
        self.error(diagnostic);
    }

    fn method_name(&mut self, ident: ast::Ident, text: &str, kind: Option<infer::Kind>, is_called: bool) {
        if !is_called || self.options.is_std || family::is_refused_everywhere(text) {
            return;
        }
        if let Some(prototype) = kind.and_then(infer::Kind::prototype) {
            if let Some(Value::Builtin(id)) = inherited(prototype, text).map(|it| &it.value) {
                let shown = builtins::get(*id).map_or(text, |it| it.path);
                self.refuse_builtin_unless_runs(*id, shown, ident.span);
            }
        } else if let Some((path, is_later)) = MISSING_METHODS.get(text) {
            let call = DoubtfulCall { name: ident.name, path, is_later: *is_later, span: ident.span };
            self.member_names.calls.push(call);
        }
    }

    /// A property of an object literal.
    pub(crate) fn define_prop(&mut self, key: &ast::PropKey<'a>, sets_proto: bool) {
        let ast::PropKeyKind::Name(name) = key.kind else { return };
        self.member_names.define(name);
        if sets_proto && !self.options.is_std && self.text(name) == "__proto__" {
            let diagnostic = Diagnostic::error(Code::ProtoAccess, key.span, "Becket does not run `__proto__: …`")
                .label("this sets the prototype")
                .help("copy the properties: `{ ...object }`; for a property of that name, write `[\"__proto__\"]: …`");
            self.error(diagnostic);
        }
    }

    /// `const { random } = Math`
    pub(crate) fn refuse_destructured_builtin(&mut self, target: &'a ast::Pattern<'a>, init: &'a ast::Expr<'a>) {
        let (ast::PatternKind::Object { props, .. }, ExprKind::Name(_)) = (target.kind, init.kind) else { return };
        let known = self.tables.uses.get(init.span.start as usize).and_then(|it| it.unpack());
        let Some(Use::Builtin(id)) = known else { return };
        let object = init.span.text(self.source);
        for prop in props {
            let ast::PropKeyKind::Name(name) = prop.key.kind else { continue };
            let text = self.text(name);
            match inherited(id, text).map(|it| &it.value) {
                Some(Value::Builtin(member) | Value::Accessor(member, _)) => {
                    let shown = format!("{object}.{text}");
                    self.refuse_builtin_unless_runs(*member, &shown, prop.key.span);
                    self.standard_member(*member, &shown, prop.key.span);
                }
                Some(_) => {}
                None => self.warn_of_unknown_member(id, text, prop.key.span),
            }
        }
    }

    /// Reports the calls of methods that nothing in this module can have made its own.
    pub(crate) fn settle_doubtful_calls(&mut self) {
        for (name, span) in std::mem::take(&mut self.member_names.constructors) {
            if !self.member_names.is_defined(name) {
                self.refuse_constructor(span);
            }
        }
        for call in std::mem::take(&mut self.member_names.calls) {
            if !self.member_names.is_defined(call.name) {
                self.error(family::method(call.path, call.is_later, call.span));
            }
        }
    }

    /// Whether the walk is at the top level of a module whose functions are called later.
    pub(crate) fn is_at_load(&self) -> bool {
        self.function == FunctionId::TOP && self.has_exports
    }
}

/// The property of a builtin, its own or inherited.
fn inherited(id: u32, name: &str) -> Option<&'static builtins::Prop> {
    let mut at = Some(id);
    while let Some(id) = at {
        if let Some(prop) = builtins::own(id, name) {
            return Some(prop);
        }
        at = builtins::get(id)?.proto;
    }
    None
}
