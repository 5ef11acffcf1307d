; encoding: struct-page-sparse
; bits: 64
; ISA: scalar
; CPU: AMD EPYC
; runtime: .NET 10.0.12 X64 AVX-512
; topology: gpu-server:44
; instructions per bio, floor: 7.25
; instructions per bio: 52

; Bench.Measuring.Loops:Pass[Lookups.Encodings.StructPageSparse]
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

; Bench.Measuring.Loops:Resolve[Lookups.Encodings.StructPageSparse]
G_M000_IG01:
       push     rbp
       push     r15
       push     r14
       push     r13
       push     r12
       push     rbx
       sub      rsp, 104
       lea      rbp, [rsp+0x90]
       vxorps   xmm8, xmm8, xmm8
       vmovdqu32 zmmword ptr [rbp-0x90], zmm8
       vmovdqu  ymmword ptr [rbp-0x50], ymm8
       xor      eax, eax
       mov      qword ptr [rbp-0x30], rax

G_M000_IG02:
       vmovdqu32 zmm0, zmmword ptr [rbp+0x10]
       vmovdqu32 zmmword ptr [rbp-0x90], zmm0
       vmovdqu  ymm0, ymmword ptr [rbp+0x48]
       vmovdqu  ymmword ptr [rbp-0x58], ymm0

G_M000_IG03:
       xor      rax, rax
       test     esi, esi
       cmovne   rax, rdi
       mov      bword ptr [rbp-0x30], rax
       mov      rbx, rax
       cmp      esi, ecx
       jg       G_M000_IG51
       xor      rdi, rdi
       test     esi, esi
       cmovne   rdi, rdx
       mov      bword ptr [rbp-0x38], rdi
       mov      r15, rdi
       mov      r14d, esi
       cmp      r14d, 4
       jl       G_M000_IG41
       align    [0 bytes for IG04]

G_M000_IG04:
       mov      rdi, qword ptr [rbx+0x08]
       test     rdi, rdi
       jne      SHORT G_M000_IG06

G_M000_IG05:
       mov      rsi, qword ptr [rbx]
       jmp      G_M000_IG13

G_M000_IG06:
       mov      rsi, qword ptr [rbx]
       mov      rdx, qword ptr [rdi]
       shr      rdx, 39
       mov      rcx, qword ptr [rbp-0x48]
       mov      rax, rdx
       shr      rax, 8
       mov      rcx, qword ptr [rcx+8*rax]
       test     rcx, rcx
       jne      SHORT G_M000_IG07
       xor      eax, eax
       jmp      SHORT G_M000_IG08

G_M000_IG07:
       movzx    rdx, dl
       mov      eax, edx
       shl      rax, 4
       add      rax, rcx

G_M000_IG08:
       mov      rdx, qword ptr [rax]
       and      rdx, -32
       mov      rcx, rdi
       sub      rcx, rdx
       mov      rdx, rcx
       sar      rdx, 63
       and      rdx, 63
       add      rdx, rcx
       sar      rdx, 6
       shl      rdx, 12
       and      rsi, 0xFFF
       or       rsi, rdx
       mov      rdx, qword ptr [rdi]
       shr      rdx, 26
       and      edx, 7
       cmp      edx, 4
       jne      SHORT G_M000_IG11
       mov      rdi, qword ptr [rdi+0x08]
       mov      rdx, qword ptr [rbp-0x88]
       cmp      dword ptr [rdi+0x48], 5
       jne      SHORT G_M000_IG09
       mov      rdi, qword ptr [rdi+0xA0]
       jmp      SHORT G_M000_IG10

G_M000_IG09:
       mov      rdi, rdx

G_M000_IG10:
       jmp      SHORT G_M000_IG12

G_M000_IG11:
       mov      rdi, qword ptr [rbp-0x88]

G_M000_IG12:
       add      rsi, qword ptr [rdi+0x10]

G_M000_IG13:
       mov      edi, dword ptr [rbx+0x10]
       mov      qword ptr [r15], rsi
       mov      qword ptr [r15+0x08], rdi
       lea      rdi, [rbx+0x20]
       mov      rsi, qword ptr [rdi+0x08]
       test     rsi, rsi
       jne      SHORT G_M000_IG15

G_M000_IG14:
       mov      rdx, qword ptr [rdi]
       jmp      G_M000_IG22

G_M000_IG15:
       mov      rdx, qword ptr [rdi]
       mov      rdi, qword ptr [rsi]
       shr      rdi, 39
       mov      rcx, qword ptr [rbp-0x48]
       mov      rax, rdi
       shr      rax, 8
       mov      rcx, qword ptr [rcx+8*rax]
       test     rcx, rcx
       jne      SHORT G_M000_IG16
       xor      eax, eax
       jmp      SHORT G_M000_IG17

G_M000_IG16:
       movzx    rdi, dil
       mov      eax, edi
       shl      rax, 4
       add      rax, rcx

G_M000_IG17:
       mov      rdi, qword ptr [rax]
       and      rdi, -32
       mov      rcx, rsi
       sub      rcx, rdi
       mov      rdi, rcx
       sar      rdi, 63
       and      rdi, 63
       add      rdi, rcx
       sar      rdi, 6
       shl      rdi, 12
       and      rdx, 0xFFF
       or       rdx, rdi
       mov      rdi, qword ptr [rsi]
       shr      rdi, 26
       and      edi, 7
       cmp      edi, 4
       jne      SHORT G_M000_IG20
       mov      rdi, qword ptr [rsi+0x08]
       mov      rsi, qword ptr [rbp-0x88]
       cmp      dword ptr [rdi+0x48], 5
       jne      SHORT G_M000_IG18
       mov      rdi, qword ptr [rdi+0xA0]
       jmp      SHORT G_M000_IG19

G_M000_IG18:
       mov      rdi, rsi

G_M000_IG19:
       jmp      SHORT G_M000_IG21

G_M000_IG20:
       mov      rdi, qword ptr [rbp-0x88]

G_M000_IG21:
       add      rdx, qword ptr [rdi+0x10]

G_M000_IG22:
       mov      edi, dword ptr [rbx+0x30]
       mov      qword ptr [r15+0x10], rdx
       mov      qword ptr [r15+0x18], rdi
       lea      rdi, [rbx+0x40]
       mov      rsi, qword ptr [rdi+0x08]
       test     rsi, rsi
       jne      SHORT G_M000_IG24

G_M000_IG23:
       mov      rdx, qword ptr [rdi]
       jmp      G_M000_IG31

G_M000_IG24:
       mov      rdx, qword ptr [rdi]
       mov      rdi, qword ptr [rsi]
       shr      rdi, 39
       mov      rcx, qword ptr [rbp-0x48]
       mov      rax, rdi
       shr      rax, 8
       mov      rcx, qword ptr [rcx+8*rax]
       test     rcx, rcx
       jne      SHORT G_M000_IG25
       xor      eax, eax
       jmp      SHORT G_M000_IG26

G_M000_IG25:
       movzx    rdi, dil
       mov      eax, edi
       shl      rax, 4
       add      rax, rcx

G_M000_IG26:
       mov      rdi, qword ptr [rax]
       and      rdi, -32
       mov      rcx, rsi
       sub      rcx, rdi
       mov      rdi, rcx
       sar      rdi, 63
       and      rdi, 63
       add      rdi, rcx
       sar      rdi, 6
       shl      rdi, 12
       and      rdx, 0xFFF
       or       rdx, rdi
       mov      rdi, qword ptr [rsi]
       shr      rdi, 26
       and      edi, 7
       cmp      edi, 4
       jne      SHORT G_M000_IG29
       mov      rdi, qword ptr [rsi+0x08]
       mov      rsi, qword ptr [rbp-0x88]
       cmp      dword ptr [rdi+0x48], 5
       jne      SHORT G_M000_IG27
       mov      rdi, qword ptr [rdi+0xA0]
       jmp      SHORT G_M000_IG28

G_M000_IG27:
       mov      rdi, rsi

G_M000_IG28:
       jmp      SHORT G_M000_IG30

G_M000_IG29:
       mov      rdi, qword ptr [rbp-0x88]

G_M000_IG30:
       add      rdx, qword ptr [rdi+0x10]

G_M000_IG31:
       mov      edi, dword ptr [rbx+0x50]
       mov      qword ptr [r15+0x20], rdx
       mov      qword ptr [r15+0x28], rdi
       lea      rdi, [rbx+0x60]
       mov      rsi, qword ptr [rdi+0x08]
       test     rsi, rsi
       jne      SHORT G_M000_IG33

G_M000_IG32:
       mov      rdx, qword ptr [rdi]
       jmp      G_M000_IG40

G_M000_IG33:
       mov      rdx, qword ptr [rdi]
       mov      rdi, qword ptr [rsi]
       shr      rdi, 39
       mov      rcx, qword ptr [rbp-0x48]
       mov      rax, rdi
       shr      rax, 8
       mov      rcx, qword ptr [rcx+8*rax]
       test     rcx, rcx
       jne      SHORT G_M000_IG34
       xor      eax, eax
       jmp      SHORT G_M000_IG35

G_M000_IG34:
       movzx    rdi, dil
       mov      eax, edi
       shl      rax, 4
       add      rax, rcx

G_M000_IG35:
       mov      rdi, qword ptr [rax]
       and      rdi, -32
       mov      rcx, rsi
       sub      rcx, rdi
       mov      rdi, rcx
       sar      rdi, 63
       and      rdi, 63
       add      rdi, rcx
       sar      rdi, 6
       shl      rdi, 12
       and      rdx, 0xFFF
       or       rdx, rdi
       mov      rdi, qword ptr [rsi]
       shr      rdi, 26
       and      edi, 7
       cmp      edi, 4
       jne      SHORT G_M000_IG38
       mov      rdi, qword ptr [rsi+0x08]
       mov      rsi, qword ptr [rbp-0x88]
       cmp      dword ptr [rdi+0x48], 5
       jne      SHORT G_M000_IG36
       mov      rdi, qword ptr [rdi+0xA0]
       jmp      SHORT G_M000_IG37

G_M000_IG36:
       mov      rdi, rsi

G_M000_IG37:
       jmp      SHORT G_M000_IG39

G_M000_IG38:
       mov      rdi, qword ptr [rbp-0x88]

G_M000_IG39:
       add      rdx, qword ptr [rdi+0x10]

G_M000_IG40:
       mov      edi, dword ptr [rbx+0x70]
       mov      qword ptr [r15+0x30], rdx
       mov      qword ptr [r15+0x38], rdi
       add      r14d, -4
       add      rbx, 128
       add      r15, 64
       cmp      r14d, 4
       jge      G_M000_IG04

G_M000_IG41:
       test     r14d, r14d
       jle      SHORT G_M000_IG48

G_M000_IG42:
       mov      r13, qword ptr [rbx+0x08]
       test     r13, r13
       jne      SHORT G_M000_IG44

G_M000_IG43:
       mov      r12, qword ptr [rbx]
       jmp      SHORT G_M000_IG47

G_M000_IG44:
       mov      rdx, qword ptr [rbx]
       lea      rdi, [rbp-0x90]
       mov      rsi, r13
       xor      ecx, ecx
       call     [Lookups.Encodings.StructPageSparse:PhysAddr[Lookups.Unwatched](ptr,ulong,Lookups.Unwatched):ulong:this]
       mov      r12, rax
       mov      rdi, qword ptr [r13]
       shr      rdi, 26
       and      edi, 7
       cmp      edi, 4
       jne      SHORT G_M000_IG45
       mov      rdi, qword ptr [r13+0x08]
       mov      rsi, qword ptr [rbp-0x88]
       xor      edx, edx
       call     [Lookups.Memory.DevPagemap:ProviderOf[Lookups.Unwatched](ptr,ptr,Lookups.Unwatched):ptr]
       jmp      SHORT G_M000_IG46

G_M000_IG45:
       mov      rax, qword ptr [rbp-0x88]

G_M000_IG46:
       add      r12, qword ptr [rax+0x10]

G_M000_IG47:
       mov      eax, dword ptr [rbx+0x10]
       mov      qword ptr [r15], r12
       mov      qword ptr [r15+0x08], rax
       dec      r14d
       add      rbx, 32
       add      r15, 16
       test     r14d, r14d
       jg       SHORT G_M000_IG42

G_M000_IG48:
       xor      eax, eax
       mov      bword ptr [rbp-0x38], rax

G_M000_IG49:
       mov      bword ptr [rbp-0x30], rax

G_M000_IG50:
       vzeroupper
       add      rsp, 104
       pop      rbx
       pop      r12
       pop      r13
       pop      r14
       pop      r15
       pop      rbp
       ret

G_M000_IG51:
       call     [System.ThrowHelper:ThrowArgumentOutOfRangeException()]
       int3
