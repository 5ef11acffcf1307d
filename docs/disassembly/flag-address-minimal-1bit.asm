; encoding: flag-address-minimal
; bits: 1
; ISA: scalar
; CPU: AMD EPYC
; runtime: .NET 10.0.12 X64 AVX-512
; topology: gpu-server:44
; instructions per bio, floor: 7.25
; instructions per bio: 28.25

; Bench.Measuring.Loops:Pass[Lookups.Composites.Flagged`1[Lookups.Searches.AddressMinimal]]
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
       xor      rsi, rsi
       test     edx, edx
       cmovne   rsi, rcx
       mov      bword ptr [rbp-0x10], rsi
       mov      rcx, rsi
       cmp      edx, 4
       jl       SHORT G_M000_IG04
       align    [0 bytes for IG03]

G_M000_IG03:
       mov      rsi, qword ptr [rax]
       add      rsi, qword ptr [rdi+0x10]
       mov      r8d, dword ptr [rax+0x10]
       mov      qword ptr [rcx], rsi
       mov      esi, r8d
       mov      qword ptr [rcx+0x08], rsi
       mov      rsi, qword ptr [rax+0x20]
       add      rsi, qword ptr [rdi+0x10]
       mov      r8d, dword ptr [rax+0x30]
       mov      qword ptr [rcx+0x10], rsi
       mov      esi, r8d
       mov      qword ptr [rcx+0x18], rsi
       mov      rsi, qword ptr [rax+0x40]
       add      rsi, qword ptr [rdi+0x10]
       mov      r8d, dword ptr [rax+0x50]
       mov      qword ptr [rcx+0x20], rsi
       mov      esi, r8d
       mov      qword ptr [rcx+0x28], rsi
       mov      rsi, qword ptr [rax+0x60]
       add      rsi, qword ptr [rdi+0x10]
       mov      r8d, dword ptr [rax+0x70]
       mov      qword ptr [rcx+0x30], rsi
       mov      esi, r8d
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
       mov      rsi, qword ptr [rax]
       add      rsi, qword ptr [rdi+0x10]
       mov      r8d, dword ptr [rax+0x10]
       mov      qword ptr [rcx], rsi
       mov      esi, r8d
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

; Bench.Measuring.Loops:Resolve[Lookups.Composites.Flagged`1[Lookups.Searches.AddressMinimal]]
G_M000_IG01:
       push     rbp
       sub      rsp, 80
       lea      rbp, [rsp+0x50]
       mov      bword ptr [rbp-0x10], rdi
       mov      dword ptr [rbp-0x04], esi
       mov      dword ptr [rbp-0x08], ecx

G_M000_IG02:
       lea      rdi, [rsp]
       lea      rsi, [rbp+0x18]
       mov      rcx, gword ptr [rsi]
       mov      gword ptr [rsp], rcx
       add      rsi, 8
       add      rdi, 8
       mov      rcx, gword ptr [rsi]
       mov      gword ptr [rsp+0x08], rcx
       add      rsi, 8
       add      rdi, 8
       mov      ecx, 5
       rep movsq
       mov      rdi, bword ptr [rbp-0x10]
       mov      esi, dword ptr [rbp-0x04]
       mov      ecx, dword ptr [rbp-0x08]
       call     [Lookups.BatchLoop:TryMap[Lookups.BatchLoop+WhenFlagged`1[Lookups.Searches.AddressMinimal]](Lookups.BatchLoop+WhenFlagged`1[Lookups.Searches.AddressMinimal],System.ReadOnlySpan`1[Lookups.Bio],System.Span`1[Lookups.DmaSegment])]
       nop

G_M000_IG03:
       add      rsp, 80
       pop      rbp
       ret

; Lookups.BatchLoop:TryMap[Lookups.BatchLoop+WhenFlagged`1[Lookups.Searches.AddressMinimal]]
G_M000_IG01:
       push     rbp
       push     r15
       push     r14
       push     r13
       push     r12
       push     rbx
       sub      rsp, 104
       lea      rbp, [rsp+0x90]
       xor      eax, eax
       mov      qword ptr [rbp-0x30], rax
       mov      qword ptr [rbp-0x38], rax

G_M000_IG02:
       xor      rax, rax
       mov      rbx, qword ptr [rbp+0x20]
       mov      r15, qword ptr [rbp+0x28]
       mov      r14, qword ptr [rbp+0x30]
       mov      r13, qword ptr [rbp+0x38]
       mov      r12, qword ptr [rbp+0x40]
       test     esi, esi
       cmovne   rax, rdi
       mov      bword ptr [rbp-0x30], rax
       cmp      esi, ecx
       jg       G_M000_IG22
       xor      rcx, rcx
       test     esi, esi
       cmovne   rcx, rdx
       mov      bword ptr [rbp-0x38], rcx
       mov      rdx, rcx
       mov      r8d, esi
       cmp      r8d, 4
       jl       SHORT G_M000_IG06

G_M000_IG03:
       mov      qword ptr [rbp-0x48], rdx
       jmp      SHORT G_M000_IG09

G_M000_IG04:
       mov      rdx, qword ptr [rbp-0x48]
       jmp      SHORT G_M000_IG06

G_M000_IG05:
       mov      rdx, qword ptr [rbp-0x48]

G_M000_IG06:
       mov      dword ptr [rbp-0x4C], r8d
       test     r8d, r8d
       je       G_M000_IG21

G_M000_IG07:
       lea      rdi, [rsp]
       lea      rsi, [rbp+0x10]
       mov      rcx, gword ptr [rsi]
       mov      gword ptr [rsp], rcx
       add      rsi, 8
       add      rdi, 8
       mov      rcx, gword ptr [rsi]
       mov      gword ptr [rsp+0x08], rcx
       add      rsi, 8
       add      rdi, 8
       mov      ecx, 5
       rep movsq
       mov      qword ptr [rbp-0x40], rax
       mov      rdi, rax
       mov      qword ptr [rbp-0x48], rdx
       mov      rsi, rdx
       call     [Lookups.BatchLoop:MapOne[Lookups.BatchLoop+WhenFlagged`1[Lookups.Searches.AddressMinimal]](Lookups.BatchLoop+WhenFlagged`1[Lookups.Searches.AddressMinimal],ptr,ptr)]
       mov      r8d, dword ptr [rbp-0x4C]
       dec      r8d
       mov      rax, qword ptr [rbp-0x40]
       add      rax, 32
       mov      rdx, qword ptr [rbp-0x48]
       add      rdx, 16
       mov      qword ptr [rbp-0x48], rdx

G_M000_IG08:
       cmp      r8d, 4
       jl       SHORT G_M000_IG05

G_M000_IG09:
       mov      rcx, qword ptr [rax]
       mov      rdi, rcx
       cmp      qword ptr [rax+0x08], 0
       je       SHORT G_M000_IG11

G_M000_IG10:
       pext     rdi, rcx, r13
       shl      rdi, 4
       add      rdi, rbx
       mov      rsi, rcx
       or       rsi, qword ptr [rdi]
       imul     rsi, qword ptr [rdi+0x08]
       mov      rdx, rsi
       mulx     rdx, rdx, r12
       lea      rdx, [r15+2*rdx]
       movzx    rdx, word  ptr [rdx]
       shl      rdx, 5
       add      rdx, r14
       mov      rdi, rcx
       add      rdi, qword ptr [rdx+0x10]
       sub      rcx, qword ptr [rdx]
       cmp      rcx, qword ptr [rdx+0x08]
       jae      G_M000_IG04

G_M000_IG11:
       mov      ecx, dword ptr [rax+0x10]
       mov      rdx, qword ptr [rbp-0x48]
       mov      qword ptr [rdx], rdi
       mov      qword ptr [rbp-0x48], rdx
       mov      qword ptr [rdx+0x08], rcx
       lea      rcx, [rax+0x20]
       mov      rdi, qword ptr [rcx]
       mov      rsi, rdi
       cmp      qword ptr [rcx+0x08], 0
       je       SHORT G_M000_IG14

G_M000_IG12:
       pext     rsi, rdi, r13
       shl      rsi, 4
       add      rsi, rbx
       mov      rcx, rdi
       or       rcx, qword ptr [rsi]
       imul     rcx, qword ptr [rsi+0x08]
       mov      rdx, rcx
       mulx     rdx, rdx, r12
       lea      rdx, [r15+2*rdx]
       movzx    rdx, word  ptr [rdx]
       shl      rdx, 5
       add      rdx, r14
       mov      rsi, rdi
       add      rsi, qword ptr [rdx+0x10]
       sub      rdi, qword ptr [rdx]
       cmp      rdi, qword ptr [rdx+0x08]
       jb       SHORT G_M000_IG14

G_M000_IG13:
       mov      rdx, qword ptr [rbp-0x48]
       jmp      G_M000_IG06

G_M000_IG14:
       mov      ecx, dword ptr [rax+0x30]
       mov      rdx, qword ptr [rbp-0x48]
       mov      qword ptr [rdx+0x10], rsi
       mov      qword ptr [rbp-0x48], rdx
       mov      qword ptr [rdx+0x18], rcx
       lea      rcx, [rax+0x40]
       mov      rdi, qword ptr [rcx]
       mov      rsi, rdi
       cmp      qword ptr [rcx+0x08], 0
       je       SHORT G_M000_IG17

G_M000_IG15:
       pext     rsi, rdi, r13
       shl      rsi, 4
       add      rsi, rbx
       mov      rcx, rdi
       or       rcx, qword ptr [rsi]
       imul     rcx, qword ptr [rsi+0x08]
       mov      rdx, rcx
       mulx     rdx, rdx, r12
       lea      rdx, [r15+2*rdx]
       movzx    rdx, word  ptr [rdx]
       shl      rdx, 5
       add      rdx, r14
       mov      rsi, rdi
       add      rsi, qword ptr [rdx+0x10]
       sub      rdi, qword ptr [rdx]
       cmp      rdi, qword ptr [rdx+0x08]
       jb       SHORT G_M000_IG17

G_M000_IG16:
       mov      rdx, qword ptr [rbp-0x48]
       jmp      G_M000_IG06

G_M000_IG17:
       mov      ecx, dword ptr [rax+0x50]
       mov      rdx, qword ptr [rbp-0x48]
       mov      qword ptr [rdx+0x20], rsi
       mov      qword ptr [rbp-0x48], rdx
       mov      qword ptr [rdx+0x28], rcx
       lea      rcx, [rax+0x60]
       mov      rdi, qword ptr [rcx]
       mov      rsi, rdi
       cmp      qword ptr [rcx+0x08], 0
       je       SHORT G_M000_IG20

G_M000_IG18:
       pext     rsi, rdi, r13
       shl      rsi, 4
       add      rsi, rbx
       mov      rcx, rdi
       or       rcx, qword ptr [rsi]
       imul     rcx, qword ptr [rsi+0x08]
       mov      rdx, rcx
       mulx     rcx, rcx, r12
       lea      rcx, [r15+2*rcx]
       movzx    rcx, word  ptr [rcx]
       shl      rcx, 5
       add      rcx, r14
       mov      rsi, rdi
       add      rsi, qword ptr [rcx+0x10]
       sub      rdi, qword ptr [rcx]
       cmp      rdi, qword ptr [rcx+0x08]
       jb       SHORT G_M000_IG20

G_M000_IG19:
       mov      rdx, qword ptr [rbp-0x48]
       jmp      G_M000_IG06

G_M000_IG20:
       mov      ecx, dword ptr [rax+0x70]
       mov      rdx, qword ptr [rbp-0x48]
       mov      qword ptr [rdx+0x30], rsi
       mov      qword ptr [rdx+0x38], rcx
       add      r8d, -4
       add      rax, 128
       add      rdx, 64
       mov      qword ptr [rbp-0x48], rdx
       jmp      G_M000_IG08

G_M000_IG21:
       add      rsp, 104
       pop      rbx
       pop      r12
       pop      r13
       pop      r14
       pop      r15
       pop      rbp
       ret

G_M000_IG22:
       call     [System.ThrowHelper:ThrowArgumentOutOfRangeException()]
       int3
