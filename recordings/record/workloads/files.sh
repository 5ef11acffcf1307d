# Files on ext4: create, copy a tree twice, read all back with a cold cache, delete.
recording=ext4-files
packages="e2fsprogs"

setup() {
  mkfs.ext4 -q "${drives[0]}"
  mount "${drives[0]}" /mnt
}

run() {
  local i
  RANDOM=1
  for ((i = 0; i < 1000; i++)); do
    head -c $((RANDOM * 4)) /dev/urandom > "/mnt/file$i"
  done
  sync
  cp -r /usr/share/doc /mnt/doc
  sync
  cp -r /mnt/doc /mnt/copy
  sync
  echo 3 > /proc/sys/vm/drop_caches
  find /mnt -type f -print0 | xargs -0 cat > /dev/null
  rm -rf /mnt/doc
  for ((i = 0; i < 1000; i += 2)); do rm "/mnt/file$i"; done
  sync
}
