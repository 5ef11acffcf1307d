# PostgreSQL on ext4: pgbench, its TPC-B-like script, 4 clients, then a checkpoint.
recording=pgbench
packages="postgresql e2fsprogs"

setup() {
  mkfs.ext4 -q "${drives[2]}"
  mount "${drives[2]}" /mnt
  install -d -o postgres /mnt/pg /run/postgresql
  pg=$(echo /usr/lib/postgresql/*/bin)
  as_postgres="runuser -u postgres -- env PATH=$pg:$PATH PGHOST=/run/postgresql"
  cd /mnt/pg || return
  $as_postgres initdb -D /mnt/pg/data -A trust --locale=C > /dev/null
  $as_postgres pg_ctl -D /mnt/pg/data -w -t 300 -l /mnt/pg/log start \
    -o "-c shared_buffers=16MB -c checkpoint_timeout=30s" > /dev/null
  $as_postgres pgbench -q -i -s 10 postgres 2> /dev/null
  sync
  echo 3 > /proc/sys/vm/drop_caches
}

run() {
  $as_postgres pgbench -n -c 4 -t 500 --random-seed=1 postgres > /dev/null
  $as_postgres psql -q -c checkpoint postgres
}

cleanup() {
  $as_postgres pg_ctl -D /mnt/pg/data -w -m fast stop > /dev/null
  cd /
}
