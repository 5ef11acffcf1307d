; encoding: interval-tree
; bits: 0
; ISA: scalar
; CPU: AMD EPYC
; runtime: .NET 10.0.12 X64 AVX-512
; topology: gpu-server:44
; instructions per bio, floor: 7.25
; instructions per bio: 39.25 + 15 per step

; Bench.Measuring.Loops:Pass[Lookups.Composites.Unflagged`1[Lookups.Searches.KernelIntervalTree]]
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

; Bench.Measuring.Loops:Resolve[Lookups.Composites.Unflagged`1[Lookups.Searches.KernelIntervalTree]]
G_M000_IG01:
       push     rbp
       sub      rsp, 64
       lea      rbp, [rsp+0x40]
       mov      bword ptr [rbp-0x10], rdi
       mov      dword ptr [rbp-0x04], esi
       mov      dword ptr [rbp-0x08], ecx

G_M000_IG02:
       lea      rdi, [rsp]
       lea      rsi, [rbp+0x18]
       movsq
       mov      rcx, gword ptr [rsi]
       mov      gword ptr [rsp+0x08], rcx
       add      rsi, 8
       add      rdi, 8
       movsq
       movsq
       movsq
       mov      rdi, bword ptr [rbp-0x10]
       mov      esi, dword ptr [rbp-0x04]
       mov      ecx, dword ptr [rbp-0x08]
       call     [Lookups.BatchLoop:TryMap[Lookups.BatchLoop+Always`1[Lookups.Searches.KernelIntervalTree]](Lookups.BatchLoop+Always`1[Lookups.Searches.KernelIntervalTree],System.ReadOnlySpan`1[Lookups.Bio],System.Span`1[Lookups.DmaSegment])]
       nop

G_M000_IG03:
       add      rsp, 64
       pop      rbp
       ret

; Lookups.BatchLoop:TryMap[Lookups.BatchLoop+Always`1[Lookups.Searches.KernelIntervalTree]]
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
       mov      rbx, qword ptr [rbp+0x10]
       mov      r15, qword ptr [rbp+0x20]
       mov      r14, qword ptr [rbp+0x28]
       mov      r13, qword ptr [rbp+0x30]
       test     esi, esi
       cmovne   rax, rdi
       mov      bword ptr [rbp-0x30], rax
       mov      r12, rax
       cmp      esi, ecx
       jg       G_M000_IG45
       xor      rcx, rcx
       test     esi, esi
       cmovne   rcx, rdx
       mov      bword ptr [rbp-0x38], rcx
       mov      rax, rcx
       mov      edx, esi
       cmp      edx, 4
       jl       SHORT G_M000_IG06

G_M000_IG03:
       mov      qword ptr [rbp-0x40], rax
       mov      dword ptr [rbp-0x44], edx
       jmp      SHORT G_M000_IG09
       align    [0 bytes for IG11]

G_M000_IG04:
       mov      rax, qword ptr [rbp-0x40]
       mov      edx, dword ptr [rbp-0x44]
       jmp      SHORT G_M000_IG06

G_M000_IG05:
       mov      rax, qword ptr [rbp-0x40]
       mov      edx, dword ptr [rbp-0x44]

G_M000_IG06:
       mov      dword ptr [rbp-0x44], edx
       test     edx, edx
       je       G_M000_IG44

G_M000_IG07:
       lea      rdi, [rsp]
       lea      rsi, [rbp+0x10]
       movsq
       mov      rcx, gword ptr [rsi]
       mov      gword ptr [rsp+0x08], rcx
       add      rsi, 8
       add      rdi, 8
       movsq
       movsq
       movsq
       mov      rdi, r12
       mov      qword ptr [rbp-0x40], rax
       mov      rsi, rax
       call     [Lookups.BatchLoop:MapOne[Lookups.BatchLoop+Always`1[Lookups.Searches.KernelIntervalTree]](Lookups.BatchLoop+Always`1[Lookups.Searches.KernelIntervalTree],ptr,ptr)]
       mov      edx, dword ptr [rbp-0x44]
       dec      edx
       add      r12, 32
       mov      rax, qword ptr [rbp-0x40]
       add      rax, 16
       mov      qword ptr [rbp-0x40], rax

G_M000_IG08:
       mov      dword ptr [rbp-0x44], edx
       cmp      edx, 4
       jl       SHORT G_M000_IG05

G_M000_IG09:
       mov      rcx, qword ptr [r12]
       mov      rdi, r14
       test     rdi, rdi
       je       SHORT G_M000_IG14

G_M000_IG10:
       cmp      byte  ptr [r13], r13b
       cmp      qword ptr [rdi+0x28], rcx
       jb       SHORT G_M000_IG14
       cmp      qword ptr [r13+0x18], rcx
       ja       SHORT G_M000_IG14
       jmp      SHORT G_M000_IG12

G_M000_IG11:
       mov      rdi, rsi

G_M000_IG12:
       mov      rsi, qword ptr [rdi+0x10]
       test     rsi, rsi
       je       SHORT G_M000_IG13
       cmp      rcx, qword ptr [rsi+0x28]
       jbe      SHORT G_M000_IG11

G_M000_IG13:
       cmp      qword ptr [rdi+0x18], rcx
       ja       SHORT G_M000_IG14
       cmp      rcx, qword ptr [rdi+0x20]
       jbe      SHORT G_M000_IG15
       mov      rdi, qword ptr [rdi+0x08]
       test     rdi, rdi
       je       SHORT G_M000_IG14
       cmp      rcx, qword ptr [rdi+0x28]
       jbe      SHORT G_M000_IG12

G_M000_IG14:
       xor      esi, esi
       jmp      SHORT G_M000_IG16
       align    [13 bytes for IG18]

G_M000_IG15:
       sub      rdi, r15
       mov      rsi, 0xD1FFAB1E
       mov      rax, rsi
       imul     rdx:rax, rdi
       mov      rsi, rdx
       shr      rsi, 63
       sar      rdx, 3
       add      rsi, rdx

G_M000_IG16:
       mov      eax, esi
       shl      rax, 5
       add      rax, rbx
       mov      rdx, rcx
       add      rdx, qword ptr [rax+0x10]
       sub      rcx, qword ptr [rax]
       cmp      rcx, qword ptr [rax+0x08]
       jae      G_M000_IG04
       mov      rcx, rdx
       mov      rax, qword ptr [rbp-0x40]
       mov      edx, dword ptr [rbp-0x44]
       mov      edi, dword ptr [r12+0x10]
       mov      qword ptr [rax], rcx
       mov      ecx, edi
       mov      qword ptr [rbp-0x40], rax
       mov      qword ptr [rax+0x08], rcx
       mov      rcx, qword ptr [r12+0x20]
       mov      rdi, r14
       test     rdi, rdi
       je       SHORT G_M000_IG21

G_M000_IG17:
       cmp      byte  ptr [r13], r13b
       cmp      qword ptr [rdi+0x28], rcx
       jb       SHORT G_M000_IG21
       cmp      qword ptr [r13+0x18], rcx
       ja       SHORT G_M000_IG21
       jmp      SHORT G_M000_IG19

G_M000_IG18:
       mov      rdi, rsi

G_M000_IG19:
       mov      rsi, qword ptr [rdi+0x10]
       test     rsi, rsi
       je       SHORT G_M000_IG20
       cmp      rcx, qword ptr [rsi+0x28]
       jbe      SHORT G_M000_IG18

G_M000_IG20:
       cmp      qword ptr [rdi+0x18], rcx
       ja       SHORT G_M000_IG21
       cmp      rcx, qword ptr [rdi+0x20]
       jbe      SHORT G_M000_IG22
       mov      rdi, qword ptr [rdi+0x08]
       test     rdi, rdi
       je       SHORT G_M000_IG21
       cmp      rcx, qword ptr [rdi+0x28]
       jbe      SHORT G_M000_IG19

G_M000_IG21:
       xor      esi, esi
       mov      dword ptr [rbp-0x44], edx
       jmp      SHORT G_M000_IG23
       align    [7 bytes for IG27]

G_M000_IG22:
       mov      dword ptr [rbp-0x44], edx
       sub      rdi, r15
       mov      rsi, 0xD1FFAB1E
       mov      rax, rsi
       imul     rdx:rax, rdi
       mov      rsi, rdx
       shr      rsi, 63
       sar      rdx, 3
       add      rsi, rdx

G_M000_IG23:
       mov      eax, esi
       shl      rax, 5
       add      rax, rbx
       mov      rdx, rcx
       add      rdx, qword ptr [rax+0x10]
       sub      rcx, qword ptr [rax]
       cmp      rcx, qword ptr [rax+0x08]
       jb       SHORT G_M000_IG25

G_M000_IG24:
       mov      rax, qword ptr [rbp-0x40]
       mov      edx, dword ptr [rbp-0x44]
       jmp      G_M000_IG06

G_M000_IG25:
       mov      rcx, rdx
       mov      rax, qword ptr [rbp-0x40]
       mov      edx, dword ptr [rbp-0x44]
       mov      edi, dword ptr [r12+0x30]
       mov      qword ptr [rax+0x10], rcx
       mov      ecx, edi
       mov      qword ptr [rbp-0x40], rax
       mov      qword ptr [rax+0x18], rcx
       mov      rcx, qword ptr [r12+0x40]
       mov      rdi, r14
       test     rdi, rdi
       je       SHORT G_M000_IG30

G_M000_IG26:
       cmp      byte  ptr [r13], r13b
       cmp      qword ptr [rdi+0x28], rcx
       jb       SHORT G_M000_IG30
       cmp      qword ptr [r13+0x18], rcx
       ja       SHORT G_M000_IG30
       jmp      SHORT G_M000_IG28

G_M000_IG27:
       mov      rdi, rsi

G_M000_IG28:
       mov      rsi, qword ptr [rdi+0x10]
       test     rsi, rsi
       je       SHORT G_M000_IG29
       cmp      rcx, qword ptr [rsi+0x28]
       jbe      SHORT G_M000_IG27

G_M000_IG29:
       cmp      qword ptr [rdi+0x18], rcx
       ja       SHORT G_M000_IG30
       cmp      rcx, qword ptr [rdi+0x20]
       jbe      SHORT G_M000_IG31
       mov      rdi, qword ptr [rdi+0x08]
       test     rdi, rdi
       je       SHORT G_M000_IG30
       cmp      rcx, qword ptr [rdi+0x28]
       jbe      SHORT G_M000_IG28

G_M000_IG30:
       xor      esi, esi
       mov      dword ptr [rbp-0x44], edx
       jmp      SHORT G_M000_IG32
       align    [7 bytes for IG36]

G_M000_IG31:
       mov      dword ptr [rbp-0x44], edx
       sub      rdi, r15
       mov      rsi, 0xD1FFAB1E
       mov      rax, rsi
       imul     rdx:rax, rdi
       mov      rsi, rdx
       shr      rsi, 63
       sar      rdx, 3
       add      rsi, rdx

G_M000_IG32:
       mov      eax, esi
       shl      rax, 5
       add      rax, rbx
       mov      rdx, rcx
       add      rdx, qword ptr [rax+0x10]
       sub      rcx, qword ptr [rax]
       cmp      rcx, qword ptr [rax+0x08]
       jb       SHORT G_M000_IG34

G_M000_IG33:
       mov      rax, qword ptr [rbp-0x40]
       mov      edx, dword ptr [rbp-0x44]
       jmp      G_M000_IG06

G_M000_IG34:
       mov      rcx, rdx
       mov      rax, qword ptr [rbp-0x40]
       mov      edx, dword ptr [rbp-0x44]
       mov      edi, dword ptr [r12+0x50]
       mov      qword ptr [rax+0x20], rcx
       mov      ecx, edi
       mov      qword ptr [rbp-0x40], rax
       mov      qword ptr [rax+0x28], rcx
       mov      rcx, qword ptr [r12+0x60]
       mov      rdi, r14
       test     rdi, rdi
       je       SHORT G_M000_IG39

G_M000_IG35:
       cmp      byte  ptr [r13], r13b
       cmp      qword ptr [rdi+0x28], rcx
       jb       SHORT G_M000_IG39
       cmp      qword ptr [r13+0x18], rcx
       ja       SHORT G_M000_IG39
       jmp      SHORT G_M000_IG37

G_M000_IG36:
       mov      rdi, rsi

G_M000_IG37:
       mov      rsi, qword ptr [rdi+0x10]
       test     rsi, rsi
       je       SHORT G_M000_IG38
       cmp      rcx, qword ptr [rsi+0x28]
       jbe      SHORT G_M000_IG36

G_M000_IG38:
       cmp      qword ptr [rdi+0x18], rcx
       ja       SHORT G_M000_IG39
       cmp      rcx, qword ptr [rdi+0x20]
       jbe      SHORT G_M000_IG40
       mov      rdi, qword ptr [rdi+0x08]
       test     rdi, rdi
       je       SHORT G_M000_IG39
       cmp      rcx, qword ptr [rdi+0x28]
       jbe      SHORT G_M000_IG37

G_M000_IG39:
       xor      esi, esi
       mov      dword ptr [rbp-0x44], edx
       jmp      SHORT G_M000_IG41

G_M000_IG40:
       mov      dword ptr [rbp-0x44], edx
       sub      rdi, r15
       mov      rsi, 0xD1FFAB1E
       mov      rax, rsi
       imul     rdx:rax, rdi
       mov      rsi, rdx
       shr      rsi, 63
       sar      rdx, 3
       add      rsi, rdx

G_M000_IG41:
       mov      eax, esi
       shl      rax, 5
       add      rax, rbx
       mov      rdx, rcx
       add      rdx, qword ptr [rax+0x10]
       sub      rcx, qword ptr [rax]
       cmp      rcx, qword ptr [rax+0x08]
       jb       SHORT G_M000_IG43

G_M000_IG42:
       mov      rax, qword ptr [rbp-0x40]
       mov      edx, dword ptr [rbp-0x44]
       jmp      G_M000_IG06

G_M000_IG43:
       mov      rcx, rdx
       mov      rax, qword ptr [rbp-0x40]
       mov      edx, dword ptr [rbp-0x44]
       mov      edi, dword ptr [r12+0x70]
       mov      qword ptr [rax+0x30], rcx
       mov      ecx, edi
       mov      qword ptr [rax+0x38], rcx
       add      edx, -4
       add      r12, 128
       add      rax, 64
       mov      qword ptr [rbp-0x40], rax
       jmp      G_M000_IG08

G_M000_IG44:
       add      rsp, 72
       pop      rbx
       pop      r12
       pop      r13
       pop      r14
       pop      r15
       pop      rbp
       ret

G_M000_IG45:
       call     [System.ThrowHelper:ThrowArgumentOutOfRangeException()]
       int3
