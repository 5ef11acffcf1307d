/*
 * Peer-to-peer I/O between NVMe drives, as many threads at once:
 *
 *   copy     reads from one drive into the controller memory buffer (CMB) of
 *            another, then writes from there to a third
 *   gather   the same with preadv()/pwritev() over many pieces of one CMB
 *   stream   long sequential reads, or writes, through a ring of buffers in a CMB
 *   host     random I/O with ordinary memory, beside the others
 *   cross    (only in mode "cross") vectors that mix two CMBs and ordinary memory
 *
 * The memory comes from /sys/bus/pci/devices/ADDRESS/p2pmem/allocate (Linux 6.2
 * and later, CONFIG_PCI_P2PDMA). A copy is read back through ordinary memory now
 * and then and compared with its source. Each thread has a seed of its own, so it
 * does the same I/O in every run; how the threads interleave differs.
 *
 * Usage: p2p-io fill 0 DEVICE=PCI_ADDRESS ...           destroys what is on the drives
 *        p2p-io peer|cross IOS DEVICE=PCI_ADDRESS ...   their first 1.5 GiB
 * DEVICE may be a file of 1.5 GiB. Each drive needs a CMB of at least 16 MiB.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/uio.h>
#include <unistd.h>

enum { MAX_DRIVES = 8, THREADS = 8, PIECES = 64, BUFFERS = 10 };
static const size_t KIB = 1024, MIB = 1024 * 1024, FILLED = 256 * 1024 * 1024;

struct buffer { char *at; size_t size; };
struct memory { struct buffer buffers[BUFFERS]; int count; };

struct thread {
  pthread_t id;
  int number;
  void (*work)(struct thread *);
  long ios;                              /* still to do */
  uint64_t random;
  struct memory peer[MAX_DRIVES], host;  /* its own buffers */
  uint64_t next;                         /* where it writes next */
};

static int drives;
static int fds[MAX_DRIVES];
static const char *pci[MAX_DRIVES];
static long refused, compared, ios_done, peer_bytes, host_bytes;

static void fail(const char *what) {
  fprintf(stderr, "p2p-io: %s: %s\n", what, strerror(errno));
  exit(1);
}

static uint64_t next_random(struct thread *t) {   /* splitmix64 */
  uint64_t z = t->random += 0x9e3779b97f4a7c15u;
  z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
  z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
  return z ^ (z >> 31);
}

static uint64_t below(struct thread *t, uint64_t n) { return next_random(t) % n; }

/* Sources: the part of each drive that "fill" has written and nobody writes later;
   half of the reads go to its first 32 MiB. Targets: from 512 MiB on, 128 MiB for
   each thread. */
static uint64_t source(struct thread *t, size_t size) {
  uint64_t range = below(t, 2) ? 32 * MIB : FILLED;
  return below(t, (range - size) / 4096) * 4096;
}

static uint64_t target(struct thread *t, size_t size) {
  uint64_t start = 512 * MIB + (uint64_t)t->number * 128 * MIB;
  if (t->next + size > 128 * MIB) t->next = 0;
  uint64_t at = start + t->next;
  t->next += size + (below(t, 4) ? 0 : 64 * KIB);
  return at;
}

static size_t mixed_size(struct thread *t) {
  uint64_t n = below(t, 100);
  if (n < 2) return 512 * (1 + below(t, 15));            /* not whole pages */
  if (n < 34) return 4 * KIB;
  if (n < 46) return 16 * KIB;
  if (n < 74) return 64 * KIB;
  if (n < 84) return 4 * KIB * (2 + below(t, 60));
  if (n < 92) return 256 * KIB;
  if (n < 97) return 512 * KIB;
  return MIB;
}

/* A place for size bytes somewhere in the memory: in one of the buffers that are
   large enough, at a random page, or at a random 64 KiB if that fits. */
static char *place(struct thread *t, struct memory *m, size_t size) {
  int fit = 0;
  for (int i = 0; i < m->count; i++) fit += m->buffers[i].size >= size;
  if (fit == 0) { errno = ENOMEM; fail("no buffer is large enough"); }
  int choice = below(t, fit), i = 0;
  while (m->buffers[i].size < size || choice-- > 0) i++;
  size_t step = size % (64 * KIB) ? 4 * KIB : 64 * KIB;
  return m->buffers[i].at + below(t, (m->buffers[i].size - size) / step + 1) * step;
}

static void transfer(struct thread *t, int write, int drive, struct iovec *v, int n, uint64_t at, int peer) {
  size_t size = 0;
  for (int i = 0; i < n; i++) size += v[i].iov_len;
  ssize_t done = write ? pwritev(fds[drive], v, n, at) : preadv(fds[drive], v, n, at);
  if (done < 0) __atomic_fetch_add(&refused, 1, __ATOMIC_RELAXED);
  else if ((size_t)done != size) fail("short transfer");
  __atomic_fetch_add(peer ? &peer_bytes : &host_bytes, size, __ATOMIC_RELAXED);
  __atomic_fetch_add(&ios_done, 1, __ATOMIC_RELAXED);
  t->ios--;
  if (done < 0 && peer < 2) fail(write ? "write" : "read");
}

static void transfer_one(struct thread *t, int write, int drive, char *at, size_t size, uint64_t offset, int peer) {
  struct iovec v = { at, size };
  transfer(t, write, drive, &v, 1, offset, peer);
}

/* Reads both places through ordinary memory; they must be the same. */
static void compare(struct thread *t, int from, uint64_t read_at, int to, uint64_t write_at, size_t size) {
  char *a = t->host.buffers[0].at, *b = t->host.buffers[1].at;
  transfer_one(t, 0, from, a, size, read_at, 0);
  transfer_one(t, 0, to, b, size, write_at, 0);
  if (memcmp(a, b, size)) { errno = EIO; fail("a copy differs from its source"); }
  __atomic_fetch_add(&compared, 1, __ATOMIC_RELAXED);
}

static void copy(struct thread *t) {
  while (t->ios > 0) {
    int provider = below(t, drives);
    for (long run = 1 + below(t, 40); run > 0 && t->ios > 0; run--) {
      int from = below(t, drives), to = below(t, drives);
      size_t size = mixed_size(t);
      uint64_t read_at = source(t, size), write_at = target(t, (size + 4095) & ~4095ul);
      char *at = place(t, &t->peer[provider], size);
      transfer_one(t, 0, from, at, size, read_at, 1);
      transfer_one(t, 1, to, at, size, write_at, 1);
      if (below(t, 25) == 0) compare(t, from, read_at, to, write_at, size);
    }
  }
}

static int pieces(struct thread *t, struct memory *m, struct iovec *v, size_t limit, size_t *size) {
  static const int counts[] = { 2, 2, 3, 4, 4, 6, 8, 8, 12, 16, 24, 32, 64 };
  static const int pages[] = { 1, 1, 1, 2, 4, 4, 16 };
  int n = counts[below(t, 13)], same = pages[below(t, 7)];
  *size = 0;
  for (int i = 0; i < n; i++) {
    size_t length = 4 * KIB * (below(t, 4) ? same : pages[below(t, 7)]);
    if (i > 0 && *size + length > limit) return i;
    v[i] = (struct iovec){ place(t, m, length), length };
    *size += length;
  }
  return n;
}

static void gather(struct thread *t) {
  struct iovec v[PIECES];
  size_t size;
  while (t->ios > 0) {
    int provider = below(t, drives);
    for (long run = 1 + below(t, 20); run > 0 && t->ios > 0; run--) {
      int drive = below(t, drives), n = pieces(t, &t->peer[provider], v, MIB, &size);
      if (below(t, 3)) transfer(t, 0, drive, v, n, source(t, size), 1);
      else transfer(t, 1, drive, v, n, target(t, size), 1);
    }
  }
}

static void stream(struct thread *t) {
  static const size_t sizes[] = { 64 * 1024, 128 * 1024, 256 * 1024, 1024 * 1024 };
  while (t->ios > 0) {
    int provider = below(t, drives), drive = below(t, drives), write = below(t, 3) == 0;
    struct buffer *ring = &t->peer[provider].buffers[0];
    size_t size = sizes[below(t, 4)];
    uint64_t at = write ? target(t, 64 * size) : below(t, 192) * MIB;
    for (int i = 0; i < 64 && t->ios > 0; i++)
      transfer_one(t, write, drive, ring->at + i * size % ring->size, size, at + i * size, 1);
  }
}

static void host(struct thread *t) {
  while (t->ios > 0) {
    size_t size = 4 * KIB << below(t, 4);
    int write = below(t, 10) < 3;
    transfer_one(t, write, below(t, drives), place(t, &t->host, size), size,
                 write ? target(t, size) : source(t, size), 0);
  }
}

/* Vectors over two CMBs and ordinary memory, never the drive's own CMB: QEMU's
   drive refuses a command that mixes its own with other memory. */
static void cross(struct thread *t) {
  struct iovec v[PIECES];
  while (t->ios > 0) {
    int drive = below(t, drives), n = 2 + below(t, 7);
    size_t size = 0;
    for (int i = 0; i < n; i++) {
      int provider = below(t, drives + 1);
      while (provider == drive) provider = below(t, drives + 1);
      v[i].iov_len = 4 * KIB * (1 + below(t, 4));
      v[i].iov_base = place(t, provider == drives ? &t->host : &t->peer[provider], v[i].iov_len);
      size += v[i].iov_len;
    }
    if (below(t, 3)) transfer(t, 0, drive, v, n, source(t, size), 2);
    else transfer(t, 1, drive, v, n, target(t, size), 2);
  }
}

/* Writes random data where source() points to. */
static void fill(void) {
  static struct thread t;
  char *data = mmap(NULL, MIB, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  if (data == MAP_FAILED) fail("mmap");
  for (int d = 0; d < drives; d++)
    for (size_t at = 0; at < FILLED; at += MIB) {
      for (size_t i = 0; i < MIB; i += 8) *(uint64_t *)(data + i) = next_random(&t);
      if (pwrite(fds[d], data, MIB, at) != (ssize_t)MIB) fail("fill");
    }
}

static void *run(void *argument) {
  struct thread *t = argument;
  t->work(t);
  return NULL;
}

static int open_p2pmem(int drive, const char *name, int flags) {
  char path[128];
  snprintf(path, sizeof path, "/sys/bus/pci/devices/%s/p2pmem/%s", pci[drive], name);
  int fd = open(path, flags);
  if (fd < 0) fail(path);
  return fd;
}

static size_t cmb_size(int drive) {
  char text[32] = "";
  int fd = open_p2pmem(drive, "size", O_RDONLY);
  if (read(fd, text, sizeof text - 1) < 0) fail("p2pmem/size");
  close(fd);
  return strtoull(text, NULL, 0);
}

/* Buffers of mixed sizes, dealt out thread by thread and size by size, so that
   those of one thread do not lie side by side. The first two are the largest. A
   CMB of 16 MiB is almost full then; a larger one gets larger buffers. */
static void give_memory(struct thread *threads) {
  static const size_t sizes[BUFFERS] = { 1024, 256, 64, 64, 16, 128, 16, 8, 64, 4 };  /* KiB */
  int fd[MAX_DRIVES];
  size_t scale[MAX_DRIVES];
  for (int d = 0; d < drives; d++) {
    fd[d] = open_p2pmem(d, "allocate", O_RDWR);
    scale[d] = cmb_size(d) / (16 * MIB);
    if (scale[d] == 0) { errno = ENOSPC; fail("the CMB is smaller than 16 MiB"); }
  }
  for (int i = 0; i < BUFFERS; i++)
    for (int n = 0; n < THREADS; n++) {
      for (int d = 0; d < drives; d++) {
        size_t size = sizes[i] * KIB * scale[d];
        char *at = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_SHARED, fd[d], 0);
        if (at == MAP_FAILED) fail("mmap of p2pmem/allocate");
        threads[n].peer[d].buffers[threads[n].peer[d].count++] = (struct buffer){ at, size };
      }
      size_t size = MIB >> (i / 2 < 4 ? i / 2 : 4);
      char *at = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
      if (at == MAP_FAILED) fail("mmap");
      memset(at, n + 1, size);
      threads[n].host.buffers[threads[n].host.count++] = (struct buffer){ at, size };
    }
  for (int d = 0; d < drives; d++) close(fd[d]);
}

int main(int argc, char **argv) {
  if (argc < 5) { fprintf(stderr, "usage: p2p-io fill|peer|cross IOS DEVICE=PCI_ADDRESS ...\n"); return 2; }
  int crossing = !strcmp(argv[1], "cross");
  long ios = atol(argv[2]);
  for (drives = 0; drives < argc - 3 && drives < MAX_DRIVES; drives++) {
    char *device = argv[3 + drives], *equals = strchr(device, '=');
    if (!equals) { errno = EINVAL; fail(device); }
    *equals = 0;
    pci[drives] = equals + 1;
    fds[drives] = open(device, O_RDWR | O_DIRECT);
    if (fds[drives] < 0) fail(device);
  }
  if (!strcmp(argv[1], "fill")) { fill(); return 0; }

  static struct thread threads[THREADS];
  static void (*const work[THREADS])(struct thread *) = { copy, copy, copy, gather, gather, stream, stream, host };
  static const int share[THREADS] = { 17, 17, 16, 10, 10, 8, 7, 15 };   /* percent of the I/Os */
  give_memory(threads);
  for (int n = 0; n < THREADS; n++) {
    struct thread *t = &threads[n];
    t->number = n;
    t->random = n + 1;
    t->work = crossing ? cross : work[n];
    t->ios = crossing ? ios / THREADS : ios * share[n] / 100;
    if (pthread_create(&t->id, NULL, run, t)) fail("pthread_create");
  }
  for (int n = 0; n < THREADS; n++) pthread_join(threads[n].id, NULL);
  printf("%ld I/Os, %ld MiB with peer memory, %ld MiB without, %ld copies compared, %ld I/Os refused\n",
         ios_done, peer_bytes >> 20, host_bytes >> 20, compared, refused);
  return 0;
}
