/* SPDX-License-Identifier: GPL-2.0 OR MIT */
/* The compiler's own header needs SSE, which kernel code is built without. */
#ifndef BENCH_SHIM_IMMINTRIN_H
#define BENCH_SHIM_IMMINTRIN_H

#define _pext_u64(value, mask) __builtin_ia32_pext_di(value, mask)
#define _pdep_u64(value, mask) __builtin_ia32_pdep_di(value, mask)

#endif
