# The same work on files as files.sh, on XFS.
. "$(dirname "${BASH_SOURCE[0]}")/files.sh"
recording=xfs-files
packages="xfsprogs"

setup() {
  mkfs.xfs -q -f "${drives[0]}"
  mount -t xfs "${drives[0]}" /mnt
}
