#!/usr/bin/env bash
# Installs Prism, a validating mock server, for the calls of real documents: the versions and the hashes that
# Vendor/package-lock.json names, from whatever registry npm is set up for. Without it, those tests are skipped.
set -euo pipefail
cd "$(dirname "$0")/Vendor"

if [ -f node_modules/@stoplight/prism-cli/package.json ]; then
  exit 0
fi

if ! command -v npm > /dev/null; then
  echo "npm is not here: the calls over Prism will be skipped." >&2
  exit 1
fi

# A registry that does not answer must not hold anybody up.
npm ci --ignore-scripts --no-progress --fetch-timeout=30000 --fetch-retries=1 > /dev/null || {
  echo "npm did not find Prism: the calls over it will be skipped." >&2
  exit 1
}
