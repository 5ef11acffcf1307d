; encoding: flag-address-crc32c
; bits: 1
; ISA: scalar
; CPU: AMD EPYC
; runtime: .NET 10.0.12 X64 AVX-512
; topology: gpu-server:44
; instructions per bio, floor: 7.25
; instructions per bio: 26.25

; Bench.Measuring.Loops:Pass[Lookups.Composites.Flagged`1[Lookups.Searches.AddressCrc32C]]
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

; Bench.Measuring.Loops:Resolve[Lookups.Composites.Flagged`1[Lookups.Searches.AddressCrc32C]]
G_M000_IG01:
       push     rbp
       push     r15
       push     r14
       push     rbx
       sub      rsp, 40
       lea      rbp, [rsp+0x40]
       mov      rax, rsi
       mov      esi, edx
       mov      r9, rcx
       mov      ecx, r8d

G_M000_IG02:
       mov      rbx, qword ptr [rdi+0x18]
       mov      r15, qword ptr [rdi+0x20]
       mov      rdx, qword ptr [rdi+0x28]
       mov      r14, qword ptr [rdi+0x30]
       movzx    rdi, byte  ptr [rdi+0x38]
       test     edi, edi
       jne      SHORT G_M000_IG04

G_M000_IG03:
       mov      qword ptr [rsp], rbx
       mov      qword ptr [rsp+0x08], r15
       mov      qword ptr [rsp+0x10], rdx
       mov      qword ptr [rsp+0x18], r14
       mov      rdi, rax
       mov      rdx, r9
       call     [Lookups.BatchLoop:TryMap[Lookups.BatchLoop+WhenFlagged`1[Lookups.Hashing.AddressHash`1+TwoLevelSearch[Lookups.Hashing.Crc32CStep]]](Lookups.BatchLoop+WhenFlagged`1[Lookups.Hashing.AddressHash`1+TwoLevelSearch[Lookups.Hashing.Crc32CStep]],System.ReadOnlySpan`1[Lookups.Bio],System.Span`1[Lookups.DmaSegment])]
       jmp      SHORT G_M000_IG05

G_M000_IG04:
       mov      rdi, qword ptr [rbx]
       mov      rdx, qword ptr [rbx+0x08]
       mov      qword ptr [rsp], r15
       mov      qword ptr [rsp+0x08], r14
       mov      qword ptr [rsp+0x10], rdi
       mov      qword ptr [rsp+0x18], rdx
       mov      rdi, rax
       mov      rdx, r9
       call     [Lookups.BatchLoop:TryMap[Lookups.BatchLoop+WhenFlagged`1[Lookups.Hashing.AddressHash`1+OneLevelSearch[Lookups.Hashing.Crc32CStep]]](Lookups.BatchLoop+WhenFlagged`1[Lookups.Hashing.AddressHash`1+OneLevelSearch[Lookups.Hashing.Crc32CStep]],System.ReadOnlySpan`1[Lookups.Bio],System.Span`1[Lookups.DmaSegment])]

G_M000_IG05:
       nop

G_M000_IG06:
       add      rsp, 40
       pop      rbx
       pop      r14
       pop      r15
       pop      rbp
       ret

; Lookups.BatchLoop:TryMap[Lookups.BatchLoop+WhenFlagged`1[Lookups.Hashing.AddressHash`1+TwoLevelSearch[Lookups.Hashing.Crc32CStep]]]
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
       mov      r15, qword ptr [rbp+0x18]
       mov      r14, qword ptr [rbp+0x20]
       mov      r13, qword ptr [rbp+0x28]
       test     esi, esi
       cmovne   rax, rdi
       mov      bword ptr [rbp-0x30], rax
       mov      r12, rax
       cmp      esi, ecx
       jg       G_M000_IG16
       xor      rdi, rdi
       test     esi, esi
       cmovne   rdi, rdx
       mov      bword ptr [rbp-0x38], rdi
       jmp      SHORT G_M000_IG04
       align    [0 bytes for IG05]

G_M000_IG03:
       vmovdqu  xmm0, xmmword ptr [rbp+0x10]
       vmovdqu  xmmword ptr [rsp], xmm0
       vmovdqu  xmm0, xmmword ptr [rbp+0x20]
       vmovdqu  xmmword ptr [rsp+0x10], xmm0
       lea      rdi, [r12-0x20]
       mov      rax, qword ptr [rbp-0x40]
       lea      rsi, [rax-0x10]
       call     [Lookups.BatchLoop:MapOne[Lookups.BatchLoop+WhenFlagged`1[Lookups.Hashing.AddressHash`1+TwoLevelSearch[Lookups.Hashing.Crc32CStep]]](Lookups.BatchLoop+WhenFlagged`1[Lookups.Hashing.AddressHash`1+TwoLevelSearch[Lookups.Hashing.Crc32CStep]],ptr,ptr)]
       mov      esi, dword ptr [rbp-0x44]
       mov      rdi, qword ptr [rbp-0x40]

G_M000_IG04:
       cmp      esi, 4
       jl       G_M000_IG14

G_M000_IG05:
       mov      rax, qword ptr [r12]
       mov      rcx, qword ptr [r12+0x08]
       mov      rdx, rax
       test     rcx, rcx
       je       SHORT G_M000_IG07

G_M000_IG06:
       pext     rdx, rax, r14
       shl      rdx, 4
       add      rdx, rbx
       mov      rcx, rax
       or       rcx, qword ptr [rdx]
       add      rcx, qword ptr [rdx+0x08]
       xor      edx, edx
       crc32    rdx, rcx
       shrx     ecx, edx, r13d
       shl      rcx, 5
       add      rcx, r15
       mov      rdx, rax
       sub      rdx, qword ptr [rcx]
       cmp      rdx, qword ptr [rcx+0x08]
       jae      G_M000_IG14
       mov      rdx, rax
       add      rdx, qword ptr [rcx+0x10]

G_M000_IG07:
       mov      eax, dword ptr [r12+0x10]
       mov      qword ptr [rdi], rdx
       mov      qword ptr [rdi+0x08], rax
       mov      rax, qword ptr [r12+0x20]
       mov      rcx, qword ptr [r12+0x28]
       mov      rdx, rax
       test     rcx, rcx
       je       SHORT G_M000_IG09

G_M000_IG08:
       pext     rdx, rax, r14
       shl      rdx, 4
       add      rdx, rbx
       mov      rcx, rax
       or       rcx, qword ptr [rdx]
       add      rcx, qword ptr [rdx+0x08]
       xor      edx, edx
       crc32    rdx, rcx
       shrx     ecx, edx, r13d
       shl      rcx, 5
       add      rcx, r15
       mov      rdx, rax
       sub      rdx, qword ptr [rcx]
       cmp      rdx, qword ptr [rcx+0x08]
       jae      G_M000_IG14
       mov      rdx, rax
       add      rdx, qword ptr [rcx+0x10]

G_M000_IG09:
       mov      eax, dword ptr [r12+0x30]
       mov      qword ptr [rdi+0x10], rdx
       mov      qword ptr [rdi+0x18], rax
       mov      rax, qword ptr [r12+0x40]
       mov      rcx, qword ptr [r12+0x48]
       mov      rdx, rax
       test     rcx, rcx
       je       SHORT G_M000_IG11

G_M000_IG10:
       pext     rdx, rax, r14
       shl      rdx, 4
       add      rdx, rbx
       mov      rcx, rax
       or       rcx, qword ptr [rdx]
       add      rcx, qword ptr [rdx+0x08]
       xor      edx, edx
       crc32    rdx, rcx
       shrx     ecx, edx, r13d
       shl      rcx, 5
       add      rcx, r15
       mov      rdx, rax
       sub      rdx, qword ptr [rcx]
       cmp      rdx, qword ptr [rcx+0x08]
       jae      G_M000_IG14
       mov      rdx, rax
       add      rdx, qword ptr [rcx+0x10]

G_M000_IG11:
       mov      eax, dword ptr [r12+0x50]
       mov      qword ptr [rdi+0x20], rdx
       mov      qword ptr [rdi+0x28], rax
       mov      rax, qword ptr [r12+0x60]
       mov      rcx, qword ptr [r12+0x68]
       mov      rdx, rax
       test     rcx, rcx
       je       SHORT G_M000_IG13

G_M000_IG12:
       pext     rdx, rax, r14
       shl      rdx, 4
       add      rdx, rbx
       mov      rcx, rax
       or       rcx, qword ptr [rdx]
       add      rcx, qword ptr [rdx+0x08]
       xor      edx, edx
       crc32    rdx, rcx
       shrx     ecx, edx, r13d
       shl      rcx, 5
       add      rcx, r15
       mov      rdx, rax
       sub      rdx, qword ptr [rcx]
       cmp      rdx, qword ptr [rcx+0x08]
       jae      SHORT G_M000_IG14
       mov      rdx, rax
       add      rdx, qword ptr [rcx+0x10]

G_M000_IG13:
       mov      eax, dword ptr [r12+0x70]
       mov      qword ptr [rdi+0x30], rdx
       mov      qword ptr [rdi+0x38], rax
       add      esi, -4
       add      r12, 128
       add      rdi, 64
       cmp      esi, 4
       jge      G_M000_IG05

G_M000_IG14:
       add      r12, 32
       add      rdi, 16
       mov      qword ptr [rbp-0x40], rdi
       mov      eax, esi
       lea      esi, [rax-0x01]
       mov      dword ptr [rbp-0x44], esi
       test     eax, eax
       jne      G_M000_IG03

G_M000_IG15:
       add      rsp, 72
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
