//! What the board's tests share: databases of both kinds, running boards, people with keys.

#![allow(
    dead_code,
    unreachable_pub,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

pub mod board;
pub mod database;
pub mod people;

/// Makes each function, which takes a [`database::Database`], a test on SQLite and one on
/// PostgreSQL.
#[macro_export]
macro_rules! on_both_databases {
    ($($name:ident),* $(,)?) => {
        mod sqlite {
            $(#[test] fn $name() { $crate::common::database::on_sqlite(super::$name); })*
        }
        mod postgres {
            $(#[test] fn $name() { $crate::common::database::on_postgres(super::$name); })*
        }
    };
}
