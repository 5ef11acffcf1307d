; encoding: linear-scan
; bits: 0
; ISA: scalar
; CPU: AMD EPYC
; runtime: .NET 10.0.12 X64 AVX-512
; topology: gpu-server:44
; instructions per bio, floor: 7.25
; instructions per bio: 18.25 + 7 per step

; Bench.Measuring.Loops:Pass[Lookups.Composites.Unflagged`1[Lookups.Searches.LinearScan]]
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

; Bench.Measuring.Loops:Resolve[Lookups.Composites.Unflagged`1[Lookups.Searches.LinearScan]]
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
       mov      rcx, gword ptr [rsi]
       mov      gword ptr [rsp], rcx
       add      rsi, 8
       add      rdi, 8
       movsq
       movsq
       movsq
       mov      rdi, rax
       mov      esi, edx
       mov      rdx, r9
       mov      ecx, r8d
       call     [Lookups.BatchLoop:TryMap[Lookups.BatchLoop+Always`1[Lookups.Searches.LinearScan]](Lookups.BatchLoop+Always`1[Lookups.Searches.LinearScan],System.ReadOnlySpan`1[Lookups.Bio],System.Span`1[Lookups.DmaSegment])]
       nop

G_M000_IG04:
       vzeroupper
       add      rsp, 80
       pop      rbp
       ret

; Lookups.BatchLoop:TryMap[Lookups.BatchLoop+Always`1[Lookups.Searches.LinearScan]]
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
       mov      rbx, qword ptr [rbp+0x18]
       mov      r15, qword ptr [rbp+0x20]
       mov      r14, qword ptr [rbp+0x28]
       test     esi, esi
       cmovne   rax, rdi
       mov      bword ptr [rbp-0x30], rax
       mov      r13, rax
       cmp      esi, ecx
       jg       G_M000_IG24
       xor      rcx, rcx
       test     esi, esi
       cmovne   rcx, rdx
       mov      bword ptr [rbp-0x38], rcx
       mov      r12, rcx
       mov      ecx, esi
       jmp      SHORT G_M000_IG04
       align    [9 bytes for IG06]

G_M000_IG03:
       lea      rdi, [rsp]
       lea      rsi, [rbp+0x10]
       mov      rcx, gword ptr [rsi]
       mov      gword ptr [rsp], rcx
       add      rsi, 8
       add      rdi, 8
       movsq
       movsq
       movsq
       lea      rdi, [r13-0x20]
       lea      rsi, [r12-0x10]
       call     [Lookups.BatchLoop:MapOne[Lookups.BatchLoop+Always`1[Lookups.Searches.LinearScan]](Lookups.BatchLoop+Always`1[Lookups.Searches.LinearScan],ptr,ptr)]
       mov      ecx, dword ptr [rbp-0x3C]

G_M000_IG04:
       cmp      ecx, 4
       jl       G_M000_IG22

G_M000_IG05:
       mov      rdi, qword ptr [r13]
       mov      rsi, r15
       cmp      r15, r14
       jae      SHORT G_M000_IG07

G_M000_IG06:
       mov      rax, rdi
       sub      rax, qword ptr [rsi]
       cmp      rax, qword ptr [rsi+0x08]
       jb       SHORT G_M000_IG08
       add      rsi, 24
       cmp      rsi, r14
       jb       SHORT G_M000_IG06

G_M000_IG07:
       mov      rax, rbx
       jmp      SHORT G_M000_IG09
       align    [15 bytes for IG10]

G_M000_IG08:
       mov      eax, dword ptr [rsi+0x10]
       shl      rax, 5
       add      rax, rbx

G_M000_IG09:
       mov      rsi, rdi
       add      rsi, qword ptr [rax+0x10]
       sub      rdi, qword ptr [rax]
       cmp      rdi, qword ptr [rax+0x08]
       jae      G_M000_IG22
       mov      edi, dword ptr [r13+0x10]
       mov      qword ptr [r12], rsi
       mov      qword ptr [r12+0x08], rdi
       mov      rdi, qword ptr [r13+0x20]
       mov      rsi, r15
       cmp      r15, r14
       jae      SHORT G_M000_IG11

G_M000_IG10:
       mov      rax, rdi
       sub      rax, qword ptr [rsi]
       cmp      rax, qword ptr [rsi+0x08]
       jb       SHORT G_M000_IG12
       add      rsi, 24
       cmp      rsi, r14
       jb       SHORT G_M000_IG10

G_M000_IG11:
       mov      rax, rbx
       jmp      SHORT G_M000_IG13
       align    [14 bytes for IG14]

G_M000_IG12:
       mov      eax, dword ptr [rsi+0x10]
       shl      rax, 5
       add      rax, rbx

G_M000_IG13:
       mov      rsi, rdi
       add      rsi, qword ptr [rax+0x10]
       sub      rdi, qword ptr [rax]
       cmp      rdi, qword ptr [rax+0x08]
       jae      G_M000_IG22
       mov      edi, dword ptr [r13+0x30]
       mov      qword ptr [r12+0x10], rsi
       mov      qword ptr [r12+0x18], rdi
       mov      rdi, qword ptr [r13+0x40]
       mov      rsi, r15
       cmp      r15, r14
       jae      SHORT G_M000_IG15

G_M000_IG14:
       mov      rax, rdi
       sub      rax, qword ptr [rsi]
       cmp      rax, qword ptr [rsi+0x08]
       jb       SHORT G_M000_IG16
       add      rsi, 24
       cmp      rsi, r14
       jb       SHORT G_M000_IG14

G_M000_IG15:
       mov      rax, rbx
       jmp      SHORT G_M000_IG17
       align    [2 bytes for IG18]

G_M000_IG16:
       mov      eax, dword ptr [rsi+0x10]
       shl      rax, 5
       add      rax, rbx

G_M000_IG17:
       mov      rsi, rdi
       add      rsi, qword ptr [rax+0x10]
       sub      rdi, qword ptr [rax]
       cmp      rdi, qword ptr [rax+0x08]
       jae      SHORT G_M000_IG22
       mov      edi, dword ptr [r13+0x50]
       mov      qword ptr [r12+0x20], rsi
       mov      qword ptr [r12+0x28], rdi
       mov      rdi, qword ptr [r13+0x60]
       mov      rsi, r15
       cmp      r15, r14
       jae      SHORT G_M000_IG19

G_M000_IG18:
       mov      rax, rdi
       sub      rax, qword ptr [rsi]
       cmp      rax, qword ptr [rsi+0x08]
       jb       SHORT G_M000_IG20
       add      rsi, 24
       cmp      rsi, r14
       jb       SHORT G_M000_IG18

G_M000_IG19:
       mov      rax, rbx
       jmp      SHORT G_M000_IG21

G_M000_IG20:
       mov      eax, dword ptr [rsi+0x10]
       shl      rax, 5
       add      rax, rbx

G_M000_IG21:
       mov      rsi, rdi
       add      rsi, qword ptr [rax+0x10]
       sub      rdi, qword ptr [rax]
       cmp      rdi, qword ptr [rax+0x08]
       jae      SHORT G_M000_IG22
       mov      edi, dword ptr [r13+0x70]
       mov      qword ptr [r12+0x30], rsi
       mov      qword ptr [r12+0x38], rdi
       add      ecx, -4
       add      r13, 128
       add      r12, 64
       cmp      ecx, 4
       jge      G_M000_IG05

G_M000_IG22:
       add      r13, 32
       add      r12, 16
       mov      edi, ecx
       lea      ecx, [rdi-0x01]
       mov      dword ptr [rbp-0x3C], ecx
       test     edi, edi
       jne      G_M000_IG03

G_M000_IG23:
       add      rsp, 56
       pop      rbx
       pop      r12
       pop      r13
       pop      r14
       pop      r15
       pop      rbp
       ret

G_M000_IG24:
       call     [System.ThrowHelper:ThrowArgumentOutOfRangeException()]
       int3
