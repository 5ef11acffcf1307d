; encoding: offset-in-bio
; bits: 64
; ISA: scalar
; machine: Intel Emerald Rapids, 2 cores, KVM
; runtime: .NET 10.0.12 X64 AVX-512
; topology: gpu-server:44
; instructions per bio, floor: 7.25
; instructions per bio: 10.25 / 8.25

; Bench.Measuring.Loops:Pass[Lookups.Encodings.OffsetInBio]
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

; Bench.Measuring.Loops:Resolve[Lookups.Encodings.OffsetInBio]
G_M000_IG01:
       push     rbp
       sub      rsp, 32
       lea      rbp, [rsp+0x20]
       vxorps   xmm8, xmm8, xmm8
       vmovdqu  ymmword ptr [rbp-0x20], ymm8

G_M000_IG02:
       movzx    rax, byte  ptr [rdi+0x10]
       test     eax, eax
       jne      G_M000_IG09

G_M000_IG03:
       xor      rax, rax
       test     edx, edx
       cmovne   rax, rsi
       mov      bword ptr [rbp-0x18], rax
       mov      rsi, rax
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
       mov      rax, qword ptr [rsi]
       mov      rdi, qword ptr [rsi+0x08]
       shl      rdi, 16
       sar      rdi, 16
       and      rdi, -0x1000
       add      rax, rdi
       mov      edi, dword ptr [rsi+0x10]
       mov      qword ptr [rcx], rax
       mov      qword ptr [rcx+0x08], rdi
       mov      rax, qword ptr [rsi+0x20]
       mov      rdi, qword ptr [rsi+0x28]
       shl      rdi, 16
       sar      rdi, 16
       and      rdi, -0x1000
       add      rax, rdi
       mov      edi, dword ptr [rsi+0x30]
       mov      qword ptr [rcx+0x10], rax
       mov      qword ptr [rcx+0x18], rdi
       mov      rax, qword ptr [rsi+0x40]
       mov      rdi, qword ptr [rsi+0x48]
       shl      rdi, 16
       sar      rdi, 16
       and      rdi, -0x1000
       add      rax, rdi
       mov      edi, dword ptr [rsi+0x50]
       mov      qword ptr [rcx+0x20], rax
       mov      qword ptr [rcx+0x28], rdi
       mov      rax, qword ptr [rsi+0x60]
       mov      rdi, qword ptr [rsi+0x68]
       shl      rdi, 16
       sar      rdi, 16
       and      rdi, -0x1000
       add      rax, rdi
       mov      edi, dword ptr [rsi+0x70]
       mov      qword ptr [rcx+0x30], rax
       mov      qword ptr [rcx+0x38], rdi
       add      edx, -4
       add      rsi, 128
       add      rcx, 64
       cmp      edx, 4
       jge      G_M000_IG04

G_M000_IG05:
       test     edx, edx
       jle      SHORT G_M000_IG07
       align    [2 bytes for IG06]

G_M000_IG06:
       mov      rax, qword ptr [rsi]
       mov      rdi, qword ptr [rsi+0x08]
       shl      rdi, 16
       sar      rdi, 16
       and      rdi, -0x1000
       add      rax, rdi
       mov      edi, dword ptr [rsi+0x10]
       mov      qword ptr [rcx], rax
       mov      qword ptr [rcx+0x08], rdi
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
       xor      rax, rax
       test     edx, edx
       cmovne   rax, rsi
       mov      bword ptr [rbp-0x08], rax
       cmp      edx, r8d
       jg       G_M000_IG16
       xor      rdi, rdi
       test     edx, edx
       cmovne   rdi, rcx
       mov      bword ptr [rbp-0x10], rdi
       mov      rcx, rdi
       cmp      edx, 4
       jl       G_M000_IG11

G_M000_IG10:
       mov      rdi, qword ptr [rax]
       mov      rsi, qword ptr [rax+0x08]
       and      rsi, -0x1000
       add      rdi, rsi
       mov      esi, dword ptr [rax+0x10]
       mov      qword ptr [rcx], rdi
       mov      qword ptr [rcx+0x08], rsi
       mov      rdi, qword ptr [rax+0x20]
       mov      rsi, qword ptr [rax+0x28]
       and      rsi, -0x1000
       add      rdi, rsi
       mov      esi, dword ptr [rax+0x30]
       mov      qword ptr [rcx+0x10], rdi
       mov      qword ptr [rcx+0x18], rsi
       mov      rdi, qword ptr [rax+0x40]
       mov      rsi, qword ptr [rax+0x48]
       and      rsi, -0x1000
       add      rdi, rsi
       mov      esi, dword ptr [rax+0x50]
       mov      qword ptr [rcx+0x20], rdi
       mov      qword ptr [rcx+0x28], rsi
       mov      rdi, qword ptr [rax+0x60]
       mov      rsi, qword ptr [rax+0x68]
       and      rsi, -0x1000
       add      rdi, rsi
       mov      esi, dword ptr [rax+0x70]
       mov      qword ptr [rcx+0x30], rdi
       mov      qword ptr [rcx+0x38], rsi
       add      edx, -4
       add      rax, 128
       add      rcx, 64
       cmp      edx, 4
       jge      G_M000_IG10

G_M000_IG11:
       test     edx, edx
       jle      SHORT G_M000_IG13
       align    [7 bytes for IG12]

G_M000_IG12:
       mov      rdi, qword ptr [rax]
       mov      rsi, qword ptr [rax+0x08]
       and      rsi, -0x1000
       add      rdi, rsi
       mov      esi, dword ptr [rax+0x10]
       mov      qword ptr [rcx], rdi
       mov      qword ptr [rcx+0x08], rsi
       dec      edx
       add      rax, 32
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
