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

; Bench.Measuring.Loops:Resolve[Lookups.Composites.Flagged`1[Lookups.Searches.SimdTree128]]
G_M000_IG01:
       push     rbp
       push     r15
       push     r14
       push     r13
       push     r12
       push     rbx
       sub      rsp, 520
       lea      rbp, [rsp+0x230]
       vxorps   xmm8, xmm8, xmm8
       vmovdqa32 xmmword ptr [rbp-0x1D0], xmm8
       vmovdqa32 xmmword ptr [rbp-0x1C0], xmm8
       mov      rax, -384
       vmovdqa  xmmword ptr [rbp+rax-0x30], xmm8
       vmovdqa  xmmword ptr [rbp+rax-0x20], xmm8
       vmovdqa  xmmword ptr [rbp+rax-0x10], xmm8
       add      rax, 48
       jne      SHORT  -5 instr
       mov      qword ptr [rbp-0x30], rax

G_M000_IG02:
       mov      rbx, qword ptr [rbp+0x28]
       mov      r15, qword ptr [rbp+0x30]
       mov      r14d, dword ptr [rbp+0x38]
       mov      r13d, dword ptr [rbp+0x3C]
       mov      r12d, dword ptr [rbp+0x40]

G_M000_IG03:
       vmovdqu  ymm0, ymmword ptr [rbp+0x18]
       vmovdqu  ymmword ptr [rbp-0x58], ymm0
       vmovdqu  xmm0, xmmword ptr [rbp+0x38]
       vmovdqu  xmmword ptr [rbp-0x38], xmm0

G_M000_IG04:
       lea      eax, [r14-0x01]
       cmp      eax, 3
       ja       G_M000_IG10

G_M000_IG05:
       mov      eax, eax
       lea      r8, [reloc @RWD00]
       mov      r8d, dword ptr [r8+4*rax]
       lea      r9, G_M000_IG02
       add      r8, r9
       jmp      r8

G_M000_IG06:
       vxorps   xmm0, xmm0, xmm0
       vmovdqu  xmmword ptr [rbp-0xB8], xmm0
       vmovdqu32 xmmword ptr [rbp-0xB0], xmm0
       mov      qword ptr [rbp-0xB8], rbx
       mov      qword ptr [rbp-0xB0], r15
       mov      dword ptr [rbp-0xA8], r13d
       mov      dword ptr [rbp-0xA4], r12d
       vmovdqu  xmm0, xmmword ptr [rbp-0xB8]
       vmovdqu  xmmword ptr [rsp], xmm0
       mov      rax, qword ptr [rbp-0xA8]
       mov      qword ptr [rsp+0x10], rax
       call     [Lookups.Search.TreeDescent`2[Lookups.Searches.SimdTree128+Probe,Lookups.Search.SearchTree`1+Four[Lookups.Searches.SimdTree128+Probe]]:SearchFlagged(Lookups.Search.TreeDescent`2[Lookups.Searches.SimdTree128+Probe,Lookups.Search.SearchTree`1+Four[Lookups.Searches.SimdTree128+Probe]],System.ReadOnlySpan`1[Lookups.Bio],System.Span`1[Lookups.DmaSegment])]
       jmp      G_M000_IG18

G_M000_IG07:
       vxorps   xmm0, xmm0, xmm0
       vmovdqu32 xmmword ptr [rbp-0xA0], xmm0
       vmovdqu  xmmword ptr [rbp-0x98], xmm0
       mov      qword ptr [rbp-0xA0], rbx
       mov      qword ptr [rbp-0x98], r15
       mov      dword ptr [rbp-0x90], r13d
       mov      dword ptr [rbp-0x8C], r12d
       vmovdqu32 xmm0, xmmword ptr [rbp-0xA0]
       vmovdqu  xmmword ptr [rsp], xmm0
       mov      rax, qword ptr [rbp-0x90]
       mov      qword ptr [rsp+0x10], rax
       call     [Lookups.Search.TreeDescent`2[Lookups.Searches.SimdTree128+Probe,Lookups.Search.SearchTree`1+Three[Lookups.Searches.SimdTree128+Probe]]:SearchFlagged(Lookups.Search.TreeDescent`2[Lookups.Searches.SimdTree128+Probe,Lookups.Search.SearchTree`1+Three[Lookups.Searches.SimdTree128+Probe]],System.ReadOnlySpan`1[Lookups.Bio],System.Span`1[Lookups.DmaSegment])]
       jmp      G_M000_IG18

G_M000_IG08:
       vxorps   xmm0, xmm0, xmm0
       vmovdqu  xmmword ptr [rbp-0x88], xmm0
       vmovdqu  xmmword ptr [rbp-0x80], xmm0
       mov      qword ptr [rbp-0x88], rbx
       mov      qword ptr [rbp-0x80], r15
       mov      dword ptr [rbp-0x78], r13d
       mov      dword ptr [rbp-0x74], r12d
       vmovdqu  xmm0, xmmword ptr [rbp-0x88]
       vmovdqu  xmmword ptr [rsp], xmm0
       mov      rax, qword ptr [rbp-0x78]
       mov      qword ptr [rsp+0x10], rax
       call     [Lookups.Search.TreeDescent`2[Lookups.Searches.SimdTree128+Probe,Lookups.Search.SearchTree`1+Two[Lookups.Searches.SimdTree128+Probe]]:SearchFlagged(Lookups.Search.TreeDescent`2[Lookups.Searches.SimdTree128+Probe,Lookups.Search.SearchTree`1+Two[Lookups.Searches.SimdTree128+Probe]],System.ReadOnlySpan`1[Lookups.Bio],System.Span`1[Lookups.DmaSegment])]
       jmp      G_M000_IG18

G_M000_IG09:
       vxorps   xmm0, xmm0, xmm0
       vmovdqu  xmmword ptr [rbp-0x70], xmm0
       vmovdqu  xmmword ptr [rbp-0x68], xmm0
       mov      qword ptr [rbp-0x70], rbx
       mov      qword ptr [rbp-0x68], r15
       mov      dword ptr [rbp-0x60], r13d
       mov      dword ptr [rbp-0x5C], r12d
       vmovdqu  xmm0, xmmword ptr [rbp-0x70]
       vmovdqu  xmmword ptr [rsp], xmm0
       mov      rax, qword ptr [rbp-0x60]
       mov      qword ptr [rsp+0x10], rax
       call     [Lookups.Search.TreeDescent`2[Lookups.Searches.SimdTree128+Probe,Lookups.Search.SearchTree`1+One[Lookups.Searches.SimdTree128+Probe]]:SearchFlagged(Lookups.Search.TreeDescent`2[Lookups.Searches.SimdTree128+Probe,Lookups.Search.SearchTree`1+One[Lookups.Searches.SimdTree128+Probe]],System.ReadOnlySpan`1[Lookups.Bio],System.Span`1[Lookups.DmaSegment])]
       jmp      G_M000_IG18

G_M000_IG10:
       vmovdqu  ymm0, ymmword ptr [rbp-0x58]
       vmovdqu  ymmword ptr [rbp-0x110], ymm0
       vmovdqu  xmm0, xmmword ptr [rbp-0x38]
       vmovdqu32 xmmword ptr [rbp-0xF0], xmm0

G_M000_IG11:
       xor      rax, rax
       test     esi, esi
       cmovne   rax, rdi
       mov      bword ptr [rbp-0xC0], rax
       cmp      esi, ecx
       jg       G_M000_IG44
       xor      rcx, rcx
       test     esi, esi
       cmovne   rcx, rdx
       mov      bword ptr [rbp-0xC8], rcx
       mov      rdx, rcx
       mov      r8d, esi
       cmp      r8d, 4
       jl       SHORT G_M000_IG15

G_M000_IG12:
       mov      qword ptr [rbp-0xD8], rdx
       mov      dword ptr [rbp-0xDC], r8d
       jmp      G_M000_IG21

G_M000_IG13:
       mov      rax, qword ptr [rbp-0xD0]
       mov      rdx, qword ptr [rbp-0xD8]
       mov      r8d, dword ptr [rbp-0xDC]
       jmp      SHORT G_M000_IG15

G_M000_IG14:
       mov      rdx, qword ptr [rbp-0xD8]
       mov      r8d, dword ptr [rbp-0xDC]

G_M000_IG15:
       mov      dword ptr [rbp-0xDC], r8d
       test     r8d, r8d
       jne      SHORT G_M000_IG19

G_M000_IG16:
       xor      rcx, rcx
       mov      bword ptr [rbp-0xC0], rcx

G_M000_IG17:
       mov      bword ptr [rbp-0xC8], rcx

G_M000_IG18:
       vzeroupper
       add      rsp, 520
       pop      rbx
       pop      r12
       pop      r13
       pop      r14
       pop      r15
       pop      rbp
       ret

G_M000_IG19:
       mov      qword ptr [rbp-0x100], rbx
       mov      qword ptr [rbp-0xF8], r15
       mov      dword ptr [rbp-0xF0], r14d
       mov      dword ptr [rbp-0xEC], r13d
       mov      dword ptr [rbp-0xE8], r12d
       lea      rdi, [rsp]
       lea      rsi, [rbp-0x110]
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
       mov      qword ptr [rbp-0xD0], rax
       mov      rdi, rax
       mov      qword ptr [rbp-0xD8], rdx
       mov      rsi, rdx
       call     [Lookups.BatchLoop:MapOne[Lookups.BatchLoop+WhenFlagged`1[Lookups.Search.SearchTree`1[Lookups.Searches.SimdTree128+Probe]]](Lookups.BatchLoop+WhenFlagged`1[Lookups.Search.SearchTree`1[Lookups.Searches.SimdTree128+Probe]],ptr,ptr)]
       mov      r8d, dword ptr [rbp-0xDC]
       dec      r8d
       mov      rax, qword ptr [rbp-0xD0]
       add      rax, 32
       mov      rdx, qword ptr [rbp-0xD8]
       add      rdx, 16
       mov      qword ptr [rbp-0xD8], rdx

G_M000_IG20:
       mov      dword ptr [rbp-0xDC], r8d
       cmp      r8d, 4
       jl       G_M000_IG14

G_M000_IG21:
       mov      rcx, qword ptr [rax]
       mov      qword ptr [rbp-0x118], rcx
       mov      rdi, rcx
       mov      qword ptr [rbp-0xD0], rax
       cmp      qword ptr [rax+0x08], 0
       je       G_M000_IG25

G_M000_IG22:
       shrx     rdi, rcx, r13
       sub      edi, r12d
       vpbroadcastd xmm0, edi
       vmovaps  xmmword ptr [rbp-0x1E0], xmm0
       xor      edi, edi
       xor      esi, esi
       cmp      r14d, 1
       jg       G_M000_IG37

G_M000_IG23:
       mov      qword ptr [rbp-0x120], rdi

G_M000_IG24:
       mov      rax, qword ptr [rbp-0x120]
       lea      rcx, [rsi+rax]
       shl      rcx, 6
       add      rcx, rbx
       mov      qword ptr [rbp-0x138], rcx
       call     [Lookups.Search.NodeMath`1[Lookups.Searches.SimdTree128+Probe]:get_KeysLog2():int]
       mov      ecx, 1
       shlx     eax, ecx, eax
       cdqe
       imul     rax, qword ptr [rbp-0x120]
       shl      rax, 5
       add      rax, r15
       vmovaps  xmm0, xmmword ptr [rbp-0x1E0]
       mov      rcx, qword ptr [rbp-0x138]
       vpcmpgtd xmm1, xmm0, xmmword ptr [rcx]
       vpcmpgtd xmm2, xmm0, xmmword ptr [rcx+0x10]
       vpackssdw xmm1, xmm1, xmm2
       vpcmpgtd xmm2, xmm0, xmmword ptr [rcx+0x20]
       vpcmpgtd xmm0, xmm0, xmmword ptr [rcx+0x30]
       vpackssdw xmm0, xmm2, xmm0
       vpacksswb xmm0, xmm1, xmm0
       vpmovmskb ecx, xmm0
       mov      ecx, ecx
       popcnt   rcx, rcx
       shl      rcx, 5
       add      rax, rcx
       mov      rcx, qword ptr [rbp-0x118]
       mov      rdi, rcx
       add      rdi, qword ptr [rax+0x10]
       sub      rcx, qword ptr [rax]
       cmp      rcx, qword ptr [rax+0x08]
       jae      G_M000_IG13

G_M000_IG25:
       mov      rax, qword ptr [rbp-0xD0]
       mov      ecx, dword ptr [rax+0x10]
       mov      rdx, qword ptr [rbp-0xD8]
       mov      qword ptr [rdx], rdi
       mov      qword ptr [rbp-0xD8], rdx
       mov      qword ptr [rdx+0x08], rcx
       mov      qword ptr [rbp-0xD0], rax
       lea      rcx, [rax+0x20]
       mov      rdi, qword ptr [rcx]
       mov      qword ptr [rbp-0x140], rdi
       mov      rsi, rdi
       cmp      qword ptr [rcx+0x08], 0
       je       G_M000_IG30

G_M000_IG26:
       shrx     rcx, rdi, r13
       sub      ecx, r12d
       vpbroadcastd xmm0, ecx
       vmovaps  xmmword ptr [rbp-0x1F0], xmm0
       xor      ecx, ecx
       xor      esi, esi
       cmp      r14d, 1
       jle      G_M000_IG40
       lea      r9d, [r14-0x01]
       mov      dword ptr [rbp-0x1F8], r9d
       jmp      SHORT G_M000_IG28

G_M000_IG27:
       mov      rcx, qword ptr [rbp-0x148]

G_M000_IG28:
       mov      qword ptr [rbp-0x150], rsi
       mov      qword ptr [rbp-0x148], rcx
       lea      r10, [rsi+rcx]
       shl      r10, 6
       add      r10, rbx
       mov      qword ptr [rbp-0x158], r10
       call     [Lookups.Search.NodeMath`1[Lookups.Searches.SimdTree128+Probe]:get_KeysLog2():int]
       mov      ecx, 1
       shlx     eax, ecx, eax
       cdqe
       imul     rax, qword ptr [rbp-0x148]
       vmovaps  xmm0, xmmword ptr [rbp-0x1F0]
       mov      r10, qword ptr [rbp-0x158]
       vpcmpgtd xmm1, xmm0, xmmword ptr [r10]
       vpcmpgtd xmm2, xmm0, xmmword ptr [r10+0x10]
       vpackssdw xmm1, xmm1, xmm2
       vpcmpgtd xmm2, xmm0, xmmword ptr [r10+0x20]
       vpcmpgtd xmm3, xmm0, xmmword ptr [r10+0x30]
       vpackssdw xmm2, xmm2, xmm3
       vpacksswb xmm1, xmm1, xmm2
       vpmovmskb ecx, xmm1
       mov      ecx, ecx
       popcnt   rcx, rcx
       add      rcx, rax
       mov      qword ptr [rbp-0x148], rcx
       call     [Lookups.Search.NodeMath`1[Lookups.Searches.SimdTree128+Probe]:get_KeysLog2():int]
       mov      ecx, 1
       shlx     eax, ecx, eax
       cdqe
       imul     rax, qword ptr [rbp-0x150]
       lea      rsi, [rax+0x01]
       mov      r9d, dword ptr [rbp-0x1F8]
       dec      r9d
       mov      dword ptr [rbp-0x1F8], r9d
       jne      G_M000_IG27

G_M000_IG29:
       mov      rax, qword ptr [rbp-0x148]
       lea      rcx, [rsi+rax]
       shl      rcx, 6
       add      rcx, rbx
       mov      qword ptr [rbp-0x160], rcx
       call     [Lookups.Search.NodeMath`1[Lookups.Searches.SimdTree128+Probe]:get_KeysLog2():int]
       mov      edi, 1
       shlx     edi, edi, eax
       movsxd   rdi, edi
       imul     rdi, qword ptr [rbp-0x148]
       shl      rdi, 5
       add      rdi, r15
       vmovaps  xmm0, xmmword ptr [rbp-0x1F0]
       mov      rsi, qword ptr [rbp-0x160]
       vpcmpgtd xmm1, xmm0, xmmword ptr [rsi]
       vpcmpgtd xmm2, xmm0, xmmword ptr [rsi+0x10]
       vpackssdw xmm1, xmm1, xmm2
       vpcmpgtd xmm2, xmm0, xmmword ptr [rsi+0x20]
       vpcmpgtd xmm0, xmm0, xmmword ptr [rsi+0x30]
       vpackssdw xmm0, xmm2, xmm0
       vpacksswb xmm0, xmm1, xmm0
       vpmovmskb esi, xmm0
       mov      esi, esi
       popcnt   rsi, rsi
       shl      rsi, 5
       add      rdi, rsi
       mov      rsi, qword ptr [rbp-0x140]
       mov      rdx, rsi
       add      rdx, qword ptr [rdi+0x10]
       sub      rsi, qword ptr [rdi]
       cmp      rsi, qword ptr [rdi+0x08]
       mov      rsi, rdx
       jae      G_M000_IG41

G_M000_IG30:
       mov      rax, qword ptr [rbp-0xD0]
       mov      edi, dword ptr [rax+0x30]
       mov      rdx, qword ptr [rbp-0xD8]
       mov      qword ptr [rdx+0x10], rsi
       mov      qword ptr [rbp-0xD8], rdx
       mov      qword ptr [rdx+0x18], rdi
       mov      qword ptr [rbp-0xD0], rax
       lea      rdi, [rax+0x40]
       vxorps   ymm0, ymm0, ymm0
       vmovdqu  ymmword ptr [rbp-0x198], ymm0
       vmovdqu  xmmword ptr [rbp-0x178], xmm0
       mov      rcx, qword ptr [rdi]
       mov      qword ptr [rbp-0x168], rcx
       mov      r9, rcx
       cmp      qword ptr [rdi+0x08], 0
       je       SHORT G_M000_IG33

G_M000_IG31:
       vmovdqu  ymm0, ymmword ptr [rbp-0x110]
       vmovdqu  ymmword ptr [rbp-0x198], ymm0
       vmovdqu32 xmm0, xmmword ptr [rbp-0xF0]
       vmovdqu  xmmword ptr [rbp-0x178], xmm0

G_M000_IG32:
       mov      qword ptr [rbp-0x188], rbx
       mov      qword ptr [rbp-0x180], r15
       mov      dword ptr [rbp-0x178], r14d
       mov      dword ptr [rbp-0x174], r13d
       mov      dword ptr [rbp-0x170], r12d
       lea      rdi, [rbp-0x198]
       mov      rsi, rcx
       xor      edx, edx
       call     [Lookups.Search.SearchTree`1[Lookups.Searches.SimdTree128+Probe]:Candidate[Lookups.Unwatched](ulong,Lookups.Unwatched):byref:this]
       mov      rdi, qword ptr [rbp-0x168]
       mov      r9, rdi
       add      r9, qword ptr [rax+0x10]
       sub      rdi, qword ptr [rax]
       cmp      rdi, qword ptr [rax+0x08]
       jae      G_M000_IG42

G_M000_IG33:
       mov      rax, qword ptr [rbp-0xD0]
       mov      edi, dword ptr [rax+0x50]
       mov      rdx, qword ptr [rbp-0xD8]
       mov      qword ptr [rdx+0x20], r9
       mov      qword ptr [rbp-0xD8], rdx
       mov      qword ptr [rdx+0x28], rdi
       mov      qword ptr [rbp-0xD0], rax
       lea      rdi, [rax+0x60]
       vxorps   ymm0, ymm0, ymm0
       vmovdqu  ymmword ptr [rbp-0x1D0], ymm0
       vmovdqu32 xmmword ptr [rbp-0x1B0], xmm0
       mov      rcx, qword ptr [rdi]
       mov      qword ptr [rbp-0x1A0], rcx
       mov      r9, rcx
       cmp      qword ptr [rdi+0x08], 0
       je       SHORT G_M000_IG36

G_M000_IG34:
       vmovdqu  ymm0, ymmword ptr [rbp-0x110]
       vmovdqu  ymmword ptr [rbp-0x1D0], ymm0
       vmovdqu32 xmm0, xmmword ptr [rbp-0xF0]
       vmovdqu32 xmmword ptr [rbp-0x1B0], xmm0

G_M000_IG35:
       mov      qword ptr [rbp-0x1C0], rbx
       mov      qword ptr [rbp-0x1B8], r15
       mov      dword ptr [rbp-0x1B0], r14d
       mov      dword ptr [rbp-0x1AC], r13d
       mov      dword ptr [rbp-0x1A8], r12d
       lea      rdi, [rbp-0x1D0]
       mov      rsi, rcx
       xor      edx, edx
       call     [Lookups.Search.SearchTree`1[Lookups.Searches.SimdTree128+Probe]:Candidate[Lookups.Unwatched](ulong,Lookups.Unwatched):byref:this]
       mov      rcx, qword ptr [rbp-0x1A0]
       mov      r9, rcx
       add      r9, qword ptr [rax+0x10]
       sub      rcx, qword ptr [rax]
       cmp      rcx, qword ptr [rax+0x08]
       jae      G_M000_IG43

G_M000_IG36:
       mov      rax, qword ptr [rbp-0xD0]
       mov      ecx, dword ptr [rax+0x70]
       mov      rdx, qword ptr [rbp-0xD8]
       mov      qword ptr [rdx+0x30], r9
       mov      qword ptr [rdx+0x38], rcx
       mov      r8d, dword ptr [rbp-0xDC]
       add      r8d, -4
       add      rax, 128
       add      rdx, 64
       mov      qword ptr [rbp-0xD8], rdx
       jmp      G_M000_IG20

G_M000_IG37:
       lea      r9d, [r14-0x01]
       mov      dword ptr [rbp-0x1F4], r9d

G_M000_IG38:
       mov      qword ptr [rbp-0x128], rsi
       mov      qword ptr [rbp-0x120], rdi
       lea      r10, [rsi+rdi]
       shl      r10, 6
       add      r10, rbx
       mov      qword ptr [rbp-0x130], r10
       call     [Lookups.Search.NodeMath`1[Lookups.Searches.SimdTree128+Probe]:get_KeysLog2():int]
       mov      ecx, 1
       shlx     eax, ecx, eax
       cdqe
       imul     rax, qword ptr [rbp-0x120]
       vmovaps  xmm0, xmmword ptr [rbp-0x1E0]
       mov      r10, qword ptr [rbp-0x130]
       vpcmpgtd xmm1, xmm0, xmmword ptr [r10]
       vpcmpgtd xmm2, xmm0, xmmword ptr [r10+0x10]
       vpackssdw xmm1, xmm1, xmm2
       vpcmpgtd xmm2, xmm0, xmmword ptr [r10+0x20]
       vpcmpgtd xmm3, xmm0, xmmword ptr [r10+0x30]
       vpackssdw xmm2, xmm2, xmm3
       vpacksswb xmm1, xmm1, xmm2
       vpmovmskb ecx, xmm1
       mov      ecx, ecx
       xor      edi, edi
       popcnt   rdi, rcx
       add      rdi, rax
       mov      qword ptr [rbp-0x120], rdi
       call     [Lookups.Search.NodeMath`1[Lookups.Searches.SimdTree128+Probe]:get_KeysLog2():int]
       mov      ecx, 1
       shlx     eax, ecx, eax
       cdqe
       imul     rax, qword ptr [rbp-0x128]
       lea      rsi, [rax+0x01]
       mov      r9d, dword ptr [rbp-0x1F4]
       dec      r9d
       mov      dword ptr [rbp-0x1F4], r9d
       je       G_M000_IG24

G_M000_IG39:
       mov      rdi, qword ptr [rbp-0x120]
       jmp      G_M000_IG38

G_M000_IG40:
       mov      qword ptr [rbp-0x148], rcx
       jmp      G_M000_IG29

G_M000_IG41:
       mov      rax, qword ptr [rbp-0xD0]
       mov      rdx, qword ptr [rbp-0xD8]
       mov      r8d, dword ptr [rbp-0xDC]
       jmp      G_M000_IG15

G_M000_IG42:
       mov      rax, qword ptr [rbp-0xD0]
       mov      rdx, qword ptr [rbp-0xD8]
       mov      r8d, dword ptr [rbp-0xDC]
       jmp      G_M000_IG15

G_M000_IG43:
       mov      rax, qword ptr [rbp-0xD0]
       mov      rdx, qword ptr [rbp-0xD8]
       mov      r8d, dword ptr [rbp-0xDC]
       jmp      G_M000_IG15

G_M000_IG44:
       call     [System.ThrowHelper:ThrowArgumentOutOfRangeException()]
       int3

RWD00  	dd	G_M000_IG09 - G_M000_IG02
       	dd	G_M000_IG08 - G_M000_IG02
       	dd	G_M000_IG07 - G_M000_IG02
       	dd	G_M000_IG06 - G_M000_IG02

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

; Lookups.Search.NodeMath`1[Lookups.Searches.SimdTree128+Probe]:get_KeysLog2
G_M000_IG01:

G_M000_IG02:
       mov      eax, 4

G_M000_IG03:
       ret
