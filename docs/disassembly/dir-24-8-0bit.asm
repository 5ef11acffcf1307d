; encoding: dir-24-8
; bits: 0
; ISA: scalar
; CPU: AMD EPYC
; runtime: .NET 10.0.12 X64 AVX-512
; topology: gpu-server:44
; instructions per bio, floor: 7.25
; instructions per bio: 19.25

; Bench.Measuring.Loops:Pass[Lookups.Composites.Unflagged`1[Lookups.Searches.Dir24x8]]
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

; Bench.Measuring.Loops:Resolve[Lookups.Composites.Unflagged`1[Lookups.Searches.Dir24x8]]
G_M000_IG01:
       push     rbp
       push     rbx
       sub      rsp, 136
       lea      rbp, [rsp+0x90]
       vxorps   xmm8, xmm8, xmm8
       vmovdqu32 zmmword ptr [rbp-0x60], zmm8
       vmovdqa  xmmword ptr [rbp-0x20], xmm8
       xor      eax, eax
       mov      qword ptr [rbp-0x10], rax
       mov      dword ptr [rbp-0x64], edx
       mov      dword ptr [rbp-0x68], r8d
       mov      rax, rsi
       mov      r9, rcx

G_M000_IG02:
       vmovdqu  ymm0, ymmword ptr [rdi]
       vmovdqu  ymmword ptr [rbp-0x38], ymm0
       vmovdqu  xmm0, xmmword ptr [rdi+0x20]
       vmovdqu  xmmword ptr [rbp-0x18], xmm0

G_M000_IG03:
       vmovdqu  ymm0, ymmword ptr [rbp-0x30]
       vmovdqu  ymmword ptr [rbp-0x60], ymm0
       mov      rdi, qword ptr [rbp-0x10]
       mov      qword ptr [rbp-0x40], rdi

G_M000_IG04:
       mov      ebx, dword ptr [rbp-0x48]
       cmp      ebx, 2
       jne      SHORT G_M000_IG06

G_M000_IG05:
       lea      rdi, [rsp]
       lea      rsi, [rbp-0x60]
       mov      rcx, gword ptr [rsi]
       mov      gword ptr [rsp], rcx
       add      rsi, 8
       add      rdi, 8
       mov      ecx, 4
       rep movsq
       mov      rdi, rax
       mov      esi, dword ptr [rbp-0x64]
       mov      rdx, r9
       mov      ecx, dword ptr [rbp-0x68]
       call     [Lookups.BatchLoop:TryMap[Lookups.BatchLoop+Always`1[Lookups.Searches.Dir24x8+TwoLevels]](Lookups.BatchLoop+Always`1[Lookups.Searches.Dir24x8+TwoLevels],System.ReadOnlySpan`1[Lookups.Bio],System.Span`1[Lookups.DmaSegment])]
       jmp      SHORT G_M000_IG08

G_M000_IG06:
       cmp      ebx, 3
       jne      SHORT G_M000_IG07
       lea      rdi, [rsp]
       lea      rsi, [rbp-0x60]
       mov      rcx, gword ptr [rsi]
       mov      gword ptr [rsp], rcx
       add      rsi, 8
       add      rdi, 8
       mov      ecx, 4
       rep movsq
       mov      rdi, rax
       mov      esi, dword ptr [rbp-0x64]
       mov      rdx, r9
       mov      ecx, dword ptr [rbp-0x68]
       call     [Lookups.BatchLoop:TryMap[Lookups.BatchLoop+Always`1[Lookups.Searches.Dir24x8+ThreeLevels]](Lookups.BatchLoop+Always`1[Lookups.Searches.Dir24x8+ThreeLevels],System.ReadOnlySpan`1[Lookups.Bio],System.Span`1[Lookups.DmaSegment])]
       jmp      SHORT G_M000_IG08

G_M000_IG07:
       lea      rdi, [rsp]
       lea      rsi, [rbp-0x60]
       mov      rcx, gword ptr [rsi]
       mov      gword ptr [rsp], rcx
       add      rsi, 8
       add      rdi, 8
       mov      ecx, 4
       rep movsq
       mov      rdi, rax
       mov      esi, dword ptr [rbp-0x64]
       mov      rdx, r9
       mov      ecx, dword ptr [rbp-0x68]
       call     [Lookups.BatchLoop:TryMap[Lookups.BatchLoop+Always`1[Lookups.Searches.Dir24x8+AnyLevels]](Lookups.BatchLoop+Always`1[Lookups.Searches.Dir24x8+AnyLevels],System.ReadOnlySpan`1[Lookups.Bio],System.Span`1[Lookups.DmaSegment])]

G_M000_IG08:
       nop

G_M000_IG09:
       vzeroupper
       add      rsp, 136
       pop      rbx
       pop      rbp
       ret

; Lookups.BatchLoop:TryMap[Lookups.BatchLoop+Always`1[Lookups.Searches.Dir24x8+TwoLevels]]
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
       jg       G_M000_IG10
       xor      rcx, rcx
       test     esi, esi
       cmovne   rcx, rdx
       mov      bword ptr [rbp-0x38], rcx
       mov      r12, rcx
       mov      ecx, esi
       jmp      SHORT G_M000_IG04
       align    [0 bytes for IG06]

G_M000_IG03:
       lea      rdi, [rsp]
       lea      rsi, [rbp+0x10]
       mov      rcx, gword ptr [rsi]
       mov      gword ptr [rsp], rcx
       add      rsi, 8
       add      rdi, 8
       mov      ecx, 4
       rep movsq
       lea      rdi, [r13-0x20]
       lea      rsi, [r12-0x10]
       call     [Lookups.BatchLoop:MapOne[Lookups.BatchLoop+Always`1[Lookups.Searches.Dir24x8+TwoLevels]](Lookups.BatchLoop+Always`1[Lookups.Searches.Dir24x8+TwoLevels],ptr,ptr)]
       mov      ecx, dword ptr [rbp-0x3C]

G_M000_IG04:
       cmp      ecx, 4
       jl       G_M000_IG08

G_M000_IG05:
       movzx    rdi, r14w

G_M000_IG06:
       mov      rsi, qword ptr [r13]
       bextr    rax, rsi, rdi
       mov      eax, dword ptr [r15+4*rax]
       shrx     rdx, rsi, rax
       movzx    rdx, dl
       shr      eax, 6
       add      rax, rdx
       mov      eax, dword ptr [r15+4*rax]
       shl      rax, 5
       add      rax, rbx
       mov      rdx, rsi
       add      rdx, qword ptr [rax+0x10]
       sub      rsi, qword ptr [rax]
       cmp      rsi, qword ptr [rax+0x08]
       jae      G_M000_IG08
       mov      esi, dword ptr [r13+0x10]
       mov      qword ptr [r12], rdx
       mov      qword ptr [r12+0x08], rsi
       mov      rsi, qword ptr [r13+0x20]
       bextr    rax, rsi, rdi
       mov      eax, dword ptr [r15+4*rax]
       shrx     rdx, rsi, rax
       movzx    rdx, dl
       shr      eax, 6
       add      rax, rdx
       mov      eax, dword ptr [r15+4*rax]
       shl      rax, 5
       add      rax, rbx
       mov      rdx, rsi
       add      rdx, qword ptr [rax+0x10]
       sub      rsi, qword ptr [rax]
       cmp      rsi, qword ptr [rax+0x08]
       jae      G_M000_IG08
       mov      esi, dword ptr [r13+0x30]
       mov      qword ptr [r12+0x10], rdx
       mov      qword ptr [r12+0x18], rsi
       mov      rsi, qword ptr [r13+0x40]
       bextr    rax, rsi, rdi
       mov      eax, dword ptr [r15+4*rax]
       shrx     rdx, rsi, rax
       movzx    rdx, dl
       shr      eax, 6
       add      rax, rdx
       mov      eax, dword ptr [r15+4*rax]
       shl      rax, 5
       add      rax, rbx
       mov      rdx, rsi
       add      rdx, qword ptr [rax+0x10]
       sub      rsi, qword ptr [rax]
       cmp      rsi, qword ptr [rax+0x08]
       jae      SHORT G_M000_IG08
       mov      esi, dword ptr [r13+0x50]
       mov      qword ptr [r12+0x20], rdx
       mov      qword ptr [r12+0x28], rsi
       mov      rsi, qword ptr [r13+0x60]
       bextr    rax, rsi, rdi
       mov      eax, dword ptr [r15+4*rax]
       shrx     rdx, rsi, rax
       movzx    rdx, dl
       shr      eax, 6
       add      rax, rdx
       mov      eax, dword ptr [r15+4*rax]

G_M000_IG07:
       shl      rax, 5
       add      rax, rbx
       mov      rdx, rsi
       add      rdx, qword ptr [rax+0x10]
       sub      rsi, qword ptr [rax]
       cmp      rsi, qword ptr [rax+0x08]
       jae      SHORT G_M000_IG08
       mov      esi, dword ptr [r13+0x70]
       mov      qword ptr [r12+0x30], rdx
       mov      qword ptr [r12+0x38], rsi
       add      ecx, -4
       add      r13, 128
       add      r12, 64
       cmp      ecx, 4
       jge      G_M000_IG06

G_M000_IG08:
       add      r13, 32
       add      r12, 16
       mov      edi, ecx
       lea      ecx, [rdi-0x01]
       mov      dword ptr [rbp-0x3C], ecx
       test     edi, edi
       jne      G_M000_IG03

G_M000_IG09:
       add      rsp, 72
       pop      rbx
       pop      r12
       pop      r13
       pop      r14
       pop      r15
       pop      rbp
       ret

G_M000_IG10:
       call     [System.ThrowHelper:ThrowArgumentOutOfRangeException()]
       int3
