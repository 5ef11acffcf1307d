; encoding: flag-implicit-tree
; bits: 1
; ISA: scalar
; CPU: AMD EPYC
; runtime: .NET 10.0.12 X64 AVX-512
; topology: gpu-server:44
; instructions per bio, floor: 7.25
; instructions per bio: 41.5 + 9 per step + 30 per step

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

; Bench.Measuring.Loops:Resolve[Lookups.Composites.Flagged`1[Lookups.Searches.ImplicitTree]]
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
       call     [Lookups.BatchLoop:TryMap[Lookups.BatchLoop+WhenFlagged`1[Lookups.Searches.ImplicitTree]](Lookups.BatchLoop+WhenFlagged`1[Lookups.Searches.ImplicitTree],System.ReadOnlySpan`1[Lookups.Bio],System.Span`1[Lookups.DmaSegment])]
       nop

G_M000_IG03:
       add      rsp, 64
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
       mov      rax, rcx
       mov      edx, esi
       cmp      edx, 4
       jge      SHORT G_M000_IG06

G_M000_IG03:
       mov      dword ptr [rbp-0x44], edx
       test     edx, edx
       je       G_M000_IG59

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
       call     [Lookups.BatchLoop:MapOne[Lookups.BatchLoop+WhenFlagged`1[Lookups.Searches.ImplicitTree]](Lookups.BatchLoop+WhenFlagged`1[Lookups.Searches.ImplicitTree],ptr,ptr)]
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
       mov      rdi, rcx
       cmp      qword ptr [r12+0x08], 0
       je       G_M000_IG19

G_M000_IG07:
       mov      edi, r13d
       mov      esi, 1
       shlx     rsi, rsi, rdi
       dec      rsi
       cmp      r13d, 2
       jle      SHORT G_M000_IG12
       align    [0 bytes for IG08]

G_M000_IG08:
       dec      edi
       mov      r8d, 1
       shlx     r8, r8, rdi
       mov      r9, rsi
       sub      r9, r8
       cmp      r9, r14
       jge      SHORT G_M000_IG10

G_M000_IG09:
       mov      r10, r9
       shl      r10, 5
       add      r10, r15
       cmp      byte  ptr [r10], r10b
       mov      r10, r9
       shl      r10, 5
       cmp      qword ptr [r15+r10+0x10], rcx
       jae      SHORT G_M000_IG10
       cmp      rsi, r14
       jge      G_M000_IG16
       mov      r9, rsi
       shl      r9, 5
       cmp      qword ptr [r15+r9], rcx
       ja       SHORT G_M000_IG16
       mov      r9, rsi
       shl      r9, 5
       cmp      qword ptr [r15+r9+0x08], rcx
       jae      SHORT G_M000_IG13
       add      rsi, r8
       jmp      SHORT G_M000_IG11

G_M000_IG10:
       mov      rsi, r9

G_M000_IG11:
       cmp      edi, 2
       jg       SHORT G_M000_IG08

G_M000_IG12:
       mov      r8d, 1
       shlx     rdi, r8, rdi
       lea      r8, [rsi+rdi]
       cmp      r8, r14
       jle      SHORT G_M000_IG14
       mov      r8, r14
       jmp      SHORT G_M000_IG14
       align    [6 bytes for IG15]

G_M000_IG13:
       mov      rdi, rsi
       shl      rdi, 5
       mov      edi, dword ptr [r15+rdi+0x18]
       jmp      SHORT G_M000_IG18

G_M000_IG14:
       dec      rdi
       sub      rsi, rdi
       cmp      rsi, r8
       jge      SHORT G_M000_IG16

G_M000_IG15:
       mov      rdi, rsi
       shl      rdi, 5
       cmp      qword ptr [r15+rdi], rcx
       ja       SHORT G_M000_IG16
       cmp      qword ptr [r15+rdi+0x08], rcx
       jae      SHORT G_M000_IG17
       inc      rsi
       cmp      rsi, r8
       jl       SHORT G_M000_IG15

G_M000_IG16:
       xor      edi, edi
       jmp      SHORT G_M000_IG18
       align    [0 bytes for IG21]

G_M000_IG17:
       mov      edi, dword ptr [r15+rdi+0x18]

G_M000_IG18:
       mov      edi, edi
       shl      rdi, 5
       add      rdi, rbx
       mov      rsi, rcx
       add      rsi, qword ptr [rdi+0x10]
       sub      rcx, qword ptr [rdi]
       cmp      rcx, qword ptr [rdi+0x08]
       mov      rdi, rsi
       jae      G_M000_IG03

G_M000_IG19:
       mov      ecx, dword ptr [r12+0x10]
       mov      qword ptr [rax], rdi
       mov      qword ptr [rax+0x08], rcx
       lea      rcx, [r12+0x20]
       mov      rdi, qword ptr [rcx]
       mov      rsi, rdi
       cmp      qword ptr [rcx+0x08], 0
       je       G_M000_IG32

G_M000_IG20:
       mov      esi, r13d
       mov      ecx, 1
       shlx     rcx, rcx, rsi
       dec      rcx
       cmp      r13d, 2
       jle      SHORT G_M000_IG25

G_M000_IG21:
       dec      esi
       mov      r8d, 1
       shlx     r8, r8, rsi
       mov      r9, rcx
       sub      r9, r8
       cmp      r9, r14
       jge      SHORT G_M000_IG23

G_M000_IG22:
       mov      r10, r9
       shl      r10, 5
       add      r10, r15
       cmp      byte  ptr [r10], r10b
       mov      r10, r9
       shl      r10, 5
       cmp      qword ptr [r15+r10+0x10], rdi
       jae      SHORT G_M000_IG23
       cmp      rcx, r14
       jge      SHORT G_M000_IG29
       mov      r9, rcx
       shl      r9, 5
       cmp      qword ptr [r15+r9], rdi
       ja       SHORT G_M000_IG29
       mov      r9, rcx
       shl      r9, 5
       cmp      qword ptr [r15+r9+0x08], rdi
       jae      SHORT G_M000_IG26
       add      rcx, r8
       jmp      SHORT G_M000_IG24

G_M000_IG23:
       mov      rcx, r9

G_M000_IG24:
       cmp      esi, 2
       jg       SHORT G_M000_IG21

G_M000_IG25:
       mov      r8d, 1
       shlx     rsi, r8, rsi
       lea      r8, [rcx+rsi]
       cmp      r8, r14
       jle      SHORT G_M000_IG27
       mov      r8, r14
       jmp      SHORT G_M000_IG27
       align    [0 bytes for IG28]

G_M000_IG26:
       mov      rsi, rcx
       shl      rsi, 5
       mov      esi, dword ptr [r15+rsi+0x18]
       jmp      SHORT G_M000_IG31

G_M000_IG27:
       dec      rsi
       sub      rcx, rsi
       cmp      rcx, r8
       jge      SHORT G_M000_IG29

G_M000_IG28:
       mov      rsi, rcx
       shl      rsi, 5
       cmp      qword ptr [r15+rsi], rdi
       ja       SHORT G_M000_IG29
       cmp      qword ptr [r15+rsi+0x08], rdi
       jae      SHORT G_M000_IG30
       inc      rcx
       cmp      rcx, r8
       jl       SHORT G_M000_IG28

G_M000_IG29:
       xor      esi, esi
       jmp      SHORT G_M000_IG31
       align    [0 bytes for IG34]

G_M000_IG30:
       mov      esi, dword ptr [r15+rsi+0x18]

G_M000_IG31:
       mov      ecx, esi
       shl      rcx, 5
       add      rcx, rbx
       mov      rsi, rdi
       add      rsi, qword ptr [rcx+0x10]
       sub      rdi, qword ptr [rcx]
       cmp      rdi, qword ptr [rcx+0x08]
       jae      G_M000_IG03

G_M000_IG32:
       mov      ecx, dword ptr [r12+0x30]
       mov      qword ptr [rax+0x10], rsi
       mov      qword ptr [rax+0x18], rcx
       lea      rcx, [r12+0x40]
       mov      rdi, qword ptr [rcx]
       mov      rsi, rdi
       cmp      qword ptr [rcx+0x08], 0
       je       G_M000_IG45

G_M000_IG33:
       mov      esi, r13d
       mov      ecx, 1
       shlx     rcx, rcx, rsi
       dec      rcx
       cmp      r13d, 2
       jle      SHORT G_M000_IG38

G_M000_IG34:
       dec      esi
       mov      r8d, 1
       shlx     r8, r8, rsi
       mov      r9, rcx
       sub      r9, r8
       cmp      r9, r14
       jge      SHORT G_M000_IG36

G_M000_IG35:
       mov      r10, r9
       shl      r10, 5
       add      r10, r15
       cmp      byte  ptr [r10], r10b
       mov      r10, r9
       shl      r10, 5
       cmp      qword ptr [r15+r10+0x10], rdi
       jae      SHORT G_M000_IG36
       cmp      rcx, r14
       jge      G_M000_IG42
       mov      r9, rcx
       shl      r9, 5
       cmp      qword ptr [r15+r9], rdi
       ja       SHORT G_M000_IG42
       mov      r9, rcx
       shl      r9, 5
       cmp      qword ptr [r15+r9+0x08], rdi
       jae      SHORT G_M000_IG39
       add      rcx, r8
       jmp      SHORT G_M000_IG37

G_M000_IG36:
       mov      rcx, r9

G_M000_IG37:
       cmp      esi, 2
       jg       SHORT G_M000_IG34

G_M000_IG38:
       mov      r8d, 1
       shlx     rsi, r8, rsi
       lea      r8, [rcx+rsi]
       cmp      r8, r14
       jle      SHORT G_M000_IG40
       mov      r8, r14
       jmp      SHORT G_M000_IG40
       align    [12 bytes for IG41]

G_M000_IG39:
       mov      rsi, rcx
       shl      rsi, 5
       mov      esi, dword ptr [r15+rsi+0x18]
       jmp      SHORT G_M000_IG44

G_M000_IG40:
       dec      rsi
       sub      rcx, rsi
       cmp      rcx, r8
       jge      SHORT G_M000_IG42

G_M000_IG41:
       mov      rsi, rcx
       shl      rsi, 5
       cmp      qword ptr [r15+rsi], rdi
       ja       SHORT G_M000_IG42
       cmp      qword ptr [r15+rsi+0x08], rdi
       jae      SHORT G_M000_IG43
       inc      rcx
       cmp      rcx, r8
       jl       SHORT G_M000_IG41

G_M000_IG42:
       xor      esi, esi
       jmp      SHORT G_M000_IG44
       align    [0 bytes for IG47]

G_M000_IG43:
       mov      esi, dword ptr [r15+rsi+0x18]

G_M000_IG44:
       mov      ecx, esi
       shl      rcx, 5
       add      rcx, rbx
       mov      rsi, rdi
       add      rsi, qword ptr [rcx+0x10]
       sub      rdi, qword ptr [rcx]
       cmp      rdi, qword ptr [rcx+0x08]
       jae      G_M000_IG03

G_M000_IG45:
       mov      ecx, dword ptr [r12+0x50]
       mov      qword ptr [rax+0x20], rsi
       mov      qword ptr [rax+0x28], rcx
       lea      rcx, [r12+0x60]
       mov      rdi, qword ptr [rcx]
       mov      rsi, rdi
       cmp      qword ptr [rcx+0x08], 0
       je       G_M000_IG58

G_M000_IG46:
       mov      esi, r13d
       mov      ecx, 1
       shlx     rcx, rcx, rsi
       dec      rcx
       cmp      r13d, 2
       jle      SHORT G_M000_IG51

G_M000_IG47:
       dec      esi
       mov      r8d, 1
       shlx     r8, r8, rsi
       mov      r9, rcx
       sub      r9, r8
       cmp      r9, r14
       jge      SHORT G_M000_IG49

G_M000_IG48:
       mov      r10, r9
       shl      r10, 5
       add      r10, r15
       cmp      byte  ptr [r10], r10b
       mov      r10, r9
       shl      r10, 5
       cmp      qword ptr [r15+r10+0x10], rdi
       jae      SHORT G_M000_IG49
       cmp      rcx, r14
       jge      G_M000_IG55
       mov      r9, rcx
       shl      r9, 5
       cmp      qword ptr [r15+r9], rdi
       ja       SHORT G_M000_IG55
       mov      r9, rcx
       shl      r9, 5
       cmp      qword ptr [r15+r9+0x08], rdi
       jae      SHORT G_M000_IG52
       add      rcx, r8
       jmp      SHORT G_M000_IG50

G_M000_IG49:
       mov      rcx, r9

G_M000_IG50:
       cmp      esi, 2
       jg       SHORT G_M000_IG47

G_M000_IG51:
       mov      r8d, 1
       shlx     rsi, r8, rsi
       lea      r8, [rcx+rsi]
       cmp      r8, r14
       jle      SHORT G_M000_IG53
       mov      r8, r14
       jmp      SHORT G_M000_IG53
       align    [15 bytes for IG54]

G_M000_IG52:
       mov      rsi, rcx
       shl      rsi, 5
       mov      esi, dword ptr [r15+rsi+0x18]
       jmp      SHORT G_M000_IG57

G_M000_IG53:
       dec      rsi
       sub      rcx, rsi
       cmp      rcx, r8
       jge      SHORT G_M000_IG55

G_M000_IG54:
       mov      rsi, rcx
       shl      rsi, 5
       cmp      qword ptr [r15+rsi], rdi
       ja       SHORT G_M000_IG55
       cmp      qword ptr [r15+rsi+0x08], rdi
       jae      SHORT G_M000_IG56
       inc      rcx
       cmp      rcx, r8
       jl       SHORT G_M000_IG54

G_M000_IG55:
       xor      esi, esi
       jmp      SHORT G_M000_IG57

G_M000_IG56:
       mov      esi, dword ptr [r15+rsi+0x18]

G_M000_IG57:
       mov      ecx, esi
       shl      rcx, 5
       add      rcx, rbx
       mov      rsi, rdi
       add      rsi, qword ptr [rcx+0x10]
       sub      rdi, qword ptr [rcx]
       cmp      rdi, qword ptr [rcx+0x08]
       jae      G_M000_IG03

G_M000_IG58:
       mov      ecx, dword ptr [r12+0x70]
       mov      qword ptr [rax+0x30], rsi
       mov      qword ptr [rax+0x38], rcx
       add      edx, -4
       add      r12, 128
       add      rax, 64
       jmp      G_M000_IG05

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
