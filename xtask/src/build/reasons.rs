//! The page of all reasons, in each language, for those who help others: from the same table and the same words as every
//! answer. It needs no script.

use anyhow::Result;
use labelcheck::{Direction, ReasonCode, Words, WordsStateName};

/// The name of the page in a language.
pub(crate) fn path(lang: &str) -> String {
    match lang {
        "en" => "reasons.html".to_string(),
        lang => format!("reasons.{lang}.html"),
    }
}

/// The page in each language; it refers to assets by their logical names.
pub(crate) fn pages(languages: &[(String, String)]) -> Result<Vec<(String, String)>> {
    let all = languages.iter().map(|(lang, text)| Ok(Words::new(lang, text)?)).collect::<Result<Vec<_>>>()?;
    Ok(all.iter().map(|words| (path(words.lang()), page(words, &all))).collect())
}

fn page(words: &Words, all: &[Words]) -> String {
    let say = |id: &str| escaped(&words.ui(id));
    let line = |id: &str| format!("<p>{}</p>\n", say(id));
    let mut main = format!("<h1>{}</h1>\n", say("ui-reasons"));
    main += &line("ui-reasons-what");
    main += &line("ui-reasons-gap");
    if words.states().iter().any(|state| state.name == WordsStateName::Draft) {
        main += &format!("<p class=\"note\">{}</p>\n", say("translation-state.note"));
    }
    for code in ReasonCode::ALL {
        main += &reason(words, *code);
    }
    let (lang, title) = (words.lang(), say("ui-title"));
    let dir = match words.direction() {
        Direction::RightToLeft => "rtl",
        Direction::LeftToRight => "ltr",
    };
    format!(
        r##"<!doctype html>
<html lang="{lang}" dir="{dir}">
  <head>
    <meta charset="utf-8">
    <title>{heading} – {title}</title>
    <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
    <meta name="color-scheme" content="light dark">
    <link rel="stylesheet" href="asset:style.css" integrity="integrity:style.css">
    <link rel="icon" href="asset:logo.svg" type="image/svg+xml">
  </head>
  <body>
    <a class="skip" href="#main">{skip}</a>
    <header class="masthead">
      <div class="inner">
        <a class="brand" href="./"><img class="logo" src="asset:logo.svg" alt="" width="32" height="32"><span>{title}</span></a>
        <nav class="languages-plain" aria-label="{language}"><ul>{others}</ul></nav>
      </div>
    </header>
    <main id="main" class="inner prose" tabindex="-1">
{main}    </main>
  </body>
</html>
"##,
        heading = say("ui-reasons"),
        skip = say("ui-skip"),
        language = say("ui-language"),
        others = all.iter().filter(|other| other.lang() != lang).map(link).collect::<String>(),
    )
}

/// The same page in another language.
fn link(words: &Words) -> String {
    let (lang, name) = (words.lang(), escaped(&words.ui("ui-language-name")));
    format!(r#"<li><a href="{}" lang="{lang}" hreflang="{lang}">{name}</a></li>"#, path(lang))
}

fn reason(words: &Words, code: ReasonCode) -> String {
    let explanation = words.explain(code);
    let name = code.code();
    let mut rows = String::new();
    for (id, text) in [("ui-reasons-means", explanation.means), ("ui-reasons-do", explanation.to_do)] {
        let Some(text) = text else { continue };
        rows += &format!("<dt>{}</dt><dd>{}</dd>", escaped(&words.ui(id)), escaped(&text));
    }
    let rest = match &*rows {
        "" => format!("<p class=\"note\">{}</p>", escaped(&words.ui("ui-reasons-minor"))),
        rows => format!("<dl>{rows}</dl>"),
    };
    let happened = escaped(&explanation.happened);
    format!("<section class=\"reason\" id=\"{name}\"><h2><code>{name}</code> {happened}</h2>{rest}</section>\n")
}

fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            _ => escaped.push(c),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_reason_is_on_the_page_of_every_language() {
        let french = Words::ENGLISH.replace("What to do next", "Que faire <ensuite>");
        let languages = [("en".to_string(), Words::ENGLISH.to_string()), ("fr".to_string(), french)];
        let pages = pages(&languages).unwrap_or_default();
        let [(english_path, english), (french_path, french)] = &*pages else { panic!("two pages") };
        assert_eq!((&**english_path, &**french_path), ("reasons.html", "reasons.fr.html"));
        for code in ReasonCode::ALL {
            assert!(english.contains(&format!("id=\"{}\"", code.code())), "{}", code.code());
        }
        assert!(english.contains("href=\"reasons.fr.html\"") && !english.contains("href=\"reasons.html\""));
        assert!(french.contains("Que faire &lt;ensuite&gt;") && french.contains("<html lang=\"fr\" dir=\"ltr\">"));
        // No message is missing, and no variable is left open.
        assert!(!english.contains('[') && !english.contains('{'), "{english}");
    }
}
