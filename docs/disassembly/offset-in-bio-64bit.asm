; encoding: offset-in-bio
; bits: 64
; ISA: scalar
; machine: Intel Emerald Rapids, 2 cores, KVM
; runtime: .NET 10.0.12 X64 AVX-512
; topology: gpu-server:44
; instructions per bio, floor: 7.25
; instructions per bio: 8.25

; Bench.Measuring.Loops:Pass[Lookups.Encodings.OffsetInBio]
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

; Bench.Measuring.Loops:Resolve[Lookups.Encodings.OffsetInBio]
G_M000_IG01:
       push     rbp
       sub      rsp, 16
       lea      rbp, [rsp+0x10]
       xor      eax, eax
       mov      qword ptr [rbp-0x08], rax
       mov      qword ptr [rbp-0x10], rax

G_M000_IG02:
       cmp      byte  ptr [rdi], dil
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
       mov      r15, rsi
       mov      rbx, r8
       mov      r14, bword ptr [rbp+0x20]
       mov      r13d, dword ptr [rbp+0x28]

G_M000_IG02:
       cmp      r9d, r13d
       jg       G_M000_IG12
       mov      r13d, r9d
       mov      r10, rdx
       mov      bword ptr [rbp-0x50], r10
       mov      r11d, ecx
       mov      dword ptr [rbp-0x34], r11d
       xor      edi, edi
       cmp      edi, r11d
       jl       SHORT G_M000_IG04
       jmp      G_M000_IG10

G_M000_IG03:
       mov      rbx, bword ptr [rbp-0x48]

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
       mov      eax, r13d
       cmp      r9, rax
       ja       G_M000_IG12
       shl      rcx, 4
       mov      bword ptr [rbp-0x48], rbx
       lea      r9, bword ptr [rbx+rcx]
       add      rcx, r14
       mov      rax, qword ptr [rsi+0x08]
       mov      r12, rax
       and      r12, 0xFFF
       shl      r12, 5
       mov      qword ptr [rbp-0x30], r15
       add      r12, r15
       mov      rbx, bword ptr [rbp+0x10]
       mov      rbx, qword ptr [rbx+0x08]
       mov      r15d, eax
       and      r15d, 0xFFF
       movzx    rbx, byte  ptr [rbx+r15]
       cmp      ebx, 3
       je       SHORT G_M000_IG11

G_M000_IG05:
       cmp      ebx, 1
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
       lea      r12, bword ptr [rcx+rdx]
       mov      rbx, rax
       add      rbx, qword ptr [rsi]
       mov      esi, dword ptr [rsi+0x08]
       mov      qword ptr [r12], rbx
       mov      qword ptr [r12+0x08], rsi
       add      rdx, 16
       dec      r8
       jne      SHORT G_M000_IG08

G_M000_IG09:
       mov      rdi, qword ptr [rbp-0x40]
       inc      edi
       mov      rbx, rdi
       mov      r11d, dword ptr [rbp-0x34]
       cmp      ebx, r11d
       mov      rdi, rbx
       mov      r10, bword ptr [rbp-0x50]
       mov      r15, qword ptr [rbp-0x30]
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
       mov      rdx, r12
       mov      r9, gword ptr [rbp+0x18]
       xor      edi, edi
       call     [Lookups.DmaMap:MapOutOfReach(int,byref,byref,System.ReadOnlySpan`1[Lookups.Segment],Lookups.BouncePool,System.Span`1[Lookups.DmaSegment])]
       jmp      SHORT G_M000_IG09

G_M000_IG12:
       call     [System.ThrowHelper:ThrowArgumentOutOfRangeException()]
       int3
