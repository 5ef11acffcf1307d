; encoding: chosen-bits-trusting
; bits: 0
; ISA: scalar
; machine: AMD Zen 4, 2 cores, KVM
; runtime: .NET 10.0.12 X64 AVX-512
; topology: gpu-server:44
; instructions per bio, floor: 7.25
; instructions per bio: 12.25 / 8.25

; Bench.Measuring.Loops:Pass[Lookups.Composites.ByAddress`2[Lookups.Searches.ChosenBits,Lookups.EveryAddressTrusting]]
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

; Bench.Measuring.Loops:Resolve[Lookups.Composites.ByAddress`2[Lookups.Searches.ChosenBits,Lookups.EveryAddressTrusting]]
G_M000_IG01:
       push     rbp
       mov      rbp, rsp
       mov      rax, rsi
       mov      r10, rcx
       mov      ecx, edx
       mov      r9d, r8d

G_M000_IG02:
       mov      rsi, qword ptr [rdi+0x10]
       mov      r11, qword ptr [rdi+0x18]
       mov      r8, qword ptr [rdi+0x20]
       movzx    rdi, byte  ptr [rdi+0x28]
       test     edi, edi
       jne      SHORT G_M000_IG04

G_M000_IG03:
       mov      rdi, rsi
       mov      rsi, r8
       mov      rdx, rax
       mov      r8, r10
       call     [Lookups.BatchLoop:Map[Lookups.SearchLoop+Believed`1[Lookups.Structures.BitDirectory+TwoLevelSearch]](Lookups.SearchLoop+Believed`1[Lookups.Structures.BitDirectory+TwoLevelSearch],System.ReadOnlySpan`1[Lookups.Bio],System.Span`1[Lookups.DmaSegment])]
       jmp      SHORT G_M000_IG05

G_M000_IG04:
       mov      rdi, r11
       mov      rsi, r8
       mov      rdx, rax
       mov      r8, r10
       call     [Lookups.BatchLoop:Map[Lookups.SearchLoop+Believed`1[Lookups.Structures.BitDirectory+OneLevelSearch]](Lookups.SearchLoop+Believed`1[Lookups.Structures.BitDirectory+OneLevelSearch],System.ReadOnlySpan`1[Lookups.Bio],System.Span`1[Lookups.DmaSegment])]

G_M000_IG05:
       nop

G_M000_IG06:
       pop      rbp
       ret

; Lookups.BatchLoop:Map[Lookups.SearchLoop+Believed`1[Lookups.Structures.BitDirectory+TwoLevelSearch]]
G_M000_IG01:
       push     rbp
       sub      rsp, 16
       lea      rbp, [rsp+0x10]
       xor      eax, eax
       mov      qword ptr [rbp-0x08], rax
       mov      qword ptr [rbp-0x10], rax

G_M000_IG02:
       xor      rax, rax
       test     ecx, ecx
       cmovne   rax, rdx
       mov      bword ptr [rbp-0x08], rax
       cmp      ecx, r9d
       jg       G_M000_IG09
       xor      rdx, rdx
       test     ecx, ecx
       cmovne   rdx, r8
       mov      bword ptr [rbp-0x10], rdx
       cmp      ecx, 4
       jl       G_M000_IG04
       align    [0 bytes for IG03]

G_M000_IG03:
       mov      r8, qword ptr [rax]
       pext     r9, r8, rsi
       shl      r9, 4
       add      r9, rdi
       mov      r10, qword ptr [r9+0x08]
       pext     r9, r8, qword ptr [r9]
       shl      r9, 5
       add      r8, qword ptr [r10+r9+0x10]
       mov      r9d, dword ptr [rax+0x10]
       mov      qword ptr [rdx], r8
       mov      qword ptr [rdx+0x08], r9
       mov      r8, qword ptr [rax+0x20]
       pext     r9, r8, rsi
       shl      r9, 4
       add      r9, rdi
       mov      r10, qword ptr [r9+0x08]
       pext     r9, r8, qword ptr [r9]
       shl      r9, 5
       add      r8, qword ptr [r10+r9+0x10]
       mov      r9d, dword ptr [rax+0x30]
       mov      qword ptr [rdx+0x10], r8
       mov      qword ptr [rdx+0x18], r9
       mov      r8, qword ptr [rax+0x40]
       pext     r9, r8, rsi
       shl      r9, 4
       add      r9, rdi
       mov      r10, qword ptr [r9+0x08]
       pext     r9, r8, qword ptr [r9]
       shl      r9, 5
       add      r8, qword ptr [r10+r9+0x10]
       mov      r9d, dword ptr [rax+0x50]
       mov      qword ptr [rdx+0x20], r8
       mov      qword ptr [rdx+0x28], r9
       mov      r8, qword ptr [rax+0x60]
       pext     r9, r8, rsi
       shl      r9, 4
       add      r9, rdi
       mov      r10, qword ptr [r9+0x08]
       pext     r9, r8, qword ptr [r9]
       shl      r9, 5
       add      r8, qword ptr [r10+r9+0x10]
       mov      r9d, dword ptr [rax+0x70]
       mov      qword ptr [rdx+0x30], r8
       mov      qword ptr [rdx+0x38], r9
       add      ecx, -4
       add      rax, 128
       add      rdx, 64
       cmp      ecx, 4
       jge      G_M000_IG03

G_M000_IG04:
       test     ecx, ecx
       jle      SHORT G_M000_IG06
       align    [2 bytes for IG05]

G_M000_IG05:
       mov      r8, qword ptr [rax]
       pext     r9, r8, rsi
       shl      r9, 4
       add      r9, rdi
       mov      r10, qword ptr [r9+0x08]
       pext     r9, r8, qword ptr [r9]
       shl      r9, 5
       add      r8, qword ptr [r10+r9+0x10]
       mov      r9d, dword ptr [rax+0x10]
       mov      qword ptr [rdx], r8
       mov      qword ptr [rdx+0x08], r9
       dec      ecx
       add      rax, 32
       add      rdx, 16
       test     ecx, ecx
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

; Lookups.BatchLoop:Map[Lookups.SearchLoop+Believed`1[Lookups.Structures.BitDirectory+OneLevelSearch]]
G_M000_IG01:
       push     rbp
       sub      rsp, 16
       lea      rbp, [rsp+0x10]
       xor      eax, eax
       mov      qword ptr [rbp-0x08], rax
       mov      qword ptr [rbp-0x10], rax

G_M000_IG02:
       xor      rax, rax
       test     ecx, ecx
       cmovne   rax, rdx
       mov      bword ptr [rbp-0x08], rax
       cmp      ecx, r9d
       jg       G_M000_IG09
       xor      rdx, rdx
       test     ecx, ecx
       cmovne   rdx, r8
       mov      bword ptr [rbp-0x10], rdx
       cmp      ecx, 4
       jl       G_M000_IG04
       align    [0 bytes for IG03]

G_M000_IG03:
       mov      r8, qword ptr [rax]
       pext     r9, r8, rsi
       shl      r9, 5
       add      r8, qword ptr [r9+rdi+0x10]
       mov      r9d, dword ptr [rax+0x10]
       mov      qword ptr [rdx], r8
       mov      qword ptr [rdx+0x08], r9
       mov      r8, qword ptr [rax+0x20]
       pext     r9, r8, rsi
       shl      r9, 5
       add      r8, qword ptr [r9+rdi+0x10]
       mov      r9d, dword ptr [rax+0x30]
       mov      qword ptr [rdx+0x10], r8
       mov      qword ptr [rdx+0x18], r9
       mov      r8, qword ptr [rax+0x40]
       pext     r9, r8, rsi
       shl      r9, 5
       add      r8, qword ptr [r9+rdi+0x10]
       mov      r9d, dword ptr [rax+0x50]
       mov      qword ptr [rdx+0x20], r8
       mov      qword ptr [rdx+0x28], r9
       mov      r8, qword ptr [rax+0x60]
       pext     r9, r8, rsi
       shl      r9, 5
       add      r8, qword ptr [r9+rdi+0x10]
       mov      r9d, dword ptr [rax+0x70]
       mov      qword ptr [rdx+0x30], r8
       mov      qword ptr [rdx+0x38], r9
       add      ecx, -4
       add      rax, 128
       add      rdx, 64
       cmp      ecx, 4
       jge      G_M000_IG03

G_M000_IG04:
       test     ecx, ecx
       jle      SHORT G_M000_IG06
       align    [0 bytes for IG05]

G_M000_IG05:
       mov      r8, qword ptr [rax]
       pext     r9, r8, rsi
       shl      r9, 5
       add      r8, qword ptr [r9+rdi+0x10]
       mov      r9d, dword ptr [rax+0x10]
       mov      qword ptr [rdx], r8
       mov      qword ptr [rdx+0x08], r9
       dec      ecx
       add      rax, 32
       add      rdx, 16
       test     ecx, ecx
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

; Bench.Measuring.Loops:ResolveDependent[Lookups.Composites.ByAddress`2[Lookups.Searches.ChosenBits,Lookups.EveryAddressTrusting]]
G_M000_IG01:
       push     rbp
       push     r15
       push     r14
       push     r13
       push     rbx
       lea      rbp, [rsp+0x20]

G_M000_IG02:
       mov      rax, qword ptr [rdi+0x10]
       mov      r9, qword ptr [rdi+0x18]
       mov      r10, qword ptr [rdi+0x20]
       movzx    rdi, byte  ptr [rdi+0x28]
       cmp      edx, r8d
       jg       G_M000_IG08
       mov      edx, edx
       xor      r8d, r8d
       cmp      r8, rdx
       jge      SHORT G_M000_IG07
       align    [0 bytes for IG03]

G_M000_IG03:
       mov      r11, r8
       shl      r11, 5
       add      r11, rsi
       mov      rbx, qword ptr [r11]
       mov      r15, rbx
       test     edi, edi
       je       SHORT G_M000_IG05

G_M000_IG04:
       pext     r14, r15, r10
       shl      r14, 5
       add      r14, r9
       jmp      SHORT G_M000_IG06

G_M000_IG05:
       pext     r14, r15, r10
       shl      r14, 4
       add      r14, rax
       mov      r13, qword ptr [r14+0x08]
       pext     r14, r15, qword ptr [r14]
       shl      r14, 5
       add      r14, r13

G_M000_IG06:
       mov      r15, qword ptr [r14+0x10]
       mov      r14, r8
       shl      r14, 4
       add      r14, rcx
       add      rbx, r15
       mov      r13d, dword ptr [r11+0x10]
       mov      qword ptr [r14], rbx
       mov      ebx, r13d
       mov      qword ptr [r14+0x08], rbx
       shr      r15, 63
       add      r8, r15
       movzx    r11, word  ptr [r11+0x18]
       sar      r11d, 15
       movsxd   r11, r11d
       lea      r8, [r8+r11+0x01]
       cmp      r8, rdx
       jl       SHORT G_M000_IG03

G_M000_IG07:
       pop      rbx
       pop      r13
       pop      r14
       pop      r15
       pop      rbp
       ret

G_M000_IG08:
       call     [System.ThrowHelper:ThrowArgumentOutOfRangeException()]
       int3

; Lookups.DmaMap:Map[Lookups.Composites.ByAddress`2[Lookups.Searches.ChosenBits,Lookups.EveryAddressTrusting]]
G_M000_IG01:
       push     rbp
       push     r15
       push     r14
       push     r13
       push     r12
       push     rbx
       sub      rsp, 56
       lea      rbp, [rsp+0x60]
       mov      gword ptr [rbp-0x40], r9
       mov      r15, rdx
       mov      rbx, r8
       mov      r13, bword ptr [rbp+0x40]
       mov      r12d, dword ptr [rbp+0x48]

G_M000_IG02:
       cmp      ecx, r12d
       jg       G_M000_IG15
       mov      r12d, ecx
       mov      rax, rdi
       mov      bword ptr [rbp-0x50], rax
       mov      r10d, esi
       mov      dword ptr [rbp-0x2C], r10d
       xor      r11d, r11d
       cmp      r11d, r10d
       jl       SHORT G_M000_IG04
       jmp      G_M000_IG13

G_M000_IG03:
       mov      r15, bword ptr [rbp-0x48]

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
       mov      dword ptr [rbp+0x48], r12d
       mov      edi, r12d
       cmp      r9, rdi
       ja       G_M000_IG15
       shl      rcx, 4
       mov      bword ptr [rbp-0x48], r15
       lea      r9, bword ptr [r15+rcx]
       add      rcx, r13
       mov      rdi, qword ptr [rbp+0x20]
       mov      r14, qword ptr [rbp+0x28]
       mov      r15, qword ptr [rbp+0x30]
       movzx    rax, byte  ptr [rbp+0x38]
       mov      r12, qword ptr [rsi]
       test     eax, eax
       je       SHORT G_M000_IG06

G_M000_IG05:
       pext     rdi, r12, r15
       shl      rdi, 5
       add      r14, rdi
       jmp      SHORT G_M000_IG07
       align    [0 bytes for IG11]

G_M000_IG06:
       pext     rax, r12, r15
       shl      rax, 4
       add      rdi, rax
       mov      r14, qword ptr [rdi+0x08]
       pext     rdi, r12, qword ptr [rdi]
       shl      rdi, 5
       add      r14, rdi

G_M000_IG07:
       mov      rdi, qword ptr [rbx+0x08]
       mov      eax, dword ptr [r14+0x18]
       and      eax, 0xD1FFAB1E
       movzx    rdi, byte  ptr [rdi+rax]
       cmp      edi, 3
       je       SHORT G_M000_IG14

G_M000_IG08:
       cmp      edi, 1
       jne      SHORT G_M000_IG09
       mov      r8, qword ptr [r14+0x10]
       jmp      SHORT G_M000_IG10

G_M000_IG09:
       xor      r8d, r8d

G_M000_IG10:
       mov      edx, edx
       test     rdx, rdx
       jle      SHORT G_M000_IG12
       xor      esi, esi

G_M000_IG11:
       lea      rdi, bword ptr [r9+rsi]
       lea      rax, bword ptr [rcx+rsi]
       mov      r14, r8
       add      r14, qword ptr [rdi]
       mov      edi, dword ptr [rdi+0x08]
       mov      qword ptr [rax], r14
       mov      qword ptr [rax+0x08], rdi
       add      rsi, 16
       dec      rdx
       jne      SHORT G_M000_IG11

G_M000_IG12:
       mov      r11, qword ptr [rbp-0x38]
       inc      r11d
       mov      r15, r11
       mov      r10d, dword ptr [rbp-0x2C]
       cmp      r15d, r10d
       mov      r11, r15
       mov      rax, bword ptr [rbp-0x50]
       mov      r12d, dword ptr [rbp+0x48]
       jl       G_M000_IG03

G_M000_IG13:
       add      rsp, 56
       pop      rbx
       pop      r12
       pop      r13
       pop      r14
       pop      r15
       pop      rbp
       ret

G_M000_IG14:
       mov      bword ptr [rsp], rcx
       mov      dword ptr [rsp+0x08], r8d
       mov      rcx, r9
       mov      r8d, edx
       mov      rdx, r14
       mov      r9, gword ptr [rbp-0x40]
       xor      edi, edi
       call     [Lookups.DmaMap:MapOutOfReach(int,byref,byref,System.ReadOnlySpan`1[Lookups.Segment],Lookups.BouncePool,System.Span`1[Lookups.DmaSegment])]
       jmp      SHORT G_M000_IG12

G_M000_IG15:
       call     [System.ThrowHelper:ThrowArgumentOutOfRangeException()]
       int3
