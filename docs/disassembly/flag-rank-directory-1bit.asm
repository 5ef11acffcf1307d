; encoding: flag-rank-directory
; bits: 1
; ISA: scalar
; CPU: AMD EPYC
; runtime: .NET 10.0.12 X64 AVX-512
; topology: gpu-server:44
; instructions per bio, floor: 7.25
; instructions per bio: 26.5 + 9 per step

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

; Bench.Measuring.Loops:Resolve[Lookups.Composites.Flagged`1[Lookups.Searches.RankDirectory]]
G_M000_IG01:
       push     rbp
       sub      rsp, 80
       lea      rbp, [rsp+0x50]
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
       mov      ecx, 5
       rep movsq
       mov      rdi, bword ptr [rbp-0x10]
       mov      esi, dword ptr [rbp-0x04]
       mov      ecx, dword ptr [rbp-0x08]
       call     [Lookups.BatchLoop:TryMap[Lookups.BatchLoop+WhenFlagged`1[Lookups.Searches.RankDirectory]](Lookups.BatchLoop+WhenFlagged`1[Lookups.Searches.RankDirectory],System.ReadOnlySpan`1[Lookups.Bio],System.Span`1[Lookups.DmaSegment])]
       nop

G_M000_IG03:
       add      rsp, 80
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
       cmp      esi, ecx
       jg       G_M000_IG24
       xor      rcx, rcx
       test     esi, esi
       cmovne   rcx, rdx
       mov      bword ptr [rbp-0x38], rcx
       mov      rdx, rcx
       mov      r8d, esi
       cmp      r8d, 4
       jge      SHORT G_M000_IG06

G_M000_IG03:
       mov      dword ptr [rbp-0x4C], r8d
       test     r8d, r8d
       je       G_M000_IG23

G_M000_IG04:
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
       mov      qword ptr [rbp-0x40], rax
       mov      rdi, rax
       mov      qword ptr [rbp-0x48], rdx
       mov      rsi, rdx
       call     [Lookups.BatchLoop:MapOne[Lookups.BatchLoop+WhenFlagged`1[Lookups.Searches.RankDirectory]](Lookups.BatchLoop+WhenFlagged`1[Lookups.Searches.RankDirectory],ptr,ptr)]
       mov      r8d, dword ptr [rbp-0x4C]
       dec      r8d
       mov      rax, qword ptr [rbp-0x40]
       add      rax, 32
       mov      rdx, qword ptr [rbp-0x48]
       add      rdx, 16

G_M000_IG05:
       cmp      r8d, 4
       jl       SHORT G_M000_IG03

G_M000_IG06:
       mov      rcx, qword ptr [rax]
       mov      rdi, rcx
       cmp      qword ptr [rax+0x08], 0
       je       SHORT G_M000_IG10

G_M000_IG07:
       movzx    rdi, r12w
       bextr    rdi, rcx, rdi
       mov      rsi, r12
       shr      rsi, 32
       add      rdi, rsi
       mov      esi, r13d
       cmp      r13d, 1
       jle      SHORT G_M000_IG09
       align    [10 bytes for IG08]

G_M000_IG08:
       lea      rdi, [r15+8*rdi]
       mov      r9, qword ptr [rdi]
       shr      r9, 32
       movzx    rdi, word  ptr [rdi]
       bextr    rdi, rcx, rdi
       add      rdi, r9
       dec      esi
       cmp      esi, 1
       jg       SHORT G_M000_IG08

G_M000_IG09:
       lea      rdi, [r14+2*rdi]
       movzx    rdi, word  ptr [rdi]
       shl      rdi, 5
       add      rdi, rbx
       mov      rsi, rcx
       add      rsi, qword ptr [rdi+0x10]
       sub      rcx, qword ptr [rdi]
       cmp      rcx, qword ptr [rdi+0x08]
       mov      rdi, rsi
       jae      G_M000_IG03

G_M000_IG10:
       mov      ecx, dword ptr [rax+0x10]
       mov      qword ptr [rdx], rdi
       mov      qword ptr [rdx+0x08], rcx
       lea      rcx, [rax+0x20]
       mov      rdi, qword ptr [rcx]
       mov      rsi, rdi
       cmp      qword ptr [rcx+0x08], 0
       je       SHORT G_M000_IG14

G_M000_IG11:
       movzx    rsi, r12w
       bextr    rcx, rdi, rsi
       mov      rsi, r12
       shr      rsi, 32
       add      rcx, rsi
       mov      esi, r13d
       cmp      r13d, 1
       jle      SHORT G_M000_IG13
       align    [7 bytes for IG12]

G_M000_IG12:
       lea      rcx, [r15+8*rcx]
       mov      r9, qword ptr [rcx]
       shr      r9, 32
       movzx    rcx, word  ptr [rcx]
       bextr    rcx, rdi, rcx
       add      rcx, r9
       dec      esi
       cmp      esi, 1
       jg       SHORT G_M000_IG12

G_M000_IG13:
       lea      rcx, [r14+2*rcx]
       movzx    rcx, word  ptr [rcx]
       shl      rcx, 5
       add      rcx, rbx
       mov      rsi, rdi
       add      rsi, qword ptr [rcx+0x10]
       sub      rdi, qword ptr [rcx]
       cmp      rdi, qword ptr [rcx+0x08]
       jae      G_M000_IG03

G_M000_IG14:
       mov      ecx, dword ptr [rax+0x30]
       mov      qword ptr [rdx+0x10], rsi
       mov      qword ptr [rdx+0x18], rcx
       lea      rcx, [rax+0x40]
       mov      rdi, qword ptr [rcx]
       mov      rsi, rdi
       cmp      qword ptr [rcx+0x08], 0
       je       SHORT G_M000_IG18

G_M000_IG15:
       movzx    rsi, r12w
       bextr    rcx, rdi, rsi
       mov      rsi, r12
       shr      rsi, 32
       add      rcx, rsi
       mov      esi, r13d
       cmp      r13d, 1
       jle      SHORT G_M000_IG17
       align    [9 bytes for IG16]

G_M000_IG16:
       lea      rcx, [r15+8*rcx]
       mov      r9, qword ptr [rcx]
       shr      r9, 32
       movzx    rcx, word  ptr [rcx]
       bextr    rcx, rdi, rcx
       add      rcx, r9
       dec      esi
       cmp      esi, 1
       jg       SHORT G_M000_IG16

G_M000_IG17:
       lea      rcx, [r14+2*rcx]
       movzx    rcx, word  ptr [rcx]
       shl      rcx, 5
       add      rcx, rbx
       mov      rsi, rdi
       add      rsi, qword ptr [rcx+0x10]
       sub      rdi, qword ptr [rcx]
       cmp      rdi, qword ptr [rcx+0x08]
       jae      G_M000_IG03

G_M000_IG18:
       mov      ecx, dword ptr [rax+0x50]
       mov      qword ptr [rdx+0x20], rsi
       mov      qword ptr [rdx+0x28], rcx
       lea      rcx, [rax+0x60]
       mov      rdi, qword ptr [rcx]
       mov      rsi, rdi
       cmp      qword ptr [rcx+0x08], 0
       je       SHORT G_M000_IG22

G_M000_IG19:
       movzx    rsi, r12w
       bextr    rcx, rdi, rsi
       mov      rsi, r12
       shr      rsi, 32
       add      rcx, rsi
       mov      esi, r13d
       cmp      r13d, 1
       jle      SHORT G_M000_IG21
       align    [9 bytes for IG20]

G_M000_IG20:
       lea      rcx, [r15+8*rcx]
       mov      r9, qword ptr [rcx]
       shr      r9, 32
       movzx    rcx, word  ptr [rcx]
       bextr    rcx, rdi, rcx
       add      rcx, r9
       dec      esi
       cmp      esi, 1
       jg       SHORT G_M000_IG20

G_M000_IG21:
       lea      rcx, [r14+2*rcx]
       movzx    rcx, word  ptr [rcx]
       shl      rcx, 5
       add      rcx, rbx
       mov      rsi, rdi
       add      rsi, qword ptr [rcx+0x10]
       sub      rdi, qword ptr [rcx]
       cmp      rdi, qword ptr [rcx+0x08]
       jae      G_M000_IG03

G_M000_IG22:
       mov      ecx, dword ptr [rax+0x70]
       mov      qword ptr [rdx+0x30], rsi
       mov      qword ptr [rdx+0x38], rcx
       add      r8d, -4
       add      rax, 128
       add      rdx, 64
       jmp      G_M000_IG05

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
