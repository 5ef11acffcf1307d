; encoding: simd-tree-avx2
; bits: 0
; ISA: avx2
; CPU: AMD EPYC
; runtime: .NET 10.0.12 X64 AVX-512
; topology: gpu-server:44
; instructions per bio, floor: 7.25
; instructions per bio: 33.5 / 28.25

; Bench.Measuring.Loops:Pass[Lookups.Composites.Unflagged`1[Lookups.Searches.SimdTree256]]
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

; Bench.Measuring.Loops:Resolve[Lookups.Composites.Unflagged`1[Lookups.Searches.SimdTree256]]
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
       call     [Lookups.Search.TreeDescent`2[Lookups.Searches.SimdTree256+Probe,Lookups.Search.SearchTree`1+Four[Lookups.Searches.SimdTree256+Probe]]:Search(Lookups.Search.TreeDescent`2[Lookups.Searches.SimdTree256+Probe,Lookups.Search.SearchTree`1+Four[Lookups.Searches.SimdTree256+Probe]],System.ReadOnlySpan`1[Lookups.Bio],System.Span`1[Lookups.DmaSegment])]
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
       call     [Lookups.Search.TreeDescent`2[Lookups.Searches.SimdTree256+Probe,Lookups.Search.SearchTree`1+Three[Lookups.Searches.SimdTree256+Probe]]:Search(Lookups.Search.TreeDescent`2[Lookups.Searches.SimdTree256+Probe,Lookups.Search.SearchTree`1+Three[Lookups.Searches.SimdTree256+Probe]],System.ReadOnlySpan`1[Lookups.Bio],System.Span`1[Lookups.DmaSegment])]
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
       call     [Lookups.Search.TreeDescent`2[Lookups.Searches.SimdTree256+Probe,Lookups.Search.SearchTree`1+Two[Lookups.Searches.SimdTree256+Probe]]:Search(Lookups.Search.TreeDescent`2[Lookups.Searches.SimdTree256+Probe,Lookups.Search.SearchTree`1+Two[Lookups.Searches.SimdTree256+Probe]],System.ReadOnlySpan`1[Lookups.Bio],System.Span`1[Lookups.DmaSegment])]
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
       call     [Lookups.Search.TreeDescent`2[Lookups.Searches.SimdTree256+Probe,Lookups.Search.SearchTree`1+One[Lookups.Searches.SimdTree256+Probe]]:Search(Lookups.Search.TreeDescent`2[Lookups.Searches.SimdTree256+Probe,Lookups.Search.SearchTree`1+One[Lookups.Searches.SimdTree256+Probe]],System.ReadOnlySpan`1[Lookups.Bio],System.Span`1[Lookups.DmaSegment])]
       jmp      G_M000_IG17

G_M000_IG10:
       vmovdqu  ymm0, ymmword ptr [rbp-0x58]
       vmovdqu32 ymmword ptr [rbp-0x100], ymm0
       vmovdqu  xmm0, xmmword ptr [rbp-0x38]
       vmovdqu32 xmmword ptr [rbp-0xE0], xmm0

G_M000_IG11:
       mov      dword ptr [rbp-0xDC], r13d
       mov      dword ptr [rbp-0xD8], r12d
       xor      rax, rax
       test     esi, esi
       cmovne   rax, rdi
       mov      bword ptr [rbp-0xC0], rax
       mov      r13, rax
       cmp      esi, ecx
       jg       G_M000_IG37
       xor      rcx, rcx
       test     esi, esi
       cmovne   rcx, rdx
       mov      bword ptr [rbp-0xC8], rcx
       mov      r12, rcx
       mov      eax, esi
       cmp      eax, 4
       jl       SHORT G_M000_IG14

G_M000_IG12:
       mov      dword ptr [rbp-0xCC], eax
       jmp      G_M000_IG20

G_M000_IG13:
       mov      eax, dword ptr [rbp-0xCC]

G_M000_IG14:
       mov      dword ptr [rbp-0xCC], eax
       test     eax, eax
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
       mov      qword ptr [rbp-0xF0], rbx
       mov      qword ptr [rbp-0xE8], r15
       mov      dword ptr [rbp-0xE0], r14d
       lea      rdi, [rsp]
       lea      rsi, [rbp-0x100]
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
       mov      rdi, r13
       mov      rsi, r12
       call     [Lookups.BatchLoop:MapOne[Lookups.BatchLoop+Always`1[Lookups.Search.SearchTree`1[Lookups.Searches.SimdTree256+Probe]]](Lookups.BatchLoop+Always`1[Lookups.Search.SearchTree`1[Lookups.Searches.SimdTree256+Probe]],ptr,ptr)]
       mov      eax, dword ptr [rbp-0xCC]
       dec      eax
       add      r13, 32
       add      r12, 16

G_M000_IG19:
       mov      dword ptr [rbp-0xCC], eax
       cmp      eax, 4
       jl       G_M000_IG36

G_M000_IG20:
       mov      rcx, qword ptr [r13]
       mov      qword ptr [rbp-0x108], rcx
       vpbroadcastq ymm0, rcx
       vmovups  ymmword ptr [rbp-0x1F0], ymm0
       xor      edx, edx
       xor      edi, edi
       cmp      r14d, 1
       jg       G_M000_IG31

G_M000_IG21:
       mov      qword ptr [rbp-0x110], rdx

G_M000_IG22:
       mov      rax, qword ptr [rbp-0x110]
       lea      rcx, [rdi+rax]
       shl      rcx, 6
       add      rcx, rbx
       mov      qword ptr [rbp-0x128], rcx
       call     [Lookups.Search.NodeMath`1[Lookups.Searches.SimdTree256+Probe]:get_KeysLog2():int]
       mov      ecx, 1
       shlx     eax, ecx, eax
       cdqe
       imul     rax, qword ptr [rbp-0x110]
       shl      rax, 5
       add      rax, r15
       vmovups  ymm0, ymmword ptr [rbp-0x1F0]
       mov      rcx, qword ptr [rbp-0x128]
       vpcmpgtq ymm1, ymm0, ymmword ptr [rcx]
       vpcmpgtq ymm0, ymm0, ymmword ptr [rcx+0x20]
       vpackssdw ymm0, ymm1, ymm0
       vmovmskps rcx, ymm0
       mov      ecx, ecx
       popcnt   rcx, rcx
       shl      rcx, 5
       add      rax, rcx
       mov      rcx, qword ptr [rbp-0x108]
       mov      rdx, rcx
       add      rdx, qword ptr [rax+0x10]
       sub      rcx, qword ptr [rax]
       cmp      rcx, qword ptr [rax+0x08]
       mov      eax, dword ptr [rbp-0xCC]
       jae      G_M000_IG14
       mov      ecx, dword ptr [r13+0x10]
       mov      qword ptr [r12], rdx
       mov      qword ptr [r12+0x08], rcx
       mov      rcx, qword ptr [r13+0x20]
       mov      qword ptr [rbp-0x130], rcx
       vpbroadcastq ymm0, rcx
       vmovups  ymmword ptr [rbp-0x210], ymm0
       xor      edx, edx
       xor      edi, edi
       cmp      r14d, 1
       jle      G_M000_IG34

G_M000_IG23:
       lea      esi, [r14-0x01]
       mov      dword ptr [rbp-0x21C], esi
       mov      dword ptr [rbp-0xCC], eax
       jmp      SHORT G_M000_IG25

G_M000_IG24:
       mov      rdx, qword ptr [rbp-0x138]

G_M000_IG25:
       mov      qword ptr [rbp-0x140], rdi
       mov      qword ptr [rbp-0x138], rdx
       lea      r8, [rdi+rdx]
       shl      r8, 6
       add      r8, rbx
       mov      qword ptr [rbp-0x148], r8
       call     [Lookups.Search.NodeMath`1[Lookups.Searches.SimdTree256+Probe]:get_KeysLog2():int]
       mov      ecx, 1
       shlx     eax, ecx, eax
       cdqe
       imul     rax, qword ptr [rbp-0x138]
       vmovups  ymm0, ymmword ptr [rbp-0x210]
       mov      r8, qword ptr [rbp-0x148]
       vpcmpgtq ymm1, ymm0, ymmword ptr [r8]
       vpcmpgtq ymm2, ymm0, ymmword ptr [r8+0x20]
       vpackssdw ymm1, ymm1, ymm2
       vmovmskps rcx, ymm1
       mov      ecx, ecx
       xor      edx, edx
       popcnt   rdx, rcx
       add      rdx, rax
       mov      qword ptr [rbp-0x138], rdx
       call     [Lookups.Search.NodeMath`1[Lookups.Searches.SimdTree256+Probe]:get_KeysLog2():int]
       mov      ecx, 1
       shlx     eax, ecx, eax
       cdqe
       imul     rax, qword ptr [rbp-0x140]
       lea      rdi, [rax+0x01]
       mov      esi, dword ptr [rbp-0x21C]
       dec      esi
       mov      dword ptr [rbp-0x21C], esi
       jne      G_M000_IG24

G_M000_IG26:
       mov      rax, qword ptr [rbp-0x138]
       lea      rcx, [rdi+rax]
       shl      rcx, 6
       add      rcx, rbx
       mov      qword ptr [rbp-0x150], rcx
       call     [Lookups.Search.NodeMath`1[Lookups.Searches.SimdTree256+Probe]:get_KeysLog2():int]
       mov      edi, 1
       shlx     edi, edi, eax
       movsxd   rdi, edi
       imul     rdi, qword ptr [rbp-0x138]
       shl      rdi, 5
       add      rdi, r15
       vmovups  ymm0, ymmword ptr [rbp-0x210]
       mov      rsi, qword ptr [rbp-0x150]
       vpcmpgtq ymm1, ymm0, ymmword ptr [rsi]
       vpcmpgtq ymm0, ymm0, ymmword ptr [rsi+0x20]
       vpackssdw ymm0, ymm1, ymm0
       vmovmskps rsi, ymm0
       mov      esi, esi
       popcnt   rsi, rsi
       shl      rsi, 5
       add      rdi, rsi
       mov      rsi, qword ptr [rbp-0x130]
       mov      rdx, rsi
       add      rdx, qword ptr [rdi+0x10]
       sub      rsi, qword ptr [rdi]
       cmp      rsi, qword ptr [rdi+0x08]
       jae      G_M000_IG13
       mov      edi, dword ptr [r13+0x30]
       mov      qword ptr [r12+0x10], rdx
       mov      qword ptr [r12+0x18], rdi
       vxorps   ymm0, ymm0, ymm0
       vmovdqu  ymmword ptr [rbp-0x188], ymm0
       vmovdqu  xmmword ptr [rbp-0x168], xmm0
       mov      rcx, qword ptr [r13+0x40]
       mov      qword ptr [rbp-0x158], rcx

G_M000_IG27:
       vmovdqu32 ymm0, ymmword ptr [rbp-0x100]
       vmovdqu  ymmword ptr [rbp-0x188], ymm0
       vmovdqu32 xmm0, xmmword ptr [rbp-0xE0]
       vmovdqu  xmmword ptr [rbp-0x168], xmm0

G_M000_IG28:
       mov      qword ptr [rbp-0x178], rbx
       mov      qword ptr [rbp-0x170], r15
       mov      dword ptr [rbp-0x168], r14d
       lea      rdi, [rbp-0x188]
       mov      rsi, rcx
       xor      r8d, r8d
       mov      dword ptr [rbp-0x214], r8d
       mov      edx, r8d
       call     [Lookups.Search.SearchTree`1[Lookups.Searches.SimdTree256+Probe]:Candidate[Lookups.Unwatched](ulong,Lookups.Unwatched):byref:this]
       mov      rdi, qword ptr [rbp-0x158]
       mov      rsi, rdi
       add      rsi, qword ptr [rax+0x10]
       sub      rdi, qword ptr [rax]
       cmp      rdi, qword ptr [rax+0x08]
       jae      G_M000_IG35
       mov      edx, dword ptr [rbp-0x214]
       mov      edi, dword ptr [r13+0x50]
       mov      qword ptr [r12+0x20], rsi
       mov      qword ptr [r12+0x28], rdi
       vxorps   ymm0, ymm0, ymm0
       vmovdqu32 ymmword ptr [rbp-0x1C0], ymm0
       vmovdqu32 xmmword ptr [rbp-0x1A0], xmm0
       mov      rcx, qword ptr [r13+0x60]
       mov      qword ptr [rbp-0x190], rcx

G_M000_IG29:
       vmovdqu32 ymm0, ymmword ptr [rbp-0x100]
       vmovdqu32 ymmword ptr [rbp-0x1C0], ymm0
       vmovdqu32 xmm0, xmmword ptr [rbp-0xE0]
       vmovdqu32 xmmword ptr [rbp-0x1A0], xmm0

G_M000_IG30:
       mov      qword ptr [rbp-0x1B0], rbx
       mov      qword ptr [rbp-0x1A8], r15
       mov      dword ptr [rbp-0x1A0], r14d
       lea      rdi, [rbp-0x1C0]
       mov      rsi, rcx
       call     [Lookups.Search.SearchTree`1[Lookups.Searches.SimdTree256+Probe]:Candidate[Lookups.Unwatched](ulong,Lookups.Unwatched):byref:this]
       mov      rcx, qword ptr [rbp-0x190]
       mov      rdx, rcx
       add      rdx, qword ptr [rax+0x10]
       sub      rcx, qword ptr [rax]
       cmp      rcx, qword ptr [rax+0x08]
       mov      eax, dword ptr [rbp-0xCC]
       jae      G_M000_IG14
       mov      ecx, dword ptr [r13+0x70]
       mov      qword ptr [r12+0x30], rdx
       mov      qword ptr [r12+0x38], rcx
       add      eax, -4
       add      r13, 128
       add      r12, 64
       jmp      G_M000_IG19

G_M000_IG31:
       lea      esi, [r14-0x01]
       mov      dword ptr [rbp-0x218], esi

G_M000_IG32:
       mov      qword ptr [rbp-0x118], rdi
       mov      qword ptr [rbp-0x110], rdx
       lea      r8, [rdi+rdx]
       shl      r8, 6
       add      r8, rbx
       mov      qword ptr [rbp-0x120], r8
       call     [Lookups.Search.NodeMath`1[Lookups.Searches.SimdTree256+Probe]:get_KeysLog2():int]
       mov      ecx, 1
       shlx     eax, ecx, eax
       cdqe
       imul     rax, qword ptr [rbp-0x110]
       vmovups  ymm0, ymmword ptr [rbp-0x1F0]
       mov      r8, qword ptr [rbp-0x120]
       vpcmpgtq ymm1, ymm0, ymmword ptr [r8]
       vpcmpgtq ymm2, ymm0, ymmword ptr [r8+0x20]
       vpackssdw ymm1, ymm1, ymm2
       vmovmskps rcx, ymm1
       mov      ecx, ecx
       xor      edx, edx
       popcnt   rdx, rcx
       add      rdx, rax
       mov      qword ptr [rbp-0x110], rdx
       call     [Lookups.Search.NodeMath`1[Lookups.Searches.SimdTree256+Probe]:get_KeysLog2():int]
       mov      ecx, 1
       shlx     eax, ecx, eax
       cdqe
       imul     rax, qword ptr [rbp-0x118]
       lea      rdi, [rax+0x01]
       mov      esi, dword ptr [rbp-0x218]
       dec      esi
       mov      dword ptr [rbp-0x218], esi
       je       G_M000_IG22

G_M000_IG33:
       mov      rdx, qword ptr [rbp-0x110]
       jmp      G_M000_IG32

G_M000_IG34:
       mov      qword ptr [rbp-0x138], rdx
       mov      dword ptr [rbp-0xCC], eax
       jmp      G_M000_IG26

G_M000_IG35:
       mov      eax, dword ptr [rbp-0xCC]
       jmp      G_M000_IG14

G_M000_IG36:
       mov      eax, dword ptr [rbp-0xCC]
       jmp      G_M000_IG14

G_M000_IG37:
       call     [System.ThrowHelper:ThrowArgumentOutOfRangeException()]
       int3

RWD00  	dd	G_M000_IG09 - G_M000_IG02
       	dd	G_M000_IG08 - G_M000_IG02
       	dd	G_M000_IG07 - G_M000_IG02
       	dd	G_M000_IG06 - G_M000_IG02

; Lookups.Search.TreeDescent`2[Lookups.Searches.SimdTree256+Probe,Lookups.Search.SearchTree`1+Two[Lookups.Searches.SimdTree256+Probe]]:Search
G_M000_IG01:
       push     rbp
       push     r15
       push     r14
       push     r13
       push     r12
       push     rbx
       sub      rsp, 104
       lea      rbp, [rsp+0x90]
       vxorps   xmm8, xmm8, xmm8
       vmovdqu  ymmword ptr [rbp-0x60], ymm8
       vmovdqa  xmmword ptr [rbp-0x40], xmm8
       xor      eax, eax
       mov      qword ptr [rbp-0x30], rax

G_M000_IG02:
       xor      r8, r8
       mov      rbx, qword ptr [rbp+0x10]
       mov      r15, qword ptr [rbp+0x18]
       test     esi, esi
       cmovne   r8, rdi
       mov      bword ptr [rbp-0x30], r8
       mov      r14, r8
       cmp      esi, ecx
       jg       G_M000_IG20
       xor      rdi, rdi
       test     esi, esi
       cmovne   rdi, rdx
       mov      bword ptr [rbp-0x38], rdi
       mov      r13, rdi
       mov      r12d, esi
       cmp      r12d, 4
       jl       G_M000_IG08

G_M000_IG03:
       mov      rdi, qword ptr [r14]
       vpbroadcastq ymm0, rdi
       mov      rdi, qword ptr [r14+0x20]
       vpbroadcastq ymm1, rdi
       mov      rdi, qword ptr [r14+0x40]
       vpbroadcastq ymm2, rdi
       mov      rdi, qword ptr [r14+0x60]
       vpbroadcastq ymm3, rdi
       vmovups  ymm4, ymmword ptr [rbx]
       vpcmpgtq ymm5, ymm0, ymm4
       vmovups  ymm6, ymmword ptr [rbx+0x20]
       vpcmpgtq ymm7, ymm0, ymm6
       vpackssdw ymm5, ymm5, ymm7
       vmovmskps rdi, ymm5
       mov      edi, edi
       xor      edx, edx
       popcnt   rdx, rdi
       shl      rdx, 3
       vpcmpgtq ymm5, ymm1, ymm4
       vpcmpgtq ymm7, ymm1, ymm6
       vpackssdw ymm5, ymm5, ymm7
       vmovmskps rdi, ymm5
       mov      edi, edi
       xor      ecx, ecx
       popcnt   rcx, rdi
       shl      rcx, 3
       vpcmpgtq ymm5, ymm2, ymm4
       vpcmpgtq ymm7, ymm2, ymm6
       vpackssdw ymm5, ymm5, ymm7
       vmovmskps rdi, ymm5
       mov      edi, edi
       xor      r8d, r8d
       popcnt   r8, rdi
       shl      r8, 3
       vpcmpgtq ymm4, ymm3, ymm4
       vpcmpgtq ymm5, ymm3, ymm6
       vpackssdw ymm4, ymm4, ymm5
       vmovmskps rdi, ymm4
       mov      edi, edi
       xor      r9d, r9d
       popcnt   r9, rdi
       shl      r9, 3
       lea      rdi, [rbx+8*rdx+0x40]
       vpcmpgtq ymm4, ymm0, ymmword ptr [rdi]
       vpcmpgtq ymm0, ymm0, ymmword ptr [rdi+0x20]
       vpackssdw ymm0, ymm4, ymm0
       vmovmskps rdi, ymm0
       mov      edi, edi
       popcnt   rdi, rdi
       add      rdx, rdi
       shl      rdx, 5
       add      rdx, r15
       lea      rdi, [rbx+8*rcx+0x40]
       vpcmpgtq ymm0, ymm1, ymmword ptr [rdi]
       vpcmpgtq ymm1, ymm1, ymmword ptr [rdi+0x20]
       vpackssdw ymm0, ymm0, ymm1
       vmovmskps rdi, ymm0
       mov      edi, edi
       popcnt   rdi, rdi
       add      rcx, rdi
       shl      rcx, 5
       add      rcx, r15
       lea      rdi, [rbx+8*r8+0x40]
       vpcmpgtq ymm0, ymm2, ymmword ptr [rdi]
       vpcmpgtq ymm1, ymm2, ymmword ptr [rdi+0x20]
       vpackssdw ymm0, ymm0, ymm1
       vmovmskps rdi, ymm0
       mov      edi, edi
       popcnt   rdi, rdi
       add      r8, rdi
       shl      r8, 5
       add      r8, r15
       lea      rdi, [rbx+8*r9+0x40]

G_M000_IG04:
       vpcmpgtq ymm0, ymm3, ymmword ptr [rdi]
       vpcmpgtq ymm1, ymm3, ymmword ptr [rdi+0x20]
       vpackssdw ymm0, ymm0, ymm1
       vmovmskps rdi, ymm0
       mov      edi, edi
       popcnt   rdi, rdi
       add      r9, rdi
       shl      r9, 5
       add      r9, r15
       mov      rdi, qword ptr [r14]
       sub      rdi, qword ptr [rdx]
       cmp      rdi, qword ptr [rdx+0x08]
       jae      G_M000_IG06

G_M000_IG05:
       mov      rdi, qword ptr [r14+0x20]
       sub      rdi, qword ptr [rcx]
       cmp      rdi, qword ptr [rcx+0x08]
       jae      G_M000_IG06
       mov      rdi, qword ptr [r14+0x40]
       sub      rdi, qword ptr [r8]
       cmp      rdi, qword ptr [r8+0x08]
       jae      SHORT G_M000_IG06
       mov      rdi, qword ptr [r14+0x60]
       sub      rdi, qword ptr [r9]
       cmp      rdi, qword ptr [r9+0x08]
       jae      SHORT G_M000_IG06
       mov      rdi, qword ptr [r14]
       add      rdi, qword ptr [rdx+0x10]
       mov      esi, dword ptr [r14+0x10]
       mov      qword ptr [r13], rdi
       mov      edi, esi
       mov      qword ptr [r13+0x08], rdi
       lea      rdi, [r13+0x10]
       mov      rsi, qword ptr [r14+0x20]
       add      rsi, qword ptr [rcx+0x10]
       mov      edx, dword ptr [r14+0x30]
       mov      qword ptr [rdi], rsi
       mov      esi, edx
       mov      qword ptr [rdi+0x08], rsi
       lea      rdi, [r13+0x20]
       mov      rsi, qword ptr [r14+0x40]
       add      rsi, qword ptr [r8+0x10]
       mov      edx, dword ptr [r14+0x50]
       mov      qword ptr [rdi], rsi
       mov      esi, edx
       mov      qword ptr [rdi+0x08], rsi
       lea      rdi, [r13+0x30]
       mov      rsi, qword ptr [r14+0x60]
       add      rsi, qword ptr [r9+0x10]
       mov      edx, dword ptr [r14+0x70]
       mov      qword ptr [rdi], rsi
       mov      esi, edx
       mov      qword ptr [rdi+0x08], rsi
       jmp      SHORT G_M000_IG07

G_M000_IG06:
       mov      rdi, r14
       mov      rsi, r13
       call     [Lookups.Search.TreeDescent`2[Lookups.Searches.SimdTree256+Probe,Lookups.Search.SearchTree`1+Two[Lookups.Searches.SimdTree256+Probe]]:Confirm(ptr,ptr,ptr,ptr,ptr,ptr)]

G_M000_IG07:
       add      r12d, -4
       add      r14, 128
       add      r13, 64
       cmp      r12d, 4
       jge      G_M000_IG03

G_M000_IG08:
       mov      rdi, qword ptr [rbp+0x20]
       mov      qword ptr [rbp-0x40], rdi
       test     r12d, r12d
       jl       G_M000_IG20
       mov      rdi, r14
       mov      rsi, r13
       mov      rax, qword ptr [rbp-0x40]
       mov      qword ptr [rbp-0x68], rax
       xor      rax, rax
       test     r12d, r12d
       cmovne   rax, rdi
       mov      bword ptr [rbp-0x58], rax
       mov      r14, rax
       xor      rdi, rdi
       test     r12d, r12d
       cmovne   rdi, rsi
       mov      bword ptr [rbp-0x60], rdi
       mov      r13, rdi
       jmp      SHORT G_M000_IG10

G_M000_IG09:
       mov      edi, dword ptr [r14+0x70]
       mov      qword ptr [r13+0x30], rax
       mov      qword ptr [r13+0x38], rdi
       add      r12d, -4
       add      r14, 128
       add      r13, 64

G_M000_IG10:
       cmp      r12d, 4
       jl       G_M000_IG13

G_M000_IG11:
       mov      rdi, qword ptr [r14]
       vpbroadcastq ymm0, rdi
       vpcmpgtq ymm1, ymm0, ymmword ptr [rbx]
       vpcmpgtq ymm2, ymm0, ymmword ptr [rbx+0x20]
       vpackssdw ymm1, ymm1, ymm2
       vmovmskps rsi, ymm1
       mov      esi, esi
       popcnt   rsi, rsi
       shl      rsi, 3
       lea      rax, [rbx+8*rsi+0x40]
       vpcmpgtq ymm1, ymm0, ymmword ptr [rax]
       vpcmpgtq ymm0, ymm0, ymmword ptr [rax+0x20]
       vpackssdw ymm0, ymm1, ymm0
       vmovmskps rax, ymm0
       mov      eax, eax
       popcnt   rax, rax
       add      rsi, rax
       shl      rsi, 5
       add      rsi, r15
       mov      rax, rdi
       add      rax, qword ptr [rsi+0x10]
       sub      rdi, qword ptr [rsi]
       cmp      rdi, qword ptr [rsi+0x08]
       jae      G_M000_IG13
       mov      edi, dword ptr [r14+0x10]
       mov      qword ptr [r13], rax
       mov      qword ptr [r13+0x08], rdi
       mov      rdi, qword ptr [r14+0x20]
       vpbroadcastq ymm0, rdi
       vpcmpgtq ymm1, ymm0, ymmword ptr [rbx]
       vpcmpgtq ymm2, ymm0, ymmword ptr [rbx+0x20]
       vpackssdw ymm1, ymm1, ymm2
       vmovmskps rsi, ymm1
       mov      esi, esi
       popcnt   rsi, rsi
       shl      rsi, 3
       lea      rax, [rbx+8*rsi+0x40]
       vpcmpgtq ymm1, ymm0, ymmword ptr [rax]
       vpcmpgtq ymm0, ymm0, ymmword ptr [rax+0x20]
       vpackssdw ymm0, ymm1, ymm0
       vmovmskps rax, ymm0
       mov      eax, eax
       popcnt   rax, rax
       add      rsi, rax
       shl      rsi, 5
       add      rsi, r15
       mov      rax, rdi
       add      rax, qword ptr [rsi+0x10]
       sub      rdi, qword ptr [rsi]
       cmp      rdi, qword ptr [rsi+0x08]
       jae      G_M000_IG13
       mov      edi, dword ptr [r14+0x30]
       mov      qword ptr [r13+0x10], rax
       mov      qword ptr [r13+0x18], rdi
       mov      rdi, qword ptr [r14+0x40]
       vpbroadcastq ymm0, rdi
       vpcmpgtq ymm1, ymm0, ymmword ptr [rbx]
       vpcmpgtq ymm2, ymm0, ymmword ptr [rbx+0x20]
       vpackssdw ymm1, ymm1, ymm2
       vmovmskps rsi, ymm1
       mov      esi, esi
       popcnt   rsi, rsi
       shl      rsi, 3
       lea      rax, [rbx+8*rsi+0x40]
       vpcmpgtq ymm1, ymm0, ymmword ptr [rax]
       vpcmpgtq ymm0, ymm0, ymmword ptr [rax+0x20]

G_M000_IG12:
       vpackssdw ymm0, ymm1, ymm0
       vmovmskps rax, ymm0
       mov      eax, eax
       popcnt   rax, rax
       add      rsi, rax
       shl      rsi, 5
       add      rsi, r15
       mov      rax, rdi
       add      rax, qword ptr [rsi+0x10]
       sub      rdi, qword ptr [rsi]
       cmp      rdi, qword ptr [rsi+0x08]
       jae      SHORT G_M000_IG13
       mov      edi, dword ptr [r14+0x50]
       mov      qword ptr [r13+0x20], rax
       mov      qword ptr [r13+0x28], rdi
       mov      rdi, qword ptr [r14+0x60]
       vpbroadcastq ymm0, rdi
       vpcmpgtq ymm1, ymm0, ymmword ptr [rbx]
       vpcmpgtq ymm2, ymm0, ymmword ptr [rbx+0x20]
       vpackssdw ymm1, ymm1, ymm2
       vmovmskps rsi, ymm1
       mov      esi, esi
       popcnt   rsi, rsi
       shl      rsi, 3
       lea      rax, [rbx+8*rsi+0x40]
       vpcmpgtq ymm1, ymm0, ymmword ptr [rax]
       vpcmpgtq ymm0, ymm0, ymmword ptr [rax+0x20]
       vpackssdw ymm0, ymm1, ymm0
       vmovmskps rax, ymm0
       mov      eax, eax
       popcnt   rax, rax
       add      rsi, rax
       shl      rsi, 5
       add      rsi, r15
       mov      rax, rdi
       add      rax, qword ptr [rsi+0x10]
       sub      rdi, qword ptr [rsi]
       cmp      rdi, qword ptr [rsi+0x08]
       jb       G_M000_IG09

G_M000_IG13:
       test     r12d, r12d
       je       SHORT G_M000_IG15

G_M000_IG14:
       mov      qword ptr [rbp-0x78], rbx
       mov      qword ptr [rbp-0x70], r15
       vmovdqu  xmm0, xmmword ptr [rbp-0x78]
       vmovdqu  xmmword ptr [rsp], xmm0
       mov      rdi, qword ptr [rbp-0x68]
       mov      qword ptr [rsp+0x10], rdi
       mov      rdi, r14
       mov      rsi, r13
       call     [Lookups.BatchLoop:MapOne[Lookups.BatchLoop+Always`1[Lookups.Search.TreeDescent`2[Lookups.Searches.SimdTree256+Probe,Lookups.Search.SearchTree`1+Two[Lookups.Searches.SimdTree256+Probe]]]](Lookups.BatchLoop+Always`1[Lookups.Search.TreeDescent`2[Lookups.Searches.SimdTree256+Probe,Lookups.Search.SearchTree`1+Two[Lookups.Searches.SimdTree256+Probe]]],ptr,ptr)]
       dec      r12d
       add      r14, 32
       add      r13, 16
       jmp      G_M000_IG10

G_M000_IG15:
       xor      rax, rax
       mov      bword ptr [rbp-0x58], rax

G_M000_IG16:
       mov      bword ptr [rbp-0x60], rax

G_M000_IG17:
       mov      bword ptr [rbp-0x38], rax

G_M000_IG18:
       mov      bword ptr [rbp-0x30], rax

G_M000_IG19:
       vzeroupper
       add      rsp, 104
       pop      rbx
       pop      r12
       pop      r13
       pop      r14
       pop      r15
       pop      rbp
       ret

G_M000_IG20:
       call     [System.ThrowHelper:ThrowArgumentOutOfRangeException()]
       int3

; Lookups.Search.NodeMath`1[Lookups.Searches.SimdTree256+Probe]:get_KeysLog2
G_M000_IG01:

G_M000_IG02:
       mov      eax, 3

G_M000_IG03:
       ret
