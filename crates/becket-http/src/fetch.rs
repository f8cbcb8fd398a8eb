//! One request of a hook: what it asks is checked, sent, and what comes back is given as data. Redirects are followed here, so that
//! each step is checked as the first was.
//! Not here: which URLs and addresses are granted (`pattern.rs`, `address.rs`).

use std::time::Instant;

use becket::{Answer, Data, Deadline, Failure};
use ureq::config::Config;
use ureq::http::{HeaderName, HeaderValue, Method, Request, Response};
use ureq::unversioned::transport::DefaultConnector;
use ureq::{Agent, Body};
use url::Url;

use crate::Http;
use crate::address::{Checked, may_connect};

/// What a hook asks for.
struct Asked {
    method: Method,
    url: Url,
    headers: Vec<(HeaderName, HeaderValue)>,
    body: Option<String>,
}

/// Headers that belong to the connection and not to the hook.
const OWN_HEADERS: &[&str] = &[
    "host",
    "content-length",
    "transfer-encoding",
    "connection",
    "keep-alive",
    "upgrade",
    "te",
    "trailer",
    "expect",
    "accept-encoding",
    "proxy-authorization",
    "proxy-connection",
];

/// The only headers that follow a redirect to another origin. Any other may hold a secret for the first one: services have names
/// of their own for such headers.
const TO_OTHER_ORIGINS: &[&str] = &["accept", "accept-language", "content-language", "content-type", "user-agent"];

/// Bytes of a URL: servers take as much or less.
const URL_BYTES_MAX: usize = 16 * 1024;
/// Bytes of a URL between the scheme and the path: a name in the DNS has 253 characters, each of which may be written in UTF-8.
const AUTHORITY_BYTES_MAX: usize = 1024;

/// `fetch(url, init)`
pub(crate) fn fetch(http: &Http, args: &[Data], deadline: Deadline) -> Answer {
    let end = Instant::now() + http.timeout.min(deadline.left());
    let mut asked = read(http, args)?;
    for _ in 0..=http.redirects_max {
        check(http, &asked.url)?;
        let response = send(http, &asked, end)?;
        match redirect(&response, &asked)? {
            Some(next) => asked = next,
            None => return give(http, response, &asked.url),
        }
    }
    Err(Failure(format!("more than {} redirects", http.redirects_max)))
}

fn read(http: &Http, args: &[Data]) -> Result<Asked, Failure> {
    let Some(Data::String(url)) = args.first() else { return Err(Failure("the URL is no text".into())) };
    check_length(url)?;
    let url = Url::parse(url).map_err(|error| Failure(format!("the URL is not well formed: {error}")))?;
    let mut asked = Asked { method: Method::GET, url, headers: Vec::new(), body: None };
    let Some(Data::Object(init)) = args.get(1) else { return Ok(asked) };
    for (name, value) in init {
        match (name.as_str(), value) {
            ("method", Data::String(method)) => {
                asked.method = method.parse().map_err(|_| Failure(format!("`{method}` is no method")))?;
            }
            ("headers", Data::Object(headers)) => {
                for (name, value) in headers {
                    asked.headers.extend(header(name, value)?);
                }
            }
            ("body", Data::String(body)) if body.len() > http.request_bytes_max => {
                return Err(Failure(format!("the body has more than {} bytes", http.request_bytes_max)));
            }
            ("body", Data::String(body)) => asked.body = Some(body.clone()),
            _ => {}
        }
    }
    if asked.body.is_some() && matches!(asked.method, Method::GET | Method::HEAD) {
        return Err(Failure(format!("{} has no body", asked.method)));
    }
    Ok(asked)
}

/// Refuses what takes long to parse: what is not ASCII in a path becomes three times as long, and each part of a name is brought
/// into a normal form.
fn check_length(url: &str) -> Result<(), Failure> {
    if url.len() > URL_BYTES_MAX {
        return Err(Failure(format!("the URL has more than {URL_BYTES_MAX} bytes")));
    }
    // A parser passes these wherever they are.
    let url = url.replace(['\t', '\n', '\r'], "");
    let after_scheme = url.split_once(':').map_or(&*url, |(_, rest)| rest).trim_start_matches(['/', '\\']);
    let authority = after_scheme.split(['/', '\\', '?', '#']).next().unwrap_or("");
    if authority.len() > AUTHORITY_BYTES_MAX {
        return Err(Failure(format!("the URL's host has more than {AUTHORITY_BYTES_MAX} bytes")));
    }
    Ok(())
}

fn header(name: &str, value: &Data) -> Result<Option<(HeaderName, HeaderValue)>, Failure> {
    let Data::String(value) = value else { return Ok(None) };
    let name: HeaderName = name.parse().map_err(|_| Failure(format!("`{name}` is no name of a header")))?;
    if OWN_HEADERS.contains(&name.as_str()) {
        return Err(Failure(format!("the header `{name}` is not for a hook to set")));
    }
    let value = HeaderValue::from_str(value)
        .map_err(|_| Failure(format!("the header `{name}` has a value that cannot be sent")))?;
    Ok(Some((name, value)))
}

/// Whether a URL may be requested at all.
fn check(http: &Http, url: &Url) -> Result<(), Failure> {
    if !url.username().is_empty() || url.password().is_some() {
        return Err(Failure("a URL carries no user name and password: use a header".into()));
    }
    if !http.patterns.iter().any(|pattern| pattern.grants(url)) {
        let granted: Vec<String> = http.patterns.iter().map(ToString::to_string).collect();
        return Err(Failure(format!("{url} is not granted; granted are: {}", granted.join(", "))));
    }
    // A name is checked when it has been resolved.
    let ip = match url.host() {
        Some(url::Host::Ipv4(ip)) => Some(ip.into()),
        Some(url::Host::Ipv6(ip)) => Some(ip.into()),
        Some(url::Host::Domain(_)) | None => None,
    };
    match ip {
        Some(ip) if !may_connect(ip, http.allows_loopback) => {
            Err(Failure(format!("{ip} is no address on the public internet")))
        }
        _ => Ok(()),
    }
}

fn send(http: &Http, asked: &Asked, end: Instant) -> Result<Response<Body>, Failure> {
    let left = end.saturating_duration_since(Instant::now());
    if left.is_zero() {
        return Err(Failure("the request took too long".into()));
    }
    let config = Config::builder()
        .http_status_as_error(false)
        .max_redirects(0)
        .max_redirects_will_error(false)
        .proxy(None)
        .timeout_global(Some(left))
        .max_idle_connections(0)
        .user_agent("becket")
        .build();
    let resolver = Checked { allows_loopback: http.allows_loopback };
    let agent = Agent::with_parts(config, DefaultConnector::default(), resolver);
    let mut request = Request::builder().method(asked.method.clone()).uri(asked.url.as_str());
    for (name, value) in &asked.headers {
        request = request.header(name, value);
    }
    let failed = |error: ureq::Error| Failure(error.to_string());
    match &asked.body {
        Some(body) => agent.run(request.body(body.clone())?).map_err(failed),
        None => agent.run(request.body(())?).map_err(failed),
    }
}

/// The request that a response sends one to.
fn redirect(response: &Response<Body>, asked: &Asked) -> Result<Option<Asked>, Failure> {
    let status = response.status().as_u16();
    let Some(to) = response.headers().get("location").filter(|_| matches!(status, 301 | 302 | 303 | 307 | 308)) else {
        return Ok(None);
    };
    let to = to.to_str().map_err(|_| Failure("a redirect to a place that is no text".into()))?;
    let url = asked.url.join(to).map_err(|error| Failure(format!("a redirect to what is no URL: {error}")))?;
    let is_elsewhere = url.origin() != asked.url.origin();
    let becomes_get = status == 303 && asked.method != Method::HEAD || status < 303 && asked.method == Method::POST;
    let mut headers = asked.headers.clone();
    headers.retain(|(name, _)| {
        (!is_elsewhere || TO_OTHER_ORIGINS.contains(&name.as_str()))
            && !(becomes_get && name.as_str().starts_with("content-"))
    });
    Ok(Some(Asked {
        method: if becomes_get { Method::GET } else { asked.method.clone() },
        url,
        headers,
        body: if becomes_get { None } else { asked.body.clone() },
    }))
}

fn give(http: &Http, mut response: Response<Body>, url: &Url) -> Answer {
    let status = response.status();
    let mut headers: Vec<(String, Data)> = Vec::new();
    for (name, value) in response.headers() {
        let value = String::from_utf8_lossy(value.as_bytes()).into_owned();
        match headers.iter_mut().find(|it| it.0 == name.as_str()) {
            Some((_, Data::String(known))) => {
                known.push_str(", ");
                known.push_str(&value);
            }
            _ => headers.push((name.as_str().to_owned(), Data::String(value))),
        }
    }
    let bytes = response.body_mut().with_config().limit(http.response_bytes_max).read_to_vec();
    let bytes = bytes.map_err(|error| Failure(error.to_string()))?;
    Ok(Data::Object(vec![
        ("status".into(), Data::Number(f64::from(status.as_u16()))),
        ("ok".into(), Data::Bool(status.is_success())),
        ("url".into(), Data::String(url.to_string())),
        ("headers".into(), Data::Object(headers)),
        ("body".into(), Data::String(String::from_utf8_lossy(&bytes).into_owned())),
    ]))
}
