#!/usr/bin/env bash
# Tries the packed package in every host and prints what works where, as the table in docs/hosts.md has it: hosts.txt says
# which test stands for which cell. 'not tried' means that something is not installed; the test's output says what.
set -uo pipefail
cd "$(dirname "$0")"

# Each compiler gets all large documents, where they are at hand.
export FLORAGEN_ALL_DOCUMENTS=1

log="$(mktemp)"
trap 'rm -f "$log"' EXIT
FloraGen.Hosts.Tests/install.sh >> "$log" 2>&1 || true
for project in Hosts Editor Browser Package Newcomer; do
  dotnet test "FloraGen.$project.Tests" --logger "console;verbosity=normal" >> "$log" 2>&1
done

echo "| host | what works | |"
echo "|---|---|---|"
failures=0
while IFS='|' read -r host what project test; do
  [[ "$host" = \#* ]] && continue
  pattern="FloraGen.$(echo $project).Tests.*\.$(sed -e 's/^ //; s/[][().*]/\\&/g' <<< "$test")"
  if grep -Eq "^ *Failed +$pattern" "$log"; then
    result="**no**"
    failures=$((failures + 1))
  elif grep -Eq "^ *Passed +$pattern" "$log"; then
    result="yes"
  else
    result="not tried"
  fi
  echo "|$(sed 's/^\(.*[^ ]\) *$/ \1 /' <<< "$host")|$what| $result |"
done < hosts.txt

exit "$failures"
