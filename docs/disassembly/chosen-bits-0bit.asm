; encoding: chosen-bits
; bits: 0
; ISA: scalar
; machine: AMD Zen 4, 2 cores, KVM
; runtime: .NET 10.0.12 X64 AVX-512
; topology: gpu-server:44
; instructions per bio, floor: 7.25
; instructions per bio: 17.25 / 13.25

; Bench.Measuring.Loops:Pass[Lookups.Composites.ByAddress`2[Lookups.Searches.ChosenBits,Lookups.EveryAddress]]
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

; Bench.Measuring.Loops:Resolve[Lookups.Composites.ByAddress`2[Lookups.Searches.ChosenBits,Lookups.EveryAddress]]
G_M000_IG01:
       push     rbp
       mov      rbp, rsp
       mov      rax, rsi
       mov      r10, rcx
       mov      ecx, edx
       mov      r9d, r8d

G_M000_IG02:
       mov      rsi, qword ptr [rdi+0x10]
       mov      r11, qword ptr [rdi+0x18]
       mov      r8, qword ptr [rdi+0x20]
       movzx    rdi, byte  ptr [rdi+0x28]
       test     edi, edi
       jne      SHORT G_M000_IG04

G_M000_IG03:
       mov      rdi, rsi
       mov      rsi, r8
       mov      rdx, rax
       mov      r8, r10
       call     [Lookups.BatchLoop:TryMap[Lookups.SearchLoop+Confirmed`2[Lookups.Structures.BitDirectory+TwoLevelSearch,Lookups.EveryAddress]](Lookups.SearchLoop+Confirmed`2[Lookups.Structures.BitDirectory+TwoLevelSearch,Lookups.EveryAddress],System.ReadOnlySpan`1[Lookups.Bio],System.Span`1[Lookups.DmaSegment])]
       jmp      SHORT G_M000_IG05

G_M000_IG04:
       mov      rdi, r11
       mov      rsi, r8
       mov      rdx, rax
       mov      r8, r10
       call     [Lookups.BatchLoop:TryMap[Lookups.SearchLoop+Confirmed`2[Lookups.Structures.BitDirectory+OneLevelSearch,Lookups.EveryAddress]](Lookups.SearchLoop+Confirmed`2[Lookups.Structures.BitDirectory+OneLevelSearch,Lookups.EveryAddress],System.ReadOnlySpan`1[Lookups.Bio],System.Span`1[Lookups.DmaSegment])]

G_M000_IG05:
       nop

G_M000_IG06:
       pop      rbp
       ret

; Lookups.BatchLoop:TryMap[Lookups.SearchLoop+Confirmed`2[Lookups.Structures.BitDirectory+TwoLevelSearch,Lookups.EveryAddress]]
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
       jg       G_M000_IG09
       xor      rdi, rdi
       test     ecx, ecx
       cmovne   rdi, r8
       mov      bword ptr [rbp-0x38], rdi
       mov      r13, rdi
       mov      r12d, ecx
       jmp      SHORT G_M000_IG04
       align    [0 bytes for IG05]

G_M000_IG03:
       mov      rdi, rbx
       mov      rsi, r15
       lea      rdx, [r14-0x20]
       lea      rcx, [r13-0x10]
       call     [Lookups.BatchLoop:MapOne[Lookups.SearchLoop+Confirmed`2[Lookups.Structures.BitDirectory+TwoLevelSearch,Lookups.EveryAddress]](Lookups.SearchLoop+Confirmed`2[Lookups.Structures.BitDirectory+TwoLevelSearch,Lookups.EveryAddress],ptr,ptr)]

G_M000_IG04:
       cmp      r12d, 4
       jl       G_M000_IG07

G_M000_IG05:
       mov      rdi, qword ptr [r14]
       pext     rsi, rdi, r15
       shl      rsi, 4
       add      rsi, rbx
       mov      rdx, qword ptr [rsi+0x08]
       pext     rsi, rdi, qword ptr [rsi]
       shl      rsi, 5
       add      rsi, rdx
       mov      rdx, rdi
       add      rdx, qword ptr [rsi+0x10]
       sub      rdi, qword ptr [rsi]
       cmp      rdi, qword ptr [rsi+0x08]
       jae      G_M000_IG07
       mov      edi, dword ptr [r14+0x10]
       mov      qword ptr [r13], rdx
       mov      qword ptr [r13+0x08], rdi
       mov      rdi, qword ptr [r14+0x20]
       pext     rsi, rdi, r15
       shl      rsi, 4
       add      rsi, rbx
       mov      rdx, qword ptr [rsi+0x08]
       pext     rsi, rdi, qword ptr [rsi]
       shl      rsi, 5
       add      rsi, rdx
       mov      rdx, rdi
       add      rdx, qword ptr [rsi+0x10]
       sub      rdi, qword ptr [rsi]
       cmp      rdi, qword ptr [rsi+0x08]
       jae      G_M000_IG07
       mov      edi, dword ptr [r14+0x30]
       mov      qword ptr [r13+0x10], rdx
       mov      qword ptr [r13+0x18], rdi
       mov      rdi, qword ptr [r14+0x40]
       pext     rsi, rdi, r15
       shl      rsi, 4
       add      rsi, rbx
       mov      rdx, qword ptr [rsi+0x08]
       pext     rsi, rdi, qword ptr [rsi]
       shl      rsi, 5
       add      rsi, rdx
       mov      rdx, rdi
       add      rdx, qword ptr [rsi+0x10]
       sub      rdi, qword ptr [rsi]
       cmp      rdi, qword ptr [rsi+0x08]
       jae      SHORT G_M000_IG07
       mov      edi, dword ptr [r14+0x50]
       mov      qword ptr [r13+0x20], rdx
       mov      qword ptr [r13+0x28], rdi
       mov      rdi, qword ptr [r14+0x60]
       pext     rsi, rdi, r15
       shl      rsi, 4
       add      rsi, rbx
       mov      rdx, qword ptr [rsi+0x08]
       pext     rsi, rdi, qword ptr [rsi]
       shl      rsi, 5
       add      rsi, rdx
       mov      rdx, rdi
       add      rdx, qword ptr [rsi+0x10]
       sub      rdi, qword ptr [rsi]
       cmp      rdi, qword ptr [rsi+0x08]

G_M000_IG06:
       jae      SHORT G_M000_IG07
       mov      edi, dword ptr [r14+0x70]
       mov      qword ptr [r13+0x30], rdx
       mov      qword ptr [r13+0x38], rdi
       add      r12d, -4
       add      r14, 128
       add      r13, 64
       cmp      r12d, 4
       jge      G_M000_IG05

G_M000_IG07:
       add      r14, 32
       add      r13, 16
       mov      edi, r12d
       lea      r12d, [rdi-0x01]
       test     edi, edi
       jne      G_M000_IG03

G_M000_IG08:
       add      rsp, 24
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

; Lookups.BatchLoop:TryMap[Lookups.SearchLoop+Confirmed`2[Lookups.Structures.BitDirectory+OneLevelSearch,Lookups.EveryAddress]]
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
       jg       G_M000_IG08
       xor      rdi, rdi
       test     ecx, ecx
       cmovne   rdi, r8
       mov      bword ptr [rbp-0x38], rdi
       mov      r13, rdi
       mov      r12d, ecx
       jmp      SHORT G_M000_IG04
       align    [0 bytes for IG05]

G_M000_IG03:
       mov      rdi, rbx
       mov      rsi, r15
       lea      rdx, [r14-0x20]
       lea      rcx, [r13-0x10]
       call     [Lookups.BatchLoop:MapOne[Lookups.SearchLoop+Confirmed`2[Lookups.Structures.BitDirectory+OneLevelSearch,Lookups.EveryAddress]](Lookups.SearchLoop+Confirmed`2[Lookups.Structures.BitDirectory+OneLevelSearch,Lookups.EveryAddress],ptr,ptr)]

G_M000_IG04:
       cmp      r12d, 4
       jl       G_M000_IG06

G_M000_IG05:
       mov      rdi, qword ptr [r14]
       pext     rsi, rdi, r15
       shl      rsi, 5
       add      rsi, rbx
       mov      rdx, rdi
       add      rdx, qword ptr [rsi+0x10]
       sub      rdi, qword ptr [rsi]
       cmp      rdi, qword ptr [rsi+0x08]
       jae      G_M000_IG06
       mov      edi, dword ptr [r14+0x10]
       mov      qword ptr [r13], rdx
       mov      qword ptr [r13+0x08], rdi
       mov      rdi, qword ptr [r14+0x20]
       pext     rsi, rdi, r15
       shl      rsi, 5
       add      rsi, rbx
       mov      rdx, rdi
       add      rdx, qword ptr [rsi+0x10]
       sub      rdi, qword ptr [rsi]
       cmp      rdi, qword ptr [rsi+0x08]
       jae      G_M000_IG06
       mov      edi, dword ptr [r14+0x30]
       mov      qword ptr [r13+0x10], rdx
       mov      qword ptr [r13+0x18], rdi
       mov      rdi, qword ptr [r14+0x40]
       pext     rsi, rdi, r15
       shl      rsi, 5
       add      rsi, rbx
       mov      rdx, rdi
       add      rdx, qword ptr [rsi+0x10]
       sub      rdi, qword ptr [rsi]
       cmp      rdi, qword ptr [rsi+0x08]
       jae      SHORT G_M000_IG06
       mov      edi, dword ptr [r14+0x50]
       mov      qword ptr [r13+0x20], rdx
       mov      qword ptr [r13+0x28], rdi
       mov      rdi, qword ptr [r14+0x60]
       pext     rsi, rdi, r15
       shl      rsi, 5
       add      rsi, rbx
       mov      rdx, rdi
       add      rdx, qword ptr [rsi+0x10]
       sub      rdi, qword ptr [rsi]
       cmp      rdi, qword ptr [rsi+0x08]
       jae      SHORT G_M000_IG06
       mov      edi, dword ptr [r14+0x70]
       mov      qword ptr [r13+0x30], rdx
       mov      qword ptr [r13+0x38], rdi
       add      r12d, -4
       add      r14, 128
       add      r13, 64
       cmp      r12d, 4
       jge      G_M000_IG05

G_M000_IG06:
       add      r14, 32
       add      r13, 16
       mov      edi, r12d
       lea      r12d, [rdi-0x01]
       test     edi, edi
       jne      G_M000_IG03

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

; Bench.Measuring.Loops:ResolveDependent[Lookups.Composites.ByAddress`2[Lookups.Searches.ChosenBits,Lookups.EveryAddress]]
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
       mov      r9, qword ptr [rdi+0x10]
       mov      r10, qword ptr [rdi+0x18]
       mov      r11, qword ptr [rdi+0x20]
       movzx    rbx, byte  ptr [rdi+0x28]
       mov      rdi, gword ptr [rdi+0x08]
       mov      gword ptr [rbp-0x30], rdi
       cmp      edx, r8d
       jg       G_M000_IG11
       mov      edx, edx
       xor      r8d, r8d
       cmp      r8, rdx
       jge      G_M000_IG10
       align    [0 bytes for IG03]

G_M000_IG03:
       mov      r15, r8
       shl      r15, 5
       add      r15, rsi
       mov      r14, qword ptr [r15]
       mov      r13, r14
       test     ebx, ebx
       je       SHORT G_M000_IG05

G_M000_IG04:
       pext     r12, r13, r11
       shl      r12, 5
       add      r12, r10
       jmp      SHORT G_M000_IG06

G_M000_IG05:
       pext     r12, r13, r11
       shl      r12, 4
       add      r12, r9
       mov      rdi, qword ptr [r12+0x08]
       pext     r12, r13, qword ptr [r12]
       shl      r12, 5
       add      r12, rdi

G_M000_IG06:
       sub      r13, qword ptr [r12]
       cmp      r13, qword ptr [r12+0x08]
       jae      SHORT G_M000_IG08

G_M000_IG07:
       jmp      SHORT G_M000_IG09

G_M000_IG08:
       mov      r12, rax

G_M000_IG09:
       mov      rdi, qword ptr [r12+0x10]
       mov      r13, r8
       shl      r13, 4
       add      r13, rcx
       add      r14, rdi
       mov      r12d, dword ptr [r15+0x10]
       mov      qword ptr [r13], r14
       mov      r14d, r12d
       mov      qword ptr [r13+0x08], r14
       shr      rdi, 63
       add      r8, rdi
       movzx    rdi, word  ptr [r15+0x18]
       sar      edi, 15
       movsxd   rdi, edi
       lea      r8, [r8+rdi+0x01]
       cmp      r8, rdx
       jl       G_M000_IG03

G_M000_IG10:
       add      rsp, 8
       pop      rbx
       pop      r12
       pop      r13
       pop      r14
       pop      r15
       pop      rbp
       ret

G_M000_IG11:
       call     [System.ThrowHelper:ThrowArgumentOutOfRangeException()]
       int3

; Lookups.DmaMap:Map[Lookups.Composites.ByAddress`2[Lookups.Searches.ChosenBits,Lookups.EveryAddress]]
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
       mov      r13, bword ptr [rbp+0x40]
       mov      r12d, dword ptr [rbp+0x48]

G_M000_IG02:
       cmp      ecx, r12d
       jg       G_M000_IG21
       mov      r12d, ecx
       mov      rax, rdi
       mov      bword ptr [rbp-0x58], rax
       mov      r10d, esi
       mov      dword ptr [rbp-0x2C], r10d
       xor      r11d, r11d
       cmp      r11d, r10d
       jl       SHORT G_M000_IG04
       jmp      G_M000_IG20

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
       mov      dword ptr [rbp+0x48], r12d
       mov      edi, r12d
       cmp      r9, rdi
       ja       G_M000_IG21
       shl      rcx, 4
       mov      bword ptr [rbp-0x50], r15
       lea      r9, bword ptr [r15+rcx]
       mov      bword ptr [rbp+0x40], r13
       add      rcx, r13
       mov      rdi, qword ptr [rbp+0x10]
       mov      r14, qword ptr [rbp+0x20]
       mov      r15, qword ptr [rbp+0x28]
       mov      rax, qword ptr [rbp+0x30]
       movzx    r12, byte  ptr [rbp+0x38]
       mov      r13, qword ptr [rsi]
       test     r12d, r12d
       je       SHORT G_M000_IG06

G_M000_IG05:
       pext     rax, r13, rax
       shl      rax, 5
       add      rax, r15
       jmp      SHORT G_M000_IG07
       align    [3 bytes for IG14]

G_M000_IG06:
       pext     rax, r13, rax
       shl      rax, 4
       add      rax, r14
       mov      r15, qword ptr [rax+0x08]
       pext     rax, r13, qword ptr [rax]
       shl      rax, 5
       add      rax, r15

G_M000_IG07:
       sub      r13, qword ptr [rax]
       cmp      r13, qword ptr [rax+0x08]
       jae      SHORT G_M000_IG09

G_M000_IG08:
       jmp      SHORT G_M000_IG10

G_M000_IG09:
       mov      rax, rdi

G_M000_IG10:
       mov      rdi, rax
       mov      bword ptr [rbp-0x40], rbx
       mov      r15, qword ptr [rbx+0x08]
       mov      r14d, dword ptr [rdi+0x18]
       and      r14d, 0xD1FFAB1E
       movzx    r15, byte  ptr [r15+r14]
       cmp      r15d, 3
       je       SHORT G_M000_IG18

G_M000_IG11:
       cmp      r15d, 1
       jne      SHORT G_M000_IG12
       mov      r8, qword ptr [rdi+0x10]
       jmp      SHORT G_M000_IG13

G_M000_IG12:
       xor      r8d, r8d

G_M000_IG13:
       xor      esi, esi
       jmp      SHORT G_M000_IG16

G_M000_IG14:
       xor      ebx, ebx
       mov      qword ptr [rax], rbx
       mov      dword ptr [rax+0x08], r15d
       mov      dword ptr [rax+0x0C], 2

G_M000_IG15:
       inc      rsi

G_M000_IG16:
       mov      eax, edx
       cmp      rsi, rax
       jge      SHORT G_M000_IG19
       mov      rax, rsi
       shl      rax, 4
       lea      r15, bword ptr [r9+rax]
       add      rax, rcx
       mov      r14, qword ptr [r15]
       mov      r13, r14
       mov      r15d, dword ptr [r15+0x08]
       mov      r12d, r15d
       mov      rbx, qword ptr [rdi+0x08]
       cmp      r12, rbx
       ja       SHORT G_M000_IG14

G_M000_IG17:
       sub      r13, qword ptr [rdi]
       sub      rbx, r12
       cmp      r13, rbx
       ja       SHORT G_M000_IG14
       add      r14, r8
       mov      qword ptr [rax], r14
       mov      qword ptr [rax+0x08], r12
       jmp      SHORT G_M000_IG15

G_M000_IG18:
       mov      bword ptr [rsp], rcx
       mov      dword ptr [rsp+0x08], r8d
       mov      rcx, r9
       mov      r8d, edx
       mov      rdx, rax
       mov      r9, gword ptr [rbp-0x48]
       mov      edi, 1
       call     [Lookups.DmaMap:MapOutOfReach(int,byref,byref,System.ReadOnlySpan`1[Lookups.Segment],Lookups.BouncePool,System.Span`1[Lookups.DmaSegment])]

G_M000_IG19:
       mov      r11, qword ptr [rbp-0x38]
       inc      r11d
       mov      r15, r11
       mov      r10d, dword ptr [rbp-0x2C]
       cmp      r15d, r10d
       mov      r11, r15
       mov      rax, bword ptr [rbp-0x58]
       mov      rbx, bword ptr [rbp-0x40]
       mov      r12d, dword ptr [rbp+0x48]
       mov      r13, bword ptr [rbp+0x40]
       jl       G_M000_IG03

G_M000_IG20:
       add      rsp, 72
       pop      rbx
       pop      r12
       pop      r13
       pop      r14
       pop      r15
       pop      rbp
       ret

G_M000_IG21:
       call     [System.ThrowHelper:ThrowArgumentOutOfRangeException()]
       int3
