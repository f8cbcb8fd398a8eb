//! Requests to a server of the tests' own on the loopback address, which only tests may reach; and which patterns and addresses are
//! granted. Nothing here leaves the machine.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{IpAddr, TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

use becket::Host;
use becket::journal::{Called, calls};
use url::Url;

use crate::address::may_connect;
use crate::{Http, Pattern};

/// A server that answers by the path, and notes the head and the body of each request.
struct Server {
    port: u16,
    seen: Arc<Mutex<Vec<String>>>,
}

impl Server {
    fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let port = listener.local_addr().expect("bound").port();
        let seen: Arc<Mutex<Vec<String>>> = Arc::default();
        let noted = Arc::clone(&seen);
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                answer(stream, port, &noted);
            }
        });
        Self { port, seen }
    }

    fn url(&self, path: &str) -> String {
        format!("http://127.0.0.1:{}{path}", self.port)
    }

    fn http(&self) -> Http {
        Http::new()
            .allow(&self.url("/*"))
            .expect("a pattern")
            .allow_loopback_for_tests()
            .timeout(Duration::from_secs(5))
    }

    fn seen(&self) -> Vec<String> {
        self.seen.lock().expect("not poisoned").clone()
    }
}

fn answer(mut stream: TcpStream, port: u16, noted: &Mutex<Vec<String>>) {
    let mut reader = BufReader::new(stream.try_clone().expect("cloned"));
    let mut head = Vec::new();
    let mut length = 0;
    loop {
        let mut line = String::new();
        if reader.read_line(&mut line).unwrap_or(0) == 0 {
            return;
        }
        let line = line.trim_end().to_owned();
        if line.is_empty() {
            break;
        }
        if let Some(n) = line.to_lowercase().strip_prefix("content-length: ") {
            length = n.parse().expect("a number");
        }
        head.push(line);
    }
    let mut body = vec![0; length];
    reader.read_exact(&mut body).expect("the body");
    let path = head.first().and_then(|line| line.split(' ').nth(1)).unwrap_or("/").to_owned();
    noted.lock().expect("not poisoned").push(format!("{}\n{}", head.join("\n"), String::from_utf8_lossy(&body)));
    let to =
        |status: &str, place: &str| format!("HTTP/1.1 {status} X\r\nLocation: {place}\r\nContent-Length: 0\r\n\r\n");
    let text = match path.as_str() {
        "/json" => "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nSet-Cookie: a=1\r\nSet-Cookie: b=2\r\nContent-Length: 8\r\n\r\n{\"a\":[]}".to_owned(),
        "/missing" => "HTTP/1.1 404 Not Found\r\nContent-Length: 4\r\n\r\nnone".to_owned(),
        "/large" => format!("HTTP/1.1 200 OK\r\nContent-Length: 3000000\r\n\r\n{}", "x".repeat(3_000_000)),
        "/to-json" => to("302", "/json"),
        "/post-303" => to("303", "/json"),
        "/keep-307" => to("307", "/echo"),
        "/to-name" => to("302", &format!("http://localhost:{port}/json")),
        "/to-link-local" => to("302", "http://169.254.169.254/latest/meta-data/"),
        "/to-file" => to("302", "file:///etc/passwd"),
        "/loop" => to("302", "/loop"),
        "/slow" => {
            // Says nothing until the client has given up.
            let _ = stream.read(&mut [0]);
            return;
        }
        _ => "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok".to_owned(),
    };
    // The client may have gone already.
    let _ = stream.write_all(text.as_bytes());
}

/// What a hook gets that hands its event to `fetch`, and the call as it is recorded.
fn fetched(http: Http, args: &serde_json::Value) -> (Result<serde_json::Value, String>, Called) {
    let mut host = Host::new();
    http.install(&mut host).expect("installed");
    let source = "import { fetch } from 'becket:http'; export default (args) => fetch(...args);";
    let hook = host.compile("hook.js", source).unwrap_or_else(|error| panic!("{error}"));
    let result = hook.run(args).map_err(|error| error.to_string());
    let mut calls = calls(&host.store().journal(None).expect("read"));
    assert_eq!(calls.len(), 1);
    (result, calls.remove(0))
}

/// Why a request did not happen, as the journal has it.
fn failure(http: Http, args: &serde_json::Value) -> String {
    let (result, call) = fetched(http, args);
    assert!(result.is_err(), "{result:?}");
    format!("{call:?}")
}

#[test]
fn a_response_is_data_and_the_call_is_on_record() {
    let server = Server::start();
    let (result, call) = fetched(server.http(), &serde_json::json!([server.url("/json")]));
    let response = result.expect("a response");
    assert_eq!((&response["status"], &response["ok"]), (&200.into(), &true.into()));
    assert_eq!(response["body"], "{\"a\":[]}");
    assert_eq!(response["headers"]["content-type"], "application/json");
    assert_eq!(response["headers"]["set-cookie"], "a=1, b=2");
    assert_eq!(response["url"], server.url("/json"));
    assert_eq!(call.args, format!("[\"{}\"]", server.url("/json")));
}

#[test]
fn a_status_of_failure_is_a_response() {
    let server = Server::start();
    let response = fetched(server.http(), &serde_json::json!([server.url("/missing")])).0.expect("a response");
    assert_eq!((&response["status"], &response["ok"], &response["body"]), (&404.into(), &false.into(), &"none".into()));
}

#[test]
fn method_headers_and_body_are_sent_as_they_are() {
    let server = Server::start();
    let init = serde_json::json!({ "method": "PUT", "headers": { "X-Mark": "ü".escape_unicode().to_string(), "content-type": "text/plain" }, "body": "naïve" });
    fetched(server.http(), &serde_json::json!([server.url("/echo?q=1"), init])).0.expect("a response");
    let seen = server.seen().remove(0).to_lowercase();
    assert!(seen.starts_with("put /echo?q=1 http/1.1\n"), "{seen}");
    assert!(
        seen.contains("x-mark: \\u{fc}") && seen.contains("content-type: text/plain") && seen.ends_with("\nnaïve"),
        "{seen}"
    );
}

#[test]
fn headers_of_the_connection_are_not_for_hooks() {
    let server = Server::start();
    for name in ["Host", "Content-Length", "Transfer-Encoding", "Connection", "Proxy-Authorization"] {
        let init = serde_json::json!({ "headers": { name: "x" } });
        assert!(
            failure(server.http(), &serde_json::json!([server.url("/"), init])).contains("not for a hook"),
            "{name}"
        );
    }
    let init = serde_json::json!({ "headers": { "x": "a\r\nhost: b" } });
    assert!(failure(server.http(), &serde_json::json!([server.url("/"), init])).contains("cannot be sent"));
    assert!(server.seen().is_empty());
}

#[test]
fn redirects_are_followed_and_a_post_becomes_a_get() {
    let server = Server::start();
    let response = fetched(server.http(), &serde_json::json!([server.url("/to-json")])).0.expect("a response");
    assert_eq!(response["url"], server.url("/json"));
    let init = serde_json::json!({ "method": "POST", "body": "text" });
    fetched(server.http(), &serde_json::json!([server.url("/post-303"), init])).0.expect("a response");
    fetched(server.http(), &serde_json::json!([server.url("/keep-307"), init])).0.expect("a response");
    let seen = server.seen();
    assert!(seen[3].starts_with("GET /json") && !seen[3].contains("text"), "{}", seen[3]);
    assert!(seen[5].starts_with("POST /echo") && seen[5].ends_with("text"), "{}", seen[5]);
}

#[test]
fn each_redirect_is_checked_as_the_first_url_was() {
    let server = Server::start();
    for (path, why) in [
        ("/to-name", "is not granted"),
        ("/to-link-local", "is not granted"),
        ("/to-file", "is not granted"),
        ("/loop", "more than 5 redirects"),
    ] {
        let text = failure(server.http(), &serde_json::json!([server.url(path)]));
        assert!(text.contains(why), "{path}: {text}");
    }
    // Even where a pattern grants it, an address that is for nobody outside is not connected to.
    let http = server.http().allow("http://169.254.169.254/*").expect("a pattern");
    assert!(failure(http, &serde_json::json!([server.url("/to-link-local")])).contains("public internet"));
}

#[test]
fn credentials_do_not_follow_to_another_place() {
    let server = Server::start();
    let http = server.http().allow(&format!("http://localhost:{}/*", server.port)).expect("a pattern");
    let init =
        serde_json::json!({ "headers": { "Authorization": "Bearer x", "X-Any-Key": "secret", "Accept": "kept/*" } });
    fetched(http, &serde_json::json!([server.url("/to-name"), init])).0.expect("a response");
    let seen = server.seen();
    assert!(seen[0].contains("Bearer x") && seen[0].contains("secret"), "{seen:?}");
    assert!(!seen[1].contains("Bearer x") && !seen[1].contains("secret") && seen[1].contains("kept/*"), "{seen:?}");
}

#[test]
fn without_the_permission_of_tests_this_machine_is_not_reached() {
    let server = Server::start();
    for host in ["127.0.0.1", "localhost", "[::1]", "[::ffff:127.0.0.1]", "2130706433", "0x7f.1", "0"] {
        let url = format!("http://{host}:{}/json", server.port);
        let http = Http::new().allow(&format!("http://{host}:{}/*", server.port)).expect("a pattern");
        let text = failure(http, &serde_json::json!([url]));
        assert!(text.contains("public internet"), "{host}: {text}");
    }
    assert!(server.seen().is_empty());
}

#[test]
fn sizes_and_times_are_bounded() {
    let server = Server::start();
    assert!(failure(server.http(), &serde_json::json!([server.url("/large")])).contains("larger than request limit"));
    let http = server.http().response_bytes_max(4_000_000);
    assert!(fetched(http, &serde_json::json!([server.url("/large")])).1.args.contains("/large"));
    let http = server.http().timeout(Duration::from_millis(200));
    assert!(failure(http, &serde_json::json!([server.url("/slow")])).contains("timeout"));
    let init = serde_json::json!({ "method": "POST", "body": "x".repeat(1_100_000) });
    assert!(failure(server.http(), &serde_json::json!([server.url("/"), init])).contains("the body has more than"));
}

#[test]
fn a_hook_without_the_grant_is_refused() {
    let mut host = Host::new();
    host.declare("http.d.ts", crate::DECLARATIONS).expect("well formed");
    let error =
        host.compile("hook.js", "import { fetch } from 'becket:http'; export default (e) => fetch(e);").unwrap_err();
    assert!(error.is_rejected());
}

#[test]
fn patterns_are_held_against_the_canonical_url() {
    let grants =
        |pattern: &str, url: &str| Pattern::parse(pattern).expect("a pattern").grants(&Url::parse(url).expect("a URL"));
    for (pattern, url) in [
        ("https://api.example.com", "https://api.example.com/any?q#f"),
        ("https://api.example.com", "HTTPS://API.Example.COM:443/"),
        ("https://api.example.com/v1/*", "https://api.example.com/x/../v1/%7Ea"),
        ("https://*.example.com", "https://a.b.example.com/"),
        ("https://bücher.example", "https://xn--bcher-kva.example/"),
        ("http://127.0.0.1:8080/*", "http://0x7f.1:8080/"),
        ("https://example.com/exact", "https://example.com/exact?q=1"),
        ("https://example.com", "https://example.com/a%2Fb"),
    ] {
        assert!(grants(pattern, url), "{pattern} {url}");
    }
    for (pattern, url) in [
        ("https://api.example.com", "http://api.example.com/"),
        ("https://api.example.com", "https://api.example.com:8443/"),
        ("https://api.example.com", "https://api.example.com.evil.test/"),
        ("https://api.example.com", "https://evil.test/https://api.example.com/"),
        ("https://api.example.com", "https://api.example.com@evil.test/"),
        ("https://api.example.com/v1/*", "https://api.example.com/v1/../admin"),
        ("https://api.example.com/v1/*", "https://api.example.com/v1/%2e%2e/admin"),
        ("https://api.example.com/v1/*", "https://api.example.com/v1\\..\\admin"),
        ("https://api.example.com/v1/*", "https://api.example.com/v1/..%2Fadmin"),
        ("https://api.example.com/v1/*", "https://api.example.com/v1/..%5cadmin"),
        ("https://*.example.com", "https://example.com/"),
        ("https://*.example.com", "https://evilexample.com/"),
        ("https://example.com/exact", "https://example.com/exact/more"),
    ] {
        assert!(!grants(pattern, url), "{pattern} {url}");
    }
    for text in [
        "",
        "*",
        "example.com",
        "ftp://example.com",
        "https://",
        "https://*",
        "https://*.com",
        "https://a*b.com",
        "https://u@example.com",
        "https://example.com/*/x",
        "https://example.com/?q",
    ] {
        assert!(Pattern::parse(text).is_err(), "{text}");
    }
}

#[test]
fn addresses_for_nobody_outside_are_not_connected_to() {
    let may = |text: &str| may_connect(text.parse::<IpAddr>().expect("an address"), false);
    for text in [
        "8.8.8.8",
        "1.1.1.1",
        "172.15.0.1",
        "172.32.0.1",
        "100.63.0.1",
        "2606:4700:4700::1111",
        "64:ff9b::808:808",
        "::ffff:8.8.8.8",
    ] {
        assert!(may(text), "{text}");
    }
    for text in [
        "0.0.0.0",
        "10.0.0.1",
        "127.0.0.1",
        "127.255.255.254",
        "100.64.0.1",
        "169.254.169.254",
        "172.16.0.1",
        "172.31.255.255",
        "192.168.1.1",
        "192.0.0.8",
        "192.0.2.1",
        "198.18.0.1",
        "198.51.100.1",
        "203.0.113.1",
        "224.0.0.1",
        "240.0.0.1",
        "255.255.255.255",
        "::",
        "::1",
        "::ffff:10.0.0.1",
        "::127.0.0.1",
        "64:ff9b::a00:1",
        "64:ff9b:1::1",
        "fc00::1",
        "fd12::1",
        "fe80::1",
        "fec0::1",
        "ff02::1",
        "2001:db8::1",
        "2001::1",
        "2002:7f00:1::",
        "2002:a00:1::",
        "100::1",
        "3fff::1",
    ] {
        assert!(!may(text), "{text}");
    }
    assert!(
        may_connect("127.0.0.1".parse().expect("an address"), true)
            && may_connect("::1".parse().expect("an address"), true)
    );
    assert!(
        !may_connect("10.0.0.1".parse().expect("an address"), true)
            && !may_connect("169.254.169.254".parse().expect("an address"), true)
    );
}

#[test]
fn what_is_no_request_is_not_sent() {
    let server = Server::start();
    for args in [
        serde_json::json!(["not a url"]),
        serde_json::json!(["/relative"]),
        serde_json::json!([format!("http://user:pw@127.0.0.1:{}/", server.port)]),
    ] {
        failure(server.http(), &args);
    }
    let init = serde_json::json!({ "method": "GET", "body": "x" });
    assert!(failure(server.http(), &serde_json::json!([server.url("/"), init])).contains("GET has no body"));
    assert!(server.seen().is_empty());
}

#[test]
fn a_url_that_takes_long_to_parse_is_not_parsed() {
    let server = Server::start();
    let failed = |url: String| failure(server.http(), &serde_json::json!([url]));
    let path = |len: usize| server.url(&format!("/{}", "a".repeat(len - server.url("/").len())));
    assert!(failed(path(16 * 1024 + 1)).contains("the URL has more than 16384 bytes"));
    for slashes in ["//", "\\\\", "/", "", "\t//", "/\n/", "//\r"] {
        let named = |len: usize| failed(format!("https:{slashes}{}/x", "a".repeat(len)));
        assert!(named(1025).contains("the URL's host has more than 1024 bytes"), "{slashes}");
        assert!(!named(1024).contains("more than"), "{slashes}");
    }
    assert!(server.seen().is_empty());
    assert!(fetched(server.http(), &serde_json::json!([path(16 * 1024)])).0.is_ok());
}
