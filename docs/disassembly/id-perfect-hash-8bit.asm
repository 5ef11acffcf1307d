; encoding: id-perfect-hash
; bits: 8
; ISA: scalar
; machine: Intel Emerald Rapids, 2 cores, KVM
; runtime: .NET 10.0.12 X64 AVX-512
; topology: gpu-server:44
; instructions per bio, floor: 7.25
; instructions per bio: 13.25

; Bench.Measuring.Loops:Pass[Lookups.Encodings.IdPerfectHash]
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

; Bench.Measuring.Loops:Resolve[Lookups.Encodings.IdPerfectHash]
G_M000_IG01:
       push     rbp
       sub      rsp, 16
       lea      rbp, [rsp+0x10]
       xor      eax, eax
       mov      qword ptr [rbp-0x08], rax
       mov      qword ptr [rbp-0x10], rax

G_M000_IG02:
       mov      rax, qword ptr [rdi+0x20]
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
       jl       G_M000_IG04
       align    [0 bytes for IG03]

G_M000_IG03:
       mov      rsi, qword ptr [rdi]
       mov      r8, qword ptr [rdi+0x08]
       shl      r8, 4
       add      r8, rax
       mov      r9, qword ptr [r8+0x08]
       pext     r8, rsi, qword ptr [r8]
       shl      r8, 5
       add      r8, r9
       add      rsi, qword ptr [r8+0x10]
       mov      r8d, dword ptr [rdi+0x10]
       mov      qword ptr [rcx], rsi
       mov      qword ptr [rcx+0x08], r8
       mov      rsi, qword ptr [rdi+0x20]
       mov      r8, qword ptr [rdi+0x28]
       shl      r8, 4
       add      r8, rax
       mov      r9, qword ptr [r8+0x08]
       pext     r8, rsi, qword ptr [r8]
       shl      r8, 5
       add      r8, r9
       add      rsi, qword ptr [r8+0x10]
       mov      r8d, dword ptr [rdi+0x30]
       mov      qword ptr [rcx+0x10], rsi
       mov      qword ptr [rcx+0x18], r8
       mov      rsi, qword ptr [rdi+0x40]
       mov      r8, qword ptr [rdi+0x48]
       shl      r8, 4
       add      r8, rax
       mov      r9, qword ptr [r8+0x08]
       pext     r8, rsi, qword ptr [r8]
       shl      r8, 5
       add      r8, r9
       add      rsi, qword ptr [r8+0x10]
       mov      r8d, dword ptr [rdi+0x50]
       mov      qword ptr [rcx+0x20], rsi
       mov      qword ptr [rcx+0x28], r8
       mov      rsi, qword ptr [rdi+0x60]
       mov      r8, qword ptr [rdi+0x68]
       shl      r8, 4
       add      r8, rax
       mov      r9, qword ptr [r8+0x08]
       pext     r8, rsi, qword ptr [r8]
       shl      r8, 5
       add      r8, r9
       add      rsi, qword ptr [r8+0x10]
       mov      r8d, dword ptr [rdi+0x70]
       mov      qword ptr [rcx+0x30], rsi
       mov      qword ptr [rcx+0x38], r8
       add      edx, -4
       add      rdi, 128
       add      rcx, 64
       cmp      edx, 4
       jge      G_M000_IG03

G_M000_IG04:
       test     edx, edx
       jle      SHORT G_M000_IG06
       align    [6 bytes for IG05]

G_M000_IG05:
       mov      rsi, qword ptr [rdi]
       mov      r8, qword ptr [rdi+0x08]
       shl      r8, 4
       add      r8, rax
       mov      r9, qword ptr [r8+0x08]
       pext     r8, rsi, qword ptr [r8]
       shl      r8, 5
       add      r8, r9
       add      rsi, qword ptr [r8+0x10]
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

; Bench.Measuring.Loops:ResolveDependent[Lookups.Encodings.IdPerfectHash]
G_M000_IG01:
       push     rbp
       push     rbx
       push     rax
       lea      rbp, [rsp+0x10]

G_M000_IG02:
       mov      rax, qword ptr [rdi+0x20]
       cmp      edx, r8d
       jg       SHORT G_M000_IG05
       mov      edx, edx
       xor      edi, edi
       test     rdx, rdx
       jle      SHORT G_M000_IG04
       align    [0 bytes for IG03]

G_M000_IG03:
       mov      r8, rdi
       shl      r8, 5
       add      r8, rsi
       mov      r9, qword ptr [r8+0x08]
       mov      r10, qword ptr [r8]
       mov      r11, r10
       shl      r9, 4
       add      r9, rax
       mov      rbx, qword ptr [r9+0x08]
       pext     r9, r11, qword ptr [r9]
       shl      r9, 5
       add      r9, rbx
       mov      r9, qword ptr [r9+0x10]
       mov      r11, rdi
       shl      r11, 4
       add      r11, rcx
       add      r10, r9
       mov      ebx, dword ptr [r8+0x10]
       mov      qword ptr [r11], r10
       mov      r10d, ebx
       mov      qword ptr [r11+0x08], r10
       shr      r9, 63
       add      rdi, r9
       movzx    r8, word  ptr [r8+0x18]
       sar      r8d, 15
       movsxd   r8, r8d
       lea      rdi, [rdi+r8+0x01]
       cmp      rdi, rdx
       jl       SHORT G_M000_IG03

G_M000_IG04:
       add      rsp, 8
       pop      rbx
       pop      rbp
       ret

G_M000_IG05:
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
       sub      rsp, 56
       lea      rbp, [rsp+0x60]
       mov      gword ptr [rbp-0x40], r9
       mov      r15, rdx
       mov      rbx, r8
       mov      r13, bword ptr [rbp+0x40]
       mov      r12d, dword ptr [rbp+0x48]

G_M000_IG02:
       cmp      ecx, r12d
       jg       G_M000_IG12
       mov      r12d, ecx
       mov      rax, rdi
       mov      bword ptr [rbp-0x50], rax
       mov      r10d, esi
       mov      dword ptr [rbp-0x2C], r10d
       xor      r11d, r11d
       cmp      r11d, r10d
       jl       SHORT G_M000_IG04
       jmp      G_M000_IG10

G_M000_IG03:
       mov      r15, bword ptr [rbp-0x48]

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
       mov      edi, r12d
       cmp      r9, rdi
       ja       G_M000_IG12
       shl      rcx, 4
       mov      bword ptr [rbp-0x48], r15
       lea      r9, bword ptr [r15+rcx]
       add      rcx, r13
       mov      rdi, qword ptr [rsi+0x08]
       mov      r14, qword ptr [rbp+0x30]
       mov      r15, qword ptr [rsi]
       shl      rdi, 4
       add      rdi, r14
       mov      r14, qword ptr [rdi+0x08]
       pext     rdi, r15, qword ptr [rdi]
       shl      rdi, 5
       add      rdi, r14
       mov      r15, qword ptr [rbx+0x08]
       mov      r14d, dword ptr [rdi+0x18]
       and      r14d, 0xD1FFAB1E
       movzx    r15, byte  ptr [r15+r14]
       cmp      r15d, 3
       je       SHORT G_M000_IG11

G_M000_IG05:
       cmp      r15d, 1
       jne      SHORT G_M000_IG06
       mov      r8, qword ptr [rdi+0x10]
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
       lea      rdi, bword ptr [r9+rsi]
       lea      r15, bword ptr [rcx+rsi]
       mov      r14, r8
       add      r14, qword ptr [rdi]
       mov      edi, dword ptr [rdi+0x08]
       mov      qword ptr [r15], r14
       mov      qword ptr [r15+0x08], rdi
       add      rsi, 16
       dec      rdx
       jne      SHORT G_M000_IG08

G_M000_IG09:
       mov      r11, qword ptr [rbp-0x38]
       inc      r11d
       mov      r15, r11
       mov      r10d, dword ptr [rbp-0x2C]
       cmp      r15d, r10d
       mov      r11, r15
       mov      rax, bword ptr [rbp-0x50]
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
       mov      rdx, rdi
       mov      r9, gword ptr [rbp-0x40]
       xor      edi, edi
       call     [Lookups.DmaMap:MapOutOfReach(int,byref,byref,System.ReadOnlySpan`1[Lookups.Segment],Lookups.BouncePool,System.Span`1[Lookups.DmaSegment])]
       jmp      SHORT G_M000_IG09

G_M000_IG12:
       call     [System.ThrowHelper:ThrowArgumentOutOfRangeException()]
       int3
