; encoding: interval-tree
; bits: 0
; ISA: scalar
; machine: AMD Zen 4, 2 cores, KVM
; runtime: .NET 10.0.12 X64 AVX-512
; topology: gpu-server:44
; instructions per bio, floor: 7.25
; instructions per bio: 23.25 + 18 per step

; Bench.Measuring.Loops:Pass[Lookups.Composites.ByAddress`2[Lookups.Searches.KernelIntervalTree,Lookups.EveryAddress]]
G_M000_IG01:
       push     rax
       mov      eax, esi
       mov      r8d, ecx

G_M000_IG02:
       mov      rcx, rdx
       mov      rsi, rdi
       mov      edx, eax
       xor      edi, edi
       call     [Lookups.BatchLoop:Map[Lookups.PassThrough](Lookups.PassThrough,System.ReadOnlySpan`1[Lookups.Bio],System.Span`1[Lookups.DmaSegment])]
       nop

G_M000_IG03:
       add      rsp, 8
       ret

; Lookups.BatchLoop:Map[Lookups.PassThrough]
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
       xor      rdi, rdi
       test     edx, edx
       cmovne   rdi, rcx
       mov      bword ptr [rbp-0x10], rdi
       mov      rcx, rdi
       cmp      edx, 4
       jl       SHORT G_M000_IG04
       align    [0 bytes for IG03]

G_M000_IG03:
       mov      rdi, qword ptr [rax]
       mov      rsi, qword ptr [rax+0x08]
       add      rdi, rsi
       mov      esi, dword ptr [rax+0x10]
       mov      qword ptr [rcx], rdi
       mov      qword ptr [rcx+0x08], rsi
       mov      rdi, qword ptr [rax+0x20]
       mov      rsi, qword ptr [rax+0x28]
       add      rdi, rsi
       mov      esi, dword ptr [rax+0x30]
       mov      qword ptr [rcx+0x10], rdi
       mov      qword ptr [rcx+0x18], rsi
       mov      rdi, qword ptr [rax+0x40]
       mov      rsi, qword ptr [rax+0x48]
       add      rdi, rsi
       mov      esi, dword ptr [rax+0x50]
       mov      qword ptr [rcx+0x20], rdi
       mov      qword ptr [rcx+0x28], rsi
       mov      rdi, qword ptr [rax+0x60]
       mov      rsi, qword ptr [rax+0x68]
       add      rdi, rsi
       mov      esi, dword ptr [rax+0x70]
       mov      qword ptr [rcx+0x30], rdi
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
       mov      rdi, qword ptr [rax]
       mov      rsi, qword ptr [rax+0x08]
       add      rdi, rsi
       mov      esi, dword ptr [rax+0x10]
       mov      qword ptr [rcx], rdi
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

; Bench.Measuring.Loops:Resolve[Lookups.Composites.ByAddress`2[Lookups.Searches.KernelIntervalTree,Lookups.EveryAddress]]
G_M000_IG01:
       push     rbp
       sub      rsp, 112
       lea      rbp, [rsp+0x70]
       xor      eax, eax
       mov      qword ptr [rbp-0x48], rax
       vxorps   xmm8, xmm8, xmm8
       vmovdqu32 zmmword ptr [rbp-0x40], zmm8
       mov      rax, rsi
       mov      r9, rcx

G_M000_IG02:
       vmovdqu  ymm0, ymmword ptr [rdi]
       vmovdqu  ymmword ptr [rbp-0x28], ymm0
       mov      rcx, qword ptr [rdi+0x20]
       mov      qword ptr [rbp-0x08], rcx

G_M000_IG03:
       vmovdqu  ymm0, ymmword ptr [rbp-0x20]
       vmovdqu  ymmword ptr [rbp-0x48], ymm0

G_M000_IG04:
       lea      rdi, [rsp]
       lea      rsi, [rbp-0x48]
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
       call     [Lookups.BatchLoop:TryMap[Lookups.SearchLoop+Confirmed`2[Lookups.Searches.KernelIntervalTree,Lookups.EveryAddress]](Lookups.SearchLoop+Confirmed`2[Lookups.Searches.KernelIntervalTree,Lookups.EveryAddress],System.ReadOnlySpan`1[Lookups.Bio],System.Span`1[Lookups.DmaSegment])]
       nop

G_M000_IG05:
       vzeroupper
       add      rsp, 112
       pop      rbp
       ret

; Lookups.BatchLoop:TryMap[Lookups.SearchLoop+Confirmed`2[Lookups.Searches.KernelIntervalTree,Lookups.EveryAddress]]
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
       jg       G_M000_IG36
       xor      rcx, rcx
       test     esi, esi
       cmovne   rcx, rdx
       mov      bword ptr [rbp-0x38], rcx
       mov      r12, rcx
       mov      ecx, esi
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
       lea      rdi, [r13-0x20]
       lea      rsi, [r12-0x10]
       call     [Lookups.BatchLoop:MapOne[Lookups.SearchLoop+Confirmed`2[Lookups.Searches.KernelIntervalTree,Lookups.EveryAddress]](Lookups.SearchLoop+Confirmed`2[Lookups.Searches.KernelIntervalTree,Lookups.EveryAddress],ptr,ptr)]
       mov      ecx, dword ptr [rbp-0x3C]

G_M000_IG04:
       cmp      ecx, 4
       jl       G_M000_IG34

G_M000_IG05:
       mov      rdi, qword ptr [r13]
       mov      rsi, r15
       test     rsi, rsi
       je       SHORT G_M000_IG10

G_M000_IG06:
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
       align    [0 bytes for IG14]

G_M000_IG11:
       add      rsi, 32
       mov      rax, rsi

G_M000_IG12:
       mov      rsi, rdi
       add      rsi, qword ptr [rax+0x10]
       sub      rdi, qword ptr [rax]
       cmp      rdi, qword ptr [rax+0x08]
       jae      G_M000_IG34
       mov      edi, dword ptr [r13+0x10]
       mov      qword ptr [r12], rsi
       mov      qword ptr [r12+0x08], rdi
       mov      rdi, qword ptr [r13+0x20]
       mov      rsi, r15
       test     rsi, rsi
       je       SHORT G_M000_IG17

G_M000_IG13:
       cmp      byte  ptr [r14], r14b
       cmp      qword ptr [rsi+0x18], rdi
       jb       SHORT G_M000_IG17
       cmp      qword ptr [r14+0x20], rdi
       ja       SHORT G_M000_IG17
       jmp      SHORT G_M000_IG15

G_M000_IG14:
       mov      rsi, rax

G_M000_IG15:
       mov      rax, qword ptr [rsi+0x10]
       test     rax, rax
       je       SHORT G_M000_IG16
       cmp      rdi, qword ptr [rax+0x18]
       jbe      SHORT G_M000_IG14

G_M000_IG16:
       cmp      qword ptr [rsi+0x20], rdi
       ja       SHORT G_M000_IG17
       lea      rax, [rsi+0x20]
       mov      rdx, rdi
       sub      rdx, qword ptr [rax]
       cmp      rdx, qword ptr [rax+0x08]
       jb       SHORT G_M000_IG18
       mov      rsi, qword ptr [rsi+0x08]
       test     rsi, rsi
       je       SHORT G_M000_IG17
       cmp      rdi, qword ptr [rsi+0x18]
       jbe      SHORT G_M000_IG15

G_M000_IG17:
       mov      rax, rbx
       jmp      SHORT G_M000_IG19
       align    [0 bytes for IG21]

G_M000_IG18:
       add      rsi, 32
       mov      rax, rsi

G_M000_IG19:
       mov      rsi, rdi
       add      rsi, qword ptr [rax+0x10]
       sub      rdi, qword ptr [rax]
       cmp      rdi, qword ptr [rax+0x08]
       jae      G_M000_IG34
       mov      edi, dword ptr [r13+0x30]
       mov      qword ptr [r12+0x10], rsi
       mov      qword ptr [r12+0x18], rdi
       mov      rdi, qword ptr [r13+0x40]
       mov      rsi, r15
       test     rsi, rsi
       je       SHORT G_M000_IG24

G_M000_IG20:
       cmp      byte  ptr [r14], r14b
       cmp      qword ptr [rsi+0x18], rdi
       jb       SHORT G_M000_IG24
       cmp      qword ptr [r14+0x20], rdi
       ja       SHORT G_M000_IG24
       jmp      SHORT G_M000_IG22

G_M000_IG21:
       mov      rsi, rax

G_M000_IG22:
       mov      rax, qword ptr [rsi+0x10]
       test     rax, rax
       je       SHORT G_M000_IG23
       cmp      rdi, qword ptr [rax+0x18]
       jbe      SHORT G_M000_IG21

G_M000_IG23:
       cmp      qword ptr [rsi+0x20], rdi
       ja       SHORT G_M000_IG24
       lea      rax, [rsi+0x20]
       mov      rdx, rdi
       sub      rdx, qword ptr [rax]
       cmp      rdx, qword ptr [rax+0x08]
       jb       SHORT G_M000_IG25
       mov      rsi, qword ptr [rsi+0x08]
       test     rsi, rsi
       je       SHORT G_M000_IG24
       cmp      rdi, qword ptr [rsi+0x18]
       jbe      SHORT G_M000_IG22

G_M000_IG24:
       mov      rax, rbx
       jmp      SHORT G_M000_IG26
       align    [0 bytes for IG28]

G_M000_IG25:
       add      rsi, 32
       mov      rax, rsi

G_M000_IG26:
       mov      rsi, rdi
       add      rsi, qword ptr [rax+0x10]
       sub      rdi, qword ptr [rax]
       cmp      rdi, qword ptr [rax+0x08]
       jae      G_M000_IG34
       mov      edi, dword ptr [r13+0x50]
       mov      qword ptr [r12+0x20], rsi
       mov      qword ptr [r12+0x28], rdi
       mov      rdi, qword ptr [r13+0x60]
       mov      rsi, r15
       test     rsi, rsi
       je       SHORT G_M000_IG31

G_M000_IG27:
       cmp      byte  ptr [r14], r14b
       cmp      qword ptr [rsi+0x18], rdi
       jb       SHORT G_M000_IG31
       cmp      qword ptr [r14+0x20], rdi
       ja       SHORT G_M000_IG31
       jmp      SHORT G_M000_IG29

G_M000_IG28:
       mov      rsi, rax

G_M000_IG29:
       mov      rax, qword ptr [rsi+0x10]
       test     rax, rax
       je       SHORT G_M000_IG30
       cmp      rdi, qword ptr [rax+0x18]
       jbe      SHORT G_M000_IG28

G_M000_IG30:
       cmp      qword ptr [rsi+0x20], rdi
       ja       SHORT G_M000_IG31
       lea      rax, [rsi+0x20]
       mov      rdx, rdi
       sub      rdx, qword ptr [rax]
       cmp      rdx, qword ptr [rax+0x08]
       jb       SHORT G_M000_IG32
       mov      rsi, qword ptr [rsi+0x08]
       test     rsi, rsi
       je       SHORT G_M000_IG31
       cmp      rdi, qword ptr [rsi+0x18]
       jbe      SHORT G_M000_IG29

G_M000_IG31:
       mov      rax, rbx
       jmp      SHORT G_M000_IG33

G_M000_IG32:
       add      rsi, 32
       mov      rax, rsi

G_M000_IG33:
       mov      rsi, rdi
       add      rsi, qword ptr [rax+0x10]
       sub      rdi, qword ptr [rax]
       cmp      rdi, qword ptr [rax+0x08]
       jae      SHORT G_M000_IG34
       mov      edi, dword ptr [r13+0x70]
       mov      qword ptr [r12+0x30], rsi
       mov      qword ptr [r12+0x38], rdi
       add      ecx, -4
       add      r13, 128
       add      r12, 64
       cmp      ecx, 4
       jge      G_M000_IG05

G_M000_IG34:
       add      r13, 32
       add      r12, 16
       mov      edi, ecx
       lea      ecx, [rdi-0x01]
       mov      dword ptr [rbp-0x3C], ecx
       test     edi, edi
       jne      G_M000_IG03

G_M000_IG35:
       add      rsp, 56
       pop      rbx
       pop      r12
       pop      r13
       pop      r14
       pop      r15
       pop      rbp
       ret

G_M000_IG36:
       call     [System.ThrowHelper:ThrowArgumentOutOfRangeException()]
       int3

; Bench.Measuring.Loops:ResolveDependent[Lookups.Composites.ByAddress`2[Lookups.Searches.KernelIntervalTree,Lookups.EveryAddress]]
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
       mov      gword ptr [rbp-0x30], rdi
       cmp      edx, r8d
       jg       G_M000_IG15
       mov      edx, edx
       xor      r8d, r8d
       cmp      r8, rdx
       jge      G_M000_IG14

G_M000_IG03:
       mov      rbx, r8
       shl      rbx, 5
       add      rbx, rsi
       mov      r15, qword ptr [rbx]
       mov      r14, r15
       mov      r13, r10
       test     r13, r13
       je       SHORT G_M000_IG08

G_M000_IG04:
       cmp      byte  ptr [r11], r11b
       cmp      qword ptr [r13+0x18], r14
       jb       SHORT G_M000_IG08
       cmp      qword ptr [r11+0x20], r14
       ja       SHORT G_M000_IG08
       jmp      SHORT G_M000_IG06
       align    [0 bytes for IG05]

G_M000_IG05:
       mov      r13, r12

G_M000_IG06:
       mov      r12, qword ptr [r13+0x10]
       test     r12, r12
       je       SHORT G_M000_IG07
       cmp      r14, qword ptr [r12+0x18]
       jbe      SHORT G_M000_IG05

G_M000_IG07:
       cmp      qword ptr [r13+0x20], r14
       ja       SHORT G_M000_IG08
       lea      r12, [r13+0x20]
       mov      rdi, r14
       sub      rdi, qword ptr [r12]
       cmp      rdi, qword ptr [r12+0x08]
       jb       SHORT G_M000_IG09
       mov      r13, qword ptr [r13+0x08]
       test     r13, r13
       je       SHORT G_M000_IG08
       cmp      r14, qword ptr [r13+0x18]
       jbe      SHORT G_M000_IG06

G_M000_IG08:
       mov      r12, r9
       jmp      SHORT G_M000_IG10

G_M000_IG09:
       add      r13, 32
       mov      r12, r13

G_M000_IG10:
       sub      r14, qword ptr [r12]
       cmp      r14, qword ptr [r12+0x08]
       jae      SHORT G_M000_IG12

G_M000_IG11:
       jmp      SHORT G_M000_IG13

G_M000_IG12:
       mov      r12, rax

G_M000_IG13:
       mov      r14, qword ptr [r12+0x10]
       mov      r13, r8
       shl      r13, 4
       add      r13, rcx
       add      r15, r14
       mov      r12d, dword ptr [rbx+0x10]
       mov      qword ptr [r13], r15
       mov      r15d, r12d
       mov      qword ptr [r13+0x08], r15
       shr      r14, 63
       add      r8, r14
       movzx    rbx, word  ptr [rbx+0x18]
       sar      ebx, 15
       movsxd   rbx, ebx
       lea      r8, [r8+rbx+0x01]
       cmp      r8, rdx
       jl       G_M000_IG03

G_M000_IG14:
       add      rsp, 8
       pop      rbx
       pop      r12
       pop      r13
       pop      r14
       pop      r15
       pop      rbp
       ret

G_M000_IG15:
       call     [System.ThrowHelper:ThrowArgumentOutOfRangeException()]
       int3

; Lookups.DmaMap:Map[Lookups.Composites.ByAddress`2[Lookups.Searches.KernelIntervalTree,Lookups.EveryAddress]]
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
       jg       G_M000_IG25
       mov      r12d, ecx
       mov      rax, rdi
       mov      bword ptr [rbp-0x58], rax
       mov      r10d, esi
       mov      dword ptr [rbp-0x2C], r10d
       xor      r11d, r11d
       cmp      r11d, r10d
       jl       SHORT G_M000_IG04
       jmp      G_M000_IG24

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
       ja       G_M000_IG25
       shl      rcx, 4
       mov      bword ptr [rbp-0x50], r15
       lea      r9, bword ptr [r15+rcx]
       mov      bword ptr [rbp+0x38], r13
       add      rcx, r13
       mov      rdi, qword ptr [rbp+0x10]
       mov      r14, qword ptr [rbp+0x18]
       mov      r15, qword ptr [rbp+0x28]
       mov      rax, qword ptr [rbp+0x30]
       mov      r12, qword ptr [rsi]
       test     r15, r15
       je       SHORT G_M000_IG09

G_M000_IG05:
       cmp      byte  ptr [rax], al
       cmp      qword ptr [r15+0x18], r12
       jb       SHORT G_M000_IG09
       cmp      qword ptr [rax+0x20], r12
       ja       SHORT G_M000_IG09
       jmp      SHORT G_M000_IG07
       align    [4 bytes for IG06]

G_M000_IG06:
       mov      r15, rax

G_M000_IG07:
       mov      rax, qword ptr [r15+0x10]
       test     rax, rax
       je       SHORT G_M000_IG08
       cmp      r12, qword ptr [rax+0x18]
       jbe      SHORT G_M000_IG06

G_M000_IG08:
       cmp      qword ptr [r15+0x20], r12
       ja       SHORT G_M000_IG09
       lea      rax, [r15+0x20]
       mov      r13, r12
       sub      r13, qword ptr [rax]
       cmp      r13, qword ptr [rax+0x08]
       jb       SHORT G_M000_IG10
       mov      r15, qword ptr [r15+0x08]
       test     r15, r15
       je       SHORT G_M000_IG09
       cmp      r12, qword ptr [r15+0x18]
       jbe      SHORT G_M000_IG07

G_M000_IG09:
       jmp      SHORT G_M000_IG11
       align    [0 bytes for IG18]

G_M000_IG10:
       add      r15, 32
       mov      r14, r15

G_M000_IG11:
       sub      r12, qword ptr [r14]
       cmp      r12, qword ptr [r14+0x08]
       jae      SHORT G_M000_IG13

G_M000_IG12:
       jmp      SHORT G_M000_IG14

G_M000_IG13:
       mov      r14, rdi

G_M000_IG14:
       mov      rdi, r14
       mov      bword ptr [rbp-0x40], rbx
       mov      rax, qword ptr [rbx+0x08]
       mov      r15d, dword ptr [rdi+0x18]
       and      r15d, 0xD1FFAB1E
       movzx    rax, byte  ptr [rax+r15]
       cmp      eax, 3
       je       SHORT G_M000_IG22

G_M000_IG15:
       cmp      eax, 1
       jne      SHORT G_M000_IG16
       mov      r8, qword ptr [rdi+0x10]
       jmp      SHORT G_M000_IG17

G_M000_IG16:
       xor      r8d, r8d

G_M000_IG17:
       xor      esi, esi
       jmp      SHORT G_M000_IG20

G_M000_IG18:
       mov      ebx, r12d
       xor      r15d, r15d
       mov      qword ptr [rax], r15
       mov      dword ptr [rax+0x08], ebx
       mov      dword ptr [rax+0x0C], 2

G_M000_IG19:
       inc      rsi

G_M000_IG20:
       mov      eax, edx
       cmp      rsi, rax
       jge      SHORT G_M000_IG23
       mov      rax, rsi
       shl      rax, 4
       lea      r14, bword ptr [r9+rax]
       add      rax, rcx
       mov      r15, qword ptr [r14]
       mov      r12d, dword ptr [r14+0x08]
       mov      r13d, r12d
       mov      ebx, r13d
       cmp      rbx, qword ptr [rdi+0x08]
       ja       SHORT G_M000_IG18

G_M000_IG21:
       sub      r15, qword ptr [rdi]
       mov      rbx, qword ptr [rdi+0x08]
       mov      r13d, r13d
       sub      rbx, r13
       cmp      r15, rbx
       ja       SHORT G_M000_IG18
       mov      rbx, r8
       add      rbx, qword ptr [r14]
       mov      qword ptr [rax], rbx
       mov      ebx, r12d
       mov      qword ptr [rax+0x08], rbx
       jmp      SHORT G_M000_IG19

G_M000_IG22:
       mov      bword ptr [rsp], rcx
       mov      dword ptr [rsp+0x08], r8d
       mov      rcx, r9
       mov      r8d, edx
       mov      rdx, r14
       mov      r9, gword ptr [rbp-0x48]
       mov      edi, 1
       call     [Lookups.DmaMap:MapOutOfReach(int,byref,byref,System.ReadOnlySpan`1[Lookups.Segment],Lookups.BouncePool,System.Span`1[Lookups.DmaSegment])]

G_M000_IG23:
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

G_M000_IG24:
       add      rsp, 72
       pop      rbx
       pop      r12
       pop      r13
       pop      r14
       pop      r15
       pop      rbp
       ret

G_M000_IG25:
       call     [System.ThrowHelper:ThrowArgumentOutOfRangeException()]
       int3
