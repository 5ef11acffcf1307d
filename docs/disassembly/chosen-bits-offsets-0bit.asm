; encoding: chosen-bits-offsets
; bits: 0
; ISA: scalar
; machine: AMD Zen 4, 2 cores, KVM
; runtime: .NET 10.0.12 X64 AVX-512
; topology: gpu-server:44
; instructions per bio, floor: 7.25
; instructions per bio: 14.25

; Bench.Measuring.Loops:Pass[Lookups.Composites.ByAddress`2[Lookups.Searches.ChosenBitsOffsets,Lookups.EveryAddress]]
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

; Bench.Measuring.Loops:Resolve[Lookups.Composites.ByAddress`2[Lookups.Searches.ChosenBitsOffsets,Lookups.EveryAddress]]
G_M000_IG01:
       push     rbp
       push     r15
       push     r14
       push     r13
       push     rbx
       sub      rsp, 112
       lea      rbp, [rsp+0x90]
       mov      rax, rsi
       mov      esi, edx
       mov      r9, rcx
       mov      ecx, r8d

G_M000_IG02:
       mov      rdx, qword ptr [rdi+0x10]
       mov      rbx, qword ptr [rdi+0x18]
       movzx    r8, byte  ptr [rdi+0x20]
       mov      r15, qword ptr [rdi+0x28]
       mov      r14, qword ptr [rdi+0x30]
       mov      r13, qword ptr [rdi+0x38]
       test     r8d, r8d
       jne      SHORT G_M000_IG04

G_M000_IG03:
       mov      qword ptr [rbp-0x48], r15
       mov      qword ptr [rbp-0x40], r14
       mov      qword ptr [rbp-0x38], r13
       mov      qword ptr [rbp-0x30], rdx
       mov      qword ptr [rbp-0x28], rbx
       vmovdqu  xmm0, xmmword ptr [rbp-0x48]
       vmovdqu  xmmword ptr [rsp], xmm0
       vmovdqu  xmm0, xmmword ptr [rbp-0x38]
       vmovdqu  xmmword ptr [rsp+0x10], xmm0
       mov      rdi, qword ptr [rbp-0x28]
       mov      qword ptr [rsp+0x20], rdi
       mov      rdi, rax
       mov      rdx, r9
       call     [Lookups.BatchLoop:TryMap[Lookups.SearchLoop+Confirmed`2[Lookups.Searches.ChosenBitsOffsets+TwoLevelSearch,Lookups.EveryAddress]](Lookups.SearchLoop+Confirmed`2[Lookups.Searches.ChosenBitsOffsets+TwoLevelSearch,Lookups.EveryAddress],System.ReadOnlySpan`1[Lookups.Bio],System.Span`1[Lookups.DmaSegment])]
       jmp      SHORT G_M000_IG05

G_M000_IG04:
       mov      qword ptr [rbp-0x68], r15
       mov      qword ptr [rbp-0x60], r14
       mov      qword ptr [rbp-0x58], r13
       mov      qword ptr [rbp-0x50], rbx
       vmovdqu  xmm0, xmmword ptr [rbp-0x68]
       vmovdqu  xmmword ptr [rsp], xmm0
       vmovdqu  xmm0, xmmword ptr [rbp-0x58]
       vmovdqu  xmmword ptr [rsp+0x10], xmm0
       mov      rdi, rax
       mov      rdx, r9
       call     [Lookups.BatchLoop:TryMap[Lookups.SearchLoop+Confirmed`2[Lookups.Searches.ChosenBitsOffsets+OneLevelSearch,Lookups.EveryAddress]](Lookups.SearchLoop+Confirmed`2[Lookups.Searches.ChosenBitsOffsets+OneLevelSearch,Lookups.EveryAddress],System.ReadOnlySpan`1[Lookups.Bio],System.Span`1[Lookups.DmaSegment])]

G_M000_IG05:
       nop

G_M000_IG06:
       add      rsp, 112
       pop      rbx
       pop      r13
       pop      r14
       pop      r15
       pop      rbp
       ret

; Lookups.BatchLoop:TryMap[Lookups.SearchLoop+Confirmed`2[Lookups.Searches.ChosenBitsOffsets+OneLevelSearch,Lookups.EveryAddress]]
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
       mov      r15, qword ptr [rbp+0x18]
       mov      r14, qword ptr [rbp+0x28]
       test     esi, esi
       cmovne   rax, rdi
       mov      bword ptr [rbp-0x30], rax
       mov      r13, rax
       cmp      esi, ecx
       jg       G_M000_IG09
       xor      rdi, rdi
       test     esi, esi
       cmovne   rdi, rdx
       mov      bword ptr [rbp-0x38], rdi
       mov      r12, rdi
       mov      edi, esi
       jmp      SHORT G_M000_IG04
       align    [0 bytes for IG05]

G_M000_IG03:
       vmovdqu  xmm0, xmmword ptr [rbp+0x10]
       vmovdqu  xmmword ptr [rsp], xmm0
       vmovdqu  xmm0, xmmword ptr [rbp+0x20]
       vmovdqu  xmmword ptr [rsp+0x10], xmm0
       lea      rdi, [r13-0x20]
       lea      rsi, [r12-0x10]
       call     [Lookups.BatchLoop:MapOne[Lookups.SearchLoop+Confirmed`2[Lookups.Searches.ChosenBitsOffsets+OneLevelSearch,Lookups.EveryAddress]](Lookups.SearchLoop+Confirmed`2[Lookups.Searches.ChosenBitsOffsets+OneLevelSearch,Lookups.EveryAddress],ptr,ptr)]
       mov      edi, dword ptr [rbp-0x3C]

G_M000_IG04:
       cmp      edi, 4
       jl       G_M000_IG07

G_M000_IG05:
       mov      rsi, qword ptr [r13]
       pext     rax, rsi, r14
       movzx    rax, word  ptr [r15+2*rax]
       shl      rax, 5
       add      rax, rbx
       mov      rcx, rsi
       add      rcx, qword ptr [rax+0x10]
       sub      rsi, qword ptr [rax]
       cmp      rsi, qword ptr [rax+0x08]
       jae      G_M000_IG07
       mov      esi, dword ptr [r13+0x10]
       mov      qword ptr [r12], rcx
       mov      qword ptr [r12+0x08], rsi
       mov      rsi, qword ptr [r13+0x20]
       pext     rax, rsi, r14
       movzx    rax, word  ptr [r15+2*rax]
       shl      rax, 5
       add      rax, rbx
       mov      rcx, rsi
       add      rcx, qword ptr [rax+0x10]
       sub      rsi, qword ptr [rax]
       cmp      rsi, qword ptr [rax+0x08]
       jae      G_M000_IG07
       mov      esi, dword ptr [r13+0x30]
       mov      qword ptr [r12+0x10], rcx
       mov      qword ptr [r12+0x18], rsi
       mov      rsi, qword ptr [r13+0x40]
       pext     rax, rsi, r14
       movzx    rax, word  ptr [r15+2*rax]
       shl      rax, 5
       add      rax, rbx
       mov      rcx, rsi
       add      rcx, qword ptr [rax+0x10]
       sub      rsi, qword ptr [rax]
       cmp      rsi, qword ptr [rax+0x08]
       jae      SHORT G_M000_IG07
       mov      esi, dword ptr [r13+0x50]
       mov      qword ptr [r12+0x20], rcx
       mov      qword ptr [r12+0x28], rsi
       mov      rsi, qword ptr [r13+0x60]
       pext     rax, rsi, r14
       movzx    rax, word  ptr [r15+2*rax]
       shl      rax, 5
       add      rax, rbx
       mov      rcx, rsi
       add      rcx, qword ptr [rax+0x10]
       sub      rsi, qword ptr [rax]
       cmp      rsi, qword ptr [rax+0x08]
       jae      SHORT G_M000_IG07
       mov      esi, dword ptr [r13+0x70]
       mov      qword ptr [r12+0x30], rcx
       mov      qword ptr [r12+0x38], rsi
       add      edi, -4
       add      r13, 128
       add      r12, 64
       cmp      edi, 4

G_M000_IG06:
       jge      G_M000_IG05

G_M000_IG07:
       add      r13, 32
       add      r12, 16
       mov      esi, edi
       lea      edi, [rsi-0x01]
       mov      dword ptr [rbp-0x3C], edi
       test     esi, esi
       jne      G_M000_IG03

G_M000_IG08:
       add      rsp, 56
       pop      rbx
       pop      r12
       pop      r13
       pop      r14
       pop      r15
       pop      rbp
       ret

G_M000_IG09:
       call     [System.ThrowHelper:ThrowArgumentOutOfRangeException()]
       int3

; Bench.Measuring.Loops:ResolveDependent[Lookups.Composites.ByAddress`2[Lookups.Searches.ChosenBitsOffsets,Lookups.EveryAddress]]
G_M000_IG01:
       push     rbp
       push     r15
       push     r14
       push     r13
       push     r12
       push     rbx
       sub      rsp, 24
       lea      rbp, [rsp+0x40]

G_M000_IG02:
       mov      rax, qword ptr [rdi]
       mov      qword ptr [rbp-0x30], rax
       mov      r9, qword ptr [rdi+0x10]
       mov      qword ptr [rbp-0x38], r9
       mov      r10, qword ptr [rdi+0x18]
       movzx    r11, byte  ptr [rdi+0x20]
       mov      rbx, qword ptr [rdi+0x28]
       mov      r15, qword ptr [rdi+0x30]
       mov      r14, qword ptr [rdi+0x38]
       mov      rdi, gword ptr [rdi+0x08]
       mov      gword ptr [rbp-0x40], rdi
       cmp      edx, r8d
       jg       G_M000_IG11
       mov      edx, edx
       xor      r8d, r8d
       cmp      r8, rdx
       jge      G_M000_IG10
       align    [0 bytes for IG03]

G_M000_IG03:
       mov      r13, r8
       shl      r13, 5
       add      r13, rsi
       mov      r12, qword ptr [r13]
       mov      rdi, r12
       test     r11d, r11d
       je       SHORT G_M000_IG05

G_M000_IG04:
       pext     rax, rdi, r10
       movzx    rax, word  ptr [r15+2*rax]
       shl      rax, 5
       add      rax, rbx
       jmp      SHORT G_M000_IG06

G_M000_IG05:
       pext     rax, rdi, r10
       shl      rax, 4
       add      rax, r9
       mov      r9, qword ptr [rax+0x08]
       pext     rax, rdi, qword ptr [rax]
       lea      rax, [r9+8*rax]
       sub      rax, r14
       mov      r9, rax
       sar      r9, 63
       and      r9, 7
       add      rax, r9
       sar      rax, 3
       lea      rax, [r15+2*rax]
       movzx    rax, word  ptr [rax]
       shl      rax, 5
       add      rax, rbx

G_M000_IG06:
       sub      rdi, qword ptr [rax]
       cmp      rdi, qword ptr [rax+0x08]
       jae      SHORT G_M000_IG08

G_M000_IG07:
       mov      rdi, rax
       jmp      SHORT G_M000_IG09

G_M000_IG08:
       mov      rax, qword ptr [rbp-0x30]
       mov      rdi, rax

G_M000_IG09:
       mov      rdi, qword ptr [rdi+0x10]
       mov      r9, r8
       shl      r9, 4
       add      r9, rcx
       add      r12, rdi
       mov      eax, dword ptr [r13+0x10]
       mov      qword ptr [r9], r12
       mov      qword ptr [r9+0x08], rax
       shr      rdi, 63
       add      r8, rdi
       movzx    rax, word  ptr [r13+0x18]
       sar      eax, 15
       cdqe
       lea      r8, [r8+rax+0x01]
       cmp      r8, rdx
       mov      r9, qword ptr [rbp-0x38]
       jl       G_M000_IG03

G_M000_IG10:
       add      rsp, 24
       pop      rbx
       pop      r12
       pop      r13
       pop      r14
       pop      r15
       pop      rbp
       ret

G_M000_IG11:
       call     [System.ThrowHelper:ThrowArgumentOutOfRangeException()]
       int3

; Lookups.DmaMap:Map[Lookups.Composites.ByAddress`2[Lookups.Searches.ChosenBitsOffsets,Lookups.EveryAddress]]
G_M000_IG01:
       push     rbp
       push     r15
       push     r14
       push     r13
       push     r12
       push     rbx
       sub      rsp, 72
       lea      rbp, [rsp+0x70]
       mov      bword ptr [rbp-0x48], r8
       mov      gword ptr [rbp-0x50], r9
       mov      r15, rdx
       mov      r13, bword ptr [rbp+0x50]
       mov      r12d, dword ptr [rbp+0x58]

G_M000_IG02:
       cmp      ecx, r12d
       jg       G_M000_IG21
       mov      r12d, ecx
       mov      rax, rdi
       mov      bword ptr [rbp-0x60], rax
       mov      r10d, esi
       mov      dword ptr [rbp-0x2C], r10d
       xor      r11d, r11d
       cmp      r11d, r10d
       jl       SHORT G_M000_IG04
       jmp      G_M000_IG20

G_M000_IG03:
       mov      r15, bword ptr [rbp-0x58]

G_M000_IG04:
       mov      qword ptr [rbp-0x40], r11
       mov      rsi, r11
       shl      rsi, 5
       add      rsi, rax
       mov      ecx, dword ptr [rsi+0x14]
       movzx    r8, word  ptr [rsi+0x18]
       mov      edx, r8d
       mov      r9d, ecx
       mov      edi, edx
       add      r9, rdi
       mov      dword ptr [rbp+0x58], r12d
       mov      edi, r12d
       cmp      r9, rdi
       ja       G_M000_IG21
       shl      rcx, 4
       mov      bword ptr [rbp-0x58], r15
       lea      r9, bword ptr [r15+rcx]
       mov      bword ptr [rbp+0x50], r13
       add      rcx, r13
       mov      rdi, qword ptr [rbp+0x10]
       mov      qword ptr [rbp-0x38], rdi
       mov      r14, qword ptr [rbp+0x20]
       mov      r15, qword ptr [rbp+0x28]
       movzx    rax, byte  ptr [rbp+0x30]
       mov      r12, qword ptr [rbp+0x38]
       mov      r13, qword ptr [rbp+0x40]
       mov      rbx, qword ptr [rbp+0x48]
       mov      rdi, qword ptr [rsi]
       test     eax, eax
       je       SHORT G_M000_IG06

G_M000_IG05:
       pext     rax, rdi, r15
       movzx    rax, word  ptr [r13+2*rax]
       shl      rax, 5
       add      rax, r12
       jmp      SHORT G_M000_IG07
       align    [0 bytes for IG14]

G_M000_IG06:
       pext     rax, rdi, r15
       shl      rax, 4
       add      rax, r14
       mov      r15, qword ptr [rax+0x08]
       pext     rax, rdi, qword ptr [rax]
       lea      rax, [r15+8*rax]
       sub      rax, rbx
       mov      rbx, rax
       sar      rbx, 63
       and      rbx, 7
       add      rax, rbx
       sar      rax, 3
       lea      rax, [r13+2*rax]
       movzx    rax, word  ptr [rax]
       shl      rax, 5
       add      rax, r12

G_M000_IG07:
       sub      rdi, qword ptr [rax]
       cmp      rdi, qword ptr [rax+0x08]
       jae      SHORT G_M000_IG09

G_M000_IG08:
       jmp      SHORT G_M000_IG10

G_M000_IG09:
       mov      rdi, qword ptr [rbp-0x38]
       mov      rax, rdi

G_M000_IG10:
       mov      rdi, rax
       mov      rbx, bword ptr [rbp-0x48]
       mov      r15, qword ptr [rbx+0x08]
       mov      r14d, dword ptr [rdi+0x18]
       and      r14d, 0xD1FFAB1E
       movzx    r15, byte  ptr [r15+r14]
       cmp      r15d, 3
       je       SHORT G_M000_IG18

G_M000_IG11:
       cmp      r15d, 1
       jne      SHORT G_M000_IG12
       mov      r8, qword ptr [rdi+0x10]
       jmp      SHORT G_M000_IG13

G_M000_IG12:
       xor      r8d, r8d

G_M000_IG13:
       xor      esi, esi
       jmp      SHORT G_M000_IG16

G_M000_IG14:
       xor      ebx, ebx
       mov      qword ptr [rax], rbx
       mov      dword ptr [rax+0x08], r15d
       mov      dword ptr [rax+0x0C], 2

G_M000_IG15:
       inc      rsi

G_M000_IG16:
       mov      eax, edx
       cmp      rsi, rax
       jge      SHORT G_M000_IG19
       mov      rax, rsi
       shl      rax, 4
       lea      r15, bword ptr [r9+rax]
       add      rax, rcx
       mov      r14, qword ptr [r15]
       mov      r13, r14
       mov      r15d, dword ptr [r15+0x08]
       mov      r12d, r15d
       mov      rbx, qword ptr [rdi+0x08]
       cmp      r12, rbx
       ja       SHORT G_M000_IG14

G_M000_IG17:
       sub      r13, qword ptr [rdi]
       sub      rbx, r12
       cmp      r13, rbx
       ja       SHORT G_M000_IG14
       add      r14, r8
       mov      qword ptr [rax], r14
       mov      qword ptr [rax+0x08], r12
       jmp      SHORT G_M000_IG15

G_M000_IG18:
       mov      bword ptr [rsp], rcx
       mov      dword ptr [rsp+0x08], r8d
       mov      rcx, r9
       mov      r8d, edx
       mov      rdx, rax
       mov      r9, gword ptr [rbp-0x50]
       mov      edi, 1
       call     [Lookups.DmaMap:MapOutOfReach(int,byref,byref,System.ReadOnlySpan`1[Lookups.Segment],Lookups.BouncePool,System.Span`1[Lookups.DmaSegment])]

G_M000_IG19:
       mov      r11, qword ptr [rbp-0x40]
       inc      r11d
       mov      r15, r11
       mov      r10d, dword ptr [rbp-0x2C]
       cmp      r15d, r10d
       mov      r11, r15
       mov      rax, bword ptr [rbp-0x60]
       mov      r12d, dword ptr [rbp+0x58]
       mov      r13, bword ptr [rbp+0x50]
       jl       G_M000_IG03

G_M000_IG20:
       add      rsp, 72
       pop      rbx
       pop      r12
       pop      r13
       pop      r14
       pop      r15
       pop      rbp
       ret

G_M000_IG21:
       call     [System.ThrowHelper:ThrowArgumentOutOfRangeException()]
       int3
