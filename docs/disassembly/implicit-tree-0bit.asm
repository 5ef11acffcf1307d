; encoding: implicit-tree
; bits: 0
; ISA: scalar
; CPU: AMD EPYC
; runtime: .NET 10.0.12 X64 AVX-512
; topology: gpu-server:44
; instructions per bio, floor: 7.25
; instructions per bio: 36 + 9 per step + 30 per step

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

; Bench.Measuring.Loops:Resolve[Lookups.Composites.Unflagged`1[Lookups.Searches.ImplicitTree]]
G_M000_IG01:
       push     rbp
       sub      rsp, 64
       lea      rbp, [rsp+0x40]
       mov      bword ptr [rbp-0x10], rdi
       mov      dword ptr [rbp-0x04], esi
       mov      dword ptr [rbp-0x08], ecx

G_M000_IG02:
       lea      rdi, [rsp]
       lea      rsi, [rbp+0x18]
       movsq
       mov      rcx, gword ptr [rsi]
       mov      gword ptr [rsp+0x08], rcx
       add      rsi, 8
       add      rdi, 8
       movsq
       movsq
       movsq
       mov      rdi, bword ptr [rbp-0x10]
       mov      esi, dword ptr [rbp-0x04]
       mov      ecx, dword ptr [rbp-0x08]
       call     [Lookups.BatchLoop:TryMap[Lookups.BatchLoop+Always`1[Lookups.Searches.ImplicitTree]](Lookups.BatchLoop+Always`1[Lookups.Searches.ImplicitTree],System.ReadOnlySpan`1[Lookups.Bio],System.Span`1[Lookups.DmaSegment])]
       nop

G_M000_IG03:
       add      rsp, 64
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
       jg       G_M000_IG52
       xor      rcx, rcx
       test     esi, esi
       cmovne   rcx, rdx
       mov      bword ptr [rbp-0x38], rcx
       mov      rax, rcx
       mov      edx, esi
       cmp      edx, 4
       jge      SHORT G_M000_IG06

G_M000_IG03:
       mov      dword ptr [rbp-0x44], edx
       test     edx, edx
       je       G_M000_IG51

G_M000_IG04:
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
       mov      rdi, r12
       mov      qword ptr [rbp-0x40], rax
       mov      rsi, rax
       call     [Lookups.BatchLoop:MapOne[Lookups.BatchLoop+Always`1[Lookups.Searches.ImplicitTree]](Lookups.BatchLoop+Always`1[Lookups.Searches.ImplicitTree],ptr,ptr)]
       mov      edx, dword ptr [rbp-0x44]
       dec      edx
       add      r12, 32
       mov      rax, qword ptr [rbp-0x40]
       add      rax, 16

G_M000_IG05:
       cmp      edx, 4
       jl       SHORT G_M000_IG03

G_M000_IG06:
       mov      rcx, qword ptr [r12]
       mov      edi, r13d
       mov      esi, 1
       shlx     rsi, rsi, rdi
       dec      rsi
       mov      r8, rsi
       cmp      r13d, 2
       jle      SHORT G_M000_IG11
       align    [0 bytes for IG07]

G_M000_IG07:
       dec      edi
       mov      r9d, 1
       shlx     r9, r9, rdi
       mov      r10, r8
       sub      r10, r9
       cmp      r10, r14
       jge      SHORT G_M000_IG09

G_M000_IG08:
       mov      r11, r10
       shl      r11, 5
       add      r11, r15
       cmp      byte  ptr [r11], r11b
       mov      r11, r10
       shl      r11, 5
       cmp      qword ptr [r15+r11+0x10], rcx
       jae      SHORT G_M000_IG09
       cmp      r8, r14
       jge      SHORT G_M000_IG15
       mov      r10, r8
       shl      r10, 5
       cmp      qword ptr [r15+r10], rcx
       ja       SHORT G_M000_IG15
       mov      r10, r8
       shl      r10, 5
       cmp      qword ptr [r15+r10+0x08], rcx
       jae      SHORT G_M000_IG12
       add      r8, r9
       jmp      SHORT G_M000_IG10

G_M000_IG09:
       mov      r8, r10

G_M000_IG10:
       cmp      edi, 2
       jg       SHORT G_M000_IG07

G_M000_IG11:
       mov      r9d, 1
       shlx     rdi, r9, rdi
       lea      r9, [r8+rdi]
       cmp      r9, r14
       jle      SHORT G_M000_IG13
       mov      r9, r14
       jmp      SHORT G_M000_IG13
       align    [2 bytes for IG14]

G_M000_IG12:
       mov      rdi, r8
       shl      rdi, 5
       mov      edi, dword ptr [r15+rdi+0x18]
       jmp      SHORT G_M000_IG17

G_M000_IG13:
       dec      rdi
       sub      r8, rdi
       cmp      r8, r9
       jge      SHORT G_M000_IG15

G_M000_IG14:
       mov      rdi, r8
       shl      rdi, 5
       cmp      qword ptr [r15+rdi], rcx
       ja       SHORT G_M000_IG15
       cmp      qword ptr [r15+rdi+0x08], rcx
       jae      SHORT G_M000_IG16
       inc      r8
       cmp      r8, r9
       jl       SHORT G_M000_IG14

G_M000_IG15:
       xor      edi, edi
       jmp      SHORT G_M000_IG17
       align    [1 bytes for IG18]

G_M000_IG16:
       mov      edi, dword ptr [r15+rdi+0x18]

G_M000_IG17:
       mov      edi, edi
       shl      rdi, 5
       add      rdi, rbx
       mov      r8, rcx
       add      r8, qword ptr [rdi+0x10]
       sub      rcx, qword ptr [rdi]
       cmp      rcx, qword ptr [rdi+0x08]
       jae      G_M000_IG03
       mov      ecx, dword ptr [r12+0x10]
       mov      qword ptr [rax], r8
       mov      qword ptr [rax+0x08], rcx
       mov      rcx, qword ptr [r12+0x20]
       mov      edi, r13d
       mov      r8, rsi
       cmp      r13d, 2
       jle      SHORT G_M000_IG22

G_M000_IG18:
       dec      edi
       mov      r9d, 1
       shlx     r9, r9, rdi
       mov      r10, r8
       sub      r10, r9
       cmp      r10, r14
       jge      SHORT G_M000_IG20

G_M000_IG19:
       mov      r11, r10
       shl      r11, 5
       add      r11, r15
       cmp      byte  ptr [r11], r11b
       mov      r11, r10
       shl      r11, 5
       cmp      qword ptr [r15+r11+0x10], rcx
       jae      SHORT G_M000_IG20
       cmp      r8, r14
       jge      G_M000_IG26
       mov      r10, r8
       shl      r10, 5
       cmp      qword ptr [r15+r10], rcx
       ja       SHORT G_M000_IG26
       mov      r10, r8
       shl      r10, 5
       cmp      qword ptr [r15+r10+0x08], rcx
       jae      SHORT G_M000_IG23
       add      r8, r9
       jmp      SHORT G_M000_IG21

G_M000_IG20:
       mov      r8, r10

G_M000_IG21:
       cmp      edi, 2
       jg       SHORT G_M000_IG18

G_M000_IG22:
       mov      r9d, 1
       shlx     rdi, r9, rdi
       lea      r9, [r8+rdi]
       cmp      r9, r14
       jle      SHORT G_M000_IG24
       mov      r9, r14
       jmp      SHORT G_M000_IG24
       align    [10 bytes for IG25]

G_M000_IG23:
       mov      rdi, r8
       shl      rdi, 5
       mov      edi, dword ptr [r15+rdi+0x18]
       jmp      SHORT G_M000_IG28

G_M000_IG24:
       dec      rdi
       sub      r8, rdi
       cmp      r8, r9
       jge      SHORT G_M000_IG26

G_M000_IG25:
       mov      rdi, r8
       shl      rdi, 5
       cmp      qword ptr [r15+rdi], rcx
       ja       SHORT G_M000_IG26
       cmp      qword ptr [r15+rdi+0x08], rcx
       jae      SHORT G_M000_IG27
       inc      r8
       cmp      r8, r9
       jl       SHORT G_M000_IG25

G_M000_IG26:
       xor      edi, edi
       jmp      SHORT G_M000_IG28
       align    [0 bytes for IG29]

G_M000_IG27:
       mov      edi, dword ptr [r15+rdi+0x18]

G_M000_IG28:
       mov      edi, edi
       shl      rdi, 5
       add      rdi, rbx
       mov      r8, rcx
       add      r8, qword ptr [rdi+0x10]
       sub      rcx, qword ptr [rdi]
       cmp      rcx, qword ptr [rdi+0x08]
       jae      G_M000_IG03
       mov      ecx, dword ptr [r12+0x30]
       mov      qword ptr [rax+0x10], r8
       mov      qword ptr [rax+0x18], rcx
       mov      rcx, qword ptr [r12+0x40]
       mov      edi, r13d
       mov      r8, rsi
       cmp      r13d, 2
       jle      SHORT G_M000_IG33

G_M000_IG29:
       dec      edi
       mov      r9d, 1
       shlx     r9, r9, rdi
       mov      r10, r8
       sub      r10, r9
       cmp      r10, r14
       jge      SHORT G_M000_IG31

G_M000_IG30:
       mov      r11, r10
       shl      r11, 5
       add      r11, r15
       cmp      byte  ptr [r11], r11b
       mov      r11, r10
       shl      r11, 5
       cmp      qword ptr [r15+r11+0x10], rcx
       jae      SHORT G_M000_IG31
       cmp      r8, r14
       jge      G_M000_IG37
       mov      r10, r8
       shl      r10, 5
       cmp      qword ptr [r15+r10], rcx
       ja       SHORT G_M000_IG37
       mov      r10, r8
       shl      r10, 5
       cmp      qword ptr [r15+r10+0x08], rcx
       jae      SHORT G_M000_IG34
       add      r8, r9
       jmp      SHORT G_M000_IG32

G_M000_IG31:
       mov      r8, r10

G_M000_IG32:
       cmp      edi, 2
       jg       SHORT G_M000_IG29

G_M000_IG33:
       mov      r9d, 1
       shlx     rdi, r9, rdi
       lea      r9, [r8+rdi]
       cmp      r9, r14
       jle      SHORT G_M000_IG35
       mov      r9, r14
       jmp      SHORT G_M000_IG35
       align    [10 bytes for IG36]

G_M000_IG34:
       mov      rdi, r8
       shl      rdi, 5
       mov      edi, dword ptr [r15+rdi+0x18]
       jmp      SHORT G_M000_IG39

G_M000_IG35:
       dec      rdi
       sub      r8, rdi
       cmp      r8, r9
       jge      SHORT G_M000_IG37

G_M000_IG36:
       mov      rdi, r8
       shl      rdi, 5
       cmp      qword ptr [r15+rdi], rcx
       ja       SHORT G_M000_IG37
       cmp      qword ptr [r15+rdi+0x08], rcx
       jae      SHORT G_M000_IG38
       inc      r8
       cmp      r8, r9
       jl       SHORT G_M000_IG36

G_M000_IG37:
       xor      edi, edi
       jmp      SHORT G_M000_IG39
       align    [0 bytes for IG40]

G_M000_IG38:
       mov      edi, dword ptr [r15+rdi+0x18]

G_M000_IG39:
       mov      edi, edi
       shl      rdi, 5
       add      rdi, rbx
       mov      r8, rcx
       add      r8, qword ptr [rdi+0x10]
       sub      rcx, qword ptr [rdi]
       cmp      rcx, qword ptr [rdi+0x08]
       jae      G_M000_IG03
       mov      ecx, dword ptr [r12+0x50]
       mov      qword ptr [rax+0x20], r8
       mov      qword ptr [rax+0x28], rcx
       mov      rcx, qword ptr [r12+0x60]
       mov      edi, r13d
       cmp      r13d, 2
       jle      SHORT G_M000_IG44

G_M000_IG40:
       dec      edi
       mov      r8d, 1
       shlx     r8, r8, rdi
       mov      r9, rsi
       sub      r9, r8
       cmp      r9, r14
       jge      SHORT G_M000_IG42

G_M000_IG41:
       mov      r11, r9
       shl      r11, 5
       add      r11, r15
       cmp      byte  ptr [r11], r11b
       mov      r10, r9
       shl      r10, 5
       cmp      qword ptr [r15+r10+0x10], rcx
       jae      SHORT G_M000_IG42
       cmp      rsi, r14
       jge      G_M000_IG48
       mov      r9, rsi
       shl      r9, 5
       cmp      qword ptr [r15+r9], rcx
       ja       SHORT G_M000_IG48
       mov      r9, rsi
       shl      r9, 5
       cmp      qword ptr [r15+r9+0x08], rcx
       jae      SHORT G_M000_IG45
       add      rsi, r8
       jmp      SHORT G_M000_IG43

G_M000_IG42:
       mov      rsi, r9

G_M000_IG43:
       cmp      edi, 2
       jg       SHORT G_M000_IG40

G_M000_IG44:
       mov      r8d, 1
       shlx     rdi, r8, rdi
       lea      r8, [rsi+rdi]
       cmp      r8, r14
       jle      SHORT G_M000_IG46
       mov      r8, r14
       jmp      SHORT G_M000_IG46
       align    [13 bytes for IG47]

G_M000_IG45:
       mov      rdi, rsi
       shl      rdi, 5
       mov      edi, dword ptr [r15+rdi+0x18]
       jmp      SHORT G_M000_IG50

G_M000_IG46:
       dec      rdi
       sub      rsi, rdi
       cmp      rsi, r8
       jge      SHORT G_M000_IG48

G_M000_IG47:
       mov      rdi, rsi
       shl      rdi, 5
       cmp      qword ptr [r15+rdi], rcx
       ja       SHORT G_M000_IG48
       cmp      qword ptr [r15+rdi+0x08], rcx
       jae      SHORT G_M000_IG49
       inc      rsi
       cmp      rsi, r8
       jl       SHORT G_M000_IG47

G_M000_IG48:
       xor      edi, edi
       jmp      SHORT G_M000_IG50

G_M000_IG49:
       mov      edi, dword ptr [r15+rdi+0x18]

G_M000_IG50:
       mov      edi, edi
       shl      rdi, 5
       add      rdi, rbx
       mov      rsi, rcx
       add      rsi, qword ptr [rdi+0x10]
       sub      rcx, qword ptr [rdi]
       cmp      rcx, qword ptr [rdi+0x08]
       jae      G_M000_IG03
       mov      ecx, dword ptr [r12+0x70]
       mov      qword ptr [rax+0x30], rsi
       mov      qword ptr [rax+0x38], rcx
       add      edx, -4
       add      r12, 128
       add      rax, 64
       jmp      G_M000_IG05

G_M000_IG51:
       add      rsp, 72
       pop      rbx
       pop      r12
       pop      r13
       pop      r14
       pop      r15
       pop      rbp
       ret

G_M000_IG52:
       call     [System.ThrowHelper:ThrowArgumentOutOfRangeException()]
       int3
