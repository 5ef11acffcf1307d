; encoding: tagged-pointer
; bits: 48
; ISA: scalar
; CPU: AMD EPYC
; runtime: .NET 10.0.12 X64 AVX-512
; topology: gpu-server:44
; instructions per bio, floor: 7.25
; instructions per bio: 16

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

; Bench.Measuring.Loops:Resolve[Lookups.Encodings.TaggedPointer]
G_M000_IG01:
       push     rax
       mov      eax, esi
       mov      r8d, ecx

G_M000_IG02:
       mov      r9, qword ptr [rsp+0x18]
       mov      rcx, rdx
       mov      rsi, rdi
       mov      edx, eax
       mov      rdi, r9
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
       xor      rdi, rdi
       test     edx, edx
       cmovne   rdi, rcx
       mov      bword ptr [rbp-0x30], rdi
       mov      r14, rdi
       mov      r13d, edx
       cmp      r13d, 4
       jge      SHORT G_M000_IG06

G_M000_IG03:
       test     r13d, r13d
       je       G_M000_IG08

G_M000_IG04:
       mov      rdi, rbx
       mov      rsi, r15
       mov      rdx, r14
       call     [Lookups.BatchLoop:MapOne[Lookups.Encodings.TaggedPointer+Mapper](Lookups.Encodings.TaggedPointer+Mapper,ptr,ptr)]
       dec      r13d
       add      r15, 32
       add      r14, 16

G_M000_IG05:
       cmp      r13d, 4
       jl       SHORT G_M000_IG03

G_M000_IG06:
       mov      rax, qword ptr [r15+0x08]
       mov      ecx, eax
       add      rcx, rbx
       mov      rdx, qword ptr [r15]
       add      rdx, qword ptr [rcx+0x10]
       mov      ecx, dword ptr [rcx+0x18]
       shr      ecx, 20
       shr      rax, 32
       cmp      ecx, eax
       jne      SHORT G_M000_IG03
       mov      eax, dword ptr [r15+0x10]
       mov      qword ptr [r14], rdx
       mov      qword ptr [r14+0x08], rax
       lea      rax, [r15+0x20]
       mov      rcx, qword ptr [rax+0x08]
       mov      edx, ecx
       add      rdx, rbx
       mov      rax, qword ptr [rax]
       add      rax, qword ptr [rdx+0x10]
       mov      edx, dword ptr [rdx+0x18]
       shr      edx, 20
       shr      rcx, 32
       cmp      edx, ecx
       jne      SHORT G_M000_IG03
       mov      ecx, dword ptr [r15+0x30]
       mov      qword ptr [r14+0x10], rax
       mov      eax, ecx
       mov      qword ptr [r14+0x18], rax
       lea      rax, [r15+0x40]
       mov      rcx, qword ptr [rax+0x08]
       mov      edx, ecx
       add      rdx, rbx
       mov      rax, qword ptr [rax]
       add      rax, qword ptr [rdx+0x10]
       mov      edx, dword ptr [rdx+0x18]
       shr      edx, 20
       shr      rcx, 32
       cmp      edx, ecx
       jne      G_M000_IG03
       mov      ecx, dword ptr [r15+0x50]
       mov      qword ptr [r14+0x20], rax
       mov      eax, ecx
       mov      qword ptr [r14+0x28], rax
       lea      rax, [r15+0x60]
       mov      rcx, qword ptr [rax+0x08]
       mov      edx, ecx
       add      rdx, rbx
       mov      rax, qword ptr [rax]
       add      rax, qword ptr [rdx+0x10]
       mov      edx, dword ptr [rdx+0x18]
       shr      edx, 20
       shr      rcx, 32
       cmp      edx, ecx
       jne      G_M000_IG03
       mov      ecx, dword ptr [r15+0x70]

G_M000_IG07:
       mov      qword ptr [r14+0x30], rax
       mov      eax, ecx
       mov      qword ptr [r14+0x38], rax
       add      r13d, -4
       add      r15, 128
       add      r14, 64
       jmp      G_M000_IG05

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
