//! The cases of `conformance/capabilities/` and `conformance/replay/`, which need a host that answers: `conformance/README.md`
//! describes them. Not here: cases that the command line can run (xtask).
//!
//! `BECKET_BLESS=1 cargo test -p becket cases` writes what is expected again, for a person to read.

use std::collections::VecDeque;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use serde_json::{Value, json};

use crate::journal::{Called, Event, RunId, calls, verify};
use crate::{Data, Error, Failure, Function, Hook, Host, Key, standard, text};

/// The folders of a kind, in order.
fn folders(kind: &str) -> Vec<PathBuf> {
    let home = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../conformance").join(kind);
    let entries = fs::read_dir(&home).expect("it is there");
    let mut folders: Vec<PathBuf> = entries.map(|entry| entry.expect("read").path()).collect();
    folders.retain(|path| path.is_dir());
    folders.sort();
    folders
}

fn read(folder: &Path, name: &str) -> String {
    fs::read_to_string(folder.join(name)).unwrap_or_else(|error| panic!("{}/{name}: {error}", folder.display()))
}

/// The answers that are left, and how many calls were performed.
type Script = Arc<Mutex<(VecDeque<Value>, usize)>>;

/// A host with the declarations and the policy of a case, whose functions answer by its script.
fn host(folder: &Path) -> (Host, Script, Value) {
    let case: Value = serde_json::from_str(&read(folder, "case.json")).expect("case.json is JSON");
    let answers = case["answers"].as_array().cloned().unwrap_or_default();
    let script: Script = Arc::new(Mutex::new((answers.into(), 0)));
    let mut host = Host::new();
    host.set_key(Key::new([5; 32]));
    host.declare("api.d.ts", read(folder, "api.d.ts")).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    for capability in case["allow"].as_array().into_iter().flatten() {
        host.allow(capability.as_str().expect("a name"));
    }
    let answers = Arc::clone(&script);
    let function = Function::plain(move |call, _| {
        let mut script = answers.lock().expect("not poisoned");
        script.1 += 1;
        let answer = script.0.pop_front().expect("the script has an answer for each call");
        assert_eq!(answer["call"], format!("{}.{}", call.module, call.function));
        match answer["fails"].as_str() {
            Some(detail) => Err(Failure(detail.to_owned())),
            None => Ok(answer.get("gives").map_or(Data::Undefined, text::from_json)),
        }
    });
    for (module, name) in [standard::CLOCK, standard::RANDOM] {
        host.provide(module, name, function.clone()).expect("Becket brings it along");
    }
    host.provide_the_rest(&function);
    (host, script, case)
}

/// A run to its end, with the answers of the case to what needs approval; what it shows, and its calls.
fn performed(host: &Host, hook: &Hook, event: &Data, case: &Value) -> (String, u64, Vec<Called>) {
    let mut outcome = hook.run_data(event);
    while let Some(run) = outcome.result.as_ref().err().and_then(Error::suspended) {
        let mut run = host.suspended(run).expect("it waits");
        match case["approves"].as_bool() {
            Some(true) => run.approve().expect("nobody was faster"),
            _ => run.deny("the case says no").expect("nobody was faster"),
        }
        let result = run.finish();
        outcome = run.outcome(result);
    }
    let calls = outcome.run.map(|run| recorded(host, run)).unwrap_or_default();
    (shown(&outcome.result), outcome.usage.steps, calls)
}

fn recorded(host: &Host, run: RunId) -> Vec<Called> {
    calls(&host.store().journal(Some(run)).expect("read"))
}

fn shown(result: &Result<Data, Error>) -> String {
    match result {
        Ok(data) => format!("result {}", text::to_journal(data)),
        Err(error) => format!("error {error}"),
    }
}

fn listed(calls: &[Called]) -> String {
    calls.iter().fold(String::new(), |mut list, called| {
        let outcome = match called.outcome.as_ref().map(|it| &it.0) {
            Some(Event::Value(value)) => format!("gave {value}"),
            Some(Event::Failed(detail)) => format!("failed {detail}"),
            Some(Event::Intent { .. }) | None => String::from("outcome unknown"),
        };
        let _ = writeln!(list, "  {} {}.{} {} {outcome}", called.call, called.module, called.function, called.args);
        list
    })
}

/// Compares with what is expected, or writes it.
fn check(folder: &Path, got: &str) {
    let path = folder.join("expected.txt");
    if std::env::var_os("BECKET_BLESS").is_some() {
        fs::write(&path, got).expect("written");
    }
    assert_eq!(read(folder, "expected.txt"), got, "{}", folder.display());
}

#[test]
fn each_case_of_capabilities_makes_the_calls_that_it_expects_and_replays() {
    let folders = folders("capabilities");
    assert!(folders.len() >= 8, "{} cases", folders.len());
    for folder in folders {
        let (host, script, case) = host(&folder);
        let source = read(&folder, "hook.js");
        let hook = match host.compile("hook.js", &source) {
            Ok(hook) => hook,
            Err(error) => {
                let headline = error.to_string().lines().next().unwrap_or_default().to_owned();
                check(&folder, &format!("refused {headline}\n"));
                continue;
            }
        };
        let mut got = String::new();
        for line in read(&folder, "events.ndjson").lines() {
            let event = text::from_json(&serde_json::from_str(line).expect("an event is JSON"));
            let (result, steps, calls) = performed(&host, &hook, &event, &case);
            let _ = writeln!(got, "event {line}\n{}{result}", listed(&calls));
            let n_performed = script.lock().expect("not poisoned").1;
            let n_entries = host.store().journal(None).expect("read").len();
            let again = hook.replay(&calls, &event);
            assert_eq!((shown(&again.result), again.usage.steps), (result, steps), "{}", folder.display());
            assert_eq!(script.lock().expect("not poisoned").1, n_performed, "a replay performs nothing");
            assert_eq!(host.store().journal(None).expect("read").len(), n_entries, "a replay writes nothing");
        }
        assert!(script.lock().expect("not poisoned").0.is_empty(), "{}: answers are left", folder.display());
        verify(&host.store().journal(None).expect("read")).expect("sound");
        check(&folder, &got);
    }
}

/// The calls of a recorded journal: `{"call":0,"function":"alerts.notify","args":[…],"gives":…}`, or `fails`, or neither. Of
/// another hook where it says `"hook":"other"`.
fn journal_of(folder: &Path, hook: &Hook) -> Vec<Called> {
    let called = |line: &str| {
        let it: Value = serde_json::from_str(line).expect("a call is JSON");
        let (module, function) = it["function"].as_str().and_then(|name| name.split_once('.')).expect("a name");
        let event = match (it.get("gives"), it["fails"].as_str()) {
            (Some(value), _) => Some(Event::Value(value.to_string())),
            (None, Some(detail)) => Some(Event::Failed(detail.to_owned())),
            (None, None) => None,
        };
        Called {
            run: RunId(1),
            call: it["call"].as_u64().expect("a number"),
            hook: if it["hook"] == json!("other") { [0; 32] } else { hook.id() },
            module: module.to_owned(),
            function: function.to_owned(),
            args: it["args"].to_string(),
            at_ms: 0,
            outcome: event.map(|event| (event, 0)),
            outcome_number: it["settled"].as_u64().unwrap_or_default(),
        }
    };
    read(folder, "journal.ndjson").lines().map(called).collect()
}

#[test]
fn each_case_of_replay_gives_what_was_recorded_or_says_where_it_differs() {
    let folders = folders("replay");
    assert!(folders.len() >= 7, "{} cases", folders.len());
    for folder in folders {
        let (host, script, _) = host(&folder);
        let hook = host.compile("hook.js", &read(&folder, "hook.js")).unwrap_or_else(|error| panic!("{error}"));
        let event = text::from_json(&serde_json::from_str(&read(&folder, "event.json")).expect("an event is JSON"));
        let calls = journal_of(&folder, &hook);
        let outcome = hook.replay(&calls, &event);
        if outcome.result.is_err() {
            let error = outcome.result.as_ref().expect_err("as asked");
            assert!(error.is_embedder() || error.thrown().is_some(), "{error}");
        }
        let got = format!("{}\nsteps {}\n", shown(&outcome.result), outcome.usage.steps);
        assert_eq!(script.lock().expect("not poisoned").1, 0, "a replay performs nothing");
        assert_eq!(host.store().journal(None), Ok(Vec::new()), "a replay writes nothing");
        check(&folder, &got);
    }
}
