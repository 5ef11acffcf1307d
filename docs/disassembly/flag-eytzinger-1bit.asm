; encoding: flag-eytzinger
; bits: 1
; ISA: scalar
; CPU: AMD EPYC
; runtime: .NET 10.0.12 X64 AVX-512
; topology: gpu-server:44
; instructions per bio, floor: 7.25
; instructions per bio: 19.25 + 21 per step

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
       sub      rsp, 40
       vxorps   xmm8, xmm8, xmm8
       vmovdqu  ymmword ptr [rsp], ymm8
       xor      eax, eax
       mov      qword ptr [rsp+0x20], rax
       mov      r8, rdx
       mov      edx, esi
       mov      eax, ecx

G_M000_IG02:
       vmovdqu  ymm0, ymmword ptr [rsp+0x38]
       vmovdqu  ymmword ptr [rsp], ymm0
       mov      rsi, qword ptr [rsp+0x58]
       mov      qword ptr [rsp+0x20], rsi

G_M000_IG03:
       mov      rsi, rdi
       mov      rcx, r8
       mov      r8d, eax
       lea      rdi, [rsp]
       call     [Lookups.Search.EytzingerArray:FindAll(System.ReadOnlySpan`1[Lookups.Bio],System.Span`1[Lookups.DmaSegment]):this]
       nop

G_M000_IG04:
       vzeroupper
       add      rsp, 40
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
       cmp      qword ptr [rbx+0x20], 0x800
       ja       SHORT G_M000_IG04

G_M000_IG03:
       mov      rdi, rbx
       mov      rsi, r14
       mov      rdx, r13
       mov      ecx, r12d
       call     [Lookups.Search.EytzingerArray:FindFours[Lookups.Search.EytzingerArray+Waiting](ptr,ptr,int):this]
       jmp      SHORT G_M000_IG05
       align    [0 bytes for IG07]

G_M000_IG04:
       mov      rdi, rbx
       mov      rsi, r14
       mov      rdx, r13
       mov      ecx, r12d
       call     [Lookups.Search.EytzingerArray:FindFours[Lookups.Search.EytzingerArray+Prefetching](ptr,ptr,int):this]

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
       sub      rsp, 24
       lea      rbp, [rsp+0x40]

G_M000_IG02:
       mov      dword ptr [rbp-0x2C], ecx
       test     ecx, ecx
       jle      G_M000_IG16

G_M000_IG03:
       mov      rax, qword ptr [rsi]
       mov      qword ptr [rbp-0x38], rax
       mov      r8, qword ptr [rsi+0x20]
       mov      r9, qword ptr [rsi+0x40]
       mov      r10, qword ptr [rsi+0x60]
       mov      r11d, 1
       mov      ebx, 1
       mov      r15d, 1
       mov      r14d, 1
       mov      r13d, 1
       mov      r12, qword ptr [rdi+0x20]
       cmp      r12, 1
       ja       SHORT G_M000_IG06

G_M000_IG04:
       jmp      SHORT G_M000_IG07
       align    [0 bytes for IG05]

G_M000_IG05:
       mov      rax, qword ptr [rbp-0x38]

G_M000_IG06:
       mov      rcx, qword ptr [rdi+0x10]
       cmp      qword ptr [rcx+8*r11], rax
       setl     al
       movzx    rax, al
       lea      r11, [rax+2*r11]
       cmp      qword ptr [rcx+8*rbx], r8
       setl     al
       movzx    rax, al
       lea      rbx, [rax+2*rbx]
       cmp      qword ptr [rcx+8*r15], r9
       setl     al
       movzx    rax, al
       lea      r15, [rax+2*r15]
       cmp      qword ptr [rcx+8*r14], r10
       setl     al
       movzx    rax, al
       lea      r14, [rax+2*r14]
       add      r13, r13
       cmp      r13, r12
       jb       SHORT G_M000_IG05

G_M000_IG07:
       mov      rax, qword ptr [rdi+0x18]
       sub      r11, r12
       shl      r11, 5
       add      r11, rax
       mov      rcx, qword ptr [rbp-0x38]
       mov      r13, rcx
       sub      r13, qword ptr [r11]
       cmp      r13, qword ptr [r11+0x08]
       jb       SHORT G_M000_IG09

G_M000_IG08:
       mov      r11, rax

G_M000_IG09:
       add      rcx, qword ptr [r11+0x10]
       mov      eax, dword ptr [rsi+0x10]
       mov      qword ptr [rdx], rcx
       mov      qword ptr [rdx+0x08], rax
       mov      rax, qword ptr [rdi+0x18]
       sub      rbx, qword ptr [rdi+0x20]
       shl      rbx, 5
       add      rbx, rax
       mov      rcx, r8
       sub      rcx, qword ptr [rbx]
       cmp      rcx, qword ptr [rbx+0x08]
       jb       SHORT G_M000_IG11

G_M000_IG10:
       mov      rbx, rax

G_M000_IG11:
       lea      rax, [rdx+0x10]
       add      r8, qword ptr [rbx+0x10]
       mov      ecx, dword ptr [rsi+0x30]
       mov      qword ptr [rax], r8
       mov      qword ptr [rax+0x08], rcx
       mov      rax, qword ptr [rdi+0x18]
       sub      r15, qword ptr [rdi+0x20]
       shl      r15, 5
       add      r15, rax
       mov      rcx, r9
       sub      rcx, qword ptr [r15]
       cmp      rcx, qword ptr [r15+0x08]
       jb       SHORT G_M000_IG13

G_M000_IG12:
       mov      r15, rax

G_M000_IG13:
       lea      rax, [rdx+0x20]
       add      r9, qword ptr [r15+0x10]
       mov      ecx, dword ptr [rsi+0x50]
       mov      qword ptr [rax], r9
       mov      qword ptr [rax+0x08], rcx
       mov      rax, qword ptr [rdi+0x18]
       sub      r14, qword ptr [rdi+0x20]
       shl      r14, 5
       add      r14, rax
       mov      rcx, r10
       sub      rcx, qword ptr [r14]
       cmp      rcx, qword ptr [r14+0x08]
       jb       SHORT G_M000_IG15

G_M000_IG14:
       mov      r14, rax

G_M000_IG15:
       lea      rax, [rdx+0x30]
       add      r10, qword ptr [r14+0x10]
       mov      ecx, dword ptr [rsi+0x70]
       mov      qword ptr [rax], r10
       mov      qword ptr [rax+0x08], rcx
       mov      ecx, dword ptr [rbp-0x2C]
       dec      ecx
       add      rsi, 128
       add      rdx, 64
       test     ecx, ecx
       mov      dword ptr [rbp-0x2C], ecx
       jg       G_M000_IG03

G_M000_IG16:
       add      rsp, 24
       pop      rbx
       pop      r12
       pop      r13
       pop      r14
       pop      r15
       pop      rbp
       ret
