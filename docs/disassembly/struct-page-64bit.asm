; encoding: struct-page
; bits: 64
; ISA: scalar
; machine: AMD Zen 4, 2 cores, KVM
; runtime: .NET 10.0.12 X64 AVX-512
; topology: gpu-server:44
; instructions per bio, floor: 7.25
; instructions per bio: 32.25

; Bench.Measuring.Loops:Pass[Lookups.Composites.StructPage`1[Lookups.Layouts.Vmemmap]]
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

; Bench.Measuring.Loops:Resolve[Lookups.Composites.StructPage`1[Lookups.Layouts.Vmemmap]]
G_M000_IG01:
       push     rbp
       sub      rsp, 96
       lea      rbp, [rsp+0x60]
       mov      bword ptr [rbp-0x08], rdi
       mov      rax, rsi
       mov      r9, rcx

G_M000_IG02:
       mov      r10, bword ptr [rbp-0x08]
       lea      rdi, [rsp]
       mov      rsi, r10
       movsq
       mov      rcx, gword ptr [rsi]
       mov      gword ptr [rsp+0x08], rcx
       add      rsi, 8
       add      rdi, 8
       mov      rcx, gword ptr [rsi]
       mov      gword ptr [rsp+0x10], rcx
       add      rsi, 8
       add      rdi, 8
       mov      ecx, 4
       rep movsq
       mov      rcx, gword ptr [rsi]
       mov      gword ptr [rsp+0x38], rcx
       add      rsi, 8
       add      rdi, 8
       movsq
       movsq
       mov      rdi, rax
       mov      esi, edx
       mov      rdx, r9
       mov      ecx, r8d
       call     [Lookups.BatchLoop:Map[Lookups.BatchLoop+Resolving`1[Lookups.Composites.StructPage`1[Lookups.Layouts.Vmemmap]]](Lookups.BatchLoop+Resolving`1[Lookups.Composites.StructPage`1[Lookups.Layouts.Vmemmap]],System.ReadOnlySpan`1[Lookups.Bio],System.Span`1[Lookups.DmaSegment])]
       nop

G_M000_IG03:
       add      rsp, 96
       pop      rbp
       ret

; Lookups.BatchLoop:Map[Lookups.BatchLoop+Resolving`1[Lookups.Composites.StructPage`1[Lookups.Layouts.Vmemmap]]]
G_M000_IG01:
       push     rbp
       sub      rsp, 16
       lea      rbp, [rsp+0x10]
       xor      eax, eax
       mov      qword ptr [rbp-0x08], rax
       mov      qword ptr [rbp-0x10], rax

G_M000_IG02:
       xor      rax, rax
       mov      r8, qword ptr [rbp+0x10]
       mov      r9, qword ptr [rbp+0x40]
       test     esi, esi
       cmovne   rax, rdi
       mov      bword ptr [rbp-0x08], rax
       cmp      esi, ecx
       jg       G_M000_IG29
       xor      rcx, rcx
       test     esi, esi
       cmovne   rcx, rdx
       mov      bword ptr [rbp-0x10], rcx
       cmp      esi, 4
       jl       G_M000_IG20
       align    [0 bytes for IG03]

G_M000_IG03:
       mov      rdx, qword ptr [rax]
       mov      rdi, qword ptr [rax+0x08]
       test     rdi, rdi
       jne      SHORT G_M000_IG05

G_M000_IG04:
       mov      r10, r8
       jmp      SHORT G_M000_IG07

G_M000_IG05:
       mov      r10, rdi
       sub      r10, r9
       mov      r11, r10
       sar      r11, 63
       and      r11, 63
       add      r10, r11
       sar      r10, 6
       shl      r10, 12
       and      rdx, 0xFFF
       or       rdx, r10
       mov      r10, qword ptr [rdi]
       shr      r10, 26
       and      r10d, 7
       cmp      r10d, 4
       jne      SHORT G_M000_IG04
       mov      r10, qword ptr [rdi+0x08]
       cmp      dword ptr [r10+0x48], 5
       jne      SHORT G_M000_IG06
       mov      r10, qword ptr [r10+0xA0]
       jmp      SHORT G_M000_IG07

G_M000_IG06:
       mov      r10, r8

G_M000_IG07:
       add      rdx, qword ptr [r10+0x10]
       mov      edi, dword ptr [rax+0x10]
       mov      qword ptr [rcx], rdx
       mov      qword ptr [rcx+0x08], rdi
       mov      rdx, qword ptr [rax+0x20]
       mov      rdi, qword ptr [rax+0x28]
       test     rdi, rdi
       jne      SHORT G_M000_IG09

G_M000_IG08:
       mov      r10, r8
       jmp      SHORT G_M000_IG11

G_M000_IG09:
       mov      r10, rdi
       sub      r10, r9
       mov      r11, r10
       sar      r11, 63
       and      r11, 63
       add      r10, r11
       sar      r10, 6
       shl      r10, 12
       and      rdx, 0xFFF
       or       rdx, r10
       mov      r10, qword ptr [rdi]
       shr      r10, 26
       and      r10d, 7
       cmp      r10d, 4
       jne      SHORT G_M000_IG08
       mov      r10, qword ptr [rdi+0x08]
       cmp      dword ptr [r10+0x48], 5
       jne      SHORT G_M000_IG10
       mov      r10, qword ptr [r10+0xA0]
       jmp      SHORT G_M000_IG11

G_M000_IG10:
       mov      r10, r8

G_M000_IG11:
       add      rdx, qword ptr [r10+0x10]
       mov      edi, dword ptr [rax+0x30]
       mov      qword ptr [rcx+0x10], rdx
       mov      qword ptr [rcx+0x18], rdi
       mov      rdx, qword ptr [rax+0x40]
       mov      rdi, qword ptr [rax+0x48]
       test     rdi, rdi
       jne      SHORT G_M000_IG13

G_M000_IG12:
       mov      r10, r8
       jmp      SHORT G_M000_IG15

G_M000_IG13:
       mov      r10, rdi
       sub      r10, r9
       mov      r11, r10
       sar      r11, 63
       and      r11, 63
       add      r10, r11
       sar      r10, 6
       shl      r10, 12
       and      rdx, 0xFFF
       or       rdx, r10
       mov      r10, qword ptr [rdi]
       shr      r10, 26
       and      r10d, 7
       cmp      r10d, 4
       jne      SHORT G_M000_IG12
       mov      r10, qword ptr [rdi+0x08]
       cmp      dword ptr [r10+0x48], 5
       jne      SHORT G_M000_IG14
       mov      r10, qword ptr [r10+0xA0]
       jmp      SHORT G_M000_IG15

G_M000_IG14:
       mov      r10, r8

G_M000_IG15:
       add      rdx, qword ptr [r10+0x10]
       mov      edi, dword ptr [rax+0x50]
       mov      qword ptr [rcx+0x20], rdx
       mov      qword ptr [rcx+0x28], rdi
       mov      rdx, qword ptr [rax+0x60]
       mov      rdi, qword ptr [rax+0x68]
       test     rdi, rdi
       jne      SHORT G_M000_IG17

G_M000_IG16:
       mov      r10, r8
       jmp      SHORT G_M000_IG19

G_M000_IG17:
       mov      r10, rdi
       sub      r10, r9
       mov      r11, r10
       sar      r11, 63
       and      r11, 63
       add      r10, r11
       sar      r10, 6
       shl      r10, 12
       and      rdx, 0xFFF
       or       rdx, r10
       mov      r10, qword ptr [rdi]
       shr      r10, 26
       and      r10d, 7
       cmp      r10d, 4
       jne      SHORT G_M000_IG16
       mov      r10, qword ptr [rdi+0x08]
       cmp      dword ptr [r10+0x48], 5
       jne      SHORT G_M000_IG18
       mov      r10, qword ptr [r10+0xA0]
       jmp      SHORT G_M000_IG19

G_M000_IG18:
       mov      r10, r8

G_M000_IG19:
       add      rdx, qword ptr [r10+0x10]
       mov      edi, dword ptr [rax+0x70]
       mov      qword ptr [rcx+0x30], rdx
       mov      qword ptr [rcx+0x38], rdi
       add      esi, -4
       add      rax, 128
       add      rcx, 64
       cmp      esi, 4
       jge      G_M000_IG03
       align    [0 bytes for IG20]

G_M000_IG20:
       test     esi, esi
       jle      G_M000_IG26

G_M000_IG21:
       mov      rdx, qword ptr [rax]
       mov      rdi, qword ptr [rax+0x08]
       test     rdi, rdi
       jne      SHORT G_M000_IG23

G_M000_IG22:
       mov      r10, r8
       jmp      SHORT G_M000_IG25

G_M000_IG23:
       mov      r10, rdi
       sub      r10, r9
       mov      r11, r10
       sar      r11, 63
       and      r11, 63
       add      r10, r11
       sar      r10, 6
       shl      r10, 12
       and      rdx, 0xFFF
       or       rdx, r10
       mov      r10, qword ptr [rdi]
       shr      r10, 26
       and      r10d, 7
       cmp      r10d, 4
       jne      SHORT G_M000_IG22
       mov      r10, qword ptr [rdi+0x08]
       cmp      dword ptr [r10+0x48], 5
       jne      SHORT G_M000_IG24
       mov      r10, qword ptr [r10+0xA0]
       jmp      SHORT G_M000_IG25

G_M000_IG24:
       mov      r10, r8

G_M000_IG25:
       add      rdx, qword ptr [r10+0x10]
       mov      edi, dword ptr [rax+0x10]
       mov      qword ptr [rcx], rdx
       mov      qword ptr [rcx+0x08], rdi
       dec      esi
       add      rax, 32
       add      rcx, 16
       jmp      G_M000_IG20

G_M000_IG26:
       xor      eax, eax
       mov      bword ptr [rbp-0x10], rax

G_M000_IG27:
       mov      bword ptr [rbp-0x08], rax

G_M000_IG28:
       add      rsp, 16
       pop      rbp
       ret

G_M000_IG29:
       call     [System.ThrowHelper:ThrowArgumentOutOfRangeException()]
       int3

; Bench.Measuring.Loops:ResolveDependent[Lookups.Composites.StructPage`1[Lookups.Layouts.Vmemmap]]
G_M000_IG01:
       push     rbp
       push     r15
       push     rbx
       lea      rbp, [rsp+0x10]

G_M000_IG02:
       mov      rax, qword ptr [rdi]
       mov      rdi, qword ptr [rdi+0x30]
       cmp      edx, r8d
       jg       G_M000_IG13
       mov      edx, edx
       xor      r8d, r8d
       cmp      r8, rdx
       jge      G_M000_IG12
       align    [0 bytes for IG03]

G_M000_IG03:
       mov      r9, r8
       shl      r9, 5
       add      r9, rsi
       mov      r10, qword ptr [r9+0x08]
       mov      r11, r10
       test     r11, r11
       je       SHORT G_M000_IG07

G_M000_IG04:
       mov      rbx, qword ptr [r11]
       shr      rbx, 26
       and      ebx, 7
       cmp      ebx, 4
       jne      SHORT G_M000_IG07
       mov      r11, qword ptr [r11+0x08]
       cmp      dword ptr [r11+0x48], 5
       jne      SHORT G_M000_IG05
       mov      r11, qword ptr [r11+0xA0]
       jmp      SHORT G_M000_IG06

G_M000_IG05:
       mov      r11, rax

G_M000_IG06:
       jmp      SHORT G_M000_IG08

G_M000_IG07:
       mov      r11, rax

G_M000_IG08:
       mov      r11, qword ptr [r11+0x10]
       test     r10, r10
       jne      SHORT G_M000_IG10

G_M000_IG09:
       mov      rbx, qword ptr [r9]
       jmp      SHORT G_M000_IG11

G_M000_IG10:
       mov      rbx, qword ptr [r9]
       sub      r10, rdi
       mov      r15, r10
       sar      r15, 63
       and      r15, 63
       add      r10, r15
       sar      r10, 6
       shl      r10, 12
       and      rbx, 0xFFF
       or       rbx, r10

G_M000_IG11:
       mov      r10, r8
       shl      r10, 4
       add      r10, rcx
       add      rbx, r11
       mov      r15d, dword ptr [r9+0x10]
       mov      qword ptr [r10], rbx
       mov      ebx, r15d
       mov      qword ptr [r10+0x08], rbx
       shr      r11, 63
       add      r8, r11
       movzx    r9, word  ptr [r9+0x18]
       sar      r9d, 15
       movsxd   r9, r9d
       lea      r8, [r8+r9+0x01]
       cmp      r8, rdx
       jl       G_M000_IG03

G_M000_IG12:
       pop      rbx
       pop      r15
       pop      rbp
       ret

G_M000_IG13:
       call     [System.ThrowHelper:ThrowArgumentOutOfRangeException()]
       int3

; Lookups.DmaMap:Map[Lookups.Composites.StructPage`1[Lookups.Layouts.Vmemmap]]
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
       mov      r13, bword ptr [rbp+0x60]
       mov      r12d, dword ptr [rbp+0x68]

G_M000_IG02:
       cmp      ecx, r12d
       jg       G_M000_IG17
       mov      r12d, ecx
       mov      rax, rdi
       mov      bword ptr [rbp-0x50], rax
       mov      r10d, esi
       mov      dword ptr [rbp-0x2C], r10d
       xor      r11d, r11d
       cmp      r11d, r10d
       jl       SHORT G_M000_IG04
       jmp      G_M000_IG15

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
       ja       G_M000_IG17
       shl      rcx, 4
       mov      bword ptr [rbp-0x48], r15
       lea      r9, bword ptr [r15+rcx]
       add      rcx, r13
       mov      rdi, qword ptr [rsi+0x08]
       mov      r14, qword ptr [rbp+0x10]
       test     rdi, rdi
       je       SHORT G_M000_IG08

G_M000_IG05:
       mov      r15, qword ptr [rdi]
       shr      r15, 26
       and      r15d, 7
       cmp      r15d, 4
       jne      SHORT G_M000_IG08
       mov      rdi, qword ptr [rdi+0x08]
       cmp      dword ptr [rdi+0x48], 5
       jne      SHORT G_M000_IG06
       mov      rdi, qword ptr [rdi+0xA0]
       jmp      SHORT G_M000_IG07
       align    [0 bytes for IG13]

G_M000_IG06:
       mov      rdi, r14

G_M000_IG07:
       jmp      SHORT G_M000_IG09

G_M000_IG08:
       mov      rdi, r14

G_M000_IG09:
       mov      r14, qword ptr [rbx+0x08]
       mov      r15d, dword ptr [rdi+0x18]
       and      r15d, 0xD1FFAB1E
       movzx    r15, byte  ptr [r14+r15]
       cmp      r15d, 3
       je       SHORT G_M000_IG16

G_M000_IG10:
       cmp      r15d, 1
       jne      SHORT G_M000_IG11
       mov      r8, qword ptr [rdi+0x10]
       jmp      SHORT G_M000_IG12

G_M000_IG11:
       xor      r8d, r8d

G_M000_IG12:
       mov      edx, edx
       test     rdx, rdx
       jle      SHORT G_M000_IG14
       xor      esi, esi

G_M000_IG13:
       lea      rdi, bword ptr [r9+rsi]
       lea      r15, bword ptr [rcx+rsi]
       mov      r14, r8
       add      r14, qword ptr [rdi]
       mov      edi, dword ptr [rdi+0x08]
       mov      qword ptr [r15], r14
       mov      qword ptr [r15+0x08], rdi
       add      rsi, 16
       dec      rdx
       jne      SHORT G_M000_IG13

G_M000_IG14:
       mov      r11, qword ptr [rbp-0x38]
       inc      r11d
       mov      r15, r11
       mov      r10d, dword ptr [rbp-0x2C]
       cmp      r15d, r10d
       mov      r11, r15
       mov      rax, bword ptr [rbp-0x50]
       jl       G_M000_IG03

G_M000_IG15:
       add      rsp, 56
       pop      rbx
       pop      r12
       pop      r13
       pop      r14
       pop      r15
       pop      rbp
       ret

G_M000_IG16:
       mov      bword ptr [rsp], rcx
       mov      dword ptr [rsp+0x08], r8d
       mov      rcx, r9
       mov      r8d, edx
       mov      rdx, rdi
       mov      r9, gword ptr [rbp-0x40]
       xor      edi, edi
       call     [Lookups.DmaMap:MapOutOfReach(int,byref,byref,System.ReadOnlySpan`1[Lookups.Segment],Lookups.BouncePool,System.Span`1[Lookups.DmaSegment])]
       jmp      SHORT G_M000_IG14

G_M000_IG17:
       call     [System.ThrowHelper:ThrowArgumentOutOfRangeException()]
       int3
