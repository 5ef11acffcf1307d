; encoding: simd-tree-avx2-u32
; bits: 0
; ISA: avx2
; CPU: AMD EPYC
; runtime: .NET 10.0.12 X64 AVX-512
; topology: gpu-server:44
; instructions per bio, floor: 7.25
; instructions per bio: 31 / 39.25

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

; Bench.Measuring.Loops:Resolve[Lookups.Composites.Unflagged`1[Lookups.Searches.SimdTree256x32]]
G_M000_IG01:
       push     rbp
       push     r15
       push     r14
       push     r13
       push     r12
       push     rbx
       sub      rsp, 552
       lea      rbp, [rsp+0x250]
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
       call     [Lookups.Search.TreeDescent`2[Lookups.Searches.SimdTree256x32+Probe,Lookups.Search.SearchTree`1+Four[Lookups.Searches.SimdTree256x32+Probe]]:Search(Lookups.Search.TreeDescent`2[Lookups.Searches.SimdTree256x32+Probe,Lookups.Search.SearchTree`1+Four[Lookups.Searches.SimdTree256x32+Probe]],System.ReadOnlySpan`1[Lookups.Bio],System.Span`1[Lookups.DmaSegment])]
       jmp      G_M000_IG17

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
       call     [Lookups.Search.TreeDescent`2[Lookups.Searches.SimdTree256x32+Probe,Lookups.Search.SearchTree`1+Three[Lookups.Searches.SimdTree256x32+Probe]]:Search(Lookups.Search.TreeDescent`2[Lookups.Searches.SimdTree256x32+Probe,Lookups.Search.SearchTree`1+Three[Lookups.Searches.SimdTree256x32+Probe]],System.ReadOnlySpan`1[Lookups.Bio],System.Span`1[Lookups.DmaSegment])]
       jmp      G_M000_IG17

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
       call     [Lookups.Search.TreeDescent`2[Lookups.Searches.SimdTree256x32+Probe,Lookups.Search.SearchTree`1+Two[Lookups.Searches.SimdTree256x32+Probe]]:Search(Lookups.Search.TreeDescent`2[Lookups.Searches.SimdTree256x32+Probe,Lookups.Search.SearchTree`1+Two[Lookups.Searches.SimdTree256x32+Probe]],System.ReadOnlySpan`1[Lookups.Bio],System.Span`1[Lookups.DmaSegment])]
       jmp      G_M000_IG17

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
       call     [Lookups.Search.TreeDescent`2[Lookups.Searches.SimdTree256x32+Probe,Lookups.Search.SearchTree`1+One[Lookups.Searches.SimdTree256x32+Probe]]:Search(Lookups.Search.TreeDescent`2[Lookups.Searches.SimdTree256x32+Probe,Lookups.Search.SearchTree`1+One[Lookups.Searches.SimdTree256x32+Probe]],System.ReadOnlySpan`1[Lookups.Bio],System.Span`1[Lookups.DmaSegment])]
       jmp      G_M000_IG17

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
       jg       G_M000_IG39
       xor      rcx, rcx
       test     esi, esi
       cmovne   rcx, rdx
       mov      bword ptr [rbp-0xC8], rcx
       mov      rdx, rcx
       mov      r8d, esi
       cmp      r8d, 4
       jl       SHORT G_M000_IG14

G_M000_IG12:
       mov      qword ptr [rbp-0xD8], rdx
       mov      dword ptr [rbp-0xDC], r8d
       jmp      G_M000_IG20

G_M000_IG13:
       mov      rax, qword ptr [rbp-0xD0]
       mov      rdx, qword ptr [rbp-0xD8]
       mov      r8d, dword ptr [rbp-0xDC]

G_M000_IG14:
       mov      dword ptr [rbp-0xDC], r8d
       test     r8d, r8d
       jne      SHORT G_M000_IG18

G_M000_IG15:
       xor      rcx, rcx
       mov      bword ptr [rbp-0xC0], rcx

G_M000_IG16:
       mov      bword ptr [rbp-0xC8], rcx

G_M000_IG17:
       vzeroupper
       add      rsp, 552
       pop      rbx
       pop      r12
       pop      r13
       pop      r14
       pop      r15
       pop      rbp
       ret

G_M000_IG18:
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
       call     [Lookups.BatchLoop:MapOne[Lookups.BatchLoop+Always`1[Lookups.Search.SearchTree`1[Lookups.Searches.SimdTree256x32+Probe]]](Lookups.BatchLoop+Always`1[Lookups.Search.SearchTree`1[Lookups.Searches.SimdTree256x32+Probe]],ptr,ptr)]
       mov      r8d, dword ptr [rbp-0xDC]
       dec      r8d
       mov      rax, qword ptr [rbp-0xD0]
       add      rax, 32
       mov      rdx, qword ptr [rbp-0xD8]
       add      rdx, 16
       mov      qword ptr [rbp-0xD8], rdx

G_M000_IG19:
       mov      dword ptr [rbp-0xDC], r8d
       cmp      r8d, 4
       jl       G_M000_IG38

G_M000_IG20:
       mov      qword ptr [rbp-0xD0], rax
       mov      rcx, qword ptr [rax]
       mov      qword ptr [rbp-0x118], rcx
       shrx     rdi, rcx, r13
       sub      edi, r12d
       vpbroadcastd ymm0, edi
       vmovups  ymmword ptr [rbp-0x1F0], ymm0
       xor      edi, edi
       xor      esi, esi
       cmp      r14d, 1
       jg       G_M000_IG31

G_M000_IG21:
       mov      qword ptr [rbp-0x120], rdi

G_M000_IG22:
       mov      rax, qword ptr [rbp-0x120]
       lea      rcx, [rsi+rax]
       shl      rcx, 6
       add      rcx, rbx
       mov      qword ptr [rbp-0x138], rcx
       call     [Lookups.Search.NodeMath`1[Lookups.Searches.SimdTree256x32+Probe]:get_KeysLog2():int]
       mov      ecx, 1
       shlx     eax, ecx, eax
       cdqe
       imul     rax, qword ptr [rbp-0x120]
       shl      rax, 5
       add      rax, r15
       vmovups  ymm0, ymmword ptr [rbp-0x1F0]
       mov      rcx, qword ptr [rbp-0x138]
       vpcmpgtd ymm1, ymm0, ymmword ptr [rcx]
       vpcmpgtd ymm0, ymm0, ymmword ptr [rcx+0x20]
       vpackssdw ymm0, ymm1, ymm0
       vpmovmskb ecx, ymm0
       mov      ecx, ecx
       popcnt   rcx, rcx
       sar      rcx, 1
       shl      rcx, 5
       add      rax, rcx
       mov      rcx, qword ptr [rbp-0x118]
       mov      rdx, rcx
       add      rdx, qword ptr [rax+0x10]
       sub      rcx, qword ptr [rax]
       cmp      rcx, qword ptr [rax+0x08]
       jae      G_M000_IG13
       mov      rcx, rdx
       mov      rax, qword ptr [rbp-0xD0]
       mov      rdx, qword ptr [rbp-0xD8]
       mov      r8d, dword ptr [rbp-0xDC]
       mov      edi, dword ptr [rax+0x10]
       mov      qword ptr [rdx], rcx
       mov      ecx, edi
       mov      qword ptr [rbp-0xD8], rdx
       mov      qword ptr [rdx+0x08], rcx
       mov      qword ptr [rbp-0xD0], rax
       mov      rcx, qword ptr [rax+0x20]
       mov      qword ptr [rbp-0x140], rcx
       shrx     rdi, rcx, r13
       sub      edi, r12d
       vpbroadcastd ymm0, edi
       vmovups  ymmword ptr [rbp-0x210], ymm0
       xor      edi, edi
       xor      esi, esi
       cmp      r14d, 1
       jle      G_M000_IG34

G_M000_IG23:
       lea      r9d, [r14-0x01]
       mov      dword ptr [rbp-0x21C], r9d
       mov      dword ptr [rbp-0xDC], r8d
       jmp      SHORT G_M000_IG25

G_M000_IG24:
       mov      rdi, qword ptr [rbp-0x148]

G_M000_IG25:
       mov      qword ptr [rbp-0x150], rsi
       mov      qword ptr [rbp-0x148], rdi
       lea      r10, [rsi+rdi]
       shl      r10, 6
       add      r10, rbx
       mov      qword ptr [rbp-0x158], r10
       call     [Lookups.Search.NodeMath`1[Lookups.Searches.SimdTree256x32+Probe]:get_KeysLog2():int]
       mov      ecx, 1
       shlx     eax, ecx, eax
       cdqe
       imul     rax, qword ptr [rbp-0x148]
       vmovups  ymm0, ymmword ptr [rbp-0x210]
       mov      r10, qword ptr [rbp-0x158]
       vpcmpgtd ymm1, ymm0, ymmword ptr [r10]
       vpcmpgtd ymm2, ymm0, ymmword ptr [r10+0x20]
       vpackssdw ymm1, ymm1, ymm2
       vpmovmskb ecx, ymm1
       mov      ecx, ecx
       xor      edi, edi
       popcnt   rdi, rcx
       sar      rdi, 1
       add      rdi, rax
       mov      qword ptr [rbp-0x148], rdi
       call     [Lookups.Search.NodeMath`1[Lookups.Searches.SimdTree256x32+Probe]:get_KeysLog2():int]
       mov      ecx, 1
       shlx     eax, ecx, eax
       cdqe
       imul     rax, qword ptr [rbp-0x150]
       lea      rsi, [rax+0x01]
       mov      r9d, dword ptr [rbp-0x21C]
       dec      r9d
       mov      dword ptr [rbp-0x21C], r9d
       jne      G_M000_IG24

G_M000_IG26:
       mov      rax, qword ptr [rbp-0x148]
       lea      rcx, [rsi+rax]
       shl      rcx, 6
       add      rcx, rbx
       mov      qword ptr [rbp-0x160], rcx
       call     [Lookups.Search.NodeMath`1[Lookups.Searches.SimdTree256x32+Probe]:get_KeysLog2():int]
       mov      edi, 1
       shlx     edi, edi, eax
       movsxd   rdi, edi
       imul     rdi, qword ptr [rbp-0x148]
       shl      rdi, 5
       add      rdi, r15
       vmovups  ymm0, ymmword ptr [rbp-0x210]
       mov      rsi, qword ptr [rbp-0x160]
       vpcmpgtd ymm1, ymm0, ymmword ptr [rsi]
       vpcmpgtd ymm0, ymm0, ymmword ptr [rsi+0x20]
       vpackssdw ymm0, ymm1, ymm0
       vpmovmskb esi, ymm0
       mov      esi, esi
       popcnt   rsi, rsi
       sar      rsi, 1
       shl      rsi, 5
       add      rdi, rsi
       mov      rsi, qword ptr [rbp-0x140]
       mov      rdx, rsi
       add      rdx, qword ptr [rdi+0x10]
       sub      rsi, qword ptr [rdi]
       cmp      rsi, qword ptr [rdi+0x08]
       jae      G_M000_IG35
       mov      rdi, rdx
       mov      rax, qword ptr [rbp-0xD0]
       mov      rdx, qword ptr [rbp-0xD8]
       mov      esi, dword ptr [rax+0x30]
       mov      qword ptr [rdx+0x10], rdi
       mov      edi, esi
       mov      qword ptr [rbp-0xD8], rdx
       mov      qword ptr [rdx+0x18], rdi
       vxorps   ymm0, ymm0, ymm0
       vmovdqu  ymmword ptr [rbp-0x198], ymm0
       vmovdqu  xmmword ptr [rbp-0x178], xmm0
       mov      qword ptr [rbp-0xD0], rax
       mov      rcx, qword ptr [rax+0x40]
       mov      qword ptr [rbp-0x168], rcx

G_M000_IG27:
       vmovdqu  ymm0, ymmword ptr [rbp-0x110]
       vmovdqu  ymmword ptr [rbp-0x198], ymm0
       vmovdqu32 xmm0, xmmword ptr [rbp-0xF0]
       vmovdqu  xmmword ptr [rbp-0x178], xmm0

G_M000_IG28:
       mov      qword ptr [rbp-0x188], rbx
       mov      qword ptr [rbp-0x180], r15
       mov      dword ptr [rbp-0x178], r14d
       mov      dword ptr [rbp-0x174], r13d
       mov      dword ptr [rbp-0x170], r12d
       lea      rdi, [rbp-0x198]
       mov      rsi, rcx
       xor      r9d, r9d
       mov      dword ptr [rbp-0x214], r9d
       mov      edx, r9d
       call     [Lookups.Search.SearchTree`1[Lookups.Searches.SimdTree256x32+Probe]:Candidate[Lookups.Unwatched](ulong,Lookups.Unwatched):byref:this]
       mov      rdi, qword ptr [rbp-0x168]
       mov      rsi, rdi
       add      rsi, qword ptr [rax+0x10]
       sub      rdi, qword ptr [rax]
       cmp      rdi, qword ptr [rax+0x08]
       mov      rax, qword ptr [rbp-0xD0]
       mov      rdx, qword ptr [rbp-0xD8]
       jae      G_M000_IG36
       mov      r9d, dword ptr [rbp-0x214]
       mov      edi, dword ptr [rax+0x50]
       mov      qword ptr [rdx+0x20], rsi
       mov      qword ptr [rbp-0xD8], rdx
       mov      qword ptr [rdx+0x28], rdi
       vxorps   ymm0, ymm0, ymm0
       vmovdqu  ymmword ptr [rbp-0x1D0], ymm0
       vmovdqu32 xmmword ptr [rbp-0x1B0], xmm0
       mov      qword ptr [rbp-0xD0], rax
       mov      rcx, qword ptr [rax+0x60]
       mov      qword ptr [rbp-0x1A0], rcx

G_M000_IG29:
       vmovdqu  ymm0, ymmword ptr [rbp-0x110]
       vmovdqu  ymmword ptr [rbp-0x1D0], ymm0
       vmovdqu32 xmm0, xmmword ptr [rbp-0xF0]
       vmovdqu32 xmmword ptr [rbp-0x1B0], xmm0

G_M000_IG30:
       mov      qword ptr [rbp-0x1C0], rbx
       mov      qword ptr [rbp-0x1B8], r15
       mov      dword ptr [rbp-0x1B0], r14d
       mov      dword ptr [rbp-0x1AC], r13d
       mov      dword ptr [rbp-0x1A8], r12d
       lea      rdi, [rbp-0x1D0]
       mov      rsi, rcx
       mov      edx, r9d
       call     [Lookups.Search.SearchTree`1[Lookups.Searches.SimdTree256x32+Probe]:Candidate[Lookups.Unwatched](ulong,Lookups.Unwatched):byref:this]
       mov      rcx, qword ptr [rbp-0x1A0]
       mov      rdx, rcx
       add      rdx, qword ptr [rax+0x10]
       sub      rcx, qword ptr [rax]
       cmp      rcx, qword ptr [rax+0x08]
       jae      G_M000_IG37
       mov      rcx, rdx
       mov      rax, qword ptr [rbp-0xD0]
       mov      rdx, qword ptr [rbp-0xD8]
       mov      r8d, dword ptr [rbp-0xDC]
       mov      edi, dword ptr [rax+0x70]
       mov      qword ptr [rdx+0x30], rcx
       mov      ecx, edi
       mov      qword ptr [rdx+0x38], rcx
       add      r8d, -4
       add      rax, 128
       add      rdx, 64
       mov      qword ptr [rbp-0xD8], rdx
       jmp      G_M000_IG19

G_M000_IG31:
       lea      r9d, [r14-0x01]
       mov      dword ptr [rbp-0x218], r9d

G_M000_IG32:
       mov      qword ptr [rbp-0x128], rsi
       mov      qword ptr [rbp-0x120], rdi
       lea      r10, [rsi+rdi]
       shl      r10, 6
       add      r10, rbx
       mov      qword ptr [rbp-0x130], r10
       call     [Lookups.Search.NodeMath`1[Lookups.Searches.SimdTree256x32+Probe]:get_KeysLog2():int]
       mov      ecx, 1
       shlx     eax, ecx, eax
       cdqe
       imul     rax, qword ptr [rbp-0x120]
       vmovups  ymm0, ymmword ptr [rbp-0x1F0]
       mov      r10, qword ptr [rbp-0x130]
       vpcmpgtd ymm1, ymm0, ymmword ptr [r10]
       vpcmpgtd ymm2, ymm0, ymmword ptr [r10+0x20]
       vpackssdw ymm1, ymm1, ymm2
       vpmovmskb ecx, ymm1
       mov      ecx, ecx
       xor      edi, edi
       popcnt   rdi, rcx
       sar      rdi, 1
       add      rdi, rax
       mov      qword ptr [rbp-0x120], rdi
       call     [Lookups.Search.NodeMath`1[Lookups.Searches.SimdTree256x32+Probe]:get_KeysLog2():int]
       mov      ecx, 1
       shlx     eax, ecx, eax
       cdqe
       imul     rax, qword ptr [rbp-0x128]
       lea      rsi, [rax+0x01]
       mov      r9d, dword ptr [rbp-0x218]
       dec      r9d
       mov      dword ptr [rbp-0x218], r9d
       je       G_M000_IG22

G_M000_IG33:
       mov      rdi, qword ptr [rbp-0x120]
       jmp      G_M000_IG32

G_M000_IG34:
       mov      qword ptr [rbp-0x148], rdi
       mov      dword ptr [rbp-0xDC], r8d
       jmp      G_M000_IG26

G_M000_IG35:
       mov      rax, qword ptr [rbp-0xD0]
       mov      rdx, qword ptr [rbp-0xD8]
       mov      r8d, dword ptr [rbp-0xDC]
       jmp      G_M000_IG14

G_M000_IG36:
       mov      r8d, dword ptr [rbp-0xDC]
       jmp      G_M000_IG14

G_M000_IG37:
       mov      rax, qword ptr [rbp-0xD0]
       mov      rdx, qword ptr [rbp-0xD8]
       mov      r8d, dword ptr [rbp-0xDC]
       jmp      G_M000_IG14

G_M000_IG38:
       mov      rdx, qword ptr [rbp-0xD8]
       mov      r8d, dword ptr [rbp-0xDC]
       jmp      G_M000_IG14

G_M000_IG39:
       call     [System.ThrowHelper:ThrowArgumentOutOfRangeException()]
       int3

RWD00  	dd	G_M000_IG09 - G_M000_IG02
       	dd	G_M000_IG08 - G_M000_IG02
       	dd	G_M000_IG07 - G_M000_IG02
       	dd	G_M000_IG06 - G_M000_IG02

; Lookups.Search.TreeDescent`2[Lookups.Searches.SimdTree256x32+Probe,Lookups.Search.SearchTree`1+Two[Lookups.Searches.SimdTree256x32+Probe]]:Search
G_M000_IG01:
       push     rbp
       push     r15
       push     r14
       push     r13
       push     r12
       push     rbx
       sub      rsp, 120
       lea      rbp, [rsp+0xA0]
       vxorps   xmm8, xmm8, xmm8
       vmovdqu  ymmword ptr [rbp-0x60], ymm8
       vmovdqa  xmmword ptr [rbp-0x40], xmm8
       xor      eax, eax
       mov      qword ptr [rbp-0x30], rax

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
       jg       G_M000_IG27
       xor      rdi, rdi
       test     esi, esi
       cmovne   rdi, rdx
       mov      bword ptr [rbp-0x38], rdi
       mov      rax, rdi
       mov      r10d, esi
       mov      dword ptr [rbp-0x44], r10d
       cmp      r10d, 4
       jge      G_M000_IG16

G_M000_IG03:
       mov      r10d, dword ptr [rbp-0x44]
       jmp      G_M000_IG20

G_M000_IG04:
       mov      eax, dword ptr [r12+0x70]
       mov      qword ptr [rdi+0x30], rdx
       mov      qword ptr [rdi+0x38], rax
       add      esi, -4
       add      r12, 128
       add      rdi, 64
       mov      qword ptr [rbp-0x68], rdi

G_M000_IG05:
       cmp      esi, 4
       jl       G_M000_IG08

G_M000_IG06:
       mov      rax, qword ptr [r12]
       mov      r11d, r14d
       and      r11d, 63
       shrx     rcx, rax, r11
       sub      ecx, r13d
       vpbroadcastd ymm0, ecx
       vpcmpgtd ymm1, ymm0, ymmword ptr [rbx]
       vpcmpgtd ymm2, ymm0, ymmword ptr [rbx+0x20]
       vpackssdw ymm1, ymm1, ymm2
       vpmovmskb ecx, ymm1
       mov      ecx, ecx
       popcnt   rcx, rcx
       shl      rcx, 2
       lea      rdx, [rbx+8*rcx+0x40]
       vpcmpgtd ymm1, ymm0, ymmword ptr [rdx]
       vpcmpgtd ymm0, ymm0, ymmword ptr [rdx+0x20]
       vpackssdw ymm0, ymm1, ymm0
       vpmovmskb edx, ymm0
       mov      edx, edx
       popcnt   rdx, rdx
       lea      rcx, [rdx+4*rcx]
       shl      rcx, 4
       add      rcx, r15
       mov      rdx, rax
       add      rdx, qword ptr [rcx+0x10]
       sub      rax, qword ptr [rcx]
       cmp      rax, qword ptr [rcx+0x08]
       jae      G_M000_IG08
       mov      eax, dword ptr [r12+0x10]
       mov      qword ptr [rdi], rdx
       mov      qword ptr [rdi+0x08], rax
       mov      rax, qword ptr [r12+0x20]
       shrx     rcx, rax, r11
       sub      ecx, r13d
       vpbroadcastd ymm0, ecx
       vpcmpgtd ymm1, ymm0, ymmword ptr [rbx]
       vpcmpgtd ymm2, ymm0, ymmword ptr [rbx+0x20]
       vpackssdw ymm1, ymm1, ymm2
       vpmovmskb ecx, ymm1
       mov      ecx, ecx
       popcnt   rcx, rcx
       shl      rcx, 2
       lea      rdx, [rbx+8*rcx+0x40]
       vpcmpgtd ymm1, ymm0, ymmword ptr [rdx]
       vpcmpgtd ymm0, ymm0, ymmword ptr [rdx+0x20]
       vpackssdw ymm0, ymm1, ymm0
       vpmovmskb edx, ymm0
       mov      edx, edx
       popcnt   rdx, rdx
       lea      rcx, [rdx+4*rcx]
       shl      rcx, 4
       add      rcx, r15
       mov      rdx, rax
       add      rdx, qword ptr [rcx+0x10]
       sub      rax, qword ptr [rcx]
       cmp      rax, qword ptr [rcx+0x08]
       jae      G_M000_IG08
       mov      eax, dword ptr [r12+0x30]
       mov      qword ptr [rdi+0x10], rdx
       mov      qword ptr [rdi+0x18], rax
       mov      rax, qword ptr [r12+0x40]
       shrx     rcx, rax, r11
       sub      ecx, r13d
       vpbroadcastd ymm0, ecx
       vpcmpgtd ymm1, ymm0, ymmword ptr [rbx]

G_M000_IG07:
       vpcmpgtd ymm2, ymm0, ymmword ptr [rbx+0x20]
       vpackssdw ymm1, ymm1, ymm2
       vpmovmskb ecx, ymm1
       mov      ecx, ecx
       popcnt   rcx, rcx
       shl      rcx, 2
       lea      rdx, [rbx+8*rcx+0x40]
       vpcmpgtd ymm1, ymm0, ymmword ptr [rdx]
       vpcmpgtd ymm0, ymm0, ymmword ptr [rdx+0x20]
       vpackssdw ymm0, ymm1, ymm0
       vpmovmskb edx, ymm0
       mov      edx, edx
       popcnt   rdx, rdx
       lea      rcx, [rdx+4*rcx]
       shl      rcx, 4
       add      rcx, r15
       mov      rdx, rax
       add      rdx, qword ptr [rcx+0x10]
       sub      rax, qword ptr [rcx]
       cmp      rax, qword ptr [rcx+0x08]
       jae      SHORT G_M000_IG08
       mov      eax, dword ptr [r12+0x50]
       mov      qword ptr [rdi+0x20], rdx
       mov      qword ptr [rdi+0x28], rax
       mov      rax, qword ptr [r12+0x60]
       shrx     rcx, rax, r11
       sub      ecx, r13d
       vpbroadcastd ymm0, ecx
       vpcmpgtd ymm1, ymm0, ymmword ptr [rbx]
       vpcmpgtd ymm2, ymm0, ymmword ptr [rbx+0x20]
       vpackssdw ymm1, ymm1, ymm2
       vpmovmskb ecx, ymm1
       mov      ecx, ecx
       popcnt   rcx, rcx
       shl      rcx, 2
       lea      rdx, [rbx+8*rcx+0x40]
       vpcmpgtd ymm1, ymm0, ymmword ptr [rdx]
       vpcmpgtd ymm0, ymm0, ymmword ptr [rdx+0x20]
       vpackssdw ymm0, ymm1, ymm0
       vpmovmskb edx, ymm0
       mov      edx, edx
       popcnt   rdx, rdx
       lea      rcx, [rdx+4*rcx]
       shl      rcx, 4
       add      rcx, r15
       mov      rdx, rax
       add      rdx, qword ptr [rcx+0x10]
       sub      rax, qword ptr [rcx]
       cmp      rax, qword ptr [rcx+0x08]
       jb       G_M000_IG04

G_M000_IG08:
       mov      dword ptr [rbp-0x6C], esi
       test     esi, esi
       je       SHORT G_M000_IG10

G_M000_IG09:
       mov      qword ptr [rbp-0x68], rdi
       mov      qword ptr [rbp-0x88], rbx
       mov      qword ptr [rbp-0x80], r15
       mov      dword ptr [rbp-0x78], r14d
       mov      dword ptr [rbp-0x74], r13d
       vmovdqu  xmm0, xmmword ptr [rbp-0x88]
       vmovdqu  xmmword ptr [rsp], xmm0
       mov      rax, qword ptr [rbp-0x78]
       mov      qword ptr [rsp+0x10], rax
       mov      rdi, r12
       mov      rsi, qword ptr [rbp-0x68]
       call     [Lookups.BatchLoop:MapOne[Lookups.BatchLoop+Always`1[Lookups.Search.TreeDescent`2[Lookups.Searches.SimdTree256x32+Probe,Lookups.Search.SearchTree`1+Two[Lookups.Searches.SimdTree256x32+Probe]]]](Lookups.BatchLoop+Always`1[Lookups.Search.TreeDescent`2[Lookups.Searches.SimdTree256x32+Probe,Lookups.Search.SearchTree`1+Two[Lookups.Searches.SimdTree256x32+Probe]]],ptr,ptr)]
       mov      esi, dword ptr [rbp-0x6C]
       dec      esi
       add      r12, 32
       mov      rax, qword ptr [rbp-0x68]
       add      rax, 16
       mov      rdi, rax
       jmp      G_M000_IG05

G_M000_IG10:
       xor      rax, rax
       mov      bword ptr [rbp-0x58], rax

G_M000_IG11:
       mov      bword ptr [rbp-0x60], rax

G_M000_IG12:
       mov      bword ptr [rbp-0x38], rax

G_M000_IG13:
       mov      bword ptr [rbp-0x30], rax

G_M000_IG14:
       vzeroupper
       add      rsp, 120
       pop      rbx
       pop      r12
       pop      r13
       pop      r14
       pop      r15
       pop      rbp
       ret

G_M000_IG15:
       mov      dword ptr [rbp-0x44], r10d

G_M000_IG16:
       mov      rdi, qword ptr [r12]
       mov      r11d, r14d
       and      r11d, 63
       shrx     rdi, rdi, r11
       sub      edi, r13d
       vpbroadcastd ymm0, edi
       mov      rdi, qword ptr [r12+0x20]
       shrx     rdi, rdi, r11
       sub      edi, r13d
       vpbroadcastd ymm1, edi
       mov      rdi, qword ptr [r12+0x40]
       shrx     rdi, rdi, r11
       sub      edi, r13d
       vpbroadcastd ymm2, edi
       mov      rdi, qword ptr [r12+0x60]
       shrx     rdi, rdi, r11
       sub      edi, r13d
       vpbroadcastd ymm3, edi
       vmovups  ymm4, ymmword ptr [rbx]
       vpcmpgtd ymm5, ymm0, ymm4
       vmovups  ymm6, ymmword ptr [rbx+0x20]
       vpcmpgtd ymm7, ymm0, ymm6
       vpackssdw ymm5, ymm5, ymm7
       vpmovmskb edi, ymm5
       mov      edi, edi
       popcnt   rdi, rdi
       shl      rdi, 2
       vpcmpgtd ymm5, ymm1, ymm4
       vpcmpgtd ymm7, ymm1, ymm6
       vpackssdw ymm5, ymm5, ymm7
       vpmovmskb esi, ymm5
       mov      esi, esi
       popcnt   rsi, rsi
       shl      rsi, 2
       vpcmpgtd ymm5, ymm2, ymm4
       vpcmpgtd ymm7, ymm2, ymm6
       vpackssdw ymm5, ymm5, ymm7
       vpmovmskb edx, ymm5
       mov      edx, edx
       popcnt   rdx, rdx
       shl      rdx, 2
       vpcmpgtd ymm4, ymm3, ymm4
       vpcmpgtd ymm5, ymm3, ymm6
       vpackssdw ymm4, ymm4, ymm5
       vpmovmskb ecx, ymm4
       mov      ecx, ecx
       popcnt   rcx, rcx
       shl      rcx, 2
       lea      r8, [rbx+8*rdi+0x40]
       vpcmpgtd ymm4, ymm0, ymmword ptr [r8]
       vpcmpgtd ymm0, ymm0, ymmword ptr [r8+0x20]
       vpackssdw ymm0, ymm4, ymm0
       vpmovmskb r8d, ymm0
       mov      r8d, r8d
       popcnt   r8, r8
       lea      rdi, [r8+4*rdi]
       shl      rdi, 4
       add      rdi, r15
       mov      r8, rdi
       lea      rdi, [rbx+8*rsi+0x40]
       vpcmpgtd ymm0, ymm1, ymmword ptr [rdi]
       vpcmpgtd ymm1, ymm1, ymmword ptr [rdi+0x20]
       vpackssdw ymm0, ymm0, ymm1
       vpmovmskb edi, ymm0
       mov      edi, edi
       popcnt   rdi, rdi
       lea      rdi, [rdi+4*rsi]
       shl      rdi, 4
       add      rdi, r15
       mov      r9, rdi
       lea      rdi, [rbx+8*rdx+0x40]

G_M000_IG17:
       vpcmpgtd ymm0, ymm2, ymmword ptr [rdi]
       vpcmpgtd ymm1, ymm2, ymmword ptr [rdi+0x20]
       vpackssdw ymm0, ymm0, ymm1
       vpmovmskb edi, ymm0
       mov      edi, edi
       popcnt   rdi, rdi
       lea      rdi, [rdi+4*rdx]
       shl      rdi, 4
       add      rdi, r15
       mov      r11, rdi
       lea      rdi, [rbx+8*rcx+0x40]
       vpcmpgtd ymm0, ymm3, ymmword ptr [rdi]
       vpcmpgtd ymm1, ymm3, ymmword ptr [rdi+0x20]
       vpackssdw ymm0, ymm0, ymm1
       vpmovmskb edi, ymm0
       mov      edi, edi
       popcnt   rdi, rdi
       lea      rdi, [rdi+4*rcx]
       shl      rdi, 4
       add      rdi, r15
       mov      rcx, rdi
       mov      qword ptr [rbp-0x50], rcx
       mov      rdi, qword ptr [r12]
       sub      rdi, qword ptr [r8]
       cmp      rdi, qword ptr [r8+0x08]
       jb       SHORT G_M000_IG21

G_M000_IG18:
       mov      rdi, r12
       mov      qword ptr [rbp-0x40], rax
       mov      rsi, rax
       mov      rdx, r8
       mov      rcx, r9
       mov      r8, r11
       mov      r9, qword ptr [rbp-0x50]
       call     [Lookups.Search.TreeDescent`2[Lookups.Searches.SimdTree256x32+Probe,Lookups.Search.SearchTree`1+Two[Lookups.Searches.SimdTree256x32+Probe]]:Confirm(ptr,ptr,ptr,ptr,ptr,ptr)]

G_M000_IG19:
       mov      r10d, dword ptr [rbp-0x44]
       add      r10d, -4
       add      r12, 128
       mov      rax, qword ptr [rbp-0x40]
       add      rax, 64
       cmp      r10d, 4
       jge      G_M000_IG15

G_M000_IG20:
       test     r10d, r10d
       jl       G_M000_IG27
       mov      rdi, r12
       mov      rsi, rax
       xor      rax, rax
       test     r10d, r10d
       cmovne   rax, rdi
       mov      bword ptr [rbp-0x58], rax
       mov      r12, rax
       xor      rdi, rdi
       test     r10d, r10d
       cmovne   rdi, rsi
       mov      bword ptr [rbp-0x60], rdi
       mov      esi, r10d
       jmp      G_M000_IG05

G_M000_IG21:
       mov      rdi, qword ptr [r12+0x20]
       sub      rdi, qword ptr [r9]
       cmp      rdi, qword ptr [r9+0x08]
       jb       SHORT G_M000_IG23

G_M000_IG22:
       jmp      G_M000_IG18

G_M000_IG23:
       mov      rdi, qword ptr [r12+0x40]
       sub      rdi, qword ptr [r11]
       cmp      rdi, qword ptr [r11+0x08]
       jb       SHORT G_M000_IG25

G_M000_IG24:
       jmp      G_M000_IG18

G_M000_IG25:
       mov      rdi, qword ptr [r12+0x60]
       sub      rdi, qword ptr [rcx]
       cmp      rdi, qword ptr [rcx+0x08]
       jae      SHORT G_M000_IG26
       mov      rdi, qword ptr [r12]
       add      rdi, qword ptr [r8+0x10]
       mov      esi, dword ptr [r12+0x10]
       mov      qword ptr [rax], rdi
       mov      edi, esi
       mov      qword ptr [rax+0x08], rdi
       lea      rdi, [rax+0x10]
       mov      rsi, qword ptr [r12+0x20]
       add      rsi, qword ptr [r9+0x10]
       mov      edx, dword ptr [r12+0x30]
       mov      qword ptr [rdi], rsi
       mov      esi, edx
       mov      qword ptr [rdi+0x08], rsi
       lea      rdi, [rax+0x20]
       mov      rsi, qword ptr [r12+0x40]
       add      rsi, qword ptr [r11+0x10]
       mov      edx, dword ptr [r12+0x50]
       mov      qword ptr [rdi], rsi
       mov      esi, edx
       mov      qword ptr [rdi+0x08], rsi
       lea      rdi, [rax+0x30]
       mov      rsi, qword ptr [r12+0x60]
       add      rsi, qword ptr [rcx+0x10]
       mov      edx, dword ptr [r12+0x70]
       mov      qword ptr [rdi], rsi
       mov      esi, edx
       mov      qword ptr [rdi+0x08], rsi
       mov      qword ptr [rbp-0x40], rax
       jmp      G_M000_IG19

G_M000_IG26:
       jmp      G_M000_IG18

G_M000_IG27:
       call     [System.ThrowHelper:ThrowArgumentOutOfRangeException()]
       int3

; Lookups.Search.NodeMath`1[Lookups.Searches.SimdTree256x32+Probe]:get_KeysLog2
G_M000_IG01:

G_M000_IG02:
       mov      eax, 4

G_M000_IG03:
       ret
