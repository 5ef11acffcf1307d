# fio on the four raw drives: 4 jobs of 3 000 random reads and writes each,
# direct, 16 in flight per job, zipf over drives and offsets, 4 KiB to 1 MiB.
recording=fio-nvme
packages="fio"

setup() { :; }

run() {
  fio --name=mix --filename="$(IFS=:; echo "${drives[*]}")" --file_service_type=zipf:1.2 \
    --direct=1 --ioengine=libaio --iodepth=16 --rw=randrw --rwmixread=70 \
    --random_distribution=zipf:1.1 --bssplit=4k/50:8k/10:16k/15:64k/10:128k/10:1m/5 \
    --randseed=1 --numjobs=4 --number_ios=3000 --size=4g --minimal > /dev/null
}
