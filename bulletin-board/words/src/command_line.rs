//! Help and faults of a command line in the reader's language.
//!
//! English stands beside the arguments in the code. The other languages have it in their files: `help` for the tool,
//! `help-COMMAND` for a command, `help-COMMAND-ARGUMENT` or, for all commands, `help-ARGUMENT` for an argument, and
//! `examples-COMMAND` (or `examples`) for what follows; `heading-WORD` for a heading that begins with that word.

use std::env;
use std::ffi::{OsStr, OsString};
use std::process::exit;

use clap::builder::{PossibleValue, StyledStr};
use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Arg, ArgMatches, Command, CommandFactory, Error, FromArgMatches};

use crate::{Language, Words, speak, spoken};

/// Reads the command line; help and faults are told in the language of `--lang` or of the system, which this process
/// speaks from now on. Ends the process where there is help to show or a fault to tell, as `clap` does.
pub fn parse<T: CommandFactory + FromArgMatches>(words: &'static Words) -> T {
    let arguments: Vec<OsString> = env::args_os().collect();
    speak(asked(&arguments));
    let read = |arguments: Vec<OsString>| -> Result<T, Error> {
        let command = localised(T::command(), words);
        let matches: ArgMatches = command.try_get_matches_from(arguments)?;
        T::from_arg_matches(&matches)
    };
    read(arguments).unwrap_or_else(|error| match fault(&error, words) {
        Some(text) => {
            eprintln!("{text}");
            exit(2)
        }
        None => error.exit(),
    })
}

/// The language of `--lang`, else that of the system, else English.
pub fn asked(arguments: &[OsString]) -> Language {
    let texts: Vec<&str> = arguments.iter().filter_map(|text| text.to_str()).collect();
    let joined = texts.iter().find_map(|text| text.strip_prefix("--lang="));
    let apart = || {
        let place = texts.iter().position(|text| *text == "--lang")?;
        texts.get(place + 1).copied()
    };
    let named = joined.or_else(apart).and_then(Language::of_tag);
    named.unwrap_or_else(|| of_system(|name| env::var(name).ok(), sys_locale::get_locales()))
}

/// The first language of the system that is one of ours. Whoever sets the locale to `C`, as scripts do, wants
/// English, whatever else is set.
fn of_system(
    variable: impl Fn(&str) -> Option<String>,
    mut locales: impl Iterator<Item = String>,
) -> Language {
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"]
        .into_iter()
        .find_map(|name| variable(name).filter(|value| !value.is_empty()));
    let plain =
        locale.is_some_and(|locale| matches!(locale.split('.').next(), Some("C" | "POSIX")));
    let ours = || locales.find_map(|tag| Language::of_tag(&tag));
    (!plain).then(ours).flatten().unwrap_or(Language::En)
}

/// The command with its help in the language that this process speaks.
pub fn localised(command: Command, words: &Words) -> Command {
    if spoken() == Language::En {
        return command;
    }
    let mut command = command;
    // What clap adds by itself is there only then.
    command.build();
    translate(command, words, "")
}

fn translate(command: Command, words: &Words, path: &str) -> Command {
    let find = |id: &str| words.find(spoken(), id, &[]);
    let chrome = |id: &str| words.say(id, &[]);
    let mut command = command;
    if let Some(about) = find(&format!("help{path}")) {
        if command.get_long_about().is_some() {
            command = command.long_about(about.clone());
        }
        command = command.about(about);
    }
    if command.get_after_help().is_some()
        && let Some(examples) = find(&format!("examples{path}"))
    {
        command = command.after_help(examples);
    }
    let usage = chrome("command-usage");
    command = command
        .help_template(format!(
            "{{before-help}}{{about-with-newline}}\n{usage} {{usage}}\n\n{{all-args}}{{after-help}}"
        ))
        .subcommand_help_heading(chrome("command-commands"));
    command = command.mut_args(|arg| {
        let id = arg.get_id().as_str();
        let help = find(&format!("help{path}-{id}")).or_else(|| find(&format!("help-{id}")));
        let heading = match arg.get_help_heading() {
            Some(COMMON) => chrome("command-common"),
            Some(own) => own_heading(own, words),
            None if arg.is_positional() => chrome("command-arguments"),
            None => chrome("command-options"),
        };
        let mut arg = arg;
        if let Some(help) = help {
            let help = [vec![help], beside(&arg, words)].concat().join(" ");
            if arg.get_long_help().is_some() {
                arg = arg.long_help(help.clone());
            }
            arg = arg.help(help);
            // What clap would say of these, in English.
            arg = arg
                .hide_default_value(true)
                .hide_possible_values(true)
                .hide_env(true);
        }
        arg.help_heading(heading)
    });
    command.mut_subcommands(|sub| {
        let path = format!("{path}-{}", sub.get_name());
        translate(sub, words, &path)
    })
}

/// The heading in English of options that all commands have.
const COMMON: &str = "Options of all commands";

/// A heading of some options, which files have under its first word: `heading-rudi`.
fn own_heading(heading: &str, words: &Words) -> String {
    let first: String = heading
        .chars()
        .take_while(|c| c.is_alphanumeric())
        .collect();
    let id = format!("heading-{}", first.to_lowercase());
    words
        .find(spoken(), &id, &[])
        .unwrap_or_else(|| heading.to_owned())
}

/// What stands behind the help of an argument: where its value may come from, and what it may be. Values that have
/// help of their own are explained in that of the argument.
fn beside(arg: &Arg, words: &Words) -> Vec<String> {
    if !arg.get_action().takes_values() {
        return Vec::new();
    }
    let mut notes = Vec::new();
    if let Some(name) = arg.get_env().filter(|_| !arg.is_hide_env_set()) {
        notes.push(crate::say!(words, "command-env", name = %name.to_string_lossy()));
    }
    let default = arg.get_default_values();
    if !default.is_empty() && !arg.is_hide_default_value_set() {
        let value = default.join(OsStr::new(", "));
        notes.push(crate::say!(words, "command-default", value = %value.to_string_lossy()));
    }
    let possible = arg.get_possible_values();
    let explained = possible.iter().any(|value| value.get_help().is_some());
    if !possible.is_empty() && !explained && !arg.is_hide_possible_values_set() {
        let values: Vec<&str> = possible.iter().map(PossibleValue::get_name).collect();
        notes.push(crate::say!(
            words,
            "command-values",
            values = values.join(", ")
        ));
    }
    notes
}

/// A fault of the command line in one line, where this process does not speak English, which clap speaks.
fn fault(error: &Error, words: &Words) -> Option<String> {
    if spoken() == Language::En {
        return None;
    }
    let context = |kind| match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.join(", "),
        Some(ContextValue::StyledStr(text)) => text.to_string(),
        Some(ContextValue::StyledStrs(texts)) => {
            let texts: Vec<String> = texts.iter().map(StyledStr::to_string).collect();
            texts.join(", ")
        }
        Some(ContextValue::Number(number)) => number.to_string(),
        _ => String::new(),
    };
    let argument = context(ContextKind::InvalidArg);
    let value = context(ContextKind::InvalidValue);
    let mut text = match error.kind() {
        ErrorKind::UnknownArgument => crate::say!(words, "command-unknown", argument = &argument),
        ErrorKind::InvalidSubcommand => {
            let name = context(ContextKind::InvalidSubcommand);
            crate::say!(words, "command-no-command", name = &name)
        }
        ErrorKind::MissingSubcommand => crate::say!(words, "command-no-subcommand"),
        ErrorKind::MissingRequiredArgument => {
            crate::say!(words, "command-missing", argument = &argument)
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation if value.is_empty() => {
            crate::say!(words, "command-no-value", argument = &argument)
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
            let cause = std::error::Error::source(error).map(ToString::to_string);
            let known = context(ContextKind::ValidValue);
            let detail = cause.unwrap_or(known);
            let detail = match detail.as_str() {
                "" => String::new(),
                _ => format!(" ({detail})"),
            };
            crate::say!(
                words,
                "command-value",
                value = &value,
                argument = &argument,
                detail = detail
            )
        }
        ErrorKind::ArgumentConflict => {
            let other = context(ContextKind::PriorArg);
            crate::say!(
                words,
                "command-conflict",
                argument = &argument,
                other = &other
            )
        }
        ErrorKind::WrongNumberOfValues | ErrorKind::TooFewValues | ErrorKind::TooManyValues => {
            crate::say!(words, "command-number", argument = &argument)
        }
        _ => return None,
    };
    let alike = [ContextKind::SuggestedArg, ContextKind::SuggestedSubcommand]
        .map(context)
        .concat();
    if !alike.is_empty() {
        text.push(' ');
        text.push_str(&crate::say!(words, "command-alike", name = &alike));
    }
    let more = crate::say!(words, "command-help");
    let cause = format!("{text} {more}");
    Some(crate::say!(words, "command-fault", cause = cause))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn system(variables: &[(&str, &str)], locales: &[&str]) -> Language {
        let variable = |name: &str| {
            let found = variables.iter().find(|(known, _)| *known == name);
            found.map(|(_, value)| (*value).to_owned())
        };
        of_system(variable, locales.iter().map(|tag| (*tag).to_owned()))
    }

    #[test]
    fn the_system_s_first_language_of_ours() {
        assert_eq!(system(&[("LANG", "fr_FR.UTF-8")], &["fr-FR"]), Language::Fr);
        let several = [("LANG", "de_DE"), ("LANGUAGE", "de:ca:fr")];
        assert_eq!(system(&several, &["de", "ca", "fr", "de-DE"]), Language::Ca);
        assert_eq!(system(&[], &["ja-JP"]), Language::En);
        assert_eq!(system(&[], &[]), Language::En);
    }

    #[test]
    fn scripts_ask_for_english() {
        let script = [("LC_ALL", "C"), ("LANG", "fr_FR.UTF-8")];
        assert_eq!(system(&script, &["fr-FR"]), Language::En);
        let none = [("LC_ALL", ""), ("LANG", "C.UTF-8"), ("LANGUAGE", "es")];
        assert_eq!(system(&none, &["es"]), Language::En);
    }

    #[test]
    fn the_option_comes_first() {
        let asked = |words: &[&str]| asked(&words.iter().map(OsString::from).collect::<Vec<_>>());
        assert_eq!(asked(&["urne-vote", "--lang", "ca", "find"]), Language::Ca);
        assert_eq!(asked(&["urne-vote", "find", "--lang=es-MX"]), Language::Es);
    }
}
