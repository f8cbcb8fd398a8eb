//! What a hook does with a name of another place, read off the tree, so that the help shows the author's own code rewritten:
//! `require("crypto")`, `exports.handler = …`, `process.env.TOKEN`, `Buffer.from(x, "base64").toString()`.
//! Not here: the tables of names (`foreign.rs`).

use becket_syntax::ast::{self, ExprKind, LinkKind, PatternKind};
use becket_syntax::codes::Code;
use becket_syntax::diagnostic::Diagnostic;
use becket_syntax::span::Span;

use super::{Foreign, foreign};
use crate::resolve::Resolver;

/// Parameters that carry the platform's functions and nothing of the event.
const PLATFORMS_OWN: &[&str] = &["callback", "cb", "done", "next", "api", "res", "response"];

/// Code of the author's that a help repeats may be this long.
const SHOWN_MAX: usize = 40;

impl<'a> Resolver<'a, '_> {
    /// Refuses the base of a chain where it is a global of another place and the chain says what it is used for. `false` where
    /// the name alone must do.
    pub(crate) fn refuse_foreign_chain(
        &mut self,
        name: ast::Name,
        base: &'a ast::Expr<'a>,
        links: &'a [ast::Link<'a>],
    ) -> bool {
        if self.options.is_std || self.lookup(name).is_some() || self.flow.is_dead {
            return false;
        }
        let diagnostic = match self.text(name) {
            "require" => self.required(base.span, links),
            "process" => self.process_member(base.span, links),
            "Buffer" => self.buffer_call(base.span, links),
            "crypto" => self.crypto_member(base.span, links),
            _ => None,
        };
        let Some(diagnostic) = diagnostic else { return false };
        if self.is_first_report(name) || matches!(diagnostic.code, Code::Require) {
            self.error(diagnostic);
        }
        true
    }

    /// `require("module")`
    fn required(&self, span: Span, links: &[ast::Link<'a>]) -> Option<Diagnostic> {
        let module = string_arg(links.first()?, 0)?;
        let (label, help) = self.words_of_module(module);
        let diagnostic = Diagnostic::error(Code::Require, span, "Becket has no `require`").label(label);
        Some(diagnostic.help(help))
    }

    /// What a module of another place is, and what to write instead.
    pub(crate) fn words_of_module(&self, module: &str) -> (String, String) {
        let granted = || match self.granted_modules() {
            Some(granted) => format!("import what the host grants; this hook may use {granted}"),
            None => String::from("let the host declare the functions that you need, or copy the code into the hook"),
        };
        if self.options.api.is_some_and(|api| api.module(module).is_some()) {
            let help = format!("write `import {{ name }} from \"{module}\";`");
            return (format!("`{module}` is imported"), help);
        }
        match foreign(module) {
            Foreign::Node(instead) => (format!("`{module}` is a module of Node"), instead.to_owned()),
            Foreign::Package(Some(instead)) => {
                (format!("`{module}` is a package, and hooks have none"), instead.to_owned())
            }
            Foreign::Package(None) => (format!("`{module}` is a package, and hooks have none"), granted()),
            Foreign::File => {
                let help = "a hook is one file: copy what it needs of the other into it, or bundle them first";
                (format!("`{module}` is another file"), help.to_owned())
            }
        }
    }

    /// `process.env.NAME` and its neighbours.
    fn process_member(&self, span: Span, links: &[ast::Link<'a>]) -> Option<Diagnostic> {
        let member = self.link_text(links.first()?)?;
        let (label, help) = match (member, links.get(1).and_then(|link| self.link_text(link))) {
            ("env", Some(variable)) => (
                "a hook has no environment",
                format!("let the host put it into the event, and read `event.settings.{variable}`"),
            ),
            ("env", None) => ("a hook has no environment", "let the host put settings into the event".to_owned()),
            ("exit" | "abort" | "kill", _) => {
                ("a hook does not end the process that it runs in", "return, or throw an error".to_owned())
            }
            ("nextTick", _) => {
                ("a hook has no process", "call the function: `await` puts the rest behind it".to_owned())
            }
            ("hrtime" | "uptime" | "memoryUsage" | "cpuUsage", _) => {
                ("a hook does not measure itself", "the host shows steps and memory: `becket run --stats`".to_owned())
            }
            ("stdout" | "stderr", _) => ("a hook has no streams", "use `console.log` or `console.error`".to_owned()),
            _ => return None,
        };
        Some(Diagnostic::error(Code::Process, span, "Becket has no `process`").label(label).help(help))
    }

    /// `Buffer.from(text, "base64").toString("utf8")` and its neighbours.
    fn buffer_call(&self, span: Span, links: &'a [ast::Link<'a>]) -> Option<Diagnostic> {
        let method = self.link_text(links.first()?)?;
        let call = links.get(1)?;
        let text = self.shown_arg(call, 0);
        let help = match method {
            "from" => {
                let from = string_arg(call, 1).unwrap_or("utf8");
                let is_text = links.get(2).and_then(|link| self.link_text(link)) == Some("toString");
                let to = links.get(3).filter(|_| is_text).and_then(|link| string_arg(link, 0)).unwrap_or("utf8");
                let encode = |name: &str| format!("import {{ {name} }} from \"becket:base64\"; then `{name}({text})`");
                match (normal(from), normal(to)) {
                    (from, _) if !is_text => format!(
                        "import {{ transcode }} from \"becket:bytes\"; then `transcode({text}, \"{from}\", \"hex\")` is its bytes"
                    ),
                    ("utf8", "base64") => encode("encode"),
                    ("utf8", "base64url") => encode("encodeUrl"),
                    ("base64" | "base64url", "utf8") => encode("decode"),
                    (from, to) => format!(
                        "import {{ transcode }} from \"becket:bytes\"; then `transcode({text}, \"{from}\", \"{to}\")`"
                    ),
                }
            }
            "byteLength" => format!("import {{ byteLength }} from \"becket:bytes\"; then `byteLength({text})`"),
            "isBuffer" => "a hook never meets one: the answer is `false`".to_owned(),
            "compare" => {
                format!("compare texts: `{text} < other ? -1 : {text} > other ? 1 : 0`")
            }
            _ => return None,
        };
        let label = "`Buffer` belongs to Node, not to JavaScript";
        Some(Diagnostic::error(Code::Buffer, span, "Becket has no `Buffer`").label(label).help(help))
    }

    /// `crypto.createHash(…)`, `crypto.subtle.digest(…)`. `crypto.randomUUID()` runs (`standard.rs`).
    fn crypto_member(&self, span: Span, links: &'a [ast::Link<'a>]) -> Option<Diagnostic> {
        let help = match self.link_text(links.first()?)? {
            "createHash" => {
                let algorithm = links.get(1).and_then(|link| string_arg(link, 0)).unwrap_or("sha256");
                let algorithm = known_hash(algorithm);
                format!("import {{ hash }} from \"becket:crypto\"; then `hash(\"{algorithm}\", text)`")
            }
            "createHmac" => {
                let algorithm = links.get(1).and_then(|link| string_arg(link, 0)).unwrap_or("sha256");
                let algorithm = known_hash(algorithm);
                format!("import {{ hmac }} from \"becket:crypto\"; then `hmac(\"{algorithm}\", key, text)`")
            }
            "timingSafeEqual" => "import { timingSafeEqual } from \"becket:crypto\"; it takes two texts".to_owned(),
            "subtle" => {
                "import { hash, hmac } from \"becket:crypto\"; then `hash(\"sha256\", text)`, which gives its result at once"
                    .to_owned()
            }
            _ => return None,
        };
        let label = "the global `crypto` belongs to Node and to browsers";
        Some(Diagnostic::error(Code::WebCrypto, span, "Becket has no `crypto`").label(label).help(help))
    }

    /// What `module.exports = …` or `exports.name = …` must become, where the statement is one.
    pub(crate) fn note_commonjs(&mut self, target: &ast::Pattern<'a>, value: &ast::Expr<'a>) {
        let PatternKind::Member(ast::Expr { kind: ExprKind::Chain(base, links), .. }) = target.kind else { return };
        let ExprKind::Name(name) = base.kind else { return };
        if self.lookup(name).is_some() {
            return;
        }
        let exported = match (self.text(name), links) {
            ("module", [link]) if self.link_text(link) == Some("exports") => None,
            ("module", [link, member]) if self.link_text(link) == Some("exports") => self.link_text(member),
            ("exports", [member]) => self.link_text(member),
            _ => return,
        };
        self.commonjs_help = Some(match value.kind {
            ExprKind::Function(function) => self.entry_line(function),
            ExprKind::Object(_) => String::from("write `export default` before the function that takes the event"),
            ExprKind::Name(name) => format!("write `export default {};`", self.text(name)),
            _ => match exported {
                Some(name) => format!("write `export const {name} = …;`"),
                None => String::from("write `export default …;`"),
            },
        });
    }

    /// The line that begins the entry of a hook which is this function.
    pub(crate) fn entry_line(&self, function: &ast::Function<'a>) -> String {
        let is_async = if function.is_async { "async " } else { "" };
        let params = function.params.iter().map(|param| param.target.span.text(self.source));
        let params: Vec<&str> = params.filter(|name| !PLATFORMS_OWN.contains(name)).collect();
        let is_short = params.iter().map(|param| param.len()).sum::<usize>() <= SHOWN_MAX;
        match params.as_slice() {
            [] => format!("write `export default {is_async}function () {{ … }}`"),
            [one] if is_short => format!("write `export default {is_async}function ({one}) {{ … }}`"),
            // A parameter that is itself a pattern would not be a property of the event.
            [_, ..] if is_short && params.iter().all(|param| is_word(param)) => format!(
                "write `export default {is_async}function ({{ {} }}) {{ … }}`: a hook gets one value, the event",
                params.join(", ")
            ),
            _ => format!("write `export default {is_async}function (event) {{ … }}`: a hook gets one value, the event"),
        }
    }

    /// The name of a link, `.name` or `["name"]`.
    pub(crate) fn link_text(&self, link: &ast::Link<'a>) -> Option<&'a str> {
        match link.kind {
            LinkKind::Member(ident) => Some(self.text(ident.name)),
            LinkKind::Index(ast::Expr { kind: ExprKind::String(ast::Text::Utf8(text)), .. }) => Some(text),
            _ => None,
        }
    }

    /// The source of an argument where it is short and on one line.
    fn shown_arg(&self, call: &ast::Link<'a>, index: usize) -> &'a str {
        let LinkKind::Call(args) = call.kind else { return "text" };
        let Some(ast::Arg::Expr(expr)) = args.get(index) else { return "text" };
        let text = expr.span.text(self.source);
        let is_shown = text.len() <= SHOWN_MAX && !text.contains(['\n', '\r', '`']) && !text.contains("Buffer");
        if is_shown { text } else { "text" }
    }
}

/// The algorithm, if `becket:crypto` has it; the commonest one if not.
fn known_hash(algorithm: &str) -> &str {
    if matches!(algorithm, "sha1" | "sha256" | "sha384" | "sha512") { algorithm } else { "sha256" }
}

/// The text of an argument that is a string literal.
fn string_arg<'a>(link: &ast::Link<'a>, index: usize) -> Option<&'a str> {
    let LinkKind::Call(args) = link.kind else { return None };
    match args.get(index) {
        Some(ast::Arg::Expr(ast::Expr { kind: ExprKind::String(ast::Text::Utf8(text)), .. })) => Some(text),
        _ => None,
    }
}

/// The name that `becket:bytes` has for an encoding of `Buffer`.
fn normal(encoding: &str) -> &str {
    match encoding {
        "utf-8" | "UTF-8" | "UTF8" => "utf8",
        "binary" => "latin1",
        "ascii" => "latin1",
        other => other,
    }
}

fn is_word(text: &str) -> bool {
    text.chars().all(|c| c.is_alphanumeric() || c == '_' || c == '$')
}
