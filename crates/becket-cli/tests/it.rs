//! The command line as a contract: exit codes, what is on which stream, and what is left when a process is killed.
//! Not here: what hooks compute (`conformance/`).

use std::ffi::OsStr;
use std::fs;
use std::io::{BufRead as _, BufReader, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use becket::{Call, Data, Function, Host, SqliteStore};

const API: &str = "declare module 'alerts' { /** @effect write */ export function notify(text: string): void; }";

/// A folder of its own for each test.
struct Folder(PathBuf);

impl Folder {
    fn new() -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let name = format!("becket-cli-{}-{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
        let path = std::env::temp_dir().join(name);
        fs::create_dir_all(&path).expect("a folder for temporary files");
        Self(path)
    }

    fn file(&self, name: &str, content: &str) -> String {
        let path = self.0.join(name);
        fs::write(&path, content).expect("written");
        path.display().to_string()
    }

    fn path(&self, name: &str) -> String {
        self.0.join(name).display().to_string()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        // A folder that stays is no failure of what was tested.
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn becket(args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_becket")).args(args).env("NO_COLOR", "1").output().expect("becket starts")
}

fn code(output: &Output) -> i32 {
    output.status.code().expect("no signal ended it")
}

fn out(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

fn err(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

#[test]
fn each_ending_has_its_exit_code_and_its_first_words() {
    let folder = Folder::new();
    let cases = [
        ("console.log('done');", 0, ""),
        (
            "function f() {\n  null.x;\n}\nf();",
            1,
            "Uncaught TypeError: Cannot read properties of null (reading 'x')\n    at f (hook.js:2:8)",
        ),
        ("throw 'text';", 1, "Uncaught 'text'"),
        ("missing();", 2, "error[B0401]: nothing is named `missing`\n --> "),
        ("let a = ;", 2, "error[B0101]: "),
        ("for (;;);", 3, "limit steps: the run may use 10000000 steps\n --> hook.js:1:1\n  |\n1 | for (;;);"),
        ("const a = []; for (;;) a.push([1]);", 3, "limit memory: "),
        ("const f = () => f() + 1; f();", 3, "limit depth: "),
        ("for (;;) console.log('x');", 3, "limit output: "),
    ];
    for (source, expected, begins) in cases {
        let hook = folder.file("hook.js", source);
        let output = becket(&["run", &hook]);
        assert_eq!(code(&output), expected, "{source}\n{}", err(&output));
        assert!(err(&output).starts_with(begins), "{source}\n{}", err(&output));
    }
}

#[test]
fn what_cannot_be_done_is_said_with_exit_code_64() {
    let folder = Folder::new();
    let hook = folder.file("hook.js", "1;");
    for args in [
        vec!["run"],
        vec!["run", "/no/such/file.js"],
        vec!["run", &hook, "--no-such-option"],
        vec!["run", &hook, "--steps", "many"],
        vec!["run", &hook, "--memory", "99999999999999"],
        vec!["walk"],
        vec![],
        vec!["hooks", "list"],
        vec!["run", &hook, "--store", "/no/such/folder/hooks.db"],
        vec!["compile", &hook, "-o", &hook],
    ] {
        let output = becket(&args);
        assert_eq!(code(&output), 64, "{args:?}: {}", err(&output));
        assert!(err(&output).starts_with("becket: "), "{args:?}");
    }
}

#[test]
fn each_event_gives_a_line_and_a_failing_one_does_not_stop_the_stream() {
    let folder = Folder::new();
    let hook = folder.file("hook.js", "export default (event) => { console.log('seen'); return event.a.b; };");
    let events = folder.file("events.ndjson", "{\"a\":{\"b\":1}}\n\n{}\nnonsense\n{\"a\":{\"b\":[\"x\"]}}");
    let output = becket(&["run", &hook, "--input", &events]);
    let lines: Vec<String> = out(&output).lines().map(String::from).collect();
    assert_eq!(code(&output), 1);
    assert_eq!((lines.len(), lines[0].as_str(), lines[3].as_str()), (4, "1", "[\"x\"]"));
    assert!(lines[1].starts_with("{\"error\":{\"name\":\"TypeError\",\"message\":"), "{}", lines[1]);
    assert!(lines[2].starts_with("{\"error\":{\"name\":\"SyntaxError\",\"message\":"), "{}", lines[2]);
    assert!(err(&output).contains("seen") && err(&output).contains("2 of 4 events failed"), "{}", err(&output));

    let results = folder.path("results.ndjson");
    let output = becket(&["run", &hook, "--input", &events, "--output", &results, "--fail-fast"]);
    assert_eq!((code(&output), out(&output)), (1, String::new()));
    assert_eq!(fs::read_to_string(results).expect("written").lines().count(), 2);
}

#[test]
fn a_line_that_is_too_long_or_no_text_is_an_outcome_and_the_next_ones_are_read() {
    const MIB: usize = 1 << 20;
    let folder = Folder::new();
    let hook = folder.file("hook.js", "export default (event) => event.length;");
    let events = folder.path("events.ndjson");
    let padded = |bytes: usize| ["\"four\"", " ".repeat(bytes - 6).as_str()].concat().into_bytes();
    let mut ends_too_early = padded(MIB);
    ends_too_early.extend_from_slice(b"\r\r\r\r nothing of this is JSON");
    let lines = [
        padded(MIB),
        [padded(MIB), b"\r".to_vec()].concat(),
        padded(MIB + 1),
        padded(9 * MIB),
        ends_too_early,
        [b" ".repeat(MIB + 9), b"1".to_vec()].concat(),
        b"\"\xff\"".to_vec(),
        b"\"12345\"\r".to_vec(),
    ];
    fs::write(&events, lines.join(&b'\n')).expect("written");
    let limit = r#"{"error":{"name":"Limit","message":"limit memory: the run may use 1048576 bytes"}}"#;
    let not_text = r#"{"error":{"name":"SyntaxError","message":"byte 1 of the JSON text is not UTF-8"}}"#;
    for jobs in ["1", "2"] {
        let output = becket(&["run", &hook, "--input", &events, "--memory", "1048576", "--jobs", jobs]);
        assert_eq!(
            out(&output).lines().collect::<Vec<_>>(),
            ["4", "4", limit, limit, limit, limit, not_text, "5"],
            "{}",
            err(&output)
        );
        assert_eq!(code(&output), 3);
    }
}

#[test]
fn a_long_line_is_read_and_its_fault_is_placed_in_units() {
    let folder = Folder::new();
    let hook = folder.file("hook.js", "export default (event) => [event.text.length, event.text.at(-1)];");
    let text = |text: &str, count: usize, end: &str| ["{\"text\": \"", text.repeat(count).as_str(), end].concat();
    let lines = [
        text("é", 2_000_000, "\"}"),
        text("中", 1_000_000, "😀\"}"),
        text("\\n", 1_000_000, "é\"}"),
        text("a\\u0416", 100, "\"}"),
        text("a", 3_000_000, ""),
        text("é😀", 500_000, "\\x\"}"),
        text("\\n", 1_000_000, "\t\"}"),
        ["{\"text\": 1", " ".repeat(3_000_000).as_str(), "x"].concat(),
    ];
    let events = folder.file("events.ndjson", &lines.join("\n"));
    let fault = |what: &str, at: usize| {
        let message = format!("{what} in JSON at position {at} (line 1 column {})", at + 1);
        format!(r#"{{"error":{{"name":"SyntaxError","message":"{message}"}}}}"#)
    };
    let member = "Expected ',' or '}' after property value";
    let expected = [
        r#"[2000000,"é"]"#.to_string(),
        r#"[1000002,"\ude00"]"#.to_string(),
        r#"[1000001,"é"]"#.to_string(),
        r#"[200,"Ж"]"#.to_string(),
        fault("Unterminated string", 3_000_010),
        fault("Bad escaped character", 1_500_011),
        fault("Bad control character in string literal", 2_000_010),
        fault(member, 3_000_010),
    ];
    let output = becket(&["run", &hook, "--input", &events]);
    assert_eq!(out(&output).lines().collect::<Vec<_>>(), expected, "{}", err(&output));
}

#[test]
fn a_blob_runs_as_its_source_and_a_damaged_one_not_at_all() {
    let folder = Folder::new();
    let hook = folder.file("hook.js", "export default (event) => event * 2;");
    let events = folder.file("events.ndjson", "1\n2\n");
    let blob = folder.path("hook.bkt");
    assert_eq!(code(&becket(&["compile", &hook, "-o", &blob])), 0);
    let bytes = fs::read(&blob).expect("written");
    assert_eq!(code(&becket(&["compile", &hook, "-o", &blob])), 0);
    assert_eq!(fs::read(&blob).expect("written"), bytes, "equal sources give equal bytes");
    assert_eq!(out(&becket(&["run", &blob, "--input", &events])), "2\n4\n");
    assert!(out(&becket(&["inspect", &blob])).contains("exports   default"));
    let json: serde_json::Value = serde_json::from_str(&out(&becket(&["inspect", &blob, "--json"]))).expect("JSON");
    assert_eq!(json["bytes"], bytes.len());
    fs::write(&blob, &bytes[..bytes.len() - 1]).expect("written");
    assert_eq!(code(&becket(&["run", &blob, "--input", &events])), 2);
    // Not even if it could be a source.
    for other in ["", "1;"] {
        fs::write(&blob, other).expect("written");
        let output = becket(&["run", &blob]);
        assert_eq!((code(&output), out(&output)), (2, String::new()));
        assert!(err(&output).contains("this is not a Becket blob"), "{}", err(&output));
    }
}

#[test]
fn checking_gives_diagnostics_as_json() {
    let folder = Folder::new();
    let bad = folder.file("bad.js", "// é\nlet é = 1; foo();");
    let good = folder.file("good.js", "1;");
    let output = becket(&["check", "--json", &good, &bad]);
    let found: serde_json::Value = serde_json::from_str(&out(&output)).expect("JSON");
    assert_eq!(code(&output), 2);
    assert_eq!((found.as_array().map(Vec::len), &found[0]["code"]), (Some(1), &serde_json::json!("B0401")));
    assert_eq!(
        (&found[0]["span"]["line"], &found[0]["span"]["column"]),
        (&serde_json::json!(2), &serde_json::json!(12))
    );
    assert_eq!(code(&becket(&["check", &good])), 0);
}

#[test]
fn steps_are_the_same_each_time_and_under_a_stressed_collector() {
    let folder = Folder::new();
    let source = "const a = []; for (let i = 0; i < 200; i++) a.push({ i, text: `n${i}` }); console.log(a[7].text);";
    let hook = folder.file("hook.js", source);
    let stats = |args: &[&str]| {
        let output = becket(&[&["run", hook.as_str(), "--stats"], args].concat());
        assert_eq!((code(&output), out(&output)), (0, String::from("n7\n")));
        err(&output).split_whitespace().next().expect("steps=").to_owned()
    };
    let steps = stats(&[]);
    assert!(steps.starts_with("steps="), "{steps}");
    assert_eq!(stats(&[]), steps);
    assert_eq!(stats(&["--gc-stress"]), steps);
    assert_eq!(stats(&["--memory", "33_554_432"]), steps);
}

#[test]
fn a_hook_lives_in_a_store() {
    let folder = Folder::new();
    let store = folder.path("hooks.db");
    let hooks = |args: &[&str]| becket(&[&["hooks"], args, &["--store", &store]].concat());
    let first = folder.file("first.js", "export default () => 1;");
    let second = folder.file("second.js", "export default () => 2;");
    assert!(out(&hooks(&["add", "n", &first])).starts_with("n 1 submitted "));
    assert!(out(&hooks(&["activate", "n", "1"])).starts_with("n 1 active "));
    assert!(out(&hooks(&["add", "n", &second])).starts_with("n 2 submitted "));
    assert!(out(&hooks(&["activate", "n", "2"])).starts_with("n 2 active "));
    assert!(out(&hooks(&["rollback", "n"])).starts_with("n 1 active "));
    assert_eq!(out(&hooks(&["show", "n"])).lines().count(), 2);
    assert!(out(&hooks(&["list"])).starts_with("n 1 active "));
    assert_eq!(code(&hooks(&["activate", "n", "3"])), 64);
    let bad = folder.file("bad.js", "foo();");
    assert_eq!(code(&hooks(&["add", "n", &bad])), 2);
}

#[test]
fn what_is_not_granted_is_refused() {
    let folder = Folder::new();
    let api = folder.file("alerts.d.ts", API);
    let hook = folder.file("hook.js", "import { notify } from 'alerts';\nnotify('x');");
    assert_eq!(code(&becket(&["run", &hook])), 2);
    assert_eq!(code(&becket(&["run", &hook, "--api", &api])), 2);
    let output = becket(&["run", &hook, "--api", &api, "--allow", "alerts"]);
    assert_eq!((code(&output), err(&output)), (0, String::from("effect: alerts.notify(\"x\")\n")));
    // A blob that was granted elsewhere is refused here.
    let blob = folder.path("hook.bkt");
    assert_eq!(code(&becket(&["compile", &hook, "-o", &blob, "--api", &api, "--allow", "alerts"])), 0);
    let output = becket(&["run", &blob, "--api", &api]);
    assert_eq!(code(&output), 2);
    assert!(err(&output).contains("not granted"), "{}", err(&output));
}

/// The variable that says where the process that is to be killed has its store.
const HELD_STORE: &str = "BECKET_TEST_HELD_STORE";

/// Runs a hook whose second effect never ends.
fn run_held(store: &OsStr) {
    let mut host = Host::new();
    host.set_store(Arc::new(SqliteStore::open(Path::new(store)).expect("a store")));
    host.declare("alerts.d.ts", API).expect("declared");
    host.allow("alerts");
    let notify = |call: &Call, args: &[Data]| {
        eprintln!("{args:?}");
        if call.number == 0 {
            return Ok(Data::Undefined);
        }
        loop {
            std::thread::park();
        }
    };
    host.provide("alerts", "notify", Function::plain(notify)).expect("provided");
    let source = "import { notify } from 'alerts';\nnotify('first');\nnotify('second');";
    let outcome = host.compile("hook.js", source).expect("accepted").run_top_level();
    panic!("it should have been killed: {:?}", outcome.result);
}

#[test]
fn a_process_killed_in_the_middle_of_an_effect_leaves_its_intent() {
    if let Some(store) = std::env::var_os(HELD_STORE) {
        return run_held(&store);
    }
    let folder = Folder::new();
    let store = folder.path("hooks.db");
    // The process is this test again, with the store in its environment.
    let mut child = Command::new(std::env::current_exe().expect("it runs"))
        .args(["--exact", "a_process_killed_in_the_middle_of_an_effect_leaves_its_intent", "--nocapture"])
        .env(HELD_STORE, &store)
        .stderr(Stdio::piped())
        .stdout(Stdio::null())
        .spawn()
        .expect("it starts");
    let mut lines = BufReader::new(child.stderr.take().expect("a pipe")).lines();
    while !lines.next().expect("it holds").expect("text").contains("second") {}
    child.kill().expect("killed");
    child.wait().expect("ended");

    let list = out(&becket(&["journal", "list", "--store", &store]));
    let lines: Vec<&str> = list.lines().collect();
    assert_eq!(lines.len(), 2, "{list}");
    assert!(lines[0].ends_with("alerts.notify done") && lines[1].ends_with("alerts.notify outcome unknown"), "{list}");
    let run = lines[1].split(' ').next().expect("the run");
    let shown = out(&becket(&["journal", "show", run, "--store", &store]));
    assert!(shown.contains("[\"second\"]") && shown.contains("no outcome: "), "{shown}");
    assert_eq!(code(&becket(&["journal", "verify", "--store", &store])), 0);
    assert!(Path::new(&store).exists());
}

#[test]
fn a_call_that_needs_approval_waits_in_the_store_until_it_is_answered() {
    let folder = Folder::new();
    let api = folder.file(
        "billing.d.ts",
        "declare module 'billing' { /** @effect write @approval always */ export function refund(cents: number): void; }",
    );
    let source = "import { refund } from 'billing';
        export default (event) => {
            try { refund(event); return `${event} refunded`; } catch (error) { return error.message; }
        };";
    let hook = folder.file("hook.js", source);
    let events = folder.file("events.ndjson", "5\n6\n");
    let (store, key) = (folder.path("hooks.db"), folder.path("becket.key"));
    let options = ["--api", &api, "--allow", "billing", "--store", &store];
    let with_key = |args: &[&str], key: &str| becket(&[args, &options[..], &["--key", key]].concat());
    let run = ["run", hook.as_str(), "--input", &events, "--fail-fast"];
    assert_eq!(code(&becket(&[&run[..], &options[..]].concat())), 2, "without a key nothing could wait");

    let output = with_key(&run, &key);
    assert_eq!((code(&output), err(&output)), (0, String::new()), "nothing has happened");
    let runs: Vec<String> = out(&output)
        .lines()
        .map(|line| line.trim_start_matches("{\"suspended\":\"").trim_end_matches("\"}").to_owned())
        .collect();
    let list = out(&becket(&["approvals", "list", "--store", &store]));
    assert_eq!(list.lines().count(), 2, "{list}");
    assert!(list.starts_with(&runs[0]) && list.lines().all(|line| line.contains(" billing.refund [")), "{list}");
    let journal = || out(&becket(&["journal", "list", "--store", &store]));
    assert!(journal().lines().all(|line| line.ends_with("waits for approval")), "{}", journal());

    let other = folder.path("other.key");
    let output = with_key(&["approvals", "yes", &runs[0]], &other);
    assert_eq!(code(&output), 2);
    assert!(err(&output).contains("not sealed by this host"), "{}", err(&output));
    let output = with_key(&["approvals", "yes", &runs[0]], &key);
    assert_eq!((code(&output), out(&output)), (0, String::from("\"5 refunded\"\n")), "{}", err(&output));
    assert_eq!(err(&output), "effect: billing.refund(5)\n");
    let output = with_key(&["approvals", "no", &runs[1], "too much"], &key);
    let expected = "\"`billing.refund` was not approved (call 0)\"\n";
    assert_eq!((code(&output), out(&output), err(&output)), (0, expected.to_owned(), String::new()));
    assert_eq!(code(&with_key(&["approvals", "yes", &runs[1]], &key)), 64, "it has been answered");
    assert!(out(&becket(&["approvals", "list", "--store", &store])).is_empty());
    let journal = journal();
    let ends: Vec<&str> = journal.lines().filter_map(|line| line.rsplit(' ').next()).collect();
    assert_eq!(ends, ["done", "failed"]);
}

#[test]
fn requests_are_off_unless_a_pattern_grants_them() {
    let folder = Folder::new();
    let hook = folder.file(
        "hook.js",
        "import { fetch } from 'becket:http';
         export default async (event) => { try { return await fetch(event); } catch (error) { return error.message; } };",
    );
    let events = folder.file("events.ndjson", "\"https://example.com@127.0.0.1/\"\n\"https://169.254.169.254/\"\n");
    let output = becket(&["run", &hook, "--input", &events]);
    assert_eq!(code(&output), 2);
    assert!(err(&output).contains("error[B0301]") && err(&output).contains("--allow-http"), "{}", err(&output));
    assert_eq!(code(&becket(&["run", &hook, "--input", &events, "--allow-http", "example.com"])), 64);

    let store = folder.path("hooks.db");
    let options =
        ["--allow-http", "https://example.com", "--allow-http", "https://169.254.169.254/*", "--store", &store];
    let output = becket(&[&["run", &hook, "--input", &events][..], &options].concat());
    assert_eq!((code(&output), out(&output).matches("failed").count()), (0, 2), "{}", out(&output));
    let list = out(&becket(&["journal", "list", "--store", &store]));
    assert_eq!(list.lines().filter(|line| line.ends_with("becket:http.fetch failed")).count(), 2, "{list}");
}

#[test]
fn what_must_change_in_a_hook_of_another_platform_is_listed() {
    let folder = Folder::new();
    let hook =
        folder.file("rule.js", "function rule(user, context, callback) {\n  callback(null, user, context);\n}\n");
    let output = becket(&["check", "--explain-port", &hook]);
    let text = out(&output);
    assert_eq!(code(&output), 0, "it is a list and no verdict");
    assert!(
        text.contains("1:1 `rule` is the entry of an Auth0 rule") && text.contains("write `return { user, context };`"),
        "{text}"
    );
    let json = out(&becket(&["check", "--explain-port", "--json", &hook]));
    assert!(json.starts_with("[{") && json.contains("\"effort\":\"edit\""), "{json}");
}

#[test]
fn a_prompt_answers_what_is_piped_to_it() {
    let folder = Folder::new();
    let input = folder.file(
        "input",
        "const a = [\n  1,\n  2];\na.map((n) => n * 2)\n:type a\nconsole.warn('careful');\nmissing\na.length\n:quit\n'not read'\n",
    );
    let output = Command::new(env!("CARGO_BIN_EXE_becket"))
        .arg("repl")
        .stdin(fs::File::open(input).expect("written"))
        .output()
        .expect("becket starts");
    assert_eq!((code(&output), out(&output)), (0, String::from("[ 2, 4 ]\nany[]\nundefined\n2\n")));
    assert!(err(&output).starts_with("careful\nerror[B0401]"), "{}", err(&output));
}

#[test]
fn what_is_piped_in_is_answered_as_it_comes() {
    let folder = Folder::new();
    let hook = folder.file("hook.js", "export default (event) => event + 1");
    let mut child = Command::new(env!("CARGO_BIN_EXE_becket"))
        .args(["run", &hook, "--input", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("becket starts");
    let (mut events, results) = child.stdin.take().zip(child.stdout.take()).expect("both are piped");
    let mut results = BufReader::new(results);
    let mut answer = || {
        let mut line = String::new();
        results.read_line(&mut line).expect("a line");
        line
    };
    // The input stays open, and the last line that has come is blank or has no end yet.
    events.write_all(b"1\n2\n\n").expect("it reads");
    assert_eq!((answer(), answer()), (String::from("2\n"), String::from("3\n")));
    events.write_all(b"3\n4").expect("it reads");
    assert_eq!(answer(), "4\n");
    drop(events);
    assert_eq!((answer(), answer()), (String::from("5\n"), String::new()));
    assert!(child.wait().expect("it ends").success());
}

/// Starts a command over events from a pipe. Gives what it answers to the event 1, and the environment that it has by then.
#[cfg(all(target_os = "linux", target_env = "gnu"))]
fn answer_and_environment(command: &mut Command) -> (String, String) {
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().expect("it starts");
    let (mut events, results) = child.stdin.take().zip(child.stdout.take()).expect("both are piped");
    events.write_all(b"1\n").expect("it reads");
    let mut line = String::new();
    BufReader::new(results).read_line(&mut line).expect("a line");
    let environment = fs::read(format!("/proc/{}/environ", child.id())).expect("the process is there");
    drop(events);
    assert!(child.wait().expect("it ends").success());
    (line, String::from_utf8_lossy(&environment).into_owned())
}

#[test]
#[cfg(all(target_os = "linux", target_env = "gnu"))]
fn events_are_run_with_a_fixed_threshold_of_the_allocator_where_the_command_can_begin_again_with_it() {
    const BECKET: &str = env!("CARGO_BIN_EXE_becket");
    const SETTING: &str = "GLIBC_TUNABLES=glibc.malloc.mmap_threshold=524288";
    let folder = Folder::new();
    let hook = folder.file("hook.js", "export default (event) => event + 1");
    let run = ["run", &hook, "--input", "-"];
    let is_set = |command: &mut Command| {
        let command = command.args(run).env_remove("GLIBC_TUNABLES");
        let (answer, environment) = answer_and_environment(command);
        assert_eq!(answer, "2\n", "{command:?}");
        environment.split('\0').any(|variable| variable == SETTING)
    };
    assert!(is_set(&mut Command::new(BECKET)));
    // It has begun again, and the setting was taken away.
    assert!(!is_set(Command::new(BECKET).env("BECKET_BEGUN_AGAIN", "1")));
    // What runs is the loader.
    for loader in ["/lib64/ld-linux-x86-64.so.2", "/lib/ld-linux-aarch64.so.1"] {
        if Path::new(loader).exists() {
            assert!(!is_set(Command::new(loader).arg(BECKET)));
        }
    }
}

#[test]
#[cfg(all(target_os = "linux", target_env = "gnu"))]
fn a_line_near_the_limit_does_not_take_more_memory_than_a_process_may() {
    let folder = Folder::new();
    let small = folder.file("small.js", "export default () => 1");
    // Its image has nearly half of the limit.
    let source =
        "const kept = []; for (let i = 0; i < 140000; i++) kept.push([i, i]); export default () => kept.length;";
    let large = folder.file("large.js", source);
    let name = "\u{100}".repeat(995);
    let nested = format!("[{}", "0,".repeat(200)).repeat(4_200);
    let lines = [
        // Names and their strings are as long as the line each, in the heap and in the tables.
        (0..7_800).map(|i| format!("\"{name}{i:05}\":1")).collect::<Vec<_>>().join(","),
        // The heap is live and nearly full while the line is still read.
        format!("\"a\":[{{}}{}{}]", ",{}".repeat(320_000), " ".repeat(15_000_000)),
        // The stack fills beside a heap that is full of what is live.
        format!("\"a\":[[]{}{}],\"b\":{nested}0{}", ",[]".repeat(240_000), " ".repeat(14_000_000), "]".repeat(4_200)),
    ];
    let limit = r#"{"error":{"name":"Limit","message":"limit memory: the run may use 16777216 bytes"}}"#;
    let ends = [(&small, 0, limit), (&small, 1, "1"), (&small, 2, limit), (&large, 1, limit), (&large, 2, limit)];
    for (hook, line, expected) in ends {
        let line = &lines[line];
        let mut command = Command::new(env!("CARGO_BIN_EXE_becket"));
        let command = command.args(["run", hook, "--input", "-", "--jobs", "1"]);
        let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().expect("it starts");
        let (mut events, results) = child.stdin.take().zip(child.stdout.take()).expect("both are piped");
        writeln!(events, "{{{line}}}").expect("it reads");
        let mut result = String::new();
        BufReader::new(results).read_line(&mut result).expect("a line");
        assert_eq!(result.trim_end(), expected);
        let status = fs::read_to_string(format!("/proc/{}/status", child.id())).expect("the process is there");
        drop(events);
        child.wait().expect("it ends");
        let most =
            status.lines().find_map(|line| line.strip_prefix("VmHWM:")?.trim().strip_suffix(" kB")?.parse().ok());
        let most: u32 = most.expect("the most memory that was resident");
        println!("a line of {} bytes: {most} KiB", line.len());
        assert!(most < 48 << 10, "{most} KiB with a line of {}", line.len());
    }
}

#[test]
fn a_reader_that_goes_away_ends_the_command_quietly() {
    let folder = Folder::new();
    let hook = folder.file("hook.js", "export default (event) => event");
    let script = folder.file("script.js", "console.log('x')");
    let events = folder.file("events.ndjson", &"{\"a\": 1}\n".repeat(50_000));
    let commands: [&[&str]; 5] = [
        &["help"],
        &["inspect", &hook],
        &["run", &script],
        &["run", &hook, "--input", &events],
        &["check", &hook, "--json"],
    ];
    for args in commands {
        let (reader, writer) = std::io::pipe().expect("a pipe");
        drop(reader);
        let mut command = Command::new(env!("CARGO_BIN_EXE_becket"));
        let child = command.args(args).stdout(writer).stderr(Stdio::piped()).spawn().expect("becket starts");
        // The writer that is kept in the command would not matter, but nothing is to be left open.
        drop(command);
        let output = child.wait_with_output().expect("it ends");
        assert_eq!((code(&output), err(&output).as_str()), (141, ""), "{args:?}");
    }
}

#[test]
#[cfg(target_os = "linux")]
fn standard_error_that_cannot_be_written_is_a_command_that_could_not_be_done() {
    let full = fs::File::options().write(true).open("/dev/full").expect("a device that is full");
    let status = Command::new(env!("CARGO_BIN_EXE_becket")).arg("walk").stderr(full).status().expect("becket starts");
    assert_eq!(status.code(), Some(64));
}
