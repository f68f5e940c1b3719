#!/usr/bin/env bash
# Installs the hosts that the package is tried in, below obj/: compilers of Roslyn 4.14 and 5.9, and the runtimes of .NET 8 and
# .NET 9, each in a folder of its own. Without them, the tests that need them are skipped.
set -euo pipefail
cd "$(dirname "$0")"

hosts="$PWD/obj/hosts"
packages="$hosts/packages"
if [ -f "$hosts/done" ] && [ "$hosts/done" -nt Installation/Hosts.csproj ] && [ "$hosts/done" -nt install.sh ]; then
  exit 0
fi

if [ "$(uname -sm)" != "Linux x86_64" ]; then
  echo "The runtimes of other hosts are fetched for Linux on x64 only: the tests of these hosts will be skipped." >&2
  exit 1
fi

rm -rf "$hosts"
mkdir -p "$hosts"
dotnet restore Installation/Hosts.csproj --packages "$packages" -p:BaseIntermediateOutputPath="$hosts/restore/" > "$hosts/restore.log" || {
  echo "The packages of the hosts could not be fetched: their tests will be skipped. See $hosts/restore.log." >&2
  exit 1
}

# A runtime's package has all that belongs into an installation, in another layout.
install_runtime() {
  local version="$1" framework="$2"
  local package="$packages/microsoft.netcore.app.runtime.linux-x64/$version/runtimes/linux-x64" root="$hosts/$framework"
  mkdir -p "$root/host/fxr/$version" "$root/shared/Microsoft.NETCore.App/$version"
  cp "$(readlink -f "$(command -v dotnet)")" "$root/dotnet"
  cp "$package/native/libhostfxr.so" "$root/host/fxr/$version/"
  cp "$package"/native/* "$package/lib/$framework"/* "$root/shared/Microsoft.NETCore.App/$version/"
}

install_runtime 8.0.0 net8.0
install_runtime 9.0.18 net9.0
touch "$hosts/done"
