; encoding: rank-directory
; bits: 0
; ISA: scalar
; CPU: AMD EPYC
; runtime: .NET 10.0.12 X64 AVX-512
; topology: gpu-server:44
; instructions per bio, floor: 7.25
; instructions per bio: 21.25

; Bench.Measuring.Loops:Pass[Lookups.Composites.Unflagged`1[Lookups.Searches.RankDirectory]]
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

; Bench.Measuring.Loops:Resolve[Lookups.Composites.Unflagged`1[Lookups.Searches.RankDirectory]]
G_M000_IG01:
       push     rbp
       push     r15
       push     rbx
       sub      rsp, 192
       lea      rbp, [rsp+0xD0]
       xor      eax, eax
       mov      qword ptr [rbp-0x88], rax
       vxorps   xmm8, xmm8, xmm8
       vmovdqu32 zmmword ptr [rbp-0x80], zmm8
       vmovdqu32 zmmword ptr [rbp-0x50], zmm8
       mov      dword ptr [rbp-0x8C], edx
       mov      dword ptr [rbp-0x90], r8d
       mov      rax, rsi
       mov      r9, rcx

G_M000_IG02:
       mov      rbx, qword ptr [rdi+0x18]
       mov      r15, qword ptr [rdi+0x28]
       mov      edx, dword ptr [rdi+0x30]

G_M000_IG03:
       vmovdqu32 zmm0, zmmword ptr [rdi]
       vmovdqu32 zmmword ptr [rbp-0x50], zmm0

G_M000_IG04:
       vmovdqu  ymm0, ymmword ptr [rbp-0x48]
       vmovdqu  ymmword ptr [rbp-0x88], ymm0
       vmovdqu  ymm0, ymmword ptr [rbp-0x30]
       vmovdqu  ymmword ptr [rbp-0x70], ymm0

G_M000_IG05:
       cmp      edx, 2
       je       G_M000_IG08

G_M000_IG06:
       cmp      edx, 1
       je       SHORT G_M000_IG07
       mov      qword ptr [rbp-0x78], rbx
       mov      qword ptr [rbp-0x68], r15
       mov      dword ptr [rbp-0x60], edx
       lea      rdi, [rsp]
       lea      rsi, [rbp-0x88]
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
       mov      esi, dword ptr [rbp-0x8C]
       mov      rdx, r9
       mov      ecx, dword ptr [rbp-0x90]
       call     [Lookups.BatchLoop:TryMap[Lookups.BatchLoop+Always`1[Lookups.Search.AddressDirectory+AnyLevels]](Lookups.BatchLoop+Always`1[Lookups.Search.AddressDirectory+AnyLevels],System.ReadOnlySpan`1[Lookups.Bio],System.Span`1[Lookups.DmaSegment])]
       jmp      SHORT G_M000_IG09

G_M000_IG07:
       mov      rdi, qword ptr [rbp-0x58]
       mov      qword ptr [rsp], rbx
       mov      qword ptr [rsp+0x08], r15
       mov      qword ptr [rsp+0x10], rdi
       mov      rdi, rax
       mov      esi, dword ptr [rbp-0x8C]
       mov      rdx, r9
       mov      ecx, dword ptr [rbp-0x90]
       call     [Lookups.BatchLoop:TryMap[Lookups.BatchLoop+Always`1[Lookups.Search.AddressDirectory+OneLevel]](Lookups.BatchLoop+Always`1[Lookups.Search.AddressDirectory+OneLevel],System.ReadOnlySpan`1[Lookups.Bio],System.Span`1[Lookups.DmaSegment])]
       jmp      SHORT G_M000_IG09

G_M000_IG08:
       mov      rdi, qword ptr [rbp-0x70]
       mov      rdx, qword ptr [rbp-0x58]
       mov      qword ptr [rsp], rbx
       mov      qword ptr [rsp+0x08], r15
       mov      qword ptr [rsp+0x10], rdi
       mov      qword ptr [rsp+0x18], rdx
       mov      rdi, rax
       mov      esi, dword ptr [rbp-0x8C]
       mov      rdx, r9
       mov      ecx, dword ptr [rbp-0x90]
       call     [Lookups.BatchLoop:TryMap[Lookups.BatchLoop+Always`1[Lookups.Search.AddressDirectory+TwoLevels]](Lookups.BatchLoop+Always`1[Lookups.Search.AddressDirectory+TwoLevels],System.ReadOnlySpan`1[Lookups.Bio],System.Span`1[Lookups.DmaSegment])]

G_M000_IG09:
       nop

G_M000_IG10:
       vzeroupper
       add      rsp, 192
       pop      rbx
       pop      r15
       pop      rbp
       ret

; Lookups.BatchLoop:TryMap[Lookups.BatchLoop+Always`1[Lookups.Search.AddressDirectory+TwoLevels]]
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
       mov      rbx, qword ptr [rbp+0x10]
       mov      r15, qword ptr [rbp+0x18]
       mov      r14, qword ptr [rbp+0x20]
       mov      r13, qword ptr [rbp+0x28]
       test     esi, esi
       cmovne   rax, rdi
       mov      bword ptr [rbp-0x30], rax
       mov      r12, rax
       cmp      esi, ecx
       jg       G_M000_IG10
       xor      rdi, rdi
       test     esi, esi
       cmovne   rdi, rdx
       mov      bword ptr [rbp-0x38], rdi
       jmp      SHORT G_M000_IG04
       align    [0 bytes for IG06]

G_M000_IG03:
       vmovdqu  xmm0, xmmword ptr [rbp+0x10]
       vmovdqu  xmmword ptr [rsp], xmm0
       vmovdqu  xmm0, xmmword ptr [rbp+0x20]
       vmovdqu  xmmword ptr [rsp+0x10], xmm0
       lea      rdi, [r12-0x20]
       mov      rax, qword ptr [rbp-0x40]
       lea      rsi, [rax-0x10]
       call     [Lookups.BatchLoop:MapOne[Lookups.BatchLoop+Always`1[Lookups.Search.AddressDirectory+TwoLevels]](Lookups.BatchLoop+Always`1[Lookups.Search.AddressDirectory+TwoLevels],ptr,ptr)]
       mov      esi, dword ptr [rbp-0x44]
       mov      rdi, qword ptr [rbp-0x40]

G_M000_IG04:
       cmp      esi, 4
       jl       G_M000_IG08

G_M000_IG05:
       movzx    rax, r13w

G_M000_IG06:
       mov      rcx, qword ptr [r12]
       bextr    rdx, rcx, rax
       lea      rdx, [r14+8*rdx]
       mov      r8, qword ptr [rdx]
       shr      r8, 32
       movzx    rdx, word  ptr [rdx]
       bextr    rdx, rcx, rdx
       add      rdx, r8
       lea      rdx, [r15+2*rdx]
       movzx    rdx, word  ptr [rdx]
       shl      rdx, 5
       add      rdx, rbx
       mov      r8, rcx
       add      r8, qword ptr [rdx+0x10]
       sub      rcx, qword ptr [rdx]
       cmp      rcx, qword ptr [rdx+0x08]
       jae      G_M000_IG08
       mov      ecx, dword ptr [r12+0x10]
       mov      qword ptr [rdi], r8
       mov      qword ptr [rdi+0x08], rcx
       mov      rcx, qword ptr [r12+0x20]
       bextr    rdx, rcx, rax
       lea      rdx, [r14+8*rdx]
       mov      r8, qword ptr [rdx]
       shr      r8, 32
       movzx    rdx, word  ptr [rdx]
       bextr    rdx, rcx, rdx
       add      rdx, r8
       lea      rdx, [r15+2*rdx]
       movzx    rdx, word  ptr [rdx]
       shl      rdx, 5
       add      rdx, rbx
       mov      r8, rcx
       add      r8, qword ptr [rdx+0x10]
       sub      rcx, qword ptr [rdx]
       cmp      rcx, qword ptr [rdx+0x08]
       jae      G_M000_IG08
       mov      ecx, dword ptr [r12+0x30]
       mov      qword ptr [rdi+0x10], r8
       mov      qword ptr [rdi+0x18], rcx
       mov      rcx, qword ptr [r12+0x40]
       bextr    rdx, rcx, rax
       lea      rdx, [r14+8*rdx]
       mov      r8, qword ptr [rdx]
       shr      r8, 32
       movzx    rdx, word  ptr [rdx]
       bextr    rdx, rcx, rdx
       add      rdx, r8
       lea      rdx, [r15+2*rdx]
       movzx    rdx, word  ptr [rdx]
       shl      rdx, 5
       add      rdx, rbx
       mov      r8, rcx
       add      r8, qword ptr [rdx+0x10]
       sub      rcx, qword ptr [rdx]
       cmp      rcx, qword ptr [rdx+0x08]
       jae      SHORT G_M000_IG08
       mov      ecx, dword ptr [r12+0x50]

G_M000_IG07:
       mov      qword ptr [rdi+0x20], r8
       mov      qword ptr [rdi+0x28], rcx
       mov      rcx, qword ptr [r12+0x60]
       bextr    rdx, rcx, rax
       lea      rdx, [r14+8*rdx]
       mov      r8, qword ptr [rdx]
       shr      r8, 32
       movzx    rdx, word  ptr [rdx]
       bextr    rdx, rcx, rdx
       add      rdx, r8
       lea      rdx, [r15+2*rdx]
       movzx    rdx, word  ptr [rdx]
       shl      rdx, 5
       add      rdx, rbx
       mov      r8, rcx
       add      r8, qword ptr [rdx+0x10]
       sub      rcx, qword ptr [rdx]
       cmp      rcx, qword ptr [rdx+0x08]
       jae      SHORT G_M000_IG08
       mov      ecx, dword ptr [r12+0x70]
       mov      qword ptr [rdi+0x30], r8
       mov      qword ptr [rdi+0x38], rcx
       add      esi, -4
       add      r12, 128
       add      rdi, 64
       cmp      esi, 4
       jge      G_M000_IG06

G_M000_IG08:
       add      r12, 32
       add      rdi, 16
       mov      qword ptr [rbp-0x40], rdi
       mov      eax, esi
       lea      esi, [rax-0x01]
       mov      dword ptr [rbp-0x44], esi
       test     eax, eax
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
