; encoding: offset-in-bio
; bits: 64
; ISA: scalar
; machine: AMD Zen 4, 2 cores, KVM
; runtime: .NET 10.0.12 X64 AVX-512
; topology: gpu-server:44
; instructions per bio, floor: 7.25
; instructions per bio: 8.25

; Bench.Measuring.Loops:Pass[Lookups.Encodings.OffsetInBio]
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

; Bench.Measuring.Loops:Resolve[Lookups.Encodings.OffsetInBio]
G_M000_IG01:
       push     rax

G_M000_IG02:
       mov      rdi, qword ptr [rdi]
       call     [Lookups.BatchLoop:Map[Lookups.BatchLoop+Resolving`1[Lookups.Encodings.OffsetInBio]](Lookups.BatchLoop+Resolving`1[Lookups.Encodings.OffsetInBio],System.ReadOnlySpan`1[Lookups.Bio],System.Span`1[Lookups.DmaSegment])]
       nop

G_M000_IG03:
       add      rsp, 8
       ret

; Lookups.BatchLoop:Map[Lookups.BatchLoop+Resolving`1[Lookups.Encodings.OffsetInBio]]
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
       jl       G_M000_IG04
       align    [0 bytes for IG03]

G_M000_IG03:
       mov      rdi, qword ptr [rax]
       mov      rsi, qword ptr [rax+0x08]
       and      rsi, -0x1000
       add      rdi, rsi
       mov      esi, dword ptr [rax+0x10]
       mov      qword ptr [rcx], rdi
       mov      qword ptr [rcx+0x08], rsi
       mov      rdi, qword ptr [rax+0x20]
       mov      rsi, qword ptr [rax+0x28]
       and      rsi, -0x1000
       add      rdi, rsi
       mov      esi, dword ptr [rax+0x30]
       mov      qword ptr [rcx+0x10], rdi
       mov      qword ptr [rcx+0x18], rsi
       mov      rdi, qword ptr [rax+0x40]
       mov      rsi, qword ptr [rax+0x48]
       and      rsi, -0x1000
       add      rdi, rsi
       mov      esi, dword ptr [rax+0x50]
       mov      qword ptr [rcx+0x20], rdi
       mov      qword ptr [rcx+0x28], rsi
       mov      rdi, qword ptr [rax+0x60]
       mov      rsi, qword ptr [rax+0x68]
       and      rsi, -0x1000
       add      rdi, rsi
       mov      esi, dword ptr [rax+0x70]
       mov      qword ptr [rcx+0x30], rdi
       mov      qword ptr [rcx+0x38], rsi
       add      edx, -4
       add      rax, 128
       add      rcx, 64
       cmp      edx, 4
       jge      G_M000_IG03

G_M000_IG04:
       test     edx, edx
       jle      SHORT G_M000_IG06
       align    [0 bytes for IG05]

G_M000_IG05:
       mov      rdi, qword ptr [rax]
       mov      rsi, qword ptr [rax+0x08]
       and      rsi, -0x1000
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

; Bench.Measuring.Loops:ResolveDependent[Lookups.Encodings.OffsetInBio]
G_M000_IG01:
       push     rbp
       mov      rbp, rsp

G_M000_IG02:
       cmp      dword ptr [rdi], edi
       cmp      edx, r8d
       jg       SHORT G_M000_IG05
       mov      eax, edx
       xor      edx, edx
       test     rax, rax
       jle      SHORT G_M000_IG04
       align    [0 bytes for IG03]

G_M000_IG03:
       mov      rdi, rdx
       shl      rdi, 5
       add      rdi, rsi
       mov      r8, qword ptr [rdi+0x08]
       and      r8, -0x1000
       mov      r9, rdx
       shl      r9, 4
       add      r9, rcx
       mov      r10, r8
       add      r10, qword ptr [rdi]
       mov      r11d, dword ptr [rdi+0x10]
       mov      qword ptr [r9], r10
       mov      r10d, r11d
       mov      qword ptr [r9+0x08], r10
       shr      r8, 63
       add      rdx, r8
       movzx    rdi, word  ptr [rdi+0x18]
       sar      edi, 15
       movsxd   rdi, edi
       lea      rdx, [rdx+rdi+0x01]
       cmp      rdx, rax
       jl       SHORT G_M000_IG03

G_M000_IG04:
       pop      rbp
       ret

G_M000_IG05:
       call     [System.ThrowHelper:ThrowArgumentOutOfRangeException()]
       int3

; Lookups.DmaMap:Map[Lookups.Encodings.OffsetInBio]
G_M000_IG01:
       push     rbp
       push     r15
       push     r14
       push     r13
       push     r12
       push     rbx
       sub      rsp, 56
       lea      rbp, [rsp+0x60]
       mov      r14, rdi
       mov      r15, rcx
       mov      rbx, r9
       mov      r13, bword ptr [rbp+0x18]
       mov      r12d, dword ptr [rbp+0x20]

G_M000_IG02:
       cmp      r8d, r12d
       jg       G_M000_IG12
       mov      r12d, r8d
       mov      r10, rsi
       mov      bword ptr [rbp-0x50], r10
       mov      r11d, edx
       mov      dword ptr [rbp-0x34], r11d
       xor      edi, edi
       cmp      edi, r11d
       jl       SHORT G_M000_IG04
       jmp      G_M000_IG10

G_M000_IG03:
       mov      r15, bword ptr [rbp-0x48]

G_M000_IG04:
       mov      qword ptr [rbp-0x40], rdi
       mov      rsi, rdi
       shl      rsi, 5
       add      rsi, r10
       mov      ecx, dword ptr [rsi+0x14]
       movzx    r8, word  ptr [rsi+0x18]
       mov      edx, r8d
       mov      r9d, ecx
       mov      eax, edx
       add      r9, rax
       mov      eax, r12d
       cmp      r9, rax
       ja       G_M000_IG12
       shl      rcx, 4
       mov      bword ptr [rbp-0x48], r15
       lea      r9, bword ptr [r15+rcx]
       add      rcx, r13
       mov      rax, qword ptr [rsi+0x08]
       mov      r15, rax
       and      r15, 0xFFF
       shl      r15, 5
       mov      qword ptr [rbp-0x30], r14
       add      r15, r14
       mov      r14, qword ptr [rbx+0x08]
       mov      r10d, eax
       and      r10d, 0xFFF
       movzx    r10, byte  ptr [r14+r10]
       cmp      r10d, 3
       je       SHORT G_M000_IG11

G_M000_IG05:
       cmp      r10d, 1
       jne      SHORT G_M000_IG06
       and      rax, -0x1000
       jmp      SHORT G_M000_IG07
       align    [0 bytes for IG08]

G_M000_IG06:
       xor      eax, eax

G_M000_IG07:
       mov      r8d, edx
       test     r8, r8
       jle      SHORT G_M000_IG09
       xor      edx, edx

G_M000_IG08:
       lea      rsi, bword ptr [r9+rdx]
       lea      r10, bword ptr [rcx+rdx]
       mov      r15, rax
       add      r15, qword ptr [rsi]
       mov      esi, dword ptr [rsi+0x08]
       mov      qword ptr [r10], r15
       mov      qword ptr [r10+0x08], rsi
       add      rdx, 16
       dec      r8
       jne      SHORT G_M000_IG08

G_M000_IG09:
       mov      rdi, qword ptr [rbp-0x40]
       inc      edi
       mov      r15, rdi
       mov      r11d, dword ptr [rbp-0x34]
       cmp      r15d, r11d
       mov      rdi, r15
       mov      r10, bword ptr [rbp-0x50]
       mov      r14, qword ptr [rbp-0x30]
       jl       G_M000_IG03

G_M000_IG10:
       add      rsp, 56
       pop      rbx
       pop      r12
       pop      r13
       pop      r14
       pop      r15
       pop      rbp
       ret

G_M000_IG11:
       mov      bword ptr [rsp], rcx
       mov      dword ptr [rsp+0x08], r8d
       mov      rcx, r9
       mov      r8d, edx
       mov      rdx, r15
       mov      r9, gword ptr [rbp+0x10]
       xor      edi, edi
       call     [Lookups.DmaMap:MapOutOfReach(int,byref,byref,System.ReadOnlySpan`1[Lookups.Segment],Lookups.BouncePool,System.Span`1[Lookups.DmaSegment])]
       jmp      SHORT G_M000_IG09

G_M000_IG12:
       call     [System.ThrowHelper:ThrowArgumentOutOfRangeException()]
       int3
