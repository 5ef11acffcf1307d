; encoding: flag-maple-tree
; bits: 1
; ISA: scalar
; CPU: AMD EPYC
; runtime: .NET 10.0.12 X64 AVX-512
; topology: gpu-server:44
; instructions per bio, floor: 7.25
; instructions per bio: 23.25 + 21 per step

; Bench.Measuring.Loops:Pass[Lookups.Composites.Flagged`1[Lookups.Searches.MapleTree]]
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

; Bench.Measuring.Loops:Resolve[Lookups.Composites.Flagged`1[Lookups.Searches.MapleTree]]
G_M000_IG01:
       sub      rsp, 56
       xor      eax, eax
       mov      qword ptr [rsp+0x18], rax
       vxorps   xmm8, xmm8, xmm8
       vmovdqa  xmmword ptr [rsp+0x20], xmm8
       mov      qword ptr [rsp+0x30], rax
       mov      rax, rsi
       mov      r9, rcx

G_M000_IG02:
       vmovdqu  ymm0, ymmword ptr [rdi]
       vmovdqu  ymmword ptr [rsp+0x18], ymm0

G_M000_IG03:
       lea      rdi, [rsp]
       lea      rsi, [rsp+0x20]
       mov      rcx, gword ptr [rsi]
       mov      gword ptr [rsp], rcx
       add      rsi, 8
       add      rdi, 8
       movsq
       movsq
       mov      rdi, rax
       mov      esi, edx
       mov      rdx, r9
       mov      ecx, r8d
       call     [Lookups.BatchLoop:TryMap[Lookups.BatchLoop+WhenFlagged`1[Lookups.Searches.MapleTree]](Lookups.BatchLoop+WhenFlagged`1[Lookups.Searches.MapleTree],System.ReadOnlySpan`1[Lookups.Bio],System.Span`1[Lookups.DmaSegment])]
       nop

G_M000_IG04:
       vzeroupper
       add      rsp, 56
       ret

; Lookups.BatchLoop:TryMap[Lookups.BatchLoop+WhenFlagged`1[Lookups.Searches.MapleTree]]
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
       mov      rbx, qword ptr [rbp+0x18]
       mov      r15, qword ptr [rbp+0x20]
       test     esi, esi
       cmovne   rax, rdi
       mov      bword ptr [rbp-0x30], rax
       mov      r14, rax
       cmp      esi, ecx
       jg       G_M000_IG48
       xor      rcx, rcx
       test     esi, esi
       cmovne   rcx, rdx
       mov      bword ptr [rbp-0x38], rcx
       mov      r13, rcx
       mov      r12d, esi
       jmp      SHORT G_M000_IG04
       align    [0 bytes for IG08]

G_M000_IG03:
       lea      rdi, [rsp]
       lea      rsi, [rbp+0x10]
       mov      rcx, gword ptr [rsi]
       mov      gword ptr [rsp], rcx
       add      rsi, 8
       add      rdi, 8
       movsq
       movsq
       lea      rdi, [r14-0x20]
       lea      rsi, [r13-0x10]
       call     [Lookups.BatchLoop:MapOne[Lookups.BatchLoop+WhenFlagged`1[Lookups.Searches.MapleTree]](Lookups.BatchLoop+WhenFlagged`1[Lookups.Searches.MapleTree],ptr,ptr)]

G_M000_IG04:
       cmp      r12d, 4
       jl       G_M000_IG46

G_M000_IG05:
       mov      rcx, qword ptr [r14]
       mov      rdi, qword ptr [r14+0x08]
       test     rdi, rdi
       je       SHORT G_M000_IG15

G_M000_IG06:
       mov      rdi, r15
       test     rdi, rdi
       je       SHORT G_M000_IG13

G_M000_IG07:
       mov      rsi, rdi
       and      rsi, -256
       xor      eax, eax
       cmp      byte  ptr [rsi], sil
       cmp      qword ptr [rsi+0x08], rcx
       jae      SHORT G_M000_IG09

G_M000_IG08:
       inc      rax
       cmp      rax, 15
       jge      SHORT G_M000_IG09
       cmp      qword ptr [rsi+8*rax+0x08], rcx
       jb       SHORT G_M000_IG08

G_M000_IG09:
       mov      rax, qword ptr [rsi+8*rax+0x80]
       mov      rdx, qword ptr [rsi]
       and      rdx, -256
       cmp      rdx, rsi
       je       SHORT G_M000_IG13
       shr      rdi, 3
       and      rdi, 15
       cmp      rdi, 2
       mov      rdi, rax
       jae      SHORT G_M000_IG07

G_M000_IG10:
       test     rdi, rdi
       jne      SHORT G_M000_IG11
       mov      rsi, rbx
       jmp      SHORT G_M000_IG12
       align    [0 bytes for IG18]

G_M000_IG11:
       mov      rsi, rdi

G_M000_IG12:
       jmp      SHORT G_M000_IG14

G_M000_IG13:
       mov      rsi, rbx

G_M000_IG14:
       mov      rdi, rcx
       sub      rdi, qword ptr [rsi]
       cmp      rdi, qword ptr [rsi+0x08]
       jae      G_M000_IG46
       add      rcx, qword ptr [rsi+0x10]

G_M000_IG15:
       mov      edi, dword ptr [r14+0x10]
       mov      qword ptr [r13], rcx
       mov      qword ptr [r13+0x08], rdi
       mov      rcx, qword ptr [r14+0x20]
       mov      rdi, qword ptr [r14+0x28]
       test     rdi, rdi
       je       SHORT G_M000_IG25

G_M000_IG16:
       mov      rdi, r15
       test     rdi, rdi
       je       SHORT G_M000_IG23

G_M000_IG17:
       mov      rsi, rdi
       and      rsi, -256
       xor      eax, eax
       cmp      byte  ptr [rsi], sil
       cmp      qword ptr [rsi+0x08], rcx
       jae      SHORT G_M000_IG19

G_M000_IG18:
       inc      rax
       cmp      rax, 15
       jge      SHORT G_M000_IG19
       cmp      qword ptr [rsi+8*rax+0x08], rcx
       jb       SHORT G_M000_IG18

G_M000_IG19:
       mov      rax, qword ptr [rsi+8*rax+0x80]
       mov      rdx, qword ptr [rsi]
       and      rdx, -256
       cmp      rdx, rsi
       je       SHORT G_M000_IG23
       shr      rdi, 3
       and      rdi, 15
       cmp      rdi, 2
       mov      rdi, rax
       jae      SHORT G_M000_IG17

G_M000_IG20:
       test     rdi, rdi
       jne      SHORT G_M000_IG21
       mov      rsi, rbx
       jmp      SHORT G_M000_IG22
       align    [0 bytes for IG28]

G_M000_IG21:
       mov      rsi, rdi

G_M000_IG22:
       jmp      SHORT G_M000_IG24

G_M000_IG23:
       mov      rsi, rbx

G_M000_IG24:
       mov      rdi, rcx
       sub      rdi, qword ptr [rsi]
       cmp      rdi, qword ptr [rsi+0x08]
       jae      G_M000_IG46
       add      rcx, qword ptr [rsi+0x10]

G_M000_IG25:
       mov      edi, dword ptr [r14+0x30]
       mov      qword ptr [r13+0x10], rcx
       mov      qword ptr [r13+0x18], rdi
       mov      rcx, qword ptr [r14+0x40]
       mov      rdi, qword ptr [r14+0x48]
       test     rdi, rdi
       je       G_M000_IG35

G_M000_IG26:
       mov      rdi, r15
       test     rdi, rdi
       je       SHORT G_M000_IG33

G_M000_IG27:
       mov      rsi, rdi
       and      rsi, -256
       xor      eax, eax
       cmp      byte  ptr [rsi], sil
       cmp      qword ptr [rsi+0x08], rcx
       jae      SHORT G_M000_IG29

G_M000_IG28:
       inc      rax
       cmp      rax, 15
       jge      SHORT G_M000_IG29
       cmp      qword ptr [rsi+8*rax+0x08], rcx
       jb       SHORT G_M000_IG28

G_M000_IG29:
       mov      rax, qword ptr [rsi+8*rax+0x80]
       mov      rdx, qword ptr [rsi]
       and      rdx, -256
       cmp      rdx, rsi
       je       SHORT G_M000_IG33
       shr      rdi, 3
       and      rdi, 15
       cmp      rdi, 2
       mov      rdi, rax
       jae      SHORT G_M000_IG27

G_M000_IG30:
       test     rdi, rdi
       jne      SHORT G_M000_IG31
       mov      rsi, rbx
       jmp      SHORT G_M000_IG32
       align    [12 bytes for IG38]

G_M000_IG31:
       mov      rsi, rdi

G_M000_IG32:
       jmp      SHORT G_M000_IG34

G_M000_IG33:
       mov      rsi, rbx

G_M000_IG34:
       mov      rdi, rcx
       sub      rdi, qword ptr [rsi]
       cmp      rdi, qword ptr [rsi+0x08]
       jae      G_M000_IG46
       add      rcx, qword ptr [rsi+0x10]

G_M000_IG35:
       mov      edi, dword ptr [r14+0x50]
       mov      qword ptr [r13+0x20], rcx
       mov      qword ptr [r13+0x28], rdi
       mov      rcx, qword ptr [r14+0x60]
       mov      rdi, qword ptr [r14+0x68]
       test     rdi, rdi
       je       SHORT G_M000_IG45

G_M000_IG36:
       mov      rdi, r15
       test     rdi, rdi
       je       SHORT G_M000_IG43

G_M000_IG37:
       mov      rsi, rdi
       and      rsi, -256
       xor      eax, eax
       cmp      byte  ptr [rsi], sil
       cmp      qword ptr [rsi+0x08], rcx
       jae      SHORT G_M000_IG39

G_M000_IG38:
       inc      rax
       cmp      rax, 15
       jge      SHORT G_M000_IG39
       cmp      qword ptr [rsi+8*rax+0x08], rcx
       jb       SHORT G_M000_IG38

G_M000_IG39:
       mov      rax, qword ptr [rsi+8*rax+0x80]
       mov      rdx, qword ptr [rsi]
       and      rdx, -256
       cmp      rdx, rsi
       je       SHORT G_M000_IG43
       shr      rdi, 3
       and      rdi, 15
       cmp      rdi, 2
       mov      rdi, rax
       jae      SHORT G_M000_IG37

G_M000_IG40:
       test     rdi, rdi
       jne      SHORT G_M000_IG41
       mov      rsi, rbx
       jmp      SHORT G_M000_IG42

G_M000_IG41:
       mov      rsi, rdi

G_M000_IG42:
       jmp      SHORT G_M000_IG44

G_M000_IG43:
       mov      rsi, rbx

G_M000_IG44:
       mov      rdi, rcx
       sub      rdi, qword ptr [rsi]
       cmp      rdi, qword ptr [rsi+0x08]
       jae      SHORT G_M000_IG46
       add      rcx, qword ptr [rsi+0x10]

G_M000_IG45:
       mov      edi, dword ptr [r14+0x70]
       mov      qword ptr [r13+0x30], rcx
       mov      qword ptr [r13+0x38], rdi
       add      r12d, -4
       add      r14, 128
       add      r13, 64
       cmp      r12d, 4
       jge      G_M000_IG05

G_M000_IG46:
       add      r14, 32
       add      r13, 16
       mov      ecx, r12d
       lea      r12d, [rcx-0x01]
       test     ecx, ecx
       jne      G_M000_IG03

G_M000_IG47:
       add      rsp, 40
       pop      rbx
       pop      r12
       pop      r13
       pop      r14
       pop      r15
       pop      rbp
       ret

G_M000_IG48:
       call     [System.ThrowHelper:ThrowArgumentOutOfRangeException()]
       int3
