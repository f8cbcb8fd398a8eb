//! Which addresses a request may be sent to, and the resolver that gives no others. The connection is made to the addresses that
//! were checked, so that a name which leads elsewhere the second time leads nowhere.
//! Not here: names (`pattern.rs`).

use std::io;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use ureq::Error;
use ureq::config::Config;
use ureq::http::Uri;
use ureq::unversioned::resolver::{DefaultResolver, ResolvedSocketAddrs, Resolver};
use ureq::unversioned::transport::NextTimeout;

/// Resolves names, and refuses one of whose addresses any is not for everybody.
#[derive(Debug)]
pub(crate) struct Checked {
    pub(crate) allows_loopback: bool,
}

impl Resolver for Checked {
    fn resolve(&self, uri: &Uri, config: &Config, timeout: NextTimeout) -> Result<ResolvedSocketAddrs, Error> {
        let found = DefaultResolver::default().resolve(uri, config, timeout)?;
        for address in &found[..] {
            if !may_connect(address.ip(), self.allows_loopback) {
                let text = format!("{} is no address on the public internet", address.ip());
                return Err(Error::Io(io::Error::new(io::ErrorKind::PermissionDenied, text)));
            }
        }
        Ok(found)
    }
}

/// Whether a connection may be made to an address.
pub(crate) fn may_connect(ip: IpAddr, allows_loopback: bool) -> bool {
    // An address of the old protocol in the clothes of the new one is what it stands for.
    let ip = ip.to_canonical();
    (allows_loopback && ip.is_loopback())
        || match ip {
            IpAddr::V4(ip) => is_public_v4(ip),
            IpAddr::V6(ip) => is_public_v6(ip),
        }
}

/// Not in the registry of special addresses (RFC 6890 and its updates).
fn is_public_v4(ip: Ipv4Addr) -> bool {
    let [a, b, c, _] = ip.octets();
    !(matches!(a, 0 | 10 | 127 | 224..)
        || (a == 100 && (64..128).contains(&b))
        || (a == 169 && b == 254)
        || (a == 172 && (16..32).contains(&b))
        || (a == 192 && matches!((b, c), (168, _) | (0, 0 | 2) | (88, 99)))
        || (a == 198 && matches!((b, c), (18 | 19, _) | (51, 100)))
        || (a == 203 && b == 0 && c == 113))
}

fn is_public_v6(ip: Ipv6Addr) -> bool {
    let [a, b, c, d, e, f, g, h] = ip.segments();
    let embedded = |high: u16, low: u16| Ipv4Addr::from((u32::from(high) << 16) | u32::from(low));
    match (a, b) {
        // Translation and tunnels: what the address in it may be. The old form `::a.b.c.d` is nobody's.
        (0x64, 0xff9b) if [c, d, e, f] == [0; 4] => is_public_v4(embedded(g, h)),
        (0x2002, _) => is_public_v4(embedded(b, c)),
        (0x2001, 0..=0x1ff | 0xdb8) | (0x3fff, 0..=0xfff) => false,
        // What is handed out for use on the internet is all under 2000::/3.
        _ => a & 0xe000 == 0x2000,
    }
}
