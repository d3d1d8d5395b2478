#!/usr/bin/env bash
# What the generators add to a clean build of the catalogue: builds Plugin.CloudStack several times as it is and several
# times from sources that were generated before, with no generator, and prints the medians. The only difference between
# the two is whether the compiler makes the generated sources or reads them.
# Usage: benchmarks/build-cost.sh [rounds]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

rounds=${1:-3}
project=src/Plugin.CloudStack/Plugin.CloudStack.csproj
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

build() {
  rm -rf src/Plugin.CloudStack/bin/Release src/Plugin.CloudStack/obj/Release
  dotnet build "$project" --configuration Release --nologo --no-restore --verbosity quiet -m:1 \
    -p:BuildProjectReferences=false -p:UseSharedCompilation=false \
    "-p:CustomAfterMicrosoftCommonTargets=$PWD/benchmarks/Pregenerated.targets" "$@" >"$work/log" || { cat "$work/log"; exit 1; }
}

timed() {
  local begun ended
  begun=$(date +%s.%N)
  build "$@"
  ended=$(date +%s.%N)
  awk -v a="$begun" -v b="$ended" 'BEGIN { printf "%.2f\n", b - a }'
}

median() {
  sort -n | awk '{ v[NR] = $1 } END { print NR % 2 ? v[(NR + 1) / 2] : (v[NR / 2] + v[NR / 2 + 1]) / 2 }'
}

dotnet build "$project" --configuration Release --nologo --verbosity quiet >/dev/null
build -p:EmitCompilerGeneratedFiles=true "-p:CompilerGeneratedFilesOutputPath=$work/generated"

for ((round = 1; round <= rounds; round++)); do
  timed >>"$work/with"
  timed "-p:PregeneratedSources=$work/generated" >>"$work/without"
  echo "round $round: with generators $(tail -n 1 "$work/with") s, without $(tail -n 1 "$work/without") s"
done

with=$(median <"$work/with")
without=$(median <"$work/without")
awk -v with="$with" -v without="$without" -v target=4 'BEGIN {
  extra = with - without
  printf "median: with generators %.2f s, without %.2f s: %+.2f s (target: at most +%d s): %s\n", with, without, extra, target, extra <= target ? "met" : "NOT met"
}'
stat --format "assembly: %s bytes" src/Plugin.CloudStack/bin/Release/net10.0/Plugin.CloudStack.dll
