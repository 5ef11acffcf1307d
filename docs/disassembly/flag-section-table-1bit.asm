; encoding: flag-section-table
; bits: 1
; ISA: scalar
; CPU: AMD EPYC
; runtime: .NET 10.0.12 X64 AVX-512
; topology: gpu-server:44
; instructions per bio, floor: 7.25
; instructions per bio: 48.25 + 7 per step

; Bench.Measuring.Loops:Pass[Lookups.Composites.Flagged`1[Lookups.Searches.SectionTable]]
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

; Bench.Measuring.Loops:Resolve[Lookups.Composites.Flagged`1[Lookups.Searches.SectionTable]]
G_M000_IG01:
       push     rbp
       sub      rsp, 96
       lea      rbp, [rsp+0x60]
       vxorps   xmm8, xmm8, xmm8
       vmovdqu  ymmword ptr [rbp-0x30], ymm8
       vmovdqa  xmmword ptr [rbp-0x10], xmm8
       mov      rax, rsi
       mov      r9, rcx

G_M000_IG02:
       vmovdqu  ymm0, ymmword ptr [rdi]
       vmovdqu  ymmword ptr [rbp-0x30], ymm0
       vmovdqu  xmm0, xmmword ptr [rdi+0x20]
       vmovdqu  xmmword ptr [rbp-0x10], xmm0

G_M000_IG03:
       lea      rdi, [rsp]
       lea      rsi, [rbp-0x28]
       mov      rcx, gword ptr [rsi]
       mov      gword ptr [rsp], rcx
       add      rsi, 8
       add      rdi, 8
       movsq
       mov      rcx, gword ptr [rsi]
       mov      gword ptr [rsp+0x10], rcx
       add      rsi, 8
       add      rdi, 8
       movsq
       movsq
       mov      rdi, rax
       mov      esi, edx
       mov      rdx, r9
       mov      ecx, r8d
       call     [Lookups.BatchLoop:TryMap[Lookups.BatchLoop+WhenFlagged`1[Lookups.Searches.SectionTable]](Lookups.BatchLoop+WhenFlagged`1[Lookups.Searches.SectionTable],System.ReadOnlySpan`1[Lookups.Bio],System.Span`1[Lookups.DmaSegment])]
       nop

G_M000_IG04:
       vzeroupper
       add      rsp, 96
       pop      rbp
       ret

; Lookups.BatchLoop:TryMap[Lookups.BatchLoop+WhenFlagged`1[Lookups.Searches.SectionTable]]
G_M000_IG01:
       push     rbp
       push     r15
       push     r14
       push     r13
       push     r12
       push     rbx
       sub      rsp, 56
       lea      rbp, [rsp+0x60]
       xor      eax, eax
       mov      qword ptr [rbp-0x30], rax
       mov      qword ptr [rbp-0x38], rax

G_M000_IG02:
       xor      rax, rax
       mov      rbx, qword ptr [rbp+0x18]
       mov      r15, qword ptr [rbp+0x28]
       test     esi, esi
       cmovne   rax, rdi
       mov      bword ptr [rbp-0x30], rax
       mov      r14, rax
       cmp      esi, ecx
       jg       G_M000_IG60
       xor      rcx, rcx
       test     esi, esi
       cmovne   rcx, rdx
       mov      bword ptr [rbp-0x38], rcx
       mov      r13, rcx
       mov      r12d, esi
       jmp      SHORT G_M000_IG04
       align    [0 bytes for IG09]

G_M000_IG03:
       lea      rdi, [rsp]
       lea      rsi, [rbp+0x10]
       mov      rcx, gword ptr [rsi]
       mov      gword ptr [rsp], rcx
       add      rsi, 8
       add      rdi, 8
       movsq
       mov      rcx, gword ptr [rsi]
       mov      gword ptr [rsp+0x10], rcx
       add      rsi, 8
       add      rdi, 8
       movsq
       movsq
       lea      rdi, [r14-0x20]
       lea      rsi, [r13-0x10]
       call     [Lookups.BatchLoop:MapOne[Lookups.BatchLoop+WhenFlagged`1[Lookups.Searches.SectionTable]](Lookups.BatchLoop+WhenFlagged`1[Lookups.Searches.SectionTable],ptr,ptr)]

G_M000_IG04:
       cmp      r12d, 4
       jl       G_M000_IG58

G_M000_IG05:
       mov      rcx, qword ptr [r14]
       mov      rdi, qword ptr [r14+0x08]
       test     rdi, rdi
       je       G_M000_IG18

G_M000_IG06:
       mov      rdi, rcx
       shr      rdi, 27
       mov      rsi, rdi
       shr      rsi, 8
       mov      rsi, qword ptr [r15+8*rsi]
       test     rsi, rsi
       jne      SHORT G_M000_IG07
       xor      eax, eax
       jmp      SHORT G_M000_IG08

G_M000_IG07:
       movzx    rdi, dil
       mov      eax, edi
       shl      rax, 4
       add      rax, rsi

G_M000_IG08:
       test     rax, rax
       je       SHORT G_M000_IG16
       mov      rdi, qword ptr [rax+0x08]
       test     rdi, rdi
       je       SHORT G_M000_IG13
       mov      rax, rcx
       sub      rax, qword ptr [rdi]
       cmp      rax, qword ptr [rdi+0x08]
       jb       SHORT G_M000_IG10

G_M000_IG09:
       cmp      dword ptr [rdi+0x14], 0
       je       SHORT G_M000_IG11
       add      rdi, 24
       mov      rsi, rcx
       sub      rsi, qword ptr [rdi]
       cmp      rsi, qword ptr [rdi+0x08]
       jae      SHORT G_M000_IG09

G_M000_IG10:
       mov      edi, dword ptr [rdi+0x10]
       shl      rdi, 5
       add      rdi, rbx
       jmp      SHORT G_M000_IG12
       align    [12 bytes for IG22]

G_M000_IG11:
       mov      rdi, rbx

G_M000_IG12:
       jmp      SHORT G_M000_IG15

G_M000_IG13:
       cmp      qword ptr [rax], 0
       je       SHORT G_M000_IG14
       mov      rdi, qword ptr [rax]
       jmp      SHORT G_M000_IG15

G_M000_IG14:
       mov      rdi, rbx

G_M000_IG15:
       jmp      SHORT G_M000_IG17

G_M000_IG16:
       mov      rdi, rbx

G_M000_IG17:
       mov      rsi, rcx
       sub      rsi, qword ptr [rdi]
       cmp      rsi, qword ptr [rdi+0x08]
       jae      G_M000_IG58
       add      rcx, qword ptr [rdi+0x10]

G_M000_IG18:
       mov      edi, dword ptr [r14+0x10]
       mov      qword ptr [r13], rcx
       mov      qword ptr [r13+0x08], rdi
       mov      rcx, qword ptr [r14+0x20]
       mov      rdi, qword ptr [r14+0x28]
       test     rdi, rdi
       je       G_M000_IG31

G_M000_IG19:
       mov      rdi, rcx
       shr      rdi, 27
       mov      rsi, rdi
       shr      rsi, 8
       mov      rsi, qword ptr [r15+8*rsi]
       test     rsi, rsi
       jne      SHORT G_M000_IG20
       xor      eax, eax
       jmp      SHORT G_M000_IG21

G_M000_IG20:
       movzx    rdi, dil
       mov      eax, edi
       shl      rax, 4
       add      rax, rsi

G_M000_IG21:
       test     rax, rax
       je       SHORT G_M000_IG29
       mov      rdi, qword ptr [rax+0x08]
       test     rdi, rdi
       je       SHORT G_M000_IG26
       mov      rax, rcx
       sub      rax, qword ptr [rdi]
       cmp      rax, qword ptr [rdi+0x08]
       jb       SHORT G_M000_IG23

G_M000_IG22:
       cmp      dword ptr [rdi+0x14], 0
       je       SHORT G_M000_IG24
       add      rdi, 24
       mov      rsi, rcx
       sub      rsi, qword ptr [rdi]
       cmp      rsi, qword ptr [rdi+0x08]
       jae      SHORT G_M000_IG22

G_M000_IG23:
       mov      edi, dword ptr [rdi+0x10]
       shl      rdi, 5
       add      rdi, rbx
       jmp      SHORT G_M000_IG25
       align    [3 bytes for IG35]

G_M000_IG24:
       mov      rdi, rbx

G_M000_IG25:
       jmp      SHORT G_M000_IG28

G_M000_IG26:
       cmp      qword ptr [rax], 0
       je       SHORT G_M000_IG27
       mov      rdi, qword ptr [rax]
       jmp      SHORT G_M000_IG28

G_M000_IG27:
       mov      rdi, rbx

G_M000_IG28:
       jmp      SHORT G_M000_IG30

G_M000_IG29:
       mov      rdi, rbx

G_M000_IG30:
       mov      rsi, rcx
       sub      rsi, qword ptr [rdi]
       cmp      rsi, qword ptr [rdi+0x08]
       jae      G_M000_IG58
       add      rcx, qword ptr [rdi+0x10]

G_M000_IG31:
       mov      edi, dword ptr [r14+0x30]
       mov      qword ptr [r13+0x10], rcx
       mov      qword ptr [r13+0x18], rdi
       mov      rcx, qword ptr [r14+0x40]
       mov      rdi, qword ptr [r14+0x48]
       test     rdi, rdi
       je       G_M000_IG44

G_M000_IG32:
       mov      rdi, rcx
       shr      rdi, 27
       mov      rsi, rdi
       shr      rsi, 8
       mov      rsi, qword ptr [r15+8*rsi]
       test     rsi, rsi
       jne      SHORT G_M000_IG33
       xor      eax, eax
       jmp      SHORT G_M000_IG34

G_M000_IG33:
       movzx    rdi, dil
       mov      eax, edi
       shl      rax, 4
       add      rax, rsi

G_M000_IG34:
       test     rax, rax
       je       SHORT G_M000_IG42
       mov      rdi, qword ptr [rax+0x08]
       test     rdi, rdi
       je       SHORT G_M000_IG39
       mov      rax, rcx
       sub      rax, qword ptr [rdi]
       cmp      rax, qword ptr [rdi+0x08]
       jb       SHORT G_M000_IG36

G_M000_IG35:
       cmp      dword ptr [rdi+0x14], 0
       je       SHORT G_M000_IG37
       add      rdi, 24
       mov      rsi, rcx
       sub      rsi, qword ptr [rdi]
       cmp      rsi, qword ptr [rdi+0x08]
       jae      SHORT G_M000_IG35

G_M000_IG36:
       mov      edi, dword ptr [rdi+0x10]
       shl      rdi, 5
       add      rdi, rbx
       jmp      SHORT G_M000_IG38
       align    [3 bytes for IG48]

G_M000_IG37:
       mov      rdi, rbx

G_M000_IG38:
       jmp      SHORT G_M000_IG41

G_M000_IG39:
       cmp      qword ptr [rax], 0
       je       SHORT G_M000_IG40
       mov      rdi, qword ptr [rax]
       jmp      SHORT G_M000_IG41

G_M000_IG40:
       mov      rdi, rbx

G_M000_IG41:
       jmp      SHORT G_M000_IG43

G_M000_IG42:
       mov      rdi, rbx

G_M000_IG43:
       mov      rsi, rcx
       sub      rsi, qword ptr [rdi]
       cmp      rsi, qword ptr [rdi+0x08]
       jae      G_M000_IG58
       add      rcx, qword ptr [rdi+0x10]

G_M000_IG44:
       mov      edi, dword ptr [r14+0x50]
       mov      qword ptr [r13+0x20], rcx
       mov      qword ptr [r13+0x28], rdi
       mov      rcx, qword ptr [r14+0x60]
       mov      rdi, qword ptr [r14+0x68]
       test     rdi, rdi
       je       G_M000_IG57

G_M000_IG45:
       mov      rdi, rcx
       shr      rdi, 27
       mov      rsi, rdi
       shr      rsi, 8
       mov      rsi, qword ptr [r15+8*rsi]
       test     rsi, rsi
       jne      SHORT G_M000_IG46
       xor      eax, eax
       jmp      SHORT G_M000_IG47

G_M000_IG46:
       movzx    rdi, dil
       mov      eax, edi
       shl      rax, 4
       add      rax, rsi

G_M000_IG47:
       test     rax, rax
       je       SHORT G_M000_IG55
       mov      rdi, qword ptr [rax+0x08]
       test     rdi, rdi
       je       SHORT G_M000_IG52
       mov      rax, rcx
       sub      rax, qword ptr [rdi]
       cmp      rax, qword ptr [rdi+0x08]
       jb       SHORT G_M000_IG49

G_M000_IG48:
       cmp      dword ptr [rdi+0x14], 0
       je       SHORT G_M000_IG50
       add      rdi, 24
       mov      rsi, rcx
       sub      rsi, qword ptr [rdi]
       cmp      rsi, qword ptr [rdi+0x08]
       jae      SHORT G_M000_IG48

G_M000_IG49:
       mov      edi, dword ptr [rdi+0x10]
       shl      rdi, 5
       add      rdi, rbx
       jmp      SHORT G_M000_IG51

G_M000_IG50:
       mov      rdi, rbx

G_M000_IG51:
       jmp      SHORT G_M000_IG54

G_M000_IG52:
       cmp      qword ptr [rax], 0
       je       SHORT G_M000_IG53
       mov      rdi, qword ptr [rax]
       jmp      SHORT G_M000_IG54

G_M000_IG53:
       mov      rdi, rbx

G_M000_IG54:
       jmp      SHORT G_M000_IG56

G_M000_IG55:
       mov      rdi, rbx

G_M000_IG56:
       mov      rsi, rcx
       sub      rsi, qword ptr [rdi]
       cmp      rsi, qword ptr [rdi+0x08]
       jae      SHORT G_M000_IG58
       add      rcx, qword ptr [rdi+0x10]

G_M000_IG57:
       mov      edi, dword ptr [r14+0x70]
       mov      qword ptr [r13+0x30], rcx
       mov      qword ptr [r13+0x38], rdi
       add      r12d, -4
       add      r14, 128
       add      r13, 64
       cmp      r12d, 4
       jge      G_M000_IG05

G_M000_IG58:
       add      r14, 32
       add      r13, 16
       mov      ecx, r12d
       lea      r12d, [rcx-0x01]
       test     ecx, ecx
       jne      G_M000_IG03

G_M000_IG59:
       add      rsp, 56
       pop      rbx
       pop      r12
       pop      r13
       pop      r14
       pop      r15
       pop      rbp
       ret

G_M000_IG60:
       call     [System.ThrowHelper:ThrowArgumentOutOfRangeException()]
       int3
