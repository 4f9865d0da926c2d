import { describeEnum } from './describe-enum';
import {
  ChangeKind,
  DesignationStatus,
  EditionOutcome,
  PartyKind,
  RevisionCause,
  SourceKind,
  WebhookOutcome,
  WebhookState,
} from './enums';

// What the enumerations of the registry mean, for readers of the schema.

describeEnum(PartyKind, 'PartyKind', 'What a party is.', {
  INDIVIDUAL: 'A natural person.',
  ORGANIZATION:
    'A company, group, body or other organization; whatever a list calls an entity and says no more of.',
  VESSEL: 'A ship or boat.',
  AIRCRAFT: 'An aeroplane or helicopter.',
});

describeEnum(SourceKind, 'SourceKind', 'What kind of document a fact comes from.', {
  LIST_EDITION: 'An edition of a list, as its publisher issued it.',
  LEGAL_ACT: 'A regulation, decision or order in an official journal.',
  OFFICIAL_NOTICE:
    'A notice by which an authority makes a designation known, such as one in the Federal Register.',
  PRESS_RELEASE: 'An authority’s statement to the press. It cannot carry a designation.',
  NEWS_ARTICLE: 'A report in the press. It cannot carry a designation.',
});

describeEnum(EditionOutcome, 'EditionOutcome', 'What became of one file that was taken in.', {
  APPLIED: 'What it changed is a revision.',
  UNCHANGED: 'It says what the registry already holds, in whatever order: nothing was written.',
  HELD: 'It looks wrong, for instance shrunk or older than what stands: an operator has to approve it.',
  REJECTED: 'It is damaged, or is not that list: it cannot be approved.',
});

describeEnum(ChangeKind, 'ChangeKind', 'What happened to a list entry or its party in a revision.', {
  LISTED: 'The list carries the entry for the first time.',
  AMENDED: 'The entry stays and says something else.',
  DELISTED: 'The list no longer carries the entry; what it stated last stays readable.',
  RELISTED: 'The list carries an entry again that it had dropped.',
  MERGED: 'The entry was found to record a party that other entries record too.',
  SPLIT: 'The entry was found to record another party than the entries beside it.',
});

describeEnum(RevisionCause, 'RevisionCause', 'Who caused a revision.', {
  PUBLISHER: 'The list’s publisher, by a new edition.',
  PROCESSING: 'The registry, by reading bytes better that the publisher had not changed: no news of anybody.',
  MIXED:
    'A new edition in another format, or read by another version of the reader, than the one before: what changed may be either’s doing.',
  ANALYST: 'An analyst’s decision on which entries record one party.',
});

describeEnum(
  DesignationStatus,
  'DesignationStatus',
  'Whether anybody designates a party at the revision asked about.',
  {
    DESIGNATED: 'Some designation stands.',
    FORMERLY_DESIGNATED: 'Some designation stood before, and none stands any more.',
    NOT_DESIGNATED: 'A source only names the party, for instance the press: nobody has ever designated it.',
  },
);

describeEnum(WebhookState, 'WebhookState', 'Whether a webhook is delivered to.', {
  ACTIVE: 'It is delivered to, or waits for its next attempt.',
  PARKED:
    'It failed for three days, or answered 410 Gone: nothing is sent until an operator resumes it. It keeps its place in the change log.',
});

describeEnum(WebhookOutcome, 'WebhookOutcome', 'What became of one attempt to deliver a message.', {
  DELIVERED: 'The receiver answered with a status from 200 to 299.',
  FAILED: 'It answered with another status, or not at all.',
});
