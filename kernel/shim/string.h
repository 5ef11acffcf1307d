/* SPDX-License-Identifier: GPL-2.0 OR MIT */
#ifndef BENCH_SHIM_STRING_H
#define BENCH_SHIM_STRING_H

#include <stddef.h>

#ifndef _LINUX_STRING_H_
void *memset(void *memory, int value, size_t bytes);
void *memcpy(void *to, const void *from, size_t bytes);
void *memmove(void *to, const void *from, size_t bytes);
int memcmp(const void *left, const void *right, size_t bytes);
int strcmp(const char *left, const char *right);
#endif

#endif
