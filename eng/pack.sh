#!/usr/bin/env bash
# Packs every library, the tool and the templates in Release. Needs the .NET SDK only.
#
#   eng/pack.sh                          into artifacts/packages
#   eng/pack.sh my-feed                  into another folder, which is made
#   eng/pack.sh --no-build [my-feed]     takes what a Release build of the solution left, compiles nothing
#   eng/pack.sh [my-feed] -- -p:VersionSuffix=preview.1     with arguments for MSBuild
set -euo pipefail
root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"

folder=
build=true
while [ $# -gt 0 ]; do
  case "$1" in
    --no-build) build=false ;;
    --help | -h) sed -n '2,/^set/{/^#/s/^# \{0,1\}//p}' "$0"; exit 0 ;;
    --) shift; break ;;
    -*) echo "pack: unknown option $1 (see eng/pack.sh --help)" >&2; exit 2 ;;
    *) [ -z "$folder" ] || { echo "pack: one folder, not $folder and $1" >&2; exit 2; }; folder=$1 ;;
  esac
  shift
done
folder="${folder:-$root/artifacts/packages}"
mkdir -p "$folder"
folder="$(cd "$folder" && pwd)"

arguments=(-nologo -verbosity:quiet "-p:PackageOutputPath=$folder/")
if $build; then
  arguments+=(-restore)
  # Paths as they are in the repository instead of on this machine, where there is a repository to tell them.
  ! git -C "$root" rev-parse --git-dir >/dev/null 2>&1 || arguments+=(-p:ContinuousIntegrationBuild=true)
else
  arguments+=(-p:NoBuild=true)
fi

# The same commit gives the same bytes: files in packages are dated by it.
if [ -z "${SOURCE_DATE_EPOCH:-}" ] && date="$(git -C "$root" log -1 --format=%ct 2>/dev/null)"; then
  export SOURCE_DATE_EPOCH="$date"
fi

echo "== packing into $folder"
log="$(mktemp)"
trap 'rm -f "$log"' EXIT
if ! dotnet msbuild "$root/eng/Packages.proj" "${arguments[@]}" "$@" </dev/null >"$log" 2>&1; then
  cat "$log" >&2
  if ! $build && grep -q 'NETSDK1005\|NETSDK1004' "$log"; then
    # A Debug build is for one framework only, and its restore forgets the other.
    echo "pack: a restore in Debug came after the Release build; cure: dotnet restore PluginSdk.sln -p:Configuration=Release" >&2
  elif ! $build; then
    echo "pack: --no-build takes what 'dotnet build PluginSdk.sln -c Release' left; was that run?" >&2
  fi
  exit 1
fi
cat "$log"

for package in "$folder"/*.nupkg; do
  printf '%8d kB  %s\n' "$((($(stat -c %s "$package") + 1023) / 1024))" "$(basename "$package")"
done

# A restore prefers what it extracted earlier over a package of the same version that was packed anew.
cache="$(dotnet nuget locals global-packages --list | sed 's/^[^:]*: //')"
for package in "$folder"/*.nupkg; do
  [[ $(basename "$package") =~ ^(.+)\.([0-9]+\.[0-9]+\..+)\.nupkg$ ]] || continue
  id="${BASH_REMATCH[1],,}" version="${BASH_REMATCH[2],,}"
  cached="${cache%/}/$id/$version"
  [ ! -e "$cached/$id.$version.nupkg" ] || cmp -s "$package" "$cached/$id.$version.nupkg" ||
    echo "pack: an earlier $(basename "$package") is in the package cache and would be used instead: rm -r '$cached'" >&2
done
echo "templates: dotnet new install $(ls -t "$folder"/Plugin.Templates.*.nupkg | head -n 1)"
echo "packages:  $folder (docs/packages.md tells how a project finds them)"
