; encoding: struct-page-sparse
; bits: 64
; ISA: scalar
; CPU: AMD EPYC
; runtime: .NET 10.0.12 X64 AVX-512
; topology: gpu-server:44
; instructions per bio, floor: 7.25
; instructions per bio: 48.25

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

; Bench.Measuring.Loops:Resolve[Lookups.Encodings.StructPageSparse]
G_M000_IG01:
       push     rbp
       push     r15
       push     r14
       push     r13
       push     r12
       push     rbx
       sub      rsp, 216
       lea      rbp, [rsp+0x100]
       xor      eax, eax
       mov      qword ptr [rbp-0xE8], rax
       vxorps   xmm8, xmm8, xmm8
       vmovdqu32 zmmword ptr [rbp-0xE0], zmm8
       vmovdqu32 zmmword ptr [rbp-0xA0], zmm8
       vmovdqu32 zmmword ptr [rbp-0x70], zmm8
       mov      qword ptr [rbp-0x30], rax

G_M000_IG02:
       mov      rbx, qword ptr [rbp+0x18]
       mov      r15, qword ptr [rbp+0x58]

G_M000_IG03:
       vmovdqu32 zmm0, zmmword ptr [rbp+0x10]
       vmovdqu32 zmmword ptr [rbp-0x90], zmm0
       vmovdqu  ymm0, ymmword ptr [rbp+0x48]
       vmovdqu  ymmword ptr [rbp-0x58], ymm0

G_M000_IG04:
       xor      rax, rax
       test     esi, esi
       cmovne   rax, rdi
       mov      bword ptr [rbp-0x30], rax
       mov      r14, rax
       cmp      esi, ecx
       jg       G_M000_IG53
       xor      rdi, rdi
       test     esi, esi
       cmovne   rdi, rdx
       mov      bword ptr [rbp-0x38], rdi
       mov      r13, rdi
       mov      r12d, esi
       cmp      r12d, 4
       jl       G_M000_IG42
       align    [0 bytes for IG05]

G_M000_IG05:
       mov      rdi, qword ptr [r14]
       mov      rsi, qword ptr [r14+0x08]
       test     rsi, rsi
       jne      SHORT G_M000_IG07

G_M000_IG06:
       jmp      G_M000_IG14

G_M000_IG07:
       mov      rdx, qword ptr [rsi]
       shr      rdx, 39
       mov      rcx, rdx
       shr      rcx, 8
       mov      rcx, qword ptr [r15+8*rcx]
       test     rcx, rcx
       jne      SHORT G_M000_IG08
       xor      eax, eax
       jmp      SHORT G_M000_IG09

G_M000_IG08:
       movzx    rdx, dl
       mov      eax, edx
       shl      rax, 4
       add      rax, rcx

G_M000_IG09:
       mov      rdx, qword ptr [rax]
       and      rdx, -32
       mov      rcx, rsi
       sub      rcx, rdx
       mov      rdx, rcx
       sar      rdx, 63
       and      rdx, 63
       add      rdx, rcx
       sar      rdx, 6
       shl      rdx, 12
       and      rdi, 0xFFF
       or       rdi, rdx
       mov      rdx, qword ptr [rsi]
       shr      rdx, 26
       and      edx, 7
       cmp      edx, 4
       jne      SHORT G_M000_IG12
       mov      rsi, qword ptr [rsi+0x08]
       cmp      dword ptr [rsi+0x48], 5
       jne      SHORT G_M000_IG10
       mov      rsi, qword ptr [rsi+0xA0]
       jmp      SHORT G_M000_IG11

G_M000_IG10:
       mov      rsi, rbx

G_M000_IG11:
       jmp      SHORT G_M000_IG13

G_M000_IG12:
       mov      rsi, rbx

G_M000_IG13:
       add      rdi, qword ptr [rsi+0x10]

G_M000_IG14:
       mov      esi, dword ptr [r14+0x10]
       mov      qword ptr [r13], rdi
       mov      qword ptr [r13+0x08], rsi
       mov      rdi, qword ptr [r14+0x20]
       mov      rsi, qword ptr [r14+0x28]
       test     rsi, rsi
       jne      SHORT G_M000_IG16

G_M000_IG15:
       jmp      G_M000_IG23

G_M000_IG16:
       mov      rdx, qword ptr [rsi]
       shr      rdx, 39
       mov      rcx, rdx
       shr      rcx, 8
       mov      rcx, qword ptr [r15+8*rcx]
       test     rcx, rcx
       jne      SHORT G_M000_IG17
       xor      eax, eax
       jmp      SHORT G_M000_IG18

G_M000_IG17:
       movzx    rdx, dl
       mov      eax, edx
       shl      rax, 4
       add      rax, rcx

G_M000_IG18:
       mov      rdx, qword ptr [rax]
       and      rdx, -32
       mov      rcx, rsi
       sub      rcx, rdx
       mov      rdx, rcx
       sar      rdx, 63
       and      rdx, 63
       add      rdx, rcx
       sar      rdx, 6
       shl      rdx, 12
       and      rdi, 0xFFF
       or       rdi, rdx
       mov      rdx, qword ptr [rsi]
       shr      rdx, 26
       and      edx, 7
       cmp      edx, 4
       jne      SHORT G_M000_IG21
       mov      rsi, qword ptr [rsi+0x08]
       cmp      dword ptr [rsi+0x48], 5
       jne      SHORT G_M000_IG19
       mov      rsi, qword ptr [rsi+0xA0]
       jmp      SHORT G_M000_IG20

G_M000_IG19:
       mov      rsi, rbx

G_M000_IG20:
       jmp      SHORT G_M000_IG22

G_M000_IG21:
       mov      rsi, rbx

G_M000_IG22:
       add      rdi, qword ptr [rsi+0x10]

G_M000_IG23:
       mov      esi, dword ptr [r14+0x30]
       mov      qword ptr [r13+0x10], rdi
       mov      qword ptr [r13+0x18], rsi
       mov      rdi, qword ptr [r14+0x40]
       mov      rsi, qword ptr [r14+0x48]
       test     rsi, rsi
       jne      SHORT G_M000_IG25

G_M000_IG24:
       jmp      G_M000_IG32

G_M000_IG25:
       mov      rdx, qword ptr [rsi]
       shr      rdx, 39
       mov      rcx, rdx
       shr      rcx, 8
       mov      rcx, qword ptr [r15+8*rcx]
       test     rcx, rcx
       jne      SHORT G_M000_IG26
       xor      eax, eax
       jmp      SHORT G_M000_IG27

G_M000_IG26:
       movzx    rdx, dl
       mov      eax, edx
       shl      rax, 4
       add      rax, rcx

G_M000_IG27:
       mov      rdx, qword ptr [rax]
       and      rdx, -32
       mov      rcx, rsi
       sub      rcx, rdx
       mov      rdx, rcx
       sar      rdx, 63
       and      rdx, 63
       add      rdx, rcx
       sar      rdx, 6
       shl      rdx, 12
       and      rdi, 0xFFF
       or       rdi, rdx
       mov      rdx, qword ptr [rsi]
       shr      rdx, 26
       and      edx, 7
       cmp      edx, 4
       jne      SHORT G_M000_IG30
       mov      rsi, qword ptr [rsi+0x08]
       cmp      dword ptr [rsi+0x48], 5
       jne      SHORT G_M000_IG28
       mov      rsi, qword ptr [rsi+0xA0]
       jmp      SHORT G_M000_IG29

G_M000_IG28:
       mov      rsi, rbx

G_M000_IG29:
       jmp      SHORT G_M000_IG31

G_M000_IG30:
       mov      rsi, rbx

G_M000_IG31:
       add      rdi, qword ptr [rsi+0x10]

G_M000_IG32:
       mov      esi, dword ptr [r14+0x50]
       mov      qword ptr [r13+0x20], rdi
       mov      qword ptr [r13+0x28], rsi
       mov      rdi, qword ptr [r14+0x60]
       mov      rsi, qword ptr [r14+0x68]
       test     rsi, rsi
       jne      SHORT G_M000_IG34

G_M000_IG33:
       jmp      G_M000_IG41

G_M000_IG34:
       mov      rdx, qword ptr [rsi]
       shr      rdx, 39
       mov      rcx, rdx
       shr      rcx, 8
       mov      rcx, qword ptr [r15+8*rcx]
       test     rcx, rcx
       jne      SHORT G_M000_IG35
       xor      eax, eax
       jmp      SHORT G_M000_IG36

G_M000_IG35:
       movzx    rdx, dl
       mov      eax, edx
       shl      rax, 4
       add      rax, rcx

G_M000_IG36:
       mov      rdx, qword ptr [rax]
       and      rdx, -32
       mov      rcx, rsi
       sub      rcx, rdx
       mov      rdx, rcx
       sar      rdx, 63
       and      rdx, 63
       add      rdx, rcx
       sar      rdx, 6
       shl      rdx, 12
       and      rdi, 0xFFF
       or       rdi, rdx
       mov      rdx, qword ptr [rsi]
       shr      rdx, 26
       and      edx, 7
       cmp      edx, 4
       jne      SHORT G_M000_IG39
       mov      rsi, qword ptr [rsi+0x08]
       cmp      dword ptr [rsi+0x48], 5
       jne      SHORT G_M000_IG37
       mov      rsi, qword ptr [rsi+0xA0]
       jmp      SHORT G_M000_IG38

G_M000_IG37:
       mov      rsi, rbx

G_M000_IG38:
       jmp      SHORT G_M000_IG40

G_M000_IG39:
       mov      rsi, rbx

G_M000_IG40:
       add      rdi, qword ptr [rsi+0x10]

G_M000_IG41:
       mov      esi, dword ptr [r14+0x70]
       mov      qword ptr [r13+0x30], rdi
       mov      qword ptr [r13+0x38], rsi
       add      r12d, -4
       add      r14, 128
       add      r13, 64
       cmp      r12d, 4
       jge      G_M000_IG05

G_M000_IG42:
       test     r12d, r12d
       jle      G_M000_IG50

G_M000_IG43:
       vmovdqu32 zmm0, zmmword ptr [rbp-0x90]
       vmovdqu32 zmmword ptr [rbp-0xE8], zmm0
       vmovdqu  ymm0, ymmword ptr [rbp-0x58]
       vmovdqu  ymmword ptr [rbp-0xB0], ymm0

G_M000_IG44:
       mov      qword ptr [rbp-0xE0], rbx
       mov      qword ptr [rbp-0xA0], r15
       mov      rdx, qword ptr [r14]
       mov      rax, qword ptr [r14+0x08]
       mov      qword ptr [rbp-0xF8], rax
       test     rax, rax
       jne      SHORT G_M000_IG46

G_M000_IG45:
       jmp      SHORT G_M000_IG49

G_M000_IG46:
       lea      rdi, [rbp-0xE8]
       mov      rsi, rax
       xor      ecx, ecx
       call     [Lookups.Encodings.StructPageSparse:PhysAddr[Lookups.Unwatched](ptr,ulong,Lookups.Unwatched):ulong:this]
       mov      qword ptr [rbp-0xF0], rax
       mov      rdi, bword ptr [rbp-0xF8]
       mov      rsi, qword ptr [rdi]
       shr      rsi, 26
       and      esi, 7
       cmp      esi, 4
       jne      SHORT G_M000_IG47
       mov      rdi, qword ptr [rdi+0x08]
       mov      rsi, qword ptr [rbp-0xE0]
       xor      edx, edx
       call     [Lookups.Memory.DevPagemap:ProviderOf[Lookups.Unwatched](ptr,ptr,Lookups.Unwatched):ptr]
       jmp      SHORT G_M000_IG48

G_M000_IG47:
       mov      rax, qword ptr [rbp-0xE0]

G_M000_IG48:
       mov      rdx, qword ptr [rbp-0xF0]
       add      rdx, qword ptr [rax+0x10]

G_M000_IG49:
       mov      eax, dword ptr [r14+0x10]
       mov      qword ptr [r13], rdx
       mov      qword ptr [r13+0x08], rax
       dec      r12d
       add      r14, 32
       add      r13, 16
       test     r12d, r12d
       jg       G_M000_IG43

G_M000_IG50:
       xor      eax, eax
       mov      bword ptr [rbp-0x38], rax

G_M000_IG51:
       mov      bword ptr [rbp-0x30], rax

G_M000_IG52:
       vzeroupper
       add      rsp, 216
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
