#!/bin/sh
# A copy of the registry that stays equal to it, over server-sent events; needs curl and jq.
#
#   mirror.sh http://localhost:4000 FOLDER [--once]
#
# Kill it whenever you like: it goes on where its journal ends. With --once it ends as soon as the copy is proved to be
# equal. The journal holds one line a change: the entry's id, a tab, and the entry's line, or nothing once it stands no
# more. The last line of an entry counts, so a change that is taken in twice around a crash does no harm.
set -eu
url=$1 folder=$2 once=${3:-}
journal=$folder/journal.tsv
mkdir -p "$folder"

save_cursor() {
  printf %s "$1" > "$folder/cursor.new"
  mv "$folder/cursor.new" "$folder/cursor"
}

load_snapshot() {
  curl -fsS "$url/export" > "$folder/snapshot" || return 1
  cursor=$(tail -n 1 "$folder/snapshot" | jq -er 'select(.type == "end") | .cursor') || return 1
  jq -Rr '(fromjson | select(.type == "entry") | .id) + "\t" + .' "$folder/snapshot" > "$journal"
  rm "$folder/snapshot"
  save_cursor "$cursor"
}

current_lines() {
  awk -F '\t' '{ line[$1] = $2 } END { for (id in line) if (line[id] != "") print line[id] }' "$journal"
}

sha256() { sha256sum | cut -c 1-64; }

# Succeeds when the copy is equal; fails when the registry has moved on meanwhile; exits when the copy differs.
is_equal() {
  truth=$(curl -fsS "$url/graphql" -H 'Content-Type: application/json' \
    -d '{"query":"{ digest { digest cursor revision entries } }"}') || return 1
  [ "$(echo "$truth" | jq -r .data.digest.cursor)" = "$(cat "$folder/cursor")" ] || return 1
  digest=$(current_lines | while IFS= read -r line; do printf %s "$line" | sha256; done | LC_ALL=C sort | sha256)
  if [ "$(echo "$truth" | jq -r .data.digest.digest)" != "$digest" ]; then
    echo "the copy differs from revision $(echo "$truth" | jq .data.digest.revision)" >&2
    exit 1
  fi
  echo "equal $(echo "$truth" | jq -r '.data.digest | "\(.revision) \(.entries)"') $digest"
}

# Takes in the events on its input: an id alone says that nothing more has happened.
take_in() {
  id='' data=''
  while IFS= read -r field; do
    case $field in
      'id: '*) id=${field#id: } ;;
      'data: '*) data=${field#data: } ;;
      '')
        if [ -n "$data" ]; then
          if printf %s "$data" | jq -e .errors > "$folder/errors"; then
            cat "$folder/errors" >&2
            ! grep -q BAD_CURSOR "$folder/errors" || exit 1 # It does not pass: a person must look.
            return
          fi
          printf %s "$data" | jq -r '.data.changes | .entry.id + "\t" + (.entryLine // "")' >> "$journal"
          save_cursor "$id"
          echo "changed $(printf %s "$data" | jq -r .data.changes.entry.id)"
        elif [ -n "$id" ]; then
          save_cursor "$id"
          if [ "$id" != "$checked" ] && is_equal; then
            checked=$id
            [ -z "$once" ] || exit 0
          fi
        fi
        id='' data=''
        ;;
    esac
  done
}

# What follows the last line end was cut off when the process died.
if [ -s "$journal" ] && [ -n "$(tail -c 1 "$journal")" ]; then sed -i '$d' "$journal"; fi

checked=''
stream=$folder/stream.$$
trap 'kill "$curl" 2> /dev/null || true; rm -f "$stream"' EXIT
while :; do
  if [ -s "$folder/cursor" ] || load_snapshot; then
    rm -f "$stream" && mkfifo "$stream"
    curl -fsSN -G "$url/graphql/stream" -H 'Accept: text/event-stream' \
      -H "Last-Event-ID: $(cat "$folder/cursor")" \
      --data-urlencode 'query=subscription { changes { entry { id } entryLine } }' > "$stream" &
    curl=$!
    take_in < "$stream"
    kill "$curl" 2> /dev/null || true
  fi
  sleep 1
done
