; encoding: flag-learned-index
; bits: 1
; ISA: scalar
; CPU: AMD EPYC
; runtime: .NET 10.0.12 X64 AVX-512
; topology: gpu-server:44
; instructions per bio, floor: 7.25
; instructions per bio: 59.25 + 11 per step

; Bench.Measuring.Loops:Pass[Lookups.Composites.Flagged`1[Lookups.Searches.LearnedIndex]]
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

; Bench.Measuring.Loops:Resolve[Lookups.Composites.Flagged`1[Lookups.Searches.LearnedIndex]]
G_M000_IG01:
       push     rbp
       sub      rsp, 112
       lea      rbp, [rsp+0x70]
       mov      bword ptr [rbp-0x10], rdi
       mov      dword ptr [rbp-0x04], esi
       mov      dword ptr [rbp-0x08], ecx

G_M000_IG02:
       lea      rdi, [rsp]
       lea      rsi, [rbp+0x18]
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
       mov      rdi, bword ptr [rbp-0x10]
       mov      esi, dword ptr [rbp-0x04]
       mov      ecx, dword ptr [rbp-0x08]
       call     [Lookups.BatchLoop:TryMap[Lookups.BatchLoop+WhenFlagged`1[Lookups.Searches.LearnedIndex]](Lookups.BatchLoop+WhenFlagged`1[Lookups.Searches.LearnedIndex],System.ReadOnlySpan`1[Lookups.Bio],System.Span`1[Lookups.DmaSegment])]
       nop

G_M000_IG03:
       add      rsp, 112
       pop      rbp
       ret

; Lookups.BatchLoop:TryMap[Lookups.BatchLoop+WhenFlagged`1[Lookups.Searches.LearnedIndex]]
G_M000_IG01:
       push     rbp
       push     r15
       push     r14
       push     r13
       push     r12
       push     rbx
       sub      rsp, 136
       lea      rbp, [rsp+0xB0]
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
       cmp      esi, ecx
       jg       G_M000_IG38
       xor      rcx, rcx
       test     esi, esi
       cmovne   rcx, rdx
       mov      bword ptr [rbp-0x38], rcx
       mov      rdx, rcx
       mov      r10d, esi
       cmp      r10d, 4
       jl       SHORT G_M000_IG06

G_M000_IG03:
       mov      qword ptr [rbp-0x48], rdx
       jmp      G_M000_IG09
       align    [0 bytes for IG11]

G_M000_IG04:
       mov      rdx, qword ptr [rbp-0x48]
       jmp      SHORT G_M000_IG06

G_M000_IG05:
       mov      rdx, qword ptr [rbp-0x48]

G_M000_IG06:
       mov      dword ptr [rbp-0x4C], r10d
       test     r10d, r10d
       je       G_M000_IG37

G_M000_IG07:
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
       mov      qword ptr [rbp-0x40], rax
       mov      rdi, rax
       mov      qword ptr [rbp-0x48], rdx
       mov      rsi, rdx
       call     [Lookups.BatchLoop:MapOne[Lookups.BatchLoop+WhenFlagged`1[Lookups.Searches.LearnedIndex]](Lookups.BatchLoop+WhenFlagged`1[Lookups.Searches.LearnedIndex],ptr,ptr)]
       mov      r10d, dword ptr [rbp-0x4C]
       dec      r10d
       mov      rax, qword ptr [rbp-0x40]
       add      rax, 32
       mov      rdx, qword ptr [rbp-0x48]
       add      rdx, 16
       mov      qword ptr [rbp-0x48], rdx

G_M000_IG08:
       cmp      r10d, 4
       jl       G_M000_IG05

G_M000_IG09:
       mov      rcx, qword ptr [rax]
       mov      rdi, rcx
       cmp      qword ptr [rax+0x08], 0
       je       G_M000_IG14

G_M000_IG10:
       mov      r9, qword ptr [rbp-0x58]
       movzx    rdi, r9w
       bextr    rdi, rcx, rdi
       mov      edi, dword ptr [rbx+4*rdi]
       shl      rdi, 5
       add      rdi, r15
       mov      r8d, dword ptr [rbp-0x50]
       mov      esi, r8d
       test     rsi, rsi
       je       SHORT G_M000_IG12

G_M000_IG11:
       mov      r11, rsi
       shl      r11, 5
       cmp      qword ptr [rdi+r11], rcx
       setbe    r11b
       movzx    r11, r11b
       neg      r11
       and      r11, rsi
       shl      r11, 5
       add      rdi, r11
       shr      rsi, 1
       jne      SHORT G_M000_IG11

G_M000_IG12:
       mov      rsi, qword ptr [rdi+0x10]
       mov      r11, rcx
       sub      r11, qword ptr [rdi]
       mov      rdi, qword ptr [rdi+0x08]
       mov      rdx, r11
       mulx     rdx, rdx, rdi
       add      rdx, rsi
       cmp      rdx, r12
       ja       G_M000_IG30

G_M000_IG13:
       cmp      qword ptr [r14+8*rdx+0x20], rcx
       setbe    dil
       movzx    rdi, dil
       neg      rdi
       and      rdi, 4
       add      rdx, rdi
       cmp      qword ptr [r14+8*rdx+0x10], rcx
       setbe    dil
       movzx    rdi, dil
       neg      rdi
       and      rdi, 2
       add      rdi, rdx
       mov      rdx, rdi
       cmp      qword ptr [r14+8*rdx+0x08], rcx
       setbe    dil
       movzx    rdi, dil
       neg      rdi
       and      rdi, 1
       add      rdi, rdx
       mov      rdx, rdi
       shl      rdx, 5
       add      rdx, r13
       mov      rdi, rcx
       add      rdi, qword ptr [rdx+0x10]
       sub      rcx, qword ptr [rdx]
       cmp      rcx, qword ptr [rdx+0x08]
       jae      G_M000_IG04

G_M000_IG14:
       mov      ecx, dword ptr [rax+0x10]
       mov      rdx, qword ptr [rbp-0x48]
       mov      qword ptr [rdx], rdi
       mov      qword ptr [rbp-0x48], rdx
       mov      qword ptr [rdx+0x08], rcx
       lea      rcx, [rax+0x20]
       mov      rdi, qword ptr [rcx]
       mov      rsi, rdi
       cmp      qword ptr [rcx+0x08], 0
       je       G_M000_IG19

G_M000_IG15:
       mov      r9, qword ptr [rbp-0x58]
       movzx    rsi, r9w
       bextr    rcx, rdi, rsi
       mov      ecx, dword ptr [rbx+4*rcx]
       shl      rcx, 5
       add      rcx, r15
       mov      r8d, dword ptr [rbp-0x50]
       mov      esi, r8d
       test     rsi, rsi
       je       SHORT G_M000_IG17
       align    [0 bytes for IG16]

G_M000_IG16:
       mov      r11, rsi
       shl      r11, 5
       cmp      qword ptr [rcx+r11], rdi
       setbe    r11b
       movzx    r11, r11b
       neg      r11
       and      r11, rsi
       shl      r11, 5
       add      rcx, r11
       shr      rsi, 1
       jne      SHORT G_M000_IG16

G_M000_IG17:
       mov      rsi, qword ptr [rcx+0x10]
       mov      r11, rdi
       sub      r11, qword ptr [rcx]
       mov      rcx, qword ptr [rcx+0x08]
       mov      rdx, r11
       mulx     rdx, rdx, rcx
       add      rdx, rsi
       cmp      rdx, r12
       ja       G_M000_IG31

G_M000_IG18:
       cmp      qword ptr [r14+8*rdx+0x20], rdi
       setbe    cl
       movzx    rcx, cl
       neg      rcx
       and      rcx, 4
       add      rdx, rcx
       cmp      qword ptr [r14+8*rdx+0x10], rdi
       setbe    cl
       movzx    rcx, cl
       neg      rcx
       and      rcx, 2
       add      rcx, rdx
       mov      rdx, rcx
       cmp      qword ptr [r14+8*rdx+0x08], rdi
       setbe    cl
       movzx    rcx, cl
       neg      rcx
       and      rcx, 1
       add      rcx, rdx
       mov      rdx, rcx
       shl      rdx, 5
       add      rdx, r13
       mov      rsi, rdi
       add      rsi, qword ptr [rdx+0x10]
       sub      rdi, qword ptr [rdx]
       cmp      rdi, qword ptr [rdx+0x08]
       jae      G_M000_IG32

G_M000_IG19:
       mov      ecx, dword ptr [rax+0x30]
       mov      rdx, qword ptr [rbp-0x48]
       mov      qword ptr [rdx+0x10], rsi
       mov      qword ptr [rbp-0x48], rdx
       mov      qword ptr [rdx+0x18], rcx
       lea      rcx, [rax+0x40]
       mov      rdi, qword ptr [rcx]
       mov      rsi, rdi
       cmp      qword ptr [rcx+0x08], 0
       je       G_M000_IG24

G_M000_IG20:
       mov      r9, qword ptr [rbp-0x58]
       movzx    rsi, r9w
       bextr    rcx, rdi, rsi
       mov      ecx, dword ptr [rbx+4*rcx]
       shl      rcx, 5
       add      rcx, r15
       mov      r8d, dword ptr [rbp-0x50]
       mov      esi, r8d
       test     rsi, rsi
       je       SHORT G_M000_IG22
       align    [0 bytes for IG21]

G_M000_IG21:
       mov      r11, rsi
       shl      r11, 5
       cmp      qword ptr [rcx+r11], rdi
       setbe    r11b
       movzx    r11, r11b
       neg      r11
       and      r11, rsi
       shl      r11, 5
       add      rcx, r11
       shr      rsi, 1
       jne      SHORT G_M000_IG21

G_M000_IG22:
       mov      rsi, qword ptr [rcx+0x10]
       mov      r11, rdi
       sub      r11, qword ptr [rcx]
       mov      rcx, qword ptr [rcx+0x08]
       mov      rdx, r11
       mulx     rdx, rdx, rcx
       add      rdx, rsi
       cmp      rdx, r12
       ja       G_M000_IG33

G_M000_IG23:
       cmp      qword ptr [r14+8*rdx+0x20], rdi
       setbe    cl
       movzx    rcx, cl
       neg      rcx
       and      rcx, 4
       add      rdx, rcx
       cmp      qword ptr [r14+8*rdx+0x10], rdi
       setbe    cl
       movzx    rcx, cl
       neg      rcx
       and      rcx, 2
       add      rcx, rdx
       mov      rdx, rcx
       cmp      qword ptr [r14+8*rdx+0x08], rdi
       setbe    cl
       movzx    rcx, cl
       neg      rcx
       and      rcx, 1
       add      rcx, rdx
       mov      rdx, rcx
       shl      rdx, 5
       add      rdx, r13
       mov      rsi, rdi
       add      rsi, qword ptr [rdx+0x10]
       sub      rdi, qword ptr [rdx]
       cmp      rdi, qword ptr [rdx+0x08]
       jae      G_M000_IG34

G_M000_IG24:
       mov      ecx, dword ptr [rax+0x50]
       mov      rdx, qword ptr [rbp-0x48]
       mov      qword ptr [rdx+0x20], rsi
       mov      qword ptr [rbp-0x48], rdx
       mov      qword ptr [rdx+0x28], rcx
       lea      rcx, [rax+0x60]
       mov      rdi, qword ptr [rcx]
       mov      rsi, rdi
       cmp      qword ptr [rcx+0x08], 0
       je       G_M000_IG29

G_M000_IG25:
       mov      r9, qword ptr [rbp-0x58]
       movzx    rsi, r9w
       bextr    rcx, rdi, rsi
       mov      ecx, dword ptr [rbx+4*rcx]
       shl      rcx, 5
       add      rcx, r15
       mov      r8d, dword ptr [rbp-0x50]
       mov      esi, r8d
       test     rsi, rsi
       je       SHORT G_M000_IG27
       align    [0 bytes for IG26]

G_M000_IG26:
       mov      r11, rsi
       shl      r11, 5
       cmp      qword ptr [rcx+r11], rdi
       setbe    r11b
       movzx    r11, r11b
       neg      r11
       and      r11, rsi
       shl      r11, 5
       add      rcx, r11
       shr      rsi, 1
       jne      SHORT G_M000_IG26

G_M000_IG27:
       mov      rsi, qword ptr [rcx+0x10]
       mov      r11, rdi
       sub      r11, qword ptr [rcx]
       mov      rcx, qword ptr [rcx+0x08]
       mov      rdx, r11
       mulx     rcx, rcx, rcx
       add      rcx, rsi
       cmp      rcx, r12
       ja       G_M000_IG35

G_M000_IG28:
       cmp      qword ptr [r14+8*rcx+0x20], rdi
       setbe    dl
       movzx    rdx, dl
       neg      rdx
       and      rdx, 4
       add      rcx, rdx
       cmp      qword ptr [r14+8*rcx+0x10], rdi
       setbe    dl
       movzx    rdx, dl
       neg      rdx
       and      rdx, 2
       add      rdx, rcx
       mov      rcx, rdx
       cmp      qword ptr [r14+8*rcx+0x08], rdi
       setbe    dl
       movzx    rdx, dl
       neg      rdx
       and      rdx, 1
       add      rdx, rcx
       mov      rcx, rdx
       shl      rcx, 5
       add      rcx, r13
       mov      rsi, rdi
       add      rsi, qword ptr [rcx+0x10]
       sub      rdi, qword ptr [rcx]
       cmp      rdi, qword ptr [rcx+0x08]
       jae      SHORT G_M000_IG36

G_M000_IG29:
       mov      ecx, dword ptr [rax+0x70]
       mov      rdx, qword ptr [rbp-0x48]
       mov      qword ptr [rdx+0x30], rsi
       mov      qword ptr [rdx+0x38], rcx
       add      r10d, -4
       add      rax, 128
       add      rdx, 64
       mov      qword ptr [rbp-0x48], rdx
       jmp      G_M000_IG08

G_M000_IG30:
       mov      rdx, r12
       jmp      G_M000_IG13

G_M000_IG31:
       mov      rdx, r12
       jmp      G_M000_IG18

G_M000_IG32:
       mov      rdx, qword ptr [rbp-0x48]
       jmp      G_M000_IG06

G_M000_IG33:
       mov      rdx, r12
       jmp      G_M000_IG23

G_M000_IG34:
       mov      rdx, qword ptr [rbp-0x48]
       jmp      G_M000_IG06

G_M000_IG35:
       mov      rcx, r12
       jmp      G_M000_IG28

G_M000_IG36:
       mov      rdx, qword ptr [rbp-0x48]
       jmp      G_M000_IG06

G_M000_IG37:
       add      rsp, 136
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
