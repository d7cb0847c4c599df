//! SVG pictures to texts: those that `issue` writes, and others as simple.
//!
//! An SVG can refer to files, and can be small and yet ask for endless painting. So only plain shapes are drawn,
//! few of them, and whatever else is in it is refused before anything is painted.

use crate::limits;
use crate::picture;
use crate::problem::Problem;
use image::GrayImage;
use labelcheck::scan;
use resvg::tiny_skia::{Color, Pixmap, Transform};
use resvg::usvg::roxmltree::{Document, Node};
use resvg::usvg::{ImageHrefResolver, Options, Tree};

/// The elements that may be in it and are painted.
const PAINTED: [&str; 6] = ["circle", "ellipse", "path", "polygon", "polyline", "rect"];

/// The elements that may be in it and are not painted: there are no fonts here.
const OTHERS: [&str; 7] = ["desc", "g", "metadata", "svg", "text", "title", "tspan"];

/// The attributes that what is painted, and what holds it, may have: place, shape and colour. Strokes, transparency
/// and styles can make one element cost as much as a thousand.
const ATTRIBUTES: [&str; 25] = [
    "class",
    "cx",
    "cy",
    "d",
    "fill",
    "fill-rule",
    "font-family",
    "font-size",
    "height",
    "id",
    "lang",
    "points",
    "preserveAspectRatio",
    "r",
    "role",
    "rx",
    "ry",
    "shape-rendering",
    "space",
    "transform",
    "version",
    "viewBox",
    "width",
    "x",
    "y",
];

/// Whether a text is an SVG.
pub(crate) fn is_svg(text: &str) -> bool {
    let start = text.trim_start();
    ["<svg", "<?xml", "<!--", "<!DOCTYPE svg"].iter().any(|tag| start.starts_with(tag)) && start.contains("<svg")
}

/// The texts of the codes in an SVG.
pub(crate) fn texts(text: &str) -> Result<Vec<String>, Problem> {
    if text.len() > limits::SVG_BYTES {
        return Err(Problem::new("cli-too-large"));
    }
    let document = Document::parse(text).map_err(unusable)?;
    simple(&document)?;
    picture::scan(drawn(&Tree::from_xmltree(&document, &options()).map_err(unusable)?)?)
}

fn simple(document: &Document<'_>) -> Result<(), Problem> {
    let not_simple = |what: &str| Problem::new("cli-svg-not-simple").cause(what);
    let (mut elements, mut painted) = (0, 0);
    for element in document.descendants().filter(Node::is_element) {
        elements += 1;
        if elements > limits::SVG_ELEMENTS || element.ancestors().count() > limits::SVG_DEPTH {
            return Err(Problem::new("cli-too-large"));
        }
        let name = element.tag_name().name();
        let is_foreign = element.tag_name().namespace().is_some_and(|space| space != "http://www.w3.org/2000/svg");
        // What belongs to another vocabulary is not painted.
        if is_foreign {
            continue;
        }
        if PAINTED.contains(&name) {
            painted += 1;
        } else if !OTHERS.contains(&name) {
            return Err(not_simple(&format!("<{name}>")));
        }
        if painted > limits::SVG_PAINTED {
            return Err(not_simple(&format!("more than {} shapes", limits::SVG_PAINTED)));
        }
        if PAINTED.contains(&name) || ["g", "svg"].contains(&name) {
            let strange = element.attributes().find(|attribute| !ATTRIBUTES.contains(&attribute.name()));
            strange.map_or(Ok(()), |attribute| Err(not_simple(&format!("{}=", attribute.name()))))?;
        }
    }
    Ok(())
}

fn options() -> Options<'static> {
    Options {
        // A second bolt: no element that could ask for a picture gets this far.
        image_href_resolver: ImageHrefResolver {
            resolve_data: Box::new(|_, _, _| None),
            resolve_string: Box::new(|_, _| None),
        },
        ..Options::default()
    }
}

/// The drawing in grey, on white, with its long edge of a fixed number of pixels.
fn drawn(tree: &Tree) -> Result<GrayImage, Problem> {
    let edge = f32::from(limits::SVG_EDGE);
    let scale = edge / tree.size().width().max(tree.size().height());
    let size = tree.size().to_int_size().scale_by(scale).ok_or_else(|| Problem::new("cli-not-a-picture"))?;
    let mut pixels = Pixmap::new(size.width(), size.height()).ok_or_else(|| Problem::new("cli-too-large"))?;
    pixels.fill(Color::WHITE);
    resvg::render(tree, Transform::from_scale(scale, scale), &mut pixels.as_mut());
    let grey = scan::luma_from_rgba(pixels.data());
    GrayImage::from_raw(pixels.width(), pixels.height(), grey).ok_or_else(|| Problem::new("cli-not-a-picture"))
}

fn unusable(error: impl std::fmt::Display) -> Problem {
    Problem::new("cli-not-a-picture").cause(error)
}

#[cfg(test)]
mod tests {
    use super::*;
    use labelcheck::issue::Symbol;

    #[test]
    fn what_issue_draws_is_read() {
        let symbol = Symbol::new("HTTPS://A.EXAMPLE/#12345").unwrap();
        assert!(is_svg(&symbol.svg()));
        assert_eq!(texts(&symbol.svg()).unwrap(), ["HTTPS://A.EXAMPLE/#12345"]);
        let larger = format!(
            "<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 90 200\"><path d=\"{}\"/><text y=\"99\">x</text></svg>",
            symbol.path(20, 30)
        );
        assert_eq!(texts(&larger).unwrap(), ["HTTPS://A.EXAMPLE/#12345"]);
    }

    #[test]
    fn whatever_is_no_plain_shape_is_refused() {
        for inside in [
            "<image href=\"/etc/hostname\"/>",
            "<use href=\"#a\"/>",
            "<defs><pattern id=\"a\"/></defs>",
            "<filter id=\"a\"/>",
            "<style>@import url(x)</style>",
            "<script/>",
            "<path d=\"M0 0h9\" stroke=\"#000\" stroke-dasharray=\".0001\"/>",
            "<g opacity=\".5\"/>",
            "<rect style=\"filter:blur(99px)\"/>",
        ] {
            let svg = format!("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\">{inside}</svg>");
            assert!(texts(&svg).is_err_and(|problem| problem.is("cli-svg-not-simple")), "{inside}");
        }
    }

    #[test]
    fn what_would_take_too_long_is_refused() {
        let svg =
            |inside: &str| format!("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\">{inside}</svg>");
        let too_large = |text: &str| texts(text).is_err_and(|problem| problem.is("cli-too-large"));
        let paths = svg(&"<path d=\"M0 0h9v9h-9z\"/>".repeat(limits::SVG_PAINTED + 1));
        assert!(texts(&paths).is_err_and(|problem| problem.is("cli-svg-not-simple")));
        assert!(too_large(&svg(&"<text/>".repeat(limits::SVG_ELEMENTS))));
        assert!(too_large(&svg(&format!("{}{}", "<g>".repeat(20), "</g>".repeat(20)))));
        assert!(too_large(&svg(&" ".repeat(limits::SVG_BYTES))));
        let entities = "<!DOCTYPE svg [<!ENTITY a \"1\"><!ENTITY b \"&a;&a;\">]><svg xmlns=\"http://www.w3.org/2000/svg\">&b;</svg>";
        assert!(texts(entities).is_err());
        for size in ["width=\"0\" height=\"0\"", "width=\"1e30\" height=\"1e-30\"", "viewBox=\"0 0 1e9 1\""] {
            let svg = format!("<svg xmlns=\"http://www.w3.org/2000/svg\" {size}><path d=\"M0 0h1\"/></svg>");
            assert!(texts(&svg).map_or(true, |texts| texts.is_empty()), "{size}");
        }
    }
}
