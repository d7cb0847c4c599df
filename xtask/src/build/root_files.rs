//! The files that keep their names: the page, the service worker, the manifest, `security.txt`.

use std::path::Path;

use anyhow::{Result, bail};
use serde_json::json;

use super::collect::{files, languages, read, read_text};
use super::resolve::{Assets, From, integrity, short_hash};
use super::{DEPLOYMENT, inline, reasons};
use crate::content_type;
use crate::day::Day;

/// Whom to tell of a weakness, as `security.txt` and SECURITY.md name it. The one place to change for a deployment.
const SECURITY_CONTACT: &str = "https://labelcheck.example/security";

const PAGE: &str = "index.html";
const STOCK_PAGE: &str = "stock.html";
const MANIFEST: &str = "manifest.webmanifest";
const SERVICE_WORKER: &str = "sw.js";
/// What pages of others load, with its hashes, for those who name them.
const ELEMENT: &str = "element.json";
const SECURITY_TXT: &str = ".well-known/security.txt";

/// The files with their paths in `dist/`: the page in `root`, and what lies in `root`/www/root.
pub(crate) fn make(root: &Path, assets: &Assets, demonstration: bool) -> Result<Vec<(String, Vec<u8>)>> {
    let page = banner(&read_text(&root.join(PAGE))?, demonstration)?;
    let stock = stock_page(&page, &read_text(&root.join("www").join("stock").join("start.html"))?)?;
    let mut made = Vec::new();
    for (path, page) in [(PAGE, page), (STOCK_PAGE, stock)] {
        made.push((path.to_string(), assets.substitute(path, &page, From::Root)?.into_bytes()));
    }
    let languages = languages(&root.join("crate").join("locales"), |_| true)?;
    for (path, page) in reasons::pages(&languages.into_iter().collect::<Vec<_>>())? {
        made.push((path.clone(), assets.substitute(&path, &page, From::Root)?.into_bytes()));
    }
    for (path, file) in files(&root.join("www").join("root"))? {
        let bytes = if path == SECURITY_TXT {
            security_txt(&read_text(&file)?).into_bytes()
        } else if content_type::of(&path).refers {
            let mut text = assets.substitute(&path, &read_text(&file)?, From::Root)?;
            if path == SERVICE_WORKER {
                text = precache(&text, &made, assets, &of_others(root)?)?;
            }
            text.into_bytes()
        } else {
            read(&file)?
        };
        made.push((path, bytes));
    }
    // No shopper's device keeps what is for pages of others: the list of what it keeps has been made.
    for (path, file) in files(&root.join("www").join("element").join("pages"))? {
        let page = with_samples(&read_text(&file)?, &root.join("labels").join("samples"))?;
        made.push((path.clone(), assets.substitute(&path, &page, From::Root)?.into_bytes()));
    }
    made.push((ELEMENT.to_string(), element(assets)?));
    made.push((DEPLOYMENT.to_string(), deployment(assets)));
    check_pages(&made)?;
    Ok(made)
}

/// The page with the banner of a demonstration where it is one, and without it otherwise: the app would put it there, and
/// move everything down.
fn banner(page: &str, demonstration: bool) -> Result<String> {
    const MARKS: [&str; 2] = ["<!-- demonstration -->", "<!-- /demonstration -->"];
    let [start, end] = MARKS.map(|mark| page.find(mark));
    let (Some(start), Some(end)) = (start, end) else { bail!("{PAGE} must hold {}", MARKS.join(" and ")) };
    let inside = &page[start + MARKS[0].len()..end];
    let inside = if demonstration { inside.trim() } else { "" };
    Ok([&page[..start], inside, &page[end + MARKS[1].len()..]].concat())
}

/// The page for checking stock: the app's own but for its title and what stands in its place until it has started.
fn stock_page(page: &str, start: &str) -> Result<String> {
    let parts = [
        ("<html ", "<html data-app=\"stock\" "),
        ("<title>Labelcheck</title>", "<title>Check stock</title>"),
        (
            "    <link rel=\"icon\"",
            "    <link rel=\"stylesheet\" href=\"asset:stock.css\" integrity=\"integrity:stock.css\">\n    <link rel=\"icon\"",
        ),
    ];
    let mut stock = page.to_string();
    for (from, to) in parts {
        if !stock.contains(from) {
            bail!("{PAGE} must hold {from}");
        }
        stock = stock.replacen(from, to, 1);
    }
    let (Some(begin), Some(end)) = (stock.find("<main "), stock.find("</main>")) else {
        bail!("{PAGE} must hold a main")
    };
    stock.replace_range(begin..end + "</main>".len(), start.trim());
    Ok(stock)
}

/// A page with the texts of the samples that it names: `"sample:NAME"`.
fn with_samples(page: &str, folder: &Path) -> Result<String> {
    let mut parts = page.split("\"sample:");
    let mut made = parts.next().unwrap_or_default().to_string();
    for part in parts {
        let (name, rest) = part.split_once('"').unwrap_or((part, ""));
        let text = read_text(&folder.join(name).join("label.txt"))?;
        made.push_str(&format!("\"{}\"{rest}", text.trim_end()));
    }
    Ok(made)
}

/// Addresses, hashes and sizes of what pages of others load: the script that they name first.
fn element(assets: &Assets) -> Result<Vec<u8>> {
    let entry = |name: &str| -> Result<_> {
        let asset = assets.known(ELEMENT, name)?;
        Ok(json!({ "src": asset.address(From::Root), "integrity": asset.integrity, "bytes": asset.bytes.len() }))
    };
    let files = assets.with_all_below(&["label-check.js", "frame.js"]);
    let files: Result<Vec<_>> = files.iter().map(|name| entry(name)).collect();
    let list = json!({
        "version": env!("CARGO_PKG_VERSION"),
        "module": entry("label-check.js")?,
        "frame": entry("frame.js")?,
        "files": files?,
    });
    Ok(format!("{list:#}\n").into_bytes())
}

/// What the app does without it, too: all languages, and English where none is wanted. It is there to be edited.
fn deployment(assets: &Assets) -> Vec<u8> {
    let languages: Vec<_> = assets.iter().filter_map(|(name, _)| name.strip_suffix(".ftl")).collect();
    let languages = json!(languages);
    format!("{{\n\"format\": 1,\n\"languages\": {languages},\n\"equal\": [\"en\"],\n\"overrides\": {{}}\n}}\n")
        .into_bytes()
}

/// The scripts and style sheets that only pages of others load.
fn of_others(root: &Path) -> Result<Vec<String>> {
    let scripts = files(&root.join("www").join("element").join("script"))?;
    Ok(scripts.into_iter().map(|(name, _)| name).collect())
}

/// Tells the service worker what to keep: address and integrity of the page, of the manifest and of every asset.
fn precache(text: &str, made: &[(String, Vec<u8>)], assets: &Assets, of_others: &[String]) -> Result<String> {
    const LIST: &str = "\"precache:list\"";
    const STOCK: &str = "\"precache:stock\"";
    const VERSION: &str = "precache:version";
    if ![LIST, STOCK, VERSION].iter().all(|mark| text.contains(mark)) {
        bail!("www/root/{SERVICE_WORKER} must hold {LIST} and {STOCK}, with their quotes, and {VERSION}");
    }
    // "./" and not "index.html": some hosts answer the latter with a redirect, which a service worker may not give
    // to a browser that asks for a page.
    let kept = |path: &str| made.iter().find(|(name, _)| name == path).map(|(_, bytes)| integrity(bytes));
    let mut list = Vec::new();
    list.extend(kept(PAGE).map(|integrity| json!(["./", integrity])));
    // What help desks read, without a connection too.
    let is_page = |path: &&(String, _)| path.0.ends_with(".html") && path.0 != PAGE;
    let (stock, others): (Vec<_>, Vec<_>) = made.iter().filter(is_page).partition(|(path, _)| path == STOCK_PAGE);
    let page = |(path, bytes): &(String, Vec<u8>)| json!([path, integrity(bytes)]);
    list.extend(others.into_iter().map(page));
    // Browsers ask for it at every start, and complain when it is gone.
    list.extend(kept(MANIFEST).map(|integrity| json!([MANIFEST, integrity])));
    // Shoppers need not store what only the page for checking stock loads.
    let is_of_stock = |name: &str| name.starts_with("stock") || name.starts_with("engine");
    let is_of_others = |name: &str| name.starts_with("label-check") || of_others.iter().any(|other| other == name);
    let ours = assets.iter().filter(|(name, _)| !is_of_others(name));
    let (of_stock, of_all): (Vec<_>, Vec<_>) = ours.partition(|(name, _)| is_of_stock(name));
    let asset = |(_, asset): (&str, &super::resolve::Asset)| json!([asset.address(From::Root), asset.integrity]);
    list.extend(of_all.into_iter().map(asset));
    // The page itself first: whether it is kept says whether the others are.
    let stock =
        json!(stock.into_iter().map(page).chain(of_stock.into_iter().map(asset)).collect::<Vec<_>>()).to_string();
    let list = json!(list).to_string();
    let version = short_hash(format!("{list}{stock}").as_bytes(), 16);
    Ok(text.replace(LIST, &list).replace(STOCK, &stock).replace(VERSION, &version))
}

/// RFC 9116 requires `Contact` and `Expires`; whoever builds again within the year keeps the file valid.
fn security_txt(template: &str) -> String {
    template
        .replace("security:contact", SECURITY_CONTACT)
        .replace("security:expires", &Day::of_build().a_year_later().rfc3339())
}

fn check_pages(made: &[(String, Vec<u8>)]) -> Result<()> {
    for (path, bytes) in made {
        if path.ends_with(".html") {
            let faults = inline::faults(&String::from_utf8_lossy(bytes));
            if !faults.is_empty() {
                bail!("{path} holds what the content security policy forbids:\n  {}", faults.join("\n  "));
            }
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::banner;

    #[test]
    fn the_banner_is_there_in_a_demonstration_only() {
        let page = "<a> <!-- demonstration --> <b> <!-- /demonstration --> <c>";
        assert_eq!(banner(page, true).expect("a page"), "<a> <b> <c>");
        assert_eq!(banner(page, false).expect("a page"), "<a>  <c>");
        assert!(banner("<a>", true).is_err());
    }
}
