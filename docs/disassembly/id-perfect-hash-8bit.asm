; encoding: id-perfect-hash
; bits: 8
; ISA: scalar
; machine: AMD Zen 4, 2 cores, KVM
; runtime: .NET 10.0.12 X64 AVX-512
; topology: gpu-server:44
; instructions per bio, floor: 7.25
; instructions per bio: 10.75

; Bench.Measuring.Loops:Pass[Lookups.Encodings.IdPerfectHash]
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

; Bench.Measuring.Loops:Resolve[Lookups.Encodings.IdPerfectHash]
G_M000_IG01:
       push     rbp
       sub      rsp, 64
       lea      rbp, [rsp+0x40]
       mov      bword ptr [rbp-0x08], rdi
       mov      rax, rsi
       mov      r9, rcx

G_M000_IG02:
       mov      r10, bword ptr [rbp-0x08]
       lea      rdi, [rsp]
       mov      rsi, r10
       mov      rcx, gword ptr [rsi]
       mov      gword ptr [rsp], rcx
       add      rsi, 8
       add      rdi, 8
       mov      ecx, 6
       rep movsq
       mov      rdi, rax
       mov      esi, edx
       mov      rdx, r9
       mov      ecx, r8d
       call     [Lookups.BatchLoop:Map[Lookups.BatchLoop+Resolving`1[Lookups.Encodings.IdPerfectHash]](Lookups.BatchLoop+Resolving`1[Lookups.Encodings.IdPerfectHash],System.ReadOnlySpan`1[Lookups.Bio],System.Span`1[Lookups.DmaSegment])]
       nop

G_M000_IG03:
       add      rsp, 64
       pop      rbp
       ret

; Lookups.BatchLoop:Map[Lookups.BatchLoop+Resolving`1[Lookups.Encodings.IdPerfectHash]]
G_M000_IG01:
       push     rbp
       push     rbx
       sub      rsp, 24
       lea      rbp, [rsp+0x20]
       xor      eax, eax
       mov      qword ptr [rbp-0x10], rax
       mov      qword ptr [rbp-0x18], rax

G_M000_IG02:
       xor      rax, rax
       mov      r8, qword ptr [rbp+0x18]
       mov      r9d, dword ptr [rbp+0x28]
       mov      r10, qword ptr [rbp+0x40]
       test     esi, esi
       cmovne   rax, rdi
       mov      bword ptr [rbp-0x10], rax
       cmp      esi, ecx
       jg       G_M000_IG10
       xor      rcx, rcx
       test     esi, esi
       cmovne   rcx, rdx
       mov      bword ptr [rbp-0x18], rcx
       cmp      esi, 4
       jl       G_M000_IG04
       align    [0 bytes for IG03]

G_M000_IG03:
       mov      rdx, qword ptr [rax]
       mov      rdi, qword ptr [rax+0x08]
       pext     r11, rdx, r8
       mov      ebx, r9d
       and      ebx, 63
       shlx     r11, r11, rbx
       or       rdi, r11
       add      rdx, qword ptr [r10+8*rdi]
       mov      edi, dword ptr [rax+0x10]
       mov      qword ptr [rcx], rdx
       mov      qword ptr [rcx+0x08], rdi
       mov      rdx, qword ptr [rax+0x20]
       mov      rdi, qword ptr [rax+0x28]
       pext     r11, rdx, r8
       shlx     r11, r11, rbx
       or       rdi, r11
       add      rdx, qword ptr [r10+8*rdi]
       mov      edi, dword ptr [rax+0x30]
       mov      qword ptr [rcx+0x10], rdx
       mov      qword ptr [rcx+0x18], rdi
       mov      rdx, qword ptr [rax+0x40]
       mov      rdi, qword ptr [rax+0x48]
       pext     r11, rdx, r8
       shlx     r11, r11, rbx
       or       rdi, r11
       add      rdx, qword ptr [r10+8*rdi]
       mov      edi, dword ptr [rax+0x50]
       mov      qword ptr [rcx+0x20], rdx
       mov      qword ptr [rcx+0x28], rdi
       mov      rdx, qword ptr [rax+0x60]
       mov      rdi, qword ptr [rax+0x68]
       pext     r11, rdx, r8
       shlx     r11, r11, rbx
       or       rdi, r11
       add      rdx, qword ptr [r10+8*rdi]
       mov      edi, dword ptr [rax+0x70]
       mov      qword ptr [rcx+0x30], rdx
       mov      qword ptr [rcx+0x38], rdi
       add      esi, -4
       add      rax, 128
       add      rcx, 64
       cmp      esi, 4
       jge      G_M000_IG03

G_M000_IG04:
       test     esi, esi
       jle      SHORT G_M000_IG07

G_M000_IG05:
       mov      ebx, r9d
       and      ebx, 63
       align    [2 bytes for IG06]

G_M000_IG06:
       mov      rdx, qword ptr [rax]
       mov      rdi, qword ptr [rax+0x08]
       pext     r9, rdx, r8
       shlx     r9, r9, rbx
       or       rdi, r9
       add      rdx, qword ptr [r10+8*rdi]
       mov      edi, dword ptr [rax+0x10]
       mov      qword ptr [rcx], rdx
       mov      qword ptr [rcx+0x08], rdi
       dec      esi
       add      rax, 32
       add      rcx, 16
       test     esi, esi
       jg       SHORT G_M000_IG06

G_M000_IG07:
       xor      eax, eax
       mov      bword ptr [rbp-0x18], rax

G_M000_IG08:
       mov      bword ptr [rbp-0x10], rax

G_M000_IG09:
       add      rsp, 24
       pop      rbx
       pop      rbp
       ret

G_M000_IG10:
       call     [System.ThrowHelper:ThrowArgumentOutOfRangeException()]
       int3

; Bench.Measuring.Loops:ResolveDependent[Lookups.Encodings.IdPerfectHash]
G_M000_IG01:
       push     rbp
       push     r15
       push     r14
       push     rbx
       push     rax
       lea      rbp, [rsp+0x20]

G_M000_IG02:
       mov      rax, qword ptr [rdi+0x08]
       mov      r9d, dword ptr [rdi+0x18]
       mov      rdi, qword ptr [rdi+0x30]
       cmp      edx, r8d
       jg       SHORT G_M000_IG06
       mov      edx, edx
       xor      r8d, r8d
       test     rdx, rdx
       jle      SHORT G_M000_IG05

G_M000_IG03:
       and      r9d, 63
       align    [1 bytes for IG04]

G_M000_IG04:
       mov      r10, r8
       shl      r10, 5
       add      r10, rsi
       mov      r11, qword ptr [r10+0x08]
       mov      rbx, qword ptr [r10]
       mov      r15, rbx
       pext     r15, r15, rax
       shlx     r15, r15, r9
       or       r11, r15
       mov      r11, qword ptr [rdi+8*r11]
       mov      r15, r8
       shl      r15, 4
       add      r15, rcx
       add      rbx, r11
       mov      r14d, dword ptr [r10+0x10]
       mov      qword ptr [r15], rbx
       mov      ebx, r14d
       mov      qword ptr [r15+0x08], rbx
       shr      r11, 63
       add      r8, r11
       movzx    r10, word  ptr [r10+0x18]
       sar      r10d, 15
       movsxd   r10, r10d
       lea      r8, [r8+r10+0x01]
       cmp      r8, rdx
       jl       SHORT G_M000_IG04

G_M000_IG05:
       add      rsp, 8
       pop      rbx
       pop      r14
       pop      r15
       pop      rbp
       ret

G_M000_IG06:
       call     [System.ThrowHelper:ThrowArgumentOutOfRangeException()]
       int3

; Lookups.DmaMap:Map[Lookups.Encodings.IdPerfectHash]
G_M000_IG01:
       push     rbp
       push     r15
       push     r14
       push     r13
       push     r12
       push     rbx
       sub      rsp, 72
       lea      rbp, [rsp+0x70]
       mov      gword ptr [rbp-0x50], r9
       mov      r15, rdx
       mov      rbx, r8
       mov      r13, bword ptr [rbp+0x48]
       mov      r12d, dword ptr [rbp+0x50]

G_M000_IG02:
       mov      rax, qword ptr [rbp+0x18]
       mov      qword ptr [rbp-0x38], rax
       mov      r10d, dword ptr [rbp+0x28]
       mov      dword ptr [rbp-0x3C], r10d
       cmp      ecx, r12d
       jg       G_M000_IG12
       mov      r12d, ecx
       mov      r11, rdi
       mov      bword ptr [rbp-0x60], r11
       mov      edi, esi
       mov      dword ptr [rbp-0x2C], edi
       xor      r9d, r9d
       cmp      r9d, edi
       jl       SHORT G_M000_IG04
       jmp      G_M000_IG10

G_M000_IG03:
       mov      r12d, dword ptr [rbp+0x50]
       mov      r15, bword ptr [rbp-0x58]

G_M000_IG04:
       mov      qword ptr [rbp-0x48], r9
       mov      rsi, r9
       shl      rsi, 5
       add      rsi, r11
       mov      ecx, dword ptr [rsi+0x14]
       movzx    r8, word  ptr [rsi+0x18]
       mov      edx, r8d
       mov      r14d, ecx
       mov      r11d, edx
       add      r11, r14
       mov      dword ptr [rbp+0x50], r12d
       mov      r14d, r12d
       cmp      r11, r14
       ja       G_M000_IG12
       shl      rcx, 4
       mov      bword ptr [rbp-0x58], r15
       lea      r11, bword ptr [r15+rcx]
       add      rcx, r13
       mov      r14, qword ptr [rsi+0x08]
       mov      r15, qword ptr [rbp+0x30]
       mov      r10, qword ptr [rbp+0x38]
       mov      rax, qword ptr [rsi]
       pext     rax, rax, qword ptr [rbp-0x38]
       mov      r12d, dword ptr [rbp-0x3C]
       shlx     rax, rax, r12
       or       rax, r14
       movzx    r10, word  ptr [r10+2*rax]
       shl      r10, 5
       add      r15, r10
       mov      r10, qword ptr [rbx+0x08]
       mov      r14d, dword ptr [r15+0x18]
       and      r14d, 0xD1FFAB1E
       movzx    r10, byte  ptr [r10+r14]
       cmp      r10d, 3
       je       SHORT G_M000_IG11

G_M000_IG05:
       cmp      r10d, 1
       jne      SHORT G_M000_IG06
       mov      r8, qword ptr [rbp+0x40]
       mov      r8, qword ptr [r8+8*rax]
       jmp      SHORT G_M000_IG07
       align    [0 bytes for IG08]

G_M000_IG06:
       xor      r8d, r8d

G_M000_IG07:
       mov      edx, edx
       test     rdx, rdx
       jle      SHORT G_M000_IG09
       xor      esi, esi

G_M000_IG08:
       lea      rax, bword ptr [r11+rsi]
       lea      r10, bword ptr [rcx+rsi]
       mov      r15, r8
       add      r15, qword ptr [rax]
       mov      eax, dword ptr [rax+0x08]
       mov      qword ptr [r10], r15
       mov      qword ptr [r10+0x08], rax
       add      rsi, 16
       dec      rdx
       jne      SHORT G_M000_IG08

G_M000_IG09:
       mov      r9, qword ptr [rbp-0x48]
       inc      r9d
       mov      r15, r9
       mov      edi, dword ptr [rbp-0x2C]
       cmp      r15d, edi
       mov      r9, r15
       mov      r11, bword ptr [rbp-0x60]
       jl       G_M000_IG03

G_M000_IG10:
       add      rsp, 72
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
       mov      rcx, r11
       mov      r8d, edx
       mov      rdx, r15
       mov      r9, gword ptr [rbp-0x50]
       xor      edi, edi
       call     [Lookups.DmaMap:MapOutOfReach(int,byref,byref,System.ReadOnlySpan`1[Lookups.Segment],Lookups.BouncePool,System.Span`1[Lookups.DmaSegment])]
       jmp      SHORT G_M000_IG09

G_M000_IG12:
       call     [System.ThrowHelper:ThrowArgumentOutOfRangeException()]
       int3
