; encoding: poptrie
; bits: 0
; ISA: scalar
; CPU: AMD EPYC
; runtime: .NET 10.0.12 X64 AVX-512
; topology: gpu-server:44
; instructions per bio, floor: 7.25
; instructions per bio: 24.5 / 30

; Bench.Measuring.Loops:Pass[Lookups.Composites.Unflagged`1[Lookups.Searches.Poptrie]]
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

; Bench.Measuring.Loops:Resolve[Lookups.Composites.Unflagged`1[Lookups.Searches.Poptrie]]
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
       jne      G_M000_IG14

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
       jg       G_M000_IG29
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
       jmp      G_M000_IG27

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
       call     [Lookups.BatchLoop:MapOne[Lookups.BatchLoop+Always`1[Lookups.Searches.Poptrie+OneStep]](Lookups.BatchLoop+Always`1[Lookups.Searches.Poptrie+OneStep],ptr,ptr)]
       dec      ebx
       add      r12, 32
       mov      rax, qword ptr [rbp-0x70]
       add      rax, 16

G_M000_IG11:
       cmp      ebx, 4
       jl       SHORT G_M000_IG07

G_M000_IG12:
       mov      rcx, qword ptr [r12]
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
       jae      G_M000_IG07
       mov      ecx, dword ptr [r12+0x10]
       mov      qword ptr [rax], rsi
       mov      qword ptr [rax+0x08], rcx
       mov      rcx, qword ptr [r12+0x20]
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
       jae      G_M000_IG07
       mov      ecx, dword ptr [r12+0x30]
       mov      qword ptr [rax+0x10], rsi
       mov      qword ptr [rax+0x18], rcx
       mov      rcx, qword ptr [r12+0x40]
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

G_M000_IG13:
       jae      G_M000_IG07
       mov      ecx, dword ptr [r12+0x50]
       mov      qword ptr [rax+0x20], rsi
       mov      qword ptr [rax+0x28], rcx
       mov      rcx, qword ptr [r12+0x60]
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
       jae      G_M000_IG07
       mov      ecx, dword ptr [r12+0x70]
       mov      qword ptr [rax+0x30], rsi
       mov      qword ptr [rax+0x38], rcx
       add      ebx, -4
       add      r12, 128
       add      rax, 64
       jmp      G_M000_IG11

G_M000_IG14:
       cmp      r15d, 2
       jne      G_M000_IG26

G_M000_IG15:
       vmovdqu  ymm0, ymmword ptr [rbp-0x58]
       vmovdqu32 ymmword ptr [rbp-0xE0], ymm0
       vmovdqu  xmm0, xmmword ptr [rbp-0x38]
       vmovdqu32 xmmword ptr [rbp-0xC0], xmm0

G_M000_IG16:
       xor      rsi, rsi
       test     ebx, ebx
       cmovne   rsi, rdi
       mov      bword ptr [rbp-0xA8], rsi
       mov      r15, rsi
       cmp      ebx, ecx
       jg       G_M000_IG29
       xor      rcx, rcx
       test     ebx, ebx
       cmovne   rcx, rdx
       mov      bword ptr [rbp-0xB0], rcx
       mov      r14, rcx
       cmp      ebx, 4
       jge      SHORT G_M000_IG22

G_M000_IG17:
       test     ebx, ebx
       jne      SHORT G_M000_IG20

G_M000_IG18:
       xor      rcx, rcx
       mov      bword ptr [rbp-0xA8], rcx

G_M000_IG19:
       mov      bword ptr [rbp-0xB0], rcx
       jmp      G_M000_IG27

G_M000_IG20:
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
       call     [Lookups.BatchLoop:MapOne[Lookups.BatchLoop+Always`1[Lookups.Searches.Poptrie+TwoSteps]](Lookups.BatchLoop+Always`1[Lookups.Searches.Poptrie+TwoSteps],ptr,ptr)]
       dec      ebx
       add      r15, 32
       add      r14, 16

G_M000_IG21:
       cmp      ebx, 4
       jl       SHORT G_M000_IG17

G_M000_IG22:
       mov      rsi, qword ptr [rbp-0xD0]
       mov      rdi, qword ptr [rbp-0xC8]
       mov      rdx, qword ptr [rbp-0xB8]
       mov      rax, qword ptr [r15]
       movzx    rdx, dx
       bextr    rdx, rax, rdx
       shl      rdx, 4
       add      rdx, rsi
       mov      ecx, dword ptr [rdx+0x08]
       mov      r8, qword ptr [rdx]
       mov      edx, dword ptr [rdx+0x0C]
       shrx     rdx, rax, rdx
       shrx     rdx, r8, rdx
       popcnt   rdx, rdx
       mov      edx, edx
       add      rdx, rcx
       shl      rdx, 4
       add      rsi, rdx
       mov      edx, dword ptr [rsi+0x08]
       mov      rcx, qword ptr [rsi]
       mov      esi, dword ptr [rsi+0x0C]
       shrx     rsi, rax, rsi
       shrx     rsi, rcx, rsi
       popcnt   rsi, rsi
       mov      esi, esi
       add      rsi, rdx
       shl      rsi, 5
       add      rsi, rdi
       mov      rdi, rax
       add      rdi, qword ptr [rsi+0x10]
       sub      rax, qword ptr [rsi]
       cmp      rax, qword ptr [rsi+0x08]
       jae      G_M000_IG17
       mov      esi, dword ptr [r15+0x10]
       mov      qword ptr [r14], rdi
       mov      qword ptr [r14+0x08], rsi
       vxorps   ymm0, ymm0, ymm0
       vmovdqu  ymmword ptr [rbp-0x110], ymm0
       vmovdqu32 xmmword ptr [rbp-0xF0], xmm0
       mov      r13, qword ptr [r15+0x20]

G_M000_IG23:
       vmovdqu32 ymm0, ymmword ptr [rbp-0xE0]
       vmovdqu  ymmword ptr [rbp-0x110], ymm0
       vmovdqu32 xmm0, xmmword ptr [rbp-0xC0]
       vmovdqu32 xmmword ptr [rbp-0xF0], xmm0

G_M000_IG24:
       movzx    rsi, word  ptr [rbp-0xE8]
       bextr    rsi, r13, rsi
       shl      rsi, 4
       add      rsi, qword ptr [rbp-0x100]
       mov      edi, dword ptr [rsi+0x08]
       mov      rdx, qword ptr [rsi]
       mov      esi, dword ptr [rsi+0x0C]
       shrx     rsi, r13, rsi
       shrx     rsi, rdx, rsi
       popcnt   rsi, rsi
       mov      esi, esi
       add      rsi, rdi
       shl      rsi, 4
       add      rsi, qword ptr [rbp-0x100]
       mov      edi, dword ptr [rsi+0x08]
       mov      rdx, qword ptr [rsi]
       mov      esi, dword ptr [rsi+0x0C]
       shrx     rsi, r13, rsi
       shrx     rsi, rdx, rsi
       popcnt   rsi, rsi
       mov      esi, esi
       add      rsi, rdi
       lea      rdi, [rbp-0x110]
       xor      edx, edx
       call     [Lookups.Searches.Poptrie:Leaf[Lookups.Unwatched](nuint,Lookups.Unwatched):byref:this]
       mov      rcx, r13
       add      rcx, qword ptr [rax+0x10]
       sub      r13, qword ptr [rax]
       cmp      r13, qword ptr [rax+0x08]
       jae      G_M000_IG17
       mov      edi, dword ptr [r15+0x30]
       mov      qword ptr [r14+0x10], rcx
       mov      ecx, edi
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
       call     [Lookups.BatchLoop:TryPut[Lookups.BatchLoop+Always`1[Lookups.Searches.Poptrie+TwoSteps]](Lookups.BatchLoop+Always`1[Lookups.Searches.Poptrie+TwoSteps],ptr,ptr,int):bool]
       test     eax, eax
       je       G_M000_IG17
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

G_M000_IG25:
       mov      rsi, r14
       mov      edx, 3
       call     [Lookups.BatchLoop:TryPut[Lookups.BatchLoop+Always`1[Lookups.Searches.Poptrie+TwoSteps]](Lookups.BatchLoop+Always`1[Lookups.Searches.Poptrie+TwoSteps],ptr,ptr,int):bool]
       test     eax, eax
       je       G_M000_IG17
       add      ebx, -4
       add      r15, 128
       add      r14, 64
       jmp      G_M000_IG21

G_M000_IG26:
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
       call     [Lookups.BatchLoop:TryMap[Lookups.BatchLoop+Always`1[Lookups.Searches.Poptrie+AnySteps]](Lookups.BatchLoop+Always`1[Lookups.Searches.Poptrie+AnySteps],System.ReadOnlySpan`1[Lookups.Bio],System.Span`1[Lookups.DmaSegment])]

G_M000_IG27:
       nop

G_M000_IG28:
       vzeroupper
       add      rsp, 296
       pop      rbx
       pop      r12
       pop      r13
       pop      r14
       pop      r15
       pop      rbp
       ret

G_M000_IG29:
       call     [System.ThrowHelper:ThrowArgumentOutOfRangeException()]
       int3
