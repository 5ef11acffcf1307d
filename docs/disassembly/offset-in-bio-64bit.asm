; encoding: offset-in-bio
; bits: 64
; ISA: scalar
; CPU: AMD EPYC
; runtime: .NET 10.0.12 X64 AVX-512
; topology: gpu-server:44
; instructions per bio, floor: 7.25
; instructions per bio: 12 / 10

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

; Bench.Measuring.Loops:Resolve[Lookups.Encodings.OffsetInBio]
G_M000_IG01:
       push     rbp
       sub      rsp, 32
       lea      rbp, [rsp+0x20]
       vxorps   xmm8, xmm8, xmm8
       vmovdqu  ymmword ptr [rbp-0x20], ymm8

G_M000_IG02:
       cmp      byte  ptr [rbp+0x20], 0
       jne      G_M000_IG09

G_M000_IG03:
       xor      rax, rax
       test     esi, esi
       cmovne   rax, rdi
       mov      bword ptr [rbp-0x18], rax
       mov      rdi, rax
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
       mov      rax, qword ptr [rdi]
       mov      rcx, qword ptr [rdi+0x08]
       shl      rcx, 16
       sar      rcx, 16
       and      rcx, -0x1000
       add      rax, rcx
       mov      ecx, dword ptr [rdi+0x10]
       mov      qword ptr [rdx], rax
       mov      eax, ecx
       mov      qword ptr [rdx+0x08], rax
       lea      rax, [rdi+0x20]
       mov      rcx, qword ptr [rax]
       mov      rax, qword ptr [rax+0x08]
       shl      rax, 16
       sar      rax, 16
       and      rax, -0x1000
       add      rax, rcx
       mov      ecx, dword ptr [rdi+0x30]
       mov      qword ptr [rdx+0x10], rax
       mov      eax, ecx
       mov      qword ptr [rdx+0x18], rax
       lea      rax, [rdi+0x40]
       mov      rcx, qword ptr [rax]
       mov      rax, qword ptr [rax+0x08]
       shl      rax, 16
       sar      rax, 16
       and      rax, -0x1000
       add      rax, rcx
       mov      ecx, dword ptr [rdi+0x50]
       mov      qword ptr [rdx+0x20], rax
       mov      eax, ecx
       mov      qword ptr [rdx+0x28], rax
       lea      rax, [rdi+0x60]
       mov      rcx, qword ptr [rax]
       mov      rax, qword ptr [rax+0x08]
       shl      rax, 16
       sar      rax, 16
       and      rax, -0x1000
       add      rax, rcx
       mov      ecx, dword ptr [rdi+0x70]
       mov      qword ptr [rdx+0x30], rax
       mov      eax, ecx
       mov      qword ptr [rdx+0x38], rax
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
       mov      rax, qword ptr [rdi]
       mov      rcx, qword ptr [rdi+0x08]
       shl      rcx, 16
       sar      rcx, 16
       and      rcx, -0x1000
       add      rax, rcx
       mov      ecx, dword ptr [rdi+0x10]
       mov      qword ptr [rdx], rax
       mov      eax, ecx
       mov      qword ptr [rdx+0x08], rax
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
       xor      rax, rax
       test     esi, esi
       cmovne   rax, rdi
       mov      bword ptr [rbp-0x08], rax
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
       mov      rdi, qword ptr [rax]
       mov      rsi, qword ptr [rax+0x08]
       and      rsi, -0x1000
       add      rdi, rsi
       mov      esi, dword ptr [rax+0x10]
       mov      qword ptr [rcx], rdi
       mov      edi, esi
       mov      qword ptr [rcx+0x08], rdi
       lea      rdi, [rax+0x20]
       mov      rsi, qword ptr [rdi]
       mov      rdi, qword ptr [rdi+0x08]
       and      rdi, -0x1000
       add      rdi, rsi
       mov      esi, dword ptr [rax+0x30]
       mov      qword ptr [rcx+0x10], rdi
       mov      edi, esi
       mov      qword ptr [rcx+0x18], rdi
       lea      rdi, [rax+0x40]
       mov      rsi, qword ptr [rdi]
       mov      rdi, qword ptr [rdi+0x08]
       and      rdi, -0x1000
       add      rdi, rsi
       mov      esi, dword ptr [rax+0x50]
       mov      qword ptr [rcx+0x20], rdi
       mov      edi, esi
       mov      qword ptr [rcx+0x28], rdi
       lea      rdi, [rax+0x60]
       mov      rsi, qword ptr [rdi]
       mov      rdi, qword ptr [rdi+0x08]
       and      rdi, -0x1000
       add      rdi, rsi
       mov      esi, dword ptr [rax+0x70]
       mov      qword ptr [rcx+0x30], rdi
       mov      edi, esi
       mov      qword ptr [rcx+0x38], rdi
       add      edx, -4
       add      rax, 128
       add      rcx, 64
       cmp      edx, 4
       jge      G_M000_IG10

G_M000_IG11:
       test     edx, edx
       jle      SHORT G_M000_IG13
       align    [0 bytes for IG12]

G_M000_IG12:
       mov      rdi, qword ptr [rax]
       mov      rsi, qword ptr [rax+0x08]
       and      rsi, -0x1000
       add      rdi, rsi
       mov      esi, dword ptr [rax+0x10]
       mov      qword ptr [rcx], rdi
       mov      edi, esi
       mov      qword ptr [rcx+0x08], rdi
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
