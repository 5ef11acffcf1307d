; encoding: section-table
; bits: 0
; ISA: scalar
; CPU: AMD EPYC
; runtime: .NET 10.0.12 X64 AVX-512
; topology: gpu-server:44
; instructions per bio, floor: 7.25
; instructions per bio: 45.5 + 7 per step

; Bench.Measuring.Loops:Pass[Lookups.Composites.Unflagged`1[Lookups.Searches.SectionTable]]
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

; Bench.Measuring.Loops:Resolve[Lookups.Composites.Unflagged`1[Lookups.Searches.SectionTable]]
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
       call     [Lookups.BatchLoop:TryMap[Lookups.BatchLoop+Always`1[Lookups.Searches.SectionTable]](Lookups.BatchLoop+Always`1[Lookups.Searches.SectionTable],System.ReadOnlySpan`1[Lookups.Bio],System.Span`1[Lookups.DmaSegment])]
       nop

G_M000_IG03:
       add      rsp, 64
       pop      rbp
       ret

; Lookups.BatchLoop:TryMap[Lookups.BatchLoop+Always`1[Lookups.Searches.SectionTable]]
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
       call     [Lookups.BatchLoop:MapOne[Lookups.BatchLoop+Always`1[Lookups.Searches.SectionTable]](Lookups.BatchLoop+Always`1[Lookups.Searches.SectionTable],ptr,ptr)]
       dec      r12d
       add      r14, 32
       add      r13, 16

G_M000_IG05:
       cmp      r12d, 4
       jl       SHORT G_M000_IG03

G_M000_IG06:
       mov      rax, qword ptr [r14]
       mov      rcx, rax
       shr      rcx, 27
       mov      rdx, rcx
       shr      rdx, 8
       mov      rdx, qword ptr [r15+8*rdx]
       test     rdx, rdx
       jne      SHORT G_M000_IG08

G_M000_IG07:
       xor      edi, edi
       jmp      SHORT G_M000_IG09
       align    [5 bytes for IG11]

G_M000_IG08:
       movzx    rcx, cl
       mov      edi, ecx
       shl      rdi, 4
       add      rdi, rdx

G_M000_IG09:
       test     rdi, rdi
       je       SHORT G_M000_IG18

G_M000_IG10:
       mov      rcx, qword ptr [rdi+0x08]
       test     rcx, rcx
       je       SHORT G_M000_IG15
       mov      rdi, rax
       sub      rdi, qword ptr [rcx]
       cmp      rdi, qword ptr [rcx+0x08]
       jb       SHORT G_M000_IG12

G_M000_IG11:
       cmp      dword ptr [rcx+0x14], 0
       je       SHORT G_M000_IG13
       add      rcx, 24
       mov      rdx, rax
       sub      rdx, qword ptr [rcx]
       cmp      rdx, qword ptr [rcx+0x08]
       jae      SHORT G_M000_IG11

G_M000_IG12:
       mov      ecx, dword ptr [rcx+0x10]
       shl      rcx, 5
       add      rcx, rbx
       jmp      SHORT G_M000_IG14
       align    [1 bytes for IG24]

G_M000_IG13:
       mov      rcx, rbx

G_M000_IG14:
       jmp      SHORT G_M000_IG17

G_M000_IG15:
       cmp      qword ptr [rdi], 0
       je       SHORT G_M000_IG16
       mov      rcx, qword ptr [rdi]
       jmp      SHORT G_M000_IG17

G_M000_IG16:
       mov      rcx, rbx

G_M000_IG17:
       jmp      SHORT G_M000_IG19

G_M000_IG18:
       mov      rcx, rbx

G_M000_IG19:
       mov      rdx, rax
       add      rdx, qword ptr [rcx+0x10]
       sub      rax, qword ptr [rcx]
       cmp      rax, qword ptr [rcx+0x08]
       jae      G_M000_IG03
       mov      eax, dword ptr [r14+0x10]
       mov      qword ptr [r13], rdx
       mov      qword ptr [r13+0x08], rax
       mov      rax, qword ptr [r14+0x20]
       mov      rcx, rax
       shr      rcx, 27
       mov      rdx, rcx
       shr      rdx, 8
       mov      rdx, qword ptr [r15+8*rdx]
       test     rdx, rdx
       jne      SHORT G_M000_IG21

G_M000_IG20:
       xor      edi, edi
       jmp      SHORT G_M000_IG22

G_M000_IG21:
       movzx    rcx, cl
       mov      edi, ecx
       shl      rdi, 4
       add      rdi, rdx

G_M000_IG22:
       test     rdi, rdi
       je       SHORT G_M000_IG31

G_M000_IG23:
       mov      rcx, qword ptr [rdi+0x08]
       test     rcx, rcx
       je       SHORT G_M000_IG28
       mov      rdi, rax
       sub      rdi, qword ptr [rcx]
       cmp      rdi, qword ptr [rcx+0x08]
       jb       SHORT G_M000_IG25

G_M000_IG24:
       cmp      dword ptr [rcx+0x14], 0
       je       SHORT G_M000_IG26
       add      rcx, 24
       mov      rdx, rax
       sub      rdx, qword ptr [rcx]
       cmp      rdx, qword ptr [rcx+0x08]
       jae      SHORT G_M000_IG24

G_M000_IG25:
       mov      ecx, dword ptr [rcx+0x10]
       shl      rcx, 5
       add      rcx, rbx
       jmp      SHORT G_M000_IG27
       align    [1 bytes for IG37]

G_M000_IG26:
       mov      rcx, rbx

G_M000_IG27:
       jmp      SHORT G_M000_IG30

G_M000_IG28:
       cmp      qword ptr [rdi], 0
       je       SHORT G_M000_IG29
       mov      rcx, qword ptr [rdi]
       jmp      SHORT G_M000_IG30

G_M000_IG29:
       mov      rcx, rbx

G_M000_IG30:
       jmp      SHORT G_M000_IG32

G_M000_IG31:
       mov      rcx, rbx

G_M000_IG32:
       mov      rdx, rax
       add      rdx, qword ptr [rcx+0x10]
       sub      rax, qword ptr [rcx]
       cmp      rax, qword ptr [rcx+0x08]
       jae      G_M000_IG03
       mov      eax, dword ptr [r14+0x30]
       mov      qword ptr [r13+0x10], rdx
       mov      qword ptr [r13+0x18], rax
       mov      rax, qword ptr [r14+0x40]
       mov      rcx, rax
       shr      rcx, 27
       mov      rdx, rcx
       shr      rdx, 8
       mov      rdx, qword ptr [r15+8*rdx]
       test     rdx, rdx
       jne      SHORT G_M000_IG34

G_M000_IG33:
       xor      edi, edi
       jmp      SHORT G_M000_IG35

G_M000_IG34:
       movzx    rcx, cl
       mov      edi, ecx
       shl      rdi, 4
       add      rdi, rdx

G_M000_IG35:
       test     rdi, rdi
       je       SHORT G_M000_IG44

G_M000_IG36:
       mov      rcx, qword ptr [rdi+0x08]
       test     rcx, rcx
       je       SHORT G_M000_IG41
       mov      rdi, rax
       sub      rdi, qword ptr [rcx]
       cmp      rdi, qword ptr [rcx+0x08]
       jb       SHORT G_M000_IG38

G_M000_IG37:
       cmp      dword ptr [rcx+0x14], 0
       je       SHORT G_M000_IG39
       add      rcx, 24
       mov      rdx, rax
       sub      rdx, qword ptr [rcx]
       cmp      rdx, qword ptr [rcx+0x08]
       jae      SHORT G_M000_IG37

G_M000_IG38:
       mov      ecx, dword ptr [rcx+0x10]
       shl      rcx, 5
       add      rcx, rbx
       jmp      SHORT G_M000_IG40
       align    [1 bytes for IG50]

G_M000_IG39:
       mov      rcx, rbx

G_M000_IG40:
       jmp      SHORT G_M000_IG43

G_M000_IG41:
       cmp      qword ptr [rdi], 0
       je       SHORT G_M000_IG42
       mov      rcx, qword ptr [rdi]
       jmp      SHORT G_M000_IG43

G_M000_IG42:
       mov      rcx, rbx

G_M000_IG43:
       jmp      SHORT G_M000_IG45

G_M000_IG44:
       mov      rcx, rbx

G_M000_IG45:
       mov      rdx, rax
       add      rdx, qword ptr [rcx+0x10]
       sub      rax, qword ptr [rcx]
       cmp      rax, qword ptr [rcx+0x08]
       jae      G_M000_IG03
       mov      eax, dword ptr [r14+0x50]
       mov      qword ptr [r13+0x20], rdx
       mov      qword ptr [r13+0x28], rax
       mov      rax, qword ptr [r14+0x60]
       mov      rcx, rax
       shr      rcx, 27
       mov      rdx, rcx
       shr      rdx, 8
       mov      rdx, qword ptr [r15+8*rdx]
       test     rdx, rdx
       jne      SHORT G_M000_IG47

G_M000_IG46:
       xor      edi, edi
       jmp      SHORT G_M000_IG48

G_M000_IG47:
       movzx    rcx, cl
       mov      edi, ecx
       shl      rdi, 4
       add      rdi, rdx

G_M000_IG48:
       test     rdi, rdi
       je       SHORT G_M000_IG57

G_M000_IG49:
       mov      rcx, qword ptr [rdi+0x08]
       test     rcx, rcx
       je       SHORT G_M000_IG54
       mov      rdi, rax
       sub      rdi, qword ptr [rcx]
       cmp      rdi, qword ptr [rcx+0x08]
       jb       SHORT G_M000_IG51

G_M000_IG50:
       cmp      dword ptr [rcx+0x14], 0
       je       SHORT G_M000_IG52
       add      rcx, 24
       mov      rdx, rax
       sub      rdx, qword ptr [rcx]
       cmp      rdx, qword ptr [rcx+0x08]
       jae      SHORT G_M000_IG50

G_M000_IG51:
       mov      ecx, dword ptr [rcx+0x10]
       shl      rcx, 5
       add      rcx, rbx
       jmp      SHORT G_M000_IG53

G_M000_IG52:
       mov      rcx, rbx

G_M000_IG53:
       jmp      SHORT G_M000_IG56

G_M000_IG54:
       cmp      qword ptr [rdi], 0
       je       SHORT G_M000_IG55
       mov      rcx, qword ptr [rdi]
       jmp      SHORT G_M000_IG56

G_M000_IG55:
       mov      rcx, rbx

G_M000_IG56:
       jmp      SHORT G_M000_IG58

G_M000_IG57:
       mov      rcx, rbx

G_M000_IG58:
       mov      rdx, rax
       add      rdx, qword ptr [rcx+0x10]
       sub      rax, qword ptr [rcx]
       cmp      rax, qword ptr [rcx+0x08]
       jae      G_M000_IG03
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
