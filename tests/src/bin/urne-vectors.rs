//! Writes the test vectors of specs/vectors.

use std::path::PathBuf;

use anyhow::Context as _;
use clap::Parser;

/// Writes the test vectors of the specification, the same bytes every time
///
/// Run it when the specification changes, and look at what changed before you keep it.
#[derive(Parser)]
#[command(after_help = "Examples:\n  urne-vectors\n  urne-vectors --out /tmp/vectors")]
struct Arguments {
    /// Folder in which `accept` and `reject` are filled
    #[arg(long, default_value = concat!(env!("CARGO_MANIFEST_DIR"), "/../specs/vectors"))]
    out: PathBuf,
}

fn main() -> anyhow::Result<()> {
    let arguments = Arguments::parse();
    let files = urne_tests::vectors::all();
    for folder in ["accept", "reject"] {
        let folder = arguments.out.join(folder);
        if folder.exists() {
            std::fs::remove_dir_all(&folder)
                .with_context(|| format!("cannot clear {}", folder.display()))?;
        }
        std::fs::create_dir_all(&folder)
            .with_context(|| format!("cannot make {}", folder.display()))?;
    }
    for file in &files {
        let path = arguments.out.join(&file.path);
        std::fs::write(&path, &file.bytes)
            .with_context(|| format!("cannot write {}", path.display()))?;
    }
    let bytes: usize = files.iter().map(|file| file.bytes.len()).sum();
    println!(
        "{} files, {bytes} bytes, in {}",
        files.len(),
        arguments.out.display()
    );
    Ok(())
}
