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
       push     r15
       push     r14
       push     r13
       push     r12
       push     rbx
       sub      rsp, 104
       lea      rbp, [rsp+0x90]
       xor      eax, eax
       mov      qword ptr [rbp-0x68], rax
       vxorps   xmm8, xmm8, xmm8
       vmovdqu  ymmword ptr [rbp-0x60], ymm8
       vmovdqa  xmmword ptr [rbp-0x40], xmm8
       mov      qword ptr [rbp-0x30], rax

G_M000_IG02:
       mov      rbx, gword ptr [rbp+0x18]
       mov      r15, qword ptr [rbp+0x20]
       mov      r14, qword ptr [rbp+0x28]
       mov      r13d, dword ptr [rbp+0x30]
       xor      rax, rax
       test     esi, esi
       cmovne   rax, rdi
       mov      bword ptr [rbp-0x30], rax
       mov      r12, rax
       cmp      esi, ecx
       jg       G_M000_IG26
       xor      rcx, rcx
       test     esi, esi
       cmovne   rcx, rdx
       mov      bword ptr [rbp-0x38], rcx
       mov      rax, rcx
       mov      edx, esi
       cmp      edx, 4
       jge      SHORT G_M000_IG09

G_M000_IG03:
       mov      dword ptr [rbp-0x44], edx
       test     edx, edx
       jne      SHORT G_M000_IG07

G_M000_IG04:
       xor      rcx, rcx
       mov      bword ptr [rbp-0x30], rcx

G_M000_IG05:
       mov      bword ptr [rbp-0x38], rcx

G_M000_IG06:
       add      rsp, 104
       pop      rbx
       pop      r12
       pop      r13
       pop      r14
       pop      r15
       pop      rbp
       ret

G_M000_IG07:
       mov      gword ptr [rbp-0x68], rbx
       mov      qword ptr [rbp-0x60], r15
       mov      qword ptr [rbp-0x58], r14
       mov      dword ptr [rbp-0x50], r13d
       lea      rdi, [rsp]
       lea      rsi, [rbp-0x68]
       mov      rcx, gword ptr [rsi]
       mov      gword ptr [rsp], rcx
       add      rsi, 8
       add      rdi, 8
       movsq
       movsq
       movsq
       mov      rdi, r12
       mov      qword ptr [rbp-0x40], rax
       mov      rsi, rax
       call     [Lookups.BatchLoop:MapOne[Lookups.BatchLoop+Always`1[Lookups.Searches.LinearScan]](Lookups.BatchLoop+Always`1[Lookups.Searches.LinearScan],ptr,ptr)]
       mov      edx, dword ptr [rbp-0x44]
       dec      edx
       add      r12, 32
       mov      rax, qword ptr [rbp-0x40]
       add      rax, 16

G_M000_IG08:
       cmp      edx, 4
       jl       SHORT G_M000_IG03

G_M000_IG09:
       mov      rcx, qword ptr [r12]
       xor      edi, edi
       movsxd   rsi, r13d
       test     rsi, rsi
       jle      SHORT G_M000_IG11
       align    [3 bytes for IG10]

G_M000_IG10:
       lea      r8, [rdi+2*rdi]
       mov      r9, rcx
       sub      r9, qword ptr [r14+8*r8]
       cmp      r9, qword ptr [r14+8*r8+0x08]
       jb       SHORT G_M000_IG12
       inc      rdi
       cmp      rdi, rsi
       jl       SHORT G_M000_IG10

G_M000_IG11:
       mov      rdi, r15
       jmp      SHORT G_M000_IG13
       align    [9 bytes for IG14]

G_M000_IG12:
       mov      edi, dword ptr [r14+8*r8+0x10]
       shl      rdi, 5
       add      rdi, r15

G_M000_IG13:
       mov      r8, rcx
       add      r8, qword ptr [rdi+0x10]
       sub      rcx, qword ptr [rdi]
       cmp      rcx, qword ptr [rdi+0x08]
       jae      G_M000_IG03
       mov      ecx, dword ptr [r12+0x10]
       mov      qword ptr [rax], r8
       mov      qword ptr [rax+0x08], rcx
       mov      rcx, qword ptr [r12+0x20]
       xor      edi, edi
       test     rsi, rsi
       jle      SHORT G_M000_IG15

G_M000_IG14:
       lea      r8, [rdi+2*rdi]
       mov      r9, rcx
       sub      r9, qword ptr [r14+8*r8]
       cmp      r9, qword ptr [r14+8*r8+0x08]
       jb       SHORT G_M000_IG16
       inc      rdi
       cmp      rdi, rsi
       jl       SHORT G_M000_IG14

G_M000_IG15:
       mov      rdi, r15
       jmp      SHORT G_M000_IG17
       align    [8 bytes for IG18]

G_M000_IG16:
       mov      edi, dword ptr [r14+8*r8+0x10]
       shl      rdi, 5
       add      rdi, r15

G_M000_IG17:
       mov      r8, rcx
       add      r8, qword ptr [rdi+0x10]
       sub      rcx, qword ptr [rdi]
       cmp      rcx, qword ptr [rdi+0x08]
       jae      G_M000_IG03
       mov      ecx, dword ptr [r12+0x30]
       mov      qword ptr [rax+0x10], r8
       mov      qword ptr [rax+0x18], rcx
       mov      rcx, qword ptr [r12+0x40]
       xor      edi, edi
       test     rsi, rsi
       jle      SHORT G_M000_IG19

G_M000_IG18:
       lea      r8, [rdi+2*rdi]
       mov      r9, rcx
       sub      r9, qword ptr [r14+8*r8]
       cmp      r9, qword ptr [r14+8*r8+0x08]
       jb       SHORT G_M000_IG20
       inc      rdi
       cmp      rdi, rsi
       jl       SHORT G_M000_IG18

G_M000_IG19:
       mov      rdi, r15
       jmp      SHORT G_M000_IG21
       align    [8 bytes for IG22]

G_M000_IG20:
       mov      edi, dword ptr [r14+8*r8+0x10]
       shl      rdi, 5
       add      rdi, r15

G_M000_IG21:
       mov      r8, rcx
       add      r8, qword ptr [rdi+0x10]
       sub      rcx, qword ptr [rdi]
       cmp      rcx, qword ptr [rdi+0x08]
       jae      G_M000_IG03
       mov      ecx, dword ptr [r12+0x50]
       mov      qword ptr [rax+0x20], r8
       mov      qword ptr [rax+0x28], rcx
       mov      rcx, qword ptr [r12+0x60]
       xor      edi, edi
       test     rsi, rsi
       jle      SHORT G_M000_IG23

G_M000_IG22:
       lea      r8, [rdi+2*rdi]
       mov      r9, rcx
       sub      r9, qword ptr [r14+8*r8]
       cmp      r9, qword ptr [r14+8*r8+0x08]
       jb       SHORT G_M000_IG24
       inc      rdi
       cmp      rdi, rsi
       jl       SHORT G_M000_IG22

G_M000_IG23:
       mov      rdi, r15
       jmp      SHORT G_M000_IG25

G_M000_IG24:
       mov      edi, dword ptr [r14+8*r8+0x10]
       shl      rdi, 5
       add      rdi, r15

G_M000_IG25:
       mov      rsi, rcx
       add      rsi, qword ptr [rdi+0x10]
       sub      rcx, qword ptr [rdi]
       cmp      rcx, qword ptr [rdi+0x08]
       jae      G_M000_IG03
       mov      ecx, dword ptr [r12+0x70]
       mov      qword ptr [rax+0x30], rsi
       mov      qword ptr [rax+0x38], rcx
       add      edx, -4
       add      r12, 128
       add      rax, 64
       jmp      G_M000_IG08

G_M000_IG26:
       call     [System.ThrowHelper:ThrowArgumentOutOfRangeException()]
       int3
