; encoding: chosen-bits-compact
; bits: 0
; ISA: scalar
; CPU: AMD EPYC
; runtime: .NET 10.0.12 X64 AVX-512
; topology: gpu-server:44
; instructions per bio, floor: 7.25
; instructions per bio: 17.5 / 13.5

; Bench.Measuring.Loops:Pass[Lookups.Composites.Unflagged`1[Lookups.Searches.ChosenBitsCompact]]
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

; Bench.Measuring.Loops:Resolve[Lookups.Composites.Unflagged`1[Lookups.Searches.ChosenBitsCompact]]
G_M000_IG01:
       push     rbp
       mov      rbp, rsp
       mov      rax, rdi
       mov      r10d, esi
       mov      r8, rdx
       mov      r9d, ecx

G_M000_IG02:
       mov      rdi, qword ptr [rbp+0x28]
       mov      r11, qword ptr [rbp+0x30]
       mov      rsi, qword ptr [rbp+0x38]
       movzx    rdx, byte  ptr [rbp+0x40]
       test     edx, edx
       jne      SHORT G_M000_IG04

G_M000_IG03:
       mov      rdx, rax
       mov      ecx, r10d
       call     [Lookups.BatchLoop:TryMap[Lookups.BatchLoop+Always`1[Lookups.Search.BitDirectory+TwoLevelSearch]](Lookups.BatchLoop+Always`1[Lookups.Search.BitDirectory+TwoLevelSearch],System.ReadOnlySpan`1[Lookups.Bio],System.Span`1[Lookups.DmaSegment])]
       jmp      SHORT G_M000_IG05

G_M000_IG04:
       mov      rdi, r11
       mov      rdx, rax
       mov      ecx, r10d
       call     [Lookups.BatchLoop:TryMap[Lookups.BatchLoop+Always`1[Lookups.Search.BitDirectory+OneLevelSearch]](Lookups.BatchLoop+Always`1[Lookups.Search.BitDirectory+OneLevelSearch],System.ReadOnlySpan`1[Lookups.Bio],System.Span`1[Lookups.DmaSegment])]

G_M000_IG05:
       nop

G_M000_IG06:
       pop      rbp
       ret

; Lookups.BatchLoop:TryMap[Lookups.BatchLoop+Always`1[Lookups.Search.BitDirectory+TwoLevelSearch]]
G_M000_IG01:
       push     rbp
       push     r15
       push     r14
       push     r13
       push     r12
       push     rbx
       sub      rsp, 24
       lea      rbp, [rsp+0x40]
       xor      eax, eax
       mov      qword ptr [rbp-0x30], rax
       mov      qword ptr [rbp-0x38], rax
       mov      rbx, rdi
       mov      r15, rsi

G_M000_IG02:
       xor      rdi, rdi
       test     ecx, ecx
       cmovne   rdi, rdx
       mov      bword ptr [rbp-0x30], rdi
       mov      r14, rdi
       cmp      ecx, r9d
       jg       G_M000_IG09
       xor      rdi, rdi
       test     ecx, ecx
       cmovne   rdi, r8
       mov      bword ptr [rbp-0x38], rdi
       mov      r13, rdi
       mov      r12d, ecx
       cmp      r12d, 4
       jge      SHORT G_M000_IG06

G_M000_IG03:
       test     r12d, r12d
       je       G_M000_IG08

G_M000_IG04:
       mov      rdi, rbx
       mov      rsi, r15
       mov      rdx, r14
       mov      rcx, r13
       call     [Lookups.BatchLoop:MapOne[Lookups.BatchLoop+Always`1[Lookups.Search.BitDirectory+TwoLevelSearch]](Lookups.BatchLoop+Always`1[Lookups.Search.BitDirectory+TwoLevelSearch],ptr,ptr)]
       dec      r12d
       add      r14, 32
       add      r13, 16

G_M000_IG05:
       cmp      r12d, 4
       jl       SHORT G_M000_IG03

G_M000_IG06:
       mov      rax, qword ptr [r14]
       pext     rcx, rax, r15
       shl      rcx, 4
       add      rcx, rbx
       mov      rdx, qword ptr [rcx+0x08]
       pext     rcx, rax, qword ptr [rcx]
       shl      rcx, 5
       add      rcx, rdx
       mov      rdx, rax
       add      rdx, qword ptr [rcx+0x10]
       sub      rax, qword ptr [rcx]
       cmp      rax, qword ptr [rcx+0x08]
       jae      SHORT G_M000_IG03
       mov      eax, dword ptr [r14+0x10]
       mov      qword ptr [r13], rdx
       mov      qword ptr [r13+0x08], rax
       mov      rax, qword ptr [r14+0x20]
       pext     rcx, rax, r15
       shl      rcx, 4
       add      rcx, rbx
       mov      rdx, qword ptr [rcx+0x08]
       pext     rcx, rax, qword ptr [rcx]
       shl      rcx, 5
       add      rcx, rdx
       mov      rdx, rax
       add      rdx, qword ptr [rcx+0x10]
       sub      rax, qword ptr [rcx]
       cmp      rax, qword ptr [rcx+0x08]
       jae      G_M000_IG03
       mov      eax, dword ptr [r14+0x30]
       mov      qword ptr [r13+0x10], rdx
       mov      qword ptr [r13+0x18], rax
       mov      rax, qword ptr [r14+0x40]
       pext     rcx, rax, r15
       shl      rcx, 4
       add      rcx, rbx
       mov      rdx, qword ptr [rcx+0x08]
       pext     rcx, rax, qword ptr [rcx]
       shl      rcx, 5
       add      rcx, rdx
       mov      rdx, rax
       add      rdx, qword ptr [rcx+0x10]
       sub      rax, qword ptr [rcx]
       cmp      rax, qword ptr [rcx+0x08]
       jae      G_M000_IG03
       mov      eax, dword ptr [r14+0x50]
       mov      qword ptr [r13+0x20], rdx
       mov      qword ptr [r13+0x28], rax
       mov      rax, qword ptr [r14+0x60]
       pext     rcx, rax, r15
       shl      rcx, 4
       add      rcx, rbx
       mov      rdx, qword ptr [rcx+0x08]
       pext     rcx, rax, qword ptr [rcx]
       shl      rcx, 5
       add      rcx, rdx
       mov      rdx, rax
       add      rdx, qword ptr [rcx+0x10]
       sub      rax, qword ptr [rcx]
       cmp      rax, qword ptr [rcx+0x08]

G_M000_IG07:
       jae      G_M000_IG03
       mov      eax, dword ptr [r14+0x70]
       mov      qword ptr [r13+0x30], rdx
       mov      qword ptr [r13+0x38], rax
       add      r12d, -4
       add      r14, 128
       add      r13, 64
       jmp      G_M000_IG05

G_M000_IG08:
       add      rsp, 24
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

; Lookups.BatchLoop:TryMap[Lookups.BatchLoop+Always`1[Lookups.Search.BitDirectory+OneLevelSearch]]
G_M000_IG01:
       push     rbp
       push     r15
       push     r14
       push     r13
       push     r12
       push     rbx
       sub      rsp, 24
       lea      rbp, [rsp+0x40]
       xor      eax, eax
       mov      qword ptr [rbp-0x30], rax
       mov      qword ptr [rbp-0x38], rax
       mov      rbx, rdi
       mov      r15, rsi

G_M000_IG02:
       xor      rdi, rdi
       test     ecx, ecx
       cmovne   rdi, rdx
       mov      bword ptr [rbp-0x30], rdi
       mov      r14, rdi
       cmp      ecx, r9d
       jg       G_M000_IG08
       xor      rdi, rdi
       test     ecx, ecx
       cmovne   rdi, r8
       mov      bword ptr [rbp-0x38], rdi
       mov      r13, rdi
       mov      r12d, ecx
       cmp      r12d, 4
       jge      SHORT G_M000_IG06

G_M000_IG03:
       test     r12d, r12d
       je       G_M000_IG07

G_M000_IG04:
       mov      rdi, rbx
       mov      rsi, r15
       mov      rdx, r14
       mov      rcx, r13
       call     [Lookups.BatchLoop:MapOne[Lookups.BatchLoop+Always`1[Lookups.Search.BitDirectory+OneLevelSearch]](Lookups.BatchLoop+Always`1[Lookups.Search.BitDirectory+OneLevelSearch],ptr,ptr)]
       dec      r12d
       add      r14, 32
       add      r13, 16

G_M000_IG05:
       cmp      r12d, 4
       jl       SHORT G_M000_IG03

G_M000_IG06:
       mov      rax, qword ptr [r14]
       pext     rcx, rax, r15
       shl      rcx, 5
       add      rcx, rbx
       mov      rdx, rax
       add      rdx, qword ptr [rcx+0x10]
       sub      rax, qword ptr [rcx]
       cmp      rax, qword ptr [rcx+0x08]
       jae      SHORT G_M000_IG03
       mov      eax, dword ptr [r14+0x10]
       mov      qword ptr [r13], rdx
       mov      qword ptr [r13+0x08], rax
       mov      rax, qword ptr [r14+0x20]
       pext     rcx, rax, r15
       shl      rcx, 5
       add      rcx, rbx
       mov      rdx, rax
       add      rdx, qword ptr [rcx+0x10]
       sub      rax, qword ptr [rcx]
       cmp      rax, qword ptr [rcx+0x08]
       jae      SHORT G_M000_IG03
       mov      eax, dword ptr [r14+0x30]
       mov      qword ptr [r13+0x10], rdx
       mov      qword ptr [r13+0x18], rax
       mov      rax, qword ptr [r14+0x40]
       pext     rcx, rax, r15
       shl      rcx, 5
       add      rcx, rbx
       mov      rdx, rax
       add      rdx, qword ptr [rcx+0x10]
       sub      rax, qword ptr [rcx]
       cmp      rax, qword ptr [rcx+0x08]
       jae      G_M000_IG03
       mov      eax, dword ptr [r14+0x50]
       mov      qword ptr [r13+0x20], rdx
       mov      qword ptr [r13+0x28], rax
       mov      rax, qword ptr [r14+0x60]
       pext     rcx, rax, r15
       shl      rcx, 5
       add      rcx, rbx
       mov      rdx, rax
       add      rdx, qword ptr [rcx+0x10]
       sub      rax, qword ptr [rcx]
       cmp      rax, qword ptr [rcx+0x08]
       jae      G_M000_IG03
       mov      eax, dword ptr [r14+0x70]
       mov      qword ptr [r13+0x30], rdx
       mov      qword ptr [r13+0x38], rax
       add      r12d, -4
       add      r14, 128
       add      r13, 64
       jmp      G_M000_IG05

G_M000_IG07:
       add      rsp, 24
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
