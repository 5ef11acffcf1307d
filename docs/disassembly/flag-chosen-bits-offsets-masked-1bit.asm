; encoding: flag-chosen-bits-offsets-masked
; bits: 1
; ISA: scalar
; machine: AMD Zen 4, 2 cores, KVM
; runtime: .NET 10.0.12 X64 AVX-512
; topology: gpu-server:44
; instructions per bio, floor: 7.25
; instructions per bio: 10.25

; Bench.Measuring.Loops:Pass[Lookups.Composites.ByAddress`2[Lookups.Searches.ChosenBitsOffsets,Lookups.FlaggedAddressMasked]]
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

; Bench.Measuring.Loops:Resolve[Lookups.Composites.ByAddress`2[Lookups.Searches.ChosenBitsOffsets,Lookups.FlaggedAddressMasked]]
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
       call     [Lookups.BatchLoop:Map[Lookups.SearchLoop+BelievedMasked`1[Lookups.Searches.ChosenBitsOffsets+TwoLevelSearch]](Lookups.SearchLoop+BelievedMasked`1[Lookups.Searches.ChosenBitsOffsets+TwoLevelSearch],System.ReadOnlySpan`1[Lookups.Bio],System.Span`1[Lookups.DmaSegment])]
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
       call     [Lookups.BatchLoop:Map[Lookups.SearchLoop+BelievedMasked`1[Lookups.Searches.ChosenBitsOffsets+OneLevelSearch]](Lookups.SearchLoop+BelievedMasked`1[Lookups.Searches.ChosenBitsOffsets+OneLevelSearch],System.ReadOnlySpan`1[Lookups.Bio],System.Span`1[Lookups.DmaSegment])]

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

; Lookups.BatchLoop:Map[Lookups.SearchLoop+BelievedMasked`1[Lookups.Searches.ChosenBitsOffsets+OneLevelSearch]]
G_M000_IG01:
       push     rbp
       sub      rsp, 16
       lea      rbp, [rsp+0x10]
       xor      eax, eax
       mov      qword ptr [rbp-0x08], rax
       mov      qword ptr [rbp-0x10], rax

G_M000_IG02:
       xor      rax, rax
       mov      r8, qword ptr [rbp+0x20]
       mov      r9, qword ptr [rbp+0x28]
       test     esi, esi
       cmovne   rax, rdi
       mov      bword ptr [rbp-0x08], rax
       cmp      esi, ecx
       jg       G_M000_IG10
       xor      rcx, rcx
       test     esi, esi
       cmovne   rcx, rdx
       mov      bword ptr [rbp-0x10], rcx
       cmp      esi, 4
       jl       G_M000_IG04
       align    [0 bytes for IG03]

G_M000_IG03:
       mov      rdx, qword ptr [rax]
       mov      rdi, qword ptr [rax+0x08]
       pext     r10, rdx, r9
       neg      rdi
       and      rdi, qword ptr [r8+8*r10]
       add      rdx, rdi
       mov      edi, dword ptr [rax+0x10]
       mov      qword ptr [rcx], rdx
       mov      qword ptr [rcx+0x08], rdi
       mov      rdx, qword ptr [rax+0x20]
       mov      rdi, qword ptr [rax+0x28]
       pext     r10, rdx, r9
       neg      rdi
       and      rdi, qword ptr [r8+8*r10]
       add      rdx, rdi
       mov      edi, dword ptr [rax+0x30]
       mov      qword ptr [rcx+0x10], rdx
       mov      qword ptr [rcx+0x18], rdi
       mov      rdx, qword ptr [rax+0x40]
       mov      rdi, qword ptr [rax+0x48]
       pext     r10, rdx, r9
       neg      rdi
       and      rdi, qword ptr [r8+8*r10]
       add      rdx, rdi
       mov      edi, dword ptr [rax+0x50]
       mov      qword ptr [rcx+0x20], rdx
       mov      qword ptr [rcx+0x28], rdi
       mov      rdx, qword ptr [rax+0x60]
       mov      rdi, qword ptr [rax+0x68]
       pext     r10, rdx, r9
       neg      rdi
       and      rdi, qword ptr [r8+8*r10]
       add      rdx, rdi
       mov      edi, dword ptr [rax+0x70]
       mov      qword ptr [rcx+0x30], rdx
       mov      qword ptr [rcx+0x38], rdi
       add      esi, -4
       add      rax, 128
       add      rcx, 64
       cmp      esi, 4
       jge      G_M000_IG03

G_M000_IG04:
       test     esi, esi
       jle      SHORT G_M000_IG07

G_M000_IG05:
       vmovups  xmm0, xmmword ptr [rbp+0x10]
       align    [0 bytes for IG06]

G_M000_IG06:
       mov      rdx, qword ptr [rax]
       mov      rdi, qword ptr [rax+0x08]
       pext     r10, rdx, r9
       neg      rdi
       and      rdi, qword ptr [r8+8*r10]
       add      rdx, rdi
       mov      edi, dword ptr [rax+0x10]
       mov      qword ptr [rcx], rdx
       mov      qword ptr [rcx+0x08], rdi
       dec      esi
       add      rax, 32
       add      rcx, 16
       test     esi, esi
       jg       SHORT G_M000_IG06

G_M000_IG07:
       xor      eax, eax
       mov      bword ptr [rbp-0x10], rax

G_M000_IG08:
       mov      bword ptr [rbp-0x08], rax

G_M000_IG09:
       add      rsp, 16
       pop      rbp
       ret

G_M000_IG10:
       call     [System.ThrowHelper:ThrowArgumentOutOfRangeException()]
       int3

; Bench.Measuring.Loops:ResolveDependent[Lookups.Composites.ByAddress`2[Lookups.Searches.ChosenBitsOffsets,Lookups.FlaggedAddressMasked]]
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
       mov      rax, qword ptr [rdi+0x10]
       mov      r9, qword ptr [rdi+0x18]
       movzx    r10, byte  ptr [rdi+0x20]
       mov      rdi, qword ptr [rdi+0x38]
       cmp      edx, r8d
       jg       G_M000_IG08
       mov      edx, edx
       xor      r8d, r8d
       cmp      r8, rdx
       jge      G_M000_IG07
       align    [0 bytes for IG03]

G_M000_IG03:
       mov      r11, r8
       shl      r11, 5
       add      r11, rsi
       mov      rbx, qword ptr [r11+0x08]
       mov      r15, qword ptr [r11]
       mov      r14, r15
       test     r10d, r10d
       je       SHORT G_M000_IG05

G_M000_IG04:
       pext     r14, r14, r9
       mov      r14, qword ptr [rdi+8*r14]
       jmp      SHORT G_M000_IG06

G_M000_IG05:
       pext     r13, r14, r9
       shl      r13, 4
       add      r13, rax
       mov      r12, qword ptr [r13+0x08]
       pext     r14, r14, qword ptr [r13]
       mov      r14, qword ptr [r12+8*r14]

G_M000_IG06:
       neg      rbx
       and      rbx, r14
       mov      r14, r8
       shl      r14, 4
       add      r14, rcx
       add      r15, rbx
       mov      r13d, dword ptr [r11+0x10]
       mov      qword ptr [r14], r15
       mov      r15d, r13d
       mov      qword ptr [r14+0x08], r15
       shr      rbx, 63
       add      r8, rbx
       movzx    r11, word  ptr [r11+0x18]
       sar      r11d, 15
       movsxd   r11, r11d
       lea      r8, [r8+r11+0x01]
       cmp      r8, rdx
       jl       SHORT G_M000_IG03

G_M000_IG07:
       add      rsp, 8
       pop      rbx
       pop      r12
       pop      r13
       pop      r14
       pop      r15
       pop      rbp
       ret

G_M000_IG08:
       call     [System.ThrowHelper:ThrowArgumentOutOfRangeException()]
       int3

; Lookups.DmaMap:Map[Lookups.Composites.ByAddress`2[Lookups.Searches.ChosenBitsOffsets,Lookups.FlaggedAddressMasked]]
G_M000_IG01:
       push     rbp
       push     r15
       push     r14
       push     r13
       push     r12
       push     rbx
       sub      rsp, 120
       lea      rbp, [rsp+0xA0]
       mov      bword ptr [rbp-0x70], r8
       mov      gword ptr [rbp-0x78], r9
       mov      r15, rdx
       mov      r13, bword ptr [rbp+0x50]
       mov      r12d, dword ptr [rbp+0x58]

G_M000_IG02:
       mov      rax, qword ptr [rbp+0x20]
       mov      qword ptr [rbp-0x38], rax
       mov      r10, qword ptr [rbp+0x28]
       mov      qword ptr [rbp-0x40], r10
       movzx    r11, byte  ptr [rbp+0x30]
       mov      dword ptr [rbp-0x44], r11d
       mov      r9, qword ptr [rbp+0x38]
       mov      qword ptr [rbp-0x50], r9
       mov      rdx, qword ptr [rbp+0x40]
       mov      qword ptr [rbp-0x58], rdx
       mov      r8, qword ptr [rbp+0x48]
       mov      qword ptr [rbp-0x60], r8
       cmp      ecx, r12d
       jg       G_M000_IG17
       mov      r12d, ecx
       mov      bword ptr [rbp-0x88], rdi
       mov      dword ptr [rbp-0x2C], esi
       xor      ecx, ecx
       cmp      ecx, esi
       jl       SHORT G_M000_IG04
       jmp      G_M000_IG15

G_M000_IG03:
       mov      r13, bword ptr [rbp+0x50]
       mov      r15, bword ptr [rbp-0x80]

G_M000_IG04:
       mov      qword ptr [rbp-0x68], rcx
       mov      r14, rcx
       shl      r14, 5
       add      r14, rdi
       mov      edi, dword ptr [r14+0x14]
       movzx    r8, word  ptr [r14+0x18]
       mov      eax, r8d
       mov      r9d, edi
       mov      edx, eax
       add      rdx, r9
       mov      dword ptr [rbp+0x58], r12d
       mov      r9d, r12d
       cmp      rdx, r9
       ja       G_M000_IG17
       mov      edx, edi
       shl      rdx, 4
       mov      bword ptr [rbp-0x80], r15
       lea      r9, bword ptr [r15+rdx]
       mov      bword ptr [rbp+0x50], r13
       add      rdx, r13
       mov      rdi, qword ptr [r14+0x08]
       mov      r15, qword ptr [rbp+0x10]
       mov      r10, qword ptr [r14]
       test     r11d, r11d
       je       SHORT G_M000_IG06

G_M000_IG05:
       pext     r10, r10, qword ptr [rbp-0x40]
       mov      r12, qword ptr [rbp-0x58]
       movzx    r12, word  ptr [r12+2*r10]
       shl      r12, 5
       add      r12, qword ptr [rbp-0x50]
       mov      rcx, r10
       mov      r10, r12
       mov      r12, rcx
       jmp      SHORT G_M000_IG07
       align    [0 bytes for IG13]

G_M000_IG06:
       pext     r12, r10, qword ptr [rbp-0x40]
       mov      r13, r12
       shl      r13, 4
       add      r13, qword ptr [rbp-0x38]
       mov      rbx, qword ptr [r13+0x08]
       pext     r10, r10, qword ptr [r13]
       lea      r10, [rbx+8*r10]
       sub      r10, qword ptr [rbp-0x60]
       mov      r13, r10
       sar      r13, 63
       and      r13, 7
       add      r10, r13
       sar      r10, 3
       mov      r13, qword ptr [rbp-0x58]
       lea      r10, [r13+2*r10]
       movzx    r10, word  ptr [r10]
       shl      r10, 5
       add      r10, qword ptr [rbp-0x50]

G_M000_IG07:
       sub      r10, r15
       mov      r13, rdi
       neg      r13
       and      r10, r13
       add      r15, r10
       mov      r13, bword ptr [rbp-0x70]
       mov      r10, qword ptr [r13+0x08]
       mov      ebx, dword ptr [r15+0x18]
       and      ebx, 0xD1FFAB1E
       movzx    r10, byte  ptr [r10+rbx]
       cmp      r10d, 3
       je       G_M000_IG16

G_M000_IG08:
       mov      r8, qword ptr [r14]
       cmp      r10d, 1
       jne      SHORT G_M000_IG11
       test     r11d, r11d
       je       SHORT G_M000_IG09
       mov      rbx, qword ptr [rbp-0x60]
       mov      r10, qword ptr [rbx+8*r12]
       mov      r12, qword ptr [rbp-0x38]
       jmp      SHORT G_M000_IG10

G_M000_IG09:
       mov      r10, r12
       shl      r10, 4
       mov      r12, qword ptr [rbp-0x38]
       add      r10, r12
       mov      r14, qword ptr [r10+0x08]
       pext     r8, r8, qword ptr [r10]
       mov      r10, qword ptr [r14+8*r8]

G_M000_IG10:
       mov      r8, rdi
       neg      r8
       and      r8, r10
       mov      r11d, dword ptr [rbp-0x44]
       jmp      SHORT G_M000_IG12

G_M000_IG11:
       xor      r8d, r8d

G_M000_IG12:
       mov      eax, eax
       test     rax, rax
       jle      SHORT G_M000_IG14
       xor      edi, edi

G_M000_IG13:
       lea      r10, bword ptr [r9+rdi]
       lea      r15, bword ptr [rdx+rdi]
       mov      r14, r8
       add      r14, qword ptr [r10]
       mov      r10d, dword ptr [r10+0x08]
       mov      qword ptr [r15], r14
       mov      qword ptr [r15+0x08], r10
       add      rdi, 16
       dec      rax
       jne      SHORT G_M000_IG13

G_M000_IG14:
       mov      rcx, qword ptr [rbp-0x68]
       inc      ecx
       mov      r15, rcx
       mov      esi, dword ptr [rbp-0x2C]
       cmp      r15d, esi
       mov      bword ptr [rbp-0x70], r13
       mov      rcx, r15
       mov      rdi, bword ptr [rbp-0x88]
       mov      r12d, dword ptr [rbp+0x58]
       jl       G_M000_IG03

G_M000_IG15:
       add      rsp, 120
       pop      rbx
       pop      r12
       pop      r13
       pop      r14
       pop      r15
       pop      rbp
       ret

G_M000_IG16:
       mov      bword ptr [rsp], rdx
       mov      dword ptr [rsp+0x08], r8d
       mov      rcx, r9
       mov      r8d, eax
       mov      rsi, r14
       mov      rdx, r15
       mov      r9, gword ptr [rbp-0x78]
       xor      edi, edi
       call     [Lookups.DmaMap:MapOutOfReach(int,byref,byref,System.ReadOnlySpan`1[Lookups.Segment],Lookups.BouncePool,System.Span`1[Lookups.DmaSegment])]
       mov      r11d, dword ptr [rbp-0x44]
       jmp      SHORT G_M000_IG14

G_M000_IG17:
       call     [System.ThrowHelper:ThrowArgumentOutOfRangeException()]
       int3
