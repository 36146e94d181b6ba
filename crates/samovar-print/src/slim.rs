//! Takes from typeset pages what is no longer needed. A page keeps, for the
//! tags of the PDF, every element it was made of, each with all that is inside
//! it: that is ten times the page itself. The export reads only the elements'
//! kinds and places, never their bodies, so a long list stays small without.
//! A picture that stands on every page is unpacked for each few of them: it is
//! kept once.

use std::collections::HashSet;
use std::sync::Arc;
use typst::foundations::{Content, StyleChain};
use typst::introspection::{Location, Tag};
use typst::layout::grid::resolve::Entry;
use typst::layout::{Frame, FrameItem, GridElem, PlaceElem, Point};
use typst::model::{ParElem, TableCell, TableElem};
use typst::pdf::ArtifactElem;
use typst::visualize::Image;

/// Makes the pages of one document smaller.
#[derive(Default)]
pub struct Slim {
    /// The pictures of the pages before.
    seen: Vec<Image>,
    /// Where elements stand whose tags were taken out of this page.
    silent: HashSet<Location>,
}

impl Slim {
    /// Empties the bodies of tables, cells, paragraphs and artifacts and lets go of memory
    /// kept for growing. Call it when the pages are the only owners of their
    /// elements: a grid that is shared keeps its bodies, and the page is just
    /// larger.
    pub fn slim(&mut self, frame: &mut Frame) {
        frame.retain(|item| {
            match item {
                FrameItem::Tag(Tag::Start(element, _)) if is_silent(element) => {
                    self.silent.extend(element.location());
                    return false;
                }
                FrameItem::Tag(Tag::End(location, ..)) if self.silent.remove(location) => {
                    return false;
                }
                FrameItem::Group(group) => self.slim(&mut group.frame),
                FrameItem::Image(image, ..) => self.keep_once(image),
                FrameItem::Tag(Tag::Start(element, flags)) => {
                    // Nothing is looked up any more: the template asks for no
                    // counters, references or outlines.
                    flags.introspectable = false;
                    slim_element(element);
                }
                FrameItem::Tag(Tag::End(_, _, flags)) => flags.introspectable = false,
                _ => {}
            }
            true
        });
        let items: Vec<(Point, FrameItem)> = frame.items().cloned().collect();
        frame.clear();
        *frame = Frame::new(frame.size(), frame.kind());
        frame.push_multiple(items);
    }

    fn keep_once(&mut self, image: &mut Image) {
        match self.seen.iter().find(|seen| *seen == image) {
            Some(seen) => *image = seen.clone(),
            None => self.seen.push(image.clone()),
        }
    }
}

/// Whether the tags of the PDF do not know it. What is placed is drawn where it is
/// and named by what is inside it; only what floats is told apart.
fn is_silent(element: &Content) -> bool {
    element
        .to_packed::<PlaceElem>()
        .is_some_and(|place| !place.float.get(StyleChain::default()))
}

fn slim_element(element: &mut Content) {
    if let Some(table) = element.to_packed_mut::<TableElem>() {
        table.children.clear();
        if let Some(grid) = table.grid.as_mut().and_then(Arc::get_mut) {
            empty(&mut grid.entries);
        }
    } else if let Some(grid) = element.to_packed_mut::<GridElem>() {
        grid.children.clear();
        if let Some(grid) = grid.grid.as_mut().and_then(Arc::get_mut) {
            empty(&mut grid.entries);
        }
    } else if let Some(cell) = element.to_packed_mut::<TableCell>() {
        cell.body = Content::empty();
    } else if let Some(paragraph) = element.to_packed_mut::<ParElem>() {
        paragraph.body = Content::empty();
    } else if let Some(artifact) = element.to_packed_mut::<ArtifactElem>() {
        // A QR code is some hundred elements.
        artifact.body = Content::empty();
    }
}

fn empty(entries: &mut [Entry]) {
    for entry in entries {
        if let Entry::Cell(cell) = entry {
            cell.body = Content::empty();
        }
    }
}
