; encoding: struct-page-compound
; bits: 64
; ISA: scalar
; CPU: AMD EPYC
; runtime: .NET 10.0.12 X64 AVX-512
; topology: gpu-server:44
; instructions per bio, floor: 7.25
; instructions per bio: 38

; Bench.Measuring.Loops:Pass[Lookups.Encodings.StructPageCompound]
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

; Bench.Measuring.Loops:Resolve[Lookups.Encodings.StructPageCompound]
G_M000_IG01:
       push     rbp
       sub      rsp, 16
       lea      rbp, [rsp+0x10]
       xor      eax, eax
       mov      qword ptr [rbp-0x08], rax
       mov      qword ptr [rbp-0x10], rax

G_M000_IG02:
       mov      rax, qword ptr [rbp+0x18]
       mov      r8, qword ptr [rbp+0x48]
       xor      r9, r9
       test     esi, esi
       cmovne   r9, rdi
       mov      bword ptr [rbp-0x08], r9
       mov      rdi, r9
       cmp      esi, ecx
       jg       G_M000_IG39
       xor      rcx, rcx
       test     esi, esi
       cmovne   rcx, rdx
       mov      bword ptr [rbp-0x10], rcx
       cmp      esi, 4
       jl       G_M000_IG28
       align    [0 bytes for IG03]

G_M000_IG03:
       mov      rdx, qword ptr [rdi+0x08]
       test     rdx, rdx
       jne      SHORT G_M000_IG06

G_M000_IG04:
       mov      r9, qword ptr [rdi]

G_M000_IG05:
       mov      r10, rax
       jmp      SHORT G_M000_IG09

G_M000_IG06:
       mov      r9, rdx
       sub      r9, r8
       mov      r10, r9
       sar      r10, 63
       and      r10, 63
       add      r9, r10
       sar      r9, 6
       shl      r9, 12
       mov      r10, qword ptr [rdi]
       and      r10, 0xFFF
       or       r9, r10
       mov      r10, qword ptr [rdx]
       shr      r10, 26
       and      r10d, 7
       cmp      r10d, 4
       jne      SHORT G_M000_IG05
       test     byte  ptr [rdx+0x08], 1
       je       SHORT G_M000_IG07
       mov      rdx, qword ptr [rdx+0x08]
       dec      rdx

G_M000_IG07:
       mov      r10, qword ptr [rdx+0x08]
       cmp      dword ptr [r10+0x48], 5
       jne      SHORT G_M000_IG08
       mov      r10, qword ptr [r10+0xA0]
       jmp      SHORT G_M000_IG09

G_M000_IG08:
       mov      r10, rax

G_M000_IG09:
       add      r9, qword ptr [r10+0x10]
       mov      edx, dword ptr [rdi+0x10]
       mov      qword ptr [rcx], r9
       mov      qword ptr [rcx+0x08], rdx
       lea      rdx, [rdi+0x20]
       mov      r9, qword ptr [rdx+0x08]
       test     r9, r9
       jne      SHORT G_M000_IG12

G_M000_IG10:
       mov      r10, qword ptr [rdx]

G_M000_IG11:
       mov      rdx, rax
       jmp      SHORT G_M000_IG15

G_M000_IG12:
       mov      r10, r9
       sub      r10, r8
       mov      r11, r10
       sar      r11, 63
       and      r11, 63
       add      r10, r11
       sar      r10, 6
       shl      r10, 12
       mov      rdx, qword ptr [rdx]
       and      rdx, 0xFFF
       or       r10, rdx
       mov      rdx, qword ptr [r9]
       shr      rdx, 26
       and      edx, 7
       cmp      edx, 4
       jne      SHORT G_M000_IG11
       test     byte  ptr [r9+0x08], 1
       je       SHORT G_M000_IG13
       mov      r9, qword ptr [r9+0x08]
       dec      r9

G_M000_IG13:
       mov      rdx, qword ptr [r9+0x08]
       cmp      dword ptr [rdx+0x48], 5
       jne      SHORT G_M000_IG14
       mov      rdx, qword ptr [rdx+0xA0]
       jmp      SHORT G_M000_IG15

G_M000_IG14:
       mov      rdx, rax

G_M000_IG15:
       add      r10, qword ptr [rdx+0x10]
       mov      edx, dword ptr [rdi+0x30]
       mov      qword ptr [rcx+0x10], r10
       mov      qword ptr [rcx+0x18], rdx
       lea      rdx, [rdi+0x40]
       mov      r9, qword ptr [rdx+0x08]
       test     r9, r9
       jne      SHORT G_M000_IG18

G_M000_IG16:
       mov      r10, qword ptr [rdx]

G_M000_IG17:
       mov      rdx, rax
       jmp      SHORT G_M000_IG21

G_M000_IG18:
       mov      r10, r9
       sub      r10, r8
       mov      r11, r10
       sar      r11, 63
       and      r11, 63
       add      r10, r11
       sar      r10, 6
       shl      r10, 12
       mov      rdx, qword ptr [rdx]
       and      rdx, 0xFFF
       or       r10, rdx
       mov      rdx, qword ptr [r9]
       shr      rdx, 26
       and      edx, 7
       cmp      edx, 4
       jne      SHORT G_M000_IG17
       test     byte  ptr [r9+0x08], 1
       je       SHORT G_M000_IG19
       mov      r9, qword ptr [r9+0x08]
       dec      r9

G_M000_IG19:
       mov      rdx, qword ptr [r9+0x08]
       cmp      dword ptr [rdx+0x48], 5
       jne      SHORT G_M000_IG20
       mov      rdx, qword ptr [rdx+0xA0]
       jmp      SHORT G_M000_IG21

G_M000_IG20:
       mov      rdx, rax

G_M000_IG21:
       add      r10, qword ptr [rdx+0x10]
       mov      edx, dword ptr [rdi+0x50]
       mov      qword ptr [rcx+0x20], r10
       mov      qword ptr [rcx+0x28], rdx
       lea      rdx, [rdi+0x60]
       mov      r9, qword ptr [rdx+0x08]
       test     r9, r9
       jne      SHORT G_M000_IG24

G_M000_IG22:
       mov      r10, qword ptr [rdx]

G_M000_IG23:
       mov      rdx, rax
       jmp      SHORT G_M000_IG27

G_M000_IG24:
       mov      r10, r9
       sub      r10, r8
       mov      r11, r10
       sar      r11, 63
       and      r11, 63
       add      r10, r11
       sar      r10, 6
       shl      r10, 12
       mov      rdx, qword ptr [rdx]
       and      rdx, 0xFFF
       or       r10, rdx
       mov      rdx, qword ptr [r9]
       shr      rdx, 26
       and      edx, 7
       cmp      edx, 4
       jne      SHORT G_M000_IG23
       test     byte  ptr [r9+0x08], 1
       je       SHORT G_M000_IG25
       mov      r9, qword ptr [r9+0x08]
       dec      r9

G_M000_IG25:
       mov      rdx, qword ptr [r9+0x08]
       cmp      dword ptr [rdx+0x48], 5
       jne      SHORT G_M000_IG26
       mov      rdx, qword ptr [rdx+0xA0]
       jmp      SHORT G_M000_IG27

G_M000_IG26:
       mov      rdx, rax

G_M000_IG27:
       add      r10, qword ptr [rdx+0x10]
       mov      edx, dword ptr [rdi+0x70]
       mov      qword ptr [rcx+0x30], r10
       mov      qword ptr [rcx+0x38], rdx
       add      esi, -4
       add      rdi, 128
       add      rcx, 64
       cmp      esi, 4
       jge      G_M000_IG03
       align    [0 bytes for IG28]

G_M000_IG28:
       test     esi, esi
       jle      G_M000_IG36

G_M000_IG29:
       mov      rdx, qword ptr [rdi+0x08]
       test     rdx, rdx
       jne      SHORT G_M000_IG32

G_M000_IG30:
       mov      r9, qword ptr [rdi]

G_M000_IG31:
       mov      r10, rax
       jmp      SHORT G_M000_IG35

G_M000_IG32:
       mov      r9, rdx
       sub      r9, r8
       mov      r10, r9
       sar      r10, 63
       and      r10, 63
       add      r9, r10
       sar      r9, 6
       shl      r9, 12
       mov      r10, qword ptr [rdi]
       and      r10, 0xFFF
       or       r9, r10
       mov      r10, qword ptr [rdx]
       shr      r10, 26
       and      r10d, 7
       cmp      r10d, 4
       jne      SHORT G_M000_IG31
       test     byte  ptr [rdx+0x08], 1
       je       SHORT G_M000_IG33
       mov      rdx, qword ptr [rdx+0x08]
       dec      rdx

G_M000_IG33:
       mov      r10, qword ptr [rdx+0x08]
       cmp      dword ptr [r10+0x48], 5
       jne      SHORT G_M000_IG34
       mov      r10, qword ptr [r10+0xA0]
       jmp      SHORT G_M000_IG35

G_M000_IG34:
       mov      r10, rax

G_M000_IG35:
       add      r9, qword ptr [r10+0x10]
       mov      edx, dword ptr [rdi+0x10]
       mov      qword ptr [rcx], r9
       mov      qword ptr [rcx+0x08], rdx
       dec      esi
       add      rdi, 32
       add      rcx, 16
       jmp      G_M000_IG28

G_M000_IG36:
       xor      eax, eax
       mov      bword ptr [rbp-0x10], rax

G_M000_IG37:
       mov      bword ptr [rbp-0x08], rax

G_M000_IG38:
       add      rsp, 16
       pop      rbp
       ret

G_M000_IG39:
       call     [System.ThrowHelper:ThrowArgumentOutOfRangeException()]
       int3
