; encoding: eytzinger
; bits: 0
; ISA: scalar
; CPU: AMD EPYC
; runtime: .NET 10.0.12 X64 AVX-512
; topology: gpu-server:44
; instructions per bio, floor: 7.25
; instructions per bio: 16.75 + 18 per step

; Bench.Measuring.Loops:Pass[Lookups.Composites.Unflagged`1[Lookups.Searches.Eytzinger]]
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

; Bench.Measuring.Loops:Resolve[Lookups.Composites.Unflagged`1[Lookups.Searches.Eytzinger]]
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
       call     [Lookups.Search.EytzingerArray:FindAll(System.ReadOnlySpan`1[Lookups.Bio],System.Span`1[Lookups.DmaSegment]):this]
       nop

G_M000_IG05:
       vzeroupper
       add      rsp, 88
       ret

; Lookups.Search.EytzingerArray:FindAll
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
       mov      r15d, edx

G_M000_IG02:
       xor      rdi, rdi
       test     r15d, r15d
       cmovne   rdi, rsi
       mov      bword ptr [rbp-0x30], rdi
       mov      r14, rdi
       cmp      r15d, r8d
       jg       G_M000_IG15
       xor      rdi, rdi
       test     r15d, r15d
       cmovne   rdi, rcx
       mov      bword ptr [rbp-0x38], rdi
       mov      r13, rdi
       mov      r12d, r15d
       shr      r12d, 2
       mov      rsi, qword ptr [rbx+0x20]
       cmp      rsi, 0x800
       ja       SHORT G_M000_IG04

G_M000_IG03:
       mov      rdi, qword ptr [rbx+0x10]
       mov      rdx, qword ptr [rbx+0x18]
       mov      rcx, r14
       mov      r8, r13
       mov      r9d, r12d
       call     [Lookups.Search.EytzingerArray:FindFours[Lookups.Search.EytzingerArray+Waiting](ptr,nuint,ptr,ptr,ptr,int)]
       jmp      SHORT G_M000_IG05
       align    [13 bytes for IG07]

G_M000_IG04:
       mov      rdi, qword ptr [rbx+0x10]
       mov      rdx, qword ptr [rbx+0x18]
       mov      rcx, r14
       mov      r8, r13
       mov      r9d, r12d
       call     [Lookups.Search.EytzingerArray:FindFours[Lookups.Search.EytzingerArray+Prefetching](ptr,nuint,ptr,ptr,ptr,int)]

G_M000_IG05:
       shl      r12d, 2
       cmp      r12d, r15d
       jge      SHORT G_M000_IG12

G_M000_IG06:
       movsxd   rax, r12d
       shl      rax, 5
       mov      rcx, qword ptr [r14+rax]
       mov      edx, 1
       mov      rdi, qword ptr [rbx+0x20]
       cmp      rdi, 1
       jbe      SHORT G_M000_IG08

G_M000_IG07:
       mov      rsi, qword ptr [rbx+0x10]
       cmp      qword ptr [rsi+8*rdx], rcx
       setl     sil
       movzx    rsi, sil
       lea      rdx, [rsi+2*rdx]
       cmp      rdx, rdi
       jb       SHORT G_M000_IG07

G_M000_IG08:
       sub      rdx, rdi
       shl      rdx, 5
       add      rdx, qword ptr [rbx+0x18]
       movsxd   rdi, r12d
       shl      rdi, 4
       add      rdi, r13
       mov      rsi, rcx
       sub      rsi, qword ptr [rdx]
       cmp      rsi, qword ptr [rdx+0x08]
       jae      SHORT G_M000_IG10

G_M000_IG09:
       mov      rdx, qword ptr [rdx+0x10]
       jmp      SHORT G_M000_IG11

G_M000_IG10:
       xor      edx, edx

G_M000_IG11:
       mov      eax, dword ptr [r14+rax+0x10]
       add      rcx, rdx
       mov      qword ptr [rdi], rcx
       mov      qword ptr [rdi+0x08], rax
       inc      r12d
       cmp      r12d, r15d
       jl       SHORT G_M000_IG06

G_M000_IG12:
       xor      eax, eax
       mov      bword ptr [rbp-0x38], rax

G_M000_IG13:
       mov      bword ptr [rbp-0x30], rax

G_M000_IG14:
       add      rsp, 24
       pop      rbx
       pop      r12
       pop      r13
       pop      r14
       pop      r15
       pop      rbp
       ret

G_M000_IG15:
       call     [System.ThrowHelper:ThrowArgumentOutOfRangeException()]
       int3

; Lookups.Search.EytzingerArray:FindFours[Lookups.Search.EytzingerArray+Waiting]
G_M000_IG01:
       push     rbp
       push     r15
       push     r14
       push     r13
       push     r12
       push     rbx
       push     rax
       lea      rbp, [rsp+0x30]
       mov      qword ptr [rbp-0x30], rdx

G_M000_IG02:
       test     r9d, r9d
       jle      G_M000_IG14

G_M000_IG03:
       mov      rax, qword ptr [rcx]
       mov      r10, qword ptr [rcx+0x20]
       mov      r11, qword ptr [rcx+0x40]
       mov      rbx, qword ptr [rcx+0x60]
       mov      r15d, 1
       mov      r14d, 1
       mov      r13d, 1
       mov      r12d, 1
       cmp      rsi, 1
       jbe      SHORT G_M000_IG05
       align    [6 bytes for IG04]

G_M000_IG04:
       cmp      qword ptr [rdi+8*r15], rax
       setl     dl
       movzx    rdx, dl
       lea      r15, [rdx+2*r15]
       cmp      qword ptr [rdi+8*r14], r10
       setl     dl
       movzx    rdx, dl
       lea      r14, [rdx+2*r14]
       cmp      qword ptr [rdi+8*r13], r11
       setl     dl
       movzx    rdx, dl
       lea      r13, [rdx+2*r13]
       cmp      qword ptr [rdi+8*r12], rbx
       setl     dl
       movzx    rdx, dl
       lea      r12, [rdx+2*r12]
       cmp      r15, rsi
       jb       SHORT G_M000_IG04

G_M000_IG05:
       sub      r15, rsi
       shl      r15, 5
       add      r15, qword ptr [rbp-0x30]
       mov      rdx, rax
       sub      rdx, qword ptr [r15]
       cmp      rdx, qword ptr [r15+0x08]
       jb       SHORT G_M000_IG07

G_M000_IG06:
       mov      rdx, qword ptr [rbp-0x30]
       mov      r15, rdx
       mov      qword ptr [rbp-0x30], rdx

G_M000_IG07:
       add      rax, qword ptr [r15+0x10]
       mov      r15d, dword ptr [rcx+0x10]
       mov      qword ptr [r8], rax
       mov      qword ptr [r8+0x08], r15
       sub      r14, rsi
       shl      r14, 5
       mov      rdx, qword ptr [rbp-0x30]
       add      r14, rdx
       mov      rax, r10
       sub      rax, qword ptr [r14]
       cmp      rax, qword ptr [r14+0x08]
       jb       SHORT G_M000_IG09

G_M000_IG08:
       mov      r14, rdx

G_M000_IG09:
       add      r10, qword ptr [r14+0x10]
       mov      eax, dword ptr [rcx+0x30]
       mov      qword ptr [r8+0x10], r10
       mov      qword ptr [r8+0x18], rax
       sub      r13, rsi
       shl      r13, 5
       add      r13, rdx
       mov      rax, r11
       sub      rax, qword ptr [r13]
       cmp      rax, qword ptr [r13+0x08]
       jb       SHORT G_M000_IG11

G_M000_IG10:
       mov      r13, rdx

G_M000_IG11:
       add      r11, qword ptr [r13+0x10]
       mov      eax, dword ptr [rcx+0x50]
       mov      qword ptr [r8+0x20], r11
       mov      qword ptr [r8+0x28], rax
       sub      r12, rsi
       shl      r12, 5
       add      r12, rdx
       mov      rax, rbx
       sub      rax, qword ptr [r12]
       cmp      rax, qword ptr [r12+0x08]
       jb       SHORT G_M000_IG13

G_M000_IG12:
       mov      r12, rdx

G_M000_IG13:
       add      rbx, qword ptr [r12+0x10]
       mov      eax, dword ptr [rcx+0x70]
       mov      qword ptr [r8+0x30], rbx
       mov      qword ptr [r8+0x38], rax
       dec      r9d
       add      rcx, 128
       add      r8, 64
       test     r9d, r9d
       mov      qword ptr [rbp-0x30], rdx
       jg       G_M000_IG03

G_M000_IG14:
       add      rsp, 8
       pop      rbx
       pop      r12
       pop      r13
       pop      r14
       pop      r15
       pop      rbp
       ret
