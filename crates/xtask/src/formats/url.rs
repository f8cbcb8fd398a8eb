//! Expressions that read URLs, alone and against others, and change parts of them.
//! Not here: running them (`formats.rs`), and names that stop a run in Becket (`becket-vm/src/url/doubt.rs`).

use crate::random::Random;

/// What an expression shows of a URL.
pub(super) const PARTS: &str = "const parts = (url) => [
  url.href, url.origin, url.protocol, url.username, url.password, url.host, url.hostname, url.port, url.pathname, url.search, url.hash,
].join(\" \");
const changed = (url, part, value) => {
  url[part] = value;
  return parts(url);
};
";

const SCHEMES: &[&str] = &[
    "http:",
    "http:",
    "https:",
    "https:",
    "ftp:",
    "ws:",
    "wss:",
    "file:",
    "file:",
    "file:",
    "data:",
    "blob:",
    "blob:https:",
    "mailto:",
    "javascript:",
    "about:",
    "a:",
    "a+b-c.d:",
    "HTTP:",
    "FiLe:",
    "1:",
    "é:",
    "h\\ttp:",
    "",
];

const SLASHES: &[&str] = &["//", "//", "//", "//", "", "/", "///", "////", "\\\\\\\\", "/\\\\", "\\\\/", "/\\t/"];

const USERS: &[&str] = &[
    "",
    "",
    "",
    "",
    "u@",
    "u:p@",
    "u:@",
    ":p@",
    "@",
    ":@",
    "u:p:q@",
    "u@v@",
    "u%40:p%3a@",
    "ü:;=[]|^`{}'@",
    "u/@",
    "u?@",
    "%zz@",
];

const HOSTS: &[&str] = &[
    "example.com",
    "EXAMPLE.com",
    "localhost",
    "LOCALHOST",
    "h",
    "",
    "h.",
    ".h",
    "a..b",
    "a_b",
    "-a-",
    "xn--bcher-kva.de",
    "xn--a",
    "xn--",
    "bücher.de",
    "ÄÖ.de",
    "faß.de",
    "日本.jp",
    "a。b",
    "ｅｘ.com",
    "%41.com",
    "ex%2eample",
    "ex%c3%a4",
    "%ff",
    "%zz",
    "%00",
    "%25",
    "%5b",
    "h h",
    "h%20h",
    "h<",
    "h>",
    "h^",
    "h|",
    "h\\\\i",
    "h[",
    "h]",
    "h`{}",
    "h'\\\"!$&()*+,;=~",
    "a\\u00adb",
    "\\u00ad",
    "a\\tb",
    "a\\u0000b",
    "a\\u007fb",
    "\\ud800",
    "C:",
    "C|",
    "c%3a",
    "127.0.0.1",
    "127.1",
    "1",
    "0",
    "0x7f.1",
    "0X7F.0.0.0x1",
    "017.0.0.1",
    "08.1",
    "1.2.3.4.5",
    "256.1.1.1",
    "1.256",
    "1.65536",
    "1.2.65535",
    "1.16777216",
    "4294967295",
    "4294967296",
    "0x100000000",
    "99999999999999999999",
    "1.2.3.4.",
    "1..2",
    "1.2.3.0x",
    "0x",
    "0x.0x",
    "0xg",
    "a.1",
    "a.0x1",
    "a.08",
    "1.a",
    "１.２",
    "[::]",
    "[::1]",
    "[1::]",
    "[1:2:3:4:5:6:7:8]",
    "[1:2:3:4:5:6:7::]",
    "[::2:3:4:5:6:7:8]",
    "[1:2:3:4:5:6:7]",
    "[1:2:3:4:5:6:7:8:9]",
    "[1::8::9]",
    "[:1]",
    "[1:]",
    "[:::]",
    "[::12345]",
    "[::G]",
    "[::FFFF:1.2.3.4]",
    "[::1.2.3]",
    "[::1.2.3.256]",
    "[::01.2.3.4]",
    "[::1.2.3.4.5]",
    "[1.2.3.4::]",
    "[1:2:3:4:5:6:1.2.3.4]",
    "[1:2:3:4:5:6:7:1.2.3.4]",
    "[1:0:0:2:0:0:0:3]",
    "[0:0:1:0:0:1:0:0]",
    "[1:0:1:0:1:0:1:0]",
    "[0:1::]",
    "[::0:1]",
    "[0001::000a]",
    "[::1%25eth0]",
    "[::1",
    "::1]",
    "[::1]x",
    "x[::1]",
    "[]",
    "[v1.x]",
    "[::.1.2.3]",
    "[::1.2.3.]",
    "[0:0]",
    "[::1:]",
    "[%3a:1]",
];

const PORTS: &[&str] = &[
    "", "", "", "", "", ":", ":80", ":443", ":21", ":0", ":00080", ":65535", ":65536", ":999999", ":8a", ":a", ":-1",
    ": 1", ":8\\t0", ":80:80", ":１",
];

const PATHS: &[&str] = &[
    "",
    "",
    "/",
    "//",
    "/a",
    "/a/b",
    "/./",
    "/../",
    "/a/..",
    "/a/.",
    "/a/../..",
    "/%2e/",
    "/%2E%2e/x",
    "/.%2e",
    "/%2e.",
    "/...",
    "/a/./b/../c",
    "/C:/x",
    "/C|/x",
    "/C|",
    "/c:/..",
    "/C:/../..",
    "/C|x",
    "//C:/x",
    "/%43:/",
    "/a b",
    "/ä",
    "/\\ud83d\\ude00",
    "/\\ud800",
    "/%zz%a%",
    "/%e4",
    "/\\\"<>`{}|^[]\\\\'",
    "/a\\\\b",
    "\\\\..\\\\x",
    "/a\\tb\\nc",
    "/\\u0000\\u001f\\u007f\\u0080",
    "/;a=b@c:d&e,f!g$h(i)*~",
    "/.//x",
    "/..//x",
    "x",
    "./x",
    "../x",
    "..",
    ".",
    "x/../../y",
    "x:y",
    "a:b/../c",
    "%2e",
    "C:",
    "C|/",
    "C|\\\\x",
    "//h/x",
    "/ ",
    "x ",
    "x %20 ",
];

const QUERIES: &[&str] = &[
    "",
    "",
    "",
    "?",
    "??",
    "?a=b&c",
    "?a b",
    "?'\\\"<>`{}|^[]\\\\",
    "?ä\\ud800",
    "?%zz%2",
    "?a#",
    "?\\u0000\\u007f",
    "?a+b%2B",
    "? ",
    "?a\\tb",
    "?/../",
];

const FRAGMENTS: &[&str] = &[
    "",
    "",
    "",
    "#",
    "##",
    "#a",
    "#a b",
    "#'\\\"<>`{}|^[]\\\\",
    "#ä\\ud800",
    "#%zz",
    "#?x",
    "#\\u0000\\u007f",
    "# ",
    "#a\\nb",
];

/// What stands where it should not.
const ODD: &[&str] =
    &["/", "\\\\", ":", "@", "?", "#", "[", "]", "%", "%2", "%2f", ".", "..", "|", " ", "\\t", "\\n", "\\r", "\\u0000"];

/// Parts that can be set, without `href`.
const CHANGED: &[&str] =
    &["protocol", "username", "password", "host", "hostname", "port", "pathname", "search", "hash"];

/// One expression: a URL, most often an odd one, and what it consists of.
pub(super) fn expression(random: &mut Random) -> String {
    match random.below(8) {
        0..=2 => format!("parts(new URL(\"{}\"))", url(random)),
        3 | 4 => format!("parts(new URL(\"{}\", \"{}\"))", relative(random), base(random)),
        5 | 6 => {
            let (url, part) = (base(random), random.pick(CHANGED));
            format!("changed(new URL(\"{url}\"), \"{part}\", \"{}\")", value(random, part))
        }
        _ => format!("new URLSearchParams(\"{}\")", query(random)),
    }
}

fn url(random: &mut Random) -> String {
    let parts = [SCHEMES, SLASHES, USERS, HOSTS, PORTS, PATHS, QUERIES, FRAGMENTS];
    disturbed(random, &parts)
}

/// Mostly one that can be read.
fn base(random: &mut Random) -> String {
    if random.once_in(4) {
        return url(random);
    }
    let start = random.pick(&[
        "http://h",
        "https://u:p@example.com:8080",
        "ftp://h:21",
        "file://",
        "file://h",
        "file:///C:",
        "a://h",
        "a://",
        "a:",
        "a:/",
        "data:x,y ",
        "mailto:u@h",
        "ws://[::1]",
        "http://1.2.3.4",
    ]);
    format!("{start}{}{}{}", random.pick(PATHS), random.pick(QUERIES), random.pick(FRAGMENTS))
}

fn relative(random: &mut Random) -> String {
    match random.below(6) {
        0 => url(random),
        1 => disturbed(random, &[SLASHES, USERS, HOSTS, PORTS, PATHS]),
        2 => disturbed(random, &[SCHEMES, PATHS, QUERIES]),
        _ => disturbed(random, &[PATHS, PATHS, QUERIES, FRAGMENTS]),
    }
}

fn value(random: &mut Random, part: &str) -> String {
    match part {
        "protocol" => disturbed(random, &[SCHEMES]),
        "host" | "hostname" => disturbed(random, &[HOSTS, PORTS]),
        "port" => random.pick(PORTS).trim_start_matches(':').to_owned(),
        "pathname" => disturbed(random, &[PATHS, PATHS]),
        _ => disturbed(random, &[QUERIES, FRAGMENTS, PATHS]),
    }
}

fn query(random: &mut Random) -> String {
    (0..random.between(1, 4)).map(|_| random.pick(QUERIES)).collect::<Vec<_>>().join(random.pick(&["&", "&&", "="]))
}

/// One of each, with something odd between two of them now and then.
fn disturbed(random: &mut Random, parts: &[&[&str]]) -> String {
    let odd_at = random.once_in(3).then(|| random.below(parts.len() + 1));
    let mut text = String::new();
    for at in 0..=parts.len() {
        if odd_at == Some(at) {
            text.push_str(random.pick(ODD));
        }
        if let Some(choices) = parts.get(at) {
            text.push_str(random.pick(choices));
        }
    }
    text
}
