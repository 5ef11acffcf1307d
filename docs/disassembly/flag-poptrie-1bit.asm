; encoding: flag-poptrie
; bits: 1
; ISA: scalar
; CPU: AMD EPYC
; runtime: .NET 10.0.12 X64 AVX-512
; topology: gpu-server:44
; instructions per bio, floor: 7.25
; instructions per bio: 28.5 / 29

; Bench.Measuring.Loops:Pass[Lookups.Composites.Flagged`1[Lookups.Searches.Poptrie]]
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

; Bench.Measuring.Loops:Resolve[Lookups.Composites.Flagged`1[Lookups.Searches.Poptrie]]
G_M000_IG01:
       push     rbp
       push     r15
       push     r14
       push     r13
       push     r12
       push     rbx
       sub      rsp, 296
       lea      rbp, [rsp+0x150]
       vxorps   xmm8, xmm8, xmm8
       vmovdqu32 zmmword ptr [rbp-0x110], zmm8
       vmovdqu32 zmmword ptr [rbp-0xD0], zmm8
       vmovdqu32 zmmword ptr [rbp-0x90], zmm8
       vmovdqu  ymmword ptr [rbp-0x50], ymm8
       xor      eax, eax
       mov      qword ptr [rbp-0x30], rax
       mov      ebx, esi

G_M000_IG02:
       vmovdqu  ymm0, ymmword ptr [rbp+0x18]
       vmovdqu  ymmword ptr [rbp-0x58], ymm0
       vmovdqu  xmm0, xmmword ptr [rbp+0x38]
       vmovdqu  xmmword ptr [rbp-0x38], xmm0

G_M000_IG03:
       mov      r15d, dword ptr [rbp-0x38]
       cmp      r15d, 1
       jne      G_M000_IG21

G_M000_IG04:
       mov      r15, qword ptr [rbp-0x48]
       mov      r14, qword ptr [rbp-0x40]
       mov      r13, qword ptr [rbp-0x30]

G_M000_IG05:
       vmovdqu  ymm0, ymmword ptr [rbp-0x58]
       vmovdqu32 ymmword ptr [rbp-0xA0], ymm0
       vmovdqu  xmm0, xmmword ptr [rbp-0x38]
       vmovdqu  xmmword ptr [rbp-0x80], xmm0

G_M000_IG06:
       xor      rsi, rsi
       test     ebx, ebx
       cmovne   rsi, rdi
       mov      bword ptr [rbp-0x60], rsi
       mov      r12, rsi
       cmp      ebx, ecx
       jg       G_M000_IG38
       xor      rcx, rcx
       test     ebx, ebx
       cmovne   rcx, rdx
       mov      bword ptr [rbp-0x68], rcx
       mov      rax, rcx
       cmp      ebx, 4
       jge      SHORT G_M000_IG12

G_M000_IG07:
       test     ebx, ebx
       jne      SHORT G_M000_IG10

G_M000_IG08:
       xor      rcx, rcx
       mov      bword ptr [rbp-0x60], rcx

G_M000_IG09:
       mov      bword ptr [rbp-0x68], rcx
       jmp      G_M000_IG36

G_M000_IG10:
       lea      rdi, [rsp]
       lea      rsi, [rbp-0xA0]
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
       mov      rdi, r12
       mov      qword ptr [rbp-0x70], rax
       mov      rsi, rax
       call     [Lookups.BatchLoop:MapOne[Lookups.BatchLoop+WhenFlagged`1[Lookups.Searches.Poptrie+OneStep]](Lookups.BatchLoop+WhenFlagged`1[Lookups.Searches.Poptrie+OneStep],ptr,ptr)]
       dec      ebx
       add      r12, 32
       mov      rax, qword ptr [rbp-0x70]
       add      rax, 16

G_M000_IG11:
       cmp      ebx, 4
       jl       SHORT G_M000_IG07

G_M000_IG12:
       mov      rcx, qword ptr [r12]
       mov      rdi, rcx
       cmp      qword ptr [r12+0x08], 0
       je       SHORT G_M000_IG14

G_M000_IG13:
       movzx    rdi, r13w
       bextr    rdi, rcx, rdi
       shl      rdi, 4
       add      rdi, r15
       mov      esi, dword ptr [rdi+0x08]
       mov      rdx, qword ptr [rdi]
       mov      edi, dword ptr [rdi+0x0C]
       shrx     rdi, rcx, rdi
       shrx     rdi, rdx, rdi
       popcnt   rdi, rdi
       mov      edi, edi
       add      rdi, rsi
       shl      rdi, 5
       add      rdi, r14
       mov      rsi, rcx
       add      rsi, qword ptr [rdi+0x10]
       sub      rcx, qword ptr [rdi]
       cmp      rcx, qword ptr [rdi+0x08]
       mov      rdi, rsi
       jae      G_M000_IG07

G_M000_IG14:
       mov      ecx, dword ptr [r12+0x10]
       mov      qword ptr [rax], rdi
       mov      qword ptr [rax+0x08], rcx
       lea      rcx, [r12+0x20]
       mov      rdi, qword ptr [rcx]
       mov      rsi, rdi
       cmp      qword ptr [rcx+0x08], 0
       je       SHORT G_M000_IG16

G_M000_IG15:
       movzx    rsi, r13w
       bextr    rcx, rdi, rsi
       shl      rcx, 4
       add      rcx, r15
       mov      esi, dword ptr [rcx+0x08]
       mov      rdx, qword ptr [rcx]
       mov      ecx, dword ptr [rcx+0x0C]
       shrx     rcx, rdi, rcx
       shrx     rcx, rdx, rcx
       popcnt   rcx, rcx
       mov      ecx, ecx
       add      rcx, rsi
       shl      rcx, 5
       add      rcx, r14
       mov      rsi, rdi
       add      rsi, qword ptr [rcx+0x10]
       sub      rdi, qword ptr [rcx]
       cmp      rdi, qword ptr [rcx+0x08]
       jae      G_M000_IG07

G_M000_IG16:
       mov      ecx, dword ptr [r12+0x30]
       mov      qword ptr [rax+0x10], rsi
       mov      qword ptr [rax+0x18], rcx
       lea      rcx, [r12+0x40]
       mov      rdi, qword ptr [rcx]
       mov      rsi, rdi
       cmp      qword ptr [rcx+0x08], 0
       je       SHORT G_M000_IG18

G_M000_IG17:
       movzx    rsi, r13w
       bextr    rcx, rdi, rsi
       shl      rcx, 4
       add      rcx, r15
       mov      esi, dword ptr [rcx+0x08]
       mov      rdx, qword ptr [rcx]
       mov      ecx, dword ptr [rcx+0x0C]
       shrx     rcx, rdi, rcx
       shrx     rcx, rdx, rcx
       popcnt   rcx, rcx
       mov      ecx, ecx
       add      rcx, rsi
       shl      rcx, 5
       add      rcx, r14
       mov      rsi, rdi
       add      rsi, qword ptr [rcx+0x10]
       sub      rdi, qword ptr [rcx]
       cmp      rdi, qword ptr [rcx+0x08]
       jae      G_M000_IG07

G_M000_IG18:
       mov      ecx, dword ptr [r12+0x50]
       mov      qword ptr [rax+0x20], rsi
       mov      qword ptr [rax+0x28], rcx
       lea      rcx, [r12+0x60]
       mov      rdi, qword ptr [rcx]
       mov      rsi, rdi
       cmp      qword ptr [rcx+0x08], 0
       je       SHORT G_M000_IG20

G_M000_IG19:
       movzx    rsi, r13w
       bextr    rcx, rdi, rsi
       shl      rcx, 4
       add      rcx, r15
       mov      esi, dword ptr [rcx+0x08]
       mov      rdx, qword ptr [rcx]
       mov      ecx, dword ptr [rcx+0x0C]
       shrx     rcx, rdi, rcx
       shrx     rcx, rdx, rcx
       popcnt   rcx, rcx
       mov      ecx, ecx
       add      rcx, rsi
       shl      rcx, 5
       add      rcx, r14
       mov      rsi, rdi
       add      rsi, qword ptr [rcx+0x10]
       sub      rdi, qword ptr [rcx]
       cmp      rdi, qword ptr [rcx+0x08]
       jae      G_M000_IG07

G_M000_IG20:
       mov      ecx, dword ptr [r12+0x70]
       mov      qword ptr [rax+0x30], rsi
       mov      qword ptr [rax+0x38], rcx
       add      ebx, -4
       add      r12, 128
       add      rax, 64
       jmp      G_M000_IG11

G_M000_IG21:
       cmp      r15d, 2
       jne      G_M000_IG35

G_M000_IG22:
       vmovdqu  ymm0, ymmword ptr [rbp-0x58]
       vmovdqu32 ymmword ptr [rbp-0xE0], ymm0
       vmovdqu  xmm0, xmmword ptr [rbp-0x38]
       vmovdqu32 xmmword ptr [rbp-0xC0], xmm0

G_M000_IG23:
       xor      rsi, rsi
       test     ebx, ebx
       cmovne   rsi, rdi
       mov      bword ptr [rbp-0xA8], rsi
       mov      r15, rsi
       cmp      ebx, ecx
       jg       G_M000_IG38
       xor      rcx, rcx
       test     ebx, ebx
       cmovne   rcx, rdx
       mov      bword ptr [rbp-0xB0], rcx
       mov      r14, rcx
       cmp      ebx, 4
       jge      SHORT G_M000_IG29

G_M000_IG24:
       test     ebx, ebx
       jne      SHORT G_M000_IG27

G_M000_IG25:
       xor      rcx, rcx
       mov      bword ptr [rbp-0xA8], rcx

G_M000_IG26:
       mov      bword ptr [rbp-0xB0], rcx
       jmp      G_M000_IG36

G_M000_IG27:
       lea      rdi, [rsp]
       lea      rsi, [rbp-0xE0]
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
       mov      rdi, r15
       mov      rsi, r14
       call     [Lookups.BatchLoop:MapOne[Lookups.BatchLoop+WhenFlagged`1[Lookups.Searches.Poptrie+TwoSteps]](Lookups.BatchLoop+WhenFlagged`1[Lookups.Searches.Poptrie+TwoSteps],ptr,ptr)]
       dec      ebx
       add      r15, 32
       add      r14, 16

G_M000_IG28:
       cmp      ebx, 4
       jl       SHORT G_M000_IG24

G_M000_IG29:
       mov      rdi, qword ptr [rbp-0xD0]
       mov      rsi, qword ptr [rbp-0xC8]
       mov      rax, qword ptr [rbp-0xB8]
       mov      rcx, qword ptr [r15]
       mov      rdx, rcx
       cmp      qword ptr [r15+0x08], 0
       je       SHORT G_M000_IG31

G_M000_IG30:
       movzx    rax, ax
       bextr    rdx, rcx, rax
       shl      rdx, 4
       add      rdx, rdi
       mov      eax, dword ptr [rdx+0x08]
       mov      r8, qword ptr [rdx]
       mov      edx, dword ptr [rdx+0x0C]
       shrx     rdx, rcx, rdx
       shrx     rdx, r8, rdx
       popcnt   rdx, rdx
       mov      edx, edx
       add      rax, rdx
       shl      rax, 4
       add      rdi, rax
       mov      eax, dword ptr [rdi+0x08]
       mov      rdx, qword ptr [rdi]
       mov      edi, dword ptr [rdi+0x0C]
       shrx     rdi, rcx, rdi
       shrx     rdi, rdx, rdi
       popcnt   rdi, rdi
       mov      edi, edi
       add      rdi, rax
       shl      rdi, 5
       add      rdi, rsi
       mov      rdx, rcx
       add      rdx, qword ptr [rdi+0x10]
       sub      rcx, qword ptr [rdi]
       cmp      rcx, qword ptr [rdi+0x08]
       jae      G_M000_IG24

G_M000_IG31:
       mov      edi, dword ptr [r15+0x10]
       mov      qword ptr [r14], rdx
       mov      qword ptr [r14+0x08], rdi
       lea      rdi, [r15+0x20]
       vxorps   ymm0, ymm0, ymm0
       vmovdqu  ymmword ptr [rbp-0x110], ymm0
       vmovdqu32 xmmword ptr [rbp-0xF0], xmm0
       mov      r13, qword ptr [rdi]
       mov      r12, r13
       cmp      qword ptr [rdi+0x08], 0
       je       SHORT G_M000_IG34

G_M000_IG32:
       vmovdqu32 ymm0, ymmword ptr [rbp-0xE0]
       vmovdqu  ymmword ptr [rbp-0x110], ymm0
       vmovdqu32 xmm0, xmmword ptr [rbp-0xC0]
       vmovdqu32 xmmword ptr [rbp-0xF0], xmm0

G_M000_IG33:
       movzx    rdi, word  ptr [rbp-0xE8]
       bextr    rdi, r13, rdi
       shl      rdi, 4
       add      rdi, qword ptr [rbp-0x100]
       mov      rsi, r13
       call     [Lookups.Search.PopcountNode:Child(ptr,ulong):nuint]
       mov      rsi, rax
       lea      rdi, [rbp-0x110]
       mov      rdx, r13
       xor      ecx, ecx
       call     [Lookups.Searches.Poptrie:NextChild[Lookups.Unwatched](nuint,ulong,Lookups.Unwatched):nuint:this]
       mov      rsi, rax
       lea      rdi, [rbp-0x110]
       xor      edx, edx
       call     [Lookups.Searches.Poptrie:Leaf[Lookups.Unwatched](nuint,Lookups.Unwatched):byref:this]
       mov      r12, r13
       add      r12, qword ptr [rax+0x10]
       sub      r13, qword ptr [rax]
       cmp      r13, qword ptr [rax+0x08]
       jae      G_M000_IG24

G_M000_IG34:
       mov      ecx, dword ptr [r15+0x30]
       mov      qword ptr [r14+0x10], r12
       mov      qword ptr [r14+0x18], rcx
       lea      rdi, [rsp]
       lea      rsi, [rbp-0xE0]
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
       mov      rdi, r15
       mov      rsi, r14
       mov      edx, 2
       call     [Lookups.BatchLoop:TryPut[Lookups.BatchLoop+WhenFlagged`1[Lookups.Searches.Poptrie+TwoSteps]](Lookups.BatchLoop+WhenFlagged`1[Lookups.Searches.Poptrie+TwoSteps],ptr,ptr,int):bool]
       test     eax, eax
       je       G_M000_IG24
       lea      rdi, [rsp]
       lea      rsi, [rbp-0xE0]
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
       mov      rdi, r15
       mov      rsi, r14
       mov      edx, 3
       call     [Lookups.BatchLoop:TryPut[Lookups.BatchLoop+WhenFlagged`1[Lookups.Searches.Poptrie+TwoSteps]](Lookups.BatchLoop+WhenFlagged`1[Lookups.Searches.Poptrie+TwoSteps],ptr,ptr,int):bool]
       test     eax, eax
       je       G_M000_IG24
       add      ebx, -4
       add      r15, 128
       add      r14, 64
       jmp      G_M000_IG28

G_M000_IG35:
       mov      bword ptr [rbp-0x120], rdi
       mov      dword ptr [rbp-0x114], ecx
       lea      rdi, [rsp]
       lea      rsi, [rbp-0x58]
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
       mov      rdi, bword ptr [rbp-0x120]
       mov      esi, ebx
       mov      ecx, dword ptr [rbp-0x114]
       call     [Lookups.BatchLoop:TryMap[Lookups.BatchLoop+WhenFlagged`1[Lookups.Searches.Poptrie+AnySteps]](Lookups.BatchLoop+WhenFlagged`1[Lookups.Searches.Poptrie+AnySteps],System.ReadOnlySpan`1[Lookups.Bio],System.Span`1[Lookups.DmaSegment])]

G_M000_IG36:
       nop

G_M000_IG37:
       vzeroupper
       add      rsp, 296
       pop      rbx
       pop      r12
       pop      r13
       pop      r14
       pop      r15
       pop      rbp
       ret

G_M000_IG38:
       call     [System.ThrowHelper:ThrowArgumentOutOfRangeException()]
       int3
