; encoding: flag-interval-tree
; bits: 1
; ISA: scalar
; machine: Intel Emerald Rapids, 2 cores, KVM
; runtime: .NET 10.0.12 X64 AVX-512
; topology: gpu-server:44
; instructions per bio, floor: 7.25
; instructions per bio: 35.5 + 15 per step

; Bench.Measuring.Loops:Pass[Lookups.Composites.Flagged`1[Lookups.Searches.KernelIntervalTree]]
G_M000_IG01:
       push     rbp
       sub      rsp, 16
       lea      rbp, [rsp+0x10]
       xor      eax, eax
       mov      qword ptr [rbp-0x08], rax
       mov      qword ptr [rbp-0x10], rax

G_M000_IG02:
       xor      rax, rax
       test     esi, esi
       cmovne   rax, rdi
       mov      bword ptr [rbp-0x08], rax
       cmp      esi, ecx
       jg       G_M000_IG09
       xor      rcx, rcx
       test     esi, esi
       cmovne   rcx, rdx
       mov      bword ptr [rbp-0x10], rcx
       cmp      esi, 4
       jl       SHORT G_M000_IG04
       align    [0 bytes for IG03]

G_M000_IG03:
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
       jge      SHORT G_M000_IG03

G_M000_IG04:
       test     esi, esi
       jle      SHORT G_M000_IG06
       align    [0 bytes for IG05]

G_M000_IG05:
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

; Bench.Measuring.Loops:Resolve[Lookups.Composites.Flagged`1[Lookups.Searches.KernelIntervalTree]]
G_M000_IG01:
       push     rbp
       sub      rsp, 96
       lea      rbp, [rsp+0x60]
       vxorps   xmm8, xmm8, xmm8
       vmovdqu  ymmword ptr [rbp-0x30], ymm8
       vmovdqa  xmmword ptr [rbp-0x10], xmm8
       mov      rax, rsi
       mov      r9, rcx

G_M000_IG02:
       vmovdqu  ymm0, ymmword ptr [rdi]
       vmovdqu  ymmword ptr [rbp-0x30], ymm0
       vmovdqu  xmm0, xmmword ptr [rdi+0x20]
       vmovdqu  xmmword ptr [rbp-0x10], xmm0

G_M000_IG03:
       lea      rdi, [rsp]
       lea      rsi, [rbp-0x28]
       movsq
       mov      rcx, gword ptr [rsi]
       mov      gword ptr [rsp+0x08], rcx
       add      rsi, 8
       add      rdi, 8
       movsq
       movsq
       movsq
       mov      rdi, rax
       mov      esi, edx
       mov      rdx, r9
       mov      ecx, r8d
       call     [Lookups.BatchLoop:TryMap[Lookups.BatchLoop+WhenFlagged`1[Lookups.Searches.KernelIntervalTree]](Lookups.BatchLoop+WhenFlagged`1[Lookups.Searches.KernelIntervalTree],System.ReadOnlySpan`1[Lookups.Bio],System.Span`1[Lookups.DmaSegment])]
       nop

G_M000_IG04:
       vzeroupper
       add      rsp, 96
       pop      rbp
       ret

; Lookups.BatchLoop:TryMap[Lookups.BatchLoop+WhenFlagged`1[Lookups.Searches.KernelIntervalTree]]
G_M000_IG01:
       push     rbp
       push     r15
       push     r14
       push     r13
       push     r12
       push     rbx
       sub      rsp, 72
       lea      rbp, [rsp+0x70]
       xor      eax, eax
       mov      qword ptr [rbp-0x30], rax
       mov      qword ptr [rbp-0x38], rax

G_M000_IG02:
       xor      rax, rax
       mov      rbx, qword ptr [rbp+0x10]
       mov      r15, qword ptr [rbp+0x20]
       mov      r14, qword ptr [rbp+0x28]
       mov      r13, qword ptr [rbp+0x30]
       test     esi, esi
       cmovne   rax, rdi
       mov      bword ptr [rbp-0x30], rax
       mov      r12, rax
       cmp      esi, ecx
       jg       G_M000_IG40
       xor      rax, rax
       test     esi, esi
       cmovne   rax, rdx
       mov      bword ptr [rbp-0x38], rax
       mov      rcx, rax
       mov      edi, esi
       jmp      SHORT G_M000_IG04
       align    [0 bytes for IG07]

G_M000_IG03:
       lea      rdi, [rsp]
       lea      rsi, [rbp+0x10]
       movsq
       mov      rcx, gword ptr [rsi]
       mov      gword ptr [rsp+0x08], rcx
       add      rsi, 8
       add      rdi, 8
       movsq
       movsq
       movsq
       lea      rdi, [r12-0x20]
       mov      rax, qword ptr [rbp-0x40]
       lea      rsi, [rax-0x10]
       call     [Lookups.BatchLoop:MapOne[Lookups.BatchLoop+WhenFlagged`1[Lookups.Searches.KernelIntervalTree]](Lookups.BatchLoop+WhenFlagged`1[Lookups.Searches.KernelIntervalTree],ptr,ptr)]
       mov      rcx, qword ptr [rbp-0x40]
       mov      edi, dword ptr [rbp-0x44]

G_M000_IG04:
       cmp      edi, 4
       jl       G_M000_IG38

G_M000_IG05:
       mov      rsi, qword ptr [r12]
       mov      rax, qword ptr [r12+0x08]
       test     rax, rax
       je       G_M000_IG13

G_M000_IG06:
       mov      rdx, r14
       test     rdx, rdx
       je       SHORT G_M000_IG10
       cmp      byte  ptr [r13], r13b
       cmp      qword ptr [rdx+0x28], rsi
       jb       SHORT G_M000_IG10
       cmp      qword ptr [r13+0x18], rsi
       ja       SHORT G_M000_IG10
       jmp      SHORT G_M000_IG08

G_M000_IG07:
       mov      rdx, rax

G_M000_IG08:
       mov      rax, qword ptr [rdx+0x10]
       test     rax, rax
       je       SHORT G_M000_IG09
       cmp      rsi, qword ptr [rax+0x28]
       jbe      SHORT G_M000_IG07

G_M000_IG09:
       cmp      qword ptr [rdx+0x18], rsi
       ja       SHORT G_M000_IG10
       cmp      rsi, qword ptr [rdx+0x20]
       jbe      SHORT G_M000_IG11
       mov      rdx, qword ptr [rdx+0x08]
       test     rdx, rdx
       je       SHORT G_M000_IG10
       cmp      rsi, qword ptr [rdx+0x28]
       jbe      SHORT G_M000_IG08

G_M000_IG10:
       xor      r8d, r8d
       jmp      SHORT G_M000_IG12
       align    [0 bytes for IG15]

G_M000_IG11:
       sub      rdx, r15
       mov      r8, 0xD1FFAB1E
       mov      rax, r8
       imul     rdx:rax, rdx
       mov      r8, rdx
       shr      r8, 63
       sar      rdx, 3
       add      r8, rdx

G_M000_IG12:
       mov      eax, r8d
       shl      rax, 5
       add      rax, rbx
       mov      rdx, rsi
       sub      rdx, qword ptr [rax]
       cmp      rdx, qword ptr [rax+0x08]
       jae      G_M000_IG38
       add      rsi, qword ptr [rax+0x10]

G_M000_IG13:
       mov      eax, dword ptr [r12+0x10]
       mov      qword ptr [rcx], rsi
       mov      qword ptr [rcx+0x08], rax
       mov      rsi, qword ptr [r12+0x20]
       mov      rax, qword ptr [r12+0x28]
       test     rax, rax
       je       G_M000_IG21

G_M000_IG14:
       mov      rdx, r14
       test     rdx, rdx
       je       SHORT G_M000_IG18
       cmp      byte  ptr [r13], r13b
       cmp      qword ptr [rdx+0x28], rsi
       jb       SHORT G_M000_IG18
       cmp      qword ptr [r13+0x18], rsi
       ja       SHORT G_M000_IG18
       jmp      SHORT G_M000_IG16

G_M000_IG15:
       mov      rdx, rax

G_M000_IG16:
       mov      rax, qword ptr [rdx+0x10]
       test     rax, rax
       je       SHORT G_M000_IG17
       cmp      rsi, qword ptr [rax+0x28]
       jbe      SHORT G_M000_IG15

G_M000_IG17:
       cmp      qword ptr [rdx+0x18], rsi
       ja       SHORT G_M000_IG18
       cmp      rsi, qword ptr [rdx+0x20]
       jbe      SHORT G_M000_IG19
       mov      rdx, qword ptr [rdx+0x08]
       test     rdx, rdx
       je       SHORT G_M000_IG18
       cmp      rsi, qword ptr [rdx+0x28]
       jbe      SHORT G_M000_IG16

G_M000_IG18:
       xor      r8d, r8d
       jmp      SHORT G_M000_IG20
       align    [2 bytes for IG23]

G_M000_IG19:
       sub      rdx, r15
       mov      r8, 0xD1FFAB1E
       mov      rax, r8
       imul     rdx:rax, rdx
       mov      r8, rdx
       shr      r8, 63
       sar      rdx, 3
       add      r8, rdx

G_M000_IG20:
       mov      eax, r8d
       shl      rax, 5
       add      rax, rbx
       mov      rdx, rsi
       sub      rdx, qword ptr [rax]
       cmp      rdx, qword ptr [rax+0x08]
       jae      G_M000_IG38
       add      rsi, qword ptr [rax+0x10]

G_M000_IG21:
       mov      eax, dword ptr [r12+0x30]
       mov      qword ptr [rcx+0x10], rsi
       mov      qword ptr [rcx+0x18], rax
       mov      rax, qword ptr [r12+0x40]
       mov      rdx, qword ptr [r12+0x48]
       mov      rsi, rax
       test     rdx, rdx
       je       G_M000_IG29

G_M000_IG22:
       mov      rdx, r14
       test     rdx, rdx
       je       SHORT G_M000_IG26
       cmp      byte  ptr [r13], r13b
       cmp      qword ptr [rdx+0x28], rax
       jb       SHORT G_M000_IG26
       cmp      qword ptr [r13+0x18], rax
       ja       SHORT G_M000_IG26
       jmp      SHORT G_M000_IG24

G_M000_IG23:
       mov      rdx, rax

G_M000_IG24:
       mov      rax, qword ptr [rdx+0x10]
       test     rax, rax
       je       SHORT G_M000_IG25
       cmp      rsi, qword ptr [rax+0x28]
       jbe      SHORT G_M000_IG23

G_M000_IG25:
       cmp      qword ptr [rdx+0x18], rsi
       ja       SHORT G_M000_IG26
       cmp      rsi, qword ptr [rdx+0x20]
       jbe      SHORT G_M000_IG27
       mov      rdx, qword ptr [rdx+0x08]
       test     rdx, rdx
       je       SHORT G_M000_IG26
       cmp      rsi, qword ptr [rdx+0x28]
       jbe      SHORT G_M000_IG24

G_M000_IG26:
       xor      r8d, r8d
       jmp      SHORT G_M000_IG28
       align    [0 bytes for IG31]

G_M000_IG27:
       sub      rdx, r15
       mov      r8, 0xD1FFAB1E
       mov      rax, r8
       imul     rdx:rax, rdx
       mov      r8, rdx
       shr      r8, 63
       sar      rdx, 3
       add      r8, rdx

G_M000_IG28:
       mov      eax, r8d
       shl      rax, 5
       add      rax, rbx
       mov      rdx, rsi
       sub      rdx, qword ptr [rax]
       cmp      rdx, qword ptr [rax+0x08]
       jae      G_M000_IG38
       add      rsi, qword ptr [rax+0x10]

G_M000_IG29:
       mov      eax, dword ptr [r12+0x50]
       mov      qword ptr [rcx+0x20], rsi
       mov      qword ptr [rcx+0x28], rax
       mov      rsi, qword ptr [r12+0x60]
       mov      rax, qword ptr [r12+0x68]
       test     rax, rax
       je       G_M000_IG37

G_M000_IG30:
       mov      rdx, r14
       test     rdx, rdx
       je       SHORT G_M000_IG34
       cmp      byte  ptr [r13], r13b
       cmp      qword ptr [rdx+0x28], rsi
       jb       SHORT G_M000_IG34
       cmp      qword ptr [r13+0x18], rsi
       ja       SHORT G_M000_IG34
       jmp      SHORT G_M000_IG32

G_M000_IG31:
       mov      rdx, rax

G_M000_IG32:
       mov      rax, qword ptr [rdx+0x10]
       test     rax, rax
       je       SHORT G_M000_IG33
       cmp      rsi, qword ptr [rax+0x28]
       jbe      SHORT G_M000_IG31

G_M000_IG33:
       cmp      qword ptr [rdx+0x18], rsi
       ja       SHORT G_M000_IG34
       cmp      rsi, qword ptr [rdx+0x20]
       jbe      SHORT G_M000_IG35
       mov      rdx, qword ptr [rdx+0x08]
       test     rdx, rdx
       je       SHORT G_M000_IG34
       cmp      rsi, qword ptr [rdx+0x28]
       jbe      SHORT G_M000_IG32

G_M000_IG34:
       xor      r8d, r8d
       jmp      SHORT G_M000_IG36

G_M000_IG35:
       sub      rdx, r15
       mov      r8, 0xD1FFAB1E
       mov      rax, r8
       imul     rdx:rax, rdx
       mov      r8, rdx
       shr      r8, 63
       sar      rdx, 3
       add      r8, rdx

G_M000_IG36:
       mov      eax, r8d
       shl      rax, 5
       add      rax, rbx
       mov      rdx, rsi
       sub      rdx, qword ptr [rax]
       cmp      rdx, qword ptr [rax+0x08]
       jae      SHORT G_M000_IG38
       add      rsi, qword ptr [rax+0x10]

G_M000_IG37:
       mov      eax, dword ptr [r12+0x70]
       mov      qword ptr [rcx+0x30], rsi
       mov      qword ptr [rcx+0x38], rax
       add      edi, -4
       add      r12, 128
       add      rcx, 64
       cmp      edi, 4
       jge      G_M000_IG05

G_M000_IG38:
       add      r12, 32
       add      rcx, 16
       mov      qword ptr [rbp-0x40], rcx
       mov      esi, edi
       lea      edi, [rsi-0x01]
       mov      dword ptr [rbp-0x44], edi
       test     esi, esi
       jne      G_M000_IG03

G_M000_IG39:
       add      rsp, 72
       pop      rbx
       pop      r12
       pop      r13
       pop      r14
       pop      r15
       pop      rbp
       ret

G_M000_IG40:
       call     [System.ThrowHelper:ThrowArgumentOutOfRangeException()]
       int3
