#!/usr/bin/env bash
# Shows the whole path: builds, puts the templates of a recorded session in place, starts the Hyper-V plugin process
# on a simulated host, replays the session to it and shows the VMs that exist afterwards. Needs the .NET SDK only.
#
#   eng/demo.sh                     the session in tests/Data/wire
#   eng/demo.sh my-session.jsonl    another session, with hosts, switches and templates of its own
#   eng/demo.sh my-session.jsonl --HyperV:LinkedClones=true   with settings of the plugin process (docs/hyperv.md)
#
# Exit code: 0 every reply was what the kernel needs, anything else it was not.
set -euo pipefail
root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
session="${1:-$root/tests/Data/wire/hyperv-session.jsonl}"
[ $# -eq 0 ] || shift

ready_within=60
stop_within=30
work="$(mktemp -d)"
log="$work/plugin.log"
process=
: >"$log"

# Asks the plugin process to stop and waits for it; a process that does not stop in time is ended the hard way.
stop_process() {
  local ended=$process waited=0
  process=
  [ -n "$ended" ] || return 0
  kill -TERM "$ended" 2>/dev/null || return 0
  while kill -0 "$ended" 2>/dev/null; do
    if [ $((waited++)) -ge $((stop_within * 5)) ]; then
      echo "demo: the plugin process did not stop within $stop_within s" >&2
      kill -KILL "$ended" 2>/dev/null || true
      return 1
    fi
    sleep 0.2
  done
}

clean_up() {
  local code=$?
  trap - EXIT
  stop_process || [ "$code" -ne 0 ] || code=1
  if [ "$code" -ne 0 ] && [ -s "$log" ]; then
    echo "demo: the last lines of the plugin process:" >&2
    tail -n 40 "$log" >&2
  fi
  rm -rf "$work"
  exit "$code"
}
trap clean_up EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

cli() { dotnet "$root/src/Plugin.Cli/bin/Release/net10.0/Plugin.Cli.dll" "$@"; }

echo "== building"
for project in src/Plugin.Cli samples/HyperVAgent; do
  if ! dotnet build "$root/$project" --configuration Release --nologo -v quiet </dev/null >"$work/build.log" 2>&1; then
    cat "$work/build.log" >&2
    exit 1
  fi
done

echo "== preparing the simulated host"
cli seed "$session" --data "$work/data" --settings "$work/host.json"

echo "== starting the plugin process"
dotnet "$root/samples/HyperVAgent/bin/Release/net10.0/HyperVAgent.dll" \
  --simulate --listen https://127.0.0.1:0 --data "$work/data" --settings "$work/host.json" "$@" </dev/null >"$log" 2>&1 &
process=$!

url=
waited=0
until url="$(sed -n 's/^Ready: \(https:[^ ]*\).*/\1/p' "$log" | head -n 1)" && [ -n "$url" ]; do
  if ! kill -0 "$process" 2>/dev/null; then
    echo "demo: the plugin process ended before it was ready" >&2
    exit 1
  fi
  if [ $((waited++)) -ge $((ready_within * 5)) ]; then
    echo "demo: the plugin process was not ready within $ready_within s" >&2
    exit 1
  fi
  sleep 0.2
done
echo "listening on $url"

echo "== replaying $(basename "$session")"
outcome=0
cli replay "$session" --url "$url" || outcome=$?

echo "== stopping the plugin process"
stop_process

echo "== the VMs that exist now"
cli report --data "$work/data"
exit "$outcome"
