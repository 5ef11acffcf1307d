# The same peer-to-peer I/O on files: one file on an ext4 file system on each drive.
. "$(dirname "${BASH_SOURCE[0]}")/p2p.sh"
recording=p2p-ext4
packages="e2fsprogs"
ios=8000

setup() {
  local drive folder
  devices=()
  for drive in "${drives[@]}"; do
    folder=/mnt/${drive#/dev/}
    mkdir "$folder"
    mkfs.ext4 -q "$drive"
    mount "$drive" "$folder"
    fallocate -l 1536M "$folder/data"
    devices+=("$folder/data=$(pci_address "$drive")")
  done
  /record/p2p-io fill 0 "${devices[@]}"
  sync
}

cleanup() {
  umount /mnt/*
}
