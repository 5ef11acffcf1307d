; encoding: id-radix-reach
; bits: 7
; ISA: scalar
; CPU: AMD EPYC
; runtime: .NET 10.0.12 X64 AVX-512
; topology: gpu-server:44
; instructions per bio, floor: 7.25
; instructions per bio: 9.25

; Bench.Measuring.Loops:Pass[Lookups.Encodings.IdRadixReach]
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

; Bench.Measuring.Loops:Resolve[Lookups.Encodings.IdRadixReach]
G_M000_IG01:
       push     rbp
       sub      rsp, 16
       lea      rbp, [rsp+0x10]
       xor      eax, eax
       mov      qword ptr [rbp-0x08], rax
       mov      qword ptr [rbp-0x10], rax

G_M000_IG02:
       mov      rax, qword ptr [rbp+0x20]
       xor      r8, r8
       test     esi, esi
       cmovne   r8, rdi
       mov      bword ptr [rbp-0x08], r8
       mov      rdi, r8
       cmp      esi, ecx
       jg       G_M000_IG09
       xor      rcx, rcx
       test     esi, esi
       cmovne   rcx, rdx
       mov      bword ptr [rbp-0x10], rcx
       cmp      esi, 4
       jl       G_M000_IG04
       align    [0 bytes for IG03]

G_M000_IG03:
       mov      rdx, qword ptr [rdi]
       mov      r8, qword ptr [rdi+0x08]
       shl      r8, 5
       add      rdx, qword ptr [rax+r8+0x10]
       mov      r8d, dword ptr [rdi+0x10]
       mov      qword ptr [rcx], rdx
       mov      edx, r8d
       mov      qword ptr [rcx+0x08], rdx
       lea      rdx, [rdi+0x20]
       mov      r8, qword ptr [rdx]
       mov      rdx, qword ptr [rdx+0x08]
       shl      rdx, 5
       add      r8, qword ptr [rax+rdx+0x10]
       mov      edx, dword ptr [rdi+0x30]
       mov      qword ptr [rcx+0x10], r8
       mov      qword ptr [rcx+0x18], rdx
       lea      rdx, [rdi+0x40]
       mov      r8, qword ptr [rdx]
       mov      rdx, qword ptr [rdx+0x08]
       shl      rdx, 5
       add      r8, qword ptr [rax+rdx+0x10]
       mov      edx, dword ptr [rdi+0x50]
       mov      qword ptr [rcx+0x20], r8
       mov      qword ptr [rcx+0x28], rdx
       lea      rdx, [rdi+0x60]
       mov      r8, qword ptr [rdx]
       mov      rdx, qword ptr [rdx+0x08]
       shl      rdx, 5
       add      r8, qword ptr [rax+rdx+0x10]
       mov      edx, dword ptr [rdi+0x70]
       mov      qword ptr [rcx+0x30], r8
       mov      qword ptr [rcx+0x38], rdx
       add      esi, -4
       add      rdi, 128
       add      rcx, 64
       cmp      esi, 4
       jge      G_M000_IG03

G_M000_IG04:
       test     esi, esi
       jle      SHORT G_M000_IG06
       align    [5 bytes for IG05]

G_M000_IG05:
       mov      rdx, qword ptr [rdi]
       mov      r8, qword ptr [rdi+0x08]
       shl      r8, 5
       add      rdx, qword ptr [rax+r8+0x10]
       mov      r8d, dword ptr [rdi+0x10]
       mov      qword ptr [rcx], rdx
       mov      edx, r8d
       mov      qword ptr [rcx+0x08], rdx
       dec      esi
       add      rdi, 32
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
