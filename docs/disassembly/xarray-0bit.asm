; encoding: xarray
; bits: 0
; ISA: scalar
; CPU: AMD EPYC
; runtime: .NET 10.0.12 X64 AVX-512
; topology: gpu-server:44
; instructions per bio, floor: 7.25
; instructions per bio: 32.25 + 21 per step

; Bench.Measuring.Loops:Pass[Lookups.Composites.Unflagged`1[Lookups.Searches.RadixTree]]
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

; Bench.Measuring.Loops:Resolve[Lookups.Composites.Unflagged`1[Lookups.Searches.RadixTree]]
G_M000_IG01:
       push     rbp
       push     r15
       push     r14
       push     r13
       push     r12
       push     rbx
       sub      rsp, 88
       lea      rbp, [rsp+0x80]
       xor      eax, eax
       mov      qword ptr [rbp-0x58], rax
       vxorps   xmm8, xmm8, xmm8
       vmovdqu  ymmword ptr [rbp-0x50], ymm8
       mov      qword ptr [rbp-0x30], rax

G_M000_IG02:
       mov      rbx, gword ptr [rbp+0x18]
       mov      r15, qword ptr [rbp+0x20]
       mov      r14, qword ptr [rbp+0x28]
       xor      rax, rax
       test     esi, esi
       cmovne   rax, rdi
       mov      bword ptr [rbp-0x30], rax
       mov      r13, rax
       cmp      esi, ecx
       jg       G_M000_IG54
       xor      rcx, rcx
       test     esi, esi
       cmovne   rcx, rdx
       mov      bword ptr [rbp-0x38], rcx
       mov      r12, rcx
       mov      eax, esi
       cmp      eax, 4
       jl       SHORT G_M000_IG05

G_M000_IG03:
       mov      dword ptr [rbp-0x3C], eax
       jmp      SHORT G_M000_IG11
       align    [0 bytes for IG33]

G_M000_IG04:
       mov      eax, dword ptr [rbp-0x3C]

G_M000_IG05:
       mov      dword ptr [rbp-0x3C], eax
       test     eax, eax
       jne      SHORT G_M000_IG09

G_M000_IG06:
       xor      rcx, rcx
       mov      bword ptr [rbp-0x30], rcx

G_M000_IG07:
       mov      bword ptr [rbp-0x38], rcx

G_M000_IG08:
       add      rsp, 88
       pop      rbx
       pop      r12
       pop      r13
       pop      r14
       pop      r15
       pop      rbp
       ret

G_M000_IG09:
       mov      gword ptr [rbp-0x58], rbx
       mov      qword ptr [rbp-0x50], r15
       mov      qword ptr [rbp-0x48], r14
       lea      rdi, [rsp]
       lea      rsi, [rbp-0x58]
       mov      rcx, gword ptr [rsi]
       mov      gword ptr [rsp], rcx
       add      rsi, 8
       add      rdi, 8
       movsq
       movsq
       mov      rdi, r13
       mov      rsi, r12
       call     [Lookups.BatchLoop:MapOne[Lookups.BatchLoop+Always`1[Lookups.Searches.RadixTree]](Lookups.BatchLoop+Always`1[Lookups.Searches.RadixTree],ptr,ptr)]
       mov      eax, dword ptr [rbp-0x3C]
       dec      eax
       add      r13, 32
       add      r12, 16

G_M000_IG10:
       mov      dword ptr [rbp-0x3C], eax
       cmp      eax, 4
       jl       SHORT G_M000_IG04

G_M000_IG11:
       mov      rsi, qword ptr [r13]
       mov      rdi, rsi
       shr      rdi, 12
       mov      rdx, r14
       mov      ecx, r14d
       and      ecx, 3
       cmp      ecx, 2
       jne      G_M000_IG52

G_M000_IG12:
       cmp      rdx, 0x1000
       jbe      G_M000_IG52
       lea      r8, [rdx-0x02]
       movzx    r8, byte  ptr [r8]
       shrx     r8, rdi, r8
       cmp      r8, 63
       jbe      G_M000_IG50

G_M000_IG13:
       xor      edi, edi

G_M000_IG14:
       test     rdi, rdi
       jne      SHORT G_M000_IG16

G_M000_IG15:
       mov      rdx, r15
       jmp      SHORT G_M000_IG17

G_M000_IG16:
       mov      rdx, rdi

G_M000_IG17:
       mov      rdi, rsi
       add      rdi, qword ptr [rdx+0x10]
       sub      rsi, qword ptr [rdx]
       cmp      rsi, qword ptr [rdx+0x08]
       mov      eax, dword ptr [rbp-0x3C]
       jae      G_M000_IG05
       mov      esi, dword ptr [r13+0x10]
       mov      qword ptr [r12], rdi
       mov      qword ptr [r12+0x08], rsi
       mov      rsi, qword ptr [r13+0x20]
       mov      rdi, rsi
       shr      rdi, 12
       mov      rdx, r14
       cmp      ecx, 2
       jne      G_M000_IG45

G_M000_IG18:
       cmp      rdx, 0x1000
       jbe      G_M000_IG45
       lea      r8, [rdx-0x02]
       movzx    r8, byte  ptr [r8]
       shrx     r8, rdi, r8
       cmp      r8, 63
       jbe      G_M000_IG43

G_M000_IG19:
       xor      edi, edi

G_M000_IG20:
       test     rdi, rdi
       jne      SHORT G_M000_IG22

G_M000_IG21:
       mov      rdx, r15
       jmp      SHORT G_M000_IG23

G_M000_IG22:
       mov      rdx, rdi

G_M000_IG23:
       mov      rdi, rsi
       add      rdi, qword ptr [rdx+0x10]
       sub      rsi, qword ptr [rdx]
       cmp      rsi, qword ptr [rdx+0x08]
       jae      G_M000_IG05
       mov      esi, dword ptr [r13+0x30]
       mov      qword ptr [r12+0x10], rdi
       mov      qword ptr [r12+0x18], rsi
       mov      rsi, qword ptr [r13+0x40]
       mov      rdi, rsi
       shr      rdi, 12
       mov      rdx, r14
       cmp      ecx, 2
       jne      G_M000_IG38

G_M000_IG24:
       cmp      rdx, 0x1000
       jbe      G_M000_IG38
       lea      rcx, [rdx-0x02]
       movzx    rcx, byte  ptr [rcx]
       shrx     rcx, rdi, rcx
       cmp      rcx, 63
       jbe      G_M000_IG36

G_M000_IG25:
       xor      edi, edi

G_M000_IG26:
       test     rdi, rdi
       jne      SHORT G_M000_IG28

G_M000_IG27:
       mov      rdx, r15
       jmp      SHORT G_M000_IG29

G_M000_IG28:
       mov      rdx, rdi

G_M000_IG29:
       mov      rdi, rsi
       add      rdi, qword ptr [rdx+0x10]
       sub      rsi, qword ptr [rdx]
       cmp      rsi, qword ptr [rdx+0x08]
       jae      G_M000_IG05
       mov      dword ptr [rbp-0x3C], eax
       mov      esi, dword ptr [r13+0x50]
       mov      qword ptr [r12+0x20], rdi
       mov      qword ptr [r12+0x28], rsi
       mov      rcx, qword ptr [r13+0x60]
       mov      qword ptr [rbp-0x60], rcx
       mov      rsi, rcx
       shr      rsi, 12
       mov      rdi, r14
       xor      edx, edx
       call     [Lookups.Search.XArrayNode:Load[Lookups.Unwatched](ulong,ulong,Lookups.Unwatched):ulong]
       test     rax, rax
       jne      SHORT G_M000_IG31

G_M000_IG30:
       mov      rcx, r15
       jmp      SHORT G_M000_IG32

G_M000_IG31:
       mov      rcx, rax

G_M000_IG32:
       mov      rax, qword ptr [rbp-0x60]
       mov      rdx, rax
       add      rdx, qword ptr [rcx+0x10]
       sub      rax, qword ptr [rcx]
       cmp      rax, qword ptr [rcx+0x08]
       mov      eax, dword ptr [rbp-0x3C]
       jae      G_M000_IG05
       mov      ecx, dword ptr [r13+0x70]
       mov      qword ptr [r12+0x30], rdx
       mov      qword ptr [r12+0x38], rcx
       add      eax, -4
       add      r13, 128
       add      r12, 64
       jmp      G_M000_IG10

G_M000_IG33:
       shr      rcx, 2
       mov      rcx, qword ptr [rdx+8*rcx+0x28]

G_M000_IG34:
       mov      edx, ecx
       and      edx, 3
       cmp      edx, 2
       jne      SHORT G_M000_IG39
       cmp      rcx, 0x1000
       jbe      SHORT G_M000_IG39

G_M000_IG35:
       mov      rdx, rcx

G_M000_IG36:
       add      rdx, -2
       movzx    rcx, byte  ptr [rdx]
       shrx     rcx, rdi, rcx
       and      rcx, 63
       mov      rcx, qword ptr [rdx+8*rcx+0x28]
       mov      r8d, ecx
       and      r8d, 3
       cmp      r8d, 2
       jne      SHORT G_M000_IG34

G_M000_IG37:
       cmp      rcx, 254
       jae      SHORT G_M000_IG34
       jmp      SHORT G_M000_IG33

G_M000_IG38:
       test     rdi, rdi
       mov      rcx, rdx
       jne      G_M000_IG25

G_M000_IG39:
       mov      rdi, rcx
       jmp      G_M000_IG26
       align    [0 bytes for IG40]

G_M000_IG40:
       shr      r8, 2
       mov      r8, qword ptr [rdx+8*r8+0x28]

G_M000_IG41:
       mov      edx, r8d
       and      edx, 3
       cmp      edx, 2
       jne      SHORT G_M000_IG46
       cmp      r8, 0x1000
       jbe      SHORT G_M000_IG46

G_M000_IG42:
       mov      rdx, r8

G_M000_IG43:
       add      rdx, -2
       movzx    r8, byte  ptr [rdx]
       shrx     r8, rdi, r8
       and      r8, 63
       mov      r8, qword ptr [rdx+8*r8+0x28]
       mov      r9d, r8d
       and      r9d, 3
       cmp      r9d, 2
       jne      SHORT G_M000_IG41

G_M000_IG44:
       cmp      r8, 254
       jae      SHORT G_M000_IG41
       jmp      SHORT G_M000_IG40

G_M000_IG45:
       test     rdi, rdi
       mov      r8, rdx
       jne      G_M000_IG19

G_M000_IG46:
       mov      rdi, r8
       jmp      G_M000_IG20
       align    [0 bytes for IG47]

G_M000_IG47:
       shr      r8, 2
       mov      r8, qword ptr [rdx+8*r8+0x28]

G_M000_IG48:
       mov      edx, r8d
       and      edx, 3
       cmp      edx, 2
       jne      SHORT G_M000_IG53
       cmp      r8, 0x1000
       jbe      SHORT G_M000_IG53

G_M000_IG49:
       mov      rdx, r8

G_M000_IG50:
       add      rdx, -2
       movzx    r8, byte  ptr [rdx]
       shrx     r8, rdi, r8
       and      r8, 63
       mov      r8, qword ptr [rdx+8*r8+0x28]
       mov      r9d, r8d
       and      r9d, 3
       cmp      r9d, 2
       jne      SHORT G_M000_IG48

G_M000_IG51:
       cmp      r8, 254
       jae      SHORT G_M000_IG48
       jmp      SHORT G_M000_IG47

G_M000_IG52:
       test     rdi, rdi
       mov      r8, rdx
       jne      G_M000_IG13

G_M000_IG53:
       mov      rdi, r8
       jmp      G_M000_IG14

G_M000_IG54:
       call     [System.ThrowHelper:ThrowArgumentOutOfRangeException()]
       int3
