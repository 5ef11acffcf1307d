#!/usr/bin/env bash
# Puts a gate's report on a pull request: into the comment of the run before, or into a new one.
# Usage: GITHUB_REPOSITORY=OWNER/NAME GH_TOKEN=... comment.sh PULL-REQUEST FILE
set -euo pipefail

pull_request=$1
marker='<!-- bench-gate -->'
# GitHub refuses more than 65536 characters.
most=60000

body=$(mktemp)
trap 'rm -f "$body"' EXIT
{
	echo "$marker"
	if [ "$(wc -c < "$2")" -le $most ]; then
		cat "$2"
	else
		head --bytes $most "$2" | sed '$d'
		printf '\n\nThe rest is in the summary of the run.\n'
	fi
} > "$body"

# Anybody can write the marker: only what this bot has written is its own to edit.
mine=$(gh api --paginate "repos/$GITHUB_REPOSITORY/issues/$pull_request/comments" \
	--jq ".[] | select(.user.login == \"github-actions[bot]\" and (.body | startswith(\"$marker\"))) | .id")

if [ -n "$mine" ]; then
	gh api --silent --method PATCH "repos/$GITHUB_REPOSITORY/issues/comments/${mine%%$'\n'*}" --field body=@"$body"
else
	gh api --silent --method POST "repos/$GITHUB_REPOSITORY/issues/$pull_request/comments" --field body=@"$body"
fi
