//! Names that the module does not declare: builtins, `arguments`, what only the standard library's code may name, and names
//! that Becket refuses with a way out of their own.
//! Not here: members of builtins (`member.rs`), and the words of refusals of builtins (`family.rs`).

use std::sync::LazyLock;

use becket_bytecode::builtins::{self, How, Value};
use becket_bytecode::intrinsics::Intrinsic;
use becket_syntax::ast;
use becket_syntax::codes::Code;
use becket_syntax::diagnostic::{Diagnostic, REPORTED_MAX};
use becket_syntax::span::Span;

use crate::checked::{Captured, FunctionId, StdForm, Use};
use crate::family;
use crate::foreign;
use crate::resolve::{Access, Resolver};
use becket_syntax::suggest;

/// What a global name means.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Global {
    /// It can be used.
    Known(Use),
    /// Node has it and Becket runs it not yet or never: the number of a builtin.
    Builtin(u32),
    /// Node has it and Becket never will; it has no number.
    Absent,
    /// A global of Node, of CommonJS or of a browser.
    Host(&'static HostGlobal),
    /// Nothing in Node has this name.
    Unknown,
}

/// What is known of each name of the module, and whether it was reported.
#[derive(Debug)]
pub(crate) struct Globals {
    known: Vec<Option<Global>>,
    is_reported: Vec<bool>,
}

impl Globals {
    pub(crate) fn new(n_names: usize) -> Self {
        Self { known: vec![None; n_names], is_reported: vec![false; n_names] }
    }

    /// Whether this is the first report of the name; later uses of it say nothing new.
    fn is_first_report(&mut self, name: ast::Name) -> bool {
        self.is_reported.get_mut(name.0 as usize).is_some_and(|it| !std::mem::replace(it, true))
    }
}

/// A global that other places have.
#[derive(PartialEq, Eq, Debug)]
struct HostGlobal {
    names: &'static [&'static str],
    code: Code,
    /// Whether an ES module of Node has it, so that `typeof` would see it.
    is_in_node: bool,
    label: &'static str,
    help: Option<&'static str>,
}

/// The number of the table of globals.
static GLOBAL: LazyLock<Option<u32>> = LazyLock::new(|| builtins::find("%global%"));

const FETCH: &str = "import { fetch } from \"becket:http\"; the host must grant it";

static HOST_GLOBALS: &[HostGlobal] = &[
    HostGlobal {
        names: &["require"],
        code: Code::Require,
        is_in_node: false,
        label: "a hook has no file system and no packages",
        help: Some("import what the host grants: `import { name } from \"module\";`"),
    },
    HostGlobal {
        names: &["module", "exports"],
        code: Code::CommonJs,
        is_in_node: false,
        label: "a hook is an ES module",
        help: Some("write `export default function (event) { … }`"),
    },
    HostGlobal {
        names: &["__dirname", "__filename"],
        code: Code::FilePlace,
        is_in_node: false,
        label: "a hook does not know where it is stored, and reads no files",
        help: Some("let the event carry the data"),
    },
    HostGlobal {
        names: &["process"],
        code: Code::Process,
        is_in_node: true,
        label: "a hook has no process, environment or arguments",
        help: Some("let the host put what the hook needs into the event"),
    },
    HostGlobal {
        names: &["Buffer"],
        code: Code::Buffer,
        is_in_node: true,
        label: "`Buffer` belongs to Node, not to JavaScript",
        help: Some("import { transcode } from \"becket:bytes\"; then `transcode(text, \"utf8\", \"base64\")`"),
    },
    HostGlobal {
        names: &["XMLHttpRequest", "axios"],
        code: Code::WebRequest,
        is_in_node: false,
        label: "a hook reaches the network only through a function that its host grants",
        help: Some(FETCH),
    },
    HostGlobal {
        names: &["WebSocket", "EventSource", "Headers", "Request", "Response", "FormData"],
        code: Code::WebRequest,
        is_in_node: true,
        label: "a hook reaches the network only through a function that its host grants",
        help: Some(
            "give `fetch` of \"becket:http\" plain data: `{ method: \"POST\", headers: { accept: \"application/json\" }, body }`",
        ),
    },
    HostGlobal {
        names: &[
            "window",
            "document",
            "self",
            "location",
            "history",
            "localStorage",
            "sessionStorage",
            "alert",
            "navigator",
            "Navigator",
        ],
        code: Code::Browser,
        is_in_node: false,
        label: "a hook does not run in a browser",
        help: None,
    },
    HostGlobal {
        names: &["global"],
        code: Code::GlobalThis,
        is_in_node: true,
        label: "a hook has no global object",
        help: Some(
            "name the builtin itself; what is kept from one event to the next is the host's, and comes in the event",
        ),
    },
    HostGlobal {
        names: &[
            "DOMException",
            "AbortController",
            "AbortSignal",
            "Event",
            "EventTarget",
            "CustomEvent",
            "TransformStream",
            "TransformStreamDefaultController",
            "WritableStream",
            "WritableStreamDefaultController",
            "WritableStreamDefaultWriter",
            "ReadableStream",
            "ReadableStreamDefaultReader",
            "ReadableStreamBYOBReader",
            "ReadableStreamBYOBRequest",
            "ReadableByteStreamController",
            "ReadableStreamDefaultController",
            "ByteLengthQueuingStrategy",
            "CountQueuingStrategy",
            "TextEncoderStream",
            "TextDecoderStream",
            "CompressionStream",
            "DecompressionStream",
            "BroadcastChannel",
            "MessageChannel",
            "MessagePort",
            "Blob",
            "File",
            "Performance",
            "PerformanceEntry",
            "PerformanceMark",
            "PerformanceMeasure",
            "PerformanceObserver",
            "PerformanceObserverEntryList",
            "PerformanceResourceTiming",
            "performance",
            "URLPattern",
            "MessageEvent",
            "CloseEvent",
            "Crypto",
            "CryptoKey",
            "SubtleCrypto",
            "SuppressedError",
            "DisposableStack",
            "AsyncDisposableStack",
            "WebAssembly",
        ],
        code: Code::HostGlobal,
        is_in_node: true,
        label: "Node has it, hooks do not",
        help: None,
    },
];

/// Names beside the table that `typeof` sees in Node.
static IN_NODE: &[&str] = &["navigator", "Navigator", "localStorage", "sessionStorage"];

impl Resolver<'_, '_> {
    /// A name that no scope declares.
    pub(crate) fn refer_to_global(&mut self, name: ast::Name, span: Span, access: Access) -> Option<Use> {
        let text = self.text(name);
        if text == "arguments" && self.home() != FunctionId::TOP {
            self.use_of_home(Captured::Arguments);
            return Some(Use::Arguments);
        }
        let global = self.global(name, text);
        let is_node_name = match global {
            Global::Known(_) | Global::Builtin(_) | Global::Absent => true,
            Global::Host(it) => it.is_in_node || IN_NODE.contains(&text),
            Global::Unknown => false,
        };
        // The operand of `typeof` may be a name that nothing declares; a statement that never runs may have any name.
        let is_never_read = access == Access::Typeof
            || self.flow.is_dead && matches!(access, Access::Read | Access::InstanceOf | Access::Callee);
        if is_never_read && !is_node_name {
            return Some(Use::Undefined);
        }
        if matches!(access, Access::Write(_)) && is_node_name {
            self.refuse_global_write(text, span);
            return None;
        }
        match global {
            Global::Known(it) => return Some(it),
            // A value is no way to make code of text as long as nobody calls it, which the run refuses.
            Global::Builtin(id) if text == "Function" && access != Access::Callee => return Some(Use::Builtin(id)),
            Global::Builtin(id) => {
                if self.is_first_report(name) {
                    self.refuse_builtin(id, text, span);
                }
            }
            Global::Absent => {
                if self.is_first_report(name) {
                    self.error(family::absent(text, span));
                }
            }
            Global::Host(it) => {
                if self.is_first_report(name) {
                    self.refuse_host_global(it, text, span);
                }
            }
            Global::Unknown => {
                if self.is_first_report(name) {
                    self.refuse_unknown(name, span, access);
                }
            }
        }
        None
    }

    fn global(&mut self, name: ast::Name, text: &str) -> Global {
        let known = self.globals.known.get(name.0 as usize).copied().flatten();
        if let Some(global) = known {
            return global;
        }
        let global = if self.options.is_std { std_global(text) } else { None }.unwrap_or_else(|| find_global(text));
        if let Some(place) = self.globals.known.get_mut(name.0 as usize) {
            *place = Some(global);
        }
        global
    }

    /// Whether a name is to be reported here: the first time, or each time in a hook that is being moved here.
    pub(crate) fn is_first_report(&mut self, name: ast::Name) -> bool {
        self.globals.is_first_report(name) || self.port.is_some()
    }

    fn refuse_global_write(&mut self, text: &str, span: Span) {
        let diagnostic = Diagnostic::error(
            Code::GlobalWrite,
            span,
            format!("Becket does not let a hook assign the global `{text}`"),
        )
        .label("builtins are the same for every hook")
        .help(format!("declare a variable of your own: `let my{text} = …`"));
        self.error(diagnostic);
    }

    fn refuse_host_global(&mut self, it: &HostGlobal, text: &str, span: Span) {
        let diagnostic = Diagnostic::error(it.code, span, format!("Becket has no `{text}`")).label(it.label);
        let help = match (it.code, self.granted_modules()) {
            (Code::Require, Some(granted)) => Some(format!("import what the host grants; this hook may use {granted}")),
            (Code::CommonJs, _) => self.commonjs_help.take().or_else(|| it.help.map(String::from)),
            _ => it.help.map(String::from),
        };
        self.error(match help {
            Some(help) => diagnostic.help(help),
            None => diagnostic,
        });
    }

    fn refuse_unknown(&mut self, name: ast::Name, span: Span, access: Access) {
        let text = self.text(name);
        if let Some(platform) = foreign::platform_global(text)
            && self.module_that_offers(text).is_none()
            && !(platform.is_common_word && self.similar_name(text).is_some())
        {
            let diagnostic = Diagnostic::error(Code::PlatformGlobal, span, format!("nothing is named `{text}`"))
                .label(format!("a global of {}", platform.owner))
                .help(platform.instead);
            return self.error(diagnostic);
        }
        let diagnostic =
            Diagnostic::error(Code::UnknownName, span, format!("nothing is named `{text}`")).label("not declared");
        let help = if let Some(module) = self.module_that_offers(text) {
            Some(format!("import it: `import {{ {text} }} from \"{module}\";`"))
        } else if let Some(near) = self.similar_name(text) {
            Some(format!("did you mean `{near}`?"))
        } else if matches!(access, Access::Write(_)) {
            Some(format!("declare it: `let {text} = …`"))
        } else {
            None
        };
        self.error(match help {
            Some(help) => diagnostic.help(help),
            None => diagnostic,
        });
    }

    /// The name in sight that looks most like `text`.
    fn similar_name(&self, text: &str) -> Option<String> {
        // Every name of the module is compared: only as often as there are diagnostics that will be shown.
        if self.diagnostics.n_errors() as usize >= REPORTED_MAX {
            return None;
        }
        let mut best = suggest::Best::new(text);
        for number in 0..self.module.names.len() as u32 {
            let name = ast::Name(number);
            if self.lookup(name).is_some() {
                best.offer(self.text(name));
            }
        }
        for global in GLOBAL.and_then(builtins::get).map_or(&[][..], |it| it.props) {
            if matches!(find_global(global.key), Global::Known(_)) {
                best.offer(global.key);
            }
        }
        best.found()
    }
}

fn std_global(text: &str) -> Option<Global> {
    match text {
        "$call" => return Some(Global::Known(Use::StdForm(StdForm::Call))),
        "$construct" => return Some(Global::Known(Use::StdForm(StdForm::Construct))),
        "$apply" => return Some(Global::Known(Use::StdForm(StdForm::Apply))),
        _ => {}
    }
    if let Some((intrinsic, _)) = Intrinsic::from_name(text) {
        return Some(Global::Known(Use::Intrinsic(intrinsic)));
    }
    // The library may name any builtin that has a number, whatever a hook may do with it.
    builtins::find(text).map(|id| Global::Known(Use::Builtin(id)))
}

fn find_global(text: &str) -> Global {
    if let Some(prop) = GLOBAL.and_then(|global| builtins::own(global, text)) {
        return match &prop.value {
            Value::Builtin(id) => match builtins::get(*id).map(|it| it.how) {
                Some(How::Later | How::Refused) | None => Global::Builtin(*id),
                Some(How::Plain | How::Native(_) | How::NativeThenStd(..) | How::Std(_) | How::Special(_)) => {
                    Global::Known(Use::Builtin(*id))
                }
            },
            _ => match text {
                "undefined" => Global::Known(Use::Undefined),
                "NaN" => Global::Known(Use::NaN),
                "Infinity" => Global::Known(Use::Infinity),
                _ => Global::Absent,
            },
        };
    }
    match HOST_GLOBALS.iter().find(|it| it.names.contains(&text)) {
        Some(it) => Global::Host(it),
        None => Global::Unknown,
    }
}
