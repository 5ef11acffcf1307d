; encoding: xarray
; bits: 0
; ISA: scalar
; CPU: AMD EPYC
; runtime: .NET 10.0.12 X64 AVX-512
; topology: gpu-server:44
; instructions per bio, floor: 7.25
; instructions per bio: 33.75 + 21 per step

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
       mov      rdi, qword ptr [rax+0x08]
       add      rdx, rdi
       mov      edi, dword ptr [rax+0x10]
       mov      qword ptr [rcx], rdx
       mov      qword ptr [rcx+0x08], rdi
       mov      rdx, qword ptr [rax+0x20]
       mov      rdi, qword ptr [rax+0x28]
       add      rdx, rdi
       mov      edi, dword ptr [rax+0x30]
       mov      qword ptr [rcx+0x10], rdx
       mov      qword ptr [rcx+0x18], rdi
       mov      rdx, qword ptr [rax+0x40]
       mov      rdi, qword ptr [rax+0x48]
       add      rdx, rdi
       mov      edi, dword ptr [rax+0x50]
       mov      qword ptr [rcx+0x20], rdx
       mov      qword ptr [rcx+0x28], rdi
       mov      rdx, qword ptr [rax+0x60]
       mov      rdi, qword ptr [rax+0x68]
       add      rdx, rdi
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
       mov      rdi, qword ptr [rax+0x08]
       add      rdx, rdi
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

; Bench.Measuring.Loops:Resolve[Lookups.Composites.Unflagged`1[Lookups.Searches.RadixTree]]
G_M000_IG01:
       sub      rsp, 56
       xor      eax, eax
       mov      qword ptr [rsp+0x18], rax
       vxorps   xmm8, xmm8, xmm8
       vmovdqa  xmmword ptr [rsp+0x20], xmm8
       mov      qword ptr [rsp+0x30], rax
       mov      rax, rsi
       mov      r9, rcx

G_M000_IG02:
       vmovdqu  ymm0, ymmword ptr [rdi]
       vmovdqu  ymmword ptr [rsp+0x18], ymm0

G_M000_IG03:
       lea      rdi, [rsp]
       lea      rsi, [rsp+0x20]
       mov      rcx, gword ptr [rsi]
       mov      gword ptr [rsp], rcx
       add      rsi, 8
       add      rdi, 8
       movsq
       movsq
       mov      rdi, rax
       mov      esi, edx
       mov      rdx, r9
       mov      ecx, r8d
       call     [Lookups.BatchLoop:TryMap[Lookups.BatchLoop+Always`1[Lookups.Searches.RadixTree]](Lookups.BatchLoop+Always`1[Lookups.Searches.RadixTree],System.ReadOnlySpan`1[Lookups.Bio],System.Span`1[Lookups.DmaSegment])]
       nop

G_M000_IG04:
       vzeroupper
       add      rsp, 56
       ret

; Lookups.BatchLoop:TryMap[Lookups.BatchLoop+Always`1[Lookups.Searches.RadixTree]]
G_M000_IG01:
       push     rbp
       push     r15
       push     r14
       push     r13
       push     r12
       push     rbx
       sub      rsp, 40
       lea      rbp, [rsp+0x50]
       xor      eax, eax
       mov      qword ptr [rbp-0x30], rax
       mov      qword ptr [rbp-0x38], rax

G_M000_IG02:
       xor      rax, rax
       mov      rbx, qword ptr [rbp+0x18]
       mov      r15, qword ptr [rbp+0x20]
       test     esi, esi
       cmovne   rax, rdi
       mov      bword ptr [rbp-0x30], rax
       mov      r14, rax
       cmp      esi, ecx
       jg       G_M000_IG61
       xor      rcx, rcx
       test     esi, esi
       cmovne   rcx, rdx
       mov      bword ptr [rbp-0x38], rcx
       mov      r13, rcx
       mov      r12d, esi
       jmp      SHORT G_M000_IG04
       align    [0 bytes for IG33]

G_M000_IG03:
       lea      rdi, [rsp]
       lea      rsi, [rbp+0x10]
       mov      rcx, gword ptr [rsi]
       mov      gword ptr [rsp], rcx
       add      rsi, 8
       add      rdi, 8
       movsq
       movsq
       lea      rdi, [r14-0x20]
       lea      rsi, [r13-0x10]
       call     [Lookups.BatchLoop:MapOne[Lookups.BatchLoop+Always`1[Lookups.Searches.RadixTree]](Lookups.BatchLoop+Always`1[Lookups.Searches.RadixTree],ptr,ptr)]

G_M000_IG04:
       cmp      r12d, 4
       jl       G_M000_IG30

G_M000_IG05:
       mov      rcx, qword ptr [r14]
       mov      rdi, rcx
       shr      rdi, 12
       mov      rsi, r15
       mov      eax, r15d
       and      eax, 3
       cmp      eax, 2
       jne      G_M000_IG59

G_M000_IG06:
       cmp      rsi, 0x1000
       jbe      G_M000_IG59
       lea      rdx, [rsi-0x02]
       movzx    rdx, byte  ptr [rdx]
       shrx     rdx, rdi, rdx
       cmp      rdx, 63
       jbe      G_M000_IG57

G_M000_IG07:
       xor      edi, edi

G_M000_IG08:
       test     rdi, rdi
       jne      SHORT G_M000_IG10

G_M000_IG09:
       mov      rsi, rbx
       jmp      SHORT G_M000_IG11

G_M000_IG10:
       mov      rsi, rdi

G_M000_IG11:
       mov      rdi, rcx
       add      rdi, qword ptr [rsi+0x10]
       sub      rcx, qword ptr [rsi]
       cmp      rcx, qword ptr [rsi+0x08]
       jae      G_M000_IG30
       mov      ecx, dword ptr [r14+0x10]
       mov      qword ptr [r13], rdi
       mov      qword ptr [r13+0x08], rcx
       mov      rcx, qword ptr [r14+0x20]
       mov      rdi, rcx
       shr      rdi, 12
       mov      rsi, r15
       cmp      eax, 2
       jne      G_M000_IG52

G_M000_IG12:
       cmp      rsi, 0x1000
       jbe      G_M000_IG52
       lea      rdx, [rsi-0x02]
       movzx    rdx, byte  ptr [rdx]
       shrx     rdx, rdi, rdx
       cmp      rdx, 63
       jbe      G_M000_IG50

G_M000_IG13:
       xor      edi, edi

G_M000_IG14:
       test     rdi, rdi
       jne      SHORT G_M000_IG16

G_M000_IG15:
       mov      rsi, rbx
       jmp      SHORT G_M000_IG17

G_M000_IG16:
       mov      rsi, rdi

G_M000_IG17:
       mov      rdi, rcx
       add      rdi, qword ptr [rsi+0x10]
       sub      rcx, qword ptr [rsi]
       cmp      rcx, qword ptr [rsi+0x08]
       jae      G_M000_IG30
       mov      ecx, dword ptr [r14+0x30]
       mov      qword ptr [r13+0x10], rdi
       mov      qword ptr [r13+0x18], rcx
       mov      rcx, qword ptr [r14+0x40]
       mov      rdi, rcx
       shr      rdi, 12
       mov      rsi, r15
       cmp      eax, 2
       jne      G_M000_IG45

G_M000_IG18:
       cmp      rsi, 0x1000
       jbe      G_M000_IG45
       lea      rdx, [rsi-0x02]
       movzx    rdx, byte  ptr [rdx]
       shrx     rdx, rdi, rdx
       cmp      rdx, 63
       jbe      G_M000_IG43

G_M000_IG19:
       xor      edi, edi

G_M000_IG20:
       test     rdi, rdi
       jne      SHORT G_M000_IG22

G_M000_IG21:
       mov      rsi, rbx
       jmp      SHORT G_M000_IG23

G_M000_IG22:
       mov      rsi, rdi

G_M000_IG23:
       mov      rdi, rcx
       add      rdi, qword ptr [rsi+0x10]
       sub      rcx, qword ptr [rsi]
       cmp      rcx, qword ptr [rsi+0x08]
       jae      G_M000_IG30
       mov      ecx, dword ptr [r14+0x50]
       mov      qword ptr [r13+0x20], rdi
       mov      qword ptr [r13+0x28], rcx
       mov      rcx, qword ptr [r14+0x60]
       mov      rdi, rcx
       shr      rdi, 12
       mov      rsi, r15
       cmp      eax, 2
       jne      G_M000_IG38

G_M000_IG24:
       cmp      rsi, 0x1000
       jbe      G_M000_IG38
       lea      rax, [rsi-0x02]
       movzx    rax, byte  ptr [rax]
       shrx     rax, rdi, rax
       cmp      rax, 63
       jbe      G_M000_IG36

G_M000_IG25:
       xor      edi, edi

G_M000_IG26:
       test     rdi, rdi
       jne      SHORT G_M000_IG28

G_M000_IG27:
       mov      rsi, rbx
       jmp      SHORT G_M000_IG29

G_M000_IG28:
       mov      rsi, rdi

G_M000_IG29:
       mov      rdi, rcx
       add      rdi, qword ptr [rsi+0x10]
       sub      rcx, qword ptr [rsi]
       cmp      rcx, qword ptr [rsi+0x08]
       jae      SHORT G_M000_IG30
       mov      ecx, dword ptr [r14+0x70]
       mov      qword ptr [r13+0x30], rdi
       mov      qword ptr [r13+0x38], rcx
       add      r12d, -4
       add      r14, 128
       add      r13, 64
       cmp      r12d, 4
       jge      G_M000_IG05

G_M000_IG30:
       add      r14, 32
       add      r13, 16
       mov      ecx, r12d
       lea      r12d, [rcx-0x01]
       test     ecx, ecx
       jne      G_M000_IG03

G_M000_IG31:
       add      rsp, 40
       pop      rbx
       pop      r12
       pop      r13
       pop      r14
       pop      r15
       pop      rbp
       ret

G_M000_IG32:

G_M000_IG33:
       shr      rax, 2
       mov      rax, qword ptr [rsi+8*rax+0x28]

G_M000_IG34:
       mov      esi, eax
       and      esi, 3
       cmp      esi, 2
       jne      SHORT G_M000_IG39
       cmp      rax, 0x1000
       jbe      SHORT G_M000_IG39

G_M000_IG35:
       mov      rsi, rax

G_M000_IG36:
       add      rsi, -2
       movzx    rax, byte  ptr [rsi]
       shrx     rax, rdi, rax
       and      rax, 63
       mov      rax, qword ptr [rsi+8*rax+0x28]
       mov      edx, eax
       and      edx, 3
       cmp      edx, 2
       jne      SHORT G_M000_IG34

G_M000_IG37:
       cmp      rax, 254
       jae      SHORT G_M000_IG34
       jmp      SHORT G_M000_IG33

G_M000_IG38:
       test     rdi, rdi
       mov      rax, rsi
       jne      G_M000_IG25

G_M000_IG39:
       mov      rdi, rax
       jmp      G_M000_IG26
       align    [0 bytes for IG40]

G_M000_IG40:
       shr      rdx, 2
       mov      rdx, qword ptr [rsi+8*rdx+0x28]

G_M000_IG41:
       mov      esi, edx
       and      esi, 3
       cmp      esi, 2
       jne      SHORT G_M000_IG46
       cmp      rdx, 0x1000
       jbe      SHORT G_M000_IG46

G_M000_IG42:
       mov      rsi, rdx

G_M000_IG43:
       add      rsi, -2
       movzx    rdx, byte  ptr [rsi]
       shrx     rdx, rdi, rdx
       and      rdx, 63
       mov      rdx, qword ptr [rsi+8*rdx+0x28]
       mov      r8d, edx
       and      r8d, 3
       cmp      r8d, 2
       jne      SHORT G_M000_IG41

G_M000_IG44:
       cmp      rdx, 254
       jae      SHORT G_M000_IG41
       jmp      SHORT G_M000_IG40

G_M000_IG45:
       test     rdi, rdi
       mov      rdx, rsi
       jne      G_M000_IG19

G_M000_IG46:
       mov      rdi, rdx
       jmp      G_M000_IG20
       align    [0 bytes for IG47]

G_M000_IG47:
       shr      rdx, 2
       mov      rdx, qword ptr [rsi+8*rdx+0x28]

G_M000_IG48:
       mov      esi, edx
       and      esi, 3
       cmp      esi, 2
       jne      SHORT G_M000_IG53
       cmp      rdx, 0x1000
       jbe      SHORT G_M000_IG53

G_M000_IG49:
       mov      rsi, rdx

G_M000_IG50:
       add      rsi, -2
       movzx    rdx, byte  ptr [rsi]
       shrx     rdx, rdi, rdx
       and      rdx, 63
       mov      rdx, qword ptr [rsi+8*rdx+0x28]
       mov      r8d, edx
       and      r8d, 3
       cmp      r8d, 2
       jne      SHORT G_M000_IG48

G_M000_IG51:
       cmp      rdx, 254
       jae      SHORT G_M000_IG48
       jmp      SHORT G_M000_IG47

G_M000_IG52:
       test     rdi, rdi
       mov      rdx, rsi
       jne      G_M000_IG13

G_M000_IG53:
       mov      rdi, rdx
       jmp      G_M000_IG14
       align    [0 bytes for IG54]

G_M000_IG54:
       shr      rdx, 2
       mov      rdx, qword ptr [rsi+8*rdx+0x28]

G_M000_IG55:
       mov      esi, edx
       and      esi, 3
       cmp      esi, 2
       jne      SHORT G_M000_IG60
       cmp      rdx, 0x1000
       jbe      SHORT G_M000_IG60

G_M000_IG56:
       mov      rsi, rdx

G_M000_IG57:
       add      rsi, -2
       movzx    rdx, byte  ptr [rsi]
       shrx     rdx, rdi, rdx
       and      rdx, 63
       mov      rdx, qword ptr [rsi+8*rdx+0x28]
       mov      r8d, edx
       and      r8d, 3
       cmp      r8d, 2
       jne      SHORT G_M000_IG55

G_M000_IG58:
       cmp      rdx, 254
       jae      SHORT G_M000_IG55
       jmp      SHORT G_M000_IG54

G_M000_IG59:
       test     rdi, rdi
       mov      rdx, rsi
       jne      G_M000_IG07

G_M000_IG60:
       mov      rdi, rdx
       jmp      G_M000_IG08

G_M000_IG61:
       call     [System.ThrowHelper:ThrowArgumentOutOfRangeException()]
       int3
