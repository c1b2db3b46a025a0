//! Fillings that differ without colour.

use std::fmt::Write as _;

/// How an area is filled, from dark to light.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fill {
    /// Dark all over.
    Solid,
    /// Dark with light dots.
    Dotted,
    /// Crossed lines.
    Crossed,
    /// Thick rising lines.
    Rising,
    /// Thick falling lines.
    Falling,
    /// Upright lines.
    Upright,
    /// Level lines.
    Level,
    /// Thin rising lines.
    Thin,
    /// Few dots.
    Sparse,
    /// White.
    Empty,
}

/// All fillings, from dark to light.
pub(super) const ALL: [Fill; 10] = [
    Fill::Solid,
    Fill::Dotted,
    Fill::Crossed,
    Fill::Rising,
    Fill::Falling,
    Fill::Upright,
    Fill::Level,
    Fill::Thin,
    Fill::Sparse,
    Fill::Empty,
];

/// The ink of bars and lines.
pub(super) const INK: &str = "#17364f";

impl Fill {
    /// Fillings for so many grades, from dark to light.
    pub(super) fn spread(count: usize) -> Vec<Fill> {
        let last = ALL.len() - 1;
        (0..count)
            .filter_map(|place| {
                let step = match count {
                    0 | 1 => 0,
                    count => (place * last + (count - 1) / 2) / (count - 1),
                };
                ALL.get(step).copied()
            })
            .collect()
    }

    fn name(self) -> &'static str {
        match self {
            Fill::Solid => "solid",
            Fill::Dotted => "dotted",
            Fill::Crossed => "crossed",
            Fill::Rising => "rising",
            Fill::Falling => "falling",
            Fill::Upright => "upright",
            Fill::Level => "level",
            Fill::Thin => "thin",
            Fill::Sparse => "sparse",
            Fill::Empty => "empty",
        }
    }

    /// The value of the attribute `fill`.
    pub(super) fn paint(self, id: &str) -> String {
        match self {
            Fill::Solid => INK.to_owned(),
            Fill::Empty => "#ffffff".to_owned(),
            fill => format!("url(#{id}-{})", fill.name()),
        }
    }

    /// The pattern's definition, where it needs one.
    pub(super) fn define(self, id: &str, text: &mut String) {
        let (size, background, marks): (u32, &str, &str) = match self {
            Fill::Solid | Fill::Empty => return,
            Fill::Dotted => (
                6,
                INK,
                r##"<circle cx="3" cy="3" r="1.5" fill="#ffffff"/>"##,
            ),
            Fill::Crossed => (
                7,
                "#ffffff",
                r#"<path d="M0 0L7 7M7 0L0 7" stroke-width="2"/>"#,
            ),
            Fill::Rising => (
                8,
                "#ffffff",
                r#"<path d="M-2 2L2 -2M0 8L8 0M6 10L10 6" stroke-width="3"/>"#,
            ),
            Fill::Falling => (
                8,
                "#ffffff",
                r#"<path d="M-2 6L2 10M0 0L8 8M6 -2L10 2" stroke-width="2"/>"#,
            ),
            Fill::Upright => (6, "#ffffff", r#"<path d="M3 0V6" stroke-width="1.6"/>"#),
            Fill::Level => (6, "#ffffff", r#"<path d="M0 3H6" stroke-width="1.2"/>"#),
            Fill::Thin => (
                9,
                "#ffffff",
                r#"<path d="M-2 2L2 -2M0 9L9 0M7 11L11 7" stroke-width="0.8"/>"#,
            ),
            Fill::Sparse => (
                9,
                "#ffffff",
                r##"<circle cx="4.5" cy="4.5" r="1" fill="#17364f"/>"##,
            ),
        };
        let name = self.name();
        let _ = writeln!(
            text,
            r#"<pattern id="{id}-{name}" width="{size}" height="{size}" patternUnits="userSpaceOnUse"><rect width="{size}" height="{size}" fill="{background}"/><g stroke="{INK}" fill="none">{marks}</g></pattern>"#
        );
    }
}
