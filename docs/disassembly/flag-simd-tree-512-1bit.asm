; encoding: flag-simd-tree-512
; bits: 1
; ISA: avx512
; CPU: AMD EPYC
; runtime: .NET 10.0.12 X64 AVX-512
; topology: gpu-server:44
; instructions per bio, floor: 7.25
; instructions per bio: 31.75

; Bench.Measuring.Loops:Pass[Lookups.Composites.Flagged`1[Lookups.Searches.SimdTree512]]
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

; Bench.Measuring.Loops:Resolve[Lookups.Composites.Flagged`1[Lookups.Searches.SimdTree512]]
G_M000_IG01:
       push     rbp
       push     r15
       push     r14
       push     r13
       push     r12
       push     rbx
       sub      rsp, 856
       lea      rbp, [rsp+0x380]
       vxorps   xmm8, xmm8, xmm8
       vmovdqu32 zmmword ptr [rbp-0x100], zmm8
       vmovdqu32 zmmword ptr [rbp-0xC0], zmm8
       vmovdqu32 zmmword ptr [rbp-0x80], zmm8
       vmovdqa  xmmword ptr [rbp-0x40], xmm8
       xor      eax, eax
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
       call     [Lookups.Search.TreeDescent`2[Lookups.Searches.SimdTree512+Probe,Lookups.Search.SearchTree`1+Four[Lookups.Searches.SimdTree512+Probe]]:SearchFlagged(Lookups.Search.TreeDescent`2[Lookups.Searches.SimdTree512+Probe,Lookups.Search.SearchTree`1+Four[Lookups.Searches.SimdTree512+Probe]],System.ReadOnlySpan`1[Lookups.Bio],System.Span`1[Lookups.DmaSegment])]
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
       call     [Lookups.Search.TreeDescent`2[Lookups.Searches.SimdTree512+Probe,Lookups.Search.SearchTree`1+Three[Lookups.Searches.SimdTree512+Probe]]:SearchFlagged(Lookups.Search.TreeDescent`2[Lookups.Searches.SimdTree512+Probe,Lookups.Search.SearchTree`1+Three[Lookups.Searches.SimdTree512+Probe]],System.ReadOnlySpan`1[Lookups.Bio],System.Span`1[Lookups.DmaSegment])]
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
       call     [Lookups.Search.TreeDescent`2[Lookups.Searches.SimdTree512+Probe,Lookups.Search.SearchTree`1+Two[Lookups.Searches.SimdTree512+Probe]]:SearchFlagged(Lookups.Search.TreeDescent`2[Lookups.Searches.SimdTree512+Probe,Lookups.Search.SearchTree`1+Two[Lookups.Searches.SimdTree512+Probe]],System.ReadOnlySpan`1[Lookups.Bio],System.Span`1[Lookups.DmaSegment])]
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
       call     [Lookups.Search.TreeDescent`2[Lookups.Searches.SimdTree512+Probe,Lookups.Search.SearchTree`1+One[Lookups.Searches.SimdTree512+Probe]]:SearchFlagged(Lookups.Search.TreeDescent`2[Lookups.Searches.SimdTree512+Probe,Lookups.Search.SearchTree`1+One[Lookups.Searches.SimdTree512+Probe]],System.ReadOnlySpan`1[Lookups.Bio],System.Span`1[Lookups.DmaSegment])]
       jmp      G_M000_IG18

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
       jg       G_M000_IG43
       xor      rcx, rcx
       test     esi, esi
       cmovne   rcx, rdx
       mov      bword ptr [rbp-0xC8], rcx
       mov      r12, rcx
       mov      eax, esi
       cmp      eax, 4
       jl       SHORT G_M000_IG15

G_M000_IG12:
       mov      dword ptr [rbp-0xCC], eax
       jmp      G_M000_IG21

G_M000_IG13:
       mov      eax, dword ptr [rbp-0xCC]
       jmp      SHORT G_M000_IG15

G_M000_IG14:
       mov      eax, dword ptr [rbp-0xCC]

G_M000_IG15:
       mov      dword ptr [rbp-0xCC], eax
       test     eax, eax
       jne      SHORT G_M000_IG19

G_M000_IG16:
       xor      rcx, rcx
       mov      bword ptr [rbp-0xC0], rcx

G_M000_IG17:
       mov      bword ptr [rbp-0xC8], rcx

G_M000_IG18:
       vzeroupper
       add      rsp, 856
       pop      rbx
       pop      r12
       pop      r13
       pop      r14
       pop      r15
       pop      rbp
       ret

G_M000_IG19:
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
       call     [Lookups.BatchLoop:MapOne[Lookups.BatchLoop+WhenFlagged`1[Lookups.Search.SearchTree`1[Lookups.Searches.SimdTree512+Probe]]](Lookups.BatchLoop+WhenFlagged`1[Lookups.Search.SearchTree`1[Lookups.Searches.SimdTree512+Probe]],ptr,ptr)]
       mov      eax, dword ptr [rbp-0xCC]
       dec      eax
       add      r13, 32
       add      r12, 16

G_M000_IG20:
       mov      dword ptr [rbp-0xCC], eax
       cmp      eax, 4
       jl       G_M000_IG14

G_M000_IG21:
       mov      rcx, qword ptr [r13]
       mov      qword ptr [rbp-0x108], rcx
       mov      rdx, rcx
       cmp      qword ptr [r13+0x08], 0
       je       G_M000_IG25

G_M000_IG22:
       vpbroadcastq zmm0, rcx
       vmovups  zmmword ptr [rbp-0x2F0], zmm0
       xor      edx, edx
       xor      edi, edi
       cmp      r14d, 1
       jg       G_M000_IG36

G_M000_IG23:
       mov      qword ptr [rbp-0x110], rdx

G_M000_IG24:
       mov      rax, qword ptr [rbp-0x110]
       lea      rcx, [rdi+rax]
       shl      rcx, 6
       add      rcx, rbx
       mov      qword ptr [rbp-0x128], rcx
       call     [Lookups.Search.NodeMath`1[Lookups.Searches.SimdTree512+Probe]:get_KeysLog2():int]
       mov      ecx, 1
       shlx     eax, ecx, eax
       cdqe
       imul     rax, qword ptr [rbp-0x110]
       shl      rax, 5
       add      rax, r15
       vmovups  zmm0, zmmword ptr [rbp-0x2F0]
       mov      rcx, qword ptr [rbp-0x128]
       vpcmpgtq k1, zmm0, zmmword ptr [rcx]
       kmovb    ecx, k1
       popcnt   rcx, rcx
       shl      rcx, 5
       add      rax, rcx
       mov      rcx, qword ptr [rbp-0x108]
       mov      rdx, rcx
       add      rdx, qword ptr [rax+0x10]
       sub      rcx, qword ptr [rax]
       cmp      rcx, qword ptr [rax+0x08]
       jae      G_M000_IG13

G_M000_IG25:
       mov      ecx, dword ptr [r13+0x10]
       mov      qword ptr [r12], rdx
       mov      qword ptr [r12+0x08], rcx
       lea      rcx, [r13+0x20]
       mov      rdx, qword ptr [rcx]
       mov      qword ptr [rbp-0x130], rdx
       mov      rdi, rdx
       cmp      qword ptr [rcx+0x08], 0
       je       G_M000_IG30

G_M000_IG26:
       vpbroadcastq zmm0, rdx
       vmovups  zmmword ptr [rbp-0x330], zmm0
       xor      ecx, ecx
       xor      edi, edi
       cmp      r14d, 1
       jle      G_M000_IG39
       lea      esi, [r14-0x01]
       mov      dword ptr [rbp-0x338], esi
       jmp      SHORT G_M000_IG28

G_M000_IG27:
       mov      rcx, qword ptr [rbp-0x138]

G_M000_IG28:
       mov      qword ptr [rbp-0x140], rdi
       mov      qword ptr [rbp-0x138], rcx
       lea      r8, [rdi+rcx]
       shl      r8, 6
       add      r8, rbx
       mov      qword ptr [rbp-0x148], r8
       call     [Lookups.Search.NodeMath`1[Lookups.Searches.SimdTree512+Probe]:get_KeysLog2():int]
       mov      ecx, 1
       shlx     eax, ecx, eax
       cdqe
       imul     rax, qword ptr [rbp-0x138]
       vmovups  zmm0, zmmword ptr [rbp-0x330]
       mov      r8, qword ptr [rbp-0x148]
       vpcmpgtq k1, zmm0, zmmword ptr [r8]
       kmovb    ecx, k1
       popcnt   rcx, rcx
       add      rcx, rax
       mov      qword ptr [rbp-0x138], rcx
       call     [Lookups.Search.NodeMath`1[Lookups.Searches.SimdTree512+Probe]:get_KeysLog2():int]
       mov      ecx, 1
       shlx     eax, ecx, eax
       cdqe
       imul     rax, qword ptr [rbp-0x140]
       lea      rdi, [rax+0x01]
       mov      esi, dword ptr [rbp-0x338]
       dec      esi
       mov      dword ptr [rbp-0x338], esi
       jne      G_M000_IG27

G_M000_IG29:
       mov      rax, qword ptr [rbp-0x138]
       lea      rcx, [rdi+rax]
       shl      rcx, 6
       add      rcx, rbx
       mov      qword ptr [rbp-0x150], rcx
       call     [Lookups.Search.NodeMath`1[Lookups.Searches.SimdTree512+Probe]:get_KeysLog2():int]
       mov      edi, 1
       shlx     edi, edi, eax
       movsxd   rdi, edi
       imul     rdi, qword ptr [rbp-0x138]
       shl      rdi, 5
       add      rdi, r15
       vmovups  zmm0, zmmword ptr [rbp-0x330]
       mov      rsi, qword ptr [rbp-0x150]
       vpcmpgtq k1, zmm0, zmmword ptr [rsi]
       kmovb    esi, k1
       popcnt   rsi, rsi
       shl      rsi, 5
       add      rdi, rsi
       mov      rsi, qword ptr [rbp-0x130]
       mov      rax, rsi
       add      rax, qword ptr [rdi+0x10]
       sub      rsi, qword ptr [rdi]
       cmp      rsi, qword ptr [rdi+0x08]
       mov      rdi, rax
       jae      G_M000_IG40

G_M000_IG30:
       mov      esi, dword ptr [r13+0x30]
       mov      qword ptr [r12+0x10], rdi
       mov      edi, esi
       mov      qword ptr [r12+0x18], rdi
       lea      rdi, [r13+0x40]
       mov      rcx, qword ptr [rdi]
       mov      qword ptr [rbp-0x158], rcx
       mov      rdx, rcx
       cmp      qword ptr [rdi+0x08], 0
       je       G_M000_IG35

G_M000_IG31:
       vxorps   ymm0, ymm0, ymm0
       vmovdqu32 zmmword ptr [rbp-0x1D8], zmm0
       vmovdqu32 zmmword ptr [rbp-0x198], zmm0
       vxorps   ymm0, ymm0, ymm0
       vmovdqu32 zmmword ptr [rbp-0x278], zmm0
       vmovdqu32 zmmword ptr [rbp-0x238], zmm0
       lea      rdi, [rbp-0x278]
       mov      rsi, rcx
       call     [Lookups.Searches.SimdTree512+Probe:.ctor(long):this]
       vmovdqu32 zmm0, zmmword ptr [rbp-0x278]
       vmovdqu32 zmmword ptr [rbp-0x1D8], zmm0
       vmovdqu32 zmm0, zmmword ptr [rbp-0x238]
       vmovdqu32 zmmword ptr [rbp-0x198], zmm0
       xor      eax, eax
       xor      ecx, ecx
       cmp      r14d, 1
       jle      G_M000_IG41
       lea      edx, [r14-0x01]
       mov      dword ptr [rbp-0x33C], edx
       jmp      SHORT G_M000_IG33

G_M000_IG32:
       mov      rax, qword ptr [rbp-0x1E0]
       mov      rcx, qword ptr [rbp-0x1E8]

G_M000_IG33:
       mov      qword ptr [rbp-0x1E8], rcx
       mov      qword ptr [rbp-0x1E0], rax
       lea      rdi, [rcx+rax]
       shl      rdi, 6
       add      rdi, rbx
       mov      qword ptr [rbp-0x1F0], rdi
       call     [Lookups.Search.NodeMath`1[Lookups.Searches.SimdTree512+Probe]:get_KeysLog2():int]
       mov      edi, 1
       shlx     edi, edi, eax
       movsxd   rax, edi
       imul     rax, qword ptr [rbp-0x1E0]
       mov      qword ptr [rbp-0x1F8], rax
       vmovups  zmm0, zmmword ptr [rbp-0x198]
       mov      rdi, qword ptr [rbp-0x1F0]
       vpcmpgtq k1, zmm0, zmmword ptr [rdi]
       kmovb    edi, k1
       call     [Lookups.Search.NodeCount:Ones(ulong):nint]
       mov      rcx, qword ptr [rbp-0x1F8]
       add      rax, rcx
       mov      qword ptr [rbp-0x1E0], rax
       call     [Lookups.Search.NodeMath`1[Lookups.Searches.SimdTree512+Probe]:get_KeysLog2():int]
       mov      ecx, 1
       shlx     eax, ecx, eax
       cdqe
       imul     rax, qword ptr [rbp-0x1E8]
       lea      rcx, [rax+0x01]
       mov      qword ptr [rbp-0x1E8], rcx
       mov      edx, dword ptr [rbp-0x33C]
       dec      edx
       mov      dword ptr [rbp-0x33C], edx
       jne      G_M000_IG32

G_M000_IG34:
       call     [Lookups.Search.NodeMath`1[Lookups.Searches.SimdTree512+Probe]:get_KeysLog2():int]
       mov      esi, 1
       shlx     esi, esi, eax
       movsxd   rax, esi
       mov      rsi, qword ptr [rbp-0x1E0]
       imul     rax, rsi
       shl      rax, 5
       add      rax, r15
       mov      qword ptr [rbp-0x344], rax
       add      rsi, qword ptr [rbp-0x1E8]
       shl      rsi, 6
       add      rsi, rbx
       lea      rdi, [rbp-0x1D8]
       call     [Lookups.Searches.SimdTree512+Probe:CountBelow(ptr):nint:this]
       shl      rax, 5
       add      rax, qword ptr [rbp-0x344]
       mov      rcx, qword ptr [rbp-0x158]
       mov      rdx, rcx
       add      rdx, qword ptr [rax+0x10]
       sub      rcx, qword ptr [rax]
       cmp      rcx, qword ptr [rax+0x08]
       jae      G_M000_IG42

G_M000_IG35:
       mov      ecx, dword ptr [r13+0x50]
       mov      qword ptr [r12+0x20], rdx
       mov      qword ptr [r12+0x28], rcx
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
       mov      edx, 3
       call     [Lookups.BatchLoop:TryPut[Lookups.BatchLoop+WhenFlagged`1[Lookups.Search.SearchTree`1[Lookups.Searches.SimdTree512+Probe]]](Lookups.BatchLoop+WhenFlagged`1[Lookups.Search.SearchTree`1[Lookups.Searches.SimdTree512+Probe]],ptr,ptr,int):bool]
       test     eax, eax
       mov      eax, dword ptr [rbp-0xCC]
       je       G_M000_IG15
       add      eax, -4
       add      r13, 128
       add      r12, 64
       jmp      G_M000_IG20

G_M000_IG36:
       lea      esi, [r14-0x01]
       mov      dword ptr [rbp-0x334], esi

G_M000_IG37:
       mov      qword ptr [rbp-0x118], rdi
       mov      qword ptr [rbp-0x110], rdx
       lea      r8, [rdi+rdx]
       shl      r8, 6
       add      r8, rbx
       mov      qword ptr [rbp-0x120], r8
       call     [Lookups.Search.NodeMath`1[Lookups.Searches.SimdTree512+Probe]:get_KeysLog2():int]
       mov      ecx, 1
       shlx     eax, ecx, eax
       cdqe
       imul     rax, qword ptr [rbp-0x110]
       vmovups  zmm0, zmmword ptr [rbp-0x2F0]
       mov      r8, qword ptr [rbp-0x120]
       vpcmpgtq k1, zmm0, zmmword ptr [r8]
       kmovb    ecx, k1
       xor      edx, edx
       popcnt   rdx, rcx
       add      rdx, rax
       mov      qword ptr [rbp-0x110], rdx
       call     [Lookups.Search.NodeMath`1[Lookups.Searches.SimdTree512+Probe]:get_KeysLog2():int]
       mov      ecx, 1
       shlx     eax, ecx, eax
       cdqe
       imul     rax, qword ptr [rbp-0x118]
       lea      rdi, [rax+0x01]
       mov      esi, dword ptr [rbp-0x334]
       dec      esi
       mov      dword ptr [rbp-0x334], esi
       je       G_M000_IG24

G_M000_IG38:
       mov      rdx, qword ptr [rbp-0x110]
       jmp      G_M000_IG37

G_M000_IG39:
       mov      qword ptr [rbp-0x138], rcx
       jmp      G_M000_IG29

G_M000_IG40:
       mov      eax, dword ptr [rbp-0xCC]
       jmp      G_M000_IG15

G_M000_IG41:
       mov      qword ptr [rbp-0x1E0], rax
       mov      qword ptr [rbp-0x1E8], rcx
       jmp      G_M000_IG34

G_M000_IG42:
       mov      eax, dword ptr [rbp-0xCC]
       jmp      G_M000_IG15

G_M000_IG43:
       call     [System.ThrowHelper:ThrowArgumentOutOfRangeException()]
       int3

RWD00  	dd	G_M000_IG09 - G_M000_IG02
       	dd	G_M000_IG08 - G_M000_IG02
       	dd	G_M000_IG07 - G_M000_IG02
       	dd	G_M000_IG06 - G_M000_IG02

; Lookups.Search.TreeDescent`2[Lookups.Searches.SimdTree512+Probe,Lookups.Search.SearchTree`1+Two[Lookups.Searches.SimdTree512+Probe]]:SearchFlagged
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
       jg       G_M000_IG12
       xor      rdi, rdi
       test     esi, esi
       cmovne   rdi, rdx
       mov      bword ptr [rbp-0x38], rdi
       mov      r14, rdi
       mov      r13d, esi
       cmp      r13d, 4
       jl       G_M000_IG09

G_M000_IG03:
       cmp      qword ptr [r15+0x08], 0
       je       G_M000_IG07

G_M000_IG04:
       cmp      qword ptr [r15+0x28], 0
       je       G_M000_IG07
       cmp      qword ptr [r15+0x48], 0
       je       G_M000_IG07
       cmp      qword ptr [r15+0x68], 0
       je       G_M000_IG07
       mov      rdi, qword ptr [r15]
       mov      rsi, rdi
       vpbroadcastq zmm0, rsi
       mov      rsi, qword ptr [r15+0x20]
       mov      rdx, rsi
       vpbroadcastq zmm1, rdx
       mov      rdx, qword ptr [r15+0x40]
       mov      rcx, rdx
       vpbroadcastq zmm2, rcx
       mov      rcx, qword ptr [r15+0x60]
       mov      r8, rcx
       vpbroadcastq zmm3, r8
       vmovups  zmm4, zmmword ptr [rbx]
       vpcmpgtq k1, zmm0, zmm4
       kmovb    r8d, k1
       popcnt   r8, r8
       shl      r8, 3
       vpcmpgtq k1, zmm1, zmm4
       kmovb    r9d, k1
       popcnt   r9, r9
       shl      r9, 3
       vpcmpgtq k1, zmm2, zmm4
       kmovb    eax, k1
       popcnt   rax, rax
       shl      rax, 3
       vpcmpgtq k1, zmm3, zmm4
       kmovb    r10d, k1
       popcnt   r10, r10
       shl      r10, 3
       lea      r11, [rbx+8*r8+0x40]
       mov      r12, qword ptr [rbp+0x18]
       vpcmpgtq k1, zmm0, zmmword ptr [r11]
       kmovb    r11d, k1
       popcnt   r11, r11
       add      r8, r11
       shl      r8, 5
       add      r8, r12
       lea      r11, [rbx+8*r9+0x40]
       vpcmpgtq k1, zmm1, zmmword ptr [r11]
       kmovb    r11d, k1
       popcnt   r11, r11
       add      r9, r11
       shl      r9, 5
       add      r9, r12
       lea      r11, [rbx+8*rax+0x40]
       vpcmpgtq k1, zmm2, zmmword ptr [r11]
       kmovb    r11d, k1
       popcnt   r11, r11
       add      rax, r11
       shl      rax, 5
       add      rax, r12
       lea      r11, [rbx+8*r10+0x40]
       vpcmpgtq k1, zmm3, zmmword ptr [r11]
       kmovb    r11d, k1
       popcnt   r11, r11
       add      r10, r11
       shl      r10, 5
       add      r12, r10
       mov      r10, rdi
       sub      r10, qword ptr [r8]
       cmp      r10, qword ptr [r8+0x08]

G_M000_IG05:
       jae      G_M000_IG06
       sub      rsi, qword ptr [r9]
       cmp      rsi, qword ptr [r9+0x08]
       jae      SHORT G_M000_IG06
       sub      rdx, qword ptr [rax]
       cmp      rdx, qword ptr [rax+0x08]
       jae      SHORT G_M000_IG06
       sub      rcx, qword ptr [r12]
       cmp      rcx, qword ptr [r12+0x08]
       jae      SHORT G_M000_IG06
       add      rdi, qword ptr [r8+0x10]
       mov      esi, dword ptr [r15+0x10]
       mov      qword ptr [r14], rdi
       mov      edi, esi
       mov      qword ptr [r14+0x08], rdi
       lea      rdi, [r14+0x10]
       mov      rsi, qword ptr [r15+0x20]
       add      rsi, qword ptr [r9+0x10]
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
       add      rsi, qword ptr [r12+0x10]
       mov      edx, dword ptr [r15+0x70]
       mov      qword ptr [rdi], rsi
       mov      esi, edx
       mov      qword ptr [rdi+0x08], rsi
       jmp      SHORT G_M000_IG08

G_M000_IG06:
       mov      rdi, r15
       mov      rsi, r14
       mov      rdx, r8
       mov      rcx, r9
       mov      r8, rax
       mov      r9, r12
       call     [Lookups.Search.TreeDescent`2[Lookups.Searches.SimdTree512+Probe,Lookups.Search.SearchTree`1+Two[Lookups.Searches.SimdTree512+Probe]]:Confirm(ptr,ptr,ptr,ptr,ptr,ptr)]
       jmp      SHORT G_M000_IG08

G_M000_IG07:
       vmovdqu  xmm0, xmmword ptr [rbp+0x10]
       vmovdqu  xmmword ptr [rsp], xmm0
       mov      rdi, qword ptr [rbp+0x20]
       mov      qword ptr [rsp+0x10], rdi
       mov      rdi, r15
       mov      rsi, r14
       mov      edx, 4
       call     [Lookups.Search.TreeDescent`2[Lookups.Searches.SimdTree512+Probe,Lookups.Search.SearchTree`1+Two[Lookups.Searches.SimdTree512+Probe]]:MapSome(Lookups.Search.TreeDescent`2[Lookups.Searches.SimdTree512+Probe,Lookups.Search.SearchTree`1+Two[Lookups.Searches.SimdTree512+Probe]],ptr,ptr,int)]

G_M000_IG08:
       add      r13d, -4
       add      r15, 128
       add      r14, 64
       cmp      r13d, 4
       jge      G_M000_IG03

G_M000_IG09:
       vmovdqu  xmm0, xmmword ptr [rbp+0x10]
       vmovdqu  xmmword ptr [rsp], xmm0
       mov      rdi, qword ptr [rbp+0x20]
       mov      qword ptr [rsp+0x10], rdi
       mov      rdi, r15
       mov      rsi, r14
       mov      edx, r13d
       call     [Lookups.Search.TreeDescent`2[Lookups.Searches.SimdTree512+Probe,Lookups.Search.SearchTree`1+Two[Lookups.Searches.SimdTree512+Probe]]:MapSome(Lookups.Search.TreeDescent`2[Lookups.Searches.SimdTree512+Probe,Lookups.Search.SearchTree`1+Two[Lookups.Searches.SimdTree512+Probe]],ptr,ptr,int)]
       xor      eax, eax
       mov      bword ptr [rbp-0x38], rax

G_M000_IG10:
       mov      bword ptr [rbp-0x30], rax

G_M000_IG11:
       vzeroupper
       add      rsp, 40
       pop      rbx
       pop      r12
       pop      r13
       pop      r14
       pop      r15
       pop      rbp
       ret

G_M000_IG12:
       call     [System.ThrowHelper:ThrowArgumentOutOfRangeException()]
       int3

; Lookups.Search.NodeMath`1[Lookups.Searches.SimdTree512+Probe]:get_KeysLog2
G_M000_IG01:

G_M000_IG02:
       mov      eax, 3

G_M000_IG03:
       ret
