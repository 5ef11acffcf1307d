; encoding: branchless-search
; bits: 0
; ISA: scalar
; CPU: AMD EPYC
; runtime: .NET 10.0.12 X64 AVX-512
; topology: gpu-server:44
; instructions per bio, floor: 7.25
; instructions per bio: not counted: no block moves on by whole bios and by as many segments

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

; Bench.Measuring.Loops:Resolve[Lookups.Composites.Unflagged`1[Lookups.Searches.BinarySearch]]
G_M000_IG01:
       sub      rsp, 56
       xor      eax, eax
       mov      qword ptr [rsp+0x08], rax
       vxorps   xmm8, xmm8, xmm8
       vmovdqu  ymmword ptr [rsp+0x10], ymm8
       mov      qword ptr [rsp+0x30], rax
       mov      r8, rdx
       mov      edx, esi
       mov      eax, ecx

G_M000_IG02:
       vmovdqu  ymm0, ymmword ptr [rsp+0x48]
       vmovdqu  ymmword ptr [rsp+0x08], ymm0
       vmovdqu  xmm0, xmmword ptr [rsp+0x68]
       vmovdqu  xmmword ptr [rsp+0x28], xmm0

G_M000_IG03:
       mov      rsi, rdi
       mov      rcx, r8
       mov      r8d, eax
       lea      rdi, [rsp+0x08]
       call     [Lookups.Search.SortedRegions:FindAll(System.ReadOnlySpan`1[Lookups.Bio],System.Span`1[Lookups.DmaSegment]):this]
       nop

G_M000_IG04:
       vzeroupper
       add      rsp, 56
       ret

; Lookups.Search.SortedRegions:FindAll
G_M000_IG01:
       push     rbp
       push     r15
       push     r14
       push     r13
       push     r12
       push     rbx
       sub      rsp, 88
       lea      rbp, [rsp+0x80]
       mov      bword ptr [rbp-0x80], rcx
       mov      dword ptr [rbp-0x30], r8d

G_M000_IG02:
       xor      eax, eax
       jmp      SHORT G_M000_IG04
       align    [0 bytes for IG07]

G_M000_IG03:
       add      r13, qword ptr [r9+0x10]
       mov      r9, qword ptr [rbp-0x48]
       mov      r9d, dword ptr [rsi+r9+0x10]
       mov      qword ptr [rcx], r13
       mov      qword ptr [rcx+0x08], r9
       add      eax, 4
       mov      bword ptr [rbp-0x80], rdx
       mov      dword ptr [rbp-0x30], r8d
       mov      edx, dword ptr [rbp-0x2C]

G_M000_IG04:
       mov      dword ptr [rbp-0x2C], edx
       lea      r9d, [rdx-0x04]
       cmp      eax, r9d
       jg       G_M000_IG18

G_M000_IG05:
       mov      r9d, eax
       shl      r9, 5
       mov      qword ptr [rbp-0x68], r9
       mov      r10, qword ptr [rsi+r9]
       lea      r11d, [rax+0x01]
       mov      dword ptr [rbp-0x6C], r11d
       mov      ebx, r11d
       mov      qword ptr [rbp-0x50], rbx
       mov      r15, rbx
       shl      r15, 5
       mov      qword ptr [rbp-0x38], r15
       mov      r14, qword ptr [rsi+r15]
       lea      r13d, [rax+0x02]
       mov      dword ptr [rbp-0x70], r13d
       mov      r12d, r13d
       mov      qword ptr [rbp-0x58], r12
       shl      r12, 5
       mov      qword ptr [rbp-0x40], r12
       mov      r12, qword ptr [rsi+r12]
       lea      r13d, [rax+0x03]
       mov      dword ptr [rbp-0x74], r13d
       mov      qword ptr [rbp-0x60], r13
       shl      r13, 5
       mov      qword ptr [rbp-0x48], r13
       mov      r13, qword ptr [rsi+r13]
       xor      r15d, r15d
       xor      ebx, ebx
       xor      r11d, r11d
       xor      r9d, r9d
       mov      rdx, qword ptr [rdi+0x28]
       test     rdx, rdx
       je       SHORT G_M000_IG08

G_M000_IG06:
       mov      rcx, qword ptr [rdi+0x18]

G_M000_IG07:
       lea      r8, [r15+rdx]
       cmp      qword ptr [rcx+8*r8], r10
       setbe    r8b
       movzx    r8, r8b
       neg      r8
       and      r8, rdx
       add      r15, r8
       lea      r8, [rbx+rdx]
       cmp      qword ptr [rcx+8*r8], r14
       setbe    r8b
       movzx    r8, r8b
       neg      r8
       and      r8, rdx
       add      rbx, r8
       lea      r8, [r11+rdx]
       cmp      qword ptr [rcx+8*r8], r12
       setbe    r8b
       movzx    r8, r8b
       neg      r8
       and      r8, rdx
       add      r11, r8
       lea      r8, [r9+rdx]
       cmp      qword ptr [rcx+8*r8], r13
       setbe    r8b
       movzx    r8, r8b
       neg      r8
       and      r8, rdx
       add      r9, r8
       shr      rdx, 1
       jne      SHORT G_M000_IG07

G_M000_IG08:
       cmp      eax, dword ptr [rbp-0x30]
       jae      G_M000_IG25
       mov      ecx, eax
       shl      rcx, 4
       add      rcx, bword ptr [rbp-0x80]
       mov      rdx, qword ptr [rdi+0x10]
       mov      r8, qword ptr [rdi+0x20]
       movzx    r8, word  ptr [r8+2*r15]
       shl      r8, 5
       add      r8, rdx
       mov      r15, r10
       sub      r15, qword ptr [r8]
       cmp      r15, qword ptr [r8+0x08]
       jb       SHORT G_M000_IG10

G_M000_IG09:
       mov      r8, rdx

G_M000_IG10:
       add      r10, qword ptr [r8+0x10]
       mov      rdx, qword ptr [rbp-0x68]
       mov      edx, dword ptr [rsi+rdx+0x10]
       mov      qword ptr [rcx], r10
       mov      qword ptr [rcx+0x08], rdx
       mov      ecx, dword ptr [rbp-0x6C]
       mov      r8d, dword ptr [rbp-0x30]
       cmp      ecx, r8d
       jae      G_M000_IG25
       mov      rcx, qword ptr [rbp-0x50]
       shl      rcx, 4
       mov      rdx, bword ptr [rbp-0x80]
       add      rcx, rdx
       mov      r10, qword ptr [rdi+0x10]
       mov      r15, qword ptr [rdi+0x20]
       movzx    rbx, word  ptr [r15+2*rbx]
       shl      rbx, 5
       add      rbx, r10
       mov      r15, r14
       sub      r15, qword ptr [rbx]
       cmp      r15, qword ptr [rbx+0x08]
       jb       SHORT G_M000_IG12

G_M000_IG11:
       mov      rbx, r10

G_M000_IG12:
       add      r14, qword ptr [rbx+0x10]
       mov      r15, qword ptr [rbp-0x38]
       mov      r10d, dword ptr [rsi+r15+0x10]
       mov      qword ptr [rcx], r14
       mov      qword ptr [rcx+0x08], r10
       mov      ecx, dword ptr [rbp-0x70]
       cmp      ecx, r8d
       jae      G_M000_IG25
       mov      rcx, qword ptr [rbp-0x58]
       shl      rcx, 4
       add      rcx, rdx
       mov      r10, qword ptr [rdi+0x10]
       mov      rbx, qword ptr [rdi+0x20]
       movzx    r11, word  ptr [rbx+2*r11]
       shl      r11, 5
       add      r11, r10
       mov      rbx, r12
       sub      rbx, qword ptr [r11]
       cmp      rbx, qword ptr [r11+0x08]
       jb       SHORT G_M000_IG14

G_M000_IG13:
       mov      r11, r10

G_M000_IG14:
       add      r12, qword ptr [r11+0x10]
       mov      r10, qword ptr [rbp-0x40]
       mov      r10d, dword ptr [rsi+r10+0x10]
       mov      qword ptr [rcx], r12
       mov      qword ptr [rcx+0x08], r10
       mov      ecx, dword ptr [rbp-0x74]
       cmp      ecx, r8d
       jae      G_M000_IG25
       mov      rcx, qword ptr [rbp-0x60]
       shl      rcx, 4
       add      rcx, rdx
       mov      r10, qword ptr [rdi+0x10]
       mov      r11, qword ptr [rdi+0x20]
       movzx    r9, word  ptr [r11+2*r9]
       shl      r9, 5
       add      r9, r10
       mov      r11, r13
       sub      r11, qword ptr [r9]
       cmp      r11, qword ptr [r9+0x08]
       jb       G_M000_IG03

G_M000_IG15:
       mov      r9, r10
       jmp      G_M000_IG03
       align    [7 bytes for IG21]

G_M000_IG16:
       mov      r11, qword ptr [r15+0x10]

G_M000_IG17:
       add      r11, rbx
       mov      r10d, dword ptr [rsi+r10+0x10]
       mov      qword ptr [r9], r11
       mov      qword ptr [r9+0x08], r10
       inc      eax
       mov      bword ptr [rbp-0x80], rcx
       mov      dword ptr [rbp-0x30], r8d
       mov      dword ptr [rbp-0x2C], edx

G_M000_IG18:
       mov      edx, dword ptr [rbp-0x2C]
       cmp      eax, edx
       jge      G_M000_IG24

G_M000_IG19:
       mov      r8d, dword ptr [rbp-0x30]
       cmp      eax, r8d
       jae      G_M000_IG25
       mov      r9d, eax
       shl      r9, 4
       mov      rcx, bword ptr [rbp-0x80]
       add      r9, rcx
       mov      r10d, eax
       shl      r10, 5
       mov      r11, qword ptr [rsi+r10]
       mov      rbx, r11
       xor      r15d, r15d
       mov      r14, qword ptr [rdi+0x28]
       test     r14, r14
       je       SHORT G_M000_IG22

G_M000_IG20:
       mov      r13, qword ptr [rdi+0x18]

G_M000_IG21:
       lea      r12, [r15+r14]
       cmp      qword ptr [r13+8*r12], r11
       setbe    r12b
       movzx    r12, r12b
       neg      r12
       and      r12, r14
       add      r15, r12
       shr      r14, 1
       jne      SHORT G_M000_IG21

G_M000_IG22:
       mov      r14, qword ptr [rdi+0x20]
       movzx    r15, word  ptr [r14+2*r15]
       shl      r15, 5
       add      r15, qword ptr [rdi+0x10]
       sub      r11, qword ptr [r15]
       cmp      r11, qword ptr [r15+0x08]
       jb       G_M000_IG16

G_M000_IG23:
       xor      r11d, r11d
       jmp      G_M000_IG17

G_M000_IG24:
       add      rsp, 88
       pop      rbx
       pop      r12
       pop      r13
       pop      r14
       pop      r15
       pop      rbp
       ret

G_M000_IG25:
       call     CORINFO_HELP_RNGCHKFAIL
       int3
