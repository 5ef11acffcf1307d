; encoding: poptrie
; bits: 0
; ISA: scalar
; CPU: AMD EPYC
; runtime: .NET 10.0.12 X64 AVX-512
; topology: gpu-server:44
; instructions per bio, floor: 7.25
; instructions per bio: 23.75

; Bench.Measuring.Loops:Pass[Lookups.Composites.Unflagged`1[Lookups.Searches.Poptrie]]
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

; Bench.Measuring.Loops:Resolve[Lookups.Composites.Unflagged`1[Lookups.Searches.Poptrie]]
G_M000_IG01:
       push     rbp
       push     rbx
       sub      rsp, 120
       lea      rbp, [rsp+0x80]
       xor      eax, eax
       mov      qword ptr [rbp-0x38], rax
       vxorps   xmm8, xmm8, xmm8
       vmovdqu  ymmword ptr [rbp-0x30], ymm8
       mov      qword ptr [rbp-0x10], rax
       mov      bword ptr [rbp-0x48], rdi
       mov      dword ptr [rbp-0x3C], esi
       mov      dword ptr [rbp-0x40], ecx

G_M000_IG02:
       vmovdqu  ymm0, ymmword ptr [rbp+0x18]
       vmovdqu  ymmword ptr [rbp-0x38], ymm0
       vmovdqu  xmm0, xmmword ptr [rbp+0x38]
       vmovdqu  xmmword ptr [rbp-0x18], xmm0

G_M000_IG03:
       mov      ebx, dword ptr [rbp-0x18]
       cmp      ebx, 1
       jne      SHORT G_M000_IG05

G_M000_IG04:
       lea      rdi, [rsp]
       lea      rsi, [rbp-0x38]
       mov      rcx, gword ptr [rsi]
       mov      gword ptr [rsp], rcx
       add      rsi, 8
       add      rdi, 8
       mov      rcx, gword ptr [rsi]
       mov      gword ptr [rsp+0x08], rcx
       add      rsi, 8
       add      rdi, 8
       mov      ecx, 4
       rep movsq
       mov      rdi, bword ptr [rbp-0x48]
       mov      esi, dword ptr [rbp-0x3C]
       mov      ecx, dword ptr [rbp-0x40]
       call     [Lookups.BatchLoop:TryMap[Lookups.BatchLoop+Always`1[Lookups.Searches.Poptrie+OneStep]](Lookups.BatchLoop+Always`1[Lookups.Searches.Poptrie+OneStep],System.ReadOnlySpan`1[Lookups.Bio],System.Span`1[Lookups.DmaSegment])]
       jmp      G_M000_IG07

G_M000_IG05:
       cmp      ebx, 2
       jne      SHORT G_M000_IG06
       lea      rdi, [rsp]
       lea      rsi, [rbp-0x38]
       mov      rcx, gword ptr [rsi]
       mov      gword ptr [rsp], rcx
       add      rsi, 8
       add      rdi, 8
       mov      rcx, gword ptr [rsi]
       mov      gword ptr [rsp+0x08], rcx
       add      rsi, 8
       add      rdi, 8
       mov      ecx, 4
       rep movsq
       mov      rdi, bword ptr [rbp-0x48]
       mov      esi, dword ptr [rbp-0x3C]
       mov      ecx, dword ptr [rbp-0x40]
       call     [Lookups.BatchLoop:TryMap[Lookups.BatchLoop+Always`1[Lookups.Searches.Poptrie+TwoSteps]](Lookups.BatchLoop+Always`1[Lookups.Searches.Poptrie+TwoSteps],System.ReadOnlySpan`1[Lookups.Bio],System.Span`1[Lookups.DmaSegment])]
       jmp      SHORT G_M000_IG07

G_M000_IG06:
       lea      rdi, [rsp]
       lea      rsi, [rbp-0x38]
       mov      rcx, gword ptr [rsi]
       mov      gword ptr [rsp], rcx
       add      rsi, 8
       add      rdi, 8
       mov      rcx, gword ptr [rsi]
       mov      gword ptr [rsp+0x08], rcx
       add      rsi, 8
       add      rdi, 8
       mov      ecx, 4
       rep movsq
       mov      rdi, bword ptr [rbp-0x48]
       mov      esi, dword ptr [rbp-0x3C]
       mov      ecx, dword ptr [rbp-0x40]
       call     [Lookups.BatchLoop:TryMap[Lookups.BatchLoop+Always`1[Lookups.Searches.Poptrie+AnySteps]](Lookups.BatchLoop+Always`1[Lookups.Searches.Poptrie+AnySteps],System.ReadOnlySpan`1[Lookups.Bio],System.Span`1[Lookups.DmaSegment])]

G_M000_IG07:
       nop

G_M000_IG08:
       vzeroupper
       add      rsp, 120
       pop      rbx
       pop      rbp
       ret

; Lookups.BatchLoop:TryMap[Lookups.BatchLoop+Always`1[Lookups.Searches.Poptrie+OneStep]]
G_M000_IG01:
       push     rbp
       push     r15
       push     r14
       push     r13
       push     r12
       push     rbx
       sub      rsp, 72
       lea      rbp, [rsp+0x70]
       xor      eax, eax
       mov      qword ptr [rbp-0x30], rax
       mov      qword ptr [rbp-0x38], rax

G_M000_IG02:
       xor      rax, rax
       mov      rbx, qword ptr [rbp+0x20]
       mov      r15, qword ptr [rbp+0x28]
       mov      r14, qword ptr [rbp+0x38]
       test     esi, esi
       cmovne   rax, rdi
       mov      bword ptr [rbp-0x30], rax
       mov      r13, rax
       cmp      esi, ecx
       jg       G_M000_IG09
       xor      rcx, rcx
       test     esi, esi
       cmovne   rcx, rdx
       mov      bword ptr [rbp-0x38], rcx
       mov      r12, rcx
       mov      eax, esi
       cmp      eax, 4
       jge      SHORT G_M000_IG06

G_M000_IG03:
       mov      dword ptr [rbp-0x3C], eax
       test     eax, eax
       je       G_M000_IG08

G_M000_IG04:
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
       mov      ecx, 4
       rep movsq
       mov      rdi, r13
       mov      rsi, r12
       call     [Lookups.BatchLoop:MapOne[Lookups.BatchLoop+Always`1[Lookups.Searches.Poptrie+OneStep]](Lookups.BatchLoop+Always`1[Lookups.Searches.Poptrie+OneStep],ptr,ptr)]
       mov      eax, dword ptr [rbp-0x3C]
       dec      eax
       add      r13, 32
       add      r12, 16

G_M000_IG05:
       cmp      eax, 4
       jl       SHORT G_M000_IG03

G_M000_IG06:
       mov      rcx, qword ptr [r13]
       movzx    rdx, r14w
       bextr    rdi, rcx, rdx
       shl      rdi, 4
       add      rdi, rbx
       mov      esi, dword ptr [rdi+0x08]
       mov      r8, qword ptr [rdi]
       mov      edi, dword ptr [rdi+0x0C]
       shrx     rdi, rcx, rdi
       shrx     rdi, r8, rdi
       popcnt   rdi, rdi
       mov      edi, edi
       add      rdi, rsi
       shl      rdi, 5
       add      rdi, r15
       mov      rsi, rcx
       add      rsi, qword ptr [rdi+0x10]
       sub      rcx, qword ptr [rdi]
       cmp      rcx, qword ptr [rdi+0x08]
       jae      G_M000_IG03
       mov      ecx, dword ptr [r13+0x10]
       mov      qword ptr [r12], rsi
       mov      qword ptr [r12+0x08], rcx
       mov      rcx, qword ptr [r13+0x20]
       bextr    rdi, rcx, rdx
       shl      rdi, 4
       add      rdi, rbx
       mov      esi, dword ptr [rdi+0x08]
       mov      r8, qword ptr [rdi]
       mov      edi, dword ptr [rdi+0x0C]
       shrx     rdi, rcx, rdi
       shrx     rdi, r8, rdi
       popcnt   rdi, rdi
       mov      edi, edi
       add      rdi, rsi
       shl      rdi, 5
       add      rdi, r15
       mov      rsi, rcx
       add      rsi, qword ptr [rdi+0x10]
       sub      rcx, qword ptr [rdi]
       cmp      rcx, qword ptr [rdi+0x08]
       jae      G_M000_IG03
       mov      ecx, dword ptr [r13+0x30]
       mov      qword ptr [r12+0x10], rsi
       mov      qword ptr [r12+0x18], rcx
       mov      rcx, qword ptr [r13+0x40]
       bextr    rdi, rcx, rdx
       shl      rdi, 4
       add      rdi, rbx
       mov      esi, dword ptr [rdi+0x08]
       mov      r8, qword ptr [rdi]
       mov      edi, dword ptr [rdi+0x0C]
       shrx     rdi, rcx, rdi
       shrx     rdi, r8, rdi
       popcnt   rdi, rdi
       mov      edi, edi
       add      rdi, rsi
       shl      rdi, 5
       add      rdi, r15
       mov      rsi, rcx
       add      rsi, qword ptr [rdi+0x10]
       sub      rcx, qword ptr [rdi]
       cmp      rcx, qword ptr [rdi+0x08]

G_M000_IG07:
       jae      G_M000_IG03
       mov      ecx, dword ptr [r13+0x50]
       mov      qword ptr [r12+0x20], rsi
       mov      qword ptr [r12+0x28], rcx
       mov      rcx, qword ptr [r13+0x60]
       bextr    rdx, rcx, rdx
       shl      rdx, 4
       add      rdx, rbx
       mov      edi, dword ptr [rdx+0x08]
       mov      rsi, qword ptr [rdx]
       mov      edx, dword ptr [rdx+0x0C]
       shrx     rdx, rcx, rdx
       shrx     rdx, rsi, rdx
       popcnt   rdx, rdx
       mov      edx, edx
       add      rdx, rdi
       shl      rdx, 5
       add      rdx, r15
       mov      rdi, rcx
       add      rdi, qword ptr [rdx+0x10]
       sub      rcx, qword ptr [rdx]
       cmp      rcx, qword ptr [rdx+0x08]
       jae      G_M000_IG03
       mov      ecx, dword ptr [r13+0x70]
       mov      qword ptr [r12+0x30], rdi
       mov      qword ptr [r12+0x38], rcx
       add      eax, -4
       add      r13, 128
       add      r12, 64
       jmp      G_M000_IG05

G_M000_IG08:
       add      rsp, 72
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
