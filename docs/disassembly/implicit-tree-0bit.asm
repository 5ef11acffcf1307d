; encoding: implicit-tree
; bits: 0
; ISA: scalar
; CPU: AMD EPYC
; runtime: .NET 10.0.12 X64 AVX-512
; topology: gpu-server:44
; instructions per bio, floor: 7.25
; instructions per bio: 30.25 + 9 per step + 26 per step

; Bench.Measuring.Loops:Pass[Lookups.Composites.Unflagged`1[Lookups.Searches.ImplicitTree]]
G_M000_IG01:
       push     rbp
       sub      rsp, 16
       lea      rbp, [rsp+0x10]
       xor      eax, eax
       mov      qword ptr [rbp-0x08], rax
       mov      qword ptr [rbp-0x10], rax

G_M000_IG02:
       xor      rax, rax
       test     edx, edx
       cmovne   rax, rsi
       mov      bword ptr [rbp-0x08], rax
       cmp      edx, r8d
       jg       G_M000_IG09
       xor      rsi, rsi
       test     edx, edx
       cmovne   rsi, rcx
       mov      bword ptr [rbp-0x10], rsi
       mov      rcx, rsi
       cmp      edx, 4
       jl       SHORT G_M000_IG04
       align    [0 bytes for IG03]

G_M000_IG03:
       mov      rsi, qword ptr [rax]
       add      rsi, qword ptr [rdi+0x10]
       mov      r8d, dword ptr [rax+0x10]
       mov      qword ptr [rcx], rsi
       mov      esi, r8d
       mov      qword ptr [rcx+0x08], rsi
       mov      rsi, qword ptr [rax+0x20]
       add      rsi, qword ptr [rdi+0x10]
       mov      r8d, dword ptr [rax+0x30]
       mov      qword ptr [rcx+0x10], rsi
       mov      esi, r8d
       mov      qword ptr [rcx+0x18], rsi
       mov      rsi, qword ptr [rax+0x40]
       add      rsi, qword ptr [rdi+0x10]
       mov      r8d, dword ptr [rax+0x50]
       mov      qword ptr [rcx+0x20], rsi
       mov      esi, r8d
       mov      qword ptr [rcx+0x28], rsi
       mov      rsi, qword ptr [rax+0x60]
       add      rsi, qword ptr [rdi+0x10]
       mov      r8d, dword ptr [rax+0x70]
       mov      qword ptr [rcx+0x30], rsi
       mov      esi, r8d
       mov      qword ptr [rcx+0x38], rsi
       add      edx, -4
       add      rax, 128
       add      rcx, 64
       cmp      edx, 4
       jge      SHORT G_M000_IG03

G_M000_IG04:
       test     edx, edx
       jle      SHORT G_M000_IG06
       align    [0 bytes for IG05]

G_M000_IG05:
       mov      rsi, qword ptr [rax]
       add      rsi, qword ptr [rdi+0x10]
       mov      r8d, dword ptr [rax+0x10]
       mov      qword ptr [rcx], rsi
       mov      esi, r8d
       mov      qword ptr [rcx+0x08], rsi
       dec      edx
       add      rax, 32
       add      rcx, 16
       test     edx, edx
       jg       SHORT G_M000_IG05

G_M000_IG06:
       xor      eax, eax
       mov      bword ptr [rbp-0x10], rax

G_M000_IG07:
       mov      bword ptr [rbp-0x08], rax

G_M000_IG08:
       add      rsp, 16
       pop      rbp
       ret

G_M000_IG09:
       call     [System.ThrowHelper:ThrowArgumentOutOfRangeException()]
       int3

; Bench.Measuring.Loops:Resolve[Lookups.Composites.Unflagged`1[Lookups.Searches.ImplicitTree]]
G_M000_IG01:
       push     rbp
       push     r15
       push     r14
       push     r13
       push     r12
       push     rbx
       sub      rsp, 232
       lea      rbp, [rsp+0x110]
       xor      eax, eax
       mov      qword ptr [rbp-0xD8], rax
       vxorps   xmm8, xmm8, xmm8
       vmovdqu32 zmmword ptr [rbp-0xD0], zmm8
       vmovdqu32 zmmword ptr [rbp-0x90], zmm8
       vmovdqu  ymmword ptr [rbp-0x50], ymm8
       mov      qword ptr [rbp-0x30], rax

G_M000_IG02:
       vmovdqu  ymm0, ymmword ptr [rbp+0x18]
       vmovdqu  ymmword ptr [rbp-0x60], ymm0
       mov      rax, qword ptr [rbp+0x38]
       mov      qword ptr [rbp-0x40], rax

G_M000_IG03:
       xor      rax, rax
       test     esi, esi
       cmovne   rax, rdi
       mov      bword ptr [rbp-0x30], rax
       mov      rbx, rax
       cmp      esi, ecx
       jg       G_M000_IG28
       xor      rcx, rcx
       test     esi, esi
       cmovne   rcx, rdx
       mov      bword ptr [rbp-0x38], rcx
       mov      r15, rcx
       mov      r14d, esi
       cmp      r14d, 4
       jge      SHORT G_M000_IG10

G_M000_IG04:
       test     r14d, r14d
       jne      SHORT G_M000_IG08

G_M000_IG05:
       xor      rcx, rcx
       mov      bword ptr [rbp-0x30], rcx

G_M000_IG06:
       mov      bword ptr [rbp-0x38], rcx

G_M000_IG07:
       vzeroupper
       add      rsp, 232
       pop      rbx
       pop      r12
       pop      r13
       pop      r14
       pop      r15
       pop      rbp
       ret

G_M000_IG08:
       lea      rdi, [rsp]
       lea      rsi, [rbp-0x60]
       movsq
       mov      rcx, gword ptr [rsi]
       mov      gword ptr [rsp+0x08], rcx
       add      rsi, 8
       add      rdi, 8
       movsq
       movsq
       movsq
       mov      rdi, rbx
       mov      rsi, r15
       call     [Lookups.BatchLoop:MapOne[Lookups.BatchLoop+Always`1[Lookups.Searches.ImplicitTree]](Lookups.BatchLoop+Always`1[Lookups.Searches.ImplicitTree],ptr,ptr)]
       dec      r14d
       add      rbx, 32
       add      r15, 16

G_M000_IG09:
       cmp      r14d, 4
       jl       SHORT G_M000_IG04

G_M000_IG10:
       mov      rdi, qword ptr [rbp-0x60]
       mov      rsi, qword ptr [rbp-0x50]
       mov      rdx, qword ptr [rbp-0x48]
       mov      eax, dword ptr [rbp-0x40]
       mov      rcx, qword ptr [rbx]
       mov      r8d, 1
       shlx     r8, r8, rax
       dec      r8
       cmp      eax, 2
       jle      SHORT G_M000_IG15
       align    [0 bytes for IG11]

G_M000_IG11:
       dec      eax
       mov      r9d, 1
       shlx     r9, r9, rax
       mov      r10, r8
       sub      r10, r9
       cmp      r10, rdx
       jge      SHORT G_M000_IG13

G_M000_IG12:
       mov      r11, r10
       shl      r11, 5
       lea      r13, [rsi+r11]
       cmp      byte  ptr [r13], r13b
       cmp      qword ptr [rsi+r11+0x10], rcx
       jae      SHORT G_M000_IG13
       cmp      r8, rdx
       jge      SHORT G_M000_IG19
       mov      r11, r8
       shl      r11, 5
       cmp      qword ptr [rsi+r11], rcx
       ja       SHORT G_M000_IG19
       cmp      qword ptr [rsi+r11+0x08], rcx
       jae      SHORT G_M000_IG16
       add      r8, r9
       jmp      SHORT G_M000_IG14

G_M000_IG13:
       mov      r8, r10

G_M000_IG14:
       cmp      eax, 2
       jg       SHORT G_M000_IG11

G_M000_IG15:
       mov      r9d, 1
       shlx     rax, r9, rax
       lea      r9, [r8+rax]
       cmp      r9, rdx
       jle      SHORT G_M000_IG17
       mov      r9, rdx
       jmp      SHORT G_M000_IG17
       align    [3 bytes for IG18]

G_M000_IG16:
       mov      r9d, dword ptr [rsi+r11+0x18]
       jmp      SHORT G_M000_IG21

G_M000_IG17:
       dec      rax
       mov      rdx, r8
       sub      rdx, rax
       cmp      rdx, r9
       jge      SHORT G_M000_IG19

G_M000_IG18:
       mov      rax, rdx
       shl      rax, 5
       cmp      qword ptr [rsi+rax], rcx
       ja       SHORT G_M000_IG19
       cmp      qword ptr [rsi+rax+0x08], rcx
       jae      SHORT G_M000_IG20
       inc      rdx
       cmp      rdx, r9
       jl       SHORT G_M000_IG18

G_M000_IG19:
       xor      r9d, r9d
       jmp      SHORT G_M000_IG21

G_M000_IG20:
       mov      r9d, dword ptr [rsi+rax+0x18]

G_M000_IG21:
       mov      esi, r9d
       shl      rsi, 5
       add      rdi, rsi
       mov      rsi, rcx
       add      rsi, qword ptr [rdi+0x10]
       sub      rcx, qword ptr [rdi]
       cmp      rcx, qword ptr [rdi+0x08]
       jae      G_M000_IG04
       mov      edi, dword ptr [rbx+0x10]
       mov      qword ptr [r15], rsi
       mov      qword ptr [r15+0x08], rdi
       vxorps   ymm0, ymm0, ymm0
       vmovdqu  ymmword ptr [rbp-0x88], ymm0
       vmovdqu  xmmword ptr [rbp-0x70], xmm0
       mov      r13, qword ptr [rbx+0x20]

G_M000_IG22:
       vmovdqu  ymm0, ymmword ptr [rbp-0x60]
       vmovdqu  ymmword ptr [rbp-0x88], ymm0
       mov      rdi, qword ptr [rbp-0x40]
       mov      qword ptr [rbp-0x68], rdi

G_M000_IG23:
       mov      r12, qword ptr [rbp-0x88]
       lea      rdi, [rbp-0x80]
       mov      rsi, r13
       xor      eax, eax
       mov      dword ptr [rbp-0xDC], eax
       mov      edx, eax
       call     [Lookups.Search.ImplicitIntervalTree:Find[Lookups.Unwatched](ulong,Lookups.Unwatched):uint:this]
       mov      edi, eax
       shl      rdi, 5
       add      rdi, r12
       mov      rsi, r13
       add      rsi, qword ptr [rdi+0x10]
       sub      r13, qword ptr [rdi]
       cmp      r13, qword ptr [rdi+0x08]
       jae      G_M000_IG04
       mov      r13d, dword ptr [rbp-0xDC]
       mov      edi, dword ptr [rbx+0x30]
       mov      qword ptr [r15+0x10], rsi
       mov      qword ptr [r15+0x18], rdi
       vxorps   ymm0, ymm0, ymm0
       vmovdqu  ymmword ptr [rbp-0xB0], ymm0
       vmovdqu  xmmword ptr [rbp-0x98], xmm0
       mov      r12, qword ptr [rbx+0x40]

G_M000_IG24:
       vmovdqu  ymm0, ymmword ptr [rbp-0x60]
       vmovdqu  ymmword ptr [rbp-0xB0], ymm0
       mov      rdi, qword ptr [rbp-0x40]
       mov      qword ptr [rbp-0x90], rdi

G_M000_IG25:
       mov      rax, qword ptr [rbp-0xB0]
       mov      qword ptr [rbp-0xE4], rax
       lea      rdi, [rbp-0xA8]
       mov      rsi, r12
       mov      edx, r13d
       call     [Lookups.Search.ImplicitIntervalTree:Find[Lookups.Unwatched](ulong,Lookups.Unwatched):uint:this]
       mov      edi, eax
       shl      rdi, 5
       add      rdi, qword ptr [rbp-0xE4]
       mov      rsi, r12
       add      rsi, qword ptr [rdi+0x10]
       sub      r12, qword ptr [rdi]
       cmp      r12, qword ptr [rdi+0x08]
       jae      G_M000_IG04
       mov      edi, dword ptr [rbx+0x50]
       mov      qword ptr [r15+0x20], rsi
       mov      qword ptr [r15+0x28], rdi
       vxorps   ymm0, ymm0, ymm0
       vmovdqu  ymmword ptr [rbp-0xD8], ymm0
       vmovdqu32 xmmword ptr [rbp-0xC0], xmm0
       mov      r12, qword ptr [rbx+0x60]

G_M000_IG26:
       vmovdqu  ymm0, ymmword ptr [rbp-0x60]
       vmovdqu  ymmword ptr [rbp-0xD8], ymm0
       mov      rdi, qword ptr [rbp-0x40]
       mov      qword ptr [rbp-0xB8], rdi

G_M000_IG27:
       mov      rax, qword ptr [rbp-0xD8]
       mov      qword ptr [rbp-0xE4], rax
       lea      rdi, [rbp-0xD0]
       mov      rsi, r12
       mov      edx, r13d
       call     [Lookups.Search.ImplicitIntervalTree:Find[Lookups.Unwatched](ulong,Lookups.Unwatched):uint:this]
       mov      eax, eax
       shl      rax, 5
       add      rax, qword ptr [rbp-0xE4]
       mov      rcx, r12
       add      rcx, qword ptr [rax+0x10]
       sub      r12, qword ptr [rax]
       cmp      r12, qword ptr [rax+0x08]
       jae      G_M000_IG04
       mov      eax, dword ptr [rbx+0x70]
       mov      qword ptr [r15+0x30], rcx
       mov      qword ptr [r15+0x38], rax
       add      r14d, -4
       add      rbx, 128
       add      r15, 64
       jmp      G_M000_IG09

G_M000_IG28:
       call     [System.ThrowHelper:ThrowArgumentOutOfRangeException()]
       int3
