; encoding: index-generation
; bits: 32
; ISA: scalar
; machine: Intel Emerald Rapids, 2 cores, KVM
; runtime: .NET 10.0.12 X64 AVX-512
; topology: gpu-server:44
; instructions per bio, floor: 7.25
; instructions per bio: 13.25 / 14.25

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

; Bench.Measuring.Loops:Resolve[Lookups.Encodings.IndexGeneration]
G_M000_IG01:
       push     rbp
       mov      rbp, rsp

G_M000_IG02:
       mov      rax, qword ptr [rdi+0x08]
       mov      edi, dword ptr [rdi+0x24]
       cmp      edi, 0xFFFF
       je       SHORT G_M000_IG04

G_M000_IG03:
       mov      rdi, rax
       call     [Lookups.BatchLoop:TryMap[Lookups.Encodings.IndexGeneration+LongHandle](Lookups.Encodings.IndexGeneration+LongHandle,System.ReadOnlySpan`1[Lookups.Bio],System.Span`1[Lookups.DmaSegment])]
       jmp      SHORT G_M000_IG05

G_M000_IG04:
       mov      rdi, rax
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
       jg       G_M000_IG08
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
       call     [Lookups.BatchLoop:MapOne[Lookups.Encodings.IndexGeneration+LongHandle](Lookups.Encodings.IndexGeneration+LongHandle,ptr,ptr)]

G_M000_IG04:
       cmp      r13d, 4
       jl       G_M000_IG06

G_M000_IG05:
       mov      rdx, qword ptr [r15]
       mov      rsi, qword ptr [r15+0x08]
       mov      edi, esi
       and      edi, 0xD1FFAB1E
       shl      rdi, 5
       add      rdi, rbx
       add      rdx, qword ptr [rdi+0x10]
       cmp      dword ptr [rdi+0x18], esi
       jne      G_M000_IG06
       mov      esi, dword ptr [r15+0x10]
       mov      qword ptr [r14], rdx
       mov      qword ptr [r14+0x08], rsi
       mov      rdx, qword ptr [r15+0x20]
       mov      rsi, qword ptr [r15+0x28]
       mov      edi, esi
       and      edi, 0xD1FFAB1E
       shl      rdi, 5
       add      rdi, rbx
       add      rdx, qword ptr [rdi+0x10]
       cmp      dword ptr [rdi+0x18], esi
       jne      G_M000_IG06
       mov      esi, dword ptr [r15+0x30]
       mov      qword ptr [r14+0x10], rdx
       mov      qword ptr [r14+0x18], rsi
       mov      rdx, qword ptr [r15+0x40]
       mov      rsi, qword ptr [r15+0x48]
       mov      edi, esi
       and      edi, 0xD1FFAB1E
       shl      rdi, 5
       add      rdi, rbx
       add      rdx, qword ptr [rdi+0x10]
       cmp      dword ptr [rdi+0x18], esi
       jne      SHORT G_M000_IG06
       mov      esi, dword ptr [r15+0x50]
       mov      qword ptr [r14+0x20], rdx
       mov      qword ptr [r14+0x28], rsi
       mov      rdx, qword ptr [r15+0x60]
       mov      rsi, qword ptr [r15+0x68]
       mov      edi, esi
       and      edi, 0xD1FFAB1E
       shl      rdi, 5
       add      rdi, rbx
       add      rdx, qword ptr [rdi+0x10]
       cmp      dword ptr [rdi+0x18], esi
       jne      SHORT G_M000_IG06
       mov      esi, dword ptr [r15+0x70]
       mov      qword ptr [r14+0x30], rdx
       mov      qword ptr [r14+0x38], rsi
       add      r13d, -4
       add      r15, 128
       add      r14, 64
       cmp      r13d, 4
       jge      G_M000_IG05

G_M000_IG06:
       add      r15, 32
       add      r14, 16
       mov      edx, r13d
       lea      r13d, [rdx-0x01]
       test     edx, edx
       jne      G_M000_IG03

G_M000_IG07:
       add      rsp, 16
       pop      rbx
       pop      r13
       pop      r14
       pop      r15
       pop      rbp
       ret

G_M000_IG08:
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
       call     [Lookups.BatchLoop:MapOne[Lookups.Encodings.IndexGeneration+ShortHandle](Lookups.Encodings.IndexGeneration+ShortHandle,ptr,ptr)]

G_M000_IG04:
       cmp      r13d, 4
       jl       G_M000_IG07

G_M000_IG05:
       mov      rdx, qword ptr [r15]
       mov      rsi, qword ptr [r15+0x08]
       mov      edi, esi
       and      edi, 0x1FFF
       shl      rdi, 5
       add      rdi, rbx
       add      rdx, qword ptr [rdi+0x10]
       movzx    rdi, word  ptr [rdi+0x1C]
       cmp      edi, esi
       jne      G_M000_IG07
       mov      esi, dword ptr [r15+0x10]
       mov      qword ptr [r14], rdx
       mov      qword ptr [r14+0x08], rsi
       mov      rdx, qword ptr [r15+0x20]
       mov      rsi, qword ptr [r15+0x28]
       mov      edi, esi
       and      edi, 0x1FFF
       shl      rdi, 5
       add      rdi, rbx
       add      rdx, qword ptr [rdi+0x10]
       movzx    rdi, word  ptr [rdi+0x1C]
       cmp      edi, esi
       jne      G_M000_IG07
       mov      esi, dword ptr [r15+0x30]
       mov      qword ptr [r14+0x10], rdx
       mov      qword ptr [r14+0x18], rsi
       mov      rdx, qword ptr [r15+0x40]
       mov      rsi, qword ptr [r15+0x48]
       mov      edi, esi
       and      edi, 0x1FFF
       shl      rdi, 5
       add      rdi, rbx
       add      rdx, qword ptr [rdi+0x10]
       movzx    rdi, word  ptr [rdi+0x1C]
       cmp      edi, esi
       jne      SHORT G_M000_IG07
       mov      esi, dword ptr [r15+0x50]
       mov      qword ptr [r14+0x20], rdx
       mov      qword ptr [r14+0x28], rsi
       mov      rdx, qword ptr [r15+0x60]
       mov      rsi, qword ptr [r15+0x68]
       mov      edi, esi
       and      edi, 0x1FFF
       shl      rdi, 5
       add      rdi, rbx
       add      rdx, qword ptr [rdi+0x10]
       movzx    rdi, word  ptr [rdi+0x1C]
       cmp      edi, esi
       jne      SHORT G_M000_IG07
       mov      esi, dword ptr [r15+0x70]
       mov      qword ptr [r14+0x30], rdx
       mov      qword ptr [r14+0x38], rsi
       add      r13d, -4
       add      r15, 128
       add      r14, 64
       cmp      r13d, 4

G_M000_IG06:
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
