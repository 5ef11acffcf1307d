#!/usr/bin/env bash
# Installs the browser that the page is tested in, where that is possible without asking; otherwise those tests fetch one themselves, or say why not.
exec bash "$(dirname "$0")/../../bench/install.sh" "page tests" chromium
