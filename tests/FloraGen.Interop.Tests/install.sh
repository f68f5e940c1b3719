#!/usr/bin/env bash
# Installs FLORA's own client for the interoperability test: the version and the hash that Vendor/package-lock.json names, from
# whatever registry npm is set up for. Without it, that test is skipped.
set -euo pipefail
cd "$(dirname "$0")/Vendor"

if [ -f node_modules/@flora-ai/flora/package.json ]; then
  exit 0
fi

if ! command -v npm > /dev/null; then
  echo "npm is not here: the interoperability test will be skipped." >&2
  exit 1
fi

# A registry that does not answer must not hold anybody up.
npm ci --ignore-scripts --no-progress --fetch-timeout=30000 --fetch-retries=1 > /dev/null || {
  echo "npm did not find FLORA's client: the interoperability test will be skipped." >&2
  exit 1
}
