//! Which languages the app offers, and which of them a user gets. Pure: what the page was built with, and what whoever
//! runs it has set, is handed in.

#[cfg(test)]
mod tests;

use labelcheck::choose_language;
use serde_json::{Map, Value};

/// The file beside the page in which whoever runs it says how it differs from what was built.
pub const DEPLOYMENT: &str = "deployment.json";

/// The most bytes of it that are read.
const MOST_BYTES: usize = 16 * 1024;

/// The words that count where nobody's wish can be met.
const LAST_RESORT: &str = "en";

/// A language that is offered.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Language {
    /// Its tag.
    pub tag: String,
    /// Its name, in itself.
    pub name: String,
    /// Asks for a language, in this one.
    pub question: String,
    /// The file beside the page with words that come before its own.
    pub overrides: Option<String>,
}

/// The languages that are offered.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Languages {
    /// In the order in which they are offered.
    pub offered: Vec<Language>,
    /// Where none is chosen, the first of these counts; several are asked about.
    pub equal: Vec<usize>,
    /// Why what was set does not count, in English, for the details.
    pub trouble: Option<String>,
}

/// The language to begin with.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Choice {
    /// Which of those offered.
    pub language: usize,
    /// Whether the user is to be asked: there are several equal ones, and nothing says which.
    pub ask: bool,
}

impl Languages {
    /// Of those that the page was built with, the ones that `deployment` offers: the content of [`DEPLOYMENT`], empty where
    /// there is no such file, none where it did not come. One that cannot be used as a whole is not used at all.
    pub fn new(built: Vec<Language>, deployment: Option<&str>) -> Self {
        let set = match deployment {
            Some("") => Ok(None),
            Some(text) => read(&built, text).map(Some),
            None => Err("it did not come".to_owned()),
        };
        let (set, trouble) = match set {
            Ok(set) => (set, None),
            Err(why) => (None, Some(format!("{DEPLOYMENT}: {why}"))),
        };
        let (offered, equal) = set.unwrap_or_else(|| (built, vec![]));
        Self { offered, equal, trouble }
    }

    /// The language for who wants these: lists of language tags, of which a later one counts where no earlier one names
    /// anything that is offered.
    pub fn choose(&self, wanted: &[Vec<String>]) -> Choice {
        let offered: Vec<&str> = self.offered.iter().map(|language| &*language.tag).collect();
        let first = |wanted: &[&str]| choose_language(&offered, wanted);
        let named = wanted.iter().find_map(|tags| first(&tags.iter().map(String::as_str).collect::<Vec<_>>()));
        match (named, &*self.equal) {
            (Some(language), _) => Choice { language, ask: false },
            (None, [language, others @ ..]) => Choice { language: *language, ask: !others.is_empty() },
            (None, []) => Choice { language: first(&[LAST_RESORT]).unwrap_or(0), ask: false },
        }
    }
}

/// What whoever runs the page has set: the languages offered, and which of them are equal.
fn read(built: &[Language], text: &str) -> Result<(Vec<Language>, Vec<usize>), String> {
    if text.len() > MOST_BYTES {
        return Err(format!("it has more than {MOST_BYTES} bytes"));
    }
    let json: Value = serde_json::from_slice(text.as_bytes()).map_err(|error| error.to_string())?;
    let json = json.as_object().ok_or("it is not an object")?;
    if json.get("format").and_then(Value::as_u64) != Some(1) {
        return Err("`format` is not 1".to_owned());
    }
    if let Some(name) = json.keys().find(|name| !["format", "languages", "equal", "overrides"].contains(&name.as_str()))
    {
        return Err(format!("`{name}` is not known"));
    }
    let mut offered = match tags(json, "languages")? {
        None => built.to_vec(),
        Some(tags) => tags
            .into_iter()
            .map(|tag| Ok(built[find(built, "languages", tag)?].clone()))
            .collect::<Result<_, String>>()?,
    };
    if offered.is_empty() {
        return Err("`languages` is empty".to_owned());
    }
    let equal = tags(json, "equal")?.unwrap_or_default();
    let equal = equal.into_iter().map(|tag| find(&offered, "equal", tag)).collect::<Result<_, _>>()?;
    match json.get("overrides") {
        None => {}
        Some(Value::Object(files)) => {
            for (tag, file) in files {
                let file = file.as_str().filter(|file| is_beside(file));
                let file = file.ok_or_else(|| format!("`overrides` needs the name of a file beside it for {tag:?}"))?;
                let at = find(&offered, "overrides", tag)?;
                offered[at].overrides = Some(file.to_owned());
            }
        }
        Some(_) => return Err("`overrides` is not an object".to_owned()),
    }
    Ok((offered, equal))
}

/// The texts of a list.
fn tags<'v>(json: &'v Map<String, Value>, name: &str) -> Result<Option<Vec<&'v str>>, String> {
    let Some(value) = json.get(name) else { return Ok(None) };
    let tags = value.as_array().and_then(|tags| tags.iter().map(Value::as_str).collect());
    tags.map(Some).ok_or_else(|| format!("`{name}` is not a list of language tags"))
}

fn find(languages: &[Language], name: &str, tag: &str) -> Result<usize, String> {
    let at = languages.iter().position(|language| language.tag == tag);
    at.ok_or_else(|| format!("`{name}` names {tag:?}, which is not there"))
}

/// Whether a path leads to a file beside the page or below it, and nowhere else.
fn is_beside(path: &str) -> bool {
    let plain = |part: &str| {
        !part.is_empty()
            && !part.starts_with('.')
            && part.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"._-".contains(&byte))
    };
    path.split('/').all(plain)
}
