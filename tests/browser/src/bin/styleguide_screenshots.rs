//! Takes pictures of everything in the styleguide, for people to look at, and of many at once on sheets: `cargo run -p
//! labelcheck-browser --bin styleguide_screenshots -- OUT_DIR [LANGUAGE ..]`. In Chromium, at three widths, light and dark;
//! the site is the one that `cargo xtask test` has built.

use std::path::{Path, PathBuf};
use std::{env, fs};

use anyhow::{Context as _, Result};
use labelcheck_browser::engine::{Engine, Setup};
use labelcheck_browser::run::{Case, Place, Test};
use labelcheck_browser::shots::{SCHEMES, SIZES, save, sheets, show_as};
use labelcheck_browser::site::dist;
use labelcheck_browser::styleguide::{self, FOLDER, RIGHT_TO_LEFT, Styleguide};

/// Short words, long words, other letters, the other direction.
const LANGUAGES: [&str; 4] = ["en", "fr", "ta", RIGHT_TO_LEFT];

fn main() -> Result<()> {
    let mut arguments = env::args().skip(1);
    let folder = arguments.next().map(PathBuf::from).context("usage: styleguide_screenshots OUT_DIR [LANGUAGE ..]")?;
    let mut languages: Vec<String> = arguments.collect();
    if languages.is_empty() {
        languages = LANGUAGES.map(str::to_owned).to_vec();
    }
    let case = Case { module: "", name: "", engine: Engine::Chromium, place: Place::Online, setup: Setup::USUAL };
    let mut test = Test::new(&case)?;
    let guide = styleguide::draw(&dist())?;
    guide.put(&mut test.site, test.scratch.path())?;
    for lang in &languages {
        for size in SIZES {
            for scheme in SCHEMES {
                let to = folder.join(format!("{lang}-{}-{scheme}", size.0));
                fs::create_dir_all(&to)?;
                take(&mut test, &guide, lang, size, scheme, &to).with_context(|| to.display().to_string())?;
            }
        }
    }
    println!("pictures are in {}", folder.display());
    Ok(())
}

/// A picture of everything in one language, one size and one scheme.
fn take(test: &mut Test, guide: &Styleguide, lang: &str, size: (u32, u32), scheme: &str, to: &Path) -> Result<()> {
    let mut pictures = Vec::new();
    show_as(&test.page, size, scheme)?;
    for (number, specimen) in guide.specimens.iter().enumerate() {
        let (page, part) = specimen.at.place(lang, &specimen.slug);
        test.page.load(&format!("{}{FOLDER}/{page}", test.site.url()))?;
        let file = to.join(format!("{:03}-{}.png", number + 1, specimen.slug));
        save(&test.page, part.as_deref(), &file).with_context(|| specimen.name.clone())?;
        pictures.push(file);
    }
    sheets(&test.page, "sheet", &pictures)
}
