; encoding: chosen-bits
; bits: 0
; ISA: scalar
; machine: Intel Emerald Rapids, 2 cores, KVM
; runtime: .NET 10.0.12 X64 AVX-512
; topology: gpu-server:44
; instructions per bio, floor: 7.25
; instructions per bio: 17.25 / 13.25

; Bench.Measuring.Loops:Pass[Lookups.Composites.Unflagged`1[Lookups.Searches.ChosenBits]]
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

; Bench.Measuring.Loops:Resolve[Lookups.Composites.Unflagged`1[Lookups.Searches.ChosenBits]]
G_M000_IG01:
       push     rbp
       mov      rbp, rsp
       mov      rax, rsi
       mov      r10, rcx
       mov      ecx, edx
       mov      r9d, r8d

G_M000_IG02:
       mov      rsi, qword ptr [rdi+0x18]
       mov      r11, qword ptr [rdi+0x20]
       mov      r8, qword ptr [rdi+0x28]
       movzx    rdi, byte  ptr [rdi+0x30]
       test     edi, edi
       jne      SHORT G_M000_IG04

G_M000_IG03:
       mov      rdi, rsi
       mov      rsi, r8
       mov      rdx, rax
       mov      r8, r10
       call     [Lookups.BatchLoop:TryMap[Lookups.BatchLoop+Always`1[Lookups.Search.BitDirectory+TwoLevelSearch]](Lookups.BatchLoop+Always`1[Lookups.Search.BitDirectory+TwoLevelSearch],System.ReadOnlySpan`1[Lookups.Bio],System.Span`1[Lookups.DmaSegment])]
       jmp      SHORT G_M000_IG05

G_M000_IG04:
       mov      rdi, r11
       mov      rsi, r8
       mov      rdx, rax
       mov      r8, r10
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
       jmp      SHORT G_M000_IG04
       align    [0 bytes for IG05]

G_M000_IG03:
       mov      rdi, rbx
       mov      rsi, r15
       lea      rdx, [r14-0x20]
       lea      rcx, [r13-0x10]
       call     [Lookups.BatchLoop:MapOne[Lookups.BatchLoop+Always`1[Lookups.Search.BitDirectory+TwoLevelSearch]](Lookups.BatchLoop+Always`1[Lookups.Search.BitDirectory+TwoLevelSearch],ptr,ptr)]

G_M000_IG04:
       cmp      r12d, 4
       jl       G_M000_IG07

G_M000_IG05:
       mov      rdi, qword ptr [r14]
       pext     rsi, rdi, r15
       shl      rsi, 4
       add      rsi, rbx
       mov      rdx, qword ptr [rsi+0x08]
       pext     rsi, rdi, qword ptr [rsi]
       shl      rsi, 5
       add      rsi, rdx
       mov      rdx, rdi
       add      rdx, qword ptr [rsi+0x10]
       sub      rdi, qword ptr [rsi]
       cmp      rdi, qword ptr [rsi+0x08]
       jae      G_M000_IG07
       mov      edi, dword ptr [r14+0x10]
       mov      qword ptr [r13], rdx
       mov      qword ptr [r13+0x08], rdi
       mov      rdi, qword ptr [r14+0x20]
       pext     rsi, rdi, r15
       shl      rsi, 4
       add      rsi, rbx
       mov      rdx, qword ptr [rsi+0x08]
       pext     rsi, rdi, qword ptr [rsi]
       shl      rsi, 5
       add      rsi, rdx
       mov      rdx, rdi
       add      rdx, qword ptr [rsi+0x10]
       sub      rdi, qword ptr [rsi]
       cmp      rdi, qword ptr [rsi+0x08]
       jae      G_M000_IG07
       mov      edi, dword ptr [r14+0x30]
       mov      qword ptr [r13+0x10], rdx
       mov      qword ptr [r13+0x18], rdi
       mov      rdi, qword ptr [r14+0x40]
       pext     rsi, rdi, r15
       shl      rsi, 4
       add      rsi, rbx
       mov      rdx, qword ptr [rsi+0x08]
       pext     rsi, rdi, qword ptr [rsi]
       shl      rsi, 5
       add      rsi, rdx
       mov      rdx, rdi
       add      rdx, qword ptr [rsi+0x10]
       sub      rdi, qword ptr [rsi]
       cmp      rdi, qword ptr [rsi+0x08]
       jae      SHORT G_M000_IG07
       mov      edi, dword ptr [r14+0x50]
       mov      qword ptr [r13+0x20], rdx
       mov      qword ptr [r13+0x28], rdi
       mov      rdi, qword ptr [r14+0x60]
       pext     rsi, rdi, r15
       shl      rsi, 4
       add      rsi, rbx
       mov      rdx, qword ptr [rsi+0x08]
       pext     rsi, rdi, qword ptr [rsi]
       shl      rsi, 5
       add      rsi, rdx
       mov      rdx, rdi
       add      rdx, qword ptr [rsi+0x10]
       sub      rdi, qword ptr [rsi]
       cmp      rdi, qword ptr [rsi+0x08]

G_M000_IG06:
       jae      SHORT G_M000_IG07
       mov      edi, dword ptr [r14+0x70]
       mov      qword ptr [r13+0x30], rdx
       mov      qword ptr [r13+0x38], rdi
       add      r12d, -4
       add      r14, 128
       add      r13, 64
       cmp      r12d, 4
       jge      G_M000_IG05

G_M000_IG07:
       add      r14, 32
       add      r13, 16
       mov      edi, r12d
       lea      r12d, [rdi-0x01]
       test     edi, edi
       jne      G_M000_IG03

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
       jmp      SHORT G_M000_IG04
       align    [0 bytes for IG05]

G_M000_IG03:
       mov      rdi, rbx
       mov      rsi, r15
       lea      rdx, [r14-0x20]
       lea      rcx, [r13-0x10]
       call     [Lookups.BatchLoop:MapOne[Lookups.BatchLoop+Always`1[Lookups.Search.BitDirectory+OneLevelSearch]](Lookups.BatchLoop+Always`1[Lookups.Search.BitDirectory+OneLevelSearch],ptr,ptr)]

G_M000_IG04:
       cmp      r12d, 4
       jl       G_M000_IG06

G_M000_IG05:
       mov      rdi, qword ptr [r14]
       pext     rsi, rdi, r15
       shl      rsi, 5
       add      rsi, rbx
       mov      rdx, rdi
       add      rdx, qword ptr [rsi+0x10]
       sub      rdi, qword ptr [rsi]
       cmp      rdi, qword ptr [rsi+0x08]
       jae      G_M000_IG06
       mov      edi, dword ptr [r14+0x10]
       mov      qword ptr [r13], rdx
       mov      qword ptr [r13+0x08], rdi
       mov      rdi, qword ptr [r14+0x20]
       pext     rsi, rdi, r15
       shl      rsi, 5
       add      rsi, rbx
       mov      rdx, rdi
       add      rdx, qword ptr [rsi+0x10]
       sub      rdi, qword ptr [rsi]
       cmp      rdi, qword ptr [rsi+0x08]
       jae      G_M000_IG06
       mov      edi, dword ptr [r14+0x30]
       mov      qword ptr [r13+0x10], rdx
       mov      qword ptr [r13+0x18], rdi
       mov      rdi, qword ptr [r14+0x40]
       pext     rsi, rdi, r15
       shl      rsi, 5
       add      rsi, rbx
       mov      rdx, rdi
       add      rdx, qword ptr [rsi+0x10]
       sub      rdi, qword ptr [rsi]
       cmp      rdi, qword ptr [rsi+0x08]
       jae      SHORT G_M000_IG06
       mov      edi, dword ptr [r14+0x50]
       mov      qword ptr [r13+0x20], rdx
       mov      qword ptr [r13+0x28], rdi
       mov      rdi, qword ptr [r14+0x60]
       pext     rsi, rdi, r15
       shl      rsi, 5
       add      rsi, rbx
       mov      rdx, rdi
       add      rdx, qword ptr [rsi+0x10]
       sub      rdi, qword ptr [rsi]
       cmp      rdi, qword ptr [rsi+0x08]
       jae      SHORT G_M000_IG06
       mov      edi, dword ptr [r14+0x70]
       mov      qword ptr [r13+0x30], rdx
       mov      qword ptr [r13+0x38], rdi
       add      r12d, -4
       add      r14, 128
       add      r13, 64
       cmp      r12d, 4
       jge      G_M000_IG05

G_M000_IG06:
       add      r14, 32
       add      r13, 16
       mov      edi, r12d
       lea      r12d, [rdi-0x01]
       test     edi, edi
       jne      G_M000_IG03

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
