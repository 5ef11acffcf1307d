; encoding: struct-page
; bits: 64
; ISA: scalar
; machine: Intel Emerald Rapids, 2 cores, KVM
; runtime: .NET 10.0.12 X64 AVX-512
; topology: gpu-server:44
; instructions per bio, floor: 7.25
; instructions per bio: 32.25

; Bench.Measuring.Loops:Pass[Lookups.Encodings.StructPage]
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

; Bench.Measuring.Loops:Resolve[Lookups.Encodings.StructPage]
G_M000_IG01:
       push     rbp
       sub      rsp, 16
       lea      rbp, [rsp+0x10]
       xor      eax, eax
       mov      qword ptr [rbp-0x08], rax
       mov      qword ptr [rbp-0x10], rax

G_M000_IG02:
       mov      rax, qword ptr [rdi+0x08]
       mov      rdi, qword ptr [rdi+0x38]
       xor      r9, r9
       test     edx, edx
       cmovne   r9, rsi
       mov      bword ptr [rbp-0x08], r9
       mov      rsi, r9
       cmp      edx, r8d
       jg       G_M000_IG29
       xor      r8, r8
       test     edx, edx
       cmovne   r8, rcx
       mov      bword ptr [rbp-0x10], r8
       mov      rcx, r8
       cmp      edx, 4
       jl       G_M000_IG20
       align    [0 bytes for IG03]

G_M000_IG03:
       mov      r8, qword ptr [rsi]
       mov      r9, qword ptr [rsi+0x08]
       test     r9, r9
       jne      SHORT G_M000_IG05

G_M000_IG04:
       mov      r10, rax
       jmp      SHORT G_M000_IG07

G_M000_IG05:
       mov      r10, r9
       sub      r10, rdi
       mov      r11, r10
       sar      r11, 63
       and      r11, 63
       add      r10, r11
       sar      r10, 6
       shl      r10, 12
       and      r8, 0xFFF
       or       r8, r10
       mov      r10, qword ptr [r9]
       shr      r10, 26
       and      r10d, 7
       cmp      r10d, 4
       jne      SHORT G_M000_IG04
       mov      r10, qword ptr [r9+0x08]
       cmp      dword ptr [r10+0x48], 5
       jne      SHORT G_M000_IG06
       mov      r10, qword ptr [r10+0xA0]
       jmp      SHORT G_M000_IG07

G_M000_IG06:
       mov      r10, rax

G_M000_IG07:
       add      r8, qword ptr [r10+0x10]
       mov      r9d, dword ptr [rsi+0x10]
       mov      qword ptr [rcx], r8
       mov      qword ptr [rcx+0x08], r9
       mov      r8, qword ptr [rsi+0x20]
       mov      r9, qword ptr [rsi+0x28]
       test     r9, r9
       jne      SHORT G_M000_IG09

G_M000_IG08:
       mov      r10, rax
       jmp      SHORT G_M000_IG11

G_M000_IG09:
       mov      r10, r9
       sub      r10, rdi
       mov      r11, r10
       sar      r11, 63
       and      r11, 63
       add      r10, r11
       sar      r10, 6
       shl      r10, 12
       and      r8, 0xFFF
       or       r8, r10
       mov      r10, qword ptr [r9]
       shr      r10, 26
       and      r10d, 7
       cmp      r10d, 4
       jne      SHORT G_M000_IG08
       mov      r10, qword ptr [r9+0x08]
       cmp      dword ptr [r10+0x48], 5
       jne      SHORT G_M000_IG10
       mov      r10, qword ptr [r10+0xA0]
       jmp      SHORT G_M000_IG11

G_M000_IG10:
       mov      r10, rax

G_M000_IG11:
       add      r8, qword ptr [r10+0x10]
       mov      r9d, dword ptr [rsi+0x30]
       mov      qword ptr [rcx+0x10], r8
       mov      qword ptr [rcx+0x18], r9
       mov      r8, qword ptr [rsi+0x40]
       mov      r9, qword ptr [rsi+0x48]
       test     r9, r9
       jne      SHORT G_M000_IG13

G_M000_IG12:
       mov      r10, rax
       jmp      SHORT G_M000_IG15

G_M000_IG13:
       mov      r10, r9
       sub      r10, rdi
       mov      r11, r10
       sar      r11, 63
       and      r11, 63
       add      r10, r11
       sar      r10, 6
       shl      r10, 12
       and      r8, 0xFFF
       or       r8, r10
       mov      r10, qword ptr [r9]
       shr      r10, 26
       and      r10d, 7
       cmp      r10d, 4
       jne      SHORT G_M000_IG12
       mov      r10, qword ptr [r9+0x08]
       cmp      dword ptr [r10+0x48], 5
       jne      SHORT G_M000_IG14
       mov      r10, qword ptr [r10+0xA0]
       jmp      SHORT G_M000_IG15

G_M000_IG14:
       mov      r10, rax

G_M000_IG15:
       add      r8, qword ptr [r10+0x10]
       mov      r9d, dword ptr [rsi+0x50]
       mov      qword ptr [rcx+0x20], r8
       mov      qword ptr [rcx+0x28], r9
       mov      r8, qword ptr [rsi+0x60]
       mov      r9, qword ptr [rsi+0x68]
       test     r9, r9
       jne      SHORT G_M000_IG17

G_M000_IG16:
       mov      r10, rax
       jmp      SHORT G_M000_IG19

G_M000_IG17:
       mov      r10, r9
       sub      r10, rdi
       mov      r11, r10
       sar      r11, 63
       and      r11, 63
       add      r10, r11
       sar      r10, 6
       shl      r10, 12
       and      r8, 0xFFF
       or       r8, r10
       mov      r10, qword ptr [r9]
       shr      r10, 26
       and      r10d, 7
       cmp      r10d, 4
       jne      SHORT G_M000_IG16
       mov      r10, qword ptr [r9+0x08]
       cmp      dword ptr [r10+0x48], 5
       jne      SHORT G_M000_IG18
       mov      r10, qword ptr [r10+0xA0]
       jmp      SHORT G_M000_IG19

G_M000_IG18:
       mov      r10, rax

G_M000_IG19:
       add      r8, qword ptr [r10+0x10]
       mov      r9d, dword ptr [rsi+0x70]
       mov      qword ptr [rcx+0x30], r8
       mov      qword ptr [rcx+0x38], r9
       add      edx, -4
       add      rsi, 128
       add      rcx, 64
       cmp      edx, 4
       jge      G_M000_IG03
       align    [0 bytes for IG20]

G_M000_IG20:
       test     edx, edx
       jle      G_M000_IG26

G_M000_IG21:
       mov      r8, qword ptr [rsi]
       mov      r9, qword ptr [rsi+0x08]
       test     r9, r9
       jne      SHORT G_M000_IG23

G_M000_IG22:
       mov      r10, rax
       jmp      SHORT G_M000_IG25

G_M000_IG23:
       mov      r10, r9
       sub      r10, rdi
       mov      r11, r10
       sar      r11, 63
       and      r11, 63
       add      r10, r11
       sar      r10, 6
       shl      r10, 12
       and      r8, 0xFFF
       or       r8, r10
       mov      r10, qword ptr [r9]
       shr      r10, 26
       and      r10d, 7
       cmp      r10d, 4
       jne      SHORT G_M000_IG22
       mov      r10, qword ptr [r9+0x08]
       cmp      dword ptr [r10+0x48], 5
       jne      SHORT G_M000_IG24
       mov      r10, qword ptr [r10+0xA0]
       jmp      SHORT G_M000_IG25

G_M000_IG24:
       mov      r10, rax

G_M000_IG25:
       add      r8, qword ptr [r10+0x10]
       mov      r9d, dword ptr [rsi+0x10]
       mov      qword ptr [rcx], r8
       mov      qword ptr [rcx+0x08], r9
       dec      edx
       add      rsi, 32
       add      rcx, 16
       jmp      G_M000_IG20

G_M000_IG26:
       xor      eax, eax
       mov      bword ptr [rbp-0x10], rax

G_M000_IG27:
       mov      bword ptr [rbp-0x08], rax

G_M000_IG28:
       add      rsp, 16
       pop      rbp
       ret

G_M000_IG29:
       call     [System.ThrowHelper:ThrowArgumentOutOfRangeException()]
       int3

; Bench.Measuring.Loops:ResolveDependent[Lookups.Encodings.StructPage]
G_M000_IG01:
       push     rbp
       push     r15
       push     rbx
       lea      rbp, [rsp+0x10]

G_M000_IG02:
       mov      rax, qword ptr [rdi+0x08]
       mov      rdi, qword ptr [rdi+0x38]
       cmp      edx, r8d
       jg       G_M000_IG13
       mov      edx, edx
       xor      r8d, r8d
       cmp      r8, rdx
       jge      G_M000_IG12
       align    [0 bytes for IG03]

G_M000_IG03:
       mov      r9, r8
       shl      r9, 5
       add      r9, rsi
       mov      r10, qword ptr [r9+0x08]
       mov      r11, r10
       test     r11, r11
       je       SHORT G_M000_IG07

G_M000_IG04:
       mov      rbx, qword ptr [r11]
       shr      rbx, 26
       and      ebx, 7
       cmp      ebx, 4
       jne      SHORT G_M000_IG07
       mov      r11, qword ptr [r11+0x08]
       cmp      dword ptr [r11+0x48], 5
       jne      SHORT G_M000_IG05
       mov      r11, qword ptr [r11+0xA0]
       jmp      SHORT G_M000_IG06

G_M000_IG05:
       mov      r11, rax

G_M000_IG06:
       jmp      SHORT G_M000_IG08

G_M000_IG07:
       mov      r11, rax

G_M000_IG08:
       mov      r11, qword ptr [r11+0x10]
       test     r10, r10
       jne      SHORT G_M000_IG10

G_M000_IG09:
       mov      rbx, qword ptr [r9]
       jmp      SHORT G_M000_IG11

G_M000_IG10:
       sub      r10, rdi
       mov      rbx, r10
       sar      rbx, 63
       and      rbx, 63
       add      rbx, r10
       sar      rbx, 6
       shl      rbx, 12
       mov      r10, qword ptr [r9]
       and      r10, 0xFFF
       or       rbx, r10

G_M000_IG11:
       mov      r10, r8
       shl      r10, 4
       add      r10, rcx
       add      rbx, r11
       mov      r15d, dword ptr [r9+0x10]
       mov      qword ptr [r10], rbx
       mov      ebx, r15d
       mov      qword ptr [r10+0x08], rbx
       shr      r11, 63
       add      r8, r11
       movzx    r9, word  ptr [r9+0x18]
       sar      r9d, 15
       movsxd   r9, r9d
       lea      r8, [r8+r9+0x01]
       cmp      r8, rdx
       jl       G_M000_IG03

G_M000_IG12:
       pop      rbx
       pop      r15
       pop      rbp
       ret

G_M000_IG13:
       call     [System.ThrowHelper:ThrowArgumentOutOfRangeException()]
       int3

; Lookups.DmaMap:Map[Lookups.Encodings.StructPage]
G_M000_IG01:
       push     rbp
       push     r15
       push     r14
       push     r13
       push     r12
       push     rbx
       sub      rsp, 56
       lea      rbp, [rsp+0x60]
       mov      gword ptr [rbp-0x40], r9
       mov      r15, rdx
       mov      rbx, r8
       mov      r13, bword ptr [rbp+0x50]
       mov      r12d, dword ptr [rbp+0x58]

G_M000_IG02:
       cmp      ecx, r12d
       jg       G_M000_IG17
       mov      r12d, ecx
       mov      rax, rdi
       mov      bword ptr [rbp-0x50], rax
       mov      r10d, esi
       mov      dword ptr [rbp-0x2C], r10d
       xor      r11d, r11d
       cmp      r11d, r10d
       jl       SHORT G_M000_IG04
       jmp      G_M000_IG15

G_M000_IG03:
       mov      r15, bword ptr [rbp-0x48]

G_M000_IG04:
       mov      qword ptr [rbp-0x38], r11
       mov      rsi, r11
       shl      rsi, 5
       add      rsi, rax
       mov      ecx, dword ptr [rsi+0x14]
       movzx    r8, word  ptr [rsi+0x18]
       mov      edx, r8d
       mov      r9d, ecx
       mov      edi, edx
       add      r9, rdi
       mov      edi, r12d
       cmp      r9, rdi
       ja       G_M000_IG17
       shl      rcx, 4
       mov      bword ptr [rbp-0x48], r15
       lea      r9, bword ptr [r15+rcx]
       add      rcx, r13
       mov      rdi, qword ptr [rsi+0x08]
       mov      r14, qword ptr [rbp+0x18]
       test     rdi, rdi
       je       SHORT G_M000_IG08

G_M000_IG05:
       mov      r15, qword ptr [rdi]
       shr      r15, 26
       and      r15d, 7
       cmp      r15d, 4
       jne      SHORT G_M000_IG08
       mov      rdi, qword ptr [rdi+0x08]
       cmp      dword ptr [rdi+0x48], 5
       jne      SHORT G_M000_IG06
       mov      rdi, qword ptr [rdi+0xA0]
       jmp      SHORT G_M000_IG07
       align    [0 bytes for IG13]

G_M000_IG06:
       mov      rdi, r14

G_M000_IG07:
       jmp      SHORT G_M000_IG09

G_M000_IG08:
       mov      rdi, r14

G_M000_IG09:
       mov      r14, qword ptr [rbx+0x08]
       mov      r15d, dword ptr [rdi+0x18]
       and      r15d, 0xD1FFAB1E
       movzx    r15, byte  ptr [r14+r15]
       cmp      r15d, 3
       je       SHORT G_M000_IG16

G_M000_IG10:
       cmp      r15d, 1
       jne      SHORT G_M000_IG11
       mov      r8, qword ptr [rdi+0x10]
       jmp      SHORT G_M000_IG12

G_M000_IG11:
       xor      r8d, r8d

G_M000_IG12:
       mov      edx, edx
       test     rdx, rdx
       jle      SHORT G_M000_IG14
       xor      esi, esi

G_M000_IG13:
       lea      rdi, bword ptr [r9+rsi]
       lea      r15, bword ptr [rcx+rsi]
       mov      r14, r8
       add      r14, qword ptr [rdi]
       mov      edi, dword ptr [rdi+0x08]
       mov      qword ptr [r15], r14
       mov      qword ptr [r15+0x08], rdi
       add      rsi, 16
       dec      rdx
       jne      SHORT G_M000_IG13

G_M000_IG14:
       mov      r11, qword ptr [rbp-0x38]
       inc      r11d
       mov      r15, r11
       mov      r10d, dword ptr [rbp-0x2C]
       cmp      r15d, r10d
       mov      r11, r15
       mov      rax, bword ptr [rbp-0x50]
       jl       G_M000_IG03

G_M000_IG15:
       add      rsp, 56
       pop      rbx
       pop      r12
       pop      r13
       pop      r14
       pop      r15
       pop      rbp
       ret

G_M000_IG16:
       mov      bword ptr [rsp], rcx
       mov      dword ptr [rsp+0x08], r8d
       mov      rcx, r9
       mov      r8d, edx
       mov      rdx, rdi
       mov      r9, gword ptr [rbp-0x40]
       xor      edi, edi
       call     [Lookups.DmaMap:MapOutOfReach(int,byref,byref,System.ReadOnlySpan`1[Lookups.Segment],Lookups.BouncePool,System.Span`1[Lookups.DmaSegment])]
       jmp      SHORT G_M000_IG14

G_M000_IG17:
       call     [System.ThrowHelper:ThrowArgumentOutOfRangeException()]
       int3
