/* SPDX-License-Identifier: GPL-2.0 OR MIT */
#ifndef BENCH_SHIM_STDIO_H
#define BENCH_SHIM_STDIO_H

#include <stddef.h>

#ifndef _LINUX_KERNEL_H
int vsnprintf(char *text, size_t bytes, const char *format, __builtin_va_list arguments);
#endif

#endif
