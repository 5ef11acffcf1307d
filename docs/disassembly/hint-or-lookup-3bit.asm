; encoding: hint-or-lookup
; bits: 3
; ISA: scalar
; machine: AMD Zen 4, 2 cores, KVM
; runtime: .NET 10.0.12 X64 AVX-512
; topology: cmb-chassis:1
; instructions per bio, floor: 7.25
; instructions per bio: 15.25

; Bench.Measuring.Loops:Pass[Lookups.Encodings.HintOrLookup]
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

; Bench.Measuring.Loops:Resolve[Lookups.Encodings.HintOrLookup]
G_M000_IG01:
       push     rax
       mov      r9, rsi
       mov      rax, rcx
       mov      ecx, edx
       mov      r10d, r8d

G_M000_IG02:
       mov      rsi, gword ptr [rdi+0x08]
       mov      rdx, qword ptr [rdi+0x10]
       mov      rdi, rsi
       mov      rsi, rdx
       mov      rdx, r9
       mov      r8, rax
       mov      r9d, r10d
       call     [Lookups.BatchLoop:Map[Lookups.Encodings.HintOrLookup+Mapper](Lookups.Encodings.HintOrLookup+Mapper,System.ReadOnlySpan`1[Lookups.Bio],System.Span`1[Lookups.DmaSegment])]
       nop

G_M000_IG03:
       add      rsp, 8
       ret

; Lookups.BatchLoop:Map[Lookups.Encodings.HintOrLookup+Mapper]
G_M000_IG01:
       push     rbp
       push     r15
       push     r14
       push     r13
       push     r12
       push     rbx
       sub      rsp, 24
       lea      rbp, [rsp+0x40]
       xor      eax, eax
       mov      qword ptr [rbp-0x30], rax
       mov      qword ptr [rbp-0x38], rax
       mov      rbx, rdi
       mov      r15, rsi

G_M000_IG02:
       xor      rdi, rdi
       test     ecx, ecx
       cmovne   rdi, rdx
       mov      bword ptr [rbp-0x30], rdi
       mov      r14, rdi
       cmp      ecx, r9d
       jg       G_M000_IG24
       xor      rdi, rdi
       test     ecx, ecx
       cmovne   rdi, r8
       mov      bword ptr [rbp-0x38], rdi
       mov      r13, rdi
       mov      r12d, ecx
       cmp      r12d, 4
       jl       G_M000_IG16

G_M000_IG03:
       mov      rsi, qword ptr [r14]
       mov      rax, qword ptr [r14+0x08]
       cmp      rax, 4
       jne      SHORT G_M000_IG05

G_M000_IG04:
       mov      rdi, rbx
       cmp      dword ptr [rdi], edi
       call     [Lookups.Encodings.HintOrLookup+Search:DmaAddr(ulong):ulong:this]
       jmp      SHORT G_M000_IG06

G_M000_IG05:
       shl      rax, 5
       add      rsi, qword ptr [r15+rax+0x10]
       mov      rax, rsi

G_M000_IG06:
       mov      edi, dword ptr [r14+0x10]
       mov      qword ptr [r13], rax
       mov      qword ptr [r13+0x08], rdi
       mov      rsi, qword ptr [r14+0x20]
       mov      rax, qword ptr [r14+0x28]
       cmp      rax, 4
       jne      SHORT G_M000_IG08

G_M000_IG07:
       mov      rdi, rbx
       cmp      dword ptr [rdi], edi
       call     [Lookups.Encodings.HintOrLookup+Search:DmaAddr(ulong):ulong:this]
       jmp      SHORT G_M000_IG09

G_M000_IG08:
       shl      rax, 5
       add      rsi, qword ptr [r15+rax+0x10]
       mov      rax, rsi

G_M000_IG09:
       mov      edi, dword ptr [r14+0x30]
       mov      qword ptr [r13+0x10], rax
       mov      qword ptr [r13+0x18], rdi
       mov      rsi, qword ptr [r14+0x40]
       mov      rax, qword ptr [r14+0x48]
       cmp      rax, 4
       jne      SHORT G_M000_IG11

G_M000_IG10:
       mov      rdi, rbx
       cmp      dword ptr [rdi], edi
       call     [Lookups.Encodings.HintOrLookup+Search:DmaAddr(ulong):ulong:this]
       jmp      SHORT G_M000_IG12

G_M000_IG11:
       shl      rax, 5
       add      rsi, qword ptr [r15+rax+0x10]
       mov      rax, rsi

G_M000_IG12:
       mov      edi, dword ptr [r14+0x50]
       mov      qword ptr [r13+0x20], rax
       mov      qword ptr [r13+0x28], rdi
       mov      rsi, qword ptr [r14+0x60]
       mov      rax, qword ptr [r14+0x68]
       cmp      rax, 4
       jne      SHORT G_M000_IG14

G_M000_IG13:
       mov      rdi, rbx
       cmp      dword ptr [rdi], edi
       call     [Lookups.Encodings.HintOrLookup+Search:DmaAddr(ulong):ulong:this]
       jmp      SHORT G_M000_IG15

G_M000_IG14:
       shl      rax, 5
       add      rsi, qword ptr [r15+rax+0x10]
       mov      rax, rsi

G_M000_IG15:
       mov      edi, dword ptr [r14+0x70]
       mov      qword ptr [r13+0x30], rax
       mov      qword ptr [r13+0x38], rdi
       add      r12d, -4
       add      r14, 128
       add      r13, 64
       cmp      r12d, 4
       jge      G_M000_IG03

G_M000_IG16:
       test     r12d, r12d
       jle      SHORT G_M000_IG21

G_M000_IG17:
       mov      rsi, qword ptr [r14]
       mov      rax, qword ptr [r14+0x08]
       cmp      rax, 4
       jne      SHORT G_M000_IG19

G_M000_IG18:
       mov      rdi, rbx
       cmp      dword ptr [rdi], edi
       call     [Lookups.Encodings.HintOrLookup+Search:DmaAddr(ulong):ulong:this]
       jmp      SHORT G_M000_IG20

G_M000_IG19:
       shl      rax, 5
       add      rsi, qword ptr [r15+rax+0x10]
       mov      rax, rsi

G_M000_IG20:
       mov      ecx, dword ptr [r14+0x10]
       mov      qword ptr [r13], rax
       mov      qword ptr [r13+0x08], rcx
       dec      r12d
       add      r14, 32
       add      r13, 16
       test     r12d, r12d
       jg       SHORT G_M000_IG17

G_M000_IG21:
       xor      eax, eax
       mov      bword ptr [rbp-0x38], rax

G_M000_IG22:
       mov      bword ptr [rbp-0x30], rax

G_M000_IG23:
       add      rsp, 24
       pop      rbx
       pop      r12
       pop      r13
       pop      r14
       pop      r15
       pop      rbp
       ret

G_M000_IG24:
       call     [System.ThrowHelper:ThrowArgumentOutOfRangeException()]
       int3

; Bench.Measuring.Loops:ResolveDependent[Lookups.Encodings.HintOrLookup]
G_M000_IG01:
       push     rbp
       push     r15
       push     r14
       push     r13
       push     r12
       push     rbx
       sub      rsp, 24
       lea      rbp, [rsp+0x40]

G_M000_IG02:
       mov      rbx, gword ptr [rdi+0x08]
       mov      r15, qword ptr [rdi+0x10]
       mov      r14, rsi
       cmp      edx, r8d
       jg       G_M000_IG08
       mov      r13, rcx
       mov      r12d, edx
       xor      eax, eax
       test     r12, r12
       jle      G_M000_IG07

G_M000_IG03:
       mov      qword ptr [rbp-0x30], rax
       mov      rcx, rax
       shl      rcx, 5
       add      rcx, r14
       mov      bword ptr [rbp-0x38], rcx
       mov      r8, qword ptr [rcx+0x08]
       mov      rsi, qword ptr [rcx]
       cmp      r8, 4
       jne      SHORT G_M000_IG05

G_M000_IG04:
       mov      rdi, rbx
       xor      edx, edx
       cmp      dword ptr [rdi], edi
       call     [Lookups.Encodings.HintOrLookup+Search:Find[Lookups.Unwatched](ulong,Lookups.Unwatched):ptr:this]
       mov      r8, rax
       jmp      SHORT G_M000_IG06

G_M000_IG05:
       shl      r8, 5
       add      r8, r15

G_M000_IG06:
       mov      rdx, qword ptr [r8+0x10]
       mov      rax, qword ptr [rbp-0x30]
       mov      rdi, rax
       shl      rdi, 4
       add      rdi, r13
       mov      rcx, bword ptr [rbp-0x38]
       mov      rsi, rdx
       add      rsi, qword ptr [rcx]
       mov      r8d, dword ptr [rcx+0x10]
       mov      qword ptr [rdi], rsi
       mov      esi, r8d
       mov      qword ptr [rdi+0x08], rsi
       shr      rdx, 63
       add      rax, rdx
       movzx    rcx, word  ptr [rcx+0x18]
       sar      ecx, 15
       movsxd   rcx, ecx
       lea      rax, [rax+rcx+0x01]
       cmp      rax, r12
       jl       SHORT G_M000_IG03

G_M000_IG07:
       add      rsp, 24
       pop      rbx
       pop      r12
       pop      r13
       pop      r14
       pop      r15
       pop      rbp
       ret

G_M000_IG08:
       call     [System.ThrowHelper:ThrowArgumentOutOfRangeException()]
       int3

; Lookups.DmaMap:Map[Lookups.Encodings.HintOrLookup]
G_M000_IG01:
       push     rbp
       push     r15
       push     r14
       push     r13
       push     r12
       push     rbx
       sub      rsp, 104
       lea      rbp, [rsp+0x90]
       mov      bword ptr [rbp-0x48], r8
       mov      gword ptr [rbp-0x50], r9
       mov      rbx, rdx
       mov      r13, bword ptr [rbp+0x50]
       mov      r12d, dword ptr [rbp+0x58]

G_M000_IG02:
       cmp      ecx, r12d
       jg       G_M000_IG15
       mov      r12d, ecx
       mov      rax, rdi
       mov      bword ptr [rbp-0x68], rax
       mov      ecx, esi
       mov      dword ptr [rbp-0x30], ecx
       xor      r8d, r8d
       cmp      r8d, ecx
       jl       SHORT G_M000_IG04
       jmp      G_M000_IG13

G_M000_IG03:
       mov      rbx, bword ptr [rbp-0x60]

G_M000_IG04:
       mov      qword ptr [rbp-0x40], r8
       mov      r9, r8
       shl      r9, 5
       add      r9, rax
       mov      bword ptr [rbp-0x58], r9
       mov      edi, dword ptr [r9+0x14]
       movzx    r10, word  ptr [r9+0x18]
       mov      r11d, r10d
       mov      esi, edi
       mov      edx, r11d
       add      rsi, rdx
       mov      edx, r12d
       cmp      rsi, rdx
       ja       G_M000_IG15
       mov      edx, edi
       shl      rdx, 4
       mov      bword ptr [rbp-0x60], rbx
       lea      rsi, bword ptr [rbx+rdx]
       mov      bword ptr [rbp-0x70], rsi
       mov      dword ptr [rbp-0x34], r11d
       mov      dword ptr [rbp-0x2C], r10d
       add      rdx, r13
       mov      bword ptr [rbp-0x78], rdx
       mov      rdi, qword ptr [r9+0x08]
       mov      r14, gword ptr [rbp+0x18]
       mov      r15, qword ptr [rbp+0x20]
       mov      rbx, qword ptr [r9]
       cmp      rdi, 4
       jne      SHORT G_M000_IG06

G_M000_IG05:
       mov      rdi, r14
       mov      rsi, rbx
       xor      edx, edx
       cmp      dword ptr [rdi], edi
       call     [Lookups.Encodings.HintOrLookup+Search:Find[Lookups.Unwatched](ulong,Lookups.Unwatched):ptr:this]
       mov      r15, bword ptr [rbp-0x48]
       mov      rcx, qword ptr [r15+0x08]
       mov      r8d, dword ptr [rax+0x18]
       and      r8d, 0xD1FFAB1E
       movzx    rcx, byte  ptr [rcx+r8]
       mov      bword ptr [rbp-0x48], r15
       mov      rbx, rax
       mov      edi, ecx
       mov      r9, bword ptr [rbp-0x58]
       jmp      SHORT G_M000_IG07
       align    [0 bytes for IG11]

G_M000_IG06:
       mov      r9, bword ptr [rbp-0x58]
       mov      rbx, rdi
       shl      rbx, 5
       add      rbx, r15
       movzx    rdi, dil

G_M000_IG07:
       cmp      edi, 3
       je       SHORT G_M000_IG14

G_M000_IG08:
       cmp      edi, 1
       jne      SHORT G_M000_IG09
       mov      r10, qword ptr [rbx+0x10]
       jmp      SHORT G_M000_IG10

G_M000_IG09:
       xor      r10d, r10d

G_M000_IG10:
       mov      rsi, bword ptr [rbp-0x70]
       mov      rdx, bword ptr [rbp-0x78]
       mov      r11d, dword ptr [rbp-0x34]
       test     r11, r11
       jle      SHORT G_M000_IG12
       xor      r9d, r9d

G_M000_IG11:
       lea      rdi, bword ptr [rsi+r9]
       lea      rbx, bword ptr [rdx+r9]
       mov      r15, r10
       add      r15, qword ptr [rdi]
       mov      edi, dword ptr [rdi+0x08]
       mov      qword ptr [rbx], r15
       mov      qword ptr [rbx+0x08], rdi
       add      r9, 16
       dec      r11
       jne      SHORT G_M000_IG11

G_M000_IG12:
       mov      r8, qword ptr [rbp-0x40]
       inc      r8d
       mov      rbx, r8
       mov      ecx, dword ptr [rbp-0x30]
       cmp      ebx, ecx
       mov      r8, rbx
       mov      rax, bword ptr [rbp-0x68]
       jl       G_M000_IG03

G_M000_IG13:
       add      rsp, 104
       pop      rbx
       pop      r12
       pop      r13
       pop      r14
       pop      r15
       pop      rbp
       ret

G_M000_IG14:
       mov      rsi, bword ptr [rbp-0x70]
       mov      r11d, dword ptr [rbp-0x34]
       mov      rdx, bword ptr [rbp-0x78]
       mov      bword ptr [rsp], rdx
       mov      r10d, dword ptr [rbp-0x2C]
       mov      dword ptr [rsp+0x08], r10d
       mov      rcx, rsi
       mov      r8d, r11d
       mov      rsi, r9
       mov      rdx, rbx
       mov      r9, gword ptr [rbp-0x50]
       xor      edi, edi
       call     [Lookups.DmaMap:MapOutOfReach(int,byref,byref,System.ReadOnlySpan`1[Lookups.Segment],Lookups.BouncePool,System.Span`1[Lookups.DmaSegment])]
       jmp      SHORT G_M000_IG12

G_M000_IG15:
       call     [System.ThrowHelper:ThrowArgumentOutOfRangeException()]
       int3
