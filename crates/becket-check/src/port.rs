//! What must change in a hook that was written for another platform, beyond what is refused name by name: how its entry must
//! look, and which of its parameters carry functions that no hook is given.
//! Not here: names and modules of other places (`foreign.rs`), and how the list is shown (the `becket` crate's `port.rs`).
//! Invariant: nothing here refuses a program; it is advice to an author.

use becket_syntax::ast::{self, ExprKind, LinkKind, PatternKind, StmtKind};
use becket_syntax::span::Span;

use crate::checked::{BindingId, BindingKind};
use crate::hoist::for_each_name;
use crate::resolve::Resolver;

/// One thing that must change.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Advice {
    /// Where.
    pub span: Span,
    /// What it is about.
    pub about: About,
    /// The fact, in one line.
    pub headline: String,
    /// What to write.
    pub help: String,
}

/// What an advice is about.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum About {
    /// The function that is called with the event.
    Entry,
    /// A function that the other platform passes in.
    PassedIn,
}

/// What the walk notes for the advice.
#[derive(Debug, Default)]
pub(crate) struct PortNotes {
    calls: Vec<NotedCall>,
}

/// A call of something that a parameter carries: `callback(…)`, `api.access.deny(…)`.
#[derive(Debug)]
struct NotedCall {
    binding: BindingId,
    span: Span,
    path: String,
    /// The source of its arguments.
    args: Vec<Span>,
}

/// Names of functions that platforms call, and whose they are.
static ENTRIES: &[(&[&str], &str)] = &[
    (
        &["onTrack", "onIdentify", "onPage", "onScreen", "onGroup", "onAlias", "onDelete", "onBatch"],
        "a Segment function",
    ),
    (&["transformEvent", "transformBatch"], "a RudderStack transformation"),
    (
        &["processEvent", "processEventBatch", "onEvent", "exportEvents", "composeWebhook", "setupPlugin"],
        "a PostHog app",
    ),
    (
        &[
            "onExecutePostLogin",
            "onContinuePostLogin",
            "onExecuteCredentialsExchange",
            "onExecutePreUserRegistration",
            "onExecutePostUserRegistration",
            "onExecutePostChangePassword",
            "onExecuteSendPhoneMessage",
        ],
        "an Auth0 Action",
    ),
    (&["handler", "main"], "a cloud function"),
    (&["run"], "a Shopify function"),
    (&["executeRule"], "a ServiceNow rule"),
];

/// Names that the first parameter is taken apart to where it carries a platform's functions.
static SERVICES: &[&str] =
    &["github", "core", "exec", "io", "glob", "octokit", "fetch", "log", "store", "api", "axios", "require"];

/// Where the entry of a hook stands.
#[derive(Clone, Copy)]
enum Place {
    Default,
    Named,
    CommonJs,
    Declared,
    CalledAtOnce,
}

/// A function that may be the entry.
#[derive(Clone, Copy)]
struct Candidate<'a> {
    place: Place,
    name: Option<&'a str>,
    span: Span,
    function: &'a ast::Function<'a>,
}

impl<'a> Resolver<'a, '_> {
    /// Notes what is called on a parameter.
    pub(crate) fn note_chain(&mut self, name: ast::Name, span: Span, links: &'a [ast::Link<'a>]) {
        if self.port.is_none() {
            return;
        }
        let Some(binding) = self.lookup(name).filter(|id| self.binding(*id).kind == BindingKind::Param) else { return };
        let mut path = String::from(self.text(name));
        let mut end = span;
        for link in links {
            match link.kind {
                LinkKind::Member(ident) => {
                    path.push('.');
                    path.push_str(self.text(ident.name));
                    end = link.span;
                }
                LinkKind::Call(args) => {
                    let spans = args.iter().map(|arg| match arg {
                        ast::Arg::Expr(expr) | ast::Arg::Spread(expr) => expr.span,
                    });
                    let call = NotedCall { binding, span: span.to(end), path, args: spans.collect() };
                    if let Some(port) = &mut self.port {
                        port.calls.push(call);
                    }
                    return;
                }
                LinkKind::Index(_) | LinkKind::Private(_) | LinkKind::Tag(_) | LinkKind::Typed => return,
            }
        }
    }

    /// The advice for the module, once it has been walked.
    pub(crate) fn port_advice(&self) -> Vec<Advice> {
        let candidates = self.candidates();
        let mut advice = Vec::new();
        let Some(entry) = self.entry(&candidates) else {
            if let Some(span) = self.module.body.iter().find_map(|stmt| match stmt.kind {
                StmtKind::Return(_) => Some(Span::new(stmt.span.start, stmt.span.start + 6)),
                _ => None,
            }) {
                advice.push(Advice {
                    span,
                    about: About::Entry,
                    headline: "the code returns at its top level, as a code node of n8n does".into(),
                    help: "put it into the entry: `export default function (items) { … return items; }`".into(),
                });
            }
            return advice;
        };
        advice.extend(self.advice_of_entry(&entry));
        advice.extend(self.advice_of_others(&entry, &candidates));
        advice.extend(self.advice_of_calls(&entry));
        advice
    }

    /// The functions that may be the entry, in order of place.
    fn candidates(&self) -> Vec<Candidate<'a>> {
        let body = self.module.body;
        body.iter().filter_map(|stmt| self.candidate(stmt)).collect()
    }

    fn candidate(&self, stmt: &'a ast::Stmt<'a>) -> Option<Candidate<'a>> {
        let name_of = |function: &'a ast::Function<'a>| function.name.map(|name| self.text(name.name));
        let at = |place, name, span, function| Some(Candidate { place, name, span, function });
        match stmt.kind {
            StmtKind::Function(function) => at(Place::Declared, name_of(function), head(stmt.span), function),
            StmtKind::Export(ast::Export::DefaultExpr(ast::Expr { kind: ExprKind::Function(function), .. })) => {
                at(Place::Default, name_of(function), head(stmt.span), function)
            }
            StmtKind::Export(ast::Export::DefaultDecl(ast::Stmt { kind: StmtKind::Function(function), .. })) => {
                at(Place::Default, name_of(function), head(stmt.span), function)
            }
            StmtKind::Export(ast::Export::Decl(inner)) => {
                let inner = self.candidate(inner)?;
                Some(Candidate { place: Place::Named, span: head(stmt.span), ..inner })
            }
            StmtKind::Var(decl) => decl.decls.iter().find_map(|it| match (it.target.kind, it.init.map(|it| it.kind)) {
                (PatternKind::Name(name), Some(ExprKind::Function(function))) => {
                    at(Place::Declared, Some(self.text(name)), head(stmt.span), function)
                }
                _ => None,
            }),
            StmtKind::Expr(ast::Expr { kind: ExprKind::Assign(target, value), .. }) => {
                let PatternKind::Member(ast::Expr { kind: ExprKind::Chain(base, links), .. }) = target.kind else {
                    return None;
                };
                let (ExprKind::Name(name), ExprKind::Function(function)) = (base.kind, value.kind) else { return None };
                let is_commonjs = matches!(self.text(name), "module" | "exports") && self.lookup(name).is_none();
                let last = links.last().and_then(|link| self.link_text(link)).filter(|name| *name != "exports");
                is_commonjs.then_some(Candidate { place: Place::CommonJs, name: last, span: target.span, function })
            }
            StmtKind::Expr(ast::Expr {
                kind: ExprKind::Chain(base, [ast::Link { kind: LinkKind::Call(_), .. }, ..]),
                ..
            }) => match base.kind {
                ExprKind::Function(function) => at(Place::CalledAtOnce, name_of(function), head(base.span), function),
                _ => None,
            },
            _ => None,
        }
    }

    /// The one that the platform calls.
    fn entry(&self, candidates: &[Candidate<'a>]) -> Option<Candidate<'a>> {
        let first = |is_it: &dyn Fn(&Candidate<'a>) -> bool| candidates.iter().copied().find(|it| is_it(it));
        first(&|it| matches!(it.place, Place::Default))
            .or_else(|| first(&|it| matches!(it.place, Place::CommonJs)))
            .or_else(|| first(&|it| matches!(it.place, Place::Named)))
            .or_else(|| first(&|it| self.platform(it).is_some()))
            .or_else(|| first(&|it| matches!(it.place, Place::Declared)).filter(|_| candidates.len() == 1))
    }

    /// Whose entry it is, as far as its name and its parameters say so.
    fn platform(&self, it: &Candidate<'a>) -> Option<&'static str> {
        let params: Vec<&str> = it.function.params.iter().map(|param| self.name_of(param.target)).collect();
        match params.as_slice() {
            ["user", "context", "callback" | "cb"] => return Some("an Auth0 rule"),
            ["req" | "request", "res" | "response", ..] => return Some("an HTTP function"),
            _ => {}
        }
        let first = it.function.params.first();
        if first.is_some_and(|param| self.names_of(param.target).iter().any(|it| matches!(it.1, "github" | "core"))) {
            return Some("a GitHub script");
        }
        let name = it.name?;
        ENTRIES.iter().find(|row| row.0.contains(&name)).map(|row| row.1)
    }

    fn name_of(&self, pattern: &ast::Pattern<'a>) -> &'a str {
        match pattern.kind {
            PatternKind::Name(name) => self.text(name),
            _ => "",
        }
    }

    fn names_of(&self, pattern: &ast::Pattern<'a>) -> Vec<(ast::Name, &'a str)> {
        let mut names = Vec::new();
        for_each_name(pattern, &mut |name, _| names.push((name, self.text(name))));
        names
    }

    fn advice_of_entry(&self, entry: &Candidate<'a>) -> Option<Advice> {
        let n_params = entry.function.params.len();
        let is_right = matches!(entry.place, Place::Default) && n_params <= 1;
        if is_right {
            return None;
        }
        let shown = entry.name.map_or_else(|| String::from("this function"), |name| format!("`{name}`"));
        let headline = match (entry.place, self.platform(entry)) {
            (Place::Default, _) => format!("the default export takes {n_params} parameters"),
            (_, Some(platform)) => format!("{shown} is the entry of {platform}"),
            (_, None) => format!("{shown} is the entry, and not the default export"),
        };
        Some(Advice { span: entry.span, about: About::Entry, headline, help: self.entry_line(entry.function) })
    }

    /// Further functions that the platform calls: a hook has one entry.
    fn advice_of_others(&self, entry: &Candidate<'a>, candidates: &[Candidate<'a>]) -> Vec<Advice> {
        let is_other = |it: &&Candidate<'a>| {
            !std::ptr::eq(it.function, entry.function)
                && (matches!(it.place, Place::CommonJs)
                    || self.platform(it).is_some_and(|it| Some(it) == self.platform(entry)))
        };
        let advise = |it: &Candidate<'a>| {
            let name = it.name.unwrap_or("it");
            let help = match name.strip_prefix("on") {
                Some(kind) => {
                    let kind = kind.to_lowercase();
                    format!("call it from the default export: `if (event.type === \"{kind}\") return {name}(event);`")
                }
                None => format!("call it from the default export, where the event says so: `return {name}(event);`"),
            };
            Advice {
                span: it.span,
                about: About::Entry,
                headline: format!("`{name}` is a second entry, and events go to one"),
                help,
            }
        };
        candidates.iter().filter(is_other).map(advise).collect()
    }

    /// Calls of functions that came in through the parameters of the entry.
    fn advice_of_calls(&self, entry: &Candidate<'a>) -> Vec<Advice> {
        let Some(port) = &self.port else { return Vec::new() };
        let of_entry = |id: BindingId| {
            let binding = self.binding(id);
            let info = self.functions.get(binding.function.0 as usize);
            info.and_then(|info| info.node).is_some_and(|node| std::ptr::eq(node, entry.function))
        };
        let mut passed: Vec<ast::Name> = Vec::new();
        for (i, param) in entry.function.params.iter().enumerate() {
            let names = self.names_of(param.target);
            passed.extend(names.iter().filter(|it| i > 0 || SERVICES.contains(&it.1)).map(|it| it.0));
        }
        let is_passed = |call: &&NotedCall| {
            of_entry(call.binding) && self.binding(call.binding).name.is_some_and(|name| passed.contains(&name))
        };
        port.calls.iter().filter(is_passed).map(|call| self.advice_of_call(call)).collect()
    }

    fn advice_of_call(&self, call: &NotedCall) -> Advice {
        let text = |at: usize| call.args.get(at).map(|span| span.text(self.source)).filter(|text| text.len() <= 60);
        let mut parts = call.path.split('.');
        let base = parts.next().unwrap_or_default();
        let last = parts.next_back();
        let help = match (base, last) {
            ("callback" | "cb" | "done" | "next", None) => match (text(0), call.args.len()) {
                (Some("null" | "undefined"), 1) | (None, 0) => "write `return`".into(),
                (Some("null" | "undefined"), 2) => format!("write `return {};`", text(1).unwrap_or("…")),
                (Some("null" | "undefined"), _) => {
                    let names: Vec<&str> = (1..call.args.len()).map(|at| text(at).unwrap_or("…")).collect();
                    format!("write `return {{ {} }};`", names.join(", "))
                }
                (Some(error), _) => format!("write `throw {error};`"),
                (None, _) => "throw the error, or return the result".into(),
            },
            (
                "context" | "log" | "logger" | "console",
                Some("log" | "info" | "warn" | "error" | "debug" | "verbose"),
            )
            | ("log", None) => "write `console.log(…)`".into(),
            ("core", Some("info" | "notice" | "warning" | "debug")) => "write `console.log(…)`".into(),
            ("core", Some("setFailed")) => format!("write `throw new Error({});`", text(0).unwrap_or("…")),
            ("core", Some("setOutput")) => {
                format!(
                    "return it: `return {{ {}: {} }};`",
                    text(0).unwrap_or("name").trim_matches(['"', '\'']),
                    text(1).unwrap_or("value")
                )
            }
            ("res" | "response", _) => "return the answer as data: `return { status: 200, body: … };`".into(),
            ("fetch", None) => "import { fetch } from \"becket:http\"; the host must grant it".into(),
            (_, Some(member)) => {
                format!("let the host declare it, and import it: `import {{ {member} }} from \"{base}\";`")
            }
            (_, None) => format!("let the host declare it, and import it: `import {{ {base} }} from \"…\";`"),
        };
        Advice {
            span: call.span,
            about: About::PassedIn,
            headline: format!("`{}` is called, and a hook is given nothing but the event", call.path),
            help,
        }
    }
}

/// The first word or two of a statement.
fn head(span: Span) -> Span {
    Span::new(span.start, span.end.min(span.start + 8))
}
