/* SPDX-License-Identifier: GPL-2.0 */
/*
 * What the contenders share that are the kernel's own structures: each is called as a driver would call it, and answers as the twins do.
 * `like` is our copy of it, or what comes nearest, all of 0 bits. Kernel headers come first: the shim of the C library gives way to them.
 */
#ifndef BENCH_KERNEL_OWN_H
#define BENCH_KERNEL_OWN_H

#include <linux/kernel.h>
#include <linux/string.h>
#include <linux/types.h>

#include "bench_twin.h"

/* The bus offset of a found provider, or 0, which host memory has. */
TWIN_INLINE u64 own_bus_offset(const struct bench_bar_info *info)
{
	return info ? info->bus_offset : 0;
}

#endif
