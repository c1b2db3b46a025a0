//! The organizer's and the registrars' tool: draft, open, close and publish an election; voters, credentials and lists.
fn main() {}
