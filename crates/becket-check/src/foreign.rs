//! What hooks of other places lean on: modules of Node, packages, globals of platforms, and what to write here instead. All of
//! it as tables; `foreign/shape.rs` reads what a hook does with them.
//! Not here: where such a name is met (`global.rs`, `import.rs`, `member.rs`), and builtins of JavaScript (`family.rs`).

mod shape;

/// Modules that mean the same to an author, and the line that takes their place.
struct Row {
    /// Each is a name, or the start of names if it ends with `*`.
    names: &'static [&'static str],
    /// An edit that works.
    instead: &'static str,
}

const HTTP: &str = "import { fetch } from \"becket:http\"; then `fetch(url, { method, headers, body })`";
const SERVICE: &str = "let the host declare the function that you need of it: import { send } from \"…\"; keys and connections stay with the host";

/// The modules that come with Node.
static NODE_MODULES: &[Row] = &[
    Row {
        names: &["crypto"],
        instead: "import { hash, hmac, timingSafeEqual } from \"becket:crypto\"; then `hmac(\"sha256\", key, text)`",
    },
    Row {
        names: &["buffer", "string_decoder"],
        instead: "import { transcode } from \"becket:bytes\"; then `transcode(text, \"utf8\", \"base64\")`",
    },
    Row { names: &["querystring"], instead: "import { parse, stringify } from \"becket:querystring\";" },
    Row { names: &["http", "https", "http2", "net", "tls", "dns", "dgram"], instead: HTTP },
    Row { names: &["url"], instead: "`new URL(text)` and `new URLSearchParams(text)` need no import" },
    Row {
        names: &["util"],
        instead: "write it with the language: `JSON.stringify(value)`, templates, `async` functions",
    },
    Row {
        names: &["events"],
        instead: "call the functions directly: a list of functions and `for (const f of listeners) f(event)`",
    },
    Row { names: &["assert", "assert/strict"], instead: "write `if (!condition) throw new Error(\"…\")`" },
    Row {
        names: &["path", "path/posix"],
        instead: "use string methods: `text.split(\"/\").at(-1)`, `[a, b].join(\"/\")`",
    },
    Row {
        names: &["timers", "timers/promises", "perf_hooks"],
        instead: "do the work at once, or let the host call the hook again",
    },
    Row {
        names: &[
            "fs",
            "fs/promises",
            "os",
            "child_process",
            "process",
            "cluster",
            "worker_threads",
            "vm",
            "v8",
            "module",
        ],
        instead: "let the event carry the data, or let the host declare a function that reads it",
    },
    Row {
        names: &["stream", "stream/promises", "stream/web", "zlib", "readline", "async_hooks", "diagnostics_channel"],
        instead: "let the event carry the whole text; a hook takes one value and returns one",
    },
    Row {
        names: &["punycode", "sys", "repl", "tty", "inspector", "trace_events", "wasi", "sea", "sqlite", "test"],
        instead: "let the host declare a function for it",
    },
];

/// Packages that hooks of other places load, and what the templates of a tag manager load like packages.
static PACKAGES: &[Row] = &[
    Row { names: &["sendHttpGet", "sendHttpRequest", "sendPixel", "sendPixelFromBrowser"], instead: HTTP },
    Row { names: &["logToConsole"], instead: "write `console.log(…)`" },
    Row {
        names: &["getAllEventData", "getEventData", "getRequestBody", "getRequestHeader", "getRequestQueryParameters"],
        instead: "take the data as the event: `export default function (event) { … }`",
    },
    Row {
        names: &["JSON", "Math", "Object", "Promise", "Array", "encodeUriComponent", "decodeUriComponent", "encodeUri"],
        instead: "JavaScript has it: `JSON.parse(text)`, `Math.round(number)`, `encodeURIComponent(text)` need no import",
    },
    Row {
        names: &["makeString", "makeNumber", "makeInteger", "makeTableMap", "getType"],
        instead: "write `String(value)`, `Number(value)`, `Math.trunc(value)`, `typeof value`",
    },
    Row {
        names: &["sha256", "sha256Sync", "hmacSha256", "toBase64", "fromBase64"],
        instead: "import { hash, hmac } from \"becket:crypto\"; import { encode, decode } from \"becket:base64\";",
    },
    Row {
        names: &[
            "axios",
            "axios@*",
            "node-fetch",
            "node-fetch@*",
            "cross-fetch",
            "isomorphic-fetch",
            "undici",
            "got",
            "request",
            "request@*",
            "request-promise",
            "request-promise-native",
            "superagent",
            "needle",
            "ky",
            "bent",
            "phin",
        ],
        instead: HTTP,
    },
    Row {
        names: &["lodash", "lodash@*", "lodash/*", "lodash.*", "lodash-es", "underscore", "ramda", "rambda"],
        instead: "write it with the language: `a?.b?.c ?? d` for `_.get`, `Object.groupBy` for `_.groupBy`, `new Set` for `_.uniq`, `{ ...a, ...b }` for `_.assign`",
    },
    Row {
        names: &["moment", "moment@*", "moment-timezone", "dayjs", "date-fns", "date-fns/*", "luxon", "@date-fns/*"],
        instead: "use `Date`, whose zone is UTC: `new Date(text).toISOString()`, `date.getTime() + days * 86400000`",
    },
    Row {
        names: &["uuid", "uuid@*", "uuid/*", "nanoid", "shortid", "cuid", "crypto-random-string"],
        instead: "import { randomUUID } from \"becket:crypto\"; the host must grant `random`; or make an id of the content: `hash(\"sha256\", text)`",
    },
    Row {
        names: &[
            "crypto-js",
            "crypto-js/*",
            "js-sha256",
            "js-sha1",
            "js-sha512",
            "sha1",
            "sha.js",
            "hash.js",
            "object-hash",
        ],
        instead: "import { hash, hmac } from \"becket:crypto\"; then `hash(\"sha256\", text)`",
    },
    Row {
        names: &["jsonwebtoken", "jsonwebtoken@*", "jose", "jwt-decode", "jws", "jwt-simple"],
        instead: "import { decode } from \"becket:base64\"; then `JSON.parse(decode(token.split(\".\")[1]))`; the HMAC of its signature is in \"becket:crypto\"",
    },
    Row {
        names: &["qs", "query-string", "querystringify"],
        instead: "import { parse, stringify } from \"becket:querystring\";",
    },
    Row {
        names: &["base-64", "js-base64", "base64-js", "btoa", "atob", "safe-buffer"],
        instead: "import { encode, decode } from \"becket:base64\";",
    },
    Row {
        names: &["ajv", "joi", "@hapi/joi", "zod", "yup", "validator", "is-email", "email-validator", "jsonschema"],
        instead: "write the checks: `if (typeof event.email !== \"string\") throw new TypeError(\"…\")`",
    },
    Row {
        names: &["bluebird", "q", "async", "p-map", "p-limit", "promise"],
        instead: "use `async` functions and `Promise.all`",
    },
    Row {
        names: &[
            "ip",
            "ipaddr.js",
            "request-ip",
            "ua-parser-js",
            "geoip-lite",
            "libphonenumber-js",
            "google-libphonenumber",
        ],
        instead: "let the host put what it knows into the event, or declare a function for it",
    },
    Row {
        names: &[
            "cheerio",
            "xml2js",
            "fast-xml-parser",
            "papaparse",
            "csv-parse",
            "csv-parse/*",
            "js-yaml",
            "yaml",
            "marked",
        ],
        instead: "let the host parse the text before the event, or copy the part that you need into the hook",
    },
    Row {
        names: &[
            "aws-sdk",
            "aws-sdk/*",
            "@aws-sdk/*",
            "@google-cloud/*",
            "@azure/*",
            "firebase-admin",
            "firebase-functions",
            "googleapis",
            "mongodb",
            "mongoose",
            "pg",
            "mysql",
            "mysql2",
            "mssql",
            "redis",
            "ioredis",
            "stripe",
            "twilio",
            "nodemailer",
            "mailgun-js",
            "@sendgrid/*",
            "@slack/*",
            "@octokit/*",
            "octokit",
            "auth0",
            "auth0@*",
            "analytics-node",
            "mixpanel",
            "intercom-client",
            "@sentry/*",
            "openai",
            "@segment/*",
            "@posthog/*",
            "posthog-node",
            "@rudderstack/*",
            "@actions/*",
        ],
        instead: SERVICE,
    },
];

/// Globals of platforms that run hooks: names, whose they are, and what to write here.
struct Platform {
    names: &'static [&'static str],
    /// Whose they are.
    owner: &'static str,
    instead: &'static str,
    /// Whether people also mistype their own variables to such a name.
    is_common_word: bool,
}

static PLATFORMS: &[Platform] = &[
    Platform {
        names: &["$input", "$json", "$items", "$binary", "$node", "$item"],
        owner: "n8n",
        instead: "take the items as the event: `export default (items) => items.map(({ json }) => ({ json }))`",
        is_common_word: false,
    },
    Platform {
        names: &["items", "item"],
        owner: "n8n",
        instead: "take the items as the event: `export default (items) => items`",
        is_common_word: true,
    },
    Platform {
        names: &[
            "$env",
            "$vars",
            "$secrets",
            "$workflow",
            "$execution",
            "$prevNode",
            "$runIndex",
            "$itemIndex",
            "$parameter",
            "$now",
            "$today",
            "$jmespath",
            "$getWorkflowStaticData",
            "getWorkflowStaticData",
            "$evaluateExpression",
        ],
        owner: "n8n",
        instead: "let the host put it into the event: `export default ({ items, settings }) => …`",
        is_common_word: false,
    },
    Platform {
        names: &["UnauthorizedError", "ValidationError", "NotFoundError"],
        owner: "Auth0",
        instead: "throw an error of your own: `throw Object.assign(new Error(\"denied\"), { name: \"UnauthorizedError\" })`",
        is_common_word: false,
    },
    Platform {
        names: &["configuration", "auth0"],
        owner: "Auth0",
        instead: "let the host put it into the event: `export default ({ user, context, configuration }) => …`",
        is_common_word: true,
    },
    Platform {
        names: &["EventNotSupported", "RetryError", "InvalidEventPayload", "DropEvent"],
        owner: "Segment",
        instead: "throw an error of your own: `throw Object.assign(new Error(\"not supported\"), { name: \"EventNotSupported\" })`",
        is_common_word: false,
    },
    Platform {
        names: &["github", "context", "core", "exec", "glob", "octokit"],
        owner: "a GitHub script",
        instead: "take the payload as the event, and let the host declare what the hook does: import { addLabels } from \"github\";",
        is_common_word: true,
    },
    Platform {
        names: &["posthog", "inputs", "storage", "cache"],
        owner: "PostHog",
        instead: "let the host put it into the event, or declare a function for it",
        is_common_word: true,
    },
    Platform {
        names: &["sha256"],
        owner: "a RudderStack transformation",
        instead: "import { hash } from \"becket:crypto\"; then `hash(\"sha256\", text)`",
        is_common_word: true,
    },
    Platform {
        names: &["DateTime", "Duration"],
        owner: "n8n",
        instead: "use `Date`, whose zone is UTC: `new Date(text).toISOString()`, `date.getTime() + days * 86400000`",
        is_common_word: true,
    },
    Platform {
        names: &["log"],
        owner: "a RudderStack transformation",
        instead: "write `console.log(…)`",
        is_common_word: true,
    },
    Platform {
        names: &["gs", "GlideRecord", "GlideDateTime", "GlideAggregate", "GlideSystem", "sn_ws", "g_form", "g_user"],
        owner: "ServiceNow",
        instead: "let the event carry the record, and let the host declare a function for each change",
        is_common_word: false,
    },
    Platform {
        names: &["current", "previous"],
        owner: "ServiceNow",
        instead: "take the records as the event: `export default ({ current, previous }) => …`",
        is_common_word: true,
    },
    Platform {
        names: &["addEventListener", "HTMLRewriter", "caches"],
        owner: "a worker's runtime",
        instead: "write `export default function (event) { … }`",
        is_common_word: false,
    },
];

/// A global of another platform.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct PlatformGlobal {
    /// Whose it is.
    pub(crate) owner: &'static str,
    /// What to write here.
    pub(crate) instead: &'static str,
    /// Whether people also mistype their own variables to it.
    pub(crate) is_common_word: bool,
}

/// The global of another platform with this name.
pub(crate) fn platform_global(name: &str) -> Option<PlatformGlobal> {
    let row = PLATFORMS.iter().find(|row| row.names.contains(&name))?;
    Some(PlatformGlobal { owner: row.owner, instead: row.instead, is_common_word: row.is_common_word })
}

/// What a module is to those who load it elsewhere.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Foreign {
    /// It comes with Node.
    Node(&'static str),
    /// It is a package; with what to write instead, if it is a known one.
    Package(Option<&'static str>),
    /// It is a file beside the hook.
    File,
}

/// What a module's name means in Node.
pub(crate) fn foreign(name: &str) -> Foreign {
    if name.starts_with("./") || name.starts_with("../") || name.starts_with('/') {
        return Foreign::File;
    }
    let bare = name.strip_prefix("node:").unwrap_or(name);
    if let Some(row) = find(NODE_MODULES, bare) {
        return Foreign::Node(row.instead);
    }
    if bare.len() < name.len() {
        return Foreign::Node("let the host declare a function for it");
    }
    Foreign::Package(find(PACKAGES, name).map(|row| row.instead))
}

fn find(rows: &'static [Row], name: &str) -> Option<&'static Row> {
    let is_it = |pattern: &&str| match pattern.strip_suffix('*') {
        Some(start) => name.starts_with(start),
        None => *pattern == name,
    };
    rows.iter().find(|row| row.names.iter().any(is_it))
}
