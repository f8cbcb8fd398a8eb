//! Runs that wait: for a person's approval or for what their driver does, in this process or in another.
//! Not here: the bytes of a suspended run (becket-vm), the store's part (becket-host's contract).

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::{Arc, Mutex};

use serde_json::json;

use crate::journal::{BlobId, Entry, Event, Record, RunId, calls, verify};
use crate::{Data, Error, Function, Host, Key, SqliteStore, Step, Store, StoreError, Suspended, Version, text};

/// Each call is made in the middle of a `toString` under a `+` in a comparator, so that more than one frame must come back.
const HOOK: &str = "import { refund, lookup } from 'billing';
const seen = new Map([['start', 1]]);
export default function (event) {
    const log = [];
    const address = new URL('https://a.example/x?n=1#h');
    const names = address.searchParams.keys();
    names.next();
    const sorted = event.items.toSorted((a, b) => {
        const name = { toString() { log.push(a + b); return lookup(a + b); } };
        return ('' + name).length - 2;
    });
    try {
        log.push(refund(event.cents, [{ why: 'late' }]));
    } catch (error) {
        log.push(error.message);
    }
    seen.set('end', log.length);
    address.searchParams.append('after', 'the call');
    return { sorted, log, seen: [...seen.keys()], names: [...names], href: address.href };
}";

/// Set for the process that this test starts: it suspends a run in the store of that path.
const CHILD: &str = "BECKET_TEST_SUSPENDS_IN";

fn event() -> Data {
    text::from_json(&json!({ "items": ["c", "b", "a"], "cents": 500 }))
}

/// A host whose `refund` needs approval unless `tags` says otherwise, and what it was called with.
fn host(tags: &str, key: u8) -> (Host, Arc<Mutex<Vec<String>>>) {
    let mut host = Host::new();
    let seen: Arc<Mutex<Vec<String>>> = Arc::default();
    host.set_key(Key::new([key; 32]));
    let api = format!(
        "declare module 'billing' {{
            /** @effect write {tags} */
            export function refund(cents: number, notes: {{ why: string }}[]): string;
            /** @effect read */
            export function lookup(name: string): string;
        }}"
    );
    host.declare("billing.d.ts", api).expect("well formed");
    let noted = Arc::clone(&seen);
    let refund = Function::plain(move |call, args| {
        noted.lock().expect("not poisoned").push(format!("{} {}", call.number, text::to_json(&args[0])));
        Ok(Data::String("refunded".into()))
    });
    host.provide("billing", "refund", refund).expect("declared");
    host.provide("billing", "lookup", Function::plain(|_, args| Ok(args[0].clone()))).expect("declared");
    host.allow("billing");
    (host, seen)
}

fn file(name: &str) -> PathBuf {
    let folder = std::env::temp_dir().join(format!("becket-suspension-{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("a folder for temporary files");
    folder.join(name)
}

/// A run of the hook that waits in the host's store.
fn waiting(host: &Host) -> RunId {
    let outcome = host.compile("hook.js", HOOK).expect("accepted").run_data(&event());
    outcome.result.expect_err("it waits").suspended().expect("it is suspended")
}

fn open(path: &Path) -> Arc<SqliteStore> {
    Arc::new(SqliteStore::open(path).expect("a store"))
}

#[test]
fn a_run_suspended_in_one_process_is_approved_and_finished_in_another() {
    const NAME: &str = "tests::suspension::a_run_suspended_in_one_process_is_approved_and_finished_in_another";
    if let Some(path) = std::env::var_os(CHILD) {
        let (mut host, seen) = host("@approval always", 1);
        host.set_store(open(Path::new(&path)));
        waiting(&host);
        assert!(seen.lock().expect("not poisoned").is_empty(), "nothing has happened yet");
        return;
    }
    let path = file("two-processes.db");
    let child = Command::new(std::env::current_exe().expect("this test"))
        .args(["--exact", NAME])
        .env(CHILD, &path)
        .output()
        .expect("it starts");
    assert!(child.status.success(), "{}", String::from_utf8_lossy(&child.stdout));

    let (without, _) = host("@approval never", 1);
    let expected = without.compile("hook.js", HOOK).expect("accepted").run_data(&event());
    let (mut host, seen) = host("@approval always", 1);
    host.set_store(open(&path));
    let all = host.store().suspended(None).expect("read");
    let mut run = host.suspended(all[0].run).expect("it is this host's");
    let (call, args) = run.waits_for().expect("a call");
    assert_eq!((call.function.as_str(), &args[0]), ("refund", &Data::Number(500.0)));
    run.approve().expect("nobody was faster");
    let result = run.finish();
    let outcome = run.outcome(result);
    assert_eq!(outcome.result.expect("a result"), expected.result.expect("a result"));
    assert_eq!((outcome.usage, outcome.effects), (expected.usage, expected.effects));
    assert_eq!(*seen.lock().expect("not poisoned"), ["2 500"]);
    let entries = host.store().journal(None).expect("read");
    verify(&entries).expect("sound");
    let calls = calls(&entries);
    assert!(calls.iter().all(|called| called.run == all[0].run && called.outcome.is_some()));
    assert_eq!(calls.len(), 3);
    assert_eq!(host.store().suspended(None), Ok(Vec::new()));
}

#[test]
fn a_call_that_is_denied_throws_in_the_hook_and_is_not_made() {
    let (host, seen) = host("@approval once", 1);
    let run = waiting(&host);
    let mut run = host.suspended(run).expect("it waits");
    run.deny("too much\u{1b}[2J").expect("nobody was faster");
    let Data::Object(result) = run.finish().expect("caught") else { panic!("an object") };
    let log = Data::Array(vec![
        Data::String("bc".into()),
        Data::String("ab".into()),
        Data::String("`billing.refund` was not approved (call 2)".into()),
    ]);
    assert_eq!(result[1].1, log);
    assert!(seen.lock().expect("not poisoned").is_empty());
    let calls = calls(&host.store().journal(None).expect("read"));
    let outcome = calls[2].outcome.as_ref().map(|it| &it.0);
    assert_eq!(outcome, Some(&Event::Failed(String::from("not approved: too much\u{1b}[2J"))));
}

#[test]
fn a_call_is_answered_once() {
    let (host, seen) = host("@approval always", 1);
    let run = waiting(&host);
    let (mut first, mut second) = (host.suspended(run).expect("it waits"), host.suspended(run).expect("it waits"));
    let sealed = first.suspend().expect("it waits");
    first.approve().expect("the first");
    let error = second.deny("late").expect_err("the second");
    assert!(error.is_embedder() && error.to_string().contains("it has been answered"), "{error}");
    assert!(first.approve().is_err());
    first.finish().expect("a result");
    assert!(host.suspended(run).is_err());
    // Neither do the bytes help whoever kept them.
    let hook = host.compile("hook.js", HOOK).expect("accepted");
    let error = hook.resume(&sealed).expect_err("answered");
    assert_eq!(error.to_string(), format!("call 2 of the run {run} has been answered already"));
    assert_eq!(seen.lock().expect("not poisoned").len(), 1);
}

#[test]
fn bytes_that_were_changed_or_sealed_with_another_key_are_refused() {
    let (host, _) = host("@approval always", 1);
    let run = waiting(&host);
    let hook = host.compile("hook.js", HOOK).expect("accepted");
    let sealed = host.suspended(run).expect("it waits").suspend().expect("it waits");
    let forged = "the suspended run was not sealed by this host, or has been changed since";
    let refused = |error: Error| {
        assert!(error.is_rejected());
        error.to_string()
    };
    for at in [0, 5, 20, sealed.len() / 2, sealed.len() - 1] {
        let mut changed = sealed.clone();
        changed[at] ^= 1;
        assert_eq!(refused(hook.resume(&changed).expect_err("changed")), forged);
    }
    let (mut other, _) = self::host("@approval always", 2);
    other.set_store(Arc::clone(host.store()));
    assert_eq!(refused(other.suspended(run).expect_err("another key")), forged);
    let another = host.compile("hook.js", "export default () => 1").expect("accepted");
    assert_eq!(refused(another.resume(&sealed).expect_err("of another hook")), "the snapshot is of another program");
    assert!(hook.resume(&sealed).is_ok());
}

#[test]
fn a_hook_that_needs_approval_does_not_load_without_a_key() {
    let mut host = Host::new();
    host.declare("a.d.ts", "declare module 'a' { /** @approval always */ export function f(): void; }")
        .expect("well formed");
    host.provide("a", "f", Function::plain(|_, _| Ok(Data::Undefined))).expect("declared");
    host.allow("a");
    let source = "import { f } from 'a'; export default () => f()";
    let error = host.compile("hook.js", source).expect_err("no key");
    assert_eq!(error.to_string(), "`a.f` needs approval, and this host has no key to seal waiting runs with");
    host.set_key(Key::new([1; 32]));
    assert!(host.compile("hook.js", source).is_ok());
}

#[test]
fn a_driven_run_goes_on_elsewhere_with_the_answer_at_each_call() {
    let expected = {
        let (host, _) = host("", 1);
        host.compile("hook.js", HOOK).expect("accepted").run_data(&event())
    };
    let (mut first, _) = host("", 1);
    first.provide_driver();
    let mut run = first.compile("hook.js", HOOK).expect("accepted").begin();
    assert!(run.suspend().is_err(), "it does not wait yet");
    run.start("default", &event()).expect("started");
    let result = loop {
        let args = match run.resume().expect("it goes on") {
            Step::Done(result) => break result,
            Step::Call(call, args) if call.function == "lookup" => args[0].clone(),
            Step::Call(..) => Data::String("refunded".into()),
            Step::Started(..) | Step::Pending => panic!("no function gives a promise"),
        };
        let sealed = run.suspend().expect("it waits");
        assert!(run.approve().is_err(), "its driver answers, and not a person");
        let (mut other, _) = host("", 1);
        other.provide_driver();
        other.set_store(Arc::clone(first.store()));
        run = other.compile("hook.js", HOOK).expect("accepted").resume(&sealed).expect("it goes on");
        run.settle(Ok(args)).expect("answered");
    };
    assert_eq!(result, expected.result.expect("a result"));
    assert_eq!(run.outcome(Ok(())).usage.steps, expected.usage.steps);
}

impl Host {
    /// Leaves all functions to whoever drives the run.
    fn provide_driver(&mut self) {
        for name in ["refund", "lookup"] {
            self.provide("billing", name, Function::Driver).expect("declared");
        }
    }
}

#[test]
fn a_call_that_cannot_wait_is_not_in_the_journal() {
    let mut host = Host::new();
    host.set_key(Key::new([1; 32]));
    host.declare("a.d.ts", "declare module 'a' { /** @approval always */ export function f(value: any): void; }")
        .expect("well formed");
    host.provide("a", "f", Function::plain(|_, _| Ok(Data::Undefined))).expect("declared");
    host.allow("a");
    let source = "import { f } from 'a';
        export default (levels) => { let value = 1; for (let i = 0; i < levels; i++) value = [value]; f(value); }";
    let hook = host.compile("hook.js", source).expect("accepted");
    let deep = hook.run_data(&Data::Number(127.0)).result.expect_err("too deep");
    assert!(deep.to_string().ends_with("the arguments are nested too deeply to be kept"), "{deep}");
    assert_eq!(host.store().journal(None), Ok(Vec::new()), "it certainly has not happened");
    let run = hook.run_data(&Data::Number(126.0)).result.expect_err("it waits").suspended().expect("it waits");
    assert!(host.suspended(run).is_ok());
}

/// A store whose rows of runs that wait, and of what they call, somebody has written in; or that takes no such rows.
#[derive(Debug)]
pub(super) struct Tampered {
    store: Arc<dyn Store>,
    suspended: fn(&mut Suspended),
    args: &'static str,
    refuses_runs: bool,
}

impl Tampered {
    /// A store as it was.
    fn of(store: &Arc<dyn Store>) -> Self {
        Self { store: Arc::clone(store), suspended: |_| {}, args: "", refuses_runs: false }
    }

    /// The same, where no run can wait.
    pub(super) fn without_room(store: &Arc<dyn Store>) -> Self {
        Self { refuses_runs: true, ..Self::of(store) }
    }
}

impl Store for Tampered {
    fn put_blob(&self, bytes: &[u8]) -> Result<BlobId, StoreError> {
        self.store.put_blob(bytes)
    }
    fn blob(&self, id: &BlobId) -> Result<Option<Vec<u8>>, StoreError> {
        self.store.blob(id)
    }
    fn submit(&self, hook: &str, blob: &BlobId, at_ms: u64) -> Result<Version, StoreError> {
        self.store.submit(hook, blob, at_ms)
    }
    fn activate(&self, hook: &str, number: u32) -> Result<Version, StoreError> {
        self.store.activate(hook, number)
    }
    fn rollback(&self, hook: &str) -> Result<Version, StoreError> {
        self.store.rollback(hook)
    }
    fn versions(&self, hook: &str) -> Result<Vec<Version>, StoreError> {
        self.store.versions(hook)
    }
    fn hooks(&self) -> Result<Vec<String>, StoreError> {
        self.store.hooks()
    }
    fn append(&self, record: Record) -> Result<Entry, StoreError> {
        self.store.append(record)
    }
    fn suspend(&self, suspended: &Suspended) -> Result<(), StoreError> {
        if self.refuses_runs {
            return Err(StoreError::Failed(String::from("the disk is full")));
        }
        self.store.suspend(suspended)
    }
    fn suspended(&self, run: Option<RunId>) -> Result<Vec<Suspended>, StoreError> {
        let mut all = self.store.suspended(run)?;
        all.iter_mut().for_each(self.suspended);
        Ok(all)
    }
    fn take_suspended(&self, run: RunId, call: u64) -> Result<Suspended, StoreError> {
        self.store.take_suspended(run, call)
    }
    fn journal(&self, run: Option<RunId>) -> Result<Vec<Entry>, StoreError> {
        let mut entries = self.store.journal(run)?;
        for entry in &mut entries {
            if let Event::Intent { function, args, .. } = &mut entry.record.event
                && function == "refund"
                && !self.args.is_empty()
            {
                *args = self.args.to_owned();
            }
        }
        Ok(entries)
    }
}

#[test]
fn a_run_that_is_too_large_to_be_written_down_is_not_in_the_journal() {
    let hook = "import { refund } from 'billing';
        export default function () {
            const kept = [];
            for (let i = 0; i < 85; i++) kept.push(new Array(1000).fill(0.5));
            refund(1, []);
            return kept.length;
        }";
    let (mut host, seen) = host("@approval always", 1);
    host.set_limit(crate::Limit::Memory, 1 << 20);
    let error =
        host.compile("hook.js", hook).expect("accepted").run_data(&event()).result.expect_err("it is too large");
    assert_eq!(error.limit(), Some(crate::Limit::Memory), "{error}");
    assert!(seen.lock().expect("not poisoned").is_empty());
    let entries = host.store().journal(None).expect("readable");
    let is_intent = |entry: &Entry| matches!(entry.record.event, Event::Intent { .. });
    assert!(!entries.iter().any(is_intent), "{entries:?}");
}

#[test]
fn a_run_that_waits_in_the_store_is_over_where_it_was() {
    let (host, seen) = host("@approval always", 1);
    let mut run = host.compile("hook.js", HOOK).expect("accepted").begin();
    run.start("default", &event()).expect("it begins");
    let id = run.finish().expect_err("it waits").suspended().expect("it is suspended");
    assert!(run.approve().is_err());
    assert!(run.deny("no").is_err());
    assert!(run.suspend().is_err());
    assert!(run.finish().is_err());
    assert!(seen.lock().expect("not poisoned").is_empty(), "nothing was called");
    let mut there = host.suspended(id).expect("it still waits");
    there.approve().expect("it waits for that");
    there.finish().expect("it completes");
    assert_eq!(seen.lock().expect("not poisoned").len(), 1);
}

#[test]
fn a_call_that_people_were_not_shown_is_not_agreed_to() {
    let (mut host, _) = host("@approval always", 1);
    let run = waiting(&host);
    let store = Arc::clone(host.store());
    assert!(host.suspended(run).is_ok());
    let tampered: [(fn(&mut Suspended), _); 3] =
        [(|_| {}, r#"[1,[{"why":"late"}]]"#), (|it| it.call = 0, ""), (|it| it.run = RunId(1), "")];
    for (suspended, args) in tampered {
        host.set_store(Arc::new(Tampered { suspended, args, ..Tampered::of(&store) }));
        let error = host.suspended(run).expect_err("another call");
        assert!(error.to_string().ends_with("is not of the call that was sealed"), "{error}");
        assert!(error.is_rejected());
    }
}
