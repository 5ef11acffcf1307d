; encoding: implicit-tree
; bits: 0
; ISA: scalar
; CPU: AMD EPYC
; runtime: .NET 10.0.12 X64 AVX-512
; topology: gpu-server:44
; instructions per bio, floor: 7.25
; instructions per bio: 35.5 + 9 per step + 30 per step

; Bench.Measuring.Loops:Pass[Lookups.Composites.Unflagged`1[Lookups.Searches.ImplicitTree]]
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

; Bench.Measuring.Loops:Resolve[Lookups.Composites.Unflagged`1[Lookups.Searches.ImplicitTree]]
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
       call     [Lookups.BatchLoop:TryMap[Lookups.BatchLoop+Always`1[Lookups.Searches.ImplicitTree]](Lookups.BatchLoop+Always`1[Lookups.Searches.ImplicitTree],System.ReadOnlySpan`1[Lookups.Bio],System.Span`1[Lookups.DmaSegment])]
       nop

G_M000_IG04:
       vzeroupper
       add      rsp, 96
       pop      rbp
       ret

; Lookups.BatchLoop:TryMap[Lookups.BatchLoop+Always`1[Lookups.Searches.ImplicitTree]]
G_M000_IG01:
       push     rbp
       push     r15
       push     r14
       push     r13
       push     r12
       push     rbx
       sub      rsp, 88
       lea      rbp, [rsp+0x80]
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
       jg       G_M000_IG53
       xor      rcx, rcx
       test     esi, esi
       cmovne   rcx, rdx
       mov      bword ptr [rbp-0x38], rcx
       mov      edi, esi
       mov      esi, 1
       shlx     rax, rsi, r13
       dec      rax
       mov      qword ptr [rbp-0x50], rax
       jmp      SHORT G_M000_IG04
       align    [0 bytes for IG05]

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
       mov      rcx, qword ptr [rbp-0x40]
       lea      rsi, [rcx-0x10]
       call     [Lookups.BatchLoop:MapOne[Lookups.BatchLoop+Always`1[Lookups.Searches.ImplicitTree]](Lookups.BatchLoop+Always`1[Lookups.Searches.ImplicitTree],ptr,ptr)]
       mov      rax, qword ptr [rbp-0x50]
       mov      rcx, qword ptr [rbp-0x40]
       mov      edi, dword ptr [rbp-0x44]

G_M000_IG04:
       cmp      edi, 4
       jl       G_M000_IG51
       jmp      G_M000_IG47

G_M000_IG05:
       mov      r8, r10

G_M000_IG06:
       cmp      edx, 2
       jg       G_M000_IG48

G_M000_IG07:
       mov      r9d, 1
       shlx     rdx, r9, rdx
       lea      r9, [r8+rdx]
       cmp      r9, r14
       jle      SHORT G_M000_IG09
       mov      r9, r14
       jmp      SHORT G_M000_IG09
       align    [14 bytes for IG10]

G_M000_IG08:
       mov      rdx, r8
       shl      rdx, 5
       mov      edx, dword ptr [r15+rdx+0x18]
       jmp      SHORT G_M000_IG13

G_M000_IG09:
       dec      rdx
       sub      r8, rdx
       cmp      r8, r9
       jge      SHORT G_M000_IG11

G_M000_IG10:
       mov      rdx, r8
       shl      rdx, 5
       cmp      qword ptr [r15+rdx], rsi
       ja       SHORT G_M000_IG11
       cmp      qword ptr [r15+rdx+0x08], rsi
       jae      SHORT G_M000_IG12
       inc      r8
       cmp      r8, r9
       jl       SHORT G_M000_IG10

G_M000_IG11:
       xor      edx, edx
       jmp      SHORT G_M000_IG13
       align    [1 bytes for IG14]

G_M000_IG12:
       mov      edx, dword ptr [r15+rdx+0x18]

G_M000_IG13:
       mov      edx, edx
       shl      rdx, 5
       add      rdx, rbx
       mov      r8, rsi
       add      r8, qword ptr [rdx+0x10]
       sub      rsi, qword ptr [rdx]
       cmp      rsi, qword ptr [rdx+0x08]
       jae      G_M000_IG51
       mov      esi, dword ptr [r12+0x10]
       mov      qword ptr [rcx], r8
       mov      qword ptr [rcx+0x08], rsi
       mov      rsi, qword ptr [r12+0x20]
       mov      edx, r13d
       mov      r8, rax
       cmp      r13d, 2
       jle      SHORT G_M000_IG18

G_M000_IG14:
       dec      edx
       mov      r9d, 1
       shlx     r9, r9, rdx
       mov      r10, r8
       sub      r10, r9
       cmp      r10, r14
       jge      SHORT G_M000_IG16

G_M000_IG15:
       mov      r11, r10
       shl      r11, 5
       add      r11, r15
       cmp      byte  ptr [r11], r11b
       mov      r11, r10
       shl      r11, 5
       cmp      qword ptr [r15+r11+0x10], rsi
       jae      SHORT G_M000_IG16
       cmp      r8, r14
       jge      G_M000_IG22
       mov      r10, r8
       shl      r10, 5
       cmp      qword ptr [r15+r10], rsi
       ja       SHORT G_M000_IG22
       mov      r10, r8
       shl      r10, 5
       cmp      qword ptr [r15+r10+0x08], rsi
       jae      SHORT G_M000_IG19
       add      r8, r9
       jmp      SHORT G_M000_IG17

G_M000_IG16:
       mov      r8, r10

G_M000_IG17:
       cmp      edx, 2
       jg       SHORT G_M000_IG14

G_M000_IG18:
       mov      r9d, 1
       shlx     rdx, r9, rdx
       lea      r9, [r8+rdx]
       cmp      r9, r14
       jle      SHORT G_M000_IG20
       mov      r9, r14
       jmp      SHORT G_M000_IG20
       align    [10 bytes for IG21]

G_M000_IG19:
       mov      rdx, r8
       shl      rdx, 5
       mov      edx, dword ptr [r15+rdx+0x18]
       jmp      SHORT G_M000_IG24

G_M000_IG20:
       dec      rdx
       sub      r8, rdx
       cmp      r8, r9
       jge      SHORT G_M000_IG22

G_M000_IG21:
       mov      rdx, r8
       shl      rdx, 5
       cmp      qword ptr [r15+rdx], rsi
       ja       SHORT G_M000_IG22
       cmp      qword ptr [r15+rdx+0x08], rsi
       jae      SHORT G_M000_IG23
       inc      r8
       cmp      r8, r9
       jl       SHORT G_M000_IG21

G_M000_IG22:
       xor      edx, edx
       jmp      SHORT G_M000_IG24
       align    [0 bytes for IG25]

G_M000_IG23:
       mov      edx, dword ptr [r15+rdx+0x18]

G_M000_IG24:
       mov      edx, edx
       shl      rdx, 5
       add      rdx, rbx
       mov      r8, rsi
       add      r8, qword ptr [rdx+0x10]
       sub      rsi, qword ptr [rdx]
       cmp      rsi, qword ptr [rdx+0x08]
       jae      G_M000_IG51
       mov      esi, dword ptr [r12+0x30]
       mov      qword ptr [rcx+0x10], r8
       mov      qword ptr [rcx+0x18], rsi
       mov      rsi, qword ptr [r12+0x40]
       mov      edx, r13d
       mov      r8, rax
       cmp      r13d, 2
       jle      SHORT G_M000_IG29

G_M000_IG25:
       dec      edx
       mov      r9d, 1
       shlx     r9, r9, rdx
       mov      r10, r8
       sub      r10, r9
       cmp      r10, r14
       jge      SHORT G_M000_IG27

G_M000_IG26:
       mov      r11, r10
       shl      r11, 5
       add      r11, r15
       cmp      byte  ptr [r11], r11b
       mov      r11, r10
       shl      r11, 5
       cmp      qword ptr [r15+r11+0x10], rsi
       jae      SHORT G_M000_IG27
       cmp      r8, r14
       jge      G_M000_IG33
       mov      r10, r8
       shl      r10, 5
       cmp      qword ptr [r15+r10], rsi
       ja       SHORT G_M000_IG33
       mov      r10, r8
       shl      r10, 5
       cmp      qword ptr [r15+r10+0x08], rsi
       jae      SHORT G_M000_IG30
       add      r8, r9
       jmp      SHORT G_M000_IG28

G_M000_IG27:
       mov      r8, r10

G_M000_IG28:
       cmp      edx, 2
       jg       SHORT G_M000_IG25

G_M000_IG29:
       mov      r9d, 1
       shlx     rdx, r9, rdx
       lea      r9, [r8+rdx]
       cmp      r9, r14
       jle      SHORT G_M000_IG31
       mov      r9, r14
       jmp      SHORT G_M000_IG31
       align    [10 bytes for IG32]

G_M000_IG30:
       mov      rdx, r8
       shl      rdx, 5
       mov      edx, dword ptr [r15+rdx+0x18]
       jmp      SHORT G_M000_IG35

G_M000_IG31:
       dec      rdx
       sub      r8, rdx
       cmp      r8, r9
       jge      SHORT G_M000_IG33

G_M000_IG32:
       mov      rdx, r8
       shl      rdx, 5
       cmp      qword ptr [r15+rdx], rsi
       ja       SHORT G_M000_IG33
       cmp      qword ptr [r15+rdx+0x08], rsi
       jae      SHORT G_M000_IG34
       inc      r8
       cmp      r8, r9
       jl       SHORT G_M000_IG32

G_M000_IG33:
       xor      edx, edx
       jmp      SHORT G_M000_IG35
       align    [0 bytes for IG36]

G_M000_IG34:
       mov      edx, dword ptr [r15+rdx+0x18]

G_M000_IG35:
       mov      edx, edx
       shl      rdx, 5
       add      rdx, rbx
       mov      r8, rsi
       add      r8, qword ptr [rdx+0x10]
       sub      rsi, qword ptr [rdx]
       cmp      rsi, qword ptr [rdx+0x08]
       jae      G_M000_IG51
       mov      esi, dword ptr [r12+0x50]
       mov      qword ptr [rcx+0x20], r8
       mov      qword ptr [rcx+0x28], rsi
       mov      rsi, qword ptr [r12+0x60]
       mov      edx, r13d
       mov      r8, rax
       cmp      r13d, 2
       jle      SHORT G_M000_IG40

G_M000_IG36:
       dec      edx
       mov      r9d, 1
       shlx     r9, r9, rdx
       mov      r10, r8
       sub      r10, r9
       cmp      r10, r14
       jge      SHORT G_M000_IG38

G_M000_IG37:
       mov      r11, r10
       shl      r11, 5
       add      r11, r15
       cmp      byte  ptr [r11], r11b
       mov      r11, r10
       shl      r11, 5
       cmp      qword ptr [r15+r11+0x10], rsi
       jae      SHORT G_M000_IG38
       cmp      r8, r14
       jge      G_M000_IG44
       mov      r10, r8
       shl      r10, 5
       cmp      qword ptr [r15+r10], rsi
       ja       SHORT G_M000_IG44
       mov      r10, r8
       shl      r10, 5
       cmp      qword ptr [r15+r10+0x08], rsi
       jae      SHORT G_M000_IG41
       add      r8, r9
       jmp      SHORT G_M000_IG39

G_M000_IG38:
       mov      r8, r10

G_M000_IG39:
       cmp      edx, 2
       jg       SHORT G_M000_IG36

G_M000_IG40:
       mov      r9d, 1
       shlx     rdx, r9, rdx
       lea      r9, [r8+rdx]
       cmp      r9, r14
       jle      SHORT G_M000_IG42
       mov      r9, r14
       jmp      SHORT G_M000_IG42
       align    [10 bytes for IG43]

G_M000_IG41:
       mov      rdx, r8
       shl      rdx, 5
       mov      edx, dword ptr [r15+rdx+0x18]
       jmp      SHORT G_M000_IG46

G_M000_IG42:
       dec      rdx
       sub      r8, rdx
       cmp      r8, r9
       jge      SHORT G_M000_IG44

G_M000_IG43:
       mov      rdx, r8
       shl      rdx, 5
       cmp      qword ptr [r15+rdx], rsi
       ja       SHORT G_M000_IG44
       cmp      qword ptr [r15+rdx+0x08], rsi
       jae      SHORT G_M000_IG45
       inc      r8
       cmp      r8, r9
       jl       SHORT G_M000_IG43

G_M000_IG44:
       xor      edx, edx
       jmp      SHORT G_M000_IG46

G_M000_IG45:
       mov      edx, dword ptr [r15+rdx+0x18]

G_M000_IG46:
       mov      edx, edx
       shl      rdx, 5
       add      rdx, rbx
       mov      r8, rsi
       add      r8, qword ptr [rdx+0x10]
       sub      rsi, qword ptr [rdx]
       cmp      rsi, qword ptr [rdx+0x08]
       jae      G_M000_IG50
       mov      esi, dword ptr [r12+0x70]
       mov      qword ptr [rcx+0x30], r8
       mov      qword ptr [rcx+0x38], rsi
       add      edi, -4
       add      r12, 128
       add      rcx, 64
       cmp      edi, 4
       mov      rax, qword ptr [rbp-0x50]
       jl       G_M000_IG51

G_M000_IG47:
       mov      rsi, qword ptr [r12]
       mov      edx, r13d
       mov      r8, rax
       cmp      r13d, 2
       jle      G_M000_IG07

G_M000_IG48:
       dec      edx
       mov      r9d, 1
       shlx     r9, r9, rdx
       mov      r10, r8
       sub      r10, r9
       cmp      r10, r14
       jge      G_M000_IG05

G_M000_IG49:
       mov      r11, r10
       shl      r11, 5
       add      r11, r15
       cmp      byte  ptr [r11], r11b
       mov      r11, r10
       shl      r11, 5
       cmp      qword ptr [r15+r11+0x10], rsi
       jae      G_M000_IG05
       cmp      r8, r14
       jge      G_M000_IG11
       mov      r10, r8
       shl      r10, 5
       cmp      qword ptr [r15+r10], rsi
       ja       G_M000_IG11
       mov      r10, r8
       shl      r10, 5
       cmp      qword ptr [r15+r10+0x08], rsi
       jae      G_M000_IG08
       add      r8, r9
       jmp      G_M000_IG06

G_M000_IG50:
       mov      rax, qword ptr [rbp-0x50]

G_M000_IG51:
       add      r12, 32
       add      rcx, 16
       mov      qword ptr [rbp-0x40], rcx
       mov      esi, edi
       lea      edi, [rsi-0x01]
       mov      dword ptr [rbp-0x44], edi
       test     esi, esi
       jne      G_M000_IG03

G_M000_IG52:
       add      rsp, 88
       pop      rbx
       pop      r12
       pop      r13
       pop      r14
       pop      r15
       pop      rbp
       ret

G_M000_IG53:
       call     [System.ThrowHelper:ThrowArgumentOutOfRangeException()]
       int3
