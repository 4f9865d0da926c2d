#!/bin/sh
# A copy of the registry that stays equal to it, over server-sent events; needs curl and jq.
#
#   mirror.sh http://localhost:4000 FOLDER [--once]
#
# Kill it whenever you like: it goes on where its journal ends. With --once it ends as soon as the copy is proved to be
# equal. The journal holds one line a change: the cursor behind it, a tab, the entry's id, a tab, and the entry's line,
# or nothing once it stands no more; a cursor alone says that nothing more has happened. The last line of an entry
# counts, so a change that is taken in twice around a crash does no harm. Remove the folder to begin anew: the journal
# only grows.
set -eu
usage='usage: mirror.sh URL FOLDER [--once], such as http://localhost:4000 copy'
url=${1:?$usage} folder=${2:?$usage} once=${3:-}
journal=$folder/journal.tsv
mkdir -p "$folder"

load_snapshot() {
  curl -fsS "$url/export" > "$folder/snapshot" || return 1
  cursor=$(tail -n 1 "$folder/snapshot" | jq -er 'select(.type == "end") | .cursor') || return 1
  jq -Rr --arg cursor "$cursor" '(fromjson | select(.type == "entry") | $cursor + "\t" + .id) + "\t" + .' \
    "$folder/snapshot" > "$journal.new"
  echo "$cursor" >> "$journal.new"
  mv "$journal.new" "$journal"
  rm "$folder/snapshot"
}

# The digest of the copy: each line in a file of its own, without a line end, and all of them hashed in one go.
digest() {
  rm -rf "$folder/lines" && mkdir "$folder/lines"
  awk -F '\t' -v folder="$folder/lines" '$2 != "" { line[$2] = $3 }
    END { for (id in line) if (line[id] != "") { file = folder "/" ++n; printf "%s", line[id] > file; close(file) } }' "$journal"
  find "$folder/lines" -type f -exec sha256sum {} + | cut -c 1-64 | LC_ALL=C sort | sha256sum | cut -c 1-64
}

# Succeeds when the copy is equal; fails when the registry has moved on meanwhile; exits when the copy differs.
is_equal() {
  truth=$(curl -fsS "$url/graphql" -H 'Content-Type: application/json' \
    -d '{"query":"{ digest { digest cursor revision entries } }"}') || return 1
  [ "$(echo "$truth" | jq -r .data.digest.cursor)" = "$1" ] || return 1
  digest=$(digest)
  if [ "$(echo "$truth" | jq -r .data.digest.digest)" != "$digest" ]; then
    echo "the copy differs from revision $(echo "$truth" | jq .data.digest.revision)" >&2
    exit 1
  fi
  echo "equal $(echo "$truth" | jq -r '.data.digest | "\(.revision) \(.entries)"') $digest"
}

# Makes lines of the journal from a stream of events, all in one process; or a line that begins with "error".
read_events() {
  jq -nRr --unbuffered '
    foreach inputs as $line ({};
      if $line == "" then { event: del(.event) }
      else del(.event)
        | if $line | startswith("id: ") then .id = $line[4:]
          elif $line | startswith("data: {") then .data = ($line[6:] | fromjson)
          else . end
      end;
      .event // empty)
    | if .data.errors then "error\t\(.data.errors | tojson)"
      elif .data then "\(.id)\t\(.data.data.changes | .entry.id + "\t" + (.entryLine // ""))"
      else .id // empty end'
}

# Takes in the lines on its input: an error ends it.
take_in() {
  while IFS= read -r line; do
    case $line in
      'error	'*)
        echo "$line" >&2
        case $line in *BAD_CURSOR*) exit 1 ;; esac # It does not pass: a person must look.
        return
        ;;
      *'	'*)
        printf '%s\n' "$line" >> "$journal"
        entry=${line#*	}
        echo "changed ${entry%%	*}"
        ;;
      *)
        [ "$line" != "$checked" ] || continue
        printf '%s\n' "$line" >> "$journal"
        if is_equal "$line"; then
          checked=$line
          [ -z "$once" ] || exit 0
        fi
        ;;
    esac
  done
}

# What follows the last line end was cut off when the process died.
if [ -s "$journal" ] && [ -n "$(tail -c 1 "$journal")" ]; then sed -i '$d' "$journal"; fi

checked=''
events=$folder/events.$$ lines=$folder/lines.$$
trap 'kill "$curl" 2> /dev/null || true; rm -f "$events" "$lines"' EXIT
while :; do
  if [ -s "$journal" ] || load_snapshot; then
    rm -f "$events" "$lines" && mkfifo "$events" "$lines"
    curl -fsSN -G "$url/graphql/stream" -H 'Accept: text/event-stream' \
      -H "Last-Event-ID: $(tail -n 1 "$journal" | cut -f 1)" \
      --data-urlencode 'query=subscription { changes { entry { id } entryLine } }' > "$events" &
    curl=$!
    read_events < "$events" > "$lines" &
    take_in < "$lines"
    kill "$curl" 2> /dev/null || true
  fi
  sleep 1
done
