; encoding: chosen-bits-trusting
; bits: 0
; ISA: scalar
; machine: Intel Emerald Rapids, 2 cores, KVM
; runtime: .NET 10.0.12 X64 AVX-512
; topology: gpu-server:44
; instructions per bio, floor: 7.25
; instructions per bio: 12.25 / 8.25

; Bench.Measuring.Loops:Pass[Lookups.Composites.Trusting`1[Lookups.Searches.ChosenBits]]
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

; Bench.Measuring.Loops:Resolve[Lookups.Composites.Trusting`1[Lookups.Searches.ChosenBits]]
G_M000_IG01:
       push     rbp
       sub      rsp, 32
       lea      rbp, [rsp+0x20]
       vxorps   xmm8, xmm8, xmm8
       vmovdqu  ymmword ptr [rbp-0x20], ymm8

G_M000_IG02:
       mov      rax, qword ptr [rdi+0x10]
       mov      r9, qword ptr [rdi+0x18]
       mov      r10, qword ptr [rdi+0x20]
       movzx    rdi, byte  ptr [rdi+0x28]
       test     edi, edi
       jne      G_M000_IG09

G_M000_IG03:
       xor      r9, r9
       test     edx, edx
       cmovne   r9, rsi
       mov      bword ptr [rbp-0x18], r9
       mov      rsi, r9
       cmp      edx, r8d
       jg       G_M000_IG16
       xor      r8, r8
       test     edx, edx
       cmovne   r8, rcx
       mov      bword ptr [rbp-0x20], r8
       mov      rcx, r8
       cmp      edx, 4
       jl       G_M000_IG05
       align    [0 bytes for IG04]

G_M000_IG04:
       mov      rdi, qword ptr [rsi]
       pext     r8, rdi, r10
       shl      r8, 4
       add      r8, rax
       mov      r9, qword ptr [r8+0x08]
       pext     r8, rdi, qword ptr [r8]
       shl      r8, 5
       add      rdi, qword ptr [r9+r8+0x10]
       mov      r8d, dword ptr [rsi+0x10]
       mov      qword ptr [rcx], rdi
       mov      qword ptr [rcx+0x08], r8
       mov      rdi, qword ptr [rsi+0x20]
       pext     r8, rdi, r10
       shl      r8, 4
       add      r8, rax
       mov      r9, qword ptr [r8+0x08]
       pext     r8, rdi, qword ptr [r8]
       shl      r8, 5
       add      rdi, qword ptr [r9+r8+0x10]
       mov      r8d, dword ptr [rsi+0x30]
       mov      qword ptr [rcx+0x10], rdi
       mov      qword ptr [rcx+0x18], r8
       mov      rdi, qword ptr [rsi+0x40]
       pext     r8, rdi, r10
       shl      r8, 4
       add      r8, rax
       mov      r9, qword ptr [r8+0x08]
       pext     r8, rdi, qword ptr [r8]
       shl      r8, 5
       add      rdi, qword ptr [r9+r8+0x10]
       mov      r8d, dword ptr [rsi+0x50]
       mov      qword ptr [rcx+0x20], rdi
       mov      qword ptr [rcx+0x28], r8
       mov      rdi, qword ptr [rsi+0x60]
       pext     r8, rdi, r10
       shl      r8, 4
       add      r8, rax
       mov      r9, qword ptr [r8+0x08]
       pext     r8, rdi, qword ptr [r8]
       shl      r8, 5
       add      rdi, qword ptr [r9+r8+0x10]
       mov      r8d, dword ptr [rsi+0x70]
       mov      qword ptr [rcx+0x30], rdi
       mov      qword ptr [rcx+0x38], r8
       add      edx, -4
       add      rsi, 128
       add      rcx, 64
       cmp      edx, 4
       jge      G_M000_IG04

G_M000_IG05:
       test     edx, edx
       jle      SHORT G_M000_IG07
       align    [0 bytes for IG06]

G_M000_IG06:
       mov      rdi, qword ptr [rsi]
       pext     r8, rdi, r10
       shl      r8, 4
       add      r8, rax
       mov      r9, qword ptr [r8+0x08]
       pext     r8, rdi, qword ptr [r8]
       shl      r8, 5
       add      rdi, qword ptr [r9+r8+0x10]
       mov      r8d, dword ptr [rsi+0x10]
       mov      qword ptr [rcx], rdi
       mov      qword ptr [rcx+0x08], r8
       dec      edx
       add      rsi, 32
       add      rcx, 16
       test     edx, edx
       jg       SHORT G_M000_IG06

G_M000_IG07:
       xor      eax, eax
       mov      bword ptr [rbp-0x20], rax

G_M000_IG08:
       mov      bword ptr [rbp-0x18], rax
       jmp      G_M000_IG15
       align    [0 bytes for IG10]

G_M000_IG09:
       mov      rax, r10
       xor      rdi, rdi
       test     edx, edx
       cmovne   rdi, rsi
       mov      bword ptr [rbp-0x08], rdi
       cmp      edx, r8d
       jg       G_M000_IG16
       xor      rsi, rsi
       test     edx, edx
       cmovne   rsi, rcx
       mov      bword ptr [rbp-0x10], rsi
       mov      rcx, rsi
       cmp      edx, 4
       jl       G_M000_IG11

G_M000_IG10:
       mov      rsi, qword ptr [rdi]
       pext     r8, rsi, rax
       shl      r8, 5
       add      rsi, qword ptr [r8+r9+0x10]
       mov      r8d, dword ptr [rdi+0x10]
       mov      qword ptr [rcx], rsi
       mov      qword ptr [rcx+0x08], r8
       mov      rsi, qword ptr [rdi+0x20]
       pext     r8, rsi, rax
       shl      r8, 5
       add      rsi, qword ptr [r8+r9+0x10]
       mov      r8d, dword ptr [rdi+0x30]
       mov      qword ptr [rcx+0x10], rsi
       mov      qword ptr [rcx+0x18], r8
       mov      rsi, qword ptr [rdi+0x40]
       pext     r8, rsi, rax
       shl      r8, 5
       add      rsi, qword ptr [r8+r9+0x10]
       mov      r8d, dword ptr [rdi+0x50]
       mov      qword ptr [rcx+0x20], rsi
       mov      qword ptr [rcx+0x28], r8
       mov      rsi, qword ptr [rdi+0x60]
       pext     r8, rsi, rax
       shl      r8, 5
       add      rsi, qword ptr [r8+r9+0x10]
       mov      r8d, dword ptr [rdi+0x70]
       mov      qword ptr [rcx+0x30], rsi
       mov      qword ptr [rcx+0x38], r8
       add      edx, -4
       add      rdi, 128
       add      rcx, 64
       cmp      edx, 4
       jge      G_M000_IG10

G_M000_IG11:
       test     edx, edx
       jle      SHORT G_M000_IG13
       align    [6 bytes for IG12]

G_M000_IG12:
       mov      rsi, qword ptr [rdi]
       pext     r8, rsi, rax
       shl      r8, 5
       add      rsi, qword ptr [r8+r9+0x10]
       mov      r8d, dword ptr [rdi+0x10]
       mov      qword ptr [rcx], rsi
       mov      qword ptr [rcx+0x08], r8
       dec      edx
       add      rdi, 32
       add      rcx, 16
       test     edx, edx
       jg       SHORT G_M000_IG12

G_M000_IG13:
       xor      eax, eax
       mov      bword ptr [rbp-0x10], rax

G_M000_IG14:
       mov      bword ptr [rbp-0x08], rax

G_M000_IG15:
       add      rsp, 32
       pop      rbp
       ret

G_M000_IG16:
       call     [System.ThrowHelper:ThrowArgumentOutOfRangeException()]
       int3

; Bench.Measuring.Loops:ResolveDependent[Lookups.Composites.Trusting`1[Lookups.Searches.ChosenBits]]
G_M000_IG01:
       push     rbp
       push     r15
       push     r14
       push     r13
       push     rbx
       lea      rbp, [rsp+0x20]

G_M000_IG02:
       mov      rax, qword ptr [rdi+0x10]
       mov      r9, qword ptr [rdi+0x18]
       mov      r10, qword ptr [rdi+0x20]
       movzx    rdi, byte  ptr [rdi+0x28]
       cmp      edx, r8d
       jg       G_M000_IG08
       mov      edx, edx
       xor      r8d, r8d
       cmp      r8, rdx
       jge      SHORT G_M000_IG07
       align    [0 bytes for IG03]

G_M000_IG03:
       mov      r11, r8
       shl      r11, 5
       add      r11, rsi
       mov      rbx, qword ptr [r11]
       mov      r15, rbx
       test     edi, edi
       je       SHORT G_M000_IG05

G_M000_IG04:
       pext     r14, r15, r10
       shl      r14, 5
       add      r14, r9
       jmp      SHORT G_M000_IG06

G_M000_IG05:
       pext     r14, r15, r10
       shl      r14, 4
       add      r14, rax
       mov      r13, qword ptr [r14+0x08]
       pext     r14, r15, qword ptr [r14]
       shl      r14, 5
       add      r14, r13

G_M000_IG06:
       mov      r15, qword ptr [r14+0x10]
       mov      r14, r8
       shl      r14, 4
       add      r14, rcx
       add      rbx, r15
       mov      r13d, dword ptr [r11+0x10]
       mov      qword ptr [r14], rbx
       mov      ebx, r13d
       mov      qword ptr [r14+0x08], rbx
       shr      r15, 63
       add      r8, r15
       movzx    r11, word  ptr [r11+0x18]
       sar      r11d, 15
       movsxd   r11, r11d
       lea      r8, [r8+r11+0x01]
       cmp      r8, rdx
       jl       SHORT G_M000_IG03

G_M000_IG07:
       pop      rbx
       pop      r13
       pop      r14
       pop      r15
       pop      rbp
       ret

G_M000_IG08:
       call     [System.ThrowHelper:ThrowArgumentOutOfRangeException()]
       int3

; Lookups.DmaMap:Map[Lookups.Composites.Trusting`1[Lookups.Searches.ChosenBits]]
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
       jg       G_M000_IG15
       mov      r12d, ecx
       mov      rax, rdi
       mov      bword ptr [rbp-0x50], rax
       mov      r10d, esi
       mov      dword ptr [rbp-0x2C], r10d
       xor      r11d, r11d
       cmp      r11d, r10d
       jl       SHORT G_M000_IG04
       jmp      G_M000_IG13

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
       mov      dword ptr [rbp+0x48], r12d
       mov      edi, r12d
       cmp      r9, rdi
       ja       G_M000_IG15
       shl      rcx, 4
       mov      bword ptr [rbp-0x48], r15
       lea      r9, bword ptr [r15+rcx]
       add      rcx, r13
       mov      rdi, qword ptr [rbp+0x20]
       mov      r14, qword ptr [rbp+0x28]
       mov      r15, qword ptr [rbp+0x30]
       movzx    rax, byte  ptr [rbp+0x38]
       mov      r12, qword ptr [rsi]
       test     eax, eax
       je       SHORT G_M000_IG06

G_M000_IG05:
       pext     rdi, r12, r15
       shl      rdi, 5
       add      r14, rdi
       jmp      SHORT G_M000_IG07
       align    [0 bytes for IG11]

G_M000_IG06:
       pext     rax, r12, r15
       shl      rax, 4
       add      rdi, rax
       mov      r14, qword ptr [rdi+0x08]
       pext     rdi, r12, qword ptr [rdi]
       shl      rdi, 5
       add      r14, rdi

G_M000_IG07:
       mov      rdi, qword ptr [rbx+0x08]
       mov      eax, dword ptr [r14+0x18]
       and      eax, 0xD1FFAB1E
       movzx    rdi, byte  ptr [rdi+rax]
       cmp      edi, 3
       je       SHORT G_M000_IG14

G_M000_IG08:
       cmp      edi, 1
       jne      SHORT G_M000_IG09
       mov      r8, qword ptr [r14+0x10]
       jmp      SHORT G_M000_IG10

G_M000_IG09:
       xor      r8d, r8d

G_M000_IG10:
       mov      edx, edx
       test     rdx, rdx
       jle      SHORT G_M000_IG12
       xor      esi, esi

G_M000_IG11:
       lea      rdi, bword ptr [r9+rsi]
       lea      rax, bword ptr [rcx+rsi]
       mov      r14, r8
       add      r14, qword ptr [rdi]
       mov      edi, dword ptr [rdi+0x08]
       mov      qword ptr [rax], r14
       mov      qword ptr [rax+0x08], rdi
       add      rsi, 16
       dec      rdx
       jne      SHORT G_M000_IG11

G_M000_IG12:
       mov      r11, qword ptr [rbp-0x38]
       inc      r11d
       mov      r15, r11
       mov      r10d, dword ptr [rbp-0x2C]
       cmp      r15d, r10d
       mov      r11, r15
       mov      rax, bword ptr [rbp-0x50]
       mov      r12d, dword ptr [rbp+0x48]
       jl       G_M000_IG03

G_M000_IG13:
       add      rsp, 56
       pop      rbx
       pop      r12
       pop      r13
       pop      r14
       pop      r15
       pop      rbp
       ret

G_M000_IG14:
       mov      bword ptr [rsp], rcx
       mov      dword ptr [rsp+0x08], r8d
       mov      rcx, r9
       mov      r8d, edx
       mov      rdx, r14
       mov      r9, gword ptr [rbp-0x40]
       xor      edi, edi
       call     [Lookups.DmaMap:MapOutOfReach(int,byref,byref,System.ReadOnlySpan`1[Lookups.Segment],Lookups.BouncePool,System.Span`1[Lookups.DmaSegment])]
       jmp      SHORT G_M000_IG12

G_M000_IG15:
       call     [System.ThrowHelper:ThrowArgumentOutOfRangeException()]
       int3
