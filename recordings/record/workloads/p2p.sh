# Peer-to-peer DMA between the four drives: reads and writes whose buffers lie in
# the controller memory buffer of one of them, and some with ordinary memory. See
# p2p/p2p-io.c.
recording=p2p-nvme
packages=""
kernel=p2p
mode=peer
ios=12000

pci_address() {
  basename "$(realpath "/sys/block/${1#/dev/}/device/device")"
}

setup() {
  local drive
  devices=()
  for drive in "${drives[@]}"; do devices+=("$drive=$(pci_address "$drive")"); done
  /record/p2p-io fill 0 "${devices[@]}"
}

run() {
  /record/p2p-io "$mode" "$ios" "${devices[@]}" | sed "s/^/=== $recording: /"
}
