//! Takes the pages into the server: all files of `target/web` (or `URNE_WEB`), where `make web` has built them.
//! A server that is built without them says so.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    println!("cargo:rerun-if-env-changed=URNE_WEB");
    let folder = match env::var_os("URNE_WEB") {
        Some(folder) => PathBuf::from(folder),
        None => Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/web"),
    };
    let list = folder.join("files.txt");
    if !list.exists() {
        // An empty list, so that cargo notices when the pages are built: it watches only what exists.
        fs::create_dir_all(&folder)?;
        fs::write(&list, "")?;
    }
    println!("cargo:rerun-if-changed={}", list.display());

    let mut code = String::from("&[\n");
    for line in fs::read_to_string(&list)?.lines() {
        let fields: Vec<&str> = line.split('\t').collect();
        let [name, kind, caching, hash] = fields[..] else {
            return Err(io::Error::other(format!(
                "not a line of a list of pages: {line}"
            )));
        };
        let path = fs::canonicalize(folder.join(name))?;
        let path = path.display();
        let immutable = caching == "immutable";
        // Writing to a string cannot fail.
        let _ = writeln!(
            code,
            "File {{ name: {name:?}, kind: {kind:?}, immutable: {immutable}, hash: {hash:?}, \
             plain: include_bytes!(\"{path}\"), gzip: include_bytes!(\"{path}.gz\"), \
             brotli: include_bytes!(\"{path}.br\") }},"
        );
    }
    code.push_str("]\n");
    let out = env::var_os("OUT_DIR").ok_or_else(|| io::Error::other("no OUT_DIR"))?;
    fs::write(Path::new(&out).join("pages.rs"), code)
}
