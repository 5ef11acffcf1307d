; encoding: id-buckets
; bits: 5
; ISA: scalar
; CPU: AMD EPYC
; runtime: .NET 10.0.12 X64 AVX-512
; topology: gpu-server:44
; instructions per bio, floor: 7.25
; instructions per bio: 15.25 + 5 per step

; Bench.Measuring.Loops:Pass[Lookups.Encodings.IdBuckets]
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

; Bench.Measuring.Loops:Resolve[Lookups.Encodings.IdBuckets]
G_M000_IG01:
       push     rbp
       sub      rsp, 16
       lea      rbp, [rsp+0x10]
       xor      eax, eax
       mov      qword ptr [rbp-0x08], rax
       mov      qword ptr [rbp-0x10], rax

G_M000_IG02:
       mov      rax, qword ptr [rbp+0x20]
       mov      r8, qword ptr [rbp+0x28]
       xor      r9, r9
       test     esi, esi
       cmovne   r9, rdi
       mov      bword ptr [rbp-0x08], r9
       mov      rdi, r9
       cmp      esi, ecx
       jg       G_M000_IG19
       xor      rcx, rcx
       test     esi, esi
       cmovne   rcx, rdx
       mov      bword ptr [rbp-0x10], rcx
       cmp      esi, 4
       jl       G_M000_IG12

G_M000_IG03:
       mov      rdx, qword ptr [rdi]
       mov      r9, r8
       imul     r9, qword ptr [rdi+0x08]
       shl      r9, 5
       add      r9, rax
       mov      r10, rdx
       sub      r10, qword ptr [r9]
       cmp      r10, qword ptr [r9+0x08]
       jb       SHORT G_M000_IG05
       align    [0 bytes for IG04]

G_M000_IG04:
       add      r9, 32
       mov      r10, rdx
       sub      r10, qword ptr [r9]
       cmp      r10, qword ptr [r9+0x08]
       jae      SHORT G_M000_IG04

G_M000_IG05:
       add      rdx, qword ptr [r9+0x10]
       mov      r9d, dword ptr [rdi+0x10]
       mov      qword ptr [rcx], rdx
       mov      edx, r9d
       mov      qword ptr [rcx+0x08], rdx
       lea      rdx, [rdi+0x20]
       mov      r9, qword ptr [rdx]
       mov      r10, r8
       imul     r10, qword ptr [rdx+0x08]
       shl      r10, 5
       add      r10, rax
       mov      rdx, r9
       sub      rdx, qword ptr [r10]
       cmp      rdx, qword ptr [r10+0x08]
       jb       SHORT G_M000_IG07
       align    [0 bytes for IG06]

G_M000_IG06:
       add      r10, 32
       mov      rdx, r9
       sub      rdx, qword ptr [r10]
       cmp      rdx, qword ptr [r10+0x08]
       jae      SHORT G_M000_IG06

G_M000_IG07:
       add      r9, qword ptr [r10+0x10]
       mov      edx, dword ptr [rdi+0x30]
       mov      qword ptr [rcx+0x10], r9
       mov      qword ptr [rcx+0x18], rdx
       lea      rdx, [rdi+0x40]
       mov      r9, qword ptr [rdx]
       mov      r10, r8
       imul     r10, qword ptr [rdx+0x08]
       shl      r10, 5
       add      r10, rax
       mov      rdx, r9
       sub      rdx, qword ptr [r10]
       cmp      rdx, qword ptr [r10+0x08]
       jb       SHORT G_M000_IG09
       align    [0 bytes for IG08]

G_M000_IG08:
       add      r10, 32
       mov      rdx, r9
       sub      rdx, qword ptr [r10]
       cmp      rdx, qword ptr [r10+0x08]
       jae      SHORT G_M000_IG08

G_M000_IG09:
       add      r9, qword ptr [r10+0x10]
       mov      edx, dword ptr [rdi+0x50]
       mov      qword ptr [rcx+0x20], r9
       mov      qword ptr [rcx+0x28], rdx
       lea      rdx, [rdi+0x60]
       mov      r9, qword ptr [rdx]
       mov      r10, r8
       imul     r10, qword ptr [rdx+0x08]
       shl      r10, 5
       add      r10, rax
       mov      rdx, r9
       sub      rdx, qword ptr [r10]
       cmp      rdx, qword ptr [r10+0x08]
       jb       SHORT G_M000_IG11
       align    [0 bytes for IG10]

G_M000_IG10:
       add      r10, 32
       mov      rdx, r9
       sub      rdx, qword ptr [r10]
       cmp      rdx, qword ptr [r10+0x08]
       jae      SHORT G_M000_IG10

G_M000_IG11:
       add      r9, qword ptr [r10+0x10]
       mov      edx, dword ptr [rdi+0x70]
       mov      qword ptr [rcx+0x30], r9
       mov      qword ptr [rcx+0x38], rdx
       add      esi, -4
       add      rdi, 128
       add      rcx, 64
       cmp      esi, 4
       jge      G_M000_IG03

G_M000_IG12:
       test     esi, esi
       jle      SHORT G_M000_IG16

G_M000_IG13:
       mov      rdx, qword ptr [rdi]
       mov      r9, r8
       imul     r9, qword ptr [rdi+0x08]
       shl      r9, 5
       add      r9, rax
       mov      r10, rdx
       sub      r10, qword ptr [r9]
       cmp      r10, qword ptr [r9+0x08]
       jb       SHORT G_M000_IG15
       align    [0 bytes for IG14]

G_M000_IG14:
       add      r9, 32
       mov      r10, rdx
       sub      r10, qword ptr [r9]
       cmp      r10, qword ptr [r9+0x08]
       jae      SHORT G_M000_IG14

G_M000_IG15:
       add      rdx, qword ptr [r9+0x10]
       mov      r9d, dword ptr [rdi+0x10]
       mov      qword ptr [rcx], rdx
       mov      edx, r9d
       mov      qword ptr [rcx+0x08], rdx
       dec      esi
       add      rdi, 32
       add      rcx, 16
       test     esi, esi
       jg       SHORT G_M000_IG13

G_M000_IG16:
       xor      eax, eax
       mov      bword ptr [rbp-0x10], rax

G_M000_IG17:
       mov      bword ptr [rbp-0x08], rax

G_M000_IG18:
       add      rsp, 16
       pop      rbp
       ret

G_M000_IG19:
       call     [System.ThrowHelper:ThrowArgumentOutOfRangeException()]
       int3
