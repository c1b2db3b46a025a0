// What does not go as it should.

/** `code` has a sentence in the language files: `error-CODE`, and what to do in `error-CODE-help`. */
export class Failure extends Error {
  constructor(
    readonly code: string,
    readonly detail: string,
    readonly which = 0,
    readonly found = 0,
  ) {
    super(detail);
  }
}
