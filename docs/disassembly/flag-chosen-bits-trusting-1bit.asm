; encoding: flag-chosen-bits-trusting
; bits: 1
; ISA: scalar
; machine: Intel Emerald Rapids, 2 cores, KVM
; runtime: .NET 10.0.12 X64 AVX-512
; topology: gpu-server:44
; instructions per bio, floor: 7.25
; instructions per bio: 17.25 / 13.25

; Bench.Measuring.Loops:Pass[Lookups.Composites.TrustingFlag`1[Lookups.Searches.ChosenBits]]
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

; Bench.Measuring.Loops:Resolve[Lookups.Composites.TrustingFlag`1[Lookups.Searches.ChosenBits]]
G_M000_IG01:
       push     rbp
       sub      rsp, 32
       lea      rbp, [rsp+0x20]
       vxorps   xmm8, xmm8, xmm8
       vmovdqu  ymmword ptr [rbp-0x20], ymm8

G_M000_IG02:
       mov      rax, qword ptr [rdi+0x18]
       mov      r9, qword ptr [rdi+0x20]
       mov      r10, qword ptr [rdi+0x28]
       movzx    rdi, byte  ptr [rdi+0x30]
       test     edi, edi
       jne      G_M000_IG19

G_M000_IG03:
       xor      r9, r9
       test     edx, edx
       cmovne   r9, rsi
       mov      bword ptr [rbp-0x18], r9
       mov      rsi, r9
       cmp      edx, r8d
       jg       G_M000_IG36
       xor      r8, r8
       test     edx, edx
       cmovne   r8, rcx
       mov      bword ptr [rbp-0x20], r8
       mov      rcx, r8
       cmp      edx, 4
       jl       G_M000_IG13
       align    [0 bytes for IG04]

G_M000_IG04:
       mov      rdi, qword ptr [rsi]
       mov      r8, qword ptr [rsi+0x08]
       mov      r9, rdi
       test     r8, r8
       je       SHORT G_M000_IG06

G_M000_IG05:
       pext     r9, rdi, r10
       shl      r9, 4
       add      r9, rax
       mov      r8, qword ptr [r9+0x08]
       pext     r9, rdi, qword ptr [r9]
       shl      r9, 5
       add      rdi, qword ptr [r8+r9+0x10]
       mov      r9, rdi

G_M000_IG06:
       mov      edi, dword ptr [rsi+0x10]
       mov      qword ptr [rcx], r9
       mov      qword ptr [rcx+0x08], rdi
       mov      rdi, qword ptr [rsi+0x20]
       mov      r8, qword ptr [rsi+0x28]
       mov      r9, rdi
       test     r8, r8
       je       SHORT G_M000_IG08

G_M000_IG07:
       pext     r9, rdi, r10
       shl      r9, 4
       add      r9, rax
       mov      r8, qword ptr [r9+0x08]
       pext     r9, rdi, qword ptr [r9]
       shl      r9, 5
       add      rdi, qword ptr [r8+r9+0x10]
       mov      r9, rdi

G_M000_IG08:
       mov      edi, dword ptr [rsi+0x30]
       mov      qword ptr [rcx+0x10], r9
       mov      qword ptr [rcx+0x18], rdi
       mov      rdi, qword ptr [rsi+0x40]
       mov      r8, qword ptr [rsi+0x48]
       mov      r9, rdi
       test     r8, r8
       je       SHORT G_M000_IG10

G_M000_IG09:
       pext     r9, rdi, r10
       shl      r9, 4
       add      r9, rax
       mov      r8, qword ptr [r9+0x08]
       pext     r9, rdi, qword ptr [r9]
       shl      r9, 5
       add      rdi, qword ptr [r8+r9+0x10]
       mov      r9, rdi

G_M000_IG10:
       mov      edi, dword ptr [rsi+0x50]
       mov      qword ptr [rcx+0x20], r9
       mov      qword ptr [rcx+0x28], rdi
       mov      rdi, qword ptr [rsi+0x60]
       mov      r8, qword ptr [rsi+0x68]
       mov      r9, rdi
       test     r8, r8
       je       SHORT G_M000_IG12

G_M000_IG11:
       pext     r9, rdi, r10
       shl      r9, 4
       add      r9, rax
       mov      r8, qword ptr [r9+0x08]
       pext     r9, rdi, qword ptr [r9]
       shl      r9, 5
       add      rdi, qword ptr [r8+r9+0x10]
       mov      r9, rdi

G_M000_IG12:
       mov      edi, dword ptr [rsi+0x70]
       mov      qword ptr [rcx+0x30], r9
       mov      qword ptr [rcx+0x38], rdi
       add      edx, -4
       add      rsi, 128
       add      rcx, 64
       cmp      edx, 4
       jge      G_M000_IG04

G_M000_IG13:
       test     edx, edx
       jle      SHORT G_M000_IG17
       align    [0 bytes for IG14]

G_M000_IG14:
       mov      rdi, qword ptr [rsi]
       mov      r8, qword ptr [rsi+0x08]
       mov      r9, rdi
       test     r8, r8
       je       SHORT G_M000_IG16

G_M000_IG15:
       pext     r9, rdi, r10
       shl      r9, 4
       add      r9, rax
       mov      r8, qword ptr [r9+0x08]
       pext     r9, rdi, qword ptr [r9]
       shl      r9, 5
       add      rdi, qword ptr [r8+r9+0x10]
       mov      r9, rdi

G_M000_IG16:
       mov      edi, dword ptr [rsi+0x10]
       mov      qword ptr [rcx], r9
       mov      qword ptr [rcx+0x08], rdi
       dec      edx
       add      rsi, 32
       add      rcx, 16
       test     edx, edx
       jg       SHORT G_M000_IG14

G_M000_IG17:
       xor      eax, eax
       mov      bword ptr [rbp-0x20], rax

G_M000_IG18:
       mov      bword ptr [rbp-0x18], rax
       jmp      G_M000_IG35
       align    [0 bytes for IG20]

G_M000_IG19:
       mov      rax, r10
       xor      rdi, rdi
       test     edx, edx
       cmovne   rdi, rsi
       mov      bword ptr [rbp-0x08], rdi
       cmp      edx, r8d
       jg       G_M000_IG36
       xor      rsi, rsi
       test     edx, edx
       cmovne   rsi, rcx
       mov      bword ptr [rbp-0x10], rsi
       mov      rcx, rsi
       cmp      edx, 4
       jl       G_M000_IG29

G_M000_IG20:
       mov      rsi, qword ptr [rdi]
       mov      r8, qword ptr [rdi+0x08]
       mov      r10, rsi
       test     r8, r8
       je       SHORT G_M000_IG22

G_M000_IG21:
       pext     r10, rsi, rax
       shl      r10, 5
       add      rsi, qword ptr [r10+r9+0x10]
       mov      r10, rsi

G_M000_IG22:
       mov      esi, dword ptr [rdi+0x10]
       mov      qword ptr [rcx], r10
       mov      qword ptr [rcx+0x08], rsi
       mov      rsi, qword ptr [rdi+0x20]
       mov      r8, qword ptr [rdi+0x28]
       mov      r10, rsi
       test     r8, r8
       je       SHORT G_M000_IG24

G_M000_IG23:
       pext     r10, rsi, rax
       shl      r10, 5
       add      rsi, qword ptr [r10+r9+0x10]
       mov      r10, rsi

G_M000_IG24:
       mov      esi, dword ptr [rdi+0x30]
       mov      qword ptr [rcx+0x10], r10
       mov      qword ptr [rcx+0x18], rsi
       mov      rsi, qword ptr [rdi+0x40]
       mov      r8, qword ptr [rdi+0x48]
       mov      r10, rsi
       test     r8, r8
       je       SHORT G_M000_IG26

G_M000_IG25:
       pext     r10, rsi, rax
       shl      r10, 5
       add      rsi, qword ptr [r10+r9+0x10]
       mov      r10, rsi

G_M000_IG26:
       mov      esi, dword ptr [rdi+0x50]
       mov      qword ptr [rcx+0x20], r10
       mov      qword ptr [rcx+0x28], rsi
       mov      rsi, qword ptr [rdi+0x60]
       mov      r8, qword ptr [rdi+0x68]
       mov      r10, rsi
       test     r8, r8
       je       SHORT G_M000_IG28

G_M000_IG27:
       pext     r10, rsi, rax
       shl      r10, 5
       add      rsi, qword ptr [r10+r9+0x10]
       mov      r10, rsi

G_M000_IG28:
       mov      esi, dword ptr [rdi+0x70]
       mov      qword ptr [rcx+0x30], r10
       mov      qword ptr [rcx+0x38], rsi
       add      edx, -4
       add      rdi, 128
       add      rcx, 64
       cmp      edx, 4
       jge      G_M000_IG20

G_M000_IG29:
       test     edx, edx
       jle      SHORT G_M000_IG33
       align    [0 bytes for IG30]

G_M000_IG30:
       mov      rsi, qword ptr [rdi]
       mov      r8, qword ptr [rdi+0x08]
       mov      r10, rsi
       test     r8, r8
       je       SHORT G_M000_IG32

G_M000_IG31:
       pext     r10, rsi, rax
       shl      r10, 5
       add      rsi, qword ptr [r10+r9+0x10]
       mov      r10, rsi

G_M000_IG32:
       mov      esi, dword ptr [rdi+0x10]
       mov      qword ptr [rcx], r10
       mov      qword ptr [rcx+0x08], rsi
       dec      edx
       add      rdi, 32
       add      rcx, 16
       test     edx, edx
       jg       SHORT G_M000_IG30

G_M000_IG33:
       xor      eax, eax
       mov      bword ptr [rbp-0x10], rax

G_M000_IG34:
       mov      bword ptr [rbp-0x08], rax

G_M000_IG35:
       add      rsp, 32
       pop      rbp
       ret

G_M000_IG36:
       call     [System.ThrowHelper:ThrowArgumentOutOfRangeException()]
       int3

; Bench.Measuring.Loops:ResolveDependent[Lookups.Composites.TrustingFlag`1[Lookups.Searches.ChosenBits]]
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
       mov      r9, qword ptr [rdi+0x18]
       mov      r10, qword ptr [rdi+0x20]
       mov      r11, qword ptr [rdi+0x28]
       movzx    rdi, byte  ptr [rdi+0x30]
       cmp      edx, r8d
       jg       G_M000_IG09
       mov      edx, edx
       xor      r8d, r8d
       cmp      r8, rdx
       jge      G_M000_IG08
       align    [0 bytes for IG03]

G_M000_IG03:
       mov      rbx, r8
       shl      rbx, 5
       add      rbx, rsi
       mov      r15, qword ptr [rbx+0x08]
       mov      r14, qword ptr [rbx]
       mov      r13, r14
       test     r15, r15
       jne      SHORT G_M000_IG05

G_M000_IG04:
       mov      r15, rax
       jmp      SHORT G_M000_IG07

G_M000_IG05:
       test     edi, edi
       je       SHORT G_M000_IG06
       pext     r15, r13, r11
       shl      r15, 5
       add      r15, r10
       jmp      SHORT G_M000_IG07

G_M000_IG06:
       pext     r15, r13, r11
       shl      r15, 4
       add      r15, r9
       mov      r12, qword ptr [r15+0x08]
       pext     r15, r13, qword ptr [r15]
       shl      r15, 5
       add      r15, r12

G_M000_IG07:
       mov      r15, qword ptr [r15+0x10]
       mov      r13, r8
       shl      r13, 4
       add      r13, rcx
       add      r14, r15
       mov      r12d, dword ptr [rbx+0x10]
       mov      qword ptr [r13], r14
       mov      r14d, r12d
       mov      qword ptr [r13+0x08], r14
       shr      r15, 63
       add      r8, r15
       movzx    rbx, word  ptr [rbx+0x18]
       sar      ebx, 15
       movsxd   rbx, ebx
       lea      r8, [r8+rbx+0x01]
       cmp      r8, rdx
       jl       G_M000_IG03

G_M000_IG08:
       add      rsp, 8
       pop      rbx
       pop      r12
       pop      r13
       pop      r14
       pop      r15
       pop      rbp
       ret

G_M000_IG09:
       call     [System.ThrowHelper:ThrowArgumentOutOfRangeException()]
       int3

; Lookups.DmaMap:Map[Lookups.Composites.TrustingFlag`1[Lookups.Searches.ChosenBits]]
G_M000_IG01:
       push     rbp
       push     r15
       push     r14
       push     r13
       push     r12
       push     rbx
       sub      rsp, 72
       lea      rbp, [rsp+0x70]
       mov      bword ptr [rbp-0x40], r8
       mov      gword ptr [rbp-0x48], r9
       mov      r15, rdx
       mov      r13, bword ptr [rbp+0x48]
       mov      r12d, dword ptr [rbp+0x50]

G_M000_IG02:
       cmp      ecx, r12d
       jg       G_M000_IG16
       mov      r12d, ecx
       mov      rax, rdi
       mov      bword ptr [rbp-0x58], rax
       mov      r10d, esi
       mov      dword ptr [rbp-0x2C], r10d
       xor      r11d, r11d
       cmp      r11d, r10d
       jl       SHORT G_M000_IG04
       jmp      G_M000_IG14

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
       mov      dword ptr [rbp+0x50], r12d
       mov      edi, r12d
       cmp      r9, rdi
       ja       G_M000_IG16
       shl      rcx, 4
       mov      bword ptr [rbp-0x50], r15
       lea      r9, bword ptr [r15+rcx]
       mov      bword ptr [rbp+0x48], r13
       add      rcx, r13
       mov      rdi, qword ptr [rsi+0x08]
       mov      r14, qword ptr [rbp+0x10]
       mov      r15, qword ptr [rbp+0x28]
       mov      rax, qword ptr [rbp+0x30]
       mov      r12, qword ptr [rbp+0x38]
       movzx    r13, byte  ptr [rbp+0x40]
       mov      rbx, qword ptr [rsi]
       test     rdi, rdi
       jne      SHORT G_M000_IG06

G_M000_IG05:
       jmp      SHORT G_M000_IG08
       align    [0 bytes for IG12]

G_M000_IG06:
       test     r13d, r13d
       je       SHORT G_M000_IG07
       pext     r14, rbx, r12
       shl      r14, 5
       add      r14, rax
       jmp      SHORT G_M000_IG08

G_M000_IG07:
       pext     rdi, rbx, r12
       shl      rdi, 4
       add      rdi, r15
       mov      r14, qword ptr [rdi+0x08]
       pext     rdi, rbx, qword ptr [rdi]
       shl      rdi, 5
       add      r14, rdi

G_M000_IG08:
       mov      rbx, bword ptr [rbp-0x40]
       mov      rdi, qword ptr [rbx+0x08]
       mov      eax, dword ptr [r14+0x18]
       and      eax, 0xD1FFAB1E
       movzx    rdi, byte  ptr [rdi+rax]
       cmp      edi, 3
       je       SHORT G_M000_IG15

G_M000_IG09:
       cmp      edi, 1
       jne      SHORT G_M000_IG10
       mov      r8, qword ptr [r14+0x10]
       jmp      SHORT G_M000_IG11

G_M000_IG10:
       xor      r8d, r8d

G_M000_IG11:
       mov      edx, edx
       test     rdx, rdx
       jle      SHORT G_M000_IG13
       xor      esi, esi

G_M000_IG12:
       lea      rdi, bword ptr [r9+rsi]
       lea      rax, bword ptr [rcx+rsi]
       mov      r14, r8
       add      r14, qword ptr [rdi]
       mov      edi, dword ptr [rdi+0x08]
       mov      qword ptr [rax], r14
       mov      qword ptr [rax+0x08], rdi
       add      rsi, 16
       dec      rdx
       jne      SHORT G_M000_IG12

G_M000_IG13:
       mov      r11, qword ptr [rbp-0x38]
       inc      r11d
       mov      r15, r11
       mov      r10d, dword ptr [rbp-0x2C]
       cmp      r15d, r10d
       mov      bword ptr [rbp-0x40], rbx
       mov      r11, r15
       mov      rax, bword ptr [rbp-0x58]
       mov      r12d, dword ptr [rbp+0x50]
       mov      r13, bword ptr [rbp+0x48]
       jl       G_M000_IG03

G_M000_IG14:
       add      rsp, 72
       pop      rbx
       pop      r12
       pop      r13
       pop      r14
       pop      r15
       pop      rbp
       ret

G_M000_IG15:
       mov      bword ptr [rsp], rcx
       mov      dword ptr [rsp+0x08], r8d
       mov      rcx, r9
       mov      r8d, edx
       mov      rdx, r14
       mov      r9, gword ptr [rbp-0x48]
       xor      edi, edi
       call     [Lookups.DmaMap:MapOutOfReach(int,byref,byref,System.ReadOnlySpan`1[Lookups.Segment],Lookups.BouncePool,System.Span`1[Lookups.DmaSegment])]
       jmp      SHORT G_M000_IG13

G_M000_IG16:
       call     [System.ThrowHelper:ThrowArgumentOutOfRangeException()]
       int3
