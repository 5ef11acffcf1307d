# fio, several jobs at once: large sequential reads and writes on each drive, beside
# a small random job over all four. Direct, on the raw drives.
recording=fio-streams
packages="fio"

setup() { :; }

run() {
  local all
  all=$(IFS=:; echo "${drives[*]}")
  fio --direct=1 --ioengine=libaio --randseed=1 --minimal \
    --name=load --filename="${drives[0]}" --rw=read --bs=1m --iodepth=4 --size=1g --number_ios=900 \
    --name=scan --filename="${drives[1]}" --rw=read --bs=128k --iodepth=8 --size=1g --number_ios=3000 \
    --name=dump --filename="${drives[2]}" --rw=write --bs=512k --iodepth=4 --size=1g --number_ios=1200 \
    --name=log --filename="${drives[3]}" --rw=write --bs=16k --iodepth=1 --size=1g --number_ios=2000 \
    --name=small --filename="$all" --rw=randrw --rwmixread=70 --bs=4k --iodepth=4 --size=4g --number_ios=3000 \
    > /dev/null
}
