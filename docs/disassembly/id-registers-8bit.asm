; encoding: id-registers
; bits: 8
; ISA: avx512-vbmi
; CPU: AMD EPYC
; runtime: .NET 10.0.12 X64 AVX-512
; topology: gpu-server:44
; instructions per bio, floor: 3 / 7.25
; instructions per bio: 4 / 5 / 8.25

; Bench.Measuring.Loops:Pass[Lookups.Encodings.IdRegisters]
G_M000_IG01:
       push     rbp
       sub      rsp, 32
       lea      rbp, [rsp+0x20]
       vxorps   xmm8, xmm8, xmm8
       vmovdqu  ymmword ptr [rbp-0x20], ymm8

G_M000_IG02:
       vmovups  zmm0, zmmword ptr [reloc @RWD00]
       vmovups  zmm1, zmmword ptr [reloc @RWD64]
       vbroadcastf32x4 zmm2, xmmword ptr [reloc @RWD128]
       vbroadcastf32x4 zmm3, xmmword ptr [reloc @RWD144]
       xor      rax, rax
       test     esi, esi
       cmovne   rax, rdi
       mov      bword ptr [rbp-0x08], rax
       cmp      esi, ecx
       jg       G_M000_IG12
       xor      r8, r8
       test     esi, esi
       cmovne   r8, rdx
       mov      bword ptr [rbp-0x10], r8
       mov      r9d, esi
       cmp      esi, 8
       jl       G_M000_IG04
       align    [0 bytes for IG03]

G_M000_IG03:
       vmovups  zmm4, zmmword ptr [rax]
       vmovups  zmm5, zmmword ptr [rax+0x40]
       vmovaps  zmm6, zmm4
       vpermt2q zmm6, zmm0, zmm5
       vpandd   zmm6, zmm6, zmm2
       vpermt2q zmm4, zmm1, zmm5
       vpandd   zmm4, zmm4, zmm3
       vpaddq   zmm4, zmm4, zmm6
       vmovups  zmmword ptr [r8], zmm4
       lea      r10, [rax+0x80]
       vmovups  zmm4, zmmword ptr [r10]
       vmovups  zmm5, zmmword ptr [r10+0x40]
       vmovaps  zmm6, zmm4
       vpermt2q zmm6, zmm0, zmm5
       vpandd   zmm6, zmm6, zmm2
       vpermt2q zmm4, zmm1, zmm5
       vpandd   zmm4, zmm4, zmm3
       vpaddq   zmm4, zmm4, zmm6
       vmovups  zmmword ptr [r8+0x40], zmm4
       add      r9d, -8
       add      rax, 256
       add      r8, 128
       cmp      r9d, 8
       jge      G_M000_IG03

G_M000_IG04:
       mov      eax, esi
       sub      eax, r9d
       xor      r8, r8
       mov      bword ptr [rbp-0x08], r8

G_M000_IG05:
       mov      bword ptr [rbp-0x10], r8
       cmp      eax, esi
       ja       G_M000_IG12
       mov      r8d, eax
       shl      r8, 5
       add      rdi, r8
       sub      esi, eax
       cmp      eax, ecx
       ja       G_M000_IG12
       mov      r8d, eax
       shl      r8, 4
       add      rdx, r8
       sub      ecx, eax
       xor      rax, rax
       test     esi, esi
       cmovne   rax, rdi
       mov      bword ptr [rbp-0x18], rax
       cmp      esi, ecx
       ja       G_M000_IG12
       xor      rcx, rcx
       test     esi, esi
       cmovne   rcx, rdx
       mov      bword ptr [rbp-0x20], rcx
       cmp      esi, 4
       jl       SHORT G_M000_IG07
       align    [0 bytes for IG06]

G_M000_IG06:
       mov      rdx, qword ptr [rax]
       mov      rdi, qword ptr [rax+0x08]
       add      rdx, rdi
       mov      edi, dword ptr [rax+0x10]
       mov      qword ptr [rcx], rdx
       mov      qword ptr [rcx+0x08], rdi
       mov      rdx, qword ptr [rax+0x20]
       mov      rdi, qword ptr [rax+0x28]
       add      rdx, rdi
       mov      edi, dword ptr [rax+0x30]
       mov      qword ptr [rcx+0x10], rdx
       mov      qword ptr [rcx+0x18], rdi
       mov      rdx, qword ptr [rax+0x40]
       mov      rdi, qword ptr [rax+0x48]
       add      rdx, rdi
       mov      edi, dword ptr [rax+0x50]
       mov      qword ptr [rcx+0x20], rdx
       mov      qword ptr [rcx+0x28], rdi
       mov      rdx, qword ptr [rax+0x60]
       mov      rdi, qword ptr [rax+0x68]
       add      rdx, rdi
       mov      edi, dword ptr [rax+0x70]
       mov      qword ptr [rcx+0x30], rdx
       mov      qword ptr [rcx+0x38], rdi
       add      esi, -4
       add      rax, 128
       add      rcx, 64
       cmp      esi, 4
       jge      SHORT G_M000_IG06

G_M000_IG07:
       test     esi, esi
       jle      SHORT G_M000_IG09
       align    [0 bytes for IG08]

G_M000_IG08:
       mov      rdx, qword ptr [rax]
       mov      rdi, qword ptr [rax+0x08]
       add      rdx, rdi
       mov      edi, dword ptr [rax+0x10]
       mov      qword ptr [rcx], rdx
       mov      qword ptr [rcx+0x08], rdi
       dec      esi
       add      rax, 32
       add      rcx, 16
       test     esi, esi
       jg       SHORT G_M000_IG08

G_M000_IG09:
       xor      eax, eax
       mov      bword ptr [rbp-0x20], rax

G_M000_IG10:
       mov      bword ptr [rbp-0x18], rax

G_M000_IG11:
       vzeroupper
       add      rsp, 32
       pop      rbp
       ret

G_M000_IG12:
       call     [System.ThrowHelper:ThrowArgumentOutOfRangeException()]
       int3

RWD00  	dq	0000000000000000h, 0000000000000002h, 0000000000000004h, 0000000000000006h, 0000000000000008h, 000000000000000Ah, 000000000000000Ch, 000000000000000Eh
RWD64  	dq	0000000000000001h, 0000000000000001h, 0000000000000005h, 0000000000000005h, 0000000000000009h, 0000000000000009h, 000000000000000Dh, 000000000000000Dh
RWD128 	dq	FFFFFFFFFFFFFFFFh, 00000000FFFFFFFFh
RWD144 	dq	FFFFFFFFFFFFFFFFh, 0000000000000000h

; Bench.Measuring.Loops:Resolve[Lookups.Encodings.IdRegisters]
G_M000_IG01:
       push     rbp
       push     rbx
       sub      rsp, 56
       lea      rbp, [rsp+0x40]
       xor      eax, eax
       mov      qword ptr [rbp-0x38], rax
       vxorps   xmm8, xmm8, xmm8
       vmovdqu  ymmword ptr [rbp-0x30], ymm8
       mov      qword ptr [rbp-0x10], rax

G_M000_IG02:
       mov      rax, qword ptr [rdi+0x20]
       mov      r9, qword ptr [rdi+0x28]
       movzx    rdi, byte  ptr [rdi+0x30]
       test     edi, edi
       je       G_M000_IG07

G_M000_IG03:
       vmovups  zmm0, zmmword ptr [rax]
       vmovups  zmm1, zmmword ptr [rax+0x40]
       vmovups  zmm2, zmmword ptr [r9]
       vmovups  zmm3, zmmword ptr [r9+0x40]
       mov      edi, edx
       vmovups  zmm4, zmmword ptr [reloc @RWD00]
       vmovups  zmm5, zmmword ptr [reloc @RWD64]
       vbroadcastf32x4 zmm6, xmmword ptr [reloc @RWD128]
       vbroadcastf32x4 zmm7, xmmword ptr [reloc @RWD144]
       xor      r10, r10
       test     edi, edi
       cmovne   r10, rsi
       mov      bword ptr [rbp-0x20], r10
       cmp      edi, r8d
       jg       G_M000_IG18
       xor      r11, r11
       test     edi, edi
       cmovne   r11, rcx
       mov      bword ptr [rbp-0x28], r11
       cmp      edi, 8
       jl       G_M000_IG05
       align    [0 bytes for IG04]

G_M000_IG04:
       vmovups  zmm8, zmmword ptr [r10]
       vmovups  zmm9, zmmword ptr [r10+0x40]
       vmovaps  zmm10, zmm8
       vpermt2q zmm10, zmm5, zmm9
       vmovaps  zmm11, zmm0
       vpermt2b zmm11, zmm10, zmm1
       vmovaps  zmm10, zmm2
       vpermt2q zmm10, zmm11, zmm3
       vpandd   zmm10, zmm10, zmm7
       vpermt2q zmm8, zmm4, zmm9
       vpandd   zmm8, zmm8, zmm6
       vpaddq   zmm8, zmm10, zmm8
       vmovups  zmmword ptr [r11], zmm8
       lea      rbx, [r10+0x80]
       vmovups  zmm8, zmmword ptr [rbx]
       vmovups  zmm9, zmmword ptr [rbx+0x40]
       vmovaps  zmm10, zmm8
       vpermt2q zmm10, zmm5, zmm9
       vmovaps  zmm11, zmm0
       vpermt2b zmm11, zmm10, zmm1
       vmovaps  zmm10, zmm2
       vpermt2q zmm10, zmm11, zmm3
       vpandd   zmm10, zmm10, zmm7
       vpermt2q zmm8, zmm4, zmm9
       vpandd   zmm8, zmm8, zmm6
       vpaddq   zmm8, zmm10, zmm8
       vmovups  zmmword ptr [r11+0x40], zmm8
       add      edi, -8
       add      r10, 256
       add      r11, 128
       cmp      edi, 8
       jge      G_M000_IG04

G_M000_IG05:
       mov      r10d, edx
       sub      r10d, edi
       xor      rdi, rdi
       mov      bword ptr [rbp-0x20], rdi

G_M000_IG06:
       mov      bword ptr [rbp-0x28], rdi
       jmp      G_M000_IG11
       align    [0 bytes for IG08]

G_M000_IG07:
       vmovups  zmm0, zmmword ptr [rax]
       vmovups  zmm1, zmmword ptr [rax+0x40]
       vmovups  zmm2, zmmword ptr [rax+0x80]
       vmovups  zmm3, zmmword ptr [rax+0xC0]
       vmovups  zmm4, zmmword ptr [r9]
       vmovups  zmm5, zmmword ptr [r9+0x40]
       mov      r10d, edx
       vmovups  zmm6, zmmword ptr [reloc @RWD00]
       vmovups  zmm7, zmmword ptr [reloc @RWD64]
       vbroadcastf32x4 zmm8, xmmword ptr [reloc @RWD128]
       vbroadcastf32x4 zmm9, xmmword ptr [reloc @RWD144]
       xor      rdi, rdi
       test     r10d, r10d
       cmovne   rdi, rsi
       mov      bword ptr [rbp-0x10], rdi
       cmp      r10d, r8d
       jg       G_M000_IG18
       xor      r11, r11
       test     r10d, r10d
       cmovne   r11, rcx
       mov      bword ptr [rbp-0x18], r11
       cmp      r10d, 8
       jl       G_M000_IG09

G_M000_IG08:
       vmovups  zmm10, zmmword ptr [rdi]
       vmovups  zmm11, zmmword ptr [rdi+0x40]
       vmovaps  zmm12, zmm10
       vpermt2q zmm12, zmm6, zmm11
       vpermt2q zmm10, zmm7, zmm11
       vxorps   ymm11, ymm11, ymm11
       vpcmpltb k1, zmm10, zmm11
       vmovaps  zmm11, zmm2
       vpermt2b zmm11, zmm10, zmm3
       vpermi2b zmm10, zmm0, zmm1
       vpblendmb zmm10 {k1}, zmm10, zmm11
       vmovaps  zmm11, zmm4
       vpermt2q zmm11, zmm10, zmm5
       vpandd   zmm10, zmm11, zmm9
       vpandd   zmm11, zmm8, zmm12
       vpaddq   zmm10, zmm10, zmm11
       vmovups  zmmword ptr [r11], zmm10
       lea      rbx, [rdi+0x80]
       vmovups  zmm10, zmmword ptr [rbx]
       vmovups  zmm11, zmmword ptr [rbx+0x40]
       vmovaps  zmm12, zmm10
       vpermt2q zmm12, zmm6, zmm11
       vpermt2q zmm10, zmm7, zmm11
       vxorps   ymm11, ymm11, ymm11
       vpcmpltb k1, zmm10, zmm11
       vmovaps  zmm11, zmm2
       vpermt2b zmm11, zmm10, zmm3
       vpermi2b zmm10, zmm0, zmm1
       vpblendmb zmm10 {k1}, zmm10, zmm11
       vmovaps  zmm11, zmm4
       vpermt2q zmm11, zmm10, zmm5
       vpandd   zmm10, zmm11, zmm9
       vpandd   zmm11, zmm8, zmm12
       vpaddq   zmm10, zmm10, zmm11
       vmovups  zmmword ptr [r11+0x40], zmm10
       add      r10d, -8
       add      rdi, 256
       add      r11, 128
       cmp      r10d, 8
       jge      G_M000_IG08

G_M000_IG09:
       mov      edi, edx
       sub      edi, r10d
       mov      r10d, edi
       xor      rdi, rdi
       mov      bword ptr [rbp-0x10], rdi

G_M000_IG10:
       mov      bword ptr [rbp-0x18], rdi

G_M000_IG11:
       cmp      r10d, edx
       ja       G_M000_IG18
       mov      edi, r10d
       shl      rdi, 5
       add      rdi, rsi
       sub      edx, r10d
       cmp      r10d, r8d
       ja       G_M000_IG18
       mov      esi, r10d
       shl      rsi, 4
       add      rcx, rsi
       sub      r8d, r10d
       xor      rsi, rsi
       test     edx, edx
       cmovne   rsi, rdi
       mov      bword ptr [rbp-0x30], rsi
       mov      rdi, rsi
       cmp      edx, r8d
       ja       G_M000_IG18
       xor      rsi, rsi
       test     edx, edx
       cmovne   rsi, rcx
       mov      bword ptr [rbp-0x38], rsi
       mov      rcx, rsi
       cmp      edx, 4
       jl       G_M000_IG13
       align    [0 bytes for IG12]

G_M000_IG12:
       mov      rsi, qword ptr [rdi]
       mov      r8, qword ptr [rdi+0x08]
       movzx    r8, byte  ptr [rax+r8]
       add      rsi, qword ptr [r9+8*r8]
       mov      r8d, dword ptr [rdi+0x10]
       mov      qword ptr [rcx], rsi
       mov      qword ptr [rcx+0x08], r8
       mov      rsi, qword ptr [rdi+0x20]
       mov      r8, qword ptr [rdi+0x28]
       movzx    r8, byte  ptr [rax+r8]
       add      rsi, qword ptr [r9+8*r8]
       mov      r8d, dword ptr [rdi+0x30]
       mov      qword ptr [rcx+0x10], rsi
       mov      qword ptr [rcx+0x18], r8
       mov      rsi, qword ptr [rdi+0x40]
       mov      r8, qword ptr [rdi+0x48]
       movzx    r8, byte  ptr [rax+r8]
       add      rsi, qword ptr [r9+8*r8]
       mov      r8d, dword ptr [rdi+0x50]
       mov      qword ptr [rcx+0x20], rsi
       mov      qword ptr [rcx+0x28], r8
       mov      rsi, qword ptr [rdi+0x60]
       mov      r8, qword ptr [rdi+0x68]
       movzx    r8, byte  ptr [rax+r8]
       add      rsi, qword ptr [r9+8*r8]
       mov      r8d, dword ptr [rdi+0x70]
       mov      qword ptr [rcx+0x30], rsi
       mov      qword ptr [rcx+0x38], r8
       add      edx, -4
       add      rdi, 128
       add      rcx, 64
       cmp      edx, 4
       jge      G_M000_IG12

G_M000_IG13:
       test     edx, edx
       jle      SHORT G_M000_IG15
       align    [0 bytes for IG14]

G_M000_IG14:
       mov      rsi, qword ptr [rdi]
       mov      r8, qword ptr [rdi+0x08]
       movzx    r8, byte  ptr [rax+r8]
       add      rsi, qword ptr [r9+8*r8]
       mov      r8d, dword ptr [rdi+0x10]
       mov      qword ptr [rcx], rsi
       mov      qword ptr [rcx+0x08], r8
       dec      edx
       add      rdi, 32
       add      rcx, 16
       test     edx, edx
       jg       SHORT G_M000_IG14

G_M000_IG15:
       xor      eax, eax
       mov      bword ptr [rbp-0x38], rax

G_M000_IG16:
       mov      bword ptr [rbp-0x30], rax

G_M000_IG17:
       vzeroupper
       add      rsp, 56
       pop      rbx
       pop      rbp
       ret

G_M000_IG18:
       call     [System.ThrowHelper:ThrowArgumentOutOfRangeException()]
       int3

RWD00  	dq	0000000000000000h, 0000000000000002h, 0000000000000004h, 0000000000000006h, 0000000000000008h, 000000000000000Ah, 000000000000000Ch, 000000000000000Eh
RWD64  	dq	0000000000000001h, 0000000000000001h, 0000000000000005h, 0000000000000005h, 0000000000000009h, 0000000000000009h, 000000000000000Dh, 000000000000000Dh
RWD128 	dq	FFFFFFFFFFFFFFFFh, 00000000FFFFFFFFh
RWD144 	dq	FFFFFFFFFFFFFFFFh, 0000000000000000h
