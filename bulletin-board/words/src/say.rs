//! Short ways to name files and sentences.

/// The sentences of the language files in these folders of a crate, each with a folder for each language:
/// `words!["../bulletin-board/locales" / "common.ftl", "locales" / "voter.ftl"]`.
#[macro_export]
macro_rules! words {
    ($($folder:literal / $file:literal),+ $(,)?) => {
        $crate::Words::new(|language| match language {
            $crate::Language::Fr => &[$($crate::file!($folder, "fr", $file)),+],
            $crate::Language::En => &[$($crate::file!($folder, "en", $file)),+],
            $crate::Language::Es => &[$($crate::file!($folder, "es", $file)),+],
            $crate::Language::Ca => &[$($crate::file!($folder, "ca", $file)),+],
        })
    };
}

/// The text of a language file.
#[doc(hidden)]
#[macro_export]
macro_rules! file {
    ($folder:literal, $tag:literal, $file:literal) => {
        include_str!(concat!(
            env!("CARGO_MANIFEST_DIR"),
            "/",
            $folder,
            "/",
            $tag,
            "/",
            $file
        ))
    };
}

/// A sentence in the language that this process speaks: `say!(WORDS, "cast", entry = index, file = %path.display())`.
/// What stands behind `%` is told as it shows itself, numbers and texts as they are.
#[macro_export]
macro_rules! say {
    ($words:expr, $id:expr $(,)?) => {
        $words.say($id, &[])
    };
    ($words:expr, $id:expr, $($told:tt)+) => {
        $crate::told!($words, $id, [] $($told)+)
    };
}

/// Goes through what a sentence is told.
#[doc(hidden)]
#[macro_export]
macro_rules! told {
    ($words:expr, $id:expr, [$($done:tt)*]) => {
        $words.say($id, &[$($done)*])
    };
    ($words:expr, $id:expr, [$($done:tt)*] $name:ident = % $value:expr $(, $($rest:tt)*)?) => {
        $crate::told!($words, $id, [$($done)* (stringify!($name), $crate::Value::shown($value)),] $($($rest)*)?)
    };
    ($words:expr, $id:expr, [$($done:tt)*] $name:ident = $value:expr $(, $($rest:tt)*)?) => {
        $crate::told!($words, $id, [$($done)* (stringify!($name), $crate::Value::from($value)),] $($($rest)*)?)
    };
}
