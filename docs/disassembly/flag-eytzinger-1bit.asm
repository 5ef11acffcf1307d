; encoding: flag-eytzinger
; bits: 1
; ISA: scalar
; CPU: AMD EPYC
; runtime: .NET 10.0.12 X64 AVX-512
; topology: gpu-server:44
; instructions per bio, floor: 7.25
; instructions per bio: 6.25 + 69 per step

; Bench.Measuring.Loops:Pass[Lookups.Composites.Flagged`1[Lookups.Searches.Eytzinger]]
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

; Bench.Measuring.Loops:Resolve[Lookups.Composites.Flagged`1[Lookups.Searches.Eytzinger]]
G_M000_IG01:
       push     rbp
       sub      rsp, 64
       lea      rbp, [rsp+0x40]
       mov      bword ptr [rbp-0x10], rdi
       mov      dword ptr [rbp-0x04], esi
       mov      dword ptr [rbp-0x08], ecx

G_M000_IG02:
       lea      rdi, [rsp]
       lea      rsi, [rbp+0x18]
       mov      rcx, gword ptr [rsi]
       mov      gword ptr [rsp], rcx
       add      rsi, 8
       add      rdi, 8
       mov      rcx, gword ptr [rsi]
       mov      gword ptr [rsp+0x08], rcx
       add      rsi, 8
       add      rdi, 8
       movsq
       movsq
       movsq
       mov      rdi, bword ptr [rbp-0x10]
       mov      esi, dword ptr [rbp-0x04]
       mov      ecx, dword ptr [rbp-0x08]
       call     [Lookups.BatchLoop:SearchRuns[Lookups.Searches.Eytzinger](Lookups.Searches.Eytzinger,System.ReadOnlySpan`1[Lookups.Bio],System.Span`1[Lookups.DmaSegment])]
       nop

G_M000_IG03:
       add      rsp, 64
       pop      rbp
       ret

; Lookups.BatchLoop:SearchRuns[Lookups.Searches.Eytzinger]
G_M000_IG01:
       push     rbp
       push     r15
       push     r14
       push     r13
       push     r12
       push     rbx
       sub      rsp, 56
       lea      rbp, [rsp+0x60]
       vxorps   xmm8, xmm8, xmm8
       vmovdqu  ymmword ptr [rbp-0x60], ymm8
       vmovdqa  xmmword ptr [rbp-0x40], xmm8
       xor      eax, eax
       mov      qword ptr [rbp-0x30], rax
       mov      r15, rdi
       mov      ebx, esi
       mov      r13, rdx
       mov      r14d, ecx

G_M000_IG02:
       test     ebx, ebx
       je       G_M000_IG21

G_M000_IG03:
       cmp      qword ptr [r15+0x08], 0
       setne    sil
       movzx    rsi, sil
       mov      r12d, 1
       cmp      ebx, 1
       jle      SHORT G_M000_IG05
       align    [13 bytes for IG04]

G_M000_IG04:
       mov      edx, r12d
       shl      rdx, 5
       cmp      qword ptr [r15+rdx+0x08], 0
       setne    dl
       movzx    rdx, dl
       cmp      edx, esi
       jne      SHORT G_M000_IG05
       inc      r12d
       cmp      r12d, ebx
       jl       SHORT G_M000_IG04

G_M000_IG05:
       test     esi, esi
       jne      G_M000_IG16

G_M000_IG06:
       cmp      r12d, ebx
       ja       G_M000_IG22
       xor      rsi, rsi
       mov      bword ptr [rbp-0x58], rsi

G_M000_IG07:
       mov      bword ptr [rbp-0x60], rsi

G_M000_IG08:
       test     r12d, r12d
       je       SHORT G_M000_IG09
       mov      rsi, r15

G_M000_IG09:
       mov      bword ptr [rbp-0x58], rsi
       cmp      r12d, r14d
       ja       G_M000_IG22
       xor      rdx, rdx
       test     r12d, r12d
       je       SHORT G_M000_IG10
       mov      rdx, r13

G_M000_IG10:
       mov      bword ptr [rbp-0x60], rdx
       mov      ecx, r12d
       cmp      r12d, 4
       jl       SHORT G_M000_IG12
       align    [0 bytes for IG11]

G_M000_IG11:
       mov      r8, qword ptr [rsi]
       mov      edi, dword ptr [rsi+0x10]
       mov      qword ptr [rdx], r8
       mov      r8d, edi
       mov      qword ptr [rdx+0x08], r8
       mov      r8, qword ptr [rsi+0x20]
       mov      edi, dword ptr [rsi+0x30]
       mov      qword ptr [rdx+0x10], r8
       mov      r8d, edi
       mov      qword ptr [rdx+0x18], r8
       mov      r8, qword ptr [rsi+0x40]
       mov      edi, dword ptr [rsi+0x50]
       mov      qword ptr [rdx+0x20], r8
       mov      r8d, edi
       mov      qword ptr [rdx+0x28], r8
       mov      r8, qword ptr [rsi+0x60]
       mov      edi, dword ptr [rsi+0x70]
       mov      qword ptr [rdx+0x30], r8
       mov      r8d, edi
       mov      qword ptr [rdx+0x38], r8
       add      ecx, -4
       add      rsi, 128
       add      rdx, 64
       cmp      ecx, 4
       jge      SHORT G_M000_IG11

G_M000_IG12:
       test     ecx, ecx
       jle      SHORT G_M000_IG14
       align    [13 bytes for IG13]

G_M000_IG13:
       mov      r8, qword ptr [rsi]
       mov      edi, dword ptr [rsi+0x10]
       mov      qword ptr [rdx], r8
       mov      r8d, edi
       mov      qword ptr [rdx+0x08], r8
       dec      ecx
       add      rsi, 32
       add      rdx, 16
       test     ecx, ecx
       jg       SHORT G_M000_IG13

G_M000_IG14:
       xor      esi, esi
       mov      bword ptr [rbp-0x60], rsi

G_M000_IG15:
       mov      bword ptr [rbp-0x58], rsi
       jmp      SHORT G_M000_IG19

G_M000_IG16:
       cmp      r12d, ebx
       ja       SHORT G_M000_IG22

G_M000_IG17:
       vmovdqu  ymm0, ymmword ptr [rbp+0x10]
       vmovdqu  ymmword ptr [rbp-0x50], ymm0
       mov      rsi, qword ptr [rbp+0x30]
       mov      qword ptr [rbp-0x30], rsi

G_M000_IG18:
       mov      rsi, r15
       mov      edx, r12d
       mov      rcx, r13
       mov      r8d, r14d
       lea      rdi, [rbp-0x50]
       call     [Lookups.Search.EytzingerArray:FindAll(System.ReadOnlySpan`1[Lookups.Bio],System.Span`1[Lookups.DmaSegment]):this]

G_M000_IG19:
       cmp      r12d, ebx
       ja       SHORT G_M000_IG22
       mov      eax, r12d
       shl      rax, 5
       add      r15, rax
       sub      ebx, r12d
       cmp      r12d, r14d
       ja       SHORT G_M000_IG22

G_M000_IG20:
       mov      eax, r12d
       shl      rax, 4
       add      r13, rax
       sub      r14d, r12d
       test     ebx, ebx
       jne      G_M000_IG03

G_M000_IG21:
       vzeroupper
       add      rsp, 56
       pop      rbx
       pop      r12
       pop      r13
       pop      r14
       pop      r15
       pop      rbp
       ret

G_M000_IG22:
       call     [System.ThrowHelper:ThrowArgumentOutOfRangeException()]
       int3
