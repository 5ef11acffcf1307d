; encoding: id-perfect-hash
; bits: 6
; ISA: scalar
; CPU: AMD EPYC
; runtime: .NET 10.0.12 X64 AVX-512
; topology: gpu-server:44
; instructions per bio, floor: 7.25
; instructions per bio: 11.25 / 10.25

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

; Bench.Measuring.Loops:Resolve[Lookups.Encodings.IdPerfectHash]
G_M000_IG01:
       push     rbp
       sub      rsp, 32
       lea      rbp, [rsp+0x20]
       vxorps   xmm8, xmm8, xmm8
       vmovdqu  ymmword ptr [rbp-0x20], ymm8

G_M000_IG02:
       mov      rax, qword ptr [rbp+0x70]
       mov      r8, qword ptr [rbp+0x58]
       test     rax, rax
       je       G_M000_IG09

G_M000_IG03:
       mov      r9, qword ptr [rbp+0x78]
       xor      r10, r10
       test     esi, esi
       cmovne   r10, rdi
       mov      bword ptr [rbp-0x18], r10
       mov      rdi, r10
       cmp      esi, ecx
       jg       G_M000_IG16
       xor      rcx, rcx
       test     esi, esi
       cmovne   rcx, rdx
       mov      bword ptr [rbp-0x20], rcx
       mov      rdx, rcx
       cmp      esi, 4
       jl       G_M000_IG05
       align    [0 bytes for IG04]

G_M000_IG04:
       mov      rcx, qword ptr [rdi]
       mov      r10, qword ptr [rdi+0x08]
       mov      r11, qword ptr [rax+8*r10]
       pext     r10, rcx, qword ptr [r8+8*r10]
       movzx    r10, byte  ptr [r11+r10]
       add      rcx, qword ptr [r9+8*r10]
       mov      r10d, dword ptr [rdi+0x10]
       mov      qword ptr [rdx], rcx
       mov      ecx, r10d
       mov      qword ptr [rdx+0x08], rcx
       lea      rcx, [rdi+0x20]
       mov      r10, qword ptr [rcx]
       mov      rcx, qword ptr [rcx+0x08]
       mov      r11, qword ptr [rax+8*rcx]
       pext     rcx, r10, qword ptr [r8+8*rcx]
       movzx    rcx, byte  ptr [r11+rcx]
       add      r10, qword ptr [r9+8*rcx]
       mov      ecx, dword ptr [rdi+0x30]
       mov      qword ptr [rdx+0x10], r10
       mov      qword ptr [rdx+0x18], rcx
       lea      rcx, [rdi+0x40]
       mov      r10, qword ptr [rcx]
       mov      rcx, qword ptr [rcx+0x08]
       mov      r11, qword ptr [rax+8*rcx]
       pext     rcx, r10, qword ptr [r8+8*rcx]
       movzx    rcx, byte  ptr [r11+rcx]
       add      r10, qword ptr [r9+8*rcx]
       mov      ecx, dword ptr [rdi+0x50]
       mov      qword ptr [rdx+0x20], r10
       mov      qword ptr [rdx+0x28], rcx
       lea      rcx, [rdi+0x60]
       mov      r10, qword ptr [rcx]
       mov      rcx, qword ptr [rcx+0x08]
       mov      r11, qword ptr [rax+8*rcx]
       pext     rcx, r10, qword ptr [r8+8*rcx]
       movzx    rcx, byte  ptr [r11+rcx]
       add      r10, qword ptr [r9+8*rcx]
       mov      ecx, dword ptr [rdi+0x70]
       mov      qword ptr [rdx+0x30], r10
       mov      qword ptr [rdx+0x38], rcx
       add      esi, -4
       add      rdi, 128
       add      rdx, 64
       cmp      esi, 4
       jge      G_M000_IG04

G_M000_IG05:
       test     esi, esi
       jle      SHORT G_M000_IG07
       align    [0 bytes for IG06]

G_M000_IG06:
       mov      rcx, qword ptr [rdi]
       mov      r10, qword ptr [rdi+0x08]
       mov      r11, qword ptr [rax+8*r10]
       pext     r10, rcx, qword ptr [r8+8*r10]
       movzx    r10, byte  ptr [r11+r10]
       add      rcx, qword ptr [r9+8*r10]
       mov      r10d, dword ptr [rdi+0x10]
       mov      qword ptr [rdx], rcx
       mov      ecx, r10d
       mov      qword ptr [rdx+0x08], rcx
       dec      esi
       add      rdi, 32
       add      rdx, 16
       test     esi, esi
       jg       SHORT G_M000_IG06

G_M000_IG07:
       xor      eax, eax
       mov      bword ptr [rbp-0x20], rax

G_M000_IG08:
       mov      bword ptr [rbp-0x18], rax
       jmp      G_M000_IG15
       align    [0 bytes for IG10]

G_M000_IG09:
       mov      rax, qword ptr [rbp+0x60]
       xor      r9, r9
       test     esi, esi
       cmovne   r9, rdi
       mov      bword ptr [rbp-0x08], r9
       mov      rdi, r9
       cmp      esi, ecx
       jg       G_M000_IG16
       xor      rcx, rcx
       test     esi, esi
       cmovne   rcx, rdx
       mov      bword ptr [rbp-0x10], rcx
       mov      edx, esi
       cmp      edx, 4
       jl       G_M000_IG11

G_M000_IG10:
       mov      rsi, qword ptr [rdi]
       mov      r9, qword ptr [rdi+0x08]
       mov      r10, qword ptr [rax+8*r9]
       pext     r9, rsi, qword ptr [r8+8*r9]
       add      rsi, qword ptr [r10+8*r9]
       mov      r9d, dword ptr [rdi+0x10]
       mov      qword ptr [rcx], rsi
       mov      esi, r9d
       mov      qword ptr [rcx+0x08], rsi
       lea      rsi, [rdi+0x20]
       mov      r9, qword ptr [rsi]
       mov      rsi, qword ptr [rsi+0x08]
       mov      r10, qword ptr [rax+8*rsi]
       pext     rsi, r9, qword ptr [r8+8*rsi]
       add      r9, qword ptr [r10+8*rsi]
       mov      esi, dword ptr [rdi+0x30]
       mov      qword ptr [rcx+0x10], r9
       mov      qword ptr [rcx+0x18], rsi
       lea      rsi, [rdi+0x40]
       mov      r9, qword ptr [rsi]
       mov      rsi, qword ptr [rsi+0x08]
       mov      r10, qword ptr [rax+8*rsi]
       pext     rsi, r9, qword ptr [r8+8*rsi]
       add      r9, qword ptr [r10+8*rsi]
       mov      esi, dword ptr [rdi+0x50]
       mov      qword ptr [rcx+0x20], r9
       mov      qword ptr [rcx+0x28], rsi
       lea      rsi, [rdi+0x60]
       mov      r9, qword ptr [rsi]
       mov      rsi, qword ptr [rsi+0x08]
       mov      r10, qword ptr [rax+8*rsi]
       pext     rsi, r9, qword ptr [r8+8*rsi]
       add      r9, qword ptr [r10+8*rsi]
       mov      esi, dword ptr [rdi+0x70]
       mov      qword ptr [rcx+0x30], r9
       mov      qword ptr [rcx+0x38], rsi
       add      edx, -4
       add      rdi, 128
       add      rcx, 64
       cmp      edx, 4
       jge      G_M000_IG10

G_M000_IG11:
       test     edx, edx
       jle      SHORT G_M000_IG13
       align    [7 bytes for IG12]

G_M000_IG12:
       mov      rsi, qword ptr [rdi]
       mov      r9, qword ptr [rdi+0x08]
       mov      r10, qword ptr [rax+8*r9]
       pext     r9, rsi, qword ptr [r8+8*r9]
       add      rsi, qword ptr [r10+8*r9]
       mov      r9d, dword ptr [rdi+0x10]
       mov      qword ptr [rcx], rsi
       mov      esi, r9d
       mov      qword ptr [rcx+0x08], rsi
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
