//! What the pages load: the stylesheet of all pages with what these add to it, a small script, an icon. Each is
//! named for its hash, so that it never changes and browsers keep it; pages state the whole hash besides.

use std::sync::LazyLock;

use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use data_encoding::{BASE64, HEXLOWER};
use sha2::{Digest as _, Sha256, Sha384};

/// A file that pages load.
#[derive(Debug)]
pub(super) struct Asset {
    name: String,
    kind: &'static str,
    text: &'static str,
    /// Its address.
    pub(super) url: String,
    /// Its hash, as pages state it.
    pub(super) integrity: String,
}

/// The stylesheet.
pub(super) static STYLE: LazyLock<Asset> = LazyLock::new(|| {
    let text = concat!(
        include_str!("../../../web/src/style/1-base.css"),
        include_str!("../../../web/src/style/2-controls.css"),
        include_str!("../../../web/src/style/3-contests.css"),
        include_str!("../../../web/src/style/4-ballots.css"),
        include_str!("../../../web/src/style/5-files.css"),
        include_str!("../../../web/src/style/6-verification.css"),
        include_str!("../../../web/src/style/7-offices.css"),
        include_str!("../../../web/public/public.css")
    );
    Asset::new("public", "css", "text/css; charset=utf-8", text)
});

/// The script: live numbers, and times of the reader's own clock.
pub(super) static SCRIPT: LazyLock<Asset> = LazyLock::new(|| {
    let text = include_str!("../../../web/public/live.js");
    Asset::new("live", "js", "text/javascript; charset=utf-8", text)
});

/// The icon.
pub(super) static ICON: LazyLock<Asset> = LazyLock::new(|| {
    let text = include_str!("../../../web/src/icon.svg");
    Asset::new("icon", "svg", "image/svg+xml", text)
});

impl Asset {
    fn new(stem: &str, ending: &str, kind: &'static str, text: &'static str) -> Self {
        let hash = HEXLOWER.encode(&Sha256::digest(text));
        let name = format!("{stem}-{}.{ending}", hash.get(..16).unwrap_or_default());
        Self {
            kind,
            text,
            url: format!("/assets/{name}"),
            integrity: format!("sha384-{}", BASE64.encode(&Sha384::digest(text))),
            name,
        }
    }
}

/// The file of this name, if it is one of these.
pub(crate) fn asset(name: &str) -> Option<Response> {
    let all = [&STYLE, &SCRIPT, &ICON];
    let found = all.into_iter().find(|asset| asset.name == name)?;
    let headers = [
        (CONTENT_TYPE, found.kind),
        (CACHE_CONTROL, "public, max-age=31536000, immutable"),
    ];
    Some((headers, found.text).into_response())
}
