; encoding: bar-pointer
; bits: 64
; ISA: scalar
; machine: Intel Emerald Rapids, 2 cores, KVM
; runtime: .NET 10.0.12 X64 AVX-512
; topology: gpu-server:44
; instructions per bio, floor: 7.25
; instructions per bio: 7.25

; Bench.Measuring.Loops:Pass[Lookups.Encodings.BarPointer]
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

; Bench.Measuring.Loops:Resolve[Lookups.Encodings.BarPointer]
G_M000_IG01:
       push     rbp
       sub      rsp, 16
       lea      rbp, [rsp+0x10]
       xor      eax, eax
       mov      qword ptr [rbp-0x08], rax
       mov      qword ptr [rbp-0x10], rax

G_M000_IG02:
       cmp      dword ptr [rdi], edi
       mov      rax, qword ptr [rdi+0x08]
       xor      rdi, rdi
       test     edx, edx
       cmovne   rdi, rsi
       mov      bword ptr [rbp-0x08], rdi
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
       mov      rsi, qword ptr [rdi]
       mov      r8, qword ptr [rdi+0x08]
       add      rsi, qword ptr [rax+r8+0x10]
       mov      r8d, dword ptr [rdi+0x10]
       mov      qword ptr [rcx], rsi
       mov      qword ptr [rcx+0x08], r8
       mov      rsi, qword ptr [rdi+0x20]
       mov      r8, qword ptr [rdi+0x28]
       add      rsi, qword ptr [rax+r8+0x10]
       mov      r8d, dword ptr [rdi+0x30]
       mov      qword ptr [rcx+0x10], rsi
       mov      qword ptr [rcx+0x18], r8
       mov      rsi, qword ptr [rdi+0x40]
       mov      r8, qword ptr [rdi+0x48]
       add      rsi, qword ptr [rax+r8+0x10]
       mov      r8d, dword ptr [rdi+0x50]
       mov      qword ptr [rcx+0x20], rsi
       mov      qword ptr [rcx+0x28], r8
       mov      rsi, qword ptr [rdi+0x60]
       mov      r8, qword ptr [rdi+0x68]
       add      rsi, qword ptr [rax+r8+0x10]
       mov      r8d, dword ptr [rdi+0x70]
       mov      qword ptr [rcx+0x30], rsi
       mov      qword ptr [rcx+0x38], r8
       add      edx, -4
       add      rdi, 128
       add      rcx, 64
       cmp      edx, 4
       jge      SHORT G_M000_IG03

G_M000_IG04:
       test     edx, edx
       jle      SHORT G_M000_IG06
       align    [0 bytes for IG05]

G_M000_IG05:
       mov      rsi, qword ptr [rdi]
       mov      r8, qword ptr [rdi+0x08]
       add      rsi, qword ptr [rax+r8+0x10]
       mov      r8d, dword ptr [rdi+0x10]
       mov      qword ptr [rcx], rsi
       mov      qword ptr [rcx+0x08], r8
       dec      edx
       add      rdi, 32
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
