; encoding: bar-pointer
; bits: 64
; ISA: scalar
; CPU: AMD EPYC
; runtime: .NET 10.0.12 X64 AVX-512
; topology: gpu-server:44
; instructions per bio, floor: 7.25
; instructions per bio: 8.25

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

; Bench.Measuring.Loops:Resolve[Lookups.Encodings.BarPointer]
G_M000_IG01:
       push     rbp
       sub      rsp, 16
       lea      rbp, [rsp+0x10]
       xor      eax, eax
       mov      qword ptr [rbp-0x08], rax
       mov      qword ptr [rbp-0x10], rax

G_M000_IG02:
       xor      rax, rax
       test     ecx, ecx
       cmovne   rax, rdx
       mov      bword ptr [rbp-0x08], rax
       cmp      ecx, r9d
       jg       G_M000_IG09
       xor      rdx, rdx
       test     ecx, ecx
       cmovne   rdx, r8
       mov      bword ptr [rbp-0x10], rdx
       cmp      ecx, 4
       jl       G_M000_IG04
       align    [2 bytes for IG03]

G_M000_IG03:
       mov      rdi, qword ptr [rax]
       mov      r8, qword ptr [rax+0x08]
       add      rdi, qword ptr [rsi+r8+0x10]
       mov      r8d, dword ptr [rax+0x10]
       mov      qword ptr [rdx], rdi
       mov      edi, r8d
       mov      qword ptr [rdx+0x08], rdi
       lea      rdi, [rax+0x20]
       mov      r8, qword ptr [rdi]
       mov      rdi, qword ptr [rdi+0x08]
       add      r8, qword ptr [rsi+rdi+0x10]
       mov      edi, dword ptr [rax+0x30]
       mov      qword ptr [rdx+0x10], r8
       mov      qword ptr [rdx+0x18], rdi
       lea      rdi, [rax+0x40]
       mov      r8, qword ptr [rdi]
       mov      rdi, qword ptr [rdi+0x08]
       add      r8, qword ptr [rsi+rdi+0x10]
       mov      edi, dword ptr [rax+0x50]
       mov      qword ptr [rdx+0x20], r8
       mov      qword ptr [rdx+0x28], rdi
       lea      rdi, [rax+0x60]
       mov      r8, qword ptr [rdi]
       mov      rdi, qword ptr [rdi+0x08]
       add      r8, qword ptr [rsi+rdi+0x10]
       mov      edi, dword ptr [rax+0x70]
       mov      qword ptr [rdx+0x30], r8
       mov      qword ptr [rdx+0x38], rdi
       add      ecx, -4
       add      rax, 128
       add      rdx, 64
       cmp      ecx, 4
       jge      SHORT G_M000_IG03

G_M000_IG04:
       test     ecx, ecx
       jle      SHORT G_M000_IG06
       align    [0 bytes for IG05]

G_M000_IG05:
       mov      rdi, qword ptr [rax]
       mov      r8, qword ptr [rax+0x08]
       add      rdi, qword ptr [rsi+r8+0x10]
       mov      r8d, dword ptr [rax+0x10]
       mov      qword ptr [rdx], rdi
       mov      edi, r8d
       mov      qword ptr [rdx+0x08], rdi
       dec      ecx
       add      rax, 32
       add      rdx, 16
       test     ecx, ecx
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
