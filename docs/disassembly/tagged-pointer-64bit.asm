; encoding: tagged-pointer
; bits: 64
; ISA: scalar
; CPU: AMD EPYC
; runtime: .NET 10.0.12 X64 AVX-512
; topology: gpu-server:44
; instructions per bio, floor: 7.25
; instructions per bio: 14.25

; Bench.Measuring.Loops:Pass[Lookups.Encodings.TaggedPointer]
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

; Bench.Measuring.Loops:Resolve[Lookups.Encodings.TaggedPointer]
G_M000_IG01:
       push     rax

G_M000_IG02:
       mov      rdi, qword ptr [rdi+0x08]
       call     [Lookups.BatchLoop:TryMap[Lookups.Encodings.TaggedPointer+Mapper](Lookups.Encodings.TaggedPointer+Mapper,System.ReadOnlySpan`1[Lookups.Bio],System.Span`1[Lookups.DmaSegment])]
       nop

G_M000_IG03:
       add      rsp, 8
       ret

; Lookups.BatchLoop:TryMap[Lookups.Encodings.TaggedPointer+Mapper]
G_M000_IG01:
       push     rbp
       push     r15
       push     r14
       push     r13
       push     rbx
       sub      rsp, 16
       lea      rbp, [rsp+0x30]
       xor      eax, eax
       mov      qword ptr [rbp-0x28], rax
       mov      qword ptr [rbp-0x30], rax
       mov      rbx, rdi

G_M000_IG02:
       xor      rdi, rdi
       test     edx, edx
       cmovne   rdi, rsi
       mov      bword ptr [rbp-0x28], rdi
       mov      r15, rdi
       cmp      edx, r8d
       jg       G_M000_IG09
       xor      rsi, rsi
       test     edx, edx
       cmovne   rsi, rcx
       mov      bword ptr [rbp-0x30], rsi
       mov      r14, rsi
       mov      r13d, edx
       jmp      SHORT G_M000_IG04
       align    [0 bytes for IG05]

G_M000_IG03:
       lea      rdx, [r14-0x10]
       lea      rsi, [r15-0x20]
       mov      rdi, rbx
       call     [Lookups.BatchLoop:MapOne[Lookups.Encodings.TaggedPointer+Mapper](Lookups.Encodings.TaggedPointer+Mapper,ptr,ptr)]

G_M000_IG04:
       cmp      r13d, 4
       jl       G_M000_IG07

G_M000_IG05:
       mov      rdx, qword ptr [r15]
       mov      rsi, qword ptr [r15+0x08]
       mov      edi, esi
       add      rdi, rbx
       add      rdx, qword ptr [rdi+0x10]
       mov      edi, dword ptr [rdi+0x18]
       shr      edi, 20
       shr      rsi, 32
       cmp      edi, esi
       jne      G_M000_IG07
       mov      esi, dword ptr [r15+0x10]
       mov      qword ptr [r14], rdx
       mov      qword ptr [r14+0x08], rsi
       mov      rdx, qword ptr [r15+0x20]
       mov      rsi, qword ptr [r15+0x28]
       mov      edi, esi
       add      rdi, rbx
       add      rdx, qword ptr [rdi+0x10]
       mov      edi, dword ptr [rdi+0x18]
       shr      edi, 20
       shr      rsi, 32
       cmp      edi, esi
       jne      SHORT G_M000_IG07
       mov      esi, dword ptr [r15+0x30]
       mov      qword ptr [r14+0x10], rdx
       mov      qword ptr [r14+0x18], rsi
       mov      rdx, qword ptr [r15+0x40]
       mov      rsi, qword ptr [r15+0x48]
       mov      edi, esi
       add      rdi, rbx
       add      rdx, qword ptr [rdi+0x10]
       mov      edi, dword ptr [rdi+0x18]
       shr      edi, 20
       shr      rsi, 32
       cmp      edi, esi
       jne      SHORT G_M000_IG07
       mov      esi, dword ptr [r15+0x50]
       mov      qword ptr [r14+0x20], rdx
       mov      qword ptr [r14+0x28], rsi
       mov      rdx, qword ptr [r15+0x60]
       mov      rsi, qword ptr [r15+0x68]
       mov      edi, esi
       add      rdi, rbx
       add      rdx, qword ptr [rdi+0x10]
       mov      edi, dword ptr [rdi+0x18]
       shr      edi, 20
       shr      rsi, 32
       cmp      edi, esi
       jne      SHORT G_M000_IG07
       mov      esi, dword ptr [r15+0x70]
       mov      qword ptr [r14+0x30], rdx
       mov      qword ptr [r14+0x38], rsi
       add      r13d, -4
       add      r15, 128

G_M000_IG06:
       add      r14, 64
       cmp      r13d, 4
       jge      G_M000_IG05

G_M000_IG07:
       add      r15, 32
       add      r14, 16
       mov      edx, r13d
       lea      r13d, [rdx-0x01]
       test     edx, edx
       jne      G_M000_IG03

G_M000_IG08:
       add      rsp, 16
       pop      rbx
       pop      r13
       pop      r14
       pop      r15
       pop      rbp
       ret

G_M000_IG09:
       call     [System.ThrowHelper:ThrowArgumentOutOfRangeException()]
       int3
