#!/usr/bin/env bash
# What 200 contracts and a plugin with 50 handlers add to a build: the synthetic project of the benchmarks is built with the
# generators, from sources that were generated before, and both again with the platform's analyzers for trimming and native
# code. Prints the fastest of several builds of each, as another process can only slow one down.
# Usage: benchmarks/contracts-cost.sh [rounds]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

rounds=${1:-3}
root=$PWD
work=$(mktemp -d)
mkdir "$work/times"
trap 'rm -rf "$work"' EXIT

dotnet build benchmarks/Plugin.Generators.Benchmarks --configuration Release --nologo --verbosity quiet -m:1 >/dev/null
bin=$root/benchmarks/Plugin.Generators.Benchmarks/bin/Release/net10.0
dotnet "$bin/Plugin.Generators.Benchmarks.dll" project "$work/sources"

cat >"$work/Acme.csproj" <<XML
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <TargetFramework>net10.0</TargetFramework>
    <Nullable>enable</Nullable>
    <ImplicitUsings>enable</ImplicitUsings>
    <EnableDefaultCompileItems>false</EnableDefaultCompileItems>
  </PropertyGroup>
  <ItemGroup>
    <Reference Include="$bin/Plugin.Abstractions.dll" />
    <Compile Include="Empty.cs" Condition="'\$(Kind)' == 'empty'" />
    <Compile Include="sources/*.cs" Condition="'\$(Kind)' != 'empty'" />
    <Compile Include="generated/**/*.cs" Condition="'\$(Kind)' == 'pregenerated'" />
    <Analyzer Include="$bin/Plugin.Generators.dll" Condition="'\$(Kind)' != 'pregenerated'" />
  </ItemGroup>
</Project>
XML
echo "internal static class Empty;" >"$work/Empty.cs"

build() {
  rm -rf "$work/bin" "$work/obj/Debug"
  dotnet build "$work/Acme.csproj" --nologo --no-restore --verbosity quiet -m:1 -p:UseSharedCompilation=false "$@" >"$work/log" || { cat "$work/log"; exit 1; }
}

timed() {
  local name=$1 begun ended
  shift
  begun=$(date +%s.%N)
  build "$@"
  ended=$(date +%s.%N)
  awk -v a="$begun" -v b="$ended" 'BEGIN { printf "%.2f\n", b - a }' >>"$work/times/$name"
}

dotnet restore "$work/Acme.csproj" -p:IsAotCompatible=true --verbosity quiet
build -p:Kind=generated -p:EmitCompilerGeneratedFiles=true "-p:CompilerGeneratedFilesOutputPath=$work/generated"
for ((round = 1; round <= rounds; round++)); do
  timed empty -p:Kind=empty
  timed generated -p:Kind=generated
  timed pregenerated -p:Kind=pregenerated
  timed generated-aot -p:Kind=generated -p:IsAotCompatible=true
done

for name in empty generated pregenerated generated-aot; do
  sort -n "$work/times/$name" | head -n 1 | awk -v name="$name" '{ printf "%-14s %s s\n", name, $1 }'
done
