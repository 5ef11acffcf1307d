; encoding: linear-scan
; bits: 0
; ISA: scalar
; CPU: AMD EPYC
; runtime: .NET 10.0.12 X64 AVX-512
; topology: gpu-server:44
; instructions per bio, floor: 7.25
; instructions per bio: 18.75 + 8 per step

; Bench.Measuring.Loops:Pass[Lookups.Composites.Unflagged`1[Lookups.Searches.LinearScan]]
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

; Bench.Measuring.Loops:Resolve[Lookups.Composites.Unflagged`1[Lookups.Searches.LinearScan]]
G_M000_IG01:
       push     rbp
       sub      rsp, 48
       lea      rbp, [rsp+0x30]
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
       movsq
       movsq
       movsq
       mov      rdi, bword ptr [rbp-0x10]
       mov      esi, dword ptr [rbp-0x04]
       mov      ecx, dword ptr [rbp-0x08]
       call     [Lookups.BatchLoop:TryMap[Lookups.BatchLoop+Always`1[Lookups.Searches.LinearScan]](Lookups.BatchLoop+Always`1[Lookups.Searches.LinearScan],System.ReadOnlySpan`1[Lookups.Bio],System.Span`1[Lookups.DmaSegment])]
       nop

G_M000_IG03:
       add      rsp, 48
       pop      rbp
       ret

; Lookups.BatchLoop:TryMap[Lookups.BatchLoop+Always`1[Lookups.Searches.LinearScan]]
G_M000_IG01:
       push     rbp
       push     r15
       push     r14
       push     r13
       push     r12
       push     rbx
       sub      rsp, 56
       lea      rbp, [rsp+0x60]
       xor      eax, eax
       mov      qword ptr [rbp-0x30], rax
       mov      qword ptr [rbp-0x38], rax

G_M000_IG02:
       xor      rax, rax
       mov      rbx, qword ptr [rbp+0x18]
       mov      r15, qword ptr [rbp+0x20]
       mov      r14d, dword ptr [rbp+0x28]
       test     esi, esi
       cmovne   rax, rdi
       mov      bword ptr [rbp-0x30], rax
       mov      r13, rax
       cmp      esi, ecx
       jg       G_M000_IG24
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
       je       G_M000_IG23

G_M000_IG04:
       lea      rdi, [rsp]
       lea      rsi, [rbp+0x10]
       mov      rcx, gword ptr [rsi]
       mov      gword ptr [rsp], rcx
       add      rsi, 8
       add      rdi, 8
       movsq
       movsq
       movsq
       mov      rdi, r13
       mov      rsi, r12
       call     [Lookups.BatchLoop:MapOne[Lookups.BatchLoop+Always`1[Lookups.Searches.LinearScan]](Lookups.BatchLoop+Always`1[Lookups.Searches.LinearScan],ptr,ptr)]
       mov      eax, dword ptr [rbp-0x3C]
       dec      eax
       add      r13, 32
       add      r12, 16

G_M000_IG05:
       cmp      eax, 4
       jl       SHORT G_M000_IG03

G_M000_IG06:
       mov      rcx, qword ptr [r13]
       xor      edx, edx
       movsxd   rdi, r14d
       test     rdi, rdi
       jle      SHORT G_M000_IG08
       align    [6 bytes for IG07]

G_M000_IG07:
       lea      rsi, [rdx+2*rdx]
       mov      r8, rcx
       sub      r8, qword ptr [r15+8*rsi]
       cmp      r8, qword ptr [r15+8*rsi+0x08]
       jb       SHORT G_M000_IG09
       inc      rdx
       cmp      rdx, rdi
       jl       SHORT G_M000_IG07

G_M000_IG08:
       mov      rdx, rbx
       jmp      SHORT G_M000_IG10
       align    [9 bytes for IG11]

G_M000_IG09:
       mov      edx, dword ptr [r15+8*rsi+0x10]
       shl      rdx, 5
       add      rdx, rbx

G_M000_IG10:
       mov      rsi, rcx
       add      rsi, qword ptr [rdx+0x10]
       sub      rcx, qword ptr [rdx]
       cmp      rcx, qword ptr [rdx+0x08]
       jae      G_M000_IG03
       mov      ecx, dword ptr [r13+0x10]
       mov      qword ptr [r12], rsi
       mov      qword ptr [r12+0x08], rcx
       mov      rcx, qword ptr [r13+0x20]
       xor      edx, edx
       test     rdi, rdi
       jle      SHORT G_M000_IG12

G_M000_IG11:
       lea      rsi, [rdx+2*rdx]
       mov      r8, rcx
       sub      r8, qword ptr [r15+8*rsi]
       cmp      r8, qword ptr [r15+8*rsi+0x08]
       jb       SHORT G_M000_IG13
       inc      rdx
       cmp      rdx, rdi
       jl       SHORT G_M000_IG11

G_M000_IG12:
       mov      rdx, rbx
       jmp      SHORT G_M000_IG14
       align    [8 bytes for IG15]

G_M000_IG13:
       mov      edx, dword ptr [r15+8*rsi+0x10]
       shl      rdx, 5
       add      rdx, rbx

G_M000_IG14:
       mov      rsi, rcx
       add      rsi, qword ptr [rdx+0x10]
       sub      rcx, qword ptr [rdx]
       cmp      rcx, qword ptr [rdx+0x08]
       jae      G_M000_IG03
       mov      ecx, dword ptr [r13+0x30]
       mov      qword ptr [r12+0x10], rsi
       mov      qword ptr [r12+0x18], rcx
       mov      rcx, qword ptr [r13+0x40]
       xor      edx, edx
       test     rdi, rdi
       jle      SHORT G_M000_IG16

G_M000_IG15:
       lea      rsi, [rdx+2*rdx]
       mov      r8, rcx
       sub      r8, qword ptr [r15+8*rsi]
       cmp      r8, qword ptr [r15+8*rsi+0x08]
       jb       SHORT G_M000_IG17
       inc      rdx
       cmp      rdx, rdi
       jl       SHORT G_M000_IG15

G_M000_IG16:
       mov      rdx, rbx
       jmp      SHORT G_M000_IG18
       align    [8 bytes for IG19]

G_M000_IG17:
       mov      edx, dword ptr [r15+8*rsi+0x10]
       shl      rdx, 5
       add      rdx, rbx

G_M000_IG18:
       mov      rsi, rcx
       add      rsi, qword ptr [rdx+0x10]
       sub      rcx, qword ptr [rdx]
       cmp      rcx, qword ptr [rdx+0x08]
       jae      G_M000_IG03
       mov      ecx, dword ptr [r13+0x50]
       mov      qword ptr [r12+0x20], rsi
       mov      qword ptr [r12+0x28], rcx
       mov      rcx, qword ptr [r13+0x60]
       xor      edx, edx
       test     rdi, rdi
       jle      SHORT G_M000_IG20

G_M000_IG19:
       lea      rsi, [rdx+2*rdx]
       mov      r8, rcx
       sub      r8, qword ptr [r15+8*rsi]
       cmp      r8, qword ptr [r15+8*rsi+0x08]
       jb       SHORT G_M000_IG21
       inc      rdx
       cmp      rdx, rdi
       jl       SHORT G_M000_IG19

G_M000_IG20:
       mov      rdx, rbx
       jmp      SHORT G_M000_IG22

G_M000_IG21:
       mov      edx, dword ptr [r15+8*rsi+0x10]
       shl      rdx, 5
       add      rdx, rbx

G_M000_IG22:
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

G_M000_IG23:
       add      rsp, 56
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
