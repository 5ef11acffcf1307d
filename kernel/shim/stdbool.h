/* SPDX-License-Identifier: GPL-2.0 OR MIT */
#ifndef BENCH_SHIM_STDBOOL_H
#define BENCH_SHIM_STDBOOL_H

#ifndef _LINUX_STDDEF_H
#define bool _Bool
#define true 1
#define false 0
#endif

#endif
