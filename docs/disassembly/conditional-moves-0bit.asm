; encoding: conditional-moves
; bits: 0
; ISA: scalar
; CPU: AMD EPYC
; runtime: .NET 10.0.12 X64 AVX-512
; topology: gpu-server:44
; instructions per bio, floor: 7.25
; instructions per bio: 23

; Bench.Measuring.Loops:Pass[Lookups.Composites.Unflagged`1[Lookups.Searches.MaskSearch]]
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

; Bench.Measuring.Loops:Resolve[Lookups.Composites.Unflagged`1[Lookups.Searches.MaskSearch]]
G_M000_IG01:
       sub      rsp, 88
       vxorps   xmm8, xmm8, xmm8
       vmovdqu32 zmmword ptr [rsp], zmm8
       vmovdqa  xmmword ptr [rsp+0x40], xmm8
       xor      eax, eax
       mov      qword ptr [rsp+0x50], rax

G_M000_IG02:
       vmovdqu  ymm0, ymmword ptr [rdi]
       vmovdqu  ymmword ptr [rsp+0x28], ymm0
       vmovdqu  xmm0, xmmword ptr [rdi+0x20]
       vmovdqu  xmmword ptr [rsp+0x48], xmm0

G_M000_IG03:
       vmovdqu  ymm0, ymmword ptr [rsp+0x30]
       vmovdqu  ymmword ptr [rsp], ymm0
       mov      rdi, qword ptr [rsp+0x50]
       mov      qword ptr [rsp+0x20], rdi

G_M000_IG04:
       lea      rdi, [rsp]
       call     [Lookups.Search.UnrolledSearch:FindAll(System.ReadOnlySpan`1[Lookups.Bio],System.Span`1[Lookups.DmaSegment]):this]
       nop

G_M000_IG05:
       vzeroupper
       add      rsp, 88
       ret

; Lookups.Search.UnrolledSearch:FindAll
G_M000_IG01:
       push     rbp
       push     r15
       push     r14
       push     r13
       push     rbx
       sub      rsp, 16
       lea      rbp, [rsp+0x30]
       xor      eax, eax
       mov      qword ptr [rbp-0x28], rax
       mov      qword ptr [rbp-0x30], rax
       mov      rbx, rdi

G_M000_IG02:
       xor      rdi, rdi
       test     edx, edx
       cmovne   rdi, rsi
       mov      bword ptr [rbp-0x28], rdi
       mov      r15, rdi
       cmp      edx, r8d
       jg       G_M000_IG12
       xor      rdi, rdi
       test     edx, edx
       cmovne   rdi, rcx
       mov      bword ptr [rbp-0x30], rdi
       mov      r14, rdi
       mov      r13d, edx
       cmp      r13d, 4
       jl       SHORT G_M000_IG04

G_M000_IG03:
       mov      rdi, qword ptr [rbx+0x10]
       mov      rsi, qword ptr [rbx+0x18]
       mov      edx, dword ptr [rbx+0x20]
       mov      rcx, r15
       mov      r8, r14
       call     [Lookups.Search.UnrolledSearch:MapFour(ptr,ptr,int,ptr,ptr)]
       add      r13d, -4
       add      r15, 128
       add      r14, 64
       cmp      r13d, 4
       jge      SHORT G_M000_IG03

G_M000_IG04:
       test     r13d, r13d
       jle      SHORT G_M000_IG09

G_M000_IG05:
       mov      rdi, qword ptr [rbx+0x10]
       mov      rsi, qword ptr [rbx+0x18]
       mov      edx, dword ptr [rbx+0x20]
       mov      rcx, qword ptr [r15]
       call     [Lookups.Search.UnrolledSearch:FindOne(ptr,ptr,int,long):ptr]
       mov      rcx, qword ptr [r15]
       mov      rdx, rcx
       sub      rcx, qword ptr [rax]
       cmp      rcx, qword ptr [rax+0x08]
       jae      SHORT G_M000_IG07

G_M000_IG06:
       mov      rax, qword ptr [rax+0x10]
       jmp      SHORT G_M000_IG08

G_M000_IG07:
       xor      eax, eax

G_M000_IG08:
       mov      ecx, dword ptr [r15+0x10]
       add      rax, rdx
       mov      qword ptr [r14], rax
       mov      eax, ecx
       mov      qword ptr [r14+0x08], rax
       dec      r13d
       add      r15, 32
       add      r14, 16
       test     r13d, r13d
       jg       SHORT G_M000_IG05

G_M000_IG09:
       xor      eax, eax
       mov      bword ptr [rbp-0x30], rax

G_M000_IG10:
       mov      bword ptr [rbp-0x28], rax

G_M000_IG11:
       add      rsp, 16
       pop      rbx
       pop      r13
       pop      r14
       pop      r15
       pop      rbp
       ret

G_M000_IG12:
       call     [System.ThrowHelper:ThrowArgumentOutOfRangeException()]
       int3
