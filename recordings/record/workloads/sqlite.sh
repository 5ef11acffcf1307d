# SQLite with a write-ahead log on ext4: small transactions, an index, updates
# with checkpoints, then a full scan and index reads with a cold cache.
recording=sqlite-wal
packages="sqlite3 e2fsprogs"

setup() {
  mkfs.ext4 -q "${drives[1]}"
  mount "${drives[1]}" /mnt
  sqlite3 /mnt/db "pragma journal_mode = wal;
    create table t(a integer primary key, b text, c integer);" > /dev/null
}

run() {
  local i
  for ((i = 0; i < 600; i++)); do
    echo "insert into t(b, c) values (hex(randomblob(200)), random());"
  done | sqlite3 /mnt/db
  sqlite3 /mnt/db "with recursive n(i) as (select 1 union all select i + 1 from n where i < 80000)
    insert into t(b, c) select hex(randomblob(60)), random() from n;
    create index x on t(c);"
  for ((i = 0; i < 12; i++)); do
    sqlite3 /mnt/db "update t set c = random() where a % 197 = $i; pragma wal_checkpoint;" > /dev/null
  done
  echo 3 > /proc/sys/vm/drop_caches
  sqlite3 /mnt/db "select count(*) from t where b like '%ABAB%';" > /dev/null
  echo 3 > /proc/sys/vm/drop_caches
  sqlite3 /mnt/db "select sum(length(b)) from (select b from t order by c limit 3000);" > /dev/null
  sync
}
