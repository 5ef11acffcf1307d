# The same with vectors that mix two controller memory buffers and ordinary memory:
# kernels that do not keep such bios apart (6.12 is one) let them through.
. "$(dirname "${BASH_SOURCE[0]}")/p2p.sh"
recording=p2p-cross
mode=cross
ios=800
