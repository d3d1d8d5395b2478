#!/usr/bin/env bash
# Runs all tests of the solution. As root it first installs the programs that tests use and the machine lacks;
# without them those tests are skipped and say why, and with CI=true they fail.
# One of them searches for texts that break the wire's reader, for PLUGIN_FUZZ_SECONDS (20), always the same
# ones unless PLUGIN_FUZZ_SEED says otherwise; see docs/wire.md.
# Extra arguments go to dotnet test, for example: eng/test.sh --filter "FullyQualifiedName~Replay"
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

results=artifacts/test-results

# A build must not fail by chance; a search by hand begins elsewhere each time.
export PLUGIN_FUZZ_SEED="${PLUGIN_FUZZ_SEED:-1}"

missing_packages() {
  command -v qemu-img >/dev/null || echo qemu-utils
  command -v javac >/dev/null || echo default-jdk-headless
  command -v python3 >/dev/null || echo python3
  command -v gcc >/dev/null || printf '%s\n' gcc libc6-dev zlib1g-dev
  [ -e /usr/share/java/httpclient.jar ] || echo libhttpclient-java
  [ -e /usr/share/java/gson.jar ] || echo libgoogle-gson-java
}

install_missing() {
  local packages
  mapfile -t packages < <(missing_packages)
  if [ "${#packages[@]}" -eq 0 ]; then
    return
  fi
  if [ "$(id -u)" -ne 0 ] || ! command -v apt-get >/dev/null; then
    echo "test.sh: missing ${packages[*]}; tests that need them will be skipped (run as root to install)"
    return
  fi
  echo "test.sh: installing ${packages[*]}"
  export DEBIAN_FRONTEND=noninteractive
  if ! { apt-get update -q && apt-get install -y -q --no-install-recommends "${packages[@]}"; } </dev/null >/dev/null; then
    echo "test.sh: could not install ${packages[*]}; tests that need them will be skipped" >&2
  fi
}

install_missing
rm -rf "$results"
exec dotnet test PluginSdk.sln --configuration Release --nologo \
  --blame-hang-timeout 5m --blame-hang-dump-type none "$@" </dev/null
