; encoding: index-generation
; bits: 32
; ISA: scalar
; machine: AMD Zen 4, 2 cores, KVM
; runtime: .NET 10.0.12 X64 AVX-512
; topology: gpu-server:44
; instructions per bio, floor: 7.25
; instructions per bio: 13.25 / 14.25

; Bench.Measuring.Loops:Pass[Lookups.Encodings.IndexGeneration]
G_M000_IG01:
       push     rax
       mov      eax, esi
       mov      r8d, ecx

G_M000_IG02:
       mov      rcx, rdx
       mov      rsi, rdi
       mov      edx, eax
       xor      edi, edi
       call     [Lookups.BatchLoop:Map[Lookups.PassThrough](Lookups.PassThrough,System.ReadOnlySpan`1[Lookups.Bio],System.Span`1[Lookups.DmaSegment])]
       nop

G_M000_IG03:
       add      rsp, 8
       ret

; Lookups.BatchLoop:Map[Lookups.PassThrough]
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
       xor      rdi, rdi
       test     edx, edx
       cmovne   rdi, rcx
       mov      bword ptr [rbp-0x10], rdi
       mov      rcx, rdi
       cmp      edx, 4
       jl       SHORT G_M000_IG04
       align    [0 bytes for IG03]

G_M000_IG03:
       mov      rdi, qword ptr [rax]
       mov      rsi, qword ptr [rax+0x08]
       add      rdi, rsi
       mov      esi, dword ptr [rax+0x10]
       mov      qword ptr [rcx], rdi
       mov      qword ptr [rcx+0x08], rsi
       mov      rdi, qword ptr [rax+0x20]
       mov      rsi, qword ptr [rax+0x28]
       add      rdi, rsi
       mov      esi, dword ptr [rax+0x30]
       mov      qword ptr [rcx+0x10], rdi
       mov      qword ptr [rcx+0x18], rsi
       mov      rdi, qword ptr [rax+0x40]
       mov      rsi, qword ptr [rax+0x48]
       add      rdi, rsi
       mov      esi, dword ptr [rax+0x50]
       mov      qword ptr [rcx+0x20], rdi
       mov      qword ptr [rcx+0x28], rsi
       mov      rdi, qword ptr [rax+0x60]
       mov      rsi, qword ptr [rax+0x68]
       add      rdi, rsi
       mov      esi, dword ptr [rax+0x70]
       mov      qword ptr [rcx+0x30], rdi
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
       mov      rdi, qword ptr [rax]
       mov      rsi, qword ptr [rax+0x08]
       add      rdi, rsi
       mov      esi, dword ptr [rax+0x10]
       mov      qword ptr [rcx], rdi
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

G_M000_IG02:
       mov      rax, qword ptr [rdi]
       mov      edi, dword ptr [rdi+0x1C]
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

; Bench.Measuring.Loops:ResolveDependent[Lookups.Encodings.IndexGeneration]
G_M000_IG01:
       push     rbp
       push     r15
       push     r14
       push     r13
       push     r12
       push     rbx
       push     rax
       lea      rbp, [rsp+0x30]

G_M000_IG02:
       mov      rax, qword ptr [rdi]
       mov      r9, qword ptr [rdi+0x08]
       mov      r10, qword ptr [rdi+0x10]
       mov      r11d, dword ptr [rdi+0x18]
       mov      edi, dword ptr [rdi+0x1C]
       cmp      edx, r8d
       jg       G_M000_IG07
       mov      edx, edx
       xor      r8d, r8d
       cmp      r8, rdx
       jge      SHORT G_M000_IG06
       align    [0 bytes for IG03]

G_M000_IG03:
       mov      rbx, r8
       shl      rbx, 5
       add      rbx, rsi
       mov      r15, qword ptr [rbx+0x08]
       mov      r14d, r15d
       and      r14d, r11d
       shl      r14, 5
       lea      r13, [rax+r14]
       cmp      byte  ptr [r13], r13b
       mov      r12d, edi
       and      r12d, dword ptr [r9+r14]
       cmp      r12d, r15d
       je       SHORT G_M000_IG05

G_M000_IG04:
       mov      r13, r10

G_M000_IG05:
       mov      r15, qword ptr [r13+0x10]
       mov      r14, r8
       shl      r14, 4
       add      r14, rcx
       mov      r13, r15
       add      r13, qword ptr [rbx]
       mov      r12d, dword ptr [rbx+0x10]
       mov      qword ptr [r14], r13
       mov      r13d, r12d
       mov      qword ptr [r14+0x08], r13
       shr      r15, 63
       add      r8, r15
       movzx    rbx, word  ptr [rbx+0x18]
       sar      ebx, 15
       movsxd   rbx, ebx
       lea      r8, [r8+rbx+0x01]
       cmp      r8, rdx
       jl       SHORT G_M000_IG03

G_M000_IG06:
       add      rsp, 8
       pop      rbx
       pop      r12
       pop      r13
       pop      r14
       pop      r15
       pop      rbp
       ret

G_M000_IG07:
       call     [System.ThrowHelper:ThrowArgumentOutOfRangeException()]
       int3

; Lookups.DmaMap:Map[Lookups.Encodings.IndexGeneration]
G_M000_IG01:
       push     rbp
       push     r15
       push     r14
       push     r13
       push     r12
       push     rbx
       sub      rsp, 72
       lea      rbp, [rsp+0x70]
       mov      gword ptr [rbp-0x48], r9
       mov      r15, rdx
       mov      rbx, r8
       mov      r13, bword ptr [rbp+0x30]
       mov      r12d, dword ptr [rbp+0x38]

G_M000_IG02:
       cmp      ecx, r12d
       jg       G_M000_IG17
       mov      r12d, ecx
       mov      rax, rdi
       mov      bword ptr [rbp-0x58], rax
       mov      r10d, esi
       mov      dword ptr [rbp-0x2C], r10d
       xor      r11d, r11d
       cmp      r11d, r10d
       jl       SHORT G_M000_IG04
       jmp      G_M000_IG16

G_M000_IG03:
       mov      r15, bword ptr [rbp-0x50]

G_M000_IG04:
       mov      qword ptr [rbp-0x38], r11
       mov      rsi, r11
       shl      rsi, 5
       add      rsi, rax
       mov      ecx, dword ptr [rsi+0x14]
       movzx    r8, word  ptr [rsi+0x18]
       mov      edx, r8d
       mov      r9d, ecx
       mov      edi, edx
       add      r9, rdi
       mov      dword ptr [rbp+0x38], r12d
       mov      edi, r12d
       cmp      r9, rdi
       ja       G_M000_IG17
       shl      rcx, 4
       mov      bword ptr [rbp-0x50], r15
       lea      r9, bword ptr [r15+rcx]
       mov      bword ptr [rbp+0x30], r13
       add      rcx, r13
       mov      rdi, qword ptr [rsi+0x08]
       mov      r14, qword ptr [rbp+0x10]
       mov      r15, qword ptr [rbp+0x18]
       mov      rax, qword ptr [rbp+0x20]
       mov      r12d, dword ptr [rbp+0x28]
       mov      r13d, dword ptr [rbp+0x2C]
       and      r12d, edi
       shl      r12, 5
       add      r14, r12
       cmp      byte  ptr [r14], r14b
       and      r13d, dword ptr [r15+r12]
       cmp      r13d, edi
       je       SHORT G_M000_IG06

G_M000_IG05:
       mov      r14, rax

G_M000_IG06:
       mov      bword ptr [rbp-0x40], rbx
       mov      rdi, qword ptr [rbx+0x08]
       mov      eax, dword ptr [r14+0x18]
       and      eax, 0xD1FFAB1E
       movzx    rdi, byte  ptr [rdi+rax]
       cmp      edi, 3
       je       SHORT G_M000_IG14

G_M000_IG07:
       cmp      edi, 1
       jne      SHORT G_M000_IG08
       mov      r8, qword ptr [r14+0x10]
       jmp      SHORT G_M000_IG09
       align    [0 bytes for IG10]

G_M000_IG08:
       xor      r8d, r8d

G_M000_IG09:
       xor      esi, esi
       jmp      SHORT G_M000_IG12

G_M000_IG10:
       xor      ebx, ebx
       mov      qword ptr [rdi], rbx
       mov      dword ptr [rdi+0x08], eax
       mov      dword ptr [rdi+0x0C], 2

G_M000_IG11:
       inc      rsi

G_M000_IG12:
       mov      edi, edx
       cmp      rsi, rdi
       jge      SHORT G_M000_IG15
       mov      rdi, rsi
       shl      rdi, 4
       lea      rax, bword ptr [r9+rdi]
       add      rdi, rcx
       mov      r15, qword ptr [rax]
       mov      r13, r15
       mov      eax, dword ptr [rax+0x08]
       mov      r12d, eax
       mov      rbx, qword ptr [r14+0x08]
       cmp      r12, rbx
       ja       SHORT G_M000_IG10

G_M000_IG13:
       sub      r13, qword ptr [r14]
       sub      rbx, r12
       cmp      r13, rbx
       ja       SHORT G_M000_IG10
       add      r15, r8
       mov      qword ptr [rdi], r15
       mov      qword ptr [rdi+0x08], r12
       jmp      SHORT G_M000_IG11

G_M000_IG14:
       mov      bword ptr [rsp], rcx
       mov      dword ptr [rsp+0x08], r8d
       mov      rcx, r9
       mov      r8d, edx
       mov      rdx, r14
       mov      r9, gword ptr [rbp-0x48]
       mov      edi, 1
       call     [Lookups.DmaMap:MapOutOfReach(int,byref,byref,System.ReadOnlySpan`1[Lookups.Segment],Lookups.BouncePool,System.Span`1[Lookups.DmaSegment])]

G_M000_IG15:
       mov      r11, qword ptr [rbp-0x38]
       inc      r11d
       mov      r15, r11
       mov      r10d, dword ptr [rbp-0x2C]
       cmp      r15d, r10d
       mov      r11, r15
       mov      rax, bword ptr [rbp-0x58]
       mov      rbx, bword ptr [rbp-0x40]
       mov      r12d, dword ptr [rbp+0x38]
       mov      r13, bword ptr [rbp+0x30]
       jl       G_M000_IG03

G_M000_IG16:
       add      rsp, 72
       pop      rbx
       pop      r12
       pop      r13
       pop      r14
       pop      r15
       pop      rbp
       ret

G_M000_IG17:
       call     [System.ThrowHelper:ThrowArgumentOutOfRangeException()]
       int3
