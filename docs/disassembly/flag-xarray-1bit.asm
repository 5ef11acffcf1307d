; encoding: flag-xarray
; bits: 1
; ISA: scalar
; CPU: AMD EPYC
; runtime: .NET 10.0.12 X64 AVX-512
; topology: gpu-server:44
; instructions per bio, floor: 7.25
; instructions per bio: 37 + 21 per step

; Bench.Measuring.Loops:Pass[Lookups.Composites.Flagged`1[Lookups.Searches.RadixTree]]
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

; Bench.Measuring.Loops:Resolve[Lookups.Composites.Flagged`1[Lookups.Searches.RadixTree]]
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
       jg       G_M000_IG59
       xor      rcx, rcx
       test     esi, esi
       cmovne   rcx, rdx
       mov      bword ptr [rbp-0x38], rcx
       mov      r12, rcx
       mov      eax, esi
       cmp      eax, 4
       jl       SHORT G_M000_IG06

G_M000_IG03:
       mov      dword ptr [rbp-0x3C], eax
       jmp      SHORT G_M000_IG12
       align    [0 bytes for IG38]

G_M000_IG04:
       mov      eax, dword ptr [rbp-0x3C]
       jmp      SHORT G_M000_IG06

G_M000_IG05:
       mov      eax, dword ptr [rbp-0x3C]

G_M000_IG06:
       mov      dword ptr [rbp-0x3C], eax
       test     eax, eax
       jne      SHORT G_M000_IG10

G_M000_IG07:
       xor      rcx, rcx
       mov      bword ptr [rbp-0x30], rcx

G_M000_IG08:
       mov      bword ptr [rbp-0x38], rcx

G_M000_IG09:
       add      rsp, 88
       pop      rbx
       pop      r12
       pop      r13
       pop      r14
       pop      r15
       pop      rbp
       ret

G_M000_IG10:
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
       call     [Lookups.BatchLoop:MapOne[Lookups.BatchLoop+WhenFlagged`1[Lookups.Searches.RadixTree]](Lookups.BatchLoop+WhenFlagged`1[Lookups.Searches.RadixTree],ptr,ptr)]
       mov      eax, dword ptr [rbp-0x3C]
       dec      eax
       add      r13, 32
       add      r12, 16

G_M000_IG11:
       mov      dword ptr [rbp-0x3C], eax
       cmp      eax, 4
       jl       SHORT G_M000_IG05

G_M000_IG12:
       mov      rsi, qword ptr [r13]
       mov      rdi, rsi
       cmp      qword ptr [r13+0x08], 0
       je       SHORT G_M000_IG18

G_M000_IG13:
       mov      rdi, rsi
       shr      rdi, 12
       mov      rdx, r14
       mov      ecx, r14d
       and      ecx, 3
       cmp      ecx, 2
       jne      G_M000_IG57
       cmp      rdx, 0x1000
       jbe      G_M000_IG57
       lea      rcx, [rdx-0x02]
       movzx    rcx, byte  ptr [rcx]
       shrx     rcx, rdi, rcx
       cmp      rcx, 63
       jbe      G_M000_IG55

G_M000_IG14:
       xor      edi, edi

G_M000_IG15:
       test     rdi, rdi
       jne      SHORT G_M000_IG16
       mov      rdx, r15
       jmp      SHORT G_M000_IG17

G_M000_IG16:
       mov      rdx, rdi

G_M000_IG17:
       mov      rdi, rsi
       add      rdi, qword ptr [rdx+0x10]
       sub      rsi, qword ptr [rdx]
       cmp      rsi, qword ptr [rdx+0x08]
       jae      G_M000_IG04

G_M000_IG18:
       mov      esi, dword ptr [r13+0x10]
       mov      qword ptr [r12], rdi
       mov      qword ptr [r12+0x08], rsi
       lea      rsi, [r13+0x20]
       mov      rdi, qword ptr [rsi]
       mov      rdx, rdi
       cmp      qword ptr [rsi+0x08], 0
       je       SHORT G_M000_IG25

G_M000_IG19:
       mov      rdx, rdi
       shr      rdx, 12
       mov      rsi, r14
       mov      ecx, r14d
       and      ecx, 3
       cmp      ecx, 2
       jne      G_M000_IG50
       cmp      rsi, 0x1000
       jbe      G_M000_IG50
       lea      rcx, [rsi-0x02]
       movzx    rcx, byte  ptr [rcx]
       shrx     rcx, rdx, rcx
       cmp      rcx, 63
       jbe      G_M000_IG48

G_M000_IG20:
       xor      esi, esi

G_M000_IG21:
       test     rsi, rsi
       jne      SHORT G_M000_IG22
       mov      rdx, r15
       jmp      SHORT G_M000_IG23

G_M000_IG22:
       mov      rdx, rsi

G_M000_IG23:
       mov      rsi, rdi
       add      rsi, qword ptr [rdx+0x10]
       sub      rdi, qword ptr [rdx]
       cmp      rdi, qword ptr [rdx+0x08]
       mov      rdx, rsi
       jb       SHORT G_M000_IG25

G_M000_IG24:
       mov      eax, dword ptr [rbp-0x3C]
       jmp      G_M000_IG06

G_M000_IG25:
       mov      esi, dword ptr [r13+0x30]
       mov      qword ptr [r12+0x10], rdx
       mov      qword ptr [r12+0x18], rsi
       lea      rsi, [r13+0x40]
       mov      rdi, qword ptr [rsi]
       mov      rdx, rdi
       cmp      qword ptr [rsi+0x08], 0
       je       SHORT G_M000_IG32

G_M000_IG26:
       mov      rdx, rdi
       shr      rdx, 12
       mov      rsi, r14
       mov      ecx, r14d
       and      ecx, 3
       cmp      ecx, 2
       jne      G_M000_IG43
       cmp      rsi, 0x1000
       jbe      G_M000_IG43
       lea      rcx, [rsi-0x02]
       movzx    rcx, byte  ptr [rcx]
       shrx     rcx, rdx, rcx
       cmp      rcx, 63
       jbe      G_M000_IG41

G_M000_IG27:
       xor      esi, esi

G_M000_IG28:
       test     rsi, rsi
       jne      SHORT G_M000_IG29
       mov      rdx, r15
       jmp      SHORT G_M000_IG30

G_M000_IG29:
       mov      rdx, rsi

G_M000_IG30:
       mov      rsi, rdi
       add      rsi, qword ptr [rdx+0x10]
       sub      rdi, qword ptr [rdx]
       cmp      rdi, qword ptr [rdx+0x08]
       mov      rdx, rsi
       jb       SHORT G_M000_IG32

G_M000_IG31:
       mov      eax, dword ptr [rbp-0x3C]
       jmp      G_M000_IG06

G_M000_IG32:
       mov      esi, dword ptr [r13+0x50]
       mov      qword ptr [r12+0x20], rdx
       mov      qword ptr [r12+0x28], rsi
       lea      rsi, [r13+0x60]
       mov      rcx, qword ptr [rsi]
       mov      qword ptr [rbp-0x60], rcx
       mov      r8, rcx
       cmp      qword ptr [rsi+0x08], 0
       je       SHORT G_M000_IG37

G_M000_IG33:
       mov      rsi, rcx
       shr      rsi, 12
       mov      rdi, r14
       xor      edx, edx
       call     [Lookups.Search.XArrayNode:Load[Lookups.Unwatched](ulong,ulong,Lookups.Unwatched):ulong]
       test     rax, rax
       jne      SHORT G_M000_IG34
       mov      rcx, r15
       jmp      SHORT G_M000_IG35

G_M000_IG34:
       mov      rcx, rax

G_M000_IG35:
       mov      rax, qword ptr [rbp-0x60]
       mov      r8, rax
       add      r8, qword ptr [rcx+0x10]
       sub      rax, qword ptr [rcx]
       cmp      rax, qword ptr [rcx+0x08]
       jb       SHORT G_M000_IG37

G_M000_IG36:
       mov      eax, dword ptr [rbp-0x3C]
       jmp      G_M000_IG06

G_M000_IG37:
       mov      ecx, dword ptr [r13+0x70]
       mov      qword ptr [r12+0x30], r8
       mov      qword ptr [r12+0x38], rcx
       mov      eax, dword ptr [rbp-0x3C]
       add      eax, -4
       add      r13, 128
       add      r12, 64
       jmp      G_M000_IG11

G_M000_IG38:
       shr      rcx, 2
       mov      rcx, qword ptr [rsi+8*rcx+0x28]

G_M000_IG39:
       mov      esi, ecx
       and      esi, 3
       cmp      esi, 2
       jne      SHORT G_M000_IG44
       cmp      rcx, 0x1000
       jbe      SHORT G_M000_IG44

G_M000_IG40:
       mov      rsi, rcx

G_M000_IG41:
       add      rsi, -2
       movzx    rcx, byte  ptr [rsi]
       shrx     rcx, rdx, rcx
       and      rcx, 63
       mov      rcx, qword ptr [rsi+8*rcx+0x28]
       mov      r8d, ecx
       and      r8d, 3
       cmp      r8d, 2
       jne      SHORT G_M000_IG39

G_M000_IG42:
       cmp      rcx, 254
       jae      SHORT G_M000_IG39
       jmp      SHORT G_M000_IG38

G_M000_IG43:
       test     rdx, rdx
       mov      rcx, rsi
       jne      G_M000_IG27

G_M000_IG44:
       mov      rsi, rcx
       jmp      G_M000_IG28
       align    [0 bytes for IG45]

G_M000_IG45:
       shr      rcx, 2
       mov      rcx, qword ptr [rsi+8*rcx+0x28]

G_M000_IG46:
       mov      esi, ecx
       and      esi, 3
       cmp      esi, 2
       jne      SHORT G_M000_IG51
       cmp      rcx, 0x1000
       jbe      SHORT G_M000_IG51

G_M000_IG47:
       mov      rsi, rcx

G_M000_IG48:
       add      rsi, -2
       movzx    rcx, byte  ptr [rsi]
       shrx     rcx, rdx, rcx
       and      rcx, 63
       mov      rcx, qword ptr [rsi+8*rcx+0x28]
       mov      r8d, ecx
       and      r8d, 3
       cmp      r8d, 2
       jne      SHORT G_M000_IG46

G_M000_IG49:
       cmp      rcx, 254
       jae      SHORT G_M000_IG46
       jmp      SHORT G_M000_IG45

G_M000_IG50:
       test     rdx, rdx
       mov      rcx, rsi
       jne      G_M000_IG20

G_M000_IG51:
       mov      rsi, rcx
       jmp      G_M000_IG21
       align    [0 bytes for IG52]

G_M000_IG52:
       shr      rcx, 2
       mov      rcx, qword ptr [rdx+8*rcx+0x28]

G_M000_IG53:
       mov      edx, ecx
       and      edx, 3
       cmp      edx, 2
       jne      SHORT G_M000_IG58
       cmp      rcx, 0x1000
       jbe      SHORT G_M000_IG58

G_M000_IG54:
       mov      rdx, rcx

G_M000_IG55:
       add      rdx, -2
       movzx    rcx, byte  ptr [rdx]
       shrx     rcx, rdi, rcx
       and      rcx, 63
       mov      rcx, qword ptr [rdx+8*rcx+0x28]
       mov      r8d, ecx
       and      r8d, 3
       cmp      r8d, 2
       jne      SHORT G_M000_IG53

G_M000_IG56:
       cmp      rcx, 254
       jae      SHORT G_M000_IG53
       jmp      SHORT G_M000_IG52

G_M000_IG57:
       test     rdi, rdi
       mov      rcx, rdx
       jne      G_M000_IG14

G_M000_IG58:
       mov      rdi, rcx
       jmp      G_M000_IG15

G_M000_IG59:
       call     [System.ThrowHelper:ThrowArgumentOutOfRangeException()]
       int3
