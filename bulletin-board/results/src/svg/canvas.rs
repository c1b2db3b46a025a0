//! A picture under way: text, rectangles and lines from top to bottom, then the whole file.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use unicode_width::UnicodeWidthChar as _;

use super::Heading;
use super::patterns::{Fill, INK};

/// Width of most pictures.
pub(super) const WIDTH: f64 = 760.0;
/// Space around everything.
pub(super) const MARGIN: f64 = 24.0;

/// Where a text is anchored.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Anchor {
    Start,
    Middle,
    End,
}

/// How a text looks.
#[derive(Clone, Copy, Debug)]
pub(super) struct Font {
    pub(super) size: f64,
    pub(super) bold: bool,
    pub(super) anchor: Anchor,
}

impl Font {
    pub(super) const PLAIN: Font = Font {
        size: 14.0,
        bold: false,
        anchor: Anchor::Start,
    };

    pub(super) const fn sized(self, size: f64) -> Font {
        Font { size, ..self }
    }

    pub(super) const fn bold(self) -> Font {
        Font { bold: true, ..self }
    }

    pub(super) const fn anchored(self, anchor: Anchor) -> Font {
        Font { anchor, ..self }
    }
}

pub(super) struct Canvas {
    heading: Heading,
    width: f64,
    /// Where the next thing goes.
    pub(super) y: f64,
    body: String,
    fills: BTreeSet<Fill>,
    spoken: Vec<String>,
}

impl Canvas {
    /// A picture of this width with its heading.
    pub(super) fn new(heading: &Heading, width: f64) -> Self {
        let mut canvas = Canvas {
            heading: heading.clone(),
            width,
            y: MARGIN + 8.0,
            body: String::new(),
            fills: BTreeSet::new(),
            spoken: Vec::new(),
        };
        canvas.paragraph(&heading.title, Font::PLAIN.sized(19.0).bold());
        for line in &heading.lines {
            canvas.paragraph(line, Font::PLAIN.sized(13.0));
        }
        canvas.y += 12.0;
        canvas
    }

    pub(super) fn inner(&self) -> f64 {
        self.width - 2.0 * MARGIN
    }

    /// A sentence of the description that is read aloud.
    pub(super) fn say(&mut self, sentence: impl Into<String>) {
        self.spoken.push(sentence.into());
    }

    pub(super) fn text(&mut self, x: f64, y: f64, font: Font, text: &str) {
        let anchor = match font.anchor {
            Anchor::Start => "",
            Anchor::Middle => r#" text-anchor="middle""#,
            Anchor::End => r#" text-anchor="end""#,
        };
        let weight = if font.bold {
            r#" font-weight="bold""#
        } else {
            ""
        };
        let size = font.size;
        let _ = writeln!(
            self.body,
            r#"<text x="{x:.1}" y="{y:.1}" font-size="{size}"{anchor}{weight}>{}</text>"#,
            escaped(text)
        );
    }

    /// A text upon a pattern, with a light rim so that it reads.
    pub(super) fn text_on_pattern(&mut self, x: f64, y: f64, text: &str) {
        let _ = writeln!(
            self.body,
            r##"<text x="{x:.1}" y="{y:.1}" font-size="12" font-weight="bold" text-anchor="middle" stroke="#ffffff" stroke-width="4" stroke-linejoin="round" paint-order="stroke">{}</text>"##,
            escaped(text)
        );
    }

    /// Lines as wide as the picture.
    pub(super) fn paragraph(&mut self, text: &str, font: Font) {
        for line in wrapped(text, self.inner(), font) {
            self.text(MARGIN, self.y, font, &line);
            self.y += font.size * 1.35;
        }
    }

    pub(super) fn rect(
        &mut self,
        x: f64,
        y: f64,
        width: f64,
        height: f64,
        fill: Fill,
        stroke: f64,
    ) {
        self.fills.insert(fill);
        let paint = fill.paint(&self.heading.id);
        let _ = writeln!(
            self.body,
            r#"<rect x="{x:.1}" y="{y:.1}" width="{width:.1}" height="{height:.1}" fill="{paint}" stroke="{INK}" stroke-width="{stroke}"/>"#
        );
    }

    /// A rectangle of one light grey without a rim.
    pub(super) fn shade(&mut self, x: f64, y: f64, width: f64, height: f64) {
        let _ = writeln!(
            self.body,
            r##"<rect x="{x:.1}" y="{y:.1}" width="{width:.1}" height="{height:.1}" fill="#d9d9d9"/>"##
        );
    }

    pub(super) fn frame(&mut self, x: f64, y: f64, width: f64, height: f64, stroke: f64) {
        let _ = writeln!(
            self.body,
            r##"<rect x="{x:.1}" y="{y:.1}" width="{width:.1}" height="{height:.1}" fill="none" stroke="#000000" stroke-width="{stroke}"/>"##
        );
    }

    pub(super) fn line(&mut self, from: (f64, f64), to: (f64, f64), dashed: bool) {
        let dash = if dashed {
            r#" stroke-dasharray="5 4""#
        } else {
            ""
        };
        let ((x1, y1), (x2, y2)) = (from, to);
        let _ = writeln!(
            self.body,
            r##"<line x1="{x1:.1}" y1="{y1:.1}" x2="{x2:.1}" y2="{y2:.1}" stroke="#000000" stroke-width="1.5"{dash}/>"##
        );
    }

    /// A triangle that points down at a place.
    pub(super) fn pointer(&mut self, x: f64, y: f64) {
        let (left, right, top) = (x - 5.0, x + 5.0, y - 8.0);
        let _ = writeln!(
            self.body,
            r##"<path d="M{left:.1} {top:.1}H{right:.1}L{x:.1} {y:.1}Z" fill="#000000"/>"##
        );
    }

    /// Swatches with words, in rows.
    pub(super) fn legend(&mut self, entries: &[(Fill, String)]) {
        let font = Font::PLAIN.sized(13.0);
        let mut x = MARGIN;
        self.y += 8.0;
        for (fill, words) in entries {
            let width = 24.0 + text_width(words, font) + 18.0;
            if x > MARGIN && x + width > self.width - MARGIN {
                x = MARGIN;
                self.y += 24.0;
            }
            self.rect(x, self.y - 12.0, 18.0, 14.0, *fill, 1.0);
            self.text(x + 24.0, self.y, font, words);
            x += width;
        }
        self.y += 26.0;
    }

    /// The whole file.
    pub(super) fn finish(mut self) -> String {
        let verdict = std::mem::take(&mut self.heading.verdict);
        self.y += 4.0;
        for line in &verdict {
            self.paragraph(line, Font::PLAIN.bold());
        }
        let Heading {
            id,
            title,
            lines,
            language,
            ..
        } = &self.heading;
        let (width, height) = (self.width, self.y + MARGIN / 2.0 - 8.0);
        let spoken: Vec<&str> = (lines.iter())
            .chain(&self.spoken)
            .chain(&verdict)
            .map(String::as_str)
            .collect();
        let mut text = format!(
            r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:.0} {height:.0}" width="{width:.0}" height="{height:.0}" role="img" aria-labelledby="{id}-title {id}-desc" xml:lang="{language}" font-family="'DejaVu Sans','Liberation Sans',Arial,Helvetica,sans-serif" fill="#111111">
<title id="{id}-title">{}</title>
<desc id="{id}-desc">{}</desc>
"##,
            escaped(title),
            escaped(&spoken.join(" ")),
            language = escaped(language),
        );
        text.push_str("<defs>\n");
        for fill in &self.fills {
            fill.define(id, &mut text);
        }
        text.push_str("</defs>\n");
        let _ = writeln!(
            text,
            r##"<rect width="{width:.0}" height="{height:.0}" fill="#ffffff"/>"##
        );
        text.push_str(&self.body);
        text.push_str("</svg>\n");
        text
    }
}

/// About how wide a text is; fonts differ, so rather a little more.
pub(super) fn text_width(text: &str, font: Font) -> f64 {
    let width = |c: char| match c {
        'i' | 'j' | 'l' | 'I' | '.' | ',' | ':' | ';' | '!' | '|' | '\'' | ' ' => 0.36,
        'f' | 'r' | 't' | '(' | ')' | '-' => 0.42,
        'm' | 'w' | 'M' | 'W' | '%' | '@' => 0.95,
        c if c.is_uppercase() => 0.73,
        c => 0.63 * c.width().unwrap_or(0) as f64,
    };
    let bold = if font.bold { 1.1 } else { 1.0 };
    text.chars().map(width).sum::<f64>() * font.size * bold
}

/// Lines of words that fit a width; a word longer than that is cut.
pub(super) fn wrapped(text: &str, width: f64, font: Font) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut line = String::new();
    for word in text.split_whitespace() {
        let longer = match line.is_empty() {
            true => word.to_owned(),
            false => format!("{line} {word}"),
        };
        if text_width(&longer, font) <= width || line.is_empty() {
            line = longer;
        } else {
            lines.push(std::mem::replace(&mut line, word.to_owned()));
        }
    }
    lines.push(line);
    lines.iter().map(|line| cut(line, width, font)).collect()
}

/// The text, cut with an ellipsis where it is wider.
pub(super) fn cut(text: &str, width: f64, font: Font) -> String {
    if text_width(text, font) <= width {
        return text.to_owned();
    }
    let mut kept = String::new();
    for c in text.chars() {
        kept.push(c);
        if text_width(&kept, font) + font.size > width {
            kept.pop();
            break;
        }
    }
    kept.trim_end().to_owned() + "…"
}

/// A text as XML has it. What XML cannot hold at all is left out.
fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\t' | '\n' | '\r' => safe.push(' '),
            c if c < ' ' || matches!(c, '\u{fffe}' | '\u{ffff}') => {}
            c => safe.push(c),
        }
    }
    safe
}
