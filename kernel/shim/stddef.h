/* SPDX-License-Identifier: GPL-2.0 OR MIT */
#ifndef BENCH_SHIM_STDDEF_H
#define BENCH_SHIM_STDDEF_H

#ifndef _LINUX_STDDEF_H
typedef unsigned long size_t;
#undef NULL
#define NULL ((void *)0)
#ifndef offsetof
#define offsetof(type, member) __builtin_offsetof(type, member)
#endif
#endif

#endif
