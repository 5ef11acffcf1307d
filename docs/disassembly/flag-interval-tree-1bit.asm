; encoding: flag-interval-tree
; bits: 1
; ISA: scalar
; machine: Intel Emerald Rapids, 2 cores, KVM
; runtime: .NET 10.0.12 X64 AVX-512
; topology: gpu-server:44
; instructions per bio, floor: 7.25
; instructions per bio: 26.5 + 18 per step

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
       sub      rsp, 80
       lea      rbp, [rsp+0x50]
       xor      eax, eax
       mov      qword ptr [rbp-0x28], rax
       vxorps   xmm8, xmm8, xmm8
       vmovdqu  ymmword ptr [rbp-0x20], ymm8
       mov      rax, rsi
       mov      r9, rcx

G_M000_IG02:
       vmovdqu  ymm0, ymmword ptr [rdi]
       vmovdqu  ymmword ptr [rbp-0x28], ymm0
       mov      rcx, qword ptr [rdi+0x20]
       mov      qword ptr [rbp-0x08], rcx

G_M000_IG03:
       lea      rdi, [rsp]
       lea      rsi, [rbp-0x20]
       movsq
       mov      rcx, gword ptr [rsi]
       mov      gword ptr [rsp+0x08], rcx
       add      rsi, 8
       add      rdi, 8
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
       add      rsp, 80
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
       sub      rsp, 56
       lea      rbp, [rsp+0x60]
       xor      eax, eax
       mov      qword ptr [rbp-0x30], rax
       mov      qword ptr [rbp-0x38], rax

G_M000_IG02:
       xor      rax, rax
       mov      rbx, qword ptr [rbp+0x10]
       mov      r15, qword ptr [rbp+0x20]
       mov      r14, qword ptr [rbp+0x28]
       test     esi, esi
       cmovne   rax, rdi
       mov      bword ptr [rbp-0x30], rax
       mov      r13, rax
       cmp      esi, ecx
       jg       G_M000_IG40
       xor      rcx, rcx
       test     esi, esi
       cmovne   rcx, rdx
       mov      bword ptr [rbp-0x38], rcx
       mov      r12, rcx
       mov      ecx, esi
       jmp      SHORT G_M000_IG04
       align    [10 bytes for IG07]

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
       lea      rdi, [r13-0x20]
       lea      rsi, [r12-0x10]
       call     [Lookups.BatchLoop:MapOne[Lookups.BatchLoop+WhenFlagged`1[Lookups.Searches.KernelIntervalTree]](Lookups.BatchLoop+WhenFlagged`1[Lookups.Searches.KernelIntervalTree],ptr,ptr)]
       mov      ecx, dword ptr [rbp-0x3C]

G_M000_IG04:
       cmp      ecx, 4
       jl       G_M000_IG38

G_M000_IG05:
       mov      rdi, qword ptr [r13]
       mov      rsi, qword ptr [r13+0x08]
       test     rsi, rsi
       je       SHORT G_M000_IG13

G_M000_IG06:
       mov      rsi, r15
       test     rsi, rsi
       je       SHORT G_M000_IG10
       cmp      byte  ptr [r14], r14b
       cmp      qword ptr [rsi+0x18], rdi
       jb       SHORT G_M000_IG10
       cmp      qword ptr [r14+0x20], rdi
       ja       SHORT G_M000_IG10
       jmp      SHORT G_M000_IG08

G_M000_IG07:
       mov      rsi, rax

G_M000_IG08:
       mov      rax, qword ptr [rsi+0x10]
       test     rax, rax
       je       SHORT G_M000_IG09
       cmp      rdi, qword ptr [rax+0x18]
       jbe      SHORT G_M000_IG07

G_M000_IG09:
       cmp      qword ptr [rsi+0x20], rdi
       ja       SHORT G_M000_IG10
       lea      rax, [rsi+0x20]
       mov      rdx, rdi
       sub      rdx, qword ptr [rax]
       cmp      rdx, qword ptr [rax+0x08]
       jb       SHORT G_M000_IG11
       mov      rsi, qword ptr [rsi+0x08]
       test     rsi, rsi
       je       SHORT G_M000_IG10
       cmp      rdi, qword ptr [rsi+0x18]
       jbe      SHORT G_M000_IG08

G_M000_IG10:
       mov      rax, rbx
       jmp      SHORT G_M000_IG12
       align    [0 bytes for IG15]

G_M000_IG11:
       add      rsi, 32
       mov      rax, rsi

G_M000_IG12:
       mov      rsi, rdi
       sub      rsi, qword ptr [rax]
       cmp      rsi, qword ptr [rax+0x08]
       jae      G_M000_IG38
       add      rdi, qword ptr [rax+0x10]

G_M000_IG13:
       mov      esi, dword ptr [r13+0x10]
       mov      qword ptr [r12], rdi
       mov      qword ptr [r12+0x08], rsi
       mov      rdi, qword ptr [r13+0x20]
       mov      rsi, qword ptr [r13+0x28]
       test     rsi, rsi
       je       SHORT G_M000_IG21

G_M000_IG14:
       mov      rsi, r15
       test     rsi, rsi
       je       SHORT G_M000_IG18
       cmp      byte  ptr [r14], r14b
       cmp      qword ptr [rsi+0x18], rdi
       jb       SHORT G_M000_IG18
       cmp      qword ptr [r14+0x20], rdi
       ja       SHORT G_M000_IG18
       jmp      SHORT G_M000_IG16

G_M000_IG15:
       mov      rsi, rax

G_M000_IG16:
       mov      rax, qword ptr [rsi+0x10]
       test     rax, rax
       je       SHORT G_M000_IG17
       cmp      rdi, qword ptr [rax+0x18]
       jbe      SHORT G_M000_IG15

G_M000_IG17:
       cmp      qword ptr [rsi+0x20], rdi
       ja       SHORT G_M000_IG18
       lea      rax, [rsi+0x20]
       mov      rdx, rdi
       sub      rdx, qword ptr [rax]
       cmp      rdx, qword ptr [rax+0x08]
       jb       SHORT G_M000_IG19
       mov      rsi, qword ptr [rsi+0x08]
       test     rsi, rsi
       je       SHORT G_M000_IG18
       cmp      rdi, qword ptr [rsi+0x18]
       jbe      SHORT G_M000_IG16

G_M000_IG18:
       mov      rax, rbx
       jmp      SHORT G_M000_IG20
       align    [0 bytes for IG23]

G_M000_IG19:
       add      rsi, 32
       mov      rax, rsi

G_M000_IG20:
       mov      rsi, rdi
       sub      rsi, qword ptr [rax]
       cmp      rsi, qword ptr [rax+0x08]
       jae      G_M000_IG38
       add      rdi, qword ptr [rax+0x10]

G_M000_IG21:
       mov      esi, dword ptr [r13+0x30]
       mov      qword ptr [r12+0x10], rdi
       mov      qword ptr [r12+0x18], rsi
       mov      rdi, qword ptr [r13+0x40]
       mov      rsi, qword ptr [r13+0x48]
       mov      rax, rdi
       test     rsi, rsi
       je       SHORT G_M000_IG29

G_M000_IG22:
       mov      rsi, r15
       test     rsi, rsi
       je       SHORT G_M000_IG26
       cmp      byte  ptr [r14], r14b
       cmp      qword ptr [rsi+0x18], rdi
       jb       SHORT G_M000_IG26
       cmp      qword ptr [r14+0x20], rdi
       ja       SHORT G_M000_IG26
       jmp      SHORT G_M000_IG24

G_M000_IG23:
       mov      rsi, rdi

G_M000_IG24:
       mov      rdi, qword ptr [rsi+0x10]
       test     rdi, rdi
       je       SHORT G_M000_IG25
       cmp      rax, qword ptr [rdi+0x18]
       jbe      SHORT G_M000_IG23

G_M000_IG25:
       cmp      qword ptr [rsi+0x20], rax
       ja       SHORT G_M000_IG26
       lea      rdi, [rsi+0x20]
       mov      rdx, rax
       sub      rdx, qword ptr [rdi]
       cmp      rdx, qword ptr [rdi+0x08]
       jb       SHORT G_M000_IG27
       mov      rsi, qword ptr [rsi+0x08]
       test     rsi, rsi
       je       SHORT G_M000_IG26
       cmp      rax, qword ptr [rsi+0x18]
       jbe      SHORT G_M000_IG24

G_M000_IG26:
       mov      rdi, rbx
       jmp      SHORT G_M000_IG28
       align    [0 bytes for IG31]

G_M000_IG27:
       add      rsi, 32
       mov      rdi, rsi

G_M000_IG28:
       mov      rsi, rax
       sub      rsi, qword ptr [rdi]
       cmp      rsi, qword ptr [rdi+0x08]
       jae      G_M000_IG38
       add      rax, qword ptr [rdi+0x10]

G_M000_IG29:
       mov      edi, dword ptr [r13+0x50]
       mov      qword ptr [r12+0x20], rax
       mov      qword ptr [r12+0x28], rdi
       mov      rdi, qword ptr [r13+0x60]
       mov      rsi, qword ptr [r13+0x68]
       test     rsi, rsi
       je       SHORT G_M000_IG37

G_M000_IG30:
       mov      rsi, r15
       test     rsi, rsi
       je       SHORT G_M000_IG34
       cmp      byte  ptr [r14], r14b
       cmp      qword ptr [rsi+0x18], rdi
       jb       SHORT G_M000_IG34
       cmp      qword ptr [r14+0x20], rdi
       ja       SHORT G_M000_IG34
       jmp      SHORT G_M000_IG32

G_M000_IG31:
       mov      rsi, rax

G_M000_IG32:
       mov      rax, qword ptr [rsi+0x10]
       test     rax, rax
       je       SHORT G_M000_IG33
       cmp      rdi, qword ptr [rax+0x18]
       jbe      SHORT G_M000_IG31

G_M000_IG33:
       cmp      qword ptr [rsi+0x20], rdi
       ja       SHORT G_M000_IG34
       lea      rax, [rsi+0x20]
       mov      rdx, rdi
       sub      rdx, qword ptr [rax]
       cmp      rdx, qword ptr [rax+0x08]
       jb       SHORT G_M000_IG35
       mov      rsi, qword ptr [rsi+0x08]
       test     rsi, rsi
       je       SHORT G_M000_IG34
       cmp      rdi, qword ptr [rsi+0x18]
       jbe      SHORT G_M000_IG32

G_M000_IG34:
       mov      rax, rbx
       jmp      SHORT G_M000_IG36

G_M000_IG35:
       add      rsi, 32
       mov      rax, rsi

G_M000_IG36:
       mov      rsi, rdi
       sub      rsi, qword ptr [rax]
       cmp      rsi, qword ptr [rax+0x08]
       jae      SHORT G_M000_IG38
       add      rdi, qword ptr [rax+0x10]

G_M000_IG37:
       mov      esi, dword ptr [r13+0x70]
       mov      qword ptr [r12+0x30], rdi
       mov      qword ptr [r12+0x38], rsi
       add      ecx, -4
       add      r13, 128
       add      r12, 64
       cmp      ecx, 4
       jge      G_M000_IG05

G_M000_IG38:
       add      r13, 32
       add      r12, 16
       mov      edi, ecx
       lea      ecx, [rdi-0x01]
       mov      dword ptr [rbp-0x3C], ecx
       test     edi, edi
       jne      G_M000_IG03

G_M000_IG39:
       add      rsp, 56
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

; Bench.Measuring.Loops:ResolveDependent[Lookups.Composites.Flagged`1[Lookups.Searches.KernelIntervalTree]]
G_M000_IG01:
       push     rbp
       push     r15
       push     r14
       push     r13
       push     r12
       push     rbx
       push     rax
       lea      rbp, [rsp+0x30]

G_M000_IG02:
       mov      rax, qword ptr [rdi]
       mov      r9, qword ptr [rdi+0x08]
       mov      r10, qword ptr [rdi+0x18]
       mov      r11, qword ptr [rdi+0x20]
       mov      rdi, gword ptr [rdi+0x10]
       cmp      edx, r8d
       jg       G_M000_IG16
       mov      edx, edx
       xor      r8d, r8d
       cmp      r8, rdx
       jge      G_M000_IG15

G_M000_IG03:
       mov      rbx, r8
       shl      rbx, 5
       add      rbx, rsi
       mov      r15, qword ptr [rbx+0x08]
       mov      r14, qword ptr [rbx]
       test     r15, r15
       je       SHORT G_M000_IG13

G_M000_IG04:
       mov      r15, r10
       test     r15, r15
       je       SHORT G_M000_IG08
       cmp      byte  ptr [r11], r11b
       cmp      qword ptr [r15+0x18], r14
       jb       SHORT G_M000_IG08
       cmp      qword ptr [r11+0x20], r14
       ja       SHORT G_M000_IG08
       jmp      SHORT G_M000_IG06
       align    [0 bytes for IG05]

G_M000_IG05:
       mov      r15, r13

G_M000_IG06:
       mov      r13, qword ptr [r15+0x10]
       test     r13, r13
       je       SHORT G_M000_IG07
       cmp      r14, qword ptr [r13+0x18]
       jbe      SHORT G_M000_IG05

G_M000_IG07:
       cmp      qword ptr [r15+0x20], r14
       ja       SHORT G_M000_IG08
       lea      r13, [r15+0x20]
       mov      r12, r14
       sub      r12, qword ptr [r13]
       cmp      r12, qword ptr [r13+0x08]
       jb       SHORT G_M000_IG09
       mov      r15, qword ptr [r15+0x08]
       test     r15, r15
       je       SHORT G_M000_IG08
       cmp      r14, qword ptr [r15+0x18]
       jbe      SHORT G_M000_IG06

G_M000_IG08:
       mov      r13, r9
       jmp      SHORT G_M000_IG10

G_M000_IG09:
       add      r15, 32
       mov      r13, r15

G_M000_IG10:
       sub      r14, qword ptr [r13]
       cmp      r14, qword ptr [r13+0x08]
       jae      SHORT G_M000_IG11
       jmp      SHORT G_M000_IG12

G_M000_IG11:
       mov      r13, rax

G_M000_IG12:
       jmp      SHORT G_M000_IG14

G_M000_IG13:
       mov      r13, rax

G_M000_IG14:
       mov      r15, qword ptr [r13+0x10]
       mov      r14, r8
       shl      r14, 4
       add      r14, rcx
       mov      r13, r15
       add      r13, qword ptr [rbx]
       mov      r12d, dword ptr [rbx+0x10]
       mov      qword ptr [r14], r13
       mov      r13d, r12d
       mov      qword ptr [r14+0x08], r13
       shr      r15, 63
       add      r8, r15
       movzx    rbx, word  ptr [rbx+0x18]
       sar      ebx, 15
       movsxd   rbx, ebx
       lea      r8, [r8+rbx+0x01]
       cmp      r8, rdx
       jl       G_M000_IG03

G_M000_IG15:
       add      rsp, 8
       pop      rbx
       pop      r12
       pop      r13
       pop      r14
       pop      r15
       pop      rbp
       ret

G_M000_IG16:
       call     [System.ThrowHelper:ThrowArgumentOutOfRangeException()]
       int3

; Lookups.DmaMap:Map[Lookups.Composites.Flagged`1[Lookups.Searches.KernelIntervalTree]]
G_M000_IG01:
       push     rbp
       push     r15
       push     r14
       push     r13
       push     r12
       push     rbx
       sub      rsp, 72
       lea      rbp, [rsp+0x70]
       mov      gword ptr [rbp-0x48], r9
       mov      r15, rdx
       mov      rbx, r8
       mov      r13, bword ptr [rbp+0x38]
       mov      r12d, dword ptr [rbp+0x40]

G_M000_IG02:
       cmp      ecx, r12d
       jg       G_M000_IG26
       mov      r12d, ecx
       mov      rax, rdi
       mov      bword ptr [rbp-0x58], rax
       mov      r10d, esi
       mov      dword ptr [rbp-0x2C], r10d
       xor      r11d, r11d
       cmp      r11d, r10d
       jl       SHORT G_M000_IG04
       jmp      G_M000_IG25

G_M000_IG03:
       mov      r15, bword ptr [rbp-0x50]

G_M000_IG04:
       mov      qword ptr [rbp-0x38], r11
       mov      rsi, r11
       shl      rsi, 5
       add      rsi, rax
       mov      ecx, dword ptr [rsi+0x14]
       movzx    r8, word  ptr [rsi+0x18]
       mov      edx, r8d
       mov      r9d, ecx
       mov      edi, edx
       add      r9, rdi
       mov      dword ptr [rbp+0x40], r12d
       mov      edi, r12d
       cmp      r9, rdi
       ja       G_M000_IG26
       shl      rcx, 4
       mov      bword ptr [rbp-0x50], r15
       lea      r9, bword ptr [r15+rcx]
       mov      bword ptr [rbp+0x38], r13
       add      rcx, r13
       mov      rdi, qword ptr [rsi+0x08]
       mov      r14, qword ptr [rbp+0x10]
       mov      r15, qword ptr [rbp+0x18]
       mov      rax, qword ptr [rbp+0x28]
       mov      r12, qword ptr [rbp+0x30]
       mov      r13, qword ptr [rsi]
       test     rdi, rdi
       je       SHORT G_M000_IG14

G_M000_IG05:
       test     rax, rax
       je       SHORT G_M000_IG09
       cmp      byte  ptr [r12], r12b
       cmp      qword ptr [rax+0x18], r13
       jb       SHORT G_M000_IG09
       cmp      qword ptr [r12+0x20], r13
       ja       SHORT G_M000_IG09
       jmp      SHORT G_M000_IG07
       align    [0 bytes for IG06]

G_M000_IG06:
       mov      rax, rdi

G_M000_IG07:
       mov      rdi, qword ptr [rax+0x10]
       test     rdi, rdi
       je       SHORT G_M000_IG08
       cmp      r13, qword ptr [rdi+0x18]
       jbe      SHORT G_M000_IG06

G_M000_IG08:
       cmp      qword ptr [rax+0x20], r13
       ja       SHORT G_M000_IG09
       lea      rdi, [rax+0x20]
       mov      r12, r13
       sub      r12, qword ptr [rdi]
       cmp      r12, qword ptr [rdi+0x08]
       jb       SHORT G_M000_IG10
       mov      rax, qword ptr [rax+0x08]
       test     rax, rax
       je       SHORT G_M000_IG09
       cmp      r13, qword ptr [rax+0x18]
       jbe      SHORT G_M000_IG07

G_M000_IG09:
       jmp      SHORT G_M000_IG11
       align    [0 bytes for IG19]

G_M000_IG10:
       add      rax, 32
       mov      r15, rax

G_M000_IG11:
       sub      r13, qword ptr [r15]
       cmp      r13, qword ptr [r15+0x08]
       jae      SHORT G_M000_IG12
       jmp      SHORT G_M000_IG13

G_M000_IG12:
       mov      r15, r14

G_M000_IG13:
       jmp      SHORT G_M000_IG15

G_M000_IG14:
       mov      r15, r14

G_M000_IG15:
       mov      rdi, r15
       mov      bword ptr [rbp-0x40], rbx
       mov      rax, qword ptr [rbx+0x08]
       mov      r14d, dword ptr [rdi+0x18]
       and      r14d, 0xD1FFAB1E
       movzx    rax, byte  ptr [rax+r14]
       cmp      eax, 3
       je       SHORT G_M000_IG23

G_M000_IG16:
       cmp      eax, 1
       jne      SHORT G_M000_IG17
       mov      r8, qword ptr [rdi+0x10]
       jmp      SHORT G_M000_IG18

G_M000_IG17:
       xor      r8d, r8d

G_M000_IG18:
       xor      esi, esi
       jmp      SHORT G_M000_IG21

G_M000_IG19:
       mov      ebx, r13d
       xor      r15d, r15d
       mov      qword ptr [rax], r15
       mov      dword ptr [rax+0x08], ebx
       mov      dword ptr [rax+0x0C], 2

G_M000_IG20:
       inc      rsi

G_M000_IG21:
       mov      eax, edx
       cmp      rsi, rax
       jge      SHORT G_M000_IG24
       mov      rax, rsi
       shl      rax, 4
       lea      r15, bword ptr [r9+rax]
       add      rax, rcx
       mov      r14, qword ptr [r15]
       mov      r13d, dword ptr [r15+0x08]
       mov      r12d, r13d
       mov      ebx, r12d
       cmp      rbx, qword ptr [rdi+0x08]
       ja       SHORT G_M000_IG19

G_M000_IG22:
       sub      r14, qword ptr [rdi]
       mov      rbx, qword ptr [rdi+0x08]
       mov      r12d, r12d
       sub      rbx, r12
       cmp      r14, rbx
       ja       SHORT G_M000_IG19
       mov      rbx, r8
       add      rbx, qword ptr [r15]
       mov      qword ptr [rax], rbx
       mov      ebx, r13d
       mov      qword ptr [rax+0x08], rbx
       jmp      SHORT G_M000_IG20

G_M000_IG23:
       mov      bword ptr [rsp], rcx
       mov      dword ptr [rsp+0x08], r8d
       mov      rcx, r9
       mov      r8d, edx
       mov      rdx, r15
       mov      r9, gword ptr [rbp-0x48]
       mov      edi, 1
       call     [Lookups.DmaMap:MapOutOfReach(int,byref,byref,System.ReadOnlySpan`1[Lookups.Segment],Lookups.BouncePool,System.Span`1[Lookups.DmaSegment])]

G_M000_IG24:
       mov      r11, qword ptr [rbp-0x38]
       inc      r11d
       mov      r15, r11
       mov      r10d, dword ptr [rbp-0x2C]
       cmp      r15d, r10d
       mov      r11, r15
       mov      rax, bword ptr [rbp-0x58]
       mov      rbx, bword ptr [rbp-0x40]
       mov      r12d, dword ptr [rbp+0x40]
       mov      r13, bword ptr [rbp+0x38]
       jl       G_M000_IG03

G_M000_IG25:
       add      rsp, 72
       pop      rbx
       pop      r12
       pop      r13
       pop      r14
       pop      r15
       pop      rbp
       ret

G_M000_IG26:
       call     [System.ThrowHelper:ThrowArgumentOutOfRangeException()]
       int3
