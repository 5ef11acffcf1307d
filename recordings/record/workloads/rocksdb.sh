# RocksDB's db_bench on ext4: random fill, synchronous writes, overwrite with
# compactions, then random reads and short scans with a cold cache.
recording=rocksdb
packages="rocksdb-tools e2fsprogs"

setup() {
  mkfs.ext4 -q "${drives[3]}"
  mount "${drives[3]}" /mnt
}

run() {
  local common=(--db=/mnt/db --seed=1 --num=120000 --value_size=400 --compression_type=none
    --write_buffer_size=4194304 --target_file_size_base=4194304 --max_bytes_for_level_base=16777216
    --cache_size=4194304)
  db_bench "${common[@]}" --benchmarks=fillrandom > /tmp/db_bench.log 2>&1
  db_bench "${common[@]}" --use_existing_db --benchmarks=overwrite --num=60000 >> /tmp/db_bench.log 2>&1
  db_bench "${common[@]}" --use_existing_db --benchmarks=overwrite --sync --writes=1000 >> /tmp/db_bench.log 2>&1
  echo 3 > /proc/sys/vm/drop_caches
  db_bench "${common[@]}" --use_existing_db --benchmarks=readrandom,seekrandom --reads=3000 \
    --seek_nexts=10 >> /tmp/db_bench.log 2>&1
}
