; encoding: flag-chosen-bits
; bits: 1
; ISA: scalar
; CPU: AMD EPYC
; runtime: .NET 10.0.12 X64 AVX-512
; topology: gpu-server:44
; instructions per bio, floor: 7.25
; instructions per bio: 21.5 / 17.25

; Bench.Measuring.Loops:Pass[Lookups.Composites.Flagged`1[Lookups.Searches.ChosenBits]]
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

; Bench.Measuring.Loops:Resolve[Lookups.Composites.Flagged`1[Lookups.Searches.ChosenBits]]
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
       mov      qword ptr [rbp-0x48], rax
       vxorps   xmm8, xmm8, xmm8
       vmovdqa  xmmword ptr [rbp-0x40], xmm8
       mov      qword ptr [rbp-0x30], rax

G_M000_IG02:
       mov      rbx, qword ptr [rbp+0x28]
       mov      r15, qword ptr [rbp+0x30]
       mov      r14, qword ptr [rbp+0x38]
       movzx    rax, byte  ptr [rbp+0x40]
       test     eax, eax
       jne      G_M000_IG18

G_M000_IG03:
       xor      rax, rax
       test     esi, esi
       cmovne   rax, rdi
       mov      bword ptr [rbp-0x40], rax
       mov      r15, rax
       cmp      esi, ecx
       jg       G_M000_IG34
       xor      rdi, rdi
       test     esi, esi
       cmovne   rdi, rdx
       mov      bword ptr [rbp-0x48], rdi
       mov      r13, rdi
       mov      r12d, esi
       cmp      r12d, 4
       jge      SHORT G_M000_IG09

G_M000_IG04:
       test     r12d, r12d
       jne      SHORT G_M000_IG07

G_M000_IG05:
       xor      rdi, rdi
       mov      bword ptr [rbp-0x40], rdi

G_M000_IG06:
       mov      bword ptr [rbp-0x48], rdi
       jmp      G_M000_IG22

G_M000_IG07:
       mov      rdi, rbx
       mov      rsi, r14
       mov      rdx, r15
       mov      rcx, r13
       call     [Lookups.BatchLoop:MapOne[Lookups.BatchLoop+WhenFlagged`1[Lookups.Search.BitDirectory+TwoLevelSearch]](Lookups.BatchLoop+WhenFlagged`1[Lookups.Search.BitDirectory+TwoLevelSearch],ptr,ptr)]
       dec      r12d
       add      r15, 32
       add      r13, 16

G_M000_IG08:
       cmp      r12d, 4
       jl       SHORT G_M000_IG04

G_M000_IG09:
       mov      rdi, qword ptr [r15]
       mov      rsi, rdi
       cmp      qword ptr [r15+0x08], 0
       je       SHORT G_M000_IG11

G_M000_IG10:
       pext     rsi, rdi, r14
       shl      rsi, 4
       add      rsi, rbx
       mov      rdx, qword ptr [rsi+0x08]
       pext     rsi, rdi, qword ptr [rsi]
       shl      rsi, 5
       add      rsi, rdx
       mov      rdx, rdi
       add      rdx, qword ptr [rsi+0x10]
       sub      rdi, qword ptr [rsi]
       cmp      rdi, qword ptr [rsi+0x08]
       mov      rsi, rdx
       jae      SHORT G_M000_IG04

G_M000_IG11:
       mov      edi, dword ptr [r15+0x10]
       mov      qword ptr [r13], rsi
       mov      qword ptr [r13+0x08], rdi
       lea      rdi, [r15+0x20]
       mov      rsi, qword ptr [rdi]
       mov      rdx, rsi
       cmp      qword ptr [rdi+0x08], 0
       je       SHORT G_M000_IG13

G_M000_IG12:
       pext     rdx, rsi, r14
       shl      rdx, 4
       add      rdx, rbx
       mov      rdi, qword ptr [rdx+0x08]
       pext     rdx, rsi, qword ptr [rdx]
       shl      rdx, 5
       add      rdi, rdx
       mov      rdx, rsi
       add      rdx, qword ptr [rdi+0x10]
       sub      rsi, qword ptr [rdi]
       cmp      rsi, qword ptr [rdi+0x08]
       jae      G_M000_IG04

G_M000_IG13:
       mov      edi, dword ptr [r15+0x30]
       mov      qword ptr [r13+0x10], rdx
       mov      qword ptr [r13+0x18], rdi
       lea      rdi, [r15+0x40]
       mov      rsi, qword ptr [rdi]
       mov      rdx, rsi
       cmp      qword ptr [rdi+0x08], 0
       je       SHORT G_M000_IG15

G_M000_IG14:
       pext     rdx, rsi, r14
       shl      rdx, 4
       add      rdx, rbx
       mov      rdi, qword ptr [rdx+0x08]
       pext     rdx, rsi, qword ptr [rdx]
       shl      rdx, 5
       add      rdi, rdx
       mov      rdx, rsi
       add      rdx, qword ptr [rdi+0x10]
       sub      rsi, qword ptr [rdi]
       cmp      rsi, qword ptr [rdi+0x08]
       jae      G_M000_IG04

G_M000_IG15:
       mov      edi, dword ptr [r15+0x50]
       mov      qword ptr [r13+0x20], rdx
       mov      qword ptr [r13+0x28], rdi
       lea      rdi, [r15+0x60]
       mov      rsi, qword ptr [rdi]
       mov      rdx, rsi
       cmp      qword ptr [rdi+0x08], 0
       je       SHORT G_M000_IG17

G_M000_IG16:
       pext     rdx, rsi, r14
       shl      rdx, 4
       add      rdx, rbx
       mov      rdi, qword ptr [rdx+0x08]
       pext     rdx, rsi, qword ptr [rdx]
       shl      rdx, 5
       add      rdi, rdx
       mov      rdx, rsi
       add      rdx, qword ptr [rdi+0x10]
       sub      rsi, qword ptr [rdi]
       cmp      rsi, qword ptr [rdi+0x08]
       jae      G_M000_IG04

G_M000_IG17:
       mov      edi, dword ptr [r15+0x70]
       mov      qword ptr [r13+0x30], rdx
       mov      qword ptr [r13+0x38], rdi
       add      r12d, -4
       add      r15, 128
       add      r13, 64
       jmp      G_M000_IG08

G_M000_IG18:
       mov      rbx, r14
       xor      rax, rax
       test     esi, esi
       cmovne   rax, rdi
       mov      bword ptr [rbp-0x30], rax
       mov      r14, rax
       cmp      esi, ecx
       jg       G_M000_IG34
       xor      rdi, rdi
       test     esi, esi
       cmovne   rdi, rdx
       mov      bword ptr [rbp-0x38], rdi
       mov      r13, rdi
       mov      r12d, esi
       cmp      r12d, 4
       jge      SHORT G_M000_IG25

G_M000_IG19:
       test     r12d, r12d
       jne      SHORT G_M000_IG23

G_M000_IG20:
       xor      rdi, rdi
       mov      bword ptr [rbp-0x30], rdi

G_M000_IG21:
       mov      bword ptr [rbp-0x38], rdi

G_M000_IG22:
       add      rsp, 40
       pop      rbx
       pop      r12
       pop      r13
       pop      r14
       pop      r15
       pop      rbp
       ret

G_M000_IG23:
       mov      rdi, r15
       mov      rsi, rbx
       mov      rdx, r14
       mov      rcx, r13
       call     [Lookups.BatchLoop:MapOne[Lookups.BatchLoop+WhenFlagged`1[Lookups.Search.BitDirectory+OneLevelSearch]](Lookups.BatchLoop+WhenFlagged`1[Lookups.Search.BitDirectory+OneLevelSearch],ptr,ptr)]
       dec      r12d
       add      r14, 32
       add      r13, 16

G_M000_IG24:
       cmp      r12d, 4
       jl       SHORT G_M000_IG19

G_M000_IG25:
       mov      rax, qword ptr [r14]
       mov      rcx, rax
       cmp      qword ptr [r14+0x08], 0
       je       SHORT G_M000_IG27

G_M000_IG26:
       pext     rdx, rax, rbx
       shl      rdx, 5
       add      rdx, r15
       mov      rcx, rax
       add      rcx, qword ptr [rdx+0x10]
       sub      rax, qword ptr [rdx]
       cmp      rax, qword ptr [rdx+0x08]
       jae      SHORT G_M000_IG19

G_M000_IG27:
       mov      eax, dword ptr [r14+0x10]
       mov      qword ptr [r13], rcx
       mov      qword ptr [r13+0x08], rax
       lea      rax, [r14+0x20]
       mov      rcx, qword ptr [rax]
       mov      rdx, rcx
       cmp      qword ptr [rax+0x08], 0
       je       SHORT G_M000_IG29

G_M000_IG28:
       pext     rax, rcx, rbx
       shl      rax, 5
       add      rax, r15
       mov      rdx, rcx
       add      rdx, qword ptr [rax+0x10]
       sub      rcx, qword ptr [rax]
       cmp      rcx, qword ptr [rax+0x08]
       jae      G_M000_IG19

G_M000_IG29:
       mov      eax, dword ptr [r14+0x30]
       mov      qword ptr [r13+0x10], rdx
       mov      qword ptr [r13+0x18], rax
       lea      rax, [r14+0x40]
       mov      rcx, qword ptr [rax]
       mov      rdx, rcx
       cmp      qword ptr [rax+0x08], 0
       je       SHORT G_M000_IG31

G_M000_IG30:
       pext     rax, rcx, rbx
       shl      rax, 5
       add      rax, r15
       mov      rdx, rcx
       add      rdx, qword ptr [rax+0x10]
       sub      rcx, qword ptr [rax]
       cmp      rcx, qword ptr [rax+0x08]
       jae      G_M000_IG19

G_M000_IG31:
       mov      eax, dword ptr [r14+0x50]
       mov      qword ptr [r13+0x20], rdx
       mov      qword ptr [r13+0x28], rax
       lea      rax, [r14+0x60]
       mov      rcx, qword ptr [rax]
       mov      rdx, rcx
       cmp      qword ptr [rax+0x08], 0
       je       SHORT G_M000_IG33

G_M000_IG32:
       pext     rax, rcx, rbx
       shl      rax, 5
       add      rax, r15
       mov      rdx, rcx
       add      rdx, qword ptr [rax+0x10]
       sub      rcx, qword ptr [rax]
       cmp      rcx, qword ptr [rax+0x08]
       jae      G_M000_IG19

G_M000_IG33:
       mov      eax, dword ptr [r14+0x70]
       mov      qword ptr [r13+0x30], rdx
       mov      qword ptr [r13+0x38], rax
       add      r12d, -4
       add      r14, 128
       add      r13, 64
       jmp      G_M000_IG24

G_M000_IG34:
       call     [System.ThrowHelper:ThrowArgumentOutOfRangeException()]
       int3
