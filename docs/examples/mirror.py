"""A copy of the registry that stays equal to it, by asking for changes; nothing but the standard library.

    python3 mirror.py http://localhost:4000 FOLDER [--once]

Kill it whenever you like: it goes on where its journal ends. With --once it ends as soon as the copy is proved to be
equal.
"""

import hashlib
import json
import os
import sys
import time
import urllib.error
import urllib.request

CHANGES = """query ($after: String) {
  changes(after: $after, first: 500) {
    nodes { entry { id } entryLine }
    pageInfo { endCursor hasNextPage }
  }
}"""


class Mirror:
    def __init__(self, url, folder):
        self.url = url
        self.copy = {}  # entry id -> the entry's line
        self.cursor = None
        os.makedirs(folder, exist_ok=True)
        self.journal = os.path.join(folder, "journal.jsonl")

    def resume(self):
        """Reads the journal: pages of [cursor, {entry id: line or null}]. A page cut off at the end does not count."""
        if not os.path.exists(self.journal):
            return
        whole = 0
        with open(self.journal, "rb") as pages:
            for page in pages:
                if not page.endswith(b"\n"):
                    break
                self.apply(*json.loads(page))
                whole += len(page)
        os.truncate(self.journal, whole)

    def keep(self, cursor, lines):
        """Keeps a page and its cursor together: neither is there without the other after a crash."""
        with open(self.journal, "a", encoding="utf-8") as journal:
            journal.write(json.dumps([cursor, lines]) + "\n")
            journal.flush()
            os.fsync(journal.fileno())
        self.apply(cursor, lines)

    def apply(self, cursor, lines):
        for entry, line in lines.items():
            if line is None:
                self.copy.pop(entry, None)
            else:
                self.copy[entry] = line
        self.cursor = cursor

    def load_snapshot(self):
        with urllib.request.urlopen(self.url + "/export") as export:
            lines = export.read().decode("utf-8").rstrip("\n").split("\n")
        end = json.loads(lines.pop())
        if end["type"] != "end":
            raise ConnectionError("the export was cut off")
        self.keep(end["cursor"], {json.loads(line)["id"]: line for line in lines})

    def follow(self):
        """Takes in what has happened since; true when there is no more of it."""
        page = self.ask(CHANGES, {"after": self.cursor})["changes"]
        cursor, nodes = page["pageInfo"]["endCursor"], page["nodes"]
        if nodes or cursor != self.cursor:
            self.keep(cursor, {node["entry"]["id"]: node["entryLine"] for node in nodes})
        for node in nodes:
            print("changed", node["entry"]["id"], flush=True)
        return not page["pageInfo"]["hasNextPage"]

    def is_equal(self):
        """Whether the copy is proved to be equal; false while the registry has moved on. Exits when it differs."""
        truth = self.ask("{ digest { digest cursor revision } }")["digest"]
        if truth["cursor"] != self.cursor:
            return False
        digests = sorted(sha256(line) for line in self.copy.values())
        digest = sha256("".join(one + "\n" for one in digests))
        if digest != truth["digest"]:
            sys.exit(f"the copy differs from revision {truth['revision']}")
        print("equal", truth["revision"], len(self.copy), digest, flush=True)
        return True

    def ask(self, query, variables=None):
        body = json.dumps({"query": query, "variables": variables or {}}).encode()
        request = urllib.request.Request(self.url + "/graphql", body, {"content-type": "application/json"})
        with urllib.request.urlopen(request, timeout=60) as response:
            answer = json.load(response)
        if "errors" in answer:
            error = answer["errors"][0]
            if error["extensions"]["code"] == "BAD_CURSOR":
                sys.exit(error["message"])  # A person must look: it does not pass.
            raise ConnectionError(error["message"])
        return answer["data"]


def sha256(text):
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def main(url, folder, once=False):
    mirror = Mirror(url, folder)
    mirror.resume()
    checked = None
    while True:
        try:
            if mirror.cursor is None:
                mirror.load_snapshot()
            if mirror.follow() and checked != mirror.cursor and mirror.is_equal():
                checked = mirror.cursor
                if once:
                    return
        except (OSError, ValueError) as error:  # The server or the network is away: try again.
            print(error, file=sys.stderr)
        time.sleep(0.5)


if __name__ == "__main__":
    given = [word for word in sys.argv[1:] if word != "--once"]
    if len(given) != 2:
        sys.exit("usage: python3 mirror.py URL FOLDER [--once], such as http://localhost:4000 copy")
    main(*given, once="--once" in sys.argv)
