//! The independent verifier: recomputes everything from the public record, written from specs/ alone.
