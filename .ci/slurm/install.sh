#!/usr/bin/env bash
# Installs Slurm and what its daemons know each other by; run-sharded says what is missing where it is not possible.
exec bash "$(dirname "$0")/../../bench/install.sh" "shards on Slurm" slurm-wlm munge
