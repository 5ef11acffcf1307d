; encoding: chosen-bits-offsets-trusting
; bits: 0
; ISA: scalar
; machine: Intel Emerald Rapids, 2 cores, KVM
; runtime: .NET 10.0.12 X64 AVX-512
; topology: gpu-server:44
; instructions per bio, floor: 7.25
; instructions per bio: 7.25

; Bench.Measuring.Loops:Pass[Lookups.Composites.ByAddress`2[Lookups.Searches.ChosenBitsOffsets,Lookups.EveryAddressTrusting]]
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

; Bench.Measuring.Loops:Resolve[Lookups.Composites.ByAddress`2[Lookups.Searches.ChosenBitsOffsets,Lookups.EveryAddressTrusting]]
G_M000_IG01:
       push     rbp
       push     r15
       push     r14
       push     r13
       push     rbx
       sub      rsp, 208
       lea      rbp, [rsp+0xF0]
       xor      eax, eax
       mov      qword ptr [rbp-0x98], rax
       vxorps   xmm8, xmm8, xmm8
       vmovdqu32 zmmword ptr [rbp-0x90], zmm8
       vmovdqu32 zmmword ptr [rbp-0x60], zmm8
       mov      rbx, rsi
       mov      r14d, edx
       mov      r15, rcx
       mov      r13d, r8d

G_M000_IG02:
       vmovdqu32 zmm0, zmmword ptr [rdi]
       vmovdqu32 zmmword ptr [rbp-0x60], zmm0

G_M000_IG03:
       vmovdqu  ymm0, ymmword ptr [rbp-0x58]
       vmovdqu  ymmword ptr [rbp-0x98], ymm0
       vmovdqu  ymm0, ymmword ptr [rbp-0x40]
       vmovdqu  ymmword ptr [rbp-0x80], ymm0

G_M000_IG04:
       cmp      byte  ptr [rbp-0x78], 0
       jne      SHORT G_M000_IG06

G_M000_IG05:
       lea      rdi, [rbp-0x98]
       lea      rsi, [rbp-0xC0]
       call     [Lookups.Searches.ChosenBitsOffsets:get_TwoLevels():Lookups.Searches.ChosenBitsOffsets+TwoLevelSearch:this]
       vmovdqu32 xmm0, xmmword ptr [rbp-0xC0]
       vmovdqu  xmmword ptr [rsp], xmm0
       vmovdqu32 xmm0, xmmword ptr [rbp-0xB0]
       vmovdqu  xmmword ptr [rsp+0x10], xmm0
       mov      rdi, qword ptr [rbp-0xA0]
       mov      qword ptr [rsp+0x20], rdi
       mov      rdi, rbx
       mov      esi, r14d
       mov      rdx, r15
       mov      ecx, r13d
       call     [Lookups.BatchLoop:Map[Lookups.SearchLoop+Believed`1[Lookups.Searches.ChosenBitsOffsets+TwoLevelSearch]](Lookups.SearchLoop+Believed`1[Lookups.Searches.ChosenBitsOffsets+TwoLevelSearch],System.ReadOnlySpan`1[Lookups.Bio],System.Span`1[Lookups.DmaSegment])]
       jmp      SHORT G_M000_IG07

G_M000_IG06:
       mov      rdi, qword ptr [rbp-0x90]
       mov      rsi, qword ptr [rbp-0x70]
       mov      rdx, qword ptr [rbp-0x68]
       mov      rcx, qword ptr [rbp-0x80]
       mov      qword ptr [rsp], rdi
       mov      qword ptr [rsp+0x08], rdx
       mov      qword ptr [rsp+0x10], rsi
       mov      qword ptr [rsp+0x18], rcx
       mov      rdi, rbx
       mov      esi, r14d
       mov      rdx, r15
       mov      ecx, r13d
       call     [Lookups.BatchLoop:Map[Lookups.SearchLoop+Believed`1[Lookups.Searches.ChosenBitsOffsets+OneLevelSearch]](Lookups.SearchLoop+Believed`1[Lookups.Searches.ChosenBitsOffsets+OneLevelSearch],System.ReadOnlySpan`1[Lookups.Bio],System.Span`1[Lookups.DmaSegment])]

G_M000_IG07:
       nop

G_M000_IG08:
       vzeroupper
       add      rsp, 208
       pop      rbx
       pop      r13
       pop      r14
       pop      r15
       pop      rbp
       ret

; Lookups.BatchLoop:Map[Lookups.SearchLoop+Believed`1[Lookups.Searches.ChosenBitsOffsets+OneLevelSearch]]
G_M000_IG01:
       push     rbp
       sub      rsp, 16
       lea      rbp, [rsp+0x10]
       xor      eax, eax
       mov      qword ptr [rbp-0x08], rax
       mov      qword ptr [rbp-0x10], rax

G_M000_IG02:
       xor      rax, rax
       mov      r8, qword ptr [rbp+0x20]
       mov      r9, qword ptr [rbp+0x28]
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
       pext     rdi, rdx, r9
       add      rdx, qword ptr [r8+8*rdi]
       mov      edi, dword ptr [rax+0x10]
       mov      qword ptr [rcx], rdx
       mov      qword ptr [rcx+0x08], rdi
       mov      rdx, qword ptr [rax+0x20]
       pext     rdi, rdx, r9
       add      rdx, qword ptr [r8+8*rdi]
       mov      edi, dword ptr [rax+0x30]
       mov      qword ptr [rcx+0x10], rdx
       mov      qword ptr [rcx+0x18], rdi
       mov      rdx, qword ptr [rax+0x40]
       pext     rdi, rdx, r9
       add      rdx, qword ptr [r8+8*rdi]
       mov      edi, dword ptr [rax+0x50]
       mov      qword ptr [rcx+0x20], rdx
       mov      qword ptr [rcx+0x28], rdi
       mov      rdx, qword ptr [rax+0x60]
       pext     rdi, rdx, r9
       add      rdx, qword ptr [r8+8*rdi]
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
       pext     rdi, rdx, r9
       add      rdx, qword ptr [r8+8*rdi]
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

; Bench.Measuring.Loops:ResolveDependent[Lookups.Composites.ByAddress`2[Lookups.Searches.ChosenBitsOffsets,Lookups.EveryAddressTrusting]]
G_M000_IG01:
       push     rbp
       push     r15
       push     r14
       push     r13
       push     rbx
       lea      rbp, [rsp+0x20]

G_M000_IG02:
       mov      eax, dword ptr [rdi+0x10]
       mov      rax, qword ptr [rdi+0x18]
       mov      r9, qword ptr [rdi+0x20]
       movzx    r10, byte  ptr [rdi+0x28]
       mov      rdi, qword ptr [rdi+0x30]
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
       test     r10d, r10d
       je       SHORT G_M000_IG05

G_M000_IG04:
       pext     r15, r15, r9
       mov      r15, qword ptr [rdi+8*r15]
       jmp      SHORT G_M000_IG06

G_M000_IG05:
       pext     r14, r15, r9
       shl      r14, 4
       add      r14, rax
       mov      r13, qword ptr [r14+0x08]
       pext     r15, r15, qword ptr [r14]
       mov      r15, qword ptr [r13+8*r15]

G_M000_IG06:
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

; Lookups.DmaMap:Map[Lookups.Composites.ByAddress`2[Lookups.Searches.ChosenBitsOffsets,Lookups.EveryAddressTrusting]]
G_M000_IG01:
       push     rbp
       push     r15
       push     r14
       push     r13
       push     r12
       push     rbx
       sub      rsp, 104
       lea      rbp, [rsp+0x90]
       mov      gword ptr [rbp-0x70], r9
       mov      r15, rdx
       mov      rbx, r8
       mov      r13, bword ptr [rbp+0x50]
       mov      r12d, dword ptr [rbp+0x58]

G_M000_IG02:
       mov      rax, qword ptr [rbp+0x20]
       mov      qword ptr [rbp-0x38], rax
       mov      r10, qword ptr [rbp+0x28]
       mov      qword ptr [rbp-0x40], r10
       mov      r11, qword ptr [rbp+0x30]
       mov      qword ptr [rbp-0x48], r11
       movzx    r9, byte  ptr [rbp+0x38]
       mov      dword ptr [rbp-0x4C], r9d
       mov      rdx, qword ptr [rbp+0x40]
       mov      qword ptr [rbp-0x58], rdx
       mov      r8, qword ptr [rbp+0x48]
       mov      qword ptr [rbp-0x60], r8
       cmp      ecx, r12d
       jg       G_M000_IG17
       mov      r12d, ecx
       mov      bword ptr [rbp-0x80], rdi
       mov      dword ptr [rbp-0x2C], esi
       xor      ecx, ecx
       cmp      ecx, esi
       jl       SHORT G_M000_IG04
       jmp      G_M000_IG15

G_M000_IG03:
       mov      r15, bword ptr [rbp-0x78]

G_M000_IG04:
       mov      qword ptr [rbp-0x68], rcx
       mov      r14, rcx
       shl      r14, 5
       add      r14, rdi
       mov      edi, dword ptr [r14+0x14]
       movzx    rdx, word  ptr [r14+0x18]
       mov      r10d, edx
       mov      eax, edi
       mov      r8d, r10d
       add      r8, rax
       mov      dword ptr [rbp+0x58], r12d
       mov      eax, r12d
       cmp      r8, rax
       ja       G_M000_IG17
       mov      r8d, edi
       shl      r8, 4
       mov      bword ptr [rbp-0x78], r15
       lea      rdi, bword ptr [r15+r8]
       add      r8, r13
       mov      rax, qword ptr [r14]
       test     r9d, r9d
       je       SHORT G_M000_IG06

G_M000_IG05:
       pext     rax, rax, r11
       mov      r15, qword ptr [rbp-0x60]
       movzx    r15, word  ptr [r15+2*rax]
       shl      r15, 5
       add      r15, qword ptr [rbp-0x38]
       mov      rcx, rax
       mov      rax, r15
       mov      r15, rcx
       jmp      SHORT G_M000_IG07
       align    [0 bytes for IG13]

G_M000_IG06:
       pext     r15, rax, r11
       mov      r11, r15
       shl      r11, 4
       add      r11, qword ptr [rbp-0x40]
       mov      r12, qword ptr [r11+0x08]
       pext     rax, rax, qword ptr [r11]
       lea      rax, [r12+8*rax]
       sub      rax, qword ptr [rbp-0x58]
       mov      r11, rax
       sar      r11, 63
       and      r11, 7
       add      rax, r11
       sar      rax, 3
       mov      r11, qword ptr [rbp-0x60]
       lea      rax, [r11+2*rax]
       movzx    rax, word  ptr [rax]
       shl      rax, 5
       add      rax, qword ptr [rbp-0x38]

G_M000_IG07:
       mov      r11, qword ptr [rbx+0x08]
       mov      r12d, dword ptr [rax+0x18]
       and      r12d, 0xD1FFAB1E
       movzx    r11, byte  ptr [r11+r12]
       cmp      r11d, 3
       je       G_M000_IG16

G_M000_IG08:
       mov      rdx, qword ptr [r14]
       cmp      r11d, 1
       jne      SHORT G_M000_IG11
       test     r9d, r9d
       je       SHORT G_M000_IG09
       mov      r12, qword ptr [rbp-0x58]
       mov      rax, qword ptr [r12+8*r15]
       jmp      SHORT G_M000_IG10

G_M000_IG09:
       shl      r15, 4
       add      r15, qword ptr [rbp-0x40]
       mov      rax, qword ptr [r15+0x08]
       pext     rdx, rdx, qword ptr [r15]
       mov      rax, qword ptr [rax+8*rdx]

G_M000_IG10:
       mov      r9d, dword ptr [rbp-0x4C]
       jmp      SHORT G_M000_IG12

G_M000_IG11:
       xor      eax, eax

G_M000_IG12:
       mov      r10d, r10d
       test     r10, r10
       jle      SHORT G_M000_IG14
       xor      edx, edx

G_M000_IG13:
       lea      r11, bword ptr [rdi+rdx]
       lea      r15, bword ptr [r8+rdx]
       mov      r14, rax
       add      r14, qword ptr [r11]
       mov      r11d, dword ptr [r11+0x08]
       mov      qword ptr [r15], r14
       mov      qword ptr [r15+0x08], r11
       add      rdx, 16
       dec      r10
       jne      SHORT G_M000_IG13

G_M000_IG14:
       mov      rcx, qword ptr [rbp-0x68]
       inc      ecx
       mov      r15, rcx
       mov      esi, dword ptr [rbp-0x2C]
       cmp      r15d, esi
       mov      rcx, r15
       mov      rdi, bword ptr [rbp-0x80]
       mov      r11, qword ptr [rbp-0x48]
       mov      r12d, dword ptr [rbp+0x58]
       jl       G_M000_IG03

G_M000_IG15:
       add      rsp, 104
       pop      rbx
       pop      r12
       pop      r13
       pop      r14
       pop      r15
       pop      rbp
       ret

G_M000_IG16:
       mov      bword ptr [rsp], r8
       mov      dword ptr [rsp+0x08], edx
       mov      rcx, rdi
       mov      r8d, r10d
       mov      rsi, r14
       mov      rdx, rax
       mov      r9, gword ptr [rbp-0x70]
       xor      edi, edi
       call     [Lookups.DmaMap:MapOutOfReach(int,byref,byref,System.ReadOnlySpan`1[Lookups.Segment],Lookups.BouncePool,System.Span`1[Lookups.DmaSegment])]
       mov      r9d, dword ptr [rbp-0x4C]
       jmp      SHORT G_M000_IG14

G_M000_IG17:
       call     [System.ThrowHelper:ThrowArgumentOutOfRangeException()]
       int3
