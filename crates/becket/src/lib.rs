//! Becket runs hooks that strangers wrote on data that matters.
//!
//! A hook is a small JavaScript module. It is checked, compiled to a blob and stored; later, and on other machines, the blob is
//! loaded and run on each event. The hook can touch nothing but the functions that the host declared and granted, every
//! effect is on record, and every run stops within its limits.
//!
//! ```
//! use serde_json::json;
//!
//! let hook = becket::compile(
//!     "export default function (event) {
//!          return { channel: event.severity > 3 ? 'alarm' : 'log', title: `${event.host}: ${event.title}` };
//!      }",
//! )?;
//! let event = json!({ "severity": 5, "host": "db1", "title": "disk full" });
//! assert_eq!(hook.run(&event)?, json!({ "channel": "alarm", "title": "db1: disk full" }));
//!
//! // What is not accepted is refused before anything runs, with all that is wrong.
//! let error = becket::compile("import { readFile } from 'fs';").unwrap_err();
//! assert!(error.is_rejected());
//!
//! // Every run stops: this one within its steps.
//! let endless = becket::compile("export default () => { try { for (;;); } catch {} }")?;
//! let error = endless.run(&json!(null)).unwrap_err();
//! assert_eq!(error.limit(), Some(becket::Limit::Steps));
//! # Ok::<(), becket::Error>(())
//! ```
//!
//! In reading order: [`Host`] (what hooks may do here), [`Hook`] (a compiled hook, and its runs), [`Error`].

mod api;
mod compile;
pub mod editor;
mod error;
mod hook;
mod host;
mod pool;
mod port;
mod view;

pub use becket_bytecode::module::Effect;
pub use becket_host::deadline::Deadline;
pub use becket_host::journal;
pub use becket_host::memory::MemoryStore;
pub use becket_host::registry::{Answer, Call, Failure, Function};
pub use becket_host::seal::Key;
pub use becket_host::standard;
pub use becket_host::store::{Life, Store, StoreError, Suspended, SuspendedEntry, Version};
pub use becket_host::text;
pub use becket_sqlite::SqliteStore;
pub use becket_syntax::diagnostic::{Diagnostic, Diagnostics, Severity};
pub use becket_syntax::render::Colour;
pub use becket_syntax::span::Span;
pub use becket_vm::data::Data;
pub use becket_vm::intake::{Course, Intake, Left, NAMES_MAX, Name, Row, Stop};
pub use becket_vm::limits::{LIMITS, Limit, Limits, Usage};
pub use becket_vm::outlet::Outlet;
pub use becket_vm::worker::Position;

pub use compile::{Rejection, compile};
pub use error::Error;
pub use hook::{Hook, Outcome, Run, Step};
pub use host::Host;
pub use pool::{Job, Pool};
pub use port::{Effort, Port, PortGroup, PortItem};
pub use view::{Import, Manifest};

#[cfg(test)]
mod tests;
