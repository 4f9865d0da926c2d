/**
 * SQL: the advisory lock that a writer holds from the moment it takes its revision's time until that revision can be
 * seen. Whoever asks about an instant just past waits for it: else a revision of before it might still appear.
 */
export const REVISION_TIME_LOCK = "hashtext('designata:revision-time')";
