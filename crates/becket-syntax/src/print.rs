//! The tree as text: compact S-expressions, for snapshots and for people who debug the front end.
//! Not here: source text again; the form shows what the tree holds, not how it was written. Spans are left out.
//! Recursion goes down a tree whose depth is limited.

use std::fmt::Write;

use crate::ast::{
    Arg, ArrayElem, AssignOp, BinaryOp, Case, Class, Declarator, Export, ExportName, Expr, ExprKind, ForInit,
    ForTarget, Function, FunctionBody, FunctionKind, Ident, Import, Imported, Link, LinkKind, LogicalOp, Loop,
    LoopHead, Member, MemberKind, MethodKind, Module, Name, Names, Param, Pattern, PatternElem, PatternKind, Prop,
    PropKey, PropKeyKind, Stmt, StmtKind, Template, Text, Try, UnaryOp, UpdateOp, VarDecl, VarKind, YieldKind,
};
use crate::print_types::{type_decl, type_text};

/// One line for each statement of the module.
pub fn module(module: &Module<'_>) -> String {
    let mut printer = Printer { out: String::new(), names: &module.names };
    for stmt in module.body {
        printer.stmt(stmt);
        printer.out.push('\n');
    }
    printer.out
}

struct Printer<'p, 'a> {
    out: String,
    names: &'p Names<'a>,
}

impl Printer<'_, '_> {
    fn put(&mut self, text: &str) {
        self.out.push_str(text);
    }

    fn name(&mut self, name: Name) {
        let text = self.names.text(name);
        self.out.push_str(text);
    }

    /// `(head …)`, the rest written by `body`.
    fn node(&mut self, head: &str, body: impl FnOnce(&mut Self)) {
        self.put("(");
        self.put(head);
        body(self);
        self.put(")");
    }

    fn spaced(&mut self, body: impl FnOnce(&mut Self)) {
        self.put(" ");
        body(self);
    }

    fn opt_expr(&mut self, expr: Option<&Expr<'_>>) {
        match expr {
            Some(expr) => self.spaced(|p| p.expr(expr)),
            None => self.put(" _"),
        }
    }

    fn stmts(&mut self, stmts: &[Stmt<'_>]) {
        for stmt in stmts {
            self.spaced(|p| p.stmt(stmt));
        }
    }

    fn stmt(&mut self, stmt: &Stmt<'_>) {
        match stmt.kind {
            StmtKind::Empty => self.put("(empty)"),
            StmtKind::Expr(expr) => self.expr(expr),
            StmtKind::Var(decl) => self.var(decl),
            StmtKind::Function(function) => self.function(function),
            StmtKind::Class(class) => self.class(class),
            StmtKind::Return(value) => self.node("return", |p| {
                if value.is_some() {
                    p.opt_expr(value);
                }
            }),
            StmtKind::If(arms, otherwise) => self.node("if", |p| {
                for arm in arms {
                    p.spaced(|p| p.expr(arm.test));
                    p.spaced(|p| p.stmt(arm.then));
                }
                if let Some(otherwise) = otherwise {
                    p.put(" else ");
                    p.stmt(otherwise);
                }
            }),
            StmtKind::Loop(it) => self.loop_stmt(it),
            StmtKind::Break(label) => self.jump("break", label),
            StmtKind::Continue(label) => self.jump("continue", label),
            StmtKind::Throw(value) => self.node("throw", |p| p.opt_expr(Some(value))),
            StmtKind::Try(it) => self.try_stmt(it),
            StmtKind::Switch(subject, cases) => self.node("switch", |p| {
                p.opt_expr(Some(subject));
                cases.iter().for_each(|case| p.case(case));
            }),
            StmtKind::Block(stmts) => self.node("block", |p| p.stmts(stmts)),
            StmtKind::Labelled(label, body) => self.node("label", |p| {
                p.spaced(|p| p.name(label.name));
                p.spaced(|p| p.stmt(body));
            }),
            StmtKind::Debugger => self.put("(debugger)"),
            StmtKind::With(object, body) => self.node("with", |p| {
                p.opt_expr(Some(object));
                p.spaced(|p| p.stmt(body));
            }),
            StmtKind::Import(import) => self.import(import),
            StmtKind::Export(export) => self.export(export),
            StmtKind::Types(decl) => {
                let text = type_decl(decl, self.names);
                self.put(&text);
            }
            StmtKind::Refused(syntax) => {
                let _ = write!(self.out, "(refused {syntax:?})");
            }
            StmtKind::Recovered => self.put("(recovered)"),
        }
    }

    fn jump(&mut self, head: &str, label: Option<Ident>) {
        self.node(head, |p| {
            if let Some(label) = label {
                p.spaced(|p| p.name(label.name));
            }
        });
    }

    fn var(&mut self, decl: &VarDecl<'_>) {
        self.node(var_kind(decl.kind), |p| {
            for Declarator { target, ty, init, .. } in decl.decls {
                p.spaced(|p| p.pattern(target));
                if let Some(ty) = ty {
                    p.put(": ");
                    let text = type_text(ty, p.names);
                    p.put(&text);
                }
                if let Some(init) = init {
                    p.put(" = ");
                    p.expr(init);
                }
            }
        });
    }

    fn loop_stmt(&mut self, it: &Loop<'_>) {
        match it.head {
            LoopHead::While(test) => self.node("while", |p| {
                p.opt_expr(Some(test));
                p.spaced(|p| p.stmt(it.body));
            }),
            LoopHead::DoWhile(test) => self.node("do", |p| {
                p.spaced(|p| p.stmt(it.body));
                p.opt_expr(Some(test));
            }),
            LoopHead::For { init, test, update } => self.node("for", |p| {
                match init {
                    None => p.put(" _"),
                    Some(ForInit::Var(decl)) => p.spaced(|p| p.var(decl)),
                    Some(ForInit::Expr(expr)) => p.opt_expr(Some(expr)),
                }
                p.opt_expr(test);
                p.opt_expr(update);
                p.spaced(|p| p.stmt(it.body));
            }),
            LoopHead::ForIn(target, object) => self.for_each("for-in", target, object, it.body),
            LoopHead::ForOf { target, iterable, is_await } => {
                self.for_each(if is_await { "for-await" } else { "for-of" }, target, iterable, it.body);
            }
        }
    }

    fn for_each(&mut self, head: &str, target: ForTarget<'_>, over: &Expr<'_>, body: &Stmt<'_>) {
        self.node(head, |p| {
            match target {
                ForTarget::Var(kind, pattern) => {
                    p.spaced(|p| p.node(var_kind(kind), |p| p.spaced(|p| p.pattern(pattern))));
                }
                ForTarget::Pattern(pattern) => p.spaced(|p| p.pattern(pattern)),
            }
            p.opt_expr(Some(over));
            p.spaced(|p| p.stmt(body));
        });
    }

    fn try_stmt(&mut self, it: &Try<'_>) {
        self.node("try", |p| {
            p.spaced(|p| p.node("block", |p| p.stmts(it.block)));
            if let Some(catch) = &it.catch {
                p.spaced(|p| {
                    p.node("catch", |p| {
                        match catch.param {
                            Some(param) => p.spaced(|p| p.pattern(param)),
                            None => p.put(" _"),
                        }
                        p.stmts(catch.body);
                    });
                });
            }
            if let Some(finally) = it.finally {
                p.spaced(|p| p.node("finally", |p| p.stmts(finally)));
            }
        });
    }

    fn case(&mut self, case: &Case<'_>) {
        self.spaced(|p| match case.test {
            Some(test) => p.node("case", |p| {
                p.opt_expr(Some(test));
                p.stmts(case.body);
            }),
            None => p.node("default", |p| p.stmts(case.body)),
        });
    }

    // Modules.

    fn import(&mut self, import: &Import<'_>) {
        self.node(if import.is_type { "import-type" } else { "import" }, |p| {
            for specifier in import.specifiers {
                p.put(" ");
                if specifier.is_type {
                    p.put("type ");
                }
                match specifier.imported {
                    Imported::Default => p.put("default"),
                    Imported::Namespace => p.put("*"),
                    Imported::Name(name) => p.export_name(name),
                }
                p.put(":");
                p.name(specifier.local.name);
            }
            p.put(" from ");
            p.text(import.module);
            if import.attributes.is_some() {
                p.put(" with");
            }
        });
    }

    fn export_name(&mut self, name: ExportName<'_>) {
        let plain = name.text.chars().all(crate::literal::is_name_part) && !name.text.is_empty();
        if plain { self.put(name.text) } else { self.text(Text::Utf8(name.text)) }
    }

    fn export(&mut self, export: &Export<'_>) {
        match *export {
            Export::Decl(stmt) => self.node("export", |p| p.spaced(|p| p.stmt(stmt))),
            Export::DefaultExpr(expr) => self.node("export-default", |p| p.opt_expr(Some(expr))),
            Export::DefaultDecl(stmt) => self.node("export-default", |p| p.spaced(|p| p.stmt(stmt))),
            Export::Names { specifiers, from, is_type } => {
                self.node(if is_type { "export-type" } else { "export" }, |p| {
                    for specifier in specifiers {
                        p.put(if specifier.is_type { " type " } else { " " });
                        p.export_name(specifier.local);
                        p.put(":");
                        p.export_name(specifier.exported);
                    }
                    if let Some((module, _)) = from {
                        p.put(" from ");
                        p.text(module);
                    }
                });
            }
            Export::All(name, module) => self.node("export-all", |p| {
                if let Some(name) = name {
                    p.spaced(|p| p.export_name(name));
                }
                p.put(" from ");
                p.text(module);
            }),
        }
    }

    // Patterns.

    fn pattern(&mut self, pattern: &Pattern<'_>) {
        match pattern.kind {
            PatternKind::Name(name) => self.name(name),
            PatternKind::Member(expr) => self.expr(expr),
            PatternKind::Object { props, rest } => {
                self.put("{");
                for (at, prop) in props.iter().enumerate() {
                    if at > 0 {
                        self.put(" ");
                    }
                    if !prop.is_shorthand {
                        self.key(&prop.key);
                        self.put(": ");
                    }
                    self.elem(&prop.elem);
                }
                self.rest(rest, !props.is_empty());
                self.put("}");
            }
            PatternKind::Array { elems, rest } => {
                self.put("[");
                for (at, elem) in elems.iter().enumerate() {
                    if at > 0 {
                        self.put(" ");
                    }
                    match elem {
                        Some(elem) => self.elem(elem),
                        None => self.put("_"),
                    }
                }
                self.rest(rest, !elems.is_empty());
                self.put("]");
            }
        }
    }

    fn elem(&mut self, elem: &PatternElem<'_>) {
        self.pattern(elem.target);
        if let Some(default) = elem.default {
            self.put(" = ");
            self.expr(default);
        }
    }

    fn rest(&mut self, rest: Option<&Pattern<'_>>, follows: bool) {
        if let Some(rest) = rest {
            self.put(if follows { " ..." } else { "..." });
            self.pattern(rest);
        }
    }

    // Expressions.

    fn exprs(&mut self, exprs: &[Expr<'_>]) {
        exprs.iter().for_each(|expr| self.opt_expr(Some(expr)));
    }

    fn expr(&mut self, expr: &Expr<'_>) {
        match expr.kind {
            ExprKind::Name(name) => self.name(name),
            ExprKind::This => self.put("this"),
            ExprKind::Null => self.put("null"),
            ExprKind::Bool(value) => self.put(if value { "true" } else { "false" }),
            ExprKind::Number(value) => {
                let _ = write!(self.out, "{value}");
            }
            ExprKind::BigInt(digits) => {
                let _ = write!(self.out, "{digits}n");
            }
            ExprKind::String(text) => self.text(text),
            ExprKind::Regex { pattern, flags } => {
                let _ = write!(self.out, "/{pattern}/{flags}");
            }
            ExprKind::Template(template) => self.template(template),
            ExprKind::Array(elems) => self.node("array", |p| elems.iter().for_each(|elem| p.array_elem(elem))),
            ExprKind::Object(props) => self.node("object", |p| props.iter().for_each(|prop| p.prop(prop))),
            ExprKind::Function(function) => self.function(function),
            ExprKind::Class(class) => self.class(class),
            ExprKind::Unary(op, value) => self.node(unary(op), |p| p.opt_expr(Some(value))),
            ExprKind::Update { op, is_prefix, target, .. } => {
                let text = match op {
                    UpdateOp::Increment => "++",
                    UpdateOp::Decrement => "--",
                };
                self.put("(");
                if is_prefix {
                    self.put(text);
                }
                self.pattern(target);
                if !is_prefix {
                    self.put(text);
                }
                self.put(")");
            }
            ExprKind::Binary(first, tails) => {
                self.put("(");
                self.expr(first);
                for tail in tails {
                    self.put(" ");
                    self.put(binary(tail.op));
                    self.opt_expr(Some(&tail.right));
                }
                self.put(")");
            }
            ExprKind::Logical(op, exprs) => self.node(logical(op), |p| p.exprs(exprs)),
            ExprKind::Conditional(test, then, otherwise) => self.node("?", |p| {
                p.opt_expr(Some(test));
                p.opt_expr(Some(then));
                p.opt_expr(Some(otherwise));
            }),
            ExprKind::Assign(target, value) => self.assign("=", target, value),
            ExprKind::AssignOp(op, target, value) => match op {
                AssignOp::Binary(op) => self.assign(&format!("{}=", binary(op)), target, value),
                AssignOp::Logical(op) => self.assign(&format!("{}=", logical(op)), target, value),
            },
            ExprKind::Chain(base, links) => {
                self.expr(base);
                links.iter().for_each(|link| self.link(link));
            }
            ExprKind::New(callee, args) => self.node("new", |p| {
                p.opt_expr(Some(callee));
                p.put(" ");
                p.args(args);
            }),
            ExprKind::Sequence(exprs) => self.node(",", |p| p.exprs(exprs)),
            ExprKind::Yield(value, kind) => {
                self.node(if kind == YieldKind::Delegate { "yield*" } else { "yield" }, |p| {
                    if value.is_some() {
                        p.opt_expr(value);
                    }
                });
            }
            ExprKind::Await(value) => self.node("await", |p| p.opt_expr(Some(value))),
            ExprKind::Super => self.put("super"),
            ExprKind::NewTarget => self.put("new.target"),
            ExprKind::ImportMeta => self.put("import.meta"),
            ExprKind::ImportCall(module) => self.node("import-call", |p| p.opt_expr(Some(module))),
            ExprKind::PrivateIn(name, object) => {
                self.put("(#");
                self.name(name.name);
                self.put(" in ");
                self.expr(object);
                self.put(")");
            }
            ExprKind::Typed(value, ty) => self.node("as", |p| {
                p.opt_expr(Some(value));
                if let Some(ty) = ty {
                    let text = type_text(ty, p.names);
                    p.put(" ");
                    p.put(&text);
                }
            }),
            ExprKind::Error => self.put("(error)"),
        }
    }

    fn assign(&mut self, op: &str, target: &Pattern<'_>, value: &Expr<'_>) {
        self.node(op, |p| {
            p.spaced(|p| p.pattern(target));
            p.opt_expr(Some(value));
        });
    }

    fn link(&mut self, link: &Link<'_>) {
        if link.is_optional {
            self.put("?.");
        }
        match link.kind {
            LinkKind::Member(name) => {
                self.put(if link.is_optional { "" } else { "." });
                self.name(name.name);
            }
            LinkKind::Private(name) => {
                self.put(if link.is_optional { "#" } else { ".#" });
                self.name(name.name);
            }
            LinkKind::Index(expr) => {
                self.put("[");
                self.expr(expr);
                self.put("]");
            }
            LinkKind::Call(args) => self.args(args),
            LinkKind::Tag(template) => self.template(template),
            LinkKind::Typed => self.put("!"),
        }
    }

    fn args(&mut self, args: &[Arg<'_>]) {
        self.put("(");
        for (at, arg) in args.iter().enumerate() {
            if at > 0 {
                self.put(" ");
            }
            match arg {
                Arg::Expr(expr) => self.expr(expr),
                Arg::Spread(expr) => {
                    self.put("...");
                    self.expr(expr);
                }
            }
        }
        self.put(")");
    }

    fn array_elem(&mut self, elem: &ArrayElem<'_>) {
        match elem {
            ArrayElem::Expr(expr) => self.opt_expr(Some(expr)),
            ArrayElem::Spread(expr) => {
                self.put(" ...");
                self.expr(expr);
            }
            ArrayElem::Hole => self.put(" _"),
        }
    }

    fn prop(&mut self, prop: &Prop<'_>) {
        self.put(" ");
        match prop {
            Prop::Value { key, value, is_shorthand } => {
                if !is_shorthand {
                    self.key(key);
                    self.put(": ");
                }
                self.expr(value);
            }
            Prop::Method { key, kind, function } => self.method(*kind, key, function),
            Prop::Spread(expr) => {
                self.put("...");
                self.expr(expr);
            }
        }
    }

    fn method(&mut self, kind: MethodKind, key: &PropKey<'_>, function: &Function<'_>) {
        match kind {
            MethodKind::Method => {}
            MethodKind::Getter => self.put("get "),
            MethodKind::Setter => self.put("set "),
        }
        self.key(key);
        self.put(": ");
        self.function(function);
    }

    fn key(&mut self, key: &PropKey<'_>) {
        match key.kind {
            PropKeyKind::Name(name) => {
                let text = self.names.text(name);
                let plain = !text.is_empty() && text.chars().all(crate::literal::is_name_part);
                if plain { self.put(text) } else { self.text(Text::Utf8(text)) }
            }
            PropKeyKind::String(text) => self.text(text),
            PropKeyKind::Number(value) => {
                let _ = write!(self.out, "{value}");
            }
            PropKeyKind::BigInt(digits) => {
                let _ = write!(self.out, "{digits}n");
            }
            PropKeyKind::Computed(expr) => {
                self.put("[");
                self.expr(expr);
                self.put("]");
            }
            PropKeyKind::Private(name) => {
                self.put("#");
                self.name(name);
            }
        }
    }

    fn text(&mut self, text: Text<'_>) {
        match text {
            Text::Utf8(text) => {
                let _ = write!(self.out, "{text:?}");
            }
            Text::Utf16(units) => {
                let _ = write!(self.out, "utf16{units:x?}");
            }
        }
    }

    fn template(&mut self, template: &Template<'_>) {
        self.put("`");
        for (at, part) in template.strings.iter().enumerate() {
            if let Some(expr) = at.checked_sub(1).and_then(|at| template.exprs.get(at)) {
                self.put("${");
                self.expr(expr);
                self.put("}");
            }
            self.put(part.raw);
        }
        self.put("`");
    }

    // Functions and classes.

    fn function(&mut self, function: &Function<'_>) {
        let kind = match function.kind {
            FunctionKind::Declaration | FunctionKind::Expression => "function",
            FunctionKind::Arrow => "=>",
            FunctionKind::Method => "method",
            FunctionKind::Constructor => "constructor",
        };
        let head = [
            if function.is_async { "async " } else { "" },
            kind,
            if function.is_generator { "*" } else { "" },
            if function.has_use_strict { " strict" } else { "" },
        ]
        .concat();
        self.node(&head, |p| {
            if let Some(name) = function.name {
                p.spaced(|p| p.name(name.name));
            }
            p.spaced(|p| p.params(function.params, function.rest));
            if let Some(ty) = function.returns {
                let text = type_text(ty, p.names);
                p.put(": ");
                p.put(&text);
            }
            match function.body {
                FunctionBody::Block(stmts) => p.stmts(stmts),
                FunctionBody::Expr(expr) => {
                    p.put(" =>");
                    p.opt_expr(Some(expr));
                }
            }
        });
    }

    fn params(&mut self, params: &[Param<'_>], rest: Option<&Pattern<'_>>) {
        self.put("(");
        for (at, param) in params.iter().enumerate() {
            if at > 0 {
                self.put(" ");
            }
            self.pattern(param.target);
            if param.is_optional {
                self.put("?");
            }
            if let Some(ty) = param.ty {
                let text = type_text(ty, self.names);
                self.put(": ");
                self.put(&text);
            }
            if let Some(default) = param.default {
                self.put(" = ");
                self.expr(default);
            }
        }
        self.rest(rest, !params.is_empty());
        self.put(")");
    }

    fn class(&mut self, class: &Class<'_>) {
        self.node("class", |p| {
            if let Some(name) = class.name {
                p.spaced(|p| p.name(name.name));
            }
            if let Some(extends) = class.extends {
                p.put(" extends ");
                p.expr(extends);
            }
            class.members.iter().for_each(|member| p.member(member));
        });
    }

    fn member(&mut self, member: &Member<'_>) {
        self.put(if member.is_static { " static " } else { " " });
        match member.kind {
            MemberKind::Method(key, kind, function) => self.method(kind, &key, function),
            MemberKind::Field(key, _, init) => self.node("field ", |p| {
                p.key(&key);
                if let Some(init) = init {
                    p.put(" = ");
                    p.expr(init);
                }
            }),
            MemberKind::StaticBlock(stmts) => self.node("block", |p| p.stmts(stmts)),
            MemberKind::Accessor(key) => self.node("accessor ", |p| p.key(&key)),
            MemberKind::Types => self.put("(types)"),
        }
    }
}

fn var_kind(kind: VarKind) -> &'static str {
    match kind {
        VarKind::Var => "var",
        VarKind::Let => "let",
        VarKind::Const => "const",
    }
}

fn unary(op: UnaryOp) -> &'static str {
    match op {
        UnaryOp::Minus => "-",
        UnaryOp::Plus => "+",
        UnaryOp::Not => "!",
        UnaryOp::BitNot => "~",
        UnaryOp::Typeof => "typeof",
        UnaryOp::Void => "void",
        UnaryOp::Delete => "delete",
    }
}

fn binary(op: BinaryOp) -> &'static str {
    match op {
        BinaryOp::Add => "+",
        BinaryOp::Sub => "-",
        BinaryOp::Mul => "*",
        BinaryOp::Div => "/",
        BinaryOp::Rem => "%",
        BinaryOp::Exp => "**",
        BinaryOp::BitAnd => "&",
        BinaryOp::BitOr => "|",
        BinaryOp::BitXor => "^",
        BinaryOp::Shl => "<<",
        BinaryOp::Shr => ">>",
        BinaryOp::UShr => ">>>",
        BinaryOp::LooseEq => "==",
        BinaryOp::LooseNe => "!=",
        BinaryOp::StrictEq => "===",
        BinaryOp::StrictNe => "!==",
        BinaryOp::Lt => "<",
        BinaryOp::Le => "<=",
        BinaryOp::Gt => ">",
        BinaryOp::Ge => ">=",
        BinaryOp::In => "in",
        BinaryOp::Instanceof => "instanceof",
    }
}

fn logical(op: LogicalOp) -> &'static str {
    match op {
        LogicalOp::And => "&&",
        LogicalOp::Or => "||",
        LogicalOp::Coalesce => "??",
    }
}
