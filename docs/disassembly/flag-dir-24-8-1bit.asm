; encoding: flag-dir-24-8
; bits: 1
; ISA: scalar
; CPU: AMD EPYC
; runtime: .NET 10.0.12 X64 AVX-512
; topology: gpu-server:44
; instructions per bio, floor: 7.25
; instructions per bio: 24.5

; Bench.Measuring.Loops:Pass[Lookups.Composites.Flagged`1[Lookups.Searches.Dir24x8]]
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

; Bench.Measuring.Loops:Resolve[Lookups.Composites.Flagged`1[Lookups.Searches.Dir24x8]]
G_M000_IG01:
       push     rbp
       push     rbx
       sub      rsp, 104
       lea      rbp, [rsp+0x70]
       vxorps   xmm8, xmm8, xmm8
       vmovdqu  ymmword ptr [rbp-0x30], ymm8
       xor      eax, eax
       mov      qword ptr [rbp-0x10], rax
       mov      bword ptr [rbp-0x40], rdi
       mov      dword ptr [rbp-0x34], esi
       mov      dword ptr [rbp-0x38], ecx

G_M000_IG02:
       vmovdqu  ymm0, ymmword ptr [rbp+0x18]
       vmovdqu  ymmword ptr [rbp-0x30], ymm0
       mov      rax, qword ptr [rbp+0x38]
       mov      qword ptr [rbp-0x10], rax

G_M000_IG03:
       mov      ebx, dword ptr [rbp-0x18]
       cmp      ebx, 2
       jne      SHORT G_M000_IG05

G_M000_IG04:
       lea      rdi, [rsp]
       lea      rsi, [rbp-0x30]
       mov      rcx, gword ptr [rsi]
       mov      gword ptr [rsp], rcx
       add      rsi, 8
       add      rdi, 8
       mov      ecx, 4
       rep movsq
       mov      rdi, bword ptr [rbp-0x40]
       mov      esi, dword ptr [rbp-0x34]
       mov      ecx, dword ptr [rbp-0x38]
       call     [Lookups.BatchLoop:TryMap[Lookups.BatchLoop+WhenFlagged`1[Lookups.Searches.Dir24x8+TwoLevels]](Lookups.BatchLoop+WhenFlagged`1[Lookups.Searches.Dir24x8+TwoLevels],System.ReadOnlySpan`1[Lookups.Bio],System.Span`1[Lookups.DmaSegment])]
       jmp      SHORT G_M000_IG07

G_M000_IG05:
       cmp      ebx, 3
       jne      SHORT G_M000_IG06
       lea      rdi, [rsp]
       lea      rsi, [rbp-0x30]
       mov      rcx, gword ptr [rsi]
       mov      gword ptr [rsp], rcx
       add      rsi, 8
       add      rdi, 8
       mov      ecx, 4
       rep movsq
       mov      rdi, bword ptr [rbp-0x40]
       mov      esi, dword ptr [rbp-0x34]
       mov      ecx, dword ptr [rbp-0x38]
       call     [Lookups.BatchLoop:TryMap[Lookups.BatchLoop+WhenFlagged`1[Lookups.Searches.Dir24x8+ThreeLevels]](Lookups.BatchLoop+WhenFlagged`1[Lookups.Searches.Dir24x8+ThreeLevels],System.ReadOnlySpan`1[Lookups.Bio],System.Span`1[Lookups.DmaSegment])]
       jmp      SHORT G_M000_IG07

G_M000_IG06:
       lea      rdi, [rsp]
       lea      rsi, [rbp-0x30]
       mov      rcx, gword ptr [rsi]
       mov      gword ptr [rsp], rcx
       add      rsi, 8
       add      rdi, 8
       mov      ecx, 4
       rep movsq
       mov      rdi, bword ptr [rbp-0x40]
       mov      esi, dword ptr [rbp-0x34]
       mov      ecx, dword ptr [rbp-0x38]
       call     [Lookups.BatchLoop:TryMap[Lookups.BatchLoop+WhenFlagged`1[Lookups.Searches.Dir24x8+AnyLevels]](Lookups.BatchLoop+WhenFlagged`1[Lookups.Searches.Dir24x8+AnyLevels],System.ReadOnlySpan`1[Lookups.Bio],System.Span`1[Lookups.DmaSegment])]

G_M000_IG07:
       nop

G_M000_IG08:
       vzeroupper
       add      rsp, 104
       pop      rbx
       pop      rbp
       ret

; Lookups.BatchLoop:TryMap[Lookups.BatchLoop+WhenFlagged`1[Lookups.Searches.Dir24x8+TwoLevels]]
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
       mov      rbx, qword ptr [rbp+0x18]
       mov      r15, qword ptr [rbp+0x20]
       mov      r14, qword ptr [rbp+0x30]
       test     esi, esi
       cmovne   rax, rdi
       mov      bword ptr [rbp-0x30], rax
       mov      r13, rax
       cmp      esi, ecx
       jg       G_M000_IG16
       xor      rcx, rcx
       test     esi, esi
       cmovne   rcx, rdx
       mov      bword ptr [rbp-0x38], rcx
       mov      r12, rcx
       mov      eax, esi
       cmp      eax, 4
       jge      SHORT G_M000_IG06

G_M000_IG03:
       mov      dword ptr [rbp-0x3C], eax
       test     eax, eax
       je       G_M000_IG15

G_M000_IG04:
       lea      rdi, [rsp]
       lea      rsi, [rbp+0x10]
       mov      rcx, gword ptr [rsi]
       mov      gword ptr [rsp], rcx
       add      rsi, 8
       add      rdi, 8
       mov      ecx, 4
       rep movsq
       mov      rdi, r13
       mov      rsi, r12
       call     [Lookups.BatchLoop:MapOne[Lookups.BatchLoop+WhenFlagged`1[Lookups.Searches.Dir24x8+TwoLevels]](Lookups.BatchLoop+WhenFlagged`1[Lookups.Searches.Dir24x8+TwoLevels],ptr,ptr)]
       mov      eax, dword ptr [rbp-0x3C]
       dec      eax
       add      r13, 32
       add      r12, 16

G_M000_IG05:
       cmp      eax, 4
       jl       SHORT G_M000_IG03

G_M000_IG06:
       mov      rcx, qword ptr [r13]
       mov      rdx, rcx
       cmp      qword ptr [r13+0x08], 0
       je       SHORT G_M000_IG08

G_M000_IG07:
       movzx    rdx, r14w
       bextr    rdx, rcx, rdx
       mov      edx, dword ptr [r15+4*rdx]
       shrx     rdi, rcx, rdx
       movzx    rdi, dil
       shr      edx, 6
       add      rdx, rdi
       mov      edx, dword ptr [r15+4*rdx]
       shl      rdx, 5
       add      rdx, rbx
       mov      rdi, rcx
       add      rdi, qword ptr [rdx+0x10]
       sub      rcx, qword ptr [rdx]
       cmp      rcx, qword ptr [rdx+0x08]
       mov      rdx, rdi
       jae      G_M000_IG03

G_M000_IG08:
       mov      ecx, dword ptr [r13+0x10]
       mov      qword ptr [r12], rdx
       mov      qword ptr [r12+0x08], rcx
       lea      rcx, [r13+0x20]
       mov      rdx, qword ptr [rcx]
       mov      rdi, rdx
       cmp      qword ptr [rcx+0x08], 0
       je       SHORT G_M000_IG10

G_M000_IG09:
       movzx    rdi, r14w
       bextr    rcx, rdx, rdi
       mov      ecx, dword ptr [r15+4*rcx]
       shrx     rdi, rdx, rcx
       movzx    rdi, dil
       shr      ecx, 6
       add      rcx, rdi
       mov      ecx, dword ptr [r15+4*rcx]
       shl      rcx, 5
       add      rcx, rbx
       mov      rdi, rdx
       add      rdi, qword ptr [rcx+0x10]
       sub      rdx, qword ptr [rcx]
       cmp      rdx, qword ptr [rcx+0x08]
       jae      G_M000_IG03

G_M000_IG10:
       mov      ecx, dword ptr [r13+0x30]
       mov      qword ptr [r12+0x10], rdi
       mov      qword ptr [r12+0x18], rcx
       lea      rcx, [r13+0x40]
       mov      rdx, qword ptr [rcx]
       mov      rdi, rdx
       cmp      qword ptr [rcx+0x08], 0
       je       SHORT G_M000_IG12

G_M000_IG11:
       movzx    rdi, r14w
       bextr    rcx, rdx, rdi
       mov      ecx, dword ptr [r15+4*rcx]
       shrx     rdi, rdx, rcx
       movzx    rdi, dil
       shr      ecx, 6
       add      rcx, rdi
       mov      ecx, dword ptr [r15+4*rcx]
       shl      rcx, 5
       add      rcx, rbx
       mov      rdi, rdx
       add      rdi, qword ptr [rcx+0x10]
       sub      rdx, qword ptr [rcx]
       cmp      rdx, qword ptr [rcx+0x08]
       jae      G_M000_IG03

G_M000_IG12:
       mov      ecx, dword ptr [r13+0x50]
       mov      qword ptr [r12+0x20], rdi
       mov      qword ptr [r12+0x28], rcx
       lea      rcx, [r13+0x60]
       mov      rdx, qword ptr [rcx]
       mov      rdi, rdx
       cmp      qword ptr [rcx+0x08], 0
       je       SHORT G_M000_IG14

G_M000_IG13:
       movzx    rdi, r14w
       bextr    rcx, rdx, rdi
       mov      ecx, dword ptr [r15+4*rcx]
       shrx     rdi, rdx, rcx
       movzx    rdi, dil
       shr      ecx, 6
       add      rcx, rdi
       mov      ecx, dword ptr [r15+4*rcx]
       shl      rcx, 5
       add      rcx, rbx
       mov      rdi, rdx
       add      rdi, qword ptr [rcx+0x10]
       sub      rdx, qword ptr [rcx]
       cmp      rdx, qword ptr [rcx+0x08]
       jae      G_M000_IG03

G_M000_IG14:
       mov      ecx, dword ptr [r13+0x70]
       mov      qword ptr [r12+0x30], rdi
       mov      qword ptr [r12+0x38], rcx
       add      eax, -4
       add      r13, 128
       add      r12, 64
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
