; encoding: flag-section-table
; bits: 1
; ISA: scalar
; CPU: AMD EPYC
; runtime: .NET 10.0.12 X64 AVX-512
; topology: gpu-server:44
; instructions per bio, floor: 7.25
; instructions per bio: 49 + 7 per step

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
       push     r15
       push     r14
       push     r13
       push     r12
       push     rbx
       sub      rsp, 152
       lea      rbp, [rsp+0xC0]
       vxorps   xmm8, xmm8, xmm8
       vmovdqu32 zmmword ptr [rbp-0x90], zmm8
       vmovdqu  ymmword ptr [rbp-0x50], ymm8
       xor      eax, eax
       mov      qword ptr [rbp-0x30], rax

G_M000_IG02:
       mov      rbx, qword ptr [rbp+0x20]
       mov      r15, qword ptr [rbp+0x30]

G_M000_IG03:
       vmovdqu  ymm0, ymmword ptr [rbp+0x18]
       vmovdqu  ymmword ptr [rbp-0x60], ymm0
       mov      rax, qword ptr [rbp+0x38]
       mov      qword ptr [rbp-0x40], rax

G_M000_IG04:
       xor      rax, rax
       test     esi, esi
       cmovne   rax, rdi
       mov      bword ptr [rbp-0x30], rax
       mov      r14, rax
       cmp      esi, ecx
       jg       G_M000_IG59
       xor      rcx, rcx
       test     esi, esi
       cmovne   rcx, rdx
       mov      bword ptr [rbp-0x38], rcx
       mov      r13, rcx
       mov      r12d, esi
       cmp      r12d, 4
       jge      SHORT G_M000_IG11

G_M000_IG05:
       test     r12d, r12d
       jne      SHORT G_M000_IG09

G_M000_IG06:
       xor      rcx, rcx
       mov      bword ptr [rbp-0x30], rcx

G_M000_IG07:
       mov      bword ptr [rbp-0x38], rcx

G_M000_IG08:
       vzeroupper
       add      rsp, 152
       pop      rbx
       pop      r12
       pop      r13
       pop      r14
       pop      r15
       pop      rbp
       ret

G_M000_IG09:
       mov      qword ptr [rbp-0x58], rbx
       mov      qword ptr [rbp-0x48], r15
       lea      rdi, [rsp]
       lea      rsi, [rbp-0x60]
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

G_M000_IG10:
       cmp      r12d, 4
       jl       SHORT G_M000_IG05

G_M000_IG11:
       mov      rsi, qword ptr [r14]
       mov      rdi, rsi
       cmp      qword ptr [r14+0x08], 0
       je       G_M000_IG24

G_M000_IG12:
       mov      rdi, rsi
       shr      rdi, 27
       mov      rdx, rdi
       shr      rdx, 8
       mov      rdx, qword ptr [r15+8*rdx]
       test     rdx, rdx
       jne      SHORT G_M000_IG13
       xor      eax, eax
       jmp      SHORT G_M000_IG14
       align    [0 bytes for IG15]

G_M000_IG13:
       movzx    rdi, dil
       mov      eax, edi
       shl      rax, 4
       add      rax, rdx

G_M000_IG14:
       test     rax, rax
       je       SHORT G_M000_IG22
       mov      rdi, qword ptr [rax+0x08]
       test     rdi, rdi
       je       SHORT G_M000_IG19
       mov      rax, rsi
       sub      rax, qword ptr [rdi]
       cmp      rax, qword ptr [rdi+0x08]
       jb       SHORT G_M000_IG16

G_M000_IG15:
       cmp      dword ptr [rdi+0x14], 0
       je       SHORT G_M000_IG17
       add      rdi, 24
       mov      rdx, rsi
       sub      rdx, qword ptr [rdi]
       cmp      rdx, qword ptr [rdi+0x08]
       jae      SHORT G_M000_IG15

G_M000_IG16:
       mov      edi, dword ptr [rdi+0x10]
       shl      rdi, 5
       add      rdi, rbx
       jmp      SHORT G_M000_IG18
       align    [8 bytes for IG28]

G_M000_IG17:
       mov      rdi, rbx

G_M000_IG18:
       jmp      SHORT G_M000_IG21

G_M000_IG19:
       cmp      qword ptr [rax], 0
       je       SHORT G_M000_IG20
       mov      rdi, qword ptr [rax]
       jmp      SHORT G_M000_IG21

G_M000_IG20:
       mov      rdi, rbx

G_M000_IG21:
       jmp      SHORT G_M000_IG23

G_M000_IG22:
       mov      rdi, rbx

G_M000_IG23:
       mov      rdx, rsi
       add      rdx, qword ptr [rdi+0x10]
       sub      rsi, qword ptr [rdi]
       cmp      rsi, qword ptr [rdi+0x08]
       mov      rdi, rdx
       jae      G_M000_IG05

G_M000_IG24:
       mov      esi, dword ptr [r14+0x10]
       mov      qword ptr [r13], rdi
       mov      qword ptr [r13+0x08], rsi
       lea      rsi, [r14+0x20]
       mov      rdi, qword ptr [rsi]
       mov      rdx, rdi
       cmp      qword ptr [rsi+0x08], 0
       je       G_M000_IG37

G_M000_IG25:
       mov      rdx, rdi
       shr      rdx, 27
       mov      rsi, rdx
       shr      rsi, 8
       mov      rsi, qword ptr [r15+8*rsi]
       test     rsi, rsi
       jne      SHORT G_M000_IG26
       xor      eax, eax
       jmp      SHORT G_M000_IG27

G_M000_IG26:
       movzx    rdx, dl
       mov      eax, edx
       shl      rax, 4
       add      rax, rsi

G_M000_IG27:
       test     rax, rax
       je       SHORT G_M000_IG35
       mov      rsi, qword ptr [rax+0x08]
       test     rsi, rsi
       je       SHORT G_M000_IG32
       mov      rax, rdi
       sub      rax, qword ptr [rsi]
       cmp      rax, qword ptr [rsi+0x08]
       jb       SHORT G_M000_IG29

G_M000_IG28:
       cmp      dword ptr [rsi+0x14], 0
       je       SHORT G_M000_IG30
       add      rsi, 24
       mov      rdx, rdi
       sub      rdx, qword ptr [rsi]
       cmp      rdx, qword ptr [rsi+0x08]
       jae      SHORT G_M000_IG28

G_M000_IG29:
       mov      esi, dword ptr [rsi+0x10]
       shl      rsi, 5
       add      rsi, rbx
       jmp      SHORT G_M000_IG31
       align    [0 bytes for IG41]

G_M000_IG30:
       mov      rsi, rbx

G_M000_IG31:
       jmp      SHORT G_M000_IG34

G_M000_IG32:
       cmp      qword ptr [rax], 0
       je       SHORT G_M000_IG33
       mov      rsi, qword ptr [rax]
       jmp      SHORT G_M000_IG34

G_M000_IG33:
       mov      rsi, rbx

G_M000_IG34:
       jmp      SHORT G_M000_IG36

G_M000_IG35:
       mov      rsi, rbx

G_M000_IG36:
       mov      rdx, rdi
       add      rdx, qword ptr [rsi+0x10]
       sub      rdi, qword ptr [rsi]
       cmp      rdi, qword ptr [rsi+0x08]
       jae      G_M000_IG05

G_M000_IG37:
       mov      esi, dword ptr [r14+0x30]
       mov      qword ptr [r13+0x10], rdx
       mov      qword ptr [r13+0x18], rsi
       lea      rsi, [r14+0x40]
       mov      rdi, qword ptr [rsi]
       mov      rdx, rdi
       cmp      qword ptr [rsi+0x08], 0
       je       G_M000_IG50

G_M000_IG38:
       mov      rdx, rdi
       shr      rdx, 27
       mov      rsi, rdx
       shr      rsi, 8
       mov      rsi, qword ptr [r15+8*rsi]
       test     rsi, rsi
       jne      SHORT G_M000_IG39
       xor      eax, eax
       jmp      SHORT G_M000_IG40

G_M000_IG39:
       movzx    rdx, dl
       mov      eax, edx
       shl      rax, 4
       add      rax, rsi

G_M000_IG40:
       test     rax, rax
       je       SHORT G_M000_IG48
       mov      rsi, qword ptr [rax+0x08]
       test     rsi, rsi
       je       SHORT G_M000_IG45
       mov      rax, rdi
       sub      rax, qword ptr [rsi]
       cmp      rax, qword ptr [rsi+0x08]
       jb       SHORT G_M000_IG42

G_M000_IG41:
       cmp      dword ptr [rsi+0x14], 0
       je       SHORT G_M000_IG43
       add      rsi, 24
       mov      rdx, rdi
       sub      rdx, qword ptr [rsi]
       cmp      rdx, qword ptr [rsi+0x08]
       jae      SHORT G_M000_IG41

G_M000_IG42:
       mov      esi, dword ptr [rsi+0x10]
       shl      rsi, 5
       add      rsi, rbx
       jmp      SHORT G_M000_IG44

G_M000_IG43:
       mov      rsi, rbx

G_M000_IG44:
       jmp      SHORT G_M000_IG47

G_M000_IG45:
       cmp      qword ptr [rax], 0
       je       SHORT G_M000_IG46
       mov      rsi, qword ptr [rax]
       jmp      SHORT G_M000_IG47

G_M000_IG46:
       mov      rsi, rbx

G_M000_IG47:
       jmp      SHORT G_M000_IG49

G_M000_IG48:
       mov      rsi, rbx

G_M000_IG49:
       mov      rdx, rdi
       add      rdx, qword ptr [rsi+0x10]
       sub      rdi, qword ptr [rsi]
       cmp      rdi, qword ptr [rsi+0x08]
       jae      G_M000_IG05

G_M000_IG50:
       mov      esi, dword ptr [r14+0x50]
       mov      qword ptr [r13+0x20], rdx
       mov      qword ptr [r13+0x28], rsi
       lea      rsi, [r14+0x60]
       vxorps   ymm0, ymm0, ymm0
       vmovdqu  ymmword ptr [rbp-0x90], ymm0
       vmovdqu  xmmword ptr [rbp-0x78], xmm0
       mov      rax, qword ptr [rsi]
       mov      qword ptr [rbp-0x68], rax
       mov      rcx, rax
       cmp      qword ptr [rsi+0x08], 0
       je       G_M000_IG58

G_M000_IG51:
       vmovdqu  ymm0, ymmword ptr [rbp-0x60]
       vmovdqu  ymmword ptr [rbp-0x90], ymm0
       mov      rsi, qword ptr [rbp-0x40]
       mov      qword ptr [rbp-0x70], rsi

G_M000_IG52:
       mov      qword ptr [rbp-0x88], rbx
       mov      qword ptr [rbp-0x78], r15
       mov      rsi, rax
       shr      rsi, 27
       lea      rdi, [rbp-0x80]
       xor      edx, edx
       call     [Lookups.Memory.MemSections:Find[Lookups.Unwatched](ulong,Lookups.Unwatched):ptr:this]
       test     rax, rax
       je       SHORT G_M000_IG56
       mov      rsi, qword ptr [rax+0x08]
       test     rsi, rsi
       je       SHORT G_M000_IG53
       lea      rdi, [rbp-0x90]
       mov      rdx, qword ptr [rbp-0x68]
       xor      ecx, ecx
       call     [Lookups.Searches.SectionTable:Scan[Lookups.Unwatched](ptr,ulong,Lookups.Unwatched):ptr:this]
       jmp      SHORT G_M000_IG55

G_M000_IG53:
       cmp      qword ptr [rax], 0
       je       SHORT G_M000_IG54
       mov      rax, qword ptr [rax]
       jmp      SHORT G_M000_IG55

G_M000_IG54:
       mov      rax, qword ptr [rbp-0x88]

G_M000_IG55:
       jmp      SHORT G_M000_IG57

G_M000_IG56:
       mov      rax, qword ptr [rbp-0x88]

G_M000_IG57:
       mov      rdx, qword ptr [rbp-0x68]
       mov      rcx, rdx
       add      rcx, qword ptr [rax+0x10]
       sub      rdx, qword ptr [rax]
       cmp      rdx, qword ptr [rax+0x08]
       jae      G_M000_IG05

G_M000_IG58:
       mov      eax, dword ptr [r14+0x70]
       mov      qword ptr [r13+0x30], rcx
       mov      qword ptr [r13+0x38], rax
       add      r12d, -4
       add      r14, 128
       add      r13, 64
       jmp      G_M000_IG10

G_M000_IG59:
       call     [System.ThrowHelper:ThrowArgumentOutOfRangeException()]
       int3
