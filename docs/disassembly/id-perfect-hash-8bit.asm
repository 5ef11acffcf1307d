; encoding: id-perfect-hash
; bits: 8
; ISA: scalar
; machine: Intel Emerald Rapids, 2 cores, KVM
; runtime: .NET 10.0.12 X64 AVX-512
; topology: gpu-server:44
; instructions per bio, floor: 7.25
; instructions per bio: 10.25 / 9.25

; Bench.Measuring.Loops:Pass[Lookups.Encodings.IdPerfectHash]
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

; Bench.Measuring.Loops:Resolve[Lookups.Encodings.IdPerfectHash]
G_M000_IG01:
       push     rbp
       sub      rsp, 32
       lea      rbp, [rsp+0x20]
       vxorps   xmm8, xmm8, xmm8
       vmovdqu  ymmword ptr [rbp-0x20], ymm8

G_M000_IG02:
       mov      rax, qword ptr [rdi+0x48]
       mov      r9, qword ptr [rdi+0x50]
       mov      r10, qword ptr [rdi+0x60]
       mov      rdi, qword ptr [rdi+0x68]
       test     r10, r10
       je       G_M000_IG09

G_M000_IG03:
       xor      r9, r9
       test     edx, edx
       cmovne   r9, rsi
       mov      bword ptr [rbp-0x18], r9
       mov      rsi, r9
       cmp      edx, r8d
       jg       G_M000_IG16
       xor      r8, r8
       test     edx, edx
       cmovne   r8, rcx
       mov      bword ptr [rbp-0x20], r8
       mov      rcx, r8
       cmp      edx, 4
       jl       G_M000_IG05
       align    [0 bytes for IG04]

G_M000_IG04:
       mov      r8, qword ptr [rsi]
       mov      r9, qword ptr [rsi+0x08]
       mov      r11, qword ptr [r10+8*r9]
       pext     r9, r8, qword ptr [rax+8*r9]
       movzx    r9, byte  ptr [r11+r9]
       add      r8, qword ptr [rdi+8*r9]
       mov      r9d, dword ptr [rsi+0x10]
       mov      qword ptr [rcx], r8
       mov      qword ptr [rcx+0x08], r9
       mov      r8, qword ptr [rsi+0x20]
       mov      r9, qword ptr [rsi+0x28]
       mov      r11, qword ptr [r10+8*r9]
       pext     r9, r8, qword ptr [rax+8*r9]
       movzx    r9, byte  ptr [r11+r9]
       add      r8, qword ptr [rdi+8*r9]
       mov      r9d, dword ptr [rsi+0x30]
       mov      qword ptr [rcx+0x10], r8
       mov      qword ptr [rcx+0x18], r9
       mov      r8, qword ptr [rsi+0x40]
       mov      r9, qword ptr [rsi+0x48]
       mov      r11, qword ptr [r10+8*r9]
       pext     r9, r8, qword ptr [rax+8*r9]
       movzx    r9, byte  ptr [r11+r9]
       add      r8, qword ptr [rdi+8*r9]
       mov      r9d, dword ptr [rsi+0x50]
       mov      qword ptr [rcx+0x20], r8
       mov      qword ptr [rcx+0x28], r9
       mov      r8, qword ptr [rsi+0x60]
       mov      r9, qword ptr [rsi+0x68]
       mov      r11, qword ptr [r10+8*r9]
       pext     r9, r8, qword ptr [rax+8*r9]
       movzx    r9, byte  ptr [r11+r9]
       add      r8, qword ptr [rdi+8*r9]
       mov      r9d, dword ptr [rsi+0x70]
       mov      qword ptr [rcx+0x30], r8
       mov      qword ptr [rcx+0x38], r9
       add      edx, -4
       add      rsi, 128
       add      rcx, 64
       cmp      edx, 4
       jge      G_M000_IG04

G_M000_IG05:
       test     edx, edx
       jle      SHORT G_M000_IG07
       align    [0 bytes for IG06]

G_M000_IG06:
       mov      r8, qword ptr [rsi]
       mov      r9, qword ptr [rsi+0x08]
       mov      r11, qword ptr [r10+8*r9]
       pext     r9, r8, qword ptr [rax+8*r9]
       movzx    r9, byte  ptr [r11+r9]
       add      r8, qword ptr [rdi+8*r9]
       mov      r9d, dword ptr [rsi+0x10]
       mov      qword ptr [rcx], r8
       mov      qword ptr [rcx+0x08], r9
       dec      edx
       add      rsi, 32
       add      rcx, 16
       test     edx, edx
       jg       SHORT G_M000_IG06

G_M000_IG07:
       xor      eax, eax
       mov      bword ptr [rbp-0x20], rax

G_M000_IG08:
       mov      bword ptr [rbp-0x18], rax
       jmp      G_M000_IG15
       align    [0 bytes for IG10]

G_M000_IG09:
       xor      rdi, rdi
       test     edx, edx
       cmovne   rdi, rsi
       mov      bword ptr [rbp-0x08], rdi
       cmp      edx, r8d
       jg       G_M000_IG16
       xor      rsi, rsi
       test     edx, edx
       cmovne   rsi, rcx
       mov      bword ptr [rbp-0x10], rsi
       mov      rcx, rsi
       cmp      edx, 4
       jl       G_M000_IG11

G_M000_IG10:
       mov      rsi, qword ptr [rdi]
       mov      r8, qword ptr [rdi+0x08]
       mov      r10, qword ptr [r9+8*r8]
       pext     r8, rsi, qword ptr [rax+8*r8]
       add      rsi, qword ptr [r10+8*r8]
       mov      r8d, dword ptr [rdi+0x10]
       mov      qword ptr [rcx], rsi
       mov      qword ptr [rcx+0x08], r8
       mov      rsi, qword ptr [rdi+0x20]
       mov      r8, qword ptr [rdi+0x28]
       mov      r10, qword ptr [r9+8*r8]
       pext     r8, rsi, qword ptr [rax+8*r8]
       add      rsi, qword ptr [r10+8*r8]
       mov      r8d, dword ptr [rdi+0x30]
       mov      qword ptr [rcx+0x10], rsi
       mov      qword ptr [rcx+0x18], r8
       mov      rsi, qword ptr [rdi+0x40]
       mov      r8, qword ptr [rdi+0x48]
       mov      r10, qword ptr [r9+8*r8]
       pext     r8, rsi, qword ptr [rax+8*r8]
       add      rsi, qword ptr [r10+8*r8]
       mov      r8d, dword ptr [rdi+0x50]
       mov      qword ptr [rcx+0x20], rsi
       mov      qword ptr [rcx+0x28], r8
       mov      rsi, qword ptr [rdi+0x60]
       mov      r8, qword ptr [rdi+0x68]
       mov      r10, qword ptr [r9+8*r8]
       pext     r8, rsi, qword ptr [rax+8*r8]
       add      rsi, qword ptr [r10+8*r8]
       mov      r8d, dword ptr [rdi+0x70]
       mov      qword ptr [rcx+0x30], rsi
       mov      qword ptr [rcx+0x38], r8
       add      edx, -4
       add      rdi, 128
       add      rcx, 64
       cmp      edx, 4
       jge      G_M000_IG10

G_M000_IG11:
       test     edx, edx
       jle      SHORT G_M000_IG13
       align    [0 bytes for IG12]

G_M000_IG12:
       mov      rsi, qword ptr [rdi]
       mov      r8, qword ptr [rdi+0x08]
       mov      r10, qword ptr [r9+8*r8]
       pext     r8, rsi, qword ptr [rax+8*r8]
       add      rsi, qword ptr [r10+8*r8]
       mov      r8d, dword ptr [rdi+0x10]
       mov      qword ptr [rcx], rsi
       mov      qword ptr [rcx+0x08], r8
       dec      edx
       add      rdi, 32
       add      rcx, 16
       test     edx, edx
       jg       SHORT G_M000_IG12

G_M000_IG13:
       xor      eax, eax
       mov      bword ptr [rbp-0x10], rax

G_M000_IG14:
       mov      bword ptr [rbp-0x08], rax

G_M000_IG15:
       add      rsp, 32
       pop      rbp
       ret

G_M000_IG16:
       call     [System.ThrowHelper:ThrowArgumentOutOfRangeException()]
       int3
