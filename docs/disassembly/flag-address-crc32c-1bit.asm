; encoding: flag-address-crc32c
; bits: 1
; ISA: scalar
; CPU: AMD EPYC
; runtime: .NET 10.0.12 X64 AVX-512
; topology: gpu-server:44
; instructions per bio, floor: 7.25
; instructions per bio: 25.5

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

; Bench.Measuring.Loops:Resolve[Lookups.Composites.Flagged`1[Lookups.Searches.AddressCrc32C]]
G_M000_IG01:
       push     rbp
       push     r15
       push     r14
       push     rbx
       sub      rsp, 40
       lea      rbp, [rsp+0x40]

G_M000_IG02:
       mov      rbx, qword ptr [rbp+0x28]
       mov      r15, qword ptr [rbp+0x30]
       mov      rax, qword ptr [rbp+0x38]
       mov      r14, qword ptr [rbp+0x40]
       movzx    r8, byte  ptr [rbp+0x48]
       test     r8d, r8d
       jne      SHORT G_M000_IG04

G_M000_IG03:
       mov      qword ptr [rsp], rbx
       mov      qword ptr [rsp+0x08], r15
       mov      qword ptr [rsp+0x10], rax
       mov      qword ptr [rsp+0x18], r14
       call     [Lookups.BatchLoop:TryMap[Lookups.BatchLoop+WhenFlagged`1[Lookups.Hashing.AddressHash`1+TwoLevelSearch[Lookups.Hashing.Crc32CStep]]](Lookups.BatchLoop+WhenFlagged`1[Lookups.Hashing.AddressHash`1+TwoLevelSearch[Lookups.Hashing.Crc32CStep]],System.ReadOnlySpan`1[Lookups.Bio],System.Span`1[Lookups.DmaSegment])]
       jmp      SHORT G_M000_IG05

G_M000_IG04:
       mov      rax, qword ptr [rbx]
       mov      r8, qword ptr [rbx+0x08]
       mov      qword ptr [rsp], r15
       mov      qword ptr [rsp+0x08], r14
       mov      qword ptr [rsp+0x10], rax
       mov      qword ptr [rsp+0x18], r8
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
       mov      rax, rdi
       mov      ecx, esi
       cmp      ecx, 4
       jge      SHORT G_M000_IG06

G_M000_IG03:
       mov      dword ptr [rbp-0x44], ecx
       test     ecx, ecx
       je       G_M000_IG15

G_M000_IG04:
       vmovdqu  xmm0, xmmword ptr [rbp+0x10]
       vmovdqu  xmmword ptr [rsp], xmm0
       vmovdqu  xmm0, xmmword ptr [rbp+0x20]
       vmovdqu  xmmword ptr [rsp+0x10], xmm0
       mov      rdi, r12
       mov      qword ptr [rbp-0x40], rax
       mov      rsi, rax
       call     [Lookups.BatchLoop:MapOne[Lookups.BatchLoop+WhenFlagged`1[Lookups.Hashing.AddressHash`1+TwoLevelSearch[Lookups.Hashing.Crc32CStep]]](Lookups.BatchLoop+WhenFlagged`1[Lookups.Hashing.AddressHash`1+TwoLevelSearch[Lookups.Hashing.Crc32CStep]],ptr,ptr)]
       mov      ecx, dword ptr [rbp-0x44]
       dec      ecx
       add      r12, 32
       mov      rax, qword ptr [rbp-0x40]
       add      rax, 16

G_M000_IG05:
       cmp      ecx, 4
       jl       SHORT G_M000_IG03

G_M000_IG06:
       mov      rdx, qword ptr [r12]
       mov      rdi, rdx
       cmp      qword ptr [r12+0x08], 0
       je       SHORT G_M000_IG08

G_M000_IG07:
       pext     rdi, rdx, r14
       shl      rdi, 4
       add      rdi, rbx
       mov      rsi, rdx
       or       rsi, qword ptr [rdi]
       add      rsi, qword ptr [rdi+0x08]
       xor      edi, edi
       crc32    rdi, rsi
       shrx     edi, edi, r13d
       shl      rdi, 5
       add      rdi, r15
       mov      rsi, rdx
       add      rsi, qword ptr [rdi+0x10]
       sub      rdx, qword ptr [rdi]
       cmp      rdx, qword ptr [rdi+0x08]
       mov      rdi, rsi
       jae      G_M000_IG03

G_M000_IG08:
       mov      edx, dword ptr [r12+0x10]
       mov      qword ptr [rax], rdi
       mov      qword ptr [rax+0x08], rdx
       lea      rdx, [r12+0x20]
       mov      rdi, qword ptr [rdx]
       mov      rsi, rdi
       cmp      qword ptr [rdx+0x08], 0
       je       SHORT G_M000_IG10

G_M000_IG09:
       pext     rsi, rdi, r14
       shl      rsi, 4
       add      rsi, rbx
       mov      rdx, rdi
       or       rdx, qword ptr [rsi]
       add      rdx, qword ptr [rsi+0x08]
       xor      esi, esi
       crc32    rsi, rdx
       shrx     edx, esi, r13d
       shl      rdx, 5
       add      rdx, r15
       mov      rsi, rdi
       add      rsi, qword ptr [rdx+0x10]
       sub      rdi, qword ptr [rdx]
       cmp      rdi, qword ptr [rdx+0x08]
       jae      G_M000_IG03

G_M000_IG10:
       mov      edx, dword ptr [r12+0x30]
       mov      qword ptr [rax+0x10], rsi
       mov      qword ptr [rax+0x18], rdx
       lea      rdx, [r12+0x40]
       mov      rdi, qword ptr [rdx]
       mov      rsi, rdi
       cmp      qword ptr [rdx+0x08], 0
       je       SHORT G_M000_IG12

G_M000_IG11:
       pext     rsi, rdi, r14
       shl      rsi, 4
       add      rsi, rbx
       mov      rdx, rdi
       or       rdx, qword ptr [rsi]
       add      rdx, qword ptr [rsi+0x08]
       xor      esi, esi
       crc32    rsi, rdx
       shrx     edx, esi, r13d
       shl      rdx, 5
       add      rdx, r15
       mov      rsi, rdi
       add      rsi, qword ptr [rdx+0x10]
       sub      rdi, qword ptr [rdx]
       cmp      rdi, qword ptr [rdx+0x08]
       jae      G_M000_IG03

G_M000_IG12:
       mov      edx, dword ptr [r12+0x50]
       mov      qword ptr [rax+0x20], rsi
       mov      qword ptr [rax+0x28], rdx
       lea      rdx, [r12+0x60]
       mov      rdi, qword ptr [rdx]
       mov      rsi, rdi
       cmp      qword ptr [rdx+0x08], 0
       je       SHORT G_M000_IG14

G_M000_IG13:
       pext     rsi, rdi, r14
       shl      rsi, 4
       add      rsi, rbx
       mov      rdx, rdi
       or       rdx, qword ptr [rsi]
       add      rdx, qword ptr [rsi+0x08]
       xor      esi, esi
       crc32    rsi, rdx
       shrx     edx, esi, r13d
       shl      rdx, 5
       add      rdx, r15
       mov      rsi, rdi
       add      rsi, qword ptr [rdx+0x10]
       sub      rdi, qword ptr [rdx]
       cmp      rdi, qword ptr [rdx+0x08]
       jae      G_M000_IG03

G_M000_IG14:
       mov      edx, dword ptr [r12+0x70]
       mov      qword ptr [rax+0x30], rsi
       mov      qword ptr [rax+0x38], rdx
       add      ecx, -4
       add      r12, 128
       add      rax, 64
       jmp      G_M000_IG05

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
