//! The trustee's tool: key ceremony, rehearsal and decryption.

use std::process::ExitCode;

use clap::Parser as _;

fn main() -> ExitCode {
    match urne_trustee::commands::run(&urne_trustee::cli::Cli::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {}", urne_trustee::commands::one_line(&error));
            ExitCode::FAILURE
        }
    }
}
