; encoding: flag-section-table
; bits: 1
; ISA: scalar
; CPU: AMD EPYC
; runtime: .NET 10.0.12 X64 AVX-512
; topology: gpu-server:44
; instructions per bio, floor: 7.25
; instructions per bio: 49.5 + 7 per step

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

; Bench.Measuring.Loops:Resolve[Lookups.Composites.Flagged`1[Lookups.Searches.SectionTable]]
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
       mov      rdi, bword ptr [rbp-0x10]
       mov      esi, dword ptr [rbp-0x04]
       mov      ecx, dword ptr [rbp-0x08]
       call     [Lookups.BatchLoop:TryMap[Lookups.BatchLoop+WhenFlagged`1[Lookups.Searches.SectionTable]](Lookups.BatchLoop+WhenFlagged`1[Lookups.Searches.SectionTable],System.ReadOnlySpan`1[Lookups.Bio],System.Span`1[Lookups.DmaSegment])]
       nop

G_M000_IG03:
       add      rsp, 64
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
       cmp      r12d, 4
       jge      SHORT G_M000_IG06

G_M000_IG03:
       test     r12d, r12d
       je       G_M000_IG59

G_M000_IG04:
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
       mov      rdi, r14
       mov      rsi, r13
       call     [Lookups.BatchLoop:MapOne[Lookups.BatchLoop+WhenFlagged`1[Lookups.Searches.SectionTable]](Lookups.BatchLoop+WhenFlagged`1[Lookups.Searches.SectionTable],ptr,ptr)]
       dec      r12d
       add      r14, 32
       add      r13, 16

G_M000_IG05:
       cmp      r12d, 4
       jl       SHORT G_M000_IG03

G_M000_IG06:
       mov      rax, qword ptr [r14]
       mov      rcx, rax
       cmp      qword ptr [r14+0x08], 0
       je       G_M000_IG19

G_M000_IG07:
       mov      rcx, rax
       shr      rcx, 27
       mov      rdx, rcx
       shr      rdx, 8
       mov      rdx, qword ptr [r15+8*rdx]
       test     rdx, rdx
       jne      SHORT G_M000_IG08
       xor      edi, edi
       jmp      SHORT G_M000_IG09
       align    [7 bytes for IG10]

G_M000_IG08:
       movzx    rcx, cl
       mov      edi, ecx
       shl      rdi, 4
       add      rdi, rdx

G_M000_IG09:
       test     rdi, rdi
       je       SHORT G_M000_IG17
       mov      rcx, qword ptr [rdi+0x08]
       test     rcx, rcx
       je       SHORT G_M000_IG14
       mov      rdi, rax
       sub      rdi, qword ptr [rcx]
       cmp      rdi, qword ptr [rcx+0x08]
       jb       SHORT G_M000_IG11

G_M000_IG10:
       cmp      dword ptr [rcx+0x14], 0
       je       SHORT G_M000_IG12
       add      rcx, 24
       mov      rdx, rax
       sub      rdx, qword ptr [rcx]
       cmp      rdx, qword ptr [rcx+0x08]
       jae      SHORT G_M000_IG10

G_M000_IG11:
       mov      ecx, dword ptr [rcx+0x10]
       shl      rcx, 5
       add      rcx, rbx
       jmp      SHORT G_M000_IG13
       align    [13 bytes for IG23]

G_M000_IG12:
       mov      rcx, rbx

G_M000_IG13:
       jmp      SHORT G_M000_IG16

G_M000_IG14:
       cmp      qword ptr [rdi], 0
       je       SHORT G_M000_IG15
       mov      rcx, qword ptr [rdi]
       jmp      SHORT G_M000_IG16

G_M000_IG15:
       mov      rcx, rbx

G_M000_IG16:
       jmp      SHORT G_M000_IG18

G_M000_IG17:
       mov      rcx, rbx

G_M000_IG18:
       mov      rdx, rax
       add      rdx, qword ptr [rcx+0x10]
       sub      rax, qword ptr [rcx]
       cmp      rax, qword ptr [rcx+0x08]
       mov      rcx, rdx
       jae      G_M000_IG03

G_M000_IG19:
       mov      eax, dword ptr [r14+0x10]
       mov      qword ptr [r13], rcx
       mov      qword ptr [r13+0x08], rax
       lea      rax, [r14+0x20]
       mov      rcx, qword ptr [rax]
       mov      rdx, rcx
       cmp      qword ptr [rax+0x08], 0
       je       G_M000_IG32

G_M000_IG20:
       mov      rdx, rcx
       shr      rdx, 27
       mov      rax, rdx
       shr      rax, 8
       mov      rax, qword ptr [r15+8*rax]
       test     rax, rax
       jne      SHORT G_M000_IG21
       xor      edi, edi
       jmp      SHORT G_M000_IG22

G_M000_IG21:
       movzx    rdx, dl
       mov      edi, edx
       shl      rdi, 4
       add      rdi, rax

G_M000_IG22:
       test     rdi, rdi
       je       SHORT G_M000_IG30
       mov      rax, qword ptr [rdi+0x08]
       test     rax, rax
       je       SHORT G_M000_IG27
       mov      rdi, rcx
       sub      rdi, qword ptr [rax]
       cmp      rdi, qword ptr [rax+0x08]
       jb       SHORT G_M000_IG24

G_M000_IG23:
       cmp      dword ptr [rax+0x14], 0
       je       SHORT G_M000_IG25
       add      rax, 24
       mov      rdx, rcx
       sub      rdx, qword ptr [rax]
       cmp      rdx, qword ptr [rax+0x08]
       jae      SHORT G_M000_IG23

G_M000_IG24:
       mov      eax, dword ptr [rax+0x10]
       shl      rax, 5
       add      rax, rbx
       jmp      SHORT G_M000_IG26
       align    [0 bytes for IG36]

G_M000_IG25:
       mov      rax, rbx

G_M000_IG26:
       jmp      SHORT G_M000_IG29

G_M000_IG27:
       cmp      qword ptr [rdi], 0
       je       SHORT G_M000_IG28
       mov      rax, qword ptr [rdi]
       jmp      SHORT G_M000_IG29

G_M000_IG28:
       mov      rax, rbx

G_M000_IG29:
       jmp      SHORT G_M000_IG31

G_M000_IG30:
       mov      rax, rbx

G_M000_IG31:
       mov      rdx, rcx
       add      rdx, qword ptr [rax+0x10]
       sub      rcx, qword ptr [rax]
       cmp      rcx, qword ptr [rax+0x08]
       jae      G_M000_IG03

G_M000_IG32:
       mov      eax, dword ptr [r14+0x30]
       mov      qword ptr [r13+0x10], rdx
       mov      qword ptr [r13+0x18], rax
       lea      rax, [r14+0x40]
       mov      rcx, qword ptr [rax]
       mov      rdx, rcx
       cmp      qword ptr [rax+0x08], 0
       je       G_M000_IG45

G_M000_IG33:
       mov      rdx, rcx
       shr      rdx, 27
       mov      rax, rdx
       shr      rax, 8
       mov      rax, qword ptr [r15+8*rax]
       test     rax, rax
       jne      SHORT G_M000_IG34
       xor      edi, edi
       jmp      SHORT G_M000_IG35

G_M000_IG34:
       movzx    rdx, dl
       mov      edi, edx
       shl      rdi, 4
       add      rdi, rax

G_M000_IG35:
       test     rdi, rdi
       je       SHORT G_M000_IG43
       mov      rax, qword ptr [rdi+0x08]
       test     rax, rax
       je       SHORT G_M000_IG40
       mov      rdi, rcx
       sub      rdi, qword ptr [rax]
       cmp      rdi, qword ptr [rax+0x08]
       jb       SHORT G_M000_IG37

G_M000_IG36:
       cmp      dword ptr [rax+0x14], 0
       je       SHORT G_M000_IG38
       add      rax, 24
       mov      rdx, rcx
       sub      rdx, qword ptr [rax]
       cmp      rdx, qword ptr [rax+0x08]
       jae      SHORT G_M000_IG36

G_M000_IG37:
       mov      eax, dword ptr [rax+0x10]
       shl      rax, 5
       add      rax, rbx
       jmp      SHORT G_M000_IG39
       align    [0 bytes for IG49]

G_M000_IG38:
       mov      rax, rbx

G_M000_IG39:
       jmp      SHORT G_M000_IG42

G_M000_IG40:
       cmp      qword ptr [rdi], 0
       je       SHORT G_M000_IG41
       mov      rax, qword ptr [rdi]
       jmp      SHORT G_M000_IG42

G_M000_IG41:
       mov      rax, rbx

G_M000_IG42:
       jmp      SHORT G_M000_IG44

G_M000_IG43:
       mov      rax, rbx

G_M000_IG44:
       mov      rdx, rcx
       add      rdx, qword ptr [rax+0x10]
       sub      rcx, qword ptr [rax]
       cmp      rcx, qword ptr [rax+0x08]
       jae      G_M000_IG03

G_M000_IG45:
       mov      eax, dword ptr [r14+0x50]
       mov      qword ptr [r13+0x20], rdx
       mov      qword ptr [r13+0x28], rax
       lea      rax, [r14+0x60]
       mov      rcx, qword ptr [rax]
       mov      rdx, rcx
       cmp      qword ptr [rax+0x08], 0
       je       G_M000_IG58

G_M000_IG46:
       mov      rdx, rcx
       shr      rdx, 27
       mov      rax, rdx
       shr      rax, 8
       mov      rax, qword ptr [r15+8*rax]
       test     rax, rax
       jne      SHORT G_M000_IG47
       xor      edi, edi
       jmp      SHORT G_M000_IG48

G_M000_IG47:
       movzx    rdx, dl
       mov      edi, edx
       shl      rdi, 4
       add      rdi, rax

G_M000_IG48:
       test     rdi, rdi
       je       SHORT G_M000_IG56
       mov      rax, qword ptr [rdi+0x08]
       test     rax, rax
       je       SHORT G_M000_IG53
       mov      rdi, rcx
       sub      rdi, qword ptr [rax]
       cmp      rdi, qword ptr [rax+0x08]
       jb       SHORT G_M000_IG50

G_M000_IG49:
       cmp      dword ptr [rax+0x14], 0
       je       SHORT G_M000_IG51
       add      rax, 24
       mov      rdx, rcx
       sub      rdx, qword ptr [rax]
       cmp      rdx, qword ptr [rax+0x08]
       jae      SHORT G_M000_IG49

G_M000_IG50:
       mov      eax, dword ptr [rax+0x10]
       shl      rax, 5
       add      rax, rbx
       jmp      SHORT G_M000_IG52

G_M000_IG51:
       mov      rax, rbx

G_M000_IG52:
       jmp      SHORT G_M000_IG55

G_M000_IG53:
       cmp      qword ptr [rdi], 0
       je       SHORT G_M000_IG54
       mov      rax, qword ptr [rdi]
       jmp      SHORT G_M000_IG55

G_M000_IG54:
       mov      rax, rbx

G_M000_IG55:
       jmp      SHORT G_M000_IG57

G_M000_IG56:
       mov      rax, rbx

G_M000_IG57:
       mov      rdx, rcx
       add      rdx, qword ptr [rax+0x10]
       sub      rcx, qword ptr [rax]
       cmp      rcx, qword ptr [rax+0x08]
       jae      G_M000_IG03

G_M000_IG58:
       mov      eax, dword ptr [r14+0x70]
       mov      qword ptr [r13+0x30], rdx
       mov      qword ptr [r13+0x38], rax
       add      r12d, -4
       add      r14, 128
       add      r13, 64
       jmp      G_M000_IG05

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
