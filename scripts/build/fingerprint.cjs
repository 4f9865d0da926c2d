const { createHash } = require('node:crypto');
const { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } = require('node:fs');
const { dirname, join } = require('node:path');

/** Every file under a folder, as paths relative to it, sorted. */
function filesUnder(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(folder.length + 1))
    .sort();
}

/** One digest over the names and contents of files. */
function fingerprint(root, files) {
  const hash = createHash('sha256');
  for (const file of files)
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(root, file)))
      .update('\0');
  return hash.digest('hex');
}

/** Whether the last finished build was made from exactly this. */
function isCurrent(stampPath, digest) {
  return existsSync(stampPath) && readFileSync(stampPath, 'utf8') === digest;
}

/** Written last, so that a build that was interrupted is not taken for a finished one. */
function stamp(stampPath, digest) {
  mkdirSync(dirname(stampPath), { recursive: true });
  writeFileSync(stampPath, digest);
}

module.exports = { filesUnder, fingerprint, isCurrent, stamp };
