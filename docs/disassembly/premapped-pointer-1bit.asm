; encoding: premapped-pointer
; bits: 1
; ISA: scalar
; machine: AMD Zen 4, 2 cores, KVM
; runtime: .NET 10.0.12 X64 AVX-512
; topology: gpu-server:44
; instructions per bio, floor: 7.25
; instructions per bio: 8.25

; Bench.Measuring.Loops:Pass[Lookups.Encodings.PremappedPointer]
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

; Bench.Measuring.Loops:Resolve[Lookups.Encodings.PremappedPointer]
G_M000_IG01:
       push     rbp
       sub      rsp, 48
       lea      rbp, [rsp+0x30]
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
       mov      rcx, gword ptr [rsi]
       mov      gword ptr [rsp+0x08], rcx
       add      rsi, 8
       add      rdi, 8
       mov      rcx, gword ptr [rsi]
       mov      gword ptr [rsp+0x10], rcx
       add      rsi, 8
       add      rdi, 8
       movsq
       mov      rdi, rax
       mov      esi, edx
       mov      rdx, r9
       mov      ecx, r8d
       call     [Lookups.BatchLoop:Map[Lookups.BatchLoop+Resolving`1[Lookups.Encodings.PremappedPointer]](Lookups.BatchLoop+Resolving`1[Lookups.Encodings.PremappedPointer],System.ReadOnlySpan`1[Lookups.Bio],System.Span`1[Lookups.DmaSegment])]
       nop

G_M000_IG03:
       add      rsp, 48
       pop      rbp
       ret

; Lookups.BatchLoop:Map[Lookups.BatchLoop+Resolving`1[Lookups.Encodings.PremappedPointer]]
G_M000_IG01:
       push     rbp
       sub      rsp, 16
       lea      rbp, [rsp+0x10]
       xor      eax, eax
       mov      qword ptr [rbp-0x08], rax
       mov      qword ptr [rbp-0x10], rax

G_M000_IG02:
       xor      rax, rax
       mov      r8, qword ptr [rbp+0x28]
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
       add      rdi, r8
       add      rdx, qword ptr [rdi+0x10]
       mov      edi, dword ptr [rax+0x10]
       mov      qword ptr [rcx], rdx
       mov      qword ptr [rcx+0x08], rdi
       mov      rdx, qword ptr [rax+0x20]
       mov      rdi, qword ptr [rax+0x28]
       add      rdi, r8
       add      rdx, qword ptr [rdi+0x10]
       mov      edi, dword ptr [rax+0x30]
       mov      qword ptr [rcx+0x10], rdx
       mov      qword ptr [rcx+0x18], rdi
       mov      rdx, qword ptr [rax+0x40]
       mov      rdi, qword ptr [rax+0x48]
       add      rdi, r8
       add      rdx, qword ptr [rdi+0x10]
       mov      edi, dword ptr [rax+0x50]
       mov      qword ptr [rcx+0x20], rdx
       mov      qword ptr [rcx+0x28], rdi
       mov      rdx, qword ptr [rax+0x60]
       mov      rdi, qword ptr [rax+0x68]
       add      rdi, r8
       add      rdx, qword ptr [rdi+0x10]
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
       align    [3 bytes for IG05]

G_M000_IG05:
       mov      rdx, qword ptr [rax]
       mov      rdi, qword ptr [rax+0x08]
       add      rdi, r8
       add      rdx, qword ptr [rdi+0x10]
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

; Bench.Measuring.Loops:ResolveDependent[Lookups.Encodings.PremappedPointer]
G_M000_IG01:
       push     rbp
       push     rbx
       push     rax
       lea      rbp, [rsp+0x10]

G_M000_IG02:
       cmp      dword ptr [rdi], edi
       mov      rax, qword ptr [rdi+0x18]
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
       add      r9, rax
       mov      r9, qword ptr [r9+0x10]
       mov      r10, rdi
       shl      r10, 4
       add      r10, rcx
       mov      r11, r9
       add      r11, qword ptr [r8]
       mov      ebx, dword ptr [r8+0x10]
       mov      qword ptr [r10], r11
       mov      r11d, ebx
       mov      qword ptr [r10+0x08], r11
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

; Lookups.DmaMap:Map[Lookups.Encodings.PremappedPointer]
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
       mov      rbx, rdx
       mov      r14, bword ptr [rbp+0x30]
       mov      r13d, dword ptr [rbp+0x38]

G_M000_IG02:
       mov      r12, qword ptr [rbp+0x28]
       cmp      ecx, r13d
       jg       G_M000_IG14
       mov      r13d, ecx
       mov      rax, rdi
       mov      bword ptr [rbp-0x50], rax
       mov      r10d, esi
       mov      dword ptr [rbp-0x2C], r10d
       xor      r11d, r11d
       cmp      r11d, r10d
       jl       SHORT G_M000_IG04
       jmp      G_M000_IG12

G_M000_IG03:
       mov      rbx, bword ptr [rbp-0x48]

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
       mov      edi, r13d
       cmp      r9, rdi
       ja       G_M000_IG14
       shl      rcx, 4
       mov      bword ptr [rbp-0x48], rbx
       lea      r9, bword ptr [rbx+rcx]
       add      rcx, r14
       mov      rdi, qword ptr [rsi+0x08]
       lea      r15, [r12+rdi]
       mov      rbx, r15
       cmp      byte  ptr [r15+0x28], 3
       je       SHORT G_M000_IG06

G_M000_IG05:
       mov      rax, qword ptr [r15+0x20]
       inc      qword ptr [rax]

G_M000_IG06:
       movzx    r15, byte  ptr [r15+0x28]
       cmp      r15d, 3
       je       SHORT G_M000_IG13

G_M000_IG07:
       mov      r8, qword ptr [r12+rdi+0x20]
       dec      qword ptr [r8]
       cmp      r15d, 1
       jne      SHORT G_M000_IG08
       mov      r8, qword ptr [rbx+0x10]
       jmp      SHORT G_M000_IG09
       align    [0 bytes for IG10]

G_M000_IG08:
       xor      r8d, r8d

G_M000_IG09:
       mov      edx, edx
       test     rdx, rdx
       jle      SHORT G_M000_IG11
       xor      esi, esi

G_M000_IG10:
       lea      rdi, bword ptr [r9+rsi]
       lea      rbx, bword ptr [rcx+rsi]
       mov      r15, r8
       add      r15, qword ptr [rdi]
       mov      edi, dword ptr [rdi+0x08]
       mov      qword ptr [rbx], r15
       mov      qword ptr [rbx+0x08], rdi
       add      rsi, 16
       dec      rdx
       jne      SHORT G_M000_IG10

G_M000_IG11:
       mov      r11, qword ptr [rbp-0x38]
       inc      r11d
       mov      rbx, r11
       mov      r10d, dword ptr [rbp-0x2C]
       cmp      ebx, r10d
       mov      r11, rbx
       mov      rax, bword ptr [rbp-0x50]
       jl       G_M000_IG03

G_M000_IG12:
       add      rsp, 56
       pop      rbx
       pop      r12
       pop      r13
       pop      r14
       pop      r15
       pop      rbp
       ret

G_M000_IG13:
       mov      bword ptr [rsp], rcx
       mov      dword ptr [rsp+0x08], r8d
       mov      rcx, r9
       mov      r8d, edx
       mov      rdx, rbx
       mov      r9, gword ptr [rbp-0x40]
       xor      edi, edi
       call     [Lookups.DmaMap:MapOutOfReach(int,byref,byref,System.ReadOnlySpan`1[Lookups.Segment],Lookups.BouncePool,System.Span`1[Lookups.DmaSegment])]
       jmp      SHORT G_M000_IG11

G_M000_IG14:
       call     [System.ThrowHelper:ThrowArgumentOutOfRangeException()]
       int3
