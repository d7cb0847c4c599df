//! A link, taken apart as a browser does it.

use crate::skeleton::skeleton;
use percent_encoding::percent_decode_str;

/// Where a link leads, and what stands around that.
pub(crate) struct Address {
    /// What stands before the last `@`: browsers send it along, people take it for the host.
    pub(crate) user: String,
    pub(crate) host: Host,
    /// Path, query and fragment.
    pub(crate) tail: String,
}

/// A host.
#[derive(Default)]
pub(crate) struct Host {
    /// In ASCII; as it was written, in small letters, where it has no such form.
    pub(crate) ascii: String,
    /// What somebody registered under a public suffix; none for an address in numbers, and for a public suffix.
    pub(crate) registered: Option<Registered>,
    /// The skeletons of its words, which dots and hyphens part, each with whether it begins a label. None for an address in
    /// numbers.
    pub(crate) words: Vec<(String, bool)>,
}

/// A registered name.
pub(crate) struct Registered {
    /// The one label that was chosen, in Unicode: `csa` of `www.csa.gov.sg`.
    pub(crate) label: String,
    /// With the suffix, in ASCII: `csa.gov.sg`.
    pub(crate) domain: String,
    /// The public suffix, in ASCII: `gov.sg`.
    pub(crate) suffix: String,
    /// Everything before the suffix but a leading `www`, in Unicode: `csa`, or `bsi.bund`.
    pub(crate) left: String,
}

impl Address {
    pub(crate) fn read(link: &str) -> Self {
        // A backslash is a slash to a browser.
        let end = link.find(['/', '?', '#', '\\']).unwrap_or(link.len());
        let (authority, tail) = link.split_at(end);
        let (user, host) = authority.rsplit_once('@').unwrap_or(("", authority));
        Self { user: decoded(user), host: Host::read(host), tail: decoded(tail) }
    }
}

impl Host {
    pub(crate) fn read(written: &str) -> Self {
        let is_port = |port: &str| port.bytes().all(|byte| byte.is_ascii_digit());
        let host = written.rsplit_once(':').filter(|(_, port)| is_port(port)).map_or(written, |(host, _)| host);
        let host = decoded(host);
        // Errors are left standing: a host that no browser would open still deceives who reads it.
        let (unicode, _) = idna::domain_to_unicode(&host);
        let unicode = unicode.trim_matches('.').to_lowercase();
        let ascii = idna::domain_to_ascii(&host).unwrap_or(host).to_ascii_lowercase();
        let ascii = ascii.trim_matches('.').to_owned();
        if is_numeric(&ascii) {
            return Self { ascii, ..Self::default() };
        }
        Self { registered: registered(&ascii, &unicode), words: words(&unicode), ascii }
    }

    /// Whether it is this host, or lies under it.
    pub(crate) fn is_under(&self, suffix: &str) -> bool {
        let rest = self.ascii.strip_suffix(suffix);
        rest.is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
    }
}

/// Whether a host is an address in numbers: of IPv6, or with a last label that is a number (WHATWG URL, "ends in a number").
fn is_numeric(ascii: &str) -> bool {
    let last = ascii.rsplit('.').next().unwrap_or_default();
    let hexadecimal = last.strip_prefix("0x").is_some_and(|digits| digits.bytes().all(|byte| byte.is_ascii_hexdigit()));
    ascii.starts_with('[') || hexadecimal || !last.is_empty() && last.bytes().all(|byte| byte.is_ascii_digit())
}

fn registered(ascii: &str, unicode: &str) -> Option<Registered> {
    let domain = psl::domain(ascii.as_bytes())?;
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).ok();
    let (suffix, domain) = (text(domain.suffix().as_bytes())?, text(domain.as_bytes())?);
    // Both forms have the same number of labels, so the suffix is found in the other one by counting.
    let mut labels: Vec<_> = unicode.split('.').collect();
    labels.truncate(labels.len().checked_sub(suffix.split('.').count())?);
    let label = (*labels.last()?).to_owned();
    let left = without_www(&labels.join(".")).to_owned();
    Some(Registered { label, domain, suffix, left })
}

pub(crate) fn words(unicode: &str) -> Vec<(String, bool)> {
    let of_label = |label: &str| {
        let words: Vec<_> = label.split('-').enumerate().map(|(at, word)| (skeleton(word), at == 0)).collect();
        words
    };
    unicode.split('.').flat_map(of_label).filter(|(word, _)| !word.is_empty()).collect()
}

pub(crate) fn without_www(host: &str) -> &str {
    host.strip_prefix("www.").unwrap_or(host)
}

fn decoded(text: &str) -> String {
    percent_decode_str(text).decode_utf8_lossy().into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_is_read_as_a_browser_reads_it() {
        for (link, user, host, domain) in [
            ("www.csa.gov.sg/cls", "", "www.csa.gov.sg", Some("csa.gov.sg")),
            ("WWW.CSA.GOV.SG.:443", "", "www.csa.gov.sg", Some("csa.gov.sg")),
            ("www.csa.gov.sg@evil.example/x", "www.csa.gov.sg", "evil.example", Some("evil.example")),
            ("a@b@evil.example:8443?x", "a@b", "evil.example", Some("evil.example")),
            ("evil.example\\@www.csa.gov.sg/", "", "evil.example", Some("evil.example")),
            ("csa%2Egov%2Esg", "", "csa.gov.sg", Some("csa.gov.sg")),
            ("csa。gov．sg", "", "csa.gov.sg", Some("csa.gov.sg")),
            ("b\u{fc}nd.de", "", "xn--bnd-hoa.de", Some("xn--bnd-hoa.de")),
            ("192.0.2.1:80/x", "", "192.0.2.1", None),
            ("3221225985/x", "", "3221225985", None),
            ("0xC0000201/x", "", "0xc0000201", None),
            ("[2001:db8::1]:443/x", "", "[2001:db8::1]", None),
            ("gov.sg", "", "gov.sg", None),
            ("", "", "", None),
        ] {
            let address = Address::read(link);
            let registered = address.host.registered.as_ref().map(|registered| &*registered.domain);
            assert_eq!((&*address.user, &*address.host.ascii, registered), (user, host, domain), "{link}");
        }
    }
}
