# Sourced by the scripts of this folder.

# install PACKAGE...: installs the Debian packages that are not there yet.
install() {
  local need=() package
  for package; do
    dpkg -s "$package" > /dev/null 2>&1 || need+=("$package")
  done
  [ "${#need[@]}" -gt 0 ] || return 0
  apt-get update
  DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "${need[@]}"
}

# logged LOG COMMAND...: runs the command; its output is shown only if it fails.
logged() {
  local log=$1
  shift
  "$@" > "$log" 2>&1 || { tail -n 20 "$log" >&2; return 1; }
}
