//! The kinds of entries and who writes them (specs/log.md).

use std::fmt;

use serde::{Deserialize, Serialize};

/// Who signs entries of a kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum AuthorRole {
    /// The organizer of the manifest.
    Organizer,
    /// The trustee whose ordinal is in the body.
    Trustee,
    /// The registrar whose ordinal is in the body.
    Registrar,
    /// The holder of the credential in the body.
    Voter,
}

macro_rules! kinds {
    ($($(#[$doc:meta])* $kind:ident $name:literal $role:ident,)*) => {
        /// The kind of an entry.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[non_exhaustive]
        pub enum Kind {
            $($(#[$doc])* #[serde(rename = $name)] $kind,)*
        }

        impl Kind {
            /// All kinds, in the order of specs/log.md.
            pub const ALL: &[Kind] = &[$(Kind::$kind,)*];

            /// The name in the log.
            pub fn as_str(self) -> &'static str {
                match self {
                    $(Kind::$kind => $name,)*
                }
            }

            /// Whose signature an entry of this kind carries.
            pub fn author(self) -> AuthorRole {
                match self {
                    $(Kind::$kind => AuthorRole::$role,)*
                }
            }
        }

        /// The fixed member `kind` of each body, as a type.
        pub mod tag {
            use serde::{Deserialize, Serialize};

            $(
                #[doc = concat!("`\"", $name, "\"`")]
                #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
                pub enum $kind {
                    #[doc = concat!("`\"", $name, "\"`")]
                    #[default]
                    #[serde(rename = $name)]
                    Tag,
                }
            )*
        }
    };
}

kinds! {
    /// Entry 0: the election.
    Manifest "manifest" Organizer,
    /// Round 1 of the key ceremony.
    TrusteeCommit "trustee-commit" Trustee,
    /// Round 2, in parts.
    TrusteeOpen "trustee-open" Trustee,
    /// Round 3, one for each other trustee.
    TrusteeShare "trustee-share" Trustee,
    /// Round 4: the shares fit.
    TrusteeConfirm "trustee-confirm" Trustee,
    /// Round 4: a share does not fit.
    TrusteeComplaint "trustee-complaint" Trustee,
    /// The key ceremony starts again.
    Attempt "attempt" Organizer,
    /// The election's keys.
    Key "key" Organizer,
    /// A part of a registrar's list.
    Roll "roll" Registrar,
    /// A trustee shows that its share works.
    Rehearsal "rehearsal" Trustee,
    /// The poll opens.
    Open "open" Organizer,
    /// A ballot.
    Ballot "ballot" Voter,
    /// The poll closes later.
    Extension "extension" Organizer,
    /// Intake ends.
    Closing "closing" Organizer,
    /// What is counted.
    Close "close" Organizer,
    /// A trustee's decryption of the aggregates.
    PartialDecryption "partial-decryption" Trustee,
    /// The result.
    Result "result" Organizer,
    /// The election ends without a result.
    Abort "abort" Organizer,
    /// Something to read.
    Notice "notice" Organizer,
    /// Which files the pages are made of.
    Pages "pages" Organizer,
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
