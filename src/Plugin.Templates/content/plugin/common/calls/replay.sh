#!/bin/sh
# Calls the plugin as CloudStack's management server calls an extension, once for each line of calls.txt.
#
#   sh calls/replay.sh <the plugin's executable>
#
# The exit code is 0 when every call succeeded.
set -eu
[ $# -eq 1 ] || { echo "usage: sh calls/replay.sh <the plugin's executable>" >&2; exit 2; }
here=$(cd "$(dirname "$0")" && pwd)
failed=0
while read -r action payload; do
  printf '%s: ' "$action"
  "$1" "$action" "$here/$payload" 60 </dev/null || failed=1
  echo
done <"$here/calls.txt"
exit "$failed"
