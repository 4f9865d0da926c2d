/**
 * What one operation may ask for. Documented in docs/graphql.md; a test holds that page to these numbers.
 */
export const OPERATION_LIMITS = {
  /** Fields within fields. Introspection has a limit of its own, in the library. */
  depth: 15,
  /** Fields under another name, fragments counted where they are used. */
  aliases: 50,
  /** Fields of the query itself. */
  rootFields: 20,
  /** Fields that could be answered, with lists counted at the size asked for: see `operation-cost`. */
  cost: 200_000,
  /** Fields and fragment uses written out, fragments counted where they are used. Checked before anything else. */
  selections: 5_000,
  /** Words and signs of the operation's text. Also bounds how deep a text can nest before it is measured. */
  tokens: 4_000,
  /** Errors of validation that are told at once. */
  validationErrors: 20,
} as const;
