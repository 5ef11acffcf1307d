; encoding: branchless-search
; bits: 0
; ISA: scalar
; machine: Intel Emerald Rapids, 2 cores, KVM
; runtime: .NET 10.0.12 X64 AVX-512
; topology: gpu-server:44
; instructions per bio, floor: 7.25
; instructions per bio: 20.5 + 33 per step

; Bench.Measuring.Loops:Pass[Lookups.Composites.Unflagged`1[Lookups.Searches.BinarySearch]]
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

; Bench.Measuring.Loops:Resolve[Lookups.Composites.Unflagged`1[Lookups.Searches.BinarySearch]]
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
       call     [Lookups.Search.SortedRegions:FindAll(System.ReadOnlySpan`1[Lookups.Bio],System.Span`1[Lookups.DmaSegment]):this]
       nop

G_M000_IG05:
       vzeroupper
       add      rsp, 104
       ret

; Lookups.Search.SortedRegions:FindAll
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
       jg       G_M000_IG28
       xor      rsi, rsi
       test     edx, edx
       cmovne   rsi, rcx
       mov      bword ptr [rbp-0x38], rsi
       mov      rcx, rsi
       cmp      edx, 4
       jl       G_M000_IG14

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
       jne      G_M000_IG20

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
       jb       SHORT G_M000_IG07

G_M000_IG06:
       mov      r11, r9

G_M000_IG07:
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
       jb       SHORT G_M000_IG09

G_M000_IG08:
       mov      r9, rsi

G_M000_IG09:
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
       jb       SHORT G_M000_IG11

G_M000_IG10:
       mov      r9, rsi

G_M000_IG11:
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
       jb       SHORT G_M000_IG13

G_M000_IG12:
       mov      r8, rsi

G_M000_IG13:
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

G_M000_IG14:
       test     edx, edx
       jle      G_M000_IG25

G_M000_IG15:
       mov      rsi, qword ptr [rax]
       mov      r8, qword ptr [rax]
       xor      r9d, r9d
       mov      r10, qword ptr [rdi+0x28]
       test     r10, r10
       je       SHORT G_M000_IG18

G_M000_IG16:
       mov      r11, qword ptr [rdi+0x18]
       align    [0 bytes for IG17]

G_M000_IG17:
       lea      rbx, [r9+r10]
       cmp      qword ptr [r11+8*rbx], r8
       setbe    bl
       movzx    rbx, bl
       neg      rbx
       and      rbx, r10
       add      r9, rbx
       shr      r10, 1
       jne      SHORT G_M000_IG17

G_M000_IG18:
       mov      r10, qword ptr [rdi+0x20]
       movzx    r9, word  ptr [r10+2*r9]
       shl      r9, 5
       add      r9, qword ptr [rdi+0x10]
       sub      r8, qword ptr [r9]
       cmp      r8, qword ptr [r9+0x08]
       jb       G_M000_IG23

G_M000_IG19:
       xor      r8d, r8d
       jmp      G_M000_IG24
       align    [0 bytes for IG21]

G_M000_IG20:
       mov      r12, qword ptr [rdi+0x18]

G_M000_IG21:
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

G_M000_IG22:
       mov      r8, qword ptr [rbp-0x40]
       jmp      SHORT G_M000_IG21

G_M000_IG23:
       mov      r8, qword ptr [r9+0x10]

G_M000_IG24:
       add      rsi, r8
       mov      r8d, dword ptr [rax+0x10]
       mov      qword ptr [rcx], rsi
       mov      esi, r8d
       mov      qword ptr [rcx+0x08], rsi
       dec      edx
       add      rax, 32
       add      rcx, 16
       test     edx, edx
       jg       G_M000_IG15

G_M000_IG25:
       xor      eax, eax
       mov      bword ptr [rbp-0x38], rax

G_M000_IG26:
       mov      bword ptr [rbp-0x30], rax

G_M000_IG27:
       add      rsp, 40
       pop      rbx
       pop      r12
       pop      r13
       pop      r14
       pop      r15
       pop      rbp
       ret

G_M000_IG28:
       call     [System.ThrowHelper:ThrowArgumentOutOfRangeException()]
       int3
