; encoding: index-generation
; bits: 16
; ISA: scalar
; CPU: AMD EPYC
; runtime: .NET 10.0.12 X64 AVX-512
; topology: gpu-server:44
; instructions per bio, floor: 7.25
; instructions per bio: 15 / 16

; Bench.Measuring.Loops:Pass[Lookups.Encodings.IndexGeneration]
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

; Bench.Measuring.Loops:Resolve[Lookups.Encodings.IndexGeneration]
G_M000_IG01:
       push     rbp
       mov      rbp, rsp
       mov      rax, rdi
       mov      r9, rdx
       mov      edx, esi
       mov      r8d, ecx

G_M000_IG02:
       mov      rdi, qword ptr [rbp+0x18]
       cmp      dword ptr [rbp+0x34], 0xFFFF
       je       SHORT G_M000_IG04

G_M000_IG03:
       mov      rcx, r9
       mov      rsi, rax
       call     [Lookups.BatchLoop:TryMap[Lookups.Encodings.IndexGeneration+LongHandle](Lookups.Encodings.IndexGeneration+LongHandle,System.ReadOnlySpan`1[Lookups.Bio],System.Span`1[Lookups.DmaSegment])]
       jmp      SHORT G_M000_IG05

G_M000_IG04:
       mov      rcx, r9
       mov      rsi, rax
       call     [Lookups.BatchLoop:TryMap[Lookups.Encodings.IndexGeneration+ShortHandle](Lookups.Encodings.IndexGeneration+ShortHandle,System.ReadOnlySpan`1[Lookups.Bio],System.Span`1[Lookups.DmaSegment])]

G_M000_IG05:
       nop

G_M000_IG06:
       pop      rbp
       ret

; Lookups.BatchLoop:TryMap[Lookups.Encodings.IndexGeneration+LongHandle]
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
       call     [Lookups.BatchLoop:MapOne[Lookups.Encodings.IndexGeneration+LongHandle](Lookups.Encodings.IndexGeneration+LongHandle,ptr,ptr)]
       dec      r13d
       add      r15, 32
       add      r14, 16

G_M000_IG05:
       cmp      r13d, 4
       jl       SHORT G_M000_IG03

G_M000_IG06:
       mov      eax, dword ptr [r15+0x08]
       mov      ecx, eax
       and      ecx, 0xD1FFAB1E
       shl      rcx, 5
       add      rcx, rbx
       mov      rdx, qword ptr [r15]
       add      rdx, qword ptr [rcx+0x10]
       cmp      dword ptr [rcx+0x18], eax
       jne      SHORT G_M000_IG03
       mov      eax, dword ptr [r15+0x10]
       mov      qword ptr [r14], rdx
       mov      qword ptr [r14+0x08], rax
       lea      rax, [r15+0x20]
       mov      ecx, dword ptr [rax+0x08]
       mov      edx, ecx
       and      edx, 0xD1FFAB1E
       shl      rdx, 5
       add      rdx, rbx
       mov      rax, qword ptr [rax]
       add      rax, qword ptr [rdx+0x10]
       cmp      dword ptr [rdx+0x18], ecx
       jne      SHORT G_M000_IG03
       mov      ecx, dword ptr [r15+0x30]
       mov      qword ptr [r14+0x10], rax
       mov      eax, ecx
       mov      qword ptr [r14+0x18], rax
       lea      rax, [r15+0x40]
       mov      ecx, dword ptr [rax+0x08]
       mov      edx, ecx
       and      edx, 0xD1FFAB1E
       shl      rdx, 5
       add      rdx, rbx
       mov      rax, qword ptr [rax]
       add      rax, qword ptr [rdx+0x10]
       cmp      dword ptr [rdx+0x18], ecx
       jne      G_M000_IG03
       mov      ecx, dword ptr [r15+0x50]
       mov      qword ptr [r14+0x20], rax
       mov      eax, ecx
       mov      qword ptr [r14+0x28], rax
       lea      rax, [r15+0x60]
       mov      ecx, dword ptr [rax+0x08]
       mov      edx, ecx
       and      edx, 0xD1FFAB1E
       shl      rdx, 5
       add      rdx, rbx
       mov      rax, qword ptr [rax]
       add      rax, qword ptr [rdx+0x10]
       cmp      dword ptr [rdx+0x18], ecx
       jne      G_M000_IG03
       mov      ecx, dword ptr [r15+0x70]
       mov      qword ptr [r14+0x30], rax
       mov      eax, ecx
       mov      qword ptr [r14+0x38], rax
       add      r13d, -4
       add      r15, 128
       add      r14, 64

G_M000_IG07:
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

; Lookups.BatchLoop:TryMap[Lookups.Encodings.IndexGeneration+ShortHandle]
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
       call     [Lookups.BatchLoop:MapOne[Lookups.Encodings.IndexGeneration+ShortHandle](Lookups.Encodings.IndexGeneration+ShortHandle,ptr,ptr)]
       dec      r13d
       add      r15, 32
       add      r14, 16

G_M000_IG05:
       cmp      r13d, 4
       jl       SHORT G_M000_IG03

G_M000_IG06:
       mov      eax, dword ptr [r15+0x08]
       mov      ecx, eax
       and      ecx, 0x1FFF
       shl      rcx, 5
       add      rcx, rbx
       mov      rdx, qword ptr [r15]
       add      rdx, qword ptr [rcx+0x10]
       movzx    rcx, word  ptr [rcx+0x1C]
       cmp      ecx, eax
       jne      SHORT G_M000_IG03
       mov      eax, dword ptr [r15+0x10]
       mov      qword ptr [r14], rdx
       mov      qword ptr [r14+0x08], rax
       lea      rax, [r15+0x20]
       mov      ecx, dword ptr [rax+0x08]
       mov      edx, ecx
       and      edx, 0x1FFF
       shl      rdx, 5
       add      rdx, rbx
       mov      rax, qword ptr [rax]
       add      rax, qword ptr [rdx+0x10]
       movzx    rdx, word  ptr [rdx+0x1C]
       cmp      edx, ecx
       jne      SHORT G_M000_IG03
       mov      ecx, dword ptr [r15+0x30]
       mov      qword ptr [r14+0x10], rax
       mov      eax, ecx
       mov      qword ptr [r14+0x18], rax
       lea      rax, [r15+0x40]
       mov      ecx, dword ptr [rax+0x08]
       mov      edx, ecx
       and      edx, 0x1FFF
       shl      rdx, 5
       add      rdx, rbx
       mov      rax, qword ptr [rax]
       add      rax, qword ptr [rdx+0x10]
       movzx    rdx, word  ptr [rdx+0x1C]
       cmp      edx, ecx
       jne      G_M000_IG03
       mov      ecx, dword ptr [r15+0x50]
       mov      qword ptr [r14+0x20], rax
       mov      eax, ecx
       mov      qword ptr [r14+0x28], rax
       lea      rax, [r15+0x60]
       mov      ecx, dword ptr [rax+0x08]
       mov      edx, ecx
       and      edx, 0x1FFF
       shl      rdx, 5
       add      rdx, rbx
       mov      rax, qword ptr [rax]
       add      rax, qword ptr [rdx+0x10]
       movzx    rdx, word  ptr [rdx+0x1C]
       cmp      edx, ecx
       jne      G_M000_IG03
       mov      ecx, dword ptr [r15+0x70]
       mov      qword ptr [r14+0x30], rax
       mov      eax, ecx
       mov      qword ptr [r14+0x38], rax
       add      r13d, -4

G_M000_IG07:
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
