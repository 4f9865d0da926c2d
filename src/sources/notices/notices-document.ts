import { isCollection, isNode, LineCounter, parseDocument, type Document } from 'yaml';
import { UnreadableSourceError } from '../source';
import { checkNotices, type NoticesProblem } from './notices-rules';
import { noticesSchema, type NoticesFile } from './notices-schema';

export const EXPECTED_NOTICES = 'a Designata notices file (see docs/notices.md)';

type Path = readonly (string | number)[];

/** A checked file, and where its values stand in the text. */
export interface NoticesDocument {
  readonly file: NoticesFile;
  /** Line, from 1, of the value at that path, or of the nearest value above it that exists. */
  lineOf(path: Path): number;
}

/**
 * Parses and checks one notices file, all of it: nothing of a file with a mistake is taken.
 *
 * A YAML file must end with YAML's own end mark, a line `...`: almost every beginning of a YAML file is a valid
 * shorter YAML file, and a copy that was cut off must not delist the parties it lost. JSON ends with its brace.
 *
 * @throws UnreadableSourceError with file, line and path; `details.problems` names up to `PROBLEM_LIMIT` of them.
 */
export function parseNotices(text: string, name: string): NoticesDocument {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const fail = (line: number, came: string, problems: readonly string[] = [came]): never => {
    throw new UnreadableSourceError(EXPECTED_NOTICES, came, `${name} line ${line}`, {
      line,
      problems: problems.slice(0, PROBLEM_LIMIT),
    });
  };
  const syntaxError = document.errors[0];
  if (syntaxError) fail(lines.linePos(syntaxError.pos[0]).line, `it is not YAML: ${syntaxError.message}`);
  if (!isComplete(document)) {
    fail(lines.lineStarts.length, 'it does not end with a line "...", so that it may be cut off');
  }
  const lineOf = (path: Path): number => lines.linePos(offsetOf(document, path)).line;
  const { file, problems } = check(document);
  const first = problems[0];
  if (first) fail(lineOf(first.path), summary(problems), problems.map(describe));
  if (file === undefined) return fail(1, 'it holds nothing');
  return { file, lineOf };
}

/** How many problems one error names. */
export const PROBLEM_LIMIT = 20;

function isComplete(document: Document.Parsed): boolean {
  const isJson = isCollection(document.contents) && document.contents.flow === true;
  return isJson || document.directives.docEnd;
}

function check(document: Document.Parsed): { file?: NoticesFile; problems: NoticesProblem[] } {
  const { value, problem } = expand(document);
  if (problem) return { problems: [problem] };
  const parsed = noticesSchema.safeParse(value);
  if (parsed.success) return { file: parsed.data, problems: checkNotices(parsed.data) };
  const problems = parsed.error.issues.map((issue) => ({
    path: issue.path.map((step) => (typeof step === 'number' ? step : String(step))),
    message: issue.message,
  }));
  return { problems };
}

/** How many nodes YAML's `*aliases` may stand for: beyond it lies only the "billion laughs" attack. */
const ALIAS_LIMIT = 100;

function expand(document: Document.Parsed): { value?: unknown; problem?: NoticesProblem } {
  try {
    return { value: document.toJS({ maxAliasCount: ALIAS_LIMIT }) };
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    return { problem: { path: [], message: `its YAML aliases cannot be followed: ${error.message}` } };
  }
}

function offsetOf(document: Document.Parsed, path: Path): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return document.contents?.range[0] ?? 0;
}

function summary(problems: readonly NoticesProblem[]): string {
  const [first] = problems;
  if (first === undefined) return '';
  const more = problems.length === 1 ? '' : ` (and ${problems.length - 1} more)`;
  return `${describe(first)}${more}`;
}

/** `parties[0].aliases[1].name: expected text`. */
function describe(problem: NoticesProblem): string {
  const path = problem.path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
    .join('')
    .replace(/^\./, '');
  return path === '' ? problem.message : `${path}: ${problem.message}`;
}
