; encoding: branchless-search
; bits: 0
; ISA: scalar
; machine: AMD Zen 4, 2 cores, KVM
; runtime: .NET 10.0.12 X64 AVX-512
; topology: gpu-server:44
; instructions per bio, floor: 7.25
; instructions per bio: 21.5 + 33 per step

; Bench.Measuring.Loops:Pass[Lookups.Composites.ByAddress`2[Lookups.Searches.BinarySearch,Lookups.EveryAddress]]
G_M000_IG01:
       push     rax
       mov      eax, esi
       mov      r8d, ecx

G_M000_IG02:
       mov      rcx, rdx
       mov      rsi, rdi
       mov      edx, eax
       xor      edi, edi
       call     [Lookups.BatchLoop:Map[Lookups.PassThrough](Lookups.PassThrough,System.ReadOnlySpan`1[Lookups.Bio],System.Span`1[Lookups.DmaSegment])]
       nop

G_M000_IG03:
       add      rsp, 8
       ret

; Lookups.BatchLoop:Map[Lookups.PassThrough]
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
       xor      rdi, rdi
       test     edx, edx
       cmovne   rdi, rcx
       mov      bword ptr [rbp-0x10], rdi
       mov      rcx, rdi
       cmp      edx, 4
       jl       SHORT G_M000_IG04
       align    [0 bytes for IG03]

G_M000_IG03:
       mov      rdi, qword ptr [rax]
       mov      rsi, qword ptr [rax+0x08]
       add      rdi, rsi
       mov      esi, dword ptr [rax+0x10]
       mov      qword ptr [rcx], rdi
       mov      qword ptr [rcx+0x08], rsi
       mov      rdi, qword ptr [rax+0x20]
       mov      rsi, qword ptr [rax+0x28]
       add      rdi, rsi
       mov      esi, dword ptr [rax+0x30]
       mov      qword ptr [rcx+0x10], rdi
       mov      qword ptr [rcx+0x18], rsi
       mov      rdi, qword ptr [rax+0x40]
       mov      rsi, qword ptr [rax+0x48]
       add      rdi, rsi
       mov      esi, dword ptr [rax+0x50]
       mov      qword ptr [rcx+0x20], rdi
       mov      qword ptr [rcx+0x28], rsi
       mov      rdi, qword ptr [rax+0x60]
       mov      rsi, qword ptr [rax+0x68]
       add      rdi, rsi
       mov      esi, dword ptr [rax+0x70]
       mov      qword ptr [rcx+0x30], rdi
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
       mov      rdi, qword ptr [rax]
       mov      rsi, qword ptr [rax+0x08]
       add      rdi, rsi
       mov      esi, dword ptr [rax+0x10]
       mov      qword ptr [rcx], rdi
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

; Bench.Measuring.Loops:Resolve[Lookups.Composites.ByAddress`2[Lookups.Searches.BinarySearch,Lookups.EveryAddress]]
G_M000_IG01:
       sub      rsp, 104
       vxorps   xmm8, xmm8, xmm8
       vmovdqu32 zmmword ptr [rsp], zmm8
       vmovdqu  ymmword ptr [rsp+0x40], ymm8
       xor      eax, eax
       mov      qword ptr [rsp+0x60], rax

G_M000_IG02:
       vmovdqu  ymm0, ymmword ptr [rdi]
       vmovdqu  ymmword ptr [rsp+0x30], ymm0
       vmovdqu  ymm0, ymmword ptr [rdi+0x18]
       vmovdqu  ymmword ptr [rsp+0x48], ymm0

G_M000_IG03:
       vmovdqu  ymm0, ymmword ptr [rsp+0x38]
       vmovdqu  ymmword ptr [rsp], ymm0
       vmovdqu  xmm0, xmmword ptr [rsp+0x58]
       vmovdqu  xmmword ptr [rsp+0x20], xmm0

G_M000_IG04:
       lea      rdi, [rsp]
       call     [Lookups.Structures.SortedRegions:FindAll(System.ReadOnlySpan`1[Lookups.Bio],System.Span`1[Lookups.DmaSegment]):this]
       nop

G_M000_IG05:
       vzeroupper
       add      rsp, 104
       ret

; Lookups.Structures.SortedRegions:FindAll
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
       xor      rax, rax
       test     edx, edx
       cmovne   rax, rsi
       mov      bword ptr [rbp-0x30], rax
       cmp      edx, r8d
       jg       G_M000_IG31
       xor      rsi, rsi
       test     edx, edx
       cmovne   rsi, rcx
       mov      bword ptr [rbp-0x38], rsi
       mov      rcx, rsi
       cmp      edx, 4
       jl       G_M000_IG20

G_M000_IG03:
       mov      rsi, qword ptr [rax]
       mov      r8, qword ptr [rax+0x20]
       mov      qword ptr [rbp-0x40], r8
       mov      r9, qword ptr [rax+0x40]
       mov      qword ptr [rbp-0x48], r9
       mov      r10, qword ptr [rax+0x60]
       xor      r11d, r11d
       xor      ebx, ebx
       xor      r15d, r15d
       xor      r14d, r14d
       mov      r13, qword ptr [rdi+0x28]
       test     r13, r13
       jne      SHORT G_M000_IG07

G_M000_IG04:
       mov      r8, qword ptr [rbp-0x48]

G_M000_IG05:
       mov      r9, qword ptr [rdi+0x10]
       mov      r13, qword ptr [rdi+0x20]
       movzx    r11, word  ptr [r13+2*r11]
       shl      r11, 5
       add      r11, r9
       mov      r13, rsi
       sub      r13, qword ptr [r11]
       cmp      r13, qword ptr [r11+0x08]
       jb       G_M000_IG10

G_M000_IG06:
       mov      r11, r9
       jmp      SHORT G_M000_IG10
       align    [0 bytes for IG08]

G_M000_IG07:
       mov      r12, qword ptr [rdi+0x18]

G_M000_IG08:
       lea      r9, [r11+r13]
       cmp      qword ptr [r12+8*r9], rsi
       setbe    r9b
       movzx    r9, r9b
       neg      r9
       and      r9, r13
       add      r11, r9
       lea      r9, [rbx+r13]
       cmp      qword ptr [r12+8*r9], r8
       setbe    r9b
       movzx    r9, r9b
       neg      r9
       and      r9, r13
       add      rbx, r9
       lea      r9, [r15+r13]
       mov      r8, qword ptr [rbp-0x48]
       cmp      qword ptr [r12+8*r9], r8
       setbe    r9b
       movzx    r9, r9b
       neg      r9
       and      r9, r13
       add      r15, r9
       lea      r9, [r14+r13]
       cmp      qword ptr [r12+8*r9], r10
       setbe    r9b
       movzx    r9, r9b
       neg      r9
       and      r9, r13
       add      r14, r9
       shr      r13, 1
       je       G_M000_IG05

G_M000_IG09:
       mov      r8, qword ptr [rbp-0x40]
       jmp      SHORT G_M000_IG08

G_M000_IG10:
       add      rsi, qword ptr [r11+0x10]
       mov      r9d, dword ptr [rax+0x10]
       mov      qword ptr [rcx], rsi
       mov      esi, r9d
       mov      qword ptr [rcx+0x08], rsi
       mov      rsi, qword ptr [rdi+0x10]
       mov      r9, qword ptr [rdi+0x20]
       movzx    r9, word  ptr [r9+2*rbx]
       shl      r9, 5
       add      r9, rsi
       mov      r11, qword ptr [rbp-0x40]
       mov      rbx, r11
       sub      rbx, qword ptr [r9]
       cmp      rbx, qword ptr [r9+0x08]
       jae      SHORT G_M000_IG12

G_M000_IG11:
       jmp      SHORT G_M000_IG13
       align    [14 bytes for IG23]

G_M000_IG12:
       mov      r9, rsi

G_M000_IG13:
       lea      rsi, [rcx+0x10]
       add      r11, qword ptr [r9+0x10]
       mov      r9d, dword ptr [rax+0x30]
       mov      qword ptr [rsi], r11
       mov      qword ptr [rsi+0x08], r9
       mov      rsi, qword ptr [rdi+0x10]
       mov      r9, qword ptr [rdi+0x20]
       movzx    r9, word  ptr [r9+2*r15]
       shl      r9, 5
       add      r9, rsi
       mov      r11, r8
       sub      r11, qword ptr [r9]
       cmp      r11, qword ptr [r9+0x08]
       jae      SHORT G_M000_IG15

G_M000_IG14:
       jmp      SHORT G_M000_IG16

G_M000_IG15:
       mov      r9, rsi

G_M000_IG16:
       lea      rsi, [rcx+0x20]
       add      r8, qword ptr [r9+0x10]
       mov      r9d, dword ptr [rax+0x50]
       mov      qword ptr [rsi], r8
       mov      r8d, r9d
       mov      qword ptr [rsi+0x08], r8
       mov      rsi, qword ptr [rdi+0x10]
       mov      r8, qword ptr [rdi+0x20]
       movzx    r8, word  ptr [r8+2*r14]
       shl      r8, 5
       add      r8, rsi
       mov      r9, r10
       sub      r9, qword ptr [r8]
       cmp      r9, qword ptr [r8+0x08]
       jae      SHORT G_M000_IG18

G_M000_IG17:
       jmp      SHORT G_M000_IG19

G_M000_IG18:
       mov      r8, rsi

G_M000_IG19:
       lea      rsi, [rcx+0x30]
       add      r10, qword ptr [r8+0x10]
       mov      r8d, dword ptr [rax+0x70]
       mov      qword ptr [rsi], r10
       mov      qword ptr [rsi+0x08], r8
       add      edx, -4
       add      rax, 128
       add      rcx, 64
       cmp      edx, 4
       jge      G_M000_IG03

G_M000_IG20:
       test     edx, edx
       jle      SHORT G_M000_IG28

G_M000_IG21:
       mov      rsi, qword ptr [rax]
       mov      r8, qword ptr [rax]
       xor      r9d, r9d
       mov      r10, qword ptr [rdi+0x28]
       test     r10, r10
       je       SHORT G_M000_IG24

G_M000_IG22:
       mov      r11, qword ptr [rdi+0x18]

G_M000_IG23:
       lea      rbx, [r9+r10]
       cmp      qword ptr [r11+8*rbx], r8
       setbe    bl
       movzx    rbx, bl
       neg      rbx
       and      rbx, r10
       add      r9, rbx
       shr      r10, 1
       jne      SHORT G_M000_IG23

G_M000_IG24:
       mov      r10, qword ptr [rdi+0x20]
       mov      r11, qword ptr [rdi+0x10]
       movzx    r9, word  ptr [r10+2*r9]
       shl      r9, 5
       add      r9, r11
       sub      r8, qword ptr [r9]
       cmp      r8, qword ptr [r9+0x08]
       jae      SHORT G_M000_IG26

G_M000_IG25:
       mov      r8, qword ptr [r9+0x10]
       jmp      SHORT G_M000_IG27

G_M000_IG26:
       xor      r8d, r8d

G_M000_IG27:
       add      rsi, r8
       mov      r8d, dword ptr [rax+0x10]
       mov      qword ptr [rcx], rsi
       mov      esi, r8d
       mov      qword ptr [rcx+0x08], rsi
       dec      edx
       add      rax, 32
       add      rcx, 16
       test     edx, edx
       jg       SHORT G_M000_IG21

G_M000_IG28:
       xor      eax, eax
       mov      bword ptr [rbp-0x38], rax

G_M000_IG29:
       mov      bword ptr [rbp-0x30], rax

G_M000_IG30:
       add      rsp, 40
       pop      rbx
       pop      r12
       pop      r13
       pop      r14
       pop      r15
       pop      rbp
       ret

G_M000_IG31:
       call     [System.ThrowHelper:ThrowArgumentOutOfRangeException()]
       int3

; Bench.Measuring.Loops:ResolveDependent[Lookups.Composites.ByAddress`2[Lookups.Searches.BinarySearch,Lookups.EveryAddress]]
G_M000_IG01:
       push     rbp
       push     r15
       push     r14
       push     r13
       push     r12
       push     rbx
       push     rax
       lea      rbp, [rsp+0x30]

G_M000_IG02:
       mov      rax, qword ptr [rdi]
       mov      qword ptr [rbp-0x30], rax
       mov      r9, qword ptr [rdi+0x18]
       mov      r10, qword ptr [rdi+0x20]
       mov      r11, qword ptr [rdi+0x28]
       mov      rdi, qword ptr [rdi+0x30]
       cmp      edx, r8d
       jg       G_M000_IG10
       mov      edx, edx
       xor      r8d, r8d
       cmp      r8, rdx
       jge      G_M000_IG09

G_M000_IG03:
       mov      rbx, r8
       shl      rbx, 5
       add      rbx, rsi
       mov      r15, qword ptr [rbx]
       mov      r14, r15
       xor      r13d, r13d
       mov      r12, rdi
       test     rdi, rdi
       je       SHORT G_M000_IG05
       align    [7 bytes for IG04]

G_M000_IG04:
       lea      rax, [r12+r13]
       cmp      qword ptr [r10+8*rax], r14
       setbe    al
       movzx    rax, al
       neg      rax
       and      rax, r12
       add      r13, rax
       shr      r12, 1
       jne      SHORT G_M000_IG04

G_M000_IG05:
       movzx    rax, word  ptr [r11+2*r13]
       shl      rax, 5
       add      rax, r9
       sub      r14, qword ptr [rax]
       cmp      r14, qword ptr [rax+0x08]
       jae      SHORT G_M000_IG07

G_M000_IG06:
       mov      r14, rax
       mov      rax, qword ptr [rbp-0x30]
       jmp      SHORT G_M000_IG08

G_M000_IG07:
       mov      rax, qword ptr [rbp-0x30]
       mov      r14, rax

G_M000_IG08:
       mov      r14, qword ptr [r14+0x10]
       mov      r13, r8
       shl      r13, 4
       add      r13, rcx
       add      r15, r14
       mov      r12d, dword ptr [rbx+0x10]
       mov      qword ptr [r13], r15
       mov      r15d, r12d
       mov      qword ptr [r13+0x08], r15
       shr      r14, 63
       add      r8, r14
       movzx    rbx, word  ptr [rbx+0x18]
       sar      ebx, 15
       movsxd   rbx, ebx
       lea      r8, [r8+rbx+0x01]
       cmp      r8, rdx
       jl       G_M000_IG03

G_M000_IG09:
       add      rsp, 8
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

; Lookups.DmaMap:Map[Lookups.Composites.ByAddress`2[Lookups.Searches.BinarySearch,Lookups.EveryAddress]]
G_M000_IG01:
       push     rbp
       push     r15
       push     r14
       push     r13
       push     r12
       push     rbx
       sub      rsp, 72
       lea      rbp, [rsp+0x70]
       mov      bword ptr [rbp-0x40], r8
       mov      gword ptr [rbp-0x48], r9
       mov      r15, rdx
       mov      r13, bword ptr [rbp+0x48]
       mov      r12d, dword ptr [rbp+0x50]

G_M000_IG02:
       cmp      ecx, r12d
       jg       G_M000_IG20
       mov      r12d, ecx
       mov      rax, rdi
       mov      bword ptr [rbp-0x58], rax
       mov      r10d, esi
       mov      dword ptr [rbp-0x2C], r10d
       xor      r11d, r11d
       cmp      r11d, r10d
       jl       SHORT G_M000_IG04
       jmp      G_M000_IG19

G_M000_IG03:
       mov      r15, bword ptr [rbp-0x50]

G_M000_IG04:
       mov      qword ptr [rbp-0x38], r11
       mov      rsi, r11
       shl      rsi, 5
       add      rsi, rax
       mov      ecx, dword ptr [rsi+0x14]
       movzx    r8, word  ptr [rsi+0x18]
       mov      edx, r8d
       mov      r9d, ecx
       mov      edi, edx
       add      r9, rdi
       mov      dword ptr [rbp+0x50], r12d
       mov      edi, r12d
       cmp      r9, rdi
       ja       G_M000_IG20
       shl      rcx, 4
       mov      bword ptr [rbp-0x50], r15
       lea      r9, bword ptr [r15+rcx]
       mov      bword ptr [rbp+0x48], r13
       add      rcx, r13
       mov      dword ptr [rbp-0x30], r8d
       mov      rdi, qword ptr [rbp+0x10]
       mov      r14, qword ptr [rbp+0x28]
       mov      r15, qword ptr [rbp+0x30]
       mov      rax, qword ptr [rbp+0x38]
       mov      r12, qword ptr [rbp+0x40]
       mov      r13, qword ptr [rsi]
       xor      r8d, r8d
       test     r12, r12
       je       SHORT G_M000_IG06
       align    [8 bytes for IG05]

G_M000_IG05:
       lea      rbx, [r8+r12]
       cmp      qword ptr [r15+8*rbx], r13
       setbe    bl
       movzx    rbx, bl
       neg      rbx
       and      rbx, r12
       add      r8, rbx
       shr      r12, 1
       jne      SHORT G_M000_IG05

G_M000_IG06:
       movzx    r8, word  ptr [rax+2*r8]
       shl      r8, 5
       add      r8, r14
       sub      r13, qword ptr [r8]
       cmp      r13, qword ptr [r8+0x08]
       jae      SHORT G_M000_IG08

G_M000_IG07:
       mov      rax, r8
       jmp      SHORT G_M000_IG09
       align    [6 bytes for IG13]

G_M000_IG08:
       mov      rax, rdi

G_M000_IG09:
       mov      r8, rax
       mov      rbx, bword ptr [rbp-0x40]
       mov      rdi, qword ptr [rbx+0x08]
       mov      r15d, dword ptr [r8+0x18]
       and      r15d, 0xD1FFAB1E
       movzx    rdi, byte  ptr [rdi+r15]
       cmp      edi, 3
       je       SHORT G_M000_IG17

G_M000_IG10:
       cmp      edi, 1
       jne      SHORT G_M000_IG11
       mov      rsi, qword ptr [r8+0x10]
       jmp      SHORT G_M000_IG12

G_M000_IG11:
       xor      esi, esi

G_M000_IG12:
       xor      eax, eax
       jmp      SHORT G_M000_IG15

G_M000_IG13:
       mov      ebx, r13d
       xor      r15d, r15d
       mov      qword ptr [rdi], r15
       mov      dword ptr [rdi+0x08], ebx
       mov      dword ptr [rdi+0x0C], 2

G_M000_IG14:
       inc      rax

G_M000_IG15:
       mov      edi, edx
       cmp      rax, rdi
       jge      SHORT G_M000_IG18
       mov      rdi, rax
       shl      rdi, 4
       lea      r15, bword ptr [r9+rdi]
       add      rdi, rcx
       mov      r14, qword ptr [r15]
       mov      r13d, dword ptr [r15+0x08]
       mov      r12d, r13d
       mov      ebx, r12d
       cmp      rbx, qword ptr [r8+0x08]
       ja       SHORT G_M000_IG13

G_M000_IG16:
       sub      r14, qword ptr [r8]
       mov      rbx, qword ptr [r8+0x08]
       mov      r12d, r12d
       sub      rbx, r12
       cmp      r14, rbx
       ja       SHORT G_M000_IG13
       mov      rbx, rsi
       add      rbx, qword ptr [r15]
       mov      qword ptr [rdi], rbx
       mov      ebx, r13d
       mov      qword ptr [rdi+0x08], rbx
       jmp      SHORT G_M000_IG14

G_M000_IG17:
       mov      bword ptr [rsp], rcx
       mov      r8d, dword ptr [rbp-0x30]
       mov      dword ptr [rsp+0x08], r8d
       mov      rcx, r9
       mov      r8d, edx
       mov      rdx, rax
       mov      r9, gword ptr [rbp-0x48]
       mov      edi, 1
       call     [Lookups.DmaMap:MapOutOfReach(int,byref,byref,System.ReadOnlySpan`1[Lookups.Segment],Lookups.BouncePool,System.Span`1[Lookups.DmaSegment])]

G_M000_IG18:
       mov      r11, qword ptr [rbp-0x38]
       inc      r11d
       mov      r15, r11
       mov      r10d, dword ptr [rbp-0x2C]
       cmp      r15d, r10d
       mov      r11, r15
       mov      rax, bword ptr [rbp-0x58]
       mov      r12d, dword ptr [rbp+0x50]
       mov      r13, bword ptr [rbp+0x48]
       jl       G_M000_IG03

G_M000_IG19:
       add      rsp, 72
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
