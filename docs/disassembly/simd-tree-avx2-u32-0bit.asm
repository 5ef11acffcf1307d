; encoding: simd-tree-avx2-u32
; bits: 0
; ISA: avx2
; CPU: AMD EPYC
; runtime: .NET 10.0.12 X64 AVX-512
; topology: gpu-server:44
; instructions per bio, floor: 7.25
; instructions per bio: 39.5

; Bench.Measuring.Loops:Pass[Lookups.Composites.Unflagged`1[Lookups.Searches.SimdTree256x32]]
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

; Bench.Measuring.Loops:Resolve[Lookups.Composites.Unflagged`1[Lookups.Searches.SimdTree256x32]]
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
       call     [Lookups.Search.TreeDescent`2[Lookups.Searches.SimdTree256x32+Probe,Lookups.Search.SearchTree`1+Four[Lookups.Searches.SimdTree256x32+Probe]]:Search(Lookups.Search.TreeDescent`2[Lookups.Searches.SimdTree256x32+Probe,Lookups.Search.SearchTree`1+Four[Lookups.Searches.SimdTree256x32+Probe]],System.ReadOnlySpan`1[Lookups.Bio],System.Span`1[Lookups.DmaSegment])]
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
       call     [Lookups.Search.TreeDescent`2[Lookups.Searches.SimdTree256x32+Probe,Lookups.Search.SearchTree`1+Three[Lookups.Searches.SimdTree256x32+Probe]]:Search(Lookups.Search.TreeDescent`2[Lookups.Searches.SimdTree256x32+Probe,Lookups.Search.SearchTree`1+Three[Lookups.Searches.SimdTree256x32+Probe]],System.ReadOnlySpan`1[Lookups.Bio],System.Span`1[Lookups.DmaSegment])]
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
       call     [Lookups.Search.TreeDescent`2[Lookups.Searches.SimdTree256x32+Probe,Lookups.Search.SearchTree`1+Two[Lookups.Searches.SimdTree256x32+Probe]]:Search(Lookups.Search.TreeDescent`2[Lookups.Searches.SimdTree256x32+Probe,Lookups.Search.SearchTree`1+Two[Lookups.Searches.SimdTree256x32+Probe]],System.ReadOnlySpan`1[Lookups.Bio],System.Span`1[Lookups.DmaSegment])]
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
       call     [Lookups.Search.TreeDescent`2[Lookups.Searches.SimdTree256x32+Probe,Lookups.Search.SearchTree`1+One[Lookups.Searches.SimdTree256x32+Probe]]:Search(Lookups.Search.TreeDescent`2[Lookups.Searches.SimdTree256x32+Probe,Lookups.Search.SearchTree`1+One[Lookups.Searches.SimdTree256x32+Probe]],System.ReadOnlySpan`1[Lookups.Bio],System.Span`1[Lookups.DmaSegment])]
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
       call     [Lookups.BatchLoop:TryMap[Lookups.BatchLoop+Always`1[Lookups.Search.SearchTree`1[Lookups.Searches.SimdTree256x32+Probe]]](Lookups.BatchLoop+Always`1[Lookups.Search.SearchTree`1[Lookups.Searches.SimdTree256x32+Probe]],System.ReadOnlySpan`1[Lookups.Bio],System.Span`1[Lookups.DmaSegment])]

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

; Lookups.Search.TreeDescent`2[Lookups.Searches.SimdTree256x32+Probe,Lookups.Search.SearchTree`1+Two[Lookups.Searches.SimdTree256x32+Probe]]:Search
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
       xor      r8, r8
       mov      rbx, qword ptr [rbp+0x10]
       mov      r15, qword ptr [rbp+0x18]
       mov      r14d, dword ptr [rbp+0x20]
       mov      r13d, dword ptr [rbp+0x24]
       test     esi, esi
       cmovne   r8, rdi
       mov      bword ptr [rbp-0x30], r8
       mov      r12, r8
       cmp      esi, ecx
       jg       G_M000_IG18
       xor      rdi, rdi
       test     esi, esi
       cmovne   rdi, rdx
       mov      bword ptr [rbp-0x38], rdi
       mov      rax, rdi
       mov      r10d, esi
       mov      dword ptr [rbp-0x44], r10d
       cmp      r10d, 4
       jge      SHORT G_M000_IG05

G_M000_IG03:
       mov      r10d, dword ptr [rbp-0x44]
       jmp      G_M000_IG09

G_M000_IG04:
       mov      dword ptr [rbp-0x44], r10d

G_M000_IG05:
       mov      rdi, qword ptr [r12]
       mov      rsi, rdi
       mov      edx, r14d
       and      edx, 63
       shrx     rsi, rsi, rdx
       sub      esi, r13d
       vpbroadcastd ymm0, esi
       mov      rsi, qword ptr [r12+0x20]
       shrx     rsi, rsi, rdx
       sub      esi, r13d
       vpbroadcastd ymm1, esi
       mov      rsi, qword ptr [r12+0x40]
       shrx     rsi, rsi, rdx
       sub      esi, r13d
       vpbroadcastd ymm2, esi
       mov      rsi, qword ptr [r12+0x60]
       shrx     rsi, rsi, rdx
       sub      esi, r13d
       vpbroadcastd ymm3, esi
       vmovups  ymm4, ymmword ptr [rbx]
       vpcmpgtd ymm5, ymm0, ymm4
       vmovups  ymm6, ymmword ptr [rbx+0x20]
       vpcmpgtd ymm7, ymm0, ymm6
       vpackssdw ymm5, ymm5, ymm7
       vpmovmskb esi, ymm5
       mov      esi, esi
       popcnt   rsi, rsi
       shl      rsi, 2
       vpcmpgtd ymm5, ymm1, ymm4
       vpcmpgtd ymm7, ymm1, ymm6
       vpackssdw ymm5, ymm5, ymm7
       vpmovmskb edx, ymm5
       mov      edx, edx
       popcnt   rdx, rdx
       shl      rdx, 2
       vpcmpgtd ymm5, ymm2, ymm4
       vpcmpgtd ymm7, ymm2, ymm6
       vpackssdw ymm5, ymm5, ymm7
       vpmovmskb ecx, ymm5
       mov      ecx, ecx
       popcnt   rcx, rcx
       shl      rcx, 2
       vpcmpgtd ymm4, ymm3, ymm4
       vpcmpgtd ymm5, ymm3, ymm6
       vpackssdw ymm4, ymm4, ymm5
       vpmovmskb r8d, ymm4
       mov      r8d, r8d
       popcnt   r8, r8
       shl      r8, 2
       lea      r9, [rbx+8*rsi+0x40]
       vpcmpgtd ymm4, ymm0, ymmword ptr [r9]
       vpcmpgtd ymm0, ymm0, ymmword ptr [r9+0x20]
       vpackssdw ymm0, ymm4, ymm0
       vpmovmskb r9d, ymm0
       mov      r9d, r9d
       popcnt   r9, r9
       lea      rsi, [r9+4*rsi]
       shl      rsi, 4
       add      rsi, r15
       mov      r9, rsi
       lea      rsi, [rbx+8*rdx+0x40]
       vpcmpgtd ymm0, ymm1, ymmword ptr [rsi]
       vpcmpgtd ymm1, ymm1, ymmword ptr [rsi+0x20]
       vpackssdw ymm0, ymm0, ymm1
       vpmovmskb esi, ymm0
       mov      esi, esi
       popcnt   rsi, rsi
       lea      rsi, [rsi+4*rdx]
       shl      rsi, 4
       add      rsi, r15
       mov      r11, rsi

G_M000_IG06:
       lea      rsi, [rbx+8*rcx+0x40]
       vpcmpgtd ymm0, ymm2, ymmword ptr [rsi]
       vpcmpgtd ymm1, ymm2, ymmword ptr [rsi+0x20]
       vpackssdw ymm0, ymm0, ymm1
       vpmovmskb esi, ymm0
       mov      esi, esi
       popcnt   rsi, rsi
       lea      rsi, [rsi+4*rcx]
       shl      rsi, 4
       add      rsi, r15
       mov      rcx, rsi
       mov      qword ptr [rbp-0x68], rcx
       lea      rsi, [rbx+8*r8+0x40]
       vpcmpgtd ymm0, ymm3, ymmword ptr [rsi]
       vpcmpgtd ymm1, ymm3, ymmword ptr [rsi+0x20]
       vpackssdw ymm0, ymm0, ymm1
       vpmovmskb esi, ymm0
       mov      esi, esi
       popcnt   rsi, rsi
       lea      rsi, [rsi+4*r8]
       shl      rsi, 4
       add      rsi, r15
       mov      r8, rsi
       mov      qword ptr [rbp-0x70], r8
       mov      rsi, rdi
       sub      rsi, qword ptr [r9]
       cmp      rsi, qword ptr [r9+0x08]
       jb       G_M000_IG12

G_M000_IG07:
       mov      rdi, r12
       mov      qword ptr [rbp-0x40], rax
       mov      rsi, rax
       mov      rdx, r9
       mov      rcx, r11
       mov      r8, qword ptr [rbp-0x68]
       mov      r9, qword ptr [rbp-0x70]
       call     [Lookups.Search.TreeDescent`2[Lookups.Searches.SimdTree256x32+Probe,Lookups.Search.SearchTree`1+Two[Lookups.Searches.SimdTree256x32+Probe]]:Confirm(ptr,ptr,ptr,ptr,ptr,ptr)]

G_M000_IG08:
       mov      r10d, dword ptr [rbp-0x44]
       add      r10d, -4
       add      r12, 128
       mov      rax, qword ptr [rbp-0x40]
       add      rax, 64
       cmp      r10d, 4
       jge      G_M000_IG04

G_M000_IG09:
       mov      qword ptr [rbp-0x60], rbx
       mov      qword ptr [rbp-0x58], r15
       mov      dword ptr [rbp-0x50], r14d
       mov      dword ptr [rbp-0x4C], r13d
       test     r10d, r10d
       jl       G_M000_IG18
       mov      rdi, r12
       mov      rdx, rax
       vmovdqu  xmm0, xmmword ptr [rbp-0x60]
       vmovdqu  xmmword ptr [rsp], xmm0
       mov      rsi, qword ptr [rbp-0x50]
       mov      qword ptr [rsp+0x10], rsi
       mov      esi, r10d
       mov      ecx, r10d
       call     [Lookups.BatchLoop:TryMap[Lookups.BatchLoop+Always`1[Lookups.Search.TreeDescent`2[Lookups.Searches.SimdTree256x32+Probe,Lookups.Search.SearchTree`1+Two[Lookups.Searches.SimdTree256x32+Probe]]]](Lookups.BatchLoop+Always`1[Lookups.Search.TreeDescent`2[Lookups.Searches.SimdTree256x32+Probe,Lookups.Search.SearchTree`1+Two[Lookups.Searches.SimdTree256x32+Probe]]],System.ReadOnlySpan`1[Lookups.Bio],System.Span`1[Lookups.DmaSegment])]
       xor      eax, eax
       mov      bword ptr [rbp-0x38], rax

G_M000_IG10:
       mov      bword ptr [rbp-0x30], rax

G_M000_IG11:
       vzeroupper
       add      rsp, 104
       pop      rbx
       pop      r12
       pop      r13
       pop      r14
       pop      r15
       pop      rbp
       ret

G_M000_IG12:
       mov      rsi, qword ptr [r12+0x20]
       sub      rsi, qword ptr [r11]
       cmp      rsi, qword ptr [r11+0x08]
       jb       SHORT G_M000_IG14

G_M000_IG13:
       jmp      G_M000_IG07

G_M000_IG14:
       mov      rsi, qword ptr [r12+0x40]
       sub      rsi, qword ptr [rcx]
       cmp      rsi, qword ptr [rcx+0x08]
       jb       SHORT G_M000_IG16

G_M000_IG15:
       jmp      G_M000_IG07

G_M000_IG16:
       mov      rsi, qword ptr [r12+0x60]
       sub      rsi, qword ptr [r8]
       cmp      rsi, qword ptr [r8+0x08]
       jae      SHORT G_M000_IG17
       add      rdi, qword ptr [r9+0x10]
       mov      esi, dword ptr [r12+0x10]
       mov      qword ptr [rax], rdi
       mov      edi, esi
       mov      qword ptr [rax+0x08], rdi
       lea      rdi, [rax+0x10]
       mov      rsi, qword ptr [r12+0x20]
       add      rsi, qword ptr [r11+0x10]
       mov      edx, dword ptr [r12+0x30]
       mov      qword ptr [rdi], rsi
       mov      esi, edx
       mov      qword ptr [rdi+0x08], rsi
       lea      rdi, [rax+0x20]
       mov      rsi, qword ptr [r12+0x40]
       add      rsi, qword ptr [rcx+0x10]
       mov      edx, dword ptr [r12+0x50]
       mov      qword ptr [rdi], rsi
       mov      esi, edx
       mov      qword ptr [rdi+0x08], rsi
       lea      rdi, [rax+0x30]
       mov      rsi, qword ptr [r12+0x60]
       add      rsi, qword ptr [r8+0x10]
       mov      edx, dword ptr [r12+0x70]
       mov      qword ptr [rdi], rsi
       mov      esi, edx
       mov      qword ptr [rdi+0x08], rsi
       mov      qword ptr [rbp-0x40], rax
       jmp      G_M000_IG08

G_M000_IG17:
       jmp      G_M000_IG07

G_M000_IG18:
       call     [System.ThrowHelper:ThrowArgumentOutOfRangeException()]
       int3
