; encoding: learned-index
; bits: 0
; ISA: scalar
; CPU: AMD EPYC
; runtime: .NET 10.0.12 X64 AVX-512
; topology: gpu-server:44
; instructions per bio, floor: 7.25
; instructions per bio: 53.25 + 11 per step

; Bench.Measuring.Loops:Pass[Lookups.Composites.Unflagged`1[Lookups.Searches.LearnedIndex]]
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

; Bench.Measuring.Loops:Resolve[Lookups.Composites.Unflagged`1[Lookups.Searches.LearnedIndex]]
G_M000_IG01:
       push     rbp
       sub      rsp, 192
       lea      rbp, [rsp+0xC0]
       vxorps   xmm8, xmm8, xmm8
       vmovdqu32 zmmword ptr [rbp-0x60], zmm8
       vmovdqu  ymmword ptr [rbp-0x20], ymm8
       mov      rax, rsi
       mov      r9, rcx

G_M000_IG02:
       vmovdqu32 zmm0, zmmword ptr [rdi]
       vmovdqu32 zmmword ptr [rbp-0x60], zmm0
       vmovdqu  ymm0, ymmword ptr [rdi+0x40]
       vmovdqu  ymmword ptr [rbp-0x20], ymm0

G_M000_IG03:
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
       mov      rcx, gword ptr [rsi]
       mov      gword ptr [rsp+0x10], rcx
       add      rsi, 8
       add      rdi, 8
       mov      rcx, gword ptr [rsi]
       mov      gword ptr [rsp+0x18], rcx
       add      rsi, 8
       add      rdi, 8
       mov      ecx, 7
       rep movsq
       mov      rdi, rax
       mov      esi, edx
       mov      rdx, r9
       mov      ecx, r8d
       call     [Lookups.BatchLoop:TryMap[Lookups.BatchLoop+Always`1[Lookups.Searches.LearnedIndex]](Lookups.BatchLoop+Always`1[Lookups.Searches.LearnedIndex],System.ReadOnlySpan`1[Lookups.Bio],System.Span`1[Lookups.DmaSegment])]
       nop

G_M000_IG04:
       vzeroupper
       add      rsp, 192
       pop      rbp
       ret

; Lookups.BatchLoop:TryMap[Lookups.BatchLoop+Always`1[Lookups.Searches.LearnedIndex]]
G_M000_IG01:
       push     rbp
       push     r15
       push     r14
       push     r13
       push     r12
       push     rbx
       sub      rsp, 152
       lea      rbp, [rsp+0xC0]
       xor      eax, eax
       mov      qword ptr [rbp-0x30], rax
       mov      qword ptr [rbp-0x38], rax

G_M000_IG02:
       xor      rax, rax
       mov      rbx, qword ptr [rbp+0x30]
       mov      r15, qword ptr [rbp+0x38]
       mov      r14, qword ptr [rbp+0x40]
       mov      r13, qword ptr [rbp+0x48]
       mov      r12, qword ptr [rbp+0x50]
       mov      r8d, dword ptr [rbp+0x58]
       mov      dword ptr [rbp-0x50], r8d
       mov      r9, qword ptr [rbp+0x60]
       mov      qword ptr [rbp-0x58], r9
       test     esi, esi
       cmovne   rax, rdi
       mov      bword ptr [rbp-0x30], rax
       mov      rdi, rax
       cmp      esi, ecx
       jg       G_M000_IG26
       xor      rcx, rcx
       test     esi, esi
       cmovne   rcx, rdx
       mov      bword ptr [rbp-0x38], rcx
       jmp      SHORT G_M000_IG04
       align    [0 bytes for IG09]

G_M000_IG03:
       lea      rdi, [rsp]
       lea      rsi, [rbp+0x10]
       mov      rcx, gword ptr [rsi]
       mov      gword ptr [rsp], rcx
       add      rsi, 8
       add      rdi, 8
       mov      rcx, gword ptr [rsi]
       mov      gword ptr [rsp+0x08], rcx
       add      rsi, 8
       add      rdi, 8
       mov      rcx, gword ptr [rsi]
       mov      gword ptr [rsp+0x10], rcx
       add      rsi, 8
       add      rdi, 8
       mov      rcx, gword ptr [rsi]
       mov      gword ptr [rsp+0x18], rcx
       add      rsi, 8
       add      rdi, 8
       mov      ecx, 7
       rep movsq
       mov      rax, qword ptr [rbp-0x40]
       lea      rdi, [rax-0x20]
       mov      rcx, qword ptr [rbp-0x48]
       lea      rsi, [rcx-0x10]
       call     [Lookups.BatchLoop:MapOne[Lookups.BatchLoop+Always`1[Lookups.Searches.LearnedIndex]](Lookups.BatchLoop+Always`1[Lookups.Searches.LearnedIndex],ptr,ptr)]
       mov      rcx, qword ptr [rbp-0x48]
       mov      esi, dword ptr [rbp-0x4C]
       mov      rdi, qword ptr [rbp-0x40]
       mov      r8d, dword ptr [rbp-0x50]
       mov      r9, qword ptr [rbp-0x58]

G_M000_IG04:
       cmp      esi, 4
       jge      G_M000_IG19

G_M000_IG05:
       add      rdi, 32
       mov      qword ptr [rbp-0x40], rdi
       add      rcx, 16
       mov      qword ptr [rbp-0x48], rcx
       mov      eax, esi
       lea      esi, [rax-0x01]
       mov      dword ptr [rbp-0x4C], esi
       test     eax, eax
       jne      G_M000_IG03

G_M000_IG06:
       add      rsp, 152
       pop      rbx
       pop      r12
       pop      r13
       pop      r14
       pop      r15
       pop      rbp
       ret

G_M000_IG07:
       mov      rdx, r12

G_M000_IG08:
       cmp      qword ptr [r14+8*rdx+0x20], rax
       setbe    r8b
       movzx    r8, r8b
       neg      r8
       and      r8, 4
       add      rdx, r8
       cmp      qword ptr [r14+8*rdx+0x10], rax
       setbe    r8b
       movzx    r8, r8b
       neg      r8
       and      r8, 2
       add      r8, rdx
       mov      rdx, r8
       cmp      qword ptr [r14+8*rdx+0x08], rax
       setbe    r8b
       movzx    r8, r8b
       neg      r8
       and      r8, 1
       add      r8, rdx
       mov      rdx, r8
       shl      rdx, 5
       add      rdx, r13
       mov      r8, rax
       add      r8, qword ptr [rdx+0x10]
       sub      rax, qword ptr [rdx]
       cmp      rax, qword ptr [rdx+0x08]
       jae      G_M000_IG05
       mov      edx, dword ptr [rdi+0x10]
       mov      qword ptr [rcx], r8
       mov      qword ptr [rcx+0x08], rdx
       mov      rax, qword ptr [rdi+0x20]
       bextr    rdx, rax, r10
       mov      edx, dword ptr [rbx+4*rdx]
       shl      rdx, 5
       add      rdx, r15
       mov      r8, r11
       test     r8, r8
       je       SHORT G_M000_IG10

G_M000_IG09:
       mov      r9, r8
       shl      r9, 5
       cmp      qword ptr [rdx+r9], rax
       setbe    r9b
       movzx    r9, r9b
       neg      r9
       and      r9, r8
       shl      r9, 5
       add      rdx, r9
       shr      r8, 1
       jne      SHORT G_M000_IG09

G_M000_IG10:
       mov      r8, qword ptr [rdx+0x10]
       mov      qword ptr [rbp-0x60], r8
       mov      r9, rax
       sub      r9, qword ptr [rdx]
       mov      rdx, qword ptr [rdx+0x08]
       mov      qword ptr [rbp-0x68], rdx
       mov      rdx, r9
       mov      r8, qword ptr [rbp-0x68]
       mulx     rdx, rdx, r8
       add      rdx, qword ptr [rbp-0x60]
       cmp      rdx, r12
       ja       G_M000_IG23

G_M000_IG11:
       cmp      qword ptr [r14+8*rdx+0x20], rax
       setbe    r8b
       movzx    r8, r8b
       neg      r8
       and      r8, 4
       add      rdx, r8
       cmp      qword ptr [r14+8*rdx+0x10], rax
       setbe    r8b
       movzx    r8, r8b
       neg      r8
       and      r8, 2
       add      r8, rdx
       mov      rdx, r8
       cmp      qword ptr [r14+8*rdx+0x08], rax
       setbe    r8b
       movzx    r8, r8b
       neg      r8
       and      r8, 1
       add      r8, rdx
       mov      rdx, r8
       shl      rdx, 5
       add      rdx, r13
       mov      r8, rax
       add      r8, qword ptr [rdx+0x10]
       sub      rax, qword ptr [rdx]
       cmp      rax, qword ptr [rdx+0x08]
       jae      G_M000_IG05
       mov      edx, dword ptr [rdi+0x30]
       mov      qword ptr [rcx+0x10], r8
       mov      qword ptr [rcx+0x18], rdx
       mov      rax, qword ptr [rdi+0x40]
       bextr    rdx, rax, r10
       mov      edx, dword ptr [rbx+4*rdx]
       shl      rdx, 5
       add      rdx, r15
       mov      r8, r11
       test     r8, r8
       je       SHORT G_M000_IG13
       align    [0 bytes for IG12]

G_M000_IG12:
       mov      r9, r8
       shl      r9, 5
       cmp      qword ptr [rdx+r9], rax
       setbe    r9b
       movzx    r9, r9b
       neg      r9
       and      r9, r8
       shl      r9, 5
       add      rdx, r9
       shr      r8, 1
       jne      SHORT G_M000_IG12

G_M000_IG13:
       mov      r8, qword ptr [rdx+0x10]
       mov      qword ptr [rbp-0x60], r8
       mov      r9, rax
       sub      r9, qword ptr [rdx]
       mov      rdx, qword ptr [rdx+0x08]
       mov      qword ptr [rbp-0x68], rdx
       mov      rdx, r9
       mov      r8, qword ptr [rbp-0x68]
       mulx     rdx, rdx, r8
       add      rdx, qword ptr [rbp-0x60]
       cmp      rdx, r12
       ja       G_M000_IG24

G_M000_IG14:
       cmp      qword ptr [r14+8*rdx+0x20], rax
       setbe    r8b
       movzx    r8, r8b
       neg      r8
       and      r8, 4
       add      rdx, r8
       cmp      qword ptr [r14+8*rdx+0x10], rax
       setbe    r8b
       movzx    r8, r8b
       neg      r8
       and      r8, 2
       add      r8, rdx
       mov      rdx, r8
       cmp      qword ptr [r14+8*rdx+0x08], rax
       setbe    r8b
       movzx    r8, r8b
       neg      r8
       and      r8, 1
       add      r8, rdx
       mov      rdx, r8
       shl      rdx, 5
       add      rdx, r13
       mov      r8, rax
       add      r8, qword ptr [rdx+0x10]
       sub      rax, qword ptr [rdx]
       cmp      rax, qword ptr [rdx+0x08]
       jae      G_M000_IG05
       mov      edx, dword ptr [rdi+0x50]
       mov      qword ptr [rcx+0x20], r8
       mov      qword ptr [rcx+0x28], rdx
       mov      rax, qword ptr [rdi+0x60]
       bextr    rdx, rax, r10
       mov      edx, dword ptr [rbx+4*rdx]
       shl      rdx, 5
       add      rdx, r15
       test     r11, r11
       je       SHORT G_M000_IG16
       align    [0 bytes for IG15]

G_M000_IG15:
       mov      r8, r11
       shl      r8, 5
       cmp      qword ptr [rdx+r8], rax
       setbe    r8b
       movzx    r8, r8b
       neg      r8
       and      r8, r11
       shl      r8, 5
       add      rdx, r8
       shr      r11, 1
       jne      SHORT G_M000_IG15

G_M000_IG16:
       mov      r8, qword ptr [rdx+0x10]
       mov      r9, rax
       sub      r9, qword ptr [rdx]
       mov      r10, qword ptr [rdx+0x08]
       mov      rdx, r9
       mulx     rdx, rdx, r10
       add      rdx, r8
       cmp      rdx, r12
       ja       G_M000_IG25

G_M000_IG17:
       cmp      qword ptr [r14+8*rdx+0x20], rax
       setbe    r8b
       movzx    r8, r8b
       neg      r8
       and      r8, 4
       add      rdx, r8
       cmp      qword ptr [r14+8*rdx+0x10], rax
       setbe    r8b
       movzx    r8, r8b
       neg      r8
       and      r8, 2
       add      r8, rdx
       mov      rdx, r8
       cmp      qword ptr [r14+8*rdx+0x08], rax
       setbe    r8b
       movzx    r8, r8b
       neg      r8
       and      r8, 1
       add      r8, rdx
       mov      rdx, r8
       shl      rdx, 5
       add      rdx, r13
       mov      r8, rax
       add      r8, qword ptr [rdx+0x10]
       sub      rax, qword ptr [rdx]
       cmp      rax, qword ptr [rdx+0x08]
       jae      G_M000_IG05
       mov      eax, dword ptr [rdi+0x70]
       mov      qword ptr [rcx+0x30], r8
       mov      qword ptr [rcx+0x38], rax
       add      esi, -4
       add      rdi, 128
       add      rcx, 64
       cmp      esi, 4
       jl       G_M000_IG05

G_M000_IG18:
       mov      r8d, dword ptr [rbp-0x50]
       mov      r9, qword ptr [rbp-0x58]

G_M000_IG19:
       mov      rax, qword ptr [rdi]
       movzx    r10, r9w
       bextr    rdx, rax, r10
       mov      edx, dword ptr [rbx+4*rdx]
       shl      rdx, 5
       add      rdx, r15
       mov      r11d, r8d
       mov      r8, r11
       test     r8, r8
       je       SHORT G_M000_IG21
       align    [0 bytes for IG20]

G_M000_IG20:
       mov      r9, r8
       shl      r9, 5
       cmp      qword ptr [rdx+r9], rax
       setbe    r9b
       movzx    r9, r9b
       neg      r9
       and      r9, r8
       shl      r9, 5
       add      rdx, r9
       shr      r8, 1
       jne      SHORT G_M000_IG20

G_M000_IG21:
       mov      r8, qword ptr [rdx+0x10]
       mov      qword ptr [rbp-0x60], r8
       mov      r9, rax
       sub      r9, qword ptr [rdx]
       mov      rdx, qword ptr [rdx+0x08]
       mov      qword ptr [rbp-0x68], rdx
       mov      rdx, r9
       mov      r8, qword ptr [rbp-0x68]
       mulx     rdx, rdx, r8
       add      rdx, qword ptr [rbp-0x60]
       cmp      rdx, r12
       ja       G_M000_IG07

G_M000_IG22:
       jmp      G_M000_IG08

G_M000_IG23:
       mov      rdx, r12
       jmp      G_M000_IG11

G_M000_IG24:
       mov      rdx, r12
       jmp      G_M000_IG14

G_M000_IG25:
       mov      rdx, r12
       jmp      G_M000_IG17

G_M000_IG26:
       call     [System.ThrowHelper:ThrowArgumentOutOfRangeException()]
       int3
