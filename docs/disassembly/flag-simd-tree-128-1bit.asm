; encoding: flag-simd-tree-128
; bits: 1
; ISA: vector128
; CPU: AMD EPYC
; runtime: .NET 10.0.12 X64 AVX-512
; topology: gpu-server:44
; instructions per bio, floor: 7.25
; instructions per bio: 49.5

; Bench.Measuring.Loops:Pass[Lookups.Composites.Flagged`1[Lookups.Searches.SimdTree128]]
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

; Bench.Measuring.Loops:Resolve[Lookups.Composites.Flagged`1[Lookups.Searches.SimdTree128]]
G_M000_IG01:
       push     rbp
       push     r15
       push     r14
       push     r13
       push     rbx
       sub      rsp, 256
       lea      rbp, [rsp+0x120]
       xor      eax, eax
       mov      qword ptr [rbp-0x88], rax
       vxorps   xmm8, xmm8, xmm8
       vmovdqu32 zmmword ptr [rbp-0x80], zmm8
       vmovdqu  ymmword ptr [rbp-0x40], ymm8
       mov      rax, rsi
       mov      esi, edx
       mov      r9, rcx
       mov      ecx, r8d

G_M000_IG02:
       mov      rbx, qword ptr [rdi+0x18]
       mov      r15, qword ptr [rdi+0x20]
       mov      r14d, dword ptr [rdi+0x2C]
       mov      r13d, dword ptr [rdi+0x30]

G_M000_IG03:
       vmovdqu  ymm0, ymmword ptr [rdi]
       vmovdqu  ymmword ptr [rbp-0x58], ymm0
       vmovdqu  ymm0, ymmword ptr [rdi+0x18]
       vmovdqu  ymmword ptr [rbp-0x40], ymm0

G_M000_IG04:
       vmovdqu  ymm0, ymmword ptr [rbp-0x50]
       vmovdqu  ymmword ptr [rbp-0x88], ymm0
       vmovdqu  xmm0, xmmword ptr [rbp-0x30]
       vmovdqu  xmmword ptr [rbp-0x68], xmm0

G_M000_IG05:
       mov      edi, dword ptr [rbp-0x68]
       dec      edi
       cmp      edi, 3
       ja       G_M000_IG11

G_M000_IG06:
       mov      edi, edi
       lea      rdx, [reloc @RWD00]
       mov      edx, dword ptr [rdx+4*rdi]
       lea      r8, G_M000_IG02
       add      rdx, r8
       jmp      rdx

G_M000_IG07:
       vxorps   xmm0, xmm0, xmm0
       vmovdqu  xmmword ptr [rbp-0xE8], xmm0
       vmovdqu32 xmmword ptr [rbp-0xE0], xmm0
       mov      qword ptr [rbp-0xE8], rbx
       mov      qword ptr [rbp-0xE0], r15
       mov      dword ptr [rbp-0xD8], r14d
       mov      dword ptr [rbp-0xD4], r13d
       vmovdqu  xmm0, xmmword ptr [rbp-0xE8]
       vmovdqu  xmmword ptr [rsp], xmm0
       mov      rdi, qword ptr [rbp-0xD8]
       mov      qword ptr [rsp+0x10], rdi
       mov      rdi, rax
       mov      rdx, r9
       call     [Lookups.Search.TreeDescent`2[Lookups.Searches.SimdTree128+Probe,Lookups.Search.SearchTree`1+Four[Lookups.Searches.SimdTree128+Probe]]:SearchFlagged(Lookups.Search.TreeDescent`2[Lookups.Searches.SimdTree128+Probe,Lookups.Search.SearchTree`1+Four[Lookups.Searches.SimdTree128+Probe]],System.ReadOnlySpan`1[Lookups.Bio],System.Span`1[Lookups.DmaSegment])]
       jmp      G_M000_IG12

G_M000_IG08:
       vxorps   xmm0, xmm0, xmm0
       vmovdqu32 xmmword ptr [rbp-0xD0], xmm0
       vmovdqu  xmmword ptr [rbp-0xC8], xmm0
       mov      qword ptr [rbp-0xD0], rbx
       mov      qword ptr [rbp-0xC8], r15
       mov      dword ptr [rbp-0xC0], r14d
       mov      dword ptr [rbp-0xBC], r13d
       vmovdqu32 xmm0, xmmword ptr [rbp-0xD0]
       vmovdqu  xmmword ptr [rsp], xmm0
       mov      rdi, qword ptr [rbp-0xC0]
       mov      qword ptr [rsp+0x10], rdi
       mov      rdi, rax
       mov      rdx, r9
       call     [Lookups.Search.TreeDescent`2[Lookups.Searches.SimdTree128+Probe,Lookups.Search.SearchTree`1+Three[Lookups.Searches.SimdTree128+Probe]]:SearchFlagged(Lookups.Search.TreeDescent`2[Lookups.Searches.SimdTree128+Probe,Lookups.Search.SearchTree`1+Three[Lookups.Searches.SimdTree128+Probe]],System.ReadOnlySpan`1[Lookups.Bio],System.Span`1[Lookups.DmaSegment])]
       jmp      G_M000_IG12

G_M000_IG09:
       vxorps   xmm0, xmm0, xmm0
       vmovdqu  xmmword ptr [rbp-0xB8], xmm0
       vmovdqu32 xmmword ptr [rbp-0xB0], xmm0
       mov      qword ptr [rbp-0xB8], rbx
       mov      qword ptr [rbp-0xB0], r15
       mov      dword ptr [rbp-0xA8], r14d
       mov      dword ptr [rbp-0xA4], r13d
       vmovdqu  xmm0, xmmword ptr [rbp-0xB8]
       vmovdqu  xmmword ptr [rsp], xmm0
       mov      rdi, qword ptr [rbp-0xA8]
       mov      qword ptr [rsp+0x10], rdi
       mov      rdi, rax
       mov      rdx, r9
       call     [Lookups.Search.TreeDescent`2[Lookups.Searches.SimdTree128+Probe,Lookups.Search.SearchTree`1+Two[Lookups.Searches.SimdTree128+Probe]]:SearchFlagged(Lookups.Search.TreeDescent`2[Lookups.Searches.SimdTree128+Probe,Lookups.Search.SearchTree`1+Two[Lookups.Searches.SimdTree128+Probe]],System.ReadOnlySpan`1[Lookups.Bio],System.Span`1[Lookups.DmaSegment])]
       jmp      G_M000_IG12

G_M000_IG10:
       vxorps   xmm0, xmm0, xmm0
       vmovdqu32 xmmword ptr [rbp-0xA0], xmm0
       vmovdqu  xmmword ptr [rbp-0x98], xmm0
       mov      qword ptr [rbp-0xA0], rbx
       mov      qword ptr [rbp-0x98], r15
       mov      dword ptr [rbp-0x90], r14d
       mov      dword ptr [rbp-0x8C], r13d
       vmovdqu32 xmm0, xmmword ptr [rbp-0xA0]
       vmovdqu  xmmword ptr [rsp], xmm0
       mov      rdi, qword ptr [rbp-0x90]
       mov      qword ptr [rsp+0x10], rdi
       mov      rdi, rax
       mov      rdx, r9
       call     [Lookups.Search.TreeDescent`2[Lookups.Searches.SimdTree128+Probe,Lookups.Search.SearchTree`1+One[Lookups.Searches.SimdTree128+Probe]]:SearchFlagged(Lookups.Search.TreeDescent`2[Lookups.Searches.SimdTree128+Probe,Lookups.Search.SearchTree`1+One[Lookups.Searches.SimdTree128+Probe]],System.ReadOnlySpan`1[Lookups.Bio],System.Span`1[Lookups.DmaSegment])]
       jmp      SHORT G_M000_IG12

G_M000_IG11:
       mov      dword ptr [rbp-0xEC], esi
       mov      dword ptr [rbp-0xF0], ecx
       mov      qword ptr [rbp-0x78], rbx
       mov      qword ptr [rbp-0x70], r15
       mov      dword ptr [rbp-0x64], r14d
       mov      dword ptr [rbp-0x60], r13d
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
       mov      ecx, 4
       rep movsq
       mov      rdi, rax
       mov      esi, dword ptr [rbp-0xEC]
       mov      rdx, r9
       mov      ecx, dword ptr [rbp-0xF0]
       call     [Lookups.BatchLoop:TryMap[Lookups.BatchLoop+WhenFlagged`1[Lookups.Search.SearchTree`1[Lookups.Searches.SimdTree128+Probe]]](Lookups.BatchLoop+WhenFlagged`1[Lookups.Search.SearchTree`1[Lookups.Searches.SimdTree128+Probe]],System.ReadOnlySpan`1[Lookups.Bio],System.Span`1[Lookups.DmaSegment])]

G_M000_IG12:
       nop

G_M000_IG13:
       vzeroupper
       add      rsp, 256
       pop      rbx
       pop      r13
       pop      r14
       pop      r15
       pop      rbp
       ret

RWD00  	dd	G_M000_IG10 - G_M000_IG02
       	dd	G_M000_IG09 - G_M000_IG02
       	dd	G_M000_IG08 - G_M000_IG02
       	dd	G_M000_IG07 - G_M000_IG02

; Lookups.Search.TreeDescent`2[Lookups.Searches.SimdTree128+Probe,Lookups.Search.SearchTree`1+Two[Lookups.Searches.SimdTree128+Probe]]:SearchFlagged
G_M000_IG01:
       push     rbp
       push     r15
       push     r14
       push     r13
       push     r12
       push     rbx
       sub      rsp, 40
       lea      rbp, [rsp+0x50]
       xor      eax, eax
       mov      qword ptr [rbp-0x30], rax
       mov      qword ptr [rbp-0x38], rax

G_M000_IG02:
       xor      r8, r8
       mov      rbx, qword ptr [rbp+0x10]
       test     esi, esi
       cmovne   r8, rdi
       mov      bword ptr [rbp-0x30], r8
       mov      r15, r8
       cmp      esi, ecx
       jg       G_M000_IG13
       xor      rdi, rdi
       test     esi, esi
       cmovne   rdi, rdx
       mov      bword ptr [rbp-0x38], rdi
       mov      r14, rdi
       mov      r13d, esi
       cmp      r13d, 4
       jl       G_M000_IG10

G_M000_IG03:
       cmp      qword ptr [r15+0x08], 0
       je       G_M000_IG08

G_M000_IG04:
       cmp      qword ptr [r15+0x28], 0
       je       G_M000_IG08
       cmp      qword ptr [r15+0x48], 0
       je       G_M000_IG08
       cmp      qword ptr [r15+0x68], 0
       je       G_M000_IG08
       mov      rdi, qword ptr [r15]
       mov      rsi, rdi
       mov      edx, dword ptr [rbp+0x20]
       mov      ecx, dword ptr [rbp+0x24]
       mov      r8d, ecx
       and      edx, 63
       shrx     rsi, rsi, rdx
       sub      esi, r8d
       vpbroadcastd xmm0, esi
       mov      rsi, qword ptr [r15+0x20]
       mov      r8, rsi
       mov      r9d, ecx
       shrx     r8, r8, rdx
       sub      r8d, r9d
       vpbroadcastd xmm1, r8d
       mov      r8, qword ptr [r15+0x40]
       mov      r9, r8
       mov      eax, ecx
       shrx     r9, r9, rdx
       sub      r9d, eax
       vpbroadcastd xmm2, r9d
       mov      r9, qword ptr [r15+0x60]
       mov      rax, r9
       shrx     rdx, rax, rdx
       sub      edx, ecx
       vpbroadcastd xmm3, edx
       vmovups  xmm4, xmmword ptr [rbx]
       vpcmpgtd xmm5, xmm0, xmm4
       vmovups  xmm6, xmmword ptr [rbx+0x10]
       vpcmpgtd xmm7, xmm0, xmm6
       vpackssdw xmm5, xmm5, xmm7
       vmovups  xmm7, xmmword ptr [rbx+0x20]
       vpcmpgtd xmm8, xmm0, xmm7
       vmovups  xmm9, xmmword ptr [rbx+0x30]
       vpcmpgtd xmm10, xmm0, xmm9
       vpackssdw xmm8, xmm8, xmm10
       vpacksswb xmm5, xmm5, xmm8
       vpmovmskb edx, xmm5
       mov      edx, edx
       popcnt   rdx, rdx
       shl      rdx, 3
       vpcmpgtd xmm5, xmm1, xmm4
       vpcmpgtd xmm8, xmm1, xmm6
       vpackssdw xmm5, xmm5, xmm8
       vpcmpgtd xmm8, xmm1, xmm7
       vpcmpgtd xmm10, xmm1, xmm9
       vpackssdw xmm8, xmm8, xmm10
       vpacksswb xmm5, xmm5, xmm8
       vpmovmskb ecx, xmm5
       mov      ecx, ecx
       popcnt   rcx, rcx
       shl      rcx, 3
       vpcmpgtd xmm5, xmm2, xmm4
       vpcmpgtd xmm8, xmm2, xmm6
       vpackssdw xmm5, xmm5, xmm8
       vpcmpgtd xmm8, xmm2, xmm7

G_M000_IG05:
       vpcmpgtd xmm10, xmm2, xmm9
       vpackssdw xmm8, xmm8, xmm10
       vpacksswb xmm5, xmm5, xmm8
       vpmovmskb eax, xmm5
       mov      eax, eax
       popcnt   rax, rax
       shl      rax, 3
       vpcmpgtd xmm4, xmm3, xmm4
       vpcmpgtd xmm5, xmm3, xmm6
       vpackssdw xmm4, xmm4, xmm5
       vpcmpgtd xmm5, xmm3, xmm7
       vpcmpgtd xmm6, xmm3, xmm9
       vpackssdw xmm5, xmm5, xmm6
       vpacksswb xmm4, xmm4, xmm5
       vpmovmskb r10d, xmm4
       mov      r10d, r10d
       popcnt   r10, r10
       shl      r10, 3
       lea      r11, [rbx+8*rdx+0x40]
       vpcmpgtd xmm4, xmm0, xmmword ptr [r11]
       vpcmpgtd xmm5, xmm0, xmmword ptr [r11+0x10]
       vpackssdw xmm4, xmm4, xmm5
       vpcmpgtd xmm5, xmm0, xmmword ptr [r11+0x20]
       vpcmpgtd xmm0, xmm0, xmmword ptr [r11+0x30]
       vpackssdw xmm0, xmm5, xmm0
       vpacksswb xmm0, xmm4, xmm0
       vpmovmskb r11d, xmm0
       mov      r11d, r11d
       popcnt   r11, r11
       lea      rdx, [r11+2*rdx]
       shl      rdx, 5
       mov      r11, qword ptr [rbp+0x18]
       add      rdx, r11
       lea      r12, [rbx+8*rcx+0x40]
       vpcmpgtd xmm0, xmm1, xmmword ptr [r12]
       vpcmpgtd xmm4, xmm1, xmmword ptr [r12+0x10]
       vpackssdw xmm0, xmm0, xmm4
       vpcmpgtd xmm4, xmm1, xmmword ptr [r12+0x20]
       vpcmpgtd xmm1, xmm1, xmmword ptr [r12+0x30]
       vpackssdw xmm1, xmm4, xmm1
       vpacksswb xmm0, xmm0, xmm1
       vpmovmskb r12d, xmm0
       mov      r12d, r12d
       popcnt   r12, r12
       lea      rcx, [r12+2*rcx]
       shl      rcx, 5
       add      rcx, r11
       lea      r12, [rbx+8*rax+0x40]
       vpcmpgtd xmm0, xmm2, xmmword ptr [r12]
       vpcmpgtd xmm1, xmm2, xmmword ptr [r12+0x10]
       vpackssdw xmm0, xmm0, xmm1
       vpcmpgtd xmm1, xmm2, xmmword ptr [r12+0x20]
       vpcmpgtd xmm2, xmm2, xmmword ptr [r12+0x30]
       vpackssdw xmm1, xmm1, xmm2
       vpacksswb xmm0, xmm0, xmm1
       vpmovmskb r12d, xmm0
       mov      r12d, r12d
       popcnt   r12, r12
       lea      rax, [r12+2*rax]
       shl      rax, 5
       add      rax, r11
       lea      r12, [rbx+8*r10+0x40]
       vpcmpgtd xmm0, xmm3, xmmword ptr [r12]
       vpcmpgtd xmm1, xmm3, xmmword ptr [r12+0x10]
       vpackssdw xmm0, xmm0, xmm1
       vpcmpgtd xmm1, xmm3, xmmword ptr [r12+0x20]

G_M000_IG06:
       vpcmpgtd xmm2, xmm3, xmmword ptr [r12+0x30]
       vpackssdw xmm1, xmm1, xmm2
       vpacksswb xmm0, xmm0, xmm1
       vpmovmskb r12d, xmm0
       mov      r12d, r12d
       popcnt   r12, r12
       lea      r10, [r12+2*r10]
       shl      r10, 5
       add      r11, r10
       mov      r10, rdi
       sub      r10, qword ptr [rdx]
       cmp      r10, qword ptr [rdx+0x08]
       jae      SHORT G_M000_IG07
       sub      rsi, qword ptr [rcx]
       cmp      rsi, qword ptr [rcx+0x08]
       jae      SHORT G_M000_IG07
       sub      r8, qword ptr [rax]
       cmp      r8, qword ptr [rax+0x08]
       jae      SHORT G_M000_IG07
       sub      r9, qword ptr [r11]
       cmp      r9, qword ptr [r11+0x08]
       jae      SHORT G_M000_IG07
       add      rdi, qword ptr [rdx+0x10]
       mov      esi, dword ptr [r15+0x10]
       mov      qword ptr [r14], rdi
       mov      edi, esi
       mov      qword ptr [r14+0x08], rdi
       lea      rdi, [r14+0x10]
       mov      rsi, qword ptr [r15+0x20]
       add      rsi, qword ptr [rcx+0x10]
       mov      edx, dword ptr [r15+0x30]
       mov      qword ptr [rdi], rsi
       mov      esi, edx
       mov      qword ptr [rdi+0x08], rsi
       lea      rdi, [r14+0x20]
       mov      rsi, qword ptr [r15+0x40]
       add      rsi, qword ptr [rax+0x10]
       mov      edx, dword ptr [r15+0x50]
       mov      qword ptr [rdi], rsi
       mov      esi, edx
       mov      qword ptr [rdi+0x08], rsi
       lea      rdi, [r14+0x30]
       mov      rsi, qword ptr [r15+0x60]
       add      rsi, qword ptr [r11+0x10]
       mov      edx, dword ptr [r15+0x70]
       mov      qword ptr [rdi], rsi
       mov      esi, edx
       mov      qword ptr [rdi+0x08], rsi
       jmp      SHORT G_M000_IG09

G_M000_IG07:
       mov      rdi, r15
       mov      rsi, r14
       mov      r8, rax
       mov      r9, r11
       call     [Lookups.Search.TreeDescent`2[Lookups.Searches.SimdTree128+Probe,Lookups.Search.SearchTree`1+Two[Lookups.Searches.SimdTree128+Probe]]:Confirm(ptr,ptr,ptr,ptr,ptr,ptr)]
       jmp      SHORT G_M000_IG09

G_M000_IG08:
       vmovdqu  xmm0, xmmword ptr [rbp+0x10]
       vmovdqu  xmmword ptr [rsp], xmm0
       mov      rdi, qword ptr [rbp+0x20]
       mov      qword ptr [rsp+0x10], rdi
       mov      rdi, r15
       mov      rsi, r14
       mov      edx, 4
       call     [Lookups.Search.TreeDescent`2[Lookups.Searches.SimdTree128+Probe,Lookups.Search.SearchTree`1+Two[Lookups.Searches.SimdTree128+Probe]]:MapSome(Lookups.Search.TreeDescent`2[Lookups.Searches.SimdTree128+Probe,Lookups.Search.SearchTree`1+Two[Lookups.Searches.SimdTree128+Probe]],ptr,ptr,int)]

G_M000_IG09:
       add      r13d, -4
       add      r15, 128
       add      r14, 64
       cmp      r13d, 4
       jge      G_M000_IG03

G_M000_IG10:
       vmovdqu  xmm0, xmmword ptr [rbp+0x10]
       vmovdqu  xmmword ptr [rsp], xmm0
       mov      rdi, qword ptr [rbp+0x20]
       mov      qword ptr [rsp+0x10], rdi
       mov      rdi, r15
       mov      rsi, r14
       mov      edx, r13d
       call     [Lookups.Search.TreeDescent`2[Lookups.Searches.SimdTree128+Probe,Lookups.Search.SearchTree`1+Two[Lookups.Searches.SimdTree128+Probe]]:MapSome(Lookups.Search.TreeDescent`2[Lookups.Searches.SimdTree128+Probe,Lookups.Search.SearchTree`1+Two[Lookups.Searches.SimdTree128+Probe]],ptr,ptr,int)]
       xor      eax, eax
       mov      bword ptr [rbp-0x38], rax

G_M000_IG11:
       mov      bword ptr [rbp-0x30], rax

G_M000_IG12:
       add      rsp, 40
       pop      rbx
       pop      r12
       pop      r13
       pop      r14
       pop      r15
       pop      rbp
       ret

G_M000_IG13:
       call     [System.ThrowHelper:ThrowArgumentOutOfRangeException()]
       int3
