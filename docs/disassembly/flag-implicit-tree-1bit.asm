; encoding: flag-implicit-tree
; bits: 1
; ISA: scalar
; CPU: AMD EPYC
; runtime: .NET 10.0.12 X64 AVX-512
; topology: gpu-server:44
; instructions per bio, floor: 7.25
; instructions per bio: 40.25 + 9 per step + 30 per step

; Bench.Measuring.Loops:Pass[Lookups.Composites.Flagged`1[Lookups.Searches.ImplicitTree]]
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

; Bench.Measuring.Loops:Resolve[Lookups.Composites.Flagged`1[Lookups.Searches.ImplicitTree]]
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
       movsq
       mov      rcx, gword ptr [rsi]
       mov      gword ptr [rsp+0x08], rcx
       add      rsi, 8
       add      rdi, 8
       movsq
       movsq
       movsq
       mov      rdi, rax
       mov      esi, edx
       mov      rdx, r9
       mov      ecx, r8d
       call     [Lookups.BatchLoop:TryMap[Lookups.BatchLoop+WhenFlagged`1[Lookups.Searches.ImplicitTree]](Lookups.BatchLoop+WhenFlagged`1[Lookups.Searches.ImplicitTree],System.ReadOnlySpan`1[Lookups.Bio],System.Span`1[Lookups.DmaSegment])]
       nop

G_M000_IG04:
       vzeroupper
       add      rsp, 96
       pop      rbp
       ret

; Lookups.BatchLoop:TryMap[Lookups.BatchLoop+WhenFlagged`1[Lookups.Searches.ImplicitTree]]
G_M000_IG01:
       push     rbp
       push     r15
       push     r14
       push     r13
       push     r12
       push     rbx
       sub      rsp, 72
       lea      rbp, [rsp+0x70]
       xor      eax, eax
       mov      qword ptr [rbp-0x30], rax
       mov      qword ptr [rbp-0x38], rax

G_M000_IG02:
       xor      rax, rax
       mov      rbx, qword ptr [rbp+0x10]
       mov      r15, qword ptr [rbp+0x20]
       mov      r14, qword ptr [rbp+0x28]
       mov      r13d, dword ptr [rbp+0x30]
       test     esi, esi
       cmovne   rax, rdi
       mov      bword ptr [rbp-0x30], rax
       mov      r12, rax
       cmp      esi, ecx
       jg       G_M000_IG60
       xor      rcx, rcx
       test     esi, esi
       cmovne   rcx, rdx
       mov      bword ptr [rbp-0x38], rcx
       mov      edi, esi
       jmp      SHORT G_M000_IG04
       align    [1 bytes for IG07]

G_M000_IG03:
       lea      rdi, [rsp]
       lea      rsi, [rbp+0x10]
       movsq
       mov      rcx, gword ptr [rsi]
       mov      gword ptr [rsp+0x08], rcx
       add      rsi, 8
       add      rdi, 8
       movsq
       movsq
       movsq
       lea      rdi, [r12-0x20]
       mov      rax, qword ptr [rbp-0x40]
       lea      rsi, [rax-0x10]
       call     [Lookups.BatchLoop:MapOne[Lookups.BatchLoop+WhenFlagged`1[Lookups.Searches.ImplicitTree]](Lookups.BatchLoop+WhenFlagged`1[Lookups.Searches.ImplicitTree],ptr,ptr)]
       mov      rcx, qword ptr [rbp-0x40]
       mov      edi, dword ptr [rbp-0x44]

G_M000_IG04:
       cmp      edi, 4
       jl       G_M000_IG58

G_M000_IG05:
       mov      rsi, qword ptr [r12]
       mov      rax, qword ptr [r12+0x08]
       test     rax, rax
       je       G_M000_IG18

G_M000_IG06:
       mov      eax, r13d
       mov      edx, 1
       shlx     rdx, rdx, rax
       dec      rdx
       cmp      r13d, 2
       jle      SHORT G_M000_IG11

G_M000_IG07:
       dec      eax
       mov      r8d, 1
       shlx     r8, r8, rax
       mov      r9, rdx
       sub      r9, r8
       cmp      r9, r14
       jge      SHORT G_M000_IG09

G_M000_IG08:
       mov      r10, r9
       shl      r10, 5
       add      r10, r15
       cmp      byte  ptr [r10], r10b
       mov      r10, r9
       shl      r10, 5
       cmp      qword ptr [r15+r10+0x10], rsi
       jae      SHORT G_M000_IG09
       cmp      rdx, r14
       jge      G_M000_IG15
       mov      r9, rdx
       shl      r9, 5
       cmp      qword ptr [r15+r9], rsi
       ja       SHORT G_M000_IG15
       mov      r9, rdx
       shl      r9, 5
       cmp      qword ptr [r15+r9+0x08], rsi
       jae      SHORT G_M000_IG12
       add      rdx, r8
       jmp      SHORT G_M000_IG10

G_M000_IG09:
       mov      rdx, r9

G_M000_IG10:
       cmp      eax, 2
       jg       SHORT G_M000_IG07

G_M000_IG11:
       mov      r8d, 1
       shlx     rax, r8, rax
       lea      r8, [rdx+rax]
       cmp      r8, r14
       jle      SHORT G_M000_IG13
       mov      r8, r14
       jmp      SHORT G_M000_IG13
       align    [10 bytes for IG14]

G_M000_IG12:
       mov      rax, rdx
       shl      rax, 5
       mov      eax, dword ptr [r15+rax+0x18]
       jmp      SHORT G_M000_IG17

G_M000_IG13:
       dec      rax
       sub      rdx, rax
       cmp      rdx, r8
       jge      SHORT G_M000_IG15

G_M000_IG14:
       mov      rax, rdx
       shl      rax, 5
       cmp      qword ptr [r15+rax], rsi
       ja       SHORT G_M000_IG15
       cmp      qword ptr [r15+rax+0x08], rsi
       jae      SHORT G_M000_IG16
       inc      rdx
       cmp      rdx, r8
       jl       SHORT G_M000_IG14

G_M000_IG15:
       xor      eax, eax
       jmp      SHORT G_M000_IG17
       align    [0 bytes for IG20]

G_M000_IG16:
       mov      eax, dword ptr [r15+rax+0x18]

G_M000_IG17:
       mov      eax, eax
       shl      rax, 5
       add      rax, rbx
       mov      rdx, rsi
       sub      rdx, qword ptr [rax]
       cmp      rdx, qword ptr [rax+0x08]
       jae      G_M000_IG58
       add      rsi, qword ptr [rax+0x10]

G_M000_IG18:
       mov      eax, dword ptr [r12+0x10]
       mov      qword ptr [rcx], rsi
       mov      qword ptr [rcx+0x08], rax
       mov      rsi, qword ptr [r12+0x20]
       mov      rax, qword ptr [r12+0x28]
       test     rax, rax
       je       G_M000_IG31

G_M000_IG19:
       mov      eax, r13d
       mov      edx, 1
       shlx     rdx, rdx, rax
       dec      rdx
       cmp      r13d, 2
       jle      SHORT G_M000_IG24

G_M000_IG20:
       dec      eax
       mov      r8d, 1
       shlx     r8, r8, rax
       mov      r9, rdx
       sub      r9, r8
       cmp      r9, r14
       jge      SHORT G_M000_IG22

G_M000_IG21:
       mov      r10, r9
       shl      r10, 5
       add      r10, r15
       cmp      byte  ptr [r10], r10b
       mov      r10, r9
       shl      r10, 5
       cmp      qword ptr [r15+r10+0x10], rsi
       jae      SHORT G_M000_IG22
       cmp      rdx, r14
       jge      SHORT G_M000_IG28
       mov      r9, rdx
       shl      r9, 5
       cmp      qword ptr [r15+r9], rsi
       ja       SHORT G_M000_IG28
       mov      r9, rdx
       shl      r9, 5
       cmp      qword ptr [r15+r9+0x08], rsi
       jae      SHORT G_M000_IG25
       add      rdx, r8
       jmp      SHORT G_M000_IG23

G_M000_IG22:
       mov      rdx, r9

G_M000_IG23:
       cmp      eax, 2
       jg       SHORT G_M000_IG20

G_M000_IG24:
       mov      r8d, 1
       shlx     rax, r8, rax
       lea      r8, [rdx+rax]
       cmp      r8, r14
       jle      SHORT G_M000_IG26
       mov      r8, r14
       jmp      SHORT G_M000_IG26
       align    [3 bytes for IG27]

G_M000_IG25:
       mov      rax, rdx
       shl      rax, 5
       mov      eax, dword ptr [r15+rax+0x18]
       jmp      SHORT G_M000_IG30

G_M000_IG26:
       dec      rax
       sub      rdx, rax
       cmp      rdx, r8
       jge      SHORT G_M000_IG28

G_M000_IG27:
       mov      rax, rdx
       shl      rax, 5
       cmp      qword ptr [r15+rax], rsi
       ja       SHORT G_M000_IG28
       cmp      qword ptr [r15+rax+0x08], rsi
       jae      SHORT G_M000_IG29
       inc      rdx
       cmp      rdx, r8
       jl       SHORT G_M000_IG27

G_M000_IG28:
       xor      eax, eax
       jmp      SHORT G_M000_IG30
       align    [0 bytes for IG33]

G_M000_IG29:
       mov      eax, dword ptr [r15+rax+0x18]

G_M000_IG30:
       mov      eax, eax
       shl      rax, 5
       add      rax, rbx
       mov      rdx, rsi
       sub      rdx, qword ptr [rax]
       cmp      rdx, qword ptr [rax+0x08]
       jae      G_M000_IG58
       add      rsi, qword ptr [rax+0x10]

G_M000_IG31:
       mov      eax, dword ptr [r12+0x30]
       mov      qword ptr [rcx+0x10], rsi
       mov      qword ptr [rcx+0x18], rax
       mov      rsi, qword ptr [r12+0x40]
       mov      rax, qword ptr [r12+0x48]
       test     rax, rax
       je       G_M000_IG44

G_M000_IG32:
       mov      eax, r13d
       mov      edx, 1
       shlx     rdx, rdx, rax
       dec      rdx
       cmp      r13d, 2
       jle      SHORT G_M000_IG37

G_M000_IG33:
       dec      eax
       mov      r8d, 1
       shlx     r8, r8, rax
       mov      r9, rdx
       sub      r9, r8
       cmp      r9, r14
       jge      SHORT G_M000_IG35

G_M000_IG34:
       mov      r10, r9
       shl      r10, 5
       add      r10, r15
       cmp      byte  ptr [r10], r10b
       mov      r10, r9
       shl      r10, 5
       cmp      qword ptr [r15+r10+0x10], rsi
       jae      SHORT G_M000_IG35
       cmp      rdx, r14
       jge      SHORT G_M000_IG41
       mov      r9, rdx
       shl      r9, 5
       cmp      qword ptr [r15+r9], rsi
       ja       SHORT G_M000_IG41
       mov      r9, rdx
       shl      r9, 5
       cmp      qword ptr [r15+r9+0x08], rsi
       jae      SHORT G_M000_IG38
       add      rdx, r8
       jmp      SHORT G_M000_IG36

G_M000_IG35:
       mov      rdx, r9

G_M000_IG36:
       cmp      eax, 2
       jg       SHORT G_M000_IG33

G_M000_IG37:
       mov      r8d, 1
       shlx     rax, r8, rax
       lea      r8, [rdx+rax]
       cmp      r8, r14
       jle      SHORT G_M000_IG39
       mov      r8, r14
       jmp      SHORT G_M000_IG39
       align    [2 bytes for IG40]

G_M000_IG38:
       mov      rax, rdx
       shl      rax, 5
       mov      eax, dword ptr [r15+rax+0x18]
       jmp      SHORT G_M000_IG43

G_M000_IG39:
       dec      rax
       sub      rdx, rax
       cmp      rdx, r8
       jge      SHORT G_M000_IG41

G_M000_IG40:
       mov      rax, rdx
       shl      rax, 5
       cmp      qword ptr [r15+rax], rsi
       ja       SHORT G_M000_IG41
       cmp      qword ptr [r15+rax+0x08], rsi
       jae      SHORT G_M000_IG42
       inc      rdx
       cmp      rdx, r8
       jl       SHORT G_M000_IG40

G_M000_IG41:
       xor      eax, eax
       jmp      SHORT G_M000_IG43
       align    [0 bytes for IG46]

G_M000_IG42:
       mov      eax, dword ptr [r15+rax+0x18]

G_M000_IG43:
       mov      eax, eax
       shl      rax, 5
       add      rax, rbx
       mov      rdx, rsi
       sub      rdx, qword ptr [rax]
       cmp      rdx, qword ptr [rax+0x08]
       jae      G_M000_IG58
       add      rsi, qword ptr [rax+0x10]

G_M000_IG44:
       mov      eax, dword ptr [r12+0x50]
       mov      qword ptr [rcx+0x20], rsi
       mov      qword ptr [rcx+0x28], rax
       mov      rsi, qword ptr [r12+0x60]
       mov      rax, qword ptr [r12+0x68]
       test     rax, rax
       je       G_M000_IG57

G_M000_IG45:
       mov      eax, r13d
       mov      edx, 1
       shlx     rdx, rdx, rax
       dec      rdx
       cmp      r13d, 2
       jle      SHORT G_M000_IG50

G_M000_IG46:
       dec      eax
       mov      r8d, 1
       shlx     r8, r8, rax
       mov      r9, rdx
       sub      r9, r8
       cmp      r9, r14
       jge      SHORT G_M000_IG48

G_M000_IG47:
       mov      r10, r9
       shl      r10, 5
       add      r10, r15
       cmp      byte  ptr [r10], r10b
       mov      r10, r9
       shl      r10, 5
       cmp      qword ptr [r15+r10+0x10], rsi
       jae      SHORT G_M000_IG48
       cmp      rdx, r14
       jge      SHORT G_M000_IG54
       mov      r9, rdx
       shl      r9, 5
       cmp      qword ptr [r15+r9], rsi
       ja       SHORT G_M000_IG54
       mov      r9, rdx
       shl      r9, 5
       cmp      qword ptr [r15+r9+0x08], rsi
       jae      SHORT G_M000_IG51
       add      rdx, r8
       jmp      SHORT G_M000_IG49

G_M000_IG48:
       mov      rdx, r9

G_M000_IG49:
       cmp      eax, 2
       jg       SHORT G_M000_IG46

G_M000_IG50:
       mov      r8d, 1
       shlx     rax, r8, rax
       lea      r8, [rdx+rax]
       cmp      r8, r14
       jle      SHORT G_M000_IG52
       mov      r8, r14
       jmp      SHORT G_M000_IG52
       align    [2 bytes for IG53]

G_M000_IG51:
       mov      rax, rdx
       shl      rax, 5
       mov      eax, dword ptr [r15+rax+0x18]
       jmp      SHORT G_M000_IG56

G_M000_IG52:
       dec      rax
       sub      rdx, rax
       cmp      rdx, r8
       jge      SHORT G_M000_IG54

G_M000_IG53:
       mov      rax, rdx
       shl      rax, 5
       cmp      qword ptr [r15+rax], rsi
       ja       SHORT G_M000_IG54
       cmp      qword ptr [r15+rax+0x08], rsi
       jae      SHORT G_M000_IG55
       inc      rdx
       cmp      rdx, r8
       jl       SHORT G_M000_IG53

G_M000_IG54:
       xor      eax, eax
       jmp      SHORT G_M000_IG56

G_M000_IG55:
       mov      eax, dword ptr [r15+rax+0x18]

G_M000_IG56:
       mov      eax, eax
       shl      rax, 5
       add      rax, rbx
       mov      rdx, rsi
       sub      rdx, qword ptr [rax]
       cmp      rdx, qword ptr [rax+0x08]
       jae      SHORT G_M000_IG58
       add      rsi, qword ptr [rax+0x10]

G_M000_IG57:
       mov      eax, dword ptr [r12+0x70]
       mov      qword ptr [rcx+0x30], rsi
       mov      qword ptr [rcx+0x38], rax
       add      edi, -4
       add      r12, 128
       add      rcx, 64
       cmp      edi, 4
       jge      G_M000_IG05

G_M000_IG58:
       add      r12, 32
       add      rcx, 16
       mov      qword ptr [rbp-0x40], rcx
       mov      esi, edi
       lea      edi, [rsi-0x01]
       mov      dword ptr [rbp-0x44], edi
       test     esi, esi
       jne      G_M000_IG03

G_M000_IG59:
       add      rsp, 72
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
