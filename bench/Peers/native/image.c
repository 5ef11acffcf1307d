/*
 * Loads kernel/build.sh's image: a static program without a C library that must lie where it was linked to, below 2 GiB, so that the loader of
 * the system can't load it into a process.
 */
#define _GNU_SOURCE
#include <elf.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "bench_peer.h"
#include "calls.h"

enum { PAGE_BYTES = 4096, MOST_SEGMENTS = 16 };

static const struct bench_image_calls calls = {
	.aligned_alloc = aligned_alloc,
	.realloc = realloc,
	.free = free,
	.abort = abort,
	.memset = memset,
	.memmove = memmove,
	.memcmp = memcmp,
	.vsnprintf = vsnprintf,
	.qsort = qsort,
};

static __attribute__((format(printf, 3, 4))) bool fail(char *why, size_t why_bytes, const char *format, ...)
{
	va_list arguments;

	va_start(arguments, format);
	vsnprintf(why, why_bytes, format, arguments);
	va_end(arguments);
	return false;
}

static bool map_segment(int file, const Elf64_Phdr *segment, char *why, size_t why_bytes)
{
	uint64_t first = segment->p_vaddr / PAGE_BYTES * PAGE_BYTES;
	uint64_t bytes = segment->p_vaddr + segment->p_memsz - first;
	int protection = (segment->p_flags & PF_R ? PROT_READ : 0) | (segment->p_flags & PF_W ? PROT_WRITE : 0) |
			 (segment->p_flags & PF_X ? PROT_EXEC : 0);
	void *place = mmap((void *)first, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED_NOREPLACE, -1, 0);

	if (place != (void *)first)
		return fail(why, why_bytes, "segment at 0x%llx: expected room for 0x%llx bytes, found none", (unsigned long long)first,
			    (unsigned long long)bytes);
	if (pread(file, (void *)segment->p_vaddr, segment->p_filesz, (off_t)segment->p_offset) != (ssize_t)segment->p_filesz)
		return fail(why, why_bytes, "segment at 0x%llx: expected %llu bytes in the file, found fewer", (unsigned long long)first,
			    (unsigned long long)segment->p_filesz);
	if (mprotect(place, bytes, protection))
		return fail(why, why_bytes, "segment at 0x%llx: %s", (unsigned long long)first, strerror(errno));
	return true;
}

static bool map_image(int file, uint64_t *entry, char *why, size_t why_bytes)
{
	Elf64_Ehdr head;
	Elf64_Phdr segments[MOST_SEGMENTS];

	if (pread(file, &head, sizeof(head), 0) != sizeof(head) || memcmp(head.e_ident, ELFMAG, SELFMAG) || head.e_type != ET_EXEC ||
	    head.e_machine != EM_X86_64 || head.e_phentsize != sizeof(*segments))
		return fail(why, why_bytes, "head: expected a static x86-64 program, found something else");
	if (head.e_phnum > MOST_SEGMENTS)
		return fail(why, why_bytes, "segments: expected at most %d, found %u", MOST_SEGMENTS, head.e_phnum);
	if (pread(file, segments, head.e_phnum * sizeof(*segments), (off_t)head.e_phoff) != (ssize_t)(head.e_phnum * sizeof(*segments)))
		return fail(why, why_bytes, "segments: expected %u, found the end of the file", head.e_phnum);
	for (uint16_t i = 0; i < head.e_phnum; i++) {
		if (segments[i].p_type == PT_LOAD && segments[i].p_memsz > 0 && !map_segment(file, segments + i, why, why_bytes))
			return false;
	}
	*entry = head.e_entry;
	return true;
}

__attribute__((visibility("default"))) const struct bench_contender *bench_image_load(const char *path, uint32_t *count, char *why,
										      size_t why_bytes)
{
	const struct bench_contender *contenders = NULL;
	int file = open(path, O_RDONLY | O_CLOEXEC);
	uint64_t entry;

	*count = 0;
	if (file < 0) {
		fail(why, why_bytes, "%s", strerror(errno));
		return NULL;
	}
	if (map_image(file, &entry, why, why_bytes))
		contenders = ((bench_image_enter *)entry)(&calls, count);
	close(file);
	return contenders;
}
