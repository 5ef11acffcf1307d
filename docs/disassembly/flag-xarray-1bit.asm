; encoding: flag-xarray
; bits: 1
; ISA: scalar
; CPU: AMD EPYC
; runtime: .NET 10.0.12 X64 AVX-512
; topology: gpu-server:44
; instructions per bio, floor: 7.25
; instructions per bio: 40 + 21 per step

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
       sub      rsp, 40
       mov      bword ptr [rsp+0x18], rdi
       mov      dword ptr [rsp+0x24], esi
       mov      dword ptr [rsp+0x20], ecx

G_M000_IG02:
       lea      rdi, [rsp]
       lea      rsi, [rsp+0x38]
       mov      rcx, gword ptr [rsi]
       mov      gword ptr [rsp], rcx
       add      rsi, 8
       add      rdi, 8
       movsq
       movsq
       mov      rdi, bword ptr [rsp+0x18]
       mov      esi, dword ptr [rsp+0x24]
       mov      ecx, dword ptr [rsp+0x20]
       call     [Lookups.BatchLoop:TryMap[Lookups.BatchLoop+WhenFlagged`1[Lookups.Searches.RadixTree]](Lookups.BatchLoop+WhenFlagged`1[Lookups.Searches.RadixTree],System.ReadOnlySpan`1[Lookups.Bio],System.Span`1[Lookups.DmaSegment])]
       nop

G_M000_IG03:
       add      rsp, 40
       ret

; Lookups.BatchLoop:TryMap[Lookups.BatchLoop+WhenFlagged`1[Lookups.Searches.RadixTree]]
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
       cmp      r12d, 4
       jge      SHORT G_M000_IG06

G_M000_IG03:
       test     r12d, r12d
       je       G_M000_IG31

G_M000_IG04:
       lea      rdi, [rsp]
       lea      rsi, [rbp+0x10]
       mov      rcx, gword ptr [rsi]
       mov      gword ptr [rsp], rcx
       add      rsi, 8
       add      rdi, 8
       movsq
       movsq
       mov      rdi, r14
       mov      rsi, r13
       call     [Lookups.BatchLoop:MapOne[Lookups.BatchLoop+WhenFlagged`1[Lookups.Searches.RadixTree]](Lookups.BatchLoop+WhenFlagged`1[Lookups.Searches.RadixTree],ptr,ptr)]
       dec      r12d
       add      r14, 32
       add      r13, 16

G_M000_IG05:
       cmp      r12d, 4
       jl       SHORT G_M000_IG03

G_M000_IG06:
       mov      rax, qword ptr [r14]
       mov      rcx, rax
       cmp      qword ptr [r14+0x08], 0
       je       SHORT G_M000_IG12

G_M000_IG07:
       mov      rcx, rax
       shr      rcx, 12
       mov      rdx, r15
       mov      edi, r15d
       and      edi, 3
       cmp      edi, 2
       jne      G_M000_IG59
       cmp      rdx, 0x1000
       jbe      G_M000_IG59
       lea      rdi, [rdx-0x02]
       movzx    rdi, byte  ptr [rdi]
       shrx     rdi, rcx, rdi
       cmp      rdi, 63
       jbe      G_M000_IG57

G_M000_IG08:
       xor      ecx, ecx

G_M000_IG09:
       test     rcx, rcx
       jne      SHORT G_M000_IG10
       mov      rdx, rbx
       jmp      SHORT G_M000_IG11
       align    [0 bytes for IG33]

G_M000_IG10:
       mov      rdx, rcx

G_M000_IG11:
       mov      rcx, rax
       add      rcx, qword ptr [rdx+0x10]
       sub      rax, qword ptr [rdx]
       cmp      rax, qword ptr [rdx+0x08]
       jae      G_M000_IG03

G_M000_IG12:
       mov      eax, dword ptr [r14+0x10]
       mov      qword ptr [r13], rcx
       mov      qword ptr [r13+0x08], rax
       lea      rax, [r14+0x20]
       mov      rcx, qword ptr [rax]
       mov      rdx, rcx
       cmp      qword ptr [rax+0x08], 0
       je       SHORT G_M000_IG18

G_M000_IG13:
       mov      rdx, rcx
       shr      rdx, 12
       mov      rax, r15
       mov      edi, r15d
       and      edi, 3
       cmp      edi, 2
       jne      G_M000_IG52
       cmp      rax, 0x1000
       jbe      G_M000_IG52
       lea      rdi, [rax-0x02]
       movzx    rdi, byte  ptr [rdi]
       shrx     rdi, rdx, rdi
       cmp      rdi, 63
       jbe      G_M000_IG50

G_M000_IG14:
       xor      eax, eax

G_M000_IG15:
       test     rax, rax
       jne      SHORT G_M000_IG16
       mov      rdx, rbx
       jmp      SHORT G_M000_IG17

G_M000_IG16:
       mov      rdx, rax

G_M000_IG17:
       mov      rax, rcx
       add      rax, qword ptr [rdx+0x10]
       sub      rcx, qword ptr [rdx]
       cmp      rcx, qword ptr [rdx+0x08]
       mov      rdx, rax
       jae      G_M000_IG03

G_M000_IG18:
       mov      eax, dword ptr [r14+0x30]
       mov      qword ptr [r13+0x10], rdx
       mov      qword ptr [r13+0x18], rax
       lea      rax, [r14+0x40]
       mov      rcx, qword ptr [rax]
       mov      rdx, rcx
       cmp      qword ptr [rax+0x08], 0
       je       SHORT G_M000_IG24

G_M000_IG19:
       mov      rdx, rcx
       shr      rdx, 12
       mov      rax, r15
       mov      edi, r15d
       and      edi, 3
       cmp      edi, 2
       jne      G_M000_IG45
       cmp      rax, 0x1000
       jbe      G_M000_IG45
       lea      rdi, [rax-0x02]
       movzx    rdi, byte  ptr [rdi]
       shrx     rdi, rdx, rdi
       cmp      rdi, 63
       jbe      G_M000_IG43

G_M000_IG20:
       xor      eax, eax

G_M000_IG21:
       test     rax, rax
       jne      SHORT G_M000_IG22
       mov      rdx, rbx
       jmp      SHORT G_M000_IG23

G_M000_IG22:
       mov      rdx, rax

G_M000_IG23:
       mov      rax, rcx
       add      rax, qword ptr [rdx+0x10]
       sub      rcx, qword ptr [rdx]
       cmp      rcx, qword ptr [rdx+0x08]
       mov      rdx, rax
       jae      G_M000_IG03

G_M000_IG24:
       mov      eax, dword ptr [r14+0x50]
       mov      qword ptr [r13+0x20], rdx
       mov      qword ptr [r13+0x28], rax
       lea      rax, [r14+0x60]
       mov      rcx, qword ptr [rax]
       mov      rdx, rcx
       cmp      qword ptr [rax+0x08], 0
       je       SHORT G_M000_IG30

G_M000_IG25:
       mov      rdx, rcx
       shr      rdx, 12
       mov      rax, r15
       mov      edi, r15d
       and      edi, 3
       cmp      edi, 2
       jne      G_M000_IG38
       cmp      rax, 0x1000
       jbe      G_M000_IG38
       lea      rdi, [rax-0x02]
       movzx    rdi, byte  ptr [rdi]
       shrx     rdi, rdx, rdi
       cmp      rdi, 63
       jbe      SHORT G_M000_IG36

G_M000_IG26:
       xor      eax, eax

G_M000_IG27:
       test     rax, rax
       jne      SHORT G_M000_IG28
       mov      rdx, rbx
       jmp      SHORT G_M000_IG29

G_M000_IG28:
       mov      rdx, rax

G_M000_IG29:
       mov      rax, rcx
       add      rax, qword ptr [rdx+0x10]
       sub      rcx, qword ptr [rdx]
       cmp      rcx, qword ptr [rdx+0x08]
       mov      rdx, rax
       jae      G_M000_IG03

G_M000_IG30:
       mov      eax, dword ptr [r14+0x70]
       mov      qword ptr [r13+0x30], rdx
       mov      qword ptr [r13+0x38], rax
       add      r12d, -4
       add      r14, 128
       add      r13, 64
       jmp      G_M000_IG05

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
       shr      rdi, 2
       mov      rdi, qword ptr [rax+8*rdi+0x28]

G_M000_IG34:
       mov      eax, edi
       and      eax, 3
       cmp      eax, 2
       jne      SHORT G_M000_IG39
       cmp      rdi, 0x1000
       jbe      SHORT G_M000_IG39

G_M000_IG35:
       mov      rax, rdi

G_M000_IG36:
       add      rax, -2
       movzx    rdi, byte  ptr [rax]
       shrx     rdi, rdx, rdi
       and      rdi, 63
       mov      rdi, qword ptr [rax+8*rdi+0x28]
       mov      esi, edi
       and      esi, 3
       cmp      esi, 2
       jne      SHORT G_M000_IG34

G_M000_IG37:
       cmp      rdi, 254
       jae      SHORT G_M000_IG34
       jmp      SHORT G_M000_IG33

G_M000_IG38:
       test     rdx, rdx
       mov      rdi, rax
       jne      G_M000_IG26

G_M000_IG39:
       mov      rax, rdi
       jmp      G_M000_IG27
       align    [0 bytes for IG40]

G_M000_IG40:
       shr      rdi, 2
       mov      rdi, qword ptr [rax+8*rdi+0x28]

G_M000_IG41:
       mov      eax, edi
       and      eax, 3
       cmp      eax, 2
       jne      SHORT G_M000_IG46
       cmp      rdi, 0x1000
       jbe      SHORT G_M000_IG46

G_M000_IG42:
       mov      rax, rdi

G_M000_IG43:
       add      rax, -2
       movzx    rdi, byte  ptr [rax]
       shrx     rdi, rdx, rdi
       and      rdi, 63
       mov      rdi, qword ptr [rax+8*rdi+0x28]
       mov      esi, edi
       and      esi, 3
       cmp      esi, 2
       jne      SHORT G_M000_IG41

G_M000_IG44:
       cmp      rdi, 254
       jae      SHORT G_M000_IG41
       jmp      SHORT G_M000_IG40

G_M000_IG45:
       test     rdx, rdx
       mov      rdi, rax
       jne      G_M000_IG20

G_M000_IG46:
       mov      rax, rdi
       jmp      G_M000_IG21
       align    [0 bytes for IG47]

G_M000_IG47:
       shr      rdi, 2
       mov      rdi, qword ptr [rax+8*rdi+0x28]

G_M000_IG48:
       mov      eax, edi
       and      eax, 3
       cmp      eax, 2
       jne      SHORT G_M000_IG53
       cmp      rdi, 0x1000
       jbe      SHORT G_M000_IG53

G_M000_IG49:
       mov      rax, rdi

G_M000_IG50:
       add      rax, -2
       movzx    rdi, byte  ptr [rax]
       shrx     rdi, rdx, rdi
       and      rdi, 63
       mov      rdi, qword ptr [rax+8*rdi+0x28]
       mov      esi, edi
       and      esi, 3
       cmp      esi, 2
       jne      SHORT G_M000_IG48

G_M000_IG51:
       cmp      rdi, 254
       jae      SHORT G_M000_IG48
       jmp      SHORT G_M000_IG47

G_M000_IG52:
       test     rdx, rdx
       mov      rdi, rax
       jne      G_M000_IG14

G_M000_IG53:
       mov      rax, rdi
       jmp      G_M000_IG15
       align    [0 bytes for IG54]

G_M000_IG54:
       shr      rdi, 2
       mov      rdi, qword ptr [rdx+8*rdi+0x28]

G_M000_IG55:
       mov      edx, edi
       and      edx, 3
       cmp      edx, 2
       jne      SHORT G_M000_IG60
       cmp      rdi, 0x1000
       jbe      SHORT G_M000_IG60

G_M000_IG56:
       mov      rdx, rdi

G_M000_IG57:
       add      rdx, -2
       movzx    rdi, byte  ptr [rdx]
       shrx     rdi, rcx, rdi
       and      rdi, 63
       mov      rdi, qword ptr [rdx+8*rdi+0x28]
       mov      esi, edi
       and      esi, 3
       cmp      esi, 2
       jne      SHORT G_M000_IG55

G_M000_IG58:
       cmp      rdi, 254
       jae      SHORT G_M000_IG55
       jmp      SHORT G_M000_IG54

G_M000_IG59:
       test     rcx, rcx
       mov      rdi, rdx
       jne      G_M000_IG08

G_M000_IG60:
       mov      rcx, rdi
       jmp      G_M000_IG09

G_M000_IG61:
       call     [System.ThrowHelper:ThrowArgumentOutOfRangeException()]
       int3
