//! A chart of the Insights screens as a file that other programs open.
//!
//! The page draws it, this looks at every mark: only shapes and words, nothing that runs, and
//! nothing that is fetched from anywhere.

use super::ExportChart;
use crate::error::{Code, Error, Result};
use crate::job::Job;
use crate::outgoing::{self, FileKind};
use crate::planner::{Planner, Written};
use crate::wire::FilePath;

/// A chart is a few thousand shapes.
const MOST: usize = 4 * 1024 * 1024;
const BEGINS: &str = "<svg ";
const OURS: &str = r#"data-generator="Samovar""#;
const MARKS: &[&str] = &[
    "svg", "g", "rect", "line", "polyline", "path", "circle", "text", "tspan", "title", "desc",
    "defs", "pattern",
];

pub fn export(planner: &Planner, request: ExportChart, _: &Job) -> Result<Written<FilePath>> {
    if !is_chart(&request.svg) {
        return Err(Error::field("svg", Code::OutOfRange).with("value", "SVG"));
    }
    let name = format!("{}.svg", samovar_ical::plain_name(&request.name, "chart"));
    let path = outgoing::path(planner, request.path, &name, FileKind::Svg)?;
    path.write(|out| out.write_all(request.svg.as_bytes()))?;
    Ok(Written::unchanged(FilePath { path: path.shown() }))
}

/// Whether it is a chart that our page drew, and nothing besides.
fn is_chart(svg: &str) -> bool {
    let Some(head) = svg
        .split('>')
        .next()
        .filter(|head| head.starts_with(BEGINS))
    else {
        return false;
    };
    svg.len() <= MOST
        && head.contains(OURS)
        && svg.trim_end().ends_with("</svg>")
        && svg.split('<').skip(1).all(is_harmless)
}

/// A mark from behind its `<`, with the words after it.
fn is_harmless(mark: &str) -> bool {
    let Some((inside, _)) = mark.split_once('>') else {
        return false;
    };
    let name: &str = inside
        .trim_start_matches('/')
        .split([' ', '\n', '\t', '/'])
        .next()
        .unwrap_or_default();
    let low = inside.to_lowercase();
    let fetches = low.contains("href")
        || low.contains("style")
        || low.contains("script")
        || low.replace("url(#", "").contains("url(");
    let runs = low
        .split([' ', '\n', '\t', '"', '\'', '/'])
        .any(|word| word.starts_with("on") && word.contains('='));
    MARKS.contains(&name) && !fetches && !runs
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chart(inside: &str) -> String {
        format!(
            r#"<svg data-generator="Samovar" xmlns="http://www.w3.org/2000/svg">{inside}</svg>"#
        )
    }

    #[test]
    fn shapes_and_words_are_a_chart() {
        for good in [
            "",
            r##"<g fill="url(#p)"><rect x="1" y="2"/><text>on = 3 &lt; 4</text></g>"##,
            r##"<defs><pattern id="p"><path d="M0 0"/></pattern></defs>"##,
        ] {
            assert!(is_chart(&chart(good)), "{good}");
        }
    }

    #[test]
    fn what_runs_or_is_fetched_is_refused() {
        for bad in [
            "<script>1</script>",
            "<image href='x'/>",
            r#"<rect onload="x()"/>"#,
            r#"<rect fill="url(http://a)"/>"#,
            "<foreignObject></foreignObject>",
            "<!ENTITY a 'b'>",
            "<rect",
        ] {
            assert!(!is_chart(&chart(bad)), "{bad}");
        }
        assert!(!is_chart("<svg></svg>"));
        assert!(!is_chart("PK"));
    }
}
