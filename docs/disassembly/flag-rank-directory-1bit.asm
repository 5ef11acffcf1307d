; encoding: flag-rank-directory
; bits: 1
; ISA: scalar
; CPU: AMD EPYC
; runtime: .NET 10.0.12 X64 AVX-512
; topology: gpu-server:44
; instructions per bio, floor: 7.25
; instructions per bio: 25.25 + 9 per step

; Bench.Measuring.Loops:Pass[Lookups.Composites.Flagged`1[Lookups.Searches.RankDirectory]]
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

; Bench.Measuring.Loops:Resolve[Lookups.Composites.Flagged`1[Lookups.Searches.RankDirectory]]
G_M000_IG01:
       push     rbp
       sub      rsp, 128
       lea      rbp, [rsp+0x80]
       vxorps   xmm8, xmm8, xmm8
       vmovdqu32 zmmword ptr [rbp-0x40], zmm8
       mov      rax, rsi
       mov      r9, rcx

G_M000_IG02:
       vmovdqu32 zmm0, zmmword ptr [rdi]
       vmovdqu32 zmmword ptr [rbp-0x40], zmm0

G_M000_IG03:
       lea      rdi, [rsp]
       lea      rsi, [rbp-0x38]
       mov      rcx, gword ptr [rsi]
       mov      gword ptr [rsp], rcx
       add      rsi, 8
       add      rdi, 8
       mov      rcx, gword ptr [rsi]
       mov      gword ptr [rsp+0x08], rcx
       add      rsi, 8
       add      rdi, 8
       mov      ecx, 5
       rep movsq
       mov      rdi, rax
       mov      esi, edx
       mov      rdx, r9
       mov      ecx, r8d
       call     [Lookups.BatchLoop:TryMap[Lookups.BatchLoop+WhenFlagged`1[Lookups.Searches.RankDirectory]](Lookups.BatchLoop+WhenFlagged`1[Lookups.Searches.RankDirectory],System.ReadOnlySpan`1[Lookups.Bio],System.Span`1[Lookups.DmaSegment])]
       nop

G_M000_IG04:
       vzeroupper
       add      rsp, 128
       pop      rbp
       ret

; Lookups.BatchLoop:TryMap[Lookups.BatchLoop+WhenFlagged`1[Lookups.Searches.RankDirectory]]
G_M000_IG01:
       push     rbp
       push     r15
       push     r14
       push     r13
       push     r12
       push     rbx
       sub      rsp, 104
       lea      rbp, [rsp+0x90]
       xor      eax, eax
       mov      qword ptr [rbp-0x30], rax
       mov      qword ptr [rbp-0x38], rax

G_M000_IG02:
       xor      rax, rax
       mov      rbx, qword ptr [rbp+0x20]
       mov      r15, qword ptr [rbp+0x28]
       mov      r14, qword ptr [rbp+0x30]
       mov      r13d, dword ptr [rbp+0x38]
       mov      r12, qword ptr [rbp+0x40]
       test     esi, esi
       cmovne   rax, rdi
       mov      bword ptr [rbp-0x30], rax
       mov      rdi, rax
       cmp      esi, ecx
       jg       G_M000_IG24
       xor      rcx, rcx
       test     esi, esi
       cmovne   rcx, rdx
       mov      bword ptr [rbp-0x38], rcx
       jmp      SHORT G_M000_IG04
       align    [6 bytes for IG07]

G_M000_IG03:
       lea      rdi, [rsp]
       lea      rsi, [rbp+0x10]
       mov      rcx, gword ptr [rsi]
       mov      gword ptr [rsp], rcx
       add      rsi, 8
       add      rdi, 8
       mov      rcx, gword ptr [rsi]
       mov      gword ptr [rsp+0x08], rcx
       add      rsi, 8
       add      rdi, 8
       mov      ecx, 5
       rep movsq
       mov      rax, qword ptr [rbp-0x40]
       lea      rdi, [rax-0x20]
       mov      rcx, qword ptr [rbp-0x48]
       lea      rsi, [rcx-0x10]
       call     [Lookups.BatchLoop:MapOne[Lookups.BatchLoop+WhenFlagged`1[Lookups.Searches.RankDirectory]](Lookups.BatchLoop+WhenFlagged`1[Lookups.Searches.RankDirectory],ptr,ptr)]
       mov      rcx, qword ptr [rbp-0x48]
       mov      esi, dword ptr [rbp-0x4C]
       mov      rdi, qword ptr [rbp-0x40]

G_M000_IG04:
       cmp      esi, 4
       jl       G_M000_IG22

G_M000_IG05:
       mov      rax, qword ptr [rdi]
       mov      rdx, qword ptr [rdi+0x08]
       test     rdx, rdx
       je       SHORT G_M000_IG09

G_M000_IG06:
       movzx    rdx, r12w
       bextr    rdx, rax, rdx
       mov      r8, r12
       shr      r8, 32
       add      rdx, r8
       mov      r8d, r13d
       cmp      r13d, 1
       jle      SHORT G_M000_IG08

G_M000_IG07:
       lea      rdx, [r15+8*rdx]
       mov      r9, qword ptr [rdx]
       shr      r9, 32
       movzx    rdx, word  ptr [rdx]
       bextr    rdx, rax, rdx
       add      rdx, r9
       dec      r8d
       cmp      r8d, 1
       jg       SHORT G_M000_IG07

G_M000_IG08:
       lea      rdx, [r14+2*rdx]
       movzx    rdx, word  ptr [rdx]
       shl      rdx, 5
       add      rdx, rbx
       mov      r8, rax
       sub      r8, qword ptr [rdx]
       cmp      r8, qword ptr [rdx+0x08]
       jae      G_M000_IG22
       add      rax, qword ptr [rdx+0x10]

G_M000_IG09:
       mov      edx, dword ptr [rdi+0x10]
       mov      qword ptr [rcx], rax
       mov      qword ptr [rcx+0x08], rdx
       mov      rax, qword ptr [rdi+0x20]
       mov      rdx, qword ptr [rdi+0x28]
       test     rdx, rdx
       je       SHORT G_M000_IG13

G_M000_IG10:
       movzx    rdx, r12w
       bextr    rdx, rax, rdx
       mov      r8, r12
       shr      r8, 32
       add      rdx, r8
       mov      r8d, r13d
       cmp      r13d, 1
       jle      SHORT G_M000_IG12
       align    [12 bytes for IG11]

G_M000_IG11:
       lea      rdx, [r15+8*rdx]
       mov      r9, qword ptr [rdx]
       shr      r9, 32
       movzx    rdx, word  ptr [rdx]
       bextr    rdx, rax, rdx
       add      rdx, r9
       dec      r8d
       cmp      r8d, 1
       jg       SHORT G_M000_IG11

G_M000_IG12:
       lea      rdx, [r14+2*rdx]
       movzx    rdx, word  ptr [rdx]
       shl      rdx, 5
       add      rdx, rbx
       mov      r8, rax
       sub      r8, qword ptr [rdx]
       cmp      r8, qword ptr [rdx+0x08]
       jae      G_M000_IG22
       add      rax, qword ptr [rdx+0x10]

G_M000_IG13:
       mov      edx, dword ptr [rdi+0x30]
       mov      qword ptr [rcx+0x10], rax
       mov      qword ptr [rcx+0x18], rdx
       mov      rax, qword ptr [rdi+0x40]
       mov      rdx, qword ptr [rdi+0x48]
       test     rdx, rdx
       je       SHORT G_M000_IG17

G_M000_IG14:
       movzx    rdx, r12w
       bextr    rdx, rax, rdx
       mov      r8, r12
       shr      r8, 32
       add      rdx, r8
       mov      r8d, r13d
       cmp      r13d, 1
       jle      SHORT G_M000_IG16
       align    [11 bytes for IG15]

G_M000_IG15:
       lea      rdx, [r15+8*rdx]
       mov      r9, qword ptr [rdx]
       shr      r9, 32
       movzx    rdx, word  ptr [rdx]
       bextr    rdx, rax, rdx
       add      rdx, r9
       dec      r8d
       cmp      r8d, 1
       jg       SHORT G_M000_IG15

G_M000_IG16:
       lea      rdx, [r14+2*rdx]
       movzx    rdx, word  ptr [rdx]
       shl      rdx, 5
       add      rdx, rbx
       mov      r8, rax
       sub      r8, qword ptr [rdx]
       cmp      r8, qword ptr [rdx+0x08]
       jae      G_M000_IG22
       add      rax, qword ptr [rdx+0x10]

G_M000_IG17:
       mov      edx, dword ptr [rdi+0x50]
       mov      qword ptr [rcx+0x20], rax
       mov      qword ptr [rcx+0x28], rdx
       mov      rax, qword ptr [rdi+0x60]
       mov      rdx, qword ptr [rdi+0x68]
       test     rdx, rdx
       je       SHORT G_M000_IG21

G_M000_IG18:
       movzx    rdx, r12w
       bextr    rdx, rax, rdx
       mov      r8, r12
       shr      r8, 32
       add      rdx, r8
       mov      r8d, r13d
       cmp      r13d, 1
       jle      SHORT G_M000_IG20
       align    [11 bytes for IG19]

G_M000_IG19:
       lea      rdx, [r15+8*rdx]
       mov      r9, qword ptr [rdx]
       shr      r9, 32
       movzx    rdx, word  ptr [rdx]
       bextr    rdx, rax, rdx
       add      rdx, r9
       dec      r8d
       cmp      r8d, 1
       jg       SHORT G_M000_IG19

G_M000_IG20:
       lea      rdx, [r14+2*rdx]
       movzx    rdx, word  ptr [rdx]
       shl      rdx, 5
       add      rdx, rbx
       mov      r8, rax
       sub      r8, qword ptr [rdx]
       cmp      r8, qword ptr [rdx+0x08]
       jae      SHORT G_M000_IG22
       add      rax, qword ptr [rdx+0x10]

G_M000_IG21:
       mov      edx, dword ptr [rdi+0x70]
       mov      qword ptr [rcx+0x30], rax
       mov      qword ptr [rcx+0x38], rdx
       add      esi, -4
       add      rdi, 128
       add      rcx, 64
       cmp      esi, 4
       jge      G_M000_IG05

G_M000_IG22:
       add      rdi, 32
       mov      qword ptr [rbp-0x40], rdi
       add      rcx, 16
       mov      qword ptr [rbp-0x48], rcx
       mov      eax, esi
       lea      esi, [rax-0x01]
       mov      dword ptr [rbp-0x4C], esi
       test     eax, eax
       jne      G_M000_IG03

G_M000_IG23:
       add      rsp, 104
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
